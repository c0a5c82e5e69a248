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


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "主禮嘉賓有中央政府駐南嶼聯絡辦公室教育工作部副部長邱立新、文化司司長辦公室顧問羅永恩。",
            [
                ("邱立新", "教育工作部副部長", "中央政府駐南嶼聯絡辦公室"),
                ("羅永恩", "顧問", "文化司司長辦公室"),
            ],
        ),
        (
            "中国科学院国际合作局副局长孙涛、北岭河委员会秘书处首席水文专家陈可欣出席。",
            [("孙涛", "国际合作局副局长", "中国科学院"), ("陈可欣", "首席水文专家", "北岭河委员会秘书处")],
        ),
        (
            "青屿材料院董事局主席简兆麟教授，SBS和行政总裁祁志豪博士致辞。",
            [("简兆麟", "董事局主席", "青屿材料院"), ("祁志豪", "行政总裁", "青屿材料院")],
        ),
        (
            "海岭研究所副所长孟凡宇、王佳宁，科技处处长谭志军参加座谈。",
            [
                ("孟凡宇", "副所长", "海岭研究所"),
                ("王佳宁", "副所长", "海岭研究所"),
                ("谭志军", "科技处处长", "海岭研究所"),
            ],
        ),
        ("講者還有日本南洋中央研究所的田村浩二。", [("田村浩二", "", "日本南洋中央研究所")]),
        ("獲林遠章紀念基金信託人林國慶支持。", [("林國慶", "信託人", "林遠章紀念基金")]),
        (
            "理大副校长（研究及创新）兼青石研究院院长卢美仪致辞。",
            [("卢美仪", "副校长（研究及创新）、青石研究院院长", "理大")],
        ),
        (
            "典礼由浙岭卫视主持人周亦舟与往届获奖教师龙秀芝主持。",
            [("周亦舟", "主持人", "浙岭卫视"), ("龙秀芝", "往届获奖教师", "")],
        ),
    ],
)
def test_offices_of_bodies_within_bodies(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert _offices(text) == offices


def test_whom_the_press_may_ring_is_no_guest() -> None:
    assert _offices("海湾大学校长林国华出席典礼。\n传媒查询：公关处经理 陈悠悠小姐 电话：2766 0000") == [
        ("林国华", "校长", "海湾大学")
    ]


def test_a_name_in_latin_letters_is_no_chinese_name() -> None:
    facts = read_facts("海湾大学校长Ann Lee与林国华会谈。\nAnn Lee, President of Haiwan University, met Lin Guohua.")
    names = [{tag: reading.text for tag, reading in person.names.items()} for person in facts.people]
    assert {"en": "Ann Lee"} in names
