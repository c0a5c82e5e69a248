"""What a person is, and where."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Office:
    """Positions a person holds, and the organization; `start` are offsets in the run."""

    positions: tuple[tuple[str, int], ...] = ()
    organization: tuple[str, int] | None = None
    inherited: bool = False
