"""What stands after an English name, stretch by stretch between the commas: positions and the organization."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from publish.readers.press_text.offices.commas_english import chunks, of_town
from publish.readers.press_text.offices.english import Found, positions_of
from publish.readers.press_text.offices.parents_english import (
    goes_on,
    is_branch,
    is_inner,
    names_field,
    of_named_school,
    with_parent,
)
from publish.readers.press_text.offices.stretches_english import extended, of_the_event, preposition
from publish.readers.press_text.offices.unjoined_english import of_state_department, run_on
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import (
    is_body,
    is_place,
    is_strong_body,
    is_unit,
    proper,
    unit_of,
)
from publish.readers.press_text.phrases.fields_english import is_field
from publish.readers.press_text.phrases.local_offices_english import is_territorial
from publish.readers.press_text.phrases.roles_english import PREPOSITION, is_plural, is_role, without_article

Body = tuple[str, int]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """One stretch between commas: which one it is, its words without an article, and where they begin."""

    number: int
    bare: str
    offset: int

    @property
    def end(self) -> int:
        return self.offset + len(self.bare)


@dataclass(slots=True)
class _Reading:
    """What has been read of a region so far."""

    region: str
    known: Collection[str]
    pieces: list[tuple[int, int]]
    roles: list[bool]
    positions: Found = field(default_factory=list)
    organization: Body | None = None
    plural: bool = False
    open_unit: bool = False
    """Whether the last position names a unit that the next stretch may go on with."""

    def stretch(self, number: int) -> _Stretch:
        a, b = self.pieces[number]
        a += preposition(self.region[a:b], self.known) if self.positions and self.organization is None else 0
        bare = without_article(self.region[a:b])
        return _Stretch(number, bare, self.region.index(bare, a) if bare else a)

    def piece(self, number: int) -> str:
        return self.region[slice(*self.pieces[number])] if number < len(self.pieces) else ""

    def extend_last(self, end: int) -> None:
        """The last position goes on to `end`."""
        _, at = self.positions[-1]
        self.positions[-1] = (self.region[at:end], at)

    def extend_body(self, body: Body, end: int) -> None:
        self.organization = (self.region[body[1] : end], body[1])


def read_after(region: str, known: Collection[str]) -> tuple[Found, Body | None, bool]:
    """Positions and organization (with offsets) in what stands after a name; last, whether the head is plural."""
    pieces = chunks(region)
    reading = _Reading(region, known, pieces, _which_are_roles(region, pieces, known))
    for number in range(len(pieces)):
        stretch = reading.stretch(number)
        if not _takes(reading, stretch):
            break
    return *_with_body_of_last(reading), reading.plural


_ANY_ROLE = re.compile(r"(?:an?\s|the\s)?[a-z][\w'-]+(?:\s[a-z][\w'-]+){0,3}\s(?:of|at|for|from)\s(?:the\s)?[A-Z]")
"""`a potter from Lund`: directly after the name any words do."""


def _which_are_roles(region: str, pieces: list[tuple[int, int]], known: Collection[str]) -> list[bool]:
    roles = [is_role(region[a:b]) for a, b in pieces]
    if pieces and not roles[0] and not is_body(region[slice(*pieces[0])], known):
        roles[0] = _ANY_ROLE.match(region[slice(*pieces[0])].strip()) is not None
    return roles


def _takes(reading: _Reading, stretch: _Stretch) -> bool:
    """Reads one more stretch; false where it belongs to something else, and the reading ends."""
    if reading.roles[stretch.number]:
        return _takes_position(reading, stretch)
    joint = run_on(stretch.bare) if reading.organization is None else 0
    if joint:  # Vice Minister Norland Ministry of Culture
        reading.positions.append((stretch.bare[:joint].rstrip(), stretch.offset))
        reading.organization = (stretch.bare[joint:], stretch.offset + joint)
        return True
    return _takes_other(reading, stretch)


_ANOTHER = re.compile(r"\s*the\s(?:[A-Z][a-z]+\s){1,3}(?:of|for)\s")
"""An office with an article behind one of the name's own is of somebody who is not named."""


def _takes_position(reading: _Reading, stretch: _Stretch) -> bool:
    bare, number = stretch.bare, stretch.number
    if number and reading.positions and (is_plural(bare) or compiled(r"and\s+(?:the|an?)\s+\w+$").match(bare)):
        return False  # …, and the others
    if number and reading.positions and _ANOTHER.match(reading.piece(number)):
        return False  # Governor of X, the Secretary of Y, …
    held = with_parent(reading.region, reading.pieces, number) if reading.organization is None else None
    if held:
        reading.positions.append(held[0])
        reading.organization = held[1]
        return True
    later = reading.organization is None and _body_follows(reading, number)
    found, body = positions_of(bare, reading.known, later, reading.organization is not None)
    reading.plural = reading.plural or any(is_plural(text) for text, _ in found)
    reading.positions += [(text, stretch.offset + at) for text, at in found]
    if reading.organization is None and body:
        reading.organization = (body[0], stretch.offset + body[1])
    several = len(reading.positions) > 1 and reading.organization is not None
    reading.open_unit = several and PREPOSITION.search(found[-1][0]) is not None
    return True


