"""Signings with people in brackets, with visits and guests, in pairs, with another, with a house opened that day."""

import pytest

from publish.readers.press_text.reading import read_facts


def agreements(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """(title, parties) of each agreement, of the first language of each."""
    return [
        (next(iter(each.titles.values())).text, tuple(next(iter(party.values())).text for party in each.parties))
        for each in read_facts(text).agreements
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "On 3 June, Alder University signed an agreement on fishery research with Lund University (represented by"
            " Professor Ann Lee, Vice-President (Research)) and a protocol on visits with Reed College (Dr Tom Hill).",
            [
                ("agreement on fishery research", ("Alder University", "Lund University")),
                ("protocol on visits", ("Alder University", "Reed College")),
            ],
        ),
        (
            "Alder Arbitration Commission (AAC), China and the Center for Trade Arbitration (CTA) - Norland's first"
            " arbitration center - signed a memorandum of understanding (MoU) on 3 June.",
            [("memorandum of understanding", ("Alder Arbitration Commission", "Center for Trade Arbitration"))],
        ),
        (
            "The Port of Reed signed two letters of intent, one with the Port of Lund and one with the Port of Oslo.",
            [
                ("letters of intent", ("Port of Reed", "Port of Lund")),
                ("letters of intent", ("Port of Reed", "Port of Oslo")),
            ],
        ),
        (
            "Alder University signed a letter of intent with Lund University on training and another with Reed College"
            " on 3 June.",
            [
                ("letter of intent", ("Alder University", "Lund University")),
                ("letter of intent", ("Alder University", "Reed College")),
            ],
        ),
        (
            "Two MoUs were exchanged on 3 June between the Norland Tea Board and Alder Tea Association, and between"
            " Reed College and Lund University.",
            [
                ("MoU", ("Norland Tea Board", "Alder Tea Association")),
                ("MoU", ("Reed College", "Lund University")),
            ],
        ),
        ("The two sides exchanged views on the agreement on tea trade at a meeting with the Norland Tea Board.", []),
        (
            "北港集团（集团总经理李明、副总经理王强）与苇航公司（董事长陈立）于6月3日签署绿色航运意向书。",
            [("绿色航运意向书", ("北港集团", "苇航公司"))],
        ),
        (
            "青禾大学代表团6月3日起访问诺兰国。在拉姆大学，代表团与校方签署了合作备忘录。",
            [("合作备忘录", ("青禾大学", "拉姆大学"))],
        ),
        (
            "6月14日，海西科技交流中心邢军副主任率团赴意大利与维拉大学签署战略合作协议。",
            [("战略合作协议", ("海西科技交流中心", "维拉大学"))],
        ),
        (
            "6月3日，海西仲裁委员会与北港仲裁中心共同举办研讨会并签署《合作备忘录》。",
            [("合作备忘录", ("海西仲裁委员会", "北港仲裁中心"))],
        ),
        (
            "双方签署了一系列协议。其中《水产研究框架协议》由海西理工大学副校长陆远和青禾大学农学院院长许文签字。",
            [("水产研究框架协议", ("海西理工大学", "青禾大学"))],
        ),
        (
            "6月3日，青禾大学海西高等研究院揭牌。海西高等研究院与海西大学医学院签署医学合作意向协议。",
            [
                ("青禾大学海西高等研究院", ()),
                ("医学合作意向协议", ("青禾大学海西高等研究院", "海西大学医学院")),
            ],
        ),
        (
            "12月5日，诺兰国环境部部长李文与海国渔业署署长埃里克·索恩签署合作协议。李文和索恩还与肯国环境部部长"
            "朱迪·瓦克一道签署了关于设立该中心的协议。",
            [
                ("合作协议", ("诺兰国环境部", "海国渔业署")),
                ("关于设立该中心的协议", ("诺兰国环境部", "海国渔业署", "肯国环境部")),
            ],
        ),
    ],
)
def test_signings_told_with_asides(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    assert agreements(text) == found
