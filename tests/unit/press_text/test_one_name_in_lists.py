"""People of one name in lists of names and offices, and what stands before an office or behind a name."""

import pytest

from publish.readers.press_text.reading import read_facts
from tests.people_read import offices_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Anton von Berg, Federal President, Kurz, Federal Chancellor, Leitl, President of the Harbour Chamber of"
            " Commerce, and Wang Fang, Vice Mayor of Lund, were present.",
            [
                ("Anton von Berg", "Federal President", ""),
                ("Kurz", "Federal Chancellor", ""),
                ("Leitl", "President", "Harbour Chamber of Commerce"),
                ("Wang Fang", "Vice Mayor of Lund", ""),
            ],
        ),
        (
            "Agus Widodo, the Governor of the Reed Institute; Rudiantara, the Minister of Communication; and Anna Reed,"
            " the Director of the Reed Museum, planted trees.",
            [
                ("Agus Widodo", "Governor", "Reed Institute"),
                ("Rudiantara", "Minister of Communication", ""),
                ("Anna Reed", "Director", "Reed Museum"),
            ],
        ),
        ("Wang Fang, Huawei, Vice President, spoke.", [("Wang Fang", "", "")]),
        (
            "Liu Xin, Director of Sichuan Department of Commerce, spoke.",
            [("Liu Xin", "Director", "Sichuan Department of Commerce")],
        ),
        ("Mr. Liu Xin Attends Opening Ceremony of the Lund Consulate", [("Liu Xin", "", "")]),
        (
            "Harbour Bank Chairman and Delta Foundation President Xu Haoliang attended.",
            [("Xu Haoliang", "Chairman、President @ Delta Foundation", "Harbour Bank")],
        ),
        (
            "UN Under-Secretary-General Xu Haoliang attended the meeting.",
            [("Xu Haoliang", "Under-Secretary-General", "UN")],
        ),
        (
            "It was signed by Ana Reed, vice director for strategy at i3S. After that a plaque was unveiled.",
            [("Ana Reed", "vice director for strategy", "i3S")],
        ),
        ("前泰国总理阿披实致辞。", [("阿披实", "前泰国总理", "")]),
        ("合作协议在东湾大学校长宋明华见证下签署。", [("宋明华", "校长", "东湾大学")]),
        ("适逢大使李强到任，商会举办晚宴。", [("李强", "大使", "")]),
        ("校党委书记黄泰来、校长李强出席。", [("黄泰来", "党委书记", ""), ("李强", "校长", "")]),
        ("奥地利数字和经济部长史密斯、教育和科研部长克奈斯尔出席。", [
            ("史密斯", "奥地利数字和经济部长", ""), ("克奈斯尔", "教育和科研部长", ""),
        ]),
    ],
)  # fmt: skip
def test_offices(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert offices_of(text) == expected


def test_nobody_comes_to_town() -> None:
    assert [name for name, _, _ in offices_of("商会欢迎库尔茨总理来川访问。") if name == "来川"] == []


def test_one_name_is_matched_by_its_sound() -> None:
    facts = read_facts(
        "信息通信部长鲁迪安塔拉，基金会主席冯慧兰出席奠基仪式。\n"
        "Peter Hill, the Director of the Reed Network; Rudiantara, the Minister of Communication; and Anna Reed, the"
        " Chairman of the Foundation, came to the ground-breaking ceremony.\n"
    )
    pairs = {person.names["zh"].text: person.names["en"].text for person in facts.people if len(person.names) == 2}
    assert pairs["鲁迪安塔拉"] == "Rudiantara"
