"""Glyph runs from the pieces of a line."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from .atoms import Atom, Kind
from .characters import FROM_LEFT, FROM_RIGHT
from .fonts import Font
from .lines import GlyphRun
from .shapes import Shape
from .text import Span

HYPHENS = "-\u2010"
"""At the end of a line readers of PDF take these for ours and drop them; a zero-width space that
follows in the ActualText keeps a typed one."""

SEEN_AS_A_SPACE = 0.12
"""Narrower than this, in ems, a typed space is lost on readers that go by the gap alone."""


class Item(Struct):
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
    after: int = 0
    """Level (UAX #9) of the white."""
    block: Sequence[Atom] = ()
    """More than one plain Han character, ``inner`` points apart; ``atom`` is the first."""
    inner: float = 0.0

    @property
    def text(self) -> str:
        """What was typed."""
        return "".join([atom.text for atom in self.block]) if self.block else self.atom.text


class _Run:
    """A run being filled; positions are points from the left edge of the column."""

    __slots__ = ("actual", "closed", "end", "font", "gaps", "shapes", "size", "span", "suffix", "texts", "x")

    def __init__(self, font: Font, span: int, size: float, x: float) -> None:
        self.font, self.span, self.size, self.x, self.end = font, span, size, x, x
        self.shapes: list[Shape] = []
        self.gaps: list[float] = []
        self.texts: list[str] = []
        self.actual = self.closed = False
        self.suffix = ""

    def add(self, shape: Shape, x: float, width: float, text: str) -> None:
        """Put a shape at ``x``; the white before it becomes the gap of the shape before."""
        if self.shapes:
            self.gaps[-1] = x - self.end
        self.shapes.append(shape)
        self.gaps.append(0.0)
        self.texts.append(text)
        self.end = x + width

    def add_block(self, block: Sequence[Atom], inner: float) -> None:
        """Add plain Han characters, the first of which stands there already."""
        more = [atom.shape for atom in block[1:]]
        self.gaps[-1:] = [inner] * len(more)
        self.gaps.append(0.0)
        self.shapes += more
        self.texts += [atom.text for atom in block[1:]]
        self.end += sum([shape.width for shape in more]) * self.size / self.font.units_per_em
        self.end += inner * len(more)

    def add_space(self, x: float, text: str) -> None:
        self.add(self.font.space, x, self.font.space.width * self.size / self.font.units_per_em, text)

    def close_up(self, x: float) -> None:
        """Reach up to ``x`` with a blank that is not copied, so that nobody sees a gap there."""
        self.add_space(x - self.font.space.width * self.size / self.font.units_per_em, "")
        self.actual = True

    def finished(self, spans: Sequence[Span]) -> GlyphRun:
        span = spans[self.span]
        text = "".join(self.texts)
        return GlyphRun(
            self.font, self.size, self.x, self.end - self.x, tuple(self.shapes), tuple(self.gaps), text,
            self.span, span.language, span.rise, text + self.suffix if self.actual else None,
        )  # fmt: skip


def runs_of(items: Sequence[Item], spans: Sequence[Span], x: float) -> list[GlyphRun]:
    """The runs of a line whose first body begins at ``x``, in the order they stand on paper."""
    runs: list[_Run] = []
    run: _Run | None = None
    # Of the item before: white inserted after it, whether its glyph overlaps this one, or stands far off.
    lead, tight, loose = 0.0, False, False
    last = len(items) - 1
    for n, item in enumerate(items):
        atom, white, size = item.atom, item.white, spans[item.span].size
        shape, font = atom.shape, atom.font
        origin = x - atom.left.white * size
        word = atom.right.kind is Kind.WORD
        hyphen = n == last and atom.drawn[-1] in HYPHENS
        tail = word and item.inserted
        covered = items[n + 1].atom.left.white if n < last else 0.0
        swallowed = item.spaced and n < last and white < (atom.right.white + covered + SEEN_AS_A_SPACE) * size
        alone = tail or hyphen or swallowed or not shape.faithful or (word and lead > 0)
        turns = n > 0 and atom.level % 2 != items[n - 1].atom.level % 2
        apart = run is None or run.closed or alone or turns or (item.tight and not tight)
        if run is None or apart or font is not run.font or item.span != run.span:
            if run is not None and loose:
                run.close_up(origin)
            run = _Run(font, item.span, size, origin)
            runs.append(run)
            run.closed = alone
            run.actual = alone or item.tight
            if turns and atom.level >= 2 and _is_mark(items[n - 1]) and (mark := font.turn(FROM_RIGHT)):
                run.add(mark, origin, 0.0, "")
            if word and lead > 0:
                run.x -= lead
                run.add_space(run.x, "")
        run.add(shape, origin, shape.width * size / font.units_per_em, atom.text)
        run.actual |= item.loose
        run.closed |= tight and not item.tight
        if atom.level == 1 and n < last and items[n + 1].atom.level == 0 and (mark := font.turn(FROM_LEFT)):
            run.add(mark, run.end, 0.0, "")
        x += atom.body * size
        if item.block:
            run.add_block(item.block, item.inner)
            x = run.end
        if hyphen:
            run.suffix = "\u200b"
        if item.spaced:
            if hyphen:
                run = _Run(font, item.span, size, run.end)
                runs.append(run)
            end = x + white - font.space.width * size / font.units_per_em
            run.add_space(end if n < last else run.end, " ")
        elif tail:
            run.add_space(x + white - font.space.width * size / font.units_per_em, "")
        x += white
        lead, tight = white if item.inserted else 0.0, item.tight
        loose = item.loose and not item.spaced and not item.inserted
    return [run.finished(spans) for run in runs]


def _is_mark(before: Item) -> bool:
    """Whether no letter, but a space or a mark that is written from right to left stands right before what follows."""
    return before.spaced or not before.atom.text[0].isalpha()


def hyphen_run(before: GlyphRun, end: float) -> GlyphRun:
    """The hyphen of a divided word, after ``before`` and up to ``end``; copied out as U+00AD."""
    font = before.font
    shape = font.hyphen
    width = shape.width * before.size / font.units_per_em
    return GlyphRun(
        font, before.size, end - width, width, (shape,), (0.0,), "\u00ad", before.span, before.language,
        before.rise, "\u00ad",
    )  # fmt: skip
