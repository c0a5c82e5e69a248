"""Opens Word and Excel files that came back from other people's machines, and refuses the dangerous ones politely."""

import io
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

from msgspec import Struct

from publish.errors import UnreadableError
from publish.readers.received_file import received

#: Limits against zip bombs, far above any real document: bytes unpacked, and how often its size a part may unpack to.
MAX_UNPACKED = 400_000_000
MAX_RATIO = 1000
_RATIO_FREE = 10_000_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class OfficeFile(Struct, frozen=True):
    """The parts of an Office file by name. `name` is the file as the user named it."""

    name: str
    parts: Mapping[str, bytes]

    def part(self, name: str) -> bytes | None:
        """A part's bytes, or None."""
        return self.parts.get(name)

    def xml(self, name: str) -> ElementTree.Element | None:
        """A part's XML, or None where there is no such part. Raises UnreadableError."""
        data = self.parts.get(name)
        return None if data is None else parse_xml(data, self.name)


def parse_xml(data: bytes, name: str) -> ElementTree.Element:
    """The root element. Raises UnreadableError for XML that is broken or declares entities."""
    if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data[:4096]:
        raise UnreadableError(f"{name} contains XML that no office program writes; it was not opened.")
    try:
        return ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError):
        raise UnreadableError(f"{name} is damaged inside. Open it, save it under a new name and try again.") from None


def open_office_file(path: Path, wanted: str, kind: str) -> OfficeFile:
    """The file at `path`, which must have the part `wanted`; `kind` is what it should be: "a Word file (.docx)".

    Raises UnreadableError with a sentence for the user.
    """
    return from_bytes(str(path), received(path), wanted, kind)


def from_bytes(name: str, data: bytes, wanted: str, kind: str) -> OfficeFile:
    """The same for a file already in memory."""
    if not data:
        raise UnreadableError(f"{name} is empty.")
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise UnreadableError(f"{name} is protected with a password. Save it without one and try again.")
        raise UnreadableError(f"{name} is in the old format of Office 97–2003. Save it as {kind} and try again.")
    if not data.startswith(b"PK"):
        raise UnreadableError(f"{name} is not {kind}.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = _unpacked(name, archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError):
        raise UnreadableError(f"{name} is damaged and cannot be opened. Ask for it to be sent again.") from None
    if wanted not in parts:
        raise UnreadableError(f"{name} is not {kind}.")
    return OfficeFile(name, parts)


def _unpacked(name: str, archive: zipfile.ZipFile) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    room = MAX_UNPACKED
    for entry in archive.infolist():
        inflated = entry.file_size > _RATIO_FREE and entry.file_size > MAX_RATIO * max(1, entry.compress_size)
        if inflated or entry.file_size > room:
            raise UnreadableError(f"{name} would unpack to an absurd size; it was not opened.")
        with archive.open(entry) as stream:
            data = stream.read(room + 1)
        room -= len(data)
        if room < 0:
            raise UnreadableError(f"{name} would unpack to an absurd size; it was not opened.")
        parts[entry.filename.lstrip("/").replace("\\", "/")] = data
    return parts
