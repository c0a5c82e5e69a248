"""The worksheet part, written row by row (ECMA-376 part 1, 18.3.1.99)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from publish.renderers.xlsx.spreadsheet.sheet import (
    ColumnLayout,
    DropDown,
    Formula,
    Page,
    RichText,
    Row,
    Sheet,
    Value,
)
from publish.renderers.xlsx.spreadsheet.strings import Strings
from publish.renderers.xlsx.spreadsheet.text import attribute, column_letters, preserved, reference, xml_text


def sheet_xml(sheet: Sheet, strings: Strings, *, selected: bool, relations: "SheetRelations") -> Iterator[str]:
    """The worksheet part in pieces."""
    yield (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
        ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    )
    tab = f'<tabColor rgb="FF{sheet.tab_colour.lstrip("#").upper()}"/>' if sheet.tab_colour else ""
    fit = '<pageSetUpPr fitToPage="1"/>' if sheet.page else ""
    yield f"<sheetPr>{tab}{fit}</sheetPr>" if tab or fit else ""
    yield _view(sheet, selected)
    yield '<sheetFormatPr defaultRowHeight="15"/>'
    yield "<cols>" + "".join(map(_column, range(1, len(sheet.columns) + 1), sheet.columns)) + "</cols>"
    yield "<sheetData>"
    yield from rows_xml(sheet.rows, strings)
    yield "</sheetData>"
    if sheet.protected:
        yield '<sheetProtection sheet="1" objects="1" scenarios="1"/>'
    for priority, rule in enumerate(sheet.rules, 1):
        yield (
            f'<conditionalFormatting sqref="{rule.ref}"><cfRule type="expression" dxfId="{rule.mark}"'
            f' priority="{priority}"><formula>{xml_text(rule.formula)}</formula></cfRule></conditionalFormatting>'
        )
    yield _drop_downs(sheet.drop_downs)
    links = list(sheet.links())
    if links:
        marks = (f'<hyperlink ref="{ref}" r:id="{relations.link(target)}"/>' for ref, target in links)
        yield f"<hyperlinks>{''.join(marks)}</hyperlinks>"
    if sheet.page:
        yield _page(sheet.page)
    if sheet.table:
        yield f'<ignoredErrors><ignoredError sqref="{sheet.table.ref}" numberStoredAsText="1"/></ignoredErrors>'
    if sheet.charts:
        yield f'<drawing r:id="{relations.drawing}"/>'
    if sheet.table:
        yield f'<tableParts count="1"><tablePart r:id="{relations.table}"/></tableParts>'
    yield "</worksheet>"


@dataclass
class SheetRelations:
    """Relations of a sheet: fixed ids for its table and drawing, numbered ones for links, equal targets once."""

    table = "rTable"
    drawing = "rDrawing"

    def __post_init__(self) -> None:
        self.links: dict[str, str] = {}

    def link(self, target: str) -> str:
        """Id of the relation to an address."""
        return self.links.setdefault(target, f"rLink{len(self.links) + 1}")


def rows_xml(rows: Iterable[Row], strings: Strings) -> Iterator[str]:
    """The rows, one string each."""
    letters = [column_letters(n) for n in range(1, 257)]
    for number, row in enumerate(rows, 1):
        height = (f' ht="{row.height:g}"' + ' customHeight="1"' * row.fixed) if row.height else ""
        cells = [
            _cell(f"{letter}{number}", value, style, strings)
            for letter, (value, style) in zip(letters, row.cells, strict=False)
        ]
        yield f'<row r="{number}"{height}>{"".join(cells)}</row>'


def _cell(place: str, value: Value, style: int, strings: Strings) -> str:
    if value is None or value == "":
        return f'<c r="{place}" s="{style}"/>' if style else ""
    if isinstance(value, str):
        number = strings.number(value)
        if number is None:
            text = f"<is><t{preserved(value)}>{xml_text(value)}</t></is>"
            return f'<c r="{place}" s="{style}" t="inlineStr">{text}</c>'
        return f'<c r="{place}" s="{style}" t="s"><v>{number}</v></c>'
    if isinstance(value, Formula):
        kind = ' t="str"' if isinstance(value.value, str) else ""
        shown = xml_text(value.value) if isinstance(value.value, str) else repr(value.value)
        return f'<c r="{place}" s="{style}"{kind}><f>{xml_text(value.text)}</f><v>{shown}</v></c>'
    if isinstance(value, RichText):
        return f'<c r="{place}" s="{style}" t="s"><v>{strings.rich(value)}</v></c>'
    return f'<c r="{place}" s="{style}"><v>{value!r}</v></c>'


def _view(sheet: Sheet, selected: bool) -> str:
    rows, columns = sheet.freeze
    pane = ""
    if rows or columns:
        place = reference(rows + 1, columns + 1)
        split = (f' xSplit="{columns}"' if columns else "") + (f' ySplit="{rows}"' if rows else "")
        where = "bottomRight" if rows and columns else "bottomLeft" if rows else "topRight"
        pane = (
            f'<pane{split} topLeftCell="{place}" activePane="{where}" state="frozen"/>'
            f'<selection pane="{where}" activeCell="{place}" sqref="{place}"/>'
        )
    grid = "" if sheet.gridlines else ' showGridLines="0"'
    tab = ' tabSelected="1"' if selected else ""
    zoom = f' zoomScale="{sheet.zoom}" zoomScaleNormal="{sheet.zoom}"' if sheet.zoom != 100 else ""
    return f'<sheetViews><sheetView{grid}{tab}{zoom} workbookViewId="0">{pane}</sheetView></sheetViews>'


def _column(number: int, layout: ColumnLayout) -> str:
    hidden = ' hidden="1"' if layout.hidden else ""
    style = f' style="{layout.format}"' if layout.format is not None else ""
    return f'<col min="{number}" max="{number}" width="{layout.width:g}"{style}{hidden} customWidth="1"/>'


def _drop_downs(lists: Sequence[DropDown]) -> str:
    if not lists:
        return ""
    items = "".join(
        f'<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1"'
        f' errorTitle="{attribute(each.title)}" error="{attribute(each.message)}" sqref="{each.ref}">'
        f"<formula1>{xml_text(each.source)}</formula1></dataValidation>"
        for each in lists
    )
    return f'<dataValidations count="{len(lists)}">{items}</dataValidations>'


def _page(page: Page) -> str:
    sides = ("left", "right", "top", "bottom", "header", "footer")
    margins = " ".join(f'{side}="{value:g}"' for side, value in zip(sides, page.margins, strict=True))
    head = f"<oddHeader>{xml_text(page.header)}</oddHeader>" if page.header else ""
    foot = f"<oddFooter>{xml_text(page.footer)}</oddFooter>" if page.footer else ""
    printed = f"<headerFooter>{head}{foot}</headerFooter>" if head or foot else ""
    return (
        '<printOptions horizontalCentered="1"/>'
        f"<pageMargins {margins}/>"
        f'<pageSetup paperSize="{page.paper}" orientation="{"landscape" if page.landscape else "portrait"}"'
        f' fitToWidth="{page.pages_across}" fitToHeight="0"/>{printed}'
    )
