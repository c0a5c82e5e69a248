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
#: A file that says nothing of itself must share this part of the paragraphs with the one that was sent.
_LIKE_ENOUGH = 0.3
_UNKNOWN = (
    "{} does not say which event it belongs to: it was not made by this program, or the program that saved it threw the"
    " record away, and the release as it was sent is not in dist/. Compare it by hand."
)


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


def read(path: Path, tracked: Tracked = Tracked.ACCEPT, sent: Path | None = None) -> Edits:
    """The edits in a returned file. `sent` is the release as it went out: some programs throw away what a file says of
    itself, and then it is compared with that one.

    Raises UnreadableError with a sentence for the user.
    """
    return _edits(open_office_file(path, MAIN, _KIND), tracked, sent)


def read_bytes(name: str, data: bytes, tracked: Tracked = Tracked.ACCEPT, sent: Path | None = None) -> Edits:
    """The same for a file in memory."""
    return _edits(from_bytes(name, data, MAIN, _KIND), tracked, sent)


def _edits(file: OfficeFile, tracked: Tracked, sent: Path | None) -> Edits:
    own = snapshot_of(file)
    snapshot = own or (snapshot_of(open_office_file(sent, MAIN, _KIND)) if sent and sent.exists() else None)
    if snapshot is None:
        raise UnreadableError(_UNKNOWN.format(file.name))
    pictures = (piece.path for line in snapshot.outline for piece in line if piece.path)
    paths = {name: path for path in (*snapshot.values, *pictures) for name in (key_of(path), tag_of(path))}
    try:
        manuscript = parse(file, paths, tracked)
    except RecursionError:
        raise UnreadableError(f"{file.name} is nested deeper than any document; it was not read.") from None
    interpreter = Interpreter(manuscript, snapshot)
    if own is None and interpreter.likeness < _LIKE_ENOUGH:
        raise UnreadableError(f"{file.name} is not the release of “{snapshot.event}”: hardly a paragraph is the same.")
    return interpreter.edits(file.name)
