"""When the event was, as the text states it; a year that is not stated stays open."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, DateFact, Reading, Run
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language, language_of

_ABBREVIATED = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
_HAN = re.compile(
    r"(?:(?P<year>(?:19|20)\d{2}|[二一][〇○零九][〇○零一二三四五六七八九]{2})\s*年\s*)?(?P<month>\d{1,2}"
    r"|[一二三四五六七八九十]{1,2})\s*月\s*(?P<day>\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:日|号)"
    r"(?:\s*(?:上午|下午|晚上|晚)?\s*(?:至|到|-|–|—|~|～|起至|、|和)\s*(?:(?P<month2>\d{1,2})\s*月\s*)?(?P<day2>\d{1,2})\s*(?:日|号))?"
    r"|(?P<year3>(?:19|20)\d{2})\s*年\s*(?P<month3>\d{1,2})\s*月\s*(?P<day3>\d{1,2})\s*(?:-|–|—|至|~)\s*"
    r"(?P<day4>\d{1,2})\s*日"
    r"|(?<!\d)(?P<month5>\d{1,2})\s*月\s*(?P<day5>\d{1,2})\s*(?:-|–|—|至|~)\s*(?P<day6>\d{1,2})\s*日"
)
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
    day = r"\d{1,2}(?:st|nd|rd|th|er)?"
    span = rf"(?P<NAME>{day})(?:\s*(?:-|–|—|to|and|&|au|et)\s*(?:{month}\s+)?(?P<NAMEb>{day}))?"
    pattern = (
        rf"\b(?P<m1>{month})\s+{span.replace('NAME', 'd1')}(?:\s*,?\s*(?P<y1>(?:19|20)\d{{2}}))?(?!\d)"
        rf"|(?<![\d.])(?:the\s+|le\s+)?{span.replace('NAME', 'd2')}\s+(?:of\s+)?(?P<m2>{month})(?:\s*,?\s*"
        rf"(?P<y2>(?:19|20)\d{{2}}))?\b"
        r"|\b(?P<y3>20\d{2})-(?P<m3>\d{2})-(?P<d3>\d{2})\b"
    )
    return re.compile(pattern, re.I), names


def stated_dates(run: Run) -> list[StatedDate]:
    """Every day with a month that the run states."""
    if is_han_language(run.language):
        text = fold_han(run.text)
        return [d for m in _HAN.finditer(text) if (d := _from_han(run, m))]
    text = fold_latin(run.text)
    pattern, months = _latin_pattern(run.language)
    return [d for m in pattern.finditer(text) if (d := _from_latin(run, m, months))]


def _from_han(run: Run, m: re.Match[str]) -> StatedDate | None:
    year = _number(m["year"] or m["year3"] or "")
    month = _number(m["month"] or m["month3"] or m["month5"])
    day = _number(m["day"] or m["day3"] or m["day5"])
    last = m["day2"] or m["day4"] or m["day6"]
    until = (_number(m["month2"] or "") or month, _number(last)) if last else None
    return _checked(run, m, year, month, day, until)


def _number(text: str) -> int:
    if not text:
        return 0
    if text.isdigit():
        return int(text)
    if "十" in text:
        tens, _, ones = text.partition("十")
        return (_DIGITS.get(tens, 1) if tens else 1) * 10 + (_DIGITS.get(ones, 0) if ones else 0)
    return int("".join(str(_DIGITS.get(c, 0)) for c in text))


def _from_latin(run: Run, m: re.Match[str], months: dict[str, int]) -> StatedDate | None:
    if m["y3"]:
        return _checked(run, m, int(m["y3"]), int(m["m3"]), int(m["d3"]), None)
    name = (m["m1"] or m["m2"]).lower().rstrip(".")
    if name == "may" and not (m["m1"] or m["m2"])[0].isupper():
        return None
    day = int(re.match(r"\d+", m["d1"] or m["d2"])[0])  # type: ignore[index]
    last = m["d1b"] or m["d2b"]
    month = months[name]
    until = (month, int(re.match(r"\d+", last)[0])) if last else None  # type: ignore[index]
    return _checked(run, m, int(m["y1"] or m["y2"] or 0), month, day, until)


def _checked(
    run: Run, m: re.Match[str], year: int, month: int, day: int, until: tuple[int, int] | None
) -> StatedDate | None:
    if not (1 <= month <= 12 and 1 <= day <= 31) or (until and not 1 <= until[1] <= 31):
        return None
    return StatedDate(run, m.start(), m.end(), year, month, day, until, 0.0)


_PAST_HAN = re.compile(
    r"成立于|创立于|始于|创建于|建于|设立|生效|生于|批准|发布了|排名|截至|截止|自$|此前|曾于|早在|以来|年起|签署于|将于|拟于|计划于|报名|提交"
)
_PAST_LATIN = re.compile(
    r"\b(founded|established|since|took effect|born|until|deadline|adopted|ranking|unveiled the latest"
    r"|previously|earlier|will be|scheduled|recalls|by the end|published on|posted)\b",
    re.I,
)


_OPENING = re.compile(r"(on|the|le|(on|in) the (early )?(morning|afternoon|evening|night) of)", re.I)


def event_date(blocks: Sequence[Block]) -> DateFact | None:
    """The day that the text ties to the event: beside the words held, signed, visited; early in the text."""
    bodies = [run for b in blocks if b.kind in ("body", "bullet", "title", "heading") for run in b.runs]
    ranks: Counter[str] = Counter()
    candidates = []
    for run in bodies:
        candidates += [_weighed(date, ranks[run.language]) for date in stated_dates(run)]
        ranks[run.language] += 1
    good = [c for c in candidates if c.weight >= 0.5]
    if not good:
        good = [d for b in blocks if b.kind == "caption" for r in b.runs for d in stated_dates(r) if d.year][:1]
    if not good:
        return None
    best = max(good, key=lambda c: (round(c.weight, 3), -c.run.line, -c.start))
    same = [
        c
        for c in good
        if (c.month, c.day) == (best.month, best.day) and not (c.year and best.year and c.year != best.year)
    ]
    year = next((c.year for c in same if c.year), 0) or _year_elsewhere(blocks, best)
    until = next((c.until for c in same if c.until), None)
    readings: list[Reading] = []
    for date in sorted(same, key=lambda c: (c.run.line, c.start)):
        text = date.run.text[date.start : date.end].strip()
        if text not in [r.text for r in readings]:
            readings.append(
                Reading(text, date.run.line, date.run.start + date.start, min(0.98, date.weight), "date of the event")
            )
    iso = f"{year:04d}-{best.month:02d}-{best.day:02d}" if year else ""
    end = f"{year:04d}-{until[0]:02d}-{until[1]:02d}" if year and until else ""
    return DateFact(iso, end, bool(year), tuple(readings), best.month, best.day)


def _weighed(date: StatedDate, rank: int) -> StatedDate:
    """How much speaks for this being the day of the event."""
    han = is_han_language(date.run.language)
    text = fold_han(date.run.text) if han else fold_latin(date.run.text)
    begin, end = _clause(text, date.start, date.end, han)
    sentence = text[begin:end]
    verbs = words.alternation("zh-events" if han else "en-events", "events", "verbs")
    weight = 0.3 + max(0.0, 0.25 - 0.03 * rank)
    weight += 0.2 if re.search(rf"{verbs}" if han else rf"\b(?:{verbs})\b", sentence) else 0.0
    head = text[: date.start].strip()
    weight += 0.15 if len(head) <= 4 or _OPENING.fullmatch(head) else 0.0
    weight += 0.2 if not head and re.match(r"\s*,?\s*[\w\s]{0,20}[-–—]", text[date.end :]) else 0.0
    near = text[max(0, date.start - 12) : date.end + (14 if han else 40)]
    past = (_PAST_HAN if han else _PAST_LATIN).search(near if han else text[max(0, date.start - 40) : date.end + 60])
    weight -= 0.35 if past and not re.match(r"\s*,?\s*[A-Z][a-z]+\s*[-–—]", text[date.end :]) else 0.0
    if (not date.year and re.search(r"每年\s*$", text[: date.start])) or re.search(
        r"\b(every|each)\s*$", text[: date.start]
    ):
        weight -= 0.5
    return StatedDate(date.run, date.start, date.end, date.year, date.month, date.day, date.until, weight)


def _clause(text: str, start: int, end: int, han: bool) -> tuple[int, int]:
    stops = "。！？；" if han else ".!?;"
    begin = max(text.rfind(mark, 0, start) for mark in stops) + 1
    ends = [at for at in (text.find(mark, end) for mark in stops) if at >= 0]
    return begin, min(ends, default=len(text))


@lru_cache(maxsize=1)
def _year_of_event() -> re.Pattern[str]:
    """`2019年联合国日`, `2018 Appreciation Dinner`, `Symposium 2022`; not a mere number in a theme."""
    nouns = "|".join(word.capitalize() for word in words.words("en-events", "events", "nouns"))
    return re.compile(
        rf"(?<!\d)(20\d\d)年(?!\d|以来|起|底|末)|\b(20\d\d)(?=\s(?:[A-Z][\w'-]*\s){{0,6}}(?:{nouns})\b)|\b(?:{nouns})\s(20\d\d)\b"
    )


def _event_years(title: str) -> set[int]:
    return {int(next(group for group in m.groups() if group)) for m in _year_of_event().finditer(title)}


def _year_elsewhere(blocks: Sequence[Block], date: StatedDate) -> int:
    """A year that a title, or the sentence that dates the event, states for the event by name."""
    titles = [run.text for b in blocks if b.kind == "title" for run in b.runs]
    posted = {int(y) for b in blocks if b.kind == "chrome" for y in re.findall(r"(?<!\d)(20\d{2})(?!\d)", b.text)}
    years = {year for text in titles for year in _event_years(text)}
    if len(years) == 1 and (not posted or years & posted):
        return years.pop()
    han = is_han_language(date.run.language)
    text = date.run.text
    begin, end = _clause(text, date.start, date.end, han)
    whole = [Run(b.number, 0, b.text, language_of(b.text)) for b in blocks if b.kind != "blank"]
    stated = {d.year for run in whole for d in stated_dates(run) if (d.month, d.day) == (date.month, date.day)} - {0}
    if len(stated) == 1:
        return stated.pop()
    named = {int(y) for y in re.findall(r"(?<![\d-])(20\d{2})(?:年(?!\d|以来|起|底|末)|\s+[A-Z])", text[begin:end])}
    return named.pop() if len(named) == 1 else 0
