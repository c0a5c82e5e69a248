"""Hosts cut out of the sentence: words of hosting, and words that hang on to a name."""

from __future__ import annotations

import pytest

from publish.readers.press_text.reading import read_facts


def _hosts(text: str) -> list[tuple[str, str]]:
    return [(reading.text, host.role) for host in read_facts(text).hosts for reading in host.names.values()]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "讲座系海川大学法学院、马院与海川法学会联合举办，林院长主持。",
            [("海川大学法学院", "co-host"), ("马院", "co-host"), ("海川法学会", "co-host")],
        ),
        ("本次论坛是海川大学与清河市商务局共同主办的。", [("海川大学", "co-host"), ("清河市商务局", "co-host")]),
        ("展览开幕。这是海川图书馆首度在清河举办同类活动。", [("海川图书馆", "host")]),
        (
            "对话会日前召开，海川海洋学会和海川大学为主办方，某中心承办。",
            [("海川海洋学会", "co-host"), ("海川大学", "co-host"), ("某中心", "organizer")],
        ),
        ("海川法学院是本次研讨会的主办方。", [("海川法学院", "host")]),
        ("5月8日，海川港务集团在新码头办了一场开放日。", [("海川港务集团", "host")]),
        ("5月8日，海川仲裁院在此办名册启用仪式和首场培训。", [("海川仲裁院", "host")]),
        (
            "5月8日，由市政府外办、市政府新闻办与北陆驻海川总领事馆共同筹备的研讨班开班。",
            [("市政府外办", "co-host"), ("市政府新闻办", "co-host"), ("北陆驻海川总领事馆", "co-host")],
        ),
        ("市外办主任林默5月8日介绍情况，市新闻办新闻发布会如期进行。", []),
        (
            "比赛由海川商会、《海川晚报》等牵头组织，共有8队。",
            [("海川商会", "co-host"), ("海川晚报", "co-host")],
        ),
        ("1月17日，海川市人民政府在海河中心设宴，驻海川的外国官员同吃团圆饭。", [("海川市人民政府", "host")]),
        (
            "5月8日，海川仲裁委员会与Holm Chambers在海川联合举办研讨会。",
            [("海川仲裁委员会", "co-host"), ("Holm Chambers", "co-host")],
        ),
        (
            "由南岸文化与明珠共同打造的博物馆于11月15日开幕。",
            [("南岸文化", "co-host"), ("明珠", "co-host")],
        ),
        (
            "5月7日，海川大学携手其设在清河的海洋教席，在清河会议中心开办培训班。",
            [("海川大学", "co-host"), ("海洋教席", "co-host")],
        ),
        (
            "由海川学院和北陆大学共建的工坊5月8日在北陆大学正式启用。",
            [("海川学院", "co-host"), ("北陆大学", "co-host")],
        ),
        (
            "6月2日，海川博物馆举行开馆典礼。典礼由海川市政府与文化和旅游部合办。",
            [("海川博物馆", "host"), ("海川市政府", "co-organizer"), ("文化和旅游部", "co-organizer")],
        ),
        (
            "承办单位：海川国际经济贸易仲裁委员会（海川国际仲裁中心）",
            [("海川国际经济贸易仲裁委员会", "organizer")],
        ),
        (
            "本次音乐会由海川文化中心携北陆交响乐团共同呈献。",
            [("海川文化中心", "co-host"), ("北陆交响乐团", "co-host")],
        ),
        ("活动主办方海川青年联合会表示，明年将继续举办。", [("海川青年联合会", "host")]),
        (
            "海川图书馆及北陆文化中心双方合办的书展5月12日开展。",
            [("海川图书馆", "co-host"), ("北陆文化中心", "co-host")],
        ),
        ("联盟在海川美术馆成立。我馆同日举办论坛。", [("海川美术馆", "host")]),
    ],
)
def test_hosts_without_the_words_around_them(text: str, hosts: list[tuple[str, str]]) -> None:
    assert sorted(_hosts(text)) == sorted(hosts)


@pytest.mark.parametrize(
    ("headline", "hosts"),
    [
        ("北陆驻海川总领馆办“开放日”", [("北陆驻海川总领馆", "host")]),
        ("律政司举行谘询会", [("律政司", "host")]),
        ("海川大学承办模拟法庭竞赛", [("海川大学", "host")]),
        ("海川大学校长会见清河大学师生", [("海川大学", "host")]),
        ("海川商会会长会见副市长", []),
        ("海川工坊正式启用", []),
    ],
)
def test_hosts_of_headlines(headline: str, hosts: list[tuple[str, str]]) -> None:
    assert _hosts(f"{headline}\n\n6月28日，客人们欣赏了舞蹈，并品茶游园，尽兴而归。") == hosts
