"""The sessions: what happens when and where, who speaks, about what."""

from __future__ import annotations

from collections.abc import Iterator

from publish.model import Contribution, Event, LocalizedText, PartialDate, Session
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.parts import Entry, furniture, heading, section
from publish.renderers.pdf.booklet.people_lines import names_column
from publish.renderers.pdf.booklet.references import forward, signing_anchor, speaker_anchor
from publish.renderers.pdf.booklet.session_facts import facts_of, title_of
from publish.renderers.pdf.booklet.speakers import speaker
from publish.renderers.pdf.layout.paragraphs import Paragraph
from publish.renderers.pdf.layout.slices import FIRM, LOOSE, TIGHT, Group, Slice, height_of
from publish.renderers.pdf.layout.stacks import Stack, beside
from publish.renderers.pdf.tagging import StructureElement
from publish.transforms.programme import Day, days


def is_there(event: Event) -> bool:
    """Whether there is a programme."""
    return bool(event.sessions)


def entries(desk: Desk) -> tuple[Entry, ...]:
    """Days and sessions; the contents show the days alone where there are many sessions."""
    programme = days(desk.event)
    if len(programme) < 2:
        return _of_day(desk, programme[0])
    return tuple(Entry(day_title(desk, day, n), f"day-{n}", _of_day(desk, day)) for n, day in enumerate(programme, 1))


def _of_day(desk: Desk, day: Day) -> tuple[Entry, ...]:
    is_listed = len(desk.event.sessions) <= desk.style.contents_sessions
    return tuple(
        Entry(title_of(desk, session), f"session-{session.id}", in_contents=is_listed)
        for session in day.sessions
        if session.kind not in desk.style.contents_left_out or not is_short(session)
    )


def day_title(desk: Desk, day: Day, number: int) -> LocalizedText:
    """The date with its weekday, or the number of the day."""
    if day.date is None:
        return desk.label("booklet.day", number=number)
    date = day.date
    return LocalizedText({tag: desk.labels.date(date, tag, weekday=True) for tag in desk.worded})


def abstracts(desk: Desk) -> Iterator[list[Paragraph]]:
    """The paragraphs of each abstract, in their order."""
    for day in days(desk.event):
        for session in day.sessions:
            if session.summary:
                yield desk.paragraphs(session.summary, desk.style.text.body, desk.measure)


def compose(desk: Desk) -> None:
    """Put the sessions into the book."""
    sect = section(desk, "sessions")
    programme = days(desk.event)
    several = len(programme) > 1
    group = Group(heading(desk, sect, "sessions"))
    for n, day in enumerate(programme, 1):
        parent, first = sect, len(group.slices)
        if several:
            parent = sect.add("Sect", title=_plain(day_title(desk, day, n)))
            head = desk.heading(parent, "H2", day_title(desk, day, n), desk.style.text.day, desk.measure)
            head.append(Slice(desk.strokes.room, sticky=True))
            group.add(Group(head).anchor(f"day-{n}").slices, desk.white.day if n > 1 else 0)
        is_timed = any(session.start for session in day.sessions)
        for m, session in enumerate(day.sessions):
            level = "H3" if several else "H2"
            short = is_short(session)
            block = _short(desk, parent, session, level, is_timed) if short else block_of(desk, parent, session, level)
            after_short = m and is_short(day.sessions[m - 1])
            space = desk.white.entry if short and after_short else desk.white.block
            group.add(block, space if m else 0)
        for each in group.slices[first:] if several else ():
            each.mark = _short_date(desk, day)
    desk.book.add(group.slices, furniture(desk, "sessions"))


def _short_date(desk: Desk, day: Day) -> str | None:
    """The day for the running head, without its year."""
    return desk.labels.date(PartialDate(None, day.date.month, day.date.day), desk.wording) if day.date else None


def _plain(text: LocalizedText) -> str:
    return next((written for _, written in text.items()), "")


def is_short(session: Session) -> bool:
    """Whether there is no more to say of a session than its title: a break, a meal."""
    return not (session.speakers or session.summary or session.agreements or session.topic)


