"""Stacks of slices side by side: columns of a pair of languages, cells of a table row.

Where the stacks have a boundary at the same height the row can be cut there; lines on one leading can be cut
between any two lines, so a long pair breaks over pages with both its languages. The first lines of all stacks
stand on one baseline, whatever their type.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from publish.renderers.pdf.layout.slices import FORBIDDEN, Piece, Shifted, Slice

_NEAR = 0.05


class Stack(Struct, eq=False):
    """Slices one below the other, `right` of the row's left edge."""

    slices: Sequence[Slice]
    right: float = 0.0


def beside(stacks: Iterable[Stack]) -> list[Slice]:
    """One row of slices that shows the stacks side by side, their first lines on one baseline."""
    filled = _on_one_baseline([stack for stack in stacks if stack.slices])
    if len(filled) == 1 and not filled[0].right:
        return list(filled[0].slices)
    cuts = _common_cuts(filled)
    bands: list[Slice] = []
    positions = [0] * len(filled)
    tops = [0.0] * len(filled)
    above, row = 0.0, object()
    for cut in cuts:
        pieces: list[Piece] = []
        order: list[tuple[int, ...]] = []
        anchors: list[str] = []
        penalty = 0
        for n, stack in enumerate(filled):
            while positions[n] < len(stack.slices) and tops[n] < cut - _NEAR:
                each = stack.slices[positions[n]]
                top = tops[n] + (each.space if positions[n] else 0.0)
                pieces += (Shifted(piece, stack.right, top - above) for piece in each.pieces)
                order += ((n, *inner) for inner in each.order) if each.order else [(n,)] * len(each.pieces)
                anchors += each.anchors
                if bands and tops[n] <= above + _NEAR:
                    stuck = positions[n] and stack.slices[positions[n] - 1].sticky
                    penalty = max(penalty, FORBIDDEN if stuck else each.penalty)
                tops[n] = top + each.height
                positions[n] += 1
        bands.append(
            Slice(cut - above, tuple(pieces), penalty=penalty, anchors=tuple(anchors), row=row, order=tuple(order))
        )
        above = cut
    if bands:
        bands[0].baseline = max(stack.slices[0].baseline for stack in filled)
    return bands


def _on_one_baseline(stacks: Sequence[Stack]) -> list[Stack]:
    """The stacks with their first lines lowered to the lowest baseline; stacks that begin with no text stay."""
    lowest = max((stack.slices[0].baseline for stack in stacks), default=0.0)
    return [_lowered(stack, lowest - stack.slices[0].baseline) for stack in stacks]


def _lowered(stack: Stack, by: float) -> Stack:
    first, *others = stack.slices
    if by < _NEAR or not first.baseline:
        return stack
    pieces = tuple(Shifted(piece, 0.0, by) for piece in first.pieces)
    lower = replace(first, height=first.height + by, pieces=pieces, baseline=first.baseline + by)
    return Stack([lower, *others], stack.right)


def _common_cuts(stacks: Sequence[Stack]) -> list[float]:
    """Heights at which every stack has a boundary or has ended, the last of them the height of the row; one of those
    that differ by less than can be seen."""
    depths = [_depths(stack.slices) for stack in stacks]
    bottom = max((each[-1] for each in depths if each), default=0.0)
    common: list[float] = []
    for candidate in sorted({round(depth, 2) for each in depths for depth in each}):
        if all(
            not each or candidate >= each[-1] - _NEAR or any(abs(candidate - depth) < _NEAR for depth in each)
            for each in depths
        ):
            if common and candidate - common[-1] < _NEAR:
                common.pop()
            common.append(candidate)
    if common:
        common[-1] = bottom
    return common


def _depths(slices: Sequence[Slice]) -> list[float]:
    depths, y = [], 0.0
    for index, each in enumerate(slices):
        y += each.height + (each.space if index else 0.0)
        depths.append(y)
    return depths
