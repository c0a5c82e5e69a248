"""What may stand directly after a personal name in Chinese text."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.names.lists_chinese import heads_pattern

PUNCTUATION = r"[，。；：！？（）《》“”‘’、\s\n|｜/…—\-\[\]【】·]"
_MARK = re.compile(PUNCTUATION + r"|[（(\d]|[A-Za-z]")


@lru_cache(maxsize=1)
def _followers() -> dict[str, tuple[str, ...]]:
    """Words that follow names, by their first character, the longest first."""
    listed = words.words("zh", "names", "followers") + words.words("zh", "titles", "heads")
    found: dict[str, list[str]] = {}
    for word in sorted({*listed, *words.words("zh", "honorifics", "after")}, key=lambda w: (-len(w), w)):
        found.setdefault(word[0], []).append(word)
    return {first: tuple(words_) for first, words_ in found.items()}


@lru_cache(maxsize=4096)
def follower(text: str, end: int) -> int | None:
    """How long the word or mark is that follows a name at `end`; 0 at the end of the text, None where there is none."""
    if end >= len(text):
        return 0
    if _MARK.match(text, end):
        return 1
    if text[end] == "副" and heads_pattern().match(text, end + 1):
        return 1  # 郭莉|副主任
    if text.startswith("会董事", end):
        return None  # 石桥商|会董事长: the body goes on
    listed = _followers().get(text[end], ())
    return next((len(word) for word in listed if text.startswith(word, end)), None)


def followed(text: str, end: int) -> bool:
    """Whether what stands at `end` is something that follows a name."""
    return follower(text, end) is not None


_HARD_STOP = re.compile(
    rf"{PUNCTUATION}|和|与|及|以及|等|先生|女士|阁下|博士|准将|上校|爵士|勋爵|暨|偕|携夫人|伉俪|夫妇"
)


def hard_stop(text: str, end: int) -> bool:
    """Whether a mark, a joining word or the end of the text follows."""
    return end >= len(text) or _HARD_STOP.match(text, end) is not None


def acts(text: str, end: int) -> bool:
    """Whether a word of two or more characters that follows names stands at `end`: 见证, 出席, 表示."""
    return (follower(text, end) or 0) >= 2
