"""The sessions: what happens when and where, who speaks, about what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace

from publish.model import Contribution, Event, LocalizedText, PartialDate, Session
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.booklet.parts import Entry, furniture, heading, section
from publish.renderers.pdf.booklet.people_lines import names_column
from publish.renderers.pdf.booklet.references import forward
from publish.renderers.pdf.booklet.speakers import speaker
from publish.renderers.pdf.layout.paragraphs import Look, Words
from publish.renderers.pdf.layout.slices import FIRM, LOOSE, TIGHT, Group, Slice, height_of
from publish.renderers.pdf.layout.stacks import Stack, beside
from publish.renderers.pdf.tagging import StructureElement
from publish.transforms import Day, days, span_of


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


def title_of(desk: Desk, session: Session) -> LocalizedText:
    """The session's title, or its kind where it has none."""
    return session.title or session.topic or desk.label(f"session_kind.{session.kind}")


def day_title(desk: Desk, day: Day, number: int) -> LocalizedText:
    """The date with its weekday, or the number of the day."""
    if day.date is None:
        return desk.label("booklet.day", number=number)
    date = day.date
    return LocalizedText({tag: desk.labels.date(date, tag, weekday=True) for tag in desk.worded})


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
    meta = _meta(desk, sect, session, column or measure, first_only=True)
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
    meta = _meta(desk, sect, session, measure)
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
            block = Group(lines).keep(LOOSE if is_tall else FIRM).slices
            group.stick() if n == 0 and not session.summary else None
            group.add(block, desk.white.entry)
    group.add(_agreements(desk, sect, session), desk.white.entry)
    is_long = len(desk.event.sessions) > desk.style.contents_sessions
    return group.keep(LOOSE if is_long else FIRM).slices


def _speaker(desk: Desk, listed: StructureElement, session: Session, contribution: Contribution) -> list[Slice]:
    usual = Session(session.id, session.kind).role_of(Contribution(contribution.person))
    role = session.role_of(contribution)
    return speaker(desk, listed, contribution, None if role is usual else role)


def _meta(desk: Desk, sect: StructureElement, session: Session, width: float, first_only: bool = False) -> list[Slice]:
    """Kind, time, room and track: on one line if that holds them, or each language in its column; else each language
    begins a line, and lines break between the pieces, with no point left at their ends."""
    pair = desk.style.text.meta
    said = _pieces(desk, session, first_only)
    columns = desk.columns(len(said), width, desk.style.text.body) if len(said) > 1 else None
    words: list[Words] = []
    for n, (tag, pieces) in enumerate(said):
        apart = desk.apart(desk.words("", said[n - 1][0], pair), desk.words("", tag, pair), n) if n else ""
        words += _spans(desk, pieces, tag, desk.look(pair, tag), apart)
    if columns is None and (not words or desk.typesetter.width(words) <= width):
        return desk.line(sect, "P", words, width)
    stacks: list[Stack] = []
    for tag, pieces in said:
        left, own = columns[desk.column_of(tag)] if columns else (0.0, width)
        look = desk.paired(pair, tag, own) if columns else desk.look(pair, tag)
        lines = [_spans(desk, line, tag, look) for line in _broken(desk, pieces, tag, look, own)]
        stacks.append(Stack([each for line in lines for each in desk.line(sect, "P", line, own)], left))
    return beside(stacks) if columns else [each for stack in stacks for each in stack.slices]


class _Fact(NamedTuple):
    """Something told of a session, beside other things."""

    text: str
    is_time: bool = False


def _spans(desk: Desk, facts: Sequence[_Fact], language: str, look: Look, before: str = "") -> list[Words]:
    """The facts with points between them; the time in its own weight."""
    weight = desk.kind(desk.style.text.time, language).weight
    timed = desk.typesetter.variant(look, weight=weight)
    spans: list[Words] = []
    for n, fact in enumerate(facts):
        spans.append(Words(before if n == 0 else _POINT, language, look))
        spans.append(Words(fact.text, language, timed if fact.is_time else look))
    return _merged(spans)


def _merged(spans: Sequence[Words]) -> list[Words]:
    """Neighbours in one look as one stretch."""
    merged: list[Words] = []
    for each in spans:
        if merged and merged[-1].look is each.look:
            merged[-1] = replace(each, text=merged[-1].text + each.text)
        elif each.text:
            merged.append(each)
    return merged


def _broken(desk: Desk, facts: Sequence[_Fact], language: str, look: Look, width: float) -> list[list[_Fact]]:
    """The facts in lines, a new one begun where the next fact no longer fits."""
    lines: list[list[_Fact]] = [[facts[0]]]
    for fact in facts[1:]:
        longer = [*lines[-1], fact]
        fits = desk.typesetter.width(_spans(desk, longer, language, look)) <= width
        lines[-1:] = [longer] if fits else [lines[-1], [fact]]
    return lines


def _pieces(desk: Desk, session: Session, first_only: bool) -> list[tuple[str, list[_Fact]]]:
    """The time once, the words in each language; of a short session those of the first, without its kind, which is
    left out too where it says no more than the title."""
    room = desk.event.rooms_by_id.get(session.room or "")
    kind, title = desk.label(f"session_kind.{session.kind}"), title_of(desk, session)
    is_title = any((kind.get(tag) or "").casefold() == written.casefold() for tag, written in desk.texts(title))
    said = []
    for n, tag in enumerate(desk.languages[:1] if first_only else desk.languages):
        pieces = [_Fact(kind[tag])] if kind.get(tag) and not (first_only or is_title) else []
        if span := span_of(session, desk.event):
            pieces.append(_Fact(desk.labels.date_range(PartialDate.of(span[0]), PartialDate.of(span[1]), tag)))
        if n == 0 and session.start:
            pieces.append(_Fact(desk.labels.time_range(session.start, session.end, tag), is_time=True))
        pieces += [_Fact(text) for text in (room.name.get(tag) if room else None, session.track.get(tag)) if text]
        said.append((tag, pieces))
    return [(tag, pieces) for tag, pieces in said if pieces]


_POINT = " · "


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
        slices += Group([]).add(block, desk.white.small if slices else 0.0).slices
    return slices


def _over_agreements(desk: Desk, sect: StructureElement) -> list[Slice]:
    """What the list after the speakers is."""
    slices = desk.fitting(sect, desk.label("booklet.agreements"), desk.style.text.meta, desk.measure)
    for each in slices:
        each.sticky = True
    return slices
