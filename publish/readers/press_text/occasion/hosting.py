"""A host as one run names it."""

from __future__ import annotations

from dataclasses import dataclass

from publish.readers.press_text.facts import Reading, Run

ROLES = ("organizer", "co-organizer", "supporter", "guide", "co-host", "host")


@dataclass(frozen=True, slots=True)
class Held:
    """An organization with its kind of hosting, at `start` of the run."""

    name: str
    start: int
    role: str
    run: Run
    weight: float

    @property
    def reading(self) -> Reading:
        """The name as a value of the facts."""
        return Reading(self.name, self.run.line, self.run.start + self.start, self.weight, f"named as {self.role}")
