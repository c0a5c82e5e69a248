"""The logo of the letterhead on the cover and in the imprint."""

import io
from pathlib import Path

import pikepdf
import pytest
from msgspec.structs import replace
from PIL import Image

from publish import house_style, translations
from publish.errors import UsageError
from publish.house_style import HouseStyle
from publish.model import Event, LocalizedText
from publish.renderers.pdf.rendering import render

EVENT = Event(id="x", languages=("en",), title=LocalizedText({"en": "X"}))


def styled(folder: Path) -> HouseStyle:
    style = house_style.load()
    letterhead = replace(style.letterhead, logo="logo.png", logo_alt=LocalizedText({"en": "A blue square"}))
    return replace(style, letterhead=letterhead, folder=str(folder))


def test_the_logo_is_a_figure_twice_and_stored_as_it_is_needed(tmp_path: Path) -> None:
    Image.new("RGB", (3000, 1500), "blue").save(tmp_path / "logo.png")
    style = styled(tmp_path)
    artifact = render(EVENT, style, translations.load(EVENT.languages, style))
    with pikepdf.open(io.BytesIO(artifact.data)) as pdf:
        figures = [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/Figure"]
        assert [str(each.Alt) for each in figures] == ["A blue square"] * 2
        images = [each for each in pdf.objects if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image"]
        assert [int(each.Width) <= 1300 for each in images] == [True]


def test_a_logo_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_text("no picture")
    style = styled(tmp_path)
    with pytest.raises(UsageError, match=r"logo\.png"):
        render(EVENT, style, translations.load(EVENT.languages, style))
