"""The contents: the dots of all leaders stand below each other."""

import pytest

from publish.renderers.pdf.layout.graphics import Rule
from publish.renderers.pdf.layout.paragraphs import TextLine
from publish.renderers.pdf.layout.slices import Piece, Shifted
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


def test_a_meal_with_a_programme_of_its_own_is_in_the_contents() -> None:
    recital = {**TEA, "id": "recital", "title": {"en": "Recital"}, "summary": {"en": "Three pieces for the oud."}}
    desk = desk_of("en", people=PEOPLE, organizations={"o": {"name": {"en": "City"}}}, sessions=[TALK, TEA, recital])
    listed = {
        line for placed in desk.book.sheets[1].leaf.placed for piece in placed.slice.pieces for line in said(piece)
    }
    assert "Recital" in listed and TEA["title"]["en"] not in listed


def said(piece: Piece) -> list[str]:
    """The line that a piece shows."""
    while isinstance(piece, Shifted):
        piece = piece.piece
    return [piece.line.text] if isinstance(piece, TextLine) else []
