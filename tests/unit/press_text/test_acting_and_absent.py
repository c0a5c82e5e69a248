"""Bodies that act by somebody's hand, bodies of the writer, seats and towns, those who did not come."""

import pytest

from publish.readers.press_text.reading import read_facts
from tests.people_read import Person, people, people_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "云川商会由会长陈立率队，海原商会则由副会长安娜·霍尔姆博士带队。",
            [("陈立", ["会长"], "云川商会"), ("安娜·霍尔姆", ["副会长"], "海原商会")],
        ),
        (
            "中共中央政治局委员、云川市委书记林海东出席。",
            [("林海东", ["政治局委员", "书记 @ 云川市委"], "中共中央")],
        ),
        ("中共中央书记处书记林海东出席。", [("林海东", ["书记处书记"], "中共中央")]),
        (
            "应诺兰德海文市市长埃里克·诺德之邀，云川市副市长周岚率团访问该市。",
            [("埃里克·诺德", ["诺兰德海文市市长"], ""), ("周岚", ["云川市副市长"], "")],
        ),
        ("上议员王国强在致辞中说，成绩属于大家。", [("王国强", ["上议员"], "")]),
        (
            "云川博物馆和海文博物馆共同主办的展览开幕。海文博物馆馆长埃里克·诺德、我馆馆长周岚、我馆副馆长陈立出席。",
            [
                ("埃里克·诺德", ["馆长"], "海文博物馆"),
                ("周岚", ["馆长"], "云川博物馆"),
                ("陈立", ["副馆长"], "云川博物馆"),
            ],
        ),
        ("会长林海东因故未能出席，由副会长周岚代为致辞。", [("周岚", ["副会长"], "")]),
        ("会长林海东表示，部分嘉宾因天气未能到场。", [("林海东", ["会长"], "")]),
    ],
)
def test_chinese_sentences(text: str, expected: list[Person]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dong Li, Counselor of the Norland Embassy in Fjordland and He Jun, Commercial Counselor of the Norland "
            "Embassy in Delta, were online.",
            [
                ("Dong Li", ["Counselor"], "Norland Embassy in Fjordland"),
                ("He Jun", ["Commercial Counselor"], "Norland Embassy in Delta"),
            ],
        ),
        (
            "Huang Kunming, a member of the Political Bureau of the CPC Central Committee, attended.",
            [("Huang Kunming", ["member of the Political Bureau"], "CPC Central Committee")],
        ),
        (
            "Ann Lee, Mayor of the City of Oakville, and Councillor Bob Ray of the City of Elmford came.",
            [("Ann Lee", ["Mayor of the City of Oakville"], ""), ("Bob Ray", ["Councillor"], "City of Elmford")],
        ),
        (
            "Lin Hong, Director of the Foreign and Overseas Chinese Affairs Office of Delta Province, spoke.",
            [("Lin Hong", ["Director"], "Foreign and Overseas Chinese Affairs Office of Delta Province")],
        ),
        (
            "The dinner was given with Ms Ann Ho of the Sze Yup Society as mistress of ceremonies.",
            [("Ann Ho", [], "Sze Yup Society")],
        ),
        (
            "Dr. CHAN Pui Yin, Pierre, Vice-President of the Delta Guild, and the Hon. Ernest Wong MLC spoke.",
            [("CHAN Pui Yin, Pierre", ["Vice-President"], "Delta Guild"), ("Ernest Wong", ["MLC"], "")],
        ),
        (
            "Matthew CHEUNG Kin-chung, the Chief Secretary for Administration, our Guest of Honour, spoke.",
            [("Matthew CHEUNG Kin-chung", ["Chief Secretary for Administration"], "")],
        ),
        (
            "The show was held by the Norland Museum of Art and the Fjord Museum. Ann Lee, director of our museum, "
            "and Bob Ray, director of the Fjord Museum, spoke.",
            [("Ann Lee", ["director"], "Norland Museum of Art"), ("Bob Ray", ["director"], "Fjord Museum")],
        ),
        ("The paper was signed during Chancellor Friedrich Ohm’s first visit to Norland.", []),
        (
            "Former Mayor Bob Ray, who signed in 1986, was to be guest of honour but could not come. Ann Lee, Mayor of "
            "Oakville, spoke.",
            [("Ann Lee", ["Mayor of Oakville"], "")],
        ),
        (
            "Ann Lee, Mayor of Oakville, recalled her meeting with Bob Ray, Governor of Delta, last week.",
            [("Ann Lee", ["Mayor of Oakville"], "")],
        ),
    ],
)
def test_english_sentences(text: str, expected: list[Person]) -> None:
    assert people_in(text, "en") == expected


def test_a_fair_with_its_short_name_is_known_in_full() -> None:
    text = "第129届诺兰德进出口交易会（简称诺交会）举行。诺交会副主任周岚致辞。"
    (body,) = read_facts(text).organizations
    assert [reading.text for reading in body.names["zh"]] == ["诺兰德进出口交易会", "诺交会"]
