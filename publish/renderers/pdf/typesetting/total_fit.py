"""Line breaking over a whole paragraph: of all ways to break it, the one whose lines are best together.

The search is Knuth and Plass's, on sums instead of boxes. A line's demerits grow with the cube of
how far it is stretched or shrunk, as in TeX, so that one bad line is dearer than several fair ones.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from math import inf

from msgspec import Struct

from .galley import Galley

LINE_DEMERITS = 10.0
LONELY_DEMERITS = 1e9
"""For a last line of one character (CLREQ 3.1.4.3)."""
SHORT_DEMERITS = 3e3
"""For a last line shorter than three ems."""
HYPHENS_IN_A_ROW = 2e4
"""Times the square of how many there are already."""
HYPHEN_BEFORE_LAST = 6e4
"""For a last line that begins with the rest of a word."""
PER_LINE = 1e4
"""For every line, so that of two settings about as good the one with fewer lines is taken."""
SHRINK_IS_WORSE = 1.2
STIFF = 0.6
"""Ems a line without a gap may stay short for the demerits of one comfortably stretched."""

UNLIMITED = 100.0
WORST = 200.0
"""Beyond this badness one line is as bad as another."""
RAGGEDEST = 0.65
"""The part of the measure a ragged line may leave empty before all else has been tried."""
TOUCHING = 0.001
"""Points of rounding."""


class Tolerance(Struct, frozen=True):
    """How far one attempt may go: stretch as a part of the comfortable one, and the worst break."""

    stretch: float
    penalty: float


def total_fit(
    galley: Galley, first: int, rooms: tuple[float, float], ragged: bool, tolerance: Tolerance
) -> tuple[list[int], float] | None:
    """The last atom of every line and the demerits, or None if nothing fits.

    ``rooms`` are the widths of the first line and of the others; ``ragged`` lines are not stretched.
    """
    search = _Search(galley, first, rooms, ragged, tolerance)
    best = search.best
    for start in range(first, search.final + 1):
        if best[start] < inf:
            search.lines_from(start)
    if best[search.final + 1] == inf:
        return None
    ends: list[int] = []
    at = search.final + 1
    while at > first:
        ends.append(at - 1)
        at = search.before[at]
    return ends[::-1], best[search.final + 1]


class _Search:
    """Least demerits up to every atom: ``best[n]`` for a line that begins with atom n."""

    def __init__(
        self, galley: Galley, first: int, rooms: tuple[float, float], ragged: bool, tolerance: Tolerance
    ) -> None:
        self.galley, self.first, self.rooms, self.ragged = galley, first, rooms, ragged
        self.limit, self.worst = tolerance.stretch, tolerance.penalty
        self.final = len(galley.end) - 1
        self.best = [inf] * (self.final + 2)
        self.before = [-1] * (self.final + 2)
        self.hyphens = [0] * (self.final + 2)
        """How many lines in a row, up to the atom, end with a hyphen."""
        self.best[first] = 0.0
        em = max(galley.sizes)
        self.slack = em * 0.5
        self.stiff = self.slack + em * STIFF * self.limit
        if ragged:
            self.tight = self.loose = galley.end
        else:
            self.tight = [end - give for end, give in zip(galley.end, galley.shrink, strict=True)]
            self.loose = [end + self.limit * s for end, s in zip(galley.end, galley.stretch, strict=True)]

    def candidates(self, a: int, room: float) -> tuple[int, int]:
        """The first and the atom after the last that might end a line from ``a``."""
        galley = self.galley
        start = room + galley.start[a]
        shrunk = 0.0 if self.ragged else galley.shrink[a]
        high = bisect_right(self.tight, start - shrunk + self.slack, a, self.final + 1)
        if self.limit >= UNLIMITED:
            return a, high
        if self.ragged:
            return bisect_left(self.loose, start - room * RAGGEDEST, a, high), high
        return bisect_left(self.loose, start + self.limit * galley.stretch[a] - self.stiff, a, high), high

    def lines_from(self, a: int) -> None:
        """Try every line that begins with atom ``a``."""
        galley, best, before = self.galley, self.best, self.before
        ends, give, take, penalties = galley.end, galley.stretch, galley.shrink, galley.penalty
        atoms, sizes = galley.row.atoms, galley.sizes
        limit, worst, ragged, final = self.limit, self.worst, self.ragged, self.final
        room = self.rooms[0] if a == self.first else self.rooms[1]
        low, high = self.candidates(a, room)
        full = room + galley.start[a]
        so_far = best[a] + PER_LINE
        stretched, shrunk = give[a], take[a]
        in_a_row = HYPHENS_IN_A_ROW * self.hyphens[a] ** 2
        for b in range(low, min(high, final)):
            cost = penalties[b]
            if cost > worst:
                continue
            need = full - ends[b]
            if need >= 0:
                # A line with nothing to stretch, such as a piece of an address, stays short.
                ratio = need / (room if ragged else (give[b] - stretched) or STIFF * sizes[b])
                if ratio > limit:
                    continue
                bad = ratio * ratio if ragged else ratio * ratio * ratio
            else:
                shrinkable = 0.0 if ragged else take[b] - shrunk
                if -need > shrinkable + TOUCHING:
                    continue
                ratio = SHRINK_IS_WORSE * -need / (shrinkable or 1.0)
                bad = ratio * ratio * ratio
            demerits = LINE_DEMERITS + 100 * (bad if bad < WORST else WORST) + cost
            total = so_far + demerits * demerits
            if atoms[b].hyphen:
                total += in_a_row
            if total < best[b + 1]:
                best[b + 1] = total
                before[b + 1] = a
                self.hyphens[b + 1] = self.hyphens[a] + 1 if atoms[b].hyphen else 0
        if high > final:
            self.last_line(a, so_far, full - ends[final])

    def last_line(self, a: int, so_far: float, need: float) -> None:
        """Try the line from atom ``a`` to the end, which is not stretched."""
        galley, final = self.galley, self.final
        demerits = LINE_DEMERITS
        if need < 0:
            shrinkable = 0.0 if self.ragged else galley.shrink[final] - galley.shrink[a]
            if -need > shrinkable + TOUCHING:
                return
            demerits += 100 * (SHRINK_IS_WORSE * -need / (shrinkable or 1.0)) ** 3
        total = so_far + demerits * demerits
        width, size = galley.natural(a, final), galley.sizes[final]
        if a > self.first and width < 3 * size and self._is_lonely(a):
            total += LONELY_DEMERITS
        elif a > self.first and width < 3 * size:
            total += SHORT_DEMERITS
        if self.hyphens[a]:
            total += HYPHEN_BEFORE_LAST
        if total < self.best[final + 1]:
            self.best[final + 1] = total
            self.before[final + 1] = a

    def _is_lonely(self, a: int) -> bool:
        """Whether the line from atom ``a`` to the end has one character only, but for the marks at it."""
        letters = "".join(atom.text for atom in self.galley.row.atoms[a : self.final + 1])
        return sum(map(str.isalnum, letters)) < 2
