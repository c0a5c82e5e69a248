"""Opens what a press text arrives in: plain text, Markdown, Word, standard input; several files become one text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

from publish.errors import UnreadableError
from publish.model.markup import plain
from publish.readers.office_file import OfficeFile, from_bytes
from publish.readers.press_text.normalize.places import Source
from publish.readers.press_text.text.decoding import LIMIT, UnreadableText, decode

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_SKIPPED = ("del", "moveFrom", "Fallback", "instrText", "pPr", "rPr")
_MAIN = "word/document.xml"


@dataclass(frozen=True, slots=True)
class Document:
    """A text with the name of its file; `said` holds plain sentences about how it was opened."""

    name: str
    text: str
    said: tuple[str, ...] = ()


def open_document(path: Path) -> Document:
    """The text of a file. Raises UnreadableError with a sentence for the user."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise UnreadableError(f"There is no file {path}.") from None
    except OSError as fault:
        raise UnreadableError(f"{path} cannot be read: {fault.strerror or fault}.") from None
    return document_of(data, str(path))


def document_of(data: bytes, name: str) -> Document:
    """The text in some bytes. Raises UnreadableError with a sentence for the user."""
    if data.startswith(b"PK\x03\x04"):
        return _from_word(from_bytes(name, data, _MAIN, "a Word file (.docx)"), data)
    try:
        decoded = decode(data, name)
    except UnreadableText as fault:
        raise UnreadableError(str(fault)) from None
    return Document(name, decoded.text, (decoded.said,) if decoded.said else ())


def joined(documents: Sequence[Document]) -> tuple[str, Source]:
    """The texts one after another, and which file each line is from."""
    lines: list[tuple[str, int, str]] = []
    for document in documents:
        text = document.text.replace("\r\n", "\n").replace("\r", "\n")
        lines += [(document.name, number, line) for number, line in enumerate(text.split("\n"), 1)]
    return "\n".join(line for _, _, line in lines), Source(lines)


def _from_word(file: OfficeFile, data: bytes) -> Document:
    own = _own_release(file, data)
    if own is not None:
        return Document(file.name, own, (f"{file.name} was made by this program; the words of the release are read.",))
    root = file.xml(_MAIN)
    assert root is not None  # from_bytes has seen to it
    text = "\n".join(_paragraphs(root))
    if not text.strip():
        raise UnreadableError(f"{file.name} holds no text.")
    if len(text.encode()) > LIMIT:
        raise UnreadableError(f"{file.name} is too long for a press text.")
    return Document(file.name, text)


def _paragraphs(element: Element) -> Iterator[str]:
    """The words of every paragraph, those in content controls, tables, text boxes and insertions among them."""
    for child in element:
        tag = child.tag.rpartition("}")[2]
        if tag in _SKIPPED:
            continue
        if tag == "p":
            words, inner = _words(child)
            yield from words.split("\n")
            for box in inner:
                yield from _paragraphs(box)
        else:
            yield from _paragraphs(child)


def _words(paragraph: Element) -> tuple[str, list[Element]]:
    """The text of one paragraph with what is inserted and without what is deleted; text boxes apart."""
    pieces: list[str] = []
    boxes: list[Element] = []

    def walk(element: Element) -> None:
        for child in element:
            tag = child.tag.rpartition("}")[2]
            if tag in _SKIPPED:
                continue
            if tag == "txbxContent":
                boxes.append(child)
            elif tag == "t":
                pieces.append(child.text or "")
            elif tag in ("br", "cr"):
                pieces.append("\n")
            elif tag == "tab":
                pieces.append("\t")
            elif tag == "noBreakHyphen":
                pieces.append("-")
            else:
                walk(child)

    walk(paragraph)
    return "".join(pieces), boxes


def _own_release(file: OfficeFile, data: bytes) -> str | None:
    """The release in a document of our own: headline, paragraphs and captions, with the edits made in Word."""
    from publish.readers import word_edits

    snapshot = word_edits.snapshot_of(file)
    if snapshot is None:
        return None
    values = dict(snapshot.values)
    for edit in word_edits.read_bytes(file.name, data).fields:
        values[edit.path] = edit.theirs or ""
    lines: list[str] = []
    seen: set[str] = set()
    for path in (piece.path or "" for pieces in snapshot.outline for piece in pieces):
        if path in seen or not _is_release(path, values) or "/credit/" in path or "/alt/" in path:
            continue
        seen.add(path)
        lines.append(_line(path, values))
    return "\n".join(lines)


def _line(path: str, values: Mapping[str, str]) -> str:
    """A field of the release as the line of a text: captions with their marker and credit."""
    text = plain(values.get(path, ""))
    if "/caption/" not in path:
        return text
    credit = values.get(path.replace("/caption/", "/credit/"))
    han = path.rpartition("/")[2].startswith(("zh", "ja"))
    marked = ("图：" if han else "Photo: ") + text
    return marked if not credit else marked + (f"（摄影：{credit}）" if han else f" (Photo by {credit})")


def _is_release(path: str, values: Mapping[str, str]) -> bool:
    """Headline and body; a title where it stands nowhere in the body, so that it is a line of its own."""
    if path.startswith(("release/headline/", "release/body/")):
        return True
    if not path.startswith("title/") or any(key.startswith("release/headline/") for key in values):
        return False
    bodies = [plain(text) for key, text in values.items() if key.startswith("release/body/")]
    return not any(values[path] in body for body in bodies)
