"""Who leads a body, behind its の; offices of then in brackets; sides of a meeting."""

from __future__ import annotations

import pytest

from tests.people_read import Person, people_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "東湖大学の筧悠一郎学長が挨拶し、北浜商工会議所の蓼沼健吾会頭が乾杯の音頭を取った。",
            [("筧悠一郎", ["学長"], "東湖大学"), ("蓼沼健吾", ["会頭"], "北浜商工会議所")],
        ),
        ("ノルランド王国のハルバー首相は、東湖県の知事と会談した。", [("ハルバー", ["首相"], "ノルランド王国")]),
        (
            "湾岸大学の山本浩学長と、同短期大学部の佐藤昭治学長が訪れました。",
            [("山本浩", ["学長"], "湾岸大学"), ("佐藤昭治", ["学長"], "短期大学部")],
        ),
        (
            "NORIN側は佐藤昭治評議員(当時、元駐ノルランド大使)と荒木恵理事が加わりました。",
            [("佐藤昭治", ["評議員", "元駐ノルランド大使"], "NORIN"), ("荒木恵", ["理事"], "NORIN")],
        ),
        ("東湖大学の国際交流部長と学生支援課長、北浜財団の常務理事と新館長が出席した。", []),
        ("東湖市の総合政策局長と東湖大学の経済学部長、湾岸協会の副会長が挨拶した。", []),
    ],
)
def test_reads_who_leads_a_body(text: str, expected: list[Person]) -> None:
    assert people_in(text, "ja") == expected
