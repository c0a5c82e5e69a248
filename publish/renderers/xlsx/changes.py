"""The sheet of changes: what is new, changed or gone since the version sent before, as far as this view shows it."""

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import astuple, replace

from publish.renderers.xlsx.columns import Column
from publish.renderers.xlsx.context import FORMULA_STARTS, TABLE_STYLE, Context
from publish.renderers.xlsx.page import footer, page
from publish.renderers.xlsx.spreadsheet import Cell, ColumnLayout, Row, Sheet, TableRange
from publish.renderers.xlsx.spreadsheet.text import CELL_LIMIT, cut, wrapped_lines
from publish.renderers.xlsx.table_rows import base_of
from publish.renderers.xlsx.tables import Table
from publish.renderers.xlsx.titles import sheet_name, title_rows
from publish.transforms.people import positions_printable
from publish.workbook_record import Kind, fields_of

_COLUMNS = (("change", 16.0), ("sheet", 26.0), ("entry", 34.0), ("field", 30.0), ("before", 46.0), ("after", 46.0))


class Change(Struct, frozen=True):
    """One line: what happened, where, and both texts."""

    change: str
    sheet: str
    entry: str
    field: str = ""
    before: str = ""
    after: str = ""


class _Field(Struct, frozen=True):
    """A field as the view shows it now."""

    entry: str
    column: Column
    text: str


def sheet(context: Context, tables: Sequence[Table], previous: Mapping[str, str]) -> Sheet:
    """The worksheet. `previous` is path -> text of the version sent before."""
    title = [replace(row, cells=row.cells[1:]) for row in title_rows(context, "changes", len(_COLUMNS) + 1)]
    headings = tuple(context.both(f"workbook.{name}") for name, _ in _COLUMNS)
    found = [change for table in tables for change in _changes(context, table, previous)]
    lines = found or [Change("", "", context.both("workbook.no_changes"))]
    name = sheet_name(context, "changes")
    return Sheet(
        name=name,
        columns=tuple(ColumnLayout(width) for _, width in _COLUMNS),
        rows=[*title, *_rows(context, headings, lines)],
        freeze=(len(title) + 1, 0),
        table=TableRange("Changes", len(title) + 1, headings, len(lines), TABLE_STYLE),
        page=page(context, (1, len(title) + 1), footer(context, name)),
        tab_colour=context.style.colours.muted,
    )


def _changes(context: Context, table: Table, previous: Mapping[str, str]) -> Iterator[Change]:
    now = _fields(table)
    own = f"{table.collection}/"
    known_before = {path[len(own) :].partition("/")[0] for path in previous if path.startswith(own)}
    names = {entry.id: _name(table, entry) for entry in table.entries}
    label = {each: context.both(f"workbook.change_{each}") for each in ("new", "changed", "removed")}
    for each_id, name in names.items():
        if each_id not in known_before:
            yield Change(label["new"], table.name, name)
    for path, field in now.items():
        before = previous.get(path, "")
        if field.entry in known_before and before != field.text:
            heading = field.column.recorded.heading
            texts = (_shown(context, field.column, text) for text in (before, field.text))
            yield Change(label["changed"], table.name, names[field.entry], heading, *texts)
    told = [column for column in reversed(table.columns) if column.recorded.kind is not Kind.DERIVED]
    columns = {column.recorded.path: column for column in told}
    for path, before in previous.items():
        if not path.startswith(own) or path in now:
            continue
        each_id, _, rest = path[len(own) :].partition("/")
        column = columns.get(re.sub(r"(?<=/)\d+(?=/|$)", "#", rest))
        if column and each_id in names and _may_be_told(context, table.collection, each_id, column):
            text = _shown(context, column, before)
            yield Change(label["changed"], table.name, names[each_id], column.recorded.heading, text)
    still = {entry.id for entry in getattr(context.event, table.collection)}
    for each_id in sorted(known_before - names.keys() - still):
        if removed := _name_before(table, each_id, previous):
            yield Change(label["removed"], table.name, removed)


def _may_be_told(context: Context, collection: str, each_id: str, column: Column) -> bool:
    """Of people of whom only the name may be printed, what was said before is not repeated either."""
    person = context.event.people_by_id.get(each_id) if collection == "people" else None
    return context.view.internal or person is None or positions_printable(person) or column.name == "name"


def _fields(table: Table) -> dict[str, _Field]:
    """The fields of the table's own entries; those of others that it repeats stand on their own sheets."""
    found: dict[str, _Field] = {}
    for entry in table.entries:
        for column in table.columns:
            base = base_of(column, entry, column.show(entry))
            for path, text in fields_of(table.collection, entry.id, column.recorded, base):
                if path.startswith(f"{table.collection}/{entry.id}/"):
                    found.setdefault(path, _Field(entry.id, column, text))
    return found


def _name(table: Table, entry: object) -> str:
    named = (column.show(entry) for column in table.columns if column.name in ("name", "title"))
    return next((value for value in named if isinstance(value, str) and value), "")


def _name_before(table: Table, each_id: str, previous: Mapping[str, str]) -> str:
    """What a removed entry was called, in a column that this view has."""
    keys = [column.recorded.key for column in table.columns if column.name in ("name", "title")]
    return next(filter(None, (previous.get(f"{table.collection}/{each_id}/{key}") for key in keys)), "")


def _shown(context: Context, column: Column, text: str) -> str:
    if column.recorded.words:
        return context.word_labels[column.recorded.words].get(text, text)
    if column.recorded.kind is Kind.REFERENCES:
        language = column.recorded.language or context.leading
        room = context.event.rooms_by_id.get(text)
        return context.organization_name(text, language) or (room.name.get(language) or "" if room else "") or text
    return text


def _rows(context: Context, headings: Sequence[str], changes: Sequence[Change]) -> Iterator[Row]:
    colours, number = context.style.colours, context.formats.number
    line = context.style.workbook.size_pt * context.style.workbook.line
    bold = context.font(bold=True, colour=colours.on_accent)
    heading = number(context.cell(font=bold, fill=colours.accent, vertical="center", rule=None))
    plain, quoted = number(context.cell()), number(context.cell().with_quote())
    yield Row([(text, heading) for text in headings], line * 2)
    for change in changes:
        texts = [cut(text, CELL_LIMIT) for text in astuple(change)]
        cells: list[Cell] = [(text, quoted if text[:1] in FORMULA_STARTS else plain) for text in texts]
        lines = max(wrapped_lines(text, width - 1) for text, (_, width) in zip(texts, _COLUMNS, strict=True))
        yield Row(cells, min(lines * line + 3, 409))
