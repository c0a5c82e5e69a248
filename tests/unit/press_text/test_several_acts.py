"""Several things signed, launched and founded in one sentence: each of them is told."""

import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.programme import agreements_chinese, agreements_english


def _english(text: str) -> list[tuple[str, str]]:
    return [(n.kind, n.title) for n in agreements_english.named_things(Run(1, 0, text, "en"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Delta Rail launched the Night Train Atlas and set up the Delta Rail Academy.",
            [("launch", "Night Train Atlas"), ("establishment", "Delta Rail Academy")],
        ),
        (
            "Delta Rail launched the Open Timetable Platform, unveiled the Night Train Atlas and established the "
            "Sleeper Alliance.",
            [
                ("launch", "Open Timetable Platform"),
                ("launch", "Night Train Atlas"),
                ("establishment", "Sleeper Alliance"),
            ],
        ),
        (
            "Delta Rail launched the Open Timetable Platform and the Night Train Atlas.",
            [("launch", "Open Timetable Platform"), ("launch", "Night Train Atlas")],
        ),
        (
            "Delta Rail launched the Report on Trains and the Environment.",
            [("launch", "Report on Trains and the Environment")],
        ),
        ("Its engineers set up R&D centres across the delta.", []),
    ],
)
def test_active_english(text: str, expected: list[tuple[str, str]]) -> None:
    assert _english(text) == expected


def test_two_papers_with_two_others() -> None:
    text = (
        "Delta Rail Company signed a Memorandum of Understanding with the Coast Ports Authority and a Data Sharing "
        "Agreement with Hill Buses Company."
    )
    found = agreements_english.named_things(Run(1, 0, text, "en"))
    assert [(n.title, n.parties) for n in found] == [
        ("Memorandum of Understanding", ("Delta Rail Company", "Coast Ports Authority")),
        ("Data Sharing Agreement", ("Delta Rail Company", "Hill Buses Company")),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "会上，三角洲铁路公司与海岸港务局签署《夜车合作协议》《数据共享协议》，发布《夜车图册》，并成立卧铺列车联盟。",
            [
                ("signing", "夜车合作协议"),
                ("signing", "数据共享协议"),
                ("launch", "夜车图册"),
                ("establishment", "卧铺列车联盟"),
            ],
        ),
        (
            "三角洲铁路公司发布夜车发展白皮书，推出开放时刻平台，并设立三角洲铁路学院。",
            [("launch", "夜车发展白皮书"), ("launch", "开放时刻平台"), ("establishment", "三角洲铁路学院")],
        ),
        ("会上介绍，公司2019年开通夜车，成立三角洲铁路学院。", []),
        ("会上双方表示，将推出开放时刻平台，成立三角洲铁路学院。", []),
    ],
)
def test_chinese_clauses(text: str, expected: list[tuple[str, str]]) -> None:
    found = agreements_chinese.named_things(Run(1, 0, text, "zh"))
    assert sorted((n.start, n.kind, n.title) for n in found) == sorted(
        (text.index(title), kind, title) for kind, title in expected
    )
