"""What a person should look at again: one remark for each source of doubt, whichever fields it is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from publish.readers.press_text import words


@dataclass(frozen=True, slots=True)
class Doubt:
    """What is doubtful in the field at `path`: the words in question, why, and how sure they are all the same.

    None for what is not a matter of more or less.
    """

    path: str
    said: tuple[str, ...]
    reason: str
    sure: float | None = None

    def __str__(self) -> str:
        question = f"{', '.join(self.said)}? " if self.said else ""
        return f"{question}{_plainly(self.reason)}" + ("" if self.sure is None else f" ({round(self.sure * 100)}%)")


def gathered(doubts: Iterable[Doubt]) -> dict[str, str]:
    """The remarks by path, in the order of the doubts.

    Fields of one person, one organization, one agreement that are doubtful for one reason have one remark, above what
    holds them all; and an organization that is doubtful as somebody's has none of its own.
    """
    kept: list[Doubt] = []
    about: dict[tuple[str, ...], list[int]] = {}
    for doubt in _without_bodies_of_others(list(doubts)):
        known = about.setdefault(_subject(doubt.path), [])
        like = next((n for n in known if _is_one(kept[n], doubt)), None)
        if like is None:
            known.append(len(kept))
            kept.append(doubt)
        else:
            kept[like] = _both(kept[like], doubt)
    remarks: dict[str, str] = {}
    for doubt in kept:
        add_remark(remarks, doubt.path, str(doubt))
    return remarks


def add_remark(remarks: dict[str, str], path: str, said: str) -> None:
    """Adds to what is to be checked at a path; a path has one remark."""
    remarks[path] = f"{remarks[path]}; {said}" if path in remarks else said


def _without_bodies_of_others(doubts: Sequence[Doubt]) -> list[Doubt]:
    told = {(each.said, each.reason) for each in doubts if each.path.startswith("people/")}
    return [each for each in doubts if not (_subject(each.path)[0] == "body" and (each.said, each.reason) in told)]


def _is_one(one: Doubt, other: Doubt) -> bool:
    named = {_field(one.path), _field(other.path)} == {"name"}
    return named or (bool(one.said) and one.reason == other.reason)


def _both(one: Doubt, other: Doubt) -> Doubt:
    """Two doubts in one; of two about a name, that about both languages tells it."""
    path = _around(one.path, other.path)
    if one.reason != other.reason:
        whole, part = (other, one) if len(other.path) < len(one.path) else (one, other)
        return Doubt(path, whole.said, f"{_plainly(whole.reason)}, and {', '.join(part.said)} {_plainly(part.reason)}",
                     min(each.sure for each in (one, other) if each.sure is not None))  # fmt: skip
    sure = None if one.sure is None or other.sure is None else min(one.sure, other.sure)
    return Doubt(path, tuple(dict.fromkeys((*one.said, *other.said))), one.reason, sure)


def _subject(path: str) -> tuple[str, ...]:
    """Whom or what a path is about; hosts are organizations, and the place of an event is one thing."""
    steps = path.split("/")
    if steps[0] in ("hosts", "organizations"):
        return ("body", steps[1])
    if steps[0] in ("people", "agreements", "sessions", "figures"):
        return (steps[0], steps[1])
    return tuple(steps[:3]) if steps[0] == "release" else ("place",) if steps[0] in ("city", "venue") else (steps[0],)


def _field(path: str) -> str:
    steps = path.split("/")
    return steps[2] if len(steps) > 2 and steps[0] in ("people",) else path


def _around(one: str, other: str) -> str:
    """The path of what holds both; of a host and its organization, that of the host."""
    if one.split("/")[0] != other.split("/")[0]:
        return next((path for path in (one, other) if path.startswith("hosts/")), one)
    steps = []
    for mine, others in zip(one.split("/"), other.split("/"), strict=False):
        if mine != others:
            break
        steps.append(mine)
    return "/".join(steps)


def _plainly(reason: str) -> str:
    """The reason in the words of people who do not know how texts are read."""
    known: dict[str, str] = words.table("report").get("reasons", {})
    return known.get(reason, reason)
