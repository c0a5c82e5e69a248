"""A row measured: where every atom would stand on one endless line, and how that line would give.

All sums run from the row's start, so that the width, stretch and shrink of any stretch of it are one
subtraction each. Everything is in points.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from msgspec import Struct

from .atoms import Joint, Kind, Side
from .bindings import bound_stretches
from .font_set import FontSet
from .phrases import break_costs
from .runs import HYPHENS
from .spacing import FREE, MID_PHRASE, RELUCTANT, UNWELCOME, Gap, gap
from .text import ParagraphStyle, Span
from .tokens import Row


class Galley(Struct):
    """Parallel to the row's atoms. ``start[n]`` is where the ink of a line that begins with atom n
    begins, ``end[n]`` where that of a line that ends with it ends, hyphen included.
    """

    row: Row
    gaps: list[Gap]
    """After each atom but the last."""
    sizes: list[float]
    start: list[float]
    end: list[float]
    stretch: list[float]
    """Sum of the comfortable stretch of all gaps before the atom."""
    shrink: list[float]
    penalty: list[float]
    """Of ending a line after the atom; the last atom's is 0."""

    def natural(self, first: int, last: int) -> float:
        """Width of a line of these atoms, unstretched."""
        return self.end[last] - self.start[first]


def measured(row: Row, spans: Sequence[Span], style: ParagraphStyle, fonts: FontSet) -> Galley:
    """Lay the row out on its endless line."""
    rules = style.spacing
    table: dict[tuple[int, int, bool], Gap] = fonts.kept(rules)
    trim_start, trim_end = rules.trim_line_start, rules.trim_line_end
    atoms = row.atoms
    sizes = [spans[0].size] * len(atoms) if len(spans) == 1 else [spans[n].size for n in row.spans]
    start: list[float] = []
    end: list[float] = []
    stretch: list[float] = []
    shrink: list[float] = []
    gaps: list[Gap] = []
    x = give = take = 0.0
    last = len(atoms) - 1
    for n, (atom, size, spaced) in enumerate(zip(atoms, sizes, row.spaced, strict=True)):
        start.append(x if trim_start else x - atom.left.white * size)
        stretch.append(give)
        shrink.append(take)
        x += atom.body * size
        if atom.hyphen:
            end.append(x + atom.hyphen * size)
        else:
            end.append(x if trim_end else x + atom.right.white * size)
        if n < last:
            after = atoms[n + 1]
            key = (atom.right_number, after.left_number, spaced)
            if key not in table:
                table[key] = gap(atom.right, after.left, spaced, rules)
            between = table[key]
            gaps.append(between)
            x += between.natural * size
            give += between.stretch * size
            take += between.shrink * size
    penalty = [between.penalty for between in gaps]
    penalty.append(0.0)
    return Galley(row, gaps, sizes, start, end, stretch, shrink, penalty)


def phrased(galley: Galley, spans: Sequence[Span], within_words: float) -> Galley:
    """The same galley, with breaks after marks and typed spaces preferred to those between two phrases, these to
    those between two words, and a break within a word the worst; it costs ``within_words``."""
    row, penalty = galley.row, galley.penalty
    offset, costs, within = 0, None, -1
    for n, spaced in enumerate(row.spaced[:-1]):
        if row.spans[n] != within:
            offset = sum([len(span.text) for span in spans[: row.spans[n]]])
            within = row.spans[n]
            costs = break_costs(spans[within].text, spans[within].language)
        if spaced or penalty[n] >= UNWELCOME:
            continue
        left, right = row.atoms[n].right, row.atoms[n + 1].left
        if left.kind is Kind.HANGUL and right.kind in (Kind.HANGUL, Kind.WORD):
            penalty[n] = RELUCTANT
        elif left.joint is Joint.FREE and row.atoms[n].drawn[-1] in HYPHENS:
            penalty[n] = UNWELCOME
        elif penalty[n] == FREE and _in_a_phrase(left, right):
            place = row.starts[n + 1] - offset - 1
            known = costs is not None and row.spans[n + 1] == within and place < len(costs)
            cost = costs[place] ** 2 if costs is not None and known else 0.0
            penalty[n] = MID_PHRASE + (within_words - MID_PHRASE) * cost
    return galley


def _in_a_phrase(left: Side, right: Side) -> bool:
    """Whether two characters meet, of which one at least is Han; a stroke or dash ends a phrase."""
    characters = [side.kind is Kind.HAN or side.letter for side in (left, right)]
    return all(characters) and Kind.HAN in (left.kind, right.kind)


def stretches_to_bind(spans: Sequence[Span]) -> list[tuple[int, int, bool]]:
    """What should stay on one line: start and end in the joined text, and whether firmly."""
    text = "".join([span.text for span in spans])
    stretches = bound_stretches(text, dict.fromkeys([span.language for span in spans]))
    at = 0
    for span in spans:
        if span.together:
            stretches.append((at, at + len(span.text), False))
        at += len(span.text)
    return stretches


def bound(galley: Galley, stretches: Sequence[tuple[int, int, bool]]) -> Galley:
    """The same galley, with breaks inside numbers with units, dates and the like a last resort."""
    penalty, starts = galley.penalty, galley.row.starts
    for start, end, firm in stretches:
        first = bisect_right(starts, start)
        beyond = bisect_left(starts, end)
        for n in range(max(first, 1), beyond):
            penalty[n - 1] = max(penalty[n - 1], RELUCTANT if firm else UNWELCOME)
    return galley
