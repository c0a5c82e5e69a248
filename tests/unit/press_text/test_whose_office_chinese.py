"""Whose office it is where only the place, the election, or the body just named tells it."""

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
    ("text", "offices"),
    [
        (
            "揭牌仪式在青湾市立医院东院区举行，由副院长孙涛主持。院长戴明远与北岭大学医院神经内科主任索平教授揭牌。医院党委书记吕岚参加。",
            [
                ("孙涛", "副院长", "青湾市立医院"),
                ("戴明远", "院长", "青湾市立医院"),
                ("索平", "神经内科主任", "北岭大学医院"),
                ("吕岚", "党委书记", "青湾市立医院"),
            ],
        ),
        (
            "南灣商會今日舉行會員週年大會。大會選出海光航運董事總經理岑倩琳女士為主席。潘家豪先生當選副主席。"
            "新一屆理事會成員還包括杜延思先生（義務司庫）。",
            [
                ("岑倩琳", "董事總經理、主席", "海光航運"),
                ("潘家豪", "副主席", "南灣商會"),
                ("杜延思", "義務司庫", "南灣商會"),
            ],
        ),
        (
            "同行的還有南嶼大學港澳辦公室主任龐志成、附屬第一醫院護理部主任葉倩。",
            [("龐志成", "港澳辦公室主任", "南嶼大學"), ("葉倩", "附屬第一醫院護理部主任", "南嶼大學")],
        ),
        (
            "海岭计划署驻华代表饶苏妮、北岭促进委员会驻爱尔兰代表顾青先后发言。",
            [("饶苏妮", "驻华代表", "海岭计划署"), ("顾青", "驻爱尔兰代表", "北岭促进委员会")],
        ),
        (
            "田宏伟会见荷兰基础设施与水管理大臣德弗里斯一行。",
            [("德弗里斯", "荷兰基础设施与水管理大臣", "")],
        ),
        (
            "由理大校董會主席林嘉琪博士及創新科技署署長馮國樑先生見證。",
            [("林嘉琪", "校董會主席", "理大"), ("馮國樑", "署長", "創新科技署")],
        ),
    ],
)
def test_whose_office(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert _offices(text) == offices


def test_no_name_begins_in_an_office() -> None:
    assert _offices("卸任主席致閉幕辭，感謝秘書處同事。") == []
