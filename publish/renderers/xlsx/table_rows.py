"""The rows of a table, cell by cell, and what the record keeps of each."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from msgspec.structs import replace

from publish.renderers.xlsx.columns import Column
from publish.renderers.xlsx.context import FORMULA_STARTS
from publish.renderers.xlsx.measures import plain_text, row_height
from publish.renderers.xlsx.spreadsheet import Cell, Format, Row, Value
from publish.renderers.xlsx.spreadsheet.text import CELL_LIMIT, cut, reference, units
from publish.renderers.xlsx.tables import Table
from publish.workbook_record import Base, Kind, Recorder, digest_of

#: Excel follows 65,530 addresses on a sheet; well before that they only make the file slow.
_LINKS = 30_000


def rows(table: Table, recorder: Recorder, number: int, widths: Sequence[float]) -> Iterator[Row]:
    """The rows of a sheet: titles, headings, entries. Each entry is recorded under the sheet's `number` as it is
    written; `widths` is the room in each column."""
    context = table.context
    colours, style = context.style.colours, context.style.workbook
    line = style.size_pt * style.line
    yield from table.title
    heading = context.cell(
        font=context.font(bold=True, colour=colours.on_accent), fill=colours.accent, vertical="center", rule=None
    )
    headings = table.range.headings
    top: list[Cell] = [
        (text, context.formats.number(_beside(column, replace(heading, quoted=text[:1] in FORMULA_STARTS))))
        for column, text in zip(table.columns, headings, strict=True)
    ]
    yield Row(top, row_height(headings, widths, line) + line)
    writers = [_writer(column, table) for column in table.columns]
    first = len(table.title) + 2
    for place, entry in enumerate(table.entries, first):
        cells: list[Cell] = []
        bases: list[Base] = []
        for write in writers:
            cell, base = write(entry, place)
            cells.append(cell)
            bases.append(base)
        recorder.add(number, entry.id, bases)
        yield Row(cells, row_height([value for value, _ in cells], widths, line))
    if not table.entries:
        yield Row([(None, context.formats.number(column.format)) for column in table.columns])


def _beside(column: Column, heading: Format) -> Format:
    """The heading of a column, on the side its cells are on."""
    return replace(heading, horizontal=column.format.horizontal, indent=1) if column.format.indent else heading


def _writer(column: Column, table: Table) -> Callable[[Any, int], tuple[Cell, Base]]:
    """Gives the cell and the base of one column for an entry in a row."""
    context, show = table.context, column.show
    number = context.formats.number
    plain, quoted = number(column.format), number(column.format.with_quote())
    linked = replace(
        column.format, font=replace(column.format.font, underline=True, colour=context.style.colours.accent)
    )
    linked_plain, linked_quoted = (number(linked), number(linked.with_quote())) if column.link else (plain, quoted)
    place = table.columns.index(column) + 1
    note = context.words.label("workbook.cut_note", context.leading)
    nothing: Cell = (None, plain)

    def write(entry: Any, row: int) -> tuple[Cell, Base]:
        value = show(entry)
        if value is None or value == "":
            return nothing, base_of(column, entry, None)
        formula = isinstance(value, str) and value[0] in FORMULA_STARTS
        form = quoted if formula else plain
        if column.link and isinstance(value, str) and len(table.links) < _LINKS and (target := column.link(value)):
            table.links.append((reference(row, place), target))
            form = linked_quoted if formula else linked_plain
        if not isinstance(value, int | float) and _is_long(value):
            shown = cut(plain_text(value), CELL_LIMIT - units(note)) + note
            return (shown, form), {"is": digest_of(shown)}
        return (value, form), base_of(column, entry, value)

    return write


def _is_long(value: Value) -> bool:
    text = value if type(value) is str else plain_text(value)
    return len(text) * 2 > CELL_LIMIT and units(text) > CELL_LIMIT


def base_of(column: Column, entry: Any, value: Value) -> Base:
    """What the record keeps of a cell that shows `value`."""
    if column.recorded.kind is Kind.DERIVED:
        return {"is": digest_of(str(value))} if value is not None and column.name != "id" else None
    if column.base is None:
        return "" if value is None else str(value)
    base = column.base(entry)
    return [value, base] if column.recorded.kind is Kind.TEXT and base != value else base
