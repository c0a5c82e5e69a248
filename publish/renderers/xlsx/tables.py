"""A sheet of entries as an Excel table: title rows, headings, one row an entry, lists to choose from, marked gaps."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from math import ceil
from typing import Any

from publish.model import AgreementStatus
from publish.renderers.xlsx.columns import Column, unique_headings
from publish.renderers.xlsx.context import FORMULA_STARTS, TABLE_STYLE, Context
from publish.renderers.xlsx.page import footer, page
from publish.renderers.xlsx.spreadsheet import (
    Cell,
    ColumnLayout,
    DropDown,
    Font,
    Format,
    RichText,
    Row,
    Rule,
    Sheet,
    TableRange,
    Value,
)
from publish.renderers.xlsx.spreadsheet.text import (
    CELL_LIMIT,
    cut,
    display_width,
    quoted_text,
    reference,
    units,
    wrapped_lines,
)
from publish.workbook_record import Base, Kind, RecordedSheet, Recorder, digest_of

#: Rows that column widths are measured from.
_SAMPLE = 400
#: Columns to sort by; they are not printed and stand last.
_HELPERS = ("pinyin_order", "surname_order")
#: Greatest height of a row in points.
_TALLEST = 409
#: Room for the filter button in a heading, in digits.
_BUTTON = 3
#: Excel follows 65,530 addresses on a sheet; well before that they only make the file slow.
_LINKS = 30_000
_OPEN = (AgreementStatus.PLANNED, AgreementStatus.READY)
_VOID = (AgreementStatus.POSTPONED, AgreementStatus.CANCELLED)


@dataclass(frozen=True)
class Table:
    """A sheet of entries before it is written. `collection` is theirs in the event, `label` that of the sheet."""

    context: Context
    collection: str
    label: str
    name: str
    columns: tuple[Column, ...]
    entries: Sequence[Any]
    title: tuple[Row, ...]
    links: list[tuple[str, str]] = field(default_factory=list)

    @property
    def range(self) -> TableRange:
        """Where the table lies."""
        headings = tuple(column.recorded.heading for column in self.columns)
        return TableRange(self.label.capitalize(), len(self.title) + 1, headings, len(self.entries), TABLE_STYLE)

    @property
    def recorded(self) -> RecordedSheet:
        """What the record says of it."""
        return RecordedSheet(self.collection, self.name, tuple(column.recorded for column in self.columns))

    def column_of(self, name: str, language: str | None = None) -> int | None:
        """Index of a column by the style's name for it, in a language where there are several."""
        for index, column in enumerate(self.columns):
            if column.name == name and language in (None, column.recorded.language):
                return index
        return None


def table(context: Context, collection: str, label: str, columns: Sequence[Column], entries: Sequence[Any]) -> Table:
    """The table of some entries, without the columns that the style drops when they are empty."""
    dropped = set(context.style.workbook.drop_empty) - set(context.view.keep)
    kept = [each for each in columns if each.name not in dropped or any(each.show(entry) for entry in entries)]
    name = sheet_name(context, label)
    title = title_rows(context, label, len(kept))
    return Table(context, collection, label, name, unique_headings(kept, context), entries, title)


def sheet_name(context: Context, label: str) -> str:
    """The sheet's name in all languages, where Excel's 31 characters allow."""
    name = context.both(f"workbook.{label}", 31)
    return "".join(" " if char in "[]:*?/\\" else char for char in name).strip("'")


def title_rows(context: Context, label: str, across: int) -> tuple[Row, ...]:
    """Title of the event and name of the sheet, the other languages below, the event's notice where it has one, on a
    ground that goes over so many columns."""
    style, event = context.style, context.event
    size = style.workbook.title_pt

    def row(text: str, height: float, font: Font, fill: str | None = None) -> Row:
        text = " ".join(text.split())
        look = Format(font, fill=fill, vertical="center", wrap=False, quoted=text[:1] in FORMULA_STARTS)
        number = context.formats.number(look)
        return Row(((None, number), (text, number), *[(None, number)] * (across - 2)), height, fixed=True)

    def title(tag: str, text: str) -> str:
        return f"{text}  |  {context.words.label(f'workbook.{label}', tag)}"

    big = context.font(size=size, bold=True, colour=style.colours.accent)
    rows = [row(title(context.leading, context.best(event.title)), size * 1.9, big)]
    for tag in event.languages[1:]:
        if text := event.title.get(tag):
            rows.append(row(title(tag, text), size * 1.2, context.font(tag, colour=style.colours.muted)))
    notice = " ".join(dict.fromkeys(event.notice[tag] for tag in event.languages if tag in event.notice))
    if notice:
        rows.append(row(notice, size * 1.3, context.font(bold=True), style.colours.warning))
    return tuple(rows)


def sheet(table: Table, recorder: Recorder, number: int) -> Sheet:
    """The worksheet. Its rows are recorded under `number` as they are written."""
    context = table.context
    frozen = 1 + sum(column.name in ("name", "number") for column in table.columns[:5])
    layouts = tuple(_layout(column, table) for column in table.columns)
    printed = sum(column.name not in _HELPERS for column in table.columns)
    digits = sum(layout.width for layout in layouts[1:printed])
    across = ceil(digits / context.style.workbook.page_digits)
    foot = footer(context, table.name)
    return Sheet(
        name=table.name,
        columns=layouts,
        rows=_rows(table, recorder, number, [layout.width - 1 for layout in layouts]),
        freeze=(len(table.title) + 1, frozen),
        table=table.range,
        drop_downs=tuple(_drop_downs(table)),
        rules=tuple(_rules(table)),
        page=page(
            context,
            (1, len(table.title) + 1),
            foot,
            title_columns=frozen if across > 1 else 0,
            print_columns=printed if printed < len(layouts) else 0,
            pages_across=across,
        ),
        links=lambda: table.links,
        tab_colour=context.style.colours.accent,
    )


