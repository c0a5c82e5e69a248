"""Bindings of collections: lists, maps from id to entry, maps with free keys."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from publish.binding.binder import INVALID, Bind, Binder, entries, kind_word
from publish.binding.tree import Kind, Node
from publish.model.release import BLOCK_KEYS, Block

#: Makes an entry of a map from its value and its key.
BindEntry = Callable[[Binder, Node, Node], Any]


def list_of(item: Any, bind_item: Bind) -> Bind:
    """A list of entries of type `item`; entries without an id are given one."""

    def bind(binder: Binder, node: Node) -> Any:
        if node.kind is Kind.NULL:
            return ()
        if node.kind is not Kind.LIST:
            return binder.fault(
                "wrong-kind",
                f"Here belongs a list, not {kind_word(node)}.",
                node,
                _as_list(node),
            )
        entity = item is Block or hasattr(item, "ID_PREFIX")
        listed = numbered(item, node.value) if entity else node.value
        values = [(bind_item(binder, each), each) for each in listed]
        return tuple(_with_ids(binder, item, [(value, at) for value, at in values if value is not INVALID]))

    return bind


def _as_list(node: Node) -> str:
    """How a list is written; a key that begins with a hyphen was meant as an entry."""
    first = node.value[0][0].value if node.kind is Kind.MAP and node.value else ""
    if isinstance(first, str) and first.startswith("-"):
        return f"After “-” a space is missing. Write “- {first.lstrip('-')}: …”."
    return "Write [one, another], or each entry on a line of its own after “- ”."


def numbered(item: Any, entries: list[Node]) -> list[Node]:
    """Gives entries without an id one made of their kind and number: `p3`, `session-2`. The tree keeps it, so that
    paths lead back to the entry. Entries that have such an id written are not counted: they may have been put
    between others later, and must not move those."""
    taken = {found[1].value for each in entries if (found := each.child("id"))}
    counts: Counter[str] = Counter()
    for each in entries:
        prefix = id_prefix(item, each)
        if each.kind is Kind.MAP and prefix and not each.child("id"):
            name = _next_id(prefix, counts, taken)
            each.value.insert(
                0, tuple(Node(Kind.SCALAR, text, each.source, each.line, each.column) for text in ("id", name))
            )
        elif prefix and not _is_number(prefix, each):
            counts[prefix] += 1
    return entries


def id_prefix(item: Any, entry: Node) -> str | None:
    """What the ids begin with that entries of this kind are given."""
    if item is Block:
        item = next((block for key, block in BLOCK_KEYS.items() if entry.child(key)), None)
    return getattr(item, "ID_PREFIX", None)


def _is_number(prefix: str, entry: Node) -> bool:
    found = entry.child("id")
    return found is not None and str(found[1].value).removeprefix(prefix).lstrip("-").isdigit()


def _next_id(prefix: str, counts: Counter[str], taken: set[str]) -> str:
    joint = "" if len(prefix) == 1 else "-"
    while True:
        counts[prefix] += 1
        name = f"{prefix}{joint}{counts[prefix]}"
        if name not in taken:
            return name


def _with_ids(binder: Binder, item: Any, values: list[tuple[Any, Node]]) -> Iterable[Any]:
    """Checks that no two entries of a list share an id or key."""
    entity = item is Block or hasattr(item, "ID_PREFIX")
    keyed = entity or hasattr(item, "KEY")
    seen: dict[Any, Node] = {}
    for value, at in values:
        name = value.id if entity else value if keyed else None
        if name in seen:
            place = f"line {seen[name].line + 1}"
            word = name if entity else getattr(name, item.KEY)
            remedy = "Give this entry another id." if entity else "Remove one of the two."
            binder.fault("duplicate-id", f"“{word}” already stands at {place}.", at, remedy)
        elif name is not None:
            seen[name] = at
    return (value for value, _ in values)


def keyed(bind_entry: BindEntry) -> Bind:
    """A map from id to entry."""

    def bind(binder: Binder, node: Node) -> Any:
        if node.kind is Kind.NULL:
            return ()
        if node.kind is not Kind.MAP:
            return binder.fault(
                "wrong-kind",
                f"Here belongs a map from id to entry, not {kind_word(node)}.",
                node,
                "Write each entry as “its-id:” with the fields indented below, without “- ”.",
            )
        made = [bind_entry(binder, value, key) for key, value in entries(binder, node)]
        return tuple(entry for entry in made if entry is not INVALID)

    return bind


def map_of(bind_item: Bind) -> Bind:
    """A map with keys of the user's own."""

    def bind(binder: Binder, node: Node) -> Any:
        if node.kind is not Kind.MAP:
            return binder.fault("wrong-kind", f"Here belongs a map, not {kind_word(node)}.", node)
        bound = {key.value: bind_item(binder, value) for key, value in entries(binder, node)}
        return {key: value for key, value in bound.items() if value is not INVALID}

    return bind