def _body_follows(reading: _Reading, number: int) -> bool:
    """Whether a later stretch names the body, so that this one need not."""
    for later in range(number + 1, len(reading.pieces)):
        text = reading.piece(later)
        named = is_body(text[preposition(text, reading.known) :], reading.known)
        if named and not reading.roles[later] and not is_branch(text.strip()):
            return True
    return False


def _takes_other(reading: _Reading, stretch: _Stretch) -> bool:
    """Reads a stretch that names no position: a unit, a field, the body, more of the body."""
    bare, known = stretch.bare, reading.known
    if not reading.positions:
        if stretch.number == 0 and is_unit(bare) and is_body(reading.piece(1), known):
            return True  # Faculty of Law, University of X: where somebody is, without a position
        if not is_body(bare, known):
            return False
    elif reading.organization is None and stretch.number and is_unit(bare) and not is_territorial(bare):
        _take_unit(reading, stretch)
        return True
    if bare.startswith("and ") and not is_role(bare):
        return False  # the next of a list
    if _is_field_of_first(reading, stretch):
        reading.extend_last(stretch.end)
    elif reading.organization is None and _is_its_body(reading, stretch):
        reading.organization = (reading.region[stretch.offset : _end_of_body(reading, stretch)], stretch.offset)
    elif not _takes_more_of_body(reading, stretch) and _adds_to_last(reading, stretch):
        reading.extend_last(stretch.end)
    return True


def _take_unit(reading: _Reading, stretch: _Stretch) -> None:
    """`Director, Department of Physics of X`: the unit goes with the position, what it is of is the body."""
    cut = unit_of(stretch.bare)
    unit = _OF.sub("", stretch.bare[:cut]) if cut else stretch.bare
    reading.extend_last(stretch.offset + len(unit))
    reading.organization = (stretch.bare[cut:], stretch.offset + cut) if cut else None


_OF = re.compile(r"\s+(?:of|at|under)\s+(?:the\s+)?$")


def _is_field_of_first(reading: _Reading, stretch: _Stretch) -> bool:
    """`Vice President, World Cultures`: what the office before the comma is for."""
    if not reading.positions or stretch.number != 1:
        return False
    first, rest = reading.positions[0], reading.pieces[2:]
    if names_field(stretch.bare, first, reading.organization, rest, reading.region, reading.known):
        return True
    return reading.organization is None and is_field(stretch.bare) and not PREPOSITION.search(first[0])


def _is_its_body(reading: _Reading, stretch: _Stretch) -> bool:
    if is_body(stretch.bare, reading.known):
        return True
    several = " and " in stretch.bare and reading.positions and of_town(reading.positions[-1][0])
    if several or of_the_event(stretch.bare):
        return False  # vice mayor of Delta, Zhang and Wu spoke; our Guest of Honour
    return stretch.number <= 2 and proper(stretch.bare) and not is_place(stretch.bare)


_VENUE = re.compile("Building|Hall|Hotel|Theatre|Theater|Campus|Plaza|Tower|Room|Auditorium")


def _end_of_body(reading: _Reading, stretch: _Stretch) -> int:
    """Where the name of the body ends: before its house, or in a later stretch."""
    bare, end = stretch.bare, stretch.end
    venue = compiled(r"\s(?:at|in)\sthe\s(?=[A-Z])").search(bare)
    if venue and is_strong_body(bare[: venue.start()]) and not is_unit(bare[: venue.start()]):
        end = stretch.offset + venue.start() if _VENUE.search(bare[venue.end() :]) else end
    if is_body(bare, reading.known):
        return end
    return extended(reading.region, reading.pieces, stretch.number, reading.known) or end


def _takes_more_of_body(reading: _Reading, stretch: _Stretch) -> bool:
    """The body goes on behind the comma, or stands under the one that follows."""
    body, bare = reading.organization, stretch.bare
    if body is None:
        return False
    between = reading.region[body[1] : stretch.offset]
    if is_inner(body[0], between, bare):
        if reading.positions and body[1] >= reading.positions[-1][1]:
            reading.extend_last(body[1] + len(body[0]))
        reading.organization = (bare, stretch.offset)
        return True
    company = is_place(bare) and compiled(r"\b(?:Ltd|Inc|Co|Corp|GmbH)\.?$").search(body[0])  # Arbo Ltd., China
    if goes_on(body[0], between, bare) or company:
        reading.extend_body(body, stretch.end)
        return True
    return False


def _adds_to_last(reading: _Reading, stretch: _Stretch) -> bool:
    """Whether a stretch says more of the last position: `Deputy Mayor of X, Finland`, `Co-Editor, Innovation Index`."""
    number = stretch.number
    if not reading.positions:
        return False
    if number == 1 and reading.roles[0] and reading.organization is None:
        return is_place(stretch.bare) and " of " in reading.positions[-1][0]
    several = number > 0 and reading.roles[number - 1] and len(reading.positions) > 1
    return several and (reading.open_unit or not is_body(stretch.bare, reading.known))


def _with_body_of_last(reading: _Reading) -> tuple[Found, Body | None]:
    """What has been read; the body may stand in the last position."""
    positions = reading.positions
    if reading.organization is not None or not positions:
        return positions, reading.organization
    text, at = positions[-1]
    state = of_state_department(text)
    if state:
        return [*positions[:-1], (text[: state.start()], at)], (state["body"], at + state.start("body"))
    return of_named_school(positions[0]) if len(positions) == 1 else (positions, None)
