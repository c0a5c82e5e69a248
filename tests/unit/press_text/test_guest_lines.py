"""Lists of guests, one a line, below a release: the lines are text, what stands above them is a heading."""

from publish.readers.press_text.text.blocks import parse_lines

ENGLISH = """The forum was held on 3 June 2026. Some 80 guests took part in it and listened to the speakers.

Guest list
Mr. Gao Zhiming, Deputy Director-General, Department of Marine Strategy
Dr. Henrik Dahl, Chief Executive Officer, Fjordline Aqua AS
Professor Lin Dafang, Delta Institute of Maritime Law
Ms. Ingrid Moen, Commercial Counsellor, Embassy of Norland"""

CHINESE = """2026年6月3日，论坛在北京举行，约80位嘉宾出席并听取了发言，会议由秘书处组织。

嘉宾名单
阿斯特丽德·克韦恩大使，北屿共和国驻华大使馆
高致明先生，海洋战略司副司长
林大方教授，海事法研究所"""


def test_guests_are_no_headings_and_no_captions() -> None:
    """The heading above them is one in either language."""
    for text in (ENGLISH, CHINESE):
        kinds = [block.kind for block in parse_lines(text)]
        assert kinds[2] == "heading"
        assert set(kinds[3:]) == {"body"}


def test_a_heading_over_text_stays_one() -> None:
    """One line that begins as a guest's does not make a list."""
    text = (
        "The forum was held on 3 June 2026, and many guests took part in it.\n\nMr. Gao, a portrait\nHe was born in X."
    )
    assert parse_lines(text)[2].kind == "heading"
