"""Names and offices beside towns and countries: surnames behind a mayor's town, people of one name, initials."""

import pytest

from tests.people_read import offices_of


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Zhao Shengcun, vice mayor of Qingdao, Zhang and Patama addressed the ceremony.",
            [("Zhao Shengcun", "vice mayor of Qingdao", "")],
        ),
        (
            "The guests were led by S. Glasyn, Adviser to the President of the Russian Federation.",
            [("S. Glasyn", "Adviser to the President of the Russian Federation", "")],
        ),
        (
            "Attending were Nobuyuki Watanabe, consul general of Japan in Chongqing, Quina, acting consul general of"
            " Uruguay in Chongqing, and Gergely Kadar, consul general of Hungary in Chongqing.",
            [
                ("Nobuyuki Watanabe", "consul general of Japan in Chongqing", ""),
                ("Quina", "acting consul general of Uruguay in Chongqing", ""),
                ("Gergely Kadar", "consul general of Hungary in Chongqing", ""),
            ],
        ),
        (
            "Mr. Wang Zhenyu, Deputy Director General of the NAS Bureau of International Cooperation, was present.",
            [("Wang Zhenyu", "Deputy Director General of the NAS Bureau of International Cooperation", "NAS")],
        ),
        (
            "北屿国际管理问题科研所总干事A.I.阿捷耶夫出席。",
            [("A.I.阿捷耶夫", "总干事", "北屿国际管理问题科研所")],
        ),
        ("出席的有东山赛马会董事龚杨恩慈。", [("龚杨恩慈", "董事", "东山赛马会")]),
        (
            "中国银联党委委员、副总裁胡浩中，中国贸促会贸易投资促进部副部长汪旭出席。",
            [("胡浩中", "党委委员、副总裁", "中国银联"), ("汪旭", "贸易投资促进部副部长", "中国贸促会")],
        ),
    ],
)
def test_names_beside_towns(text: str, people: list[tuple[str, str, str]]) -> None:
    assert offices_of(text + "\n") == people


def test_members_of_a_council_of_a_province() -> None:
    text = "Anna Holm, Consul General of China in Durban, Kwazi Mshengu, KwaZulu-Natal MEC for Education, came."
    assert offices_of(text + "\n")[1] == ("Kwazi Mshengu", "KwaZulu-Natal MEC for Education", "")
