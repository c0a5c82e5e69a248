"""Punctuation as typed, made comparable without changing any offset."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publish.readers.press_text.text.folding import fold_han, fold_latin


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("典礼今晚举行. 共收到1,148份提名,每人10万元.", "典礼今晚举行。 共收到1,148份提名，每人10万元。"),
        ("典礼今晚举行.两校签署协议.", "典礼今晚举行。两校签署协议。"),
        ("沙夏.文森特出席。", "沙夏·文森特出席。"),
        ("他说:“只有九个孩子.”据统计", "他说：“只有九个孩子。”据统计"),
        ("增长3.5%，见www.example.org.cn", "增长3.5%，见www.example.org.cn"),
    ],
)
def test_half_width_marks_of_chinese(typed, folded):
    assert fold_han(typed) == folded


@given(st.text(st.sampled_from(".,:;()!?·•。，「」“” \u30002零一典礼举行aB"), max_size=40))
def test_no_offset_changes(text):
    assert len(fold_han(text)) == len(text) == len(fold_latin(text))
