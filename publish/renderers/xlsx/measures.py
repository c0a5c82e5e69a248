"""How wide columns and how high rows must be to show what is in them; no program fits them when it opens a file."""

from collections.abc import Iterable
from itertools import islice
from typing import Any

from publish.house_style.workbook import WorkbookStyle
from publish.renderers.xlsx.columns import Column
from publish.renderers.xlsx.spreadsheet import RichText, Value
from publish.renderers.xlsx.spreadsheet.text import display_width, wrapped_lines

#: Rows that column widths are measured from.
_SAMPLE = 400
#: Greatest height of a row in points.
_TALLEST = 409
#: Room for the filter button in a heading, in digits.
_BUTTON = 3


def column_width(column: Column, entries: Iterable[Any], widest: float, style: WorkbookStyle) -> float:
    """Width in digits: room for the longest word of the heading and for the content, as far as the style lets it."""
    heading = max(map(display_width, column.recorded.heading.split()), default=0) + _BUTTON
    content = max((_width(column.show(entry), column) for entry in islice(entries, _SAMPLE)), default=0)
    wanted = content + 2 if content else style.waiting
    return round(max(style.narrowest, heading, min(wanted, widest)), 2)


def _width(value: Value, column: Column) -> int:
    if isinstance(value, str | RichText):
        return display_width(plain_text(value))
    if value is None:
        return 0
    return len(column.format.number) or len(str(value))


def row_height(values: Iterable[Value], widths: Iterable[float], line: float) -> float:
    """Height of a row that shows all its text, in points; `line` is that of one line."""
    lines = 1
    for value, width in zip(values, widths, strict=True):
        if type(value) is str and (len(value) * 2 > width or "\n" in value):
            lines = max(lines, wrapped_lines(value, width))
        elif type(value) is RichText:
            lines = max(lines, wrapped_lines(plain_text(value), width))
    return min(lines * line + 3, _TALLEST)


def plain_text(value: Value) -> str:
    """The text of a value without its looks."""
    return "".join(text for text, _ in value.runs) if isinstance(value, RichText) else str(value or "")
