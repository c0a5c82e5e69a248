"""Short lines without a stop: captions only where their form says so, else headings or text."""

import pytest

from publish.readers.press_text.normalize import to_event
from publish.readers.press_text.reading import read_facts
from publish.readers.press_text.report import reading_report
from publish.readers.press_text.text.blocks import parse_lines
from publish.readers.press_text.text.source import Source

HEAD = (
    "港口节在海城举行\nPort Festival Held in Haicheng\n\n"
    "2026年6月6日，海城港务局在海城举办港口节，约三百人参加了当天的活动。\n"
    "On 6 June 2026, the Haicheng Port Authority held the Port Festival in Haicheng; some 300 people took part.\n\n"
)


def kinds(text: str) -> list[tuple[str, str]]:
    """(kind, words) of the lines below the head."""
    return [(b.kind, b.text) for b in parse_lines(HEAD + text)[6:] if b.kind != "blank"]


@pytest.mark.parametrize(
    "pair",
    [
        "欢迎各界朋友光临\nAll friends are welcome",
        "扫码报名，先到先得\nScan the code to sign up; places are limited",
        '“我们秋天再见”\n"See you in the autumn"',
        "09:00 开幕式\n09:00 Opening ceremony\n10:30 手工坊\n10:30 Craft workshop",
        "会长：杨帆（海城链条有限公司总经理）\nPresident: Mr. Yang Fan, General Manager, Haicheng Chain Co., Ltd.",
        "海城港务局供稿\nContributed by the Haicheng Port Authority",
        "海城港务局\nHaicheng Port Authority\n2026年6月8日\n8 June 2026",
        "我们的口号是：\nOur motto is:\n远亲不如近邻\nA near neighbour is better than a distant cousin",
        "海城港务局局长林岚\nMs. Lin Lan, Port Director\n海城文化局局长黄强\nMr. Huang Qiang, Director of Culture",
        "来宾席 Seats\n餐券 Meal tickets\n停车证 Parking permits",
    ],
)
def test_no_pictures_are_invented(pair: str) -> None:
    found = kinds(pair)
    assert {kind for kind, _ in found} <= {"body", "bullet"}, found
    assert not read_facts(HEAD + pair).captions


def test_headings_of_parts_stay_headings() -> None:
    text = "参加方式\nHow to take part\n请在现场登记，领取号码后按顺序入场。\nPlease register and enter by number.\n"
    assert [kind for kind, _ in kinds(text)] == ["heading", "heading", "body", "body"]


@pytest.mark.parametrize("mark", ["[图片]", "![](a.jpg)", "photo-01.jpg"])
def test_a_line_below_an_image_is_its_caption(mark: str) -> None:
    (caption,) = read_facts(f"{HEAD}{mark}\n港口的清晨\nThe port in the morning\n").captions
    assert {tag: reading.text for tag, reading in caption.texts.items()} == {
        "zh": "港口的清晨",
        "en": "The port in the morning",
    }
    assert caption.marked


@pytest.mark.parametrize(
    "pair",
    [
        "林岚（右）与安娜·李合影\nLin Lan (right) with Anna Li",
        "左二为林岚局长\nLin Lan (second from left)",
        "开幕式现场\nAt the opening ceremony",
        "与会嘉宾合影\nGuests at the festival",
        "林岚局长致辞\nDirector Lin Lan speaking",
    ],
)
def test_captions_told_by_their_form_are_kept_and_to_be_checked(pair: str) -> None:
    text = f"{HEAD}{pair}\n\n港口节持续三天。\nThe festival lasts three days.\n"
    facts = read_facts(text)
    (caption,) = facts.captions
    assert [reading.text for reading in caption.texts.values()] == pair.split("\n")
    assert not caption.marked
    source = Source([("a.txt", number, line) for number, line in enumerate(text.split("\n"), 1)]).in_order(facts.order)
    normalized = to_event(facts, source, "port")
    assert normalized.doubts["release/body/photo1"].startswith("a caption?")
    report = reading_report(facts, normalized.event, normalized.doubts, source, ())
    assert "## Taken as captions, though nothing marks them\n\n- line 7: " + pair.split("\n")[0] in report


def test_numbered_headings_in_two_languages() -> None:
    text = (
        "一、会议概况\nI. Overview\n会议由秘书长罗伟主持，会期一天。\nMr. Luo Wei chaired the meeting.\n"
        "二、选举结果\nII. Election results\n会长：杨帆\nPresident: Mr. Yang Fan\n"
    )
    assert [kind for kind, _ in kinds(text)] == [
        "heading",
        "heading",
        "body",
        "body",
        "heading",
        "heading",
        "body",
        "body",
    ]


def test_numbered_items_stay_items() -> None:
    text = "节日有三个特点：\n一、人人都是主人\n二、家家都有故事\n三、处处都是舞台\n"
    assert [kind for kind, _ in kinds(text)] == ["body", "bullet", "bullet", "bullet"]


@pytest.mark.parametrize("words", ["「茶是最好的語言。」", "『今天下雨。』", "“茶是最好的语言。”", "「大家好！」"])
def test_a_sentence_that_ends_in_quotation_marks_is_text(words: str) -> None:
    text = f'林岚表示：{words}\n"Tea is the best language," said Ms. Lin.\n茶节为期三天。\n'
    assert [kind for kind, _ in kinds(text)] == ["body", "body", "body"]


@pytest.mark.parametrize(
    "line", ["版权所有 © 海城大学  地址：学院路1号", "Copyright © 2026 Haicheng University", "版权所有：海城港务局"]
)
def test_rights_belong_to_the_page(line: str) -> None:
    assert kinds(line) == [("chrome", line)]
