"""English text as long as it was, with what names a place without telling where something was made unreadable."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.occasion.datelines_english import MONTH
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import fold_latin

_ASIDE = re.compile(rf"(?<=\w\s)\((?=[^()]*(?:{MONTH}|time|hours)\b)[^()]{{3,60}}\)(?!\s*[–—-])")
"""`(November 9 in Mexico)`: what time it was elsewhere."""


def without_asides(text: str) -> str:
    """The text, as long, without the hours and days that other places had meanwhile."""
    return _ASIDE.sub(lambda m: "(" + "x" * (len(m[0]) - 2) + ")", text)


_NO_HOUSE = words.alternation("en-occasion", "places", "not_held")
_FIELD = re.compile(
    rf"\b(?:{_NO_HOUSE})"
    r"(?: of)? in (?=(?:the )?[A-Z])"
)

_SEAT = re.compile(
    r"\b(?:Embassy|Embassies|Consulates?(?:[ -]General)?|Consuls?(?:[ -]General)?|Ambassador|Mission|Delegation"
    r"|Chamber of Commerce(?! of (?!the ))|Cultural Cent(?:er|re)|(?:Liaison |Representative )?Office)"
    r"(?: of (?:the )?(?:[A-Z][\w'-]*\s?(?:of\s)?)+?)? in (?=(?:the )?[A-Z])"
)
"""`the Consulate General of Belgium in Shanghai`: where a mission has its seat."""

_FIELDS = words.alternation("en-occasion", "places", "fields")


def plainly_english(text: str) -> str:
    """The folded text, as long, without quotations, fields (`a degree in Law`) and the seats of missions."""
    text = compiled(r'"[^"]{4,160}"').sub(lambda m: "x" * len(m[0]), without_asides(fold_latin(text)))
    text = compiled(rf" in (?=the (?i:{_FIELDS}) of)").sub(" xx ", text)
    text = compiled(r"\bnot (?:in|at) (?=[A-Z])").sub(lambda m: "not xx ", text)
    text = compiled(r" (?:in|at) the (?=(?:presence|company|invitation|request|initiative|hands) of)").sub(
        " xx the ", text
    )
    text = _SEAT.sub(lambda m: m[0][:-4] + " xx ", text)
    return _FIELD.sub(lambda m: m[0].replace(" in ", " xx "), text)
