"""Names in the order of the reader's own alphabet, under its letters: Korean and Thai by initial consonant, Russian,
Arabic and Hebrew by letter, Japanese by the row of the kana it is read with. Arabs and Thais go by their first names.
What is not written in that alphabet follows, A to Z.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby

from msgspec import Struct

from publish.model import Person
from publish.model.languages import fallbacks, script_of
from publish.transforms.names import latin_name, parts_in
from publish.transforms.pinyin import is_han
from publish.transforms.sorting import index_letter, surname_key

_INITIALS = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ"
"""The letter for each of the nineteen initials; a doubled one stands under the single."""
_FIRST_SYLLABLE, _SYLLABLES_TO_AN_INITIAL = 0xAC00, 588
"""The Unicode Standard, 3.12: 21 vowels times 28 finals for each initial."""
_KANA = (
    *("あいうえお", "かきくけこ", "さしすせそ", "たちつてと", "なにぬねの"),
    *("はひふへほ", "まみむめも", "や-ゆ-よ", "らりるれろ", "わゐ-ゑを"),
)
_PLACE = {kana: (row, column) for row, kanas in enumerate(_KANA) for column, kana in enumerate(kanas) if kana != "-"}
_LAST = (len(_KANA), 0)
"""The place of ん, after all others."""
_SMALL = str.maketrans("ぁぃぅぇぉっゃゅょゎ", "あいうえおつやゆよわ")
_MORA = r"(sh|ch|ts|[kgszjtdnhfbpmyrwv]?)(y?)([aiueo])|n|."
_BEFORE_A_BODY = r"^[(（][^)）]{1,3}[)）]\s*|^ال(?=\w{3})"
"""What registers pass over in the names of bodies: (주) before that of a Korean company, the Arabic article."""
_AS_WRITTEN = frozenset(("ko", "ar", "th"))
"""Languages whose names are sorted as they are written: family name first, or first names first."""
_LETTERS = {
    "Cyrl": ("\u0400", "\u052f", str.maketrans("ё", "е")),
    "Hebr": ("א", "ת", str.maketrans("ךםןףץ", "כמנפצ")),
    "Arab": ("ا", "ي", str.maketrans("أإآٱةؤئىکی", "ااااهوييكي")),
    "Thai": ("ก", "ฮ", None),
}
"""First and last letter of alphabets whose order is that of Unicode, and which forms are one letter."""
_LEADING_VOWEL = "([เ-ไ])([ก-ฮ])"
"""Thai vowels that are written before the consonant they follow. (Other vowels are no letters to Unicode.)"""
_ROW = {
    "": 0, "v": 0, "k": 1, "g": 1, "s": 2, "sh": 2, "z": 2, "j": 2, "t": 3, "ch": 3, "ts": 3, "d": 3, "n": 4,
    "h": 5, "f": 5, "b": 5, "p": 5, "m": 6, "y": 7, "r": 8, "w": 9,
}  # fmt: skip


class Place(Struct, frozen=True, order=True):
    """Where a name stands: in the alphabet itself before other letters, then by key. `letter` is the heading."""

    is_foreign: int
    key: tuple[str | tuple[int, int], ...]
    letter: str


def by_alphabet(people: Iterable[Person], language: str) -> list[tuple[str, list[Person]]]:
    """The people under the letters of the language's alphabet, in its order; all under "", in the order given, where
    nothing tells how any of their names is read."""
    shown = tuple(people)
    readings = {person.id: _reading(person, language) for person in shown}
    if script_of(language) == "Jpan" and not all(readings.values()):
        readings = dict.fromkeys(readings, "")  # without readings no one finds a name by its kana
    placed = [(_place(person, readings[person.id], language), person) for person in shown]
    placed.sort(key=lambda pair: (pair[0], pair[1].id if pair[0].letter else ""))
    without = "#" if any(place.letter for place, _ in placed) else ""
    grouped = groupby(placed, lambda pair: pair[0].letter or without)
    return [(letter, [each for _, each in group]) for letter, group in grouped]


def _place(person: Person, reading: str, language: str) -> Place:
    place = _place_of(reading, language)
    if not place.is_foreign:
        return place
    if script_of(language) == "Jpan" and not (person.romanization or latin_name(person)):
        return Place(3, (), "")  # what a Chinese reads in the characters helps no one
    return _in_latin(surname_key(person))


def place_of(name: str, language: str) -> Place:
    """The place of the name of a body."""
    return _place_of(re.sub(_BEFORE_A_BODY, "", name), language)


def _place_of(name: str, language: str) -> Place:
    """The place of a name as it is written or read, family name first."""
    script, plain = (
        script_of(language),
        "".join(each for each in name.casefold() if each.isalnum() or "ะ" <= each <= "ู"),
    )
    if script == "Kore" and _is_syllable(plain[:1]):
        return Place(0, (plain,), _INITIALS[(ord(plain[0]) - _FIRST_SYLLABLE) // _SYLLABLES_TO_AN_INITIAL])
    if script == "Jpan" and (morae := _morae(plain)):
        return Place(0, morae, _KANA[morae[0][0]][0])
    if script in _LETTERS:
        first, last, one_letter = _LETTERS[script]
        spelled = re.sub(_LEADING_VOWEL, r"\2\1", plain).translate(one_letter or {})
        if first <= spelled[:1] <= last:
            return Place(0, (spelled,), spelled[0].upper())
    return _in_latin(plain)


def can_place(name: str, language: str) -> bool:
    """Whether the name tells where it stands; a Japanese one in Han characters does not tell how it is read."""
    return script_of(language) != "Jpan" or not any(map(is_han, name))


def own_name(person: Person, language: str) -> str:
    """The name in the language, or in a more general form of it; empty where there is none."""
    return next((person.name[tag] for tag in fallbacks(language) if tag in person.name), "")


def _in_latin(key: str) -> Place:
    letter = index_letter(key)
    return Place(1 + (letter == "#"), (key,), letter)


def _reading(person: Person, language: str) -> str:
    """What the name is sorted by, family name first."""
    name = own_name(person, language)
    if script_of(language) == "Jpan":
        kana = name and all(each in _PLACE or not each.isalpha() or each in "ーん" for each in _hiragana(name))
        return _family_first(person, language) if kana else person.romanization or ""
    return name if language.partition("-")[0] in _AS_WRITTEN else _family_first(person, language)


def _family_first(person: Person, language: str) -> str:
    tag = next((tag for tag in fallbacks(language) if tag in person.name), "")
    parts = parts_in(person, tag) if tag else None
    return f"{parts.family} {parts.given}" if parts else ""


def _is_syllable(character: str) -> bool:
    return "\uac00" <= character <= "\ud7a3"


@lru_cache(maxsize=4096)
def _hiragana(text: str) -> str:
    """Kana without voicing, small ones large."""
    low = "".join(chr(ord(each) - 0x60) if "\u30a1" <= each <= "\u30f6" else each for each in text)
    return "".join(each for each in unicodedata.normalize("NFD", low) if each not in "\u3099\u309a").translate(_SMALL)


def _morae(reading: str) -> tuple[tuple[int, int], ...]:
    """Row and column of the table of kana for each sound of a reading in kana or in Latin letters."""
    if reading[:1] in _PLACE or _hiragana(reading[:1]) in _PLACE:
        return tuple(_PLACE.get(each, _LAST) for each in _hiragana(reading) if each.isalpha() and each != "ー")
    found: list[tuple[int, int]] = []
    for consonant, glide, vowel in re.findall(_MORA, _flat(reading)):
        if vowel:
            found.append((_ROW[consonant or glide], "aiueo".index(vowel)))
        elif found:
            found.append(_LAST)
    return tuple(found)


def _flat(reading: str) -> str:
    decomposed = unicodedata.normalize("NFD", reading)
    return "".join(each for each in decomposed if each.isascii() and each.isalpha())
