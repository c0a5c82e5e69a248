"""The event file on disk: its bytes as they are, a backup, and the new ones in one step."""

import os
import tempfile
from pathlib import Path

import yaml
from msgspec import Struct

from publish.diagnostics import Diagnostic
from publish.errors import ContentError, OutputError
from publish.merge.writing import EventText
from publish.readers.event_file.parse import decode, parse_text

_BOM = b"\xef\xbb\xbf"


class Stored(Struct, frozen=True):
    """An event file as it was read. `text` has the line ends of the file, without a byte order mark."""

    path: Path
    data: bytes
    text: str

    def replace(self, text: str) -> Path:
        """Writes the new text; the old file is kept beside it, and its path returned.

        Raises OutputError where it cannot be written, or was changed by somebody else in the meantime.
        """
        target = self.path.resolve()
        data = (_BOM if self.data.startswith(_BOM) else b"") + text.encode()
        staged: str | None = None
        try:
            if target.read_bytes() != self.data:
                raise OutputError(f"{self.path} was changed meanwhile. Nothing was written; try again.")
            backup = _backup(target, self.data)
            handle, staged = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
            Path(staged).chmod(target.stat().st_mode & 0o777)
            Path(staged).replace(target)
            staged = None
        except OSError as fault:
            why = fault.strerror or str(fault)
            raise OutputError(f"{self.path} cannot be written: {why}. It is as it was.") from fault
        finally:
            if staged is not None:
                Path(staged).unlink(missing_ok=True)
        beside = target.parent == self.path.parent.resolve()
        return self.path.with_name(backup.name) if beside else backup


def read(path: Path, shown_as: str) -> tuple[Stored | None, tuple[Diagnostic, ...]]:
    """The file, or what keeps it from being read as text. OSError is the caller's."""
    data = path.read_bytes()
    text, faults = decode(data, shown_as)
    if text is None:
        return None, tuple(faults)
    raw = data.decode("utf-8-sig")
    plain = "\r" not in raw.replace("\r\n", "")
    return Stored(path, data, raw if plain else text), ()


def editable(stored: Stored) -> EventText:
    """The event file as it can be changed. Raises ContentError, with what keeps it from being read, in the words that
    everybody is told."""
    name = str(stored.path)
    try:
        work = EventText(stored.text, name)
        if not work.has_aliases:
            return work
    except (yaml.YAMLError, KeyError, RecursionError, StopIteration):
        work = None
    root, faults = parse_text(stored.text, name)
    if root is None or work is None:
        raise ContentError(faults)
    return work


def _backup(target: Path, data: bytes) -> Path:
    """Keeps the old file under the first free name; earlier backups stay."""
    number = 1
    while True:
        copy = target.with_name(f"{target.name}.bak" + (f"-{number}" if number > 1 else ""))
        try:
            with copy.open("xb") as stream:
                stream.write(data)
            return copy
        except FileExistsError:
            if copy.is_file() and copy.read_bytes() == data:
                return copy
            number += 1
