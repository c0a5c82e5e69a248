"""Rules, fields of colour, pictures and patterns of squares: what is drawn beside the words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from publish.renderers.pdf.layout.paragraphs import Colour, Look, Words, targets_of
from publish.renderers.pdf.tagging import RasterImage, StructureElement

if TYPE_CHECKING:
    from publish.renderers.pdf.layout.surface import Surface


class Rule(Struct, eq=False):
    """A line across; `down` from the slice's top, `dash` as a PDF dash pattern with round ends."""

    width: float
    thickness: float
    colour: Colour
    right: float = 0.0
    down: float = 0.0
    dash: tuple[float, ...] = ()

    def draw(self, surface: Surface, x: float, top: float) -> None:
        """Draw it as an artifact."""
        y = top - self.down
        surface.rule(x + self.right, y, x + self.right + self.width, y, self.thickness, self.colour, self.dash)


class Field(Struct, eq=False):
    """A rectangle of colour behind the words."""

    width: float
    height: float
    colour: Colour
    right: float = 0.0
    down: float = 0.0

    def draw(self, surface: Surface, x: float, top: float) -> None:
        """Draw it as an artifact."""
        surface.field(x + self.right, top - self.down - self.height, self.width, self.height, self.colour)


class Picture(Struct, eq=False):
    """A picture cropped to a box; decoration where it has no element. `bleed` is drawn beyond it on both sides."""

    image: RasterImage
    width: float
    height: float
    element: StructureElement | None
    right: float = 0.0
    down: float = 0.0
    bleed: float = 0.0

    def draw(self, surface: Surface, x: float, top: float) -> None:
        """Draw it in its figure."""
        box = (x + self.right, top - self.down - self.height, self.width, self.height)
        surface.picture(self.image, box, self.element, self.bleed)


class Squares(Struct, eq=False):
    """A QR code: rows of dark and light modules, as one figure."""

    modules: Sequence[Sequence[int]]
    side: float
    colour: Colour
    element: StructureElement | None
    right: float = 0.0

    def draw(self, surface: Surface, x: float, top: float) -> None:
        """Draw the dark modules, neighbours in a row as one rectangle."""
        unit = self.side / len(self.modules)
        left = x + self.right
        boxes = [
            (left + first * unit, top - (row + 1) * unit, (end - first) * unit, unit)
            for row, line in enumerate(self.modules)
            for first, end in _dark_runs(line)
        ]
        surface.squares(boxes, (left, top - self.side, self.side, self.side), self.colour, self.element)


class LinkArea(Struct, eq=False):
    """A box that leads somewhere: to a web address, or with `#` to an anchor."""

    element: StructureElement
    width: float
    height: float
    link: str
    title: str
    right: float = 0.0

    def draw(self, surface: Surface, x: float, top: float) -> None:
        """Make the box clickable."""
        box = (x + self.right, top - self.height, x + self.right + self.width, top)
        surface.link(self.element, box, self.title, self.link)


class PageNumber(Struct, eq=False):
    """The page of an anchor, which may come later in the book; set when it is drawn, ending at `right`.

    `template` is what is written, with `{}` for the number.
    """

    anchor: str
    look: Look
    language: str
    element: StructureElement | None
    right: float
    baseline: float
    template: str = "{}"
    flush_left: bool = False

    def draw(self, surface: Surface, x: float, top: float) -> None:
        """Set the number on one line."""
        number = surface.numbers.get(self.anchor)
        if number is None:
            return
        look = surface.typesetter.variant(self.look, alignment="left")
        words = (Words(self.template.format(number), self.language, look),)
        line = surface.typesetter.lines(words, self.right, words[0].look)[0]
        shift = 0.0 if self.flush_left else self.right - line.width
        surface.show(line, targets_of(words, self.element), x + shift, top - self.baseline)


def _dark_runs(line: Sequence[int]) -> list[tuple[int, int]]:
    """First and end of each stretch of dark modules."""
    edges = [n for n in range(len(line) + 1) if bool(n < len(line) and line[n]) != bool(n and line[n - 1])]
    return list(zip(edges[::2], edges[1::2], strict=True))
