"""Opens what a press text arrives in: plain text, Markdown, Word, standard input; several files become one text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from publish.errors import UnreadableError
from publish.readers.office_file import OfficeFile, from_bytes
from publish.readers.press_text.facts import Mark
from publish.readers.press_text.text import own_release, word_file
from publish.readers.press_text.text.decoding import LIMIT, UnreadableText, decode
from publish.readers.press_text.text.source import Source
from publish.readers.received_file import received

_OWN = (
    "{file} was made by this program; only the words of the release are read. “publish pull {file} --into EVENT” "
    "brings what was changed in it into the event it was made from."
)
_LINE_ENDS = re.compile("[\x0b\x0c\x85\u2028\u2029]")
"""What ends a line besides the usual (Unicode Standard, 5.8 Newline Guidelines)."""
_MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkd"})


@dataclass(frozen=True, slots=True)
class Document:
    """A text with the name of its file.

    `said` holds plain sentences about how it was opened; `marks` what the file says of its lines, by their number from
    1; `languages` what it says of the languages of the text; `numbers` the number of each line in the file, where these
    are not counted one by one; `tables` those of a Word file, with rows and columns from 1.
    """

    name: str
    text: str
    said: tuple[str, ...] = ()
    marks: Mapping[int, Mark] = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()
    tables: tuple[Mapping[int, Mapping[int, str]], ...] = ()


class Joined(NamedTuple):
    """Several texts as one: the words, the file of each line, the marks by line, the languages where all agree."""

    text: str
    source: Source
    marks: Mapping[int, Mark]
    languages: tuple[str, ...]


def open_document(path: Path) -> Document:
    """The text of a file. Raises UnreadableError with a sentence for the user."""
    return document_of(received(path), str(path))


def document_of(data: bytes, name: str) -> Document:
    """The text in some bytes. Raises UnreadableError with a sentence for the user."""
    if data.startswith(b"PK\x03\x04"):
        return _from_word(from_bytes(name, data, word_file.MAIN, "a Word file (.docx)"), data)
    try:
        decoded = decode(data, name)
    except UnreadableText as fault:
        raise UnreadableError(str(fault)) from None
    said = (decoded.said,) if decoded.said else ()
    text = _LINE_ENDS.sub("\n", decoded.text)
    if Path(name).suffix.lower() in _MARKDOWN:
        return _from_markdown(text, name, said)
    return Document(name, text, said)


def joined(documents: Sequence[Document]) -> Joined:
    """The texts one after another."""
    lines: list[tuple[str, int, str]] = []
    marks: dict[int, Mark] = {}
    for document in documents:
        marks |= {len(lines) + number: mark for number, mark in document.marks.items()}
        text = document.text.replace("\r\n", "\n").replace("\r", "\n")
        words = text.split("\n")
        lines += [
            (document.name, *each) for each in zip(document.numbers or range(1, len(words) + 1), words, strict=True)
        ]
    named = {document.languages for document in documents}
    languages = named.pop() if len(named) == 1 else ()
    return Joined("\n".join(line for _, _, line in lines), Source(lines), marks, languages)


def _from_markdown(text: str, name: str, said: tuple[str, ...]) -> Document:
    from publish.readers.press_text.text import markdown_file

    lines = markdown_file.lines_of(text)
    marks = {number: line.mark for number, line in enumerate(lines, 1) if line.mark}
    numbers = tuple(line.number for line in lines)
    return Document(name, "\n".join(line.text for line in lines), said, marks, (), numbers)


def _from_word(file: OfficeFile, data: bytes) -> Document:
    own = own_release.lines_of(file, data)
    lines, languages = own or (word_file.lines_of(file), ())
    text = "\n".join(line for line, _ in lines)
    if not text.strip():
        raise UnreadableError(f"{file.name} holds no text.")
    if len(text.encode()) > LIMIT:
        raise UnreadableError(f"{file.name} is too long for a press text.")
    said = (_OWN.format(file=file.name),) if own else ()
    marks = {number: mark for number, (_, mark) in enumerate(lines, 1) if mark}
    tables = () if own else tuple(word_file.tables_of(file))
    return Document(file.name, text, said, marks, languages, (), tables)
