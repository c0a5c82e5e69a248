"""What an edited Word file holds, said faithfully: paragraphs of spans, with what Word knows of each."""

import datetime as dt
from collections.abc import Mapping

from msgspec import Struct


class Span(Struct, frozen=True):
    """A stretch of text in one look. `path` is the field whose control or bookmark it stands in, if any, and
    `control` which one of those in the file it is.

    `who` and `when` are set where the stretch was inserted or deleted with changes tracked; deleted text is not
    here, but leaves an empty span with `deleted` so that its author is known.
    """

    text: str
    path: str | None = None
    control: str | None = None
    bold: bool = False
    italic: bool = False
    link: str | None = None
    locale: str | None = None
    who: str | None = None
    when: dt.datetime | None = None
    deleted: bool = False


class Line(Struct, frozen=True):
    """A paragraph. `number` counts from 1 as a reader would; `style` is the id of its style, `level` its outline level.

    `has_picture` tells that it holds a picture, `picture` for which photo, `is_filled` that the place kept for it is no
    longer empty, `image` the relationship to its file and `alt` the text that stands in for it; `has_note` that a
    footnote or endnote hangs on it. `comments` are the ids of the comments that begin in it.
    """

    number: int
    spans: tuple[Span, ...]
    style: str | None = None
    level: int | None = None
    has_picture: bool = False
    picture: str | None = None
    is_filled: bool = False
    has_note: bool = False
    comments: tuple[str, ...] = ()
    image: str | None = None
    alt: str | None = None

    @property
    def text(self) -> str:
        """All text of the paragraph."""
        return "".join(span.text for span in self.spans)

    @property
    def paths(self) -> tuple[str, ...]:
        """The fields in it, in order, each once."""
        return tuple(dict.fromkeys(span.path for span in self.spans if span.path and not span.deleted))


class CommentNote(Struct, frozen=True):
    """A comment as Word has it."""

    text: str
    who: str | None
    when: dt.datetime | None


class Manuscript(Struct, frozen=True):
    """The whole file. `around` are the lines of its headers and footers, `images` the files of its pictures by
    relationship."""

    lines: tuple[Line, ...]
    comments: dict[str, CommentNote]
    around: tuple[str, ...] = ()
    images: Mapping[str, bytes] = {}
    saved_by: str | None = None
    saved_at: dt.datetime | None = None
