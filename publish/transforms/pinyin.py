"""Readings of Chinese characters, in Hanyu Pinyin.

The readings are the data file of the pypinyin package, read without importing it: the import takes 160 ms,
a look-up in the file's bytes 0.02 ms. Surnames that are read in a way of their own (单 Shàn, 尉迟 Yùchí) are in
`surnames.txt`. Compound given names are read character by character with the most common reading.
"""

import sys
import unicodedata
from bisect import bisect_left
from functools import cache, lru_cache, partial
from importlib.util import find_spec
from pathlib import Path

from msgspec import Struct, json

_TONES = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}
#: More single look-ups than this cost as much as reading the whole table.
_FEW = 1000


class Reading(Struct, frozen=True):
    """A Chinese name as it is read: syllables with tone numbers, `("liu2",)` and `("hua4",)`."""

    family: tuple[str, ...]
    given: tuple[str, ...]

    @property
    def syllables(self) -> tuple[str, ...]:
        """All syllables, the family name first."""
        return self.family + self.given

    @property
    def written(self) -> str:
        """The name in pinyin without tones, as GB/T 28039-2011 spells it: `Liu Hua`, `Ouyang Xiu`, `Fang Xi'an`."""
        return " ".join(part for part in (_word(self.family), _word(self.given)) if part)


@lru_cache(maxsize=4096)
def read_name(name: str) -> Reading:
    """The reading of a Chinese name, family name first; characters without a reading stand for themselves."""
    length = family_length(name)
    given = "".join(char for char in name[length:] if not char.isspace())
    family = _surnames().get(name[:length]) or tuple(syllable(char) for char in name[:length])
    return Reading(family, tuple(syllable(char) for char in given))


def family_length(name: str) -> int:
    """How many characters of a Chinese name are its family name: a compound surname (欧阳修 2), two of a double
    surname before a given name of two (林郑月娥 2), what stands before a space, otherwise one."""
    before, space, _ = name.partition(" ")
    if space:
        return len(before)
    if len(name) > 2 and name[:2] in _surnames():
        return 2
    return 2 if len(name) == 4 else min(1, len(name))


def has_compound_surname(name: str) -> bool:
    """Whether a Chinese name begins with a family name of two characters (欧阳修)."""
    return name[:2] in _surnames()


def read_as_spelled(name: str, spelling: str) -> Reading:
    """The reading of a Chinese name that its Latin spelling tells: 杜长辉 Du Changhui is `chang2 hui1`, not
    `zhang3 hui1`. `spelling` is small letters alone, in either order of names; one that is no pinyin of the
    characters (Grace Chan) tells nothing."""
    usual = read_name(name)
    given = tuple(char for char in name[family_length(name) :] if not char.isspace())
    family = "".join(map(plain, usual.family))
    for rest in (spelling.removeprefix(family), spelling.removesuffix(family)):
        if rest != spelling and (found := _fitting(given, rest)):
            return Reading(usual.family, found)
    return usual


def _fitting(chars: tuple[str, ...], spelling: str) -> tuple[str, ...]:
    """One reading of each character that together make the spelling; empty where there are none."""
    for reading in _readings(chars[0]) if chars else ():
        sound = plain(reading)
        if not spelling.startswith(sound):
            continue
        rest = spelling[len(sound) :]
        if len(chars) == 1:
            if not rest:
                return (reading,)
        elif tail := _fitting(chars[1:], rest):
            return (reading, *tail)
    return ()


def plain_readings(char: str) -> tuple[str, ...]:
    """Every reading of a character without tones, ü as v."""
    return tuple(dict.fromkeys(map(plain, _readings(char))))


def plain(reading: str) -> str:
    """A reading without its tone, ü as v."""
    return reading.rstrip("1234").replace("ü", "v")


def syllable(char: str) -> str:
    """Most common reading with its tone number (`lü3`); the character itself where it has no reading."""
    return _readings(char)[0]


@cache
def _readings(char: str) -> tuple[str, ...]:
    readings = _table().get(str(ord(char))) if _readings.cache_info().currsize > _FEW else _look_up(ord(char))
    return tuple(map(_numbered, readings.split(","))) if readings else (char.casefold(),)


def is_han(char: str) -> bool:
    """Whether the character is a Chinese character, of any plane."""
    return (
        "\u4e00" <= char <= "\u9fff"
        or "\u3400" <= char <= "\u4dbf"
        or "\U00020000" <= char <= "\U0003ffff"
        or ("\uf900" <= char <= "\ufaff")
    )


def _numbered(marked: str) -> str:
    """`lǚ` -> `lü3`; the neutral tone has no number."""
    letters = unicodedata.normalize("NFD", marked)
    tone = next((_TONES[mark] for mark in letters if mark in _TONES), "")
    return unicodedata.normalize("NFC", "".join(char for char in letters if char not in _TONES)) + tone


def _word(syllables: tuple[str, ...]) -> str:
    plain = [each.rstrip("1234") for each in syllables]
    word = plain[0] if plain else ""
    for each in plain[1:]:
        word += ("'" if each[:1] in "aoe" else "") + each
    return word[:1].upper() + word[1:]


@cache
def _surnames() -> dict[str, tuple[str, ...]]:
    lines = Path(__file__).with_name("surnames.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {surname: tuple(reading.split()) for surname, reading in pairs}


@cache
def _bytes() -> bytes:
    spec = find_spec("pypinyin")
    folders = spec.submodule_search_locations if spec else None
    if not folders:
        return b"{}"
    return (Path(folders[0]) / "pinyin_dict.json").read_bytes()


@cache
def _table() -> dict[str, str]:
    table = json.decode(_bytes(), type=dict[str, str])
    return table


def _code_after(data: bytes, place: int) -> int:
    """The code on the first line that begins after a place in the file."""
    start = data.find(b'\n"', place)
    return int(data[start + 2 : data.index(b'"', start + 2)]) if start >= 0 else sys.maxunicode


def _look_up(code: int) -> str | None:
    """The readings of a character, found by halving: the file has a line for each, in the order of their codes."""
    data = _bytes()
    key = b'\n"%d": "' % code
    place = bisect_left(range(len(data)), code, key=partial(_code_after, data))
    at = data.find(b'\n"', place)
    if at < 0 or not data.startswith(key, at):
        return None
    start = at + len(key)
    return data[start : data.index(b'"', start)].decode()
