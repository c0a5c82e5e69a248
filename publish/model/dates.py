"""Dates as people state them."""

import datetime as dt
import re

from msgspec import Struct

_WRITTEN = r"(?:(\d{4})|-)-(\d{2})(?:-(\d{2}))?$|(\d{4})$"


class PartialDate(Struct, frozen=True, order=True):
    """A date of which the year or the day may not be stated. Written `2024-09-14`, `2024-09`, `2024`, `--03-22`."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Reads the written form; raises ValueError for anything else and for days that do not exist."""
        found = re.match(_WRITTEN, text)
        if not found:
            raise ValueError(text)
        year, month, day, only_year = (int(part) if part else None for part in found.groups())
        dt.date(year or only_year or 2000, month or 1, day or 1)
        return cls(year or only_year, month, day)

    @classmethod
    def of(cls, day: dt.date) -> "PartialDate":
        """The full date."""
        return cls(day.year, day.month, day.day)

    @property
    def full(self) -> dt.date | None:
        """The calendar date, where year, month and day are all stated."""
        if self.year and self.month and self.day:
            return dt.date(self.year, self.month, self.day)
        return None

    def __str__(self) -> str:
        year = f"{self.year:04d}" if self.year else "-"
        return "-".join([year, *(f"{part:02d}" for part in (self.month, self.day) if part)])
