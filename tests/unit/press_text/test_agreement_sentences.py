"""Whole sentences from which agreements and their parties are read."""

import pytest

from publish.readers.press_text.reading import read_facts


def _agreements(text: str) -> list[tuple[str, str, list[str]]]:
    return [
        (a.kind, next(iter(a.titles.values())).text, [next(iter(party.values())).text for party in a.parties])
        for a in read_facts(text).agreements
    ]


@pytest.mark.parametrize(
    ("text", "agreements"),
    [
        (
            "Norland University and the Arbo Museum signed the Framework Agreement on Green Steel, and Eastland"
            " University and the Lund Institute signed the Letter of Intent on Joint Training.",
            [
                ("signing", "Framework Agreement on Green Steel", ["Norland University", "Arbo Museum"]),
                ("signing", "Letter of Intent on Joint Training", ["Eastland University", "Lund Institute"]),
            ],
        ),
        (
            "The two museums signed the Loan Agreement on Bronze Ware and the Training Protocol, and unveiled the"
            " Eastland-Norland Conservation Laboratory.",
            [
                ("signing", "Loan Agreement on Bronze Ware", []),
                ("signing", "Training Protocol", []),
                ("establishment", "Eastland-Norland Conservation Laboratory", []),
            ],
        ),
        (
            "The Eastland Soil Research Centre was established, and the Atlas of Eastland Soils (2020) was released.",
            [
                ("establishment", "Eastland Soil Research Centre", []),
                ("launch", "Atlas of Eastland Soils (2020)", []),
            ],
        ),
        (
            "At the event, Northport Agriculture and Rural Affairs Bureau and Tarim Agrarian University signed the"
            " Cooperation Agreement on Potatoes on campus today.",
            [
                (
                    "signing",
                    "Cooperation Agreement on Potatoes",
                    ["Northport Agriculture and Rural Affairs Bureau", "Tarim Agrarian University"],
                )
            ],
        ),
        (
            "Li Tong, President of Northport Hospital, and Heyo Kern, Dean of the Lund Academy, put their signatures to"
            " the Cooperation Agreement on Joint Treatment.\nThe agreement was signed by both sides online.",
            [("signing", "Cooperation Agreement on Joint Treatment", ["Northport Hospital", "Lund Academy"])],
        ),
        (
            "Afterwards, the Committee of Lund Railway Port and the Port of Arbo Authority signed the Memorandum on a"
            " Green Corridor, Northport Electric (Lund) Hydrogen Co., Ltd. and Arbo Energy Group signed the Joint"
            " Agreement on Fuel Cells, and Lund Chamber and the Arbo Association signed a sister"
            " association agreement.",
            [
                (
                    "signing",
                    "Memorandum on a Green Corridor",
                    ["Committee of Lund Railway Port", "Port of Arbo Authority"],
                ),
                (
                    "signing",
                    "Joint Agreement on Fuel Cells",
                    ["Northport Electric (Lund) Hydrogen Co., Ltd.", "Arbo Energy Group"],
                ),
                ("signing", "sister association agreement", ["Lund Chamber", "Arbo Association"]),
            ],
        ),
        (
            "After the talks, the two sides signed the Memorandum of Cooperation between Lund University and the"
            " University of Arbo and the Student Exchange Agreement. The Arbo Standards Platform went online.",
            [
                ("signing", "Memorandum of Cooperation", ["Lund University", "University of Arbo"]),
                ("signing", "Student Exchange Agreement", ["Lund University", "University of Arbo"]),
                ("launch", "Arbo Standards Platform", []),
            ],
        ),
        (
            "The two museums inked a three-year agreement on artist residencies, and Lund's Grieg Academy and the Arbo"
            " Conservatory agreed to set up a joint class.",
            [("signing", "agreement on artist residencies", [])],
        ),
        ("The Silk Museum was established in 1990. The Harbour Fund was established with support from the city.", []),
        (
            "The Sino-Nordic Translation Workstation was unveiled and the online course “Reading the Sea” was launched"
            " at the event.",
            [
                ("establishment", "Sino-Nordic Translation Workstation", []),
                ("launch", "online course “Reading the Sea”", []),
            ],
        ),
        (
            "The Forum announced the establishment of the Young Rivers Fellowship. The launching ceremony of the Green"
            " Ports Programme was held in Norland on Monday.",
            [("establishment", "Young Rivers Fellowship", []), ("launch", "Green Ports Programme", [])],
        ),
    ],
)
def test_agreements_of_english_sentences(text: str, agreements: list[tuple[str, str, list[str]]]) -> None:
    assert _agreements(text) == agreements


@pytest.mark.parametrize(
    ("text", "agreements"),
    [
        (
            "海棠大学校长陈立与诺兰博物馆馆长汤姆·科尔代表双方签署「師資交流協議」和「聯合培養備忘錄」。「海嶺翻譯中心」亦於典禮上揭牌。",
            [
                ("signing", "師資交流協議", ["海棠大学", "诺兰博物馆"]),
                ("signing", "聯合培養備忘錄", ["海棠大学", "诺兰博物馆"]),
                ("establishment", "海嶺翻譯中心", []),
            ],
        ),
        (
            "2022年5月3日，“海上书房”阅读平台正式上线，“星光助学金”计划于近日正式启动。",
            [("launch", "“海上书房”阅读平台", [])],
        ),
        ("海棠大学举办典礼，并设立「海岭奖学金」。", [("establishment", "海岭奖学金", ["海棠大学"])]),
        ("中国—中亚土豆联合实验室揭牌。", [("establishment", "中国—中亚土豆联合实验室", [])]),
        ("东岭促进会与诺兰氢能协会签订友好协会协议。", [("signing", "友好协会协议", ["东岭促进会", "诺兰氢能协会"])]),
        (
            "3月28日，江海大学郑和学院揭牌暨校企合作签约仪式在江城举行，校长陈海燕等出席。\n会上，许斌为郑和学院揭牌。"
            "陈海燕分别与中海船员公司、诺兰船级社签署联合培养协议。",
            [("establishment", "江海大学郑和学院", []), ("signing", "联合培养协议", [])],
        ),
        ("会上，校董会宣布设立“青禾奖学金”。", [("establishment", "青禾奖学金", [])]),
        (
            "双方举行会谈并签署合作协议。\n海棠大学校长陈立与诺兰博物馆馆长汤姆·科尔签署《馆藏借展协议》。",
            [("signing", "馆藏借展协议", ["海棠大学", "诺兰博物馆"])],
        ),
    ],
)
def test_agreements_of_chinese_sentences(text: str, agreements: list[tuple[str, str, list[str]]]) -> None:
    assert _agreements(text) == agreements


def test_parties_stay_in_the_title_where_the_other_language_names_them_there() -> None:
    text = (
        "海棠大学校长陈立与诺兰博物馆馆长汤姆·科尔签署《海棠大学与诺兰博物馆馆藏合作协议》。\n"
        "Chen Li, President of Haitang University, and Tom Cole, Director of the Nolan Museum, signed the Agreement on"
        " Collections between Haitang University and the Nolan Museum."
    )
    titles = read_facts(text).agreements[0].titles
    assert titles["en"].text == "Agreement on Collections between Haitang University and the Nolan Museum"
