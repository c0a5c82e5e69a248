"""Choosing the breaks of a row: total fit with rising tolerance, greedily where a row is long."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from math import inf

from .division import hyphenated, shattered
from .fitting import ANY_RAG, LOOSE, WHOLE, fitted
from .font_set import FontSet
from .galley import Galley, bound, measured, phrased, stretches_to_bind
from .spacing import MID_WORD, MID_WORD_IN_PROSE, NEVER, RELUCTANT
from .text import ParagraphStyle, Span
from .tokens import Row
from .total_fit import UNLIMITED, Tolerance, total_fit

TAIL_LINES = 8
"""The last lines of a long row are broken by total fit, for the sake of its last line."""
FEW_LINES, TITLE_LINES = 2.5, 6.0
"""Ragged text of up to so many lines, a name, or a title that is no sentence, is broken between phrases."""
BALANCE_IS_WORTH = 40.0
"""So much worse may the breaks of a heading be, as penalties, for lines of about equal length."""


def break_row(
    row: Row, spans: Sequence[Span], rooms: tuple[float, float], style: ParagraphStyle, fonts: FontSet
) -> tuple[Galley, list[int]]:
    """The measured row (its words perhaps cut) and the last atom of every line.

    ``rooms`` are the widths of the first line and of the others, in points.
    """
    galley = measured(row, spans, style, fonts)
    final = len(row.atoms) - 1
    ragged = style.alignment != "justify"
    if _fits(galley, 0, final, rooms[0], ragged):
        return galley, [final]
    stretches = stretches_to_bind(spans)
    within_words = _within_words(row, galley.natural(0, final) / rooms[1], style)

    def prepared(galley: Galley) -> Galley:
        galley = bound(galley, stretches)
        return galley if within_words is None else phrased(galley, spans, within_words)

    def divided() -> Galley:
        return prepared(measured(hyphenated(galley.row, spans, fonts), spans, style, fonts))

    galley = prepared(galley)
    if style.balance:
        rooms = _balanced(galley, rooms)
    long = galley.natural(0, final) > style.total_fit_lines * rooms[1]
    narrow = min(rooms)
    if long or any(atom.body * size > narrow for atom, size in zip(row.atoms, galley.sizes, strict=True)):
        cut = hyphenated(row, spans, fonts, 0.0 if style.hyphenate else narrow)
        galley = prepared(measured(shattered(cut, spans, narrow), spans, style, fonts))
    if long:
        ends = _long(galley, rooms, ragged)
        if all(galley.penalty[end] < NEVER for end in ends[:-1]):
            return galley, ends  # else a word and its mark are too wide together
        galley = prepared(measured(shattered(galley.row, spans, narrow / 4), spans, style, fonts))
        return galley, _long(galley, rooms, ragged)
    found = fitted(galley, divided, rooms, style)
    if found is None:  # a word and the mark that must follow it are too wide together
        galley = prepared(measured(shattered(galley.row, spans, narrow / 4), spans, style, fonts))
        last = total_fit(galley, 0, rooms, ragged, Tolerance(UNLIMITED, RELUCTANT))
        found = galley, last.ends if last else _greedy(galley, 0, rooms, ragged)
    return found


def _within_words(row: Row, lines: float, style: ParagraphStyle) -> float | None:
    """What a break within a word costs in ragged text: in a title more than another line, in a short sentence less;
    None where phrases do not count."""
    if style.alignment == "justify":
        return None
    if style.balance or (lines < TITLE_LINES and not any(atom.drawn == "。" for atom in row.atoms)):
        return MID_WORD
    return MID_WORD_IN_PROSE if lines < FEW_LINES else None


def _fits(galley: Galley, first: int, last: int, room: float, ragged: bool) -> bool:
    give = 0.0 if ragged else galley.shrink[last] - galley.shrink[first]
    return galley.natural(first, last) <= room + give + 0.001


def _balanced(galley: Galley, rooms: tuple[float, float]) -> tuple[float, float]:
    """The narrowest lines that are no more than at full measure and break at places as good."""

    def broken(part: float) -> tuple[int, float] | None:
        found = total_fit(galley, 0, (rooms[0] * part, rooms[1] * part), True, Tolerance(ANY_RAG, WHOLE))
        return (len(found.ends), sum([galley.penalty[end] for end in found.ends])) if found else None

    full = broken(1.0)
    if full is None:
        return rooms
    low, high = 0.5, 1.0
    for _ in range(8):
        middle = (low + high) / 2
        narrower = broken(middle)
        if narrower is not None and narrower[0] <= full[0] and narrower[1] <= full[1] + BALANCE_IS_WORTH:
            high = middle
        else:
            low = middle
    return rooms[0] * high, rooms[1] * high


def _long(galley: Galley, rooms: tuple[float, float], ragged: bool) -> list[int]:
    """Line by line, and the tail by total fit."""
    ends = _greedy(galley, 0, rooms, ragged)
    kept = ends[: max(0, len(ends) - TAIL_LINES)]
    first = kept[-1] + 1 if kept else 0
    for tolerance in (Tolerance(LOOSE, WHOLE), Tolerance(UNLIMITED, RELUCTANT)):
        tail = total_fit(galley, first, (rooms[1] if kept else rooms[0], rooms[1]), ragged, tolerance)
        if tail is not None:
            return kept + tail.ends
    return ends


def _greedy(galley: Galley, first: int, rooms: tuple[float, float], ragged: bool) -> list[int]:
    ends: list[int] = []
    count = len(galley.end)
    while first < count:
        ends.append(_fullest(galley, first, rooms[1] if ends else rooms[0], ragged))
        first = ends[-1] + 1
    return ends


def _fullest(galley: Galley, first: int, room: float, ragged: bool) -> int:
    """The best last atom for a line that begins with ``first``: nearest to its natural width."""
    final = len(galley.end) - 1
    if _fits(galley, first, final, room, ragged):
        return final
    beyond = bisect_right(galley.end, room + galley.start[first] + (0 if ragged else room / 4), first)
    for worst in (WHOLE, RELUCTANT, inf):
        best, least = -1, inf
        for b in range(min(beyond + 1, final), first - 1, -1):
            if galley.penalty[b] > worst or (galley.penalty[b] == inf and worst < inf):
                continue
            if not _fits(galley, first, b, room, ragged):
                continue
            need = room - galley.natural(first, b)
            bad = abs(need) * (2.0 if need < 0 else 1.0) + min(galley.penalty[b], RELUCTANT) * 0.02
            if bad < least:
                best, least = b, bad
            if need > 3 * galley.sizes[b] and best >= 0:
                break
        if best >= 0:
            return best
    return first
