"""Talks with long abstracts: pages are filled, and an abstract never begins a page apart from whose it is."""

from collections.abc import Iterator

import pytest

from tests.unit.booklet.test_lines import desk_of, unwrapped

ABSTRACT = "Background and methods of a study whose results are told at some length to the end. "


def pages(sentences: int) -> Iterator[tuple[float, list[str]]]:
    """How much of each page of talks is filled, and its lines."""
    people = {f"p{n}": {"name": {"en": f"Ada {name}"}} for n, name in enumerate(("Abel", "Brook", "Cole", "Dean"))}
    talks = [{"person": each, "topic": {"en": "Title"}, "summary": {"en": ABSTRACT * sentences}} for each in people]
    book = desk_of("en", people=people, sessions=[{"id": "s", "title": {"en": "Talks"}, "speakers": talks}]).book
    for sheet in book.sheets:
        placed = sheet.leaf.placed
        lines = [line.line.text for each in placed for piece in each.slice.pieces for _, line in unwrapped(piece, 0)]
        if any("results" in line for line in lines):
            yield max(each.y + each.slice.height for each in placed) / book.geometry.depth, lines


@pytest.mark.parametrize("sentences", [9, 13, 18, 19])
def test_pages_are_filled_and_no_abstract_begins_one(sentences: int) -> None:
    told = list(pages(sentences))
    assert len(told) > 1
    assert min(filled for filled, _ in told[:-1]) > 0.7
    assert not [lines[0] for _, lines in told if lines[0].startswith("Background and") or lines[0] == "Title"]
