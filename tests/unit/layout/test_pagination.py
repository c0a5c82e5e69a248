"""Pages and columns: order, height, repeated heads."""

from publish.renderers.pdf.layout.pagination import Frame, Leaf, paginate
from publish.renderers.pdf.layout.slices import Slice, height_of
from publish.renderers.pdf.layout.stacks import Stack, beside
from publish.renderers.pdf.layout.tables import Row, Table, TableLook
from tests.unit.layout.stories import LINE, block, heading, paragraph

LOOK = TableLook(rule=(0, 0, 0), padding_above=2, padding_below=2, gutter=10)


def shown(leaf: Leaf) -> list[Slice]:
    return [placed.slice for placed in leaf.placed if not placed.is_repeat]


def test_columns_end_at_about_equal_height() -> None:
    story = [Slice(LINE) for _ in range(30)]
    (leaf,) = paginate(story, Frame(100, 40 * LINE, columns=2, gutter=10))
    left = [placed for placed in leaf.placed if placed.x == 0]
    assert 14 <= len(left) <= 16
    assert shown(leaf) == story


def test_columns_fill_the_page_before_the_next() -> None:
    story = [each for _ in range(20) for each in paragraph(6, 4)]
    leaves = paginate(story, Frame(100, 200, columns=2, gutter=10))
    assert [each for leaf in leaves for each in leaf.placed if each.y + each.slice.height > 200.01] == []
    assert sum(len(leaf.placed) for leaf in leaves) == len(story)


def test_the_first_page_may_have_less_room() -> None:
    leaves = paginate([Slice(LINE) for _ in range(12)], Frame(100, 100), first_height=40)
    assert len(leaves[0].placed) <= 4
    assert sum(len(leaf.placed) for leaf in leaves) == 12


def test_a_block_that_does_not_fit_a_short_first_page_goes_to_the_next() -> None:
    leaves = paginate([Slice(60)], Frame(100, 100, columns=2), first_height=40)
    assert [len(leaf.placed) for leaf in leaves] == [0, 1]


def test_white_at_the_top_of_a_page_is_dropped() -> None:
    leaves = paginate([*paragraph(5), *paragraph(5, 30)], Frame(100, 60))
    assert leaves[1].placed[0].y == 0


def test_a_table_repeats_its_head_as_an_artifact() -> None:
    table = Table((50, 50), LOOK, head=Row([[Slice(LINE)], [Slice(LINE)]]))
    table.rows = [Row([[Slice(LINE)], [Slice(LINE)]]) for _ in range(10)]
    leaves = paginate(table.slices(), Frame(110, 80))
    assert len(leaves) > 1
    assert not any(placed.is_repeat for placed in leaves[0].placed)
    for leaf in leaves[1:]:
        assert leaf.placed[0].is_repeat
        assert leaf.depth <= 80


def test_a_row_is_not_cut_where_it_fits() -> None:
    table = Table((50, 50), LOOK)
    table.rows = [Row([paragraph(3), paragraph(2)]) for _ in range(6)]
    for leaf in paginate(table.slices(), Frame(110, 100)):
        assert round(leaf.depth / (3 * LINE + 4), 6).is_integer()


def test_no_row_of_a_table_is_left_alone() -> None:
    table = Table((50, 50), LOOK, head=Row([[Slice(LINE)], [Slice(LINE)]]))
    table.rows = [Row([paragraph(2), paragraph(2)], anchor=f"row-{n}") for n in range(5)]
    for before in range(1, 12):
        leaves = paginate([*paragraph(before), *table.slices()], Frame(110, 15 * LINE))
        for leaf in leaves:
            assert sum(1 for placed in leaf.placed if placed.slice.anchors) != 1


def test_stacks_on_one_leading_can_be_cut_between_lines() -> None:
    row = beside([Stack(paragraph(6)), Stack(paragraph(4), 60)])
    assert [each.height for each in row] == [LINE] * 6
    assert height_of(row) == 6 * LINE


def test_stacks_on_different_leading_are_cut_where_both_end_a_line() -> None:
    row = beside([Stack([Slice(10) for _ in range(6)]), Stack([Slice(15) for _ in range(4)], 60)])
    assert [each.height for each in row] == [30, 30]


def test_a_heading_beside_text_still_sticks() -> None:
    row = beside([Stack([*heading(), *paragraph(3)]), Stack(paragraph(4), 60)])
    assert row[1].penalty > 1000


def test_blocks_keep_their_order_over_columns() -> None:
    story = [each for n in range(8) for each in block(2 + n % 3, 5)]
    leaves = paginate(story, Frame(100, 60, columns=2, gutter=10))
    assert [each for leaf in leaves for each in shown(leaf)] == story
