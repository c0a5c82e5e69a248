"""What a user may name as a source, and how it becomes an event. Readers are loaded when something is read."""

from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from publish.diagnostics import Diagnostic, has_errors
from publish.errors import UsageError
from publish.model import Event, Location

EVENT_FILE = "event.yaml"
#: Where events are looked for by id.
SEEDS = Path("seeds")
_TEXTS = frozenset({".txt", ".md", ".docx"})
#: What is handed in by mistake: lists and workbooks, and documents whose text has to be saved as one of the above.
_TABLES = frozenset({".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv"})
_PAGES = frozenset({".pdf", ".doc", ".rtf", ".odt", ".wps", ".pages", ".pptx"})


class Opened(Struct, frozen=True):
    """A source that was read: the event if one could be made, and everything there is to say about it."""

    name: str
    event: Event | None
    diagnostics: tuple[Diagnostic, ...]

    @property
    def sound(self) -> bool:
        """Whether documents can be made of it."""
        return self.event is not None and not has_errors(self.diagnostics)


class ReadAgain(Struct, frozen=True):
    """Where the fields of an event were read, found by opening its source again: all that is handed on of places
    from one process to another."""

    source: str

    def locate(self, path: str) -> Location | None:
        """The place of the field, or of the nearest thing around it that was written; None if unknown."""
        event = open_event(self.source).event
        return event.provenance.locate(path) if event else None


def find(source: str) -> Path:
    """The file that a source names: an event folder, its event file, a text, or an id under `seeds/`.

    Raises UsageError where there is none.
    """
    given = Path(source)
    for candidate in (given, SEEDS / source):
        if (candidate / EVENT_FILE).is_file():
            return candidate / EVENT_FILE
    if given.is_file():
        return given
    if given.is_dir():
        raise UsageError(f"{source} has no {EVENT_FILE} in it. “publish new {source}” writes one to start from.")
    raise UsageError(f"There is no event “{source}”: no such folder, file or id.{_known_near(given)}")


def _known_near(given: Path) -> str:
    """The event that may be meant: of those whose ids are known and those in the same folder."""
    from difflib import get_close_matches

    known = sorted(path.parent.name for path in SEEDS.glob(f"*/{EVENT_FILE}"))
    beside = {path.parent.name: str(path.parent) for path in given.parent.glob(f"*/{EVENT_FILE}")}
    near = get_close_matches(given.name, [*beside, *known], 1)
    meant = f" Did you mean “{beside.get(near[0], near[0])}”?" if near else ""
    return meant + (f" Known ids here: {', '.join(known)}." if known else "")


def size(source: str) -> int:
    """How many bytes the file of a source has; 0 where there is none."""
    try:
        return find(source).stat().st_size
    except (UsageError, OSError):
        return 0


def open_event(source: str) -> Opened:
    """Reads and checks one source. Raises UsageError where it cannot be found or opened."""
    from publish import checks
    from publish.readers.event_file import read_event
    from publish.readers.photos import check_photos

    path = find(source)
    shown = str(path)
    _refuse_others(path)
    try:
        if path.suffix.lower() in _TEXTS:
            return _open_text(path)
        reading = read_event(path, shown)
    except OSError as fault:
        raise UsageError(f"{shown} cannot be opened: {fault.strerror or fault}.") from None
    if reading.event is None:
        return Opened(shown, None, reading.diagnostics)
    event, faults = with_participants(reading.event)
    found = (*reading.diagnostics, *faults, *check_photos(event), *checks.check(event))
    return Opened(shown, event, found)


def _refuse_others(path: Path) -> None:
    """Raises UsageError for files that people take for an event."""
    ending = path.suffix.lower()
    if ending in _TABLES:
        raise UsageError(
            f"{path} is a table, not an event. “publish pull {path} --into EVENT” brings the changes of a workbook "
            f"back into its event; “publish read TEXT {path}” reads a list of participants along with a press text."
        )
    if ending in _PAGES:
        raise UsageError(
            f"{path} is not an event. Documents are made of an event folder, its {EVENT_FILE}, or a press text: "
            "save the text as .docx, .txt or .md."
        )


def with_participants(event: Event) -> tuple[Event, tuple[Diagnostic, ...]]:
    """The event with the people of its participants file, where it names one."""
    if not event.participants:
        return event, ()
    from publish.readers import participants_sheet

    return participants_sheet.add_participants(event)


def _open_text(path: Path) -> Opened:
    from publish import checks
    from publish.readers import press_text
    from publish.readers.event_ids import event_id
    from publish.readers.press_text.text import documents

    document = documents.open_document(path)
    reading = press_text.read_documents([document], event_id(path.stem))
    if reading.event is None:
        return Opened(str(path), None, reading.diagnostics)
    event, told = replace(reading.event, base=str(path.resolve().parent)), reading.diagnostics
    if document.tables:
        from publish.readers import participants_sheet

        joined = participants_sheet.join_tables(event, document.tables, path)
        event, told = joined.event, (*told, *joined.diagnostics)
    return Opened(str(path), event, (*told, *checks.check(event)))
