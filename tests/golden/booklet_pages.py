"""The pages of a booklet as text, for goldens: a paragraph a line, on the page it begins on."""

from collections.abc import Iterator

from publish.renderers.pdf.layout.book import Book
from publish.renderers.pdf.layout.graphics import Field, LinkArea, PageNumber, Picture, Rule, Squares
from publish.renderers.pdf.layout.paragraphs import TextLine
from publish.renderers.pdf.layout.slices import Piece, Shifted


def pages(book: Book) -> str:
    """Every page with its number and side; `(again)` marks a repeated table head, `->` a page number."""
    lines: list[str] = []
    for index, sheet in enumerate(book.sheets):
        lines.append(f"== {index + 1} {'right' if book.geometry.is_right(index) else 'left'}")
        open_texts: dict[int, int] = {}
        for placed in sheet.leaf.placed:
            for piece in placed.slice.pieces:
                for key, text in _said(piece, book):
                    text = f"(again) {text}" if placed.is_repeat else text
                    if key in open_texts:
                        lines[open_texts[key]] += text
                    else:
                        lines.append(text)
                        open_texts[key] = len(lines) - 1
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _said(piece: Piece, book: Book) -> Iterator[tuple[int, str]]:
    """What a piece says, and the paragraph it is part of."""
    if isinstance(piece, Shifted):
        yield from _said(piece.piece, book)
    elif isinstance(piece, TextLine):
        yield id(piece.targets), piece.line.text
    elif isinstance(piece, PageNumber):
        yield id(piece), "-> " + piece.template.format(book.number(piece.anchor))
    elif isinstance(piece, Squares | Picture):
        yield id(piece), f"[{piece.element.alt if piece.element else 'decoration'}]"
    else:
        assert isinstance(piece, Rule | Field | LinkArea)
