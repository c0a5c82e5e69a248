"""A page being drawn. Everything drawn belongs to a structure element or is an artifact.

Units are points, the origin is the lower left corner, colours are RGB: three numbers from 0 to 1.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

from publish.renderers.pdf.tagging.fonts import EmbeddedFont
from publish.renderers.pdf.tagging.marked_stream import MarkedStream
from publish.renderers.pdf.tagging.structure import AnnotationContent, StructureElement
from publish.renderers.pdf.tagging.syntax import TaggingError, number, numbers

if TYPE_CHECKING:
    from publish.renderers.pdf.tagging.document import TaggedDocument
    from publish.renderers.pdf.tagging.images import RasterImage

Colour = tuple[float, float, float]
Rectangle = tuple[float, float, float, float]
PathStep = tuple[Literal["move", "line", "curve", "close"], tuple[float, ...]]

BLACK: Colour = (0.0, 0.0, 0.0)


class Page(MarkedStream):
    """One page; made by `TaggedDocument.begin_page`."""

    def __init__(self, document: TaggedDocument, index: int, object_number: int, size: tuple[float, float]) -> None:
        super().__init__(index)
        self.size = size
        self.annotations: list[int] = []
        self.object_number = object_number
        self._document = document
        self._type: tuple[EmbeddedFont, float] | None = None
        self._ink = BLACK
        self._pen = ""

    def show(
        self, font: EmbeddedFont, size: float, x: float, y: float, operand: str, *,
        colour: Colour = BLACK, actual_text: str | None = None,
    ) -> None:  # fmt: skip
        """Set a run of glyphs from (x, y) on the baseline.

        `operand` is what TJ takes: `[<4E2D>-250<0057006F>]`, glyph numbers as two-byte codes.
        `actual_text` is what the run says where its glyphs alone would copy out as something else.
        """
        if actual_text is not None:
            self._open_with_text(actual_text)
        elif not self._is_open or self._at is None:
            self._begin_text()
            self._need_mark()
        if self._type != (font, size):
            self._set_type(font, size)
        if self._ink != colour:
            self._set_ink(colour)
        assert self._at is not None
        right, up = round(x * 100), round(y * 100)
        self._code.append(f"{(right - self._at[0]) / 100:g} {(up - self._at[1]) / 100:g} Td {operand}TJ")
        self._at = right, up
        if actual_text is not None:
            self._close_mark()

    def show_placed(
        self, font: EmbeddedFont, size: float, glyphs: Iterable[tuple[int, float, float]], *,
        colour: Colour = BLACK, actual_text: str,
    ) -> None:  # fmt: skip
        """Set glyphs (number, x, y) each at its own place, for scripts whose marks are lifted off the baseline."""
        self._open_with_text(actual_text)
        self._set_type(font, size)
        self._set_ink(colour)
        assert self._at is not None
        placed = " ".join(f"1 0 0 1 {number(x)} {number(y)} Tm<{glyph:04X}>Tj" for glyph, x, y in glyphs)
        self._code.append(f"{placed} 1 0 0 1 {self._at[0] / 100:g} {self._at[1] / 100:g} Tm")
        self._close_mark()

    def rectangle(
        self, x: float, y: float, width: float, height: float, *,
        fill: Colour | None = None, stroke: Colour | None = None, line_width: float = 0.5,
    ) -> None:  # fmt: skip
        """A rectangle by its lower left corner."""
        self._paint(f"{numbers((x, y, width, height))} re", fill, stroke, line_width, ())

    def line(
        self, x1: float, y1: float, x2: float, y2: float, *,
        colour: Colour = BLACK, width: float = 0.5, dashes: Sequence[float] = (),
    ) -> None:  # fmt: skip
        """A straight line; `dashes` are lengths on and off."""
        self._paint(f"{numbers((x1, y1))} m {numbers((x2, y2))} l", None, colour, width, dashes)

    def path(
        self, steps: Iterable[PathStep], *, fill: Colour | None = None, stroke: Colour | None = None,
        line_width: float = 0.5, dashes: Sequence[float] = (),
    ) -> None:  # fmt: skip
        """A path of steps: ('move', (x, y)), ('line', (x, y)), ('curve', (x1, y1, x2, y2, x3, y3)), ('close', ())."""
        self._paint(_path(steps), fill, stroke, line_width, dashes)

    def image(self, image: RasterImage, x: float, y: float, width: float, height: float) -> None:
        """A picture stretched over a box. Mark it as a Figure with Alt and BBox, or as an artifact."""
        self._end_text()
        self._need_mark()
        resource = self._document.image_resource(image)
        self._code.append(f"q {numbers((width, 0, 0, height, x, y))} cm /{resource} Do Q")

    @contextmanager
    def group(self, *, clip: Rectangle | None = None, shift: tuple[float, float] = (0.0, 0.0)) -> Iterator[None]:
        """Draw within a box (x, y, width, height), or moved by `shift`; all is as before afterwards."""
        self._close_mark()
        self._end_text()
        self._code.append("q")
        if clip is not None:
            self._code.append(f"{numbers(clip)} re W n")
        if shift != (0.0, 0.0):
            self._code.append(f"1 0 0 1 {numbers(shift)} cm")
        state = self._type, self._ink, self._pen
        yield
        self._close_mark()
        self._end_text()
        self._code.append("Q")
        self._type, self._ink, self._pen = state

    def link(
        self, element: StructureElement, rectangle: Rectangle, contents: str, *,
        destination: str | None = None, uri: str | None = None,
    ) -> None:  # fmt: skip
        """Make the box (left, bottom, right, top) a link that belongs to `element`, a Link.

        One call for each line that the link's text takes. `contents` says where it leads.
        """
        if element.tag != "Link":
            raise TaggingError(f"a link belongs to a Link element, not to {element.tag}")
        object_number, order = self._document.add_link(self.index, rectangle, contents, destination, uri)
        element.append(AnnotationContent(self.index, object_number, order))
        self.annotations.append(object_number)

    def destination(self, name: str, x: float, y: float) -> None:
        """Give a place on this page a name for links and bookmarks; the first use of a name stands."""
        self._document.add_destination(name, self.index, x, y)

    def _set_type(self, font: EmbeddedFont, size: float) -> None:
        self._type = (font, size)
        self._code.append(f"/{font.resource} {number(size)} Tf")

    def _set_ink(self, colour: Colour) -> None:
        self._ink = colour
        self._code.append(f"{numbers(colour)} rg")

    def _paint(
        self, outline: str, fill: Colour | None, stroke: Colour | None, line_width: float, dashes: Sequence[float]
    ) -> None:
        if fill is None and stroke is None:
            return
        self._end_text()
        self._need_mark()
        if fill is not None and fill != self._ink:
            self._set_ink(fill)
        if stroke is not None:
            pen = f"{numbers(stroke)} RG {number(line_width)} w [{numbers(dashes)}] 0 d"
            if self._pen != pen:
                self._pen = pen
                self._code.append(pen)
        operator = "f" if stroke is None else "S" if fill is None else "B"
        self._code.append(f"{outline} {operator}")


def _path(steps: Iterable[PathStep]) -> str:
    operators = {"move": "m", "line": "l", "curve": "c", "close": "h"}
    return " ".join(f"{numbers(points)} {operators[kind]}".lstrip() for kind, points in steps)
