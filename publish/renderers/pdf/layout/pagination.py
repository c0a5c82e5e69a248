"""Slices into frames: where pages and columns break.

A frame is filled with as many slices as it holds, and broken at the cheapest place: each break has the price of
what it tears apart, and white space at the foot has a price as well. A page that would leave a stub for the next
one is broken earlier. Columns on the last page are brought to about equal height.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from publish.renderers.pdf.layout.slices import FORBIDDEN, FORCED, Slice


@dataclass(frozen=True, slots=True)
class Frame:
    """The room for slices on a page, in points; `columns` of `width` stand beside each other, `gutter` apart."""

    width: float
    height: float
    columns: int = 1
    gutter: float = 0.0
    grid: float = 0.0
    """Distance of the lines that slices `on_grid` are moved to; 0 for none."""


@dataclass(frozen=True, slots=True)
class Economy:
    """Prices, in the same money as the penalties of slices."""

    white: float = 1000.0
    """For an empty frame; half empty costs a quarter of it."""
    stub: float = 700.0
    """For leaving next to nothing for the last frame."""
    stub_fill: float = 0.22
    """How full, as a part of its height, a last frame is no stub any more."""


class Placed(NamedTuple):
    """A slice at its place: points right of and below the frame's upper left corner; a repeat is an artifact."""

    slice: Slice
    x: float
    y: float
    is_repeat: bool = False


@dataclass(slots=True)
class Leaf:
    """The slices of one page, and how deep they reach."""

    placed: list[Placed] = field(default_factory=list)
    depth: float = 0.0


def paginate(
    slices: Sequence[Slice], frame: Frame, economy: Economy = Economy(), first_height: float | None = None
) -> list[Leaf]:
    """Cut the slices into pages. `first_height` is the room on the first page where it is less than a frame.

    A slice higher than a frame stands alone and sticks out; nothing is ever dropped.
    """
    leaves: list[Leaf] = []
    rest = _suffix_heights(slices)
    start = 0
    while start < len(slices):
        height = first_height if first_height is not None and not leaves else frame.height
        leaf = Leaf()
        if frame.columns > 1 and rest[start] < height * frame.columns * 1.2:
            height = _balanced(slices, start, height, frame, economy, rest)
        for column in range(frame.columns):
            if start >= len(slices):
                break
            last_column = column == frame.columns - 1
            end = _break(slices, start, height, frame, economy, rest, last_column)
            if not leaves and not leaf.placed and first_height is not None and _too_tall(slices, start, end, height):
                break
            depth = _place(slices, start, end, frame, column * (frame.width + frame.gutter), leaf.placed)
            leaf.depth = max(leaf.depth, depth)
            start = end
        leaves.append(leaf)
    return leaves


def _too_tall(slices: Sequence[Slice], start: int, end: int, height: float) -> bool:
    """Whether what was to go into a short first frame does not fit there."""
    return sum(each.height + each.space for each in slices[start:end]) - slices[start].space > height + 0.01


def _suffix_heights(slices: Sequence[Slice]) -> list[float]:
    rest = [0.0] * (len(slices) + 1)
    for index in range(len(slices) - 1, -1, -1):
        rest[index] = rest[index + 1] + slices[index].height + slices[index].space
    return rest


def _break(
    slices: Sequence[Slice], start: int, height: float, frame: Frame, economy: Economy, rest: list[float],
    may_stub: bool,
) -> int:  # fmt: skip
    """Index of the first slice that goes into the next frame."""
    y = sum(each.height + each.space for each in slices[start].header)
    best, best_price = -1, math.inf
    index = start
    while index < len(slices):
        each = slices[index]
        if index > start:
            if each.penalty == FORCED:
                return index
            price: float = FORBIDDEN if slices[index - 1].sticky else each.penalty
            white = max(0.0, 1 - y / height)
            price += economy.white * white * white
            if may_stub:
                price += _stub_price(rest[index], frame.height, economy)
            if price <= best_price:
                best, best_price = index, price
            y += each.space
        if each.on_grid and frame.grid:
            y = math.ceil(y / frame.grid - 0.01) * frame.grid
        y += each.height
        if y > height + 0.01 and index > start:
            return best if best_price < FORBIDDEN else index
        index += 1
    return index


def _stub_price(rest: float, height: float, economy: Economy) -> float:
    wanted = economy.stub_fill * height
    return economy.stub * (1 - rest / wanted) if rest < wanted else 0.0


def _place(
    slices: Sequence[Slice], start: int, end: int, frame: Frame, x: float, placed: list[Placed]
) -> float:
    y = 0.0
    for each in slices[start].header:
        placed.append(Placed(each, x, y + each.space, True))
        y += each.space + each.height
    for index in range(start, end):
        each = slices[index]
        if index > start:
            y += each.space
        if each.on_grid and frame.grid:
            y = math.ceil(y / frame.grid - 0.01) * frame.grid
        placed.append(Placed(each, x, y))
        y += each.height
    return y


def _balanced(
    slices: Sequence[Slice], start: int, height: float, frame: Frame, economy: Economy, rest: list[float]
) -> float:
    """The least height at which the rest of the slices fits into the columns of one page; `height` if it does not."""
    low = min(height, rest[start] / frame.columns)
    step = (height - low) / 16
    if not _fits(slices, start, height, frame, economy, rest):
        return height
    for n in range(16):
        if _fits(slices, start, low + n * step, frame, economy, rest):
            return low + n * step
    return height


def _fits(
    slices: Sequence[Slice], start: int, height: float, frame: Frame, economy: Economy, rest: list[float]
) -> bool:
    for _ in range(frame.columns):
        if start < len(slices):
            end = _break(slices, start, height, frame, economy, rest, may_stub=False)
            if _too_tall(slices, start, end, height):
                return False
            start = end
    return start >= len(slices)
