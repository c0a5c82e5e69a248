"""Reads an edited workbook back: what people changed, as edits of the event's fields.

`parse` says what the file holds; `normalize` compares it with the record that the workbook carries.
"""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from publish.errors import UnreadableError
from publish.readers.edits import Edits
from publish.readers.office_file import OfficeFile, from_bytes, open_office_file
from publish.readers.sheet_edits.normalize import edits
from publish.readers.sheet_edits.parse import ParsedSheet, ParsedWorkbook, parse
from publish.readers.sheet_edits.written import as_text
from publish.snapshot import Snapshot
from publish.workbook_record import MARK, DamagedRecord, NewerRecord, Record, read

KIND = "an Excel file (.xlsx)"
_MAIN_PART = "xl/workbook.xml"


def read_edits(path: Path) -> Edits:
    """The edits in a returned workbook.

    Raises UnreadableError with a sentence for the user where the file is damaged, protected with a password, not one
    of ours, or made by a newer version.
    """
    return _edits(open_office_file(path, _MAIN_PART, KIND))


def read_edits_from(name: str, data: bytes) -> Edits:
    """The same for a file already in memory."""
    return _edits(from_bytes(name, data, _MAIN_PART, KIND))


def record_at(path: Path) -> Record:
    """What a workbook said of the event when it was made, whatever people did to it since. Raises UnreadableError."""
    return read_record(open_office_file(path, _MAIN_PART, KIND))


def read_record(file: OfficeFile) -> Record:
    """The same for a file that is open already."""
    return _record(file.name, parse(file))


def _edits(file: OfficeFile) -> Edits:
    workbook = parse(file)
    record = _record(file.name, workbook)
    head = record.head
    found = edits(workbook, record)
    who, when = _saved(file)
    return Edits(
        source=file.name,
        snapshot=Snapshot(head.event, head.languages, head.tool, record.digest, record.values()),
        fields=tuple(found.fields.values()),
        entries=tuple(found.entries),
        removed=tuple(found.removed),
        comments=tuple(found.comments),
        remarks=tuple(found.remarks),
        saved_by=who,
        saved_at=when,
    )


def _record(name: str, workbook: ParsedWorkbook) -> Record:
    for sheet in workbook.sheets:
        lines = list(_first_column(sheet))
        at = next((n for n, line in enumerate(lines[:10]) if line.startswith(MARK)), None)
        if at is None:
            continue
        try:
            return read(lines[at], lines[at + 1 :])
        except NewerRecord:
            raise UnreadableError(
                f"{name} was made by a newer version of this program. Update the program and try again."
            ) from None
        except DamagedRecord:
            raise UnreadableError(
                f"{name} no longer carries a sound record of how it was made, so changes cannot be told. Build the "
                "workbook anew and enter the changes there."
            ) from None
    raise UnreadableError(
        f"{name} was not made by this program, or its hidden sheet was taken out, so changes cannot be told."
    )


def _first_column(sheet: ParsedSheet) -> Iterator[str]:
    for number in sorted(sheet.rows):
        cells = sheet.rows[number]
        if 1 in cells:
            yield as_text(cells[1])


def _saved(file: OfficeFile) -> tuple[str | None, dt.datetime | None]:
    root = file.xml("docProps/core.xml")
    if root is None:
        return None, None
    said = {each.tag.rpartition("}")[2]: (each.text or "").strip() for each in root}
    try:
        when = dt.datetime.fromisoformat(said.get("modified", "").replace("Z", "+00:00"))
    except ValueError:
        when = None
    if said.get("modified") == said.get("created"):
        when = None
    return said.get("lastModifiedBy") or None, when
