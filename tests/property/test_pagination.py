"""Whatever the story, every slice is on exactly one page, in order, and inside its frame."""

from hypothesis import given
from hypothesis import strategies as st

from publish.renderers.pdf.layout.page_breaks import Economy
from publish.renderers.pdf.layout.pagination import Frame, paginate
from publish.renderers.pdf.layout.slices import FORBIDDEN, LOOSE, TIGHT, Slice

HEIGHT = 100.0

slices = st.builds(
    Slice,
    height=st.floats(1, 60),
    space=st.floats(0, 20),
    penalty=st.sampled_from([0, LOOSE, TIGHT, FORBIDDEN]),
    sticky=st.booleans(),
)
economies = st.sampled_from([Economy(), Economy(longest_search=0)])


@given(st.lists(slices, max_size=60), st.integers(1, 3), economies)
def test_nothing_is_lost_doubled_or_out_of_order(story: list[Slice], columns: int, economy: Economy) -> None:
    leaves = paginate(story, Frame(100, HEIGHT, columns, 10), economy)
    placed = [each.slice for leaf in leaves for each in leaf.placed]
    if columns == 1 or (len(placed) and placed[0] in story):
        assert placed == story
    assert [each.height for each in placed] == [each.height for each in story]


@given(st.lists(slices, max_size=60), economies)
def test_nothing_sticks_out_of_a_frame(story: list[Slice], economy: Economy) -> None:
    for leaf in paginate(story, Frame(100, HEIGHT), economy):
        assert leaf.depth <= HEIGHT + 0.1 or len(leaf.placed) == 1


@given(st.lists(slices, max_size=40), economies)
def test_pages_are_made_the_same_way_each_time(story: list[Slice], economy: Economy) -> None:
    frame = Frame(100, HEIGHT, 2, 10)
    once, again = paginate(story, frame, economy), paginate(story, frame, economy)
    assert [[(p.x, p.y) for p in leaf.placed] for leaf in once] == [[(p.x, p.y) for p in leaf.placed] for leaf in again]
