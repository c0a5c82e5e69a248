"""What comes together while a manuscript is read, and what it is read against."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct, field

from publish.model import markup
from publish.readers.edits import AddedBlock, Remark, RemovedEntry
from publish.readers.word_edits.align import Template
from publish.readers.word_edits.lines import Line, Span
from publish.snapshot import Fact

BODY = "release/body/"


class Seen(Struct, frozen=True):
    """A field as one paragraph has it, and the fact that it is shown for; `text` is None where it was deleted there."""

    text: str | None
    line: Line | None
    spans: tuple[Span, ...] = ()
    because: Fact | None = None


class Comparison(Struct, frozen=True):
    """The edited document beside the one it was: lines, templates, and which line comes from which template."""

    languages: tuple[str, ...]
    values: Mapping[str, str]
    running: frozenset[str]
    built: Sequence[Template]
    lines: Sequence[Line]
    pairs: Mapping[int, int]

    def template(self, line: int) -> Template | None:
        """What a line was, by its index; None for a new one."""
        return self.built[self.pairs[line]] if line in self.pairs else None

    def plain(self, path: str) -> str:
        """What a field read, without its markup."""
        value = self.values[path]
        return markup.plain(value) if path in self.running else value


class Findings(Struct):
    """How each field reads wherever it is shown; what was added and removed; what cannot be taken.

    `merged` tells for fields that have gone into another one which that is.
    """

    seen: dict[str, list[Seen]] = field(default_factory=dict)
    added: list[AddedBlock] = field(default_factory=list)
    removed: list[RemovedEntry] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    merged: dict[str, str] = field(default_factory=dict)

    def note(
        self, path: str, text: str | None, line: Line | None, spans: tuple[Span, ...] = (), because: Fact | None = None
    ) -> None:
        """Notes how a field reads in one place."""
        self.seen.setdefault(path, []).append(Seen(text or None, line, spans, because))

    def remark(self, message: str, line: Line | None = None) -> None:
        """Notes something to tell the user."""
        self.remarks.append(Remark(message, where(line)))

    def is_gone(self, path: str) -> bool:
        """Whether the field is nowhere left."""
        seen = self.seen.get(path, [])
        return bool(seen) and all(each.text is None for each in seen)

    def is_told_gone(self, path: str) -> bool:
        """Whether the field is told of as taken out, itself or with its entry."""
        return self.is_gone(path) or any(path.startswith(f"{each.path}/") for each in self.removed)


def block_of(path: str) -> str | None:
    """`release/body/p3/text/zh` -> `release/body/p3`; None outside the body."""
    return BODY + path[len(BODY) :].partition("/")[0] if path.startswith(BODY) else None


def block_shown(template: Template) -> str | None:
    """The block of the body that a paragraph belongs to, its picture included."""
    shown = [*template.paths, *(piece.path for piece in template.pieces if piece.path)]
    return next((block for path in shown if (block := block_of(path))), None)


def language_of(path: str) -> str:
    """`release/body/p3/text/zh` -> `zh`."""
    return path.rpartition("/")[2]


def last_author(spans: Iterable[Span]) -> tuple[str | None, dt.datetime | None]:
    """Who made the last tracked change among spans, and when."""
    changes = [(span.who, span.when) for span in spans if span.who]
    return max(changes, key=lambda each: (each[1] is not None, str(each[1]))) if changes else (None, None)


def where(line: Line | None) -> str:
    """The place of a line, for people."""
    return f"paragraph {line.number}" if line else ""
