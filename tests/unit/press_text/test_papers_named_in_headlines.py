"""Papers that only a headline or a caption names, verbs of signing, and who goes on to sign with others."""

import pytest

from publish.readers.press_text.reading import read_facts


def agreements(text: str) -> list[tuple[dict[str, str], tuple[str, ...]]]:
    """(titles, parties in the first language of each) of each agreement."""
    return [
        (
            {tag: reading.text for tag, reading in each.titles.items()},
            tuple(next(iter(party.values())).text for party in each.parties),
        )
        for each in read_facts(text).agreements
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "挪威与智利签署新一轮渔业合作备忘录\nNorway, Chile Sign New MoU on Fisheries\n"
            "5月3日，渔业部部长李明与智利渔业部部长罗曼会谈并签约。\n"
            "On May 3, Minister Berg held talks with Minister Roman. The signing followed at noon.\n",
            [({"zh": "渔业合作备忘录", "en": "MoU on Fisheries"}, ("挪威", "智利"))],
        ),
        (
            "两国商会在云泽签署合作备忘录\n5月3日，云泽渔业商会与北岭造船商会在云泽港务局签约，共同服务会员。\n",
            [({"zh": "合作备忘录"}, ("云泽渔业商会", "北岭造船商会"))],
        ),
        ("云泽大学拟与北岭大学签署合作备忘录\n5月3日，两校就合作进行了商讨。\n", []),
        ("Lund Chamber to Sign MoU with Reed Chamber\nThe signing is planned for May.\n", []),
    ],
)
def test_headlines(text: str, found: list[tuple[dict[str, str], tuple[str, ...]]]) -> None:
    assert agreements(text) == found


def test_captions() -> None:
    text = (
        "云泽大学与北岭大学会谈\n图：两校校长在《云泽大学与北岭大学学生交流协议》上签字。\n"
        "2019年1月24日，云泽大学校长李明会见北岭大学校长王芳。\n"
        "Presidents Meet\nLi Ming, President of Yunze University, met Wang Fang, President of Beiling University. "
        "The two presidents signed an agreement on student exchange.\n"
    )
    assert [titles for titles, _ in agreements(text)] == [
        {"zh": "云泽大学与北岭大学学生交流协议", "en": "agreement on student exchange"}
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("云泽大学与北岭学院在云泽订立合作协议。", [("合作协议", ("云泽大学", "北岭学院"))]),
        (
            "云泽大学与北岭大学续签合作备忘录，与岚山学院新签学生交流协议，又与南屏大学补签联合培养协议。",
            [
                ("合作备忘录", ("云泽大学", "北岭大学")),
                ("学生交流协议", ("云泽大学", "岚山学院")),
                ("联合培养协议", ("云泽大学", "南屏大学")),
            ],
        ),
        (
            "市长李明代表云泽市先后与北国岚山市、南国黔山市签订友好交流协议书，与东国南屏市签订友好交流备忘录。",
            [
                ("友好交流协议书", ("云泽市", "北国岚山市")),
                ("友好交流协议书", ("云泽市", "南国黔山市")),
                ("友好交流备忘录", ("云泽市", "东国南屏市")),
            ],
        ),
        (
            "李明、王芳、赵强分别代表云泽大学、北岭博物馆和岚山图书馆，在云泽签署文化合作协议。",
            [("文化合作协议", ("云泽大学", "北岭博物馆", "岚山图书馆"))],
        ),
        ("双方一道签下两局新版合作谅解备忘录。", [("合作谅解备忘录", ())]),
    ],
)
def test_verbs(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    assert [(next(iter(titles.values())), parties) for titles, parties in agreements(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Reed University signed an exchange agreement with Lund University. It also renewed its contract with "
            "Alder College.",
            [("exchange agreement", ("Reed University", "Lund University")),
             ("contract", ("Reed University", "Alder College"))],
        ),
        (
            "The Reed Chamber of Commerce signed an MoU with the Lund Chamber of Commerce. The Chamber then concluded "
            "a loan agreement with the Port of Alder.",
            [("MoU", ("Reed Chamber of Commerce", "Lund Chamber of Commerce")),
             ("loan agreement", ("Reed Chamber of Commerce", "Port of Alder"))],
        ),
        (
            "Reed University and Lund University signed a letter of intent to establish a joint school of fisheries.",
            [("letter of intent to establish a joint school of fisheries", ("Reed University", "Lund University"))],
        ),
        (
            "Reed University and Lund University signed a new version of their exchange MoU on fisheries in San Oro "
            "Sula on Oct. 12, 2023.",
            [("exchange MoU on fisheries", ("Reed University", "Lund University"))],
        ),
    ],
)  # fmt: skip
def test_going_on(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    assert [(titles["en"], parties) for titles, parties in agreements(text)] == found
