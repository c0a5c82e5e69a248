"""The days that a text states, in words of any of the languages; the year 0 where none is given."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_DAY_FIRST = frozenset({"fr", "de", "es", "it", "pt"})
"""Where 12.03.2021 is a day in March."""
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民国": 1911}
_ABBREVIATED = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
_HAN = Pattern(
    r"(?:(?P<year>(?:19|20)\d{2}|(?:令和|平成|昭和|(?:中华)?民国)\s?(?:\d{1,3}|元)|[二一][〇○零九][〇○零一二三四五六七八九]{2})\s*年\s*)?(?P<month>\d{1,2}"
    r"|[一二三四五六七八九十]{1,2})\s*月\s*(?P<day>\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:日|号)"
    r"(?:\s*(?:[（(][月火水木金土日一二三四五六](?:曜日?)?(?:・?祝)?[）)])?\s*(?:上午|下午|晚上|晚)?\s*(?:から|より|至|到|-|–|—|~|～|起至|、|和)\s*(?:(?P<month2>\d{1,2})\s*月\s*)?(?P<day2>\d{1,2})\s*(?:日|号))?"
    r"|(?P<year3>(?:19|20)\d{2})\s*年\s*(?P<month3>\d{1,2})\s*月\s*(?P<day3>\d{1,2})\s*(?:-|–|—|至|~)\s*"
    r"(?P<day4>\d{1,2})\s*日"
    r"|(?<![\d./])(?P<year7>20\d{2})[./](?P<month7>\d{1,2})[./](?P<day7>\d{1,2})(?![\d./])"
    r"|^(?:(?:活动|会议|举办)?(?:时间|日期)[:：]\s*)?(?P<year9>20\d{2})-(?P<month9>\d{1,2})-(?P<day9>\d{1,2})(?=，|$)"
    r"|(?P<year8>(?:19|20)\d{2})년\s*(?P<month8>\d{1,2})월\s*(?P<day8>\d{1,2})일"
    r"|(?<!\d)(?P<month5>\d{1,2})\s*月\s*(?P<day5>\d{1,2})\s*(?:-|–|—|至|~)\s*(?P<day6>\d{1,2})\s*日",
    needs="20|年|月|년",
)
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A day as the text states it; `year` is 0 where none is given."""

    run: Run
    start: int
    end: int
    year: int
    month: int
    day: int
    until: tuple[int, int] | None
    weight: float


@lru_cache(maxsize=8)
def _latin_pattern(tag: str) -> tuple[re.Pattern[str], dict[str, int]]:
    names: dict[str, int] = {}
    english, own = (str(words.table(each).get("dates", {}).get("months", "")) for each in ("en", tag))
    for listed in (english, _ABBREVIATED, own):
        names |= {name.lower(): number for number, name in enumerate(listed.split(), 1)}
    names["sept"] = 9
    month = "(?:" + "|".join(sorted(map(re.escape, names), key=len, reverse=True)) + r")\.?"
    day = r"\d{1,2}(?:st|nd|rd|th|er|\.(?=\s+[^\W\d]))?"
    span = rf"(?P<NAME>{day})(?:\s*(?:-|–|—|to|and|&|au|et|und|bis|y|al)\s*(?P<NAMEb>{day}))?"
    pattern = (
        rf"\b(?P<m1>{month}),?\s+{span.replace('NAME', 'd1')}(?:\s*,?\s*(?P<y1>(?:19|20)\d{{2}}))?(?!\d)"
        rf"|(?<![\d.])(?:the\s+|le\s+)?{span.replace('NAME', 'd2')}\s+(?:of\s+|de\s+)?(?P<m2>{month})"
        r"(?:\s*,?\s*(?:de\s+|del\s+)?"
        rf"(?P<y2>(?:19|20)\d{{2}}))?\b"
        r"|\b(?P<y3>20\d{2})-(?P<m3>\d{2})-(?P<d3>\d{2})\b"
    )
    if tag in _DAY_FIRST:
        pattern += r"|(?<![\d.])(?P<d4>\d{1,2})[./](?P<m4>\d{1,2})[./](?P<y4>20\d{2})\b"
    return re.compile(pattern, re.I), names


