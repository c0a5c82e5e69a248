"""Whom nothing but the office tells to be one person: the only ones of a role whom both languages leave over."""

from __future__ import annotations

import re
from collections.abc import Sequence

from publish.readers.press_text import words
from publish.readers.press_text.people.matching_signs import (
    Match,
    chinese_surname,
    is_japanese,
    native,
    opposed,
    role_agreement,
    same_family,
)
from publish.readers.press_text.people.naming import Named
from publish.readers.press_text.text.folding import fold_han

_MANY = re.compile(f"(?:{words.alternation('zh', 'titles', 'held_by_many')})$")
"""Offices of which an event has many: they tell nobody."""


def match_by_role(han: Sequence[Named], latin: Sequence[Named], matches: dict[int, Match], used: set[int]) -> None:
    """Matches who is alone with his role on both sides; a Chinese name never with another surname."""
    ours = [i for i in range(len(han)) if i not in matches and _tells(han[i])]
    theirs = [j for j in range(len(latin)) if j not in used and " " in latin[j].name]
    fits = [(i, j) for i in ours for j in theirs if _fit(han[i], latin[j])]
    for i, j in fits:
        alone = sum(a == i for a, _ in fits) == 1 and sum(b == j for _, b in fits) == 1
        if alone:
            matches[i] = Match(han[i], latin[j], 0.6, "only ones of the role left")
            used.add(j)


def _tells(person: Named) -> bool:
    held = [fold_han(position) for m in person.mentions for position, _ in m.office.positions]
    return not is_japanese(person) and any(_MANY.search(position) is None for position in held)


def _fit(one: Named, other: Named) -> bool:
    if role_agreement(one, other) <= 0 or opposed(one, other):
        return False
    return same_family(one.name, other.name) or not (native(one.name) and chinese_surname(other.name))
