"""The sheet of the programme: one row a session."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from publish.house_style.workbook import SessionColumn
from publish.model import Contribution, Session
from publish.renderers.xlsx.columns import Column, identifier, listed, localized, running, text, word
from publish.renderers.xlsx.context import Context
from publish.renderers.xlsx.outcomes import date_value, number_column
from publish.transforms.programme import day_of, programme_order
from publish.workbook_record import Base, Kind

SHEET = "programme"


def columns(context: Context) -> list[Column]:
    """The columns of this view, the hidden id first."""
    chosen = [identifier(context, SHEET)]
    for name in context.view.programme:
        chosen += _COLUMNS[name](context)
    return chosen


def entries(context: Context) -> list[Session]:
    """The sessions by day and time."""
    return list(programme_order(context.event))


def _number(context: Context) -> list[Column]:
    return number_column(context, SHEET, {each.id: n for n, each in enumerate(entries(context), 1)})


def _date(context: Context) -> list[Column]:
    form = context.cell(number=context.style.workbook.date_format, horizontal="center")

    def base(session: Session) -> Base:
        if session.date:
            return session.date.isoformat()
        day = day_of(session, context.event)
        return [day.isoformat(), ""] if day else ""

    return [
        text(
            context,
            SHEET,
            "date",
            lambda session: date_value(day_of(session, context.event)),
            kind=Kind.DATE,
            format=form,
            base=base,
        )
    ]


def _until(context: Context) -> list[Column]:
    form = context.cell(number=context.style.workbook.date_format, horizontal="center")
    return [
        text(
            context,
            SHEET,
            "until",
            lambda session: date_value(session.until),
            kind=Kind.DATE,
            format=form,
            base=lambda session: session.until.isoformat() if session.until else "",
        )
    ]


def _time(name: str) -> Callable[[Context], list[Column]]:
    def build(context: Context) -> list[Column]:
        form = context.cell(number=context.style.workbook.time_format, horizontal="center")
        return [
            text(
                context,
                SHEET,
                name,
                lambda session: _fraction(getattr(session, name)),
                kind=Kind.TIME,
                format=form,
                base=lambda session: _written(getattr(session, name)),
            )
        ]

    return build


def _fraction(moment: dt.time | None) -> float | None:
    """A time of day as Excel keeps it: part of a day."""
    return (moment.hour * 60 + moment.minute) / 1440 if moment is not None else None


def _written(moment: dt.time | None) -> str:
    return moment.isoformat("minutes") if moment is not None else ""


def _room(context: Context) -> list[Column]:
    rooms = context.event.rooms_by_id
    return listed(
        context,
        SHEET,
        "room",
        lambda session: [session.room] if session.room in rooms else [],
        lambda room, tag: rooms[room].name.get(tag) or "",
        kind=Kind.REFERENCES,
        key="room",
        reference=lambda room: room,
        collection="venue/rooms",
    )


def _speakers(context: Context) -> list[Column]:
    def visible(session: Session) -> list[tuple[Session, Contribution]]:
        return [(session, each) for each in session.speakers if each.person in context.people]

    def shown(part: Any, tag: str) -> str:
        session, contribution = part
        found = context.people[contribution.person].name.best(tag, context.event.languages)
        role = context.words.label(f"role.{session.role_of(contribution)}", tag)
        label = context.words.label
        said = (found[1] if found else "") + label("list.open", tag) + role + label("list.close", tag)
        topic = contribution.topic.get(tag)
        return said + label("list.colon", tag) + topic if topic else said

    return listed(context, SHEET, "speakers", visible, shown, kind=Kind.DERIVED)


def _agreements(context: Context) -> list[Column]:
    known = context.event.agreements_by_id
    return listed(
        context,
        SHEET,
        "agreements",
        lambda session: [known[each] for each in session.agreements if each in known],
        lambda agreement, tag: agreement.title.get(tag) or "",
        kind=Kind.DERIVED,
    )


_COLUMNS: dict[str, Callable[[Context], list[Column]]] = {
    SessionColumn.NUMBER: _number,
    SessionColumn.DATE: _date,
    SessionColumn.UNTIL: _until,
    SessionColumn.START: _time("start"),
    SessionColumn.END: _time("end"),
    SessionColumn.ROOM: _room,
    SessionColumn.TRACK: lambda context: localized(context, SHEET, "track", lambda each: each.track),
    SessionColumn.KIND: lambda context: [word(context, SHEET, "kind", "session_kind", lambda each: str(each.kind))],
    SessionColumn.TITLE: lambda context: localized(context, SHEET, "title", lambda each: each.title),
    SessionColumn.TOPIC: lambda context: localized(context, SHEET, "topic", lambda each: each.topic),
    SessionColumn.SPEAKERS: _speakers,
    SessionColumn.AGREEMENTS: _agreements,
    SessionColumn.SUMMARY: lambda context: running(context, SHEET, "summary", lambda each: each.summary),
}
