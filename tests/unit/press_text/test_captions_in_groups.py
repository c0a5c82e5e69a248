"""Captions told by what stands beside them, and the house that a later sentence names."""

import pytest

from publish.readers.press_text.reading import read_facts


def _captions(text: str) -> list[str]:
    return [reading.text for caption in read_facts(text).captions for reading in caption.texts.values()]


def _places(text: str) -> dict[str, str]:
    return {tag[:2]: reading.text for tag, reading in read_facts(text).places.items()}


_BODY = (
    "5月8日,海川大学校长林一行到访东山理工大学,就两校在教育及科研方面的合作交换意见,"
    "双方讨论了学生培养和教师互访等议题,随后签署备忘录。\n"
)


def test_cells_below_pictures() -> None:
    text = f"东山签约\n{_BODY}![]() |\n![]() |\n林大使与武秘书长签署证书 | 林大使移交物资 |\n"
    assert _captions(text) == ["林大使与武秘书长签署证书", "林大使移交物资"]


def test_short_sentences_above_the_text() -> None:
    text = f"海川大学代表团访东山理工大学\n2024年5月8日\n代表团成员合影。\n代表团参观实验室。\n{_BODY}"
    assert _captions(text) == ["代表团成员合影。", "代表团参观实验室。"]


def test_sentences_below_the_day_that_closes_a_release() -> None:
    text = f"东山签约\n{_BODY}2024年5月8日(星期三)\n林校长今日在仪式上致辞。\n林校长(右二)与王校长(左二)合照。\n"
    assert _captions(text) == ["林校长今日在仪式上致辞。", "林校长(右二)与王校长(左二)合照。"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("5月3日晚,商会在北京举行周年晚宴。\n\n当晚的绿宝石馆宴会厅张灯结彩。\n", "绿宝石馆宴会厅"),
        ("商会于5月3日在上海设宴。\n\n东方酒店礼堂内座无虚席。\n", "东方酒店礼堂"),
        ("2023年6月15日,北京 – 海川大学法学院师生一行当日上午到访世界粮食组织中国办事处。\n", "世界粮食组织中国办事处"),
        ("中心今日在中国(上海)自由贸易试验区举行揭幕仪式。\n", "中国(上海)自由贸易试验区"),
        ("典礼在海川市南区大学园科技园内的大楼地盘举行。\n", "海川市南区大学园科技园"),
        ("法院院长林明在最高法接待来访的代表团。\n", "最高法"),
        ("图尔库大学校长5月8日来访,并在海川大学国际会议厅作学术报告。\n", "海川大学国际会议厅"),
    ],
)
def test_houses_in_chinese(text: str, place: str) -> None:
    assert _places(text) == {"zh": place}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "The chamber gave its dinner in Beijing on May 3.\n\nThe banquet hall of Emerald Pavilion was bright with "
            "lanterns.\n",
            "banquet hall of Emerald Pavilion",
        ),
        (
            "The agency launched a report in Beijing on May 3. The launch took place at the UN Compound.\n",
            "UN Compound",
        ),
        (
            "June 15, 2023, Beijing – Prof. Liu Fei took a group of students to the World Food Organization Office in "
            "China in the morning.\n",
            "World Food Organization Office in China",
        ),
        ("The forum was held on May 8 in Hall D1, Pavilion 4.2, at the venue of the Expo.\n", "Hall D1, Pavilion 4.2"),
        (
            "Mr Wong and Mr Barba put their names to the MOU at the Harbour Convention Centre, on the sidelines of a "
            "forum.\n",
            "Harbour Convention Centre",
        ),
        (
            "Beijing -- Lin Ming, President of the Supreme People's Court (SPC), received a delegation of judges at "
            "the SPC on the afternoon of June 24.\n",
            "SPC",
        ),
        (
            "On 17 March the Ambassador gave a dinner at the Norland Embassy in London for friends.\n",
            "Norland Embassy in London",
        ),
        (
            "The show opened on November 9 in the library of the University of Porto.\n",
            "library of the University of Porto",
        ),
        ("The day brought leaders of the profession to Hong Kong.\n", "Hong Kong"),
    ],
)
def test_houses_in_english(text: str, place: str) -> None:
    assert _places(text) == {"en": place}


def test_unnamed_bodies_are_no_supporters() -> None:
    text = "5月30日,由海川仲裁委员会主办的论坛在京举行,拉美和西班牙的10家仲裁机构和国际组织提供支持。\n"
    assert [r.text for h in read_facts(text).hosts for r in h.names.values()] == ["海川仲裁委员会"]


def test_what_is_seen_is_told_in_the_present() -> None:
    text = (
        "Lund University finds a partner\n\nFront from left: Ann Lee and Per Holm. Back row from left: Eva Berg.\n\n"
        "Lund University and Westlake University signed an agreement on 3 May, and both presidents were there.\n\n"
        "Chancellor Lee speaks during the signing ceremony.\n\nShe thanked the guests for all their help.\n"
    )
    assert _captions(text) == [
        "Front from left: Ann Lee and Per Holm. Back row from left: Eva Berg.",
        "Chancellor Lee speaks during the signing ceremony.",
    ]


def test_towns_of_a_tour() -> None:
    text = (
        "何校长最近率访问团到南沙、广州、东莞及深圳前海考察。\n\n"
        "President Ho took a delegation to Guangzhou, Dongguan and Shenzhen.\n"
    )
    assert _places(text) == {"zh": "南沙、广州、东莞及深圳前海", "en": "Guangzhou, Dongguan and Shenzhen"}


def test_the_way_to_a_page_and_its_column_are_no_titles() -> None:
    text = f"新闻中心 > 国际仲裁\n东山仲裁院与海川仲裁院签订备忘录\n{_BODY}"
    assert [r.text for r in read_facts(text).titles.values()] == ["东山仲裁院与海川仲裁院签订备忘录"]
    text = f"2018-05-31|最新消息|\n东山大学与海川大学成立联合实验室\n{_BODY}"
    assert [r.text for r in read_facts(text).titles.values()] == ["东山大学与海川大学成立联合实验室"]
