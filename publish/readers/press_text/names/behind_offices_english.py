"""Names of one known word or none behind an office: `Prime Minister Marin`, `Mayor London Breed`."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.fields_english import is_field
from publish.readers.press_text.text.tokens import Token, Tokens, heads, not_names


def addressed(tokens: Tokens, start: int, end: int, stop: int) -> bool:
    """`Prime Minister Marin`: a word of no other use after a position of which names of one word follow."""
    word, before = tokens[start], tokens[start - 1]
    if (
        end != stop
        or end - start != 1
        or word.text.endswith("'s")
        or before.text.endswith("'s")
        or before.low not in words.word_set("en", "titles", "addressed")
    ):
        return False
    return _is_plain_word(word)


def _is_plain_word(word: Token) -> bool:
    """Whether a capitalised word has no other use that a list knows than being a name."""
    ordinary = word.text in not_names() or word.text in words.word_set("en", "places", "names") or word.low in heads()
    plain_word = compiled(r"[A-ZÀ-Þ][a-zà-ÿ'-]{2,}").fullmatch(word.text) is not None
    ordinary = ordinary or word.low in words.word_set("en", "stop", "verbs")
    ordinary = ordinary or word.low in words.word_set("en", "organizations", "bodies")
    return plain_word and not ordinary and word.low not in words.word_set("en", "titles", "areas")


def named_as_place(tokens: Tokens, start: int, end: int, parts: list[str], ordinary: list[str]) -> bool:
    """`Mayor London Breed`: a place as the given name, behind an office that names follow."""
    if len(parts) != 2 or ordinary != parts[:1] or not start or end - start != 2:
        return False
    places, before = words.word_set("en", "places", "names"), tokens[start - 1].low
    return (
        parts[0] in places
        and before in words.word_set("en", "titles", "addressed")
        and _is_plain_word(tokens[start + 1])
    )


_OFFICE_OF = re.compile(
    r"\b(?:Minister|Secretary|Commissioner|Secretary General) (?:of|for) (?:the (?:Ministry of )?)?$"
)


def heads_field(text: str, tokens: Tokens, begin: int, stop: int) -> bool:
    """`Minister of Agriculture Rasulov`: a word of no other use after the field of a minister."""
    word = tokens[stop - 1].text
    if not compiled(r"[A-ZÀ-Þ][a-zà-ÿ'-]{2,}").fullmatch(word) or word in not_names():
        return False
    known = words.word_set("en", "places", "names") | words.word_set("en", "organizations", "bodies")
    if is_field(word):
        return False  # Minister of Canadian Heritage
    return word not in known and _OFFICE_OF.search(text[: tokens[begin].start]) is not None
