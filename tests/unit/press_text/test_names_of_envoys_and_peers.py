"""Names as embassies and courts write them: peers, two scripts, ranks, envoys behind their names."""

import pytest

from publish.readers.press_text.reading import read_facts
from tests.people_read import offices_of, people_in


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "港仲主席Đinh Văn Khoa(丁文科)、仲裁员代表Vũ Thị Lan(武氏兰)、Hoàng Đức Minh(黄德明)参加了会议。",
            [("丁文科", "主席", "港仲"), ("武氏兰", "仲裁员代表", "港仲"), ("黄德明", "仲裁员代表", "港仲")],
        ),
        (
            "到会的有海岸律师协会主席Karl Nord（卡尔·诺德）先生和秘书长Lê Thị Mai（黎氏梅）女士。",
            [("卡尔·诺德", "主席", "海岸律师协会"), ("黎氏梅", "秘书长", "海岸律师协会")],
        ),
        (
            "宴会的客人有北岸友好小组主席卡普曼、副主席鲍德里和哈蒙德-琼斯勋爵、秘书长科特勋爵等16人。",
            [
                ("卡普曼", "主席", "北岸友好小组"),
                ("鲍德里", "副主席", "北岸友好小组"),
                ("哈蒙德-琼斯勋爵", "副主席", "北岸友好小组"),
                ("科特勋爵", "秘书长", "北岸友好小组"),
            ],
        ),
        ("欧盟委员会副主席冯德-莱恩女士出席。", [("冯德-莱恩", "副主席", "欧盟委员会")]),
        ("前副首相豪勋爵在座。", [("豪勋爵", "前副首相", "")]),
        (
            "最高人民法院党组副书记、分管日常工作的副院长、一级大法官何敏会见了代表团。",
            [("何敏", "党组副书记、分管日常工作的副院长、一级大法官", "最高人民法院")],
        ),
        ("会议由主持日常工作的副会长李大伟主持。", [("李大伟", "主持日常工作的副会长", "")]),
        ("荣远公使衔商务参赞应邀出席。", [("荣远", "公使衔商务参赞", "")]),
        (
            "陪同的有驻英国使馆荣远商务参赞、王海一等秘书。",
            [("荣远", "商务参赞", "驻英国使馆"), ("王海", "一等秘书", "驻英国使馆")],
        ),
        ("使馆教育参赞和文化参赞出席活动。", []),
        (
            "出席者包括加拿大总领事Carl Reed（左三）和李明校长。",
            [("Carl Reed", "加拿大总领事", ""), ("李明", "校长", "")],
        ),
        (
            "The Rt Hon. Lord Hale of Coombe, former Lord Chief Justice of England and Wales, gave a lecture.",
            [("Lord Hale of Coombe", "former Lord Chief Justice of England and Wales", "")],
        ),
        ("Lord Advocate James Wolf QC attended.", [("James Wolf", "Lord Advocate", "")]),
        ("H.R.H. Princess Lalla Karima visited the exhibition.", [("Lalla Karima", "", "")]),
        (
            "Tunku Zain Al-'Amin, Founding President of the Institute for Democracy, gave a talk.",
            [("Zain Al-'Amin", "Founding President", "Institute for Democracy")],
        ),
    ],
)
def test_offices_of(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert offices_of(text) == offices


def test_the_vice_chancellor_is_the_head_of_a_university() -> None:
    text = (
        "主礼嘉宾包括东湾大学前校长金耀庭教授、副校长杨纲、校长刘义敏教授、市政府党组副书记刘应和先生。\n"
        "Officiating were Prof. Lawrence J. Lau, Vice-Chancellor; Prof. Kenneth Young, Pro-Vice-Chancellor; "
        "and former Vice-Chancellor Prof. Ambrose King of East Bay University."
    )
    names = {name for name, _, _ in people_in(text, "en")}
    assert names == {"Lawrence J. Lau", "Kenneth Young", "Ambrose King"}
    both = [[name.text for name in person.names.values()] for person in read_facts(text).people]
    pairs = {pair[0]: pair[1] for pair in both if len(pair) == 2}
    assert pairs["刘义敏"] == "Lawrence J. Lau"
    assert pairs["金耀庭"] == "Ambrose King"
