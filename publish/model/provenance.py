"""Where each value came from."""

from typing import Protocol

from msgspec import Struct


class Location(Struct, frozen=True):
    """A place in a source: file as the user named it, line and column from 1, or sheet and cell of a workbook.

    `excerpt` is the line as it stands there.
    """

    file: str
    line: int | None = None
    column: int | None = None
    sheet: str | None = None
    cell: str | None = None
    excerpt: str | None = None

    def __str__(self) -> str:
        if self.cell:
            return f"{self.file}, {self.sheet}!{self.cell}" if self.sheet else f"{self.file}, {self.cell}"
        return ":".join(str(part) for part in (self.file, self.line, self.column) if part is not None)


class Provenance(Protocol):
    """Answers where a field was read. Paths name ids: `people/liu-hua/name/zh`, `sessions/opening/start`."""

    def locate(self, path: str) -> Location | None:
        """The place of the field, or of the nearest thing around it that was written; None if unknown."""
        ...


class Unknown(Struct, frozen=True):
    """Provenance of an event that was made in memory."""

    def locate(self, path: str) -> Location | None:
        """Nothing is known."""
        return None
