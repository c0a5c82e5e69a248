"""Pairs paragraphs across languages by what they say: numbers, names, shared words, length, order."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from publish.readers.press_text.facts import Block, Pair, Run
from publish.readers.press_text.names.spelled_alike import SoundMatches
from publish.readers.press_text.pairs.likeness import features, worth
from publish.readers.press_text.text.languages import is_han_language

_SKIP = 0.30
"""A pair has to be worth more than this to be made."""


def paired_as_marked(blocks: Sequence[Block]) -> tuple[Pair, ...] | None:
    """The pairs as the file gives them; nothing where a paragraph is not marked."""
    things: dict[str, dict[str, Run]] = {}
    for block in blocks:
        if block.mark is None or not block.mark.thing:
            return None
        for run in block.runs:
            things.setdefault(block.mark.thing, {})[run.language] = run
    return tuple(Pair(runs, 1.0) for runs in things.values()) or None


def pair_paragraphs(runs: Sequence[Run], sounds: SoundMatches) -> tuple[Pair, ...]:
    """Every run in one pair, in the order of the text; runs without a partner stand alone."""
    by_language: dict[str, list[Run]] = {}
    for run in runs:
        by_language.setdefault(run.language, []).append(run)
    if len(by_language) < 2:
        return tuple(Pair({run.language: run}, 1.0) for run in runs)
    lead = _lead(by_language)
    partners: dict[tuple[int, int], dict[str, tuple[Run, float]]] = {}
    taken: set[tuple[int, int]] = set()
    for tag, others in by_language.items():
        if tag == lead:
            continue
        for one, other, confidence in _align(by_language[lead], others, sounds):
            partners.setdefault((one.line, one.start), {})[tag] = (other, confidence)
            taken.add((other.line, other.start))
    pairs: list[Pair] = []
    for run in runs:
        key = (run.line, run.start)
        if run.language == lead:
            found = partners.get(key, {})
            members = {lead: run, **{tag: partner for tag, (partner, _) in found.items()}}
            pairs.append(Pair(members, min((c for _, c in found.values()), default=1.0)))
        elif key not in taken:
            pairs.append(Pair({run.language: run}, 1.0))
    return tuple(_in_order(pairs))


def _lead(by_language: Mapping[str, Sequence[Run]]) -> str:
    """The language that the others are held against: of three, English, for which there are glossaries."""
    if len(by_language) > 2 and "en" in by_language:
        return "en"
    lengths = {
        tag: sum(len(r.text) for r in runs) * (2 if is_han_language(tag) else 1) for tag, runs in by_language.items()
    }
    return max(lengths, key=lambda tag: (lengths[tag], tag))


def _in_order(pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs so that each language's paragraphs stand in the order of the text."""
    left = {
        tag: sorted((r.line, r.start) for p in pairs for r in p.runs.values() if r.language == tag)
        for tag in dict.fromkeys(r.language for p in pairs for r in p.runs.values())
    }
    by_place = {(r.line, r.start): p for p in pairs for r in p.runs.values()}
    ordered: list[Pair] = []
    heads = {tag: 0 for tag in left}
    while len(ordered) < len(pairs):
        ready = []
        for tag, places in left.items():
            if heads[tag] < len(places):
                pair = by_place[places[heads[tag]]]
                if all((r.line, r.start) == left[t][heads[t]] for t, r in pair.runs.items()):
                    ready.append(pair)
        chosen = min(ready or [p for p in pairs if p not in ordered], key=_first_line)
        ordered.append(chosen)
        for tag in chosen.runs:
            heads[tag] += 1
    return ordered


def _first_line(pair: Pair) -> tuple[int, int]:
    return min((run.line, run.start) for run in pair.runs.values())


def _align(one: Sequence[Run], other: Sequence[Run], sounds: SoundMatches) -> list[tuple[Run, Run, float]]:
    """The best pairing in order (dynamic programming), runs of either side left out where nothing fits."""
    left, right = features(one, sounds), features(other, sounds)
    rows, columns = len(one), len(other)
    score: dict[tuple[int, int], float] = {}
    below = [0.0] * (columns + 1)
    best = [below]
    for i in range(rows - 1, -1, -1):
        first, last = _band(i, rows, columns)
        row = [0.0] * first + below[first:]  # what lies after the band is worth as much as in the row below
        for j in range(last, first - 1, -1):
            value = score[i, j] = worth(left[i], right[j]) + _place(one, other, i, j)
            row[j] = max(below[j], row[j + 1], below[j + 1] + value - _SKIP)
        row[:first] = [row[first]] * first
        best.append(row)
        below = row
    return _walk(one, other, best[::-1], score)


def _band(i: int, rows: int, columns: int) -> tuple[int, int]:
    """First and last partner to try: all in a short text, those at about the same place in a long one."""
    if rows + columns <= 80:
        return 0, columns - 1
    reach = max(12, abs(rows - columns) + 8) * max(rows, columns)
    return max(0, math.ceil((i * columns - reach) / rows)), min(columns - 1, (i * columns + reach) // rows)


def _walk(
    one: Sequence[Run], other: Sequence[Run], best: list[list[float]], score: Mapping[tuple[int, int], float]
) -> list[tuple[Run, Run, float]]:
    found, i, j = [], 0, 0
    while i < len(one) and j < len(other):
        value = score.get((i, j), -1.0)
        if value > _SKIP and math.isclose(best[i][j], best[i + 1][j + 1] + value - _SKIP):
            found.append((one[i], other[j], min(0.99, 0.5 + value / 2)))
            i, j = i + 1, j + 1
        elif math.isclose(best[i][j], best[i + 1][j]):
            i += 1
        else:
            j += 1
    return found


def _place(one: Sequence[Run], other: Sequence[Run], i: int, j: int) -> float:
    """Neighbouring lines, and the same rank in two blocks of equal length, are likelier partners."""
    distance = abs(one[i].line - other[j].line)
    near = 0.22 if distance == 0 else 0.2 if distance == 1 else 0.12 if distance == 2 else 0.0
    equal = 0.12 if len(one) == len(other) and i == j else 0.0
    return max(near, equal)
