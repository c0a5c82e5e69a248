"""Any text ends in an event or a plain sentence; nothing of it is lost on the way."""

import re
import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from publish.errors import UnreadableError
from publish.model.markup import plain
from publish.model.release import Heading, Paragraph, Photo
from publish.readers.event_file import read_event_text
from publish.readers.press_text import read_documents
from publish.readers.press_text.normalize.places import printable
from publish.readers.press_text.text.blocks import parse_lines
from publish.readers.press_text.text.captions import without_credit
from publish.readers.press_text.text.documents import Document, document_of
from publish.readers.press_text.text.folding import fold_han, fold_latin, simplify
from publish.readers.press_text.text.furniture import strip_label
from tests.word_files import release, style

CASES = sorted((Path(__file__).parents[1] / "golden" / "press_text").glob("*.txt"))
_SENTENCES = (
    "2024年9月14日，由滨江市科技局主办的创新论坛在滨江举行。",
    "On September 14, 2024, the Binjiang Science Bureau hosted the Innovation Forum in Binjiang.",
    "滨江大学校长王小明教授、北岸集团董事长欧阳娜出席并致辞。",
    "Professor Wang Xiaoming, President of Binjiang University, and Ms. Ouyang Na attended and delivered remarks.",
    "图：论坛现场｜Photo: The forum",
    "双方签署《合作备忘录》。",
    "The two sides signed a memorandum of understanding.",
    "兩校簽署學生交換協議，宋永華校長接待。",
    "– a bullet * with [marks](x) and **stars**",
    "https://example.org/news",
    "約100名師生參加。 About 100 people attended.",
    "“引号”‘single’ — dash… 1,000人；A/B",
)
#: What copying and old programs leave in texts: controls, NUL, halves of pairs, marks of direction, odd line ends.
_NASTY = (
    "\x00", "\x07", "\x0b", "\x0c", "\x1b", "\x7f", "\x85", "\u2028", "\u2029", "\u200b", "\u200e", "\u200f",
    "\u202a", "\u202e", "\u2066", "\u2069", "\ufeff", "\ufffe", "\uffff", "\ud800", "\udfff", "\u0301", "\U000e0001",
    "\U0001f600", "\r", "\r\n", "\n\r", "\t", "\u3000", "\xa0", "ا", "ש", "𠮷", "ﬁ", "Å",
)  # fmt: skip
nasty = st.lists(st.one_of(st.sampled_from(_NASTY), st.sampled_from(_SENTENCES), st.text(max_size=8)), max_size=30)
lines = st.lists(
    st.one_of(st.sampled_from(_SENTENCES), st.text(max_size=60), nasty.map("".join).map(lambda t: t[:80])), max_size=14
)


def _released(event) -> str:
    """Every word of the release and the title, one after another."""
    texts = [text for _, text in event.release.headline.items()] + [text for _, text in event.title.items()]
    for block in event.release.body:
        if isinstance(block, Paragraph):
            texts += [plain(text) for _, text in block.text.items()]
        elif isinstance(block, Photo):
            texts += [plain(text) for _, text in block.caption.items()] + [t for _, t in block.credit.items()]
        elif isinstance(block, Heading):
            texts += [text for _, text in block.heading.items()]
    return "\n".join([*texts, *(text for _, text in event.series.items())])


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_ends_in_an_event_or_a_sentence(text: str) -> None:
    try:
        document = document_of(text.encode("utf-8", "surrogatepass"), "any.txt")
    except UnreadableError as fault:
        assert str(fault).startswith("any.txt") and str(fault).endswith((".", "?"))
        return
    reading = read_documents([document], "any")
    assert reading.event is not None or any(each.severity == "error" for each in reading.diagnostics)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_end_in_an_event_or_a_sentence(data: bytes) -> None:
    try:
        document = document_of(data, "any.txt")
    except UnreadableError as fault:
        assert str(fault).endswith((".", "?"))
        return
    read_documents([document], "any")


