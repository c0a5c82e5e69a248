"""When the event was: which of the stated days is its own; a year that is not stated stays open."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date as Day
from datetime import timedelta
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, DateFact, Reading, Run
from publish.readers.press_text.occasion.posted_days import (
    day_near_posting,
    days_told,
    is_day_alone,
    numbers_issue,
    own_day,
    posted_days,
    says_when_posted,
    weekday_before,
    year_from_posted,
)
from publish.readers.press_text.occasion.stated_dates import StatedDate, stated_dates
from publish.readers.press_text.occasion.years import PERIOD, year_elsewhere, year_of_period
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_NOT_ITS_DAY_HAN = words.alternation("zh-occasion", "dates", "others")
_PAST_HAN = re.compile(rf"{_NOT_ITS_DAY_HAN}|自$")
_NOT_ITS_DAY = words.phrase_alternation("en-occasion", "dates", "others")
_PAST_LATIN = re.compile(
    rf"\b({_NOT_ITS_DAY})\b",
    re.I,
)


_OPENING = re.compile(r"(on|the|le|(on|in) the (early )?(morning|afternoon|evening|night) of)", re.I)


def event_date(blocks: Sequence[Block]) -> DateFact | None:
    """The day that the text ties to the event: beside the words held, signed, visited; early in the text."""
    bodies = [run for b in blocks if b.kind in ("body", "bullet", "title", "heading") for run in b.runs]
    own = own_day(blocks)
    posted = [] if own else posted_days(blocks)
    candidates = _candidates(bodies, [own] if own else posted)
    good = _good(candidates, bodies, posted, own) or _in_captions(blocks) or _open_for(candidates)
    if not good:
        return None
    best = max(good, key=lambda c: (round(c.weight + _told_twice(c, candidates), 3), -c.run.line, -c.start))
    same = [c for c in good if _same_day(c, best)]
    stated = next((c.year for c in same if c.year), 0) or year_elsewhere(blocks, best, [_sentence(c) for c in same])
    stated = stated or next((c.year for c in candidates if c.year and c.until and _within(best, c)), 0)
    year = stated or (own.year if own and (own.month, own.day) == (best.month, best.day) else 0)
    year = year or year_from_posted(posted, best.month, best.day) or year_of_period(bodies, best)
    best, year = _on_the_weekday(best, year, candidates)
    until = next((c.until for c in same if c.until), None)
    iso = f"{year:04d}-{best.month:02d}-{best.day:02d}" if year else ""
    end = f"{year:04d}-{until[0]:02d}-{until[1]:02d}" if year and until else ""
    return DateFact(iso, end, bool(year), _readings(same, bool(stated or not year)), best.month, best.day)


def _candidates(bodies: Sequence[Run], posted: Sequence[Day]) -> list[StatedDate]:
    """The days stated anywhere, and those that the first paragraphs tell from the day of posting, each weighed."""
    ranks: Counter[str] = Counter()
    stated: list[StatedDate] = []
    for run in bodies:
        stated += [_weighed(date, ranks[run.language]) for date in stated_dates(run)]
        ranks[run.language] += 1
    found = list(stated)
    for rank, run in enumerate(bodies[:_EARLY]):
        found += [_weighed(d, rank // 2) for d in days_told(run, posted, stated) if not _stated_at(d, stated)]
    return [moved for each in found for moved in _before_dateline(each, found)]


def _good(
    candidates: Sequence[StatedDate], bodies: Sequence[Run], posted: Sequence[Day], own: Day | None
) -> list[StatedDate]:
    """Days that are likely enough; a day on a line of its own only where no sentence has one."""
    likely = [c for c in candidates if c.weight >= 0.5]
    likely = [c for c in likely if not numbers_issue(c.run.text)]
    good = [c for c in likely if not is_day_alone(c.run.text.strip())]
    for days, itself in ((posted, False), ([own] if own else [], True)):
        if not good and days:
            good = [day for run in bodies[:_EARLY] if (day := day_near_posting(run, days, itself))][:1]
    return good or [c for c in likely if not says_when_posted(c.run.text)]


def _in_captions(blocks: Sequence[Block]) -> list[StatedDate]:
    return [d for b in blocks if b.kind == "caption" for r in b.runs for d in stated_dates(r) if d.year][:1]


def _open_for(dates: Sequence[StatedDate]) -> list[StatedDate]:
    """`runs from 16 May to 30 June 2025`, where a text has no other day."""
    return [d for d in dates if d.until and d.weight >= _SPAN_ALONE][:1]


_SPAN_ALONE = 0.1


def _same_day(one: StatedDate, other: StatedDate) -> bool:
    differ = one.year and other.year and one.year != other.year
    return (one.month, one.day) == (other.month, other.day) and not differ


def _sent(date: StatedDate) -> bool:
    """`海川5月8日电`: when the text went out."""
    return is_han_language(date.run.language) and _WIRE.match(fold_han(date.run.text), date.end) is not None


_IN_BOTH, _LIKELY = 0.25, 0.4
"""What speaks for a day that the text states in another language, too."""


def _told_twice(date: StatedDate, candidates: Sequence[StatedDate]) -> float:
    others = (d for d in candidates if d.weight >= _LIKELY and _same_day(d, date) and not _sent(d))
    return _IN_BOTH if any(d.run.language != date.run.language for d in others) else 0.0


def _readings(dates: Sequence[StatedDate], sure: bool) -> tuple[Reading, ...]:
    """The words for the day, each once; not so sure where the year is only that of the posting."""
    reason = "date of the event" if sure else "date of the event, the year by when it was put out"
    found: dict[str, Reading] = {}
    for date in sorted(dates, key=lambda c: (c.run.line, c.start)):
        words_ = date.run.text[date.start : date.end].strip()
        reading = Reading(
            words_, date.run.line, date.run.start + date.start, min(0.98 if sure else 0.8, date.weight), reason
        )
        found.setdefault(words_, reading)
    return tuple(found.values())


_EARLY = 6
"""Paragraphs in which a text says when its event was."""


def _stated_at(date: StatedDate, stated: Sequence[StatedDate]) -> bool:
    return any(s.run == date.run and s.start < date.end and date.start < s.end for s in stated)


def _on_the_weekday(date: StatedDate, year: int, others: Sequence[StatedDate]) -> tuple[StatedDate, int]:
    """A dateline's day, or the weekday before it that the first sentence names."""
    if is_han_language(date.run.language) or date.start > 60:
        return date, year
    text = fold_latin(date.run.text)
    if not re.match(r"\W*(?:\([^)]*\)\W*)?(?:[—–:-]|/)", text[date.end :]):
        return date, year
    back = weekday_before(date, year, text[date.end : _clause(text, date.end, date.end + 1, False)[1]])
    return (replace(date, day=date.day - back), year) if 0 < back < date.day else (date, year)


