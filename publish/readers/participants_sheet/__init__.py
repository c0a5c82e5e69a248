"""A list of participants in Excel or CSV: columns recognised by their headings, people joined with the event's."""

from __future__ import annotations

from pathlib import Path

from publish.diagnostics import Diagnostic, Severity
from publish.errors import UnreadableError
from publish.model import Event, Location
from publish.readers.participants_sheet.normalize import merged, rows_of
from publish.readers.participants_sheet.parse import open_tables

__all__ = ["add_participants", "merge_participants"]


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
    rows, faults = rows_of(open_tables(path), event.languages)
    before = len(event.people)
    event = merged(event, rows)
    if rows:
        added = len(event.people) - before
        message = f"{path.name}: {len(rows)} participants read, {added} of them new."
        faults.append(Diagnostic("participants", Severity.NOTE, message, Location(str(path))))
    return event, tuple(faults)