def stated_dates(run: Run) -> list[StatedDate]:
    """Every day with a month that the run states."""
    if is_han_language(run.language) or run.language == "ko":
        text = fold_han(run.text)
        return _spans(text, [d for m in _HAN.finditer(text) if (d := _from_han(run, m))])
    text = fold_latin(run.text)
    pattern, months = _latin_pattern(run.language)
    if "20" not in text and months.keys().isdisjoint(_LETTERS.findall(text.casefold())):
        return []  # neither the number of a year nor the name of a month
    return _spans(text, [d for m in pattern.finditer(text) if (d := _from_latin(run, m, months))])


_UNTIL = re.compile(r"\s*(?:[（(][^）)]{1,10}[)）])?\s*(?:to|until|till|through|[-–—~～]|au|至|到)\s*(?:the\s+)?")


def _spans(text: str, dates: list[StatedDate]) -> list[StatedDate]:
    """`28 September to 1 October 2023`: two days that begin and end one event."""
    joined: list[StatedDate] = []
    for date in dates:
        first = joined[-1] if joined else None
        until = first and (
            _UNTIL.fullmatch(text, first.end, date.start)
            or (
                text[first.end : date.start].strip() == "and"
                and text[: first.start].rstrip().lower().endswith("between")
            )
        )
        if first and until and not first.until and not first.year * date.year:
            year = first.year or date.year
            joined[-1] = replace(first, end=date.end, year=year, until=date.until or (date.month, date.day))
        else:
            joined.append(date)
    return joined


def _from_han(run: Run, m: re.Match[str]) -> StatedDate | None:
    year = _number(m["year"] or m["year3"] or m["year7"] or m["year8"] or m["year9"] or "")
    month = _number(m["month"] or m["month3"] or m["month5"] or m["month7"] or m["month8"] or m["month9"])
    day = _number(m["day"] or m["day3"] or m["day5"] or m["day7"] or m["day8"] or m["day9"])
    last = m["day2"] or m["day4"] or m["day6"]
    until = (_number(m["month2"] or "") or month, _number(last)) if last else None
    return _checked(run, m, year, month, day, until)


def _number(text: str) -> int:
    if not text:
        return 0
    text = text.removeprefix("中华")
    if text[:2] in _ERAS:
        return _ERAS[text[:2]] + (1 if text.endswith("元") else int(text[2:]))
    if text.isdigit():
        return int(text)
    if "十" in text:
        tens, _, ones = text.partition("十")
        return (_DIGITS.get(tens, 1) if tens else 1) * 10 + (_DIGITS.get(ones, 0) if ones else 0)
    return int("".join(str(_DIGITS.get(c, 0)) for c in text))


def _from_latin(run: Run, m: re.Match[str], months: dict[str, int]) -> StatedDate | None:
    numeric = m.groupdict().get("y4")
    if numeric:
        return _checked(run, m, int(numeric), int(m["m4"]), int(m["d4"]), None)
    if m["y3"]:
        return _checked(run, m, int(m["y3"]), int(m["m3"]), int(m["d3"]), None)
    name = (m["m1"] or m["m2"]).lower().rstrip(".")
    if name == "may" and not (m["m1"] or m["m2"])[0].isupper():
        return None
    day = int(compiled(r"\d+").match(m["d1"] or m["d2"])[0])  # type: ignore[index]
    last = m["d1b"] or m["d2b"]
    month = months[name]
    until = (month, int(compiled(r"\d+").match(last)[0])) if last else None  # type: ignore[index]
    return _checked(run, m, int(m["y1"] or m["y2"] or 0), month, day, until)


def _checked(
    run: Run, m: re.Match[str], year: int, month: int, day: int, until: tuple[int, int] | None
) -> StatedDate | None:
    if not (1 <= month <= 12 and 1 <= day <= 31) or (until and not 1 <= until[1] <= 31):
        return None
    return StatedDate(run, m.start(), m.end(), year, month, day, until, 0.0)
