"""The day a text was put out, as its page or its foot says, and days told from there: 今（14）日, yesterday."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, Run
from publish.readers.press_text.occasion.stated_dates import StatedDate, stated_dates
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.datelines import is_dateline
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language, language_of
from publish.readers.press_text.text.own_release import DAY

_WEEKDAY = words.alternation("en", "dates", "weekdays")
_EDGE = 12
"""Such a line is one of the first or the last of a text."""
_LONGEST, _LONGEST_DAY = 200, 40
_POSTED_HAN = words.alternation("zh-occasion", "dates", "posted")
_POSTED = words.phrase_alternation("en-occasion", "dates", "posted")
_POSTS = re.compile(
    rf"(?:{_POSTED_HAN})[^\d：]{{0,6}}(?:日期|时间|日|次数|数)?\s*[：:]?"
    r"|(?:发布|更新)日|^\s*[\[【(（]?\s*(?:日期|时间)\s*[：:]|[\[【]\s?[Tt]ime\s?[\]】]|^TIME\s?[:：]|掲載日|公開日|投稿日|来源[：:]|字号"
    rf"|\b(?:{_POSTED})\b",
    re.I,
)
_NUMERIC = re.compile(
    r"(?<![\d.])(?P<y>(?:19|20)\d\d|1\d\d)\s?[-/.年\s]\s?(?P<m>\d{1,2})\s?[-/.月]\s?(?P<d>\d{1,2})(?!\d)"
    r"|(?<![\d.])(?P<a>\d{1,2})[-/.](?P<b>\d{1,2})[-/.](?P<y2>20\d\d)(?!\d)"
)
_FIRST_OF_THE_REPUBLIC = 1911
_BEFORE, _AFTER = 75, 20
"""An event is put out so many days after it, or announced so many days before it, at most."""


def posted_days(blocks: Sequence[Block]) -> list[date]:
    """Every full day on the lines of the page, or on lines that say when the text was put out."""
    found: dict[date, None] = {}
    lines = [block for block in blocks if block.kind != "blank"]
    for block in lines if len(lines) <= 2 * _EDGE else (*lines[:_EDGE], *lines[-_EDGE:]):
        text = block.text.strip()
        alone = block.kind != "title" and is_day_alone(text)
        says = (
            _TITLE_DATED.search(text) is not None
            or _POSTS.search(fold_han(text)) is not None
            or numbers_issue(text)
            or _STAMP.match(text) is not None
            or _COLUMN_DATED.fullmatch(text) is not None
        )
        if len(text) > _LONGEST or not (alone or says or block.kind == "chrome"):
            continue
        if block.kind == "title" and not says:
            continue
        for day in (*_numeric(text), *_worded(block.number, text)):
            found.setdefault(day)
    return list(found)


_TITLE_DATED = re.compile(r"[(（\[]\s?20\d\d[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?\s?[)）\]]\s*$")
"""`… ( 2025.01.23 )` behind a headline."""
_COLUMN_DATED = re.compile(
    r"[^.。!?]{2,60}\s[|｜]\s(?:[A-Z][a-z]+day,?\s)?(?:\d{1,2}\s[A-Z][a-z]{2,8},?\s20\d\d|[A-Z][a-z]{2,8}\s\d{1,2},?\s20\d\d)"
)
"""`Research Office | 27 Mar, 2025`: who put it out, and when."""
_STAMP = re.compile(r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}[:：]\d\d")
"""`2018-11-20 17:05` before the column of the page."""


def numbers_issue(line: str) -> bool:
    """A line that numbers the issue of a newsletter, and dates it."""
    return len(line.strip()) <= _LONGEST and _ISSUE.search(fold_han(line.strip())) is not None


def says_when_posted(line: str) -> bool:
    """A line that holds a day and the words that say it was put out then."""
    folded = fold_han(line.strip())
    return len(folded) <= _LONGEST_DAY and _POSTS.search(folded) is not None and not _LABEL.match(folded)


_ISSUE = re.compile(
    r"^(?:Newsletter |Issue |Vol\.? |No\.\s?)\S*\d|^第[A-Z]?\d+版"
    r"|^第[\d一二三四五六七八九十〇零百]{1,5}[期号](?=\s|[\d（二]|$)"
)
"""The line of a newsletter or a newspaper that numbers the issue."""
_LABEL = re.compile("(?:活动|会议|举办)?(?:日期|时间)|[Dd]ate")
"""Before the day of the event."""


def own_day(blocks: Sequence[Block]) -> date | None:
    """The day of the event, as a release that this program made keeps it."""
    for block in blocks:
        if block.mark and block.mark.thing == DAY:
            return next(iter(_numeric(block.text)), None)
    return None


def is_day_alone(text: str) -> bool:
    """`2021年12月2日（星期四）`, `Thursday, 2 December 2021` on a line of its own, at the head or the foot."""
    if is_dateline(text):
        return True
    if len(text) > _LONGEST_DAY or not compiled(r"\d").search(text):
        return False
    left = _NUMERIC.sub("", fold_han(text))
    stated = stated_dates(Run(0, 0, text, language_of(text)))
    for day in reversed(stated):
        left = left[: day.start] + left[day.end :] if left == fold_han(text) else left
    bare = compiled(rf"[（(][^（()）]*[)）]|[\s日号:：\d,.]|上午|下午|Ends|(?:{_WEEKDAY})|/|星期.|周.").sub(
        "",
        left,
    )
    return left != fold_han(text) and len(bare) <= 2


_STAMPED = re.compile(r"T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?")
"""The hour of `2020-09-09T09:32:09+08:00`."""


def _numeric(text: str) -> Iterable[date]:
    text = _STAMPED.sub(" ", text)
    for found in _NUMERIC.finditer(text):
        if found["y"]:
            year = int(found["y"])
            years = [(year if year > _FIRST_OF_THE_REPUBLIC - 100 else year + _FIRST_OF_THE_REPUBLIC)]
            readings = [(years[0], int(found["m"]), int(found["d"]))]
        else:
            a, b, year = int(found["a"]), int(found["b"]), int(found["y2"])
            readings = [(year, b, a), (year, a, b)]
        yield from [day for y, m, d in readings for day in [_day(y, m, d)] if day][:1]


def _worded(number: int, text: str) -> Iterable[date]:
    for stated in stated_dates(Run(number, 0, text, language_of(text))):
        day = _day(stated.year, stated.month, stated.day) if stated.year else None
        if day:
            yield day


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def year_from_posted(posted: Iterable[date], month: int, day: int) -> int:
    """The year in which that day lies not far before a day the text was put out; 0 where none or several do."""
    years = set()
    for put_out in posted:
        for year in (put_out.year - 1, put_out.year, put_out.year + 1):
            event = _day(year, month, day)
            if event and -_AFTER <= (put_out - event).days <= _BEFORE:
                years.add(year)
    return years.pop() if len(years) == 1 else 0


_OWN_DAY = re.compile(
    r"(?P<when>[今昨前翌当])\s?[天日]?(?:晚|早|晨)?\s?（\s?(?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})[日号]?\s?）[日天]?"
    r"|本（(?P<month2>\d{1,2})）月(?P<day2>\d{1,2})日"
)
"""今（14）日, 昨（19）日, 本（11）月14日."""
_NEAR = re.compile(r"(?P<yesterday>昨[日天晚]|昨(?=[于在假]))|(?P<today>今[日天早晚])")
_NEAR_LATIN = re.compile(
    r"\b(?:(?P<yesterday>yesterday|last night|last evening)|(?P<today>today|this morning|this evening|tonight))\b"
)
_FEW = 3


def days_told(run: Run, near: Sequence[date], others: Sequence[StatedDate]) -> list[StatedDate]:
    """The days of the run that another completes: the day it was put out, or one that another language states."""
    if not is_han_language(run.language):
        return []
    text = fold_han(run.text)
    found = []
    for told in _OWN_DAY.finditer(text):
        day, month = int(told["day"] or told["day2"]), int(told["month"] or told["month2"] or 0)
        year = 0
        if not month:
            month, year = _month_of(day, near, others)
        if month and 1 <= day <= 31:
            found.append(StatedDate(run, told.start(), told.end(), year, month, day, None, 0.0))
    return found


def _month_of(day: int, near: Sequence[date], others: Sequence[StatedDate]) -> tuple[int, int]:
    for put_out in near:
        for back in range(15):
            earlier = put_out - timedelta(back)
            if earlier.day == day:
                return earlier.month, earlier.year
    months = {(o.month, o.year) for o in others if abs(o.day - day) <= _FEW}
    return months.pop() if len(months) == 1 else (0, 0)


def day_near_posting(run: Run, posted: Sequence[date], itself: bool) -> StatedDate | None:
    """`昨日`, `yesterday` in a text that states no day: told from the one day it was put out, or the day `itself`."""
    if len(set(posted)) != 1:
        return None
    han = is_han_language(run.language)
    told = (_NEAR if han else _NEAR_LATIN).search(fold_han(run.text) if han else fold_latin(run.text))
    if not told:
        return None
    day = posted[0] - timedelta(1 if told["yesterday"] and not itself else 0)
    return StatedDate(run, told.start(), told.end(), day.year, day.month, day.day, None, 0.6)


_WEEKDAYS = str(words.table("en")["dates"]["weekdays"]).lower().split()
_ON_WEEKDAY = re.compile(rf"\bon\s({_WEEKDAY})\b(?!,?\s(?:and|to|\d))", re.I)


def weekday_before(stated: StatedDate, year: int, text: str) -> int:
    """How many days before a dateline its first sentence says the event was: `Sept. 4 -- … on Tuesday evening`."""
    said = _ON_WEEKDAY.search(text)
    day = _day(year, stated.month, stated.day) if year else None
    if not said or not day:
        return 0
    return (day.weekday() - _WEEKDAYS.index(said[1].lower())) % 7
