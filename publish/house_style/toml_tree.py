"""TOML text into a located tree."""

import re
from typing import Any

import rtoml

from publish.binding.tree import Kind, Node, Source, from_plain
from publish.diagnostics import Diagnostic, error

_HEADER = r"\s*\[\[?\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$"
_KEY = r"\s*((?:[\w-]+|\"[^\"]*\"|'[^']*')(?:\s*\.\s*(?:[\w-]+|\"[^\"]*\"|'[^']*'))*)\s*="
_PART = r"[\w-]+|\"[^\"]*\"|'[^']*'"
_PLACE = r"\(at line (\d+), column (\d+)\)"


def parse_toml(text: str, name: str, *, placed: bool) -> tuple[Node | None, list[Diagnostic]]:
    """The tree of a TOML text, or the fault that keeps it from being read.

    Where each key stands is looked for only if the nodes are to be `placed`; it takes twice as long as all else.
    """
    source = Source(name, text.split("\n"))
    try:
        data = rtoml.loads(text)
    except rtoml.TomlParsingError:
        return _read_again(text, source)
    if not placed:
        return from_plain(data, source), []
    return _located(data, source, _places(source.lines), ()), []


def _read_again(text: str, source: Source) -> tuple[Node | None, list[Diagnostic]]:
    """Read as Python's own reader reads it, which takes six times as long to load and read, and says better where the
    fault lies."""
    import tomllib

    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        place = re.search(_PLACE, str(fault))
        line, column = (int(n) - 1 for n in place.groups()) if place else (len(source.lines) - 1, 0)
        problem = re.sub(_PLACE, "", str(fault)).strip()
        remedy = 'Texts stand in quotation marks, and each line is `key = value`: size = 10.5, name = "…".'
        return None, [
            error("toml-syntax", f"The style cannot be read here: {problem}.", source.location(line, column), remedy)
        ]
    return _located(data, source, _places(source.lines), ()), []


def _places(lines: Any) -> dict[tuple[str, ...], tuple[int, int]]:
    """Line and column (from 0) where each dotted key begins."""
    places: dict[tuple[str, ...], tuple[int, int]] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(lines):
        header = re.match(_HEADER, line)
        if header:
            table = _parts(header.group(1))
            places.setdefault(table, (number, line.index("[")))
            continue
        key = re.match(_KEY, line)
        if key:
            path = (*table, *_parts(key.group(1)))
            places.setdefault(path, (number, key.start(1)))
    return places


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(_PART, dotted))


def _located(data: Any, source: Source, places: dict[tuple[str, ...], tuple[int, int]], path: tuple[str, ...]) -> Node:
    line, column = next((places[path[:n]] for n in range(len(path), 0, -1) if path[:n] in places), (0, 0))
    if isinstance(data, dict):
        pairs = []
        for key, value in data.items():
            node = _located(value, source, places, (*path, key))
            pairs.append((Node(Kind.SCALAR, key, source, node.line, node.column), node))
        return Node(Kind.MAP, pairs, source, line, column)
    return from_plain(data, source, line, column)
