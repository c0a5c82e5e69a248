"""The sessions: what happens when and where, who speaks, about what."""

from __future__ import annotations

from publish.house_style.booklet import Pair
from publish.model import Contribution, Event, LocalizedText, Session
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.parts import Entry, furniture, heading, section
from publish.renderers.pdf.booklet.references import forward
from publish.renderers.pdf.booklet.speakers import speaker
from publish.renderers.pdf.layout.graphics import Rule
from publish.renderers.pdf.layout.paragraphs import Words
from publish.renderers.pdf.layout.slices import FIRM, LOOSE, Group, Slice
from publish.renderers.pdf.tagging import StructureElement
from publish.transforms import Day, days


def is_there(event: Event) -> bool:
    """Whether there is a programme."""
    return bool(event.sessions)


def entries(desk: Desk) -> tuple[Entry, ...]:
    """Days and sessions for the contents; days alone where there are many sessions."""
    programme = days(desk.event)
    many = len(desk.event.sessions) > desk.style.contents_sessions
    if len(programme) < 2:
        return () if many else tuple(_entry(desk, session) for session in programme[0].sessions)
    return tuple(
        Entry(
            day_title(desk, day, n),
            f"day-{n}",
            () if many else tuple(_entry(desk, session) for session in day.sessions),
        )
        for n, day in enumerate(programme, 1)
    )


def _entry(desk: Desk, session: Session) -> Entry:
    return Entry(title_of(desk, session), f"session-{session.id}")


def title_of(desk: Desk, session: Session) -> LocalizedText:
    """The session's title, or its kind where it has none."""
    return session.title or session.topic or desk.label(f"session_kind.{session.kind}")


def day_title(desk: Desk, day: Day, number: int) -> LocalizedText:
    """The date with its weekday, or the number of the day."""
    if day.date is None:
        return desk.label("booklet.day", number=number)
    date = day.date
    return LocalizedText({tag: desk.labels.date(date, tag, weekday=True) for tag in desk.languages})


def compose(desk: Desk) -> None:
    """Put the sessions into the book."""
    sect = section(desk, "sessions")
    programme = days(desk.event)
    several = len(programme) > 1
    group = Group(heading(desk, sect, "sessions"))
    number = 0
    for n, day in enumerate(programme, 1):
        parent = sect
        if several:
            parent = sect.add("Sect", title=_plain(day_title(desk, day, n)))
            head = desk.heading(parent, "H2", day_title(desk, day, n), desk.style.text.day, desk.measure)
            head.append(Slice(desk.points(8), sticky=True))
            group.add(Group(head).anchor(f"day-{n}").slices, desk.points(desk.style.block_space * 1.4) if n > 1 else 0)
        for m, session in enumerate(day.sessions):
            number += 1
            block = block_of(desk, parent, session, "H3" if several else "H2")
            group.add(block, 0 if not m else desk.points(desk.style.block_space))
    desk.book.add(group.slices, furniture(desk, "sessions"))


def _plain(text: LocalizedText) -> str:
    return next((written for _, written in text.items()), "")


def block_of(desk: Desk, parent: StructureElement, session: Session, level: str) -> list[Slice]:
    """One session, kept together if it fits on a page."""
    sect = parent.add("Sect", title=_plain(title_of(desk, session)))
    text, measure = desk.style.text, desk.measure
    rule = Slice(desk.points(8), (Rule(measure, desk.points(0.9), desk.colour("accent")),), sticky=True)
    group = Group([rule]).anchor(f"session-{session.id}")
    head = desk.heading(sect, level, title_of(desk, session), text.session, measure)
    meta = desk.line(sect, "P", meta_words(desk, session), measure)
    for each in meta:
        each.sticky = True
    group.add(meta).add(head, desk.points(2))
    if session.topic and session.title:
        group.add(_theme(desk, sect, session.topic), desk.points(5))
    if session.summary:
        group.add(desk.running(sect, session.summary, text.body, measure), desk.points(6))
    if session.speakers:
        listed = sect.add("L", attributes={"ListNumbering": "None"})
        for n, contribution in enumerate(session.speakers):
            block = Group(_speaker(desk, listed, session, contribution)).keep(LOOSE).slices
            group.stick() if n == 0 and not session.summary else None
            group.add(block, desk.points(desk.style.entry_space))
    group.add(_agreements(desk, sect, session), desk.points(desk.style.entry_space))
    return group.keep(FIRM).slices


def _speaker(
    desk: Desk, listed: StructureElement, session: Session, contribution: Contribution
) -> list[Slice]:
    usual = Session(session.id, session.kind).role_of(Contribution(contribution.person))
    role = session.role_of(contribution)
    return speaker(desk, listed, contribution, None if role is usual else role)


def meta_words(desk: Desk, session: Session, kind: Pair | None = None) -> list[Words]:
    """Kind, time, room and track on one line: the time once, the words in each language."""
    pair = kind or desk.style.text.meta
    room = desk.event.rooms_by_id.get(session.room or "")
    words: list[Words] = []
    for n, tag in enumerate(desk.languages):
        pieces = [desk.labels.label(f"session_kind.{session.kind}", tag)]
        if n == 0 and session.start:
            pieces.append(desk.labels.time_range(session.start, session.end, tag))
        pieces += [text for text in (room.name.get(tag) if room else None, session.track.get(tag)) if text]
        shown = " · ".join(pieces)
        words.append(desk.words(("   " if n else "") + shown, tag, pair))
    return words


def _theme(desk: Desk, sect: StructureElement, topic: LocalizedText) -> list[Slice]:
    """The theme under its label, one line a language."""
    labelled = {}
    for tag, written in desk.texts(topic):
        labelled[tag] = desk.labels.label("booklet.theme", tag) + desk.labels.label("list.colon", tag) + written
    return desk.plain(sect, LocalizedText(labelled), desk.style.text.topic, desk.measure)


def _agreements(desk: Desk, sect: StructureElement, session: Session) -> list[Slice]:
    """What is signed or released in the session, with the pages it is described on."""
    listed = None
    slices: list[Slice] = []
    for identifier in session.agreements:
        agreement = desk.event.agreements_by_id.get(identifier)
        if agreement is None:
            continue
        listed = listed or sect.add("L", attributes={"ListNumbering": "None"})
        block = forward(desk, listed, agreement.title, f"agreement-{agreement.id}", desk.style.text.detail)
        slices += Group(block).slices if not slices else Group([]).add(block, desk.points(4)).slices
    return slices
