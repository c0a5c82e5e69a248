"""Papers about a house somewhere, certificates, linking with, unveiled and signed, among those witnessed."""

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
            "The Alder Mediation Center signed an agreement on linking litigation with mediation with the Alder Court"
            " of Appeal on 3 June.",
            [
                (
                    "signing",
                    "agreement on linking litigation with mediation",
                    ("Alder Mediation Center", "Alder Court of Appeal"),
                )
            ],
        ),
        (
            "At the seminar a cooperation agreement was signed by Mr Wang Ming, Director of the Alder Museum, and Ann"
            " Hill, Director of the Lund Museum.",
            [("signing", "cooperation agreement", ("Alder Museum", "Lund Museum"))],
        ),
        ("Alder University held the opening ceremony of the Reed New Hall, a student hostel, on 18 September.", []),
        (
            "约翰逊先生见证了6份备忘录的签署，其中有海西使馆文化处与里德大学的《奖学金项目合作备忘录》，以及里德大学与海西市政府的"
            "《产学研合作备忘录》。",
            [
                ("signing", "奖学金项目合作备忘录", ("海西使馆文化处", "里德大学")),
                ("signing", "产学研合作备忘录", ("里德大学", "海西市政府")),
            ],
        ),
        (
            "青禾大学副校长李明与里德公司总裁王强共同为“青禾—里德联合实验室”揭牌，并签署共建协议。",
            [
                ("establishment", "青禾—里德联合实验室", ("青禾大学", "里德公司")),
                ("signing", "共建协议", ("青禾大学", "里德公司")),
            ],
        ),
        (
            "訪問期間，青禾大學還與里德理工學院及諾蘭文化中心分別簽署合作協議。",
            [
                ("signing", "合作協議", ("青禾大學", "里德理工學院")),
                ("signing", "合作協議", ("青禾大學", "諾蘭文化中心")),
            ],
        ),
        ("大使3月21日向海西图书馆赠书，双方签署捐赠证书。", [("signing", "捐赠证书", ())]),
    ],
)
def test_signed_with_houses(text: str, found: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert agreements(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Alder Port Group and Lund Port Authority today renewed their MoU, first signed in 2019.",
            [("signing", "MoU", ("Alder Port Group", "Lund Port Authority"))],
        ),
        (
            "海西港集团与隆德港务局今日续签2019年首次签署的合作备忘录。",
            [("signing", "合作备忘录", ("海西港集团", "隆德港务局"))],
        ),
        ("根据双方2020年签署的合作协议，海西大学与里德大学每年互派学生。", []),
        ("Under a memorandum signed in May 2020, the two universities exchange students each year.", []),
    ],
)
def test_renewed(text: str, found: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert agreements(text) == found
