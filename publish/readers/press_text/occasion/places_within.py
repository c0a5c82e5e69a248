"""The house within a city, where a later sentence names it: where the ceremony took place, which hall was full."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Reading, Run
from publish.readers.press_text.occasion.datelines_english import PLACE_NAME
from publish.readers.press_text.occasion.houses_english import VENUE, name_length
from publish.readers.press_text.occasion.plainly_english import plainly_english
from publish.readers.press_text.text.folding import HAN, fold_han
from publish.readers.press_text.text.languages import is_han_language

_WEIGHT = 0.8
_WHY = "the house that a later sentence names"


@lru_cache(maxsize=1)
def _festive_han() -> re.Pattern[str]:
    halls = words.alternation("zh-occasion", "places", "halls")
    told = words.alternation("zh-occasion", "places", "in_festive_hall")
    return re.compile(
        rf"(?:^|[，。])(?:(?:当[晚天日]|今[晚天]|此[时刻]|这时|夜晚|入夜|傍晚|是夜)的?，?)?(?:位于[^，。]{{2,8}}的)?"
        rf"(?P<p>(?![本该整大])[{HAN}A-Za-z]{{2,16}}?(?:{halls}))(?:内外|上下|里外|[内里中外])?，?[^，。]{{0,4}}?(?:{told})"
    )


@lru_cache(maxsize=1)
def _festive_latin() -> re.Pattern[str]:
    rooms = words.phrase_alternation("en-occasion", "places", "named_rooms")
    told = words.phrase_alternation("en-occasion", "places", "in_festive_hall")
    return re.compile(
        rf"\b[Tt]he\s(?P<p>(?:{rooms})\s(?:of|at|in)\s(?:the\s)?{PLACE_NAME})\s(?:was|were|is)\s(?:all\s|already\s|soon\s)?(?:{told})\b"
    )


@lru_cache(maxsize=1)
def _took_place() -> re.Pattern[str]:
    events = "|".join(words.words("en-events", "events", "nouns"))
    return re.compile(
        rf"(?:^|[.;]\s)(?:The|This|Both)\s(?:[\w'-]+\s){{0,4}}?(?i:{events})s?\s(?:took\splace|(?:was|were)\s(?:\w+ly\s)?(?:held|staged|hosted|celebrated))"
        rf"\s(?:on\s[^.,]{{3,20}}\s)?(?:at|in|on)\s(?:the\s)?(?P<p>{PLACE_NAME})"
    )


def house_within(run: Run) -> Reading | None:
    """The hall or the house of which the run tells, the city being known."""
    if is_han_language(run.language):
        found = _festive_han().search(fold_han(run.text))
        return _reading(run, *found.span("p")) if found else None
    text = plainly_english(run.text)
    for pattern in (_took_place(), _festive_latin()):
        found = pattern.search(text)
        if found and VENUE.search(found["p"]):
            start = found.start("p")
            return _reading(run, start, start + name_length(text, start, found["p"], False))
    return None


def _reading(run: Run, start: int, end: int) -> Reading:
    return Reading(run.text[start:end], run.line, run.start + start, _WEIGHT, _WHY)
