"""Rivers: wide word spaces of neighbouring lines, one under the other, that run down the page as a white streak."""

from __future__ import annotations

from collections.abc import Sequence

from .galley import Galley

LINES = 3
"""From so many lines on the eye follows."""
NEAR = 0.3
"""Ems the middles of two spaces may be apart and still flow into each other."""
WIDE = 0.36
"""Ems from which a space is white enough to be seen; a natural one is about a quarter."""


def rivers(galley: Galley, ends: Sequence[int], rooms: tuple[float, float]) -> list[int]:
    """The line before the last of every river that reaches its third line, by number; the last line counts for none."""
    found: list[int] = []
    above: list[tuple[float, int]] = []
    first = 0
    for n, end in enumerate(ends[:-1]):
        here = []
        for middle in _wide_spaces(galley, first, end, rooms[n > 0]):
            near = NEAR * galley.sizes[end]
            length = 1 + max([long for at, long in above if abs(at - middle) <= near], default=0)
            if length == LINES:
                found.append(n - 1)
            here.append((middle, length))
        above, first = here, end + 1
    return found


def _wide_spaces(galley: Galley, first: int, last: int, room: float) -> list[float]:
    """The middles of the word spaces of a justified line, in points from its start; none if they are not wide."""
    stretch, start, sizes = galley.stretch, galley.start, galley.sizes
    capacity = stretch[last] - stretch[first]
    if not capacity:
        return []
    part = (room - galley.natural(first, last)) / capacity
    found = []
    for n in range(first, last):
        between = galley.gaps[n]
        if between.word and galley.row.spaced[n]:
            space = (between.natural + between.word * part) * sizes[n]
            if space >= WIDE * sizes[n]:
                right = start[n + 1] - start[first] + part * (stretch[n + 1] - stretch[first])
                found.append(right - space / 2)
    return found
