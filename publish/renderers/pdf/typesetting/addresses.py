"""Web and e-mail addresses, and the places in Latin words where a line may break without a hyphen."""

from __future__ import annotations

import re
from functools import cache

from .phrases import thai_words

ADDRESS = (
    r"(?:https?|ftp|mailto|webcal|tel):[!-~]+|www\.[!-~]+"
    r"|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
    r"|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/[!-~]*"
)
"""A pattern for ASCII. Most text has no address in it, so it is compiled when one may be there."""
_SIGNS = ("http", "ftp:", "mailto:", "webcal:", "tel:", "www.", "@")
_DIVIDING = frozenset("-‐–—/\u200b")
"""After these a word may be broken, between the right neighbours."""


def addresses(text: str) -> list[tuple[int, int]]:
    """Where the addresses in a text begin and end."""
    if not (("/" in text and "." in text) or any([sign in text for sign in _SIGNS])):
        return []
    return [match.span() for match in _compiled(ADDRESS).finditer(text)]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.ASCII)


def break_points(word: str) -> tuple[tuple[int, ...], bool]:
    """Where ``word`` may be broken as it stands, and whether it is an address.

    In addresses after ``/ . - @ _ ? & = #``; elsewhere after a hyphen or slash between letters and
    after a dash, after a zero-width space and between words of Thai. Numbers, dates and times stay whole.
    """
    if word.isascii() and word.isalnum():
        return (), False
    if addresses(word):
        after = _compiled(r"(?<=[/.\-@_?&=#])(?=[A-Za-z0-9%~])")
        scheme = word.find("://")
        return tuple(m.start() for m in after.finditer(word) if m.start() > scheme + 1), True
    places = set() if _DIVIDING.isdisjoint(word) else {at for at in range(1, len(word)) if _divides(word, at)}
    if not word.isascii():
        places.update(thai_words(word))
    return tuple(sorted(places)), False


def _divides(word: str, at: int) -> bool:
    """Whether the character before this place lets a word that is no address be broken there."""
    mark, after = word[at - 1], word[at]
    if mark in "-‐–/":
        return at > 1 and _is_letter(word[at - 2]) and _is_letter(after)
    return (mark == "—" and (after.isalnum() or after == "_")) or (mark == "\u200b" and after != "\n")


def _is_letter(character: str) -> bool:
    return character.isalnum() and not character.isdecimal()
