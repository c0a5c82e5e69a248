"""From press texts as they were sent to an event folder: reads, writes event.yaml and the report, or updates them."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from publish.diagnostics import Diagnostic, Severity
from publish.errors import ContentError, OutputError, UsageError
from publish.model import Event, Location
from publish.readers import press_text
from publish.readers.event_ids import event_id
from publish.readers.press_text.called import called
from publish.readers.press_text.text import documents

if TYPE_CHECKING:
    from publish.readers.participants_sheet import Joined
    from publish.update import Updated

EVENT_FILE = "event.yaml"
REPORT_FILE = "reading-report.md"
BASE_FILE = ".reading.yaml"
"""What was read the last time, by which `--update` tells a person's edits from our own words."""
_TABLES = frozenset({".xlsx", ".xlsm", ".csv", ".tsv"})
STANDARD_INPUT = "-"


class Intake(Struct, frozen=True):
    """What came of reading: the event, remarks, and the files that were written."""

    event: Event
    diagnostics: tuple[Diagnostic, ...]
    doubts: Mapping[str, str]
    """What to check in the event, by path; after an update what is new of it."""
    files: tuple[Path, ...] = ()
    remarks: tuple[str, ...] = ()


def read(sources: Sequence[str], folder: Path | None = None, *, update: bool = False) -> Intake:
    """Reads texts and lists of participants as one event; into `folder` where one is given.

    Raises ContentError where the texts tell of no event, UsageError where the call is wrong or event.yaml is there
    already, OutputError where files cannot be written.
    """
    texts = [each for each in sources if Path(each).suffix.lower() not in _TABLES]
    tables = [Path(each) for each in sources if Path(each).suffix.lower() in _TABLES]
    if not texts:
        raise UsageError(_only_tables(tables))
    if folder and (folder / EVENT_FILE).exists() and not update:
        raise UsageError(
            f"{folder / EVENT_FILE} is there already and was not touched. --update brings in what is new and keeps"
            " what people wrote; another folder starts afresh."
        )
    if folder and folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file; -o names the folder that the event is written into.")
    key = event_id(folder.name) if folder and folder.name else ""
    opened = [_open(each) for each in texts]
    reading = press_text.read_documents(opened, key or _key(texts[0]))
    if reading.event is None:
        raise ContentError(reading.diagnostics)
    event, found = reading.event, list(reading.diagnostics)
    doubts: dict[str, str] = {}
    listed: list[str] = []
    for joined in _lists(event, opened, tables):
        event = joined.event
        found += joined.diagnostics
        doubts = {**joined.doubts, **doubts}
        listed += joined.listing
    if listed or folder:
        reading = reading.with_lists(event, doubts, listed, _names(sources))
    if folder is None:
        return Intake(event, tuple(found), reading.doubts)
    return _write(reading, tuple(found), folder, _names(sources), update)


def _lists(event: Event, opened: Sequence[documents.Document], tables: Sequence[Path]) -> Iterator[Joined]:
    """The event with the guests in tables of the texts, then with those of one list after the other."""
    tabled = [each for each in opened if each.tables]
    if not tabled and not tables:
        return
    from publish.readers import participants_sheet

    for document in tabled:
        yield (joined := participants_sheet.join_tables(event, document.tables, Path(document.name)))
        event = joined.event
    for table in tables:
        yield (joined := participants_sheet.join_participants(event, table))
        event = joined.event


def _only_tables(tables: Sequence[Path]) -> str:
    """What is wrong with a call that names lists of participants alone."""
    empty = next((each for each in tables if each.is_file() and not each.read_bytes().strip()), None)
    said = f"{empty} is empty. " if empty else ""
    names = " ".join(map(str, tables))
    return f"{said}Name the text of the release too, not only the list of participants: publish read TEXT {names}"


def _open(source: str) -> documents.Document:
    if source == STANDARD_INPUT:
        return documents.document_of(sys.stdin.buffer.read(), "standard input")
    return documents.open_document(Path(source))


def _key(source: str) -> str:
    return "event" if source == STANDARD_INPUT else event_id(Path(source).stem)


