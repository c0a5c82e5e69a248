"""Where a list of slices is cut into pages: at the best places altogether, or page by page where it is long.

The best set of breaks is found as Knuth and Plass find those of a paragraph: the least sum of prices over all
pages, by dynamic programming over the breaks that are allowed.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from msgspec import Struct

from publish.renderers.pdf.layout.slices import FORBIDDEN, FORCED, Slice


class Economy(Struct, frozen=True, eq=False):
    """Prices, in the same money as the penalties of slices."""

    page: float = 60.0
    """For every page."""
    white: float = 1000.0
    """For an empty frame; half empty costs a quarter of it."""
    stub: float = 1600.0
    """For leaving next to nothing for the last frame."""
    stub_fill: float = 0.25
    """How full, as a part of its height, a last frame is no stub any more."""
    early: float = 200.0
    """For a break where one as good comes later on the same page."""
    tight: float = 120.0
    """For the white between blocks drawn together as far as it goes."""
    shrink: float = 0.35
    """How far the white between blocks can be drawn together."""
    closest: float = 0.55
    """The same where that saves a page that would be next to empty."""
    longest_search: int = 1500
    """Lists of more slices than this are broken page by page."""


class Candidate(Struct, frozen=True, eq=False):
    """A break: index of the first slice after it, and what it costs."""

    index: int
    price: float


class PageBreaker:
    """Finds breaks in one list of slices, for frames of one height (points)."""

    def __init__(self, slices: Sequence[Slice], height: float, economy: Economy) -> None:
        self.slices = slices
        self.height = height
        self.economy = economy
        self.rest = [0.0] * (len(slices) + 1)
        for index in range(len(slices) - 1, -1, -1):
            self.rest[index] = self.rest[index + 1] + slices[index].height + slices[index].space

    def breaks(self, first_height: float | None = None) -> list[int]:
        """Ends of all pages in order, the last of them the number of slices."""
        if len(self.slices) <= self.economy.longest_search:
            return self._best_breaks(first_height)
        ends: list[int] = []
        start = 0
        while start < len(self.slices):
            height = first_height if first_height is not None and not ends else self.height
            start = self.next_break(start, height)
            ends.append(start)
        return ends

    def _best_breaks(self, first_height: float | None) -> list[int]:
        total = len(self.slices)
        least = {0: 0.0}
        came_from: dict[int, int] = {}
        for start in range(total):
            if start not in least:
                continue
            height = first_height if first_height is not None and start == 0 else self.height
            for candidate in self._candidates(start, height):
                price = least[start] + candidate.price + self.economy.page
                if candidate.index == total and start > 0:
                    price += self._stub_price(self.rest[start])
                if price < least.get(candidate.index, math.inf):
                    least[candidate.index] = price
                    came_from[candidate.index] = start
        ends, at = [], total
        while at:
            ends.append(at)
            at = came_from[at]
        return ends[::-1]

    def next_break(self, start: int, height: float, *, may_leave_stub: bool = False) -> int:
        """The cheapest end of a page that begins with a slice, looking no further than that page."""
        best, best_price = -1, math.inf
        for candidate in self._candidates(start, height):
            price = candidate.price
            if not may_leave_stub and candidate.index < len(self.slices):
                price += self._stub_price(self.rest[candidate.index])
            if price <= best_price:
                best, best_price = candidate.index, price
        return best

    def _candidates(self, start: int, height: float) -> list[Candidate]:
        """Every place where a page that begins with a slice may end; one that sticks out where there is no other."""
        found: list[Candidate] = []
        least = math.inf
        for index, penalty, y, filling in reversed(list(self._places(start, height))):
            found.append(Candidate(index, penalty + filling + (self.economy.early if least <= penalty else 0.0)))
            if y <= height:
                least = min(least, penalty)
        return found[::-1]

    def _places(self, start: int, height: float) -> Iterator[tuple[int, float, float, float]]:
        """Where a page may end, from the top down: index, penalty, how deep it is then, the price of its filling."""
        slices, shrink = self.slices, self.economy.shrink
        y = sum(each.height + each.space for each in slices[start].header)
        between = 0.0
        found = False
        for index in range(start, len(slices)):
            each = slices[index]
            if index > start:
                if each.penalty == FORCED:
                    yield index, 0.0, y, 0.0
                    return
                price = FORBIDDEN if slices[index - 1].sticky else each.penalty
                if price < FORBIDDEN:
                    found = True
                    yield index, price, y, self._filling(y, between, height)
                y += each.space
                between += each.space
            y += each.height
            if y - between * shrink > height + 0.01 and index > start:
                if not found:
                    yield index, FORBIDDEN, y, 0.0
                return
        yield len(slices), 0.0, y, self._filling(y, between, height) if y > height else 0.0

    def _filling(self, y: float, between: float, height: float) -> float:
        """The price of white at the foot, or of white drawn together."""
        if y > height:
            give = between * self.economy.shrink
            used = (y - height) / give if give else 1.0
            return self.economy.tight * used * used
        white = 1 - y / height
        return self.economy.white * white * white

    def _stub_price(self, rest: float) -> float:
        wanted = self.economy.stub_fill * self.height
        return self.economy.stub * (1 - rest / wanted) if rest < wanted else 0.0

    def depth(self, start: int, end: int) -> float:
        """Height of slices in a frame, with the header that is repeated above them."""
        own = sum(each.height + each.space for each in self.slices[start:end]) - self.slices[start].space
        return own + sum(each.height + each.space for each in self.slices[start].header)

    def between(self, start: int, end: int) -> float:
        """The white between slices that can be drawn together."""
        return sum(each.space for each in self.slices[start + 1 : end])

    def sticks_out(self, start: int, end: int, height: float) -> bool:
        """Whether the slices do not fit, drawn together as they may be."""
        return self.depth(start, end) - self.between(start, end) * self.economy.shrink > height + 0.01
