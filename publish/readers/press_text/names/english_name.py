"""A candidate name of English text: its words and what speaks for them."""

from __future__ import annotations

from dataclasses import dataclass

from publish.readers.press_text import words
from publish.readers.press_text.text.tokens import Token

FUNCTION_WORDS = words.word_set("en", "names", "function_words")


@dataclass(frozen=True, slots=True)
class EnglishName:
    """A name at `start`…`end`; `begin` is where its honorific begins."""

    begin: int
    start: int
    end: int
    text: str
    honorific: str
    strength: float
    reason: str


ONE_NAME = "one name after a position"


def make_name(
    text: str,
    tokens: tuple[Token, ...],
    begin: int,
    start: int,
    stop: int,
    honorific: str,
    strength: float,
    reason: str,
) -> EnglishName:
    """The name that the tokens `start`…`stop` make, from its honorific at token `begin` on."""
    end = tokens[stop - 1].end
    if text[:end].endswith("'s"):
        end -= 2
    return EnglishName(
        tokens[begin].start, tokens[start].start, end, text[tokens[start].start : end], honorific, strength, reason
    )
