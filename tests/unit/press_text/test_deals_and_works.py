"""Deals, exchanged papers listed, works brought out, ceremonies of three, and who stands behind a launch."""

import pytest

from publish.readers.press_text.reading import read_facts


def agreements(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """(kind, title, parties) of each agreement, of the first language of each."""
    return [
        (
            each.kind,
            next(iter(each.titles.values())).text,
            tuple(next(iter(party.values())).text for party in each.parties),
        )
        for each in read_facts(text).agreements
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The New Reed Port Authority (NRPA) and Lund Hospital Pvt. Ltd. signed a concession agreement on Friday.",
            [("signing", "concession agreement", ("New Reed Port Authority", "Lund Hospital Pvt. Ltd."))],
        ),
        (
            "Norland Tea Board signed a contract worth 3 million dollars with Alder Tea Company on 3 June.",
            [("signing", "contract", ("Norland Tea Board", "Alder Tea Company"))],
        ),
        (
            "With Alder University, Lund University signed on 3 June a framework agreement on fishery research.",
            [("signing", "framework agreement on fishery research", ("Lund University", "Alder University"))],
        ),
        (
            "The ministers witnessed the exchange of these documents: a Memorandum of Understanding on fisheries"
            " between the Ministry of Fisheries of Norland and the Ministry of Agriculture of Sudland; a Protocol on"
            " plant quarantine; and a Letter of Intent on tourism.",
            [
                (
                    "signing",
                    "Memorandum of Understanding on fisheries",
                    ("Ministry of Fisheries of Norland", "Ministry of Agriculture of Sudland"),
                ),
                ("signing", "Protocol on plant quarantine", ()),
                ("signing", "Letter of Intent on tourism", ()),
            ],
        ),
        (
            'The book "Salt and Silk" by Ann Hill was launched at Reed Library on 3 June by Lund University Press in'
            " partnership with the Embassy of Norland.",
            [("launch", "Salt and Silk", ("Lund University Press", "Embassy of Norland"))],
        ),
        (
            "Reed Port entered into a partnership agreement with the shipping company Lund Lines and a lease contract"
            " with logistics provider Oslo Freight on 3 June.",
            [
                ("signing", "partnership agreement", ("Reed Port", "Lund Lines")),
                ("signing", "lease contract", ("Reed Port", "Oslo Freight")),
            ],
        ),
        (
            "The minister witnessed on Friday the signing of a MOU between Constance Port and the Reed Port Authority.",
            [("signing", "MOU", ("Constance Port", "Reed Port Authority"))],
        ),
        (
            "1月13日，长河出版集团与海西国家博物馆战略合作框架协议签署仪式举行，双方共同创设的海博出版中心现场揭牌。",
            [
                ("signing", "战略合作框架协议", ("长河出版集团", "海西国家博物馆")),
                ("establishment", "海博出版中心", ("长河出版集团", "海西国家博物馆")),
            ],
        ),
        (
            "6月21日，中央编辑出版社、青禾大学、普林大学出版社战略合作备忘录签署仪式在海西举行。",
            [("signing", "战略合作备忘录", ("中央编辑出版社", "青禾大学", "普林大学出版社"))],
        ),
        (
            "8月24日，海西丝织博物馆和长河印书馆战略合作签约仪式在海西举行。双方签署了未来5年的战略合作协议。",
            [("signing", "战略合作协议", ("海西丝织博物馆", "长河印书馆"))],
        ),
        (
            "8月18日，“丝路”学术出版论坛暨《中外原著选读》首发式在青禾大学举行。",
            [("launch", "中外原著选读", ())],
        ),
        ("会上，“海西博物馆学译丛”（第一辑）揭幕。", [("launch", "海西博物馆学译丛", ())]),
        (
            "海西市人民政府、青禾大学共建海西创新研究院协议签约仪式3日举行。",
            [("signing", "共建海西创新研究院协议", ("海西市人民政府", "青禾大学"))],
        ),
        (
            "6月3日，由海西市商务局指导、海西会展协会牵头发起的海西会展产业联盟正式成立。",
            [("establishment", "海西会展产业联盟", ("海西会展协会",))],
        ),
        (
            "会上，海西港务集团发布了《绿色航运白皮书》，并联合三家单位启动“蓝色走廊”计划。",
            [
                ("launch", "绿色航运白皮书", ("海西港务集团",)),
                ("launch", "“蓝色走廊”计划", ("海西港务集团",)),
            ],
        ),
        (
            "6月3日，海西博物馆馆长李明发布了《海西馆藏白皮书》。",
            [("launch", "海西馆藏白皮书", ("海西博物馆",))],
        ),
        ("双方期待未来签署战略合作协议。海西博物馆与长河印书馆6月3日举行会谈。", []),
    ],
)
def test_deals_and_works(text: str, found: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert agreements(text) == found
