"""Makes frozen values of a tree, driven by their type hints. Faults are collected, never raised."""

import re
from enum import StrEnum
from functools import cache, partial
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from publish.binding import scalars
from publish.binding.binder import INVALID, Bind, Binder, entries, kind_word, nearest
from publish.binding.collections import keyed, list_of, map_of
from publish.binding.references import REFERENCES, to_write
from publish.binding.tree import Kind, Node
from publish.binding.unspaced import unspaced_field
from publish.binding.values import choice, extra, localized, optional, scalar
from publish.model.fields import Described, FieldSpec, field_specs
from publish.model.release import BLOCK_KEYS, Block
from publish.model.text import LocalizedText


def bind(binder: Binder, target: Any, node: Node) -> Any:
    """The value of type `target` that the node holds; INVALID, with its fault noted, where there is none."""
    return _binding(target)(binder, node)


@cache
def _binding(target: Any) -> Bind:
    """How values of a type are bound."""
    if target is Block:
        return _block
    origin, args = get_origin(target), get_args(target)
    if origin in (Union, UnionType):
        inner = [arg for arg in args if arg is not NoneType]
        return optional(_binding(inner[0]))
    if origin is tuple and args == (tuple[str, str], ...):
        return extra
    if origin is tuple:
        return list_of(args[0], _binding(args[0]))
    if origin is dict:
        return map_of(_binding(args[1]))
    if isinstance(target, type) and issubclass(target, LocalizedText):
        return localized(target)
    if isinstance(target, type) and issubclass(target, StrEnum):
        return choice(target)
    if isinstance(target, type) and issubclass(target, Described):
        return partial(_entity, target=target)
    return scalar(target)


def _block(binder: Binder, node: Node) -> Any:
    for key, block in BLOCK_KEYS.items():
        if node.child(key):
            return _entity(binder, node, block)
    keys = ", ".join(f"`{key}:`" for key in BLOCK_KEYS)
    return binder.fault("unknown-block", "This entry is no part of a release.", node, f"It needs one of {keys}.")


@cache
def _plan(target: type) -> dict[str, tuple[FieldSpec, Bind]]:
    return {
        spec.name: (spec, keyed(partial(_entry, target=get_args(spec.type)[0])) if spec.keyed else _binding(spec.type))
        for spec in field_specs(target)
    }


def _entry(binder: Binder, node: Node, key: Node, target: Any) -> Any:
    """An entry of a map from id to entry."""
    return _entity(binder, node, target, key)


def _entity(binder: Binder, node: Node, target: Any, id_node: Node | None = None) -> Any:
    """A value from a map; `id_node` is the key it stands under in a keyed collection.

    Where a required field is missing or wrong, its fault is noted and the entry is made all the same, so that one
    mistake does not draw others after it.
    """
    shorthand = getattr(target, "SHORTHAND", None)
    if node.kind is Kind.SCALAR and unspaced_field(binder, node, _plan(target)):
        return INVALID
    if node.kind is Kind.SCALAR and shorthand and node.value:
        return target(**{shorthand: binder.text(node)})
    if node.kind is Kind.NULL and id_node is not None:
        node = Node(Kind.MAP, [], node.source, node.line, node.column)
    if node.kind is Kind.NULL or (shorthand and node.value == ""):
        remedy = to_write(binder.root, shorthand or "") or f"Write its fields here, {_first_fields(target)}."
        return binder.fault("missing-field", "This entry is empty.", node, f"{remedy} Or take the entry out.")
    if node.kind is not Kind.MAP:
        return binder.fault("wrong-kind", f"Here belongs a map of fields, not {kind_word(node)}.", node)
    plan = _plan(target)
    values, written = _fields(binder, node, target, id_node)
    for name, (spec, _) in plan.items():
        if spec.required and name not in values:
            if name not in written:
                binder.fault("missing-field", f"`{name}:` is missing here.", id_node or node, f"Add it: {spec.doc}")
            blank = _blank(spec.type)
            if blank is INVALID:
                return INVALID
            values[name] = blank
    return target(**values)


