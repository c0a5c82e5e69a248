"""What people wrote where no field is: above a table, beside it, on sheets of their own; and their comments."""

from collections.abc import Collection, Iterator, Mapping

from publish.readers.edits import Comment, Remark
from publish.readers.sheet_edits.columns import Columns
from publish.readers.sheet_edits.notes import Note
from publish.readers.sheet_edits.parse import ParsedSheet, ParsedWorkbook, column_number
from publish.readers.sheet_edits.written import as_text
from publish.workbook_record import Head, Kind, RecordedSheet

_LONG = 60


def outside(
    sheet: ParsedSheet, columns: Columns, recorded: RecordedSheet, keeps_columns: bool
) -> Iterator[tuple[str, int, int]]:
    """Messages on what stands above the headings and was not put there by us, or beside the columns, each with its row
    and column. `keeps_columns` tells that entries of this kind keep columns that people add."""
    remedy = (
        "Give the column a heading, and it is kept with the entry." if keeps_columns else "Enter it where it belongs."
    )
    known = {" ".join(text.split()) for text in recorded.title}
    for row, cells in sorted(sheet.rows.items()):
        for column, value in sorted(cells.items()):
            text = " ".join(as_text(value).split())
            if not text:
                continue
            if row < columns.header_row and recorded.title and text not in known:
                yield (
                    f"“{_short(text)}” stands above the table and was not taken. The title and the notice of the event "
                    "are changed in the event file, under `title` and `notice`.",
                    row,
                    column,
                )
            elif row > columns.header_row and column not in columns.known and column not in columns.added:
                yield (
                    f"“{_short(text)}” stands beside the table, under no heading; it was not taken. {remedy}",
                    row,
                    column,
                )


def added_sheets(workbook: ParsedWorkbook, read: Collection[str], head: Head) -> Iterator[Remark]:
    """Sheets that people put in, with how they begin."""
    if not head.others or any(name not in {sheet.name for sheet in workbook.sheets} for name in head.others):
        return  # made by an older version, or a sheet of ours was renamed: none can be told from theirs
    for sheet in workbook.sheets:
        if sheet.name in read or sheet.name in head.others:
            continue
        texts = (as_text(value) for _, cells in sorted(sheet.rows.items()) for _, value in sorted(cells.items()))
        if first := next(filter(None, texts), ""):
            message = f"The sheet “{sheet.name}” was added (“{_short(first)}” …); it was not read. Enter what it says."
            yield Remark(message, sheet.name)


def comments_elsewhere(workbook: ParsedWorkbook, read: Collection[str]) -> Iterator[Comment]:
    """The comments on sheets without entries."""
    for sheet in workbook.sheets:
        for note in () if sheet.name in read else sheet.notes:
            yield Comment(note.text, f"{sheet.name}!{note.cell}", None, note.who, note.when)


def comment(
    note: Note, sheet: ParsedSheet, recorded: RecordedSheet, columns: Columns, entries: Mapping[int, str]
) -> Comment:
    """A comment on a cell, with what the cell says and the field it holds. `entries` are the ids of the rows."""
    letters = note.cell.rstrip("0123456789")
    number = int(note.cell[len(letters) :] or 0)
    column = columns.known.get(column_number(letters))
    about = as_text(sheet.rows.get(number, {}).get(column_number(letters)))
    entry, path = entries.get(number), None
    if entry and column and column.kind is not Kind.DERIVED and "#" not in column.path:
        path = f"{recorded.collection}/{entry}/{column.path}"
    place = f"{sheet.name}!{note.cell}"
    return Comment(note.text, f"{place}: {_short(about)}" if about else place, path, note.who, note.when)


def _short(text: str) -> str:
    return text if len(text) <= _LONG else text[: _LONG - 1] + "…"
