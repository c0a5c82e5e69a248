"""Rows of a list of participants as people of the event, joined with those who are there already."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from publish.binding.scalars import slug
from publish.model import Event, LocalizedText, Location, Organization, Person, Position
from publish.readers.participants_sheet.differences import Difference, Known, differences
from publish.readers.participants_sheet.places import Listed
from publish.readers.participants_sheet.rows import PRIVATE, Row
from publish.readers.participants_sheet.same_person import alike, is_same
from publish.readers.press_text.text.folding import HAN_CHARACTER, comparable


class Entry(Struct, frozen=True):
    """What came of one row: whose it is, whether it was new, the fields it filled, and what it says otherwise."""

    person: str
    row: Row
    new: bool
    filled: tuple[str, ...] = ()
    differs: tuple[Difference, ...] = ()
    like: str = ""
    """The id of another person of the same Latin name."""


class Merged(Struct, frozen=True):
    """The event with the rows, and what came of each."""

    event: Event
    entries: tuple[Entry, ...] = field(default=())


def merged(event: Event, rows: Sequence[Row]) -> Merged:
    """The event with the rows: known people get what they lack, the others are added at the end."""
    from publish.readers.press_text.normalize.parties import joined

    people = list(event.people)
    organizations = list(event.organizations)
    taken = {person.id for person in people}
    places: dict[str, Location] = {}
    entries: list[Entry] = []
    provenance = Listed(event.provenance, places)
    for row in rows:
        names = row.of("name")
        at = next((i for i, person in enumerate(people) if is_same(person, names)), None)
        if at is None:
            like = next((person.id for person in people if alike(person, names)), "")
            key = _free(_stem(names, joined), taken)
            body = _organization(row, organizations, places)
            people.append(_filled(Person(key, LocalizedText(names)), row, body))
            places[f"people/{key}"] = row.location
            entries.append(Entry(key, row, True, like=like))
            continue
        person = people[at]
        told = tuple(differences(Known(person, organizations, provenance), row))
        wanted = not person.positions or (len(person.positions) == 1 and person.positions[0].organization is None)
        body = _organization(row, organizations, places) if wanted or _held(row, organizations) else None
        people[at] = _filled(person, row, body)
        brought = tuple(_brought(person, people[at]))
        for name in brought:
            places.setdefault(f"people/{person.id}/{name}", row.cells.get(name, row.location))
        entries.append(Entry(person.id, row, False, brought, told))
    shown = provenance if places else event.provenance
    return Merged(
        replace(event, people=tuple(people), organizations=tuple(organizations), provenance=shown), tuple(entries)
    )


def _brought(known: Person, filled: Person) -> Iterator[str]:
    """The fields that were empty until the list filled them."""
    for name in ("positions", "honorific", "country", *PRIVATE):
        if not getattr(known, name) and getattr(filled, name):
            yield name
    for tag, _ in filled.name.items():
        if not known.name.get(tag):
            yield f"name/{tag}"
    if not known.positions or known.positions == filled.positions:
        return
    for number, (before, after) in enumerate(zip(known.positions, filled.positions, strict=True)):
        if before.organization != after.organization:
            yield f"positions/{number}/organization"
        yield from (f"positions/{number}/title/{tag}" for tag, _ in after.title.items() if not before.title.get(tag))


def _filled(person: Person, row: Row, body: str | None) -> Person:
    name = LocalizedText({**row.of("name"), **dict(person.name.items())})
    private: dict[str, Any] = {f: row.values[f] for f in PRIVATE if f in row.values and getattr(person, f) is None}
    return replace(
        person,
        name=name,
        positions=_positions(person.positions, row.of("position"), body),
        honorific=person.honorific or LocalizedText(row.of("honorific")),
        country=person.country or LocalizedText(row.of("country")),
        **private,
    )


def _positions(held: tuple[Position, ...], titles: Mapping[str, str], body: str | None) -> tuple[Position, ...]:
    """The offices with what the list adds: all where there are none, else a missing body or a missing language."""
    if not held:
        offices = _one_by_one(titles) or ([{}] if body else [])
        return tuple(Position(LocalizedText(each), organization=body) for each in offices)
    made = list(held)
    if len(held) == 1 and held[0].organization is None and body:
        made[0] = replace(made[0], organization=body)
    for number, each in enumerate(made):
        same = any(comparable(each.title.get(tag) or "") == comparable(text) for tag, text in titles.items())
        if same or not any(text for _, text in each.title.items()):
            made[number] = replace(each, title=LocalizedText({**titles, **dict(each.title.items())}))
            break
    return tuple(made)


def _one_by_one(titles: Mapping[str, str]) -> list[dict[str, str]]:
    """副馆长、研究员 as two offices, where every language lists as many."""
    apart = {
        tag: [part.strip() for part in re.split("[、；]" if HAN_CHARACTER.search(text) else "[;/]|,(?! Ltd)", text)]
        for tag, text in titles.items()
    }
    numbers = {len(parts) for parts in apart.values()}
    if len(numbers) != 1 or not any(HAN_CHARACTER.search(text) for text in titles.values()):
        return [dict(titles)] if titles else []
    return [{tag: parts[number] for tag, parts in apart.items()} for number in range(numbers.pop())]


def _held(row: Row, organizations: Sequence[Organization]) -> bool:
    """Whether the body of the row is among those of the event."""
    return _known(row.of("organization"), organizations) is not None


def _known(names: Mapping[str, str], organizations: Sequence[Organization]) -> int | None:
    sought = {comparable(name) for name in names.values()}
    for number, each in enumerate(organizations):
        if sought & {comparable(t) for text in (each.name, each.short_name) for _, t in text.items()}:
            return number
    return None


def _organization(row: Row, organizations: list[Organization], places: dict[str, Location]) -> str | None:
    names = row.of("organization")
    from publish.readers.press_text.normalize.parties import spelled

    if not names:
        return None
    number = _known(names, organizations)
    if number is not None:
        each = organizations[number]
        organizations[number] = replace(each, name=LocalizedText({**names, **dict(each.name.items())}))
        return each.id
    key = _free(_stem(names, spelled)[:40].rstrip("-"), {each.id for each in organizations})
    organizations.append(Organization(key, LocalizedText(names)))
    places[f"organizations/{key}"] = row.location
    return key


def _stem(names: Mapping[str, str], in_latin: Callable[[str], str]) -> str:
    latin = next((n for n in names.values() if slug(n)), "")
    return slug(latin) or slug(in_latin(next(iter(names.values())))) or "person"


def _free(stem: str, taken: set[str]) -> str:
    key, number = stem, 2
    while key in taken:
        key, number = f"{stem}-{number}", number + 1
    taken.add(key)
    return key
