"""A text that was read, built and read again from the Word file tells of the same event, word for word."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from publish.binding import to_plain
from publish.model import Event
from publish.readers.press_text import read_documents
from publish.readers.press_text.text.blocks import parse_lines
from publish.readers.press_text.text.documents import Document, document_of
from tests.word_files import release, style

CASES = sorted((Path(__file__).parents[1] / "golden" / "press_text").glob("*.txt"))
ARRANGEMENTS = ("interleaved", "side-by-side", "sequential")
#: Lines that releases have besides their paragraphs.
_BETWEEN = (
    "",
    "图：签约现场（摄影：李明）",
    "Photo: At the signing ceremony (Photo: Li Ming)",
    "图：嘉宾合影｜Photo: Group photo",
    "圖為雙方代表合照",
    "一、合作成果",
    "Outcomes",
    "- 开幕致辞",
    "查看原文",
    "https://example.org/news",
    "北京 | Beijing",
)
_LINES = {case.stem: [line for line in case.read_text(encoding="utf-8").splitlines() if line.strip()] for case in CASES}


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A release: some lines of one case in their order or in blocks, with captions, headings and chrome between."""
    lines = list(_LINES[draw(st.sampled_from(sorted(_LINES)))])
    lines = [line for line in lines if draw(st.integers(0, 4))]
    if draw(st.booleans()):
        lines.sort(key=lambda line: bool(re.search("[\u4e00-\u9fff]", line)), reverse=draw(st.booleans()))
    for _ in range(draw(st.integers(0, 4))):
        lines.insert(draw(st.integers(0, len(lines))), draw(st.sampled_from(_BETWEEN)))
    return "\n".join(lines)


def read(document: Document) -> Event | None:
    return read_documents([document], "release").event


def through_word(event: Event, arrangement: str) -> Event | None:
    return read(document_of(release(event, style(arrangement)), "release.docx"))


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_case_is_read_the_same_again(path: Path, arrangement: str) -> None:
    event = read(Document(path.name, path.read_text(encoding="utf-8")))
    assert event is not None
    again = through_word(event, arrangement)
    assert again is not None
    assert to_plain(again) == to_plain(event)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(texts(), st.sampled_from(ARRANGEMENTS))
@example(
    "會上,鄭國樑教授代表學校簽署《聯合培養博士研究生合作備忘錄》。\nThe delegation then toured the institute.\n"
    "傳媒查詢:公共關係處 電話 2345 6789",
    "interleaved",
)
@example(
    "Outcomes\nOutcomes\nOn the sidelines of the Meigu Tea Fair, the Zhongyuan Tea Association renewed with the "
    "Federation of Eastern Tea Merchants an agreement on the mutual recognition of tea standards in Meigu on "
    "19 August 2023.",
    "interleaved",
)
def test_any_release_is_read_the_same_again(text: str, arrangement: str) -> None:
    event = read(Document("release.txt", text))
    if event is None:
        return
    again = through_word(event, arrangement)
    assert again is not None
    assert to_plain(again) == to_plain(event)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(texts(), st.sampled_from(ARRANGEMENTS))
def test_every_paragraph_is_in_the_word_file_in_its_order(text: str, arrangement: str) -> None:
    event = read(Document("release.txt", text))
    if event is None:
        return
    word = document_of(release(event, style(arrangement)), "release.docx")
    shown = word.text.split("\n")
    for tag in event.languages:
        wanted = [
            run.text
            for block in parse_lines(text)
            if block.kind in ("body", "bullet")
            for run in block.runs
            if run.language == tag
        ]
        found = [line for line in shown if line in wanted]
        assert found == wanted


@pytest.mark.parametrize(
    "text",
    [
        "2026年河口法律年度开启\n2026-01-19\n今日（19日），河口律师会会长王立在河口签署合作备忘录。\n",
        "2026年河口法律年度开启\n来源:律师会 发布时间:2026-01-19\n1月18日，河口律师会会长王立在河口签署合作备忘录。\n",
    ],
)
def test_a_day_told_from_the_posting_is_kept(text: str) -> None:
    event = read(Document("release.txt", text))
    assert event is not None
    assert event.date is not None
    assert event.date.year == 2026
    assert to_plain(through_word(event, ARRANGEMENTS[0])) == to_plain(event)
