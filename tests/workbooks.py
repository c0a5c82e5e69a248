"""Workbooks for tests, and hands that edit them with openpyxl as people do in Excel."""

import io
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from publish import house_style, sources, translations
from publish.house_style import HouseStyle
from publish.model import Event
from publish.readers.edits import Edits
from publish.readers.sheet_edits import read_edits_from
from publish.renderers.xlsx import render

SEEDS = Path(__file__).parents[1] / "seeds"


@cache
def shipped(name: str) -> Event:
    """A shipped event."""
    event = sources.open_event(str(SEEDS / name)).event
    assert event is not None
    return event


@cache
def style() -> HouseStyle:
    """The default house style."""
    return house_style.load()


def workbook(event: Event, view: str | None = None, **more: Any) -> bytes:
    """The workbook of an event."""
    return render(event, style(), translations.load(event.languages, style()), view=view, **more).data


@cache
def shipped_workbook(name: str, view: str | None = None) -> bytes:
    """The workbook of a shipped event."""
    return workbook(shipped(name), view)


class Editor:
    """An open workbook. Sheets are named by their English label, columns by part of their heading."""

    def __init__(self, data: bytes) -> None:
        self.book = openpyxl.load_workbook(io.BytesIO(data), rich_text=False)

    def sheet(self, label: str) -> Worksheet:
        """A sheet whose name has this word."""
        return next(sheet for sheet in self.book.worksheets if label in sheet.title)

    def header_row(self, sheet: Worksheet) -> int:
        """The row of headings."""
        ref = next(iter(sheet.tables.values())).ref
        return int(re.findall(r"\d+", ref)[0])

    def column(self, sheet: Worksheet, heading: str) -> int:
        """Number of the column with this heading, or with this word in it."""
        cells = sheet[self.header_row(sheet)]
        exact = [cell.column for cell in cells if cell.value == heading]
        return exact[0] if exact else next(cell.column for cell in cells if heading in str(cell.value).split())

    def row(self, sheet: Worksheet, each_id: str) -> int:
        """Number of the row of an entry."""
        return next(row[0].row for row in sheet.iter_rows(max_col=1) if row[0].value == each_id)

    def set(self, label: str, each_id: str, heading: str, value: Any) -> None:
        """Types into a cell."""
        sheet = self.sheet(label)
        sheet.cell(self.row(sheet, each_id), self.column(sheet, heading)).value = value

    def save(self) -> bytes:
        """The edited file."""
        out = io.BytesIO()
        for sheet in self.book.worksheets:
            for table in sheet.tables.values():
                names = [str(cell.value) for cell in sheet[table.ref][0]]
                for column, name in zip(table.tableColumns, names, strict=False):
                    column.name = name
        self.book.save(out)
        return out.getvalue()

    def edits(self) -> Edits:
        """What a pull would find in the edited file."""
        return read_edits_from("edited.xlsx", self.save())


def changed(edits: Edits) -> dict[str, tuple[str | None, str | None]]:
    """The field edits as path -> (base, theirs)."""
    return {edit.path: (edit.base, edit.theirs) for edit in edits.fields}


def edited(data: bytes, change: Callable[[Editor], None]) -> Edits:
    """The edits found after someone changed the workbook."""
    editor = Editor(data)
    change(editor)
    return editor.edits()
