"""What a workbook remembers of the event it was made from: which column holds which field, and what each row said.

It lies on a very hidden sheet as compressed lines of JSON in cells of text, so that it passes through LibreOffice,
WPS and Google unharmed. It holds what this view shows and nothing else. Each line is a batch of rows,
`[[sheet, id, [base, …]], …]`, with one base for each column of the sheet; the last line is the head.
"""

import base64
import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any

from msgspec import Struct, field

#: What stands in the first cell below the note; the number is that of the format.
MARK = "publish-events workbook"
FORMAT = 1
#: Characters of a chunk; well under the 32,767 of a cell.
CHUNK = 30_000
#: An honest record of 50,000 people is under 40 MB.
LARGEST = 256_000_000
#: Rows on a line.
_BATCH = 200
_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class DamagedRecord(ValueError):
    """The record is there but cannot be read."""


class NewerRecord(ValueError):
    """The record was written by a newer version of the program."""


class Kind(StrEnum):
    """How a cell's text belongs to fields of the event. In keys `#` stands for the number of the line.

    The base of a cell is what the event file says: a word's key for WORD, ids for REFERENCES (lines apart), text with
    markup for RUNNING, and for PLACED a list of lines, each `[key shown, [[path, base], …]]`. A base of
    `[shown, base]` says that the cell shows something worked out where the event has another value or none;
    `{"is": digest}` stands for a DERIVED cell, and for one that holds only the beginning of its text.
    """

    TEXT = "text"
    RUNNING = "running"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    WORD = "word"
    LINES = "lines"
    REFERENCES = "references"
    PLACED = "placed"
    DERIVED = "derived"


class RecordedColumn(Struct, frozen=True):
    """A column: its stable key, the heading it had, and how to read it. `words` names a list of words, `collection`
    what REFERENCES refer to; `language` is that of the names shown."""

    key: str
    heading: str
    kind: Kind
    words: str | None = None
    collection: str | None = None
    language: str | None = None

    @property
    def path(self) -> str:
        """Path of the field within its entry; columns that show one field in two languages differ after the @."""
        return self.key.partition("@")[0]


class RecordedSheet(Struct, frozen=True):
    """A sheet of entries: `people`, `agreements`, `sessions` or `organizations`. The first column holds the id. `title`
    is what stands above the table."""

    collection: str
    name: str
    columns: tuple[RecordedColumn, ...]
    title: tuple[str, ...] = ()


Base = str | list[Any] | dict[str, str] | None


class Head(Struct, frozen=True):
    """Everything but the rows. `words` maps each list's labels to their keys, and the names of
    months to their numbers; `names` gives the names of what is
    referred to: collection -> id -> language -> name; `others` are the names of the sheets without entries."""

    event: str
    languages: tuple[str, ...]
    tool: str
    view: str
    sheets: tuple[RecordedSheet, ...]
    words: Mapping[str, Mapping[str, str]]
    names: Mapping[str, Mapping[str, Mapping[str, str]]]
    others: tuple[str, ...] = ()


class Record(Struct, frozen=True):
    """The head, and per sheet the bases of each row by id."""

    head: Head
    rows: tuple[Mapping[str, tuple[Base, ...]], ...]
    digest: str = ""

    def values(self) -> dict[str, str]:
        """Path -> text of every field shown, as the event file has it."""
        found: dict[str, str] = {}
        for sheet, rows in zip(self.head.sheets, self.rows, strict=True):
            for each_id, bases in rows.items():
                for column, base in zip(sheet.columns, bases, strict=False):
                    found.update(fields_of(sheet.collection, each_id, column, base))
        return found


def fields_of(collection: str, each_id: str, column: RecordedColumn, base: Base) -> Iterator[tuple[str, str]]:
    """Pairs of path and text that one cell stands for."""
    if not base or column.kind is Kind.DERIVED or isinstance(base, dict):
        return
    if column.kind is Kind.PLACED:
        for _, fields in base if isinstance(base, list) else ():
            yield from ((path, text) for path, text in fields if text)
        return
    text = base[1] if isinstance(base, list) else base
    path = f"{collection}/{each_id}/{column.path}"
    if column.kind in (Kind.LINES, Kind.REFERENCES):
        for number, line in enumerate(text.split("\n")):
            if line:
                yield path.replace("#", str(number)), line
    elif text:
        yield path, text


