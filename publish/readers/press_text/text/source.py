"""Where the lines of a text come from: several files may be read as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from publish.model.provenance import Location


@dataclass(frozen=True, slots=True)
class Source:
    """The lines of the texts that were read as one: (file, number in that file, words) for each line from 1."""

    lines: Sequence[tuple[str, int, str]]

    def in_order(self, order: Sequence[int]) -> Source:
        """The same lines in an order of their numbers."""
        return Source([self.lines[number - 1] for number in order])

    def location(self, line: int, start: int) -> Location:
        """The place of a reading."""
        file, number, words = self.lines[line - 1]
        return Location(file, number, start + 1, excerpt=words)
