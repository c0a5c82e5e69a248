"""One paper signed with several one by one, papers told together, parties only counted, several plaques at once."""

import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties import counted_chinese, counted_english
from publish.readers.press_text.programme import agreements_chinese, agreements_english
from publish.readers.press_text.programme.parties_each import with_each
from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("after", "names"),
    [
        (
            " (MoU) with each of the following: the Alder Chamber (AC), Morvane Press and Reed Rail Co., Ltd.",
            ("Alder Chamber", "Morvane Press", "Reed Rail Co., Ltd"),
        ),
        (" with each of four partners, Alder Bank and the Reed Museum, in May.", ("Alder Bank", "Reed Museum")),
        (" with each of the following: Mr Lee, Ms Tan", ()),
        (" with each other.", ()),
    ],
)
def test_with_each_of_several(after: str, names: tuple[str, ...]) -> None:
    assert with_each(after) == names


def test_parties_of_whom_only_the_number_is_told() -> None:
    assert counted_english.several_of_kind(" with eight Alder firms on land") == "eight Alder firms"
    assert counted_english.several_of_kind(" with eight firms") == ""
    assert counted_chinese.several_of_kind("云泽园区公司与八家南屏企业") == ((0, 6), (7, 13))
    assert counted_chinese.several_of_kind("云泽园区公司与八家单位") is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "其中两项由云泽贸易局签署：一是与南屏省商务厅的《合作协议》，二是与岚山商会的《派驻合约》。",
            [("合作协议", ("云泽贸易局", "南屏省商务厅")), ("派驻合约", ("云泽贸易局", "岚山商会"))],
        ),
        (
            "“云泽大学教学医院”与“南屏大学实习基地”在岚山医院同时挂牌。",
            [("云泽大学教学医院", ("岚山医院", "云泽大学")), ("南屏大学实习基地", ("岚山医院", "南屏大学"))],
        ),
        ("“云泽大学教学医院”在云泽大学揭牌。", [("云泽大学教学医院", ())]),
        (
            "云泽计划署（YPO）南屏办公室和岚山部在会上共同发布《粮食报告》。",
            [("粮食报告", ("云泽计划署（YPO）南屏办公室", "岚山部"))],
        ),
    ],
)
def test_chinese(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    assert [(i.title, i.parties) for i in agreements_chinese.named_things(Run(1, 0, text, "zh-Hans"))] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Alder Agency was a party to two of them: an Agreement on Kilns with Reed College, and a Contract on Glass"
            " with Morvane University.",
            [
                ("Agreement on Kilns", ("Alder Agency", "Reed College")),
                ("Contract on Glass", ("Alder Agency", "Morvane University")),
            ],
        ),
        (
            "Alder University(AU)and Reed College(RC)concluded a Memorandum of Understanding(MOU)in May.",
            [("Memorandum of Understanding", ("Alder University", "Reed College"))],
        ),
        (
            "A Memorandum of Cooperation between Alder Institute, a charity set up by the Reed Club, and the Morvane"
            " Museum was signed on 3 May.",
            [("Memorandum of Cooperation", ("Alder Institute", "Morvane Museum"))],
        ),
        (
            "Lord Reed came to Alder University for a meeting and for the signing of a Memorandum on Visits.",
            [("Memorandum on Visits", ())],
        ),
        ("The day also saw the launch of The Morvane Kiln Exchange Hub.", [("The Morvane Kiln Exchange Hub", ())]),
    ],
)
def test_english(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    assert [(i.title, i.parties) for i in agreements_english.named_things(Run(1, 0, text, "en"))] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "周领事出席云泽省与南屏县结好签字仪式\n\n2023年5月8日，林致远与高岚在岚山签署《友好省县协议书》。",
            [("友好省县协议书", ["云泽省", "南屏县"])],
        ),
        (
            "Signing Ceremony between Reed Province and Alder County\n\nOn 8 May 2023, Mr. Li Wen and Ms. Ana Sol put"
            " their names to the Sister Province Agreement.",
            [("Sister Province Agreement", ["Reed Province", "Alder County"])],
        ),
        (
            "2023年5月8日，云泽大学代表团访问南屏。代表团走访了岚山学院，并与白鹭大学签署学生交流协议。",
            [("学生交流协议", ["云泽大学", "白鹭大学"])],
        ),
        (
            "A delegation from Alder University was in Norland on 5 May. A Student Exchange Agreement was signed"
            " with Morvane College.",
            [("Student Exchange Agreement", ["Alder University", "Morvane College"])],
        ),
        (
            "On 8 May 2023, Alder University and the Morvane Institute held a seminar in Lund. At the seminar the two"
            ' organizers launched the report "Rice and Rivers".',
            [("Rice and Rivers", ["Alder University", "Morvane Institute"])],
        ),
        (
            "2023年5月8日，云泽大学分别同南屏协会签署《人才协议》、同岚山博物馆签署《借展协议》。",
            [("人才协议", ["云泽大学", "南屏协会"]), ("借展协议", ["云泽大学", "岚山博物馆"])],
        ),
        (
            "2023年5月8日，南屏基金会资助云泽博物馆合作协议签署仪式在岚山举行。",
            [("合作协议", ["南屏基金会", "云泽博物馆"])],
        ),
        (
            "2023年5月8日，云泽大学与南屏协会、岚山博物馆各签署一份合作协议。",
            [("合作协议", ["云泽大学", "南屏协会"]), ("合作协议", ["云泽大学", "岚山博物馆"])],
        ),
    ],
)
def test_in_a_text(text: str, found: list[tuple[str, list[str]]]) -> None:
    facts = read_facts(text + "\n")
    read = [
        (title.text, [next(iter(party.values())).text for party in agreement.parties])
        for agreement in facts.agreements
        for title in agreement.titles.values()
    ]
    assert read == found
