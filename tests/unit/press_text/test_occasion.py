"""When and where it was, and how many came, sentence by sentence."""

import pytest

from publish.readers.press_text.facts import Block, Run
from publish.readers.press_text.occasion.attendance import find_attendance
from publish.readers.press_text.occasion.dates import event_date
from publish.readers.press_text.occasion.identity import find_titles
from publish.readers.press_text.occasion.places import find_places


def _body(text: str, language: str) -> list[Block]:
    return [Block(1, text, "body", (Run(1, 0, text, language),))]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("某某网东湾5月26日电 来自十国的代表25日相聚东湾，参加友城大会。", "zh", (5, 25)),
        ("某某网东湾1月18日电 当地时间1月17日，中国驻东湾大使馆举办招待会。", "zh", (1, 17)),
        ("12月1日，“合作成果展”在机场航站楼开展。今年11月4日，签约仪式举行。", "zh", (12, 1)),
        (
            "Norvik, Oct. 13, 2010: The opening of the Society was held at the King's College on Oct. 10.",
            "en",
            (10, 10),
        ),
        ("Norvik, 14 July 2016 - The Chamber held its dinner at the Harbour Hotel last night.", "en", (7, 13)),
        ("On December, 29th, the School in Norvik was unveiled.", "en", (12, 29)),
    ],
)
def test_the_day_of_the_event_is_not_that_of_the_report(text: str, language: str, day: tuple[int, int]) -> None:
    date = event_date(_body(text, language))
    assert date is not None
    assert (date.month, date.day) == day


def test_some_days_ago_is_no_day() -> None:
    assert event_date(_body("某某网1月7日东湾消息 日前，甲大学举行成立仪式。", "zh")) is None


def test_a_day_of_last_year_is_no_day_of_the_event() -> None:
    text = "The meeting followed the signing of agreements on Dec 21 last year."
    assert event_date(_body(text, "en")) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "The Chamber co-hosted the “2017 Summit on Disputes in China” at the Harbour House in Lisbon.",
            "Harbour House",
        ),
        ("Held at the iconic Peace Hotel on the Bund, the evening was grand.", "Peace Hotel"),
        ("They opened a degree programme in Business Administration.", None),
        ("Norland and Sudland signed a memorandum on cooperation in Culture.", None),
    ],
)
def test_where_it_was(text: str, place: str | None) -> None:
    places, _ = find_places(_body(text, "en"))
    assert (places["en"].text if places else None) == place


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("约40位来自三海中学、圣心中学及新华学校的中学生参与了活动。", "zh", 40),
        ("来自12个国家的20个友城代表团和近150名外宾相聚东湾。", "zh", 150),
        ("500余位来自两国政界、经济界、学术界的嘉宾展开讨论。", "zh", 500),
        ("More than 30 college professors, arbitrators and other lawyers participated in the training.", "en", 30),
        ("The moot had attracted teams from 62 universities nationwide, with over 700 participants.", "en", 700),
        ("论坛共吸引500多人报名，共计380人参加。", "zh", 380),
        ("逾二千八百名观众到场。", "zh", 2800),
        ("与会来宾约180人。", "zh", 180),
        ("现场座无虚席，150多名师生聆听了讲座。", "zh", 150),
        ("The forum drew an audience of about 200.", "en", 200),
        ("A crowd of 1,500 turned out for the opening.", "en", 1500),
        ("The Mayor spoke, welcoming some 120 guests.", "en", 120),
        ("More than 350 guests packed the hall.", "en", 350),
    ],
)
def test_how_many_came(text: str, language: str, number: int) -> None:
    found = find_attendance(_body(text, language))
    assert found is not None
    assert found.number == number


@pytest.mark.parametrize(
    "text",
    [
        "The tournament was held from 28 September (Thursday) to 1 October 2023 (Sunday) at the campus.",
        "The fair took place on September 28 – October 1, 2023.",
    ],
)
def test_two_days_are_the_first_and_the_last(text: str) -> None:
    date = event_date(_body(text, "en"))
    assert date is not None
    assert (date.iso, date.end) == ("2023-09-28", "2023-10-01")


def test_the_day_before_a_colon_is_the_day() -> None:
    text = "October 27, 2016: The Ambassador gave a lecture. It followed a festival (article dated on June 3, 2016)."
    date = event_date(_body(text, "en"))
    assert date is not None
    assert date.iso == "2016-10-27"


def test_a_date_on_a_line_of_its_own_is_no_title() -> None:
    text = "December 26, 2010"
    assert find_titles([Block(1, text, "title", (Run(1, 0, text, "en"),))]) == {}
