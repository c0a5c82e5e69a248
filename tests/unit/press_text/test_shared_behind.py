"""Offices behind the last of a list, for all of it: in Chinese and in Japanese; envoys of the mission named before."""

import pytest

from tests.people_read import Person, people, people_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "汪婉、张平、田良参事官等出席。",
            [("汪婉", ["参事官"], ""), ("张平", ["参事官"], ""), ("田良", ["参事官"], "")],
        ),
        ("王红、李明副校长出席座谈会。", [("王红", ["副校长"], ""), ("李明", ["副校长"], "")]),
        (
            "刘晓东、陈志强、王丽萍三位副会长陪同参观。",
            [("刘晓东", ["副会长"], ""), ("陈志强", ["副会长"], ""), ("王丽萍", ["副会长"], "")],
        ),
        (
            "党委书记陈光、赵一鸣副书记、孙莉院长助理参加座谈。",
            [("陈光", ["党委书记"], ""), ("赵一鸣", ["副书记"], ""), ("孙莉", ["院长助理"], "")],
        ),
        ("上海、北京、李明市长出席。", []),
        (
            "诺兰德驻海原大使馆举办招待会。郭燕公使致辞，郭公使感谢来宾。",
            [("郭燕", ["公使"], "诺兰德驻海原大使馆")],
        ),
    ],
)
def test_chinese(text: str, expected: list[Person]) -> None:
    assert [person for person in people(text) if person[1]] == expected


def test_japanese() -> None:
    text = "大使館からは田中実・公使、佐藤清、鈴木誠、高橋学各参事官らが出席した。議会からは勝亦聡副議長が出席した。"
    assert [(name, held) for name, held, _ in people_in(text, "ja")] == [
        ("田中実", ["公使"]),
        ("佐藤清", ["参事官"]),
        ("鈴木誠", ["参事官"]),
        ("高橋学", ["参事官"]),
        ("勝亦聡", ["副議長"]),
    ]


def test_who_is_recalled_to_have_signed_is_not_there() -> None:
    text = (
        "Ms. Ann Lee, Mayor of Delta, recalled that Director Karl Ohm and the Port Council had recently signed a paper."
    )
    assert people_in(text, "en") == [("Ann Lee", ["Mayor of Delta"], "")]
