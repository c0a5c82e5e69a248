"""What a structured text file holds, with the place of every node."""

from collections.abc import Mapping, Sequence
from enum import Enum, auto
from typing import Any

from msgspec import Struct

from publish.model.provenance import Location


class Kind(Enum):
    """Sort of node."""

    SCALAR = auto()
    MAP = auto()
    LIST = auto()
    NULL = auto()


class Source(Struct, frozen=True):
    """A text file as it was read: its name as the user knows it, and its lines for excerpts."""

    name: str
    lines: Sequence[str] = ()

    def location(self, line: int, column: int) -> Location:
        """The place at this line and column (both from 0)."""
        excerpt = self.lines[line].rstrip() if 0 <= line < len(self.lines) else None
        return Location(self.name, line + 1, column + 1, excerpt=excerpt)


class Node:
    """A scalar (text), a map (pairs of key node and value node), a list or null.

    `value` is a str, a list of pairs, a list of nodes or None; `native` keeps a number or truth value of formats that
    have them (TOML, JSON).
    """

    __slots__ = ("column", "kind", "line", "native", "source", "value")

    def __init__(self, kind: Kind, value: Any, source: Source, line: int, column: int, native: Any = None) -> None:
        self.kind = kind
        self.value = value
        self.source = source
        self.line = line
        self.column = column
        self.native = native

    @property
    def location(self) -> Location:
        """Where it stands."""
        return self.source.location(self.line, self.column)

    def child(self, key: str) -> "tuple[Node, Node] | None":
        """Key node and value node of an entry of a map."""
        if self.kind is Kind.MAP:
            for name, value in self.value:
                if name.value == key:
                    return name, value
        return None


def from_plain(data: Any, source: Source, line: int = 0, column: int = 0) -> Node:
    """A tree from plain Python data (JSON), all of it at one place."""
    if data is None:
        return Node(Kind.NULL, None, source, line, column)
    if isinstance(data, Mapping):
        pairs = [
            (Node(Kind.SCALAR, str(key), source, line, column), from_plain(value, source, line, column))
            for key, value in data.items()
        ]
        return Node(Kind.MAP, pairs, source, line, column)
    if isinstance(data, list | tuple):
        return Node(Kind.LIST, [from_plain(each, source, line, column) for each in data], source, line, column)
    text = data if isinstance(data, str) else str(data).lower() if isinstance(data, bool) else str(data)
    native = None if isinstance(data, str) else data
    return Node(Kind.SCALAR, text, source, line, column, native)
