"""Rows of a list of participants as people of the event, joined with those who are there already."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from publish.binding.scalars import slug
from publish.diagnostics import Diagnostic, Severity
from publish.model import Event, LocalizedText, Location, Organization, Person, Position
from publish.readers.participants_sheet.headers import heading_row
from publish.readers.participants_sheet.parse import Table
from publish.readers.participants_sheet.places import Listed
from publish.readers.press_text.names.romanization import fit
from publish.readers.press_text.text.folding import HAN_CHARACTER, comparable

_PRIVATE = ("email", "phone", "seat", "dietary", "hotel", "arrival", "departure", "notes")


class Row(Struct, frozen=True):
    """One participant as the list gives them: field -> text, with the place."""

    values: Mapping[str, str]
    location: Location


def rows_of(tables: Sequence[Table], languages: Sequence[str]) -> tuple[list[Row], list[Diagnostic]]:
    """The participants of every table that has a row of headings with a name."""
    rows: list[Row] = []
    faults: list[Diagnostic] = []
    for table in tables:
        numbers = sorted(table.rows)
        found = heading_row([table.rows[number] for number in numbers])
        if found is None:
            continue
        index, columns = found
        for number in numbers[index + 1 :]:
            cells = table.rows[number]
            values = {_tagged(field, languages): cells[c] for c, field in columns.items() if c in cells}
            values = _named(values)
            if any(field.startswith("name/") for field in values):
                rows.append(Row(values, _location(table, number, columns)))
    if not rows:
        place = Location(tables[0].file if tables else "")
        message = "No list of participants was found: a row of headings with “姓名” or “Name” is needed."
        faults.append(Diagnostic("no-participants", Severity.WARNING, message, place))
    return rows, faults


def _location(table: Table, number: int, columns: Mapping[int, str]) -> Location:
    if table.sheet is None:
        return Location(table.file, number)
    return Location(table.file, sheet=table.sheet, cell=f"{chr(64 + min(columns))}{number}")


def _tagged(field: str, languages: Sequence[str]) -> str:
    """`name/zh` under the tag that the event has for Chinese."""
    name, slash, tag = field.partition("/")
    known = next((each for each in languages if each.split("-")[0] == tag), tag)
    return f"{name}{slash}{known}"


def _named(values: dict[str, str]) -> dict[str, str]:
    """First and last name joined; a name in Han characters in the column for Latin ones goes where it belongs."""
    family = next((v for k, v in values.items() if k.startswith("family/")), "")
    given = next((v for k, v in values.items() if k.startswith("given/")), "")
    if (family or given) and "name/en" not in values:
        han = HAN_CHARACTER.search(family + given) is not None
        values["name/zh" if han else "name/en"] = family + given if han else f"{given} {family}".strip()
    made = {k: v for k, v in values.items() if not k.startswith(("family/", "given/"))}
    for tag, other in (("en", "zh"), ("zh", "en")):
        name = made.get(f"name/{tag}", "")
        if name and (HAN_CHARACTER.search(name) is not None) != (tag == "zh") and f"name/{other}" not in made:
            made[f"name/{other}"] = made.pop(f"name/{tag}")
    return made


def merged(event: Event, rows: Sequence[Row]) -> Event:
    """The event with the rows: known people get what they lack, the others are added at the end."""
    from publish.readers.press_text.normalize.parties import joined

    people = list(event.people)
    organizations = list(event.organizations)
    taken = {person.id for person in people}
    places: dict[str, Location] = {}
    for row in rows:
        names = {k.partition("/")[2]: v for k, v in row.values.items() if k.startswith("name/")}
        at = next((i for i, person in enumerate(people) if _is_same(person, names)), None)
        bodies = len(organizations)
        body = _organization(row, organizations)
        if len(organizations) > bodies:
            places[f"organizations/{body}"] = row.location
        if at is not None:
            known, people[at] = people[at], _filled(people[at], names, row, body)
            for field in _brought(known, people[at]):
                places.setdefault(f"people/{known.id}/{field}", row.location)
        else:
            key = _free(_stem(names, joined), taken)
            people.append(_filled(Person(key, LocalizedText(names)), names, row, body))
            places[f"people/{key}"] = row.location
    provenance = Listed(event.provenance, places) if places else event.provenance
    return replace(event, people=tuple(people), organizations=tuple(organizations), provenance=provenance)


def _brought(known: Person, filled: Person) -> Iterator[str]:
    """The fields that were empty until the list filled them."""
    for field in ("positions", "honorific", "country", *_PRIVATE):
        if not getattr(known, field) and getattr(filled, field):
            yield field
    if known.positions != filled.positions and known.positions:
        yield "positions/0/organization"


def _is_same(person: Person, names: Mapping[str, str]) -> bool:
    held = [comparable(text) for _, text in person.name.items()]
    if any(_one_name(a, comparable(name)) for a in held for name in names.values()):
        return True
    han = [text for _, text in person.name.items() if HAN_CHARACTER.search(text)]
    latin = [name for name in names.values() if not HAN_CHARACTER.search(name)]
    if any(HAN_CHARACTER.search(name) for name in names.values()) and han:
        return False  # two different Chinese names may sound alike
    return any(fit(h, name)[0] for h in han for name in latin)


def _one_name(one: str, other: str) -> bool:
    """Equal, or the same words in another order: Fei Gao, GAO Fei."""
    return one == other or (" " in one and sorted(one.split()) == sorted(re.sub(",", " ", other).split()))


def _filled(person: Person, names: Mapping[str, str], row: Row, body: str | None) -> Person:
    name = LocalizedText({**names, **dict(person.name.items())})
    titles = {k.partition("/")[2]: v for k, v in row.values.items() if k.startswith("position/")}
    positions = person.positions
    if not positions and (titles or body):
        positions = (Position(LocalizedText(titles), organization=body),)
    elif positions and positions[0].organization is None and body and len(positions) == 1:
        positions = (replace(positions[0], organization=body),)
    private: dict[str, Any] = {f: row.values[f] for f in _PRIVATE if f in row.values and getattr(person, f) is None}
    honorific = {k.partition("/")[2]: v for k, v in row.values.items() if k.startswith("honorific/")}
    country = {k.partition("/")[2]: v for k, v in row.values.items() if k.startswith("country/")}
    return replace(
        person,
        name=name,
        positions=positions,
        honorific=person.honorific or LocalizedText(honorific),
        country=person.country or LocalizedText(country),
        **private,
    )


def _organization(row: Row, organizations: list[Organization]) -> str | None:
    names = {k.partition("/")[2]: v for k, v in row.values.items() if k.startswith("organization/")}
    from publish.readers.press_text.normalize.parties import spelled

    if not names:
        return None
    sought = {comparable(name) for name in names.values()}
    for number, each in enumerate(organizations):
        held = {comparable(t) for text in (each.name, each.short_name) for _, t in text.items()}
        if held & sought:
            organizations[number] = replace(each, name=LocalizedText({**names, **dict(each.name.items())}))
            return each.id
    key = _free(_stem(names, spelled)[:40].rstrip("-"), {each.id for each in organizations})
    organizations.append(Organization(key, LocalizedText(names)))
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
