"""What ministers are of, where a name follows without a mark: `Minister for Public Enterprises Lautafi Purcell`."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.phrases.fields_english import is_field, is_ordinary_word
from publish.readers.press_text.text.tokens import Token, Tokens, given_names

_MINISTER = re.compile(
    r"(?i:minister|secretary|commissioner|undersecretary|ministry|department|bureau|directorate|director|director-general"
    r"|president|chancellor|vice-chancellor|provost|rector|dean|principal)"
    r"(?: of State)?\s(?:of|for)\s(?:the\s)?(?:[A-Z][a-z]+,?\s(?:and\s|&\s)?){0,6}$"
)


def of_minister(text: str, end: int) -> bool:
    """Whether the words before `end` say that what follows is what somebody is minister or secretary of."""
    return _MINISTER.search(text, max(0, end - 120), end) is not None


def of_portfolio(tokens: Tokens, first: int, end: int) -> set[int]:
    """`Minister for |Public Enterprises| Lautafi Purcell`: what opens the words is what the minister is of."""
    stop = first
    while end - stop > 2 and (is_portfolio(tokens[stop]) or _qualifies(tokens, stop)):
        stop += 1
    return set(range(first, stop))


def _qualifies(tokens: Tokens, at: int) -> bool:
    """Public of Public Enterprises."""
    return is_ordinary_word(tokens[at].low) and is_portfolio(tokens[at + 1])


def is_portfolio(token: Token) -> bool:
    """Whether it is what a minister is of; some are surnames as well, as Rivers, but do not open a name."""
    return (token.low in _portfolios() or is_field(token.text)) and token.text not in given_names()


@lru_cache(maxsize=1)
def _portfolios() -> frozenset[str]:
    return words.word_set("en-fields", "fields", "of_state") | words.word_set("en-fields", "fields", "portfolios")
