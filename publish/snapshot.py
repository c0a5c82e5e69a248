"""What a finished document remembers of the event it was built from.

The Word file carries it as a custom XML part, the workbook on a hidden sheet. It holds the fields that the document
shows and nothing else, so that no private value leaves with a public document; edits are told by comparing with it.
"""

import hashlib
from collections.abc import Mapping
from typing import Any, TypeVar
from xml.etree import ElementTree

import msgspec
from msgspec import Struct, field

NAMESPACE = "urn:publish-events:snapshot"
#: Author of the remarks in a review copy, with the version behind it.
TOOL = "publish-events"
#: Number of the format; a file with a greater number was written by a newer version of this program.
FORMAT = 1
#: Longest tag of a content control (ECMA-376 part 1, 17.5.2.42, as Word enforces it).
TAG_LIMIT = 64
BOOKMARK_PREFIX = "_pub_"
_Value = TypeVar("_Value")


class NewerFormat(ValueError):
    """The snapshot was written by a newer version."""


class Fact(Struct, frozen=True, array_like=True):
    """A value of the event that words of the document state in a form of their own: a time, a date, a number.

    `part` is the part of the form that says it (`start`, `first`, `count`), `value` what the event file has there, and
    `otherwise` the field that speaks where this one is empty.
    """

    path: str
    part: str
    value: str = ""
    otherwise: str = ""


class PictureShown(Struct, frozen=True):
    """What a picture looks like (`picture_looks`), and the texts that stand in for it: one wherever it is shown."""

    look: str
    alts: tuple[str, ...]


class Piece(Struct, frozen=True):
    """Part of a paragraph: a field of the event by its path, or words of the document itself.

    `running` fields carry light markup, all others are plain; `empty` is a place kept for a picture. Words may state
    `facts`, in a `form` (`{times}`) as the labels of their `language` write it; the fact of a field is why it is shown.
    """

    text: str = ""
    path: str | None = None
    running: bool = False
    empty: bool = False
    facts: tuple[Fact, ...] = ()
    form: str = ""
    language: str = ""


class Snapshot(Struct, frozen=True):
    """Event id, languages, version of this program, digest of event and style, and path -> text of each field shown.

    Texts are as the event file has them: running text with its markup. `outline` is the document paragraph by
    paragraph (Word only): it tells labels from fields and helps to find fields whose controls were lost. `labels` are
    the forms its facts are written in: language -> section -> label, as in a label file. `around` are the lines of
    headers and footers, `pictures` what stands at the paths of photos. `date` is the day of the event
    where the words shown leave its year open.
    """

    event: str
    languages: tuple[str, ...]
    tool: str = ""
    digest: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    outline: tuple[tuple[Piece, ...], ...] = ()
    labels: Mapping[str, Mapping[str, Mapping[str, Any]]] = field(default_factory=dict)
    around: tuple[str, ...] = ()
    pictures: Mapping[str, PictureShown] = field(default_factory=dict)
    date: str = ""


def key_of(path: str) -> str:
    """Short stable name of a field, for places with room for few letters."""
    return hashlib.sha256(path.encode()).hexdigest()[:12]


def tag_of(path: str) -> str:
    """Tag of the content control of a field: the path itself where it fits, else its key."""
    return path if len(path) <= TAG_LIMIT else key_of(path)


def bookmark_of(path: str, occurrence: int) -> str:
    """Name of the hidden bookmark of a field, told apart by how often it stood before; it survives programs that drop
    tags."""
    return f"{BOOKMARK_PREFIX}{key_of(path)}" + (f"_{occurrence}" if occurrence else "")


