"""Lines of an event file by path, and the remarks “# check:” above them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from publish.binding import places
from publish.binding.tree import Kind
from publish.merge.writing import EventText
from publish.model import Event
from publish.readers.event_file.marks import MarkedNode
from publish.readers.press_text.normalize.doubts import add_remark

_MARK = "# check: "
_TOLD = (_MARK + "the text now has", _MARK + "no longer in the text", _MARK + "new in this reading")
"""Remarks of updates, of which the last one counts."""


def line_of(work: EventText, path: str) -> int | None:
    """The line, from 0, on which a field or an entry begins; that of the nearest thing around it that is written."""
    node: object = work.root
    outer, line = places.root(Event), None
    for place in places.places(path, Event) or ():
        if not isinstance(node, MarkedNode):
            break
        found = places.child(node, outer, place.name)
        if not isinstance(found, MarkedNode):
            break
        key = node.child(place.name) if outer.shape is not places.Shape.LIST else None
        line = key[0].line if key else found.line
        node, outer = found, place
    return line


def standing(work: EventText, path: str) -> str | None:
    """The remark “# check:” right above a field."""
    line = line_of(work, path)
    lines = work.text.split("\n")
    if line is None or line == 0 or not work.holds(path):
        return None
    above = lines[line - 1].strip()
    return above if above.startswith(_MARK) else None


def all_standing(work: EventText) -> dict[str, str]:
    """The words of every remark in the file by the path of what it stands above; several at one path are one."""
    lines = work.text.split("\n")
    if not any(each.strip().startswith(_MARK) for each in lines):
        return {}
    begin: dict[int, str] = {}
    for line, path in _beginnings(work.root, places.root(Event), ""):
        begin.setdefault(line, path)
    found: dict[str, str] = {}
    for number, each in enumerate(lines):
        if each.strip().startswith(_MARK):
            below = next((n for n in range(number, len(lines)) if not lines[n].lstrip().startswith("#")), number)
            add_remark(found, begin.get(below, ""), each.strip().removeprefix(_MARK))
    return found


def _beginnings(node: object, place: places.Place | None, path: str) -> Iterator[tuple[int, str]]:
    """The line on which each thing in a node begins, and its path; what holds others comes before them."""
    if not isinstance(node, MarkedNode) or place is None:
        return
    if node.kind is Kind.MAP:
        for key, value in node.value:
            inner = f"{path}/{key.value}" if path else str(key.value)
            yield key.line, inner
            yield from _beginnings(value, places.step(place, str(key.value)), inner)
    elif node.kind is Kind.LIST:
        for name, entry in zip(places.entry_names(node, place.type), node.value, strict=True):
            yield entry.line, f"{path}/{name}"
            yield from _beginnings(entry, places.step(place, name), f"{path}/{name}")


def remarked(work: EventText, new: Mapping[str, str], stale: Iterable[str]) -> str:
    """The text with these remarks (path -> words), and without those that stand right above the `stale` paths.

    Remarks of an earlier update give way to the new ones.
    """
    lines = work.text.split("\n")
    end = "\r" if lines[0].endswith("\r") else ""
    dropped: set[int] = set()
    for path in stale:
        line = line_of(work, path)
        if line and lines[line - 1].strip().startswith(_MARK):
            dropped.add(line - 1)
    put: dict[int, list[str]] = {}
    for path, words in new.items():
        line = line_of(work, path)
        if line is None:
            continue
        remark = _MARK + " ".join(words.split())
        above = line - 1
        while above >= 0 and lines[above].strip().startswith(_MARK):
            if lines[above].strip() == remark or lines[above].strip().startswith(_TOLD):
                dropped.add(above)
            above -= 1
        margin = lines[line][: len(lines[line]) - len(lines[line].lstrip(" "))]
        if remark not in (each.strip() for each in put.get(line, ())):
            put.setdefault(line, []).append(f"{margin}{remark}{end}")
    out: list[str] = []
    for number, each in enumerate(lines):
        out += put.get(number, [])
        if number not in dropped:
            out.append(each)
    return "\n".join(out)
