"""Confucius Institutes, leaders of parties, offices of state, ministers of unusual things, students, absent heads."""

import pytest

from tests.people_read import offices_of


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "The Confucius Institute at Tide University (TU) was unveiled.\n"
            "Professor So'o, Vice Chancellor of TU and Chairman of the Council of the Confucius Institute, presided.",
            [("So'o", "Vice Chancellor、Chairman of the Council @ Confucius Institute at Tide University", "TU")],
        ),
        (
            "潮汐大学孔子学院揭牌。\n潮汐大学校长、孔子学院理事会主席索欧教授主持仪式，孔院中方院长王敏出席。",
            [
                ("索欧", "校长、理事会主席 @ 潮汐大学孔子学院", "潮汐大学"),
                ("王敏", "中方院长", "潮汐大学孔子学院"),
            ],
        ),
        ("潮汐大学孔院外方院长王敏出席。", [("王敏", "外方院长", "潮汐大学孔院")]),
        (
            "上院自民党领袖李明、工党副领袖王敏、反对党领袖张力到场。",
            [("李明", "领袖", "上院自民党"), ("王敏", "副领袖", "工党"), ("张力", "反对党领袖", "")],
        ),
        ("北湾市议会领导人李斯爵士致辞。", [("李斯爵士", "领导人", "北湾市议会")]),
        (
            "外交部条约、法律与海洋司司长王敏和财政部预算、国库与债务司副司长李力出席。",
            [("王敏", "条约、法律与海洋司司长", "外交部"), ("李力", "预算、国库与债务司副司长", "财政部")],
        ),
        (
            "香港特區政府署理商務及經濟發展局局長陳明里出席。",
            [("陳明里", "署理商務及經濟發展局局長", "香港特區政府")],
        ),
        (
            "北岭大学中文系学生李明、南湾大学法学院二年级学生王小丽分享了体会，并朗诵诗人徐立的《生日》。",
            [("李明", "中文系学生", "北岭大学"), ("王小丽", "法学院二年级学生", "南湾大学")],
        ),
        (
            "Scott Wight, Director for Asia Pacific at the Foreign and Commonwealth Office, and Moaz Malik, Director "
            "of the UN, Conflict and Humanitarian Division at the Department for International Development, came.",
            [
                ("Scott Wight", "Director for Asia Pacific", "Foreign and Commonwealth Office"),
                (
                    "Moaz Malik",
                    "Director of the UN, Conflict and Humanitarian Division",
                    "Department for International Development",
                ),
            ],
        ),
        (
            "Speaking for Prime Minister Tuilaepa, Minister for Public Enterprises Lautafi Purcell gave the address.",
            [("Lautafi Purcell", "Minister for Public Enterprises", "")],
        ),
        (
            "Standing in for Mayor Ann Holm, Secretary for Rural Forestry Lars Ek spoke.",
            [("Lars Ek", "Secretary for Rural Forestry", "")],
        ),
        (
            "Minister of Science Nuno Cray, Secretary for Social Affairs and Culture of the Delta SAR Government "
            "Cheong U and Secretary for Health of the Delta Government Lo Chung Mau witnessed it.",
            [
                ("Nuno Cray", "Minister of Science", ""),
                ("Cheong U", "Secretary for Social Affairs and Culture", "Delta SAR Government"),
                ("Lo Chung Mau", "Secretary for Health", "Delta Government"),
            ],
        ),
        (
            "Li Qun, vice minister of culture and head of the National Heritage Administration, spoke.",
            [("Li Qun", "vice minister of culture、head @ National Heritage Administration", "")],
        ),
        ("北湾市副市长、市公安局局长李明致辞。", [("李明", "北湾市副市长、局长 @ 市公安局", "")]),
    ],
)
def test_offices(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert offices_of(text) == offices
