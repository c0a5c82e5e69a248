"""The way through: spans, rows of atoms, galleys, breaks, lines."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from .breaking import break_row
from .characters import holds_right_to_left
from .font_set import FontSet
from .galley import measured
from .languages import WITHOUT_WORD_SPACES, is_right_to_left, setting_language
from .lines import Line, Paragraph
from .setting import Place, set_line
from .text import ParagraphStyle, Span
from .tokens import Row, make_rows

_DEFAULT = ParagraphStyle()


def typeset(spans: Sequence[Span], measure: float, style: ParagraphStyle, fonts: FontSet) -> Paragraph:
    """Break ``spans`` into lines no wider than ``measure`` points. Raises ``MissingGlyph``."""
    style, against = _suited(spans, style)
    from_right = against and style.alignment == "justify"
    lines: list[Line] = []
    for row in _rows(spans, fonts, style):
        later = measure - style.left_indent - style.right_indent
        first_indent = 0.0 if lines else style.first_indent
        galley, ends = break_row(row, spans, (later - first_indent, later), style, fonts)
        start = 0
        for end in ends:
            indent = style.right_indent if from_right else style.left_indent + first_indent
            place = Place(indent, later - first_indent, end == ends[-1], from_right)
            lines.append(set_line(galley, spans, start, end, place, style, fonts))
            start, first_indent = end + 1, 0.0
    if against and style.alignment == "left" and len(lines) > 1:
        lines = _flush_at_the_other_edge(lines)
    return Paragraph(tuple(lines), style.leading)


def _flush_at_the_other_edge(lines: list[Line]) -> list[Line]:
    """Ragged lines that read against the page: the paragraph stands where others do, its lines end together."""
    edge = max([line.x + line.width for line in lines])
    shifts = [edge - line.x - line.width for line in lines]
    return [
        replace(line, x=line.x + shift, runs=tuple([replace(run, x=run.x + shift) for run in line.runs]))
        for line, shift in zip(lines, shifts, strict=True)
    ]


def _suited(spans: Sequence[Span], style: ParagraphStyle) -> tuple[ParagraphStyle, bool]:
    """The style as the script of the paragraph takes it, and whether its lines begin at the other edge."""
    language = spans[0].language if spans else ""
    if style.alignment == "justify" and setting_language(language) in WITHOUT_WORD_SPACES:
        return replace(style, alignment="left"), False
    return style, is_right_to_left(language) is not style.mirrored


def _rows(spans: Sequence[Span], fonts: FontSet, style: ParagraphStyle) -> list[Row]:
    rows = make_rows(spans, fonts, style.spacing)
    if spans and (is_right_to_left(spans[0].language) or any([holds_right_to_left(span.text) for span in spans])):
        from .bidirectional import directed

        return [directed(row, spans, fonts) for row in rows]
    return rows


def measure(spans: Sequence[Span], fonts: FontSet, style: ParagraphStyle = _DEFAULT) -> float:
    """Width of the text on one line, or of its widest line if breaks were typed, in points.

    Raises ``MissingGlyph``.
    """
    galleys = [measured(row, spans, style, fonts) for row in _rows(spans, fonts, style)]
    return max((galley.natural(0, len(galley.end) - 1) for galley in galleys), default=0.0)
