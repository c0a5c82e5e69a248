"""Regular expressions that are asked only where they can match, and compiled only when first asked.

To most of what the reader asks of a sentence the answer is no: nobody signs in it, nothing opens, it has no brackets.
Looking for the words without which a pattern cannot match takes a hundredth of the time that the pattern takes, and a
text without them never needs the pattern compiled. `tests/unit/press_text/test_patterns.py` proves of each pattern that
it cannot match without them.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache
from typing import Any

_IGNORES_CASE = re.compile(r"\(\?[a-z]*i")
_DOTTED_I = "\u0069\u0307"
_DOTLESS_I = "\u0131"


@lru_cache(maxsize=4096)
def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """The expression compiled; `re` itself keeps 512 and compiled what the reader asks again with every text."""
    return re.compile(source, flags)


class Pattern:
    """A regular expression that matches only where one of its `needs` stands: `signed|inked|initialled`.

    The needs are plain words, parted by `|`; in small letters where the expression or a part of it ignores case.
    """

    def __init__(self, source: str, flags: int = 0, *, needs: str) -> None:
        self.pattern = source
        self.flags = flags
        self.needs = tuple(needs.split("|"))
        self.folds = bool(flags & re.I) or _IGNORES_CASE.search(source) is not None

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)

    def possible(self, text: str) -> bool:
        """Whether the text holds a word without which nothing matches."""
        if self.folds:
            text = folded(text)
        for word in self.needs:  # noqa: SIM110 - `any` would cost more than the search for a word
            if word in text:
                return True
        return False

    def made(self, match: re.Match[str]) -> bool:
        """Whether the match is one of this pattern."""
        return match.re is self._compiled

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return self._compiled.search(text, start, end) if self.possible(text) else None

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        return self._compiled.match(text, start, end) if self.possible(text) else None

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As `re.Pattern.fullmatch`."""
        return self._compiled.fullmatch(text, start, end) if self.possible(text) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        return self._compiled.finditer(text, start, end) if self.possible(text) else iter(())

    def findall(self, text: str) -> list[Any]:
        """As `re.Pattern.findall`."""
        return self._compiled.findall(text) if self.possible(text) else []

    def split(self, text: str, most: int = 0) -> list[str | Any]:
        """As `re.Pattern.split`."""
        return self._compiled.split(text, most) if self.possible(text) else [text]

    def sub(self, instead: str | Callable[[re.Match[str]], str], text: str, most: int = 0) -> str:
        """As `re.Pattern.sub`."""
        return self._compiled.sub(instead, text, most) if self.possible(text) else text


def each_of(phrases: Iterable[str]) -> str:
    """The needs of listed phrases: of each its longest word."""
    return "|".join(sorted({max(phrase.split(), key=len) for phrase in phrases}))


def folded(text: str) -> str:
    """The text in small letters, with what an expression that ignores case takes for an i, an s or a k as well."""
    if text.isascii():
        return text.lower()
    return text.casefold().replace(_DOTTED_I, "i").replace(_DOTLESS_I, "i")
