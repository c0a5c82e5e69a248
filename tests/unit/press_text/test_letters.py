"""Names in all Latin alphabets, with marks in the letter or behind it, are read whole and given back as written."""

import unicodedata

import pytest

from publish.readers.press_text.reading import read_facts
from publish.readers.press_text.text.letters import plain_lines
from tests.people_read import people


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(
    "name",
    [
        "Hoàng Ngọc Bảo",
        "Đặng Thị Ánh Tuyết",
        "Şebnem Güçlü",
        "Łucja Święcka",
        "Ștefan Țurcanu",
        "Jiří Dvořák",
        "Gwŷn Ŵyn Llŷr",
        "Ngāhuia Whāngārā",
        "Þórður Ægisson",
        "Ilham Əsgərov",
        "Babátúndé Ọlápàdé",
        "João Conceição",
    ],
)
def test_a_name_is_read_whole(name: str, form: str) -> None:
    name = unicodedata.normalize(form, name)
    text = f"{name}, Director of the Harbour Law Institute, attended the meeting.\nMr. {name} gave a lecture."
    assert people(text) == [(name, ["Director"], "Harbour Law Institute")]


def test_lines_stay_as_they_are() -> None:
    text = unicodedata.normalize("NFD", "Phạm Văn Đại, President of Hà Nội University, spoke.\r\nHe thanked Đỗ Hạnh.")
    facts = read_facts(text)
    assert [block.text for block in facts.blocks] == text.split("\r\n")
    (person,) = [each for each in facts.people if each.positions]
    at = person.organizations["en"]
    assert at.text == unicodedata.normalize("NFD", "Hà Nội University")
    assert text[at.start :].startswith(at.text)


def test_french_keeps_its_letters() -> None:
    assert plain_lines("Hervé Lœuil, président du Cœur à l'été") is None
    read = plain_lines("Hervé Lœuil et Nguyễn Thị Mơ")
    assert read is not None and read.text == "Hervé Lœuil et Nguyen Thi Mo"
