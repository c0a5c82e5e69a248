"""Where a list of participants says otherwise than the event: both values and both places, for a person to decide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from publish.model import Location, Organization, Person
from publish.model.provenance import Provenance
from publish.readers.participants_sheet.rows import PRIVATE, Row
from publish.readers.participants_sheet.same_person import one_name
from publish.readers.press_text.text.folding import HAN_CHARACTER, comparable

WORDS = {
    "name": "name",
    "position": "position",
    "organization": "organization",
    "honorific": "form of address",
    "country": "country",
    "email": "e-mail address",
    "phone": "telephone number",
    "dietary": "what the caterers must know",
}
"""What fields are called; the others as the event file calls them."""


class Difference(Struct, frozen=True):
    """A field of the event, under its `path`, that the list has otherwise."""

    path: str
    field: str
    listed: str
    cell: Location
    held: str
    held_at: Location | None


class Known(Struct, frozen=True):
    """Somebody whom the event has, with all organizations and where everything was read."""

    person: Person
    organizations: Sequence[Organization]
    provenance: Provenance

    def at(self, path: str) -> Location | None:
        """The place of a field of this person."""
        return self.provenance.locate(path)


def differences(known: Known, row: Row) -> Iterator[Difference]:
    """What the row says of a known person that the event has otherwise."""
    yield from _of_name(known, row)
    yield from _of_position(known, row)
    yield from _of_organization(known, row)
    for field in PRIVATE:
        held, said = getattr(known.person, field), row.values.get(field)
        if held and said and comparable(held) != comparable(said) and field != "notes":
            yield _difference(known, field, field, said, row.cells[field], held)


def _difference(known: Known, path: str, field: str, said: str, cell: Location, held: str) -> Difference:
    whole = f"people/{known.person.id}/{path}"
    return Difference(whole, WORDS.get(field, field), said, cell, held, known.at(whole))


def _of_name(known: Known, row: Row) -> Iterator[Difference]:
    for tag, said in row.of("name").items():
        held = known.person.name.get(tag)
        if held and not one_name(held, said):
            yield _difference(known, f"name/{tag}", "name", said, row.cells[f"name/{tag}"], held)


def _of_position(known: Known, row: Row) -> Iterator[Difference]:
    """One office that the list gives in the words of the event, in any language, makes all of them right."""
    said = row.of("position")
    offices = [{tag: text for tag, text in each.title.items() if text} for each in known.person.positions]
    if not said or not any(offices):
        return
    bodies = {*row.of("organization").values(), *_bodies(known)}
    for tag, title in said.items():
        own = {office[tag] for office in offices if tag in office}
        parts = title.replace("，", "、").replace(", ", "、").split("、")
        if not own or all(any(_one_office(part, held, bodies) for held in own) for part in parts):
            continue
        if any(_one_office(title, held, bodies) for held in own):
            continue
        number = next(n for n, office in enumerate(offices) if tag in office)
        path = f"positions/{number}/title/{tag}"
        yield _difference(known, path, "position", title, row.cells[f"position/{tag}"], offices[number][tag])


def _bodies(known: Known) -> Iterator[str]:
    """All names of the bodies that a person is of."""
    bodies = {each.id: each for each in known.organizations}
    for position in known.person.positions:
        if body := bodies.get(position.organization or ""):
            yield from (text for name in (body.name, body.short_name) for _, text in name.items())


def _one_office(one: str, other: str, bodies: Iterable[str]) -> bool:
    """The same words, with or without the body before them: 局長 of 横浜市港湾局 and 港湾局長."""
    ours, theirs = comparable(one), comparable(other)
    if ours == theirs:
        return True
    if HAN_CHARACTER.search(ours) is None:
        return any(f"{ours} of {the}{comparable(b)}" == theirs for b in bodies for the in ("", "the "))
    short, long = sorted((ours, theirs), key=len)
    whole = [body + short for body in map(comparable, bodies)]
    whole += [body[:-1] + short for body in map(comparable, bodies) if body[-1:] == short[:1]]
    return any(each.endswith(long) for each in whole)


def _of_organization(known: Known, row: Row) -> Iterator[Difference]:
    said = row.of("organization")
    bodies = {each.id: each for each in known.organizations}
    for number, position in enumerate(known.person.positions):
        body = bodies.get(position.organization or "")
        if body is None or not said:
            continue
        names = [text for name in (body.name, body.short_name) for _, text in name.items()]
        every = {comparable(each) for each in _bodies(known)}
        if any(comparable(name) in every for name in said.values()):
            return
        tag, name = next(((t, n) for t, n in said.items() if body.name.get(t)), next(iter(said.items())))
        held = body.name.get(tag) or names[0]
        path = f"positions/{number}/organization"
        yield _difference(known, path, "organization", name, row.cells[f"organization/{tag}"], held)
        return
