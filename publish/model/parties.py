"""People and the organizations they speak for."""

from typing import ClassVar

from publish.model.fields import Described
from publish.model.fields import described as f
from publish.model.text import EMPTY, NO_PROSE, LocalizedText, RunningText
from publish.model.vocabulary import HostKind, NameOrder, OrganizationKind, Role, Visibility


class Organization(Described):
    """A body that hosts, sends people or signs."""

    ID_PREFIX: ClassVar = "org"

    id: str = f("Stable id: lower-case letters, digits and hyphens.")
    name: LocalizedText = f("Full official name in each language.")
    short_name: LocalizedText = f("Abbreviation or short form, as used after first mention.", default=EMPTY)
    kind: OrganizationKind = f("What sort of body it is.", default=OrganizationKind.OTHER)
    parent: str | None = f("Id of the organization it belongs to.", default=None)
    city: LocalizedText = f("Where it sits.", default=EMPTY)
    url: str | None = f("Its web address.", default=None)
    about: RunningText = f("The 'about' paragraph printed for a host.", default=NO_PROSE)
    extra: tuple[tuple[str, str], ...] = f("Columns that people added to the workbook, kept as they are.", default=())


class Position(Described):
    """One office that a person holds."""

    title: LocalizedText = f("The title of the office.", default=EMPTY)
    department: LocalizedText = f("Department or section within the organization.", default=EMPTY)
    organization: str | None = f("Id of the organization.", default=None)


class Person(Described):
    """Someone named in the programme or among the participants."""

    ID_PREFIX: ClassVar = "person"

    id: str = f("Stable id: lower-case letters, digits and hyphens.")
    name: LocalizedText = f("Full name in each language; a language without a name is simply left out.")
    family_name: LocalizedText = f("Family name, where it cannot be told from the full name.", default=EMPTY)
    name_order: NameOrder | None = f(
        "Which part of the Latin-script name comes first; found from the names where it is not stated.",
        default=None,
    )
    romanization: str | None = f("Pronunciation in Latin letters (pinyin, romaji), used for sorting.", default=None)
    honorific: LocalizedText = f("Form of address: Ms., Dr., 女士, 教授.", default=EMPTY)
    suffix: LocalizedText = f("What follows the name: QC, PhD, 院士.", default=EMPTY)
    positions: tuple[Position, ...] = f("The offices the person holds, the most important first.", default=())
    role: Role | None = f("Part in the event, where no session tells it.", default=None)
    rank: int | None = f("Place in the protocol order; 1 comes first.", default=None)
    biography: RunningText = f("A few lines about the person.", default=NO_PROSE)
    visibility: Visibility = f("What may be printed.", default=Visibility.PUBLIC)
    country: LocalizedText = f("Country or region the person comes from.", default=EMPTY)
    email: str | None = f("E-mail address.", default=None, private=True)
    phone: str | None = f("Telephone number.", default=None, private=True)
    seat: str | None = f("Seat or table.", default=None, private=True)
    dietary: str | None = f("What the caterers must know.", default=None, private=True)
    hotel: str | None = f("Hotel and room.", default=None, private=True)
    arrival: str | None = f("Arrival: date, time, flight or train.", default=None, private=True)
    departure: str | None = f("Departure: date, time, flight or train.", default=None, private=True)
    notes: str | None = f("Notes for the organizers.", default=None, private=True)
    extra: tuple[tuple[str, str], ...] = f("Columns that people added to the workbook, kept as they are.", default=())


class Host(Described):
    """An organization and its kind of hosting."""

    SHORTHAND: ClassVar = "organization"
    KEY: ClassVar = "organization"

    organization: str = f("Id of the organization.")
    kind: HostKind = f("Kind of hosting.", default=HostKind.HOST)


class Contact(Described):
    """Whom the press may call. Unlike a person's own data this is meant to be printed."""

    ID_PREFIX: ClassVar = "contact"

    id: str = f("Stable id.")
    name: LocalizedText = f("Name of the person or desk.", default=EMPTY)
    organization: str | None = f("Id of the organization.", default=None)
    email: str | None = f("E-mail address for publication.", default=None)
    phone: str | None = f("Telephone number for publication.", default=None)
    url: str | None = f("Web address.", default=None)
