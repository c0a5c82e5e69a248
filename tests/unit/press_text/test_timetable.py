"""Programmes in tables become sessions with their times, titles and speakers; the lines stay in the text."""

import datetime as dt
import io
from pathlib import Path

import docx
import pytest

from publish.model.markup import plain
from publish.model.release import Paragraph
from publish.model.vocabulary import SessionKind
from publish.readers.press_text import read_documents
from publish.readers.press_text.text.documents import Document, document_of

_OPENING = """# Lantern Weaving Symposium Opens

On 7 March 2026, the Lantern Guild of Westport held the Lantern Weaving Symposium in Westport.

"""
_ROWS = [
    ("09:00–09:20", "Welcome", "Ms. Ada Quill, President, Lantern Guild of Westport"),
    ("09:20–10:30", "Keynote: Light and Paper", "Prof. Piers Holm, Westport School of Craft"),
    ("2:00 pm–3:30 pm", "Panel: Teaching the Trade", "Moderator: Ms. Nora Birch"),
]


def _sessions(document: Document) -> list[tuple[SessionKind, str, dt.time | None, dt.time | None, tuple[str, ...]]]:
    event = read_documents([document], "x").event
    assert event is not None
    return [
        (s.kind, s.title.get("en") or "", s.start, s.end, tuple(c.person for c in s.speakers)) for s in event.sessions
    ]


_EXPECTED = [
    (SessionKind.OPENING, "Welcome", dt.time(9), dt.time(9, 20), ("ada-quill",)),
    (SessionKind.KEYNOTE, "Keynote: Light and Paper", dt.time(9, 20), dt.time(10, 30), ("piers-holm",)),
    (SessionKind.PANEL, "Panel: Teaching the Trade", dt.time(14), dt.time(15, 30), ("nora-birch",)),
]


def _markdown() -> Document:
    table = "| Time | Session | Speaker |\n|---|---|---|\n" + "\n".join(f"| {' | '.join(row)} |" for row in _ROWS)
    return document_of((_OPENING + table + "\n").encode(), "x.md")


def _plain() -> Document:
    return document_of((_OPENING[2:] + "\n".join("\t".join(row) for row in _ROWS)).encode(), "x.txt")


def _word() -> Document:
    made = docx.Document()
    for line in _OPENING[2:].strip().split("\n\n"):
        made.add_paragraph(line)
    table = made.add_table(rows=0, cols=3)
    for row in (("Time", "Session", "Speaker"), *_ROWS):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    file = io.BytesIO()
    made.save(file)
    return document_of(file.getvalue(), str(Path("x.docx")))


@pytest.mark.parametrize("document", [_markdown(), _plain(), _word()], ids=["markdown", "tabs", "word"])
def test_a_table_becomes_sessions(document: Document) -> None:
    assert _sessions(document) == _EXPECTED
    event = read_documents([document], "x").event
    assert event is not None
    told = "\n".join(plain(t) for b in event.release.body if isinstance(b, Paragraph) for _, t in b.text.items())
    assert all(cell in told for row in _ROWS for cell in row)


def test_two_languages_of_a_row_are_one_session() -> None:
    text = (
        "# 灯笼编织研讨会开幕\n\n# Lantern Symposium Opens\n\n2026年3月7日，西港灯笼公会在西港举办灯笼编织研讨会。\n\n"
        "The Lantern Guild of Westport held the Lantern Symposium in Westport on 7 March 2026.\n\n"
        "| 时间 | 环节 | Session |\n|---|---|---|\n| 09:00 | 开幕致辞 | Opening |\n| 09:30 | 茶歇 / Tea break | |\n"
    )
    event = read_documents([document_of(text.encode(), "x.md")], "x").event
    assert event is not None
    assert [(s.kind, dict(s.title.items()), s.start) for s in event.sessions] == [
        (SessionKind.OPENING, {"zh": "开幕致辞", "en": "Opening"}, dt.time(9)),
        (SessionKind.BREAK, {"zh": "茶歇", "en": "Tea break"}, dt.time(9, 30)),
    ]


def test_sentences_that_begin_with_a_time_are_no_programme() -> None:
    text = (
        "Westport Regatta Held\n\nOn 7 March 2026, the Westport Sailing Club held the Westport Regatta in Westport.\n\n"
        "9:00 was early for the crews. They came all the same.\n\n10:30 saw the first boats return.\n"
    )
    event = read_documents([document_of(text.encode(), "x.txt")], "x").event
    assert event is not None and not any(session.start for session in event.sessions)
