"""Whether a name in Hangul is a Korean one, or only how a Chinese name sounds (저우하이펑 for 周海峰)."""

from functools import cache
from pathlib import Path

from publish.transforms.pinyin import plain, plain_readings, read_name

_FIRST, _INITIAL, _VOWEL = 0xAC00, 588, 28
_NONE = 11
"""The number of the initial letter ㅇ, which stands where a syllable begins with its vowel."""
_PALATAL = (12, 13, 14)
"""ㅈ, ㅉ and ㅊ: behind them ㅑ, ㅖ, ㅛ and ㅠ lose their first sound (외래어 표기법, chapter 3, section 7)."""
_SHORTENED = {2: 0, 3: 1, 6: 4, 7: 5, 12: 8, 17: 13}
"""Numbers of the vowels ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ, and of those they become."""


def is_korean(hangul: str, han: str) -> bool:
    """Whether two writings of one name are of a Korean one: a Hangul letter for each character, and not one for each
    sound that the characters have in Mandarin (김민준 beside 金民俊, but not 왕젠궈 beside 王建国)."""
    letters = hangul.replace(" ", "")
    characters = "".join(han.split())
    if not 2 <= len(letters) == len(characters) <= 4 or not all(_FIRST <= ord(each) <= 0xD7A3 for each in letters):
        return False
    family = read_name(characters).family
    surname = [(plain(each), *plain_readings(char)) for each, char in zip(family, characters, strict=False)]
    readings = [*surname, *map(plain_readings, characters[len(family) :])]
    return not _sounds_as(letters, readings)


def _sounds_as(letters: str, readings: list[tuple[str, ...]]) -> bool:
    if not readings:
        return not letters
    heard = {_in_hangul(each) for each in readings[0]}
    return any(each and letters.startswith(each) and _sounds_as(letters[len(each) :], readings[1:]) for each in heard)


@cache
def _in_hangul(syllable: str) -> str:
    """A syllable of pinyin without its tone in Hangul; empty where it is none."""
    tables = _tables()
    if syllable in tables["syllables"]:
        return tables["syllables"][syllable]
    initial = next((each for each in (syllable[:2], syllable[:1]) if each in tables["initials"]), "")
    sound = syllable[len(initial) :]
    if initial in ("j", "q", "x") and sound[:1] == "u":
        sound = "v" + sound[1:]
    written = tables["finals"].get(sound)
    if not written:
        return ""
    return _joined(tables["initials"][initial] if initial else "", written)


def _joined(initial: str, final: str) -> str:
    """`즈` and `옌` make `젠`: the vowel and the end of the final behind the consonant of the initial."""
    if not initial:
        return final
    consonant = (ord(initial) - _FIRST) // _INITIAL
    rest = ord(final[0]) - _FIRST - _NONE * _INITIAL
    vowel, end = divmod(rest, _VOWEL)
    if consonant in _PALATAL:
        vowel = _SHORTENED.get(vowel, vowel)
    return chr(_FIRST + consonant * _INITIAL + vowel * _VOWEL + end) + final[1:]


@cache
def _tables() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for line in Path(__file__).with_name("mandarin_in_hangul.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            table = found.setdefault(line.strip("[]"), {})
        elif line and not line.startswith("#"):
            sound, _, written = line.partition("\t")
            table[sound] = written
    return found
