"""Slices made up for tests: a story without words."""

from publish.renderers.pdf.layout.slices import FORBIDDEN, TIGHT, Group, Slice

LINE = 10.0


def paragraph(lines: int, space: float = 0.0) -> list[Slice]:
    """Lines that no break leaves alone."""
    slices = [Slice(LINE) for _ in range(lines)]
    for alone in (*slices[1:2], *slices[1:][-1:]):
        alone.penalty = FORBIDDEN
    slices[0].space = space
    return slices


def heading(space: float = 0.0) -> list[Slice]:
    """A heading of one line."""
    return [Slice(LINE, space=space, sticky=True)]


def block(lines: int, space: float = 0.0) -> list[Slice]:
    """Lines that belong together."""
    group = Group([Slice(LINE) for _ in range(lines)]).keep(TIGHT)
    group.slices[0].space = space
    return group.slices
