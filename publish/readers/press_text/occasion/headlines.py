"""The lines above the text that tell what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from publish.readers.press_text.facts import Block, Run


def headlines(blocks: Sequence[Block]) -> list[Run]:
    """The titles, and what a file marks as headings above the first paragraph: a second line of a title."""
    first = first_paragraph(blocks)
    above = (b for b in blocks if b.kind == "title" or (b.kind == "heading" and b.number < first))
    return [run for block in above for run in block.runs]


def first_paragraph(blocks: Sequence[Block]) -> int:
    """The number of the line of the first paragraph or item; 0 where there is none."""
    return next((b.number for b in blocks if b.kind in ("body", "bullet")), 0)
