"""Line breaking over a whole paragraph: of all ways to break it, the one whose lines are best together.

The search is Knuth and Plass's, on sums instead of boxes. A line's demerits grow with the cube of
how far it is stretched or shrunk, as in TeX, so that one bad line is dearer than several fair ones.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from math import inf

from .galley import Galley

LINE_DEMERITS = 10.0
LONELY_DEMERITS = 1e7
"""For a last line of one character (CLREQ 3.1.4.3)."""
SHORT_DEMERITS = 3e3
"""For a last line shorter than three ems."""
HYPHENS_IN_A_ROW = 4e4
PER_LINE = 1e4
"""For every line, so that of two settings about as good the one with fewer lines is taken."""
SHRINK_IS_WORSE = 1.35
STIFF = 0.6
"""Ems a line without a gap may stay short for the demerits of one comfortably stretched."""

UNLIMITED = 100.0


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far one attempt may go: stretch as a part of the comfortable one, and the worst break."""

    stretch: float
    penalty: float


def total_fit(
    galley: Galley, first: int, rooms: tuple[float, float], ragged: bool, tolerance: Tolerance
) -> tuple[list[int], float] | None:
    """The last atom of every line and the demerits, or None if nothing fits.

    ``rooms`` are the widths of the first line and of the others; ``ragged`` lines are not stretched.
    """
    ends, starts, give, take = galley.end, galley.start, galley.stretch, galley.shrink
    penalties = galley.penalty
    count = len(ends)
    final = count - 1
    limit = tolerance.stretch
    atoms, sizes = galley.row.atoms, galley.sizes
    hyphen = galley.hyphenated
    slack = max(sizes) * 0.5
    stiff = slack + max(sizes) * STIFF * limit
    tight = ends if ragged else [end - shrink for end, shrink in zip(ends, take, strict=True)]
    loose = tight if ragged else [end + limit * s for end, s in zip(ends, give, strict=True)]
    best = [inf] * (count + 1)
    before = [-1] * (count + 1)
    best[first] = 0.0
    for a in range(first, count):
        so_far = best[a]
        if so_far == inf:
            continue
        room = rooms[0] if a == first else rooms[1]
        start, shrunk = starts[a], (0.0 if ragged else take[a])
        stretched = give[a]
        high = bisect_right(tight, room + start - shrunk + slack, a, count)
        low = a
        if not ragged and limit < UNLIMITED:
            low = bisect_left(loose, room + start + limit * stretched - stiff, a, high)
        after_hyphen = a > first and hyphen[a - 1]
        for b in range(min(low, final) if high == count else low, high):
            cost = penalties[b]
            if cost > tolerance.penalty:
                continue
            need = room - (ends[b] - start)
            if need < -0.001:
                shrinkable = take[b] - shrunk
                if ragged or -need > shrinkable + 0.001:
                    continue
                ratio = SHRINK_IS_WORSE * -need / shrinkable
                demerits = LINE_DEMERITS + 100 * ratio * ratio * ratio + cost
            elif b == final:
                demerits = LINE_DEMERITS
            elif ragged:
                ratio = need / room
                demerits = LINE_DEMERITS + 100 * ratio * ratio + cost
            else:
                if need > 0.001:
                    # A line with nothing to stretch, such as a piece of an address, stays short.
                    ratio = need / ((give[b] - stretched) or STIFF * sizes[b])
                    if ratio > limit:
                        continue
                    demerits = LINE_DEMERITS + 100 * ratio * ratio * ratio + cost
                else:
                    demerits = LINE_DEMERITS + cost
            total = so_far + demerits * demerits + PER_LINE
            if b == final:
                if final == a or ends[b] - start < 1.6 * sizes[b]:
                    lonely = a > first and len(atoms[b].text) < 3
                    total += LONELY_DEMERITS if lonely else 0.0
                elif a > first and ends[b] - start < 3 * sizes[b]:
                    total += SHORT_DEMERITS
            if after_hyphen and (hyphen[b] or b == final):
                total += HYPHENS_IN_A_ROW
            if total < best[b + 1]:
                best[b + 1] = total
                before[b + 1] = a
    if best[count] == inf:
        return None
    found: list[int] = []
    at = count
    while at > first:
        found.append(at - 1)
        at = before[at]
    return found[::-1], best[count]
