"""An event as maps in maps: the entries of every collection under the names that tie them to each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from publish.binding import places
from publish.binding.places import Place, Shape
from publish.binding.references import REFERENCES
from publish.binding.tree import Kind, Node
from publish.model import Event

#: Collections whose entries have ids of their own, by path; those that others refer to come first.
OWNED = (
    "organizations", "people", "venue/rooms", "agreements", "sessions", "figures", "release/body", "information",
    "contacts",
)  # fmt: skip


class Entries(dict[str, Any]):
    """The entries of a collection by name. In a list the field `key` holds the name; a map has it before the colon,
    and `key` is empty."""

    def __init__(self, entries: Mapping[str, Any] | None = None, key: str = "") -> None:
        super().__init__(entries or {})
        self.key = key


def root() -> Place:
    """The whole event."""
    return places.root(Event)


def inner(place: Place | None, name: str) -> Place | None:
    """The place one step further in, where the model knows it."""
    return places.step(place, name) if place else None


def told(node: Node) -> Any:
    """What a tree of a file says as plain data, ids that were made up included; nothing is None."""
    if node.kind is Kind.MAP:
        return {str(key.value): told(value) for key, value in node.value}
    if node.kind is Kind.LIST:
        return [told(each) for each in node.value]
    return node.value


def named(plain: Any, place: Place | None = None) -> Any:
    """The tree of plain data in the shape of the event file."""
    place = place or root()
    if place.shape is Shape.KEYED and isinstance(plain, dict):
        return Entries({name: named(entry, inner(place, name)) for name, entry in plain.items()})
    if place.shape is Shape.LIST and isinstance(plain, list):
        key = "id" if places.is_entity(place.type) else getattr(place.type, "KEY", "")
        if key:
            return _entries(plain, place, key)
        return [named(each, inner(place, str(n))) for n, each in enumerate(plain)]
    if isinstance(plain, dict):
        return {key: named(value, found) if (found := inner(place, key)) else value for key, value in plain.items()}
    return plain


def _entries(plain: list[Any], place: Place, key: str) -> Entries:
    found = Entries(key=key)
    for number, each in enumerate(plain):
        record = dict(each) if isinstance(each, dict) else {key: each}
        name = free(str(record.pop(key, number)), found)
        found[name] = named(record, inner(place, name))
    return found


def free(name: str, taken: Mapping[str, Any]) -> str:
    """The name, or `name~2` where it stands in the list already."""
    number = 1
    while (shown := name if number == 1 else f"{name}~{number}") in taken:
        number += 1
    return shown


def bare(name: str) -> str:
    """The id in the name of an entry that stands in a list for the second time."""
    return name.partition("~")[0]


def plain(tree: Any) -> Any:
    """The way back: plain data in the shape of the event file."""
    if isinstance(tree, Entries) and tree.key:
        return [plain_entry(tree, name) for name in tree]
    if isinstance(tree, dict):
        return {key: plain(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [plain(each) for each in tree]
    return tree


def plain_entry(entries: Entries, name: str) -> Any:
    """One entry as it stands in its collection."""
    record = plain(entries[name])
    if not entries.key:
        return record
    if not record and entries.key != "id":
        return bare(name)
    return {entries.key: bare(name), **record}


def same(one: Any, other: Any) -> bool:
    """Whether both say the same, however numbers and spaces are written."""
    if isinstance(one, dict) and isinstance(other, dict):
        if isinstance(one, Entries) and list(one) != list(other):
            return False
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict | list) or isinstance(other, dict | list):
        return False
    return one is other or (one is not ABSENT and other is not ABSENT and spelled(one) == spelled(other))


class _Absent:
    """What stands nowhere."""

    def __bool__(self) -> bool:
        return False


ABSENT = _Absent()


def spelled(value: Any) -> str:
    """A single value as the event file spells it."""
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value).strip()


def at(tree: Any, path: str) -> Any:
    """What stands at a path; ABSENT where nothing does."""
    for step in path.split("/") if path else ():
        if isinstance(tree, list):
            tree = tree[int(step)] if step.isdigit() and int(step) < len(tree) else ABSENT
        else:
            tree = tree.get(step, ABSENT) if isinstance(tree, dict) else ABSENT
    return tree


def entries(tree: Any, path: str) -> Entries:
    """The collection at a path; an empty one where nothing stands."""
    found = at(tree, path)
    return found if isinstance(found, Entries) else Entries(key="" if path in REFERENCES.values() else "id")


def references(tree: Any) -> Iterator[tuple[str, str]]:
    """(collection, id) of everything that the tree refers to."""
    if isinstance(tree, Entries) and tree.key in REFERENCES:
        yield from ((REFERENCES[tree.key], bare(name)) for name in tree)
    if isinstance(tree, dict):
        for key, value in tree.items():
            collection = REFERENCES.get(key)
            if collection and isinstance(value, list):
                yield from ((collection, str(each)) for each in value)
            elif collection and isinstance(value, str):
                yield collection, value
            yield from references(value)
    elif isinstance(tree, list):
        for each in tree:
            yield from references(each)
