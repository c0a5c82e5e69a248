"""Pairs paragraphs across languages by what they say: numbers, names, shared words, length, order."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from . import words
from .facts import Pair, Run
from .folding import HAN, fold_han, fold_latin
from .languages import is_han_language
from .romanization import plain
from .spelled_alike import SoundMatches

_SKIP = 0.30
"""A pair has to be worth more than this to be made."""
_HAN_NUMBER = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]


@dataclass(frozen=True, slots=True)
class _Features:
    """What is compared: numbers, Latin words, names by their Latin spelling, glossary words, length."""

    numbers: frozenset[str]
    latin: frozenset[str]
    text: str
    names: frozenset[str]
    length: float
    han: bool


def pair_paragraphs(runs: Sequence[Run], sounds: SoundMatches) -> tuple[Pair, ...]:
    """Every run in one pair, in the order of the text; runs without a partner stand alone."""
    by_language: dict[str, list[Run]] = {}
    for run in runs:
        by_language.setdefault(run.language, []).append(run)
    if len(by_language) < 2:
        return tuple(Pair({run.language: run}, 1.0) for run in runs)
    lead = max(
        by_language,
        key=lambda tag: (sum(len(r.text) * (2 if is_han_language(tag) else 1) for r in by_language[tag]), tag),
    )
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
    left, right = [_features(r, sounds) for r in one], [_features(r, sounds) for r in other]
    ratio = _ratio(left, right)
    tag = f"{one[0].language.split('-')[0]}-{other[0].language.split('-')[0]}"
    rows, columns = len(one), len(other)
    band = max(12, abs(rows - columns) + 8)
    score: dict[tuple[int, int], float] = {}
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1])
            if rows + columns > 80 and abs(i * columns - j * rows) > band * max(rows, columns):
                continue
            worth = _worth(left[i], right[j], ratio, tag) + _place(one, other, i, j)
            score[i, j] = worth
            best[i][j] = max(best[i][j], best[i + 1][j + 1] + worth - _SKIP)
    return _walk(one, other, best, score)


def _walk(
    one: Sequence[Run], other: Sequence[Run], best: list[list[float]], score: Mapping[tuple[int, int], float]
) -> list[tuple[Run, Run, float]]:
    found, i, j = [], 0, 0
    while i < len(one) and j < len(other):
        worth = score.get((i, j), -1.0)
        if worth > _SKIP and math.isclose(best[i][j], best[i + 1][j + 1] + worth - _SKIP):
            found.append((one[i], other[j], min(0.99, 0.5 + worth / 2)))
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


def _ratio(left: Sequence[_Features], right: Sequence[_Features]) -> float:
    """Expected length of the right for one of the left: by kind of script, or as these texts have it."""
    han_left, han_right = left[0].han, right[0].han
    if han_left == han_right:
        return 1.0
    return 3.3 if han_left else 1 / 3.3


def _worth(one: _Features, other: _Features, ratio: float, tag: str) -> float:
    length = math.log(max(1.0, other.length) / max(1.0, one.length) / ratio)
    fit = math.exp(-(length**2) / 0.9)
    numbers = _overlap(one.numbers, other.numbers)
    latin = (
        _overlap(one.latin & other.latin or one.latin if one.han else one.latin, other.latin)
        if one.han != other.han
        else 0.0
    )
    names = len(one.names & other.names) / max(1, min(len(one.names), len(other.names)))
    conflict = (
        0.25
        if one.numbers
        and other.numbers
        and not one.numbers & other.numbers
        and len(one.numbers) + len(other.numbers) > 3
        else 0.0
    )
    shared = _glossary(one, other, tag)
    return 0.22 * fit + 0.4 * numbers + 0.25 * latin + 0.55 * names + 0.7 * shared - conflict


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    if not one or not other:
        return 0.0
    shared = len(one & other)
    return shared / math.sqrt(min(len(one), len(other)) * max(1, (len(one) + len(other)) / 2))


def _glossary(one: _Features, other: _Features, tag: str) -> float:
    """How many words of one side have their counterpart on the other, as a share."""
    table = _glossary_table(tag)
    if table is None:
        table = _glossary_table("-".join(reversed(tag.split("-"))))
        one, other = other, one
    if table is None:
        both = one.latin & other.latin
        return min(1.0, len(both) / max(4.0, min(len(one.latin), len(other.latin))))
    hits = misses = 0
    for word, gloss in table:
        if word in one.text:
            if gloss.search(other.text):
                hits += 1
            else:
                misses += 1
    return hits / (hits + misses + 2.0) if hits else 0.0


@lru_cache(maxsize=8)
def _glossary_table(tag: str) -> tuple[tuple[str, re.Pattern[str]], ...] | None:
    listed = words.table("glossary").get(tag)
    if not listed:
        return None
    return tuple((word, re.compile(rf"\b(?:{gloss})\b", re.I)) for word, gloss in listed.items())


@lru_cache(maxsize=2048)
def _text_features(text: str, han: bool) -> tuple[frozenset[str], frozenset[str], str]:
    folded = fold_han(text) if han else fold_latin(text)
    plain_numbers = re.sub(r"(?<=\d),(?=\d{3})", "", folded)
    numbers = {n.rstrip(".").lstrip("0") or "0" for n in re.findall(r"\d+(?:\.\d+)?", plain_numbers)}
    if han:
        numbers |= {str(int(n) * 10000) for n in re.findall(r"(\d+)万", plain_numbers)}
        numbers |= {
            str(_HAN_NUMBER[m])
            for m in re.findall(r"第?([一二三四五六七八九十])(?:届|次|位|名|项|个|家|国|大|方面|日|月)", folded)
        }
    else:
        numbers |= {
            str(_MONTHS.index(m.lower()) + 1)
            for m in re.findall(r"(?i)\b(" + "|".join(_MONTHS) + r")\b", folded)
            if m != "may"
        }
        ordinals = {
            "first": "1",
            "one": "1",
            "second": "2",
            "two": "2",
            "third": "3",
            "three": "3",
            "fourth": "4",
            "four": "4",
            "fifth": "5",
            "five": "5",
            "six": "6",
            "sixth": "6",
            "seven": "7",
            "eight": "8",
            "nine": "9",
            "ten": "10",
            "tenth": "10",
        }
        numbers |= {ordinals[m] for m in re.findall(r"[a-z]+", folded.lower()) if m in ordinals}
        numbers |= {re.match(r"\d+", n)[0] for n in re.findall(r"\d+(?:st|nd|rd|th)\b", folded)}  # type: ignore[index]
    latin = (
        frozenset(w.lower() for w in re.findall(r"[A-Za-z][A-Za-z&-]{1,}", folded))
        if han or len(folded) < 20000
        else frozenset()
    )
    return frozenset(numbers), latin, folded


def _features(run: Run, sounds: SoundMatches) -> _Features:
    han = is_han_language(run.language)
    numbers, latin, folded = _text_features(run.text, han)
    names = set()
    for pair in sounds.pairs:
        if (han and pair.han in run.text) or (
            not han and (pair.latin in folded or _surname(pair.latin, pair.han, folded))
        ):
            names.add(pair.latin)
    counted = (
        len(re.findall(f"[{HAN}\u3041-\u30ff]", folded)) + len(re.findall(r"[A-Za-z]+", folded)) * 2
        if han
        else len(folded)
    )
    return _Features(numbers, latin, folded, frozenset(names), float(counted), han)


def _surname(latin: str, han: str, text: str) -> bool:
    """`Ms. Liu`, `Song said`: the surname alone, standing as a word."""
    from .romanization import spellings

    for part in (latin.split()[0], latin.split()[-1]):
        if plain(part) in spellings(fold_han(han)[0], "pinyin") and re.search(
            rf"\b{re.escape(part)}\b(?! [A-Z][a-z])", text
        ):
            return True
    return False
