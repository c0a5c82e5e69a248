"""What a pull would change: values, each with where it comes from and what becomes of it."""

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from msgspec import Struct, field

from publish.diagnostics import Diagnostic, has_errors
from publish.readers.edits import Comment, Remark


class Outcome(StrEnum):
    """What becomes of an edit.

    `taken` is written with --apply; `kept` leaves what the event has, because the user said so; `conflict` waits for
    an answer; `listed` waits for --removals; `refused` cannot be taken at all.
    """

    TAKEN = "taken"
    KEPT = "kept"
    CONFLICT = "conflict"
    LISTED = "listed"
    REFUSED = "refused"


class Origin(Struct, frozen=True):
    """Where an edit stands and whose it is, as far as the document tells. `own` is False where author and time are
    only those of the last saving of the whole file."""

    source: str
    where: str = ""
    who: str | None = None
    when: dt.datetime | None = None
    own: bool = True


class Version(Struct, frozen=True):
    """One text that a field was given, and every place that gives it. None where it was deleted."""

    text: str | None
    origins: tuple[Origin, ...]


class Change(Struct, frozen=True):
    """A field that a returned document has otherwise. `label` names it for people; `result` is what is written where
    the outcome is `taken`; `note` says why it is refused or in conflict, or what follows, where that needs saying."""

    path: str
    label: str
    base: str | None
    ours: str | None
    theirs: tuple[Version, ...]
    outcome: Outcome
    result: str | None = None
    note: str = ""


class Addition(Struct, frozen=True):
    """A new entry and the id it gets. `entry` is plain data for the event file, without the id; `follows` is the
    entry it stands behind in a list: None for the end, an empty text for the front."""

    collection: str
    id: str
    label: str
    entry: Mapping[str, Any]
    origin: Origin
    outcome: Outcome
    follows: str | None = None
    note: str = ""

    @property
    def path(self) -> str:
        """Path of the entry once it is there."""
        return f"{self.collection}/{self.id}"


class Removal(Struct, frozen=True):
    """An entry that a returned document no longer shows."""

    path: str
    label: str
    origin: Origin
    outcome: Outcome
    note: str = ""


class Plan(Struct, frozen=True):
    """All of it, in the order of the event.

    `diagnostics` are faults in what people typed; with an error among them nothing is applied. `names` are those of
    the entries that changed fields refer to by their ids; `edited` tells whether the documents differ at all from
    what was sent.
    """

    event: str
    changes: tuple[Change, ...] = ()
    additions: tuple[Addition, ...] = ()
    removals: tuple[Removal, ...] = ()
    comments: tuple[tuple[str, Comment], ...] = ()
    remarks: tuple[tuple[str, Remark], ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    edited: bool = True

    @property
    def steps(self) -> tuple[Change | Addition | Removal, ...]:
        """Everything that has an outcome."""
        return (*self.changes, *self.additions, *self.removals)

    @property
    def conflicts(self) -> tuple[Change | Addition | Removal, ...]:
        """What waits for an answer."""
        return tuple(each for each in self.steps if each.outcome is Outcome.CONFLICT)

    @property
    def to_write(self) -> tuple[Change | Addition | Removal, ...]:
        """What --apply would write."""
        return tuple(each for each in self.steps if each.outcome is Outcome.TAKEN)

    @property
    def sound(self) -> bool:
        """Whether it can be applied."""
        return not has_errors(self.diagnostics)
