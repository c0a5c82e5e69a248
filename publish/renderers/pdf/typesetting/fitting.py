"""Total fit, attempted with rising tolerance, and then with falling tolerance for the sake of the worst line."""

from __future__ import annotations

from collections.abc import Callable
from math import inf

from msgspec import Struct
from msgspec.structs import replace

from .galley import Galley
from .rivers import rivers
from .spacing import RELUCTANT
from .text import ParagraphStyle
from .total_fit import PER_LINE, SPOILT, UNLIMITED, Fit, Tolerance, looseness, total_fit

WHOLE = RELUCTANT / 2
"""Breaks up to here tear nothing apart."""
COMFORTABLE, FAIR, POOR, LOOSE = 0.7, 1.2, 2.5, 6.0
"""How loose the worst line may be before words are divided; then how loose lines may be while there is another way."""
ANY_RAG = 1.0
"""A ragged line is as loose as the part of the measure it leaves empty."""
UNSEEN = 0.25
"""A worst line no looser than this is left as it is."""
EVENER = 0.92
"""What part of the looseness of its worst line a paragraph must come down to, to be called evener."""
EVENINGS = 4
PRICE, SURCHARGE = 1.2, 5e4
"""What an evener paragraph may cost in demerits: a multiple of the best, its lines not counted, and a hyphen more."""
DAMS, DAM = 3, 400.0
"""How many rivers of a paragraph are looked at, and the penalty for ending a line where one flows."""
ROUNDING = 1e-6
TOO_RAGGED = 0.35
"""A ragged line may leave this part of the measure empty before words are divided."""


class Setting(Struct, frozen=True):
    """A galley, perhaps with its words cut, and its best breaks."""

    galley: Galley
    fit: Fit


def fitted(
    galley: Galley, divided: Callable[[], Galley], rooms: tuple[float, float], style: ParagraphStyle
) -> tuple[Galley, list[int]] | None:
    """The galley and the last atom of every line; ``divided`` cuts the words when they must be."""
    ragged = style.alignment != "justify"
    best: Setting | None = None
    cut = False
    for divide, tolerance in _attempts(style, ragged):
        if divide and not cut:
            galley, cut = divided(), True
        found = total_fit(galley, 0, rooms, ragged, tolerance, best.fit.demerits if best else inf)
        if found is None:
            continue
        best = Setting(galley, found)
        if found.demerits < SPOILT and (divide or not style.hyphenate or _comfortable(best, rooms, ragged)):
            break
    if best is None:
        return None
    return best.galley, (best.fit.ends if ragged else _evened(best, rooms))


def _attempts(style: ParagraphStyle, ragged: bool) -> list[tuple[bool, Tolerance]]:
    divide = style.hyphenate
    first = Tolerance(ANY_RAG if ragged else FAIR, WHOLE)
    attempts = [(False, first), (True, first)] if divide else [(False, first)]
    if not ragged:
        attempts += [(divide, Tolerance(stretch, WHOLE)) for stretch in (POOR, LOOSE, UNLIMITED)]
    return [*attempts, (divide, Tolerance(UNLIMITED, RELUCTANT))]


def _comfortable(setting: Setting, rooms: tuple[float, float], ragged: bool) -> bool:
    """Whether no words need be divided."""
    if ragged:
        return not _too_ragged(setting, rooms)
    return _worst(setting.galley, setting.fit.ends, rooms) <= COMFORTABLE


def _evened(setting: Setting, rooms: tuple[float, float]) -> list[int]:
    """The same number of lines or fewer, with a worst line not so loose or tight, if that costs little else.

    The sum of demerits forgives one line for what it saves elsewhere; the eye goes to the worst one, and to rivers.
    """
    galley, best = setting.galley, setting.fit
    for_lines = PER_LINE * len(best.ends)
    dearest = for_lines + PRICE * (best.demerits - for_lines) + SURCHARGE
    worst = _worst(galley, best.ends, rooms)
    for _ in range(EVENINGS):
        if worst < UNSEEN:
            break
        limit = EVENER * worst
        found = total_fit(galley, 0, rooms, False, Tolerance(limit, WHOLE, limit), dearest)
        if found is None or len(found.ends) > len(best.ends):
            break
        best, worst = found, _worst(galley, found.ends, rooms)
    return _dammed(galley, best.ends, rooms, Tolerance(worst + ROUNDING, WHOLE, worst + ROUNDING), dearest)


def _dammed(
    galley: Galley, ends: list[int], rooms: tuple[float, float], tolerance: Tolerance, dearest: float
) -> list[int]:
    """The same with fewer rivers, if lines no worse can be had by ending one line of a river elsewhere."""
    flowing = rivers(galley, ends, rooms)
    for line in flowing[:DAMS]:
        for end in ends[max(0, line - 2) : line + 2]:
            penalty = galley.penalty.copy()
            penalty[end] += DAM
            found = total_fit(replace(galley, penalty=penalty), 0, rooms, False, tolerance, dearest)
            if found is None or len(found.ends) > len(ends):
                continue
            left = rivers(galley, found.ends, rooms)
            if len(left) < len(flowing):
                return _dammed(galley, found.ends, rooms, tolerance, dearest) if left else found.ends
    return ends


def _worst(galley: Galley, ends: list[int], rooms: tuple[float, float]) -> float:
    first, worst = 0, 0.0
    for end in ends[:-1]:
        worst = max(worst, looseness(galley, first, end, rooms[first > 0]))
        first = end + 1
    return worst


def _too_ragged(setting: Setting, rooms: tuple[float, float]) -> bool:
    first = 0
    for end in setting.fit.ends[:-1]:
        room = rooms[first > 0]
        if room - setting.galley.natural(first, end) > TOO_RAGGED * room:
            return True
        first = end + 1
    return False
