"""Papers counted first, who 我校 is, `on behalf of A, with B`, arrangements, datelines before names."""

import pytest

from publish.readers.press_text.reading import read_facts


def agreements(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """(title, parties) of each agreement, each in the first language that has it."""
    return [
        (
            next(iter(each.titles.values())).text,
            tuple(next(iter(party.values())).text for party in each.parties),
        )
        for each in read_facts(text).agreements
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "5月3日，友城大会在云泽举行。当天签署的友好城市协议共有两份：\n——云泽市与北岭市；\n——岚山市与南屏市。\n",
            [("友好城市协议", ("云泽市", "北岭市")), ("友好城市协议", ("岚山市", "南屏市"))],
        ),
        (
            "Two exchange agreements were signed at the forum:\n- Reed University and Lund University\n"
            "- Alder College and Holm College\n",
            [
                ("exchange agreement", ("Reed University", "Lund University")),
                ("exchange agreement", ("Alder College", "Holm College")),
            ],
        ),
        (
            "云泽法院与北岭法院举行圆桌会议，双方签下关于法官培训和智慧法院的两份合作谅解备忘录。",
            [("合作谅解备忘录", ("云泽法院", "北岭法院"))] * 2,
        ),
        (
            "Two memoranda of understanding, one on the training of judges and one on court technology, were signed by "
            "the Reed Court and the Lund Court.",
            [("memoranda of understanding", ("Reed Court", "Lund Court"))] * 2,
        ),
        (
            "云泽5月3日电 云泽大学今天同北岭大学、岚山大学分别签订学生交换协议。",
            [("学生交换协议", ("云泽大学", "北岭大学")), ("学生交换协议", ("云泽大学", "岚山大学"))],
        ),
        (
            "律政司司长今日代表香港特别行政区政府与司法部签署关于民事判决相互认可的安排。",
            [("关于民事判决相互认可的安排", ("香港特别行政区政府", "司法部"))],
        ),
        (
            "Ann Lee, the Secretary, signed an arrangement on mutual recognition of judgments, on behalf of the Reed "
            "Government, with the Ministry of Justice.",
            [("arrangement on mutual recognition of judgments", ("Reed Government", "Ministry of Justice"))],
        ),
        (
            "Ann Lee signed a memorandum with Lund University on behalf of Reed University.",
            [("memorandum", ("Reed University", "Lund University"))],
        ),
        (
            "An economic agreement between the Reed Government and the State Administration for Trade & Commerce was "
            "signed today.",
            [("economic agreement", ("Reed Government", "State Administration for Trade & Commerce"))],
        ),
        (
            "云泽大学与北岭大学日前签下合作协议，携手设立潮汐联合研究中心。",
            [("合作协议", ("云泽大学", "北岭大学")), ("潮汐联合研究中心", ("云泽大学", "北岭大学"))],
        ),
        ("云泽5月3日电 云泽仲裁委员会岚山总部3日正式挂牌。", [("云泽仲裁委员会岚山总部", ())]),
    ],
)
def test_told(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    assert agreements(text) == found


def test_our_school_is_the_host() -> None:
    text = (
        "北岭大学与我校签署校际合作备忘录\n5月4日，挪威北岭大学校长汉森来访，同我校签订了校际合作备忘录。\n"
        "May 4 – Jon Hansen, President of Beiling University, called at Yunze University (YZU). YZU President Li Ming "
        "received the guests, and a memorandum on inter-university cooperation was signed.\n"
    )
    (agreement,) = read_facts(text).agreements
    assert "Yunze University" in [reading.text for party in agreement.parties for reading in party.values()]
