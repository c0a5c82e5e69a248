"""Whole sentences from which the hosts are read: parents after commas, datelines, own meetings, counted events."""

import pytest

from publish.readers.press_text.reading import read_facts


def _hosts(text: str) -> list[tuple[str, str]]:
    return [(next(iter(host.names.values())).text, host.role) for host in read_facts(text).hosts]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "PORTO, June 18 – The forum was held today by the Porto Port Bureau and the Embassy of Norway in Lisbon.",
            [("Porto Port Bureau", "co-host"), ("Embassy of Norway in Lisbon", "co-host")],
        ),
        (
            "[8 May 2022, Oslo] The Oslo Federation of Actuaries and the Insurance Institute of Bergen jointly"
            " organised the forum today.",
            [("Oslo Federation of Actuaries", "co-host"), ("Insurance Institute of Bergen", "co-host")],
        ),
        (
            "On May 3, the Lagoon Wetland and World Heritage Conservation Center held the workshop in Porto together"
            " with the Oslo Institute. The workshop was supported by the Porto Forestry Bureau.",
            [
                ("Lagoon Wetland and World Heritage Conservation Center", "co-host"),
                ("Oslo Institute", "co-host"),
                ("Porto Forestry Bureau", "supporter"),
            ],
        ),
        (
            "The workshop was co-hosted by the Institute of Soil Science, Chinese Academy of Sciences and the Norwegian"
            " Polar Institute in Oslo on 3 May 2022.",
            [
                ("Institute of Soil Science, Chinese Academy of Sciences", "co-host"),
                ("Norwegian Polar Institute", "co-host"),
            ],
        ),
        (
            "The forum was organized by the School of Law, Fudan University, the Ministry of Justice and the Shanghai"
            " Bar Association.",
            [
                ("School of Law, Fudan University", "co-host"),
                ("Ministry of Justice", "co-host"),
                ("Shanghai Bar Association", "co-host"),
            ],
        ),
        (
            "Hosted by Fudan University, with the Embassy of Finland and Nokia Foundation as supporters, the concert"
            " took place in Shanghai.",
            [("Fudan University", "host"), ("Embassy of Finland", "supporter"), ("Nokia Foundation", "supporter")],
        ),
        (
            "It was hosted by Yellow Hill Publishing and Media Group and the Arbo Publishers' Association, organized by"
            " Lund People's Publishing House and NLU Press, under the guidance of Northport Press and Publication"
            " Bureau.",
            [
                ("Yellow Hill Publishing and Media Group", "co-host"),
                ("Arbo Publishers' Association", "co-host"),
                ("Lund People's Publishing House", "organizer"),
                ("NLU Press", "organizer"),
                ("Northport Press and Publication Bureau", "supporter"),
            ],
        ),
        (
            "LUND, 9 May 2024 – Norland Trade and Enterprise (NTE) and Massey University jointly hosted the Symposium.",
            [("Norland Trade and Enterprise", "co-host"), ("Massey University", "co-host")],
        ),
        (
            "Northport Third Central Hospital and Charité Lund held a signing ceremony on Monday.",
            [("Northport Third Central Hospital", "co-host"), ("Charité Lund", "co-host")],
        ),
        (
            "On 5 June 2024, Norland Law Firm London Office and the Lund Institute of Arbitrators (LIA) co-hosted a"
            " roundtable in London, supported by Huandong Arbitration Court London Centre.",
            [
                ("Norland Law Firm London Office", "co-host"),
                ("Lund Institute of Arbitrators", "co-host"),
                ("Huandong Arbitration Court London Centre", "supporter"),
            ],
        ),
        (
            "The event was jointly hosted by the Port of Arbo Authority, and co-organized by Lund Railway Port"
            " Development (Group) Co., Ltd. and the Arbo Hydrogen Association.",
            [
                ("Port of Arbo Authority", "co-host"),
                ("Lund Railway Port Development (Group) Co., Ltd.", "co-organizer"),
                ("Arbo Hydrogen Association", "co-organizer"),
            ],
        ),
        (
            "The forum was hosted by the State Administration for Market Regulation and the People's Government of"
            " Guangxi Zhuang Autonomous Region, organized by Lund Administration for Market Regulation.",
            [
                ("State Administration for Market Regulation", "co-host"),
                ("People's Government of Guangxi Zhuang Autonomous Region", "co-host"),
                ("Lund Administration for Market Regulation", "organizer"),
            ],
        ),
        (
            "LUND, 3 October 2023 – The seminar was organised by Lund-Arbo Chamber of Commerce and Bank of Norland Lund"
            " Branch, with the support of the Ministry of Science and Technology and Embassy of Arbo.",
            [
                ("Lund-Arbo Chamber of Commerce", "co-host"),
                ("Bank of Norland Lund Branch", "co-host"),
                ("Ministry of Science and Technology", "supporter"),
                ("Embassy of Arbo", "supporter"),
            ],
        ),
        (
            "OSLO (3 May) — The Norway China Business Association held its annual meeting at the Grand Hotel.",
            [("Norway China Business Association", "host")],
        ),
        (
            "3 May, Oslo – The Norway China Business Association held its annual meeting.",
            [("Norway China Business Association", "host")],
        ),
        (
            "The Association has held 12 seminars since 2019. The seminar was hosted by the Danish Crafts Council.",
            [("Danish Crafts Council", "host")],
        ),
        (
            "Victoria Chinese School celebrated its 20th anniversary at the Town Hall on Friday.",
            [("Victoria Chinese School", "host")],
        ),
    ],
)
def test_hosts_of_english_sentences(text: str, hosts: list[tuple[str, str]]) -> None:
    assert _hosts(text) == hosts


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "【2022年5月8日，香港】香港精算總會（總會）與廣東省保險學會今日於海濱會議中心合辦論壇，逾400人出席。",
            [("香港精算總會", "co-host"), ("廣東省保險學會", "co-host")],
        ),
        (
            "5月3日，滨城湿地保护中心联合奥斯陆研究所在滨城召开研讨会。会议得到江州省林业局支持。",
            [("滨城湿地保护中心", "co-host"), ("奥斯陆研究所", "co-host"), ("江州省林业局", "supporter")],
        ),
        (
            "2022年5月3日，由自然资源部国土整治中心、联合国开发计划署驻华代表处和德国国际合作机构共同主办的研讨会在北京举行。",
            [
                ("自然资源部国土整治中心", "co-host"),
                ("联合国开发计划署驻华代表处", "co-host"),
                ("德国国际合作机构", "co-host"),
            ],
        ),
        (
            "从化区商务局与自贡市文化馆共同举办灯会，3月1日在从化举行。",
            [("从化区商务局", "co-host"), ("自贡市文化馆", "co-host")],
        ),
        (
            "瑞典中国商会第十届会员大会5月3日在斯德哥尔摩举行。过去三年间，协会举办了25场讲座。",
            [("瑞典中国商会", "host")],
        ),
        (
            "11月16日下午，东岭市第三中心医院与诺兰夏洛特医院以视频方式举行签约仪式。",
            [("东岭市第三中心医院", "co-host"), ("诺兰夏洛特医院", "co-host")],
        ),
        (
            "由东岭农业科学院、甘陵省农业农村厅和国际土豆中心共同主办的对话会在兰岭举办。",
            [("东岭农业科学院", "co-host"), ("甘陵省农业农村厅", "co-host"), ("国际土豆中心", "co-host")],
        ),
        (
            "中天律师事务所伦敦办公室与诺兰仲裁员协会（NAA）在伦敦联合举办圆桌会，环东仲裁院伦敦中心为支持单位。",
            [
                ("中天律师事务所伦敦办公室", "co-host"),
                ("诺兰仲裁员协会", "co-host"),
                ("环东仲裁院伦敦中心", "supporter"),
            ],
        ),
        (
            "国立东岭海洋大学（海大）与诺兰科技大学（NTNU）3月14日于海大共同举行揭牌典礼。",
            [("国立东岭海洋大学", "co-host"), ("诺兰科技大学", "co-host")],
        ),
        ("成都外国语学校在锦城艺术宫举行建校60周年庆典，校长王力致辞。", [("成都外国语学校", "host")]),
    ],
)
def test_hosts_of_chinese_sentences(text: str, hosts: list[tuple[str, str]]) -> None:
    assert _hosts(text) == hosts


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("2022年5月3日晚，海棠商会与诺兰银行在蓉共同主办晚宴。", "蓉"),
        ("5月3日，海棠大学与诺兰商会在津联合举办启动仪式。", "津"),
    ],
)
def test_places_in_one_character(text: str, place: str) -> None:
    assert [reading.text for reading in read_facts(text).places.values()] == [place]


