"""Trips to several bodies, partners in a list, who ran the evening, issues of newsletters, old news."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "9月29日,海川大学副校长林默率团出访,先后到访东岸大学、西岸学院和北岸研究院。",
            ["host 东岸大学", "host 北岸研究院", "host 西岸学院"],
        ),
        ("On 16 May, Lin Mo visited Lund University and Hill College.", ["host Hill College", "host Lund University"]),
        ("Lund Institute, which co-ordinated the evening, had invited a choir.", ["host Lund Institute"]),
        (
            "合作伙伴共3家,即海川旅游组织、北陆旅游协会、西岭基金会。",
            ["supporter 北陆旅游协会", "supporter 海川旅游组织", "supporter 西岭基金会"],
        ),
    ],
)
def test_hosts(text: str, hosts: list[str]) -> None:
    found = read_facts(text + "\n").hosts
    assert sorted(f"{host.role} {next(iter(host.names.values())).text}" for host in found) == hosts


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("No. 335, 4.4.2009 第三三五期\n海川大学与北陆市政府于3月19日签订备忘录。\n", "2009-03-19"),
        (
            "第12期 2009年4月4日\n海川大学与北陆市政府于3月19日签订备忘录,以2006年的合作备忘录为基础。\n",
            "2009-03-19",
        ),
        ("第三期培训班2021年5月8日在海川开班。\n", "2021-05-08"),
        ("27 July 2022, China: In a hybrid event on July 14, a letter of intent was signed.\n", "2022-07-14"),
    ],
)
def test_issues_and_old_news(text: str, day: str) -> None:
    date = read_facts(text).date
    assert (date.iso if date else "") == day


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("On 16 May, Lin Mo visited Lund University (LU) and Hill College.", None),
        ("The meeting took place recently in Bandung, Indonesia.", "Bandung, Indonesia"),
        ("The forum was held in Oslo, Norland Chamber said.", "Oslo"),
        (
            "The two sides sat down at the Presidential Office in Lund, Hill State.",
            "Presidential Office in Lund, Hill State",
        ),
        ("会談の場はリンド州にある大統領官邸。", "リンド州にある大統領官邸"),
    ],
)
def test_places(text: str, place: str | None) -> None:
    assert next((reading.text for reading in read_facts(text + "\n").places.values()), None) == place
