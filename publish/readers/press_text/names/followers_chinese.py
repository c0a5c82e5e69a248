"""What may stand directly after a personal name in Chinese text."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words

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


def follower(text: str, end: int) -> int | None:
    """How long the word or mark is that follows a name at `end`; 0 at the end of the text, None where there is none."""
    if end >= len(text):
        return 0
    if _MARK.match(text, end):
        return 1
    listed = _followers().get(text[end], ())
    return next((len(word) for word in listed if text.startswith(word, end)), None)


def follower_form() -> str:
    """The same as a regular expression."""
    listed = "|".join(re.escape(word) for words_ in _followers().values() for word in words_)
    return f"{_MARK.pattern}|$|{listed}"
