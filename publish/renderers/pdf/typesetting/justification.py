"""White space shared out over a line: word spaces first, then between Han and Latin, then between Han."""

from __future__ import annotations

from msgspec import Struct

from .galley import Galley
from .text import SpacingRules

SCRIPT_LIMIT = 2.0
"""Han–Latin space may take up to twice its comfortable stretch."""


class Share(Struct, frozen=True):
    """What every gap of a line adds, as multiples of its own stretches and its shrink."""

    word: float = 0.0
    script: float = 0.0
    han: float = 0.0
    shrink: float = 0.0


NONE = Share()


def share(galley: Galley, first: int, last: int, need: float, rules: SpacingRules) -> Share:
    """Spread ``need`` points (negative: take away) over the gaps of a line, each within its limit.

    A line that would need more than all limits together stays short.
    """
    if need < 0:
        shrink = galley.shrink[last] - galley.shrink[first]
        return Share(shrink=min(1.0, -need / shrink)) if shrink else NONE
    word = script = han = 0.0
    for n in range(first, last):
        between, size = galley.gaps[n], galley.sizes[n]
        word += between.word * size
        script += between.script * size
        han += between.han * size
    shares = []
    for capacity in (word, script, han):
        part = min(1.0, need / capacity) if capacity else 0.0
        need -= part * capacity
        shares.append(part)
    if need > 0.001:
        limits = (
            rules.word_stretch_limit / rules.word_stretch if rules.word_stretch else 1.0,
            SCRIPT_LIMIT,
            rules.han_stretch_limit / rules.han_stretch if rules.han_stretch else 1.0,
        )
        spare = [c * (limit - 1) for c, limit in zip((word, script, han), limits, strict=True)]
        part = min(1.0, need / sum(spare)) if sum(spare) else 0.0
        shares = [s + part * (limit - 1) for s, limit in zip(shares, limits, strict=True)]
    return Share(*shares)
