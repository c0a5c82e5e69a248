"""Who is of which side where a university receives another: lists of either side, bare leaders, heads of units."""

import pytest

from publish.readers.press_text.reading import read_facts
from tests.people_read import Person, people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The delegation, headed by Professor Hideo Ota, President of Miyako University, also included Professor "
            "Toshiya Ueda, Executive Vice-President for General Affairs; and Mr Kazu Ono, Management Planning "
            "Officer of the Strategic Planning Office.",
            [
                ("Hideo Ota", ["President"], "Miyako University"),
                ("Toshiya Ueda", ["Executive Vice-President for General Affairs"], "Miyako University"),
                (
                    "Kazu Ono",
                    ["Management Planning Officer of the Strategic Planning Office"],
                    "Miyako University",
                ),
            ],
        ),
        (
            "Qu Ken, director of the Hong Kong, Macao and Taiwan Affairs Office of NUST, and Lee Ming Fai, deputy "
            "director of the Institute of Medical Sciences of UB, were present.",
            [
                ("Qu Ken", ["director of the Hong Kong, Macao and Taiwan Affairs Office"], "NUST"),
                ("Lee Ming Fai", ["deputy director of the Institute of Medical Sciences"], "UB"),
            ],
        ),
        (
            "NUST was represented by Professor John Lee, President, while Professor Jun Terada, President, and "
            "Professor Aki Mori, Vice President, signed on behalf of Miyako University.",
            [
                ("John Lee", ["President"], "NUST"),
                ("Jun Terada", ["President"], "Miyako University"),
                ("Aki Mori", ["Vice President"], "Miyako University"),
            ],
        ),
        (
            "Liu Fang, president of Beiyu University, was received by UB Vice Rector Rui Matos. Accompanied by Matos, "
            "Director of the Global Affairs Office Wang Ruifeng, and University Librarian Wu Jianming, she saw the "
            "library.",
            [
                ("Liu Fang", ["president"], "Beiyu University"),
                ("Rui Matos", ["Vice Rector"], "UB"),
                ("Wang Ruifeng", ["Director of the Global Affairs Office"], "UB"),
                ("Wu Jianming", ["University Librarian"], "UB"),
            ],
        ),
        (
            "城大校長郭位明教授、大學傑出教授劉錦川教授、物理學系系主任王循理教授接待代表團。",
            [
                ("郭位明", ["校長"], "城大"),
                ("劉錦川", ["大學傑出教授"], "城大"),
                ("王循理", ["物理學系系主任"], "城大"),
            ],
        ),
        ("澳大一方參與接待的還有全球事務總監王瑞豐等。", [("王瑞豐", ["全球事務總監"], "澳大")]),
        (
            "宋永安跟隨澳門特別行政區行政長官賀一明、運輸工務司司長羅立民訪問里斯本大學。",
            [("賀一明", ["澳門特別行政區行政長官"], ""), ("羅立民", ["運輸工務司司長"], "")],
        ),
        (
            "北屿大学校长Tim Berg率团访问西山科技大学。校长杨更民代表学校欢迎来宾，副校长张卫龙参加座谈。",
            [
                ("Tim Berg", ["校长"], "北屿大学"),
                ("杨更民", ["校长"], "西山科技大学"),
                ("张卫龙", ["副校长"], "西山科技大学"),
            ],
        ),
    ],
)
def test_of_which_side(text: str, expected: list[Person]) -> None:
    """Each sentence is read alone."""
    assert people(text) == expected


def test_the_fuller_name_of_the_body_is_taken() -> None:
    """A headline has it short; the sentence below it in full."""
    text = (
        "外交部駐澳公署副特派員孫向遠訪澳大\n\n"
        "中華人民共和國外交部駐澳門特別行政區特派員公署副特派員孫向遠率青年外交官訪問澳門大學。"
    )
    assert people(text)[0] == ("孫向遠", ["副特派員"], "中華人民共和國外交部駐澳門特別行政區特派員公署")


def test_japanese_surnames_in_chinese_text() -> None:
    """山口 is Yamaguchi, however the given name is read, and wherever in the text the two stand."""
    text = (
        "東北大學副校長山口昌弘教授率團到訪城大，城大副校長呂明堅教授接待。\n\n"
        "Professor Masahiro Yamaguchi, Vice-President of Tohoku University, led a delegation to CityU and was received "
        "by Professor Lu Mingjian, Vice-President of CityU."
    )
    names = [{tag: name.text for tag, name in p.names.items()} for p in read_facts(text).people]
    assert {"zh-Hant": "山口昌弘", "en": "Masahiro Yamaguchi"} in names
