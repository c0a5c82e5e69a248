"""White space between neighbours, read off the finished lines."""

import pytest

from publish.renderers.pdf.typesetting import FontSet, ParagraphStyle, SpacingRules, Span, measure, typeset

FONTS = FontSet()
LEFT = ParagraphStyle(alignment="left")


def ems(text: str, language: str = "zh-Hans", rules: SpacingRules | None = None) -> float:
    """Width of the text on one line, in ems."""
    style = ParagraphStyle(spacing=rules or SpacingRules())
    return measure([Span(text, language, size=1.0)], FONTS, style)


def test_han_is_one_em_each() -> None:
    assert ems("世界知识") == pytest.approx(4)


def test_a_quarter_em_stands_between_han_and_latin_in_place_of_a_typed_space() -> None:
    word = ems("WIPO")
    assert ems("由WIPO主") == pytest.approx(2 + word + 0.5)
    assert ems("由 WIPO 主") == pytest.approx(2 + word + 0.5)
    assert ems("由WIPO主", rules=SpacingRules(autospace=0)) == pytest.approx(2 + word)


def test_none_is_added_between_figures_and_a_dash_or_a_currency_sign() -> None:
    assert ems("9:30—17:00") == pytest.approx(ems("9:30") + 1 + ems("17:00"))
    assert ems("￥12") == pytest.approx(ems("¥12"))


def test_none_is_added_beside_a_full_width_mark_or_at_the_edge() -> None:
    assert ems("WIPO，中") == pytest.approx(ems("WIPO") + 2)
    assert ems("（WIPO）") == pytest.approx(ems("WIPO") + 1)


def test_marks_are_trimmed_at_line_edges_and_squeezed_between_each_other() -> None:
    assert ems("中，") == pytest.approx(1.5)
    assert ems("（中") == pytest.approx(1.5)
    assert ems("中”，中") == pytest.approx(3.5 - 0.5 + 0.5)
    assert ems("中》（中") == pytest.approx(2 + 0.5 + 0.5 + 0.5)
    assert ems("中《“中") == pytest.approx(2 + 0.5 + 0.5 + 0.5)


def test_the_rules_can_be_switched_off() -> None:
    off = SpacingRules(squeeze_adjacent=False, trim_line_start=False, trim_line_end=False)
    assert ems("中》（中，", rules=off) == pytest.approx(5)
    assert ems("（中", rules=off) == pytest.approx(2)


def test_traditional_marks_are_centred_and_give_from_both_sides() -> None:
    assert ems("中，", "zh-Hant") == pytest.approx(1.75)


def test_quotation_marks_are_full_width_in_chinese_and_proportional_in_english() -> None:
    assert ems("中“中”中") == pytest.approx(5)
    assert ems("a“b”c", "en") < 3
    assert ems("it’s", "zh-Hans") == pytest.approx(ems("it’s", "en"))


def test_a_dash_is_one_stroke_two_ems_long() -> None:
    (line,) = typeset([Span("中——中", "zh-Hans")], 200, LEFT, FONTS).lines
    glyphs = [glyph for run in line.runs for glyph in run.glyphs()]
    assert [glyph.advance for glyph in glyphs] == pytest.approx([10, 20, 10])


def test_justified_lines_reach_the_measure_and_their_gaps_stay_within_the_limit() -> None:
    text = "世界知识产权组织中国办事处与北京市知识产权局在首钢园区联合举办主题论坛，来自各国的代表出席。" * 2
    for line in typeset([Span(text, "zh-Hans")], 203, ParagraphStyle(), FONTS).lines[:-1]:
        assert line.width == pytest.approx(203)
        gaps = [gap for run in line.runs for gap in run.gaps]
        assert max(gaps) <= SpacingRules().han_stretch_limit * 10 + 0.001


def test_the_last_line_is_never_one_character() -> None:
    for extra in range(1, 40):
        text = "知" * (60 + extra) + "。"
        lines = typeset([Span(text, "zh-Hans")], 200, ParagraphStyle(), FONTS).lines
        assert len(lines[-1].text.rstrip("。")) > 1


def test_numbers_keep_together_across_spans() -> None:
    spans = [Span("见第 ", "zh-Hans"), Span("15", "en", weight=700), Span("、22 页", "zh-Hans")]
    for width in range(45, 80, 3):
        for line in typeset(spans, width, LEFT, FONTS).lines:
            assert not line.text.rstrip().endswith(("第", "22"))


def test_a_name_is_broken_between_its_parts() -> None:
    lines = typeset([Span("艾蓮娜・卡華荷 閣下", "zh-Hant")], 75, LEFT, FONTS).lines
    assert [line.text.strip() for line in lines] == ["艾蓮娜・", "卡華荷 閣下"]


def test_a_latin_abbreviation_keeps_its_distance_from_han() -> None:
    fonts = FontSet()
    whole, name, title = (measure([Span(text, "zh-Hans")], fonts) for text in ("S.p.A.主席", "S.p.A.", "主席"))
    assert whole - name - title == pytest.approx(2.5)