def test_numbers_since_a_year_are_no_attendance() -> None:
    text = (
        "The two sides held talks on Monday. Since the first memorandum was signed in 2015, 86 students have taken part"
        " in exchanges."
    )
    assert read_facts(text).attendance is None


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("南岭大学今日为新落成的海洋研究中心举行揭牌典礼。逾100位嘉宾出席。", [("南岭大学", "host")]),
        ("河岸博物館今日為全新兒童展廳舉行開幕典禮。", [("河岸博物館", "host")]),
        (
            "(Oslo, 3 May 2022) Fjord University yesterday held an opening ceremony for its new Polar Institute.",
            [("Fjord University", "host")],
        ),
        (
            "橡树学会与河湾研究所在利马签署《合作备忘录》，并共同举办“城市与河流”论坛。",
            [("橡树学会", "co-host"), ("河湾研究所", "co-host")],
        ),
        (
            "北山大学与格罗宁医院签署合作协议，随后联合举办学术研讨会。",
            [("北山大学", "co-host"), ("格罗宁医院", "co-host")],
        ),
        (
            "On 3 May, the Oak Institute and Bern Hospital signed a memorandum and jointly hosted a workshop.",
            [("Oak Institute", "co-host"), ("Bern Hospital", "co-host")],
        ),
        (
            "A concert was held at Fjord University on Monday, jointly organized by the Cedar Foundation and the"
            " university.",
            [("Cedar Foundation", "co-host"), ("Fjord University", "co-host")],
        ),
        ("明湖会馆昨晚欢庆成立165周年，设宴款待800名宾客。", [("明湖会馆", "host")]),
        (
            "The Lund Society yesterday presented the Lund Prize for Translation to Ms Ann Berg at the City Hall.",
            [("Lund Society", "host")],
        ),
        ('The Society also launched a "Read Together" campaign for schools.', []),
        ("橡树学会于2021年5月3日在市立图书馆发布新书《盐路》，近100人出席。", [("橡树学会", "host")]),
        ("雪松基金会与银湖美术馆在奥斯陆启用全新的工作室。", [("雪松基金会", "co-host"), ("银湖美术馆", "co-host")]),
        (
            'The Lund Society and the Delta Association today launched "Salt Roads: A History" at the City Library.',
            [("Lund Society", "co-host"), ("Delta Association", "co-host")],
        ),
    ],
)
def test_whose_event_it_is_where_another_verb_comes_first_or_nobody_is_said_to_host(
    text: str, hosts: list[tuple[str, str]]
) -> None:
    assert _hosts(text) == hosts


def test_the_headline_says_whose_news_it_is() -> None:
    text = "Fjord University Establishes Centre for Polar Law\n\nThe Centre has three rooms. Dr Ola Berg leads it.\n"
    assert _hosts(text) == [("Fjord University", "host")]
    text = "Alpha Semiconductor Company and Fjord University Establish Joint Laboratory\n\nIt has three rooms.\n"
    assert _hosts(text) == []
