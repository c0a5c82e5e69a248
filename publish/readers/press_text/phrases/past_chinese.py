"""Whether a Chinese clause tells of another time: 曾签署, 去年成立."""

from __future__ import annotations

import re

from publish.readers.press_text import words


def past(clause: str) -> bool:
    """Whether the clause speaks of another time."""
    return re.search(words.alternation("zh-events", "ceremonies", "past"), clause) is not None
