"""Any text ends in an event or a plain sentence; nothing of it is lost on the way."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publish.errors import UnreadableError
from publish.model.markup import plain
from publish.model.release import Heading, Paragraph, Photo
from publish.readers.event_file import read_event_text
from publish.readers.press_text import read_documents
from publish.readers.press_text.normalize.places import printable
from publish.readers.press_text.text.blocks import parse_lines
from publish.readers.press_text.text.documents import Document, document_of
from publish.readers.press_text.text.folding import fold_han, fold_latin, simplify

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
lines = st.lists(st.one_of(st.sampled_from(_SENTENCES), st.text(max_size=60)), max_size=14)


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
    return "\n".join(texts)


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
def test_no_paragraph_is_lost(listed: list[str]) -> None:
    text = "\n".join(listed)
    blocks = parse_lines(text)
    assert [block.text for block in blocks] == re.split(r"\r\n|\n|\r", text)
    reading = read_documents([Document("x.txt", text)], "x")
    if reading.event is None:
        return
    released = _released(reading.event)
    for block in parse_lines(text.replace("\r\n", "\n").replace("\r", "\n")):
        if block.kind in ("body", "bullet", "heading"):
            for run in block.runs:
                assert printable(run.text) in released


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
