"""What a list of participants brought, for the reading report: a line for each field of each row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from publish.readers.participants_sheet.differences import WORDS
from publish.readers.participants_sheet.normalize import Entry
from publish.readers.participants_sheet.rows import LeftOut

_HEAD = ("| person | field | language | words | place | what came of it |", "|---|---|---|---|---|---|")


def listing(file: str, entries: Sequence[Entry], left: Sequence[LeftOut]) -> Iterator[str]:
    """The lines in Markdown."""
    new = sum(entry.new for entry in entries)
    yield f"## From {file} ({len(entries)}, {new} of them new)"
    yield ""
    yield from _HEAD
    for entry in entries:
        for field, words in entry.row.values.items():
            name, _, tag = field.partition("/")
            cells = (_name(entry), WORDS.get(name, name), tag, words, str(entry.row.cells[field]), _came(entry, field))
            yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
    yield ""
    for each in left:
        yield f"- {each.location}: left out, {each.why}: {each.words}"
    if left:
        yield ""


def _name(entry: Entry) -> str:
    """The person as the list has them."""
    return " · ".join(dict.fromkeys(entry.row.of("name").values())) or entry.person


def _came(entry: Entry, field: str) -> str:
    """What became of one value."""
    if entry.new:
        return "new"
    differs = next(
        (
            each
            for each in entry.differs
            if each.cell == entry.row.cells[field] and each.listed == entry.row.values[field]
        ),
        None,
    )
    if differs:
        return f"differs: “{differs.held}” was kept"
    name, _, tag = field.partition("/")
    kind = {"position": "positions", "organization": "positions"}.get(name, name)
    if name == "organization":
        got = any(path in ("positions", *(f"positions/{n}/organization" for n in range(9))) for path in entry.filled)
    else:
        got = any(path == kind or (path.startswith(f"{kind}/") and path.endswith(f"/{tag}")) for path in entry.filled)
    return "filled" if got else "known"
