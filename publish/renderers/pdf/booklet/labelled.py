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
    """One item of a list: the label on the left, the values below each other on the right, on one line each where
    all of them fit; or both in the columns of their languages."""
    if not values:
        return []
    item = listed.add("LI")
    texts = [value for value in values if isinstance(value, LocalizedText) and len(desk.texts(value)) > 1]
    columns = desk.columns(len(desk.languages), desk.measure, desk.style.text.body)
    row = _in_columns(desk, item, label, texts) if columns and len(texts) == len(values) else None
    row = Group(row or _beside(desk, item, label, values)).keep(LOOSE).slices
    row[0].space = space
    return row


def _beside(desk: Desk, item: StructureElement, label: LocalizedText, values: Sequence[Value]) -> list[Slice]:
    text, gutter = desk.style.text, desk.white.cell_gutter
    column = desk.measure * desk.style.shares.labels
    rest = desk.measure - column - gutter
    on_one_line = all(not isinstance(value, LocalizedText) or desk.fits(value, text.detail, rest) for value in values)
    if desk.fits(label, text.meta, column):
        left = desk.typesetter.paragraph(desk.inline(label, text.meta), column, item.add("Lbl"))
    else:
        left = desk.heading(item, "Lbl", label, text.meta, column)
    for each in left:
        each.sticky = False
    parent = item.add("LBody")
    right: list[Slice] = []
    for value in values:
        above = desk.white.hair if right else 0.0
        if not isinstance(value, LocalizedText):
            right += desk.line(parent, "P", value, rest, above)
        elif on_one_line:
            right += desk.fitting(parent, value, text.detail, rest, above)
        else:
            right += desk.plain(parent, value, text.detail, rest, space=above)
    return beside([Stack(left), Stack(right, column + gutter)])


def _in_columns(
    desk: Desk, item: StructureElement, label: LocalizedText, values: Sequence[LocalizedText]
) -> list[Slice]:
    """The label over its values, each language in its column."""
    group = Group(desk.title(item, "Lbl", label, desk.style.text.meta))
    parent = item.add("LBody")
    for n, value in enumerate(values):
        group.add(desk.across(parent, value, desk.style.text.detail), desk.white.hair if n else 0.0)
    return group.slices
