"""A character without a glyph is an error that names the character and its place."""

from pathlib import Path

import pytest

from publish import house_style, translations
from publish.errors import ContentError
from publish.readers.event_file import read_event_text
from publish.renderers.pdf.rendering import render

SOURCE = Path(__file__).parents[2] / "golden" / "booklet" / "rooms.yaml"


def test_a_hieroglyph_is_located() -> None:
    text = SOURCE.read_text("utf-8").replace("Lamps and lenses", "Lamps 𓀀 lenses")
    event = read_event_text(text, "event.yaml").event
    assert event is not None
    style = house_style.load()
    with pytest.raises(ContentError) as caught:
        render(event, style, translations.load(event.languages, style))
    (fault,) = caught.value.diagnostics
    assert "𓀀" in fault.message and "U+13000" in fault.message
    assert fault.location is not None
    line = text.splitlines()[(fault.location.line or 0) - 1]
    assert "𓀀" in line


def test_all_characters_without_a_glyph_are_named_at_once() -> None:
    text = SOURCE.read_text("utf-8").replace("Lamps and lenses", "Lamps 𓀀 lenses 𓀁𓀁")
    event = read_event_text(text, "event.yaml").event
    assert event is not None
    style = house_style.load()
    with pytest.raises(ContentError) as caught:
        render(event, style, translations.load(event.languages, style))
    assert [each.message.split("“")[1][0] for each in caught.value.diagnostics] == ["𓀀", "𓀁"]
