"""The compositor's desk: paragraphs, headings and running text in all languages of the edition."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from msgspec.structs import replace

from publish.house_style.booklet_type import Pair
from publish.model import RunningText
from publish.renderers.pdf.booklet.short_texts import ShortTexts
from publish.renderers.pdf.layout.paragraphs import Look, Paragraph, Words
from publish.renderers.pdf.layout.slices import FIRM, TIGHT, Slice
from publish.renderers.pdf.layout.stacks import Stack, beside
from publish.renderers.pdf.tagging import StructureElement


class Desk(ShortTexts):
    """Turns texts into slices. Lengths are points."""

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
        if columns is None or len(languages) < 2:
            return self._stacked(parent, text, languages, pair, width, space)
        return self._paired(parent, text, languages, pair, columns, space)

    def paragraphs(self, text: RunningText, pair: Pair, width: float) -> list[Paragraph]:
        """The paragraphs of a running text in all its languages, as `running` sets them."""
        languages = [tag for tag, _ in self.texts(text)]
        columns = self.columns(len(languages), width, pair)
        if columns is None or len(languages) < 2:
            stacked = self._prose_stacked(text, languages, pair)
            return [(words, width, words[0].look) for paragraphs in stacked for words in paragraphs]
        return [paragraph for row in self._prose_paired(text, languages, pair, columns) for _, paragraph in row]

    def _prose_stacked(self, text: RunningText, languages: Sequence[str], pair: Pair) -> list[list[list[Words]]]:
        return [
            self.prose(text, language, self.look(pair, language if n else self.leading))
            for n, language in enumerate(languages)
        ]

    def _stacked(
        self, parent: StructureElement, text: RunningText, languages: Sequence[str], pair: Pair, width: float,
        space: float,
    ) -> list[Slice]:  # fmt: skip
        slices: list[Slice] = []
        for prose in self._prose_stacked(text, languages, pair):
            paragraphs = [self.line(parent, "P", words, width) for words in prose]
            is_list = len(paragraphs) > 1 and all(len(lines) == 1 for lines in paragraphs)
            for m, lines in enumerate(paragraphs):
                within = 0.0 if is_list else self.white.paragraph
                between = self.white.paragraph if len(paragraphs) == 1 else self.white.entry
                lines[0].space = within if m else between if slices else space
                lines[0].penalty = TIGHT if is_list and m else FIRM if slices and not m else lines[0].penalty
                slices += lines
        return slices

    def _paired(
        self, parent: StructureElement, text: RunningText, languages: Sequence[str], pair: Pair,
        columns: Sequence[tuple[float, float]], space: float,
    ) -> list[Slice]:  # fmt: skip
        slices: list[Slice] = []
        for beside_each_other in self._prose_paired(text, languages, pair, columns):
            stacks = []
            for language, (words, width, look) in beside_each_other:
                element = self.element(parent, "P", language)
                lines = self.typesetter.paragraph(words, width, element, look)
                stacks.append(Stack(lines, columns[self.column_of(language)][0]))
            row = beside(stacks)
            if row:
                row[0].space = self.white.paragraph if slices else space
            slices += row
        return slices

    def _prose_paired(
        self, text: RunningText, languages: Sequence[str], pair: Pair, columns: Sequence[tuple[float, float]]
    ) -> Iterator[list[tuple[str, Paragraph]]]:
        """The paragraphs that stand beside each other, with their languages."""
        prose = [self.prose(text, language, self.look(pair, language)) for language in languages]
        for row in zip_longest(*prose):
            yield [
                (language, self._tinted(words, pair, language, columns[self.column_of(language)][1]))
                for language, words in zip(languages, row, strict=True)
                if words
            ]

    def _tinted(self, words: Sequence[Words], pair: Pair, language: str, width: float) -> Paragraph:
        """A paragraph in a column beside another."""
        look = self.paired(pair, language, width)
        tinted = self.typesetter.variant
        return [replace(each, look=tinted(each.look, colour=look.colour)) for each in words], width, look
