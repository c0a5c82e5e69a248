"""Sections one after the other: new pages, and short sections that run on."""

from publish.renderers.pdf.layout.book import Book
from publish.renderers.pdf.layout.geometry import Geometry
from publish.renderers.pdf.layout.slices import Slice

PAGE = Geometry(120, 120, 10, 10, 10, 10)


def section(lines: int, name: str) -> list[Slice]:
    return [Slice(10, anchors=(name,)), *(Slice(10) for _ in range(lines - 1))]


def test_a_section_begins_a_page() -> None:
    book = Book(PAGE)
    book.add(section(3, "a"), None)
    book.add(section(3, "b"), None)
    assert book.anchors == {"a": 0, "b": 1}
    assert book.number("b") == "2"
    assert book.number("nowhere") == ""


def test_a_short_section_runs_on_where_all_of_it_fits() -> None:
    book = Book(PAGE)
    book.add(section(3, "a"), None)
    book.add(section(4, "b"), None, run_on=20)
    book.add(section(4, "c"), None, run_on=20)
    assert book.anchors == {"a": 0, "b": 0, "c": 1}
    assert [placed.y for placed in book.sheets[0].leaf.placed] == [0, 10, 20, 50, 60, 70, 80]


def test_nothing_runs_on_after_a_closed_section() -> None:
    book = Book(PAGE)
    book.add(section(3, "a"), None, is_closed=True)
    book.add(section(3, "b"), None, run_on=20)
    assert book.anchors["b"] == 1


def test_the_head_of_columns_goes_over_all_of_them() -> None:
    book = Book(PAGE)
    book.add_columns(section(2, "head"), [Slice(10) for _ in range(20)], None, 2, 10)
    first = book.sheets[0].leaf.placed
    assert {placed.x for placed in first[:2]} == {0}
    assert {placed.x for placed in first[2:]} == {0, 55}
    assert min(placed.y for placed in first[2:]) == 20
    assert len(book.sheets) == 2
