"""How family names in Han characters are spelled in Latin letters, where it is not pinyin: 何 Ho, 佐藤 Sato, 阮 Nguyen.

The table has spellings of characters; a Japanese name of several characters is put together from those of each.
"""

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

_LONGEST = 3
"""Characters of a family name (長谷川)."""
_LONG_VOWEL = re.compile(r"o[ou]|oh(?![aeiouy])|uu")
_VOICED = {"k": "g", "s": "z", "t": "d", "h": "b", "f": "b", "ch": "j", "sh": "j", "ts": "z"}
_ONSET = re.compile(r"ch|sh|ts|[ksthf]")


@lru_cache(maxsize=4096)
def spells_family(token: str, han: str) -> bool:
    """Whether a part of a Latin name (small letters without marks) spells the family name that a name in Han
    characters begins with."""
    before, space, _ = han.replace("\u3000", " ").partition(" ")
    ends = (len(before),) if space else range(1, min(_LONGEST, len(han) - 1) + 1)
    plain = _short(token)
    return any(plain in _spellings(han[:end]) for end in ends)


def spelled_at(tokens: list[str], han: str) -> int | None:
    """Which part of a Latin name spells the family name of the name in Han characters; None where none does, or not
    one alone."""
    found = [n for n, token in enumerate(tokens) if spells_family(_letters(token), han)]
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=1024)
def _spellings(family: str) -> frozenset[str]:
    whole = _table().get(family, ())
    if len(family) == 1:
        return frozenset(map(_short, whole))
    read = {""}
    for n, character in enumerate(family):
        if character == "々" and n:
            character = family[n - 1]
        readings = set(_table().get(character, ()))
        readings |= {voiced for each in readings if n and (voiced := _voiced(each))}
        read = {before + each for before in read for each in readings}
    return frozenset(map(_short, read | set(whole)))


def _voiced(reading: str) -> str:
    onset = _ONSET.match(reading)
    return _VOICED[onset[0]] + reading[onset.end() :] if onset else ""


def _short(spelling: str) -> str:
    """Long vowels short, as they are mostly written: Ohno, Oono and Ōno are ono."""
    return _LONG_VOWEL.sub(lambda found: found[0][0], spelling)


@lru_cache(maxsize=4096)
def _letters(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return "".join(char for char in decomposed if char.isascii() and char.isalpha())


@cache
def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for line in Path(__file__).with_name("surname_spellings.txt").read_text(encoding="utf-8").splitlines():
        name, tab, spellings = line.partition("\t")
        if tab:
            table[name] = (*table.get(name, ()), *spellings.split())
    return table
