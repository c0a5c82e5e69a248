"""What Chinese text sets beside names: honorifics, offices behind them, the name in Latin letters in brackets."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.names.glossed_chinese import HAN_GLOSS
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.text.folding import HAN

SAID = words.alternation("zh-events", "said", "verbs")


GLOSS = Pattern(
    r"\s*[（(]\s*(?:(?:The|Rt|Right|Hon|Honourable|Honorable|Mr|Ms|Mrs|Dr|Prof|Professor|H\.E|Chief Justice)\.?\s)*"
    rf"([A-Z][A-Za-zÀ-ɏ.'’ -]+?)(?:,?\s(?:{words.alternation('en', 'honorifics', 'postnominals')}))*"
    r"(?:[,，][^（）()]{1,90})?\s*[)）]",
    needs=")|）",
)
"""The name in Latin letters in brackets, with what may stand around it."""


_GOES_ON = "(?=[，。；、！？（(等在出致发表会率与和及说指强认称介将也已]|$)"
_POSTED = rf"驻[{HAN}]{{1,8}}?(?:副总领事|总领事|大使|领事|公使|代办){_GOES_ON}"
"""李明|驻古晋总领事出席; before another name it is the post of that one: 某国驻古晋总领事|李明."""


@lru_cache(maxsize=1)
def office_after_pattern() -> re.Pattern[str]:
    """Matches an honorific, or an office with what stands before it: 副局长, 一级巡视员, 商务领事."""
    before = words.alternation("zh", "honorifics", "before_offices")
    one = (
        rf"(?:{before})*(?:{words.alternation('zh', 'honorifics', 'after')}"
        rf"|(?:{words.alternation('zh', 'honorifics', 'offices_after')})(?![{HAN}]{{0,2}}[团会处]))"
    )
    listed = [w for key in ("before_offices", "after", "offices_after") for w in words.words("zh", "honorifics", key)]
    first = "".join(sorted({word[0] for word in listed}))  # most places are passed over by their first character
    return re.compile(rf"(?=[{first}驻])(?:{_POSTED}|{one}(?:兼{one})*)")


@lru_cache(maxsize=1)
def office_behind_pattern() -> re.Pattern[str]:
    """The same directly behind a name, or behind a space."""
    return re.compile(rf"\s?({office_after_pattern().pattern})")


@lru_cache(maxsize=1)
def plain_honorific_pattern() -> re.Pattern[str]:
    """Matches honorifics that are no office."""
    return re.compile(words.alternation("zh", "honorifics", "plain"))


@lru_cache(maxsize=1)
def weak_titles() -> frozenset[str]:
    """Words that alone are no office: 代表, 专家."""
    return words.word_set("zh", "titles", "weak")


@lru_cache(maxsize=1)
def author_titles() -> frozenset[str]:
    """Words before the names of those who wrote the text."""
    return words.word_set("zh", "titles", "authors")


_LETTERS = re.compile(rf"(?:[，,、\s]*(?:{words.alternation('en', 'honorifics', 'postnominals')})(?![A-Za-z]))+\s*")


@lru_cache(maxsize=4096)
def end_of_honorific(folded: str, end: int) -> int:
    """Where a naming ends: after the honorific, letters after the name (太平绅士, SBS) and a name in brackets."""
    gloss = GLOSS.match(folded, end) or HAN_GLOSS.match(folded, end)
    end = gloss.end() if gloss else end
    found = office_behind_pattern().match(folded, end)
    end = found.end() if found else end
    gloss = GLOSS.match(folded, end)
    end = gloss.end() if gloss else end
    letters = _LETTERS.match(folded, end)
    return letters.end() if letters else end
