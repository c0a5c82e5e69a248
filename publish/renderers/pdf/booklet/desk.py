"""The compositor's desk: paragraphs, headings and running text in all languages of the edition."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec.structs import replace

from publish.house_style.booklet import Arrangement, Pair
from publish.model import LocalizedText, RunningText
from publish.model.languages import is_east_asian
from publish.renderers.pdf.booklet.looks import Looks
from publish.renderers.pdf.layout.graphics import Rule
from publish.renderers.pdf.layout.paragraphs import Look, Words
from publish.renderers.pdf.layout.slices import Slice
from publish.renderers.pdf.layout.stacks import Stack, beside
from publish.renderers.pdf.tagging import StructureElement


class Desk(Looks):
    """Turns texts into slices. Lengths are points."""

    def line(
        self, parent: StructureElement | None, tag: str, words: Sequence[Words], width: float, space: float = 0.0,
        align: Literal["left", "right"] | None = None,
    ) -> list[Slice]:  # fmt: skip
        """A paragraph of its own element, set in the look of its first words."""
        if not words:
            return []
        element = self.element(parent, tag, words[0].language)
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
            slices += self.line(parent, tag, [words], width, above)
        return slices

    def fitting(self, parent: StructureElement | None, text: LocalizedText, pair: Pair, width: float) -> list[Slice]:
        """A text in all its languages on one line where that fits, else a paragraph each."""
        words = self.inline(text, pair)
        if words and self.typesetter.width(words) <= width:
            return self.line(parent, "P", words, width)
        return self.plain(parent, text, pair, width)

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

    def prose(self, text: RunningText, language: str, look: Look) -> list[list[Words]]:
        """The paragraphs of a running text in one language, with its markup."""
        paragraphs: list[list[Words]] = [[]]
        for inline in text.inlines(language):
            weight, italic = 700 if inline.bold else look.weight, inline.italic or look.italic
            own = self.typesetter.variant(look, weight=weight, italic=italic)
            colour = self.colour("accent") if inline.link else None
            shown = inline.text
            if inline.link and inline.link.startswith("tel:"):
                shown = shown.replace(" ", "\u00a0")
            for n, piece in enumerate(shown.split("\n")):
                if n:
                    paragraphs.append([])
                if piece:
                    paragraphs[-1].append(Words(piece, language, own, inline.link, colour))
        return [words for words in paragraphs if any(each.text.strip() for each in words)]

    def running(
        self, parent: StructureElement, text: RunningText, pair: Pair, width: float, space: float = 0.0
    ) -> list[Slice]:
        """A running text in all its languages, in the style's arrangement."""
        languages = [tag for tag, _ in self.texts(text)]
        columns = self.columns(len(languages), width, pair)
        if columns is None:
            return self._stacked(parent, text, languages, pair, width, space)
        return self._paired(parent, text, languages, pair, columns, space)

    def columns(self, count: int, width: float, pair: Pair) -> list[tuple[float, float]] | None:
        """Left edge and width of a column for each language; None where they stand one below the other."""
        if self.style.arrangement is not Arrangement.SIDE_BY_SIDE or len(self.languages) < 2 or count < 1:
            return None
        gutter, count = self.white.gutter, len(self.languages)
        own = (width - gutter * (count - 1)) / count
        if own < self.style.narrowest_column * self.look(pair, self.leading).size:
            return None
        return [(n * (own + gutter), own) for n in range(count)]

    def paired(self, pair: Pair, language: str, width: float) -> Look:
        """The look of a language in a column beside another: as strong, on one leading, ragged in a narrow column."""
        first, own = self.look(pair, self.leading), self.look(pair, language)
        narrow = width < self.style.narrowest_justified * own.size and not is_east_asian(language)
        return self.typesetter.variant(
            own, leading=first.leading, weight=first.weight, colour=first.colour,
            alignment="left" if narrow else own.alignment,
        )  # fmt: skip

    def column_of(self, language: str) -> int:
        """Which column a language has; one that is none of the edition's stands in the first."""
        return self.languages.index(language) if language in self.languages else 0

    def pair(
        self, parent: StructureElement, text: LocalizedText, pair: Pair, columns: Sequence[tuple[float, float]],
        space: float = 0.0,
    ) -> list[Slice]:  # fmt: skip
        """A short text with each language in its column."""
        stacks = []
        for language, written in self.texts(text):
            left, width = columns[self.column_of(language)]
            element = self.element(parent, "P", language)
            look = self.paired(pair, language, width)
            words = [Words(written, language, look)]
            stacks.append(Stack(self.typesetter.paragraph(words, width, element, look), left))
        row = beside(stacks)
        if row:
            row[0].space = space
        return row

    def _stacked(
        self, parent: StructureElement, text: RunningText, languages: Iterable[str], pair: Pair, width: float,
        space: float,
    ) -> list[Slice]:  # fmt: skip
        slices: list[Slice] = []
        for n, language in enumerate(languages):
            for words in self.prose(text, language, self.look(pair, language if n else self.leading)):
                above = self.white.paragraph if slices else space
                slices += self.line(parent, "P", words, width, above)
        return slices

    def _paired(
        self, parent: StructureElement, text: RunningText, languages: Sequence[str], pair: Pair,
        columns: Sequence[tuple[float, float]], space: float,
    ) -> list[Slice]:  # fmt: skip
        prose = [self.prose(text, language, self.look(pair, language)) for language in languages]
        slices: list[Slice] = []
        for n in range(max(map(len, prose))):
            stacks = []
            for language, paragraphs in zip(languages, prose, strict=True):
                left, width = columns[self.column_of(language)]
                if n < len(paragraphs):
                    element = self.element(parent, "P", language)
                    look = self.paired(pair, language, width)
                    tinted = self.typesetter.variant
                    words = [replace(each, look=tinted(each.look, colour=look.colour)) for each in paragraphs[n]]
                    stacks.append(Stack(self.typesetter.paragraph(words, width, element, look), left))
            row = beside(stacks)
            if row:
                row[0].space = self.white.paragraph if slices else space
            slices += row
        return slices
