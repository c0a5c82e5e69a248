"""Who signs and who launches: bodies, cities, those whose people sign, the two who held the event."""

import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.programme import agreements_chinese, agreements_english
from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Alder City and the City of Morvane, France, signed a Sister City Agreement.",
            ("Alder City", "City of Morvane"),
        ),
        ("The cities of Alder and Morvane signed a Letter of Intent on Schools.", ("Alder", "Morvane")),
        ("Alder and Morvane signed a Sister City Agreement.", ("Alder", "Morvane")),
        (
            "Representatives of Alder University and the Morvane School of Glass signed the Agreement on Kilns.",
            ("Alder University", "Morvane School of Glass"),
        ),
        (
            "Alder Rail Group, the Morvane Chamber of Commerce and Clearbrook Shipping signed the Wagon Agreement.",
            ("Alder Rail Group", "Morvane Chamber of Commerce", "Clearbrook Shipping"),
        ),
        ("The crews and the audience signed the Declaration on Rivers.", ()),
        (
            "Alder University and the Morvane Glass Institute jointly launched the Kiln Atlas.",
            ("Alder University", "Morvane Glass Institute"),
        ),
        ("Alder University launched the Kiln Atlas.", ("Alder University",)),
        ("At the forum, the Morvane Chamber of Commerce released the Kiln Report.", ("Morvane Chamber of Commerce",)),
        (
            "On 3 May, Alder University held a forum in Morvane and released the Kiln Atlas.",
            ("Alder University",),
        ),
        ("Professor Li Yao, Director of the Glass Institute, Alder University, released the Kiln Atlas.", ()),
        ("The Glass Forum released the Kiln Atlas.", ()),
        (
            "The Kiln Atlas was launched by Alder University and the Morvane Glass Institute.",
            ("Alder University", "Morvane Glass Institute"),
        ),
    ],
)
def test_english(text: str, parties: tuple[str, ...]) -> None:
    assert [n.parties for n in agreements_english.named_things(Run(1, 0, text, "en"))] == [parties]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("赤杨市与莫尔万市签署友好城市协议。", ("赤杨市", "莫尔万市")),
        ("赤杨大学与莫尔万玻璃学院的代表签署了《窑炉协议》。", ("赤杨大学", "莫尔万玻璃学院")),
        ("赤杨铁路集团、莫尔万商会与清溪航运公司签署《货车协议》。", ("赤杨铁路集团", "莫尔万商会", "清溪航运公司")),
        ("赤杨大学与莫尔万博物馆共同发布《窑炉图册》。", ("赤杨大学", "莫尔万博物馆")),
        ("赤杨大学发布《窑炉图册》。", ("赤杨大学",)),
        ("赤杨大学今日在莫尔万举行论坛，并发布《窑炉图册》。", ("赤杨大学",)),
        ("论坛发布《窑炉图册》。", ()),
        ("赤杨大学校长李窑发布《窑炉图册》。", ()),
    ],
)
def test_chinese(text: str, parties: tuple[str, ...]) -> None:
    assert [n.parties for n in agreements_chinese.named_things(Run(1, 0, text, "zh"))] == [parties]


_TWO_HOSTS = """窑火论坛举行
Kiln Forum Held

2025年9月2日，由赤杨大学与莫尔万博物馆共同主办的窑火论坛在赤杨大学举行。
The Kiln Forum, co-hosted by Alder University and the Morvane Museum, was held at Alder University on 2 September 2025.

会上，双方签署《窑炉协议》。
At the forum, the two sides signed the Agreement on Kilns.
"""


def test_the_two_sides_are_the_two_hosts() -> None:
    (agreement,) = read_facts(_TWO_HOSTS).agreements
    assert [{tag: r.text for tag, r in party.items()} for party in agreement.parties] == [
        {"zh": "赤杨大学", "en": "Alder University"},
        {"zh": "莫尔万博物馆", "en": "Morvane Museum"},
    ]
