"""Captions with their credit at the end or in brackets, menus of pages; which of several places it was."""

import pytest

from publish.readers.press_text.reading import read_facts
from publish.readers.press_text.text.blocks import parse_lines

_BODY = "On 16 May 2024, Lund University held the 3rd River Bend Forum in Berlin, and many guests took part in it.\n"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("The two sides sign. Photo by correspondent", "caption"),
        ("(the Forum)", "caption"),
        ("Photo de groupe", "caption"),
        ("Guests cutting the ribbon", "caption"),
        ("Background", "heading"),
    ],
)
def test_lines_between_paragraphs(line: str, kind: str) -> None:
    assert parse_lines(f"River Bend Forum Opens\n{_BODY}{line}\n{_BODY}")[2].kind == kind


def test_menus_above_the_title() -> None:
    menu = "ホームページ 大使館案内 中日関係 経済協力 科学技術協力 文化交流 領事業務"
    text = f"{menu}\n駐日北陸大使館が壮行会\n5月16日夜、駐日北陸大使館で訪中団の壮行会が開かれた。\n"
    assert [reading.text for reading in read_facts(text).titles.values()] == ["駐日北陸大使館が壮行会"]
    guests = "王立 李安 林默 陈平 张义 周华"
    assert parse_lines(f"海川论坛开幕\n5月16日，论坛在海川举行，多位嘉宾参加。\n{guests}\n")[2].kind != "chrome"


def test_titles_below_the_day() -> None:
    text = f"Date: 12 May 2024 (Sunday)\nLund hosts the Founders’ Day Reception\n隆德大学举办校庆酒会\n{_BODY}"
    assert {r.text for r in read_facts(text + "5月16日，隆德大学举办校庆酒会，三百人到场。\n").titles.values()} == {
        "Lund hosts the Founders’ Day Reception",
        "隆德大学举办校庆酒会",
    }


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("It was signed on 16 May by the mayors, not in Lund but in Berlin, the capital, at a ceremony.", "Berlin"),
        ("BERLIN, Germany – The Fair signed an agreement with four partners in Latin America.", "BERLIN"),
        (
            "A delegation arrived in the United States on May 5.\n"
            "On May 6 the letter was signed at the Temple of the Lund Association, with members looking on.",
            "Temple of the Lund Association",
        ),
        ("The agreement was signed at the LA Secretariat in Uptown on 16 May.", "LA Secretariat"),
        ("5月16日，海川大学在邵逸夫楼与北陆科学院举行备忘录签署仪式。", "邵逸夫楼"),
    ],
)
def test_places(text: str, place: str) -> None:
    assert [reading.text for reading in read_facts(text).places.values()] == [place]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("代表团5月16日来校访问，学校在图书馆举行了欢迎仪式。", []),
        (
            'The Consulate-General of Norland in Lund, together with the Lund Museum, launched the show "Fjords".',
            [("Consulate-General of Norland in Lund", "co-host"), ("Lund Museum", "co-host")],
        ),
    ],
)
def test_hosts(text: str, hosts: list[tuple[str, str]]) -> None:
    assert [(r.text, host.role) for host in read_facts(text).hosts for r in host.names.values()] == hosts
