"""A located tree into an Event."""

import re
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from publish.binding.bind import bind
from publish.binding.binder import INVALID, Binder
from publish.binding.tree import Kind, Node, Source
from publish.diagnostics import Diagnostic, error, order_in_file
from publish.model import Event
from publish.model.languages import is_language_tag
from publish.readers.event_file.parse import decode, parse_text
from publish.readers.event_file.provenance import FileProvenance
from publish.readers.event_ids import event_id

READING = "reading"
"""The field of what is said about a reading; the documents know nothing of it."""
#: From so many texts on it is the list of languages that is wrong.
_MANY = 5


class EventReading(Struct, frozen=True):
    """What came of reading: the event, if it could be made, and all faults found on the way."""

    event: Event | None
    diagnostics: tuple[Diagnostic, ...]


def read_event(path: Path, shown_as: str | None = None) -> EventReading:
    """Reads an event file. OSError is the caller's; everything about the content is a diagnostic."""
    name = shown_as or str(path)
    text, faults = decode(path.read_bytes(), name)
    if text is None:
        return EventReading(None, tuple(faults))
    folder = path.resolve().parent
    return read_event_text(text, name, base=str(folder), default_id=event_id(folder.name))


def read_event_text(text: str, name: str, *, base: str = ".", default_id: str = "event") -> EventReading:
    """Reads the text of an event file; `base` is the folder of its pictures."""
    root, faults = parse_text(text, name)
    if root is None:
        return EventReading(None, tuple(faults))
    return bind_event(root, base=base, default_id=default_id)


def bind_event(root: Node, *, base: str = ".", default_id: str = "event") -> EventReading:
    """Makes the event of a tree, whatever file format it came from."""
    if root.kind is not Kind.MAP:
        fault = error(
            "wrong-kind",
            "An event file is a map of fields: `title:`, `languages:`, `people:` and so on.",
            root.location,
            "Start from `publish new DIR`, which writes one that builds.",
        )
        return EventReading(None, (fault,))
    root = _without_reading(root)
    binder = Binder(_languages(root), root)
    _check_languages(root, binder)
    value: Any = bind(binder, Event, _with_id(root, default_id))
    diagnostics = tuple(sorted(_languages_once(root, binder), key=order_in_file))
    if value is INVALID:
        return EventReading(None, diagnostics)
    return EventReading(replace(value, base=base, provenance=FileProvenance(root)), diagnostics)


def _without_reading(root: Node) -> Node:
    """The event alone, without what `publish read --json` says beside it."""
    kept = [(key, value) for key, value in root.value if key.value != READING]
    return root if len(kept) == len(root.value) else Node(Kind.MAP, kept, root.source, root.line, root.column)


def _with_id(root: Node, default_id: str) -> Node:
    if root.child("id"):
        return root
    key, value = (Node(Kind.SCALAR, text, root.source, 0, 0) for text in ("id", default_id))
    return Node(Kind.MAP, [(key, value), *root.value], root.source, root.line, root.column)


def _languages(root: Node) -> tuple[str, ...]:
    found = root.child("languages")
    if not found or found[1].kind is not Kind.LIST:
        return ()
    return tuple(tag for each in found[1].value if each.kind is Kind.SCALAR for tag in _meant(each.value))


def _meant(written: str) -> tuple[str, ...]:
    """The tags that were meant by one entry: `fr ar`, with no comma between, are two."""
    several = tuple(_BETWEEN_TAGS.split(written.strip()))
    return several if len(several) > 1 and all(map(is_language_tag, several)) else (written,)


_BETWEEN_TAGS = re.compile(r"[\s,;/，、；／]+")


def _check_languages(root: Node, binder: Binder) -> None:
    found = root.child("languages")
    if not found or found[1].kind is not Kind.LIST:
        return
    entries = found[1].value
    if not entries:
        binder.fault("missing-field", "The list of languages is empty.", found[0], "Write: languages: [zh, en]")
    seen = set()
    for each in entries:
        if each.kind is not Kind.SCALAR:
            continue
        if not is_language_tag(each.value):
            several = _meant(each.value)
            remedy = (
                f"Write [{', '.join(several)}]." if len(several) > 1 else "Write a BCP 47 tag: zh, zh-Hant, en, ja."
            )
            binder.fault("bad-language", f"“{each.value}” is not a language tag.", each, remedy)
        elif each.value in seen:
            binder.fault("duplicate-id", f"The language “{each.value}” is listed twice.", each)
        seen.add(each.value)


def _languages_once(root: Node, binder: Binder) -> list[Diagnostic]:
    """The faults, with one at `languages:` for each language that many texts are in and that is not listed there."""
    listed = root.child("languages")
    often = {tag: faults for tag, faults in binder.undeclared.items() if len(faults) >= _MANY}
    if not listed or not often:
        return binder.diagnostics
    told = {id(each) for faults in often.values() for each in faults}
    kept = [each for each in binder.diagnostics if id(each) not in told]
    for tag, faults in often.items():
        message = f"{len(faults)} texts are in “{tag}”, which is not listed here."
        remedy = f"Write “{tag}” here, beside the others or in place of one."
        kept.append(error("undeclared-language", message, listed[1].location, remedy))
    return kept


__all__ = ["EventReading", "Source", "bind_event", "read_event", "read_event_text"]
