"""How well an English name of a body says what a Chinese one says: part by part, what is spelled by its sound."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.names.romanization import pinyin
from publish.readers.press_text.occasion.cities import cities_han
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin

_SMALL = frozenset(
    ["the", "of", "and", "for", "in", "at", "on", "to", "a", "an", "with", "de", "la", "le", "du", "des", "y"]
)
"""Words of an English name that say nothing of which body it is."""
_LONGEST = 14
"""Characters of a Chinese name that are spelled by their sound."""
_BY_CAPITAL = 0.97
"""The Embassy in London goes behind the Embassy in the UK."""


@lru_cache(maxsize=1)
def _parts() -> dict[str, str]:
    table: dict[str, dict[str, str]] = words.table("bodies-across")
    return table["parts"]


@lru_cache(maxsize=1)
def _part() -> re.Pattern[str]:
    """The longest part at each place of a Chinese name; places before the words for bodies."""
    listed = sorted((*_parts(), *words.words("zh", "places", "countries")), key=lambda part: (-len(part), part))
    return re.compile("|".join(map(re.escape, listed)) + f"|(?P<city>{cities_han()})")


@lru_cache(maxsize=4096)
def likeness(han: str, latin: str) -> float:
    """From 0, nothing in common, to 1: every part of either name is found in the other."""
    name = compiled(r"（[^（）]*）").sub("", fold_han(han))
    low = compiled(r"\s*\([^()]*\)").sub("", fold_latin(latin).lower())
    told = _Told(low)
    known = said = 0
    for piece, listed in _pieces(name):
        found = told.says(piece, listed, name)
        worth = 0 if listed is not None and (not listed or (listed.endswith("|") and not found)) else len(piece)
        known += worth
        said += worth if found else 0
    return min(said / known, told.share()) * (_BY_CAPITAL if told.by_capital else 1.0) if known else 0.0


class _Told:
    """The words of the English name, and those that the parts of the Chinese one have been found to say."""

    def __init__(self, low: str) -> None:
        self._low = low
        self._said = [False] * len(low)
        self.by_capital = False

    def says(self, piece: str, listed: str | None, name: str) -> bool:
        """Whether the name says the part: by a word of the list, by its place, by its sound."""
        if listed is not None:
            found = list(_any_of(listed).finditer(self._low))
            capital = words.table("bodies-across")["capitals"].get(piece, "") if "馆" in name and not found else ""
            if capital and (found := list(_any_of(capital).finditer(self._low))):
                self.by_capital = True
            for each in found:
                self._said[each.start() : each.end()] = [True] * (each.end() - each.start())
            return bool(found)
        return self._spells(piece)

    def _spells(self, piece: str) -> bool:
        letters = _sound(piece)
        for word in compiled(r"[a-z][a-z'-]*").finditer(self._low):
            bare = compiled("[^a-z]").sub("", word[0])
            if len(bare) > 3 and (bare == letters or (letters.startswith(bare) and len(piece) > 2)):
                self._said[word.start() : word.end()] = [True] * len(word[0])
                return True
        return False

    def share(self) -> float:
        """How much of the name has been said, small words apart."""
        every = [w for w in compiled(r"[^\s,./&()-]+").finditer(self._low) if w[0] not in _SMALL]
        return sum(self._said[w.start()] for w in every) / len(every) if every else 0.0


@lru_cache(maxsize=1024)
def _any_of(listed: str) -> re.Pattern[str]:
    each = sorted(filter(None, listed.split("|")), key=lambda word: (-len(word), word))
    return re.compile(rf"(?<![a-z])(?:{'|'.join(map(re.escape, each))})(?:'s)?(?![a-z])")


def _pieces(name: str) -> Iterator[tuple[str, str | None]]:
    """(part, its English words); None where only its sound tells."""
    since = 0
    for found in _part().finditer(name):
        if found.start() > since:
            yield name[since : found.start()], None
        yield found[0], _english(found[0]) if found.lastgroup != "city" else _of_city(found[0])
        since = found.end()
    if since < len(name):
        yield name[since:], None


@lru_cache(maxsize=1024)
def _english(part: str) -> str:
    if part in _parts():
        return _parts()[part].lower()
    countries: dict[str, str] = words.table("countries")["countries"]
    glossary: dict[str, str] = words.table("glossary")["zh-en"]
    return "|".join(filter(None, (countries.get(part, "").lower(), glossary.get(part, "")))) or "\x00"


@lru_cache(maxsize=1024)
def _of_city(city: str) -> str:
    named = words.table("cities")["cities"].get(city, "")
    return named.lower() if named else _sound(city)


@lru_cache(maxsize=1024)
def _sound(piece: str) -> str:
    only = compiled(f"[^{HAN}]").sub("", piece)[:_LONGEST]
    return "".join((pinyin(character) or ("",))[0] for character in only)
