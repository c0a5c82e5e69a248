"""How well an English name of a body says what a Chinese one says: part by part, what is spelled by its sound."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.names.romanization import pinyin
from publish.readers.press_text.names.transliteration import likeness as rendering
from publish.readers.press_text.occasion.cities import cities_han
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin

_SMALL = frozenset(
    ["the", "of", "and", "for", "in", "at", "on", "to", "a", "an", "with", "de", "la", "le", "du", "des", "y"]
)
"""Words of an English name that say nothing of which body it is."""
_LONGEST = 14
"""Characters of a Chinese name that are spelled by their sound."""
_READINGS = 16
"""So many ways to read a name are tried."""
_SOUNDS = 0.74
"""So much must a foreign name agree in its consonants with the characters that write it."""
_BY_CAPITAL = 0.97
"""The Embassy in London goes behind the Embassy in the UK."""


@lru_cache(maxsize=1)
def _nouns() -> frozenset[str]:
    """Every English word that the table has for a part: none of them is a foreign name."""
    return frozenset(word for listed in _parts().values() for word in compiled("[a-z'-]+").findall(listed.lower()))


@lru_cache(maxsize=1)
def _parts() -> dict[str, str]:
    table: dict[str, dict[str, str]] = words.table("bodies-across")
    return table["parts"]


@lru_cache(maxsize=1)
def _part() -> re.Pattern[str]:
    """The longest part at each place of a Chinese name; places before the words for bodies."""
    listed = sorted((*_parts(), *words.words("zh", "places", "countries")), key=lambda part: (-len(part), part))
    return re.compile("|".join(map(re.escape, listed)) + f"|(?P<city>{cities_han()})")


@lru_cache(maxsize=16384)
def likeness(han: str, latin: str, least: float = 0.0) -> float:
    """From 0, nothing in common, to 1: every part of either name is found in the other; 0 for less than `least`."""
    name, low = _bare_han(han), _bare_latin(latin)
    needed = _needed(name, least)
    if needed and not any(word in low for word in needed):
        return 0.0
    pieces = _pieces(name)
    told = _Told(low)
    heard = [False] * len(pieces)
    may_miss = (1 - least) * sum(len(piece) for piece, _ in pieces)
    for n in _listed_first(name):
        piece, listed = pieces[n]
        heard[n] = told.says(piece, listed, name)
        if not heard[n] and n and (listed is None or (listed and not listed.endswith("|"))):
            may_miss -= len(piece)
            if may_miss < 0:
                return 0.0
    known = said = 0
    for n, (piece, listed) in enumerate(pieces):
        may_lack = not listed or (listed.endswith("|") and not heard[n]) if listed is not None else False
        may_lack = may_lack or (n == 0 and not heard[n] and _is_abroad(pieces, heard))
        worth = 0 if may_lack else len(piece)
        known += worth
        said += worth if heard[n] else 0
    like = min(said / known, told.share()) * (_BY_CAPITAL if told.by_capital else 1.0) if known else 0.0
    return like if like >= least else 0.0


@lru_cache(maxsize=4096)
def _bare_han(name: str) -> str:
    """Folded, without brackets and marks between characters."""
    return compiled(rf"（[^（）]*）|(?<=[{HAN}])[-—–─·/](?=[{HAN}])").sub("", fold_han(name))


@lru_cache(maxsize=4096)
def _bare_latin(name: str) -> str:
    """In small letters, without brackets."""
    return compiled(r"\s*\([^()]*\)").sub("", fold_latin(name).lower())


@lru_cache(maxsize=4096)
def _needed(name: str, least: float) -> tuple[str, ...]:
    """The words of which one has to stand in any English name that is alike to `least`; none where none is needed."""
    pieces = _pieces(name)
    may_miss = (1 - least) * sum(len(piece) for piece, _ in pieces)
    for piece, listed in reversed(pieces[1:]):
        certain = listed and not listed.endswith("|") and piece not in words.table("bodies-across")["capitals"]
        if listed and certain and len(piece) > may_miss:
            return _each_of(listed)
    return ()


@lru_cache(maxsize=4096)
def _listed_first(name: str) -> tuple[int, ...]:
    """The parts of the name in the order in which they are looked for: those of the list, then those by their sound."""
    pieces = _pieces(name)
    return tuple(sorted(range(len(pieces)), key=lambda n: (pieces[n][1] is None, n)))


def _is_abroad(pieces: Sequence[tuple[str, str | None]], heard: Sequence[bool]) -> bool:
    """德国 of 德国康斯坦茨大学: the place that follows tells which one is meant."""
    if len(pieces) < 3 or not heard[1] or pieces[0][0] not in words.table("countries")["countries"]:
        return False
    return pieces[1][1] is None or pieces[1][0] not in _parts()


class _Told:
    """The words of the English name, and those that the parts of the Chinese one have been found to say."""

    def __init__(self, low: str) -> None:
        self._low = low
        self._said = [False] * len(low)
        self.by_capital = False

    def says(self, piece: str, listed: str | None, name: str) -> bool:
        """Whether the name says the part: by a word of the list, by its place, by its sound."""
        if listed is not None:
            within = any(word in self._low for word in _each_of(listed))
            found = list(_any_of(listed).finditer(self._low)) if within else []
            capital = words.table("bodies-across")["capitals"].get(piece, "") if "馆" in name and not found else ""
            if capital and (found := list(_any_of(capital).finditer(self._low))):
                self.by_capital = True
            for each in found:
                self._said[each.start() : each.end()] = [True] * (each.end() - each.start())
            return bool(found)
        return self._spells(piece)

    def _spells(self, piece: str) -> bool:
        sounds = _sounds(piece)
        for word in compiled(r"[a-z][a-z'-]*").finditer(self._low):
            bare = compiled("[^a-z]").sub("", word[0])
            if len(bare) > 3 and any(s == bare or (s.startswith(bare) and len(piece) > 2) for s in sounds):
                self._said[word.start() : word.end()] = [True] * len(word[0])
                return True
        return len(piece) > 1 and self._renders(piece)

    def _renders(self, piece: str) -> bool:
        """Whether it writes a foreign name by its sound: 兰卡斯特 for Lancaster."""
        free = [
            word
            for word in compiled(r"[a-zà-ÿ][a-zà-ÿ'-]{3,}").finditer(self._low)
            if not self._said[word.start()] and word[0] not in _nouns()
        ]
        heard = [(_rendered(piece, word[0]), word) for word in free]
        best, word = max(heard, key=lambda each: each[0], default=(0.0, None))
        if word is None or best < _SOUNDS:
            return False
        self._said[word.start() : word.end()] = [True] * len(word[0])
        return True

    def share(self) -> float:
        """How much of the name has been said, small words apart."""
        every = [w for w in compiled(r"[^\s,./&()-]+").finditer(self._low) if w[0] not in _SMALL]
        return sum(self._said[w.start()] for w in every) / len(every) if every else 0.0


@lru_cache(maxsize=16384)
def _rendered(piece: str, word: str) -> float:
    return rendering(piece, word)


@lru_cache(maxsize=4096)
def _each_of(listed: str) -> tuple[str, ...]:
    return tuple(filter(None, listed.split("|")))


@lru_cache(maxsize=1024)
def _any_of(listed: str) -> re.Pattern[str]:
    each = sorted(filter(None, listed.split("|")), key=lambda word: (-len(word), word))
    return re.compile(rf"(?<![a-z])(?:{'|'.join(map(re.escape, each))})(?:'s)?(?![a-z])")


@lru_cache(maxsize=4096)
def _pieces(name: str) -> tuple[tuple[str, str | None], ...]:
    """(part, its English words) of each part; None where only its sound tells."""
    made: list[tuple[str, str | None]] = []
    since = 0
    for found in _part().finditer(name):
        if found.start() > since:
            made.append((name[since : found.start()], None))
        made.append((found[0], _english(found[0]) if found.lastgroup != "city" else _of_city(found[0])))
        since = found.end()
    return (*made, (name[since:], None)) if since < len(name) else tuple(made)


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
    return named.lower() if named else "|".join(_sounds(city))


@lru_cache(maxsize=1024)
def _sounds(piece: str) -> tuple[str, ...]:
    """How it may be read: 重庆 by any sound of 重."""
    made: tuple[str, ...] = ("",)
    for character in compiled(f"[^{HAN}]").sub("", piece)[:_LONGEST]:
        sounds = pinyin(character) or ("",)
        sounds = sounds if len(made) * len(sounds) <= _READINGS else sounds[:1]
        made = tuple(before + sound for before in made for sound in sounds)
    return made
