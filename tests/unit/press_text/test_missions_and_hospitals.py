"""Who was at the handing over, in both languages; adverbs behind names; whom something was given to."""

import pytest

from tests.people_read import offices_of


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("律政司司长林国亦出席并致欢迎辞。", [("林国", "律政司司长", "")]),
        ("大律师公会执委会委员陈刚大律师担任主持。", [("陈刚", "委员", "大律师公会执委会")]),
        ("物资已移交给高岗医院院长乔纳森·恩戈马。", [("乔纳森·恩戈马", "院长", "高岗医院")]),
        ("芬兰驻华大使肃海岚出席。", [("肃海岚", "芬兰驻华大使", "")]),
        (
            "The Chinese ambassador, Xu Ying, and the Minister of Health, Labor and Welfare, Celsio Junq, spoke.",
            [
                ("Xu Ying", "Chinese ambassador", ""),
                ("Celsio Junq", "Minister of Health, Labor and Welfare", ""),
            ],
        ),
        (
            "Ms. Wang Quan gave it, while the Permanent Secretary of the Ministry of Health, Letitia Lest, signed.",
            [("Wang Quan", "", ""), ("Letitia Lest", "Permanent Secretary", "Ministry of Health")],
        ),
        (
            "Dr. Dama Yek, Deputy CEO for Administration, and CEO of JFK Hospital Dr. Brown attended.",
            [("Dama Yek", "Deputy CEO for Administration", ""), ("Brown", "CEO", "JFK Hospital")],
        ),
        (
            "Igor Krasnov, Prosecutor General of the Russian Federation, visited China.",
            [("Igor Krasnov", "Prosecutor General of the Russian Federation", "")],
        ),
    ],
)
def test_offices_of(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert offices_of(text) == offices
