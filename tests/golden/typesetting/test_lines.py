"""Paragraphs with their lines as text: NAME.txt is set as its head says, NAME.lines is what came out.

A new case is a new .txt file. ``PUBLISH_WRITE_GOLDENS=1`` writes the .lines files; read the diff.
In them ``|`` ends a line, ``-|`` one that shows a hyphen, and the figure is what justification
added to (or took from) the line, in thousandths of the measure.
"""

import os
from pathlib import Path

import pytest

from publish.renderers.pdf.typesetting import FontSet, Paragraph, ParagraphStyle, Span, typeset

FOLDER = Path(__file__).parent
CASES = sorted(path.stem for path in FOLDER.glob("*.txt"))
FONTS = FontSet()


def set_from(source: str) -> Paragraph:
    head, _, text = source.partition("\n\n")
    settings = dict(line.split(": ", 1) for line in head.splitlines())
    style = ParagraphStyle(
        alignment=settings.get("alignment", "justify"),  # type: ignore[arg-type]
        first_indent=float(settings.get("first_indent", 0)),
        hyphenate=settings.get("hyphenate") != "false",
        balance=settings.get("balance") == "true",
    )
    size, weight = float(settings.get("size", 10)), int(settings.get("weight", 400))
    span = Span(text.strip(), settings["language"], size, weight)
    return typeset([span], float(settings["measure"]), style, FONTS)


def as_text(paragraph: Paragraph) -> str:
    rows = []
    for line in paragraph.lines:
        end = "-|" if line.hyphenated else "|"
        rows.append(f"{1000 * line.stretch / line.measure:+5.0f}  {line.text.rstrip()}{end}")
    return "\n".join(rows) + "\n"


@pytest.mark.parametrize("case", CASES)
def test_lines_are_as_accepted(case: str) -> None:
    found = as_text(set_from((FOLDER / f"{case}.txt").read_text("utf-8")))
    golden = FOLDER / f"{case}.lines"
    if "PUBLISH_WRITE_GOLDENS" in os.environ:
        golden.write_text(found, "utf-8")
    assert found == golden.read_text("utf-8")