def write_xml(snapshot: Snapshot) -> bytes:
    """The snapshot as an XML document, UTF-8."""
    head = (
        f"<snapshot xmlns={_quoted(NAMESPACE)} format={_quoted(str(FORMAT))} event={_quoted(snapshot.event)}"
        f" languages={_quoted(' '.join(snapshot.languages))} tool={_quoted(snapshot.tool)}"
        f" digest={_quoted(snapshot.digest)}{f' date={_quoted(snapshot.date)}' if snapshot.date else ''}>"
    )
    fields = (f"<field path={_quoted(path)}>{_text(value)}</field>" for path, value in snapshot.values.items())
    lines = (f"<paragraph>{''.join(map(_piece, pieces))}</paragraph>" for pieces in snapshot.outline)
    labels = (f"<labels>{_text(msgspec.json.encode(snapshot.labels).decode())}</labels>",) if snapshot.labels else ()
    around = (f"<around>{_text(line)}</around>" for line in snapshot.around)
    pictures = (_picture(path, each) for path, each in snapshot.pictures.items())
    start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    document = [start, head, *fields, *lines, *labels, *around, *pictures, "</snapshot>"]
    return "\n".join(document).encode()


def read_xml(data: bytes) -> Snapshot | None:
    """The snapshot in an XML document, or None if it holds something else. Raises NewerFormat."""
    if b"<!DOCTYPE" in data or NAMESPACE.encode() not in data:
        return None
    try:
        root = ElementTree.fromstring(data)
    except ElementTree.ParseError:
        return None
    if root.tag != f"{{{NAMESPACE}}}snapshot":
        return None
    written_in = root.get("format", "")
    if not written_in.isdecimal():
        return None
    if int(written_in) > FORMAT:
        raise NewerFormat(root.get("tool", ""))
    fields = root.iter(f"{{{NAMESPACE}}}field")
    return Snapshot(
        event=root.get("event", ""),
        languages=tuple(root.get("languages", "").split()),
        tool=root.get("tool", ""),
        digest=root.get("digest", ""),
        values={each.get("path", ""): each.text or "" for each in fields},
        outline=tuple(tuple(map(_read_piece, line)) for line in root.iter(f"{{{NAMESPACE}}}paragraph")),
        labels=_from_json(root.findtext(f"{{{NAMESPACE}}}labels", ""), dict[str, dict[str, dict[str, Any]]]) or {},
        around=tuple(each.text or "" for each in root.iter(f"{{{NAMESPACE}}}around")),
        pictures={
            each.get("path", ""): PictureShown(each.get("look", ""), tuple(alt.text or "" for alt in each))
            for each in root.iter(f"{{{NAMESPACE}}}picture")
        },
        date=root.get("date", ""),
    )


def _read_piece(part: ElementTree.Element) -> Piece:
    is_running, is_empty = (part.get(name) == "true" for name in ("running", "empty"))
    facts = _from_json(part.get("facts", ""), tuple[Fact, ...]) or ()
    path, form, language = part.get("path"), part.get("form", ""), part.get("language", "")
    return Piece(part.text or "", path, is_running, is_empty, facts, form, language)


def _from_json(text: str, kind: type[_Value]) -> _Value | None:
    """What stands there; nothing where somebody has been at it."""
    try:
        return msgspec.json.decode(text, type=kind) if text else None
    except (msgspec.DecodeError, msgspec.ValidationError):
        return None


def _piece(piece: Piece) -> str:
    if piece.path is not None:
        running = ' running="true"' if piece.running else ""
        empty = ' empty="true"' if piece.empty else ""
        facts = f" facts={_quoted(msgspec.json.encode(piece.facts).decode())}" if piece.facts else ""
        return f"<shown path={_quoted(piece.path)}{running}{empty}{facts}/>"
    facts = ""
    if piece.form:
        stated = msgspec.json.encode(piece.facts).decode()
        facts = f" form={_quoted(piece.form)} language={_quoted(piece.language)} facts={_quoted(stated)}"
    return f"<words{facts}>{_text(piece.text)}</words>"


def _picture(path: str, picture: PictureShown) -> str:
    alts = "".join(f"<alt>{_text(alt)}</alt>" for alt in picture.alts)
    return f"<picture path={_quoted(path)} look={_quoted(picture.look)}>{alts}</picture>"


def _text(value: str) -> str:
    """Element content; a carriage return would come back as a line feed, so it is written as a reference."""
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")


def _quoted(value: str) -> str:
    """An attribute value in its quotation marks; xml.sax.saxutils would do, but loads half of urllib."""
    inner = _text(value).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")
    return f'"{inner}"'
