"""What a person is, and where."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Office:
    """Positions a person holds, and the organization; `start` are offsets in the run."""

    positions: tuple[tuple[str, int], ...] = ()
    organization: tuple[str, int] | None = None
    inherited: bool = False


def joined_office(before: Office, after: Office) -> Office:
    """An office on both sides of the name is one; the one after it adds what is missing."""
    if not before.positions:
        return after if after.positions or after.organization else before
    if after.positions and [p for p, _ in before.positions] in (
        ["Ambassador"],
        ["Captain"],
        ["General"],
        ["Professor"],
        ["Academician"],
        ["Advocate"],
    ):
        return after
    if not after.positions:
        return Office(before.positions, before.organization or after.organization)
    same = [p for p in after.positions if p[0].lower() not in {q[0].lower() for q in before.positions}]
    return Office((*before.positions, *same), before.organization or after.organization)
