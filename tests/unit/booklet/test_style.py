"""Styles that name what is not there get a sentence, not a traceback."""

from typing import Any

import pytest
from msgspec.structs import replace

from publish import house_style, translations
from publish.errors import UsageError
from publish.house_style.booklet import CoverLook
from publish.model import Event, LocalizedText
from publish.renderers.pdf import render

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
