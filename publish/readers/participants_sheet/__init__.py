"""A list of participants in Excel or CSV: columns recognised by their headings, people joined with the event's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from publish.diagnostics import Diagnostic, Severity
from publish.errors import UnreadableError
from publish.model import Event, Location
from publish.readers.participants_sheet.listing import listing
from publish.readers.participants_sheet.normalize import Entry, merged
from publish.readers.participants_sheet.parse import Table, open_tables
from publish.readers.participants_sheet.rows import LeftOut, lists_guests, rows_of
from publish.readers.press_text.called import called

__all__ = ["Joined", "add_participants", "join_participants", "join_tables", "merge_participants"]


class Joined(Struct, frozen=True):
    """An event with the people of a list, remarks, what to check by path of the field, and lines for the report."""

    event: Event
    diagnostics: tuple[Diagnostic, ...]
    doubts: Mapping[str, str]
    listing: tuple[str, ...]


def add_participants(event: Event) -> tuple[Event, tuple[Diagnostic, ...]]:
    """The event with the people of the file that its field `participants` names."""
    path = Path(event.base) / (event.participants or "")
    try:
        return merge_participants(event, path)
    except UnreadableError as fault:
        place = event.provenance.locate("participants")
        return event, (Diagnostic("participants-file", Severity.ERROR, str(fault), place, None, "participants"),)


def merge_participants(event: Event, path: Path) -> tuple[Event, tuple[Diagnostic, ...]]:
    """The event with the people of a list. Raises UnreadableError for a file that is none."""
    found = join_participants(event, path)
    return found.event, found.diagnostics


def join_participants(event: Event, path: Path) -> Joined:
    """The event with the people of a list, and what came of each row. Raises UnreadableError."""
    tables = open_tables(path)
    if not rows_of(tables, event.languages)[0]:
        message = (
            f"{path.name}: no list of participants was found. It needs a row of headings, one of them for the names "
            "(姓名, Name, 氏名, Nom, …), and people below it."
        )
        none = Diagnostic(
            "no-participants", Severity.WARNING, message, Location(tables[0].file if tables else str(path))
        )
        return Joined(event, (none,), {}, ())
    return _joined(event, tables, path)


def join_tables(event: Event, tables: Sequence[Mapping[int, Mapping[int, str]]], path: Path) -> Joined:
    """The event with the guests of those tables of a Word file that are lists of them: names, and offices or bodies."""
    named = [Table(str(path), f"table {number}", rows) for number, rows in enumerate(tables, 1)]
    guests = [table for table in named if lists_guests(table)]
    return _joined(event, guests, path) if rows_of(guests, event.languages)[0] else Joined(event, (), {}, ())


def _joined(event: Event, tables: Sequence[Table], path: Path) -> Joined:
    rows, left = rows_of(tables, event.languages)
    found = merged(event, rows)
    added = sum(entry.new for entry in found.entries)
    message = f"{path.name}: {len(rows)} participants read, {added} of them new."
    told = [Diagnostic("participants", Severity.NOTE, message, Location(str(path))), *_left_out(left)]
    doubts: dict[str, str] = {}
    for entry in found.entries:
        told += _differences(entry, found.event, doubts, path.name)
    return Joined(found.event, tuple(told), doubts, tuple(listing(path.name, found.entries, left)))


def _short(place: Location) -> str:
    """A place without the folder of its file."""
    return str(replace(place, file=Path(place.file).name, column=None))


def _left_out(left: Sequence[LeftOut]) -> Iterator[Diagnostic]:
    for each in left:
        words = each.words if len(each.words) <= 60 else f"{each.words[:60].rstrip()}…"
        yield Diagnostic("row-left-out", Severity.NOTE, f"“{words}” is {each.why} and was left out.", each.location)


def _differences(entry: Entry, event: Event, doubts: dict[str, str], file: str) -> Iterator[Diagnostic]:
    for each in entry.differs:
        held = f" at {each.held_at}" if each.held_at and each.held_at.file != file else ""
        message = f"{called(each.path, event)}: “{each.listed}” in the list, “{each.held}”{held}; the latter was kept."
        yield Diagnostic("participants-differ", Severity.WARNING, message, each.cell, None, each.path)
        kept = f"“{each.held}”" + (f" ({_short(each.held_at)})" if each.held_at else "")
        doubts.setdefault(each.path, f"{kept} or “{each.listed}” ({_short(each.cell)})? The list says otherwise")
    if entry.like:
        path = f"people/{entry.person}/name"
        other = called(f"people/{entry.like}", event)
        words = f"one person with {other}? The Latin name is the same, the characters differ"
        doubts.setdefault(path, words)
        message = f"{called(path, event)}: {words}."
        yield Diagnostic("participants-differ", Severity.WARNING, message, entry.row.location, None, path)