def _names(sources: Sequence[str]) -> str:
    return ", ".join("standard input" if each == STANDARD_INPUT else Path(each).name for each in sources)


def _write(
    reading: press_text.TextReading, found: tuple[Diagnostic, ...], folder: Path, names: str, update: bool
) -> Intake:
    assert reading.event is not None
    target = folder / EVENT_FILE
    report = folder / REPORT_FILE
    if update and target.exists():
        return _bring_in(reading, found, target, report, names)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path, content in ((target, reading.yaml), (report, reading.report), (folder / BASE_FILE, reading.yaml)):
            _replace(path, content)
    except OSError as fault:
        raise _unwritable(folder, fault) from None
    return Intake(reading.event, found, reading.doubts, (target, report))


def _bring_in(
    reading: press_text.TextReading, found: tuple[Diagnostic, ...], target: Path, report: Path, names: str
) -> Intake:
    """Merges into the event file that is there; the file as it was is kept beside it."""
    from publish.merge import store
    from publish.update import Unlike, updated

    assert reading.event is not None
    try:
        stored, faults = store.read(target, str(target))
        if stored is None:
            raise ContentError([_for_update(each) for each in faults])
        base = target.with_name(BASE_FILE)
        before = base.read_text(encoding="utf-8", errors="replace") if base.is_file() else None
    except OSError as fault:
        raise UsageError(f"{target} cannot be opened: {fault.strerror or fault}.") from None
    try:
        new = updated(stored, before, reading.event, reading.doubts, names)
    except Unlike:
        raise UsageError(_another(target, names)) from None
    changed = new.text != stored.text
    backup = stored.replace(new.text) if changed else None
    try:
        _replace(report, reading.report_on(new.event, new.standing, _locating(reading, new)))
        _replace(base, new.reading)
    except OSError as fault:
        raise _unwritable(target.parent, fault) from None
    doubts = tuple(_doubt(new, path, target) for path in new.doubts)
    said = (*(each for each in found if each.code != "check-reading"), *doubts, *new.diagnostics)
    kept = f"{backup} is the event file as it was." if backup else f"Nothing new in the text: {target} is as it was."
    return Intake(new.event, said, new.doubts, (target, report) if changed else (), (*new.remarks, kept))


def _locating(reading: press_text.TextReading, new: Updated) -> Callable[[str], Location | None]:
    """Where in the text that was read the fields of doubts stand, by their paths in the event file."""
    event = reading.event
    assert event is not None
    read = {there: path for path, there in new.paths.items()}

    def locate(path: str) -> Location | None:
        there = next((mine for held, mine in read.items() if held == path or held.startswith(f"{path}/")), None)
        return event.provenance.locate(there) if there else None

    return locate


def _another(target: Path, names: str) -> str:
    return (
        f"{names} has almost nothing in common with {target}: neither the title nor the paragraphs nor the people. "
        f"Nothing was changed. If it tells of another event, read it into a folder of its own, with -o "
        f"{target.parent}-2 in place of -o {target.parent} --update."
    )


def _for_update(fault: Diagnostic) -> Diagnostic:
    if fault.code != "empty-file":
        return fault
    remedy = f"Put {EVENT_FILE}.bak back if there is one, or delete the empty file and read the text again."
    return replace(fault, remedy=remedy)


def _doubt(new: Updated, path: str, target: Path) -> Diagnostic:
    place = replace(new.event.provenance.locate(path) or Location(str(target)), file=str(target), excerpt=None)
    asked = f"Please check {called(path, new.event)}: {new.doubts[path]}."
    return Diagnostic("check-reading", Severity.NOTE, asked, place, None, path)


def _unwritable(folder: Path, fault: OSError) -> OutputError:
    return OutputError(f"{folder} cannot be written: {fault.strerror or fault}.")


def _replace(target: Path, content: str) -> None:
    """Writes beside the target and moves into place, so that a failure leaves the old file whole."""
    handle, staged = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(content)
        Path(staged).chmod(0o644)
        Path(staged).replace(target)
    except OSError:
        Path(staged).unlink(missing_ok=True)
        raise
