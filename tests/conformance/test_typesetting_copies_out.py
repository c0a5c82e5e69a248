"""Text copied out of a set paragraph is what was typed, blank for blank: read by poppler and by pdfium.

White that nobody typed (between Han and Latin, in a loose line) must not become a space, typed
spaces must stay, half-width marks that are drawn full-width come back half-width, and words divided
at a line's end come back whole.
"""

import io
import shutil
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from publish.renderers.pdf.tagging import TaggedDocument
from publish.renderers.pdf.typesetting import FontSet, Line, ParagraphStyle, Span, typeset

SOURCES = Path(__file__).parents[1] / "golden" / "typesetting"
CASES = [
    (path.stem, width)
    for path in sorted(SOURCES.glob("*.txt"))
    for width in (360.0, 210.0, 150.0)
    if "long-words" not in path.stem
]


def set_lines(case: str, width: float, fonts: FontSet) -> tuple[Line, ...]:
    head, _, text = (SOURCES / f"{case}.txt").read_text("utf-8").partition("\n\n")
    language = dict(line.split(": ", 1) for line in head.splitlines())["language"]
    return typeset([Span(text.strip(), language)], width, ParagraphStyle(leading=16), fonts).lines


def drawn(lines: Sequence[Line], language: str) -> bytes:
    document = TaggedDocument(
        title="Lines", language=language, created=datetime(2026, 1, 1, tzinfo=UTC), author="a", producer="p"
    )
    paragraph = document.root.add("P")
    page = document.begin_page((460, 1200))
    for n, line in enumerate(lines):
        for run in line.runs:
            page.mark(paragraph)
            font = document.register_font(run.font)
            page.show(font, run.size, 40 + run.x, 1150 - 16 * n, run.tj(), actual_text=run.actual_text)
    document.end_page()
    return document.save()


def typed(lines: Sequence[Line]) -> list[str]:
    return [line.text.rstrip() for line in lines]


@pytest.mark.parametrize(("case", "width"), CASES)
def test_poppler_reads_the_lines_as_they_were_typed(case: str, width: float, tmp_path: Path) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler) is not installed")
    lines = set_lines(case, width, FontSet())
    path = tmp_path / "lines.pdf"
    path.write_bytes(drawn(lines, "en"))
    read = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
    found = [each.rstrip("\u00ad\u200b ") for each in read.replace("\f", "").splitlines() if each.strip()]
    assert found == typed(lines)


@pytest.mark.parametrize(("case", "width"), CASES)
def test_pdfium_reads_the_text_as_it_was_typed(case: str, width: float) -> None:
    lines = set_lines(case, width, FontSet())
    page = pypdfium2.PdfDocument(io.BytesIO(drawn(lines, "en")))[0]
    read = page.get_textpage().get_text_range()
    for mark in ("\r\n", "\ufffe", "\u200b", "\u00ad"):
        read = read.replace(mark, "")
    assert read.rstrip() == "".join(line.text for line in lines).rstrip()
