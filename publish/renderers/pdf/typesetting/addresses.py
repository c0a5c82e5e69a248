"""Web and e-mail addresses, and the places in Latin words where a line may break without a hyphen."""

from __future__ import annotations

import re

from .phrases import thai_words

ADDRESS = re.compile(
    r"(?:https?|ftp|mailto|webcal|tel):[!-~]+|www\.[!-~]+"
    r"|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
    r"|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/[!-~]*",
    re.ASCII,
)
_AFTER_IN_ADDRESS = re.compile(r"(?<=[/.\-@_?&=#])(?=[A-Za-z0-9%~])")
_AFTER_IN_WORD = re.compile(r"(?<=[^\W\d_][-‐–])(?=[^\W\d_])|(?<=—)(?=\w)|(?<=[^\W\d_]/)(?=[^\W\d_])|(?<=\u200b)(?=.)")


def break_points(word: str) -> tuple[tuple[int, ...], bool]:
    """Where ``word`` may be broken as it stands, and whether it is an address.

    In addresses after ``/ . - @ _ ? & = #``; elsewhere after a hyphen or slash between letters and
    after a dash, after a zero-width space and between words of Thai. Numbers, dates and times stay whole.
    """
    if word.isascii() and word.isalnum():
        return (), False
    if ADDRESS.search(word):
        scheme = word.find("://")
        points = tuple(m.start() for m in _AFTER_IN_ADDRESS.finditer(word) if m.start() > scheme + 1)
        return points, True
    places = {m.start() for m in _AFTER_IN_WORD.finditer(word)}
    if not word.isascii():
        places.update(thai_words(word))
    return tuple(sorted(places)), False
