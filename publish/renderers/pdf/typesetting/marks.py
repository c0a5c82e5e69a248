"""Quotation marks, apostrophes and the white around marks, as the language of a text sets them.

People type " and ', and in French no space or a breaking one before ; : ! ?. What is shown is what a typesetter would
set (for French: Imprimerie nationale, *Lexique des règles typographiques*); what the event says stays as it is.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

import rtoml
from msgspec import Struct

_WORTH_A_LOOK = re.compile("[\"';:!?«»]")
_APOSTROPHE = r"(?<=[^\W\d_])'(?=\ue000?[^\W\d_])"
_OPENS_AFTER = "([{«“‘„‚—–-/"
_HIGH = ";:!?"
_TYPED = "[ \u00a0]?"
"""What stands before a mark as it is typed: nothing, a space, or the no-break space of Word."""


class Marks(Struct, frozen=True):
    """How one language sets marks."""

    quotes: str = ""
    apostrophe: str = ""
    space: dict[str, str] = {}
    gershayim: str = ""
    geresh: str = ""


@cache
def _table() -> dict[str, Marks]:
    data = rtoml.loads(Path(__file__).with_name("marks.toml").read_text("utf-8"))
    return {tag.lower(): Marks(**entry) for tag, entry in data.items()}


@cache
def marks_of(language: str) -> Marks:
    """The marks of a BCP 47 tag, or of a more general form of it; none for a language that is not listed."""
    tag = language.replace("_", "-").lower()
    while tag:
        if tag in _table():
            return _table()[tag]
        tag = tag.rpartition("-")[0]
    return Marks()


def may_need_marks(text: str) -> bool:
    """Whether there is a mark in it that some language sets in a way of its own."""
    return _WORTH_A_LOOK.search(text) is not None


@lru_cache(maxsize=8192)
def with_marks(text: str, language: str) -> str:
    """``text`` with the marks of its language; what is set already stays.

    >>> with_marks('Vraiment? "Oui", dit-il: l\\'eau!', "fr").replace("\\u202f", "_")
    'Vraiment_? «_Oui_», dit-il_: l’eau_!'
    """
    if not may_need_marks(text):
        return text
    marks = marks_of(language)
    if marks.gershayim:
        text = _with_hebrew_signs(text, marks)
    if marks.quotes and '"' in text:
        text = _quoted(text, marks.quotes)
    if marks.apostrophe and "'" in text:
        text = re.sub(_APOSTROPHE, marks.apostrophe, text)
    for space, signs in marks.space.items():
        text = _spaced(text, space, signs)
    return text


def _with_hebrew_signs(text: str, marks: Marks) -> str:
    """The signs of abbreviations: צה״ל, before the last letter; מס׳, unless a single mark may be one of a pair."""
    text = re.sub('(?<=[א-ת])"(?=[א-ת](?![א-ת]))', marks.gershayim, text)
    return text if re.search("(?<![א-ת])'", text) else re.sub("(?<=[א-ת])'", marks.geresh, text)


def _quoted(text: str, quotes: str) -> str:
    """Straight quotation marks in pairs; all stay where one could be a sign for inches, or has no other."""
    out: list[str] = []
    is_open = False
    for n, character in enumerate(text):
        if character != '"':
            out.append(character)
            continue
        before, after = text[n - 1 : n], text[n + 1 : n + 2]
        if is_open:
            fits = not before.isspace() and (not after.isalnum() or _is_wide(after) or _is_wide(before))
        else:
            starts = not before or before.isspace() or before in _OPENS_AFTER or _is_wide(before)
            fits = starts and bool(after) and not after.isspace()
        if not fits:
            return text
        out.append(quotes[is_open])
        is_open = not is_open
    return text if is_open else "".join(out)


def _is_wide(character: str) -> bool:
    return character >= "\u2e80"


def _spaced(text: str, space: str, signs: str) -> str:
    if "«" in signs:
        text = re.sub(rf"«{_TYPED}(?=\S)", f"«{space}", text)
    if "»" in signs:
        text = re.sub(rf"(?<=\S){_TYPED}»", f"{space}»", text)
    high = "".join(sign for sign in signs if sign in _HIGH)
    return re.sub(rf"([^\s{_HIGH}«(\[]){_TYPED}([{high}])(?=[{_HIGH}]*(?:[\s»”’)\]…]|$))", rf"\1{space}\2", text)
