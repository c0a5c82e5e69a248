"""Papers that a delegation signs at one house after another."""

from publish.readers.press_text.reading import read_facts

TOUR = (
    "东湾大学代表团访北国高校\n"
    "东湾大学校长宋明华率团前往北国，走访多所大学。\n"
    "代表团首先到访芦河大学，获该校校长安娜·里德接待。两校签署学生交换协议及合作备忘录。"
    "在石桥大学，宋明华与副校长汤姆·希尔讨论双博士课程，双方亦签署合作备忘录。\n"
    "Donwan University Delegation Visits Universities in Norland\n"
    "Song Minghua, president of Donwan University, led a delegation to several universities in Norland.\n"
    "The delegation first visited Reed River University, where it was received by Anna Reed, president of the"
    " university. The two universities signed a student exchange agreement and a memorandum of understanding. At"
    " Stonebridge University, Song discussed a dual doctorate with Tom Hill, vice president. The two parties also"
    " signed a memorandum of understanding.\n"
)


def test_each_paper_is_of_the_house_where_it_is_signed() -> None:
    told = [
        (agreement.titles["en"].text, [party["en"].text for party in agreement.parties])
        for agreement in read_facts(TOUR).agreements
    ]
    assert told == [
        ("student exchange agreement", ["Reed River University", "Donwan University"]),
        ("memorandum of understanding", ["Reed River University", "Donwan University"]),
        ("memorandum of understanding", ["Stonebridge University", "Donwan University"]),
    ]


def test_one_house_is_no_tour() -> None:
    facts = read_facts(
        "On 4 March the delegation visited Reed River University."
        " The two universities signed a memorandum of understanding."
    )
    assert [agreement.titles["en"].text for agreement in facts.agreements] == ["memorandum of understanding"]
