"""Offices in the bulletins of universities: whose they are, what is taught in their parts, how names are spelled."""

import pytest

from publish.readers.press_text.names.hyphenated_given import fit_given, surname_before_given
from publish.readers.press_text.reading import read_facts
from tests.people_read import offices_of, people_in


@pytest.mark.parametrize(
    ("han", "latin", "fits"),
    [
        ("姚祖輝", "Andrew Yao Cho-fai", True),
        ("查毅超", "Sunny Chai Ngai-chiu", True),
        ("范徐麗泰", "Rita Fan Hsu Lai-tai", True),
        ("姚祖輝", "Sunny Chai Ngai-chiu", False),
        ("姚祖輝", "Peter Lam Cho-fai", False),
    ],
)
def test_given_name_with_a_hyphen_tells_who_it_is(han: str, latin: str, fits: bool) -> None:
    assert bool(fit_given(han, latin)) == fits


def test_what_is_no_chinese_given_name() -> None:
    assert surname_before_given("Anne Lee Jean-Luc") == ""
    assert surname_before_given("Andrew Yao Cho-fai") == "Yao"


_BULLETIN = """青山大學與河東市簽訂合作備忘錄
Memorandum with Hedong
青山大學(青大)於3月19日與河東市政府簽訂合作備忘錄。
主禮嘉賓包括青大前校長及社會學榮休講座教授金文基教授、副校長楊正凱教授、河東市副市長許勤先生、校長劉立義教授,以及市長科技顧問劉應力先生。
The University of Green Hill signed a memorandum with the Hedong Municipal Government on 19 March.
Officiating at the ceremony were Mr. Xu Qin, Vice-Mayor of Hedong; Prof. Lawrence J. Lau, Vice-Chancellor; \
Prof. Kenneth Yeung, Pro-Vice-Chancellor; former Vice-Chancellor Prof. Ambrose King; and other guests.
"""


def test_vice_chancellor_is_the_head_and_of_the_only_university() -> None:
    told = {person.names["zh-Hant"].text: person for person in read_facts(_BULLETIN).people}
    assert told["劉立義"].names["en"].text == "Lawrence J. Lau"
    assert told["金文基"].names["en"].text == "Ambrose King"
    assert told["楊正凱"].names["en"].text == "Kenneth Yeung"
    assert {told[name].organizations["en"].text for name in ("劉立義", "金文基", "楊正凱")} == {
        "University of Green Hill"
    }
    assert "en" not in told["許勤"].organizations


def test_guest_is_not_of_the_university_that_sends_the_others() -> None:
    text = "北岭大学中欧法学院院长刘飞教授到访,哈方副校长叶尔兰·沙雷吉诺夫在座。"
    assert offices_of(text)[-1] == ("叶尔兰·沙雷吉诺夫", "副校长", "")


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "Professor David Sum, Dean of the Faculty of Health and Social Sciences, and Professor Kuang "
            "Ming, Assistant President of NLU, came.",
            [
                ("David Sum", "Dean of the Faculty of Health and Social Sciences", ""),
                ("Kuang Ming", "Assistant President", "NLU"),
            ],
        ),
        (
            "Present were Dr Carl Ho, Associate Dean of the School of Hotel and Tourism Management, and Dr "
            "Ann Lee, Dean of the Faculty of Business Administration.",
            [
                ("Carl Ho", "Associate Dean of the School of Hotel and Tourism Management", ""),
                ("Ann Lee", "Dean of the Faculty of Business Administration", ""),
            ],
        ),
        (
            "Professor Alexander Wai, President and Vice-Chancellor of Hill University; Professor Rick Wong, "
            "Provost; and Professor Albert Chau, Vice-President (Teaching and Learning), came.",
            [
                ("Alexander Wai", "President and Vice-Chancellor", "Hill University"),
                ("Rick Wong", "Provost", "Hill University"),
                ("Albert Chau", "Vice-President (Teaching and Learning)", "Hill University"),
            ],
        ),
    ],
)
def test_what_is_taught_there_is_nobody(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert offices_of(text) == offices


_VISIT = """新聞快訊:海山理工學院訪青大
海山理工學院院長Jorge Conde昨日率代表團訪問青山大學,獲副校長何立言接待。
青大霍正東書院院長許世全、協同創新研究院副院長袁振、全球事務總監王春明等亦參與接待。
Jorge Conde, president of Seahill Polytechnic, led a delegation to visit the University of Green Hill (UGH) \
and was received by UGH Vice Rector Ho Lap Yin.
UGH members who also attended included Hui Sai Chun, master of Fok Ching Tung College; Yuan Zhen, associate \
director of the Institute of Collaborative Innovation; and Wang Chunming, director of the Global Affairs Office.
"""


def test_part_of_the_university_is_in_the_position_in_both_languages() -> None:
    told = {name: (positions, body) for name, positions, body in people_in(_VISIT, "en")}
    assert told["Hui Sai Chun"] == (["master of Fok Ching Tung College"], "University of Green Hill")
    assert told["Yuan Zhen"] == (
        ["associate director of the Institute of Collaborative Innovation"],
        "University of Green Hill",
    )
    assert told["Wang Chunming"] == (["director of the Global Affairs Office"], "UGH")
