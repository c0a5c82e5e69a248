"""What our rules allow at best: the least worst line with which a paragraph can be had in so many lines.

A number kept whole or a mark kept from a line's edge may cost a line or a stretch that another setter
saves by breaking the rule. This search says whether a lost comparison is the rule's doing, or ours.
"""

from __future__ import annotations

from math import inf

from publish.renderers.pdf.typesetting import FontSet, ParagraphStyle, Span
from publish.renderers.pdf.typesetting.division import hyphenated
from publish.renderers.pdf.typesetting.galley import Galley, bound, measured, stretches_to_bind
from publish.renderers.pdf.typesetting.spacing import ADDRESS_HYPHEN_PENALTY
from publish.renderers.pdf.typesetting.tokens import Row, make_rows

SHORTEST = 2
"""Letters the last line must have."""


def least_worst(text: str, language: str, width: float, size: float, fonts: FontSet, lines: int) -> float:
    """The least possible ``Figures.worst`` in at most ``lines`` lines by our rules; infinite if there is no way."""
    spans = [Span(text, language, size)]
    style = ParagraphStyle()
    (row,) = make_rows(spans, fonts, style.spacing)
    galley = bound(measured(hyphenated(row, spans, fonts), spans, style, fonts), stretches_to_bind(spans))
    return _search(galley, width, lines)


def _is_a_line(row: Row, a: int) -> bool:
    """Whether the last line may begin with atom ``a``: more than a letter, and more than the rest of a word."""
    letters = "".join(atom.text for atom in row.atoms[a:])
    return sum(map(str.isalnum, letters)) >= SHORTEST and (not row.atoms[a - 1].hyphen or any(row.spaced[a:]))


def _search(galley: Galley, width: float, lines: int) -> float:
    final = len(galley.end) - 1
    best = [inf] * (final + 2)
    best[0] = 0.0
    found = inf
    for _ in range(lines):
        after = [inf] * (final + 2)
        for a, worst in enumerate(best[: final + 1]):
            if worst == inf:
                continue
            for b in range(a, final + 1):
                need = width - galley.natural(a, b)
                if -need > galley.shrink[b] - galley.shrink[a] + 0.001:
                    if galley.natural(a, b) > 1.5 * width:
                        break
                    continue
                if b == final:
                    if not a or _is_a_line(galley.row, a):
                        found = min(found, worst)
                elif galley.penalty[b] < ADDRESS_HYPHEN_PENALTY:
                    after[b + 1] = min(after[b + 1], max(worst, abs(need) / width))
        best = after
    return found
