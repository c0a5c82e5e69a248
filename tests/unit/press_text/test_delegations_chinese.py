"""Lists of a delegation and of those who receive it: how they open, whose the units and short names are."""

import pytest

from publish.readers.press_text.reading import read_facts


def _offices(text: str) -> list[tuple[str, str, str]]:
    return [
        (
            next(iter(person.names.values())).text,
            "、".join(held.text for readings in person.positions.values() for held in readings),
            "".join(reading.text for reading in person.organizations.values()),
        )
        for person in read_facts(text).people
    ]


@pytest.mark.parametrize(
    "opening", ["代表團成員另有", "訪團成員還包括", "陪同來訪的尚有", "隨行人員主要有", "出席者包括"]
)
def test_words_that_open_a_list_belong_to_nobody(opening: str) -> None:
    assert _offices(f"{opening}青嶼大學園藝系主任周啟明、國際事務處專員林欣怡。") == [
        ("周啟明", "園藝系主任", "青嶼大學"),
        ("林欣怡", "國際事務處專員", "青嶼大學"),
    ]


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "北屿律师公会副会长陈国栋、国际关系委员会主席李国伟、会员事务部部长何颖参加会见。",
            [
                ("陈国栋", "副会长", "北屿律师公会"),
                ("李国伟", "国际关系委员会主席", "北屿律师公会"),
                ("何颖", "会员事务部部长", "北屿律师公会"),
            ],
        ),
        ("專題討論由北嶼保險總會教育委員會主席郭美詩主持。", [("郭美詩", "教育委員會主席", "北嶼保險總會")]),
        (
            "外交部副部长马朝远、商务部部长任志成、国家发展改革委副主任林涛出席。",
            [
                ("马朝远", "副部长", "外交部"),
                ("任志成", "部长", "商务部"),
                ("林涛", "副主任", "国家发展改革委"),
            ],
        ),
        (
            "南屿厂商联合会会长卢国明、第一副会长骆志强，联同工业贸易署署长黄少珠主持仪式。",
            [
                ("卢国明", "会长", "南屿厂商联合会"),
                ("骆志强", "第一副会长", "南屿厂商联合会"),
                ("黄少珠", "署长", "工业贸易署"),
            ],
        ),
    ],
)
def test_units_named_by_their_field_are_of_the_neighbour(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert _offices(text) == offices


def test_a_university_under_its_short_name() -> None:
    text = (
        "代表團到訪南嶼農業大學，由校長詹益昌接待。"
        "農大國際事務長張嘉玲、農業暨自然資源學院院長詹富文、園藝學系教授陳敬誠亦陪同。"
    )
    assert _offices(text)[1:] == [
        ("張嘉玲", "國際事務長", "農大"),
        ("詹富文", "農業暨自然資源學院院長", "農大"),
        ("陳敬誠", "園藝學系教授", "農大"),
    ]


def test_a_name_ends_before_what_the_person_does() -> None:
    assert _offices("執行委員李藻森舉行會談，秘書長周國強贈送紀念品，館長鄭文卓介紹展品。") == [
        ("李藻森", "執行委員", ""),
        ("周國強", "秘書長", ""),
        ("鄭文卓", "館長", ""),
    ]
