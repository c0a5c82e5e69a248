"""Lines, headings and short texts in all languages of the edition, below or beside each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from publish.diagnostics import Diagnostic, note
from publish.house_style.booklet import Arrangement
from publish.house_style.booklet_type import Pair
from publish.model import LocalizedText
from publish.model.languages import is_east_asian
from publish.renderers.pdf.booklet.looks import Looks
from publish.renderers.pdf.booklet.pieced import parted
from publish.renderers.pdf.layout.graphics import Rule
from publish.renderers.pdf.layout.paragraphs import Look, Words
from publish.renderers.pdf.layout.slices import Slice
from publish.renderers.pdf.layout.stacks import Stack, beside
from publish.renderers.pdf.tagging import StructureElement


class ShortTexts(Looks):
    """Turns names, titles and other short texts into slices. Lengths are points."""

    def line(
        self, parent: StructureElement | None, tag: str, words: Sequence[Words], width: float, space: float = 0.0,
        align: Literal["left", "right"] | None = None, language: str | None = None,
    ) -> list[Slice]:  # fmt: skip
        """A paragraph of its own element, set in the look of its first words; in their language if none is stated."""
        if not words:
            return []
        element = self.element(parent, tag, language or words[0].language)
        look = self.typesetter.variant(words[0].look, alignment=align) if align else None
        slices = self.typesetter.paragraph(words, width, element, look)
        if slices:
            slices[0].space = space
        return slices

    def element(self, parent: StructureElement | None, tag: str, language: str) -> StructureElement | None:
        """A new element below `parent`, its language said where it is another."""
        if parent is None:
            return None
        return parent.add(tag, lang=language if language != parent.language else None)

    def plain(
        self, parent: StructureElement | None, text: LocalizedText, pair: Pair, width: float, tag: str = "P",
        space: float = 0.0,
    ) -> list[Slice]:  # fmt: skip
        """A text in all its languages, one below the other, each a paragraph."""
        slices: list[Slice] = []
        for words in self.spans(text, pair):
            above = self.points(self.kind(pair, words.language).space) if slices else space
            slices += self.line(parent, tag, parted(text, words), width, above, language=words.language)
        return slices

    def fitting(
        self, parent: StructureElement | None, text: LocalizedText, pair: Pair, width: float, space: float = 0.0
    ) -> list[Slice]:
        """A text in all its languages on one line where that fits, else a paragraph each."""
        if text and self.fits(text, pair, width):
            return self.line(parent, "P", self.inline(text, pair), width, space)
        return self.plain(parent, text, pair, width, space=space)

    def fits(self, text: LocalizedText, pair: Pair, width: float) -> bool:
        """Whether a text fits on one line in all its languages."""
        return self.typesetter.width(self.inline(text, pair)) <= width

    def strong_rule(self, *anchors: str) -> Slice:
        """The rule over a block, in the house's colour, kept with what follows."""
        rule = Rule(self.measure, self.strokes.strong, self.colour("accent"))
        return Slice(self.strokes.room, (rule,), sticky=True, anchors=anchors)

    def hairline(self) -> Slice:
        """The rule over a short entry, kept with what follows."""
        rule = Rule(self.measure, self.strokes.hairline, self.colour("rule"))
        return Slice(self.white.medium, (rule,), sticky=True)

    def heading(self, parent: StructureElement, tag: str, text: LocalizedText, pair: Pair, width: float) -> list[Slice]:
        """A heading in all its languages: one element, kept with what follows."""
        element = parent.add(tag)
        slices: list[Slice] = []
        for words in self.spans(text, pair):
            lines = self.typesetter.paragraph([words], width, element)
            if slices and lines:
                lines[0].space = self.points(self.kind(pair, words.language).space)
            slices += lines
        for each in slices:
            each.sticky = True
        return slices

    def title(self, parent: StructureElement, tag: str, text: LocalizedText, pair: Pair) -> list[Slice]:
        """A heading across the page in all its languages, each in its column where languages stand side by side and
        it is not too long for that."""
        columns = self._columns_across(text)
        trial = self._stacks(text, pair, columns, lambda language: None) if columns else []
        if columns is None or any(len(stack.slices) > self.style.title_lines for stack in trial):
            return self.heading(parent, tag, text, pair, self.measure)
        element = parent.add(tag)
        row = beside(self._stacks(text, pair, columns, lambda language: element))
        for each in row:
            each.sticky = True
        return row

    def across(self, parent: StructureElement, text: LocalizedText, pair: Pair, space: float = 0.0) -> list[Slice]:
        """A short text across the page, each language in its column where languages stand side by side; one in the
        leading language alone has the page to itself."""
        columns = self._columns_across(text)
        if columns is None and [tag for tag, _ in self.texts(text) if tag in self.languages[1:]]:
            columns = self.columns(1, self.measure, self.style.text.body)
        if columns is None:
            return self.plain(parent, text, pair, self.measure, space=space)
        return self.pair(parent, text, pair, columns, space)

    def _columns_across(self, text: LocalizedText) -> list[tuple[float, float]] | None:
        """The columns of the page; none for a text in one language, which has the page to itself."""
        count = len(self.texts(text))
        return self.columns(count, self.measure, self.style.text.body) if count > 1 else None

    def columns(self, count: int, width: float, pair: Pair) -> list[tuple[float, float]] | None:
        """Left edge and width of a column for each language; None where they stand one below the other."""
        if self.style.arrangement is not Arrangement.SIDE_BY_SIDE or len(self.languages) < 2 or count < 1:
            return None
        gutter, count = self.white.gutter, len(self.languages)
        own = (width - gutter * (count - 1)) / count
        if own < self.style.narrowest_column * self.look(pair, self.leading).size:
            if width >= self.measure:
                self.remark(_too_narrow(count))
            return None
        return [(n * (own + gutter), own) for n in range(count)]

    def paired(self, pair: Pair, language: str, width: float) -> Look:
        """The look of a language in a column beside another: as strong, on the same baselines, ragged if narrow,
        from the edge where its lines begin."""
        first, own = self.look(pair, self.leading), self.look(pair, language)
        size = max(own.size, first.size * self.style.smallest_beside)
        narrow = width < self.style.narrowest_justified * size and not is_east_asian(language)
        alignment = "left" if narrow else own.alignment
        if alignment == "left" and self.typesetter.runs_against(language):
            alignment = "right"
        return self.typesetter.variant(
            own, size=size, leading=first.leading, strut=first.size, weight=first.weight, colour=first.colour,
            alignment=alignment,
        )  # fmt: skip

    def column_of(self, language: str) -> int:
        """Which column a language has; one that is none of the edition's stands in the first."""
        return self.languages.index(language) if language in self.languages else 0

    def pair(
        self, parent: StructureElement, text: LocalizedText, pair: Pair, columns: Sequence[tuple[float, float]],
        space: float = 0.0,
    ) -> list[Slice]:  # fmt: skip
        """A short text with each language in its column."""
        row = beside(self._stacks(text, pair, columns, lambda language: self.element(parent, "P", language)))
        if row:
            row[0].space = space
        return row

    def _stacks(
        self, text: LocalizedText, pair: Pair, columns: Sequence[tuple[float, float]],
        element_of: Callable[[str], StructureElement | None],
    ) -> list[Stack]:  # fmt: skip
        stacks = []
        for language, written in self.texts(text):
            left, width = columns[self.column_of(language)]
            words = parted(text, Words(written, language, self.paired(pair, language, width)))
            stacks.append(Stack(self.typesetter.paragraph(words, width, element_of(language)), left))
        return stacks


def _too_narrow(count: int) -> Diagnostic:
    message = f"{count} languages do not fit side by side on this page; in the booklet they stand below each other."
    return note("too-narrow", message, None, "For columns take a larger page (--style a4) or fewer languages.")
