"""The event model: frozen values, no I/O, nothing of ours imported."""

from publish.model.agreements import Agreement, Signatory
from publish.model.dates import PartialDate
from publish.model.event import Attendance, Event, Figure, Information, Occasion
from publish.model.markup import Inline
from publish.model.parties import Contact, Host, Organization, Person, Position
from publish.model.programme import Contribution, Room, Session, Venue
from publish.model.provenance import Location, Provenance, Unknown
from publish.model.release import BLOCK_KEYS, Block, Heading, Paragraph, Photo, Quote, Release
from publish.model.text import LocalizedText, RunningText
from publish.model.vocabulary import (
    AgreementKind,
    AgreementStatus,
    HostKind,
    NameOrder,
    OrganizationKind,
    Qualifier,
    Role,
    SessionKind,
    Visibility,
)

__all__ = [
    "BLOCK_KEYS",
    "Agreement",
    "AgreementKind",
    "AgreementStatus",
    "Attendance",
    "Block",
    "Contact",
    "Contribution",
    "Event",
    "Figure",
    "Heading",
    "Host",
    "HostKind",
    "Information",
    "Inline",
    "LocalizedText",
    "Location",
    "NameOrder",
    "Occasion",
    "Organization",
    "OrganizationKind",
    "Paragraph",
    "PartialDate",
    "Person",
    "Photo",
    "Position",
    "Provenance",
    "Qualifier",
    "Quote",
    "Release",
    "Role",
    "Room",
    "RunningText",
    "Session",
    "SessionKind",
    "Signatory",
    "Unknown",
    "Venue",
    "Visibility",
]
