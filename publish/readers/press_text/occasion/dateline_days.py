"""Days of datelines: when a text was sent is not when the event was, but may tell it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date as Day
from datetime import timedelta

from publish.readers.press_text import words
from publish.readers.press_text.occasion.posted_days import weekday_before
from publish.readers.press_text.occasion.stated_dates import StatedDate
from publish.readers.press_text.occasion.weighed_days import clause
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_OLD_NEWS = 14
"""Days from an event to the dateline of a text that tells of it."""
_WIRE = Pattern("\\s*[\u4e00-\u9fff]{0,4}?(?:[电電讯訊]|消息)", needs="消息|电|訊|讯|電")
_BRACKETED = re.compile(
    rf"[（(【\[](?:[{HAN}]{{2,8}}[，,]\s?)?\d{{4}}年\d{{1,2}}月\d{{1,2}}日(?:[，,]\s?[{HAN}]{{2,8}})?[）)】\]]"
)
"""`（2020年6月18日，海川）`: when and where a text was sent."""
_BARE_DAY = re.compile(
    r"(?<![月\d年])(\d{1,2})日(?![电電讯訊至—-]|(?:对外)?(?:通报|介绍|消息|表示|宣布|透露|称|获悉|披露|说))"
)
_DASH = re.compile(r"\s*(?:[（(][^）)]{2,20}[）)])?\s*[—–-]{1,2}")
_YESTERDAY = re.compile("[^。；，]{0,40}?(?:，[^。；，]{0,40}?){0,2}昨[日天晚](?!日报|日星)")
"""`南江，2026年11月5日——……昨日落幕`, in the first sentence."""
_FIRST_SENTENCE = re.compile(r"(?s:.*?)(?:(?<=[a-z0-9)\u201d\"])[.!?](?=\s|$)|$)")
_DAY_BEFORE = re.compile(r"\b(?:last night|last evening|yesterday)\b")


def before_dateline(date: StatedDate, others: Sequence[StatedDate]) -> list[StatedDate]:
    """A dateline says when the text was sent; `25日……举行`, `last night` behind it say when the event was."""
    han = is_han_language(date.run.language)
    text = fold_han(date.run.text) if han else fold_latin(date.run.text)
    later = [d for d in others if d.run == date.run and d.start > date.start and d.weight >= 0.5]
    if not han:
        if not (date.start < 60 and compiled(r"(?:,\s[A-Z]\w+){0,2}\W*[—–:-]").match(text[date.end :])):
            return [date]
        late = _DAY_BEFORE.search(_first_sentence(text[date.end :]))
        if late and (date.day > 1 or date.year):
            return [_the_day_before(date)]
        held = [d for d in later if d.year in (0, date.year) and 0 < _days_between(d, date) <= _OLD_NEWS]
        return (
            [replace(date, weight=0.0), *(replace(d, year=date.year, weight=date.weight) for d in held)]
            if held
            else [date]
        )
    told = _BRACKETED.match(text)
    if told and date.start < told.end():
        held = [d for d in later if d.year in (0, date.year) and 0 < _days_between(d, date) <= _OLD_NEWS]
        return [replace(date, weight=date.weight - 0.3)] if held else [date]
    if date.start > 24 or not (_WIRE.match(text, date.end) or _DASH.match(text, date.end)):
        return [date]
    if not later and _YESTERDAY.match(text, date.end) and (date.day > 1 or date.year):
        return [_the_day_before(date)]
    if not _WIRE.match(text, date.end):
        return [date]
    if later:
        return [replace(date, weight=date.weight - 0.25)]
    if compiled(".{0,12}(?:日前|近日)[，在于]").match(text[date.end :]):
        return []  # some days before
    verbs = words.alternation("zh-events", "events", "verbs")
    for bare in _BARE_DAY.finditer(text, date.end):
        begin, end = clause(text, bare.start(), bare.end(), True)
        day = int(bare[1])
        if 1 <= day <= date.day and compiled(f"{verbs}|相聚|齐聚|出席").search(text[begin:end]):
            return [replace(date, day=day, start=bare.start(), end=bare.end(), weight=date.weight + 0.1)]
    return [date]


def _first_sentence(text: str) -> str:
    found = _FIRST_SENTENCE.match(text)
    return found[0] if found else text


def _the_day_before(date: StatedDate) -> StatedDate:
    if date.day > 1:
        return replace(date, day=date.day - 1)
    before = Day(date.year, date.month, 1) - timedelta(1)
    return replace(date, year=before.year, month=before.month, day=before.day)


def _days_between(earlier: StatedDate, later: StatedDate) -> int:
    """From a day to a later one of the same or the next month, a month being 30 days or so."""
    return (later.month - earlier.month) % 12 * 30 + later.day - earlier.day


def sent(date: StatedDate) -> bool:
    """`海川5月8日电`: when the text went out."""
    return is_han_language(date.run.language) and _WIRE.match(fold_han(date.run.text), date.end) is not None


def on_the_weekday(date: StatedDate, year: int) -> tuple[StatedDate, int]:
    """A dateline's day, or the weekday before it that the first sentence names."""
    if is_han_language(date.run.language) or date.start > 60:
        return date, year
    text = fold_latin(date.run.text)
    if not compiled(r"\W*(?:\([^)]*\)\W*)?(?:[—–:-]|/)").match(text[date.end :]):
        return date, year
    back = weekday_before(date, year, text[date.end : clause(text, date.end, date.end + 1, False)[1]])
    return (replace(date, day=date.day - back), year) if 0 < back < date.day else (date, year)
