"""Who lays on a dinner or a reception, cities that celebrate, help given from, lists without `and`."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("5月16日晚,海川新闻社大使俱乐部在北陆设国庆招待晚宴。", ["host 海川新闻社大使俱乐部"]),
        ("11月13日,海川开发署(HKS)今日在京设招待会,为该署庆生。", ["host 海川开发署"]),
        ("5月16日,海川商会摆下庆功宴。", ["host 海川商会"]),
        ("5月16日,海川商会今晚宴请会员。", ["host 海川商会"]),
        ("5月16日,海川市市长林默设晚宴招待代表团。", []),
        ("11月9日,成都为成都—珀斯结好10周年举办庆祝活动。", ["host 成都"]),
        ("On November 9, Chengdu marked ten years as a sister city of Perth with a lunch.", ["host Chengdu"]),
        (
            "On May 16, Lund Affairs Bureau, people's Government of Hill District held a dinner.",
            ["co-host Lund Affairs Bureau", "co-host people's Government of Hill District"],
        ),
        (
            "It was co-hosted by the Lund Society, the Lund Bureau and the Trade Council and drew around 350 people.",
            ["co-host Lund Bureau", "co-host Lund Society", "co-host Trade Council"],
        ),
        ("The workshop was hosted by the Lund Society and attracted 200 people.", ["host Lund Society"]),
        ("On May 16, the Lund Chamber welcomed 200 members to its annual dinner.", ["host Lund Chamber"]),
        (
            "With the technical assistance from the Lund Bureau, the Lake Institute held a seminar on 16 May.",
            ["host Lake Institute", "supporter Lund Bureau"],
        ),
        ("The vehicles given by the Lund Government were handed over in Oslo on 16 May.", []),
        (
            "The Forum is an annual event co-organised by the Lund Bureau and the Trade Council.",
            ["co-organizer Lund Bureau", "co-organizer Trade Council"],
        ),
        (
            "The show opened on 16 May, which the Cultural Bureau of Lund and the Palace Museum organize together.",
            ["co-host Cultural Bureau of Lund", "co-host Palace Museum"],
        ),
        (
            "Its host was the Lake Institute, its co-organizer the Norland Foundation, and support came from the Lund"
            " Academy.",
            ["co-organizer Norland Foundation", "host Lake Institute", "supporter Lund Academy"],
        ),
        ("The Confucius Institute jointly run by Lund University and the Lake Institute was inaugurated.", []),
        (
            "The Lund Chamber was the host, with the Hill Society and the Lake Institute lending support.",
            ["host Lund Chamber", "supporter Hill Society", "supporter Lake Institute"],
        ),
        (
            "The event, a collaboration of the Lund Museum and the Hill Gallery, took place today.",
            ["co-host Hill Gallery", "co-host Lund Museum"],
        ),
        ("受海川商会邀请,北陆商会代表团于5月16日来访。", ["host 海川商会"]),
        ("5月16日,海川商会联手北陆协会推出“丝路画展”。", ["co-host 北陆协会", "co-host 海川商会"]),
        ("海川大学携手北陆医院,于5月16日启动“健康行”项目。", ["co-host 北陆医院", "co-host 海川大学"]),
        ("展览由海川博物馆策划,北陆美术馆提供展品,西岭基金会赞助。", ["supporter 西岭基金会"]),
        ("海川商会欢迎晚宴5月16日举行。", ["host 海川商会"]),
        ("The event was put together by the Lund Chamber.", ["host Lund Chamber"]),
        ("The Lund Chamber will host its annual gala on 16 May 2025.", ["host Lund Chamber"]),
        ("The Lund Chamber's annual dinner took place on 16 May.", ["host Lund Chamber"]),
        ("The annual dinner of the Lund Chamber took place on 16 May.", ["host Lund Chamber"]),
        ("The forum, hosted this year by Hill University, was held in Oslo.", ["host Hill University"]),
        ("Two dinners were given by the Lake Chamber besides.", ["host Lake Chamber"]),
        ("On 16 May, Lund University received representatives of the Lake Institute.", ["host Lund University"]),
        ("海川大学(海大)于3月26日接待来自北陆研究所的代表。", ["host 海川大学"]),
        (
            "The exhibition with which the Rui Foundation marks its anniversary opens today.",
            ["host Rui Foundation"],
        ),
        (
            "The series is organised by Lund Museum and Lund Municipal Bureau of Culture, Radio, Television and"
            " Tourism.",
            ["co-host Lund Municipal Bureau of Culture, Radio, Television and Tourism", "co-host Lund Museum"],
        ),
    ],
)
def test_hosts(text: str, hosts: list[str]) -> None:
    found = read_facts(text + "\n").hosts
    assert sorted(f"{host.role} {next(iter(host.names.values())).text}" for host in found) == hosts


@pytest.mark.parametrize(("verb", "role"), [("合办", "co-organizer"), ("共同主办", "co-host")])
def test_co_organised_is_what_the_other_language_says(verb: str, role: str) -> None:
    facts = read_facts(
        f"5月16日,潮汐论坛由海川贸易局与北陆商会{verb}。\n"
        "On 16 May, the Tide Forum was co-organised by the Haichuan Trade Bureau and the Norland Chamber.\n"
    )
    assert [host.role for host in facts.hosts] == [role, role]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("晚宴上,近200位嘉宾赴宴。", 200),
        ("会员单位来了近50人。", 50),
        ("Nearly 200 guests came to the hotel.", 200),
        ("400年前的海川人也来了。", 0),
        ("The office has answered by bringing over 10,000 experts into its Conversation.", 0),
    ],
)
def test_who_came(text: str, number: int) -> None:
    attendance = read_facts(text + "\n").attendance
    assert (attendance.number if attendance else 0) == number
