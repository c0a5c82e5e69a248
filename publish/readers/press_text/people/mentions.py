"""A person named in the text: where, under which name, with which office and part."""

from __future__ import annotations

from dataclasses import dataclass, field

from publish.readers.press_text.facts import Run
from publish.readers.press_text.offices.office import Office


@dataclass(frozen=True, slots=True)
class Mention:
    """One naming of a person in one run. `start` and `end` are offsets in the run's text."""

    run: Run
    language: str
    start: int
    end: int
    name: str
    confidence: float
    reason: str
    honorific: str = ""
    postnominals: str = ""
    office: Office = field(default_factory=Office)
    parts: tuple[str, ...] = ()
    group: int = 0
    """Mentions that stand in one list have one number within their run."""
    gloss: str = ""
    """The name in the other language, where the text gives it in brackets."""
    begin: int = -1
    """Where the words about the person begin: the office before the name, or the name."""
    shares: bool = False
    """Whether the position is one of several that the words before the first name give to a list."""
