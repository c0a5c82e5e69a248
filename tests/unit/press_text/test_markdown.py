import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publish.binding import to_plain
from publish.model.release import Heading, Paragraph, Photo
from publish.readers.press_text import read_documents
from publish.readers.press_text.text.documents import Document, document_of
from publish.readers.press_text.text.markdown_file import lines_of
from tests.word_files import release, style

TEXT = """\
# 滨江创新论坛在滨江举行
# Innovation Forum Held in Binjiang

**滨江讯** 2024年9月14日，由滨江市科技局主办的[创新论坛](https://example.org/f)在滨江举行，约200人参加。
Binjiang – On September 14, 2024, the *Innovation Forum* hosted by the
Binjiang Science Bureau was held in Binjiang with **about 200** participants.

![论坛现场](forum.jpg)
![](empty.jpg)

## 合作成果
## Outcomes

- 滨江大学校长王小明出席并致辞。
- 北岸集团董事长欧阳娜出席。

1. Wang Xiaoming, President of Binjiang University, attended and delivered remarks.
2. Ouyang Na, Chairman of Beian Group, attended.

> 王小明校长说：**“我们欢迎合作。”**随后离开。
"""


def _read(text: str, name: str = "release.md") -> Document:
    return document_of(text.encode(), name)


def _event(document: Document):
    event = read_documents([document], "release").event
    assert event is not None
    return event


def test_marks_become_headings_emphasis_links_lists_and_captions() -> None:
    event = _event(_read(TEXT))
    assert dict(event.release.headline.items()) == {
        "zh": "滨江创新论坛在滨江举行",
        "en": "Innovation Forum Held in Binjiang",
    }
    body = event.release.body
    paragraphs = [dict(block.text.items()) for block in body if isinstance(block, Paragraph)]
    assert paragraphs == [
        {
            "zh": "**滨江讯** 2024年9月14日，由滨江市科技局主办的[创新论坛](https://example.org/f)在滨江举行，"
            "约200人参加。",
            "en": "Binjiang – On September 14, 2024, the *Innovation Forum* hosted by the Binjiang Science Bureau was"
            " held in Binjiang with **about 200** participants.",
        },
        {
            "zh": "• 滨江大学校长王小明出席并致辞。",
            "en": "1. Wang Xiaoming, President of Binjiang University, attended and delivered remarks.",
        },
        {"zh": "• 北岸集团董事长欧阳娜出席。", "en": "2. Ouyang Na, Chairman of Beian Group, attended."},
        {"zh": "王小明校长说：**“我们欢迎合作。”**随后离开。"},
    ]
    assert [dict(b.heading.items()) for b in body if isinstance(b, Heading)] == [{"zh": "合作成果", "en": "Outcomes"}]
    assert [dict(b.caption.items()) for b in body if isinstance(b, Photo)] == [{"zh": "论坛现场"}]
    assert {p.id for p in event.people} == {"wang-xiaoming", "ouyang-na"}
    assert all("•" not in text for o in event.organizations for _, text in o.name.items())


def test_the_place_of_a_field_is_its_line_in_the_file() -> None:
    event = _event(_read(TEXT))
    place = event.provenance.locate("release/body/p1/text/en")
    assert place is not None and place.line == 5


def test_emphasis_and_links_come_back_from_the_word_file() -> None:
    event = _event(_read(TEXT))
    again = _event(document_of(release(event, style("interleaved")), "release.docx"))
    assert to_plain(again) == to_plain(event)


def test_in_plain_text_the_same_characters_stay() -> None:
    line = "会议讨论了 **5*3*2** 与 [注](x) 和 # 号。"
    assert _read(line, "release.txt").text == line
    assert _read(line, "release.txt").marks == {}


@pytest.mark.parametrize(
    ("markdown", "lines"),
    [
        ("a\\*b\\*c", ["a*b*c"]),
        ("[注]: 本文由秘书处提供", ["[注]: 本文由秘书处提供"]),
        ("    四个空格的**正文**。", ["四个空格的正文。"]),
        ("| 姓名 | 职务 |\n|---|---|\n| 王小明 | 校长 |", ["姓名 | 职务", "王小明 | 校长"]),
        ("| 中文 | English |\n|--|--|\n| 签约 | Signing |", ["中文", "English", "签约", "Signing"]),
        ("| a |\n|---|\n| b | c |", ["a", "| b | c |"]),
        ("<div>完</div>\n<!-- 注 -->", ["完"]),
        ("联系 <Press Office> 或<br>来电", ["联系 <Press Office> 或", "来电"]),
        ("见[这里](notes.html)", ["见这里 (notes.html)"]),
        ("2024. 新的一年", ["2024. 新的一年"]),
        ("1. #", ["1."]),
        ("---\ntitle: 甲\n---\n正文", ["---", "title: 甲", "---", "正文"]),
    ],
)
def test_what_a_line_becomes(markdown: str, lines: list[str]) -> None:
    assert [line.text for line in lines_of(markdown) if line.text] == lines


@given(st.text(st.sampled_from("#*->+.)|`~!:=_ 　\n12甲乙丙ab，。“”（）"), max_size=80))
def test_no_letter_of_a_markdown_file_is_lost(text: str) -> None:
    def letters(words: str) -> str:
        return re.sub(r"[\W_]", "", words)

    assert letters("".join(line.text for line in lines_of(text))) == letters(text)


def test_every_case_reads_alike_as_markdown() -> None:
    """Releases without marks say the same as .md, line by line."""
    for path in sorted((Path(__file__).parents[2] / "golden" / "press_text").glob("*.txt")):
        text = path.read_text(encoding="utf-8").strip("\n")
        if not re.search(r"[*_`<>#\[|]|^\s*[-+]|^\d+[.)]|\n\n\n|^=+$", text, re.M):
            lines = [line.text for line in lines_of(text)]
            assert [line for line in lines if line] == [line.strip() for line in text.split("\n") if line.strip()], path
