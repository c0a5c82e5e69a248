"""Which character is drawn for the one that was typed."""

import pytest

from publish.renderers.pdf.typesetting.widths import drawn_text


@pytest.mark.parametrize(
    ("typed", "drawn"),
    [
        ("组织(WIPO)中国", "组织（WIPO）中国"),
        ("时间:9:30-17:00", "时间：9:30-17:00"),
        ("共3,000人,谢谢!", "共3,000人，谢谢！"),
        ("增长46.8%;下降", "增长46.8%；下降"),
        ("首钢园１２号Ａ座", "首钢园12号A座"),
        ("请看https://example.org/a,b?c=(d),谢谢", "请看https://example.org/a,b?c=(d),谢谢"),
        ("致函 info@example.org,谢谢", "致函 info@example.org，谢谢"),
        ("详见 (a, b) for more", "详见 （a, b） for more"),
        ("see (a, b), or not", "see (a, b), or not"),
        ("甲(乙)丙", "甲（乙）丙"),
        ("只有一半(的括号", "只有一半(的括号"),
        ("WIPO,世界", "WIPO，世界"),
    ],
)
def test_half_width_marks_in_han_text_are_drawn_full_width(typed: str, drawn: str) -> None:
    assert drawn_text(typed) == drawn
    assert len(typed) == len(drawn)


def test_a_wide_double_hyphen_between_names_in_kana_stays_wide() -> None:
    assert drawn_text("ミュラー＝シュミット") == "ミュラー＝シュミット"
    assert drawn_text("一＋一＝二") == "一+一=二"
