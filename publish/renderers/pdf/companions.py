"""What goes with the booklet: the calendar of its sessions, and the edition for the printer."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from publish.artifact import Artifact
from publish.house_style.booklet import PrintStyle
from publish.model import Event, LocalizedText, Session
from publish.renderers.pdf.tagging import Attachment
from publish.start_up import load_zoneinfo
from publish.transforms.programme import days_of, programme_order
from publish.translations import Translations

if TYPE_CHECKING:
    from publish.renderers.calendar import CalendarEntry


def date_and_calendar(event: Event, translations: Translations, producer: str) -> tuple[dt.datetime, Artifact | None]:
    """What the booklet is dated, and the calendar: 4 ms of work that need no page."""
    moment = moment_of(event)
    return moment, calendar_of(event, translations, moment, producer)


def moment_of(event: Event) -> dt.datetime:
    """The date in the metadata: the event's own, so that the same event gives the same bytes on any day.

    It has no more than its offset, so that a process that is told it loads no time zones.
    """
    day = event.date.full if event.date else None
    moment = dt.datetime.combine(day or dt.date(2000, 1, 1), dt.time(), dt.UTC)
    if not event.time_zone:
        return moment
    load_zoneinfo()
    from zoneinfo import ZoneInfo

    offset = moment.replace(tzinfo=ZoneInfo(event.time_zone)).utcoffset()
    return moment.replace(tzinfo=dt.timezone(offset) if offset else dt.UTC)


def calendar_of(event: Event, translations: Translations, stamp: dt.datetime, producer: str) -> Artifact | None:
    """The calendar of the sessions that have a day and a time, or days of their own; None where there is none."""
    if not any(session.start or session.date or session.until for session in event.sessions):
        return None
    from publish.renderers.calendar import calendar_text

    entries = [
        entry for session in programme_order(event) if (entry := _entry(event, session, translations)) is not None
    ]
    if not entries:
        return None
    leading = event.languages[0]
    data = calendar_text(entries, name=_all(event, event.title), producer=producer, stamp=stamp, language=leading)
    return Artifact(f"{event.id}-programme.ics", "text/calendar", data)


def attached(calendar: Artifact, translations: Translations, language: str) -> Attachment:
    """The calendar as a file inside the PDF."""
    description = translations.label("booklet.calendar", language)
    return Attachment(calendar.name, calendar.media_type, calendar.data, description)


def print_edition(name: str, booklet: bytes, style: PrintStyle) -> Artifact:
    """The booklet imposed for folding and stapling. Its pages are a multiple of four already."""
    import io

    import pikepdf

    from publish.renderers.pdf.imposition import Imposition, impose

    marks = (style.crop_marks, style.mark_margin, style.mark_length)
    data = impose(booklet, Imposition(style.creep, *marks, keep_last=True, bleed=style.bleed))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return Artifact(name, "application/pdf", data, len(pdf.pages))


def _entry(event: Event, session: Session, translations: Translations) -> CalendarEntry | None:
    taking_place = _timed(session, event) or _whole_days(session, event)
    if taking_place is None:
        return None
    start, end, repeated = taking_place
    from publish.renderers.calendar import CalendarEntry as Entry

    room = event.rooms_by_id.get(session.room or "")
    places = [room.name if room else None, event.venue.name if event.venue else None, event.city]
    leading = event.languages[0]
    kind = translations.label(f"session_kind.{session.kind}", leading)
    return Entry(
        uid=f"{session.id}@{event.id}",
        start=start,
        end=end,
        days=repeated,
        time_zone=event.time_zone or "",
        summary=_all(event, session.title or session.topic) or kind,
        location=", ".join(best[1] for place in places if place and (best := place.best(leading, event.languages))),
        description="\n\n".join(session.summary.plain(tag) for tag in event.languages if session.summary.get(tag)),
        url=event.url or "",
        categories=(kind,),
    )


def _timed(session: Session, event: Event) -> tuple[dt.datetime, dt.datetime | None, int] | None:
    """When a session begins and ends, and on how many days."""
    dates = days_of(session, event)
    day = dates[0]
    if day is None or session.start is None:
        return None
    start = dt.datetime.combine(day, session.start)
    end = dt.datetime.combine(day, session.end) if session.end else None
    if end is not None and end < start:
        end += dt.timedelta(days=1)
    return start, end, len(dates)


def _whole_days(session: Session, event: Event) -> tuple[dt.date, dt.date, int] | None:
    """The first and the last day of a session without a time. Where the event itself is of that one day, the day tells
    nothing of the session."""
    dates = days_of(session, event)
    first, last = dates[0], dates[-1]
    if first is None or last is None or session.start is not None:
        return None
    days_told = {day.full for day in (event.date, event.end) if day}
    return (first, last, 1) if session.until or (session.date and days_told != {session.date}) else None


def _all(event: Event, text: LocalizedText) -> str:
    """A text in all languages of the edition on one line."""
    return " / ".join(dict.fromkeys(written for tag in event.languages if (written := text.get(tag))))
