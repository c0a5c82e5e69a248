"""Hosts told in other ways: units of hosting, support in a later sentence, sponsors and organizers beside nobody."""

import pytest

from publish.readers.press_text.reading import read_facts
from tests.hosts_read import hosts_of


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "5月8日,海川大学与南湾学会合办的“潮汐论坛”在海川举行。活动获海川市教育局支持,逾百人出席。",
            ["co-host 南湾学会", "co-host 海川大学", "supporter 海川市教育局"],
        ),
        (
            "【本報訊】海川材料研發院(HMI)昨於科學園會議中心舉辦「材料論壇」。論壇由創新局資助,南灣工業總會為支持機構。",
            ["host 海川材料研發院", "supporter 創新局", "supporter 南灣工業總會"],
        ),
        (
            "2022年6月6日,海川 —— 世界粮食学会、海川草原局今天共同启动“牧场”项目,并举行启动会。",
            ["co-host 世界粮食学会", "co-host 海川草原局"],
        ),
        (
            "本次活动主办方为海川大学,承办方为海川科技园,支持单位包括海川银行、南湾资本等。",
            ["host 海川大学", "organizer 海川科技园", "supporter 南湾资本", "supporter 海川银行"],
        ),
        (
            "5月8日,由海川大学牵头,南湾大学参与主办的论坛在京举行,海川银行提供支持。",
            ["co-host 南湾大学", "co-host 海川大学", "supporter 海川银行"],
        ),
        ("海川大学将于5月8日与南湾大学共同主办运动会。", ["co-host 南湾大学", "co-host 海川大学"]),
        ("该研究由海川科学基金会资助。5月8日,海川大学举办发布会。", ["host 海川大学"]),
        (
            "主辦機構:海川大學、南灣大學;協辦機構:海川商會;贊助機構:海川銀行\n5月8日,論壇開幕。",
            ["co-host 南灣大學", "co-host 海川大學", "co-organizer 海川商會", "supporter 海川銀行"],
        ),
        (
            "3月1日上午,海川大学校长王国辉在行政楼会见了来访的南湾大学校长汉斯一行。",
            ["host 海川大学"],
        ),
        (
            "It was organized by the Lund Foundation and undertaken by Delta University, with the Education Bureau of"
            " Lake District, Lund as co-organizer.",
            [
                "co-organizer Education Bureau of Lake District, Lund",
                "host Lund Foundation",
                "organizer Delta University",
            ],
        ),
        (
            "The training course was sponsored by the Ministry of Ports and implemented by Delta College.",
            ["host Ministry of Ports", "organizer Delta College"],
        ),
        (
            "On 3 May the Lund Chamber of Commerce held its annual dinner, sponsored by Delta Bank.",
            ["host Lund Chamber of Commerce", "supporter Delta Bank"],
        ),
        (
            "Presented by the University Museum (UM), The University of Norland, and the Embassy of Arbo; supported by"
            " Culture Arbo and the Holm Fund.",
            ["co-host Embassy of Arbo", "co-host University Museum", "supporter Culture Arbo", "supporter Holm Fund"],
        ),
        (
            "The Lund Museum and Delta University jointly organised a seminar on 3 May. Business Arbo supported"
            " the event.",
            ["co-host Delta University", "co-host Lund Museum", "supporter Business Arbo"],
        ),
        (
            "Under the guidance of the Ministry of Culture, the Lund Museum hosted the seminar on 3 May.",
            ["supporter Ministry of Culture", "host Lund Museum"],
        ),
        (
            "The Lund Society is the organiser, and the Delta Bureau is the supporting organisation of the concert.",
            ["host Lund Society", "supporter Delta Bureau"],
        ),
        (
            "The five-year project is funded by the Delta Fund. The workshop was hosted by Lund University.",
            ["host Lund University"],
        ),
        (
            "本届对话由国家能源局、丹麦气候、能源和公用事业部指导,海川能源署主办。",
            ["host 海川能源署", "supporter 丹麦气候、能源和公用事业部", "supporter 国家能源局"],
        ),
        ("仪式由设在杭州的农村水电中心承办,南湾大学主办。", ["host 南湾大学", "organizer 农村水电中心"]),
        (
            "旅游办事处、德国南湾商会在柏林旅游交易会(TBB Berlin)期间于柏林立方会展中心举行晚宴。",
            ["co-host 德国南湾商会", "co-host 旅游办事处"],
        ),
        ("(海川,2024年3月14日)蓝湾科技股份有限公司今日在水展上发布新一代系统Loop。", ["host 蓝湾科技股份有限公司"]),
        (
            "On 5 March the Delta Tourism Office and the Lund Chamber of Commerce gave a dinner at the Hall.",
            ["co-host Delta Tourism Office", "co-host Lund Chamber of Commerce"],
        ),
        (
            "The Ministry of Health hosts it; the Lund Institute and the Delta Society are the organizers, with funds"
            " from Arbo Aid.",
            ["host Ministry of Health", "organizer Delta Society", "organizer Lund Institute", "supporter Arbo Aid"],
        ),
        (
            "The event was hosted by the Ministry of Water. The Lund Centre organized the event, and the Delta Agency"
            " lent its support.",
            ["host Ministry of Water", "organizer Lund Centre", "supporter Delta Agency"],
        ),
        (
            "The evening was co-hosted by the Lund Society and Delta University, with the law firm Holm LLP as event"
            " partner.",
            ["co-host Delta University", "co-host Lund Society", "supporter Holm LLP"],
        ),
        ("A reception hosted by H.E. Mr. Paul Reis, Ambassador of Arbo, took place on 3 May.", []),
    ],
)  # fmt: skip
def test_who_holds_and_who_helps(text: str, hosts: list[str]) -> None:
    assert hosts_of(text) == sorted(hosts)


def test_lists_of_different_length_are_put_together_by_the_sort_of_body() -> None:
    hosts = read_facts(
        "论坛由海川大学主办,德中法律人协会支持。\n"
        "The forum was hosted by Haichuan University. The German-Chinese Lawyers' Association (GCLA) and"
        " Konfuzius-Institut Lund supported it.\n"
    ).hosts
    assert {"zh": "德中法律人协会", "en": "German-Chinese Lawyers' Association"} in [
        {tag.split("-")[0]: reading.text for tag, reading in host.names.items()} for host in hosts
    ]
