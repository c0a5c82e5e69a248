"""Whether a Chinese clause tells of another time: 曾签署, 去年成立."""

from __future__ import annotations

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled


def past(clause: str) -> bool:
    """Whether the clause speaks of another time."""
    return compiled(words.alternation("zh-events", "ceremonies", "past")).search(clause) is not None
