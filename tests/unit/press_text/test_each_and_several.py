"""One paper signed with several one by one, papers told together, parties only counted, several plaques at once."""

import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.programme import agreements_chinese, agreements_english
from publish.readers.press_text.programme.parties_each import counted_han, counted_latin, with_each


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
    assert counted_latin(" with eight Alder firms on land") == "eight Alder firms"
    assert counted_latin(" with eight firms") == ""
    assert counted_han("云泽园区公司与八家南屏企业") == ((0, 6), (7, 13))
    assert counted_han("云泽园区公司与八家单位") is None


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
