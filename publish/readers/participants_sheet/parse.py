"""What a list of participants holds, faithfully: its rows as text, from Excel or from CSV."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from publish.errors import UnreadableError
from publish.readers.office_file import from_bytes
from publish.readers.press_text.text.decoding import UnreadableText, decode
from publish.readers.received_file import received
from publish.readers.sheet_edits.parse import Value
from publish.readers.sheet_edits.parse import parse as parse_workbook


class Table(Struct, frozen=True):
    """One sheet: its rows by number from 1, each a map from column number from 1 to text."""

    file: str
    sheet: str | None
    rows: Mapping[int, Mapping[int, str]]


def open_tables(path: Path) -> list[Table]:
    """The sheets of a workbook, or the one table of a CSV file. Raises UnreadableError."""
    name, data = str(path), received(path)
    if path.suffix.lower() in (".csv", ".tsv", ".txt"):
        return [_from_csv(data, name)]
    workbook = parse_workbook(from_bytes(name, data, "xl/workbook.xml", "an Excel file (.xlsx)"))
    return [Table(name, s.name, _texts(s.rows)) for s in workbook.sheets if not s.hidden]


def _texts(rows: Mapping[int, Mapping[int, Value]]) -> dict[int, dict[int, str]]:
    made = {}
    for number, row in rows.items():
        cells = {column: _text(value) for column, value in row.items()}
        kept = {column: text for column, text in cells.items() if text}
        if kept:
            made[number] = kept
    return made


def _text(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dt.datetime):
        return value.isoformat(" ", "minutes") if value.time() != dt.time() else value.date().isoformat()
    return " ".join(str(value).split())


def _from_csv(data: bytes, name: str) -> Table:
    try:
        text = decode(data, name).text
    except UnreadableText as fault:
        raise UnreadableError(str(fault)) from None
    head = text[:4000]
    delimiter = max(",;\t，", key=lambda mark: head.count(mark))
    if delimiter == "，":
        text, delimiter = text.replace("，", ","), ","
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    listed = {
        number: {column: " ".join(cell.split()) for column, cell in enumerate(row, 1) if cell.strip()}
        for number, row in enumerate(rows, 1)
    }
    return Table(name, None, {number: row for number, row in listed.items() if row})
