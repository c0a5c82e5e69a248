"""The contents: the dots of all leaders stand below each other."""

import pytest

from publish.renderers.pdf.layout.graphics import Rule
from tests.unit.booklet.test_lines import PEOPLE, TALK, TEA, desk_of


def test_the_dots_of_all_leaders_stand_below_each_other() -> None:
    talks = [{**TALK, "id": f"t{n}", "title": {"en": "Talk " * n}} for n in range(1, 5)]
    desk = desk_of("en", people=PEOPLE, organizations={"o": {"name": {"en": "City"}}}, sessions=[*talks, TEA])
    leaders = [
        piece
        for placed in desk.book.sheets[1].leaf.placed
        for piece in placed.slice.pieces
        if isinstance(piece, Rule) and piece.dash
    ]
    assert len(leaders) > 5
    (period,) = {sum(leader.dash) for leader in leaders}
    (end,) = {round(leader.right + leader.width, 3) for leader in leaders}
    for leader in leaders:
        steps = (end - leader.right) / period
        assert steps == pytest.approx(round(steps), abs=1e-3)
