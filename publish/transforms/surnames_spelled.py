"""How family names in Han characters are spelled in Latin letters, where it is not pinyin: 何 Ho, 佐藤 Sato, 阮 Nguyen.

The table has spellings of characters; a Japanese name of several characters is put together from those of each.
"""

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

from msgspec import Struct

from publish.transforms.given_names import can_be_given, is_given, is_transcription, spells_given
from publish.transforms.pinyin import has_compound_surname, is_han, read_name

_LONGEST = 3
"""Characters of a family name (長谷川)."""
_LONG_VOWEL = r"o[ou]|oh(?![aeiouy])|uu"
_VOICED = {"k": "g", "s": "z", "t": "d", "h": "b", "f": "b", "ch": "j", "sh": "j", "ts": "z"}
_ONSET = r"ch|sh|ts|[ksthf]"


class Spelled(Struct, frozen=True):
    """The parts of a Latin name that spell a family name: the first of them, how many, and of how many characters."""

    at: int
    words: int
    characters: int


@lru_cache(maxsize=4096)
def family_characters(spelling: str, han: str) -> int:
    """How many characters a name in Han characters or Hangul begins with that a part of a Latin name (small letters
    without marks) spells as family name; 0 where it spells none."""
    before, space, _ = han.replace("\u3000", " ").partition(" ")
    ends = (len(before),) if space else range(min(_LONGEST, len(han) - 1), 0, -1)
    plain = _short(spelling)
    return next((end for end in ends if plain in _spellings(han[:end])), 0)


def spelled_at(tokens: list[str], han: str) -> Spelled | None:
    """Which parts of a Latin name spell the family name of the name in Han characters; None where none does.

    Of several, those that spell most characters (高橋功 Takahashi Ko), then those beside which the given name stands
    (林美玲 Mei Ling Lam), then the first (陳婷 Chan Ting). One character is not enough where the Latin name has no
    given name for the others and they are the sound of it: 金娜 Kim Nagel, 林尚贝 Lin Chambers."""
    plain = [plain_letters(token) for token in tokens]
    found = []
    for n in range(len(plain)):
        for words in (2, 1) if has_compound_surname(han) and n + 1 < len(plain) else (1,):
            characters = family_characters("".join(plain[n : n + words]), han)
            if characters > 1 or (characters and words == 1):
                found.append(Spelled(n, words, characters))
                break
    if not found:
        return None
    capitals = [each for each in found if tokens[each.at].isupper()]
    if len(capitals) == 1:
        return capitals[0]
    best = max(each.characters for each in found)
    found = [each for each in found if each.characters == best]
    if best > 1 or " " in han:
        return found[0]
    given = han[best:]
    fitting = [each for each in found if spells_given(plain, each.at, given)]
    fitting = fitting or [each for each in found if can_be_given(plain, each.at, len(given))]
    if fitting:
        return fitting[0]
    is_japanese = _short(plain[found[0].at]) in map(_short, _japanese().get(han[:1], ()))
    behind = plain[found[0].at + 1 :]
    is_sound = bool(behind) and not is_japanese and is_transcription(han, " ".join(plain)) and not is_given(behind[0])
    return None if is_sound else found[0]


@lru_cache(maxsize=1024)
def _spellings(family: str) -> frozenset[str]:
    whole = _table().get(family, ())
    if len(family) == 1:
        return frozenset(map(_short, (*whole, *(each.rstrip("1234") for each in read_name(family + "一").family))))
    if not is_han(family[:1]):
        return frozenset(whole)
    read = {""}
    for n, character in enumerate(family):
        if character == "々" and n:
            character = family[n - 1]
        readings = set(_table().get(character, ()))
        readings |= {voiced for each in readings if n and (voiced := _voiced(each))}
        read = {before + each for before in read for each in readings}
    if len(family) == 2 and has_compound_surname(family):
        read = {"".join(each.rstrip("1234") for each in read_name(family + "一").family)}
    return frozenset(map(_short, read | set(whole)))


def _voiced(reading: str) -> str:
    onset = re.match(_ONSET, reading)
    return _VOICED[onset[0]] + reading[onset.end() :] if onset else ""


def _short(spelling: str) -> str:
    """Long vowels short, as they are mostly written: Ohno, Oono and Ōno are ono."""
    return re.sub(_LONG_VOWEL, lambda found: found[0][0], spelling)


@lru_cache(maxsize=4096)
def plain_letters(text: str) -> str:
    """Small letters from a to z alone, without marks; đ is d."""
    decomposed = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return "".join(char for char in decomposed if char.isascii() and char.isalpha())


@cache
def _table() -> dict[str, tuple[str, ...]]:
    table = _chinese()
    return table | {name: (*table.get(name, ()), *spellings) for name, spellings in _japanese().items()}


@cache
def _chinese() -> dict[str, tuple[str, ...]]:
    return _entries(_data()[0])


@cache
def _japanese() -> dict[str, tuple[str, ...]]:
    return _entries(_data()[1])


@cache
def _data() -> tuple[str, str]:
    text = Path(__file__).with_name("surname_spellings.txt").read_text(encoding="utf-8")
    chinese, heading, japanese = text.partition("# Japanese")
    return chinese, heading + japanese


def _entries(text: str) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for line in text.splitlines():
        name, tab, spellings = line.partition("\t")
        if tab:
            table[name] = (*table.get(name, ()), *spellings.split())
    return table
