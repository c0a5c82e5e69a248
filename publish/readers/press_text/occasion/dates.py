"""When the event was: which of the stated days is its own; a year that is not stated stays open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date as Day

from publish.readers.press_text.facts import Block, DateFact, Reading, Run
from publish.readers.press_text.occasion.dateline_days import before_dateline, on_the_weekday, sent
from publish.readers.press_text.occasion.posted_days import (
    day_near_posting,
    days_told,
    is_day_alone,
    numbers_issue,
    own_day,
    posted_days,
    says_when_posted,
    year_from_posted,
)
from publish.readers.press_text.occasion.stated_dates import StatedDate, stated_dates
from publish.readers.press_text.occasion.weighed_days import clause, weighed
from publish.readers.press_text.occasion.years import year_elsewhere, year_of_period
from publish.readers.press_text.text.languages import is_han_language


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
    stated = next((c.year for c in same if c.year), 0)
    near = 0 if stated else year_from_posted(posted, best.month, best.day)  # surer than a year of something else
    stated = stated or (0 if near else year_elsewhere(blocks, best, [_sentence(c) for c in same]))
    stated = stated or next((c.year for c in candidates if c.year and c.until and _within(best, c)), 0)
    year = stated or (own.year if own and (own.month, own.day) == (best.month, best.day) else 0)
    year = year or near or year_of_period(bodies, best)
    best, year = on_the_weekday(best, year)
    until = next((c.until for c in same if c.until), None)
    iso = f"{year:04d}-{best.month:02d}-{best.day:02d}" if year else ""
    end = f"{year:04d}-{until[0]:02d}-{until[1]:02d}" if year and until else ""
    return DateFact(iso, end, bool(year), _readings(same, bool(stated or not year)), best.month, best.day)


def _candidates(bodies: Sequence[Run], posted: Sequence[Day]) -> list[StatedDate]:
    """The days stated anywhere, and those that the first paragraphs tell from the day of posting, each weighed."""
    ranks: Counter[str] = Counter()
    stated: list[StatedDate] = []
    told: set[str] = set()
    for run in bodies:
        stated += [weighed(date, ranks[run.language]) for date in stated_dates(run)]
        ranks[run.language] += run.text not in told  # a headline said twice is one line
        told.add(run.text)
    found = list(stated)
    for rank, run in enumerate(bodies[:_EARLY]):
        found += [weighed(d, rank // 2) for d in days_told(run, posted, stated) if not _stated_at(d, stated)]
    return [moved for each in found for moved in before_dateline(each, found)]


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


_IN_BOTH, _LIKELY = 0.25, 0.4
"""What speaks for a day that the text states in another language, too."""


def _told_twice(date: StatedDate, candidates: Sequence[StatedDate]) -> float:
    others = (d for d in candidates if d.weight >= _LIKELY and _same_day(d, date) and not sent(d))
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


def _within(date: StatedDate, span: StatedDate) -> bool:
    """Whether a day is one of those of the forum in which something was signed."""
    return span.until is not None and (span.month, span.day) <= (date.month, date.day) <= span.until


def _sentence(date: StatedDate) -> str:
    text = date.run.text
    begin, end = clause(text, date.start, date.end, is_han_language(date.run.language))
    return text[begin:end]
