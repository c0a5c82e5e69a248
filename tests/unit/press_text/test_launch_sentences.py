"""Whole sentences from which launches and establishments are read, where no word of a ceremony names them."""

import pytest

from publish.readers.press_text.reading import read_facts


def _named(text: str) -> list[tuple[str, str]]:
    return [(next(iter(each.titles.values())).text, each.kind) for each in read_facts(text).agreements]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            "会上，湾区海洋观测联盟成立，首批成员30家；《海洋观测报告(2021)》发布。",
            [("湾区海洋观测联盟", "establishment"), ("海洋观测报告(2021)", "launch")],
        ),
        ("论坛上，北方冰雪产业研究院成立。", [("北方冰雪产业研究院", "establishment")]),
        ("极地法研究中心落户峡湾大学，并于当日揭牌。", [("极地法研究中心", "establishment")]),
        ("极地法研究中心将落户峡湾大学。", []),
        ("峡湾大学与橡树研究所交换了《数据共享协议》文本。", [("数据共享协议", "signing")]),
        ("双方就《数据共享协议》交换了意见。", []),
        ("明湖商會正式推出「綠色航運指引」。", [("綠色航運指引", "launch")]),
        (
            "The opening of the Centre for Polar Law was celebrated by Fjord University and the Oak Institute.",
            [("Centre for Polar Law", "establishment")],
        ),
        ("The opening of the Polar Forum was celebrated by all.", []),
        (
            "Fjord University and the Oak Institute exchanged the signed Agreement on Data.",
            [("Agreement on Data", "signing")],
        ),
        ("該協會於1956年在上海成立，是專業團體。", []),
        ("南嶺大學今日為新成立的海洋研究中心舉行揭牌典禮。", [("海洋研究中心", "establishment")]),
        ("明湖医院昨日为全新的儿童康复中心举行了启用仪式。", [("儿童康复中心", "establishment")]),
        ("仪式上，商会还启动了“青年导师计划”，将帮助30名学生。", [("青年导师计划", "launch")]),
        ("雙方同日推出「中日航海術語庫」，供公眾免費查閱。", [("中日航海術語庫", "launch")]),
        (
            "协会当天发布了“绿色港口指南”，并启动“零碳航线”项目。",
            [("绿色港口指南", "launch"), ("“零碳航线”项目", "launch")],
        ),
        ("大会宣布，亚洲古籍修复联盟成立。", [("亚洲古籍修复联盟", "establishment")]),
        (
            "The two sides unveiled their joint Training Base for Marine Pilots.",
            [("Training Base for Marine Pilots", "establishment")],
        ),
        (
            "Fjord University opened its new Centre for Polar Law in Oslo on Monday.",
            [("Centre for Polar Law", "establishment")],
        ),
        ("商会将启动“新苗计划”。", []),
        (
            "Fjord University today held an opening ceremony for its new Centre for Polar Health, which has ten rooms.",
            [("Centre for Polar Health", "establishment")],
        ),
        (
            "Mr. Berg and Ms. Lund unveiled the plaque of the North Bridge Nursing Training Base.",
            [("North Bridge Nursing Training Base", "establishment")],
        ),
        (
            'The Lund Society today launched "Salt Roads: A History of Lund" at the City Library.',
            [("Salt Roads: A History of Lund", "launch")],
        ),
        (
            'The Delta Association and the Oak Institute launched "Rivers of Trade", a bilingual book on merchants.',
            [("Rivers of Trade", "launch")],
        ),
    ],
)
def test_what_is_started_or_founded_there(text: str, named: list[tuple[str, str]]) -> None:
    assert _named(text) == named
