"""How much speaks for a stated day being the day of the event."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.occasion.stated_dates import StatedDate
from publish.readers.press_text.occasion.years import PERIOD
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_NOT_ITS_DAY_HAN = words.alternation("zh-occasion", "dates", "others")
_PAST_HAN = re.compile(rf"{_NOT_ITS_DAY_HAN}|自$")
_NOT_ITS_DAY = words.phrase_alternation("en-occasion", "dates", "others")
_PAST_LATIN = re.compile(
    rf"\b({_NOT_ITS_DAY})\b",
    re.I,
)


_OPENING = re.compile(r"(on|the|le|(on|in) the (early )?(morning|afternoon|evening|night) of)", re.I)
_TODAY = re.compile(
    r"(?:今[日天晚晨早]|本日|\b(?:today|tonight|this\s(?:morning|afternoon|evening)))"
    r"(?:\s*[（(]\s*|,?\s(?:on\s)?(?:\w+day,?\s)?)$",
    re.I,
)
"""`today (December 8)`: the day that the text tells of, whatever else it dates."""


def weighed(date: StatedDate, rank: int) -> StatedDate:
    """How much speaks for this being the day of the event."""
    han = is_han_language(date.run.language)
    text = fold_han(date.run.text) if han else fold_latin(date.run.text)
    begin, end = clause(text, date.start, date.end, han)
    sentence = text[begin:end]
    verbs = _verbs(date.run.language)
    weight = 0.3 + max(0.0, 0.25 - 0.03 * rank)
    weight += 0.2 if compiled(rf"{verbs}" if han else rf"\b(?:{verbs})\b").search(sentence) else 0.0
    head = text[: date.start].strip()
    weight += 0.1 if compiled(r"(?:morning|afternoon|evening|night) of$").search(head) else 0.0
    weight += 0.15 if (len(head) <= 4 and head != "今年") or _OPENING.fullmatch(head) else 0.0
    weight += 0.2 if not head and compiled(r"\s*,?\s*[\w\s]{0,20}[-–—:]").match(text[date.end :]) else 0.0
    near = (
        text[max(0, date.start - 12) : date.end]
        + compiled("[，。]").split(text[date.end : date.end + 14], maxsplit=1)[0]
    )
    beside = text[max(begin, date.start - 40) : min(end, date.end + 60)]
    past = (_PAST_HAN if han else _PAST_LATIN).search(near if han else beside)
    weight -= 0.4 if PERIOD.search(text[max(0, date.start - 24) : date.start]) else 0.0
    weight -= 0.35 if past and not compiled(r"\s*,?\s*[A-Z][a-z]+\s*[-–—]").match(text[date.end :]) else 0.0
    weight += 0.3 if _TODAY.search(text[: date.start]) else 0.0
    if compiled(r"\s*,?\s*(?:of\s)?last year\b").match(text[date.end :]):
        weight -= 0.5
    if (not date.year and compiled(r"每年\s*$").search(text[: date.start])) or compiled(r"\b(every|each)\s*$").search(
        text[: date.start]
    ):
        weight -= 0.5
    return StatedDate(date.run, date.start, date.end, date.year, date.month, date.day, date.until, weight)


@lru_cache(maxsize=16)
def _verbs(language: str) -> str:
    """Words that say that something took place."""
    if is_han_language(language):
        chinese = words.alternation("zh-events", "events", "verbs")
        return chinese if language != "ja" else f"{chinese}|{fold_han(words.alternation('ja', 'events', 'verbs'))}"
    english = words.alternation("en-events", "events", "verbs")
    return english if language == "en" else f"{english}|{words.phrase_alternation(language, 'events', 'verbs')}"


def clause(text: str, start: int, end: int, han: bool) -> tuple[int, int]:
    """Where the sentence or half of one begins and ends that holds `start`…`end`."""
    stops = "。！？；" if han else ".!?;"
    begin = max(text.rfind(mark, 0, start) for mark in stops) + 1
    ends = [at for at in (text.find(mark, end) for mark in stops) if at >= 0]
    return begin, min(ends, default=len(text))
