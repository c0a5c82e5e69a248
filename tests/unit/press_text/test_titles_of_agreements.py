"""What belongs to the title of an agreement and what does not; what is of another day."""

import pytest

from publish.readers.press_text.reading import read_facts
from tests.agreements_read import FORUM_ZH, agreements_at_forum


def _titles(text: str) -> list[str]:
    return [title for title, _ in agreements_at_forum(text)]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Alder University and the Glass Museum signed a Memorandum of Understanding (MOU).",
            ["Memorandum of Understanding"],
        ),
        ("The two sides signed the Agreement on Glass Kilns online.", ["Agreement on Glass Kilns"]),
        ("The two museums signed the second Framework Agreement on Loans.", ["Framework Agreement on Loans"]),
        ("A three-year Agreement on Glass Loans was signed.", ["Agreement on Glass Loans"]),
        ("They signed an Agreement on Glass Loans between the two museums.", ["Agreement on Glass Loans"]),
        ("Alder University released the exhibition catalogue Light of Reeds.", ["Light of Reeds"]),
        ("The Glass Museum launched the project “Living Kilns: Fire and Clay”.", ["Living Kilns: Fire and Clay"]),
        ("The Illustrated Kiln Catalogue (HK$280) was launched at the forum.", ["Illustrated Kiln Catalogue"]),
        ("The Kiln Trade Report (2025) was released at the forum.", ["Kiln Trade Report (2025)"]),
        (
            "The two sides signed the Agreement on Kilns, together with a Memorandum on Glass Loans.",
            ["Agreement on Kilns", "Memorandum on Glass Loans"],
        ),
        (
            "The two museums signed the Agreement on the Moss Collection – 312 pots thrown before 1957.",
            ["Agreement on the Moss Collection"],
        ),
        (
            "Ms Ash then launched the Green Kiln Charter, and said that the society had grown since 1987.",
            ["Green Kiln Charter"],
        ),
        ("Relations go back to 2003, when a first Friendship Agreement was signed.", []),
        (
            "ALDER, September 4, 2025 - Alder University signed the Agreement on Kilns with the Glass Museum.",
            ["Agreement on Kilns"],
        ),
        (
            "Alder University and the Glass Museum inaugurated the Kiln Laboratory on the AU campus.",
            ["Kiln Laboratory"],
        ),
        (
            "Three deals were signed: an agreement on kilns, a contract for vases, and a letter of intent on clay.",
            ["agreement on kilns", "contract for vases", "letter of intent on clay"],
        ),
        ("Ms Ash recalled that Norland signed a trade agreement with Sutland as early as 1953.", []),
        (
            "Alder Hospital hosted Reed Hospital for the signing of a Memorandum of Understanding (MOU) on care.",
            ["Memorandum of Understanding (MOU) on care"],
        ),
        (
            "Two papers were signed: an agreement on kilns between Alder University and the Glass Museum,"
            " and an MoU on clay between Reed University and the Moss Institute.",
            ["agreement on kilns", "MoU on clay"],
        ),
        (
            "The two sides signed a Memorandum on Cooperation in the Field of Kiln Management.",
            ["Memorandum on Cooperation in the Field of Kiln Management"],
        ),
        (
            "Alder University and the Glass Museum held an event at Reed Hall to launch the Kind Kilns Programme.",
            ["Kind Kilns Programme"],
        ),
        ("Alder University held a forum on plans to launch the Kind Kilns Programme.", []),
        ("The two museums met for talks on the signing of an Agreement on Kilns.", []),
        ("会上，中国—东盟（赤杨）窑火服务中心启动。", ["中国—东盟（赤杨）窑火服务中心"]),
        ("赤杨医院今日為「林芳窯火中心」舉行啟用典禮。", ["林芳窯火中心"]),
        ("会上，“清流窑火地图”在线平台正式启动。", ["清流窑火地图"]),
        ("会上，“零碳航线”项目正式启动。", ["“零碳航线”项目"]),
        ('会上，双方为"窑火联合实验室"揭牌.', ["窑火联合实验室"]),
        ("赤杨大学将与莫尔万博物馆设立“窑火学院”，双方签署了合作协议。", ["合作协议"]),
    ],
)
def test_titles(text: str, titles: list[str]) -> None:
    assert _titles(text) == titles


def test_an_agreement_and_the_centre_it_founds_are_two() -> None:
    text = "双方签署《窑火联合观测站共建协议》，窑火联合观测站同日揭牌。"
    assert _titles(text) == ["窑火联合观测站共建协议", "窑火联合观测站"]


def test_two_mayors_sign_for_their_cities() -> None:
    text = (
        "赤杨市与莫尔万市结好\n2025年9月2日，莫尔万市市长让·迪朗率团来访，由赤杨市市长李窑接待。两位市长共同签署《友好城市协议书》。\n"
        "会上，赤杨大学与莫尔万玻璃学院签署《窑炉协议》，由赤杨大学校长王陶与莫尔万玻璃学院院长保罗·马丁签字。"
    )
    cities, schools = read_facts(text).agreements
    assert {r.text for party in cities.parties for r in party.values()} == {"赤杨市", "莫尔万市"}
    assert [r.text for party in schools.parties for r in party.values()] == ["赤杨大学", "莫尔万玻璃学院"]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "The parties signed a Memorandum of Understanding (“MOU”) at Alder Hall on Tuesday.",
            ["Memorandum of Understanding"],
        ),
        ("Alder Bank and the Glass Museum signed a Loan Agreement worth 30 million yuan.", ["Loan Agreement"]),
        ("The Kiln Report 2025 and the Kiln Initiative were released.", ["Kiln Report 2025", "Kiln Initiative"]),
        ("赤杨大学窑火研究院今日挂牌成立。", ["赤杨大学窑火研究院"]),
        ("会上，《窑火合作协议》签约。", ["窑火合作协议"]),
        ("“窑火联合实验室”计划于2026年揭牌。", []),
        ("The Museum plans to launch the Kiln Atlas next spring.", []),
        ("Alder University hopes to sign an Agreement on Kilns with the Glass Museum.", []),
    ],
)
def test_where_titles_end(text: str, titles: list[str]) -> None:
    assert _titles(text) == titles


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("—同济大学与赤杨交易所签署《窑火备忘录》。", ["同济大学", "赤杨交易所"]),
        ("赤杨港集团与莫尔万-圣埃勒港签署《绿色港口合作意向书》。", ["赤杨港集团", "莫尔万-圣埃勒港"]),
        ("双方签署《赤杨市与莫尔万市2023—2026年友好交流备忘录》。", ["赤杨市", "莫尔万市"]),
        ("会上签约的项目有：\n1、《窑炉合作协议》，赤杨大学、莫尔万博物馆", ["赤杨大学", "莫尔万博物馆"]),
    ],
)
def test_parties_beside_a_title(text: str, parties: list[str]) -> None:
    (fact,) = read_facts(FORUM_ZH + text).agreements
    assert [next(iter(party.values())).text for party in fact.parties] == parties


def test_a_year_alone_is_long_past_where_the_text_has_no_day() -> None:
    text = (
        "赤杨大学来访\n赤杨大学校长林芳访问莫尔万大学。\n林芳表示，两校於2016年签署合作备忘录，至今已有60名学生交换。"
    )
    assert read_facts(text).agreements == ()
