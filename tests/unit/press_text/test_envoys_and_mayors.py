"""Envoys and mayors: who is told by the post, by the town, by what stands around the name; who only wrote the text."""

import pytest

from publish.readers.press_text.reading import read_facts
from publish.readers.press_text.text.bylines import is_byline
from tests.people_read import Person, offices_of, people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The guests were Lord Mayor of Hobart Anna Reyn, Governor of Vidzeme Andrejs Ozols and Consul General of"
            " Norland in Sanya Pia Holm, who spoke.",
            [
                ("Anna Reyn", ["Lord Mayor of Hobart"], ""),
                ("Andrejs Ozols", ["Governor of Vidzeme"], ""),
                ("Pia Holm", ["Consul General of Norland in Sanya"], ""),
            ],
        ),
        ("The letter was signed by the Mayor of Nova Ulm Elvir Hodzic.", [("Elvir Hodzic", ["Mayor of Nova Ulm"], "")]),
        (
            "The Ambassador of Finland, Ms Leena Kari, Minister Counsellor Mr Olli Suomi, the Consul General in"
            " Shanghai, Mr Pasi Hall, and First Secretary Ms Eva Lind attended.",
            [
                ("Leena Kari", ["Ambassador of Finland"], ""),
                ("Olli Suomi", ["Minister Counsellor"], ""),
                ("Pasi Hall", ["Consul General in Shanghai"], ""),
                ("Eva Lind", ["First Secretary"], ""),
            ],
        ),
        (
            "Ambassador of Chile to China Luis Schmidt and Chargé d'Affaires of Cuba Yara Perez attended the dinner.",
            [("Luis Schmidt", ["Ambassador of Chile to China"], ""), ("Yara Perez", ["Chargé d'Affaires of Cuba"], "")],
        ),
        (
            "H.E. Mme. Yang Ning, Secretary-General of the Orchid Society, met Miss. Anna Berg. The President Madam."
            " Wei Yan gave the welcome speech.",
            [
                ("Yang Ning", ["Secretary-General"], "Orchid Society"),
                ("Anna Berg", [], ""),
                ("Wei Yan", ["President"], ""),
            ],
        ),
    ],
)
def test_told_by_the_town_or_the_honorific(text: str, expected: list[Person]) -> None:
    assert people(text) == expected


def test_the_same_post_is_the_same_person() -> None:
    text = (
        "出席的有马耳他驻华大使卓嘉鹰阁下、冰岛驻华大使古士贤阁下和秘鲁驻华大使路易斯• 克萨达阁下。\n"
        "Guests were the Ambassador of Iceland to China, H.E. Mr. Gunnar Bjarnason, the Ambassador of Malta to China,"
        " H.E. Mr. John Borg, and the Ambassador of Peru to China, H.E. Mr. Luis Quesada.\n"
    )
    assert {p.names["zh"].text: p.names["en"].text for p in read_facts(text).people} == {
        "卓嘉鹰": "John Borg",
        "古士贤": "Gunnar Bjarnason",
        "路易斯• 克萨达": "Luis Quesada",
    }


@pytest.mark.parametrize(
    ("line", "whether"),
    [
        ("文 《今日货运》全媒体记者 王宁", True),
        ("文:特约记者 郑芳 摄影:何亮", True),
        ("【本报记者 王小明 北京报道】", True),
        ("By Anna Holm and Peter Reed", True),
        ("Text: Anna Holm | Photos: Peter Reed", True),
        ("记者协会主席 张文华", False),
        ("嘉宾 王宁 翻译 李敏", False),
        ("Hosted by Anna Holm", False),
    ],
)
def test_lines_of_those_who_wrote(line: str, whether: bool) -> None:
    assert is_byline(line) is whether


def test_all_are_greeted_and_no_person() -> None:
    assert offices_of("总裁韦燕代表理事会向各位大使表示欢迎，主席向诸位专家致谢。") == [("韦燕", "总裁", "")]


def test_a_bracket_of_reporters_is_no_part_of_an_office() -> None:
    assert offices_of("北京11月9日电(记者张文华、李敏)副市长林楠致辞。") == [("林楠", "副市长", "")]
