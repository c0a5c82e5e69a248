"""YAML text into a tree that knows the exact stretch of text of every node, so that parts of it can be rewritten.

The nodes are those of `parse`, with more to them; the binder reads either.
"""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from publish.binding.tree import Kind, Node, Source
from publish.readers.event_file.parse import NOTHING

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
#: Entries from which a map is worth an index.
_LARGE = 32
_PROPERTIES = re.compile(r"(?:[&!]\S*\s+)+")


class MarkedNode(Node):
    """A node of a YAML file.

    `start` and `end` are offsets into the text, anchor and tag included; for block collections the end is that of
    their last entry's content. `style` is the quotation mark or block sign of a scalar, `flow` tells braces and
    brackets. An alias has the value of what it stands for, and `target`; what is anchored lists its `aliases`.
    Once something in it is `touched`, `was` is the value as it stands in the text; `anew` tells that all of it is to
    be written again.
    """

    __slots__ = ("_known", "aliases", "anew", "end", "flow", "start", "style", "target", "touched", "was")

    def __init__(self, kind: Kind, value: Any, source: Source, line: int, column: int) -> None:
        super().__init__(kind, value, source, line, column)
        self.start = self.end = -1
        self.style: str | None = None
        self.flow = False
        self.target: MarkedNode | None = None
        self.aliases: list[MarkedNode] = []
        self.touched = self.anew = False
        self.was: Any = None
        self._known: tuple[list[Any], int, dict[str, tuple[Node, Node]]] | None = None

    def child(self, key: str) -> tuple[Node, Node] | None:
        """Key node and value node of an entry of a map; large maps are looked through once."""
        if self.kind is not Kind.MAP or len(self.value) < _LARGE:
            return super().child(key)
        if self._known is None or self._known[0] is not self.value or self._known[1] != len(self.value):
            known = {pair[0].value: pair for pair in reversed(self.value) if pair[0].kind is Kind.SCALAR}
            self._known = (self.value, len(self.value), known)
        return self._known[2].get(key)


def read_marked(text: str, name: str) -> MarkedNode:
    """The tree of a text. Raises yaml.YAMLError, and KeyError for an alias of nothing or of itself; `parse_text` has
    words for these. What aliases would blow up is not looked for."""
    source = Source(name, text.split("\n"))
    events = yaml.parse(text, _LOADER)
    next(events)
    if not isinstance(next(events), yaml.DocumentStartEvent):
        raise yaml.YAMLError("no event in the file")
    root = _Reader(text, source, events).node()
    next(events)
    if not isinstance(next(events), yaml.StreamEndEvent):
        raise yaml.YAMLError("more than one document in the file")
    return root


class _Reader:
    def __init__(self, text: str, source: Source, events: Iterator[Any]) -> None:
        self.text = text
        self.source = source
        self.events = events
        self.anchors: dict[str, MarkedNode] = {}

    def node(self, event: Any = None) -> MarkedNode:
        event = event or next(self.events)
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        mark = event.start_mark
        made = MarkedNode(Kind.NULL, None, self.source, mark.line, mark.column)
        made.start, made.end = mark.index, event.end_mark.index
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(made, event)
        else:
            self._collection(made, event)
        if event.anchor:
            self.anchors[event.anchor] = made
        return made

    def _alias(self, event: Any) -> MarkedNode:
        target, mark = self.anchors[event.anchor], event.start_mark
        made = MarkedNode(target.kind, target.value, self.source, mark.line, mark.column)
        made.start, made.end, made.target = mark.index, event.end_mark.index, target
        target.aliases.append(made)
        return made

    def _scalar(self, made: MarkedNode, event: Any) -> None:
        made.style = event.style or None
        if made.style is None and event.value in NOTHING and event.tag in (None, "tag:yaml.org,2002:null"):
            return
        made.kind, made.value = Kind.SCALAR, event.value
        if made.style in ("|", ">"):
            made.end = self._end_of_block(made)

    def _collection(self, made: MarkedNode, event: Any) -> None:
        made.flow = bool(event.flow_style)
        entries: list[Any] = []
        if isinstance(event, yaml.MappingStartEvent):
            made.kind = Kind.MAP
            while not isinstance(event := next(self.events), yaml.MappingEndEvent):
                entries.append((self.node(event), self.node()))
        else:
            made.kind = Kind.LIST
            while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
                entries.append(self.node(event))
        made.value = entries
        if made.flow:
            made.end = event.end_mark.index
        elif entries:
            made.end = entries[-1][1].end if made.kind is Kind.MAP else entries[-1].end

    def _end_of_block(self, made: MarkedNode) -> int:
        """End of the last line of a block scalar's content; comments and blank lines below it are not its own."""
        lines = self.text[made.start : made.end].split("\n")
        content = [line for line in lines[1:] if line.strip()]
        if not content:
            return made.start + len(lines[0].rstrip("\r"))
        indent = block_indent(lines[0], content)
        last = max(
            n for n, line in enumerate(lines) if n and line.strip() and len(line) - len(line.lstrip(" ")) >= indent
        )
        return made.start + len("\n".join(lines[: last + 1]).rstrip("\r"))


def block_indent(header: str, content: list[str]) -> int:
    """Columns that the lines of a block scalar are indented by: those of the first one, unless a number in the header
    says that it may be indented further than the others."""
    stated = any(char.isdigit() for char in header.partition("#")[0])
    lines = [line for line in content if not line.lstrip().startswith("#")] if stated else content[:1]
    return min((len(line) - len(line.lstrip(" ")) for line in lines), default=0)


def content_start(text: str, node: MarkedNode) -> int:
    """Where the node begins behind its anchor and tag."""
    found = _PROPERTIES.match(text, node.start)
    return min(found.end(), node.end) if found else node.start
