"""The objects of a file in the making: their numbers given out, what they say already written.

Nothing here needs a PDF library, so that a document is drawn while another process loads one to write the file with
(`container`).
"""

import zlib
from collections.abc import Callable

from msgspec import Struct

from publish.renderers.pdf.tagging.syntax import name

_EFFORT = 6  # of zlib; 9 takes twice as long for one part in a hundred
_RESERVED = 1  # object 1 is reportlab's own


class Stream(Struct, frozen=True):
    """A stream: its data as they go into the file, and the entries of its dictionary but for the length."""

    data: bytes
    entries: dict[str, str]


def stream(data: bytes, entries: dict[str, str] | None = None, *, filtered: str | None = None) -> Stream:
    """A stream of data that is deflated here; or that is filtered already, by `filtered`, if only by nothing ("")."""
    if filtered is None:
        data, filtered = zlib.compress(data, _EFFORT), "FlateDecode"
    return Stream(data, {**(entries or {}), "Filter": name(filtered)} if filtered else entries or {})


class Objects:
    """Numbered objects. Every number that is reserved must be `put` before the file is written."""

    def __init__(self) -> None:
        self.count = _RESERVED
        self.written: dict[int, str] = {}
        self.streams: dict[int, Stream | Callable[[], Stream]] = {}

    def reserve(self, count: int = 1) -> int:
        """The first of `count` object numbers in a row, to be filled by `put`."""
        first = self.count + 1
        self.count += count
        return first

    def put(self, object_number: int, text: str) -> None:
        """Give a reserved number its object, already written."""
        self.written[object_number] = text

    def add(self, text: str) -> int:
        """A new object, already written; returns its number."""
        object_number = self.reserve()
        self.written[object_number] = text
        return object_number

    def add_stream(self, stream: Stream | Callable[[], Stream]) -> int:
        """A new stream, or what makes it when the file is written; returns its number."""
        object_number = self.reserve()
        self.streams[object_number] = stream
        return object_number
