"""What web pages leave around a text: none of it is a headline, a caption keeps its words."""

from __future__ import annotations

import pytest

from publish.readers.press_text.reading import read_facts
from publish.readers.press_text.text.blocks import parse_lines
from publish.readers.press_text.text.captions import find_captions
from publish.readers.press_text.text.furniture import is_furniture, strip_label


@pytest.mark.parametrize(
    "line",
    [
        "Share this: Facebook  LinkedIn  微信",
        "Skip to main content Start main content",
        "APP下载",
        "跳过导航",
        "要闻   2021-03-04 09:15   南京",
        "Please scroll down for the English version -",
        "7 x2 ]% q {; r9 m",
        '" style="display: none;">',
        "02",
        "Newsletter No. 41",
        "Page d'accueil > Actualités",
        "Startseite › Aktuelles › 2024",
        "ホーム > お知らせ",
        "首页 > 要闻",
        "手机版 | 官方微信 | 官方微博 |",
        "本篇文章908字,读完约2分钟",
        "No. 41, 4.4.2019 第四十一期 二零一九年四月四日",
        "08 Jan 2018 Story Oceans and governance",
    ],
)
def test_labels_of_a_page_are_furniture(line: str) -> None:
    assert is_furniture(line)


def test_file_names_of_pictures_are_no_text() -> None:
    kinds = [block.kind for block in parse_lines("641.jpg\n微信图片_20240512.png\n论坛开幕\n")]
    assert kinds[:2] == ["chrome", "chrome"]


@pytest.mark.parametrize(
    "line",
    [
        "The harbour and its line",
        "Share of the market",
        "X 射线论坛",
        "12月3日",
        "About us and what we do",
        "Home of tea opens in Lund",
        "Start-up law: a conference",
    ],
)
def test_lines_that_say_something_are_none(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("【本校】东湖大学与里昂港务局结为伙伴", "东湖大学与里昂港务局结为伙伴"),
        ("原标题：首座河流学院揭牌", "首座河流学院揭牌"),
        ("两市结好二十周年庆祝活动举行（中英文）", "两市结好二十周年庆祝活动举行"),
    ],
)
def test_a_title_stands_without_what_the_page_adds(line: str, title: str) -> None:
    assert strip_label(line) == title


def titles(text: str) -> dict[str, str]:
    return {tag: title.text for tag, title in read_facts(text).titles.items()}


def test_the_name_of_the_school_above_the_headline_is_no_headline() -> None:
    assert titles(
        "海棠中学\n第十二届毕业典礼\n典礼于5月3日举行，王立校长致辞。\n\n"
        "Holy Hill School\n12th Graduation\nThe ceremony took place on 3 May."
    ) == {
        "zh": "第十二届毕业典礼",
        "en": "12th Graduation",
    }


def test_a_headline_with_a_full_stop_above_the_other_language() -> None:
    text = (
        "河口论坛在津开幕\nRiver mouth forum opens in Tianjin.\n"
        "5月3日，河口论坛在天津开幕，王立致辞。\nOn 3 May the forum opened. Wang Li spoke.\n"
    )
    assert titles(text)["en"] == "River mouth forum opens in Tianjin"


def test_both_languages_of_a_headline_on_one_line() -> None:
    text = (
        "中国大使到访河口学院 Chinese Ambassador Visits River College\n\n"
        "5月3日，王立大使到访河口学院。\n\nOn 3 May, Ambassador Wang Li came to River College.\n"
    )
    assert titles(text) == {"zh": "中国大使到访河口学院", "en": "Chinese Ambassador Visits River College"}


def test_pictures_in_a_table_keep_the_words_below_them() -> None:
    captions = find_captions(parse_lines("|\n|\n大使致辞 |\n交换文本 |\n5月3日，车辆交接仪式在河口举行。\n"))
    assert [caption.texts["zh"].text for caption in captions] == ["大使致辞", "交换文本"]


def test_the_credit_of_one_language_tells_that_of_the_other() -> None:
    (caption,) = find_captions(
        parse_lines("图：会前签约（河口律师会图片）\nPhoto: signing before the meeting (River Bar Association)\n")
    )
    assert caption.texts["en"].text == "signing before the meeting"
    assert caption.credits["en"].text == "River Bar Association"


def captions(text: str) -> list[str]:
    return [next(iter(caption.texts.values())).text for caption in find_captions(parse_lines(text))]


def test_lines_that_show_people_stand_under_pictures() -> None:
    text = (
        "河口文化中心揭牌\n\n来宾细赏展品\n\n5月3日，文化中心的揭牌仪式在河口举行，丁立文剪彩。\n\n郭宗文主任主持仪式\n\n"
        "临时代办屈光文\n\n招待会上的王立大使\n\n屈光文临时代办致辞说，中心将成为一座桥梁。\n"
    )
    assert captions(text) == ["来宾细赏展品", "郭宗文主任主持仪式", "临时代办屈光文", "招待会上的王立大使"]


def test_a_heading_that_names_an_office_is_no_caption() -> None:
    assert captions("河口文化中心揭牌\n\n5月3日，文化中心揭牌。\n\n合作成果\n\n双方签署了协议。\n") == []


def test_the_words_of_a_picture_above_the_text_are_no_headline() -> None:
    text = (
        "The harbour on 3 May. (Photo: River Press)\n\n"
        "Paris, le 3 mai 2022 – Le port de Paris a accueilli deux cérémonies.\n"
    )
    assert captions(text) == ["The harbour on 3 May."]
    assert "en" not in titles(text)


def test_the_headline_goes_before_its_repeat_with_a_date() -> None:
    text = "16 十一月 2023“河口对话”开幕\n2023“河口对话”开幕\n11月15日，对话在河口开幕，王立致辞。\n"
    assert titles(text) == {"zh": "2023“河口对话”开幕"}


@pytest.mark.parametrize(
    "line", ["2022-04-11 来源:本会办公室", "河口与世界 2021年12期", "2021-01-04王立文", "第A04版:要闻 上一版3  4下一版"]
)
def test_when_and_from_where_a_text_was_put_up_is_furniture(line: str) -> None:
    assert is_furniture(line)


def test_the_author_alone_below_the_line_of_the_posting_is_none_of_the_text() -> None:
    blocks = parse_lines("河口论坛开幕\n\n2021-01-04王立文\n\n王立文\n\n1月3日，论坛在河口开幕，陈红致辞。\n")
    assert [block.text for block in blocks if block.kind == "chrome"] == ["2021-01-04王立文", "王立文"]


def test_sentences_below_whom_to_ring_stand_under_the_pictures_sent_along() -> None:
    text = (
        "河口大学签署备忘\n\n5月3日，河口大学签署备忘，王立致辞。\n\n传媒查询：\n陈红 电话：2358 0000\n"
        "王立校长代表河口大学签署备忘。\n"
    )
    assert captions(text) == ["王立校长代表河口大学签署备忘。"]


def test_the_ceremony_named_in_both_languages_is_no_headline() -> None:
    text = (
        "两行签订合作协议\n\n签约仪式\nThe signing ceremony\n\n5月3日，两行在河口签约，王立见证。\n\n"
        "Two banks join forces\n\nOn 3 May two banks signed.\n"
    )
    assert captions(text) == ["签约仪式"]
    assert titles(text) == {"zh": "两行签订合作协议", "en": "Two banks join forces"}
