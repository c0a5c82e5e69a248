"""Sections one after the other: new pages, and short sections that run on."""

from datetime import UTC, datetime
from typing import cast

from publish.renderers.pdf.layout.book import Book
from publish.renderers.pdf.layout.geometry import Geometry
from publish.renderers.pdf.layout.paragraphs import Typesetter
from publish.renderers.pdf.layout.slices import Slice
from publish.renderers.pdf.layout.stacks import Stack, beside
from publish.renderers.pdf.layout.surface import Surface
from publish.renderers.pdf.tagging import TaggedDocument

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


class Said:
    """A piece that notes when it is drawn."""

    def __init__(self, word: str, drawn: list[str]) -> None:
        self.word, self.drawn = word, drawn

    def draw(self, surface: Surface, x: float, top: float) -> None:
        surface.page.artifact()
        self.drawn.append(self.word)


def test_stacks_are_drawn_one_after_the_other_as_they_are_read() -> None:
    drawn: list[str] = []

    def stack(words: str) -> list[Slice]:
        return [Slice(10, (Said(word, drawn),)) for word in words]

    names = beside([Stack(stack("ab")), Stack(stack("cd"), 20)])
    book = Book(PAGE)
    book.add([*beside([Stack(stack("L")), Stack(names, 10)]), *stack("ef"), *beside([Stack(stack("gh"))])], None)
    document = TaggedDocument(title="T", language="en", created=datetime(2026, 1, 1, tzinfo=UTC))
    book.draw(document, cast(Typesetter, None))
    assert "".join(drawn) == "Labcdefgh"
