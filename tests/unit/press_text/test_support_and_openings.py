"""Whose support an event had, who holds it beside who carries it out, and what was opened or released besides."""

import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.hosts_chinese import stated_hosts
from publish.readers.press_text.reading import read_facts

_HELD = "2024年5月3日，东岭协会与北山基金会在京举办论坛。"


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "5月16日，东岭学会与北山基金会联合举办“茶路对话:过去与未来”，论坛得到南海研究中心的大力支持。",
            ["co-host 东岭学会", "co-host 北山基金会", "supporter 南海研究中心"],
        ),
        (
            "活动由东岭学会主办，并获得南海研究中心、北山大学支持。",
            ["host 东岭学会", "supporter 南海研究中心", "supporter 北山大学"],
        ),
        ("王敏表示，第十五届运动会将由三地共同承办，东岭大学的课程很好。", []),
    ],
)
def test_support_and_other_events_in_chinese(text: str, hosts: list[str]) -> None:
    assert [f"{held.role} {held.name}" for held in stated_hosts(Run(1, 0, text, "zh"), set())] == hosts


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "Dalian Customs District and the Port Authority of Norland jointly held a seminar today. The seminar was "
            "organised by the Dalian Brokers Association.",
            ["Dalian Customs District", "Port Authority of Norland", "Dalian Brokers Association"],
        ),
        (
            "The week was hosted by the Consulate General of Norland in Lund and Lund Film Administration.",
            ["Consulate General of Norland in Lund", "Lund Film Administration"],
        ),
        (
            "The forum was hosted by the Embassy of Norland in Beijing and Northport Orchestra.",
            ["Embassy of Norland in Beijing", "Northport Orchestra"],
        ),
    ],
)
def test_hosts_in_english(text: str, hosts: list[str]) -> None:
    assert sorted(host.names["en"].text for host in read_facts(text).hosts) == sorted(hosts)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“山海青年动画工作坊”宣布启动。", ["launch 山海青年动画工作坊"]),
        ("“海上之路”研究中心揭牌。", ["establishment “海上之路”研究中心"]),
        ("东岭茶企服务专窗在北山海关启用。", ["establishment 东岭茶企服务专窗"]),
        ("東嶺遊客服務中心於碼頭啟用。", ["establishment 東嶺遊客服務中心"]),
        (
            "A service desk for tea companies from Norland was opened at Lund Customs.",
            ["establishment service desk for tea companies from Norland"],
        ),
        ("The forum was opened at Lund School.", []),
        ("The exhibition was opened by Mr. Holm.", []),
        ("The report “Tea and Trade: A View”, written by both sides, was released.", ["launch Tea and Trade: A View"]),
        ("The two institutes released the bilingual handbook “Tea in Norland”.", ["launch Tea in Norland"]),
    ],
)  # fmt: skip
def test_opened_and_released(text: str, told: list[str]) -> None:
    found = read_facts(text).agreements
    assert [f"{fact.kind} {title.text}" for fact in found for title in fact.titles.values()] == told


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        (
            _HELD + "会上，东岭协会与北山基金会签署《茶叶合作协议》，与海岛商会签署合作备忘录。",
            ["茶叶合作协议: 东岭协会, 北山基金会", "合作备忘录: 东岭协会, 海岛商会"],
        ),
        (
            "東嶺大學與北山大學簽署《教師交換協議》，並與南海博物館簽訂《借展協議》。",
            ["教師交換協議: 東嶺大學, 北山大學", "借展協議: 東嶺大學, 南海博物館"],
        ),
        (
            "Lund University and Norland Academy signed the Agreement on Linking Tea with Trade.",
            ["Agreement on Linking Tea with Trade: Lund University, Norland Academy"],
        ),
        (
            "Lund University signed a memorandum on Combining Teaching with Research with Norland Academy.",
            ["memorandum on Combining Teaching with Research: Lund University, Norland Academy"],
        ),
        (
            "东岭国际机场与北山机场签署《友好机场协议》。",
            ["友好机场协议: 东岭国际机场, 北山机场"],
        ),
    ],
)
def test_who_signed_what(text: str, signed: list[str]) -> None:
    found = [
        next(iter(fact.titles.values())).text + ": " + ", ".join(r.text for p in fact.parties for r in p.values())
        for fact in read_facts(text).agreements
    ]
    assert found == signed


def test_body_before_its_head_in_a_list_of_names() -> None:
    text = "云岭省副省长王敏、卫文署署长李静和东岭馆馆长赵强出席。"
    assert [person.names["zh"].text for person in read_facts(text).people] == ["王敏", "李静", "赵强"]


def test_pointer_to_the_other_language_is_no_title() -> None:
    text = "东岭研讨会举行\n(Scroll down for English version)\n5月3日，研讨会举行。\n"
    text += "Tea Symposium Held in Lund\nIt was held."
    assert {tag: title.text for tag, title in read_facts(text).titles.items()} == {
        "zh": "东岭研讨会举行",
        "en": "Tea Symposium Held in Lund",
    }
