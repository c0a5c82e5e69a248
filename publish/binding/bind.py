"""Makes frozen dataclasses of a tree, driven by their type hints. Faults are collected, never raised."""

import difflib
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import is_dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from publish.binding import scalars
from publish.binding.tree import Kind, Node
from publish.diagnostics import Diagnostic, Severity
from publish.model.fields import FieldSpec, field_specs
from publish.model.release import BLOCK_KEYS, Block
from publish.model.text import LocalizedText

#: Stands for a value that could not be made; its fault is already noted.
INVALID: Any = object()

_Bind = Callable[["Binder", Node], Any]


class Binder:
    """Binds one file. `languages` are the declared tags; texts in any other are faults."""

    def __init__(self, languages: Iterable[str] = ()) -> None:
        self.languages = tuple(languages)
        self.diagnostics: list[Diagnostic] = []

    def fault(self, code: str, message: str, node: Node, remedy: str | None = None) -> Any:
        """Notes an error at a node; returns INVALID."""
        self.diagnostics.append(Diagnostic(code, Severity.ERROR, message, node.location, remedy))
        return INVALID

    def bind(self, target: Any, node: Node) -> Any:
        """The value of type `target` that the node holds, or INVALID."""
        return _binding(target)(self, node)

    def text(self, node: Node) -> str:
        """A scalar's text, with characters that no document can carry reported."""
        text: str = node.value
        unprintable = scalars.unprintable(text)
        if unprintable:
            self.fault(
                "control-character",
                f"This text contains {unprintable}, which cannot be printed.",
                node,
                "Delete the character and type the text again.",
            )
        return text


@cache
def _binding(target: Any) -> _Bind:
    """How values of a type are bound."""
    if target is Block:
        return _block
    origin, args = get_origin(target), get_args(target)
    if origin in (Union, UnionType):
        inner = [arg for arg in args if arg is not NoneType]
        return _optional(_binding(inner[0]))
    if origin is tuple and args == (tuple[str, str], ...):
        return _extra
    if origin is tuple:
        return _list_of(args[0])
    if origin is dict:
        return _map_of(args[1])
    if isinstance(target, type) and issubclass(target, LocalizedText):
        return _localized(target)
    if isinstance(target, type) and issubclass(target, StrEnum):
        return _choice(target)
    if is_dataclass(target) and target not in scalars.WRITTEN:
        return _dataclass(target)  # type: ignore[arg-type]
    return _scalar(target)


def _optional(inner: _Bind) -> _Bind:
    def bind(binder: Binder, node: Node) -> Any:
        return None if node.kind is Kind.NULL else inner(binder, node)

    return bind


def _scalar(target: Any) -> _Bind:
    read, wanted = scalars.READERS[target]

    def bind(binder: Binder, node: Node) -> Any:
        if node.kind is not Kind.SCALAR:
            return binder.fault("wrong-kind", f"Here belongs {wanted}, not {_kind_word(node)}.", node)
        text = binder.text(node)
        try:
            return read(text)
        except ValueError:
            return binder.fault("bad-value", f"“{text}” is not {wanted}.", node, scalars.EXAMPLES.get(target))

    return bind


def _choice(target: type[StrEnum]) -> _Bind:
    words = [member.value for member in target]

    def bind(binder: Binder, node: Node) -> Any:
        text = node.value if node.kind is Kind.SCALAR else ""
        if text in words:
            return target(text)
        near = difflib.get_close_matches(str(text).lower(), words, 1)
        remedy = (f"Did you mean “{near[0]}”? " if near else "") + "Possible: " + ", ".join(words) + "."
        shown = f"“{text}”" if text else _kind_word(node)
        return binder.fault("unknown-word", f"{shown} is none of the words that can stand here.", node, remedy)

    return bind


def _localized(target: type[LocalizedText]) -> _Bind:
    def bind(binder: Binder, node: Node) -> Any:
        if node.kind is Kind.NULL:
            return target()
        if node.kind is not Kind.MAP:
            example = ", ".join(f"{tag}: …" for tag in binder.languages or ("zh", "en"))
            return binder.fault(
                "text-without-language",
                f"Here belongs a text for each language, not {_kind_word(node)}.",
                node,
                f"Write {{{example}}}.",
            )
        return target(_texts(binder, node))

    return bind


def _texts(binder: Binder, node: Node) -> dict[str, str]:
    texts: dict[str, str] = {}
    for key, value in _entries(binder, node):
        if binder.languages and key.value not in binder.languages:
            near = difflib.get_close_matches(key.value, binder.languages, 1, 0.3)
            binder.fault(
                "undeclared-language",
                f"“{key.value}” is not one of the event's languages ({', '.join(binder.languages)}).",
                key,
                (f"Write “{near[0]}”, or add" if near else "Add") + f" “{key.value}” to `languages:` at the top.",
            )
        elif value.kind is Kind.SCALAR:
            texts[key.value] = binder.text(value).strip()
        elif value.kind is not Kind.NULL:
            binder.fault("wrong-kind", f"Here belongs text, not {_kind_word(value)}.", value)
    return texts


def _list_of(item: Any) -> _Bind:
    bind_item = _binding(item)

    def bind(binder: Binder, node: Node) -> Any:
        if node.kind is Kind.NULL:
            return ()
        if node.kind is not Kind.LIST:
            return binder.fault(
                "wrong-kind",
                f"Here belongs a list, not {_kind_word(node)}.",
                node,
                "Start each entry on a line of its own with “- ”.",
            )
        entity = item is Block or hasattr(item, "ID_PREFIX")
        entries = numbered(item, node.value) if entity else node.value
        values = [(bind_item(binder, each), each) for each in entries]
        return tuple(_with_ids(binder, item, [(value, at) for value, at in values if value is not INVALID]))

    return bind


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


