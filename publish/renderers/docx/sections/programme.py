"""Notes to editors: the sessions with everyone who took part in them, and the other guests."""

from collections.abc import Iterator
from functools import partial

from msgspec.structs import replace

from publish.model import Contribution, Event, LocalizedText, Person, Role, Session, Visibility
from publish.model.paths import entry_names
from publish.renderers.docx.flow import Paragraph, Piece, Row, Scope, bold
from publish.renderers.docx.phrases import join
from publish.renderers.docx.speaker import Speaker, distinct
from publish.renderers.docx.stated import because, chosen, days_of_session, fact, state, times_of_session
from publish.snapshot import Fact
from publish.transforms.programme import Day, days


def programme(speaker: Speaker) -> tuple[Row, ...]:
    """Day by day and session by session; a person's offices are given at the first mention."""
    told = [(day, session) for day in days(speaker.event) for session in day.sessions if _is_news(speaker, session)]
    if not told:
        return ()
    rows = [Row(partial(speaker.heading, "heading", "programme"), whole=True)]
    several = len({day.date for day, _ in told}) > 1
    today: Day | None = None
    introduced: set[str] = set()
    for day, session in told:
        if several and day is not today:
            under = [each for this, each in told if this is day]
            rows.append(Row(partial(_day, speaker, day, under)))
        today = day
        rows += _session(speaker, session, introduced)
    return tuple(rows)


def guests(speaker: Speaker) -> tuple[Row, ...]:
    """Those without a part in the programme, at events small enough to name everyone."""
    event = speaker.event
    named = _named_elsewhere(event) | {each.id for session in event.sessions for each in _signing(speaker, session)}
    others = [each for each in event.people if each.visibility is not Visibility.INTERNAL and each.id not in named]
    if not others or len(event.people) > speaker.style.release.guest_limit:
        return ()
    heading = Row(partial(speaker.heading, "subheading", "guests"), whole=True)
    return (heading, *(Row(partial(_guest, speaker, person)) for person in others))


def _is_news(speaker: Speaker, session: Session) -> bool:
    """Whether it is told of: of a meal only where somebody has a part in it or something is signed."""
    has_part = bool(session.speakers or session.agreements)
    return has_part or session.kind not in speaker.style.release.sessions_left_out


def _named_elsewhere(event: Event) -> set[str]:
    return {part.person for session in event.sessions for part in session.speakers}


def _day(speaker: Speaker, day: Day, under: list[Session], scope: Scope) -> tuple[Paragraph, ...]:
    if day.date is None:
        return ()
    date = day.date
    facts = [fact(f"sessions/{each.id}/date", "date", each.date, otherwise="date") for each in under]
    parts = [
        (language, state(speaker.translations.date(date, language, weekday=True), language, "{date}", *facts))
        for language in scope.languages
    ]
    return speaker.together("subheading", parts)


def _session(speaker: Speaker, session: Session, introduced: set[str]) -> list[Row]:
    rows = [Row(partial(_session_line, speaker, session))]
    if session.topic:
        rows.append(Row(partial(speaker.each, "entry", session.topic, f"sessions/{session.id}/topic")))
    again: list[Person] = []
    for name, part in zip(entry_names(session.speakers), session.speakers, strict=True):
        person = speaker.event.people_by_id.get(part.person)
        if person is None or person.visibility is Visibility.INTERNAL:
            continue
        if person.id in introduced and not part.topic and part.role in (None, _usual_role(session, part)):
            again.append(person)
            continue
        rows += _mentioned(speaker, again)
        again = []
        path = f"sessions/{session.id}/speakers/{name}"
        rows.append(Row(partial(_part, speaker, session, part, person, path, person.id not in introduced)))
        introduced.add(person.id)
    rows += _mentioned(speaker, again)
    for identifier in session.agreements:
        rows.append(Row(partial(_ceremony, speaker, identifier)))
    speaking = {part.person for part in session.speakers}
    signing = {each.id: each for each in _signing(speaker, session) if each.id not in speaking}
    rows += _mentioned(speaker, [each for each in signing.values() if each.id in introduced])
    new = [each for each in signing.values() if each.id not in introduced]
    rows += [Row(partial(_participant, speaker, each, (None, ""))) for each in new]
    introduced |= signing.keys()
    return rows


def _signing(speaker: Speaker, session: Session) -> Iterator[Person]:
    """Those who sign in the session, as they may be named."""
    told = {agreement.id: agreement for agreement in speaker.agreements}
    for identifier in session.agreements:
        for signatory in told[identifier].signatories if identifier in told else ():
            person = speaker.event.people_by_id.get(signatory.person)
            if person and person.visibility is not Visibility.INTERNAL:
                yield person


