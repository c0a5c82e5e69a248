"""Lists of guests, one a line: `Mr. Gao Zhiyuan, Deputy Director, X`, `高致远先生，某部副司长`.

Such lines are short and end without a stop, as headings and captions do; three in a row are neither.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.text.folding import HAN

_FEWEST = 3
"""Lines that make a list."""
_LONGEST_HEADING = 24
"""Characters of what stands above a list of guests, at most."""


@lru_cache(maxsize=1)
def _guest() -> re.Pattern[str]:
    """A person at the head of a line, and a comma behind: by an honorific, or by the form of the name."""
    before = words.phrase_alternation("en", "honorifics", "phrases")
    single = "|".join(re.escape(word) for word in words.words("en", "honorifics", "words"))
    latin = (
        rf"(?>(?:{before}|{single}|Ambassador|Consul General|Minister)\.?\s)+[A-Z][\w'’.-]+(?:\s[\w'’.-]+){{0,4}},\s"
    )
    after = words.alternation("zh", "honorifics", "after")
    han = rf"[{HAN}·]{{2,14}}?(?:{after}|大使|总领事|總領事)\s?[，,、]"
    return re.compile(rf"\s*(?:{latin}|{han})")


def find_guest_lines(lines: Sequence[str], kinds: list[str]) -> set[int]:
    """Makes lines of such lists body; returns the short lines above them, which are headings."""
    headings: set[int] = set()
    i = 0
    while i < len(lines):
        end = i
        while end < len(lines) and kinds[end] in ("short", "body", "heading"):
            end += 1
        guests = [j for j in range(i, end) if _guest().match(lines[j])]
        if len(guests) >= _FEWEST and guests[-1] - guests[0] < 2 * len(guests):
            for j in range(guests[0], end):
                kinds[j] = "body"
            above = guests[0] - 1
            if above >= 0 and kinds[above] == "short" and len(lines[above].strip()) <= _LONGEST_HEADING:
                headings.add(above)
        i = end + 1
    return headings
