"""The vertical list: what a story becomes before it is cut into pages.

Every block of a story, whatever it is, turns into slices: horizontal bands that are never cut, with the white
space above each of them and the price of a page break there. Keeping things together is then arithmetic on
prices, and one page breaker serves paragraphs, tables, columns and groups alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct, field

if TYPE_CHECKING:
    from publish.renderers.pdf.layout.surface import Surface

#: A break at this price is taken only where nothing else fits on a page.
FORBIDDEN = 1_000_000
#: A slice at this price begins a new frame.
FORCED = -FORBIDDEN
#: The price of cutting what would fit on one page, by how much it belongs together.
LOOSE, FIRM, TIGHT = 40, 160, 480


class Piece(Protocol):
    """Something drawn inside a slice: a line of text, a rule, a picture."""

    def draw(self, surface: Surface, x: float, top: float) -> None:
        """Draw with the slice's left edge at `x` and its upper edge at `top`."""
        ...


class Slice(Struct, eq=False):
    """A band of the page. Lengths are points; `space` is the white above it, dropped at the top of a frame.

    `penalty` is the price of a break above it. `sticky` forbids a break below it. `header` are slices to repeat
    above it where a frame begins with it. `anchors` are names to link to. `mark` is what a running head may show.
    `baseline` is that of its first line of text, from its top; 0 where it has none.

    Slices that show stacks beside each other share a `row`; `order` says of each piece in which stack it is, and in
    which stack of that, so that what is read together can be drawn together.
    """

    height: float
    pieces: tuple[Piece, ...] = ()
    space: float = 0.0
    penalty: int = 0
    sticky: bool = False
    header: tuple[Slice, ...] = ()
    anchors: tuple[str, ...] = ()
    mark: str | None = None
    baseline: float = 0.0
    row: object | None = None
    order: tuple[tuple[int, ...], ...] = ()


class Shifted(Struct, eq=False):
    """A piece moved right and down inside its slice."""

    piece: Piece
    right: float
    down: float

    def draw(self, surface: Surface, x: float, top: float) -> None:
        """Draw the piece at its place."""
        self.piece.draw(surface, x + self.right, top - self.down)


class Group(Struct, eq=False):
    """Slices under construction, with the keep rules of the trade."""

    slices: list[Slice] = field(default_factory=list)

    def add(self, slices: Iterable[Slice], space: float | None = None) -> Group:
        """Append slices; `space` is the white above the first of them."""
        added = list(slices)
        if added and space is not None:
            added[0].space = max(added[0].space, space)
        self.slices += added
        return self

    def keep(self, price: int) -> Group:
        """Ask that the group stay on one page: every break inside costs that much more."""
        for each in self.slices[1:]:
            each.penalty += price
        return self

    def stick(self) -> Group:
        """Keep the group's end with whatever follows, as a heading with its text."""
        if self.slices:
            self.slices[-1].sticky = True
        return self

    def anchor(self, *names: str) -> Group:
        """Let links lead to the group's first slice."""
        if self.slices:
            self.slices[0].anchors += names
        return self


def height_of(slices: Sequence[Slice]) -> float:
    """Points from the first slice's top to the last one's bottom, without the space above the first."""
    return sum(each.height + each.space for each in slices) - (slices[0].space if slices else 0.0)
