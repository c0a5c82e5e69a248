"""What sort of body an organization is (an association, a mission), by the words of its name in either language."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.text.folding import fold_han


@lru_cache(maxsize=512)
def sort_of(name: str) -> str:
    """The sort of body (an association, a mission) that a name in either language tells."""
    folded = fold_han(name).lower()
    return next((kind for kind, pattern in _sorts() if pattern.search(folded)), "")


@lru_cache(maxsize=1)
def _sorts() -> tuple[tuple[str, re.Pattern[str]], ...]:
    made = []
    for kind, listed in words.table("kinds").items():
        parts = [part if ord(part.strip("^$")[0]) > 0x2E7F else rf"\b{part}" for part in listed.split("|")]
        made.append((kind, re.compile("|".join(parts).replace(r"\b^", "^"))))
    return tuple(made)
