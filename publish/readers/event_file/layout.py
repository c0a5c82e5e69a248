"""New parts of an event file: trees as YAML text, in the look people give it by hand."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from msgspec import Struct, field

from publish.binding.tree import Kind, Node
from publish.readers.event_file import scalars_text as scalars


class Layout(Struct, frozen=True):
    """How a file is set: columns a level is indented by, columns the dash of a list stands in from its key and the
    spaces behind it, longest line in columns.

    By identity of a node: comment lines that go above it, collections whose entries stand apart by a blank line, and
    collections that are spread over lines however short they are.
    """

    step: int = 2
    dash: int = 2
    gap: int = 1
    width: int = 110
    comments: Mapping[int, Sequence[str]] = field(default_factory=dict)
    apart: frozenset[int] = frozenset()
    spread: frozenset[int] = frozenset()


def entries(node: Node, column: int, layout: Layout) -> str:
    """The entries of a map, one below the other at this column; the first line is not indented."""
    parts = []
    for key, value in node.value:
        name = scalars.fresh(key.value, False)
        text = name + ":" + after_key(value, column, layout, len(name) + 1)
        parts.append(_comments(value, column, layout) + text)
    return _stacked(parts, column, id(node) in layout.apart)


def after_key(node: Node, column: int, layout: Layout, taken: int = 0) -> str:
    """What follows the colon of a key at `column`, where `taken` columns are used; further lines are indented."""
    if node.kind is Kind.NULL:
        return ""
    if node.kind is Kind.SCALAR:
        return " " + scalar(node, column, layout, taken)
    if not node.value:
        return " {}" if node.kind is Kind.MAP else " []"
    open_ = id(node) in layout.spread or _has_comments(node, layout)
    short = None if open_ else in_flow(node, layout.width - column - taken - 1)
    if short is not None:
        return " " + short
    inner = column + (layout.step if node.kind is Kind.MAP else layout.dash)
    if node.kind is Kind.MAP:
        return "\n" + " " * inner + entries(node, inner, layout)
    parts = [_comments(each, inner, layout) + item(each, inner, layout) for each in node.value]
    return "\n" + " " * inner + _stacked(parts, inner, id(node) in layout.apart)


def item(node: Node, column: int, layout: Layout) -> str:
    """An entry of a list whose dash stands at this column, the dash included."""
    if node.kind is Kind.MAP and node.value:
        return "-" + " " * layout.gap + entries(node, column + 1 + layout.gap, layout)
    if node.kind is Kind.LIST:
        return "-" + " " * layout.gap + flow(node)
    return "-" + after_key(node, column, layout, 1)


def scalar(node: Node, column: int, layout: Layout, taken: int = 0) -> str:
    """A text after a key at `column`: on its line where it fits, else folded (literal where it has line breaks)."""
    text: str = node.value
    line = scalars.fresh(text, False, typed=node.native is not None)
    if "\n" not in text and column + taken + 1 + scalars.display_width(line) <= layout.width:
        return line
    inner = column + layout.step
    folded = "\n" not in text
    lines = scalars.block_lines(text, layout.width - inner, folded=folded)
    if lines is None:
        return line
    return (">-" if folded else "|-") + "".join("\n" + (" " * inner + each if each else "") for each in lines)


def in_flow(node: Node, room: int) -> str | None:
    """A small collection on one line: short texts by language, lists of ids; None where it is not small."""
    values = [value for _, value in node.value] if node.kind is Kind.MAP else node.value
    if not all(each.kind is Kind.SCALAR and "\n" not in each.value for each in values):
        return None
    if node.kind is Kind.MAP and not all(_is_tag(key.value) for key, _ in node.value):
        return None
    text = flow(node)
    return text if scalars.display_width(text) <= room else None


def flow(node: Node) -> str:
    """The node in braces and brackets, on one line."""
    if node.kind is Kind.NULL:
        return "null"
    if node.kind is Kind.SCALAR:
        return scalars.fresh(node.value, True, typed=node.native is not None)
    if node.kind is Kind.LIST:
        return "[" + ", ".join(map(flow, node.value)) + "]"
    return "{" + ", ".join(f"{scalars.fresh(key.value, True)}: {flow(value)}" for key, value in node.value) + "}"


def _stacked(parts: list[str], column: int, apart: bool) -> str:
    """The parts one below the other; those that stand apart have a blank line between them, unless both are short."""
    out = parts[:1]
    for before, part in pairwise(parts):
        blank = apart and ("\n" in before or "\n" in part)
        out.append(("\n\n" if blank else "\n") + " " * column + part)
    return "".join(out)


def _comments(node: Node, column: int, layout: Layout) -> str:
    return "".join(f"# {line}\n{' ' * column}" for line in layout.comments.get(id(node), ()))


def _has_comments(node: Node, layout: Layout) -> bool:
    if not layout.comments or node.kind in (Kind.SCALAR, Kind.NULL):
        return False
    inside = [value for _, value in node.value] if node.kind is Kind.MAP else node.value
    return any(id(each) in layout.comments or _has_comments(each, layout) for each in inside)


def _is_tag(key: str) -> bool:
    """Language tags: their maps are texts."""
    first = key.split("-")[0]
    return 2 <= len(first) <= 3 and first.isalpha() and key not in ("id", "end", "url", "alt")
