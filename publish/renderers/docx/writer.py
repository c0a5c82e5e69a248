"""Writes paragraphs and tables into a Word document, and records what is shown where."""

from collections.abc import Iterable
from typing import Protocol, cast

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import OxmlElement
from docx.oxml.text.paragraph import CT_P
from docx.text.paragraph import Paragraph as WordParagraph
from msgspec import Struct, field

from publish.model import Inline
from publish.model.languages import is_east_asian
from publish.renderers.docx.comments import Margin
from publish.renderers.docx.flow import Block, Number, PageField, Pair, Paragraph, Picture, Piece, Shown, Table, Words
from publish.renderers.docx.ooxml import markup, numbering
from publish.renderers.docx.ooxml.controls import Controls
from publish.renderers.docx.ooxml.fields import field as complex_field
from publish.renderers.docx.ooxml.runs import Locales, properties, runs
from publish.renderers.docx.photos import Photos
from publish.renderers.docx.style_names import style_id
from publish.renderers.docx.tables import add_columns, add_row
from publish.snapshot import Piece as Outlined


class Story(Protocol):
    """What takes paragraphs: the body, a header, a footer, a cell."""

    def add_paragraph(self) -> WordParagraph:
        """A new paragraph at the end."""


class _BodyEnd:
    """The end of the body. `Document.add_paragraph` looks through all that stands before, each time anew."""

    def __init__(self, document: Document) -> None:
        self._body = document._body
        self._last_section = document.sections[-1]._sectPr

    def add_paragraph(self) -> WordParagraph:
        """A new paragraph before the properties of the last section."""
        element = cast(CT_P, OxmlElement("w:p"))
        self._last_section.addprevious(element)
        return WordParagraph(element, self._body)


class Record(Struct):
    """What was written: the paragraphs in outline, the value of each field, the styles in use."""

    outline: list[tuple[Outlined, ...]] = field(default_factory=list)
    values: dict[str, str] = field(default_factory=dict)
    looks: dict[tuple[str, str | None], None] = field(default_factory=dict)


class Writer:
    """Writes blocks one after the other; `record` fills up on the way."""

    def __init__(self, document: Document, locales: Locales, photos: Photos, margin: Margin) -> None:
        self.record = Record()
        self._document, self._locales, self._photos, self._margin = document, locales, photos, margin
        self._controls = Controls()

    def write(self, blocks: Iterable[Block]) -> None:
        """Blocks in order at the end of the document."""
        end = _BodyEnd(self._document)
        for block in blocks:
            if isinstance(block, Table):
                self._table(block)
            else:
                self.paragraph(end, block)

    def paragraph(self, story: Story, paragraph: Paragraph) -> WordParagraph:
        """A paragraph in its style, every field in its control."""
        self.record.looks.setdefault((paragraph.look, paragraph.language))
        self.record.outline.append(tuple(map(_outlined, paragraph.pieces)))
        written = story.add_paragraph()
        # By its id: the styles are made when it is known which are needed.
        written._p.style = style_id(paragraph.look, paragraph.language)
        if paragraph.keep is not None:
            written.paragraph_format.keep_with_next = paragraph.keep
        if paragraph.numbered is not None:
            numbering.number(written, paragraph.numbered)
        if paragraph.ends_section:
            written._p.set_sectPr(self._document.sections[-1]._sectPr.clone())
        self._fill(written, paragraph.pieces)
        self._margin.remark(written, [piece.path for piece in paragraph.pieces if isinstance(piece, Shown)])
        return written

    def _table(self, table: Table) -> None:
        names = self._margin.names(table.languages)
        heads = Pair(tuple((Paragraph("column_head", (Words(name, tag),), tag),) for tag, name in names))
        columns = add_columns(self._document, len(table.languages))
        for row in (heads, *table.rows):
            cells = add_row(columns, heading=row is heads, loose=row.loose)
            for cell, paragraphs in zip(cells, row.cells, strict=True):
                for paragraph in paragraphs:
                    self.paragraph(cell, paragraph)
                if not paragraphs:
                    cell.add_paragraph()._p.style = style_id("entry")

    def _fill(self, written: WordParagraph, pieces: Iterable[Piece]) -> None:
        text = ""
        for piece in _joined(pieces):
            if isinstance(piece, Picture):
                written._p.extend(markup.elements(text))
                text = ""
                self._picture(written, piece)
            else:
                text += self._text(written, piece)
        if text:
            written._p.extend(markup.elements(text))

    def _picture(self, written: WordParagraph, picture: Picture) -> None:
        run = self._photos.place(written, picture)
        self._controls.picture(picture.path, picture.alt, run._r, empty=picture.photo.photo is None)

    def _text(self, written: WordParagraph, piece: Words | Shown | Number | PageField) -> str:
        def relate(address: str) -> str:
            return written.part.relate_to(markup.clean(address), RT.HYPERLINK, is_external=True)

        match piece:
            case Shown():
                self.record.values.setdefault(piece.path, piece.value)
                inner = runs(piece.inlines, piece.language, self._locales, relate)
                return self._controls.text(piece.path, inner)
            case Words():
                return runs((Inline(piece.text, piece.bold),), piece.language, self._locales, relate)
            case Number():
                return complex_field(f"SEQ {piece.sequence} \\* ARABIC", str(piece.value), self._look(piece.language))
            case PageField():
                return complex_field(piece.instruction, piece.result, self._look(piece.language))

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
            facts = (piece.because,) if piece.because else ()
            return Outlined(path=piece.path, running=piece.running, facts=facts)
        case Words():
            language = piece.language if piece.form else ""
            return Outlined(piece.text, facts=piece.facts, form=piece.form, language=language)
        case Number():
            return Outlined(str(piece.value))
        case PageField():
            return Outlined(piece.result)
        case Picture():
            return Outlined(path=piece.path, empty=piece.photo.photo is None)
