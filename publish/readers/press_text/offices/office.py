"""What a person is, and where."""

from __future__ import annotations

from dataclasses import dataclass

from publish.readers.press_text.patterns import Pattern


@dataclass(frozen=True, slots=True)
class Office:
    """Positions a person holds, and the organization; `start` are offsets in the run."""

    positions: tuple[tuple[str, int], ...] = ()
    organization: tuple[str, int] | None = None
    inherited: bool = False


_RULES = Pattern(r"\b(?:[Mm]ayor|[Gg]overnor|[Mm]agistrate)$", needs="ayor|overnor|agistrate")
_TOWN = Pattern("(?:City|Town|Borough|Shire) of ", needs=" of ")


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
    town = after.organization and not after.positions and _TOWN.match(after.organization[0])
    if town and _RULES.search(before.positions[0][0]):
        return before  # Mayor Ann Lee of the City of Granville: the city is no body
    if not after.positions:
        return Office(before.positions, before.organization or after.organization)
    same = [p for p in after.positions if p[0].lower() not in {q[0].lower() for q in before.positions}]
    return Office((*before.positions, *same), before.organization or after.organization)
