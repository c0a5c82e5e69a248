"""A host as one run names it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

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


def settled(held: Sequence[Held]) -> list[Held]:
    """`organized by` and `sponsored by` as the kind of hosting they are beside the others.

    Who organizes or sponsors an event that nobody is said to host is its host; a sponsor named first
    has somebody carry it out, one named after the organizer only pays.
    """
    roles = [h.role for h in held]
    hosted = "host" in roles or "co-host" in roles
    first = next((role for role in roles if role in ("organized", "sponsored")), "")
    carried_out = first == "sponsored" and ("organizer" in roles or "organized" in roles)
    as_told = {
        "organized": "organizer" if hosted or carried_out else "host",
        "sponsored": "host" if not hosted and first == "sponsored" else "supporter",
    }
    return [replace(h, role=as_told.get(h.role, h.role)) for h in held]


def is_told(held: Iterable[Held]) -> bool:
    """Whether one of them is said to hold the event, and not only to help."""
    roles = [h.role for h in held if h.role not in ("guide", "supporter")]
    return bool(roles) and roles != ["co-organizer"]  # made together with A: by somebody else, then
