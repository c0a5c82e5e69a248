"""The sheet of counts, and charts beside them.

Words of the lists that nobody uses are counted too, for corrections may bring them in; they stand below everything
else and are not printed.
"""

from collections.abc import Sequence
from math import ceil

from msgspec.structs import replace

from publish.renderers.xlsx.context import Context
from publish.renderers.xlsx.counts import Count, Section, sections
from publish.renderers.xlsx.page import footer, page
from publish.renderers.xlsx.spreadsheet import BarChart, ColumnLayout, Format, Formula, Row, Rule, Sheet, Value
from publish.renderers.xlsx.spreadsheet.text import display_width, quoted_sheet
from publish.renderers.xlsx.tables import Table
from publish.renderers.xlsx.titles import sheet_name, title_rows

#: Rows a chart takes beside the counts: at most, around its bars, for each of them; and the columns it stands in.
_CHART_ROWS = 16
_AROUND_BARS = 4
_BAR_ROWS = 2
_CHART_COLUMNS = (3, 11)
#: So many rows are still easy to read on a page.
_ROWS_OF_A_PAGE = 56


def sheet(context: Context, tables: dict[str, Table]) -> Sheet:
    """The summary of the tables that this view has."""
    found = [section for section in sections(context, tables) if section.counts]
    title = title_rows(context, "summary", _CHART_COLUMNS[1] + 1)
    name = sheet_name(context, "summary")
    titled = [_without_first(row) for row in title]
    width = min(60, max([24, *(display_width(each.label) + 4 for section in found for each in section.counts)]))
    rows, charts = _laid_out(context, _in_use(found), titled, name)
    printed = max([len(rows), *(chart.place[3] for chart in charts)])
    rows = _laid_out(context, _unused(found), rows, name)[0]
    return Sheet(
        name=name,
        columns=(ColumnLayout(width), ColumnLayout(12), ColumnLayout(3)),
        rows=rows,
        rules=(
            Rule(
                f"A{len(titled) + 1}:B{len(rows)}",
                f"AND(ISNUMBER($B{len(titled) + 1}),$B{len(titled) + 1}=0)",
                context.faint,
            ),
        ),
        page=page(
            context,
            None,
            footer(context, name),
            print_columns=_CHART_COLUMNS[1],
            print_rows=printed,
            pages_down=ceil(printed / _ROWS_OF_A_PAGE),
        ),
        protected=True,
        charts=charts,
        tab_colour=context.style.colours.muted,
    )


def _in_use(found: Sequence[Section]) -> list[Section]:
    """The sections without the words that nobody uses."""
    kept = [
        replace(section, counts=tuple(each for each in section.counts if each.value or not section.by_word))
        for section in found
    ]
    return [section for section in kept if section.counts]


def _unused(found: Sequence[Section]) -> list[Section]:
    """The words that nobody uses, under the heading of their section."""
    kept = [
        replace(section, counts=tuple(each for each in section.counts if not each.value), charted=False)
        for section in found
        if section.by_word
    ]
    return [section for section in kept if section.counts]


def _without_first(row: Row) -> Row:
    return replace(row, cells=row.cells[1:])


def _laid_out(
    context: Context, found: Sequence[Section], above: Sequence[Row], name: str
) -> tuple[list[Row], tuple[BarChart, ...]]:
    number = context.formats.number
    colours = context.style.colours
    font = context.font(bold=True, colour=colours.accent)
    # On one line, over the empty cell beside it: the charts count on rows of equal height.
    head = number(Format(font, fill=colours.tint, rule=colours.rule, vertical="center", wrap=False))
    label, count = number(context.cell(wrap=False)), number(context.cell(number="0", horizontal="right"))
    rows = list(above)
    charts: list[BarChart] = []
    for section in found:
        rows.append(Row(()))
        rows.append(Row(((section.title, head), (None, head))))
        first = len(rows) + 1
        for each in section.counts:
            value: Value = Formula(each.formula(len(rows) + 1), each.value)
            rows.append(Row(((each.label, label), (value, count))))
        shown = [each for each in section.counts if each.value]
        if section.charted and shown:
            below = charts[-1].place[3] + 1 if charts else len(above) + 1
            charts.append(_chart(context, section, shown, (name, first), below))
    return rows, tuple(charts)


def _chart(context: Context, section: Section, shown: Sequence[Count], place: tuple[str, int], top: int) -> BarChart:
    name, first = place
    last = first + len(shown) - 1
    sheet_ref = quoted_sheet(name)
    colours = context.style.colours
    height = min(_CHART_ROWS, _AROUND_BARS + _BAR_ROWS * len(shown))
    said = "; ".join(f"{each.label}: {each.value}" for each in shown)
    return BarChart(
        title=section.title,
        alt=f"{section.title}. {said}",
        labels_ref=f"{sheet_ref}!$A${first}:$A${last}",
        values_ref=f"{sheet_ref}!$B${first}:$B${last}",
        labels=tuple(each.label for each in shown),
        values=tuple(each.value for each in shown),
        place=(_CHART_COLUMNS[0], top, _CHART_COLUMNS[1], top + height),
        colour=colours.accent,
        ink=colours.ink,
        rule=colours.rule,
        typeface=context.typeface(context.leading),
        size=context.style.workbook.size_pt - 1,
    )
