"""What comes out: lines of positioned glyph runs, ready to be drawn at any height on any page."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from .fonts import Font
from .shapes import Shape


class Glyph(Struct, frozen=True):
    """One glyph of a run, in points from the run's start; ``text`` is empty after a cluster's first."""

    gid: int
    x: float
    y: float
    advance: float
    text: str


class GlyphRun(Struct, frozen=True):
    """Glyphs of one font, size, span and line, next to each other.

    ``x`` is measured from the left edge of the column, ``width`` to the end of the run with the white
    space that belongs to it. When ``actual_text`` is not None, the glyphs alone would copy out as
    something else (a full-width comma drawn for a typed half-width one, the hyphen of a broken word):
    the writer wraps the run in a marked-content span with that ActualText.
    """

    font: Font
    size: float
    x: float
    width: float
    shapes: tuple[Shape, ...]
    gaps: tuple[float, ...]
    """Points of white space (or, negative, of kerning) after each shape."""
    text: str
    span: int
    """Index of the span it comes from; link, colour and tag are read there."""
    language: str
    rise: float = 0.0
    actual_text: str | None = None

    def tj(self) -> str:
        """The operand of a TJ operator with two-byte codes: ``[<4E2D>-250<0057006F>]``.

        Glyphs that sit off the baseline are not lifted by it; see ``lifted``.
        """
        parts = []
        scale = -1000 / self.size
        for shape, gap in zip(self.shapes, self.gaps, strict=True):
            parts.append(shape.tj)
            if gap > 0.0005 or gap < -0.0005:
                parts.append(f"{gap * scale:.2f}")
        return f"[{''.join(parts)}]".replace("><", "")

    @property
    def lifted(self) -> bool:
        """Whether some glyph has a vertical offset (marks of Thai, Devanagari, Arabic)."""
        displaced = [shape.offsets for shape in self.shapes if shape.offsets is not None]
        return any([y for offsets in displaced for _, y in offsets])

    def glyphs(self) -> Iterator[Glyph]:
        """Every glyph with its place; slower than ``tj``, for tests and for lifted runs."""
        scale = self.size / self.font.units_per_em
        x = 0.0
        for shape, gap in zip(self.shapes, self.gaps, strict=True):
            starts = sorted({*shape.clusters, len(shape.text)})
            ends = dict(pairwise(starts))
            previous = -1
            for n, (gid, advance, cluster) in enumerate(zip(shape.gids, shape.advances, shape.clusters, strict=True)):
                dx, dy = shape.offsets[n] if shape.offsets else (0, 0)
                text = shape.text[cluster : ends[cluster]] if cluster != previous else ""
                previous = cluster
                yield Glyph(gid, x + dx * scale, dy * scale, advance * scale, text)
                x += advance * scale
            x += gap


class Line(Struct, frozen=True):
    """One line, independent of where it is put on a page.

    ``x`` to ``x + width`` is inked (in the column, from its left edge); ``ascent`` and ``descent``
    (negative) are those of the fonts in it; ``stretch`` is what justification added to
    ``natural_width``, negative when it took away. ``text`` is what a reader copies, with the space
    that separates it from the next line, without the hyphen of a broken word.
    """

    runs: tuple[GlyphRun, ...]
    x: float
    width: float
    natural_width: float
    measure: float
    ascent: float
    descent: float
    text: str
    start: int
    """Offset of the first character in the joined text of the spans; ``end`` is after the last."""
    end: int
    hyphenated: bool = False
    last: bool = False

    @property
    def stretch(self) -> float:
        """Points added to (or taken from) the natural width."""
        return self.width - self.natural_width


class Paragraph(Struct, frozen=True):
    """The lines of a paragraph; ``height`` is their number times the leading."""

    lines: tuple[Line, ...]
    leading: float

    @property
    def height(self) -> float:
        """Points from the first line's top to the last line's bottom."""
        return self.leading * len(self.lines)

    @property
    def text(self) -> str:
        """What a reader copies from the whole paragraph."""
        return "".join(line.text for line in self.lines)
