"""What two paragraphs of different languages have in common: numbers, Latin words, names, words of a glossary."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.names.kana import KATAKANA, romanized
from publish.readers.press_text.names.romanization import plain, spellings
from publish.readers.press_text.names.spelled_alike import SoundMatches
from publish.readers.press_text.names.transliteration import skeleton
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language
from publish.readers.press_text.text.occurrence import indexed

_HAN_NUMBER = {c: str(n) for n, c in enumerate("一二三四五六七八九十", 1)} | {"两": "2"}
_MONTHS: list[str] = str(words.table("en")["dates"]["months"]).lower().split()
_SPOKEN = (
    "first one,second two,third three,fourth four,fifth five,sixth six,seventh seven,eighth eight,ninth nine,tenth ten"
)
_NUMBER_WORDS = {word: str(n) for n, pair in enumerate(_SPOKEN.split(","), 1) for word in pair.split()} | {
    month: str(n) for n, month in enumerate(_MONTHS, 1) if month != "may"
}


@dataclass(frozen=True, slots=True)
class Features:
    """What is compared of one paragraph."""

    numbers: frozenset[str]
    latin: frozenset[str]
    names: frozenset[str]
    sounds: frozenset[str]
    text: str
    length: float
    han: bool
    language: str


def features(runs: Sequence[Run], sounds: SoundMatches) -> list[Features]:
    """The features of each run; names by their Latin spelling."""
    spelled = _Spelled(sounds)
    return [_of_run(run, spelled) for run in runs]


class _Spelled:
    """The names found by sound, ready to be looked for in many paragraphs."""

    def __init__(self, sounds: SoundMatches) -> None:
        self.surnames = _surname_spellings(sounds)
        self.latin = indexed(pair.latin for pair in sounds.pairs)
        self.han = indexed(pair.han for pair in sounds.pairs)
        self.of_han: dict[str, set[str]] = {}
        for pair in sounds.pairs:
            self.of_han.setdefault(pair.han, set()).add(pair.latin)


def _of_run(run: Run, spelled: _Spelled) -> Features:
    han = is_han_language(run.language)
    folded = fold_han(run.text) if han else fold_latin(run.text)
    if han:
        names = {latin for name in spelled.han.occurring(run.text) for latin in spelled.of_han[name]}
        counted = len(compiled(f"[{HAN}\u3041-\u30ff]").findall(folded)) + 2 * len(
            compiled("[A-Za-z]+").findall(folded)
        )
    else:
        names = set(spelled.latin.occurring(folded))
        for word in set(compiled(r"\b([A-Z][\w-]*)\b(?! [A-Z][a-z])").findall(folded)):
            names |= spelled.surnames.get(word, frozenset())
        counted = len(folded)
    latin = frozenset(w.lower() for w in compiled(r"[A-Za-z][A-Za-z&-]+").findall(folded))
    return Features(
        _numbers(folded, han), latin, frozenset(names), _sounds(run), folded, float(counted), han, run.language
    )


def _sounds(run: Run) -> frozenset[str]:
    """The consonants of words in katakana, or of Latin words that may be spelled so: レイチェル and Rachel."""
    if run.language == "ja":
        spelled = [romanized(word) for word in compiled(f"[{KATAKANA}]{{3,}}").findall(run.text)]
    elif is_han_language(run.language):
        return frozenset()
    else:
        spelled = compiled(r"[A-ZÀ-Þ][A-Za-zÀ-ɏ'’]{3,}").findall(run.text)
    return frozenset(sound for word in spelled if len(sound := skeleton(word)) >= 3)


def _surname_spellings(sounds: SoundMatches) -> dict[str, frozenset[str]]:
    """`Liu` -> the names it may stand for: `Ms. Liu`, `Song said`."""
    found: dict[str, set[str]] = {}
    for pair in sounds.pairs:
        parts = pair.latin.split()
        for part in (parts[0], parts[-1]):
            if plain(part) in spellings(fold_han(pair.han)[0], "pinyin"):
                found.setdefault(part, set()).add(pair.latin)
    return {part: frozenset(names) for part, names in found.items()}


def _numbers(folded: str, han: bool) -> frozenset[str]:
    """Numbers however written: digits, 二 and second, 9月 and September, 3万 and 30,000."""
    bare = compiled(r"(?<=\d),(?=\d{3})").sub("", folded)
    found = {n.rstrip(".").lstrip("0") or "0" for n in compiled(r"\d+(?:\.\d+)?").findall(bare)}
    if han:
        found |= {str(int(n) * 10000) for n in compiled(r"(\d+)万").findall(bare)}
        counted = compiled(r"第?([一二两三四五六七八九十])(?:届|次|位|名|项|个|家|国|大|方面|日|月)").findall(folded)
        found |= {_HAN_NUMBER[c] for c in counted}
    else:
        found |= {_NUMBER_WORDS[w] for w in compiled("[a-z]+").findall(folded.lower()) if w in _NUMBER_WORDS}
        found |= set(compiled(r"(\d+)(?:st|nd|rd|th)\b").findall(folded))
    return frozenset(found)


def worth(one: Features, other: Features) -> float:
    """How much speaks for two paragraphs saying the same."""
    ratio = 1.0 if one.han == other.han else 3.3 if one.han else 1 / 3.3
    length = math.log(max(1.0, other.length) / max(1.0, one.length) / ratio)
    fit = math.exp(-(length**2) / 0.9)
    numbers = _overlap(one.numbers, other.numbers)
    latin = 0.0
    if one.han != other.han:
        shorter = one.latin if one.han else other.latin
        common = one.latin & other.latin
        latin = _overlap(common or shorter, other.latin if one.han else one.latin)
    names = len(one.names & other.names) / max(1, min(len(one.names), len(other.names)))
    many = len(one.numbers) + len(other.numbers) > 3
    conflict = 0.25 if many and one.numbers and other.numbers and not one.numbers & other.numbers else 0.0
    sounds = min(0.3, 0.15 * len(one.sounds & other.sounds)) if "ja" in (one.language, other.language) else 0.0
    return sounds + 0.22 * fit + 0.4 * numbers + 0.25 * latin + 0.55 * names + 0.7 * _glossary(one, other) - conflict


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    if not one or not other:
        return 0.0
    return len(one & other) / math.sqrt(min(len(one), len(other)) * max(1, (len(one) + len(other)) / 2))


def _glossary(one: Features, other: Features) -> float:
    """How many words of one side have their counterpart on the other, as a share."""
    tag, turned = _entries(one.language, other.language)
    if turned:
        one, other = other, one
    if not tag:
        return min(1.0, len(one.latin & other.latin) / max(4.0, min(len(one.latin), len(other.latin))))
    said = _left_words(tag, one.text)
    hits = len(said & _right_words(tag, other.text))
    return hits / (len(said) + 2.0) if hits else 0.0


@lru_cache(maxsize=64)
def _entries(one: str, other: str) -> tuple[str, bool]:
    """Which entries of the glossary are for two languages, and whether they have the second first."""
    tags = one.split("-")[0], other.split("-")[0]
    straight, turned = "-".join(tags), "-".join(reversed(tags))
    if straight in words.table("glossary"):
        return straight, False
    return (turned if turned in words.table("glossary") else ""), True


@lru_cache(maxsize=8)
def _left(tag: str) -> tuple[str, ...]:
    return tuple(words.table("glossary")[tag])


@lru_cache(maxsize=8)
def _single(tag: str) -> dict[str, frozenset[int]]:
    """The counterparts that are one word, with the numbers of their entries."""
    found: dict[str, set[int]] = {}
    for number, gloss in enumerate(words.table("glossary")[tag].values()):
        for word in gloss.split("|"):
            if compiled(r"\w+").fullmatch(word):
                found.setdefault(word.lower(), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@lru_cache(maxsize=8)
def _phrases(tag: str) -> tuple[tuple[int, tuple[str, ...], re.Pattern[str]], ...]:
    """The entries with counterparts of several words: number, how each of them begins in small letters, pattern."""
    found = []
    for number, gloss in enumerate(words.table("glossary")[tag].values()):
        several = [part for part in gloss.split("|") if not compiled(r"\w+").fullmatch(part)]
        if several:
            begin = tuple(compiled(r".[*?{]|[^\w\s-]").split(part, maxsplit=1)[0].lower() for part in several)
            found.append((number, begin, re.compile(rf"\b(?:{'|'.join(several)})\b", re.I)))
    return tuple(found)


@lru_cache(maxsize=4096)
def _left_words(tag: str, text: str) -> frozenset[int]:
    return frozenset(number for number, word in enumerate(_left(tag)) if word in text)


@lru_cache(maxsize=4096)
def _right_words(tag: str, text: str) -> frozenset[int]:
    single = _single(tag)
    low = text.lower()
    found = {number for word in set(compiled(r"\w+").findall(low)) for number in single.get(word, ())}
    for number, begin, gloss in _phrases(tag):
        if number not in found and any(opening in low for opening in begin) and gloss.search(text):
            found.add(number)
    return frozenset(found)
