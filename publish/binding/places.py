"""Paths (see `publish.model.paths`) in terms of the model's types, and where they lead in the tree of a file."""

from collections.abc import Sequence
from enum import Enum, auto
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from msgspec import Struct

from publish.binding.collections import numbered
from publish.binding.tree import Kind, Node
from publish.model.fields import Described, FieldSpec, field_specs
from publish.model.release import BLOCK_KEYS, Block
from publish.model.text import LocalizedText


class Shape(Enum):
    """How a value is written: fields, entries by id, entries in a list, texts by language, free columns, one text."""

    RECORD = auto()
    KEYED = auto()
    LIST = auto()
    TEXT = auto()
    EXTRA = auto()
    SCALAR = auto()


class Place(Struct, frozen=True):
    """What stands at a path: its shape and type, and the nearest field that describes it. `name` is the last step;
    `type` of a list is the type of its entries."""

    name: str
    shape: Shape
    type: Any
    spec: FieldSpec | None = None


def root(model: type) -> Place:
    """The whole file of one `model`."""
    return Place("", Shape.RECORD, model)


@cache
def step(place: Place, name: str) -> Place | None:
    """The place one step further in; None where the model has no such thing."""
    if place.shape is Shape.RECORD:
        spec = next((spec for each in _records(place.type) for spec in field_specs(each) if spec.name == name), None)
        return Place(name, *_shape(spec.type, spec.keyed), spec) if spec else None
    if place.shape in (Shape.KEYED, Shape.LIST):
        return Place(name, *_shape(place.type, False), place.spec)
    if place.shape in (Shape.TEXT, Shape.EXTRA):
        return Place(name, Shape.SCALAR, str, place.spec)
    return None


def places(path: str, model: type) -> tuple[Place, ...] | None:
    """The place of each step of a path, or None where it leads nowhere in the model. A free column may have a slash
    in its name."""
    here = root(model)
    found = []
    steps = path.split("/")
    for position, name in enumerate(steps):
        last = here.shape is Shape.EXTRA
        inner = step(here, "/".join(steps[position:]) if last else name)
        if inner is None:
            return None
        found.append(inner)
        here = inner
        if last:
            break
    return tuple(found)


def entry_names(node: Node, item: Any) -> list[str]:
    """How paths name the entries of a list in a file, as `publish.model.paths.entry_names` does for the model."""
    entries: Sequence[Node] = node.value if node.kind is Kind.LIST else ()
    if item is Block or hasattr(item, "ID_PREFIX"):
        plain = [_text(each, "id") for each in numbered(item, list(entries))]
    else:
        key = getattr(item, "KEY", None)
        plain = [_keyed_name(each, key) for each in entries]
    seen: dict[str, int] = {}
    names = []
    for position, found in enumerate(plain):
        name = str(position) if found is None else found
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name}~{seen[name]}")
    return names


def child(node: Node, place: Place, name: str) -> Node | None:
    """What stands one step further in the file; None where nothing does."""
    if place.shape is Shape.LIST:
        names = entry_names(node, place.type)
        return node.value[names.index(name)] if name in names else None
    found = node.child(name)
    return found[1] if found else None


def find(node: Node, path: str, model: type) -> Node | None:
    """The node at a path, or None where the file says nothing there."""
    here: Node | None = node
    outer = root(model)
    for place in places(path, model) or ():
        here = child(here, outer, place.name) if here else None
        outer = place
    return here


def is_entity(item: Any) -> bool:
    """Whether entries of this type have an id of their own."""
    return item is Block or hasattr(item, "ID_PREFIX")


def _records(type_: Any) -> tuple[Any, ...]:
    return tuple(BLOCK_KEYS.values()) if type_ is Block else (type_,)


@cache
def _shape(hint: Any, keyed: bool) -> tuple[Shape, Any]:
    if hint is Block:
        return Shape.RECORD, Block
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return _shape(next(arg for arg in args if arg is not NoneType), keyed)
    if origin is tuple and args == (tuple[str, str], ...):
        return Shape.EXTRA, str
    if origin is tuple:
        return (Shape.KEYED if keyed else Shape.LIST), args[0]
    if isinstance(hint, type) and issubclass(hint, LocalizedText):
        return Shape.TEXT, hint
    if isinstance(hint, type) and issubclass(hint, Described):
        return Shape.RECORD, hint
    return Shape.SCALAR, hint


def _keyed_name(entry: Node, key: str | None) -> str | None:
    if key is None:
        return None
    return str(entry.value) if entry.kind is Kind.SCALAR else _text(entry, key)


def _text(entry: Node, key: str) -> str | None:
    found = entry.child(key)
    return str(found[1].value) if found and found[1].kind is Kind.SCALAR else None
