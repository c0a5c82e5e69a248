"""A sheet as an openpyxl worksheet whose rows stream through openpyxl's writer (ECMA-376 part 1, 18.3.1.99)."""

import io
from collections.abc import Generator, Iterator
from typing import Any

from lxml import etree
from openpyxl.formatting.rule import Rule as ConditionalRule
from openpyxl.packaging.relationship import Relationship
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.xml.constants import REL_NS, SHEET_MAIN_NS

from publish.renderers.xlsx.spreadsheet.formats import Stylesheet
from publish.renderers.xlsx.spreadsheet.rows import Letters, row_xml
from publish.renderers.xlsx.spreadsheet.sheet import Page, Sheet, TableRange
from publish.renderers.xlsx.spreadsheet.strings import Strings
from publish.renderers.xlsx.spreadsheet.text import column_letters, escaped, reference


def lay_out(target: Any, sheet: Sheet, stylesheet: Stylesheet) -> None:
    """Gives an openpyxl worksheet everything of a sheet but its rows."""
    target.sheet_state = str(sheet.state)
    target.sheet_properties.tabColor = sheet.tab_colour.lstrip("#").upper() if sheet.tab_colour else None
    _set_view(target, sheet)
    for number, layout in enumerate(sheet.columns, 1):
        column = target.column_dimensions[column_letters(number)]
        column.width, column.hidden = layout.width, layout.hidden
        if layout.format is not None:
            column._style = target.parent._cell_styles[stylesheet.id(layout.format)]
    if sheet.protected:
        target.protection.sheet = target.protection.objects = target.protection.scenarios = True
    for ref in sheet.joined:
        target.merged_cells.add(ref)
    for rule in sheet.rules:
        dxf = stylesheet.mark(rule.mark)
        target.conditional_formatting.add(rule.ref, ConditionalRule("expression", dxf=dxf, formula=[rule.formula]))
    for drop_down in sheet.drop_downs:
        target.add_data_validation(
            DataValidation(
                "list",
                formula1=drop_down.source,
                allow_blank=True,
                showErrorMessage=True,
                showInputMessage=True,
                errorStyle="warning",
                errorTitle=escaped(drop_down.title),
                error=escaped(drop_down.message),
                sqref=drop_down.ref,
            )
        )
    if sheet.page:
        _set_page(target, sheet.page)
    if sheet.table:
        target.add_table(_table(sheet.table))
    for chart in sheet.charts:
        target.add_chart(chart.drawn())


def _set_view(target: Any, sheet: Sheet) -> None:
    view = target.sheet_view
    view.showGridLines = sheet.gridlines
    view.rightToLeft = sheet.turned or None
    if sheet.zoom != 100:
        view.zoomScale = view.zoomScaleNormal = sheet.zoom
    rows, columns = sheet.freeze
    if rows or columns:
        place = reference(rows + 1, columns + 1)
        target.freeze_panes = place
        for selection in view.selection:
            selection.activeCell = selection.sqref = place


def _set_page(target: Any, page: Page) -> None:
    """Print set-up; what repeats on each page and the print area are names of the workbook."""
    target.sheet_properties.pageSetUpPr.fitToPage = True
    target.print_options.horizontalCentered = True
    sides = ("left", "right", "top", "bottom", "header", "footer")
    for side, inches in zip(sides, page.margins, strict=True):
        setattr(target.page_margins, side, inches)
    setup = target.page_setup
    setup.paperSize, setup.orientation = page.paper, "landscape" if page.landscape else "portrait"
    setup.fitToWidth, setup.fitToHeight = page.pages_across, page.pages_down
    for name, codes in (("oddHeader", page.header), ("oddFooter", page.footer)):
        if codes:
            element: Any = etree.Element(name)
            element.text = codes
            setattr(target.HeaderFooter, name, HeaderFooterItem.from_tree(element))


def _table(table: TableRange) -> Any:
    made: Any = Table(displayName=table.name, name=table.name, ref=table.ref)
    made._initialise_columns()
    made.tableColumns = [TableColumn(id=n, name=escaped(heading)) for n, heading in enumerate(table.headings, 1)]
    made.tableStyleInfo = TableStyleInfo(table.style, False, False, True, False)
    return made


class SheetWriter(WorksheetWriter):
    """openpyxl's worksheet writer for what stands before and after the rows; these pass by it one by one, so that a
    sheet of any length needs no more memory than one row.

    It also writes what openpyxl has no model for: which warnings of the spreadsheet program are uncalled for.
    """

    _rels: Any
    out: io.BytesIO

    def __init__(self, target: Any, sheet: Sheet, stylesheet: Stylesheet, strings: Strings) -> None:
        super().__init__(target, io.BytesIO())
        self._sheet = sheet
        self._stylesheet = stylesheet
        self._strings = strings

    def get_stream(self) -> Generator[Any, Any, None]:
        """The stream of the part, in UTF-8; openpyxl's own writes every Han character as a number."""
        with etree.xmlfile(self.out, encoding="utf-8") as stream:
            stream.write_declaration(standalone=True)
            with stream.element("worksheet", xmlns=SHEET_MAIN_NS):
                try:
                    while True:
                        element = yield
                        if element is True:
                            yield stream
                        elif element is not None:
                            stream.write(element)
                except GeneratorExit:
                    pass

    def write_dimensions(self) -> None:
        """The extent is not known before the rows are."""

    def pieces(self) -> Iterator[str]:
        """The part in pieces. What stands behind the rows is made when they have been written."""
        self.write_top()
        stream: Any = self.xf.send(True)
        stream.flush()
        self.xf.send(None)
        head = self.out.getvalue()
        yield head.decode()
        yield "<sheetData>"
        letters = Letters()
        for number, row in enumerate(self._sheet.rows, 1):
            yield row_xml(number, row, self._stylesheet.id, letters, self._strings)
        yield "</sheetData>"
        self.write_tail()
        self.close()
        yield self.out.getvalue()[len(head) :].decode()

    def write_hyperlinks(self) -> None:
        """Links, with one relation for equal targets."""
        relation: Any = Relationship
        relations: dict[str, Any] = {}
        links = etree.Element("hyperlinks")
        for place, target in self._sheet.links():
            if target not in relations:
                relations[target] = relation(type="hyperlink", TargetMode="External", Target=target)
                self._rels.append(relations[target])
            etree.SubElement(links, "hyperlink", {"ref": place, f"{{{REL_NS}}}id": relations[target].id})
        if len(links):
            self.xf.send(links)

    def write_drawings(self) -> None:
        """Drawings; before them, by the order of the schema, the warnings to be left out."""
        if self._sheet.table:
            ignored = etree.Element("ignoredErrors")
            etree.SubElement(ignored, "ignoredError", sqref=self._sheet.table.ref, numberStoredAsText="1")
            self.xf.send(ignored)
        super().write_drawings()
