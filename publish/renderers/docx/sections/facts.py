"""Notes to editors: the event in a few lines, and the numbers quoted."""

import re
from collections.abc import Callable
from functools import partial

from publish.model import Event, Figure, HostKind
from publish.renderers.docx.flow import Paragraph, Piece, Row, Scope, Words, bold
from publish.renderers.docx.sections.head import occasion
from publish.renderers.docx.speaker import Speaker, reads
from publish.renderers.docx.stated import days_of_event, fact, state
from publish.translations import LAST_RESORT

#: Gives the label and the text of one fact in a language.
_Builder = Callable[[Speaker, str], tuple[str, tuple[Piece, ...]]]


def facts(speaker: Speaker) -> tuple[Row, ...]:
    """Name, occasion, date, place, hosts, attendance: what an editor checks first."""
    rows = [Row(partial(speaker.heading, "heading", "facts"), whole=True)]
    builders = (_event, _occasion, _date, _place, _attendance, _web)
    rows += [Row(partial(_fact, speaker, build)) for build in builders[:4]]
    kinds = dict.fromkeys(host.kind for host in speaker.event.hosts)
    rows += [Row(partial(_hosts, speaker, kind)) for kind in kinds]
    rows += [Row(partial(_fact, speaker, build)) for build in builders[4:]]
    return tuple(rows)


def figures(speaker: Speaker) -> tuple[Row, ...]:
    """The numbers quoted, each with what it counts and who says so."""
    if not speaker.event.figures:
        return ()
    heading = Row(partial(speaker.heading, "heading", "figures"), whole=True)
    return (heading, *(Row(partial(_figure, speaker, each)) for each in speaker.event.figures))


def _fact(speaker: Speaker, build: _Builder, scope: Scope) -> tuple[Paragraph, ...]:
    lines = [(language, *build(speaker, language)) for language in scope.languages]
    return _labelled(
        speaker, [(language, speaker.label(key, language), value) for language, key, value in lines if value]
    )


def _labelled(speaker: Speaker, said: list[tuple[str, str, tuple[Piece, ...]]]) -> tuple[Paragraph, ...]:
    """A line for each language; those that have no labels of their own stand behind that of the one that lends them."""
    lines: dict[tuple[str, str], list[tuple[str, tuple[Piece, ...]]]] = {}
    for language, label, value in said:
        lender = language if speaker.translations.speaks(language) else LAST_RESORT
        lines.setdefault((lender, label), []).append((language, value))
    return tuple(_line(speaker, label, values) for (_, label), values in lines.items())


def _line(speaker: Speaker, label: str, values: list[tuple[str, tuple[Piece, ...]]]) -> Paragraph:
    language = values[0][0]
    colon = Words(speaker.translations.label("list.colon", language), language)
    value = speaker.once([pieces for _, pieces in values], language)
    alone = len({reads(pieces) for _, pieces in values}) == 1
    return Paragraph("entry", (*bold((Words(label, language), colon)), *value), language if alone else None)


def _event(speaker: Speaker, language: str) -> tuple[str, tuple[Piece, ...]]:
    event = speaker.event
    value = speaker.phrase(
        "event_name",
        language,
        title=speaker.field(event.title, "title", language),
        subtitle=speaker.exactly(event.subtitle, "subtitle", language),
    )
    return "fact_event", value


def _occasion(speaker: Speaker, language: str) -> tuple[str, tuple[Piece, ...]]:
    return "fact_occasion", occasion(speaker, language)


def _date(speaker: Speaker, language: str) -> tuple[str, tuple[Piece, ...]]:
    return "fact_date", days_of_event(speaker.translations, speaker.event, language)


def _place(speaker: Speaker, language: str) -> tuple[str, tuple[Piece, ...]]:
    event = speaker.event
    venue: tuple[Piece, ...] = ()
    address: tuple[Piece, ...] = ()
    if event.venue:
        venue = speaker.field(event.venue.name, "venue/name", language)
        address = speaker.exactly(event.venue.address, "venue/address", language)
    city = () if _says_city(event, language) else speaker.field(event.city, "city", language)
    return "fact_place", speaker.phrase("place", language, venue=venue, address=address, city=city)


def _says_city(event: Event, language: str) -> bool:
    """Whether the address names the city."""
    city, address = event.city.get(language), event.venue.address.get(language) if event.venue else None
    return bool(city and address and re.search(rf"(?<!{_LETTER}){re.escape(city)}(?!{_LETTER})", address))


_LETTER = "[A-Za-zÀ-ɏ]"
"""Letters that make the name of a city part of another word: Bath, Bathurst Road."""


def _hosts(speaker: Speaker, kind: HostKind, scope: Scope) -> tuple[Paragraph, ...]:
    lines = []
    for language in scope.languages:
        names = [speaker.organization(each.organization, language) for each in speaker.event.hosts if each.kind is kind]
        label = speaker.translations.label(f"host_kind.{kind}", language)
        lines.append((language, label, speaker.listed(names, language)))
    return _labelled(speaker, lines)


def _attendance(speaker: Speaker, language: str) -> tuple[str, tuple[Piece, ...]]:
    attendance = speaker.event.attendance
    if attendance is None:
        return "fact_attendance", ()
    count = speaker.translations.label(f"qualifier.{attendance.qualifier}", language, count=f"{attendance.count:,}")
    groups = speaker.exactly(attendance.groups, "attendance/groups", language)
    numbers = (
        fact("attendance/count", "count", attendance.count),
        fact("attendance/qualifier", "qualifier", attendance.qualifier),
    )
    told = state(count, language, "{attendance}", *numbers)
    return "fact_attendance", speaker.phrase("attendance", language, count=told, groups=groups)


def _web(speaker: Speaker, language: str) -> tuple[str, tuple[Piece, ...]]:
    url = speaker.event.url
    return "fact_web", speaker.plain(url, "url", language, link=url)


def _figure(speaker: Speaker, figure: Figure, scope: Scope) -> tuple[Paragraph, ...]:
    path = f"figures/{figure.id}"
    return tuple(
        Paragraph(
            "entry",
            speaker.phrase(
                "figure",
                language,
                value=bold(speaker.amount(figure.value, f"{path}/value", language)),
                label=speaker.field(figure.label, f"{path}/label", language),
                source=speaker.exactly(figure.source, f"{path}/source", language),
            ),
            language,
        )
        for language in scope.languages
    )
