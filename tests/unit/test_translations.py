"""Labels, dates and lists in the languages that have label files."""

import pytest

from publish import house_style, translations

STYLE = house_style.load()


@pytest.mark.parametrize(
    ("language", "names", "expected"),
    [
        ("es", ["Ana", "Ignacio"], "Ana e Ignacio"),
        ("es-MX", ["Ana", "Luis", "Hidalgo"], "Ana, Luis e Hidalgo"),
        ("es", ["cobre", "hierro"], "cobre y hierro"),
        ("es", ["Ana", "Íñigo"], "Ana e Íñigo"),
        ("es", ["Ana", "Yago"], "Ana y Yago"),
        ("es", ["Ana", "Ian"], "Ana y Ian"),
        ("fr", ["Ana", "Ignacio"], "Ana et Ignacio"),
        ("ru", ["Анна", "Иван"], "Анна и Иван"),
        ("zh", ["甲", "乙", "丙"], "甲、乙和丙"),
        ("es", ["Ana"], "Ana"),
        ("es", [], ""),
    ],
)
def test_the_last_of_a_list_is_joined_as_it_sounds(language: str, names: list[str], expected: str) -> None:
    assert translations.load([language], STYLE).joined(names, language) == expected
