"""What a run of capitalised words looks like: a name in pinyin, with a given name, from Hong Kong."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.names import cantonese
from publish.readers.press_text.names.chinese import surnames
from publish.readers.press_text.names.romanization import pinyin, plain, syllables, wade_giles
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.roles_english import is_role
from publish.readers.press_text.text.tokens import given_names


@lru_cache(maxsize=1)
def surname_spellings() -> frozenset[str]:
    """How surnames are spelled in pinyin and Wade-Giles."""
    found = {
        variant
        for character in surnames()
        for reading in pinyin(character)
        for variant in (reading, reading.replace("v", "u"), reading.replace("v", "yu"), *wade_giles(reading))
    }
    return frozenset(found) | {"ouyang", "sima", "zhuge", "situ", "shangguan", "huangfu"}


@lru_cache(maxsize=1)
def cantonese_surnames() -> frozenset[str]:
    """How surnames are spelled in Hong Kong."""
    from publish.readers.press_text.names.chinese import common_surnames

    return frozenset(s for character in common_surnames() for s in cantonese.spellings(character)) | {
        "lee",
        "wong",
        "tsang",
        "ng",
    }


def chinese_shaped(parts: list[str]) -> bool:
    """Whether a name of two or three words is spelled in pinyin with a surname first or last."""
    if not 2 <= len(parts) <= 3:
        return False
    if not all(syllables(part) for part in parts):
        return False
    count = sum(len(syllables(part)) for part in parts)
    return count <= 4 and (plain(parts[0]) in surname_spellings() or plain(parts[-1]) in surname_spellings())


_VIETNAMESE = re.compile(
    r"(?:[BCDGHKLMNPRSTVX]|Ch|Gi|Gh|Kh|Ng|Ngh|Nh|Ph|Qu|Th|Tr)?[aeiouyâêôàáãèéìíòóõùúý]{1,3}(?:c|ch|m|n|ng|nh|p|t)?",
    re.I,
)


def vietnamese_shaped(parts: list[str]) -> bool:
    """`Nguyen Thi Bich Thuy`: three to five syllables of Vietnam, the first of them a surname that no one else has."""
    named = 3 <= len(parts) <= 5 and plain(parts[0]) in words.word_set("en", "names", "vietnamese")
    return named and all(_VIETNAMESE.fullmatch(part) for part in parts)


def may_be_surname(parts: list[str], following: str) -> bool:
    """`Lindsay Green, General Manager`: a word of the language as a surname, told by what is beside it."""
    after = compiled(r"\s*,\s*([^,;.]+)").match(following)
    if parts[1] not in words.word_set("en", "names", "word_surnames"):
        return after is not None and chinese_shaped(parts) and is_role(after[1])  # Huang Kunming, secretary of …
    return parts[0] in given_names() or (after is not None and is_role(after[1]))


_TWO_SYLLABLES = re.compile(r"(?:[A-Z][a-z]{1,5}|[AEIO])-[A-Za-z][a-z]{1,5}")


def hyphenated(parts: list[str]) -> bool:
    """`Wong Wing-sze`, `Chan Yi-Chang`, `Ming-Chi Scott Lai`: a surname and two syllables joined."""
    if len(parts) == 3 and parts[1] in given_names():
        return hyphenated([parts[0], parts[2]])
    if len(parts) != 2:
        return False
    spellings = cantonese_surnames() | surname_spellings()
    return any(
        _TWO_SYLLABLES.fullmatch(given) is not None and plain(family) in spellings
        for family, given in (parts, parts[::-1])
    )


def strength_of(parts: list[str]) -> tuple[float, str]:
    """How much the words themselves speak for being a name, and why."""
    if chinese_shaped(parts):
        return 0.85, "spelled in pinyin"
    if vietnamese_shaped(parts):
        return 0.85, "spelled as in Vietnam"
    if parts[0] in given_names() or parts[0].split("-")[0] in given_names() or parts[0].capitalize() in given_names():
        return 0.85, "begins with a given name"
    if japanese_shaped(parts) and parts[0] not in words.word_set("en", "places", "names"):
        return 0.7, "spelled as in Japan"
    if len(parts) == 2 and plain(parts[1]) in surname_spellings() and not syllables(parts[0]) and len(parts[1]) >= 2:
        return 0.7, "a given name and a Chinese surname"
    if hyphenated(parts):
        return 0.85, "spelled with a hyphen as in the South"
    if (
        len(parts) >= 2
        and any(plain(p) in cantonese_surnames() for p in (parts[0], parts[-1]))
        and all(len(p) <= 6 for p in parts)
    ):
        return 0.6, "spelled like a Cantonese name"
    return 0.4, "capitalised words"


_ROMAJI = re.compile(
    r"(?:(?:k{1,2}|s{1,2}|t{1,2}|p{1,2}|c?ch|s?sh|t?ts|[gzdnhbmyrwjf]|[kgnhbpmr]y)?[aeiouāēīōū]h?|[nm](?![aeiouy]))+",
    re.I,
)


def romaji(word: str) -> bool:
    """Whether a word may be the spelling of a Japanese name: syllables that end in a vowel or in n."""
    return _ROMAJI.fullmatch(word) is not None


def japanese_shaped(parts: list[str]) -> bool:
    """`Sakata Natsuko`: two words spelled as Japanese names are, one of them a surname that is listed."""
    spelled = len(parts) == 2 and all(len(part) >= 4 and part.istitle() and romaji(part) for part in parts)
    return spelled and any(plain(part) in _japanese_readings() for part in parts)


@lru_cache(maxsize=1)
def _japanese_readings() -> frozenset[str]:
    """How Japanese surnames are read."""
    listed = (entry.partition("=")[2] for entry in words.words("ja", "names", "surnames"))
    return frozenset(reading for readings in listed for reading in readings.split(",") if len(reading) >= 4)


def japanese_surname(folded: str) -> bool:
    """Whether a folded name of three characters or more opens with a listed Japanese surname of two or three."""
    listed = words.word_set("zh", "names", "japanese")
    return len(folded) >= 3 and "·" not in folded and (folded[:2] in listed or folded[:3] in listed)
