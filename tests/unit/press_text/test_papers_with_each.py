"""Papers signed with one after the other, on behalf of somebody, by officers; what is no part of a title or a party."""

import pytest

from publish.readers.press_text.parties.titles_chinese import title_parties
from publish.readers.press_text.reading import read_facts


def agreements(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """(title, parties) of each agreement, of the first language of each."""
    return [
        (
            next(iter(each.titles.values())).text,
            tuple(next(iter(party.values())).text for party in each.parties),
        )
        for each in read_facts(text).agreements
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Alder University signed memoranda of understanding with three partners from Asia: Minato University, Reed"
            " College and the University of Lund.",
            [
                ("memoranda of understanding", ("Alder University", other))
                for other in ("Minato University", "Reed College", "University of Lund")
            ],
        ),
        (
            "Ann Lee signed on behalf of the Alder Fair a cooperation agreement with each of 2 new partners in Norland,"
            " i.e. ICBC Foundation Lund and Lund Chamber of Investment and Commerce.",
            [
                ("cooperation agreement", ("Alder Fair", other))
                for other in ("ICBC Foundation Lund", "Lund Chamber of Investment and Commerce")
            ],
        ),
        (
            "The Alder Institution of Engineers signed an agreement on mutual recognition of grades with the Lund"
            " Society of Engineers, memoranda of understanding with two bodies in Reed and letters of intent on mutual"
            " recognition with two more.",
            [
                (
                    "agreement on mutual recognition of grades",
                    ("Alder Institution of Engineers", "Lund Society of Engineers"),
                ),
                ("memoranda of understanding", ()),
                ("letters of intent on mutual recognition", ()),
            ],
        ),
        (
            "A memorandum of understanding was signed between the Diplomatic Institute at the Ministry of Trade and the"
            " Center for Measurement and Evaluation.",
            [
                (
                    "memorandum of understanding",
                    ("Diplomatic Institute at the Ministry of Trade", "Center for Measurement and Evaluation"),
                )
            ],
        ),
        (
            "Alder University, Lund College and Reed Institute each signed a memorandum of understanding with the Kiln"
            " Foundation.",
            [
                ("memorandum of understanding", (one, "Kiln Foundation"))
                for one in ("Alder University", "Lund College", "Reed Institute")
            ],
        ),
        (
            "Governor Ann Lee witnessed the signing of 12 agreements, including a Memorandum of Understanding on trade"
            " between Alder State and Lund Province and a sister-city agreement between Alder and Reed.",
            [
                ("Memorandum of Understanding on trade", ("Alder State", "Lund Province")),
                ("sister-city agreement", ("Alder", "Reed")),
            ],
        ),
        (
            "On October 11, at the Ministry of Health in Luanda, China and Angola signed the Protocol on the Dispatch"
            " of the Second Medical Team.",
            [("Protocol on the Dispatch of the Second Medical Team", ("China", "Angola"))],
        ),
        (
            "The Food and Kiln Organization (FKO) and Bangladesh today signed a Memorandum of Understanding on rice.",
            [("Memorandum of Understanding on rice", ("Food and Kiln Organization", "Bangladesh"))],
        ),
        (
            "Alder University (AU) and the Institute for Research of Lund today jointly held a ceremony for the signing"
            " of a collaboration agreement and the unveiling of the Joint Laboratory of Precision Glass.",
            [
                ("collaboration agreement", ("Alder University", "Institute for Research of Lund")),
                ("Joint Laboratory of Precision Glass", ("Alder University", "Institute for Research of Lund")),
            ],
        ),
        (
            "The two became sister cities on Monday when Mayor Ann Lee of Alder and Mayor Wang Ming of Reed signed the"
            " Sister City Agreement.",
            [("Sister City Agreement", ("Alder", "Reed"))],
        ),
        (
            "Alder University and Reed College signed an institutional-level student exchange agreement.",
            [("student exchange agreement", ("Alder University", "Reed College"))],
        ),
        (
            "At the forum, the Alder Patent Office launched an online platform called IP Compass.",
            [("IP Compass", ("Alder Patent Office",))],
        ),
        (
            "A Letter of Intent was signed between Alder Port Authority and Port of Reed, while others looked on.",
            [("Letter of Intent", ("Alder Port Authority", "Port of Reed"))],
        ),
    ],
)
def test_english(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    assert agreements(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "云泽外贸中心主任储世佳代表外贸中心，与岚山基金会、南屏商会及黔山贸易公司分别签订合作协议。",
            [("合作协议", ("外贸中心", other)) for other in ("岚山基金会", "南屏商会", "黔山贸易公司")],
        ),
        (
            "仪式上，云泽大学校长白志远先后与岚山大学校长李建国、南屏理工学院副院长王海峰签订学生交换协议。",
            [("学生交换协议", ("云泽大学", other)) for other in ("岚山大学", "南屏理工学院")],
        ),
        (
            "云泽市人民政府外事办公室27日通报，云泽市与越南海安市26日在云泽签署《关于加强交流合作的备忘录》。"
            "海安市委书记丁勇见证签署。",
            [("关于加强交流合作的备忘录", ("云泽市", "海安市"))],
        ),
        (
            "云泽大学与南屏省水利厅战略合作协议签字仪式举行。罗启明与白志远分别代表南屏省水利厅与云泽大学在战略合作协议书及"
            "联合培养协议书上签字。",
            [("战略合作协议", ("云泽大学", "南屏省水利厅")), ("联合培养协议书", ("南屏省水利厅", "云泽大学"))],
        ),
        (
            "云泽市第一医院与南屏东方医院医疗联合体战略合作签约仪式举行。随后，双方签署《医联体战略合作协议》。",
            [("医联体战略合作协议", ("云泽市第一医院", "南屏东方医院"))],
        ),
        (
            "云泽大学副校长陈国栋与南屏商会会长杨晓峰代表双方签订了新一轮的校地合作协议。",
            [("校地合作协议", ("云泽大学", "南屏商会"))],
        ),
        (
            "云泽市司法局、南屏大学法学院分别与调解中心签署合作协议。",
            [("合作协议", (one, "调解中心")) for one in ("云泽市司法局", "南屏大学法学院")],
        ),
        (
            "云泽省岚山市与蒙古国东方省、南屏省黔山市与韩国忠州市签署建立友好城市关系协议书。",
            [
                ("建立友好城市关系协议书", ("云泽省岚山市", "蒙古国东方省")),
                ("建立友好城市关系协议书", ("南屏省黔山市", "韩国忠州市")),
            ],
        ),
        ("云泽市、老挝万象市于19日共同发起成立中老铁路城市联盟。", [("中老铁路城市联盟", ("云泽市", "老挝万象市"))]),
        (
            "云泽大学校长陈文章与岚山大学校长李达明、南屏大学校长王志强共同签下《三校联合中心备忘录》。",
            [("三校联合中心备忘录", ("云泽大学", "岚山大学", "南屏大学"))],
        ),
        ("会上举行了“创新云图”平台上线仪式。", [("“创新云图”平台", ())]),
        ("他说，当年代表云泽签下协议的前市长未能到场。", []),
    ],
)
def test_chinese(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    assert agreements(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "次に、華陽大学と学校法人青葉大学との覚書が、華陽大学元学長と理事長の署名により取り交わされました。",
            [("覚書", ("華陽大学", "学校法人青葉大学"))],
        ),
        (
            "はじめに、青葉大学法学部と華陽大学法学院とのあいだで、学生交換に関する協定の調印が行われました。",
            [("学生交換に関する協定", ("青葉大学法学部", "華陽大学法学院"))],
        ),
        (
            "10月5日、青葉市と華陽市の友好都市提携協定書の調印式が行われました。",
            [("友好都市提携協定書", ("青葉市", "華陽市"))],
        ),
        (
            "令和元年10月16日、青葉市と華陽市の友好都市提携式が行われた。本年2月には友好都市提携に向けた意向書に調印した。",
            [],
        ),
    ],
)
def test_japanese(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    assert agreements(text) == found


@pytest.mark.parametrize(
    ("title", "parties"),
    [
        ("云泽工学院—睢山县文化工程合作协议", ("云泽工学院", "睢山县")),
        ("云泽工学院—睢山县科技创新合作协议", ("云泽工学院", "睢山县")),
        ("云泽工学院—睢山县人民政府校地合作协议", ("云泽工学院", "睢山县人民政府")),
        ("云泽大学与南屏省水利厅战略合作协议", ("云泽大学", "南屏省水利厅")),
    ],
)
def test_parties_in_titles(title: str, parties: tuple[str, ...]) -> None:
    assert title_parties(title) == parties
