"""People of Chinese news items of universities, courts and chambers: whose office, and where a name begins."""

import pytest

from tests.people_read import Person, people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "校长梁敏华、副校长安若、国合处、护理学院领导与来宾座谈。",
            [("梁敏华", ["校长"], ""), ("安若", ["副校长"], "")],
        ),
        ("校领导龚方远、冯若渊参加会见。", [("龚方远", ["校领导"], ""), ("冯若渊", ["校领导"], "")]),
        ("代表团访问北屿大学，席明远副校长会见来宾。", [("席明远", ["副校长"], "北屿大学")]),
        (
            "青港仲裁中心联席主席袁若国、全球知名仲裁员杨明宜等参加论坛。",
            [("袁若国", ["联席主席"], "青港仲裁中心"), ("杨明宜", ["全球知名仲裁员"], "")],
        ),
        (
            "国际商事调解理事会主席王若丹、联合国前秘书长安南出席。",
            [("王若丹", ["主席"], "国际商事调解理事会"), ("安南", ["前秘书长"], "联合国")],
        ),
        (
            "代表团访问北屿华校董事联合会总会（“董总”），获其主席陈若锦等接待。",
            [("陈若锦", ["主席"], "北屿华校董事联合会总会")],
        ),
        (
            "北苏报业集团副社长刘若为、副总编辑陈实出席签约仪式。",
            [("刘若为", ["副社长"], "北苏报业集团"), ("陈实", ["副总编辑"], "北苏报业集团")],
        ),
        (
            "国际商会（ICC）仲裁院副主席Kap-You (Kevin) LIM先生出席。",
            [("Kap-You (Kevin) LIM", ["副主席"], "国际商会（ICC）仲裁院")],
        ),
        (
            "青港商会秘书长于若健和资深大律师、伦敦海商律师公会（Maritime Bar Association）主席Alex Dunn致辞。",
            [("于若健", ["秘书长"], "青港商会"), ("Alex Dunn", ["资深大律师", "主席"], "伦敦海商律师公会")],
        ),
        ("董事长陈若涛及夫人张明媛女士来访。", [("陈若涛", ["董事长"], ""), ("张明媛", [], "")]),
    ],
)
def test_people_in_news(text: str, expected: list[Person]) -> None:
    """Each sentence is read alone, as one of a release."""
    assert people(text) == expected


def test_a_chamber_before_its_chairman_is_nobody() -> None:
    """石桥商会董事长: the chamber's chairman, and no 石桥商 before a director."""
    text = "石桥商会董事长托马斯·安德森、青浦银行行长王军超出席会议并致辞。"
    assert [name for name, _, _ in people(text)] == ["托马斯·安德森", "王军超"]


def test_whose_school_ours_is_not() -> None:
    """`我校` is not the school whose president comes to it; `校…委员会` is an organ of the school that writes."""
    text = "4月13日，北屿大学代表陈敏青女士一行5人来访。我校党委副书记陈封远、校学位委员会副主任华泉明接见了代表团。"
    assert people(text) == [
        ("陈敏青", ["代表"], "北屿大学"),
        ("陈封远", ["党委副书记"], ""),
        ("华泉明", ["校学位委员会副主任"], ""),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "2017年12月5日 - 中国环境保护部部长李干远与联合国环境署执行主任签署协议。",
            [("李干远", ["部长"], "中国环境保护部")],
        ),
        ("轮值主席国哈萨克斯坦驻华大使努雷舍夫致辞。", [("努雷舍夫", ["哈萨克斯坦驻华大使"], "")]),
        (
            "最高法副院长陶凯远、最高检副检察长张雪远参加会见。",
            [("陶凯远", ["副院长"], "最高法"), ("张雪远", ["副检察长"], "最高检")],
        ),
    ],
)
def test_offices_behind_datelines_and_chairs(text: str, expected: list[Person]) -> None:
    """A day and a dash, the chair that a country holds, short names of courts."""
    assert people(text) == expected
