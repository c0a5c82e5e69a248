"""What every part works with: the event in its languages, the labels, and how each kind of text looks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct, field
from msgspec.structs import replace

from publish.diagnostics import Diagnostic
from publish.house_style import HouseStyle
from publish.house_style.booklet import BookletStyle, Sorting
from publish.house_style.booklet_space import Strokes, White
from publish.house_style.booklet_type import Pair, Type
from publish.model import Event, LocalizedText, Session
from publish.model.languages import script_of
from publish.renderers.pdf.layout.book import Book
from publish.renderers.pdf.layout.geometry import MILLIMETRE, Geometry
from publish.renderers.pdf.layout.paragraphs import Colour, Look, Typesetter, Words
from publish.renderers.pdf.tagging import RasterImage, StructureElement
from publish.transforms.programme import Appearance, appearances
from publish.translations import LAST_RESORT, Translations


class Looks(Struct, dict=True):
    """The event, the house style, the labels and the book in the making. Lengths are points."""

    event: Event
    house: HouseStyle
    labels: Translations
    typesetter: Typesetter
    root: StructureElement
    book: Book
    pictures: dict[str, RasterImage] = field(default_factory=dict)
    """Pictures read so far, so that each is in the file once."""
    widths: dict[str, float] = field(default_factory=dict)
    """Widths of columns found so far, by what stands in them."""
    remarks: dict[str, Diagnostic] = field(default_factory=dict)
    """What is set otherwise than it was asked for, by code: each thing is said once."""
    _looks: dict[tuple[int, bool], Look] = field(default_factory=dict)

    def remark(self, said: Diagnostic) -> None:
        """Say that something is set otherwise than it was asked for."""
        self.remarks.setdefault(said.code, said)

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
    def white(self) -> White:
        """The white space of the style on this page format, in points."""
        white = self.style.white
        return White(*(self.points(getattr(white, name)) for name in white.__struct_fields__))

    @cached_property
    def strokes(self) -> Strokes:
        """The rules and bars of the style on this page format, in points."""
        strokes = self.style.strokes
        return Strokes(*(self.points(getattr(strokes, name)) for name in strokes.__struct_fields__))

    @cached_property
    def appearances(self) -> dict[str, tuple[Appearance, ...]]:
        """Who does what in which session."""
        return appearances(self.event)

    @cached_property
    def signings(self) -> dict[str, list[tuple[str, str]]]:
        """By id of a person the sessions in which he or she signs, and what, by their ids."""
        found: dict[str, list[tuple[str, str]]] = {}
        for session in self.event.sessions:
            for agreement in filter(None, map(self.event.agreements_by_id.get, session.agreements)):
                for signatory in agreement.signatories:
                    found.setdefault(signatory.person, []).append((session.id, agreement.id))
        return found

    @cached_property
    def sessions(self) -> dict[str, Session]:
        """The sessions by their ids."""
        return {session.id: session for session in self.event.sessions}

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
        """A label in every language of the edition that has labels."""
        return LocalizedText({tag: self.labels.label(key, tag, **values) for tag in self.worded})

    @cached_property
    def worded(self) -> tuple[str, ...]:
        """The languages of the edition that have labels, or the one whose labels stand in where none has."""
        return tuple(filter(self.labels.speaks, self.languages)) or (LAST_RESORT,)

    @property
    def wording(self) -> str:
        """The language of what is said once, in words of ours: the leading one, if it has labels."""
        return self.worded[0]

    def words(self, text: str, language: str, pair: Pair, **more: object) -> Words:
        """Plain text in the look of its kind."""
        return Words(text, language, self.look(pair, language), **more)  # type: ignore[arg-type]

    def worded_by_us(self, text: str, pair: Pair, **more: object) -> Words:
        """Words that are said once, in the language of our labels, in the look of the leading one."""
        return Words(text, self.wording, self.look(pair, self.leading), **more)  # type: ignore[arg-type]

    def spans(self, text: LocalizedText, pair: Pair) -> list[Words]:
        """A text in its languages; the first there is looks as the leading one does, whichever it is."""
        return [
            Words(written, tag, self.look(pair, tag if n else self.leading))
            for n, (tag, written) in enumerate(self.texts(text))
        ]

    def inline(self, text: LocalizedText, pair: Pair) -> list[Words]:
        """The same to stand on one line."""
        return self.joined(self.spans(text, pair))

    def joined(self, spans: Sequence[Words]) -> list[Words]:
        """One text a language on one line, with what keeps them apart between."""
        return [
            replace(each, text=(self.apart(spans[n - 1], each, n) if n else "") + each.text)
            for n, each in enumerate(spans)
        ]

    @staticmethod
    def apart(before: Words, after: Words, position: int) -> str:
        """What keeps a language apart from the one before it on a line: its look or its letters alone, if it is the
        second and they differ; else a stroke."""
        same_letters = _letters(before.language) == _letters(after.language)
        same_look = (before.look.colour, before.look.weight) == (after.look.colour, after.look.weight)
        return " / " if position > 1 or (same_letters and same_look) else " "

    def kind(self, pair: Pair, language: str) -> Type:
        """The type of a kind of text in a language, as the style states it."""
        return pair.first if language == self.leading else pair.second


def _letters(language: str) -> str:
    """The script of a language; Han characters are one, whoever writes them."""
    script = script_of(language)
    return "Hani" if script in ("Hans", "Hant", "Jpan") else script


def geometry_of(style: BookletStyle) -> Geometry:
    """The page of the style, in points."""
    page = style.formats[style.format]
    lengths = (page.width, page.height, page.top, page.bottom, page.inner, page.outer)
    return Geometry(*(length * MILLIMETRE for length in lengths))
