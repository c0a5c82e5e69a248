import time

import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.dates import event_date
from publish.readers.press_text.occasion.stated_dates import stated_dates
from publish.readers.press_text.text.blocks import parse_lines
from publish.readers.press_text.text.captions import find_captions
from publish.readers.press_text.text.furniture import strip_label
from publish.readers.press_text.text.languages import language_of, split_runs


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("她强调，中国60%以上的专利申请", "zh"),
        ("雙方簽署《學生交換協議》", "zh-Hant"),
        ("湾岸大学はシンポジウムを開催しました", "ja"),
        ("More than 100 guests attended", "en"),
        ("Le 14 juin, la ville de Lyon a signé un accord avec l'université", "fr"),
        ("WANG Ding", "en"),
    ],
)
def test_the_language_of_a_line(text: str, tag: str) -> None:
    assert language_of(text) == tag


def test_a_line_with_both_languages_becomes_two_runs() -> None:
    line = "茶文化周在厦门开幕。 The Tea Culture Week opened in Xiamen."
    runs = split_runs(line, 1)
    assert [(r.language, r.text) for r in runs] == [
        ("zh", "茶文化周在厦门开幕。"),
        ("en", "The Tea Culture Week opened in Xiamen."),
    ]
    assert all(line[r.start : r.start + len(r.text)] == r.text for r in runs)


def test_english_in_brackets_stays_in_its_sentence() -> None:
    assert len(split_runs("讨论了文化冲突(Ethics and the Clash of Legal Cultures)。", 1)) == 1


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("图:论坛现场|Photo: The forum", "caption"),
        ("(Photo: The forum)", "caption"),
        ("▲嘉宾合影", "caption"),
        ("查看原文", "chrome"),
        ("（English version below）", "chrome"),
        ("![](a.jpg)", "chrome"),
        ("[图片]", "chrome"),
        ("https://example.org/a", "chrome"),
        ("发布时间：2022-09-09 来源：秘书处", "chrome"),
        ("新聞稿 Press Release", "chrome"),
        ("(中文版见下方)", "chrome"),
        ("By Harbour Communications | News | 3 min read", "chrome"),
        ("– 完 –", "chrome"),
        ("Ends/Friday, November 3, 2023", "chrome"),
        ("Media enquiries: press@example.org", "body"),
        ("晚宴现场 The dinner (摄影/Photo:王璐)", "caption"),
        ("– more cooperation;", "bullet"),
        ("", "blank"),
    ],
)
def test_what_a_line_is(line: str, kind: str) -> None:
    assert (
        parse_lines(f"标题一行\n这是正文的第一段，说的是一件事情，它有一个句号。\n{line}\n这是第二段，也有一个句号。")[
            2
        ].kind
        == kind
    )


def test_a_label_is_no_part_of_a_title() -> None:
    assert strip_label("新聞快訊:澳大簽署協議") == "澳大簽署協議"
    assert strip_label("Press Release | UM signs") == "UM signs"
    assert strip_label("兩地機構簽署合作備忘錄（附圖）") == "兩地機構簽署合作備忘錄"
    assert strip_label("Two bodies sign (with photo)") == "Two bodies sign"


@pytest.mark.parametrize(
    ("lines", "texts", "credits"),
    [
        (["晚宴现场 The dinner (摄影/Photo:王璐)"], {"zh": "晚宴现场", "en": "The dinner"}, {"zh": "王璐"}),
        (["論壇現場 | The forum"], {"zh": "論壇現場", "en": "The forum"}, {}),
        (["▲校長與院長合照（圖／新聞中心提供）"], {"zh": "校長與院長合照"}, {"zh": "新聞中心"}),
        (
            ["图：理事合影｜Photo: The council", "Photo: Harbour Association (South)"],
            {"zh": "理事合影", "en": "The council"},
            {"en": "Harbour Association (South)"},
        ),
        (
            ["图：签约 (李明 摄)", "Photo: The signing (Photo by Li Ming)"],
            {"zh": "签约", "en": "The signing"},
            {"zh": "李明", "en": "Li Ming"},
        ),
    ],
)
def test_the_words_under_a_picture(lines: list[str], texts: dict[str, str], credits: dict[str, str]) -> None:
    body = "这是正文的第一段，说的是一件事情，它有一个句号。"
    (caption,) = find_captions(parse_lines("\n".join([body, *lines, body])))
    assert {tag.split("-")[0]: reading.text for tag, reading in caption.texts.items()} == texts
    assert {tag.split("-")[0]: reading.text for tag, reading in caption.credits.items()} == credits


def test_a_repeated_line_is_no_credit() -> None:
    body = "这是正文的第一段，说的是一件事情，它有一个句号。"
    captions = find_captions(parse_lines("\n".join([body, "Outcomes", "Outcomes", body])))
    assert not any(caption.credits for caption in captions)


def test_a_label_and_a_caption_are_no_titles_and_a_sender_is_no_caption() -> None:
    blocks = parse_lines(
        "MEDIA RELEASE 新闻稿\nAssociation Launches Book\n协会发布新书\n"
        "The Association of the Harbour launched a book on Friday, and many came.\n论坛现场 | The forum\n"
        "协会周五发布新书，嘉宾众多，大家都很高兴。\n\nHarbour Association\nTel: +65 6123 4567"
    )
    kinds = [block.kind for block in blocks]
    assert kinds == ["chrome", "title", "title", "body", "caption", "body", "blank", "body", "body"]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("2024年9月14日，活动举行", "zh", (2024, 9, 14, None)),
        ("3月22日，使馆举办座谈会", "zh", (0, 3, 22, None)),
        ("2023年6月15日至16日，大会召开", "zh", (2023, 6, 15, (6, 16))),
        ("二〇二四年九月十四日举行", "zh", (2024, 9, 14, None)),
        ("On April 7 2016, a roundtable", "en", (2016, 4, 7, None)),
        ("held from June 15 to 16, 2023", "en", (2023, 6, 15, (6, 16))),
        ("23 October, Beijing –", "en", (0, 10, 23, None)),
        ("Le 14 juin 2023, la ville", "fr", (2023, 6, 14, None)),
    ],
)
def test_a_date_as_it_is_stated(text: str, language: str, found: tuple[int, int, int, tuple[int, int] | None]) -> None:
    date = stated_dates(Run(1, 0, text, language))[0]
    assert (date.year, date.month, date.day, date.until) == found


def test_a_year_that_is_not_stated_stays_open() -> None:
    date = event_date(parse_lines("3月22日，使馆举办座谈会，嘉宾出席。\n公司成立于2001年5月1日，历史悠久。"))
    assert date is not None and (date.iso, date.month, date.day) == ("", 3, 22)


@pytest.mark.parametrize(
    "piece",
    ["东岭协会 — Lund Tea — 会长王敏说", "东岭协会 Lund Tea Trade Group 会长王敏说", "东岭|Tea|", "会（ Aa Bb Cc "],
)
def test_one_long_line_takes_time_by_its_length(piece: str) -> None:
    line = piece * (27_000 // len(piece.encode()))
    begin = time.process_time()
    assert parse_lines(line, {})
    assert time.process_time() - begin < 1


def test_the_name_of_the_site_above_the_way_to_the_page_is_no_title() -> None:
    blocks = parse_lines(
        "農業部\n首頁 / 新聞 / 農業新聞\n兩地攜手打造溫室 簽署意向書\n5月3日，農業部在台北舉行晚宴，雙方簽署意向書。"
    )
    assert [block.kind for block in blocks] == ["chrome", "chrome", "title", "body"]
