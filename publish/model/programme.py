"""What happens: sessions, who takes part in them, and where."""

import datetime as dt
from typing import ClassVar

from publish.model.fields import Described
from publish.model.fields import described as f
from publish.model.text import EMPTY, NO_PROSE, LocalizedText, RunningText
from publish.model.vocabulary import Role, SessionKind


class Room(Described):
    """A room of the venue."""

    ID_PREFIX: ClassVar = "room"

    id: str = f("Stable id.")
    name: LocalizedText = f("Name of the room.")
    capacity: int | None = f("Seats.", default=None)


class Venue(Described):
    """Where the event takes place."""

    name: LocalizedText = f("Name of the venue.", default=EMPTY)
    address: LocalizedText = f("Street address.", default=EMPTY)
    url: str | None = f("Address of a map or of the venue's page.", default=None)
    rooms: tuple[Room, ...] = f("The rooms, by id.", default=(), keyed=True)


class Contribution(Described):
    """One person's part in a session."""

    SHORTHAND: ClassVar = "person"
    KEY: ClassVar = "person"

    person: str = f("Id of the person.")
    role: Role | None = f(
        "Part in the session; where it is left out it follows from the kind of session.", default=None
    )
    topic: LocalizedText = f("Title of the talk.", default=EMPTY)
    summary: RunningText = f("What the person said or will say.", default=NO_PROSE)
    start: dt.time | None = f("When the talk begins.", default=None)


#: What a speaker does in a session of each kind, where the event file does not say.
_DEFAULT_ROLES = {
    SessionKind.OPENING: Role.ADDRESS,
    SessionKind.REMARKS: Role.ADDRESS,
    SessionKind.CLOSING: Role.ADDRESS,
    SessionKind.KEYNOTE: Role.KEYNOTE,
    SessionKind.PANEL: Role.PANELLIST,
    SessionKind.SIGNING: Role.SIGNATORY,
}


class Session(Described):
    """A part of the programme."""

    ID_PREFIX: ClassVar = "session"

    id: str = f("Stable id.")
    kind: SessionKind = f("What happens in it.", default=SessionKind.OTHER)
    title: LocalizedText = f("Title of the session.", default=EMPTY)
    topic: LocalizedText = f("Theme, where it is apart from the title.", default=EMPTY)
    summary: RunningText = f("Abstract before the event, or what was said after it.", default=NO_PROSE)
    date: dt.date | None = f("Day, for events of several days.", default=None)
    until: dt.date | None = f("Last day, where it is open on several days at the same hours.", default=None)
    start: dt.time | None = f("Start in the event's time zone.", default=None)
    end: dt.time | None = f("End in the event's time zone.", default=None)
    room: str | None = f("Id of the room.", default=None)
    track: LocalizedText = f("Track or strand.", default=EMPTY)
    speakers: tuple[Contribution, ...] = f("Everyone with a part in it, in order.", default=())
    agreements: tuple[str, ...] = f("Ids of the agreements signed or released in it.", default=())

    def role_of(self, contribution: Contribution) -> Role:
        """The part a contribution plays here: as stated, or as follows from the kind of session."""
        return contribution.role or _DEFAULT_ROLES.get(self.kind, Role.SPEAKER)