def _short(desk: Desk, parent: StructureElement, session: Session, level: str, is_timed: bool) -> list[Slice]:
    """A session of one line: time and place beside its title; the place over it on a day without times."""
    sect = parent.add("Sect", title=_plain(title_of(desk, session)))
    text, measure = desk.style.text, desk.measure
    group = Group([desk.hairline()]).anchor(f"session-{session.id}")
    gutter = desk.white.gutter if is_timed else 0.0
    column = names_column(desk) if is_timed else 0.0
    title = desk.heading(sect, level, title_of(desk, session), text.entry, measure - column - gutter)
    meta = facts_of(desk, sect, session, column or measure, first_only=True)
    row = beside([Stack(meta), Stack(title, column + gutter)]) if is_timed else [*meta, *title]
    for each in row:
        each.sticky = False
    return group.add(row).keep(TIGHT).slices


def block_of(desk: Desk, parent: StructureElement, session: Session, level: str) -> list[Slice]:
    """One session, kept together if it fits on a page."""
    sect = parent.add("Sect", title=_plain(title_of(desk, session)))
    text, measure = desk.style.text, desk.measure
    rule = desk.strong_rule()
    group = Group([rule]).anchor(f"session-{session.id}")
    head = desk.title(sect, level, title_of(desk, session), text.session)
    meta = facts_of(desk, sect, session, measure)
    for each in meta:
        each.sticky = True
    group.add(meta).add(head, desk.white.hair)
    if session.topic and session.title:
        group.add(_theme(desk, sect, session.topic), desk.white.small)
        group.stick()
    if session.summary:
        group.add(desk.running(sect, session.summary, text.body, measure), desk.white.medium)
    if session.speakers:
        listed = sect.add("L", attributes={"ListNumbering": "None"})
        for n, contribution in enumerate(session.speakers):
            lines = _speaker(desk, listed, session, contribution)
            is_tall = height_of(lines) > desk.style.tall_entry * desk.book.geometry.depth
            block = Group(lines).keep(LOOSE if is_tall else FIRM).anchor(speaker_anchor(session, n)).slices
            group.stick() if n == 0 and not session.summary else None
            group.add(block, desk.white.entry)
    group.add(_agreements(desk, sect, session), desk.white.entry)
    is_long = len(desk.event.sessions) > desk.style.contents_sessions
    return group.keep(LOOSE if is_long else FIRM).slices


def _speaker(desk: Desk, listed: StructureElement, session: Session, contribution: Contribution) -> list[Slice]:
    usual = Session(session.id, session.kind).role_of(Contribution(contribution.person))
    role = session.role_of(contribution)
    return speaker(desk, listed, contribution, None if role is usual else role)


def _theme(desk: Desk, sect: StructureElement, topic: LocalizedText) -> list[Slice]:
    """The theme under its label, one line a language."""
    labelled = {}
    for tag, written in desk.texts(topic):
        labelled[tag] = desk.labels.label("booklet.theme", tag) + desk.labels.label("list.colon", tag) + written
    return desk.across(sect, LocalizedText(labelled), desk.style.text.topic)


def _agreements(desk: Desk, sect: StructureElement, session: Session) -> list[Slice]:
    """What is signed or released in the session, with the pages it is described on."""
    listed = None
    slices: list[Slice] = []
    for identifier in session.agreements:
        agreement = desk.event.agreements_by_id.get(identifier)
        if agreement is None:
            continue
        if listed is None:
            slices += _over_agreements(desk, sect) if session.speakers else []
            listed = sect.add("L", attributes={"ListNumbering": "None"})
        block = forward(desk, listed, agreement.title, f"agreement-{agreement.id}", desk.style.text.detail)
        block = Group(block).anchor(signing_anchor(session.id, agreement.id)).slices
        slices += Group([]).add(block, desk.white.small if slices else 0.0).slices
    return slices


def _over_agreements(desk: Desk, sect: StructureElement) -> list[Slice]:
    """What the list after the speakers is."""
    slices = desk.fitting(sect, desk.label("booklet.agreements"), desk.style.text.meta, desk.measure)
    for each in slices:
        each.sticky = True
    return slices
