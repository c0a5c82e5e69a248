"""The closed lists of the model. Labels for each word, in each language, are in `styles/labels/`."""

from enum import StrEnum


class OrganizationKind(StrEnum):
    """What sort of body an organization is."""

    GOVERNMENT = "government"
    INTERNATIONAL = "international"
    EMBASSY = "embassy"
    COURT = "court"
    ASSOCIATION = "association"
    ENTERPRISE = "enterprise"
    UNIVERSITY = "university"
    RESEARCH = "research"
    LAW_FIRM = "law-firm"
    MEDIA = "media"
    OTHER = "other"


class HostKind(StrEnum):
    """Kind of hosting: 主办 host, 联合主办 co-host, 承办 organizer, 协办 co-organizer, 支持 supporter."""

    HOST = "host"
    CO_HOST = "co-host"
    ORGANIZER = "organizer"
    CO_ORGANIZER = "co-organizer"
    SUPPORTER = "supporter"
    SPONSOR = "sponsor"


class SessionKind(StrEnum):
    """What happens in a session."""

    OPENING = "opening"
    REMARKS = "remarks"
    KEYNOTE = "keynote"
    PANEL = "panel"
    LECTURE = "lecture"
    WORKSHOP = "workshop"
    RELEASE = "release"
    SIGNING = "signing"
    CEREMONY = "ceremony"
    MEETING = "meeting"
    EXHIBITION = "exhibition"
    VISIT = "visit"
    MEAL = "meal"
    BREAK = "break"
    REGISTRATION = "registration"
    CLOSING = "closing"
    OTHER = "other"


class Role(StrEnum):
    """What a person does, in a session or at the event."""

    ADDRESS = "address"
    KEYNOTE = "keynote"
    SPEAKER = "speaker"
    PANELLIST = "panellist"
    MODERATOR = "moderator"
    CHAIR = "chair"
    DISCUSSANT = "discussant"
    SIGNATORY = "signatory"
    WITNESS = "witness"
    HOST = "host"
    GUEST = "guest"
    DELEGATE = "delegate"
    PRESS = "press"
    STAFF = "staff"


class AgreementKind(StrEnum):
    """What was signed, released or founded."""

    MEMORANDUM = "memorandum"
    AGREEMENT = "agreement"
    COOPERATION = "cooperation"
    PUBLICATION = "publication"
    ESTABLISHMENT = "establishment"
    LAUNCH = "launch"


class AgreementStatus(StrEnum):
    """How far an agreement has come."""

    PLANNED = "planned"
    READY = "ready"
    SIGNED = "signed"
    RELEASED = "released"
    ESTABLISHED = "established"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class Visibility(StrEnum):
    """What may be printed of a person: name and positions, the name alone, or nothing outside the office."""

    PUBLIC = "public"
    NAME_ONLY = "name-only"
    INTERNAL = "internal"


class NameOrder(StrEnum):
    """Which part of a name comes first in the Latin-script form."""

    FAMILY_FIRST = "family-first"
    GIVEN_FIRST = "given-first"


class Qualifier(StrEnum):
    """How exact a number is: 100, 约100 about, 100余 more than, 近100 nearly, 至少100 at least."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more-than"
    NEARLY = "nearly"
    AT_LEAST = "at-least"
