"""Reads an edited press release."""

from pathlib import Path

from publish.errors import UnreadableError
from publish.readers.edits import Edits
from publish.readers.office_file import OfficeFile, from_bytes, open_office_file
from publish.readers.word_edits.interpret import Interpreter
from publish.readers.word_edits.parse import Tracked, parse
from publish.readers.word_edits.parts import MAIN
from publish.snapshot import NewerFormat, Snapshot, key_of, read_xml, tag_of

_KIND = "a Word file (.docx)"


def snapshot_of(file: OfficeFile) -> Snapshot | None:
    """The snapshot a Word file carries; None where it has none. Raises UnreadableError."""
    for name in sorted(file.parts):
        if name.startswith("customXml/") and name.endswith(".xml"):
            try:
                found = read_xml(file.parts[name])
            except NewerFormat as newer:
                raise UnreadableError(
                    f"{file.name} was made by a newer version of this program ({newer}). Update, then try again."
                ) from None
            if found is not None:
                return found
    return None


def read(path: Path, tracked: Tracked = Tracked.ACCEPT, fallback: Snapshot | None = None) -> Edits:
    """The edits in a returned file. `fallback` is the snapshot of the document as it was sent, for files whose own
    was dropped by the program that saved them.

    Raises UnreadableError with a sentence for the user.
    """
    return _edits(open_office_file(path, MAIN, _KIND), tracked, fallback)


def read_bytes(name: str, data: bytes, tracked: Tracked = Tracked.ACCEPT, fallback: Snapshot | None = None) -> Edits:
    """The same for a file in memory."""
    return _edits(from_bytes(name, data, MAIN, _KIND), tracked, fallback)


def _edits(file: OfficeFile, tracked: Tracked, fallback: Snapshot | None) -> Edits:
    snapshot = snapshot_of(file) or fallback
    if snapshot is None:
        raise UnreadableError(
            f"{file.name} does not say which event it belongs to: it was not made by this program, or the program that"
            " saved it threw the record away. Build the release again and compare it with this file by hand."
        )
    paths = {name: path for path in snapshot.values for name in (key_of(path), tag_of(path))}
    return Interpreter(parse(file, paths, tracked), snapshot).edits(file.name)
