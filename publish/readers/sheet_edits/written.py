"""Values as people leave them in cells: dates and times in many forms, numbers for text, stray spaces."""

import datetime as dt
import re
from collections.abc import Mapping

from publish.readers.sheet_edits.parse import Value

_DIGITS = str.maketrans("０１２３４５６７８９：／．－", "0123456789:/.-")
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号號]?(?:\D.*)?$")
_YEAR_LAST = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$")
_WORDED = re.compile(r"[^\W\d_]+\.?|\d+", re.UNICODE)
_CLOCK = re.compile(
    r"(上午|下午|晚上|午前|午後)?\s*(\d{1,2})\s*(?:[:.h时時点點])\s*(\d{2})?\s*(?:分|:\d{2})?\s*([ap]\.?m\.?)?$", re.I
)


class Unclear(ValueError):
    """The value can be read in more than one way, or in none."""


def as_text(value: Value | None) -> str:
    """The value as text, tidied: no spaces at the ends of lines, no empty lines at the end."""
    if value is None:
        return ""
    if isinstance(value, str):
        return tidy(value)
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, dt.datetime):
        midnight = value.time() == dt.time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "minutes")
    if isinstance(value, dt.time):
        return value.isoformat("minutes")
    return str(value) if isinstance(value, int) else f"{value:.15g}"


def tidy(text: str) -> str:
    """Text without what typing and re-saving leave behind: carriage returns, no-break and outer spaces."""
    if text.isascii() and "\n" not in text and "\r" not in text:
        return text.strip()
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ").replace("\ufeff", "")
    return "\n".join(line.strip() for line in plain.split("\n")).rstrip("\n")


def flat(text: str) -> str:
    """Text on one line, for telling what a cell says."""
    return " ".join(text.split())


def folded(text: str) -> str:
    """Text for comparing: no spaces, and capitals like small letters."""
    return "".join(text.split()).casefold()


def as_number(value: Value | None) -> str:
    """A whole number as digits; empty where there is none. Raises Unclear."""
    text = as_text(value).translate(_DIGITS)
    if text and not re.fullmatch(r"-?\d+", text):
        raise Unclear(text)
    return str(int(text)) if text else ""


def as_date(value: Value | None, months: Mapping[str, str]) -> str:
    """A date as 2024-09-14; `months` gives the number of each month's name. Raises Unclear, also for 3/4/2024."""
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, int) and not isinstance(value, bool) and 20_000 < value < 80_000:
        return (dt.date(1899, 12, 30) + dt.timedelta(days=value)).isoformat()
    text = as_text(value).translate(_DIGITS)
    if not text:
        return ""
    if found := _YEAR_FIRST.match(text):
        return _date(*map(int, found.groups()), text=text)
    if found := _YEAR_LAST.match(text):
        first, second, year = map(int, found.groups())
        if first > 12 or first == second:
            return _date(year, second, first, text=text)
        if second > 12:
            return _date(year, first, second, text=text)
        raise Unclear(text)
    return _worded_date(text, months)


def _worded_date(text: str, months: Mapping[str, str]) -> str:
    numbers, month = [], 0
    for word in _WORDED.findall(text):
        if word.isdigit():
            numbers.append(int(word))
        else:
            month = month or _month(word.rstrip("."), months)
    years = [number for number in numbers if number > 999]
    days = [number for number in numbers if number <= 31]
    if not month or len(years) != 1 or len(days) != 1:
        raise Unclear(text)
    return _date(years[0], month, days[0], text=text)


def _month(word: str, months: Mapping[str, str]) -> int:
    folded = word.casefold()
    for name, number in months.items():
        known = name.casefold()
        if folded == known or (len(folded) >= 3 and known.startswith(folded)):
            return int(number)
    return 0


def _date(year: int, month: int, day: int, *, text: str) -> str:
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        raise Unclear(text) from None


def as_time(value: Value | None) -> str:
    """A time of day as 09:30. Raises Unclear."""
    if isinstance(value, dt.datetime):
        value = value.time()
    if isinstance(value, dt.time):
        return value.isoformat("minutes")
    if isinstance(value, float) and 0 <= value < 1:
        minutes = round(value * 1440) % 1440
        return f"{minutes // 60:02}:{minutes % 60:02}"
    text = as_text(value).translate(_DIGITS)
    if not text:
        return ""
    found = _CLOCK.match(text)
    if not found:
        raise Unclear(text)
    before, hours, minutes_text, after = found.groups()
    hour, minute = int(hours), int(minutes_text or 0)
    later = before in ("下午", "晚上", "午後") or (after or "").casefold().startswith("p")
    earlier = before in ("上午", "午前") or (after or "").casefold().startswith("a")
    if later and hour < 12:
        hour += 12
    if earlier and hour == 12:
        hour = 0
    if hour > 23 or minute > 59:
        raise Unclear(text)
    return f"{hour:02}:{minute:02}"
