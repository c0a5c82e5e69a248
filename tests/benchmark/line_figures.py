"""Set lines as a reader of the page would judge them: one ruler for our lines and for another setter's."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from publish.renderers.pdf.typesetting import FontSet, Span, measure
from publish.renderers.pdf.typesetting.bindings import bound_stretches
from publish.renderers.pdf.typesetting.languages import writes_han_marks
from tests.benchmark.rivers import rivers

NOT_FIRST = "、，。；：？！》」』）】〉〕…—·”’,.;:!?)]}%ぁぃぅぇぉっゃゅょァィゥェォッャュョー々"
NOT_LAST = "《「『（【〈〔“‘([{"
HYPHEN = "\u00ad"
TOUCHING = 0.0005
"""Parts of the measure that nobody sees."""


@dataclass(frozen=True)
class Figures:
    """What one setter made of one paragraph."""

    lines: tuple[str, ...]
    overhang: float
    """Points the ink of the worst line stands out of the measure."""
    stretches: tuple[float, ...]
    """Of every line but the last, as a part of the measure; negative where it was squeezed."""
    torn: int
    """Line ends inside a number with its unit, a date or a time."""
    rivers: int = 0

    @property
    def worst(self) -> float:
        """Of the stretches and squeezes, the greatest."""
        return max((abs(s) for s in self.stretches), default=0.0)

    @property
    def badness(self) -> float:
        """Root of the mean square of the stretches, in thousandths of the measure."""
        return (sum((1000 * s) ** 2 for s in self.stretches) / max(1, len(self.stretches))) ** 0.5

    @property
    def forbidden(self) -> int:
        """Line edges with a mark that may not stand there."""
        begins = sum(line.strip()[0] in NOT_FIRST for line in self.lines[1:])
        return begins + sum(line.strip()[-1] in NOT_LAST for line in self.lines[:-1])

    @property
    def hyphens(self) -> int:
        """Lines that end with a hyphen, ours or a typed one."""
        return sum(line.rstrip()[-1] in "\u00ad-\u2010" for line in self.lines[:-1])

    @property
    def lonely(self) -> int:
        """1 if the last line is a single character, or the rest of a divided word alone."""
        if len(self.lines) < 2:
            return 0
        last = self.lines[-1]
        rest_of_a_word = self.lines[-2].endswith(HYPHEN) and " " not in last
        return int(sum(map(str.isalnum, last)) < 2 or rest_of_a_word)


def judged(lines: list[str], text: str, language: str, width: float, size: float, fonts: FontSet) -> Figures:
    """Figures of lines cut from ``text``; a line that ends with a soft hyphen shows a hyphen."""
    natural = [measure([Span(line.replace(HYPHEN, "-"), language, size)], fonts) for line in lines]
    stretches = tuple((width - n) / width for n in natural[:-1])
    flowing = 0 if writes_han_marks(language) else rivers(tuple(lines), language, width, size, fonts)
    return Figures(tuple(lines), 0.0, stretches, torn(text, lines, language), flowing)


def torn(text: str, lines: list[str], language: str) -> int:
    """How many line ends part a number from its unit, a date or a time."""
    bound = _bound(text, language)
    count = at = 0
    for line in lines[:-1]:
        for character in line.removesuffix(HYPHEN):
            at = text.index(character, at) + 1
        count += any(start < at < end for start, end in bound)
    return count


@cache
def _bound(text: str, language: str) -> tuple[tuple[int, int], ...]:
    return tuple((start, end) for start, end, firm in bound_stretches(text, [language]) if firm)
