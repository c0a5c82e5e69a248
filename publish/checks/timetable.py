"""Dates and times that cannot all be true."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations

from publish.checks.report import at, shown_name, shown_session
from publish.diagnostics import Diagnostic, Severity
from publish.model import Event, Session, SessionKind
from publish.transforms.programme import days_of


def check_timetable(event: Event) -> Iterator[Diagnostic]:
    """Unknown time zones, ends before starts, days outside the event, rooms and people booked twice."""
    yield from _time_zone(event)
    first, last = _days(event)
    if first and last and last < first:
        yield at(
            event, Severity.ERROR, "ends-before-start", "end", "The event ends before it begins.", "Check both dates."
        )
        first = last = None  # neither can be held against the sessions
    yield from _no_days(event, first, last)
    for session in event.sessions:
        yield from _session_times(event, session, first, last)
    yield from _double_bookings(event)


def _no_days(event: Event, first: dt.date | None, last: dt.date | None) -> Iterator[Diagnostic]:
    """Sessions of an event of several days that have none while others have: they are printed on the first day."""
    if not first or first == last or not any(session.date or session.until for session in event.sessions):
        return
    for session in event.sessions:
        if not session.date:
            which = _capital(shown_session(event, session))
            message = f"{which} has no date, so it is printed on the first day, {first}."
            remedy = f"Add `date:`, from {first} to {last}."
            yield at(event, Severity.WARNING, "no-date", f"sessions/{session.id}", message, remedy)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _days(event: Event) -> tuple[dt.date | None, dt.date | None]:
    first = event.date.full if event.date else None
    last = event.end.full if event.end else first
    return first, last


def _time_zone(event: Event) -> Iterator[Diagnostic]:
    if event.time_zone:
        from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

        try:
            ZoneInfo(event.time_zone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            message = f"“{event.time_zone}” is not a time zone."
            yield at(event, Severity.ERROR, "bad-time-zone", "time_zone", message, _nearest_zone(event.time_zone))


def _nearest_zone(name: str) -> str:
    """The remedy for a zone that there is not; the city alone, or the one nearest to it in spelling, will do."""
    from difflib import get_close_matches
    from zoneinfo import available_timezones

    region, _, city = name.strip().replace(" ", "_").casefold().rpartition("/")
    by_city = {zone.rpartition("/")[2].casefold(): zone for zone in sorted(available_timezones())}
    there = [each for each, zone in by_city.items() if zone.casefold().startswith(region)]
    near = get_close_matches(city, there, 1, 0.8)
    return f"Did you mean “{by_city[near[0]]}”?" if near else "Write its IANA name: Asia/Shanghai."


def _session_times(event: Event, session: Session, first: dt.date | None, last: dt.date | None) -> Iterator[Diagnostic]:
    path = f"sessions/{session.id}"
    written = event.provenance.locate(f"{path}/start")  # also where it cannot be read, which is told already
    if session.end and not session.start and (written is None or written == event.provenance.locate(path)):
        yield at(
            event, Severity.WARNING, "no-start", f"{path}/end", "This session has an end but no start.", "Add `start:`."
        )
    if session.start and session.end and session.end <= session.start:
        message = f"The session ends at {session.end:%H:%M}, before it begins at {session.start:%H:%M}."
        yield at(event, Severity.ERROR, "ends-before-start", f"{path}/end", message, "Check both times.")
    begins = session.date or first
    if session.until and not begins:
        message = f"The session lasts until {session.until}, but nothing says on which day it begins."
        yield at(event, Severity.WARNING, "no-date", f"{path}/until", message, "Add `date:` to the session.")
    if session.until and begins and session.until < begins:
        message = f"The session ends on {session.until}, before it begins on {begins}."
        yield at(event, Severity.ERROR, "ends-before-start", f"{path}/until", message, "Check both dates.")
        return
    for name, day in (("date", session.date), ("until", session.until)):
        if day and first and last and not first <= day <= last:
            span = f"{first} to {last}" if first != last else f"{first}"
            message = f"The session is on {day}, but the event is on {span}."
            remedy = "Check the session's date or the event's."
            yield at(event, Severity.WARNING, "outside-event", f"{path}/{name}", message, remedy)


def _double_bookings(event: Event) -> Iterator[Diagnostic]:
    """The same room or the same person in two sessions at once. An exhibition leaves room for others: coffee is
    served among its stands."""
    by_room: dict[tuple[str, dt.date | None], list[Session]] = defaultdict(list)
    by_person: dict[tuple[str, dt.date | None], list[Session]] = defaultdict(list)
    for session in event.sessions:
        if session.start and session.end and session.end > session.start:
            for day in days_of(session, event):
                if session.room and session.kind is not SessionKind.EXHIBITION:
                    by_room[session.room, day].append(session)
                for name in dict.fromkeys(speaker.person for speaker in session.speakers):
                    by_person[name, day].append(session)
    for room, one, other in _each_once(by_room):
        message = f"The room “{room}” is taken at this time by {shown_session(event, one)}."
        path = f"sessions/{other.id}/room"
        yield at(event, Severity.WARNING, "room-taken", path, message, "Change a room or a time.")
    for name, one, other in _each_once(by_person):
        message = f"{shown_name(event, name)} is at this time also in {shown_session(event, one)}."
        path, remedy = f"sessions/{other.id}/speakers/{name}", "Change a time, or leave the person out of one."
        yield at(event, Severity.WARNING, "person-taken", path, message, remedy)


def _each_once(
    booked: Mapping[tuple[str, dt.date | None], list[Session]],
) -> Iterator[tuple[str, Session, Session]]:
    """Who or what is booked twice, and the two sessions: told once, on however many days these meet."""
    told = set()
    for (name, _), sessions in booked.items():
        for one, other in _overlapping(sessions):
            if (name, one.id, other.id) not in told:
                told.add((name, one.id, other.id))
                yield name, one, other


def _overlapping(sessions: list[Session]) -> Iterator[tuple[Session, Session]]:
    for one, other in combinations(sessions, 2):
        if one.start and one.end and other.start and other.end and one.start < other.end and other.start < one.end:
            yield one, other
