"""Dates, times and numbers read again from the words they were written in: the labels of a language turned round.

Spaces, letter case, the kind of dash and the width of digits do not matter; dates as 2024-09-14 are known everywhere.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from itertools import product
from typing import Any

from publish.model.dates import PartialDate

#: What the labels of a language hold: section -> label.
Labels = Mapping[str, Mapping[str, Any]]
#: What words say, part by part (`start`, `first`, `count`), as the event file writes it.
Parts = dict[str, str]

_SLOT = re.compile(r"\{(\w+)(?::[^}]*)?\}")
_DASHES = re.compile("[-‐‑‒–—−~〜]")
_MARKS = re.compile("[\\s\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+")
_DAY_FORMS = ("full", "with_weekday", "no_year", "no_day", "only_year")
_RANGE_FORMS = ("range_same_month", "range_same_year", "range")
_CLOCKS = ("{hour}:{minute}", "{hour}.{minute}")
_PATTERNS = {
    "year": r"\d{4}",
    "month": r"\d{1,2}",
    "day": r"\d{1,2}",
    "hour": r"\d{1,2}",
    "minute": r"\d{2}",
    "count": r"\d{1,3}(?:[,.'’]?\d{3})+|\d{1,3}",
    "text": r".+",
}


def read(form: str, text: str, labels: Labels) -> Parts | None:
    """What a text in this form says; None where it cannot be read. `{text}` says itself."""
    if form == "{text}":
        return {"text": text.strip()} if text.strip() else None
    slots = _SLOT.findall(form)
    known: list[list[tuple[str, Callable[[Mapping[str, str]], Parts | None]]]] = []
    for number, slot in enumerate(slots):
        known.append(
            [(_named(pattern, number), partial(_own, number, reader)) for pattern, reader in _ways(slot, labels)]
        )
    between = _SLOT.split(form)[::2]
    plain = bare(text)
    for ways in product(*known):
        pattern = "".join(_literal(words) + (ways[at][0] if at < len(ways) else "") for at, words in enumerate(between))
        found = re.fullmatch(pattern, plain)
        if found is None:
            continue
        said: Parts = {}
        parts = [reader({key: value for key, value in found.groupdict().items() if value}) for _, reader in ways]
        if all(part is not None for part in parts):
            for part in parts:
                said |= part or {}
            return said
    return None


def words_of(form: str, labels: Labels) -> tuple[str, ...]:
    """The words a form chooses from; none where it is a date, a time or a number."""
    listed = labels.get(form.strip("{}"), {}) if form.strip("{}") not in ("date", "time") else {}
    return tuple(dict.fromkeys(label for label in listed.values() if isinstance(label, str)))


@cache
def bare(text: str) -> str:
    """Text without what does not matter to its meaning."""
    return _DASHES.sub("-", _MARKS.sub("", unicodedata.normalize("NFKC", text))).casefold()


def _named(pattern: str, number: int) -> str:
    """A pattern whose groups are those of this slot."""
    return pattern.replace("(?P<", f"(?P<s{number}_")


def _own(number: int, reader: Callable[[Mapping[str, str]], Parts | None], groups: Mapping[str, str]) -> Parts | None:
    prefix = f"s{number}_"
    return reader({key[len(prefix) :]: value for key, value in groups.items() if key.startswith(prefix)})


def _literal(words: str) -> str:
    return re.escape(bare(words))


def _ways(slot: str, labels: Labels) -> Iterable[tuple[str, Callable[[Mapping[str, str]], Parts | None]]]:
    """The patterns a slot may be written in, each with what makes parts of its groups."""
    dates, times = labels.get("date", {}), labels.get("time", {})
    if slot == "date":
        for form in _present(dates, _DAY_FORMS, "{year}-{month}-{day}"):
            yield _pattern(form, dates), partial(_one_date, dates, "date")
    elif slot == "dates":
        for form in _present(dates, _DAY_FORMS, "{year}-{month}-{day}"):
            yield _pattern(form, dates), partial(_one_date, dates, "first")
        for form in _present(dates, _RANGE_FORMS):
            yield _pattern(form, dates), partial(_two_dates, dates)
    elif slot == "time":
        for form in _present(times, ("clock", "full_hour"), *_CLOCKS):
            yield _pattern(form, times), partial(_one_time, "time")
    elif slot == "times":
        yield from _times(times)
    elif slot == "attendance":
        for word, form in labels.get("qualifier", {}).items():
            yield _pattern(str(form), {}), partial(_counted, word)
    else:
        for word, label in labels.get(slot, {}).items():
            if isinstance(label, str):
                yield _literal(label), partial(_chosen, slot, word)


def _present(section: Mapping[str, Any], names: Iterable[str], *more: str) -> list[str]:
    return list(dict.fromkeys([*(str(section[name]) for name in names if name in section), *more]))


def _times(times: Mapping[str, Any]) -> Iterable[tuple[str, Callable[[Mapping[str, str]], Parts | None]]]:
    clocks = _present(times, ("clock", "full_hour"), *_CLOCKS)
    for clock in clocks:
        yield _pattern(clock, times), partial(_one_time, "start")
    ranges = dict.fromkeys((str(times.get("range", "{start}–{end}")), "{start}–{end}"))
    for form, start, end in product(ranges, clocks, clocks):
        last = end.replace("{hour", "{last_hour").replace("{minute", "{last_minute")
        yield _pattern(form.replace("{start}", start).replace("{end}", last), times), _two_times


def _pattern(form: str, section: Mapping[str, Any]) -> str:
    """The regular expression of a label."""
    out, at = "", 0
    for slot in _SLOT.finditer(form):
        out += _literal(form[at : slot.start()]) + f"(?P<{slot[1]}>{_slot_pattern(slot[1], section)})"
        at = slot.end()
    return out + _literal(form[at:])


def _slot_pattern(slot: str, section: Mapping[str, Any]) -> str:
    name = slot.removeprefix("last_")
    if name == "weekday":
        return "|".join(_literal(str(day)) for day in section.get("weekdays", ())) or r"\D+?"
    if name == "month_name":
        return r"\D+?"
    if name == "day":
        return f"{_literal(str(section.get('first_day', '1')))}|{_PATTERNS['day']}"
    return _PATTERNS.get(name, r".+?")


def _date(dates: Mapping[str, Any], groups: Mapping[str, str], prefix: str = "") -> PartialDate | None:
    """The date in groups; the year and the month of a last day are those of the first where it has none."""
    year, month, day = (groups.get(f"{prefix}{name}") or groups.get(name) for name in ("year", "month", "day"))
    name = groups.get(f"{prefix}month_name") or groups.get("month_name")
    number = int(month) if month else _month(name, dates) if name else None
    if name and not number:
        return None
    written_first = day is not None and day == bare(str(dates.get("first_day", "1")))
    try:
        found = PartialDate(
            int(year) - int(dates.get("years_ahead", 0)) if year else None,
            number,
            (1 if written_first else int(day)) if day else None,
        )
        return PartialDate.parse(str(found))
    except ValueError:
        return None


def _month(name: str, dates: Mapping[str, Any]) -> int | None:
    """The month of a name, or of a beginning of it that no other has."""
    names = [bare(str(each)) for each in dates.get("months", ())]
    if name in names:
        return names.index(name) + 1
    short = name.rstrip(".")
    meant = [number for number, each in enumerate(names, 1) if len(short) >= 3 and each.startswith(short)]
    return meant[0] if len(meant) == 1 else None


def _one_date(dates: Mapping[str, Any], part: str, groups: Mapping[str, str]) -> Parts | None:
    found = _date(dates, groups)
    return {part: str(found)} if found else None


def _two_dates(dates: Mapping[str, Any], groups: Mapping[str, str]) -> Parts | None:
    last = _date(dates, groups, "last_")
    month_first = "month" in groups or "month_name" in groups
    first = _date(dates, groups if month_first else {**groups, "month_name": groups.get("last_month_name", "")})
    return {"first": str(first), "last": str(last)} if first and last else None


def _clock(groups: Mapping[str, str], prefix: str = "") -> str | None:
    hour, minute = int(groups[f"{prefix}hour"]), int(groups.get(f"{prefix}minute", 0))
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


def _one_time(part: str, groups: Mapping[str, str]) -> Parts | None:
    found = _clock(groups)
    return {part: found} if found else None


def _two_times(groups: Mapping[str, str]) -> Parts | None:
    start, end = _clock(groups), _clock(groups, "last_")
    return {"start": start, "end": end} if start and end else None


def _counted(qualifier: str, groups: Mapping[str, str]) -> Parts | None:
    return {"count": str(int(re.sub(r"\D", "", groups["count"]))), "qualifier": qualifier}


def _chosen(slot: str, word: str, groups: Mapping[str, str]) -> Parts | None:
    return {slot: word}
