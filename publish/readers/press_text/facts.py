"""What a careful reader takes from a press text, before any of it becomes an event.

Every value keeps the words it came from and how sure the reader is; `normalize` maps these into the
model, the reading report prints them, and the scorer compares them with annotated cases.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

SURE = 0.95
"""From this confidence on a value is taken without a mark; below it the event file says `check`."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One value as it stands in the text.

    `line` counts from 1; `start` is the offset in that line; `confidence` runs from 0 to 1;
    `reason` says in a few words why the reader believes it.
    """

    text: str
    line: int
    start: int = 0
    confidence: float = 1.0
    reason: str = ""


Readings = Mapping[str, Reading]
"""One value in several languages, by language tag."""


def no_surer(names: Readings, most: float, reason: str) -> dict[str, Reading]:
    """A value that other words tell than its own: at most so sure, and for another reason."""
    return {tag: replace(r, confidence=min(r.confidence, most), reason=reason) for tag, r in names.items()}


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one source line in one language."""

    line: int
    start: int
    text: str
    language: str

    def holds(self, reading: Reading) -> bool:
        """Whether the reading begins in this stretch."""
        return self.line == reading.line and 0 <= reading.start - self.start < len(self.text)


@dataclass(frozen=True, slots=True)
class Look:
    """How the characters from `start` to `end` of a line look, and where they lead."""

    start: int
    end: int
    bold: bool = False
    italic: bool = False
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """What a file itself says of one of its lines, beyond the words.

    `kind` is that of the block, `short` for a line set as a heading of any level, or empty; `looks` are emphasis and
    links. A document of our own also says the `language`, the `thing` that several lines say in several languages, and
    the `credit` of a caption.
    """

    kind: str
    language: str = ""
    thing: str = ""
    credit: str = ""
    looks: tuple[Look, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """One source line, classified: title, heading, body, bullet, caption, chrome or blank; or credit, where it says
    who took photos and stands beside none."""

    number: int
    text: str
    kind: str
    runs: tuple[Run, ...]
    """The runs of the line; a caption's runs are without its marker."""
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """Paragraphs that say the same, one a language; a single language where the partner is missing."""

    runs: Mapping[str, Run]
    confidence: float


@dataclass(frozen=True, slots=True)
class Caption:
    """Words under a picture, with the credit in each language that gives one."""

    texts: Readings
    credits: Readings
    line: int
    marked: bool = True
    """Whether the text marks it as one: 图, Photo, the photographer, an image above; else only its form tells."""


@dataclass(frozen=True, slots=True)
class Part:
    """What a person did: opening, keynote, panel, moderator, signatory, attendee and so on."""

    kind: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class Saying:
    """A paragraph, or a piece of one, that reports what a person said."""

    reading: Reading
    language: str


@dataclass(frozen=True, slots=True)
class PersonFact:
    """One person: names, positions and organizations in each language, and what they did."""

    names: Readings
    honorifics: Readings
    postnominals: str
    positions: Mapping[str, tuple[Reading, ...]]
    organizations: Readings
    parts: tuple[Part, ...]
    sayings: tuple[Saying, ...] = ()
    match: float = 1.0
    match_reason: str = ""
    further: Mapping[str, Mapping[int, Reading]] = field(default_factory=dict)
    """The bodies of later offices that are at another one: by language, by rank of the office counted from 0."""


@dataclass(frozen=True, slots=True)
class OrganizationFact:
    """One organization under all the names the text gives it."""

    names: Mapping[str, tuple[Reading, ...]]
    """Full name first, then short names and abbreviations."""


@dataclass(frozen=True, slots=True)
class HostFact:
    """Who held the event, and how: host, co-host, organizer, co-organizer, supporter, guide."""

    names: Readings
    role: str


@dataclass(frozen=True, slots=True)
class DateFact:
    """When the event was; `iso` is empty unless day, month and year are stated."""

    iso: str
    end: str
    year_stated: bool
    as_stated: tuple[Reading, ...]
    month: int
    day: int


@dataclass(frozen=True, slots=True)
class AgreementFact:
    """Something signed, launched or established."""

    titles: Readings
    kind: str
    parties: tuple[Readings, ...]


@dataclass(frozen=True, slots=True)
class SessionFact:
    """A part of the event: opening, keynote, panel, signing; speakers are indexes into `people`.

    What the text tells has a theme for a title; a line of a programme (`timed`) has the title and the times that stand
    there, as `09:30` or empty, and may have `topics` that the text tells besides.
    """

    kind: str
    titles: Readings
    speakers: tuple[int, ...]
    start: str = ""
    end: str = ""
    timed: bool = False
    topics: Readings = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AttendanceFact:
    """How many came, in the words of the text: 100, `more than`."""

    number: int
    qualifier: str
    readings: Readings


@dataclass(frozen=True, slots=True)
class FigureFact:
    """A number the text quotes, as each language prints it, and the words it stands in."""

    values: Readings
    labels: Readings


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything read from one text. Lines are numbered in reading order: pair by pair, the languages in theirs."""

    languages: tuple[str, ...]
    blocks: tuple[Block, ...]
    order: tuple[int, ...]
    """For each line in reading order its number in the text."""
    titles: Readings
    event_names: Readings
    series: Readings
    parent_events: Readings
    date: DateFact | None
    places: Readings
    places_normalised: Mapping[str, str]
    hosts: tuple[HostFact, ...]
    people: tuple[PersonFact, ...]
    organizations: tuple[OrganizationFact, ...]
    sessions: tuple[SessionFact, ...]
    agreements: tuple[AgreementFact, ...]
    attendance: AttendanceFact | None
    figures: tuple[FigureFact, ...]
    pairs: tuple[Pair, ...]
    captions: tuple[Caption, ...]
    notes: tuple[str, ...] = field(default=())
    """Plain sentences about the text: the encoding, a missing language, what was not understood."""