_WIRE = re.compile("\\s*[\u4e00-\u9fff]{0,4}?(?:[电電讯訊]|消息)")
_BRACKETED = re.compile(
    rf"[（(【\[](?:[{HAN}]{{2,8}}[，,]\s?)?\d{{4}}年\d{{1,2}}月\d{{1,2}}日(?:[，,]\s?[{HAN}]{{2,8}})?[）)】\]]"
)
"""`（2020年6月18日，海川）`: when and where a text was sent."""
_BARE_DAY = re.compile(r"(?<![月\d年])(\d{1,2})日(?![电電讯訊至—-])")
_DAY_BEFORE = re.compile(r"\b(?:last night|last evening|yesterday)\b")


def _before_dateline(date: StatedDate, others: Sequence[StatedDate]) -> list[StatedDate]:
    """A dateline says when the text was sent; `25日……举行`, `last night` behind it say when the event was."""
    han = is_han_language(date.run.language)
    text = fold_han(date.run.text) if han else fold_latin(date.run.text)
    later = [d for d in others if d.run == date.run and d.start > date.start and d.weight >= 0.5]
    if not han:
        if not (date.start < 60 and re.match(r"(?:,\s[A-Z]\w+){0,2}\W*[—–:-]", text[date.end :])):
            return [date]
        late = _DAY_BEFORE.search(text[: _clause(text, date.end, date.end, False)[1]], date.end)
        if late and (date.day > 1 or date.year):
            return [_the_day_before(date)]
        held = [d for d in later if d.year in (0, date.year) and 0 < _days_between(d, date) <= _OLD_NEWS]
        return (
            [replace(date, weight=0.0), *(replace(d, year=date.year, weight=date.weight) for d in held)]
            if held
            else [date]
        )
    sent = _BRACKETED.match(text)
    if sent and date.start < sent.end():
        held = [d for d in later if d.year in (0, date.year) and 0 < _days_between(d, date) <= _OLD_NEWS]
        return [replace(date, weight=date.weight - 0.3)] if held else [date]
    if not _WIRE.match(text, date.end) or date.start > 24:
        return [date]
    if later:
        return [replace(date, weight=date.weight - 0.25)]
    if re.match(".{0,12}(?:日前|近日)[，在于]", text[date.end :]):
        return []  # some days before
    verbs = words.alternation("zh-events", "events", "verbs")
    for bare in _BARE_DAY.finditer(text, date.end):
        begin, end = _clause(text, bare.start(), bare.end(), True)
        day = int(bare[1])
        if 1 <= day <= date.day and re.search(f"{verbs}|相聚|齐聚|出席", text[begin:end]):
            return [replace(date, day=day, start=bare.start(), end=bare.end(), weight=date.weight + 0.1)]
    return [date]


