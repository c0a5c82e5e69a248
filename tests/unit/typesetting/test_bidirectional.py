"""Text that is written from right to left: levels after UAX #9, the order on paper, and where lines begin."""

import pytest

from publish.renderers.pdf.typesetting import FontSet, Line, ParagraphStyle, Span, typeset
from publish.renderers.pdf.typesetting.levels import levels, levels_of

FONTS = FontSet()


@pytest.mark.parametrize(
    ("text", "base", "expected"),
    [
        ("abc אבג", 0, "0000111"),
        ("abc אבג 12", 0, "0000111122"),
        ("אבג abc", 1, "1111222"),
        ("אב (ISO 9001) ג", 1, "111122222222111"),
        ("אב 12.5% ג", 1, "1112222211"),
        ("عدد 14 2026.", 1, "111122122221"),
        ("א, ב", 0, "1111"),
        ("a, ב.", 0, "00010"),
        ("EPO.", 1, "2221"),
        ("12:30–14:00", 1, "22222122222"),
    ],
)
def test_levels(text: str, base: int, expected: str) -> None:
    found = "".join(map(str, levels(text, base)))
    assert found == expected


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ((("ar", "مارس 14"), ("en", " 14 March")), "11111221" + "2" * 8),
        ((("ar", "ا"), ("en", " / (A) b")), "1111" + "2" * 5),
        ((("en", "a"), ("ar", " ب +966 11 0000")), "00" + "11" + "2" * 12),
        ((("ar", "هاتف +966 11 0000."),), "11111" + "2" * 12 + "1"),
        ((("he", "א 03-555-1234 ב"),), "11" + "2" * 11 + "11"),
        ((("ar", "ا http://a.sa/b/."),), "11" + "2" * 14 + "1"),
        ((("ar", "ا 1998-2004"),), "11222212222"),
        ((("ar", "ا 10-12"),), "1122122"),
        ((("ar", "ا 5550-0100."),), "11" + "2" * 9 + "1"),
        ((("ar", "ا ٥٥٥٠-٠١٠٠"),), "11" + "2" * 9),
        ((("ar", "ا 2026-12-10"),), "11" + "2" * 10),
        ((("ar", "1.25 M"),), "222222"),
        ((("ar", "$1.25 million"),), "2" * 13),
        ((("he", "א 12 km²."),), "11" + "2" * 6 + "1"),
        ((("ar", "ا 2026 WIPO"),), "11" + "2222" + "1" + "2222"),
    ],
)
def test_what_is_a_text_of_its_own_keeps_its_order(spans: tuple[tuple[str, str], ...], expected: str) -> None:
    typed = [Span(text, language) for language, text in spans]
    found = levels_of(typed, 0, sum(len(span.text) for span in typed))
    assert "".join(map(str, found)) == expected


def test_an_arabic_word_in_quotation_marks_is_joined_up() -> None:
    (bare,) = one_line("المخترعين", "ar").runs[0].shapes
    (quoted,) = one_line("«المخترعين", "ar").runs[0].shapes
    assert quoted.gids[:-1] == bare.gids


def visual(line: Line) -> str:
    """What stands on paper from left to right, the letters of each piece as they were typed."""
    return "|".join(shape.text for run in line.runs for shape in run.shapes if shape.text.strip())


def one_line(text: str, language: str, width: float = 500) -> Line:
    (line,) = typeset([Span(text, language)], width, ParagraphStyle(alignment="justify"), FONTS).lines
    return line


def test_words_stand_from_right_to_left_and_latin_phrases_from_left_to_right() -> None:
    assert visual(one_line("مع WIPO Academy والمكتب EPO.", "ar")) == ".|EPO|والمكتب|WIPO|Academy|مع"
    assert visual(one_line("see مع والمكتب now", "en")) == "see|والمكتب|مع|now"


def test_marks_beside_a_number_or_name_stand_where_the_sentence_goes_on() -> None:
    assert visual(one_line("البراءات (SEP)، و", "ar")) == "و|،|)|SEP|(|البراءات"


def test_no_character_of_another_script_is_lost() -> None:
    assert visual(one_line("王伟، عمر", "ar")) == "عمر|،|王|伟"


@pytest.mark.parametrize("language", ["ar", "he", "fa"])
def test_a_last_line_begins_at_the_right(language: str) -> None:
    line = one_line("שלום" if language == "he" else "سلام", language)
    assert line.x + line.width == pytest.approx(500)


def test_the_white_of_a_line_is_as_wide_as_in_the_text() -> None:
    text = "محمد (14 September 2026) وعمر"
    forward, turned = one_line(text, "en"), one_line(text, "ar")
    assert turned.width == pytest.approx(forward.width, abs=0.01)
    assert max(run.x + run.width for run in turned.runs) <= 500.01


def test_ragged_lines_that_read_against_the_page_end_together_where_others_begin() -> None:
    style = ParagraphStyle(alignment="left")
    lines = typeset([Span("استراتيجيات الملكية الفكرية للمؤسسات الصغيرة", "ar")], 120, style, FONTS).lines
    assert len(lines) > 1
    assert len({round(line.x + line.width, 2) for line in lines}) == 1
    assert min(line.x for line in lines) == pytest.approx(0)
    mirrored = ParagraphStyle(alignment="left", mirrored=True)
    lines = typeset([Span("استراتيجيات الملكية الفكرية للمؤسسات الصغيرة", "ar")], 120, mirrored, FONTS).lines
    assert {line.x for line in lines} == {0.0}


def test_a_word_wider_than_the_line_does_not_hang_over_though_its_letters_join() -> None:
    word = "فسيكفيكهموالمستعمرينبالاستراتيجيات"
    for width in range(18, 60):
        lines = typeset([Span(word, "ar", 10)], width, ParagraphStyle(alignment="left"), FONTS).lines
        assert max(line.width for line in lines) <= width + 0.01
