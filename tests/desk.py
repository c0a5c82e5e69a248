"""An office desk for tests: an event, the documents built from it, and what comes back."""

import io
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import openpyxl

from publish import house_style, pipeline
from publish.merge.answers import Answers, PullOptions
from publish.model import Event
from publish.model.paths import walk
from publish.pull import Pulled
from publish.readers.event_file import read_event
from publish.readers.office_file import from_bytes
from publish.readers.sheet_edits import read_record
from publish.readers.word_edits import read_bytes
from publish.workbook_record import Kind
from tests.word_files import WordFile

SEEDS = Path(__file__).parents[1] / "seeds"
EVENTS = tuple(sorted(path.parent.name for path in SEEDS.glob("*/event.yaml")))


@cache
def documents(name: str) -> dict[str, bytes]:
    """The release and the workbook of a shipped event, by ending."""
    return rendered(event_of(SEEDS / name / "event.yaml"))


def rendered(event: Event, only: Iterable[str] = ("docx", "xlsx")) -> dict[str, bytes]:
    """The documents of an event, by ending."""
    made = pipeline.render(event, house_style.load(), only)
    return {artifact.name.rpartition(".")[2]: artifact.data for artifact in made}


def event_of(path: Path) -> Event:
    """The event in a file that has no errors."""
    event = read_event(path).event
    assert event is not None
    return event


@dataclass
class Desk:
    """A folder with one event, into which edited documents are pulled."""

    folder: Path
    name: str

    @classmethod
    def with_event(cls, folder: Path, name: str) -> "Desk":
        """A desk with a copy of a shipped event."""
        shutil.copytree(SEEDS / name, folder / name, dirs_exist_ok=True)
        return cls(folder, name)

    @classmethod
    def with_text(cls, folder: Path, name: str, text: str) -> "Desk":
        """A desk with an event file of this text."""
        (folder / name).mkdir()
        (folder / name / "event.yaml").write_text(text, "utf-8")
        return cls(folder, name)

    @property
    def event_file(self) -> Path:
        return self.folder / self.name / "event.yaml"

    def text(self) -> str:
        """The event file as it is."""
        return self.event_file.read_bytes().decode()

    def values(self) -> dict[str, str]:
        """Every value of the event as it is."""
        return dict(walk(event_of(self.event_file)))

    def lay(self, ending: str, data: bytes, name: str = "returned") -> str:
        """Puts a returned document on the desk."""
        path = self.folder / f"{name}.{ending}"
        path.write_bytes(data)
        return str(path)

    def change(self, old: str, new: str) -> None:
        """Types something else into the event file."""
        text = self.text()
        assert text.count(old) == 1, (old, text.count(old))
        self.event_file.write_bytes(text.replace(old, new).encode())

    def pull(self, *files: str, apply: bool = True, **answers: object) -> Pulled:
        """Pulls the files into the event."""
        accept = bool(answers.pop("accept_tracked", True))
        options = PullOptions(apply, accept, Answers(**answers))  # type: ignore[arg-type]
        return pipeline.pull(files, str(self.event_file.parent), options, lambda step: None)


@dataclass(frozen=True)
class CellField:
    """A cell that holds one text of the event."""

    sheet: str
    row: int
    column: int
    path: str


def text_cells(data: bytes) -> list[CellField]:
    """The cells of a workbook in which plain text can be typed, with the field each stands for."""
    record = read_record(from_bytes("built.xlsx", data, "xl/workbook.xml", "a workbook"))
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True)
    found = []
    for recorded in record.head.sheets:
        keys = {
            number: column.path
            for number, column in enumerate(recorded.columns)
            if column.kind is Kind.TEXT and not column.key.startswith("extra/")
        }
        for cells in book[recorded.name].iter_rows(max_row=400):
            entry = cells[0].value
            if entry in record.rows[record.head.sheets.index(recorded)]:
                row = cells[0].row
                found += [
                    CellField(recorded.name, row, n + 1, f"{recorded.collection}/{entry}/{key}")
                    for n, key in keys.items()
                ]
    return found


def typed(data: bytes, *edits: tuple[CellField, str | None]) -> bytes:
    """The workbook after someone typed into cells."""
    return in_workbook(data, lambda book: [_type(book, cell, text) for cell, text in edits])


def in_workbook(data: bytes, hand: Callable[[openpyxl.Workbook], object]) -> bytes:
    """The workbook after a hand has been at it."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    hand(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _type(book: openpyxl.Workbook, cell: CellField, text: str | None) -> None:
    book[cell.sheet].cell(cell.row, cell.column).value = text


def lone_fields(file: WordFile, languages: Sequence[str] = ("zh", "zh-Hant", "en")) -> list[str]:
    """Fields of text that stand once in the release."""
    values = read_bytes("built.docx", file.data).snapshot.values
    return [
        path
        for path in values
        if len(file.find(path)) == 1 and path.rsplit("/", 1)[-1] in languages and _holds_text(file, path)
    ]


def _holds_text(file: WordFile, path: str) -> bool:
    return any(element.text for element in file.control(path).iter() if element.tag.endswith("}t"))
