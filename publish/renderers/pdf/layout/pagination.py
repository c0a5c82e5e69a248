"""Slices into frames: pages of one column, and pages of several that end at about equal height."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from publish.renderers.pdf.layout.page_breaks import Economy, PageBreaker
from publish.renderers.pdf.layout.slices import Slice


class Frame(Struct, frozen=True, eq=False):
    """The room for slices on a page, in points; `columns` of `width` stand beside each other, `gutter` apart."""

    width: float
    height: float
    columns: int = 1
    gutter: float = 0.0


class Placed(Struct, frozen=True, eq=False):
    """A slice at its place: points right of and below the frame's upper left corner; a repeat is an artifact."""

    slice: Slice
    x: float
    y: float
    is_repeat: bool = False


class Leaf(Struct, eq=False):
    """The slices of one page, and how deep they reach."""

    placed: list[Placed] = field(default_factory=list)
    depth: float = 0.0


STANDARD = Economy()


def paginate(
    slices: Sequence[Slice], frame: Frame, economy: Economy = STANDARD, first_height: float | None = None
) -> list[Leaf]:
    """Cut the slices into pages. `first_height` is the room on the first page where it is less than a frame.

    A slice higher than a frame stands alone and sticks out; nothing is ever dropped.
    """
    if frame.columns > 1:
        return _without_stub(slices, frame, economy, first_height)
    breaker, ends = _breaks(slices, frame.height, economy, first_height)
    leaves: list[Leaf] = []
    start = 0
    for end in ends:
        height = first_height if first_height is not None and not leaves else frame.height
        leaf = Leaf()
        if first_height is not None and not leaves and breaker.sticks_out(start, end, height):
            leaves.append(leaf)
            leaf, height = Leaf(), frame.height
        _place(breaker, leaf, start, end, 0.0, height)
        leaves.append(leaf)
        start = end
    return leaves


def _breaks(
    slices: Sequence[Slice], height: float, economy: Economy, first_height: float | None
) -> tuple[PageBreaker, list[int]]:
    """Ends of the pages; where the last page is next to empty, drawing the white closer may save it."""
    breaker = PageBreaker(slices, height, economy)
    ends = breaker.breaks(first_height)
    if len(ends) > 1 and breaker.depth(ends[-2], ends[-1]) < economy.stub_fill * height:
        closer = PageBreaker(slices, height, replace(economy, shrink=economy.closest, tight=economy.tight / 2))
        fewer = closer.breaks(first_height)
        if len(fewer) < len(ends):
            return closer, fewer
    return breaker, ends


def _without_stub(slices: Sequence[Slice], frame: Frame, economy: Economy, first_height: float | None) -> list[Leaf]:
    """Columns on as many pages as they need; where the last would be next to empty, the white is drawn together."""
    leaves = _in_columns(PageBreaker(slices, frame.height, economy), frame, first_height)
    for factor in (0.85, 0.7, 0.55) if len(leaves) > 1 and leaves[-1].depth < economy.stub_fill * frame.height else ():
        closer = [replace(each, space=each.space * factor) for each in slices]
        tighter = _in_columns(PageBreaker(closer, frame.height, economy), frame, first_height)
        if len(tighter) < len(leaves):
            return tighter
    return leaves


def _in_columns(breaker: PageBreaker, frame: Frame, first_height: float | None) -> list[Leaf]:
    leaves: list[Leaf] = []
    start, total = 0, len(breaker.slices)
    while start < total:
        height = first_height if first_height is not None and not leaves else frame.height
        leaf = Leaf()
        if breaker.rest[start] < height * frame.columns * 1.2:
            height = _balanced(breaker, frame, start, height)
        for column in range(frame.columns):
            if start >= total:
                break
            end = breaker.next_break(start, height, may_leave_stub=column < frame.columns - 1)
            if not leaves and not leaf.placed and first_height is not None and breaker.sticks_out(start, end, height):
                break
            _place(breaker, leaf, start, end, column * (frame.width + frame.gutter), height)
            start = end
        leaves.append(leaf)
    return leaves


def _place(breaker: PageBreaker, leaf: Leaf, start: int, end: int, x: float, height: float) -> None:
    """Put slices into a column of a page, the white between them drawn together as far as need be."""
    slices, y = breaker.slices, 0.0
    factor = 1.0
    excess, between = breaker.depth(start, end) - height, breaker.between(start, end)
    if excess > 0 and between:
        factor = max(1 - breaker.economy.shrink, 1 - excess / between)
    for each in slices[start].header:
        leaf.placed.append(Placed(each, x, y + each.space, True))
        y += each.space + each.height
    for index in range(start, end):
        each = slices[index]
        y += each.space * factor if index > start else 0.0
        leaf.placed.append(Placed(each, x, y))
        y += each.height
    leaf.depth = max(leaf.depth, y)


def _balanced(breaker: PageBreaker, frame: Frame, start: int, height: float) -> float:
    """The least height at which the rest fits into the columns of one page; `height` if it does not."""
    if not _fits(breaker, frame, start, height):
        return height
    low = min(height, breaker.rest[start] / frame.columns * 0.95)
    tried = (low + (height - low) * n / _STEPS for n in range(_STEPS))
    return next((each for each in tried if _fits(breaker, frame, start, each)), height)


_STEPS = 24
"""Heights that are tried to bring columns to equal length."""


def _fits(breaker: PageBreaker, frame: Frame, start: int, height: float) -> bool:
    for _ in range(frame.columns):
        if start < len(breaker.slices):
            end = breaker.next_break(start, height, may_leave_stub=True)
            if breaker.sticks_out(start, end, height):
                return False
            start = end
    return start >= len(breaker.slices)
