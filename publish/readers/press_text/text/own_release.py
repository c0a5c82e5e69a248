"""The text of a release that this program made: its lines, and what each of them is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from msgspec.structs import replace

from publish.model.markup import Inline, parse, plain
from publish.readers import word_edits
from publish.readers.edits import Edits
from publish.readers.office_file import OfficeFile
from publish.readers.press_text.facts import Look, Mark
from publish.readers.press_text.text.markdown_inline import looks_of

DAY = "date"
"""What a line stands for that has the day of the event, of which the words leave the year open."""
_BODY = "release/body/"
_HEADS = ("release/headline", "release/subhead", "title")
_KINDS = {"text": "body", "quote": "body", "heading": "heading", "caption": "caption"}
"""What the fields of a block of the release are."""


@dataclass(slots=True)
class _Thing:
    """What several lines say in several languages."""

    kind: str
    texts: dict[str, str] = field(default_factory=dict)
    credits: dict[str, str] = field(default_factory=dict)


def lines_of(file: OfficeFile, data: bytes) -> tuple[list[tuple[str, Mark]], tuple[str, ...]] | None:
    """(lines with their marks, languages) with the edits made in Word, or nothing where the file is another's."""
    snapshot = word_edits.snapshot_of(file)
    if snapshot is None:
        return None
    edits = word_edits.read_bytes(file.name, data)
    values = dict(snapshot.values) | {edit.path: edit.theirs or "" for edit in edits.fields}
    things = _heads(values, snapshot.event) | _with_changes(_body(values), edits)
    day = [(values.get("date", snapshot.date), Mark("chrome", "", DAY))] if snapshot.date else []
    return [*_lines(things), *day], snapshot.languages


def _heads(values: Mapping[str, str], event: str) -> dict[str, _Thing]:
    """The lines above the body: of the title only what no other line says, and not an id that stands for one."""
    found: dict[str, _Thing] = {}
    bodies = [plain(text) for path, text in values.items() if path.startswith(_BODY)]
    headed = any(path.startswith("release/headline/") for path in values)
    for path, text in values.items():
        name, _, language = path.rpartition("/")
        if name not in _HEADS:
            continue
        if name == "title" and (headed or text == event or any(text in body for body in bodies)):
            continue
        found.setdefault(name, _Thing("title")).texts[language] = text
    return found


def _body(values: Mapping[str, str]) -> dict[str, _Thing]:
    found: dict[str, _Thing] = {}
    for path, text in values.items():
        block, _, rest = path.removeprefix(_BODY).partition("/")
        name, _, language = rest.partition("/")
        if not path.startswith(_BODY):
            continue
        if name in _KINDS:
            found.setdefault(_BODY + block, _Thing(_KINDS[name])).texts[language] = text
        elif name == "credit":
            found.setdefault(_BODY + block, _Thing("caption")).credits[language] = text
    return found


def _with_changes(body: Mapping[str, _Thing], edits: Edits) -> dict[str, _Thing]:
    """The body with the paragraphs that were added in Word, and without those that were taken out."""
    gone = {entry.path for entry in edits.removed}
    added: dict[str | None, dict[str, _Thing]] = {}
    for number, block in enumerate(edits.added, 1):
        thing = _Thing(_KINDS[block.kind], dict(block.texts))
        added.setdefault(block.after, {})[f"{_BODY}added-{number}"] = thing
    found = dict(added.get(None, {}))
    for path, thing in body.items():
        found |= {} if path in gone else {path: thing}
        found |= added.get(path, {})
    return found


def _lines(things: Mapping[str, _Thing]) -> Iterator[tuple[str, Mark]]:
    for name, thing in things.items():
        for language, words in thing.texts.items():
            running = thing.kind in ("body", "caption")
            for line, looks in _with_looks(parse(words) if running else (Inline(words),)) if words.strip() else ():
                yield line, Mark(thing.kind, language, name, thing.credits.get(language, ""), looks)


def _with_looks(pieces: Iterable[Inline]) -> Iterator[tuple[str, tuple[Look, ...]]]:
    """The lines of a text in light markup, with the looks of their words."""
    rows: list[list[Inline]] = [[]]
    for piece in pieces:
        first, *rest = piece.text.split("\n")
        rows[-1].append(replace(piece, text=first))
        rows += [[replace(piece, text=line)] for line in rest]
    for row in rows:
        yield "".join(piece.text for piece in row), looks_of(row)
