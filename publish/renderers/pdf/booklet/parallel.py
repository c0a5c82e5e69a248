"""What of a day runs in parallel: which rooms want a column of the overview, and which sessions share a row of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Sequence

from publish.model import Session, SessionKind
from publish.transforms.programme import Day


def together(day: Day, for_everyone: Collection[SessionKind]) -> list[tuple[Session, ...]]:
    """For each slot the sessions that run beside others: those of several rooms that begin together, and those that
    begin while such are still running. Breaks and other kinds `for_everyone`, and what is open on several days, are
    beside nothing."""
    found: list[tuple[Session, ...]] = []
    until = dt.time.min
    for slot in day.slots:
        roomed = [each for each in slot.sessions if each.room and each.kind not in for_everyone]
        own = tuple(each for each in roomed if each.until in (None, each.date))
        has_rooms = len({session.room for session in own}) == len(own) > 0
        is_parallel = has_rooms and slot.start is not None and (len(own) > 1 or slot.start < until)
        found.append(own if is_parallel else ())
        until = max([until, *(session.end for session in found[-1] if session.end)])
    return found


def choices_of_rooms(day: Day, for_everyone: Collection[SessionKind], order: Sequence[str]) -> list[list[str]]:
    """All rooms with sessions that run beside others; or else those of the fullest slot; nothing if none do."""
    parallel = [{session.room for session in sessions} for sessions in together(day, for_everyone)]
    choices = (set[str | None]().union(*parallel), max(parallel, key=len, default=set()))
    return [rooms for used in choices if (rooms := [room for room in order if room in used])]


def rows(
    day: Day, for_everyone: Collection[SessionKind], rooms: Collection[str]
) -> Iterator[tuple[tuple[Session, ...], bool]]:
    """Sessions that share a row, and whether they stand in the columns of their rooms: those at one time that run
    beside others and each have a column; every other one has a row for itself."""
    for slot, beside in zip(day.slots, together(day, for_everyone), strict=True):
        in_columns = beside if {session.room for session in beside} <= set(rooms) else ()
        yield from (((session,), False) for session in slot.sessions if session not in in_columns)
        if in_columns:
            yield in_columns, True
