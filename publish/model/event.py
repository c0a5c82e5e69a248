"""The event: the one thing every document is made from."""

import datetime as dt
from functools import cached_property
from typing import ClassVar

from publish.model.agreements import Agreement
from publish.model.dates import PartialDate
from publish.model.fields import Described
from publish.model.fields import described as f
from publish.model.parties import Contact, Host, Organization, Person
from publish.model.programme import Room, Session, Venue
from publish.model.provenance import Provenance, Unknown
from publish.model.release import Photo, Release
from publish.model.text import EMPTY, NO_PROSE, LocalizedText, RunningText
from publish.model.vocabulary import Qualifier


class Occasion(Described):
    """The fair, congress or series the event belongs to."""

    name: LocalizedText = f("Full name.", default=EMPTY)
    short_name: LocalizedText = f("Abbreviation.", default=EMPTY)
    edition: str | None = f("Edition, as stated: 2024, 12th.", default=None)
    url: str | None = f("Its web address.", default=None)


class Attendance(Described):
    """How many came, and who."""

    count: int = f("The number.")
    qualifier: Qualifier = f("How exact the number is.", default=Qualifier.EXACT)
    groups: LocalizedText = f("The groups they came from.", default=EMPTY)


class Figure(Described):
    """A number quoted at the event, kept apart so that it agrees everywhere."""

    ID_PREFIX: ClassVar = "figure"

    id: str = f("Stable id.")
    value: str = f("The number as printed: 26, 60%, 100.")
    label: LocalizedText = f("What it counts.")
    source: LocalizedText = f("Who says so.", default=EMPTY)


class Information(Described):
    """Something attendees need to know: getting there, wireless network, interpretation."""

    ID_PREFIX: ClassVar = "info"

    id: str = f("Stable id.")
    title: LocalizedText = f("Heading.")
    text: RunningText = f("The information.")


class Event(Described, dict=True, eq=False):
    """A bilingual (or trilingual …) event with everything the documents say about it."""

    id: str = f("Stable id, used in file names; the folder's name where it is left out.")
    languages: tuple[str, ...] = f("BCP 47 tags of the languages; the first one leads.")
    title: LocalizedText = f("Title of the event.")
    subtitle: LocalizedText = f("Line under the title.", default=EMPTY)
    series: LocalizedText = f("Series or office it is filed under.", default=EMPTY)
    parent: Occasion | None = f("The fair or congress it is part of.", default=None)
    edition: str | None = f("Edition of the event itself, as stated.", default=None)
    date: PartialDate | None = f("The day; for several days the first one.", default=None)
    end: PartialDate | None = f("The last day, where there is more than one.", default=None)
    time_zone: str | None = f("IANA time zone of all times: Asia/Shanghai.", default=None)
    city: LocalizedText = f("City.", default=EMPTY)
    venue: Venue | None = f("Where it takes place.", default=None)
    url: str | None = f("The event's page.", default=None)
    calendar_url: str | None = f("Address of the event's calendar.", default=None)
    hosts: tuple[Host, ...] = f("Who holds it: ids, or maps with a kind of hosting.", default=())
    embargo: dt.datetime | None = f("Not to be published before; date and time in the event's time zone.", default=None)
    notice: LocalizedText = f("A mark printed in every document: 'draft', 'fictitious example'.", default=EMPTY)
    cover: Photo | None = f("Picture for the cover of the booklet.", default=None)
    welcome: RunningText = f("Welcome or introduction in the booklet.", default=NO_PROSE)
    organizations: tuple[Organization, ...] = f("Every organization named, by id.", default=(), keyed=True)
    people: tuple[Person, ...] = f("Every person named, by id.", default=(), keyed=True)
    participants: str | None = f(
        "Workbook or CSV file with further participants, relative to the event file.", default=None
    )
    sessions: tuple[Session, ...] = f("The programme in order.", default=())
    agreements: tuple[Agreement, ...] = f("What is signed, released or founded.", default=())
    attendance: Attendance | None = f("How many came.", default=None)
    figures: tuple[Figure, ...] = f("Numbers quoted.", default=())
    release: Release = f("The press release.", default=Release())
    contacts: tuple[Contact, ...] = f("Press contacts.", default=())
    information: tuple[Information, ...] = f("Practical information for attendees.", default=())
    imprint: RunningText = f("Imprint of the booklet.", default=NO_PROSE)
    base: str = "."
    """Folder that picture paths are relative to."""
    provenance: Provenance = Unknown()
    """Where each field was read."""

    def __eq__(self, other: object) -> bool:
        """Whether both say the same, wherever they were read."""
        return type(other) is Event and all(getattr(self, n) == getattr(other, n) for n in self.__descriptions__)

    @cached_property
    def people_by_id(self) -> dict[str, Person]:
        """Person of each id."""
        return {person.id: person for person in self.people}

    @cached_property
    def organizations_by_id(self) -> dict[str, Organization]:
        """Organization of each id."""
        return {organization.id: organization for organization in self.organizations}

    @cached_property
    def agreements_by_id(self) -> dict[str, Agreement]:
        """Agreement of each id."""
        return {agreement.id: agreement for agreement in self.agreements}

    @cached_property
    def rooms_by_id(self) -> dict[str, Room]:
        """Room of each id."""
        return {room.id: room for room in self.venue.rooms} if self.venue else {}

    @cached_property
    def photos(self) -> tuple[Photo, ...]:
        """The photos of the release in order."""
        return tuple(block for block in self.release.body if isinstance(block, Photo))