def _rows(table: Table, recorder: Recorder, number: int, widths: Sequence[float]) -> Iterator[Row]:
    context = table.context
    colours, style = context.style.colours, context.style.workbook
    line = style.size_pt * style.line
    yield from table.title
    heading = context.cell(
        font=context.font(bold=True, colour=colours.on_accent), fill=colours.accent, vertical="center", rule=None
    )
    headings = table.range.headings
    room = [width - _BUTTON for width in widths]
    number_of = {quoted: context.formats.number(replace(heading, quoted=quoted)) for quoted in (False, True)}
    top: list[Cell] = [(text, number_of[text[:1] in FORMULA_STARTS]) for text in headings]
    yield Row(top, _height(headings, room, line) + line / 2)
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
        yield Row(cells, _height([value for value, _ in cells], widths, line))
    if not table.entries:
        yield Row([(None, context.formats.number(column.format)) for column in table.columns])


def _height(values: Iterable[Value], widths: Iterable[float], line: float) -> float:
    """Height of a row that shows all its text, in points."""
    lines = 1
    for value, width in zip(values, widths, strict=True):
        if type(value) is str and (len(value) * 2 > width or "\n" in value):
            lines = max(lines, wrapped_lines(value, width))
        elif type(value) is RichText:
            lines = max(lines, wrapped_lines(_plain(value), width))
    return min(lines * line + 3, _TALLEST)


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
            shown = cut(_plain(value), CELL_LIMIT - units(note)) + note
            return (shown, form), {"is": digest_of(shown)}
        return (value, form), base_of(column, entry, value)

    return write


def _is_long(value: Value) -> bool:
    text = value if type(value) is str else _plain(value)
    return len(text) * 2 > CELL_LIMIT and units(text) > CELL_LIMIT


def _plain(value: Value) -> str:
    return "".join(text for text, _ in value.runs) if isinstance(value, RichText) else str(value or "")


def base_of(column: Column, entry: Any, value: Value) -> Base:
    """What the record keeps of a cell that shows `value`."""
    if column.recorded.kind is Kind.DERIVED:
        return {"is": digest_of(str(value))} if value is not None and column.name != "id" else None
    if column.base is None:
        return "" if value is None else str(value)
    base = column.base(entry)
    return [value, base] if column.recorded.kind is Kind.TEXT and base != value else base


def _layout(column: Column, table: Table) -> ColumnLayout:
    style = table.context.style.workbook
    heading = max(map(display_width, column.recorded.heading.split()), default=0) + _BUTTON
    content = max((_width_of(column.show(entry), column) for entry in islice(table.entries, _SAMPLE)), default=0)
    own = style.widths.get(f"{table.label}.{column.name}")
    widest = own or style.widths.get(column.name, style.widest)
    width = max(style.narrowest, heading, min(content * _scale(column) + 2, widest))
    return ColumnLayout(round(width, 2), column.hidden)


def _scale(column: Column) -> float:
    return 1.1 if column.format.font.bold else 1.0


def _width_of(value: Value, column: Column) -> int:
    if isinstance(value, str):
        return display_width(value)
    if isinstance(value, RichText):
        return display_width(_plain(value))
    if value is None:
        return 0
    return len(column.format.number) or len(str(value))


def _drop_downs(table: Table) -> Iterator[DropDown]:
    context = table.context
    spare = context.style.workbook.spare_rows
    first = len(table.title) + 2
    for number, column in enumerate(table.columns, 1):
        if column.recorded.words:
            yield DropDown(
                f"{reference(first, number)}:{reference(table.range.last_row + spare, number)}",
                list_name(column.recorded.words),
                context.both("workbook.unknown_title", 31),
                context.both("workbook.unknown_value", 250),
            )


def list_name(words: str) -> str:
    """Defined name of the range that holds a list of words."""
    return f"list_{words}"


def _rules(table: Table) -> Iterator[Rule]:
    first, last = len(table.title) + 2, table.range.last_row
    gaps = [number for number, column in enumerate(table.columns, 1) if column.gap]
    anyone = "+".join(f"LEN(${reference(first, number)})" for number in gaps)
    for number in gaps:
        ref = f"{reference(first, number)}:{reference(last, number)}"
        yield Rule(ref, f"AND(LEN(${reference(first, number)})=0,{anyone}>0)", table.context.gap)
    status = table.column_of("status")
    if status is not None:
        labels = table.context.word_labels["agreement_status"]
        ref = f"{reference(first, status + 1)}:{reference(last, status + 1)}"
        for words, mark in ((_OPEN, table.context.gap), (_VOID, table.context.void)):
            tests = ",".join(f"${reference(first, status + 1)}={quoted_text(labels[word])}" for word in words)
            yield Rule(ref, f"OR({tests})", mark)
