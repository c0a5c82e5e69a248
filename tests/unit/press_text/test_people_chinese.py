"""Who a Chinese sentence names, with which office: forms seen in real releases, in invented ones."""

import pytest

from publish.readers.press_text.reading import read_facts

Person = tuple[str, list[str], str]


def people(text: str) -> list[Person]:
    """(name, positions, organization) of each person, in the order of the text."""
    found = []
    for person in read_facts(text).people:
        tag = next(iter(person.names))
        body = person.organizations.get(tag)
        positions = [p.text for p in person.positions.get(tag, ())]
        found.append((person.names[tag].text, positions, body.text if body else ""))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "10月8日，国家盐务局郑勤副局长、中国驻北屿总领事馆许友和副总领事、唐晓明商务领事等出席酒会。",
            [
                ("郑勤", ["副局长"], "国家盐务局"),
                ("许友和", ["副总领事"], "中国驻北屿总领事馆"),
                ("唐晓明", ["商务领事"], "中国驻北屿总领事馆"),
            ],
        ),
        ("论坛上，何立峰一级巡视员指出，合作正在深化。", [("何立峰", ["一级巡视员"], "")]),
        ("我会徐月茹会长于3月2日出席活动。", [("徐月茹", ["会长"], "")]),
        ("仪式后，海湾县副县长和云溪县代表参观了展览。", []),
        ("秘书长毕囡陪同参观。", [("毕囡", ["秘书长"], "")]),
        ("北苏商会会长张志和、理事会代表等出席活动。", [("张志和", ["会长"], "北苏商会")]),
        (
            "港口学会主任孙岚主持报告会，副主任朱仁远、王启北出席。",
            [("孙岚", ["主任"], "港口学会"), ("朱仁远", ["副主任"], ""), ("王启北", ["副主任"], "")],
        ),
        (
            "外交部副部长马朝远、贸促会会长任志成出席。",
            [("马朝远", ["副部长"], "外交部"), ("任志成", ["会长"], "贸促会")],
        ),
        (
            "嘉宾包括在全球各地拥有众多会员的国际船东联盟会长沈若谷，以及青港律师会首位女会长彭韵然。",
            [("沈若谷", ["会长"], "国际船东联盟"), ("彭韵然", ["首位女会长"], "青港律师会")],
        ),
        ("担任主持人的青港律师会会长汤文远致辞。", [("汤文远", ["会长"], "青港律师会")]),
        ("青港大学法学院副院长（国际事务）安夏岚出席。", [("安夏岚", ["法学院副院长（国际事务）"], "青港大学")]),
        ("应青港律师会会长汤文远邀请，代表团到访。", [("汤文远", ["会长"], "青港律师会")]),
        (
            "国会议员李相民、南景元、宋文洙、《晨报》社长方相浩出席晚宴。",
            [
                ("李相民", ["议员"], ""),
                ("南景元", ["议员"], ""),
                ("宋文洙", ["议员"], ""),
                ("方相浩", ["社长"], "晨报"),
            ],
        ),
        ("徐建民院长对坂本润一理事长的来访表示欢迎。", [("徐建民", ["院长"], ""), ("坂本润一", ["理事长"], "")]),
        (
            "代表团与该大学商学部副院长克里斯.罗宾教授会谈，有关负责同志参加。",
            [("克里斯.罗宾", ["商学部副院长"], "")],
        ),
    ],
)
def test_people_of_a_sentence(text: str, expected: list[Person]) -> None:
    assert people(text) == expected
