"""Countries and towns beside offices, organs of bodies, offices of towns elsewhere, who signs for whom in order."""

from __future__ import annotations

import pytest

from tests.people_read import offices_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lund signed with Ana Pego, vice director for strategy and creation of value at i3S.",
            ("Ana Pego", "vice director for strategy and creation of value", "i3S"),
        ),
        (
            "Speeches were made by Mr. Li Fugui, Director of the Shanghai Liaison Office of Northridge Municipal"
            " Government.",
            ("Li Fugui", "Director", "Shanghai Liaison Office of Northridge Municipal Government"),
        ),
        (
            "Among the guests was Alfons Schneider, member of the executive board of the Foundation for Tides.",
            ("Alfons Schneider", "member of the executive board", "Foundation for Tides"),
        ),
        (
            "Mei Bing, Chair of the University Council of East Fjord University, pulled the veil off.",
            ("Mei Bing", "Chair of the University Council", "East Fjord University"),
        ),
        (
            "The letter was signed in the hotel, where mayor of Jieyang Chen Dong spoke.",
            ("Chen Dong", "mayor of Jieyang", ""),
        ),
        (
            "Chinese Ambassador to Trinidad and Tobago Wang Wei delivered a speech.",
            ("Wang Wei", "Chinese Ambassador to Trinidad and Tobago", ""),
        ),
        (
            "The plaque was unveiled by Thierry de la Tour d'Artaise, President of the Fjord Institute.",
            ("Thierry de la Tour d'Artaise", "President", "Fjord Institute"),
        ),
        (
            "The agreement was then signed, by Secretary-General Ji Lude for the Tide Association and Deputy"
            " Secretary-General Zhang Yi for the Fjord Promotion Association.",
            ("Zhang Yi", "Deputy Secretary-General", "Fjord Promotion Association"),
        ),
        (
            "在签约仪式上签字的，北仲裁院一方是副秘书长陈福先生，海岸仲裁中心一方是首席执行官林淑慧女士。",
            ("林淑慧", "首席执行官", "海岸仲裁中心"),
        ),
        (
            "安提瓜规划、财政和海洋经济部长瓦斯出席，内阁和议会事务部长安德拉德到场。",
            ("安德拉德", "内阁和议会事务部长", ""),
        ),
        (
            "云溪市人民政府、南江省经济和信息化委员会、潮汐基金会签订了共建平台意向书，市长陈东、副主任蔡勇、执行董事"
            "林克分别代表三方落笔。",
            ("蔡勇", "副主任", "南江省经济和信息化委员会"),
        ),
    ],
)
def test_body_and_office(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in offices_of(text)


def test_head_of_state_who_is_represented_is_not_there() -> None:
    text = "帕赛尔部长代表萨摩亚总理图伊拉埃帕作主题发言。\nOn behalf of Prime Minister Tuilaepa, Mr. Purcell spoke."
    assert "图伊拉埃帕" not in [name for name, _, _ in offices_of(text)]
