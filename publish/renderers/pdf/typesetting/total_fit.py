"""Line breaking over a whole paragraph: of all ways to break it, the one whose lines are best together.

The search is Knuth and Plass's, on sums instead of boxes. A line's demerits grow with the cube of
how far it is stretched or shrunk, as in TeX, so that one bad line is dearer than several fair ones.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from math import ceil, inf

from msgspec import Struct

from .atoms import Kind
from .galley import Galley

LINE_DEMERITS = 10.0
LONELY_DEMERITS, FRAGMENT_DEMERITS = 1e9, 1e8
"""For a last line of one character (CLREQ 3.1.4.3), and for one that is the rest of a word and nothing else."""
SPOILT = FRAGMENT_DEMERITS
"""From here on looser lines are tried for the sake of the last one."""
SHORT = 3.0
"""Ems."""
SHORT_DEMERITS, WORD_DEMERITS = 3e3, 2e4
"""For a last line shorter than that, of a few Han characters or of one word."""
HYPHENS_IN_A_ROW = 2e5
"""Times the square of how many there are already."""
HYPHEN_BEFORE_LAST = 2e4
"""For a last line that begins with the rest of a word."""
PER_LINE, PER_RAGGED_LINE = 2e5, 1e4
"""For every line, so that of two settings about as good the one with fewer lines is taken."""
STIFF = 0.6
"""Ems a line without a gap may stay short for the demerits of one comfortably stretched."""
OWN = 0.4
"""How much of a line's looseness is judged by its own gaps; the rest by its measure, so that neither wide gaps in
a line of few words nor a light line among dark ones goes unseen."""
USUAL, USUAL_SHRINK = 0.055, 0.05
"""The parts of the measure that a usual line stretches and shrinks in comfort."""

UNLIMITED = 100.0
WORST = 200.0
"""Beyond this badness a line grows worse but slowly."""
RAGGEDEST = 0.65
"""The part of the measure a ragged line may leave empty before all else has been tried."""
TOUCHING = 0.001
"""Points of rounding."""
LOST_AT_A_BREAK = 1.5
"""Ems of white that vanish at the most where a line breaks, for a guess at how many lines are left."""


class Tolerance(Struct, frozen=True):
    """How far one attempt may go: stretch and shrink as parts of the comfortable ones, and the worst break."""

    stretch: float
    penalty: float
    shrink: float = inf


class Fit(Struct, frozen=True):
    """The last atom of every line, and what the search thinks of it."""

    ends: list[int]
    demerits: float


def total_fit(
    galley: Galley, first: int, rooms: tuple[float, float], ragged: bool, tolerance: Tolerance, dearest: float = inf
) -> Fit | None:
    """The best way to break from atom ``first`` to the end, or None if nothing fits or all is dearer than ``dearest``.

    ``rooms`` are the widths of the first line and of the others; ``ragged`` lines are not stretched.
    """
    search = _Search(galley, first, rooms, ragged, tolerance)
    best, final = search.best, search.final
    if dearest == inf:
        for start in range(first, final + 1):
            if best[start] < inf:
                search.lines_from(start)
    else:
        per_line = PER_RAGGED_LINE if ragged else PER_LINE
        widest = max(rooms) + LOST_AT_A_BREAK * max(galley.sizes)
        narrowest = galley.end[final] - galley.shrink[final]
        for start in range(first, final + 1):
            if best[start] < inf:
                left = narrowest - galley.start[start] + galley.shrink[start]
                if best[start] + per_line * ceil(left / widest) <= dearest:
                    search.lines_from(start)
    if best[final + 1] > dearest or best[final + 1] == inf:
        return None
    ends: list[int] = []
    at = final + 1
    while at > first:
        ends.append(at - 1)
        at = search.before[at]
    return Fit(ends[::-1], best[final + 1])


def looseness(galley: Galley, first: int, last: int, room: float) -> float:
    """How far a justified line is from its natural width: 1 for stretched, or shrunk, as far as is comfortable."""
    need = room - galley.natural(first, last)
    if need >= 0:
        usual = (1 - OWN) * USUAL * room
        return need / (usual + OWN * ((galley.stretch[last] - galley.stretch[first]) or STIFF * galley.sizes[last]))
    usual = (1 - OWN) * USUAL_SHRINK * room
    return -need / (usual + OWN * (galley.shrink[last] - galley.shrink[first]))


class _Search:
    """Least demerits up to every atom: ``best[n]`` for a line that begins with atom n."""

    def __init__(
        self, galley: Galley, first: int, rooms: tuple[float, float], ragged: bool, tolerance: Tolerance
    ) -> None:
        self.galley, self.first, self.rooms, self.ragged = galley, first, rooms, ragged
        self.limit, self.worst, self.least = tolerance.stretch, tolerance.penalty, tolerance.shrink
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
            own = self.limit * OWN
            self.tight = [end - give for end, give in zip(galley.end, galley.shrink, strict=True)]
            self.loose = [end + own * s for end, s in zip(galley.end, galley.stretch, strict=True)]

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
        slack = self.stiff + self.limit * (1 - OWN) * USUAL * room
        return bisect_left(self.loose, start + self.limit * OWN * galley.stretch[a] - slack, a, high), high

    def lines_from(self, a: int) -> None:
        """Try every line that begins with atom ``a``."""
        galley, best, before = self.galley, self.best, self.before
        ends, give, take, penalties = galley.end, galley.stretch, galley.shrink, galley.penalty
        atoms, sizes = galley.row.atoms, galley.sizes
        limit, least, worst, ragged, final = self.limit, self.least, self.worst, self.ragged, self.final
        room = self.rooms[0] if a == self.first else self.rooms[1]
        low, high = self.candidates(a, room)
        full = room + galley.start[a]
        so_far = best[a] + (PER_RAGGED_LINE if ragged else PER_LINE)
        stretched, shrunk = give[a], take[a]
        in_a_row = HYPHENS_IN_A_ROW * self.hyphens[a] ** 2
        usual, usual_shrink = (1 - OWN) * USUAL * room, (1 - OWN) * USUAL_SHRINK * room
        for b in range(low, min(high, final)):
            cost = penalties[b]
            if cost > worst:
                continue
            need = full - ends[b]
            if need >= 0:
                # A line with nothing to stretch, such as a piece of an address, stays short.
                ratio = need / (room if ragged else usual + OWN * ((give[b] - stretched) or STIFF * sizes[b]))
                if ratio > limit:
                    continue
                bad = ratio * ratio if ragged else ratio * ratio * ratio
            else:
                shrinkable = 0.0 if ragged else take[b] - shrunk
                if -need > shrinkable + TOUCHING:
                    continue
                ratio = -need / (usual_shrink + OWN * shrinkable)
                if ratio > least:
                    continue
                bad = ratio * ratio * ratio
            demerits = LINE_DEMERITS + 100 * (bad if bad < WORST else WORST + ratio) + cost
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
            if not self.ragged:
                demerits += 100 * looseness(galley, a, final, self.rooms[a > self.first]) ** 3
        total = so_far + demerits * demerits
        if a > self.first:
            total += self.runt(a)
        if total < self.best[final + 1]:
            self.best[final + 1] = total
            self.before[final + 1] = a

    def runt(self, a: int) -> float:
        """Demerits of a last line from atom ``a`` that has too little on it."""
        galley, final = self.galley, self.final
        row = galley.row
        before, after = row.atoms[a - 1].right.kind, row.atoms[a].left.kind
        a_word = after is Kind.WORD and not any(row.spaced[a:final])
        is_rest = a_word and before is Kind.WORD and not row.spaced[a - 1]
        demerits = HYPHEN_BEFORE_LAST if self.hyphens[a] else 0.0
        if is_rest and (self.hyphens[a] or galley.natural(a, final) < 2 * SHORT * galley.sizes[final]):
            return FRAGMENT_DEMERITS
        if galley.natural(a, final) >= SHORT * galley.sizes[final]:
            return demerits
        letters = "".join(atom.text for atom in row.atoms[a : final + 1])
        if sum(map(str.isalnum, letters)) < 2:
            return LONELY_DEMERITS
        return demerits + (WORD_DEMERITS if a_word else SHORT_DEMERITS)
