"""Hosts that one language only names as who acted; openings of houses; what was held with whom; days told twice."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("5月3日，北陆驻海川总领事馆开馆仪式在海川饭店举行。", [("北陆驻海川总领事馆", "host")]),
        (
            "5月3日，海川大学（简称“海大”）同Lund Harbour Institute（简称“LHI”）在伦敦联合主办论坛。",
            [("海川大学", "co-host"), ("Lund Harbour Institute", "co-host")],
        ),
        ("5月3日，总领馆开馆。会长说，盼日后同总领馆合办美食节。", []),
        ("5月3日，教育部部长林默率团到访北陆教育部，同部长会谈。", [("北陆教育部", "host")]),
        ("林默一行在海期间还前往史密斯博物馆参观。", []),
        ("当日的活动由中国侨联主席林默主持，海川大学承办。", [("海川大学", "organizer")]),
        ("浸大于3月9日举办周年酒会。", [("浸大", "host")]),
        (
            "Co-organized by Lund Museum and Baltic Gallery, Kings and Pharaohs: The Nile opened on 9 May.",
            [("Lund Museum", "co-organizer"), ("Baltic Gallery", "co-organizer")],
        ),
        (
            "The Consulate General of Norland in Lund was inaugurated on 3 May.",
            [("Consulate General of Norland in Lund", "host")],
        ),
        (
            "(LUND, 22 January) Lund University (LU) today inaugurated its centre. "
            "The ceremony was organized jointly with the Harbour District Government and Baltic Park Corporation.",
            [
                ("Lund University", "co-host"),
                ("Harbour District Government", "co-host"),
                ("Baltic Park Corporation", "co-host"),
            ],
        ),
        (
            "Two memoranda were concluded by the Lund Bar Association today ahead of the round table which it hosted.",
            [("Lund Bar Association", "host")],
        ),
        (
            "A delegation came to the LMA Building in Uptown and was received by Mr Per Holm, "
            "President of The Lund Manufacturers' Association (LMA).",
            [("Lund Manufacturers' Association", "host")],
        ),
        ("A delegation visited the Kyoto Campus of Lund University.", [("Lund University", "host")]),
        (
            "副省长林默率代表团到中环海川大厦访问海川厂商联合会（海厂会），会长李安接待。",
            [("海川厂商联合会", "host")],
        ),
        ("First UN Office in Norland Opens in Lund\nThe office was there.", []),
        (
            "12月11日，澳大利亚海洋商会召开2024年度会员大会。\n"
            "On December 11, he spoke at length, and the Ocean Chamber of Commerce in Australia heard him.",
            [("澳大利亚海洋商会", "host"), ("Ocean Chamber of Commerce in Australia", "host")],
        ),
        (
            "Lund - Baltic Newswire - 24 October 2024 - The Lund Mediation Office has today opened the Centre.",
            [("Lund Mediation Office", "host")],
        ),
    ],
)
def test_hosts(text: str, hosts: list[tuple[str, str]]) -> None:
    found = [(r.text, host.role) for host in read_facts(text).hosts for r in host.names.values()]
    assert sorted(found) == sorted(hosts)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "实验室在海川成立\n[日期:2020-07-04] [字体:大 中 小]\n6月30日，实验室成立活动在海川举行，市长出席并讲话。",
            "2020-06-30",
        ),
        ("（2020年6月18日，上海）两家公司于2020年6月11日在集团总部签署战略合作协议。", "2020-06-11"),
        (
            "(June 18th, 2020-Shanghai) The two companies signed an agreement on June 11th, 2020, at the plant.",
            "2020-06-11",
        ),
        ("海川大学中心揭牌 ( 2025.01.23 )\n1月22日，海川大学中心揭牌仪式在上海举行，校长致辞。", "2025-01-22"),
        (
            "林默访问北陆\n时间:2018-03-28 来源:海川社\n"
            "海川3月27日电 3月26日，部长林默率团访问北陆教育部。\n27日上午，他来到学院。\n"
            "Lin Mo visited the Ministry on March 26.\nOn the morning of March 27 he visited the college.",
            "2018-03-26",
        ),
    ],
)
def test_days(text: str, day: str) -> None:
    found = read_facts(text).date
    assert found is not None
    assert found.iso == day
