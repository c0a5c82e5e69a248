"""What stands above a table: the event, the sheet's name, the notice."""

from msgspec import Struct

from publish.model.languages import is_right_to_left
from publish.renderers.xlsx.context import FORMULA_STARTS, Context
from publish.renderers.xlsx.spreadsheet import Font, Format, Row
from publish.renderers.xlsx.spreadsheet.text import wrapped_lines

#: Most lines of a title over the columns that are repeated; a longer one stands behind them.
_LINES = 3
#: How much wider bold letters are.
_BOLD = 1.1


class Repeated(Struct, frozen=True):
    """The columns from A on that stand on every page of a sheet with several beside each other, and their width in
    digits of the cell font. A title that goes beyond them would be cut on all pages but the first."""

    columns: int
    width: float

    def lines(self, text: str, font: Font, cell_size: float) -> int:
        """How many lines a text takes over these columns."""
        return wrapped_lines(text, self.width * cell_size / font.size / (_BOLD if font.bold else 1))


def sheet_name(context: Context, label: str) -> str:
    """The sheet's name in all languages, where Excel's 31 characters allow."""
    name = context.both(f"workbook.{label}", 31)
    return "".join(" " if char in "[]:*?/\\" else char for char in name).strip("'")


def title_rows(context: Context, label: str, across: int, repeated: Repeated | None = None) -> tuple[Row, ...]:
    """Title of the event and name of the sheet, the other languages below, the event's notice where it has one, on a
    ground that goes over so many columns."""
    style, event = context.style, context.event
    size = style.workbook.title_pt
    begins = "right" if is_right_to_left(context.leading) else "left"  # a title against it would leave the sheet

    def row(text: str, height: float, font: Font, fill: str | None = None) -> Row:
        text = " ".join(text.split())
        quoted = text[:1] in FORMULA_STARTS
        lines = repeated.lines(text, font, style.workbook.size_pt) if repeated else 1
        at = 1 if lines <= _LINES or repeated is None else repeated.columns
        is_wrapped = 1 < lines <= _LINES
        look = Format(font, fill=fill, horizontal=begins, vertical="center", wrap=is_wrapped, quoted=quoted)
        number = context.formats.number(look)
        empty: tuple[None, int] = (None, number)
        cells = (*[empty] * at, (text, number), *[empty] * (across - at - 1))
        joined = (1, repeated.columns - 1) if is_wrapped and repeated and repeated.columns > 2 else None
        return Row(cells, height * (lines if is_wrapped else 1), fixed=True, joined=joined)

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
