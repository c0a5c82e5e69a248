"""The facts as an event."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from string import capwords

from publish.model import Event, Figure, Host, LocalizedText, Occasion, Venue
from publish.model.dates import PartialDate
from publish.model.event import Attendance
from publish.model.vocabulary import HostKind, Qualifier
from publish.readers.press_text.facts import Facts, Reading
from publish.readers.press_text.normalize.doubts import gathered
from publish.readers.press_text.normalize.languages import in_languages
from publish.readers.press_text.normalize.parties import Bodies, make_organizations, make_people
from publish.readers.press_text.normalize.places import Notebook, TextProvenance
from publish.readers.press_text.normalize.programme import make_agreements, make_sessions
from publish.readers.press_text.normalize.release import make_release
from publish.readers.press_text.occasion.cities import is_city_han
from publish.readers.press_text.occasion.figures import quotable
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_chinese import bodies_end_pattern
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language
from publish.readers.press_text.text.source import Source
from publish.readers.press_text.text.tokens import not_names

_QUALIFIERS = {
    "more than": Qualifier.MORE_THAN,
    "nearly": Qualifier.NEARLY,
    "about": Qualifier.ABOUT,
    "at least": Qualifier.AT_LEAST,
}
_HOSTS = {"guide": HostKind.SUPPORTER}


@dataclass(frozen=True, slots=True)
class Normalized:
    """The event, and what to check in it: path of the field -> words."""

    event: Event
    doubts: Mapping[str, str]


def to_event(facts: Facts, source: Source, key: str) -> Normalized:
    """The event that the facts state; nothing is added that no line says."""
    facts = in_languages(facts)
    notebook = Notebook(source, facts.languages)
    bodies = make_organizations(facts, notebook)
    people, ids = make_people(facts, bodies, notebook)
    date, end = _dates(facts, notebook)
    agreements = make_agreements(facts, bodies, ids, notebook, date.full if date and not end else None)
    city, venue = _places(facts, notebook)
    titles = facts.event_names or facts.titles
    named = _localized("title", {**facts.titles, **titles}, notebook)
    if not named:
        untitled = "the text has no headline; the id of the event stands in for its title, which only you can write"
        notebook.doubt(f"title/{facts.languages[0]}", untitled)
    event = Event(
        id=key,
        languages=facts.languages,
        title=named or LocalizedText({facts.languages[0]: key}),
        series=_localized("series", facts.series, notebook),
        parent=_parent(facts, notebook),
        date=date,
        end=end,
        city=city,
        venue=venue,
        hosts=_hosts(facts, bodies, notebook),
        organizations=bodies.organizations,
        people=people,
        sessions=make_sessions(facts, ids, agreements, notebook),
        agreements=agreements,
        attendance=_attendance(facts, notebook),
        figures=_figures(facts, notebook),
        release=make_release(facts, notebook),
        provenance=TextProvenance(notebook.places),
    )
    return Normalized(event, gathered(notebook.doubts))


def _localized(path: str, readings: Mapping[str, Reading], notebook: Notebook) -> LocalizedText:
    ordered = sorted(readings.items(), key=lambda each: notebook.rank(each[0]))
    return LocalizedText({tag: notebook.note(f"{path}/{tag}", reading) for tag, reading in ordered})


def _dates(facts: Facts, notebook: Notebook) -> tuple[PartialDate | None, PartialDate | None]:
    if facts.date is None:
        return None, None
    first = next(iter(facts.date.as_stated))
    year = int(facts.date.iso[:4]) if facts.date.year_stated else None
    if year is None:
        notebook.doubt("date", "the text states no year")
    notebook.note("date", first)
    try:
        if year:
            dt.date(year, facts.date.month, facts.date.day)
    except ValueError:
        return None, None
    end = dt.date.fromisoformat(facts.date.end) if _is_date(facts.date.end) else None
    return PartialDate(year, facts.date.month, facts.date.day), PartialDate.of(end) if end else None


def _is_date(text: str) -> bool:
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _places(facts: Facts, notebook: Notebook) -> tuple[LocalizedText, Venue | None]:
    """A city where the place is one, else a venue; 沪 and 京 in full."""
    cities: dict[str, str] = {}
    venues: dict[str, str] = {}
    named = {tag: facts.places_normalised.get(tag) or reading.text for tag, reading in facts.places.items()}
    a_city = any(_is_city(name, tag) for tag, name in named.items())
    for tag, reading in sorted(facts.places.items(), key=lambda each: notebook.rank(each[0])):
        name = named[tag]
        target = cities if _is_city(name, tag) or (a_city and _may_be_city(name, tag)) else venues
        target[tag] = notebook.note(f"{'city' if target is cities else 'venue/name'}/{tag}", reading)
        target[tag] = _in_running_text(compiled(r"\s*\([A-Z]+\)$").sub("", name), target is cities)
        if tag in facts.places_normalised:
            notebook.doubt(f"city/{tag}", f"“{reading.text}” in the text", 0.9)
    return LocalizedText(cities), Venue(LocalizedText(venues)) if venues else None


def _in_running_text(name: str, city: bool) -> str:
    """BEIJING of a dateline as it is written within a sentence."""
    return capwords(name) if city and name.isupper() and len(name) > 3 else name


def _is_city(name: str, tag: str) -> bool:
    if is_han_language(tag):
        return is_city_han(name)
    parts = fold_latin(name).split()
    generic = {"University", "Hotel", "Center", "Centre", "Museum", "Embassy", "Hall", "School", "College", "Library"}
    return len(parts) <= 2 and not set(parts) & generic and (len(parts) == 1 or all(p in not_names() for p in parts))


def _may_be_city(name: str, tag: str) -> bool:
    """滨江 beside Binjiang: a short name in Han characters that is no building and no body."""
    folded = fold_han(name)
    building = compiled("[馆厅楼店场园宫院校厦所处]$").search(folded) or bodies_end_pattern().search(folded)
    return is_han_language(tag) and len(folded) <= 4 and not building


def _parent(facts: Facts, notebook: Notebook) -> Occasion | None:
    if not facts.parent_events:
        return None
    names, shorts, editions = {}, {}, set()
    for tag, reading in facts.parent_events.items():
        whole = notebook.note(f"parent/name/{tag}", reading)
        short = compiled(r"\s*[(（]([^()（）]{2,20})[)）]\s*$").search(whole)
        names[tag] = whole[: short.start()] if short else whole
        if short:
            shorts[tag] = short[1]
        before = notebook.source.lines[reading.line - 1][2][: reading.start]
        editions |= set(compiled(r"(?<!\d)(20\d\d)年?\s*$").findall(before))
    edition = editions.pop() if len(editions) == 1 else None
    return Occasion(LocalizedText(names), LocalizedText(shorts), edition)


def _hosts(facts: Facts, bodies: Bodies, notebook: Notebook) -> tuple[Host, ...]:
    made: list[Host] = []
    for fact in facts.hosts:
        key = bodies.id_of(fact.names)
        if key and all(host.organization != key for host in made):
            notebook.note(f"hosts/{key}", next(iter(fact.names.values())))
            made.append(Host(key, _HOSTS.get(fact.role) or HostKind(fact.role)))
    return tuple(made)


def _figures(facts: Facts, notebook: Notebook) -> tuple[Figure, ...]:
    """The numbers that every language quotes, in the words of the text."""
    made: list[Figure] = []
    for number, fact in enumerate(quotable(facts.figures, facts.languages), 1):
        key = f"figure-{number}"
        shortest = min((fact.values[tag] for tag in facts.languages), key=lambda reading: len(reading.text))
        value = notebook.note(f"figures/{key}/value", shortest)
        labels = {tag: notebook.note(f"figures/{key}/label/{tag}", fact.labels[tag]) for tag in facts.languages}
        made.append(Figure(key, value, LocalizedText(labels)))
    return tuple(made)


def _attendance(facts: Facts, notebook: Notebook) -> Attendance | None:
    fact = facts.attendance
    if fact is None:
        return None
    notebook.note("attendance", next(iter(fact.readings.values())))
    return Attendance(fact.number, _QUALIFIERS.get(fact.qualifier, Qualifier.EXACT))