@settings(max_examples=80, deadline=None)
@given(lines)
@example(["\ufeff1月1日由00主办、"])
def test_no_paragraph_is_lost(listed: list[str]) -> None:
    text = "\n".join(listed)
    blocks = parse_lines(text)
    assert [block.text for block in blocks] == re.split(r"\r\n|\n|\r", text)
    reading = read_documents([Document("x.txt", text)], "x")
    if reading.event is None:
        return
    released = _released(reading.event)
    for block in parse_lines(text.replace("\r\n", "\n").replace("\r", "\n")):
        if block.kind in ("body", "bullet", "heading", "credit"):
            for run in block.runs:
                assert printable(run.text) in released
        elif block.kind in ("title", "caption"):
            shown = [strip_label(r.text) if block.kind == "title" else without_credit(r).text for r in block.runs]
            for word in (word for text in shown for word in re.findall(r"\w+", text)):
                assert printable(word) in released


@settings(max_examples=60, deadline=None)
@given(nasty, st.sampled_from(["x.txt", "x.md"]))
@example(["台长"], "x.txt")
def test_any_characters_end_in_files_that_can_be_written(pieces: list[str], name: str) -> None:
    text = "\n".join([*_SENTENCES[:4], "".join(pieces)])
    opened = [Document(name, text)]
    with suppress(UnreadableError):  # so many controls that it is said to be no text
        opened.append(document_of(text.encode("utf-8", "replace"), name))
    for each in opened:
        reading = read_documents([each], "x")
        assert reading.event is not None
        assert read_event_text(reading.yaml, "event.yaml").event == reading.event
        assert reading.yaml.encode() and reading.report.encode()


@settings(max_examples=15, deadline=None)
@given(nasty)
def test_any_characters_end_in_a_word_file_that_reads_the_same(pieces: list[str]) -> None:
    event = read_documents([Document("x.txt", "\n".join([*_SENTENCES[:4], "".join(pieces)]))], "release").event
    assert event is not None
    again = read_documents([document_of(release(event, style("interleaved")), "release.docx")], "release").event
    assert again is not None
    assert re.sub(r"\s", "", _released(again)) == re.sub(r"\s", "", _released(event))


@pytest.mark.parametrize(
    "unit", [_SENTENCES[2], _SENTENCES[3], _SENTENCES[0] + _SENTENCES[1], "王", "a ", "Wang Ming, ", "（", "1,", "*"]
)
def test_one_very_long_line_is_read_in_time(unit: str) -> None:
    text = "\n".join([*_SENTENCES[:2], unit * (60_000 // len(unit.encode()))])
    started = time.process_time()
    reading = read_documents([Document("x.txt", text)], "x")
    assert reading.event is not None
    assert time.process_time() - started < 20


@settings(max_examples=60, deadline=None)
@given(lines)
def test_the_event_file_reads_back_the_same(listed: list[str]) -> None:
    reading = read_documents([Document("x.txt", "\n".join(listed))], "x")
    if reading.event is None:
        return
    back = read_event_text(reading.yaml, "event.yaml")
    assert back.event == reading.event, back.diagnostics


@given(st.text(max_size=120))
def test_folding_keeps_offsets(text: str) -> None:
    assert len(fold_han(text)) == len(text)
    assert len(fold_latin(text)) == len(text)
    assert len(simplify(text)) == len(text)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_paragraph_of_a_case_is_in_its_release_in_order(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    reading = read_documents([Document(path.name, text)], "x")
    assert reading.event is not None
    texts = [b.text for b in reading.event.release.body if isinstance(b, Paragraph)]
    for tag in reading.event.languages:
        wanted = [
            r.text for b in parse_lines(text) if b.kind in ("body", "bullet") for r in b.runs if r.language == tag
        ]
        assert [plain(each.get(tag) or "") for each in texts if each.get(tag)] == wanted
