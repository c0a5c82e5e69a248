"""Rows of a label and what it says: parties, signatories, addresses, telephone numbers."""

from __future__ import annotations

from collections.abc import Sequence

from publish.model import LocalizedText
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.layout.paragraphs import Words
from publish.renderers.pdf.layout.slices import LOOSE, Group, Slice
from publish.renderers.pdf.layout.stacks import Stack, beside
from publish.renderers.pdf.tagging import StructureElement

#: What a row says: texts in all languages, or words of one paragraph each.
Value = LocalizedText | Sequence[Words]


def labelled(
    desk: Desk, listed: StructureElement, label: LocalizedText, values: Sequence[Value], space: float
) -> list[Slice]:
    """One item of a list: the label on the left, the values below each other on the right."""
    if not values:
        return []
    text = desk.style.text
    gutter = desk.white.cell_gutter
    column = desk.measure * desk.style.shares.labels
    rest = desk.measure - column - gutter
    item = listed.add("LI")
    left = desk.heading(item, "Lbl", label, text.meta, column)
    for each in left:
        each.sticky = False
    parent = item.add("LBody")
    right: list[Slice] = []
    for value in values:
        above = desk.white.hair if right else 0.0
        if isinstance(value, LocalizedText):
            right += desk.plain(parent, value, text.detail, rest, space=above)
        else:
            right += desk.line(parent, "P", value, rest, above)
    row = Group(beside([Stack(left), Stack(right, column + gutter)])).keep(LOOSE).slices
    row[0].space = space
    return row
