"""Capitalised words that look like a name and are a part of an organization's: `Hui Zhong law firm`."""

from __future__ import annotations

import re

from publish.readers.press_text.names.shapes import strength_of
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.roles_english import is_role
from publish.readers.press_text.text.tokens import Tokens

_FIRM = re.compile(
    r"\s+(?:law|accounting|consulting)?\s*(?:firm|group|company|university|foundation|institute|hotel|office"
    r"|bank|club|hospital|museum|school)\b",
    re.I,
)


_OF_PLACE = re.compile(r"\b(?:University|College|City|Municipality|Province|County|District|Port|Bank|Museum)\sof\s$")
"""`University of Sam Tung`: what follows names a place."""


_AT_FIRM = re.compile(
    r"\b(?:[Pp]artner|[Cc]ounsel|[Aa]ssociate|[Ll]awyer|[Ss]olicitor|[Aa]ttorney|[Bb]arrister|[Cc]onsultant"
    r"|[Ee]conomist|[Aa]nalyst|[Tt]rainee|[Pp]aralegal|[Mm]anager|[Rr]esearcher|[Ee]ngineer|[Aa]rchitect)s?\s(?:at|with)\s$"
)
"""`a partner at |Jin Que`: a firm that bears a name."""


def in_organization(text: str, tokens: Tokens, start: int, end: int, titled: bool) -> bool:
    """`King & Wood Mallesons`, `Hui Zhong law firm`: part of an organization's name."""
    before = tokens[start - 1].text if start else ""
    following = text[tokens[end - 1].end :]
    if before == "&" or compiled(r"\s*&\s*[A-Z]").match(following):
        return True
    if titled:
        return False
    before_it = text[: tokens[start].start]
    if _OF_PLACE.search(before_it) or _AT_FIRM.search(before_it[-40:]):
        return True
    if _FIRM.match(following):
        return True
    parts = [t.text for t in tokens[start:end]]
    if before == "from" and compiled(r"\s*,\s*(?:an?\s|the\s)?[A-Za-z]").match(following) and _held(following):
        return False  # Remarks came from Jörgen Falk, State Secretary
    return before in _OF_NO_PERSON and strength_of(parts)[0] < 0.8


_OF_NO_PERSON = ("of", "at", "from", "for", "the", "in", "near", "around", "outside", "across", "via")
"""What stands before a place or a body, where the words themselves do not look like a name."""


def _held(following: str) -> bool:
    return is_role(compiled(r"[,;]").split(following.strip(" ,"))[0])
