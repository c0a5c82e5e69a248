import pytest

from publish.renderers.xlsx.spreadsheet.text import (
    attribute,
    column_letters,
    cut,
    display_width,
    quoted_sheet,
    units,
    wrapped_lines,
    xml_text,
)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a < b & c", "a &lt; b &amp; c"),
        ("_x0041_", "_x005F_x0041_"),
        ("_x00 stays", "_x00 stays"),
        ("bell\x07 gone", "bell gone"),
        ("half \ud800 gone", "half  gone"),
        ("line\r\nbreak", "line\nbreak"),
    ],
)
def test_text_of_cells(text: str, written: str) -> None:
    assert xml_text(text) == written


def test_attributes() -> None:
    assert attribute('a "b"\nc') == "a &quot;b&quot;_x000a_c"


def test_columns() -> None:
    assert [column_letters(n) for n in (1, 26, 27, 702, 703)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_width_counts_han_as_two_and_takes_the_longest_line() -> None:
    assert [display_width(text) for text in ("Liu Hua", "刘华", "刘华\nLiu Hua", "Ł", "e\u0301")] == [7, 4, 7, 1, 1]


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("short", 10, 1),
        ("一二三四五六", 6, 2),
        ("two words", 6, 2),
        ("a\nb\nc", 10, 3),
        ("incomprehensibilities", 7, 3),
    ],
)
def test_wrapping(text: str, width: float, lines: int) -> None:
    assert wrapped_lines(text, width) == lines


def test_excel_counts_in_utf_16() -> None:
    assert units("a😀") == 3
    assert cut("a😀b", 2) == "a"
    assert cut("a😀b", 3) == "a😀"


def test_sheet_names_in_formulas() -> None:
    assert quoted_sheet("L'été") == "'L''été'"
