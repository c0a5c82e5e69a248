"""What stands above a table: the event, the sheet's name, the notice."""

from publish.model.languages import is_right_to_left
from publish.renderers.xlsx.context import FORMULA_STARTS, Context
from publish.renderers.xlsx.spreadsheet import Font, Format, Row


def sheet_name(context: Context, label: str) -> str:
    """The sheet's name in all languages, where Excel's 31 characters allow."""
    name = context.both(f"workbook.{label}", 31)
    return "".join(" " if char in "[]:*?/\\" else char for char in name).strip("'")


def title_rows(context: Context, label: str, across: int) -> tuple[Row, ...]:
    """Title of the event and name of the sheet, the other languages below, the event's notice where it has one, on a
    ground that goes over so many columns."""
    style, event = context.style, context.event
    size = style.workbook.title_pt
    begins = "right" if is_right_to_left(context.leading) else "left"  # a title against it would leave the sheet

    def row(text: str, height: float, font: Font, fill: str | None = None) -> Row:
        text = " ".join(text.split())
        quoted = text[:1] in FORMULA_STARTS
        look = Format(font, fill=fill, horizontal=begins, vertical="center", wrap=False, quoted=quoted)
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
