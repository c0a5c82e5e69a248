"""Words of what is founded or started, in Chinese text."""

from __future__ import annotations

from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled


@lru_cache(maxsize=1)
def made() -> str:
    """Last words of the names of what is founded, as a regular expression."""
    return words.alternation("zh-events", "ceremonies", "bodies")


@lru_cache(maxsize=1)
def started() -> str:
    """The same of what is started or brought out."""
    return words.alternation("zh-events", "ceremonies", "undertakings")


def bare(title: str) -> bool:
    """`联合实验室`: a kind of body with no name of its own."""
    return compiled(f"(?:新|该|此|联合|首个|研究|国际|合作)*(?:{made()}|{started()})").fullmatch(title) is not None
