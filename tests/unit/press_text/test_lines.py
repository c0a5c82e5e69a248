import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.dates import event_date
from publish.readers.press_text.occasion.stated_dates import stated_dates
from publish.readers.press_text.text.blocks import parse_lines, strip_label
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
