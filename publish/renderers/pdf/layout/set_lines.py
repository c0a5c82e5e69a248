"""Set lines, ready to be drawn: what typesetting made of a paragraph, packed for a book of a thousand pages."""

from __future__ import annotations

from msgspec import Struct

from publish.renderers.pdf.typesetting import Font, GlyphRun, Line


class SetRun(Struct, eq=False):
    """Glyphs of one font and span: the operand of TJ, or each glyph's number and place where some are lifted."""

    font: Font
    size: float
    x: float
    width: float
    rise: float
    operand: str
    actual_text: str | None
    span: int
    placed: tuple[tuple[int, float, float], ...] = ()


class SetLine(Struct, eq=False):
    """A line, independent of where it is put on a page. `end` is the offset of the text after it."""

    runs: tuple[SetRun, ...]
    x: float
    width: float
    ascent: float
    descent: float
    end: int
    text: str


def packed(line: Line) -> SetLine:
    """The line with no more than is needed to draw it."""
    runs = tuple(map(_packed_run, line.runs))
    return SetLine(runs, line.x, line.width, line.ascent, line.descent, line.end, line.text)


def _packed_run(run: GlyphRun) -> SetRun:
    if not run.lifted:
        return SetRun(run.font, run.size, run.x, run.width, run.rise, run.tj(), run.actual_text, run.span)
    placed = tuple((glyph.gid, glyph.x, glyph.y) for glyph in run.glyphs())
    text = run.text if run.actual_text is None else run.actual_text
    return SetRun(run.font, run.size, run.x, run.width, run.rise, "", text, run.span, placed)
