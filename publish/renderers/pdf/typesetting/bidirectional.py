"""The order on paper of a line that holds words written from right to left.

A reduced UAX #9: whole words are put in order, marks between two words of one direction go with
them. HarfBuzz has already put the letters inside each word in order.
"""

from __future__ import annotations

from collections.abc import Sequence

from .languages import setting_language
from .runs import Item

RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ur", "yi", "ps", "sd", "ug", "dv", "ckb"))


def visual_order(items: list[Item], language: str) -> list[Item]:
    """The items from left to right, each with the white that follows it there."""
    backwards = [item.atom.backwards for item in items]
    if not any(backwards):
        return items
    neutral = [not any(c.isalnum() for c in item.atom.text) for item in items]
    base = setting_language(language) in RIGHT_TO_LEFT
    for n, plain in enumerate(neutral):
        if plain and not backwards[n]:
            after = next((b for b, p in zip(backwards[n:], neutral[n:], strict=True) if not p), base)
            backwards[n] = (
                (backwards[n - 1] if n else base) and after if not base else (backwards[n - 1] if n else base) or after
            )
    order = _order(backwards, base)
    return _with_gaps(items, order)


def _order(backwards: Sequence[bool], base: bool) -> list[int]:
    """Indices from left to right: stretches against the base direction are turned round."""
    stretches: list[list[int]] = []
    for n, flag in enumerate(backwards):
        if n and flag is backwards[n - 1]:
            stretches[-1].append(n)
        else:
            stretches.append([n])
    turned = [s[::-1] if backwards[s[0]] else s for s in stretches]
    return [n for stretch in (turned[::-1] if base else turned) for n in stretch]


def _with_gaps(items: list[Item], order: list[int]) -> list[Item]:
    """The gap between two items on paper is the one that followed the earlier of them in the text."""
    gaps = [(item.white, item.spaced, item.inserted, item.loose) for item in items]
    last = gaps.pop()
    placed: list[Item] = []
    free = list(range(len(gaps)))
    for n, here in enumerate(order):
        if n == len(order) - 1:
            gap = last
        else:
            between = min(here, order[n + 1])
            chosen = between if between in free else free[0]
            free.remove(chosen)
            gap = gaps[chosen]
        placed.append(Item(items[here].atom, items[here].span, *gap))
    return placed
