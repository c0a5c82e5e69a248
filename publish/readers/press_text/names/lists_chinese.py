"""The lists of surnames, of characters and of words by which Chinese names are told."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words


@lru_cache(maxsize=1)
def heads_pattern() -> re.Pattern[str]:
    """Matches the last word of a position."""
    return re.compile(words.alternation("zh", "titles", "heads"))


@lru_cache(maxsize=1)
def common_surnames() -> frozenset[str]:
    """Surnames that are seldom anything else."""
    return frozenset(str(words.table("zh")["names"]["common"]))


@lru_cache(maxsize=1)
def surnames() -> frozenset[str]:
    """Every one-character surname."""
    return common_surnames() | frozenset(str(words.table("zh")["names"]["rare"]))


@lru_cache(maxsize=1)
def compound_surnames() -> tuple[str, ...]:
    """Surnames of two characters."""
    return words.words("zh", "names", "compound")


def surname_at(text: str, start: int) -> str:
    """The compound surname that stands there, else the one character, whatever it is."""
    compound = text[start : start + 2]
    return compound if compound in words.word_set("zh", "names", "compound") else text[start : start + 1]


def opens_with_surname(text: str, start: int) -> bool:
    """Whether a surname that is seldom anything else stands there, of one character or of two."""
    return text[start : start + 1] in common_surnames() or text[start : start + 2] in words.word_set(
        "zh", "names", "compound"
    )


@lru_cache(maxsize=1)
def not_names() -> re.Pattern[str]:
    """Matches the beginning of a word that only looks like a name, of a city abroad with its 市 too."""
    listed = words.words("zh", "names", "not_names")
    cities = [f"{city}市" for city in words.table("cities")["cities"] if len(city) > 1]  # 马赛|市长
    first = "".join(sorted({word[0] for word in (*listed, *cities)}))  # most places are passed over by their first
    return re.compile(rf"(?=[{first}])(?:{'|'.join(map(re.escape, (*listed, *cities)))})")


@lru_cache(maxsize=1)
def spelling_characters() -> frozenset[str]:
    """Characters that spell foreign names."""
    return frozenset(str(words.table("zh")["names"]["transliteration"]))
