"""Offices, consulates, laboratories and headquarters that open at the event, and those that are only recalled."""

import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.programme import houses_chinese, houses_english


def _english(text: str) -> list[str]:
    return [item.title for item in houses_english.houses(Run(1, 0, text, "en"), text, 0, ())]


def _chinese(text: str) -> list[str]:
    return [item.title for item in houses_chinese.houses(Run(1, 0, text, "zh-Hans"), text, 0, ())]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The Alder Chamber Representative Office in Morvane was unveiled at the ceremony.",
         ["Alder Chamber Representative Office in Morvane"]),
        ("That evening, the Consulate General of Morvane in Alder was inaugurated at a hotel.",
         ["Consulate General of Morvane in Alder"]),
        ("The minister unveiled the nameplate for the Morvane headquarters of the Reading Test.",
         ["Morvane headquarters of the Reading Test"]),
        ("The Alder Laboratory of Kilns was founded today.", ["Alder Laboratory of Kilns"]),
        ("The opening of the Morvane Cultural Centre in Alder took place on Tuesday.", ["Morvane Cultural Centre"]),
        ("The rector inaugurated the Reed Center in the East Bank Building in Alder.", ["Reed Center"]),
        ("The Alder Chamber of Commerce was established on Friday.", ["Alder Chamber of Commerce"]),
        ("The first centre of the Reed Fund, the Alder Reading Centre, opened its doors.", ["Alder Reading Centre"]),
        ("The Reed Cultural Centre in Alder held its unveiling ceremony.", ["Reed Cultural Centre in Alder"]),
        ("A plaque for the new Reed Studies Centre was unveiled.", ["Reed Studies Centre"]),
        ("Alder University set up its School of Nursing in 1956.", []),
        ("The newly established Alder Arbitration Centre sent three counsel.", []),
        ("They visited the Alder Joint Laboratory, which opened last year.", []),
        ("Alder Week, hosted by the Alder Design Centre, opened today.", []),
        ("A Regional School Forum of the Reed Centre was opened today.", []),
        ("Both sides will inaugurate the Reed Centre next spring.", []),
        ("The exhibition \"Roads of the National Tile Museum\" opened today.", []),
    ],
)  # fmt: skip
def test_english(text: str, titles: list[str]) -> None:
    assert _english(text) == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("仪式上，云泽商会驻南屏代表处揭牌。", ["云泽商会驻南屏代表处"]),
        ("他来到学院，为“阅读水平考试”南屏总部揭牌。", ["“阅读水平考试”南屏总部"]),
        ("22日晚，云泽驻南屏总领事馆开馆仪式在当地举行。", ["云泽驻南屏总领事馆"]),
        ("6月30日，云泽材料实验室成立活动在岚山举行。", ["云泽材料实验室"]),
        ("云泽大学与岚山市共建的岚山研究院今日揭牌。", ["岚山研究院"]),
        ("云泽办（“云办”）辖下的云泽培训中心今日开幕。", ["云泽培训中心"]),
        ("由云泽所与南屏中心共建的云泽—南屏联合实验室，在南屏总部揭牌成立。", ["云泽—南屏联合实验室"]),
        ("某大使与某司长一道为总领馆揭牌。", []),
        ("云泽仲裁中心成立于1998年。", []),
        ("代表团参观了去年成立的云泽联合实验室。", []),
        ("双方希望云泽联合实验室早日揭牌。", []),
        ("展览今天在云泽会展中心开幕。", []),
        ("云泽大学祝贺南屏实验室成立。", []),
    ],
)
def test_chinese(text: str, titles: list[str]) -> None:
    assert _chinese(text) == titles
