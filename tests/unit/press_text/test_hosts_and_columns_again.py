"""Hosts, houses, columns and captions in forms met in texts of hospitals, pavilions, committees and chambers."""

import pytest

from publish.readers.press_text.reading import read_facts

_BODY = "5月8日,海川大学校长林一行到访东山理工大学,就两校在教育及科研方面的合作交换意见,随后双方签署备忘录。\n"


def _hosts(text: str) -> list[tuple[str, str]]:
    return [(reading.text, host.role) for host in read_facts(text).hosts for reading in host.names.values()]


def _places(text: str) -> dict[str, str]:
    return {tag[:2]: reading.text for tag, reading in read_facts(text).places.items()}


def _titles(text: str) -> list[str]:
    return [reading.text for reading in read_facts(text).titles.values()]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("10月24日,英国医学代表团来到我院,东山协和医院接待了代表团。\n", [("东山协和医院", "host")]),
        ("9月22日,海川大学迎来英国大学国务大臣约翰逊。\n", [("海川大学", "host")]),
        (
            "大会由世界中医学会联合会翻译专业委员会主办,海川中医大学承办。\n",
            [("世界中医学会联合会翻译专业委员会", "host"), ("海川中医大学", "organizer")],
        ),
        (
            "Lund University welcomed Jo Holm, Norland Minister of State for Universities, on 22 September.\n",
            [("Lund University", "host")],
        ),
        (
            "The Translation Committee of the World Federation of Medicine Societies was the host and Lund University "
            "of Medicine (LUM) the organizer.\n",
            [
                ("Translation Committee of the World Federation of Medicine Societies", "host"),
                ("Lund University of Medicine", "organizer"),
            ],
        ),
    ],
)
def test_hosts(text: str, hosts: list[tuple[str, str]]) -> None:
    assert _hosts(text) == hosts


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "4月,会长任鸿带领企业家代表团到访澳大利亚。\n\n访问期间,两会在悉尼共同主办商务研讨会。\n",
            {"zh": "悉尼"},
        ),
        ("签约仪式和演讲都安排在南校区国际学术交流中心。\n", {"zh": "南校区国际学术交流中心"}),
        (
            "1 May 2015, Milan – The council hosted an opening ceremony on the square before the China Pavilion.\n",
            {"en": "square before the China Pavilion"},
        ),
        ("A ceremony was held in the Ministry building in Luanda.\n", {"en": "Ministry building in Luanda"}),
        ("The University of Lund (LU) was the venue for the kick-off.\n", {"en": "University of Lund"}),
    ],
)
def test_places(text: str, places: dict[str, str]) -> None:
    assert _places(text) == places


@pytest.mark.parametrize(
    "head",
    [
        "综合新闻\n英国医学代表团来访东山协和医院\n2024-10-25\n",
        "【协会动态】 网站首页 > 新闻中心 > 协会动态\n英国医学代表团来访东山协和医院\n",
    ],
)
def test_the_headline_below_a_column(head: str) -> None:
    assert _titles(head + _BODY) == ["英国医学代表团来访东山协和医院"]


def test_a_column_in_both_languages() -> None:
    head = "嶺大發展 LUND DEVELOPMENTS\n博雅堂正式開幕\nThe New Hall opens\n"
    text = f"{head}{_BODY}Lund University opened a new hall on 8 May.\n"
    assert sorted(_titles(text)) == ["The New Hall opens", "博雅堂正式開幕"]


def test_a_headline_above_its_writer() -> None:
    head = "China Chamber of Commerce in Lund Turns Ten\nBy Jessie, Lund Net Norland, November 16\n"
    assert _titles(f"{head}The chamber met on 15 May.\n") == ["China Chamber of Commerce in Lund Turns Ten"]
