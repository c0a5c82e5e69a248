"""Comments on cells: notes of old, and threads as Excel has them now (MS-XLSX 2.6.203)."""

import datetime as dt
import re
from collections.abc import Iterator
from posixpath import dirname, join, normpath
from xml.etree.ElementTree import Element

from msgspec import Struct

from publish.readers.office_file import OfficeFile

_CELL = re.compile(r"([A-Z]{1,3})(\d+)$")
#: What older programs show in place of a thread.
_STAND_IN = "[Threaded comment]"


class Note(Struct, frozen=True):
    """A comment on a cell."""

    cell: str
    text: str
    who: str | None = None
    when: dt.datetime | None = None


def notes(file: OfficeFile, sheet: str) -> tuple[Note, ...]:
    """The comments on the sheet in this part, by cell."""
    found: list[Note] = []
    relations = file.xml(join(dirname(sheet), "_rels", f"{sheet.rpartition('/')[2]}.rels"))
    for each in _all(relations, "Relationship"):
        kind, target = each.get("Type", "").rpartition("/")[2], each.get("Target", "")
        part = target.lstrip("/") if target.startswith("/") else normpath(join(dirname(sheet), target))
        if kind == "comments":
            found += _old(file.xml(part))
        elif kind == "threadedComment":
            found += _threads(file.xml(part), _people(file))
    return tuple(sorted(found, key=lambda note: _place(note.cell)))


def _old(root: Element | None) -> Iterator[Note]:
    authors = [each.text or "" for each in _all(root, "author")]
    for each in _all(root, "comment"):
        text = "".join(piece.text or "" for piece in _all(each, "t")).strip()
        number = each.get("authorId", "")
        who = authors[int(number)] if number.isdigit() and int(number) < len(authors) else ""
        text = text.removeprefix(f"{who}:").strip() if who else text
        if text and not text.startswith(_STAND_IN):
            yield Note(each.get("ref", ""), text, who or None)


def _threads(root: Element | None, people: dict[str, str]) -> Iterator[Note]:
    for each in _all(root, "threadedComment"):
        text = "".join(piece.text or "" for piece in _all(each, "text")).strip()
        try:
            when = dt.datetime.fromisoformat(each.get("dT", ""))
        except ValueError:
            when = None
        if text:
            yield Note(each.get("ref", ""), text, people.get(each.get("personId", "")), when)


def _people(file: OfficeFile) -> dict[str, str]:
    parts = [name for name in sorted(file.parts) if name.startswith("xl/persons/") and name.endswith(".xml")]
    return {
        each.get("id", ""): each.get("displayName", "") for name in parts for each in _all(file.xml(name), "person")
    }


def _place(cell: str) -> tuple[int, int, str]:
    found = _CELL.match(cell)
    return (int(found[2]), len(found[1]), found[1]) if found else (0, 0, cell)


def _all(root: Element | None, tag: str) -> Iterator[Element]:
    return (each for each in (root.iter() if root is not None else ()) if each.tag.rpartition("}")[2] == tag)