def _keyed(item: Any) -> _Bind:
    def bind(binder: Binder, node: Node) -> Any:
        if node.kind is Kind.NULL:
            return ()
        if node.kind is not Kind.MAP:
            return binder.fault(
                "wrong-kind",
                f"Here belongs a map from id to entry, not {_kind_word(node)}.",
                node,
                "Write each entry as “its-id:” with the fields indented below, without “- ”.",
            )
        entries = [_entity(binder, item, value, key) for key, value in _entries(binder, node)]
        return tuple(entry for entry in entries if entry is not INVALID)

    return bind


def _map_of(item: Any) -> _Bind:
    bind_item = _binding(item)

    def bind(binder: Binder, node: Node) -> Any:
        if node.kind is not Kind.MAP:
            return binder.fault("wrong-kind", f"Here belongs a map, not {_kind_word(node)}.", node)
        bound = {key.value: bind_item(binder, value) for key, value in _entries(binder, node)}
        return {key: value for key, value in bound.items() if value is not INVALID}

    return bind


def _extra(binder: Binder, node: Node) -> Any:
    """Free columns: any name, any text."""
    if node.kind is not Kind.MAP:
        return binder.fault("wrong-kind", f"Here belongs a map, not {_kind_word(node)}.", node)
    return tuple((key.value, binder.text(value)) for key, value in _entries(binder, node) if value.kind is Kind.SCALAR)


def _block(binder: Binder, node: Node) -> Any:
    for key, block in BLOCK_KEYS.items():
        if node.child(key):
            return _entity(binder, block, node, None)
    keys = ", ".join(f"`{key}:`" for key in BLOCK_KEYS)
    return binder.fault("unknown-block", "This entry is no part of a release.", node, f"It needs one of {keys}.")


def _dataclass(target: type) -> _Bind:
    def bind(binder: Binder, node: Node) -> Any:
        return _entity(binder, target, node, None)

    return bind


@cache
def _plan(target: type) -> dict[str, tuple[FieldSpec, _Bind]]:
    return {
        spec.name: (spec, _keyed(get_args(spec.type)[0]) if spec.keyed else _binding(spec.type))
        for spec in field_specs(target)
    }


def _entity(binder: Binder, target: Any, node: Node, id_node: Node | None) -> Any:
    """A dataclass from a map; `id_node` is the key it stands under in a keyed collection."""
    shorthand = getattr(target, "SHORTHAND", None)
    if node.kind is Kind.SCALAR and shorthand:
        return target(**{shorthand: binder.text(node)})
    if node.kind is Kind.NULL and id_node is not None:
        node = Node(Kind.MAP, [], node.source, node.line, node.column)
    if node.kind is not Kind.MAP:
        return binder.fault("wrong-kind", f"Here belongs a map of fields, not {_kind_word(node)}.", node)
    plan = _plan(target)
    values: dict[str, Any] = {}
    broken = False
    if id_node is not None:
        values["id"] = _identifier(binder, id_node)
    for key, value_node in _entries(binder, node):
        if key.value not in plan or (key.value == "id" and id_node is not None):
            _unknown_key(binder, key, plan)
            continue
        spec, bind = plan[key.value]
        value = bind(binder, value_node) if value_node.kind is not Kind.NULL or spec.required else INVALID
        if key.value == "id" and value is not INVALID:
            value = _identifier(binder, value_node)
        if value is not INVALID:
            values[key.value] = value
        broken = broken or (value is INVALID and spec.required)
    missing = [name for name, (spec, _) in plan.items() if spec.required and name not in values]
    if missing and not broken:
        for name in missing:
            spec = plan[name][0]
            binder.fault("missing-field", f"`{name}:` is missing here.", id_node or node, f"Add it: {spec.doc}")
    return INVALID if missing else target(**values)


def _identifier(binder: Binder, node: Node) -> str:
    text: str = node.value
    if not scalars.IDENTIFIER.fullmatch(text):
        suggestion = scalars.slug(text)
        remedy = f"Write “{suggestion}”." if suggestion else "For example “liu-hua”."
        binder.fault(
            "bad-id", f"“{text}” cannot be an id: an id has letters a–z, digits and hyphens only.", node, remedy
        )
    return text


def _unknown_key(binder: Binder, key: Node, plan: dict[str, Any]) -> None:
    near = difflib.get_close_matches(str(key.value).lower(), plan, 1)
    remedy = f"Did you mean “{near[0]}”?" if near else "Possible here: " + ", ".join(plan) + "."
    binder.fault("unknown-key", f"“{key.value}” is not known here.", key, remedy)


def _entries(binder: Binder, node: Node) -> Iterable[tuple[Node, Node]]:
    """The entries of a map, each key once."""
    seen: dict[str, Node] = {}
    for key, value in node.value:
        if key.kind is not Kind.SCALAR:
            binder.fault("wrong-kind", "A key must be a word.", key)
        elif key.value in seen:
            first = seen[key.value].line + 1
            binder.fault(
                "duplicate-id",
                f"“{key.value}” stands here a second time; the first is at line {first}.",
                key,
                "Rename one of them, or join the two.",
            )
        else:
            seen[key.value] = key
            yield key, value


def _kind_word(node: Node) -> str:
    return {Kind.SCALAR: "a single text", Kind.MAP: "a map", Kind.LIST: "a list", Kind.NULL: "nothing"}[node.kind]
