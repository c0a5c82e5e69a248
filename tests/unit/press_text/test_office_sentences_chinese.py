"""Whole Chinese sentences from which offices are read: ministries of several fields, authors, officers of one body."""

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
        ("文化、社区及青年部高级政务次长刘慧敏担任主宾。", [("刘慧敏", "高级政务次长", "文化、社区及青年部")]),
        (
            "仪式由环境、食品与农村事务部常务秘书李国基主礼。",
            [("李国基", "常务秘书", "环境、食品与农村事务部")],
        ),
        ("数字、文化、媒体和体育部部长陈志明致辞。", [("陈志明", "部长", "数字、文化、媒体和体育部")]),
        ("新书由南岭会馆名誉秘书许源兴撰写，历时四年。", [("许源兴", "名誉秘书", "南岭会馆")]),
        (
            "对谈的是岭南大学中文系副教授黄美萍博士和陶艺家郑国伟。",
            [("黄美萍", "中文系副教授", "岭南大学"), ("郑国伟", "陶艺家", "")],
        ),
        (
            "南方商会会长陈志明主持大会并作报告，司库赵海伦作财务报告。",
            [("陈志明", "会长", "南方商会"), ("赵海伦", "司库", "南方商会")],
        ),
        (
            "国立东湖大学校长陈文章与丘原大学 (Hillfield University) 校长石明、"
            "湾州大学香洲分校(University of Bay State,简称UBS)校长林海签署备忘录。",
            [("陈文章", "校长", "国立东湖大学"), ("石明", "校长", "丘原大学"), ("林海", "校长", "湾州大学香洲分校")],
        ),
        (
            "同行者有丘州省政府副秘书长王文阳、商务厅厅长申晓庆、海关总署处长李原。",
            [
                ("王文阳", "副秘书长", "丘州省政府"),
                ("申晓庆", "商务厅厅长", "丘州省政府"),
                ("李原", "处长", "海关总署"),
            ],
        ),
        (
            "南方厂商会行政总裁梁世华，常务会董何煜荣，会董蔡少森、卢毓琳出席。",
            [
                ("梁世华", "行政总裁", "南方厂商会"),
                ("何煜荣", "常务会董", "南方厂商会"),
                ("蔡少森", "会董", "南方厂商会"),
                ("卢毓琳", "会董", "南方厂商会"),
            ],
        ),
        ("講者包括仁德醫院老人科顧問醫生曾慧珊。", [("曾慧珊", "老人科顧問醫生", "仁德醫院")]),
        (
            "青石妇幼保健院院长罗文静、党委书记冉启明出席。",
            [("罗文静", "院长", "青石妇幼保健院"), ("冉启明", "党委书记", "青石妇幼保健院")],
        ),
        (
            "岭南大学校长林国华会见来宾，副校长周敏、国际合作与交流处处长吴晓东、海洋工程学院院长陈立参加会见。",
            [
                ("林国华", "校长", "岭南大学"),
                ("周敏", "副校长", "岭南大学"),
                ("吴晓东", "国际合作与交流处处长", "岭南大学"),
                ("陈立", "海洋工程学院院长", "岭南大学"),
            ],
        ),
    ],
)
def test_whose_office_it_is(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert _offices(text) == offices
