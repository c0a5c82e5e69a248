"""Ruled pages for notes, to fill up to a multiple of four where the booklet is folded and stapled."""

from __future__ import annotations

from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.parts import furniture, heading, section
from publish.renderers.pdf.layout.graphics import Rule
from publish.renderers.pdf.layout.pagination import Leaf, Placed
from publish.renderers.pdf.layout.slices import Slice


def compose(desk: Desk, pages_after: int) -> None:
    """Add as many ruled pages as are missing, with `pages_after` still to come."""
    missing = -(len(desk.book.sheets) + pages_after) % 4
    if not missing:
        return
    sect = section(desk, "notes")
    step = desk.white.note_line
    for n in range(missing):
        leaf, y = Leaf(), 0.0
        if n == 0:
            for each in heading(desk, sect, "notes"):
                leaf.placed.append(Placed(each, 0, y + each.space))
                y += each.space + each.height
        while y + step < desk.book.geometry.depth:
            ruled = Slice(step, (Rule(desk.measure, desk.strokes.hairline, desk.colour("rule"), 0, step),))
            leaf.placed.append(Placed(ruled, 0, y))
            y += step
        desk.book.add_leaf(leaf, furniture(desk, "notes"))
