"""Who made what was founded or launched, where the sentence of the act does not say it."""

import pytest

from tests.agreements_read import FORUM_EN, FORUM_ZH, agreements_of


def _parties(text: str) -> list[list[str]]:
    return [parties for _, parties in agreements_of(text)]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("会上，赤杨大学与莫尔万博物馆共建的“窑火联合实验室”揭牌。", ["赤杨大学", "莫尔万博物馆"]),
        ("会上，由赤杨大学、莫尔万博物馆联合组建的窑火研究院正式成立。", ["赤杨大学", "莫尔万博物馆"]),
        ("“窑火联合实验室”亦于会上宣告成立，由赤杨大学与莫尔万博物馆共同设立。", ["赤杨大学", "莫尔万博物馆"]),
        (
            "会上，“窑火联合实验室”揭牌。\n该实验室由赤杨大学和莫尔万博物馆共同建设，设三个窑口。",
            ["赤杨大学", "莫尔万博物馆"],
        ),
        ("赤杨软件公司研发的“窑火地图”正式上线。", ["赤杨软件公司"]),
        ("会上发布了《窑火地图2025》。该报告由赤杨基金会资助，莫尔万大学编写。", ["赤杨基金会", "莫尔万大学"]),
        ("会上，“窑火联合实验室”揭牌。", []),
        ("李窑与王陶为“窑火联合实验室”揭牌。", []),
        ("赤杨大学举行仪式，与莫尔万博物馆签署合作备忘录，成立“窑火联合实验室”。", ["赤杨大学", "莫尔万博物馆"]),
    ],
)
def test_chinese(text: str, parties: list[str]) -> None:
    assert _parties(FORUM_ZH + text)[-1] == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Minister Ash unveiled the Joint Laboratory for Kilns, set up by Alder University and the Morvane Museum.",
            ["Alder University", "Morvane Museum"],
        ),
        (
            "The Kiln Atlas, a joint project of Alder University and the Morvane Museum, was launched at the forum.",
            ["Alder University", "Morvane Museum"],
        ),
        (
            "The Kiln Roadmap, funded by the Alder Foundation and written by Morvane University, was released.",
            ["Alder Foundation", "Morvane University"],
        ),
        ("The Kiln Atlas was launched at the forum.", []),
    ],
)
def test_english(text: str, parties: list[str]) -> None:
    assert _parties(FORUM_EN + text) == [parties]


def test_headline_says_who_founds_it() -> None:
    text = "赤杨大学与莫尔万博物馆共建窑火联合实验室\n2025年9月2日，仪式在赤杨举行。窑火联合实验室同日揭牌。"
    assert _parties(text) == [["赤杨大学", "莫尔万博物馆"]]


def test_an_agreement_that_founds_a_centre_says_who_does() -> None:
    text = "会上，赤杨大学与莫尔万博物馆签署《关于成立窑火联合研究中心的协议》。窑火联合研究中心同日揭牌。"
    assert _parties(FORUM_ZH + text) == [["赤杨大学", "莫尔万博物馆"]] * 2


def test_two_pairs_sign_in_one_sentence() -> None:
    text = (
        "晚宴上，赤杨市商务局局长李窑与莫尔万商会秘书长保罗·马丁签署《窑火合作协议》；"
        "清溪集团总经理王陶与莱茵公司总监汉斯·穆勒签署战略合作协议。"
    )
    assert _parties(FORUM_ZH + text) == [["赤杨市商务局", "莫尔万商会"], ["清溪集团", "莱茵公司"]]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("清溪公司向赤杨大学捐赠100万元，双方签订捐赠协议书。", ["清溪公司", "赤杨大学"]),
        ("由赤杨大学牵头、莫尔万博物馆参与编制的《窑火标准》正式发布。", ["赤杨大学", "莫尔万博物馆"]),
        ("活动期间，赤杨市与莫尔万市缔结友好城市，并签署《友好城市关系协定》。", ["赤杨市", "莫尔万市"]),
    ],
)
def test_who_it_is_in_other_words(text: str, parties: list[str]) -> None:
    assert _parties(FORUM_ZH + text) == [parties]
