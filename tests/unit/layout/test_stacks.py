"""Stacks beside each other: one baseline for their first lines, cuts where all of them have one."""

from publish.renderers.pdf.layout.slices import FORBIDDEN, Shifted, Slice
from publish.renderers.pdf.layout.stacks import Stack, beside
from publish.renderers.pdf.layout.surface import Surface


class Mark:
    """A piece that stands for a line of text."""

    def draw(self, surface: Surface, x: float, top: float) -> None:
        raise NotImplementedError


def line(height: float, baseline: float) -> Slice:
    return Slice(height, (Mark(),), baseline=baseline)


def downs(bands: list[Slice]) -> list[float]:
    """How far each piece lies below the top of the row."""
    found, top = [], 0.0
    for band in bands:
        for piece in band.pieces:
            down = 0.0
            while isinstance(piece, Shifted):
                down, piece = down + piece.down, piece.piece
            found.append(round(top + down, 3))
        top += band.height
    return found


def test_first_lines_share_the_lowest_baseline() -> None:
    bands = beside([Stack([line(13, 10.4)]), Stack([line(12, 9.4), line(12, 9.4)], 50)])
    assert downs(bands) == [0.0, 1.0, 13.0]
    assert bands[0].baseline == 10.4


def test_lines_on_one_leading_and_baseline_are_cut_between_any_two() -> None:
    bands = beside([Stack([line(14, 10)] * 3), Stack([line(14, 10)] * 5, 50)])
    assert [band.height for band in bands] == [14.0] * 5


def test_what_begins_with_no_text_stays_where_it_is() -> None:
    bands = beside([Stack([Slice(30, (Mark(),))]), Stack([line(12, 9)], 50)])
    assert downs(bands) == [0.0, 0.0]


def test_boundaries_that_differ_by_a_hair_are_one_cut_and_keep_what_sticks_together() -> None:
    name = [line(13.5, 10), line(13.5, 10)]
    offices = [line(13.52, 10), line(13.5, 10)]
    for each in offices:
        each.sticky = True
    bands = beside([Stack(name), Stack(offices, 50)])
    assert [round(each.height, 1) for each in bands] == [13.5, 13.5]
    assert bands[1].penalty == FORBIDDEN
