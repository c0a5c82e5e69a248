"""Offices told by a clause, behind the body, with a shared character; delegates of bodies; names after 和."""

import pytest

from publish.readers.press_text.reading import read_facts
from tests.people_read import Person, offices_of, people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Guests included Dr Libby Lee Ha-yun, who is Acting Secretary for Health; from the Hospital Authority Dr"
            " Tony Ko Pat-sing, its Chief Executive; from the Department of Health Dr Amy Chiu Pui-yin; and Anna Berg,"
            " who was then Mayor of Lund and is a poet.",
            [
                ("Libby Lee Ha-yun", ["Acting Secretary for Health"], ""),
                ("Tony Ko Pat-sing", ["Chief Executive"], "Hospital Authority"),
                ("Amy Chiu Pui-yin", [], "Department of Health"),
                ("Anna Berg", ["Mayor of Lund"], ""),
            ],
        ),
        (
            "At the launch I meet Mr Guo Zhong, the new Director of the China Centre, who plans festivals.",
            [("Guo Zhong", ["Director"], "China Centre")],
        ),
        (
            "Officiating was the First Class Inspector of the Bureau of International Exchange and Cooperation of the"
            " Ministry of Culture of Norland, Zhang Long.",
            [
                (
                    "Zhang Long",
                    ["First Class Inspector of the Bureau of International Exchange and Cooperation"],
                    "Ministry of Culture of Norland",
                )
            ],
        ),
        ("The show “Landscape and Architecture Paintings from the Porthaven Museum of Art” opened.", []),
    ],
)
def test_english(text: str, expected: list[Person]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "主禮嘉賓計有中聯辦宣文部代表成彥希、旅遊局長文綺華、東方學會代表桑托斯。",
            [("成彥希", "宣文部代表", "中聯辦"), ("文綺華", "局長", "旅遊局"), ("桑托斯", "代表", "東方學會")],
        ),
        (
            "刘飞教授带领学生走访世界兰花组织(WOO)中国办事处,刘华主任、邓玉华顾问热情接待。",
            [
                ("刘飞", "", ""),
                ("刘华", "主任", "世界兰花组织(WOO)中国办事处"),
                ("邓玉华", "顾问", "世界兰花组织(WOO)中国办事处"),
            ],
        ),
        ("学会代表参加了会议，协会代表和学者交流，多家企业代表高度评价。", []),
        (
            "招待会上的刘晓大使和卡文•琼斯首席部长，缅怀创办商会的吕克·瓦格。",
            [("卡文•琼斯", "首席部长", "")],
        ),
    ],
)
def test_chinese(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert offices_of(text) == offices


def test_one_surname_and_one_role_are_one_person() -> None:
    text = (
        "新岭国文化中心揭牌，出席的有文化中心主任郭宗光。\n\n论坛由云溪协会主席陈大锦主持。\n\n"
        "A new house for culture has opened its doors.\n\n"
        "At the launch we met Mr Guo Zhonguang, the new Director of the Culture Centre.\n\n"
        "The forum was moderated by Tan Tai Kim, chairman of the Yunxi Association.\n"
    )
    assert {p.names["zh"].text: p.names["en"].text for p in read_facts(text).people} == {
        "郭宗光": "Guo Zhonguang",
        "陈大锦": "Tan Tai Kim",
    }


def test_who_is_alone_with_a_role_in_both_languages() -> None:
    text = (
        "北岭大学副校长马许愿、图书馆馆长吴建中陪同代表团走访博物馆。\n\n"
        "The university has shown its museum to guests from afar.\n\n"
        "Vice Rector Rui Martins and Librarian Wu Jianzhong of Beiling University accompanied the delegation.\n"
        "\nKarl Ohm, Director of the Norland Museum, wrote a letter.\n\n科技处处长谭志军送别。\n"
    )
    matched = {p.names["zh"].text: p.names["en"].text for p in read_facts(text).people if len(p.names) > 1}
    assert matched == {"马许愿": "Rui Martins", "吴建中": "Wu Jianzhong"}