class Recorder(Struct):
    """Takes the rows as they are written and gives the cells to store them in."""

    _lines: "zlib._Compress" = field(default_factory=lambda: zlib.compressobj(4))
    _packed: list[bytes] = field(default_factory=list)
    _hash: Any = field(default_factory=hashlib.sha256)
    _rows: list[Any] = field(default_factory=list)

    def add(self, sheet: int, each_id: str, bases: Sequence[Base]) -> None:
        """Notes one row."""
        self._rows.append((sheet, each_id, bases))
        if len(self._rows) == _BATCH:
            self._flush()

    def close(self, head: Head) -> tuple[list[str], str]:
        """The chunks, and the digest of it all."""
        self._flush()
        self._line(_head_to_json(head))
        self._packed.append(self._lines.flush())
        text = base64.b64encode(b"".join(self._packed)).decode()
        return [text[at : at + CHUNK] for at in range(0, len(text), CHUNK)], self._hash.hexdigest()

    def _flush(self) -> None:
        self._line(self._rows)
        self._rows = []

    def _line(self, value: Any) -> None:
        line = (_ENCODE(value) + "\n").encode("utf-8", "replace")
        self._hash.update(line)
        self._packed.append(self._lines.compress(line))


def mark() -> str:
    """The text that tells a record, with the number of its format."""
    return f"{MARK} {FORMAT}"


def read(mark_text: str, chunks: Iterable[str]) -> Record:
    """The record from its cells. Raises NewerRecord, DamagedRecord."""
    number = mark_text.removeprefix(MARK).strip()
    if number.isdigit() and int(number) > FORMAT:
        raise NewerRecord
    try:
        packed = base64.b64decode("".join("".join(chunks).split()), validate=True)
        unpacker = zlib.decompressobj()
        data = unpacker.decompress(packed, LARGEST)
        if unpacker.unconsumed_tail or not unpacker.eof:
            raise DamagedRecord
        lines = data.decode().rstrip("\n").split("\n")
        return _assemble(json.loads(lines[-1]), map(json.loads, lines[:-1]), hashlib.sha256(data).hexdigest())
    except (ValueError, KeyError, TypeError, IndexError, zlib.error) as fault:
        raise DamagedRecord from fault


def _assemble(head: Any, lines: Iterable[Any], digest: str) -> Record:
    sheets = tuple(
        RecordedSheet(
            each["collection"],
            each["name"],
            tuple(RecordedColumn(key, heading, Kind(kind), *rest) for key, heading, kind, *rest in each["columns"]),
            tuple(each.get("title", ())),
        )
        for each in head["sheets"]
    )
    rows: tuple[dict[str, tuple[Base, ...]], ...] = tuple({} for _ in sheets)
    for batch in lines:
        for sheet, each_id, bases in batch:
            rows[sheet][each_id] = tuple(bases)
    words, names, others = head["words"], head["names"], tuple(head.get("others", ()))
    known = Head(head["event"], tuple(head["languages"]), head["tool"], head["view"], sheets, words, names, others)
    return Record(known, rows, digest)


def _head_to_json(head: Head) -> dict[str, Any]:
    return {
        "event": head.event,
        "languages": list(head.languages),
        "tool": head.tool,
        "view": head.view,
        "words": {name: dict(words) for name, words in head.words.items()},
        "names": {name: {each: dict(texts) for each, texts in ids.items()} for name, ids in head.names.items()},
        "others": list(head.others),
        "sheets": [
            {
                "collection": sheet.collection,
                "title": list(sheet.title),
                "name": sheet.name,
                "columns": [
                    [each.key, each.heading, each.kind, each.words, each.collection, each.language]
                    for each in sheet.columns
                ],
            }
            for sheet in head.sheets
        ],
    }


def digest_of(text: str) -> str:
    """Short digest of a cell's text, to tell whether someone wrote into a cell that cannot be read back."""
    return f"{zlib.crc32(text.encode('utf-8', 'replace')):x}"
