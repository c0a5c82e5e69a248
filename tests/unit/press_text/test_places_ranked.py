"""Which of several places a paragraph names: the first sentence's, a house before a session, what a fair is in."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "The Centre held its unveiling ceremony in Lisbon on Dec 11. It is the second such centre; "
            "the first opened in Sydney three years ago.",
            ["Lisbon"],
        ),
        ("The two boards signed an agreement at the Second Plenary Session of the Forum in Shanghai.", ["Shanghai"]),
        ("The group held the ceremony of the Platform in Metal Industry in Harbour Eco-City.", ["Harbour Eco-City"]),
        (
            "The pact was signed during the 2019 Summit on Disputes in China hosted by the Court in Singapore.",
            ["Singapore"],
        ),
        ("The college held the ceremony in Building 1 of the main campus.", ["Building 1 of the main campus"]),
        (
            "They hosted a reception at the LUNDSWISS (Harbour) TECHNOPARK for the consuls.",
            ["LUNDSWISS (Harbour) TECHNOPARK"],
        ),
        ("The party and the ceremony were arranged at the Parlour by the Mayor.", ["Parlour"]),
        ("The institute held its opening, and with it a lecture, in its multi-purpose hall.", ["multi-purpose hall"]),
        ("副省长林默率代表团到中环海川大厦访问海川厂商会。", ["中环海川大厦"]),
        ("5月3日，代表林默在京接待了来访的海川委员会秘书长李安一行。", ["京"]),
        ("市长在市长宴会厅设欢迎及 签署仪式。", ["市长宴会厅"]),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    assert [reading.text for reading in read_facts(text).places.values()] == places


def test_titles_of_pages() -> None:
    page = "首页 滚动 正文\n海川中心项目签约\n5月3日，海川中心签约仪式在海川举行，会长出席并致辞。\n"
    assert [reading.text for reading in read_facts(page).titles.values()] == ["海川中心项目签约"]
    glued = "海川中心与北陆研究所签署友好合作协议Haichuan Center and Beilu Institute Sign Agreement\n"
    body = "5月3日，海川中心与北陆研究所在海川签署协议。\nOn May 3 the two signed an agreement in Haichuan.\n"
    assert {reading.text for reading in read_facts(glued + body).titles.values()} == {
        "海川中心与北陆研究所签署友好合作协议",
        "Haichuan Center and Beilu Institute Sign Agreement",
    }


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("LU News\n海川大学校长一行来访\n", {"海川大学校长一行来访", "Haichuan University President visits LU"}),
        (
            "(左起)林默主席與李安校長主持校慶儀式\n海川大学校长一行来访\n",
            {"海川大学校长一行来访", "Haichuan University President visits LU"},
        ),
    ],
)
def test_no_titles(above: str, title: set[str]) -> None:
    body = "5月3日，海川大学校长林默率团到访北陆大学，双方签署协议。\n"
    latin = (
        "13 Jul 2022\nHaichuan University President visits LU\nOn May 3, President Lin Mo came to Lund University.\n"
    )
    assert {reading.text for reading in read_facts(above + body + latin).titles.values()} == title
