"""Build and read back: nothing changed is no edit; any one edit is exactly that edit; any two are both."""

from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from publish.model import Event
from publish.model.paths import walk
from publish.readers.office_file import from_bytes
from publish.readers.sheet_edits import read_edits_from, read_record
from publish.workbook_record import Kind, Record, RecordedColumn
from tests.property.whole_events import whole_events
from tests.workbooks import Editor, changed, shipped, shipped_workbook, style, workbook

SHIPPED = ("ciftis-2024", "harbour-forum-2026")
VIEWS = tuple(style().workbook.views)
QUICK = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
LETTERS = st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp", "Zs"))
WORDS = st.text(LETTERS, min_size=1, max_size=12)
TEXTS = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("name", SHIPPED)
def test_untouched_shipped_events(name: str, view: str) -> None:
    edits = read_edits_from("w.xlsx", shipped_workbook(name, view))
    assert (edits.fields, edits.entries, edits.removed, edits.remarks) == ((), (), (), ())
    values = dict(walk(shipped(name)))
    assert {path: values.get(path) for path in edits.snapshot.values} == edits.snapshot.values


@QUICK
@given(event=whole_events(), view=st.sampled_from(VIEWS))
def test_untouched_events_of_any_shape(event: Event, view: str) -> None:
    edits = read_edits_from("w.xlsx", workbook(event, view))
    assert (edits.fields, edits.entries, edits.removed, edits.remarks) == ((), (), (), ())


@cache
def record_of(name: str) -> Record:
    """The record of a shipped workbook."""
    return read_record(from_bytes("w.xlsx", shipped_workbook(name), "xl/workbook.xml", "an Excel file"))


@cache
def all_cells(name: str) -> list[tuple[str, str, RecordedColumn]]:
    """Sheet, entry and column of every cell of a shipped workbook."""
    record = record_of(name)
    return [
        (sheet.name, each_id, column)
        for sheet, rows in zip(record.head.sheets, record.rows, strict=True)
        for each_id in rows
        for column in sheet.columns
    ]


def cells_of(name: str, *kinds: Kind) -> list[tuple[str, str, RecordedColumn]]:
    """Sheet, entry and column of every cell of these kinds."""
    return [cell for cell in all_cells(name) if cell[2].kind in kinds]


CELLS = {name: cells_of(name, Kind.TEXT, Kind.RUNNING) for name in SHIPPED}
COLLECTIONS = {"Participants": "people", "Agreements": "agreements", "Programme": "sessions"}


def path_of(sheet: str, each_id: str, column: RecordedColumn) -> str:
    collection = next((path for label, path in COLLECTIONS.items() if label in sheet), "organizations")
    return f"{collection}/{each_id}/{column.path}"


@settings(QUICK, max_examples=25)
@given(data=st.data(), name=st.sampled_from(SHIPPED), count=st.integers(1, 2))
def test_edits_come_back_as_themselves(data: st.DataObject, name: str, count: int) -> None:
    cells = data.draw(st.lists(st.sampled_from(CELLS[name]), min_size=count, max_size=count, unique_by=repr))
    editor = Editor(shipped_workbook(name))
    wanted: dict[str, Any] = {}
    before = dict(walk(shipped(name)))
    for sheet, each_id, column in cells:
        text = data.draw(TEXTS)
        worksheet = editor.book[sheet]
        cell = worksheet.cell(editor.row(worksheet, each_id), editor.column(worksheet, column.heading))
        cell.value = text
        cell.data_type = "s"
        path = path_of(sheet, each_id, column)
        if before.get(path) != text:
            wanted[path] = text
    edits = editor.edits()
    found = changed(edits)
    assert found.keys() == wanted.keys()
    for path, text in wanted.items():
        theirs = found[path][1] or ""
        assert theirs == text or theirs.replace("\\", "") == text.replace("\\", "")
        assert found[path][0] == before.get(path)
    assert (edits.entries, edits.removed, edits.remarks) == ((), (), ())


@settings(QUICK, max_examples=15)
@given(data=st.data(), name=st.sampled_from(SHIPPED), text=TEXTS)
def test_one_line_of_several_comes_back_as_itself(data: st.DataObject, name: str, text: str) -> None:
    before = dict(walk(shipped(name)))
    sheet, each_id, column = data.draw(st.sampled_from(cells_of(name, Kind.LINES)))
    editor = Editor(shipped_workbook(name))
    worksheet = editor.book[sheet]
    cell = worksheet.cell(editor.row(worksheet, each_id), editor.column(worksheet, column.heading))
    lines = str(cell.value or "").split("\n")
    number = data.draw(st.integers(0, len(lines) - 1))
    lines[number] = text
    cell.value, cell.data_type = "\n".join(lines), "s"
    path = path_of(sheet, each_id, column).replace("#", str(number))
    wanted = {path: (before.get(path), text)} if before.get(path) != text else {}
    edits = editor.edits()
    assert changed(edits) == wanted
    assert (edits.entries, edits.removed, edits.remarks) == ((), (), ())


@settings(QUICK, max_examples=15)
@given(data=st.data(), name=st.sampled_from(SHIPPED))
def test_a_word_of_a_list_comes_back_as_its_key(data: st.DataObject, name: str) -> None:
    record = record_of(name)
    sheet, each_id, column = data.draw(st.sampled_from(cells_of(name, Kind.WORD)))
    label, key = data.draw(st.sampled_from(sorted(record.head.words[column.words or ""].items())))
    editor = Editor(shipped_workbook(name))
    worksheet = editor.book[sheet]
    worksheet.cell(editor.row(worksheet, each_id), editor.column(worksheet, column.heading)).value = label
    path = path_of(sheet, each_id, column)
    before = dict(walk(shipped(name)))[path]
    assert changed(editor.edits()) == ({path: (before, key)} if before != key else {})
