"""Glyph runs from the pieces of a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .atoms import Atom, Kind
from .fonts import Font, Shape
from .lines import GlyphRun
from .text import Span


@dataclass(slots=True)
class Item:
    """A piece on its line with what follows it."""

    atom: Atom
    span: int
    white: float = 0.0
    """Points from this body to the next."""
    spaced: bool = False
    """A typed space follows."""
    inserted: bool = False
    """The white was not typed."""
    loose: bool = False
    """The white is so wide that a reader would take it for a space."""
    tight: bool = False
    """The next glyph's box overlaps this one's so far that a reader would lose their order."""


class _Run:
    """A run being filled; positions are points from the left edge of the column."""

    __slots__ = ("actual", "closed", "end", "font", "gaps", "shapes", "span", "texts", "x")

    def __init__(self, font: Font, span: int, x: float) -> None:
        self.font, self.span, self.x, self.end = font, span, x, x
        self.shapes: list[Shape] = []
        self.gaps: list[float] = []
        self.texts: list[str] = []
        self.actual = self.closed = False

    def add(self, shape: Shape, x: float, width: float) -> None:
        """Put a shape at ``x``; the white before it becomes the gap of the shape before."""
        if self.shapes:
            self.gaps[-1] = x - self.end
        self.shapes.append(shape)
        self.gaps.append(0.0)
        self.end = x + width

    def finished(self, spans: Sequence[Span]) -> GlyphRun:
        span = spans[self.span]
        text = "".join(self.texts)
        return GlyphRun(
            self.font, span.size, self.x, self.end - self.x, tuple(self.shapes), tuple(self.gaps), text,
            self.span, span.language, span.rise, text if self.actual else None,
        )  # fmt: skip


def runs_of(items: Sequence[Item], spans: Sequence[Span], x: float) -> list[GlyphRun]:
    """The runs of a line whose first body begins at ``x``, in the order they stand on paper."""
    runs: list[_Run] = []
    run: _Run | None = None
    before: Item | None = None
    for item in items:
        atom, size = item.atom, spans[item.span].size
        shape, font = atom.shape, atom.font
        origin = x - atom.left.white * size
        is_word = atom.right.kind is Kind.WORD
        lead = before is not None and before.inserted and is_word
        tail = item.inserted and is_word
        alone = lead or tail or not shape.faithful
        after_tight = before is not None and before.tight
        apart = alone or (item.tight and not after_tight)
        if run is None or run.closed or apart or font is not run.font or item.span != run.span:
            white = before.white if lead and before is not None else 0.0
            run = _Run(font, item.span, origin - white)
            run.closed = run.actual = alone
            run.actual |= item.tight
            runs.append(run)
            if lead:
                run.add(font.space, origin - white, font.word_space * size)
        run.add(shape, origin, shape.width * size / font.units_per_em)
        run.texts.append(atom.text)
        run.actual |= item.loose
        x += atom.body * size
        if item.spaced:
            space = font.word_space * size
            run.add(font.space, min(run.end, x + item.white - space) if item.white else run.end, space)
            run.texts.append(" ")
        elif tail:
            space = font.word_space * size
            run.add(font.space, x + item.white - space, space)
        run.closed |= after_tight and not item.tight
        x += item.white
        before = item
    return [run.finished(spans) for run in runs]


def hyphen_run(before: GlyphRun, end: float) -> GlyphRun:
    """The hyphen of a divided word, after ``before`` and up to ``end``; copied out as U+00AD."""
    font = before.font
    shape = font.hyphen
    width = shape.width * before.size / font.units_per_em
    return GlyphRun(
        font, before.size, end - width, width, (shape,), (0.0,), "\u00ad", before.span, before.language,
        before.rise, "\u00ad",
    )  # fmt: skip
