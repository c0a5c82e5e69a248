"""Styles that name what is not there get a sentence, not a traceback."""

from typing import Any

import pytest
from msgspec.structs import asdict, replace

from publish import house_style, translations
from publish.errors import UsageError
from publish.house_style.booklet import CoverLook, Spacing
from publish.model import Event, LocalizedText, RunningText
from publish.renderers.pdf import render
from publish.renderers.pdf.typesetting import SpacingRules

EVENT = Event(id="x", languages=("en",), title=LocalizedText({"en": "X"}))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"format": "b5"}, "page format “b5”.*a4, a5, letter"),
        ({"parts": ("cover", "songs")}, "“songs”.*agreements"),
        ({"cover": CoverLook(colour="mauve")}, "colour “mauve”.*accent"),
    ],
)
def test_unknown_names_are_told(changes: dict[str, Any], said: str) -> None:
    style = house_style.load()
    style = replace(style, booklet=replace(style.booklet, **changes))
    with pytest.raises(UsageError, match=said):
        render(EVENT, style, translations.load(EVENT.languages, style))


def test_the_spacing_of_a_style_is_that_of_the_lines() -> None:
    rules = asdict(SpacingRules())
    del rules["normalise_width"]
    assert asdict(Spacing()) == rules
    assert asdict(house_style.load().booklet.spacing) == rules

    text = "Ports, ships and the people who invent for them meet where the harbour meets the hills. " * 4
    event = replace(EVENT, welcome=RunningText({"en": text.strip()}))
    wide = Spacing(word_shrink=0.0, word_stretch=0.4, hyphen_penalty=5000.0)
    assert drawn(event, Spacing()) != drawn(event, wide)
    assert drawn(event, Spacing()) == drawn(event, house_style.load().booklet.spacing)


def drawn(event: Event, spacing: Spacing) -> bytes:
    style = house_style.load()
    style = replace(style, booklet=replace(style.booklet, spacing=spacing))
    return render(event, style, translations.load(event.languages, style)).data
