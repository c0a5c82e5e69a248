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
        ("5月23日,农业农村部部长林默在京会见来访的北陆农业部部长拉蒂一行。", ["host 农业农村部"]),
        ("5月23日,农业农村部部长林默在京与率团来访的北陆农业部部长拉蒂会谈。", ["host 农业农村部"]),
        ("5月16日,北陆省副主席率团来访。海川省政府负责接待。", ["host 海川省政府"]),
        ("The delegation was warmly received by the Hill Provincial Government.", ["host Hill Provincial Government"]),
        (
            "The forum was jointly organised by Bank of Lund Limited, Oslo Branch (BL Oslo) and Hill Holdings.",
            ["co-host Bank of Lund Limited, Oslo Branch", "co-host Hill Holdings"],
        ),
        (
            "5月16日,外国朋友聚首会馆,参加海川市外事办公室、北陆区人民政府联合举办的联谊会。",
            ["co-host 北陆区人民政府", "co-host 海川市外事办公室"],
        ),
        ("The centre is a joint undertaking of Lund Institute and the Hill Academy.", []),
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
        ("2018-11-20 17:05 外事动态\n11月12日,两市在海川签署备忘录。\n", "2018-11-12"),
        ("OSLO, June 2, 2021 – The Forum, hosted by the Lund Chamber, took place on 31 May.\n", "2021-05-31"),
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
        ("5月23日,林默在京与率团来访的北陆部长拉蒂会谈。", "京"),
        ("2019年12月3日,林默在海川省与省长陈静签署协议书。", "海川省"),
        ("The fair opened at The Venetian Macao on 23 October.", "Venetian Macao"),
        ("A reception was held at the Astor Ballroom of the St. Regis Lund.", "Astor Ballroom of the St. Regis Lund"),
        ("OSLO, 19 May 2016 – More than 200 guests were at the Palm Hotel this morning for the Forum.", "Palm Hotel"),
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
