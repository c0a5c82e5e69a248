"""Rivers: wide word spaces of neighbouring lines, one under the other, found from the words alone, for any setter."""

from __future__ import annotations

from itertools import accumulate

from publish.renderers.pdf.typesetting import FontSet, Span, measure

LINES = 3
"""A river runs through so many lines at least."""
NEAR = 0.3
"""Ems the middles of two spaces may be apart and still flow into each other."""
WIDE = 0.36
"""Ems from which a space is white enough to be seen; a natural one is about a quarter."""


def rivers(lines: tuple[str, ...], language: str, width: float, size: float, fonts: FontSet) -> int:
    """How many rivers there are in justified lines; a river that branches counts once for each branch."""
    count = 0
    above: list[tuple[float, int]] = []
    for n, line in enumerate(lines):
        here = []
        for middle in _spaces(line, language, width, size, fonts, justified=n < len(lines) - 1):
            length = 1 + max((long for at, long in above if abs(at - middle) <= NEAR * size), default=0)
            count += length == LINES
            here.append((middle, length))
        above = here
    return count


def _spaces(line: str, language: str, width: float, size: float, fonts: FontSet, *, justified: bool) -> list[float]:
    """The middles of the word spaces of a line, from its left edge; none if they are not wide."""
    shown = line.replace("\u00ad", "-")
    words = shown.split()
    if len(words) < 2:
        return []
    widths = [measure([Span(word, language, size)], fonts) for word in words]
    natural = measure([Span(shown, language, size)], fonts)
    space = ((width if justified else natural) - sum(widths)) / (len(words) - 1)
    if space < WIDE * size:
        return []
    return [x + n * space + space / 2 for n, x in enumerate(accumulate(widths[:-1]))]
