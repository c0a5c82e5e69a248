"""A programme as iCalendar text (RFC 5545), one VEVENT an entry, with the time zones it needs.

The text is the same on every run: the stamp comes from a clock value that is passed in, and the
time zones are written out from the transitions that fall in the programme's years, without a rule.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

_LINE_OCTETS = 75
_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")
_LINE_ENDS = re.compile(r"\r\n|[\r\u2028\u2029\x0b\x0c\x85]")
_UTC_NAMES = frozenset({"UTC", "Etc/UTC", "Etc/GMT", "GMT", "Z"})


class CalendarEntry(Struct, frozen=True):
    """One thing that takes place.

    `start` and `end` are wall-clock times without offset, in the IANA zone `time_zone`, or wherever the
    reader is where that is empty (floating time, 3.3.5); two dates make it an entry of whole days, of
    which `end` is the last. Without `end` the entry has no duration. It comes back at the same time on so many `days`
    in a row.
    """

    uid: str
    start: datetime | date
    end: datetime | date | None
    time_zone: str
    summary: str
    location: str = ""
    description: str = ""
    url: str = ""
    categories: tuple[str, ...] = ()
    days: int = 1


def calendar_text(
    entries: Sequence[CalendarEntry], *, name: str, producer: str, stamp: datetime, language: str = ""
) -> bytes:
    """The whole calendar, UTF-8 with CRLF, lines folded at 75 octets.

    `name` is shown as the calendar's title, `producer` names the program (3.7.3), `stamp` (aware)
    becomes DTSTAMP. Raises ValueError for a naive stamp, a repeated uid or an end before the start,
    and zoneinfo.ZoneInfoNotFoundError for a zone nobody knows.
    """
    if stamp.utcoffset() is None:
        raise ValueError("the calendar's stamp needs a time zone")
    _check(entries)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_text(producer)}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    lines += [f"NAME{_language(language)}:{_text(name)}", f"X-WR-CALNAME:{_text(name)}"]
    for zone in sorted({entry.time_zone for entry in entries if isinstance(entry.start, datetime)} - _UTC_NAMES - {""}):
        lines += _time_zone(zone, entries)
    for entry in entries:
        lines += _event(entry, stamp, language)
    lines.append("END:VCALENDAR")
    return "".join(_folded(line) + "\r\n" for line in lines).encode()


def _check(entries: Iterable[CalendarEntry]) -> None:
    seen: set[str] = set()
    for entry in entries:
        if entry.uid in seen:
            raise ValueError(f"two calendar entries are called {entry.uid}")
        seen.add(entry.uid)
        if entry.end is None:
            continue
        if isinstance(entry.start, datetime) != isinstance(entry.end, datetime) or entry.end < entry.start:
            raise ValueError(f"calendar entry {entry.uid} ends before it starts")


def _event(entry: CalendarEntry, stamp: datetime, language: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(entry.uid)}"
    yield f"DTSTAMP:{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART{_moment(entry.start, entry.time_zone)}"
    if isinstance(entry.end, datetime):
        yield f"DTEND{_moment(entry.end, entry.time_zone)}"
    elif entry.end is not None:
        yield f"DTEND{_moment(entry.end + timedelta(days=1), entry.time_zone)}"
    if not isinstance(entry.start, datetime):
        yield "TRANSP:TRANSPARENT"  # whoever may come on some of these days is not busy on all of them (3.8.2.7)
    if entry.days > 1:
        yield f"RRULE:FREQ=DAILY;COUNT={entry.days}"
    for key, text in (("SUMMARY", entry.summary), ("LOCATION", entry.location), ("DESCRIPTION", entry.description)):
        if text:
            yield f"{key}{_language(language)}:{_text(text)}"
    if entry.categories:
        yield f"CATEGORIES{_language(language)}:{','.join(map(_text, entry.categories))}"
    if entry.url:
        yield f"URL:{_CONTROLS.sub('', entry.url)}"
    yield "END:VEVENT"


def _moment(moment: datetime | date, zone: str) -> str:
    """A value with its parameters, for DTSTART and DTEND."""
    if not isinstance(moment, datetime):
        return f";VALUE=DATE:{moment:%Y%m%d}"
    if zone in _UTC_NAMES:
        return f":{moment:%Y%m%dT%H%M%SZ}"
    if not zone:
        return f":{moment:%Y%m%dT%H%M%S}"
    return f";TZID={zone}:{moment:%Y%m%dT%H%M%S}"


def _time_zone(zone: str, entries: Iterable[CalendarEntry]) -> Iterator[str]:
    """The zone's offsets from the start of the first entry's year to the end of the last one's (3.6.5)."""
    years = [
        moment.year
        for entry in entries
        if entry.time_zone == zone
        for moment in (entry.start, entry.end)
        if moment is not None
    ]
    clock = ZoneInfo(zone)
    first = datetime(min(years), 1, 1, tzinfo=UTC)
    yield "BEGIN:VTIMEZONE"
    yield f"TZID:{zone}"
    before = first.astimezone(clock)
    yield from _observance(before, before)
    for after in _transitions(clock, first, datetime(max(years) + 1, 1, 2, tzinfo=UTC)):
        yield from _observance(before, after)
        before = after
    yield "END:VTIMEZONE"


def _transitions(clock: ZoneInfo, first: datetime, last: datetime) -> Iterator[datetime]:
    """The moments, to the minute, from which another offset, name or daylight saving holds."""
    moment = first
    while moment < last:
        later = moment + timedelta(days=1)
        if _state(moment, clock) != _state(later, clock):
            early, late = moment, later
            while late - early > timedelta(minutes=1):
                middle = early + (late - early) // 2
                middle = middle.replace(second=0, microsecond=0)
                early, late = (middle, late) if _state(middle, clock) == _state(moment, clock) else (early, middle)
            yield late.astimezone(clock)
        moment = later


def _state(moment: datetime, clock: ZoneInfo) -> tuple[object, ...]:
    local = moment.astimezone(clock)
    return local.utcoffset(), local.dst(), local.tzname()


def _observance(before: datetime, after: datetime) -> Iterator[str]:
    """Standard or daylight time from `after` on; its onset is told in the wall clock of `before`."""
    old, new = before.utcoffset() or timedelta(), after.utcoffset() or timedelta()
    kind = "DAYLIGHT" if after.dst() else "STANDARD"
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{(after.astimezone(UTC) + old):%Y%m%dT%H%M%S}"
    yield f"TZOFFSETFROM:{_offset(old)}"
    yield f"TZOFFSETTO:{_offset(new)}"
    yield f"TZNAME:{_text(after.tzname() or '')}"
    yield f"END:{kind}"


def _offset(offset: timedelta) -> str:
    minutes, sign = abs(offset) // timedelta(minutes=1), "-" if offset < timedelta() else "+"
    return f"{sign}{minutes // 60:02}{minutes % 60:02}"


def _language(language: str) -> str:
    return f";LANGUAGE={language}" if language else ""


def _text(text: str) -> str:
    """A TEXT value (3.3.11)."""
    plain = _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))
    escaped = plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\n", "\\n")


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets, no character cut (3.1)."""
    pieces: list[str] = []
    piece, room = "", _LINE_OCTETS
    for character in line:
        octets = len(character.encode())
        if octets > room:
            pieces.append(piece)
            piece, room = " ", _LINE_OCTETS - 1
        piece += character
        room -= octets
    return "\r\n".join([*pieces, piece])
