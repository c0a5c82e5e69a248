"""Print set-up of a sheet."""

from publish.house_style.workbook import Paper
from publish.renderers.xlsx.context import Context
from publish.renderers.xlsx.spreadsheet import Page
from publish.renderers.xlsx.spreadsheet.text import cut, units

_PAPERS = {Paper.A4: 9, Paper.A3: 8, Paper.LETTER: 1}
#: Most characters of a header or footer.
_LIMIT = 255


def page(
    context: Context,
    title_rows: tuple[int, int] | None,
    foot: str,
    *,
    title_columns: int = 0,
    print_columns: int = 0,
    print_rows: int = 0,
    pages_across: int = 1,
    pages_down: int = 0,
) -> Page:
    """Landscape, as wide as the paper, with these rows and columns repeated on every page."""
    margin = context.style.workbook.margin_mm / 25.4
    return Page(
        paper=_PAPERS[context.style.workbook.paper],
        margins=(margin, margin, margin, margin * 1.4, margin / 2, margin / 2),
        footer=foot,
        title_rows=title_rows,
        title_columns=title_columns,
        print_columns=print_columns,
        print_rows=print_rows,
        pages_across=pages_across,
        pages_down=pages_down,
    )


def footer(context: Context, name: str) -> str:
    """The sheet's name at the left, the notice in the middle, the page number at the right."""
    notice = context.best(context.event.notice)
    number = context.both("workbook.page", 60)
    size = f"&{round(context.style.workbook.size_pt - 2)}"
    face = f'&"{context.typeface(context.leading)},Regular"{size} '
    fixed = f"&L{face}" + (f"&C{face}" if notice else "") + f"&R{face}{number}"
    room = _LIMIT - units(fixed)
    left = cut(_literal(name), room // 2)
    middle = cut(_literal(notice), room - units(left)) if notice else ""
    return f"&L{face}{left}" + (f"&C{face}{middle}" if notice else "") + f"&R{face}{number}"


def _literal(text: str) -> str:
    return text.replace("&", "&&").replace("\n", " ")
