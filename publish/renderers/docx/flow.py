"""What a release is made of, before it is Word: paragraphs of pieces, and tables of paragraphs."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from publish.model import Inline, Photo
from publish.snapshot import Fact


class Words(Struct, frozen=True):
    """Words of the document itself: labels, dates, punctuation between fields.

    Those that state values of the event say which (`facts`), and in what form: `{times}` as the labels write it.
    """

    text: str
    language: str
    bold: bool = False
    facts: tuple[Fact, ...] = ()
    form: str = ""


class Shown(Struct, frozen=True):
    """A field of the event. `path` ends in the language it is in; `value` is what the event says there. `because` is
    the fact that it is shown for: that a session is in this room."""

    path: str
    value: str
    inlines: tuple[Inline, ...]
    language: str
    running: bool = False
    because: Fact | None = None


class Number(Struct, frozen=True):
    """A number that Word counts: `sequence` is the name of the series."""

    sequence: str
    value: int
    language: str


class PageField(Struct, frozen=True):
    """PAGE or NUMPAGES with the result to show until Word has counted."""

    instruction: str
    result: str
    language: str


class Picture(Struct, frozen=True):
    """A photo of the release, or the place kept for it."""

    photo: Photo
    path: str
    number: int
    alt: str


Piece = Words | Shown | Number | PageField | Picture


class Paragraph(Struct, frozen=True):
    """`look` names the paragraph style; `language` is set where the whole paragraph is in one language.

    `numbered` is the list it is an item of; `keep` holds it to the next paragraph, or not, whatever its look says;
    `ends_section` is the last one of a part that begins with a letterhead of its own.
    """

    look: str
    pieces: tuple[Piece, ...]
    language: str | None = None
    numbered: int | None = None
    keep: bool | None = None
    ends_section: bool = False


class Pair(Struct, frozen=True):
    """The same text in each language side by side. A `loose` one may be divided between pages."""

    cells: tuple[tuple[Paragraph, ...], ...]
    loose: bool = False


class Table(Struct, frozen=True):
    """Languages side by side: one column each, its name at the head, pairs in rows."""

    languages: tuple[str, ...]
    rows: tuple[Pair, ...]


Block = Paragraph | Table


class Scope(Struct, frozen=True):
    """For whom a part is written: the languages it speaks, and whether others are told elsewhere in the document.

    A part in one language that stands alone shows another language where a text is missing; beside its fellow
    it leaves a gap.
    """

    languages: tuple[str, ...]
    alone: bool = True


class Row(Struct, frozen=True):
    """Paragraphs that belong together, made for whichever languages are asked for. `whole` rows run across all
    columns: headings and photos. `loose` ones may be divided between pages: running text."""

    build: Callable[[Scope], tuple[Paragraph, ...]]
    whole: bool = False
    loose: bool = False


def bold(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The same pieces in bold."""
    return tuple(_bold(piece) for piece in pieces)


def _bold(piece: Piece) -> Piece:
    if isinstance(piece, Words):
        return replace(piece, bold=True)
    if isinstance(piece, Shown):
        return replace(piece, inlines=tuple(replace(each, bold=True) for each in piece.inlines))
    return piece
