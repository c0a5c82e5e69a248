"""Lines with a label between paragraphs: no captions, and what they tell is taken."""

from __future__ import annotations

import pytest

from publish.readers.press_text.reading import read_facts
from publish.readers.press_text.text.labelled_lines import is_person

_FORUM = """港口数据论坛在宁波举行
Port Data Forum Held in Ningbo

时间：2026年3月4日（星期三）14:00—16:00
Time: 4 March 2026 (Wednesday), 14:00–16:00

地点：宁波国际会议中心三楼
Venue: Ningbo International Convention Center, 3/F

主办单位：宁波市知识产权局
Host: Ningbo Intellectual Property Administration

中国港口协会会长王明致开幕辞。
Wang Ming, President of the China Ports Association, delivered the opening remarks.
"""


def test_lines_of_a_label_in_two_languages_are_no_captions() -> None:
    facts = read_facts(_FORUM)
    assert not facts.captions
    assert {tag: place.text for tag, place in facts.places.items()} == {
        "zh": "宁波国际会议中心三楼",
        "en": "Ningbo International Convention Center, 3/F",
    }
    (host,) = facts.hosts
    assert {tag: name.text for tag, name in host.names.items()} == {
        "zh": "宁波市知识产权局",
        "en": "Ningbo Intellectual Property Administration",
    }


@pytest.mark.parametrize(
    "line",
    ["会場：海の館ホール", "Moderator: Jane Roe, Director", "Lieu : Maison des Congrès", "Ort: Haus der Wissenschaft"],
)
def test_a_labelled_line_between_pictures_is_body(line: str) -> None:
    text = f"Forum held\n\n{line}\n\nA paragraph that tells what happened there, in one long sentence of its own.\n"
    assert next(block.kind for block in read_facts(text).blocks if block.text == line) == "body"


@pytest.mark.parametrize("line", ["图：会场一角", "Photo: the venue", "与会嘉宾合影", "Group photo at the venue"])
def test_captions_stay_captions(line: str) -> None:
    text = f"论坛举行\nForum held\n\n{line}\n\n出席的有各界代表，会议讨论了合作，气氛热烈，与会者期待明年再会。\n"
    assert next(block.kind for block in read_facts(text).blocks if block.text == line) != "body"


@pytest.mark.parametrize(
    ("line", "guest"),
    [
        ("王明 Wang Ming，商会会长 President, Chamber of Commerce", True),
        ("王明（WANG Ming）｜商会会长｜President", True),
        ("王明 WANG，商会会长 President", True),
        ("王明 Wang，商会会长 President", False),
        ("王明 Anna Maria Luisa Bianca Wang，商会会长 President", False),
        ("王明 " + "A" * 4_000 + "、", False),  # each capital once began a word of its own: minutes
    ],
)
def test_a_guest_has_a_name_of_two_to_four_words(line: str, guest: bool) -> None:
    assert is_person(line) is guest
