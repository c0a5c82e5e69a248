"""A name found in Chinese text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """A name found at an offset."""

    start: int
    end: int
    confidence: float
    reason: str
