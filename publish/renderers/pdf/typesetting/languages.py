"""What a BCP 47 tag means to the typesetter: which script it writes, which Han face it asks for."""

from __future__ import annotations

from functools import lru_cache

HAN_LANGUAGES = ("zh-Hans", "zh-Hant", "zh-HK", "ja", "ko")
WITHOUT_WORD_SPACES = frozenset(("th", "lo", "km", "my"))
"""Their few spaces end phrases; lines are not justified by them."""


@lru_cache(maxsize=256)
def setting_language(tag: str) -> str:
    """The key under which fonts and rules are filed: one of HAN_LANGUAGES, or the bare language.

    >>> [setting_language(t) for t in ("zh", "zh-TW", "zh-Hant-MO", "ja-JP", "en-GB")]
    ['zh-Hans', 'zh-Hant', 'zh-HK', 'ja', 'en']
    """
    parts = tag.replace("_", "-").split("-")
    language = parts[0].lower()
    if language not in ("zh", "cmn", "yue", "wuu"):
        return language
    rest = {part.lower() for part in parts[1:]}
    if "hans" in rest:
        return "zh-Hans"
    if rest & {"hk", "mo"} or language == "yue":
        return "zh-HK"
    return "zh-Hant" if rest & {"hant", "tw"} else "zh-Hans"


RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ur", "yi", "ps", "sd", "ug", "dv", "ckb"))


@lru_cache(maxsize=256)
def is_right_to_left(tag: str) -> bool:
    """Whether paragraphs in this language begin at the right."""
    return setting_language(tag) in RIGHT_TO_LEFT


@lru_cache(maxsize=256)
def writes_han_marks(tag: str) -> bool:
    """Whether quotation marks, dashes and ellipses are full-width marks in this language."""
    return setting_language(tag) in ("zh-Hans", "zh-Hant", "zh-HK", "ja")
