"""The compositor's desk: the event, the looks and the tools that every part of the booklet works with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

from publish.house_style import HouseStyle
from publish.house_style.booklet import Arrangement, BookletStyle, Pair, Sorting, Type
from publish.model import Event, LocalizedText, RunningText
from publish.model.languages import is_east_asian
from publish.renderers.pdf.layout.book import Book
from publish.renderers.pdf.layout.geometry import MILLIMETRE, Geometry
from publish.renderers.pdf.layout.paragraphs import Colour, Look, Typesetter, Words
from publish.renderers.pdf.layout.slices import Slice
from publish.renderers.pdf.layout.stacks import Stack, beside
from publish.renderers.pdf.tagging import StructureElement
from publish.transforms import Appearance, appearances
from publish.translations import Translations


@dataclass
class Desk:
    """What a part needs to be composed. Lengths are points."""

    event: Event
    house: HouseStyle
    labels: Translations
    typesetter: Typesetter
    root: StructureElement
    book: Book
    _looks: dict[tuple[int, bool], Look] = field(default_factory=dict)

    @cached_property
    def style(self) -> BookletStyle:
        """The booklet's own section of the house style."""
        return self.house.booklet

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of this edition, the leading one first."""
        return self.event.languages

    @property
    def leading(self) -> str:
        """The leading language."""
        return self.event.languages[0]

    @property
    def measure(self) -> float:
        """Width of the text."""
        return self.book.geometry.measure

    @cached_property
    def scale(self) -> float:
        """What type and white space are multiplied by on this page format."""
        return self.style.formats[self.style.format].scale

    @cached_property
    def appearances(self) -> dict[str, tuple[Appearance, ...]]:
        """Who does what in which session."""
        return appearances(self.event)

    @property
    def sorting(self) -> Sorting:
        """Order of names: the style's, or the custom of the leading language."""
        stated = self.style.sorting
        if stated is not Sorting.CUSTOMARY:
            return stated
        return Sorting(self.labels.label("language.sorting", self.leading))

    def points(self, length: float) -> float:
        """A length of the style on this page format."""
        return length * self.scale

    def colour(self, name: str) -> Colour:
        """A colour of the style by its name, or written as #RRGGBB."""
        code = name if name.startswith("#") else str(getattr(self.house.colours, name))
        return (int(code[1:3], 16) / 255, int(code[3:5], 16) / 255, int(code[5:7], 16) / 255)

    def look(self, pair: Pair, language: str) -> Look:
        """How a kind of text looks in a language: the leading one has the first type, the others the second."""
        is_first = language == self.leading
        key = (id(pair), is_first)
        if key not in self._looks:
            self._looks[key] = self._resolved(pair.first if is_first else pair.second)
        return self._looks[key]

    def _resolved(self, kind: Type) -> Look:
        return Look(
            size=self.points(kind.size),
            leading=self.points(kind.leading),
            colour=self.colour(kind.colour),
            weight=kind.weight,
            italic=kind.italic,
            role=kind.role,
            alignment=kind.align.value,
            hyphenate=kind.hyphenate,
            balance=kind.balance,
        )

    def texts(self, text: LocalizedText) -> list[tuple[str, str]]:
        """(language, text) for each language of the edition that has one, or whatever there is."""
        found = [(tag, text[tag]) for tag in self.languages if text.get(tag)]
        if found or not text:
            return found
        best = text.best(self.leading)
        return [best] if best else []

    def label(self, key: str, **values: object) -> LocalizedText:
        """A label in every language of the edition."""
        return LocalizedText({tag: self.labels.label(key, tag, **values) for tag in self.languages})

    def words(self, text: str, language: str, pair: Pair, **more: object) -> Words:
        """Plain text in the look of its kind."""
        return Words(text, language, self.look(pair, language), **more)  # type: ignore[arg-type]

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
        for language, written in self.texts(text):
            own = self.kind(pair, language).space if slices else space
            slices += self.line(parent, tag, [self.words(written, language, pair)], width, self.points(own))
        return slices

    def heading(self, parent: StructureElement, tag: str, text: LocalizedText, pair: Pair, width: float) -> list[Slice]:
        """A heading in all its languages: one element, kept with what follows."""
        element = parent.add(tag)
        slices: list[Slice] = []
        for language, written in self.texts(text):
            lines = self.typesetter.paragraph([self.words(written, language, pair)], width, element)
            if slices and lines:
                lines[0].space = self.points(self.kind(pair, language).space)
            slices += lines
        for each in slices:
            each.sticky = True
        return slices

    def kind(self, pair: Pair, language: str) -> Type:
        """The type of a kind of text in a language, as the style states it."""
        return pair.first if language == self.leading else pair.second

    def prose(self, text: RunningText, language: str, pair: Pair) -> list[list[Words]]:
        """The paragraphs of a running text in one language, with its markup."""
        look = self.look(pair, language)
        paragraphs: list[list[Words]] = [[]]
        for inline in text.inlines(language):
            weight, italic = 700 if inline.bold else look.weight, inline.italic or look.italic
            own = self.typesetter.variant(look, weight=weight, italic=italic)
            colour = self.colour("accent") if inline.link else None
            for n, piece in enumerate(inline.text.split("\n")):
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
        gutter, count = self.points(self.style.gutter), len(self.languages)
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
        for language in languages:
            for words in self.prose(text, language, pair):
                above = self.points(self.style.paragraph_space) if slices else space
                slices += self.line(parent, "P", words, width, above)
        return slices

    def _paired(
        self, parent: StructureElement, text: RunningText, languages: Sequence[str], pair: Pair,
        columns: Sequence[tuple[float, float]], space: float,
    ) -> list[Slice]:  # fmt: skip
        prose = [self.prose(text, language, pair) for language in languages]
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
                row[0].space = self.points(self.style.paragraph_space) if slices else space
            slices += row
        return slices


def geometry_of(style: BookletStyle) -> Geometry:
    """The page of the style, in points."""
    page = style.formats[style.format]
    lengths = (page.width, page.height, page.top, page.bottom, page.inner, page.outer)
    return Geometry(*(length * MILLIMETRE for length in lengths))
