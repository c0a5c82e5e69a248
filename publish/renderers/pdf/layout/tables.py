"""Tables: rows of cells between hairlines, with a head that comes back on every page."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, field

from publish.renderers.pdf.layout.graphics import Field, Rule
from publish.renderers.pdf.layout.paragraphs import Colour
from publish.renderers.pdf.layout.slices import FORBIDDEN, TIGHT, Group, Slice, height_of
from publish.renderers.pdf.layout.stacks import Stack, beside


class TableLook(Struct, frozen=True, eq=False):
    """Lengths in points."""

    rule: Colour
    rule_width: float = 0.4
    head_rule: Colour | None = None
    head_rule_width: float = 0.8
    padding_above: float = 3.0
    padding_below: float = 3.0
    gutter: float = 8.0


#: Tables of so many rows are cut elsewhere than behind the first row or before the last.
_MANY = 4


class Row(Struct, eq=False):
    """A row: the slices of each cell. `shaded` puts a ground behind it; `spans` are columns each cell covers."""

    cells: list[list[Slice]]
    spans: Sequence[int] = ()
    shaded: Colour | None = None
    anchor: str | None = None


class Table(Struct, eq=False):
    """Columns of fixed width with `look.gutter` between them."""

    widths: Sequence[float]
    look: TableLook
    head: Row | None = None
    rows: list[Row] = field(default_factory=list)

    def left(self, column: int) -> float:
        """Left edge of a column."""
        return sum(self.widths[:column]) + self.look.gutter * column

    def width(self, column: int, span: int = 1) -> float:
        """Width of a cell that covers `span` columns."""
        return sum(self.widths[column : column + span]) + self.look.gutter * (span - 1)

    @property
    def whole(self) -> float:
        """Width of the table."""
        return self.width(0, len(self.widths))

    def slices(self) -> list[Slice]:
        """The table as slices. Rows stay whole where they can; of many, neither first nor last is left alone."""
        head = self._row(self.head, is_head=True) if self.head else []
        group = Group()
        group.add(head).keep(FORBIDDEN).stick()
        for n, row in enumerate(self.rows):
            slices = Group(self._row(row)).keep(TIGHT).slices
            if slices and len(self.rows) >= _MANY and n in (1, len(self.rows) - 1):
                slices[0].penalty += TIGHT
            for each in slices:
                each.header = tuple(head)
            if row.anchor and slices:
                slices[0].anchors += (row.anchor,)
            group.add(slices)
        return group.slices

    def _row(self, row: Row, is_head: bool = False) -> list[Slice]:
        look = self.look
        stacks, column = [], 0
        for n, cell in enumerate(row.cells):
            stacks.append(Stack(cell, self.left(column)))
            column += row.spans[n] if row.spans else 1
        bands = beside(stacks)
        if not bands:
            return []
        above = Slice(look.padding_above)
        thickness = look.head_rule_width if is_head else look.rule_width
        colour = look.head_rule or look.rule if is_head else look.rule
        below = Slice(look.padding_below, (Rule(self.whole, thickness, colour, 0.0, look.padding_below),))
        below.penalty = FORBIDDEN
        bands[0].penalty = FORBIDDEN
        slices = [above, *bands, below]
        if row.shaded:
            for each in slices:
                ground = Field(self.whole, height_of([each]) + 0.1, row.shaded)
                each.pieces = (ground, *each.pieces)
                each.order = ((), *each.order) if each.order else ()
        return slices
