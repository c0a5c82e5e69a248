"""The booklets of small events: what stands on which page, and what a listener hears.

PUBLISH_WRITE_GOLDENS=1 writes the goldens anew; look at them before they are kept.
"""

import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from publish import house_style, translations
from publish.house_style.booklet import Arrangement, Notes
from publish.model import Event
from publish.readers.event_file import read_event
from publish.renderers.pdf.rendering import document_of
from tests.golden.booklet_pages import pages
from tests.golden.pdf_structure import dump_structure

FOLDER = Path(__file__).parent
CASES = [
    ("rooms", Arrangement.STACKED),
    ("rooms", Arrangement.SIDE_BY_SIDE),
    ("plain", Arrangement.STACKED),
]


def opened(name: str) -> Event:
    event = read_event(FOLDER / f"{name}.yaml").event
    assert event is not None
    return event


@pytest.mark.parametrize(("name", "arrangement"), CASES)
def test_booklet_is_the_golden_one(name: str, arrangement: Arrangement) -> None:
    event = opened(name)
    style = house_style.load("institution")
    booklet = replace(style.booklet, arrangement=arrangement, notes=Notes.NEVER)
    style = replace(style, booklet=booklet)
    document, desk = document_of(event, style, translations.load(event.languages, style), with_notes=False)
    compare(FOLDER / f"{name}.{arrangement}.pages.txt", pages(desk.book))
    compare(FOLDER / f"{name}.{arrangement}.structure.txt", dump_structure(document.save()))


def compare(golden: Path, found: str) -> None:
    if "PUBLISH_WRITE_GOLDENS" in os.environ:
        golden.write_text(found, "utf-8")
    assert found == golden.read_text("utf-8")
