"""Fonts of the house style over the shipped ones."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from publish import house_style
from publish.errors import UsageError
from publish.house_style import HouseStyle
from publish.house_style.booklet_type import Face
from publish.model import Event, LocalizedText
from publish.renderers.pdf.fonts import font_set

EVENT = Event(id="x", languages=("en", "ja"), title=LocalizedText({"en": "X"}))


def style(faces: dict[str, Face] | None, fonts: dict[str, dict[str, tuple[str, ...]]] | None) -> HouseStyle:
    loaded = house_style.load()
    return replace(loaded, booklet=replace(loaded.booklet, faces=faces, fonts=fonts))


def test_han_in_other_text_takes_the_face_of_the_language_that_writes_it() -> None:
    assert font_set(EVENT, style(None, None)).han_language == "ja"


def test_a_face_of_the_style_comes_first_and_the_shipped_ones_stay_behind_it() -> None:
    face = Face("NotoSansSymbols[wght].ttf", "manimgx_fonts")
    fonts = font_set(EVENT, style({"signs": face}, {"body": {"Latn": ("signs",)}}))
    assert fonts.catalogue.chain("body", "Latn")[0] == "signs"
    assert "sans" in fonts.catalogue.chain("body", "Latn")
    assert fonts.catalogue.chain("body", "ja")[0] == "cjk-jp"


def test_a_font_file_beside_the_style(tmp_path: Path) -> None:
    (tmp_path / "Own.ttf").write_bytes(b"")
    described = replace(style({"own": Face("Own.ttf")}, {"display": {"Latn": ("own",)}}), folder=str(tmp_path))
    assert font_set(EVENT, described).catalogue.chain("display", "Latn")[0] == "own"


@pytest.mark.parametrize(
    ("faces", "fonts", "said"),
    [
        ({"own": Face("Missing.ttf")}, None, "own"),
        (None, {"body": {"Latn": ("nobody",)}}, "nobody"),
    ],
)
def test_faces_that_are_not_there_are_named(
    faces: dict[str, Face] | None, fonts: dict[str, dict[str, tuple[str, ...]]] | None, said: str
) -> None:
    with pytest.raises(UsageError, match=said):
        font_set(EVENT, style(faces, fonts))
