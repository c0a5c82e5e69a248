"""Fields that hold the id of something else, and the ids that may stand there."""

from collections.abc import Iterable

from publish.binding.tree import Kind, Node

#: Field -> the collection that its ids are in.
REFERENCES = {
    "organization": "organizations",
    "parent": "organizations",
    "party": "organizations",
    "parties": "organizations",
    "person": "people",
    "room": "venue/rooms",
    "agreements": "agreements",
}
#: Collections that a list of participants adds to.
SHARED = frozenset({"people", "organizations"})
_SHOWN = 8


def known_ids(ids: Iterable[str]) -> str:
    """The ids there are, or some of them, in a sentence."""
    listed = list(ids)
    shown = ", ".join(listed[:_SHOWN]) + (" …" if len(listed) > _SHOWN else "")
    return f"Known ids: {shown}." if listed else "None is declared yet."


def ids_in(root: Node, collection: str) -> list[str]:
    """The ids that a file gives the entries of a collection; entries that are given theirs later are left out."""
    node = root
    for step in collection.split("/"):
        found = node.child(step)
        if found is None:
            return []
        node = found[1]
    if node.kind is Kind.MAP:
        return [key.value for key, _ in node.value if key.kind is Kind.SCALAR]
    named = (each.child("id") for each in node.value or () if each.kind is Kind.MAP)
    return [found[1].value for found in named if found and found[1].kind is Kind.SCALAR]


def to_write(root: Node | None, field: str) -> str:
    """What to write for a field that refers to something: an id of those there are; empty where they are not known."""
    collection = REFERENCES.get(field)
    if root is None or collection is None or (collection in SHARED and root.child("participants")):
        return ""
    home = " ".join(f"{step}:" for step in collection.split("/"))
    return f"Write an id that stands under `{home}`. {known_ids(ids_in(root, collection))}"
