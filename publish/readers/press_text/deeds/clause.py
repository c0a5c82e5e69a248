"""What both languages share: the people of a sentence in groups, and the words that say what somebody did."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

MASK = "\ue000"
"""Stands for every character of a person and the office, so that no word of theirs is taken for a deed."""

Span = tuple[int, int, int]
"""Where the office before a name begins, where the name begins, where name and office end."""


@dataclass(frozen=True, slots=True)
class Group:
    """People named in one list: which of the spans, and where the list begins and ends."""

    members: tuple[int, ...]
    start: int
    end: int


Done = list[tuple[str, Group]]
"""What was done, and by whom."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Words from `start` to `end` that say what somebody did; `form` tells whether of those before or behind."""

    kind: str
    form: str
    start: int
    end: int


def masked(text: str, spans: Sequence[Span], quoted: re.Pattern[str]) -> str:
    """The text with people and quotations out of sight; same length."""
    text = quoted.sub(lambda match: match[0][0] + "\ue001" * (len(match[0]) - 2) + match[0][-1], text)
    for begin, _, end in spans:
        text = text[:begin] + MASK * (end - begin) + text[end:]
    return text


def groups_of(spans: Sequence[Span], joined: Sequence[bool]) -> list[Group]:
    """The spans in lists; `joined[i]` says whether span i stands in one list with the one before it."""
    found: list[Group] = []
    for number, (begin, _, end) in enumerate(spans):
        if found and joined[number]:
            last = found[-1]
            found[-1] = Group((*last.members, number), last.start, max(last.end, end))
        else:
            found.append(Group((number,), begin, end))
    return found


def before(groups: Sequence[Group], at: int) -> Group | None:
    """The last group that ends at or before an offset."""
    return next((group for group in reversed(groups) if group.end <= at), None)


def behind(groups: Sequence[Group], at: int) -> Group | None:
    """The first group that begins at or after an offset."""
    return next((group for group in groups if group.start >= at), None)


def respectively(group: Group, found: list[list[tuple[str, int]]]) -> None:
    """Gives each of a list one of as many deeds: `A and B gave the welcome and the keynote respectively`."""
    kinds = [deed for deed in found[group.members[0]] if deed[0] not in ("remarks", "attendee")]
    if len(group.members) == len(kinds) > 1 and len({kind for kind, _ in kinds}) == len(kinds):
        for member, deed in zip(group.members, sorted(kinds, key=lambda deed: deed[1]), strict=True):
            found[member][:] = [deed]


def without_reported(found: list[list[tuple[str, int]]], goes_on: Callable[[int, int], bool]) -> None:
    """Drops what stands in the words of a speech: who says that an agreement was signed signs nothing.

    `goes_on` tells whether a deed at the second offset is one more after the speech at the first.
    """
    for told in found:
        said = min((at for kind, at in told if kind == "remarks"), default=-1)
        if said >= 0:
            told[:] = [(kind, at) for kind, at in told if kind == "remarks" or at < said or goes_on(said, at)]
