"""Where pages break: what is kept together, what is torn, what is left over."""

from publish.renderers.pdf.layout.page_breaks import Economy, PageBreaker
from publish.renderers.pdf.layout.slices import FORCED, Slice
from tests.unit.layout.stories import LINE, block, heading, paragraph


def pages(slices: list[Slice], lines: int, economy: Economy | None = None) -> list[int]:
    """How many slices each page takes, on pages of so many lines."""
    ends = PageBreaker(slices, lines * LINE, economy or Economy()).breaks()
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]


def page_by_page(slices: list[Slice], lines: int) -> list[int]:
    return pages(slices, lines, Economy(longest_search=0))


def test_what_fits_stays_on_one_page() -> None:
    assert pages(paragraph(5), 5) == [5]


def test_neither_the_first_nor_the_last_line_of_a_paragraph_stands_alone() -> None:
    story = paragraph(4) + paragraph(7)
    assert pages(story, 5) == [4, 4, 3] or pages(story, 5) == [4, 5, 2]
    for lines in range(4, 9):
        ends = PageBreaker(paragraph(9), lines * LINE, Economy()).breaks()
        assert all(end not in (1, 8) for end in ends), (lines, ends)


def test_a_page_is_filled_before_the_next_begins() -> None:
    story = [Slice(3 * LINE) for _ in range(4)] + [Slice(8 * LINE)]
    assert pages(story, 10) == page_by_page(story, 10) == [3, 1, 1]


def test_a_heading_is_never_last_on_a_page() -> None:
    story = paragraph(4) + heading() + paragraph(3)
    assert pages(story, 5) == [4, 4]
    assert page_by_page(story, 5) == [4, 4]


def test_a_block_moves_to_the_next_page_whole() -> None:
    story = paragraph(6) + block(4)
    assert pages(story, 8) == [6, 4]


def test_a_block_higher_than_a_page_is_cut() -> None:
    taken = pages(block(12), 5)
    assert sum(taken) == 12
    assert max(taken) <= 5


def test_white_is_drawn_together_to_get_one_more_line_in() -> None:
    story = [Slice(LINE)] + [Slice(LINE, space=6.0) for _ in range(5)]
    assert pages(story, 8) == [6]
    assert pages(story, 8, Economy(shrink=0.0)) != [6]


def test_the_last_page_is_no_stub() -> None:
    story = [Slice(LINE) for _ in range(21)]
    assert pages(story, 10) == [10, 8, 3] or pages(story, 10)[-1] >= 3


def test_a_forced_break_is_taken() -> None:
    story = [Slice(LINE), Slice(LINE, penalty=FORCED), Slice(LINE)]
    assert pages(story, 10) == [1, 2]
    assert page_by_page(story, 10) == [1, 2]


def test_a_slice_higher_than_the_page_stands_alone() -> None:
    assert pages([Slice(LINE), Slice(LINE * 20), Slice(LINE)], 5) == [1, 1, 1]


def test_breaking_page_by_page_obeys_the_same_rules() -> None:
    story = [each for _ in range(30) for each in (*heading(8), *paragraph(5, 4), *block(3, 6))]
    ends = PageBreaker(story, 90, Economy(longest_search=0)).breaks()
    assert ends[-1] == len(story)
    assert not any(story[end - 1].sticky for end in ends)
