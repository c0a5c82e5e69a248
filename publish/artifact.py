"""A finished file, still in memory."""

from msgspec import Struct

from publish.diagnostics import Diagnostic

#: File beside the documents of a build that says what they are and what they were made from.
MANIFEST = "manifest.json"


class Artifact(Struct, frozen=True):
    """A document as bytes.

    `count` is its number of pages (PDF, and an estimate for Word, which counts for itself when it opens the file) or
    sheets (workbook); None for files that have neither. `companions` are files that belong beside it, such as a
    calendar. `remarks` say what was set otherwise than it was asked for.
    """

    name: str
    media_type: str
    data: bytes
    count: int | None = None
    companions: tuple["Artifact", ...] = ()
    remarks: tuple[Diagnostic, ...] = ()
