"""Words that only point at a body: 该校, 我会, 本馆."""

from __future__ import annotations

from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import Pattern


@lru_cache(maxsize=1)
def ends_of_kinds() -> dict[str, str]:
    """The kinds of body that are pointed at, each with the ends of names it may mean, separated by white space."""
    listed: dict[str, str] = words.table("zh")["organizations"]["pointed"]
    return listed


@lru_cache(maxsize=1)
def pointer_kinds() -> str:
    """The kinds of body that are pointed at, as a regular expression."""
    return "|".join(sorted(ends_of_kinds(), key=lambda kind: (-len(kind), kind)))


@lru_cache(maxsize=1)
def pointer_pattern() -> Pattern:
    """Matches 该校, 我会的: a pointing word and the kind of body."""
    return Pattern(rf"(?P<word>[该我本贵])(?P<kind>{pointer_kinds()})的?", needs="我|本|该|贵")


@lru_cache(maxsize=4096)
def is_pointer(folded: str) -> bool:
    """Whether the text is no name but points at a body."""
    return len(folded) <= 5 and pointer_pattern().fullmatch(folded) is not None
