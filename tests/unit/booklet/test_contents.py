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


def contents(count: int) -> list[list[float]]:
    """The lines of the contents page by page: how far down each stands."""
    talks = [{**TALK, "id": f"t{n}", "title": {"en": f"Talk {n}"}} for n in range(count)]
    desk = desk_of("en", people=PEOPLE, organizations={"o": {"name": {"en": "City"}}}, sessions=talks)
    first = desk.book.anchors["glance"]
    return [[placed.y for placed in sheet.leaf.placed] for sheet in desk.book.sheets[1:first]]


def test_a_few_lines_more_are_set_closer_and_run_on_to_no_second_page() -> None:
    counts = range(12, 36)
    pages = {count: contents(count) for count in counts}
    closeness = {count: pages[count][0][-1] - pages[count][0][-2] for count in counts}
    one_page = [count for count in counts if len(pages[count]) == 1]
    loose = [count for count in one_page if closeness[count] == pytest.approx(closeness[12])]
    closer = [count for count in one_page if count not in loose]
    assert len(closer) >= 2
    assert one_page == [*loose, *closer]
    assert all(closeness[count] < closeness[12] for count in closer)
    assert {len(pages[count]) for count in counts if count not in one_page} == {2}
    assert len(pages[closer[-1] + 1][1]) > 2  # those that do not fit so are many enough for a page


def said(piece: Piece) -> list[str]:
    """The line that a piece shows."""
    while isinstance(piece, Shifted):
        piece = piece.piece
    return [piece.line.text] if isinstance(piece, TextLine) else []
