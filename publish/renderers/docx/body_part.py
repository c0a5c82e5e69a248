"""word/document.xml: paragraphs and tables as WordprocessingML, with a record of what is shown where."""

from collections.abc import Callable, Iterable, Sequence

from publish.model import Inline
from publish.model.languages import is_east_asian
from publish.renderers.docx import xml
from publish.renderers.docx.comments import Margin
from publish.renderers.docx.controls import Controls
from publish.renderers.docx.fields import field
from publish.renderers.docx.flow import Block, Number, PageField, Paragraph, Picture, Piece, Shown, Table, Words
from publish.renderers.docx.runs import Locales, Relate, properties, runs
from publish.renderers.docx.style_names import style_id
from publish.snapshot import Piece as Outlined

#: Draws a picture: relationship, size and all; the number of the drawing is given.
Draw = Callable[[Picture, int], str]


class Body:
    """Writes blocks one after the other. `outline`, `values`, `looks` and `links` fill up on the way."""

    def __init__(self, locales: Locales, draw: Draw, margin: Margin, width: int = 0, section: str = "") -> None:
        self.outline: list[tuple[Outlined, ...]] = []
        self.values: dict[str, str] = {}
        self.looks: dict[tuple[str, str | None], None] = {}
        self.relate = Relate()
        self._locales, self._draw, self._margin = locales, draw, margin
        self._width, self._section = width, section
        self._controls = Controls()
        self._drawings = 0

    def blocks(self, blocks: Iterable[Block]) -> str:
        """The XML of blocks in order."""
        return "".join(self.table(each) if isinstance(each, Table) else self.paragraph(each) for each in blocks)

    def paragraph(self, paragraph: Paragraph) -> str:
        """A paragraph in its style, every field in its control."""
        self.looks.setdefault((paragraph.look, paragraph.language))
        self.outline.append(tuple(map(_outlined, paragraph.pieces)))
        inside = f'<w:pStyle w:val="{style_id(paragraph.look, paragraph.language)}"/>'
        inside += "<w:keepNext/>" if paragraph.keep else ""
        if paragraph.numbered is not None:
            inside += f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{paragraph.numbered + 1}"/></w:numPr>'
        inside += self._section if paragraph.ends_section else ""
        inner = "".join(map(self._piece, _joined(paragraph.pieces)))
        inner = self._margin.anchored(inner, [piece.path for piece in paragraph.pieces if isinstance(piece, Shown)])
        return f"<w:p><w:pPr>{inside}</w:pPr>{inner}</w:p>"

    def table(self, table: Table) -> str:
        """A real table: fixed columns of equal width, its first row repeated as heading on every page."""
        column = self._width // len(table.languages)
        grid = "".join(f'<w:gridCol w:w="{column}"/>' for _ in table.languages)
        heads = [
            (Paragraph("column_head", (Words(name, tag),), tag),) for tag, name in self._margin.names(table.languages)
        ]
        head = self._row(heads, column, "<w:tblHeader/>")
        rows = "".join(self._row(row, column) for row in table.rows)
        return (
            '<w:tbl><w:tblPr><w:tblStyle w:val="ReleaseColumns"/>'
            f'<w:tblW w:w="{column * len(table.languages)}" w:type="dxa"/>'
            '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0"'
            f' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{head}{rows}'
            "</w:tbl>"
        )

    def _row(self, cells: Sequence[tuple[Paragraph, ...]], column: int, header: str = "") -> str:
        """A row that stays on one page. The outer cells have no outer margin, so that their text stands flush with
        the text around the table."""
        inner = ""
        for number, cell in enumerate(cells):
            sides = (["left"] if number == 0 else []) + (["right"] if number == len(cells) - 1 else [])
            flush = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in sides)
            margins = f"<w:tcMar>{flush}</w:tcMar>" if flush else ""
            text = self.blocks(cell) or f'<w:p><w:pPr><w:pStyle w:val="{style_id("entry")}"/></w:pPr></w:p>'
            inner += f'<w:tc><w:tcPr><w:tcW w:w="{column}" w:type="dxa"/>{margins}</w:tcPr>{text}</w:tc>'
        return f"<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>{inner}</w:tr>"

    def _piece(self, piece: Piece) -> str:
        match piece:
            case Shown():
                self.values.setdefault(piece.path, piece.value)
                return self._controls.text(piece.path, self._runs(piece.inlines, piece.language))
            case Words():
                return self._runs((Inline(piece.text, piece.bold),), piece.language)
            case Number():
                return field(f"SEQ {piece.sequence} \\* ARABIC", str(piece.value), self._look(piece.language))
            case PageField():
                return field(piece.instruction, piece.result, self._look(piece.language))
            case Picture():
                self._drawings += 1
                run = self._draw(piece, self._drawings + 10)
                return self._controls.picture(piece.path, piece.alt, run, empty=piece.photo.photo is None)

    def _runs(self, inlines: tuple[Inline, ...], language: str) -> str:
        return runs(inlines, language, self._locales, self.relate)

    def _look(self, language: str) -> str:
        return properties(is_east_asian(language), Inline(""), language, self._locales)


def _joined(pieces: Iterable[Piece]) -> list[Piece]:
    """Neighbouring words of one look as one piece, so that scripts are told apart in context."""
    out: list[Piece] = []
    for piece in pieces:
        last = out[-1] if out else None
        if (
            isinstance(piece, Words)
            and isinstance(last, Words)
            and (last.language, last.bold) == (piece.language, piece.bold)
        ):
            out[-1] = Words(last.text + piece.text, piece.language, piece.bold)
        else:
            out.append(piece)
    return out


def _outlined(piece: Piece) -> Outlined:
    match piece:
        case Shown():
            return Outlined(path=piece.path, running=piece.running)
        case Words():
            return Outlined(piece.text)
        case Number():
            return Outlined(str(piece.value))
        case PageField():
            return Outlined(piece.result)
        case Picture():
            return Outlined(path=piece.path)


def document(body: str, section: str) -> str:
    """The part from its blocks and the properties of its only section."""
    return f"{xml.DECLARATION}<w:document {xml.NAMESPACES}><w:body>{body}{section}</w:body></w:document>"
