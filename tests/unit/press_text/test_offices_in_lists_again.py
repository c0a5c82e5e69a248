"""Offices that a list, a bracket, a short honorific or a word of two uses could mislead about."""

from __future__ import annotations

import pytest

from tests.people_read import offices_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("国际合作处处长高峰，对外汉语学院院长马丽出席。", ("高峰", "国际合作处处长", "")),
        ("北岭大学（深圳）校长徐萌出席。", ("徐萌", "校长", "北岭大学（深圳）")),
        ("市贸促会会长马长、区委副书记、区长刘静分别致辞。", ("刘静", "区委副书记、区长", "")),
        ("日本国驻上海总领事馆总领事赤松秀一表示感谢。", ("赤松秀一", "总领事", "日本国驻上海总领事馆")),
        (
            "Nanjiang University Vice President Chen Li and Haichuan Group Chairman Huang De signed.",
            ("Huang De", "Chairman", "Haichuan Group"),
        ),
        (
            "Chargé d'Affaires a.i. Wang Jingruo of the Chinese Embassy in Norland spoke.",
            ("Wang Jingruo", "Chargé d'Affaires a.i.", "Chinese Embassy in Norland"),
        ),
        (
            "Kenya's Cabinet Secretary for Education Jane Wanjiru unveiled the plaque.",
            ("Jane Wanjiru", "Cabinet Secretary for Education", ""),
        ),
        ("Professor Emerita Joan Miller received a medal from Rector Helen Marsh.", ("Joan Miller", "", "")),
    ],
)
def test_office(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in offices_of(text)
