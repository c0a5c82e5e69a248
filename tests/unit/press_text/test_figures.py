import pytest

from publish.readers.press_text import read_documents
from publish.readers.press_text.text.documents import Document

HEAD = "滨江创新论坛在滨江举行\nInnovation Forum Held in Binjiang\n"
HEAD += "2024年9月14日，由滨江市科技局主办的创新论坛在滨江举行。\n"
HEAD += "On September 14, 2024, the Innovation Forum hosted by the Binjiang Science Bureau was held in Binjiang.\n"


def _read(text: str):
    return read_documents([Document("x.txt", HEAD + text)], "x")


def test_a_number_both_languages_quote_is_a_figure_in_the_words_of_the_text() -> None:
    reading = _read(
        "王小明说，全市60％以上的专利来自1,260家中小企业，投资达3.2亿元。\n"
        "Wang Xiaoming said that over 60 per cent of the city's patents came from 1,260 small firms, "
        "with investment of 320 million yuan."
    )
    assert reading.event is not None
    assert [(f.value, dict(f.label.items())) for f in reading.event.figures] == [
        (
            "60％",
            {
                "zh": "全市60％以上的专利来自1,260家中小企业",
                "en": "over 60 per cent of the city's patents came from 1,260 small firms",
            },
        ),
        (
            "1,260",
            {
                "zh": "全市60％以上的专利来自1,260家中小企业",
                "en": "over 60 per cent of the city's patents came from 1,260 small firms",
            },
        ),
    ]
    assert "| figure, only here | zh | 3.2亿: " in reading.report
    place = reading.event.provenance.locate("figures/figure-1/value")
    assert place is not None and place.line == 5


@pytest.mark.parametrize(
    "line",
    [
        "会议于10:30在第12会议室开始，编号：2045。\nThe meeting began at 10:30 in Room 12, No. 2045.",
        "论坛9月14日至16日举行，已是第15届，创办67年。\nIt ran from September 14 to 16, its 15th edition in 67 years.",
        "电话 2345 6789。\nTel. 2345 6789.",
        "G20和COVID-19。\nG20 and COVID-19.",
        "约300人参加了论坛。\nAbout 300 people attended the Forum.",
    ],
)
def test_dates_rooms_editions_telephones_and_attendance_are_no_figures(line: str) -> None:
    reading = _read(line)
    assert reading.event is not None and reading.event.figures == ()


def test_a_half_width_full_stop_ends_a_clause_of_chinese() -> None:
    reading = _read(
        "由滨江基金会主办的颁奖典礼今晚在大剧院举行. 本届收到来自21个省的1,148份提名,共六位获奖.\n"
        "The ceremony hosted by the Binjiang Foundation was held tonight. 1,148 nominations from 21 provinces came.\n"
    )
    assert reading.event is not None
    labels = {figure.label.get("zh") for figure in reading.event.figures}
    assert labels == {"本届收到来自21个省的1,148份提名"}