def _usual_role(session: Session, part: Contribution) -> Role:
    """The role that goes without saying in a session of its kind."""
    return session.role_of(replace(part, role=None))


def _mentioned(speaker: Speaker, people: list[Person]) -> list[Row]:
    """People introduced before, by name alone and all in one line."""

    def build(scope: Scope) -> tuple[Paragraph, ...]:
        lines = []
        for language in scope.languages:
            names = [bold(speaker.person(person, language)) for person in people]
            lines.append(Paragraph("entry", speaker.listed(names, language), language))
        return distinct(lines)

    return [Row(build)] if people else []


def _session_line(speaker: Speaker, session: Session, scope: Scope) -> tuple[Paragraph, ...]:
    """Time, title, room; a title that serves for several languages stands once, with the room in each of them."""
    translations, path = speaker.translations, f"sessions/{session.id}"
    room = speaker.event.rooms_by_id.get(session.room or "")
    titles: dict[str, tuple[Piece, ...]] = {}
    rooms: dict[str, list[tuple[Piece, ...]]] = {}
    for language in scope.languages:
        found = session.title.best(language, speaker.event.languages)
        shown = found[0] if found else language
        title = speaker.field(session.title, f"{path}/title", language)
        if not title:
            kind = translations.label(f"session_kind.{session.kind}", language)
            title = state(kind, language, "{text}", Fact(f"{path}/title/{language}", "text"))
        titles.setdefault(shown, title)
        if room:
            place = speaker.field(room.name, f"venue/rooms/{room.id}/name", language)
            place = because(place, Fact(f"{path}/room", "room", room.id))
            rooms.setdefault(shown, []).append(place)
    parts: list[tuple[str, tuple[Piece, ...]]] = []
    for language, title in titles.items():
        time = _when(speaker, session, scope.languages[0] if not parts else language, with_time=not parts)
        place = speaker.once(rooms.get(language, []), language)
        track = speaker.field(session.track, f"{path}/track", language)
        parts.append((language, speaker.phrase("session", language, time=time, title=title, room=place, track=track)))
    if len(scope.languages) == 1:  # its lines run as the reader's do, whatever language the title is in
        parts = [(scope.languages[0], pieces) for _, pieces in parts]
    return speaker.together("subheading", parts)


def _when(speaker: Speaker, session: Session, language: str, *, with_time: bool) -> tuple[Piece, ...]:
    """The days, where there are several, and the time."""
    translations = speaker.translations
    said = [days_of_session(translations, session, speaker.event, language)]
    if with_time:
        said.append(times_of_session(translations, session, language))
    return join(said, translations.label("list.separator", language), language)


def _part(
    speaker: Speaker, session: Session, part: Contribution, person: Person, path: str, first: bool, scope: Scope
) -> tuple[Paragraph, ...]:
    role = part.role if part.role is not _usual_role(session, part) else None
    said = (part.topic, f"{path}/topic")
    return _participant(speaker, person, (role, f"{path}/role"), scope, placed=first, topic=said)


def _ceremony(speaker: Speaker, identifier: str, scope: Scope) -> tuple[Paragraph, ...]:
    agreement = next((each for each in speaker.agreements if each.id == identifier), None)
    if agreement is None:
        return ()
    if agreement.ceremony:
        return speaker.each("entry", agreement.ceremony, f"agreements/{identifier}/ceremony", scope)
    return speaker.each("entry", agreement.title, f"agreements/{identifier}/title", scope)


def _guest(speaker: Speaker, person: Person, scope: Scope) -> tuple[Paragraph, ...]:
    return _participant(speaker, person, (person.role, f"people/{person.id}/role"), scope)


def _participant(
    speaker: Speaker,
    person: Person,
    part: tuple[Role | None, str],
    scope: Scope,
    *,
    placed: bool = True,
    topic: tuple[LocalizedText, str] = (LocalizedText(), ""),
) -> tuple[Paragraph, ...]:
    """The person in each language that tells anything of them; `placed` with positions."""
    lines = []
    role, path = part
    for language in speaker.languages_of(person, scope):
        label = chosen(speaker.translations, "role", role, path, language) if role else ()
        pieces = speaker.phrase(
            "participant",
            language,
            person=bold(speaker.person(person, language)),
            role=label,
            positions=speaker.positions(person, language) if placed else (),
            topic=speaker.exactly(*topic, language),
        )
        lines.append(Paragraph("entry", pieces, language))
    return distinct(lines)
