"""Sentences that tell of hosts in ways met in releases of missions, universities and arbitration commissions."""

import pytest

from publish.readers.press_text.reading import read_facts


def _hosts(text: str) -> list[tuple[str, str]]:
    return [(reading.text, host.role) for host in read_facts(text).hosts for reading in host.names.values()]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "研讨会由贸仲委与英国皇家御准仲裁员协会联合主办,君合律师事务所协办,在贸仲委大楼举行。\n",
            [("贸仲委", "co-host"), ("英国皇家御准仲裁员协会", "co-host"), ("君合律师事务所", "co-organizer")],
        ),
        ("澳大校长宋永华接待了到访的泉州代表团。\n", [("澳大", "host")]),
        ("12月2日,丹麦驻华大使馆开放日活动在北京举行。\n", [("丹麦驻华大使馆", "host")]),
        ("中国—东盟中心秘书长史忠俊在中心会见了老挝驻华大使一行。\n", [("中国—东盟中心", "host")]),
        ("驻津巴布韦大使郭少春在使馆举行招待会,庆祝建交四十周年。\n", []),
        ("5月8日,海川大学迎来建校一百周年,庆祝大会在体育馆举行。\n", [("海川大学", "host")]),
        (
            "校党委书记李明会见了由校长安德森率领的瑞典隆德大学代表团,并感谢海川大学的热情接待。\n",
            [("海川大学", "host")],
        ),
    ],
)
def test_in_chinese(text: str, hosts: list[tuple[str, str]]) -> None:
    assert _hosts(text) == hosts


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "With the support of the Norland Patent Office, WIPO and Lund University ran an advanced course in Lund.\n",
            [("WIPO", "co-host"), ("Lund University", "co-host"), ("Norland Patent Office", "supporter")],
        ),
        (
            "The competition, hosted by the Center for Language Education and Cooperation of the Ministry of Education "
            "and organized by the Chinese Embassy in Peru, had its final in Lima.\n",
            [
                ("Center for Language Education and Cooperation of the Ministry of Education", "host"),
                ("Chinese Embassy in Peru", "organizer"),
            ],
        ),
        (
            "Ambassador Guo held a reception at the Chinese Embassy in Zimbabwe for the anniversary.\n",
            [("Chinese Embassy in Zimbabwe", "host")],
        ),
        (
            "Secretary-General Shi Zhong of the Harbour Centre met with the Ambassador of Laos and his delegation.\n",
            [("Harbour Centre", "host")],
        ),
        (
            "The Confucius Institute joined hands with National Museums Liverpool to hold a culture day at the World "
            "Museum on 10 February.\n",
            [("Confucius Institute", "co-host"), ("National Museums Liverpool", "co-host")],
        ),
        (
            "Ambassador Liu gave a dinner at the Chinese Embassy in London.\n\nHe and the Chinese Embassy in the UK "
            "stood ready to work with them.\n",
            [("Chinese Embassy in the UK", "host")],
        ),
    ],
)
def test_in_english(text: str, hosts: list[tuple[str, str]]) -> None:
    assert _hosts(text) == hosts


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "The United Nations Garden Programme (UNGP) in China today marked its anniversary with a reception.\n",
            [("United Nations Garden Programme", "host")],
        ),
        (
            "The Expo opened on May 8, with the Ministry of Culture and the People's Government of Norland Province as "
            "hosts and the Lund Municipal People's Government as organizer.\n",
            [
                ("Ministry of Culture", "co-host"),
                ("People's Government of Norland Province", "co-host"),
                ("Lund Municipal People's Government", "organizer"),
            ],
        ),
        (
            "The festival, jointly held by the Norland Consulate General in Frankfurt, the City of Frankfurt and Messe "
            "Frankfurt, opened on May 13.\n",
            [
                ("Norland Consulate General in Frankfurt", "co-host"),
                ("City of Frankfurt", "co-host"),
                ("Messe Frankfurt", "co-host"),
            ],
        ),
        (
            "The Spring Festival tea party of the Lund Federation of Overseas Norlanders was held at the hotel.\n",
            [("Lund Federation of Overseas Norlanders", "host")],
        ),
        (
            "At the invitation of the Federal University of the State of Rio de Janeiro, Kang Le came on May 6.\n",
            [("Federal University of the State of Rio de Janeiro", "host")],
        ),
        (
            "UM Rector Yonghua Song today (6 May) received a delegation from Dongxi.\n",
            [("UM", "host")],
        ),
        ("6日,海川市政府新闻办在市政府新闻发布厅召开发布会。\n", [("海川市政府新闻办", "host")]),
        (
            "克罗地亚驻华大使馆联合中国国家图书馆推出图片展。\n",
            [("克罗地亚驻华大使馆", "co-host"), ("中国国家图书馆", "co-host")],
        ),
        ("9月6日下午,中国贸促会上海市委员会会长葛平会见来访的代表团一行。\n", [("中国贸促会上海市委员会", "host")]),
    ],
)
def test_more_of_both(text: str, hosts: list[tuple[str, str]]) -> None:
    assert _hosts(text) == hosts


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "活动由海川驻华系统、“为你读画”和东山日报新媒体共同举办。\n",
            [("海川驻华系统", "co-host"), ("为你读画", "co-host"), ("东山日报新媒体", "co-host")],
        ),
        (
            "英国驻华大使馆5月6日在北京举办招待会。\n\n招待会得到博柏利、汇丰银行、渣打银行以及捷豹路虎的赞助支持。\n",
            [
                ("英国驻华大使馆", "host"),
                ("博柏利", "supporter"),
                ("汇丰银行", "supporter"),
                ("渣打银行", "supporter"),
                ("捷豹路虎", "supporter"),
            ],
        ),
        (
            "The Embassy of Norland gave a reception on 6 May.\n\nThe reception was sponsored by Burberry, HSBC, "
            "Standard Chartered and Jaguar Land Rover.\n",
            [
                ("Embassy of Norland", "host"),
                ("Burberry", "supporter"),
                ("HSBC", "supporter"),
                ("Standard Chartered", "supporter"),
                ("Jaguar Land Rover", "supporter"),
            ],
        ),
        (
            "An agreement was signed by Ann Lee and Westlake President Per Holm at a ceremony Westlake hosted on its "
            "Old Campus.\n\nWestlake University was founded in 2018.\n",
            [("Westlake University", "host")],
        ),
        (
            "The event was put on jointly by the UN System in China, Lund Poetry and Lund Daily New Media.\n",
            [("UN System in China", "co-host"), ("Lund Poetry", "co-host"), ("Lund Daily New Media", "co-host")],
        ),
        ("何校长最近率访问团到南沙、广州、东莞及深圳前海考察。\n\n访问团亦到访广东财经大学。\n", []),
    ],
)
def test_sponsors_brands_and_tours(text: str, hosts: list[tuple[str, str]]) -> None:
    assert _hosts(text) == hosts


def test_hosts_in_another_order_are_paired_by_their_names() -> None:
    text = (
        "由中国国际贸易促进委员会、香港特别行政区政府律政司、香港贸易发展局联合主办的研讨会在香港举行。\n\n"
        "The conference was jointly hosted by the Department of Justice, the China Council for the Promotion of "
        "International Trade and the Hong Kong Trade Development Council.\n"
    )
    named = [{tag: reading.text for tag, reading in host.names.items()} for host in read_facts(text).hosts]
    assert [host["en"] for host in named] == [
        "China Council for the Promotion of International Trade",
        "Department of Justice",
        "Hong Kong Trade Development Council",
    ]
