"""The programme seen by day and time, and by person."""

import datetime as dt
from collections.abc import Iterable

from msgspec import Struct

from publish.model import Agreement, Contribution, Event, Role, Session


class Slot(Struct, frozen=True):
    """Sessions that begin at the same time; more than one run in parallel. `start` is None where no time is set,
    and such a slot holds one session."""

    start: dt.time | None
    sessions: tuple[Session, ...]


class Day(Struct, frozen=True):
    """A day of the programme; `date` is None where the event has none."""

    date: dt.date | None
    slots: tuple[Slot, ...]

    @property
    def sessions(self) -> tuple[Session, ...]:
        """All sessions of the day in order."""
        return tuple(session for slot in self.slots for session in slot.sessions)


class Appearance(Struct, frozen=True):
    """One part that a person plays; `number` counts sessions from 1 in programme order."""

    session: Session
    contribution: Contribution
    role: Role
    number: int


def day_of(session: Session, event: Event) -> dt.date | None:
    """The session's day: as stated, else the event's first day."""
    return session.date or (event.date.full if event.date else None)


def span_of(session: Session, event: Event) -> tuple[dt.date, dt.date] | None:
    """The first and the last day of a session that is on for several; nothing where it begins and ends on one."""
    first = day_of(session, event)
    return (first, session.until) if first and session.until and session.until > first else None


def days_of(session: Session, event: Event) -> tuple[dt.date | None, ...]:
    """All days the session is on, of those of the event."""
    first, end = day_of(session, event), event.end.full if event.end else None
    last = min(filter(None, (session.until, end))) if session.until or end else None
    if first is None or session.until is None or last is None:
        return (first,)
    return tuple(first + dt.timedelta(days=n) for n in range(min(max(1, (last - first).days + 1), _LONGEST)))


_LONGEST = 366
"""Days that anything lasts."""


def days(event: Event, *, each_day: bool = False) -> tuple[Day, ...]:
    """The programme by day and time. Sessions without a time keep their place after the one before them. One of
    several days stands on the first of them, or on `each_day`."""
    by_date: dict[dt.date | None, list[Session]] = {}
    for session in event.sessions:
        for date in days_of(session, event)[: None if each_day else 1]:
            by_date.setdefault(date, []).append(session)
    ordered = sorted(by_date.items(), key=lambda pair: (pair[0] is None, pair[0] or dt.date.min))
    return tuple(Day(date, tuple(_slots(sessions))) for date, sessions in ordered)


def programme_order(event: Event) -> tuple[Session, ...]:
    """All sessions by day and time."""
    return tuple(session for day in days(event) for session in day.sessions)


def _slots(sessions: Iterable[Session]) -> Iterable[Slot]:
    timed: list[tuple[dt.time, Session]] = []
    last = dt.time.min
    for session in sessions:
        last = session.start or last
        timed.append((last, session))
    group: list[Session] = []
    for _, session in sorted(timed, key=lambda pair: pair[0]):
        if group and (session.start is None or session.start != group[-1].start):
            yield Slot(group[-1].start, tuple(group))
            group = []
        group.append(session)
    if group:
        yield Slot(group[-1].start, tuple(group))


def appearances(event: Event) -> dict[str, tuple[Appearance, ...]]:
    """What each person does in which session, by id of the person, in programme order."""
    found: dict[str, list[Appearance]] = {}
    for number, session in enumerate(programme_order(event), 1):
        for contribution in session.speakers:
            appearance = Appearance(session, contribution, session.role_of(contribution), number)
            found.setdefault(contribution.person, []).append(appearance)
    return {person: tuple(parts) for person, parts in found.items()}


def session_of_agreement(agreement: Agreement, event: Event) -> Session | None:
    """The session in which an agreement is signed or released."""
    return next((session for session in event.sessions if agreement.id in session.agreements), None)
