"""What a listener hears of the shipped booklets, as text beside this file.

After a change that is meant, write the texts anew with PUBLISH_WRITE_GOLDENS=1 and read the difference.
"""

import os
from pathlib import Path

import pytest

from publish import house_style, sources, translations
from publish.renderers.pdf.rendering import render
from tests.golden.pdf_structure import dump_structure


@pytest.mark.parametrize("event", ["ciftis-2024", "harbour-forum-2026"])
def test_structure_tree(event: str, seeds: Path) -> None:
    opened = sources.open_event(str(seeds / event))
    assert opened.event is not None
    style = house_style.load(house_style.DEFAULT_STYLE)
    booklet = render(opened.event, style, translations.load(opened.event.languages, style))
    heard = dump_structure(booklet.data)
    golden = Path(__file__).with_name(f"{event}.structure.txt")
    if "PUBLISH_WRITE_GOLDENS" in os.environ:
        golden.write_text(heard, "utf-8")
    assert heard == golden.read_text("utf-8")
