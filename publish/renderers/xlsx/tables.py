"""Tables of entries before they are written: which columns, where they lie, what the record says of them."""

from collections.abc import Sequence
from typing import Any

from msgspec import Struct, field

from publish.renderers.xlsx.columns import Column, unique_headings
from publish.renderers.xlsx.context import TABLE_STYLE, Context
from publish.renderers.xlsx.spreadsheet import Row, TableRange
from publish.renderers.xlsx.titles import sheet_name, title_rows
from publish.workbook_record import RecordedSheet


class Table(Struct, frozen=True):
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
        title = tuple(value for row in self.title for value, _ in row.cells if isinstance(value, str))
        return RecordedSheet(self.collection, self.name, tuple(column.recorded for column in self.columns), title)

    def column_of(self, name: str) -> int | None:
        """Index of a column by the style's name for it; of the first language where there are several."""
        return next((index for index, column in enumerate(self.columns) if column.name == name), None)


def table(context: Context, collection: str, label: str, columns: Sequence[Column], entries: Sequence[Any]) -> Table:
    """The table of some entries, without the columns that the style drops when they are empty."""
    dropped = set(context.style.workbook.drop_empty) - set(context.view.keep)
    kept = [each for each in columns if each.name not in dropped or any(each.show(entry) for entry in entries)]
    name = sheet_name(context, label)
    title = title_rows(context, label, len(kept))
    return Table(context, collection, label, name, unique_headings(kept, context), entries, title)
