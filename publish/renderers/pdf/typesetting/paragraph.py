"""The way through: spans, row of atoms, gaps, breaks, lines."""

from __future__ import annotations

from collections.abc import Sequence

from .fonts import FontSet
from .lines import GlyphRun, Line, Paragraph
from .spacing import Gap, gap
from .text import ParagraphStyle, SpacingRules, Span
from .tokens import Row, make_row


def typeset(spans: Sequence[Span], measure: float, style: ParagraphStyle, fonts: FontSet) -> Paragraph:
    """Break ``spans`` into lines no wider than ``measure`` points. Raises ``MissingGlyph``."""
    row = make_row(spans, fonts)
    gaps = _gaps(row, style.spacing)
    lines: list[Line] = []
    first = 0
    while first < len(row.atoms):
        indent = style.left_indent + (style.first_indent if not lines else 0.0)
        room = measure - indent - style.right_indent
        last = _fill(row, gaps, spans, first, room)
        lines.append(_line(row, gaps, spans, first, last, indent, room, style))
        first = last + 1
    return Paragraph(tuple(lines), style.leading)


def measure(spans: Sequence[Span], fonts: FontSet, style: ParagraphStyle | None = None) -> float:
    """Width of the text on one line, in points. Raises ``MissingGlyph``."""
    row = make_row(spans, fonts)
    if not row.atoms:
        return 0.0
    gaps = _gaps(row, (style or ParagraphStyle()).spacing)
    return _natural(row, gaps, spans, 0, len(row.atoms) - 1)


def min_content(spans: Sequence[Span], fonts: FontSet, style: ParagraphStyle | None = None) -> float:
    """Width of the widest piece that should not be broken, in points. Raises ``MissingGlyph``."""
    row = make_row(spans, fonts)
    gaps = _gaps(row, (style or ParagraphStyle()).spacing)
    widest, first = 0.0, 0
    for n in range(len(row.atoms)):
        if n == len(row.atoms) - 1 or gaps[n].breakable or n in row.forced:
            widest = max(widest, _natural(row, gaps, spans, first, n))
            first = n + 1
    return widest


def _gaps(row: Row, rules: SpacingRules) -> list[Gap]:
    return [
        gap(a.right, b.left, spaced, rules) for a, b, spaced in zip(row.atoms, row.atoms[1:], row.spaced, strict=False)
    ]


def _natural(row: Row, gaps: list[Gap], spans: Sequence[Span], first: int, last: int) -> float:
    sizes = [spans[row.spans[n]].size for n in range(first, last + 1)]
    bodies = sum(row.atoms[n].body * sizes[n - first] for n in range(first, last + 1))
    return bodies + sum(gaps[n].natural * sizes[n - first] for n in range(first, last))


def _fill(row: Row, gaps: list[Gap], spans: Sequence[Span], first: int, room: float) -> int:
    best, width = -1, 0.0
    for n in range(first, len(row.atoms)):
        size = spans[row.spans[n]].size
        width += row.atoms[n].body * size
        if width > room + 0.001 and n > first:
            return best if best >= 0 else n - 1
        if n in row.forced or n == len(row.atoms) - 1:
            return n
        if gaps[n].breakable:
            best = n
        width += gaps[n].natural * size
    return len(row.atoms) - 1


def _line(
    row: Row, gaps: list[Gap], spans: Sequence[Span], first: int, last: int,
    indent: float, room: float, style: ParagraphStyle,
) -> Line:  # fmt: skip
    natural = _natural(row, gaps, spans, first, last)
    ends = last == len(row.atoms) - 1 or last in row.forced
    need = room - natural
    if style.alignment == "justify" and not ends and need > 0:
        give = sum((gaps[n].word + gaps[n].script + gaps[n].han) * spans[row.spans[n]].size for n in range(first, last))
        spread = need / give if give else 0.0
    else:
        spread = 0.0
    shift = {"center": (room - natural) / 2, "right": room - natural}.get(style.alignment, 0.0)
    runs: list[GlyphRun] = []
    x = indent + shift
    for n in range(first, last + 1):
        span = spans[row.spans[n]]
        atom = row.atoms[n]
        white = 0.0
        if n < last:
            g = gaps[n]
            white = (g.natural + spread * (g.word + g.script + g.han)) * span.size
        typed = row.spaced[n]
        shapes, spaces = [atom.shape], [0.0]
        advance = atom.body * span.size
        shown = x - atom.left.white * span.size
        tail = white - atom.right.white * span.size
        if typed:
            space = atom.font.shape(" ", "Latn", "en")
            shapes.append(space)
            spaces.append((tail - space.width * span.size / atom.font.units_per_em) if n < last else 0.0)
        else:
            spaces[0] = tail if n < last else 0.0
        text = atom.text + (" " if typed else "")
        width = sum(s.width for s in shapes) * span.size / atom.font.units_per_em + sum(spaces)
        runs.append(
            GlyphRun(
                atom.font,
                span.size,
                shown,
                width,
                tuple(shapes),
                tuple(spaces),
                text,
                row.spans[n],
                span.language,
                span.rise,
                None if atom.shape.faithful else text,
            )
        )
        x += advance + white
    width = x - indent - shift
    text = "".join(run.text for run in runs)
    em = max((spans[row.spans[n]].size for n in range(first, last + 1)), default=0.0)
    end = row.starts[last] + len(row.atoms[last].text)
    return Line(
        tuple(runs), indent + shift, width, natural, room, em * 0.88, em * -0.12, text,
        row.starts[first], end, False, ends,
    )  # fmt: skip
