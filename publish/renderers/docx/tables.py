"""Columns of languages side by side, as a table of Word's."""

from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Twips
from docx.table import Table, _Cell

from publish.renderers.docx.ooxml import markup
from publish.renderers.docx.ooxml.formats import put
from publish.renderers.docx.other_styles import COLUMNS


def add_columns(document: Document, count: int) -> Table:
    """A table as wide as the text, of fixed columns of equal width, without rows."""
    section = document.sections[-1]
    assert section.page_width is not None and section.left_margin is not None and section.right_margin is not None
    text = section.page_width.twips - section.left_margin.twips - section.right_margin.twips
    width = Twips(text // count)
    table: Table = document.add_table(0, count)
    table.autofit = False
    properties = table._tblPr
    properties.style = COLUMNS
    for ready in ("tblW", "tblLook"):
        properties.remove(*properties.findall(qn(f"w:{ready}")))
    put(properties, "tblW", w=width.twips * count, type="dxa")
    put(properties, "tblLook", val="0020", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noHBand=1, noVBand=1)
    for column in table.columns:
        column.width = width
    return table


def add_row(table: Table, heading: bool, loose: bool) -> tuple[_Cell, ...]:
    """The empty cells of a new row. It stays on one page unless it is loose; a heading repeats on every page. The
    outer cells have no outer margin, so that their text stands flush with the text around the table."""
    row = table.add_row()
    properties = row._tr.get_or_add_trPr()
    if not loose:
        put(properties, "cantSplit")
    if heading:
        put(properties, "tblHeader")
    cells: tuple[_Cell, ...] = row.cells
    for cell in cells:
        sides = (["left"] if cell is cells[0] else []) + (["right"] if cell is cells[-1] else [])
        if sides:
            flush = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in sides)
            cell._tc.get_or_add_tcPr().append(markup.element(f"<w:tcMar>{flush}</w:tcMar>"))
        cell._tc.clear_content()
    return cells