def _fields(binder: Binder, node: Node, target: type, id_node: Node | None) -> tuple[dict[str, Any], set[str]]:
    """The values of the fields that could be read, and the names of all that are written."""
    plan = _plan(target)
    values: dict[str, Any] = {"id": _identifier(binder, id_node)} if id_node is not None else {}
    written = set(values)
    possible = [name for name in plan if not (id_node is not None and name == "id")]
    for key, value_node in entries(binder, node):
        if key.value not in possible:
            found = unspaced_field(binder, key, possible) if value_node.kind is Kind.NULL else None
            if found is None:
                _unknown_key(binder, key, value_node, target, id_node is not None)
                continue
            # Told of once: what else is wrong with it can be told when it stands where it belongs.
            written.add(found[0])
            quiet = Binder(binder.languages)
            value = plan[found[0]][1](quiet, found[1])
            if value is not INVALID and not quiet.diagnostics:
                values[found[0]] = value
            continue
        written.add(key.value)
        spec, bind_field = plan[key.value]
        if value_node.kind is Kind.NULL and not spec.required:
            continue
        if _is_empty(spec, value_node):
            remedy = to_write(binder.root, spec.name) or f"Write it: {spec.doc}"
            binder.fault("missing-field", f"`{spec.name}:` is empty.", value_node, remedy)
            continue
        value = bind_field(binder, _without_gaps(binder, spec, value_node))
        if key.value == "id" and value is not INVALID:
            value = _identifier(binder, value_node)
        if value is not INVALID:
            values[key.value] = value
    return values, written


def _is_empty(spec: FieldSpec, node: Node) -> bool:
    """Whether nothing stands where a single value has to be, or only quotation marks where an id has to."""
    if not spec.required or spec.type not in scalars.READERS:
        return False
    return node.kind is Kind.NULL or (node.kind is Kind.SCALAR and not node.value and spec.name in REFERENCES)


def _without_gaps(binder: Binder, spec: FieldSpec, node: Node) -> Node:
    """A list of ids without its empty entries; their fault is noted."""
    if node.kind is not Kind.LIST or spec.name not in REFERENCES:
        return node
    filled = []
    for each in node.value:
        if each.kind is Kind.NULL or each.value == "":
            remedy = to_write(binder.root, spec.name) or f"Write it: {spec.doc}"
            binder.fault("missing-field", "This entry is empty.", each, f"{remedy} Or take the entry out.")
        else:
            filled.append(each)
    return Node(Kind.LIST, filled, node.source, node.line, node.column)


def _first_fields(target: type) -> str:
    """The fields an entry begins with, as they are written."""
    needed = [name for name, (spec, _) in _plan(target).items() if spec.required and name != "id"]
    return " and ".join(f"`{name}: …`" for name in (needed or list(_plan(target)))[:2])


def _blank(target: Any) -> Any:
    """A value that says nothing, for a field that could not be read; INVALID for types that have none."""
    if isinstance(target, type) and issubclass(target, LocalizedText | str):
        return target() if not issubclass(target, StrEnum) else INVALID
    return INVALID


def _identifier(binder: Binder, node: Node) -> str:
    text: str = node.value
    if not scalars.IDENTIFIER.fullmatch(text):
        suggestion = scalars.slug(text)
        remedy = f"Write “{suggestion}”." if suggestion else "For example “liu-hua”."
        binder.fault(
            "bad-id", f"“{text}” cannot be an id: an id has letters a–z, digits and hyphens only.", node, remedy
        )
        return suggestion or text
    return text


def _unknown_key(binder: Binder, key: Node, value: Node, target: type, keyed: bool) -> None:
    possible = [name for name in _plan(target) if not (keyed and name == "id")]
    if value.kind is Kind.NULL and not re.match(r"[A-Za-z]", key.value):
        message = f"A comma between {{ }} ends a value; “{key.value}” was cut off from the one before it."
        remedy = "Write a number without commas (1350), or put quotation marks around the whole text."
        binder.fault("text-cut-at-comma", message, key, remedy)
        return
    elsewhere = _is_field_elsewhere(key.value, target)
    near = None if elsewhere else nearest(key.value, possible)
    remedy = f"Did you mean “{near}”?" if near else "Possible here: " + ", ".join(possible) + "."
    known = "does not belong here, though it does elsewhere" if elsewhere else "is not known here"
    binder.fault("unknown-key", f"“{key.value}” {known}.", key, remedy)


def _is_field_elsewhere(name: str, target: type) -> bool:
    """Whether another part of the same file has a field of this name."""
    package = target.__module__.rpartition(".")[0]
    others = (each for each in Described.__subclasses__() if each.__module__.startswith(package))
    return any(name == spec.name for each in others for spec in field_specs(each))
