"""Whose people receive a group, or are listed as its members, where the English text says it further off."""

from __future__ import annotations

import re

from publish.readers.press_text.facts import Reading, Run
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_generic_body, is_place, is_unit

BODY = r"[A-Z][\w&'-]*(?:\s(?:of|for|and|&)(?:\sthe)?(?=\s[A-Z])|\s[A-Z][\w&'-]*)*"
BODY += r"(?:(?<=\bCo)\.)?(?:,?\s(?:Ltd|Inc)\b\.?)?"
"""The name of a body, as a pattern."""
_LISTED = r"(?:[^.]|\b(?:Prof|Mr|Ms|Mrs|Dr|Hon|Ir)\.)"
_RECEIVED = re.compile(
    r"\b(?:was|were)\s(?:\w+ly\s)?(?:received|welcomed|greeted|hosted|met)\s(?:\w+ly\s)?(?:by|with)\s"
    rf"{_LISTED}*$"
)
_CAME = re.compile(
    r"\b(?:visited|visits|visit(?:ing)?|visit\sto|came\sto|delegation\sto|toured)\s(?:the\s)?"
    rf"(?P<body>{BODY})"
)
_FROM_US = re.compile(
    r"\b(?:delegation|group|team|party)\s(?:was\s)?(?:comprised|composed|comprising|made\sup|consist\w+)(?:\sof)?"
    r"\s[^.;]{0,40}?\bfrom\s"
    rf"(?:the\s)?(?P<body>{BODY}),\s(?:including|namely)\s{_LISTED}*$"
    rf"|\b(?:delegation|group|team|party)\s(?:from|of)\s(?:the\s)?(?P<sent>{BODY})(?:\s\([A-Z]\w*\))?[^.;,]{{0,24}},\s"
    rf"(?:comprising|consisting\sof|made\sup\sof|composed\sof|including)\s{_LISTED}*$"
)
"""`The delegation comprised 12 professors from NLU, including |A, Provost`."""
_AT_HOME = re.compile(
    r"(?:^|[.;]\s)(?:At|During\s(?:the|a|their|its|his|her)\svisit\sto|(?:While|When)\svisiting|In)\s(?:the\s)?"
    rf"(?P<body>{BODY}),\s"
    rf"{_LISTED}*?\b(?:with|by|met)\s{_LISTED}*$"
)
"""`At Tide University, Song held talks with A, |Provost`."""


def received_there(run: Run, text: str, at: int) -> Reading | None:
    """Whose people they are who receive, or with whom one talks there: of the body that is visited."""
    if " by " not in text[:at] and " with " not in text[:at] and " from " not in text[:at] and " met " not in text[:at]:
        return None
    listed = _RECEIVED.search(text[:at])
    came = [*_CAME.finditer(text, 0, listed.start())] if listed else []
    found = came[-1] if came else _FROM_US.search(text[:at]) or _AT_HOME.search(text[:at])
    if found is None or "respectively" in text[at:].partition(".")[0]:
        return None
    group = next(group for group, name in found.groupdict().items() if name)
    name = compiled(r"\s(?:and|of|for|in)$").sub("", found[group])
    if not (is_body(name, ()) or name.isupper()) or is_generic_body(name) or is_unit(name) or is_place(name):
        return None
    return Reading(name, run.line, run.start + found.start(group), 0.75, "of those who receive, or are listed")
