"""A sheet of entries as an Excel table: its columns, lists to choose from, marked gaps, print set-up."""

from collections.abc import Iterator, Sequence
from math import ceil, inf

from msgspec.structs import replace

from publish.model import AgreementStatus
from publish.renderers.xlsx.columns import Column, served
from publish.renderers.xlsx.measures import column_width
from publish.renderers.xlsx.page import footer, page
from publish.renderers.xlsx.spreadsheet import ColumnLayout, DropDown, Rule, Sheet
from publish.renderers.xlsx.spreadsheet.text import quoted_text, reference
from publish.renderers.xlsx.table_rows import rows
from publish.renderers.xlsx.tables import Table
from publish.renderers.xlsx.titles import Repeated, title_rows
from publish.workbook_record import Recorder

#: Columns to sort by; they are not printed and stand last.
_HELPERS = ("pinyin_order", "surname_order")
#: Columns that tell which entry a row is of.
_TELLING = frozenset({"name", "number", "title", "date", "start", "end"})
#: Longest title and text of a warning that Excel takes.
_TITLE, _MESSAGE = 32, 225
_OPEN = (AgreementStatus.PLANNED, AgreementStatus.READY)
_VOID = (AgreementStatus.POSTPONED, AgreementStatus.CANCELLED)


def sheet(table: Table, recorder: Recorder, number: int) -> Sheet:
    """The worksheet. Its rows are recorded under `number` as they are written."""
    context = table.context
    style = context.style.workbook
    widths = [_width(column, table) for column in table.columns]
    frozen = _frozen(table, widths, style.page_digits / 3)
    layouts = tuple(ColumnLayout(width, column.hidden) for width, column in zip(widths, table.columns, strict=True))
    printed = sum(column.name not in _HELPERS for column in table.columns)
    digits = sum(widths[1:printed])
    across = ceil(digits / style.page_digits)
    foot = footer(context, table.name)
    if across > 1:
        repeated = Repeated(frozen, sum(widths[1:frozen]))
        table = replace(table, title=title_rows(context, table.label, len(table.columns), repeated))
    return Sheet(
        name=table.name,
        columns=layouts,
        rows=rows(
            table,
            recorder,
            number,
            [inf if column.hidden else width - 1 for width, column in zip(widths, table.columns, strict=True)],
        ),
        freeze=(len(table.title) + 1, frozen),
        joined=tuple(_joined(table)),
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


def _joined(table: Table) -> Iterator[str]:
    for number, row in enumerate(table.title, 1):
        if row.joined:
            first, last = row.joined
            yield f"{reference(number, first + 1)}:{reference(number, last + 1)}"


def _frozen(table: Table, widths: Sequence[float], room: float) -> int:
    """How many columns stay in sight: those up to the last that tells which entry it is, as long as they leave room
    for others."""
    naming = [n for n, column in enumerate(table.columns[:6]) if column.name in _TELLING]
    fitting = [n for n in naming if sum(widths[1 : n + 1]) <= room]
    return max([*fitting, *naming[:1], 0]) + 1


def _width(column: Column, table: Table) -> float:
    style = table.context.style.workbook
    own = style.widths.get(f"{table.label}.{column.name}") or style.widths.get(column.name, style.widest)
    return column_width(column, table.entries, own, style)


def _drop_downs(table: Table) -> Iterator[DropDown]:
    context = table.context
    spare = context.style.workbook.spare_rows
    first = len(table.title) + 2
    for number, column in enumerate(table.columns, 1):
        if column.recorded.words:
            yield DropDown(
                f"{reference(first, number)}:{reference(table.range.last_row + spare, number)}",
                list_name(column.recorded.words),
                context.both("workbook.unknown_title", _TITLE),
                context.both("workbook.unknown_value", _MESSAGE),
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
        own = [f"LEN(${reference(first, n + 1)})=0" for n in served(table.columns[number - 1], table.columns)]
        yield Rule(ref, f"AND({','.join(own)},{anyone}>0)", table.context.gap)
    status = table.column_of("status")
    if status is not None:
        ref = f"{reference(first, status + 1)}:{reference(last, status + 1)}"
        for words, mark in ((_OPEN, table.context.gap), (_VOID, table.context.void)):
            labels = table.context.status_labels(words)
            tests = ",".join(f"${reference(first, status + 1)}={quoted_text(label)}" for label in labels)
            yield Rule(ref, f"OR({tests})", mark)
