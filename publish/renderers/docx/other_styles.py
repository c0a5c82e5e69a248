"""Character, table and comment styles, Word's defaults for them, and the styles it keeps out of sight."""

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import CharacterStyle, ParagraphStyle

from publish.renderers.docx.ooxml import formats, markup
from publish.renderers.docx.sheet import Sheet, colour
from publish.renderers.docx.style_names import style_name

COLUMNS = "ReleaseColumns"
#: Room above the text of a cell, in twentieths of a point.
_ABOVE = 40


def add_other_styles(document: Document, sheet: Sheet) -> None:
    """Everything but the looks of paragraphs."""
    _hide_latent(document)
    plain = _character(document, "Default Paragraph Font", "DefaultParagraphFont", 1)
    plain.element.default = True
    link = _character(document, "Hyperlink", "Hyperlink", 90)
    link.hidden = False
    link.font.color.rgb = RGBColor.from_string(colour(sheet, "accent"))
    link.font.underline = True
    reference = _character(document, "annotation reference", "CommentReference", 99)
    reference.font.size = Pt(8)
    formats.complex_size(reference, 16)
    for each in (link, reference):
        each.base_style = plain
    remark: ParagraphStyle = document.styles.add_style("annotation text", WD_STYLE_TYPE.PARAGRAPH, True)
    remark.style_id = "CommentText"
    remark.base_style = document.styles["Normal"]
    remark.priority, remark.hidden, remark.unhide_when_used = 99, True, True
    _add_table_styles(document, sheet)


def _character(document: Document, name: str, identifier: str, priority: int) -> CharacterStyle:
    style: CharacterStyle = document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER, True)
    style.style_id = identifier
    style.priority, style.hidden, style.unhide_when_used = priority, True, True
    return style


def _hide_latent(document: Document) -> None:
    """Word's other styles stay out of sight until someone wants them."""
    latent = document.styles.latent_styles
    latent.default_priority, latent.load_count = 99, 376
    latent.default_to_hidden = latent.default_to_unhide_when_used = True
    latent.default_to_locked = latent.default_to_quick_style = False
    for name, priority in (("Strong", 22), ("Emphasis", 20)):
        shown = latent.add_latent_style(name)
        shown.hidden, shown.priority, shown.quick_style = False, priority, True


def _add_table_styles(document: Document, sheet: Sheet) -> None:
    """The columns of languages side by side: a fine line between them and under their heads."""
    plain = document.styles.add_style("Normal Table", WD_STYLE_TYPE.TABLE, True)
    plain.style_id, plain.priority, plain.hidden, plain.unhide_when_used = "TableNormal", 99, True, True
    plain.element.default = True
    plain.element.append(
        markup.element(
            f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{_margins(top=0, left=108, bottom=0, right=108)}</w:tblPr>'
        )
    )
    name = markup.clean(style_name("columns", sheet.translations, sheet.languages[0]))
    columns = document.styles.add_style(name, WD_STYLE_TYPE.TABLE)
    columns.style_id, columns.priority, columns.quick_style = COLUMNS, 80, True
    columns.base_style = plain
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{colour(sheet, "rule")}"'
    half = Mm(sheet.style.release.column_gap_mm / 2).twips
    margins = _margins(top=_ABOVE, left=half, right=half)
    columns.element.extend(
        markup.elements(
            f"<w:tblPr><w:tblBorders><w:insideV {line}/></w:tblBorders>{margins}</w:tblPr>"
            f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom {line}/></w:tcBorders></w:tcPr>'
            "</w:tblStylePr>"
        )
    )


def _margins(**sides: int) -> str:
    """Cell margins in twentieths of a point."""
    inner = "".join(f'<w:{side} w:w="{size}" w:type="dxa"/>' for side, size in sides.items())
    return f"<w:tblCellMar>{inner}</w:tblCellMar>"
