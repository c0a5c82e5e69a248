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


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "荷兰林堡大学校长扬·范德海登率团来访北岭大学，校长霍澜会见。代表团成员包括该校法学院院长埃尔斯·德弗里斯。"
            "参加会见的还有我校国际交流处处长李庆斌、食品学院教授孙远明。",
            [
                ("扬·范德海登", "校长", "荷兰林堡大学"),
                ("霍澜", "校长", "北岭大学"),
                ("埃尔斯·德弗里斯", "法学院院长", "荷兰林堡大学"),
                ("李庆斌", "国际交流处处长", "北岭大学"),
                ("孙远明", "食品学院教授", "北岭大学"),
            ],
        ),
        (
            "青屿市贸促会会长王存访问南湾贸易促进局，与该局主席余雨生会谈。",
            [("王存", "会长", "青屿市贸促会"), ("余雨生", "主席", "南湾贸易促进局")],
        ),
        ("本会副会长黄家和主持会议。", [("黄家和", "副会长", "")]),
    ],
)
def test_bodies_that_are_pointed_at(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert _offices(text) == offices


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("嘉宾包括前知识产权署署长谢肃仪。", [("谢肃仪", "前知识产权署署长", "知识产权署")]),
        ("海关总署食品安全局副局长邱岚参加活动。", [("邱岚", "食品安全局副局长", "海关总署")]),
        ("塞尔维亚国内外贸易部国务秘书米洛万·伊里奇致辞。", [("米洛万·伊里奇", "国务秘书", "塞尔维亚国内外贸易部")]),
        ("北岭州环境部国务秘书约根·普法伊费尔致辞。", [("约根·普法伊费尔", "国务秘书", "北岭州环境部")]),
        ("海湾公会主席格雷厄姆·波哈图爵士发言。", [("格雷厄姆·波哈图", "主席", "海湾公会")]),
        ("仪式由合作处处长宁 可主持。", [("宁可", "合作处处长", "")]),
        ("图为签约仪式现场。（记者 周然 摄）", []),
        ("哈特利·布鲁克律师事务所合伙人塞尔博士参加讨论。", [("塞尔", "合伙人", "哈特利·布鲁克律师事务所")]),
        (
            "发布会由蓝岭科技首席营销官葛菲主持，公司董事长秦屿作主题演讲。",
            [("葛菲", "首席营销官", "蓝岭科技"), ("秦屿", "董事长", "蓝岭科技")],
        ),
        ("中心宣告成立，资深律师白嘉辉出任首任主任。", [("白嘉辉", "资深律师、首任主任", "")]),
    ],
)
def test_forms_of_offices_and_names(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert _offices(text) == offices
