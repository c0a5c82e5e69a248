"""Code that draws, each piece of it marked as content of a structure element or as an artifact.

Marking works by switching: `mark(element)` or `artifact(…)` says to whom all that follows belongs,
until the next switch or the end of the page. Marked content is opened and closed here, so it always
balances; drawing before the first switch raises TaggingError.

Lines of text that follow one another share a text object, which opens around their marked content where it can
(ISO 32000-1, 14.6.1): each line is then placed by its distance from the one before, which takes less room.
"""

from __future__ import annotations

from typing import Literal

from publish.renderers.pdf.tagging.structure import MarkedContent, StructureElement
from publish.renderers.pdf.tagging.syntax import TaggingError, text_string

ArtifactKind = Literal["Pagination", "Layout", "Page", "Background"]
ArtifactSubtype = Literal["Header", "Footer", "Watermark"]


class MarkedStream:
    """The content stream of the page with this index."""

    def __init__(self, index: int) -> None:
        self.index = index
        self.marks = 0
        self._code: list[str] = []
        self._owner: StructureElement | str | None = None
        self._is_open = False
        self._at: tuple[int, int] | None = None
        """Where the last line of the open text object begins, in hundredths of a point; None where none is open."""
        self._text_is_inside = False
        """Whether the text object was opened inside the marked content, and so ends with it."""

    def mark(self, element: StructureElement) -> None:
        """What follows is content of `element`."""
        if element is not self._owner:
            self._close_mark()
            self._owner = element

    def artifact(self, kind: ArtifactKind = "Layout", subtype: ArtifactSubtype | None = None) -> None:
        """What follows is not content: rules, backgrounds, running heads, page numbers, repeated table heads."""
        entries = f"/Type/{kind}" + (f"/Subtype/{subtype}" if subtype else "")
        if self._owner != entries:
            self._close_mark()
            self._owner = entries

    def finish(self) -> bytes:
        """Close what is open; returns the page's content stream. Called by the document."""
        self._close_mark()
        self._end_text()
        code = "\n".join(self._code).encode("ascii")
        self._code.clear()
        return code

    def _need_mark(self) -> None:
        if self._is_open:
            return
        if isinstance(self._owner, StructureElement):
            self._code.append(f"/{self._owner.tag}<</MCID {self._next_mark(self._owner)}>>BDC")
        elif self._owner is not None:
            self._code.append(f"/Artifact<<{self._owner}>>BDC")
        else:
            raise TaggingError("something is drawn that is neither content of an element nor an artifact")
        self._is_open = True

    def _open_with_text(self, text: str) -> None:
        """One more piece of the present element, with what it says; an artifact says nothing."""
        if isinstance(self._owner, StructureElement):
            self._close_mark()
            self._begin_text()
            identifier = self._next_mark(self._owner)
            self._code.append(f"/Span<</MCID {identifier}/ActualText{text_string(text)}>>BDC")
            self._is_open = True
        else:
            self._begin_text()
            self._need_mark()

    def _begin_text(self) -> None:
        """Open a text object, around the marked content to come or inside that which is open."""
        if self._at is None:
            self._code.append("BT")
            self._at, self._text_is_inside = (0, 0), self._is_open

    def _end_text(self) -> None:
        """Close the text object, and before it the marked content inside it."""
        if self._at is not None:
            if self._is_open and not self._text_is_inside:
                self._close_mark()
            self._at = None
            self._code.append("ET")

    def _next_mark(self, element: StructureElement) -> int:
        identifier = self.marks
        self.marks += 1
        element.append(MarkedContent(self.index, identifier))
        return identifier

    def _close_mark(self) -> None:
        if self._is_open:
            if self._at is not None and self._text_is_inside:
                self._end_text()
            self._code.append("EMC")
            self._is_open = False
