"""People by role, by protocol order, by organization, and by what may be printed of them."""

from collections.abc import Mapping

from publish.model import Event, Organization, Person, Position, Role, Visibility
from publish.transforms.programme import Appearance, appearances


def roles(person: Person, parts: tuple[Appearance, ...] = ()) -> tuple[Role, ...]:
    """Every role of a person, each once: those of the programme in order, or the one stated where there are none."""
    found = dict.fromkeys(part.role for part in parts)
    return tuple(found) or ((person.role,) if person.role else ())


def printable(event: Event) -> tuple[Person, ...]:
    """The people who may appear outside the office, at least by name."""
    return tuple(person for person in event.people if person.visibility is not Visibility.INTERNAL)


def positions_printable(person: Person) -> bool:
    """Whether more than the name may be printed."""
    return person.visibility is Visibility.PUBLIC


def names_organization(position: Position, organization: Organization, language: str) -> bool:
    """Whether the title says already whose it is, so that the organization would be named twice beside it:
    Special Representative of the Chinese Government, 中国政府欧洲事务特使."""
    title, name = position.title.get(language), organization.name.get(language)
    return bool(title and name) and str(name).casefold() in str(title).casefold()


def protocol_order(event: Event) -> tuple[Person, ...]:
    """By stated rank, then in order of first appearance in the programme, then as written in the event."""
    parts = appearances(event)
    return tuple(sorted(event.people, key=lambda person: _protocol_key(person, parts)))


def _protocol_key(person: Person, parts: Mapping[str, tuple[Appearance, ...]]) -> tuple[bool, int, int]:
    first = parts[person.id][0].number if person.id in parts else 1_000_000
    return person.rank is None, person.rank or 0, first


def by_organization(event: Event) -> tuple[tuple[Organization, tuple[Person, ...]], ...]:
    """The people who hold a position in each organization, organizations as the event lists them; also those
    without people."""
    members: dict[str, dict[str, Person]] = {organization.id: {} for organization in event.organizations}
    for person in event.people:
        for position in person.positions:
            if position.organization in members:
                members[position.organization][person.id] = person
    return tuple((each, tuple(members[each.id].values())) for each in event.organizations)
