"""Shaped text: which glyphs show it, and where."""

from __future__ import annotations

from msgspec import Struct


class Shape(Struct, frozen=True):
    """A shaped piece of text: glyph ids, advances and offsets in font units, in visual order."""

    text: str
    gids: tuple[int, ...]
    advances: tuple[int, ...]
    offsets: tuple[tuple[int, int], ...] | None
    """(x, y) for each glyph, or None when all are zero."""
    clusters: tuple[int, ...]
    """Index into ``text`` of the first character each glyph stands for."""
    width: int
    tj: str
    """The inside of a TJ array that shows the glyphs at these advances: ``<0041>-20<0042>``."""
    faithful: bool
    """Whether the ToUnicode map gives back ``text`` for these glyphs; if not, ActualText must."""
