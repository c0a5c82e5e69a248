"""YAML text into a located tree: faithful, every scalar as it is spelled, no guessing of types."""

from typing import Any

import yaml

from publish.binding.tree import Kind, Node, Source
from publish.diagnostics import Diagnostic, error
from publish.readers.event_file.syntax import syntax_fault

#: Larger files are lists of participants, which belong in a workbook. Bytes.
MAX_BYTES = 8 * 1024 * 1024
#: More nodes than this after aliases are written out is an alias bomb, not an event.
MAX_NODES = 2_000_000

NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
"""How nothing is written (YAML 1.1, null)."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """A loader that makes no guesses: what a text means (a number, a date) is said by the field it stands in. Only
    nothing is told from text."""

    def resolve(self, kind: Any, value: Any, implicit: Any) -> str:
        """The tag of a node that was written without one."""
        is_plain = kind is yaml.ScalarNode and implicit[0]
        return "tag:yaml.org,2002:null" if is_plain and value in NOTHING else "tag:yaml.org,2002:str"


def parse_text(text: str, name: str) -> tuple[Node | None, list[Diagnostic]]:
    """The tree of a YAML text, or the one fault that keeps it from being read."""
    source = Source(name, text.split("\n"))
    try:
        root = yaml.compose(text, _Loader)
    except yaml.YAMLError as fault:
        return None, [syntax_fault(fault, source)]
    except RecursionError:
        return None, [error("too-deep", "The file is nested too deeply to be an event.", source.location(0, 0))]
    if root is None:
        return None, [
            error("empty-file", "The file holds no event.", source.location(0, 0), "Start from `publish new DIR`.")
        ]
    # Without an asterisk there is no alias, and a text has hardly more nodes than characters.
    bomb = _alias_fault(root, source) if "*" in text or len(text) > MAX_NODES // 2 else None
    if bomb:
        return None, [bomb]
    return _convert(root, source, {}), []


def decode(data: bytes, name: str) -> tuple[str | None, list[Diagnostic]]:
    """The text of an event file, which must be UTF-8 (with or without a byte order mark)."""
    place = Source(name).location(0, 0)
    if len(data) > MAX_BYTES:
        megabytes = len(data) / 1_000_000
        remedy = "Keep long lists of people in a workbook and name it under `participants:`."
        return None, [
            error("file-too-large", f"The file has {megabytes:.0f} MB; an event file may have 8.", place, remedy)
        ]
    if not data or data.isspace():
        remedy = "Start from `publish new DIR`, which writes one that builds."
        return None, [error("empty-file", "The file is empty.", place, remedy)]
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n"), []
    except UnicodeDecodeError as fault:
        return None, [_encoding_fault(data, fault, name)]


def _encoding_fault(data: bytes, fault: UnicodeDecodeError, name: str) -> Diagnostic:
    line = data.count(b"\n", 0, fault.start)
    column = fault.start - (data.rfind(b"\n", 0, fault.start) + 1)
    source_line = data.split(b"\n")[line]
    guess = None
    wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    for encoding in ("utf-16",) if wide else () if b"\0" in data else ("gb18030", "big5"):
        try:
            source_line.decode(encoding) if encoding != "utf-16" else data.decode(encoding)
            guess = encoding
            break
        except UnicodeDecodeError:
            continue
    if guess is None:
        return error("not-text", "This is not a text file.", Source(name).location(line, column))
    shown = data.decode("utf-16").split("\n")[0] if guess == "utf-16" else source_line.decode(guess)
    called = {"gb18030": "GBK/GB18030", "big5": "Big5", "utf-16": "UTF-16"}[guess]
    lines = [""] * line + [shown]
    return error(
        "wrong-encoding",
        f"The file is not in UTF-8; it looks like {called}.",
        Source(name, lines).location(line, column),
        "Save it again as UTF-8 (in Notepad: Save as, Encoding: UTF-8).",
    )


def _alias_fault(root: Any, source: Source) -> Diagnostic | None:
    """Counts nodes as if aliases were written out; each node once, so that a bomb cannot go off while counting."""
    sizes: dict[int, int] = {}
    stack: list[tuple[Any, bool]] = [(root, False)]
    open_nodes: set[int] = set()
    while stack:
        node, done = stack.pop()
        key = id(node)
        if done:
            open_nodes.discard(key)
            sizes[key] = 1 + sum(sizes[id(child)] for child in _children(node))
            if sizes[key] > MAX_NODES:
                return _alias_diagnostic("Aliases (*) blow this file up beyond measure.", node, source)
            continue
        if key in sizes:
            continue
        if key in open_nodes:
            return _alias_diagnostic("This alias (*) refers to itself.", node, source)
        if node.id == "scalar":
            sizes[key] = 1
            continue
        open_nodes.add(key)
        stack.append((node, True))
        for child in _children(node):
            if id(child) in open_nodes:
                return _alias_diagnostic("This alias (*) refers to itself.", child, source)
            stack.append((child, False))
    return None


def _alias_diagnostic(message: str, node: Any, source: Source) -> Diagnostic:
    mark = node.start_mark
    return error("alias-bomb", message, source.location(mark.line, mark.column), "Write the text out instead.")


def _children(node: Any) -> list[Any]:
    if node.id == "mapping":
        return [each for pair in node.value for each in pair]
    return node.value if node.id == "sequence" else []


def _convert(node: Any, source: Source, done: dict[int, Node]) -> Node:
    mark = node.start_mark
    if node.id == "scalar":
        if node.tag == "tag:yaml.org,2002:null":
            return Node(Kind.NULL, None, source, mark.line, mark.column)
        return Node(Kind.SCALAR, node.value, source, mark.line, mark.column)
    known = done.get(id(node))
    if known is not None:
        return known
    if node.id == "mapping":
        pairs = [(_convert(key, source, done), _convert(value, source, done)) for key, value in node.value]
        made = Node(Kind.MAP, pairs, source, mark.line, mark.column)
    else:
        made = Node(Kind.LIST, [_convert(each, source, done) for each in node.value], source, mark.line, mark.column)
    done[id(node)] = made
    return made
