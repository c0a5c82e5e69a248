"""Whether an English sentence tells of another time: `was set up in 2014`, `signed last year`."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled

_NOW = re.compile(
    r"\b(?:today|yesterday|this (?:week|morning|afternoon|evening)|on (?:Mon|Tues|Wednes|Thurs|Fri)day)\b"
)
_MONTHS = "[A-Z][a-z]{2,8}"
_SET_UP_IN = re.compile(
    rf"(?:(?:was|were|has\sbeen)\s)?(?:\w+ly\s)?(?:set\sup|established|founded|formed|created|opened|inaugurated)\s(?:in\s[A-Z]\w+\s)?"
    rf"(?:back\s)?in\s(?:{_MONTHS}\s)?(?:19|20)\d\d\b"
)
"""`The Office was set up in July 2014`: told of what there is already."""
_YET = re.compile(r",?\s(?:(?:and|is|are)\s)?(?:due|scheduled|expected|planned|slated|set)\s(?:for|to|in)\s.*$")
"""`due for completion in 2031`: what is yet to come."""
_THEN = re.compile(r"\w*\s?(?:\w*\s)?(?:then|at\s(?:that|the)\stime|on\sthat\soccasion)(?:[.,;]|$)")
"""`a joint statement was signed then`: at the time that was told before."""
_GLUED_YEAR = re.compile(r"[a-z]{3}in\s(?:19|20)\d\d\b")


def past(sentence: str, at: int) -> bool:
    """Whether the verb at `at` speaks of another time."""
    near = sentence[max(0, at - 45) : at + 30]
    if _NOW.search(sentence):
        near = compiled(r"\b(?:has|have) (?=\w+ed\b)").sub("", near)
    if compiled(r"\b(?:signed|ceremony|unveiled|launched)\b").search(sentence) and not compiled(
        r"\b(?:19|20)\d\d\b"
    ).search(near):
        near = compiled(r"\b(?:was|were) (?=established\b|founded\b)").sub("", near)
    near = compiled(r"\b(announced (?:that )?(?:it|they|both|the two \w+) )(?:has|have|had)\b").sub(r"\1", near)
    if not compiled(r"\b(?:already|since|so far|to date|previously|earlier|over the years)\b").search(sentence):
        near = compiled(r"\b(?:has|have)\s(?=(?:today\s|recently\s|just\s)?signed\san?\s)").sub("", near)
    if compiled(rf"\b(?:{words.phrase_alternation('en-events', 'ceremonies', 'past')})\b", re.I).search(near):
        return True
    if compiled(
        r"\b(?:back|dates?|dating|dated|of|since|in|from)\s(?:to\s|from\s|back\sto\s)?(?:19|20)\d\d,?\s(?:when|and)\b"
    ).search(
        sentence[:at],
    ):
        return True  # relations go back to 2003, when
    if compiled(r"\bhad\s(?:[a-z]+\s){0,2}$").search(sentence[:at]) and not compiled(r"\bannounced\b").search(
        sentence[:at]
    ):
        return True
    if _SET_UP_IN.match(sentence, at):
        return True
    clause = compiled(r"[;.]\s|,\s(?:which|and|while|where|who|but)\s|\sand\s(?:said|noted|told|added)\b").split(
        sentence[at:]
    )[0]
    clause = _YET.sub("", clause)
    if _THEN.match(sentence, at):
        return True
    if compiled(r"\blast (?:year|month|week|[A-Z][a-z]+(?:ber|ary|ch|il|y|e|st))\b").search(clause[:160]):
        return True
    if compiled(r"\b(?:earlier|previously|(?:years|months|weeks)\sago)\W*$").search(clause) or _GLUED_YEAR.search(
        clause
    ):
        return True
    return compiled(r"\b(?:in|since|as (?:early|far back|long ago) as|back in)\s+(?:19|20)\d\d\b").search(
        sentence[max(0, at - 60) : at] + clause[:160],
    ) is not None and not compiled(r"\b(?:On|on)\s+\w+ \d").search(sentence)
