"""Which words for what somebody did mean the same, and which are coarser, in annotations by different hands."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from typing import Any

SAME_PART = {
    "panelist": "panel",
    "award_presenter": "award",
    "award_recipient": "award",
    "award_winner": "award",
    "officiating_guest": "officiating",
    "guest_of_honour": "officiating",
    "unveiling": "officiating",
    "lecture": "speaker",
    "report": "speaker",
    "elected": "attendee",
    "welcome": "opening",
}
_MAY_BE = {"address": {"opening", "remarks"}, "opening": set(), "welcome": {"opening"}}
_COARSER = (
    ({"opening", "welcome"}, "remarks"),
    ({"closing"}, "remarks"),
    ({"speaker"}, "remarks"),
    ({"speaker"}, "keynote"),
)
"""Finer words for a speech, and the word that annotators without them use."""


def parts_used(cases: Iterable[Mapping[str, Any]]) -> set[str]:
    """The words by which these annotations say what somebody did."""
    said = (part for case in cases for person in case.get("people") or [] for part in person.get("part", []))
    return {SAME_PART.get(part, part) for part in said}


def same_part(expected: str, found: str, used: Container[str]) -> bool:
    if expected == found or expected in _MAY_BE.get(found, ()):
        return True
    return any(found in finer and expected == word and not any(f in used for f in finer) for finer, word in _COARSER)
