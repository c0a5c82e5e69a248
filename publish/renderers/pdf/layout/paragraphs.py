"""Paragraphs: words in their looks become lines, and lines become slices that no page break leaves alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from msgspec import Struct, field
from msgspec.structs import replace

from publish.helper import HandOver
from publish.renderers.pdf.layout.ahead import Copy, SetAhead
from publish.renderers.pdf.layout.set_lines import SetLine, packed
from publish.renderers.pdf.layout.slices import FORBIDDEN, LOOSE, Slice
from publish.renderers.pdf.tagging import StructureElement
from publish.renderers.pdf.typesetting import (
    FontSet,
    ParagraphStyle,
    SpacingRules,
    Span,
    is_right_to_left,
    may_need_marks,
    measure,
    typeset,
    with_marks,
)

if TYPE_CHECKING:
    from publish.renderers.pdf.layout.surface import Surface

Alignment = Literal["justify", "left", "center", "right"]
Colour = tuple[float, float, float]
#: The middle of a full-width character above the baseline, in ems: lines are centred in their leading by it.
_MIDDLE = 0.38


class Look(Struct, frozen=True, eq=False):
    """How words look and how their paragraph is set. Points; colours are RGB from 0 to 1.

    A look is itself and no other, however alike: comparing them is what a thousand pages would spend time on.
    """

    size: float
    leading: float
    colour: Colour = (0.0, 0.0, 0.0)
    weight: int = 400
    italic: bool = False
    role: str = "body"
    alignment: Alignment = "left"
    hyphenate: bool = True
    balance: bool = False
    first_indent: float = 0.0
    total_fit_lines: int = 30
    strut: float = 0.0
    """Size of the type whose baselines the lines share, where that is another: that of the column beside it."""


class Words(Struct, frozen=True, eq=False):
    """A stretch of text in one language and look. `link` is a web address, or `#` and the name of an anchor; `title`
    says where it leads, where the text itself does not."""

    text: str
    language: str
    look: Look
    link: str | None = None
    colour: Colour | None = None
    title: str = ""
    together: bool = False
    """A line should not end within it, where there is another way."""


Paragraph = tuple[Sequence[Words], float, Look]
"""What is set as one paragraph, its width in points, and the look that it is set in."""


class Target(Struct, frozen=True, eq=False):
    """Where a stretch of text belongs: its structure element, colour and link."""

    element: StructureElement | None
    colour: Colour
    link: str | None = None
    title: str = ""
    link_element: StructureElement | None = None


class TextLine(Struct, eq=False):
    """A set line, hung at its baseline inside a slice."""

    line: SetLine
    targets: tuple[Target, ...]
    baseline: float

    def draw(self, surface: Surface, x: float, top: float) -> None:
        """Show the line."""
        surface.show(self.line, self.targets, x, top - self.baseline)


class Typesetter(Struct, eq=False):
    """The fonts and spacing rules that every paragraph of a document shares."""

    fonts: FontSet
    spacing: SpacingRules = field(default_factory=SpacingRules)
    mirrored: bool = False
    """Pages are turned round when they are drawn, as in a book that is read from right to left."""
    _styles: dict[Look, ParagraphStyle] = field(default_factory=dict)
    _variants: dict[tuple[Look, tuple[tuple[str, object], ...]], Look] = field(default_factory=dict)
    _lines: dict[tuple[object, ...], tuple[SetLine, ...]] = field(default_factory=dict)
    _ahead: SetAhead | None = None
    _widths: dict[tuple[object, ...], float] = field(default_factory=dict)

    def style(self, look: Look) -> ParagraphStyle:
        """The paragraph style of a look."""
        if look not in self._styles:
            self._styles[look] = ParagraphStyle(
                leading=look.leading,
                alignment=look.alignment,
                first_indent=look.first_indent,
                hyphenate=look.hyphenate,
                balance=look.balance,
                mirrored=self.mirrored,
                total_fit_lines=look.total_fit_lines,
                spacing=self.spacing,
            )
        return self._styles[look]

    def runs_against(self, language: str) -> bool:
        """Whether lines of the language begin at the other edge than those of the book."""
        return is_right_to_left(language) is not self.mirrored

    def variant(self, look: Look, **changes: object) -> Look:
        """A look with some things changed; the same for the same changes."""
        key = (look, tuple(changes.items()))
        if key not in self._variants:
            same = all(getattr(look, name) == value for name, value in changes.items())
            self._variants[key] = look if same else replace(look, **changes)
        return self._variants[key]

    def lines(self, words: Sequence[Words], width: float, look: Look) -> tuple[SetLine, ...]:
        """The words broken into lines no wider than `width`; what has been set before is not set again."""
        key = (width, look, *map(_said, words))
        known = self._lines.get(key)
        if known is None:
            known = self._ahead.take(key) if self._ahead else None
            known = self._lines[key] = known or self._set(words, width, look)
        return known

    def _set(self, words: Sequence[Words], width: float, look: Look) -> tuple[SetLine, ...]:
        return tuple(map(packed, typeset(self._spans(words), width, self.style(look), self.fonts).lines))

    def set_ahead(self, texts: Iterable[Sequence[Paragraph]], hand_over: HandOver) -> None:
        """Has texts set by somebody else, while others are set here; they are given in the order in which their lines
        will be asked for."""
        self._ahead = SetAhead(self.fonts, ([self._copy(*each) for each in text] for text in texts), hand_over)

    def _copy(self, words: Sequence[Words], width: float, look: Look) -> tuple[tuple[object, ...], Copy]:
        return (width, look, *map(_said, words)), Copy(tuple(self._spans(words)), width, self.style(look))

    def _spans(self, words: Sequence[Words]) -> list[Span]:
        """The words with the marks of their languages, if the style wants them; neighbours are looked at together."""
        if not self.spacing.normalise_width or not any([may_need_marks(each.text) for each in words]):
            return [_span(each, each.text) for each in words]
        spans: list[Span] = []
        for language, group in groupby(words, key=lambda each: each.language):
            together = list(group)
            shown = with_marks(_JOINT.join([each.text for each in together]), language)
            spans += map(_span, together, shown.split(_JOINT))
        return spans

    def width(self, words: Sequence[Words]) -> float:
        """Width of the words on one line; what has been measured before is not measured again."""
        key = tuple(map(_said, words))
        known = self._widths.get(key)
        if known is None:
            known = self._widths[key] = measure(self._spans(words), self.fonts)
        return known

    def paragraph(
        self, words: Sequence[Words], width: float, element: StructureElement | None, look: Look | None = None
    ) -> list[Slice]:
        """Slices of a paragraph, set in `look` (that of its first words if left out)."""
        words = [each for each in words if each.text]
        if not words:
            return []
        look = look or words[0].look
        targets = targets_of(words, element)
        baseline = baseline_of(look)
        slices = [
            Slice(look.leading, (TextLine(line, targets, baseline),), penalty=LOOSE, baseline=baseline)
            for line in self.lines(words, width, look)
        ]
        return without_widows(slices)


def _said(words: Words) -> tuple[str, str, Look, bool]:
    """All that the setting of words depends on."""
    return words.text, words.language, words.look, words.together


def baseline_of(look: Look) -> float:
    """Points from the top of a line to its baseline."""
    return look.leading / 2 + _MIDDLE * (look.strut or look.size)


def without_widows(slices: list[Slice]) -> list[Slice]:
    """Forbid breaks that leave one line of a paragraph alone at the foot or the head of a page."""
    if slices:
        slices[0].penalty = 0
    for alone in (*slices[1:2], *slices[1:][-1:]):
        alone.penalty = FORBIDDEN
    return slices


def targets_of(words: Sequence[Words], element: StructureElement | None) -> tuple[Target, ...]:
    """The structure element, colour and link of each stretch: a Link, a Span for its language, or the paragraph."""
    targets = []
    for each in words:
        inner, link = element, None
        if element is not None and each.link:
            link = element.add("Link")
            inner = link.span(each.language)
        elif element is not None:
            inner = element.span(each.language)
        targets.append(Target(inner, each.colour or each.look.colour, each.link, each.title or each.text, link))
    return tuple(targets)


_JOINT = "\ue000"
"""Between stretches that are looked at together; a character of private use, which no text has."""


def _span(words: Words, shown: str) -> Span:
    look = words.look
    return Span(
        shown, words.language, look.size, look.weight, look.italic, look.role, together=words.together
    )  # fmt: skip
