"""Offices whose organization stands behind a division, a park, a hospital's university or an organ."""

import pytest

from publish.readers.press_text.reading import read_facts
from tests.people_read import Person, people_in


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Ms. Lu Ning, Head of the Division of Hospital Administration of the Health Bureau of Hebei, spoke.",
            [("Lu Ning", ["Head of the Division of Hospital Administration"], "Health Bureau of Hebei")],
        ),
        (
            "Mr. Xu Ming, Director of the Administrative Committee of Delta Port & Aviation Zone, spoke at the forum.",
            [("Xu Ming", ["Director"], "Administrative Committee of Delta Port & Aviation Zone")],
        ),
        (
            "Prof. Gu Lan, Dean of the School of Music, Fjord University, and Prof. Berg signed the agreement.",
            [("Gu Lan", ["Dean of the School of Music"], "Fjord University")],
        ),
        (
            "Ms. Xu Mei, Member of the Secretariat and Head of the Film Department of the Delta Artists Association,"
            " gave a speech.",
            [("Xu Mei", ["Member of the Secretariat", "Head of the Film Department"], "Delta Artists Association")],
        ),
        (
            "Mr. Tan Wei, author of “Letters from the Weir”, and Ms. Su Min, Director of the Rights Department of China"
            " Overland Press, joined the panel.",
            [("Tan Wei", ["author"], ""), ("Su Min", ["Director of the Rights Department"], "China Overland Press")],
        ),
        (
            "Tao Lin, Head of the Eye Department, Harbour Hospital, Delta Medical College, Fjord University, sang.",
            [("Tao Lin", ["Head of the Eye Department"], "Harbour Hospital, Delta Medical College, Fjord University")],
        ),
        (
            "Mr. Mak Wing, Chief Instructor of the Delta Sailing Institute, attended the dinner.",
            [("Mak Wing", ["Chief Instructor"], "Delta Sailing Institute")],
        ),
    ],
)
def test_english_offices(text: str, people: list[Person]) -> None:
    assert people_in(text, "en") == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("松鹤之家·柳园养老社区院长常青出席。", [("常青", ["院长"], "松鹤之家·柳园养老社区")]),
        ("参加座谈的有东岭国家公园管理局生态科科长傅雷。", [("傅雷", ["生态科科长"], "东岭国家公园管理局")]),
        ("北滨市信托总经理何若冰出席论坛。", [("何若冰", ["总经理"], "北滨市信托")]),
    ],
)
def test_chinese_offices(text: str, people: list[Person]) -> None:
    assert people_in(text, "zh") == people


def test_traditional_offices_and_names_of_the_southern_islands() -> None:
    text = "儀式由島嶼觀光局會長比嘉健一與海大國際長郭彥廷簽署，港灣烹飪學院總教導員麥錦輝出席。"
    assert people_in(text, "zh-Hant") == [
        ("比嘉健一", ["會長"], "島嶼觀光局"),
        ("郭彥廷", ["國際長"], "海大"),
        ("麥錦輝", ["總教導員"], "港灣烹飪學院"),
    ]


def test_a_japanese_name_is_nobody_with_a_chinese_one_whatever_the_sound() -> None:
    text = (
        "領事島袋優子、縣政府部長比嘉誠及觀光局局長平良健一見證簽署。\n\n"
        "It was witnessed by Ms Yuko Shimabukuro, Consul, Mr Makoto Higa, Director of the Prefectural Government, and"
        " Mr Kenichi Taira, Director of the Tourism Bureau. Ms Anita Cheng, Executive Director of the Port, spoke.\n"
    )
    pairs = {tuple(sorted(reading.text for reading in person.names.values())) for person in read_facts(text).people}
    assert not any("Anita Cheng" in names and len(names) > 1 for names in pairs)
    assert ("Kenichi Taira", "平良健一") in pairs