@lru_cache(maxsize=16)
def _verbs(language: str) -> str:
    """Words that say that something took place."""
    if is_han_language(language):
        chinese = words.alternation("zh-events", "events", "verbs")
        return chinese if language != "ja" else f"{chinese}|{fold_han(words.alternation('ja', 'events', 'verbs'))}"
    english = words.alternation("en-events", "events", "verbs")
    return english if language == "en" else f"{english}|{words.phrase_alternation(language, 'events', 'verbs')}"


def _the_day_before(date: StatedDate) -> StatedDate:
    if date.day > 1:
        return replace(date, day=date.day - 1)
    before = Day(date.year, date.month, 1) - timedelta(1)
    return replace(date, year=before.year, month=before.month, day=before.day)


def _weighed(date: StatedDate, rank: int) -> StatedDate:
    """How much speaks for this being the day of the event."""
    han = is_han_language(date.run.language)
    text = fold_han(date.run.text) if han else fold_latin(date.run.text)
    begin, end = _clause(text, date.start, date.end, han)
    sentence = text[begin:end]
    verbs = _verbs(date.run.language)
    weight = 0.3 + max(0.0, 0.25 - 0.03 * rank)
    weight += 0.2 if re.search(rf"{verbs}" if han else rf"\b(?:{verbs})\b", sentence) else 0.0
    head = text[: date.start].strip()
    weight += 0.1 if re.search(r"(?:morning|afternoon|evening|night) of$", head) else 0.0
    weight += 0.15 if (len(head) <= 4 and head != "今年") or _OPENING.fullmatch(head) else 0.0
    weight += 0.2 if not head and re.match(r"\s*,?\s*[\w\s]{0,20}[-–—:]", text[date.end :]) else 0.0
    near = text[max(0, date.start - 12) : date.end] + re.split("[，。]", text[date.end : date.end + 14], maxsplit=1)[0]
    beside = text[max(begin, date.start - 40) : min(end, date.end + 60)]
    past = (_PAST_HAN if han else _PAST_LATIN).search(near if han else beside)
    weight -= 0.4 if PERIOD.search(text[max(0, date.start - 24) : date.start]) else 0.0
    weight -= 0.35 if past and not re.match(r"\s*,?\s*[A-Z][a-z]+\s*[-–—]", text[date.end :]) else 0.0
    weight += 0.3 if _TODAY.search(text[: date.start]) else 0.0
    if re.match(r"\s*,?\s*(?:of\s)?last year\b", text[date.end :]):
        weight -= 0.5
    if (not date.year and re.search(r"每年\s*$", text[: date.start])) or re.search(
        r"\b(every|each)\s*$", text[: date.start]
    ):
        weight -= 0.5
    return StatedDate(date.run, date.start, date.end, date.year, date.month, date.day, date.until, weight)


def _within(date: StatedDate, span: StatedDate) -> bool:
    """Whether a day is one of those of the forum in which something was signed."""
    return span.until is not None and (span.month, span.day) <= (date.month, date.day) <= span.until


def _days_between(earlier: StatedDate, later: StatedDate) -> int:
    """From a day to a later one of the same or the next month, a month being 30 days or so."""
    return (later.month - earlier.month) % 12 * 30 + later.day - earlier.day


_OLD_NEWS = 14
"""Days from an event to the dateline of a text that tells of it."""
_TODAY = re.compile(
    r"(?:今[日天晚晨早]|本日|\b(?:today|tonight|this\s(?:morning|afternoon|evening)))"
    r"(?:\s*[（(]\s*|,?\s(?:on\s)?(?:\w+day,?\s)?)$",
    re.I,
)
"""`today (December 8)`: the day that the text tells of, whatever else it dates."""


def _sentence(date: StatedDate) -> str:
    text = date.run.text
    begin, end = _clause(text, date.start, date.end, is_han_language(date.run.language))
    return text[begin:end]


def _clause(text: str, start: int, end: int, han: bool) -> tuple[int, int]:
    stops = "。！？；" if han else ".!?;"
    begin = max(text.rfind(mark, 0, start) for mark in stops) + 1
    ends = [at for at in (text.find(mark, end) for mark in stops) if at >= 0]
    return begin, min(ends, default=len(text))
