"""Where titles end, one of several papers, parties in full, heads who sign, houses held by others, what is recalled."""

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
            "Alder University and Lund University signed a cooperation agreement and talked about exchanges on 3 June.",
            [("signing", "cooperation agreement", ("Alder University", "Lund University"))],
        ),
        (
            "On 3 June, the Alder Arbitration Commission(AAC)and the Lund Arbitration Centre(LAC)concluded a Memorandum"
            " of Understanding(MOU) meant to bring the two bodies closer.",
            [
                (
                    "signing",
                    "Memorandum of Understanding",
                    ("Alder Arbitration Commission", "Lund Arbitration Centre"),
                )
            ],
        ),
        (
            "At the Forum AITAC signed cooperation agreements with LIAM and the Lund Chamber of Commerce, Industry and"
            " Tourism (LUCIT) respectively on 3 June.",
            [
                ("signing", "cooperation agreement", ("AITAC", "LIAM")),
                (
                    "signing",
                    "cooperation agreement",
                    ("AITAC", "Lund Chamber of Commerce, Industry and Tourism"),
                ),
            ],
        ),
        (
            "The Institute of Physics (IP) of the University of Lund (UL) and the Key Laboratory of Organic and"
            " Synthetic Chemistry of the Ministry of Education at Alder University (AU) signed a memorandum on 3 June.",
            [
                (
                    "signing",
                    "memorandum",
                    (
                        "Institute of Physics (IP) of the University of Lund",
                        "Key Laboratory of Organic and Synthetic Chemistry of the Ministry of Education at Alder"
                        " University",
                    ),
                )
            ],
        ),
        (
            "A new Reed Classroom was inaugurated at the University of Lund by Vice Premier Liu Yan on Sunday. Norland"
            " has established five Reed Institutes that together have 30,000 students.",
            [("establishment", "Reed Classroom", ())],
        ),
        ("Mayor Ann Hill briefed on her recent visit to Alder and the signing of the sister-city agreement there.", []),
        (
            "At the forum, CCPIT Alder released the Report on Norland Business 2025, and Reed Bank launched its"
            ' "Sail Plan" for small exporters.',
            [("launch", "Report on Norland Business 2025", ("CCPIT Alder",)), ("launch", "Sail Plan", ("Reed Bank",))],
        ),
        (
            "A strategic cooperation agreement between the two was signed by Aldermere President Ann Hill and Lundholm"
            " President Li Ming on Oct. 15. Aldermere University and Lundholm University have been partners for years.",
            [("signing", "strategic cooperation agreement", ("Aldermere University", "Lundholm University"))],
        ),
        (
            "海西國際仲裁中心今日（十一月十九日）在諾蘭（南灣）自由貿易試驗區舉行南灣代表處揭幕儀式。",
            [("establishment", "南灣代表處", ("海西國際仲裁中心",))],
        ),
        (
            '青禾大學研究所今日與臨江大學重點實驗室簽署合作備忘錄，成立“綠色聯合重點實驗室"。',
            [
                ("signing", "合作備忘錄", ("青禾大學研究所", "臨江大學重點實驗室")),
                ("establishment", "綠色聯合重點實驗室", ("青禾大學研究所", "臨江大學重點實驗室")),
            ],
        ),
        (
            "活動現場還舉行了“海西—隆德友誼林”揭牌、“青年科學家論壇”啟動儀式。",
            [("establishment", "海西—隆德友誼林", ()), ("launch", "青年科學家論壇", ())],
        ),
        (
            "6月3日，海西知识产权局局长李明、诺兰专利局局长安娜·希尔、隆德专利局局长王海出席会议。\n"
            "会后，三局局长签署《第三次三局局长会议纪要》。",
            [("signing", "第三次三局局长会议纪要", ("海西知识产权局", "诺兰专利局", "隆德专利局"))],
        ),
    ],
)
def test_titles_end_and_heads(text: str, found: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert agreements(text) == found
