"""The page that slices draw on: set lines and graphics, each handed to the tagged page as content or artifact."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct, field

from publish.renderers.pdf.layout.paragraphs import Colour, Target, Typesetter
from publish.renderers.pdf.layout.set_lines import SetLine, SetRun
from publish.renderers.pdf.tagging import Page, RasterImage, StructureElement, TaggedDocument

#: In the title of a link it stands for the page number, known when the book is drawn.
PAGE = "\0"
Box = tuple[float, float, float, float]


class Surface(Struct, eq=False):
    """One page of the document. While `is_artifact` all that is drawn is furniture or a repeated table head.

    In a book that is read from right to left everything but the lines and pictures themselves is turned round.

    `numbers` tells the printed page number of every anchor; it is complete before anything is drawn.
    """

    document: TaggedDocument
    page: Page
    typesetter: Typesetter
    numbers: Mapping[str, str] = field(default_factory=dict)
    is_artifact: bool = False

    def show(self, line: SetLine, targets: Sequence[Target], x: float, baseline: float) -> None:
        """Show a set line with its left edge at `x`; the words that are links become clickable."""
        page = self.page
        x = self._turned(x + line.x, line.width) - line.x
        linked = False
        for run in line.runs:
            target = targets[run.span]
            if self.is_artifact or target.element is None:
                page.artifact("Pagination" if self.is_artifact else "Layout")
            else:
                page.mark(target.element)
                linked = linked or target.link is not None
            self._show_run(run, x + run.x, baseline + run.rise, target.colour)
        if linked:
            self._link_words(line, targets, x, baseline)

    def _show_run(self, run: SetRun, x: float, y: float, colour: Colour) -> None:
        font = self.document.register_font(run.font)
        if run.placed:
            glyphs = [(glyph, x + right, y + up) for glyph, right, up in run.placed]
            self.page.show_placed(font, run.size, glyphs, colour=colour, actual_text=run.actual_text or "")
        else:
            self.page.show(font, run.size, x, y, run.operand, colour=colour, actual_text=run.actual_text)

    def _link_words(self, line: SetLine, targets: Sequence[Target], x: float, baseline: float) -> None:
        edges: dict[int, tuple[float, float]] = {}
        for run in line.runs:
            if targets[run.span].link:
                left, right = edges.get(run.span, (run.x, run.x))
                edges[run.span] = (min(left, run.x), max(right, run.x + run.width))
        for index, (left, right) in edges.items():
            target = targets[index]
            if target.link and target.link_element is not None:
                box = (x + left, baseline + line.descent, x + right, baseline + line.ascent)
                self._link(target.link_element, box, target.title, target.link)

    def _turned(self, x: float, width: float) -> float:
        """The left edge on the page of what is laid out at `x`."""
        return self.page.size[0] - x - width if self.typesetter.mirrored else x

    def link(self, element: StructureElement, box: Box, title: str, link: str) -> None:
        """Make a box (left, bottom, right, top) lead to a web address or, with `#`, to an anchor."""
        left, bottom, right, top = box
        left = self._turned(left, right - left)
        self._link(element, (left, bottom, left + box[2] - box[0], top), title, link)

    def _link(self, element: StructureElement, box: Box, title: str, link: str) -> None:
        if self.is_artifact:
            return
        if link.startswith("#"):
            said = title.replace(PAGE, self.numbers.get(link[1:], ""))
            self.page.link(element, box, said, destination=link[1:])
        else:
            self.page.link(element, box, title, uri=link)

    def rule(
        self, x0: float, y0: float, x1: float, y1: float, thickness: float, colour: Colour, dash: Sequence[float]
    ) -> None:
        """A straight line, an artifact."""
        self.page.artifact("Layout")
        x0, x1 = self._turned(x0, 0.0), self._turned(x1, 0.0)
        self.page.line(x0, y0, x1, y1, colour=colour, width=thickness, dashes=dash)

    def field(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """A rectangle of colour by its lower left corner, an artifact."""
        self.page.artifact("Background")
        self.page.rectangle(self._turned(x, width), y, width, height, fill=colour)

    def picture(self, image: RasterImage, box: Box, element: StructureElement | None, bleed: float = 0.0) -> None:
        """A picture that fills a box (left, bottom, width, height), cropped at its edges or `bleed` beside them."""
        box = (self._turned(box[0], box[2]), *box[1:])
        left, bottom, width, height = box[0] - bleed, box[1], box[2] + 2 * bleed, box[3]
        scale = max(width / image.width, height / image.height)
        wide, high = image.width * scale, image.height * scale
        with self.page.group(clip=(left, bottom, width, height)):
            self._figure(element, box)
            self.page.image(image, left - (wide - width) / 2, bottom - (high - height) / 2, wide, high)

    def squares(self, boxes: Iterable[Box], whole: Box, colour: Colour, element: StructureElement | None) -> None:
        """Small rectangles (left, bottom, width, height) that are one figure."""
        shift = self._turned(whole[0], whole[2]) - whole[0]
        self._figure(element, (whole[0] + shift, *whole[1:]))
        for left, bottom, width, height in boxes:
            self.page.rectangle(left + shift, bottom, width, height, fill=colour)

    def _figure(self, element: StructureElement | None, box: Box) -> None:
        if self.is_artifact or element is None:
            self.page.artifact("Layout")
            return
        left, bottom, width, height = box
        element.attributes = {
            **(element.attributes or {}), "BBox": (left, bottom, left + width, bottom + height), "Placement": "Block",
        }  # fmt: skip
        self.page.mark(element)
