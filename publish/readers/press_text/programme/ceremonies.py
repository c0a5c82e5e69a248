"""Something signed, launched or established as one run names it."""

from __future__ import annotations

from dataclasses import dataclass

from publish.readers.press_text.facts import Run

LONGEST = 2000
"""Characters: what is longer is no sentence of prose, and would be searched for ever."""
KINDS = ("signing", "launch", "establishment")


@dataclass(frozen=True, slots=True)
class Named:
    """A title at `start` of the run, with the kind of ceremony and the parties beside it."""

    title: str
    start: int
    kind: str
    run: Run
    parties: tuple[str, ...]
    weight: float
    between: str = ""
    """` between A and B` behind the title: a part of it where the title in the other language names them."""
    alone: bool = False
    """Whether the title stands on a line of its own."""

    def overlaps(self, other: Named) -> bool:
        """Whether both stand, in part, on the same words of one run."""
        return self.start < other.start + len(other.title) and other.start < self.start + len(self.title)
