"""Spans to rows of atoms: what stands next to what, with the typed spaces between."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct, field

from .addresses import break_points
from .atoms import Atom, Joint, Kind, kind_of, make_atom
from .characters import (
    CLOSING,
    FULLWIDTH_ASCII,
    GLUE,
    HANGUL,
    IDEOGRAPHS,
    JOINED,
    MIDDLE,
    OPENING,
    QUOTES_CLOSE,
    QUOTES_OPEN,
    clusters,
    edges,
    inked,
    script_of,
)
from .font_set import FontSet
from .fonts import Font
from .languages import HAN_LANGUAGES, setting_language, writes_han_marks
from .text import MissingGlyph, SpacingRules, Span
from .widths import drawn_text

_FULL = IDEOGRAPHS + FULLWIDTH_ASCII + OPENING + CLOSING + "、。｡､\u3000\ufe30-\ufe6f" + HANGUL
_FULL_IN_HAN = _FULL + QUOTES_OPEN + QUOTES_CLOSE + MIDDLE + "\u2460-\u24ff\u25a0-\u25ff★☆※←↑→↓"
_DASHES = "—…⋯‥"
_FORCED = "\n\u2028\u2029"
_NOT_BLANK = GLUE + "\u3000"
"""White that is no space between words: it is set as a character."""
_JOINED = re.compile(f"[{JOINED}]")


class Row(Struct):
    """Atoms in reading order up to a forced break, as parallel lists."""

    atoms: list[Atom] = field(default_factory=list)
    spans: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    """Offset of each atom in the joined text of the spans."""
    spaced: list[bool] = field(default_factory=list)
    """Whether a typed space follows the atom."""
    after: list[int] = field(default_factory=list)
    """Level (UAX #9) of what stands after each atom; empty where all runs from left to right."""


class _Look(Struct, frozen=True):
    """What decides the shape of a text besides the text."""

    language: str
    role: str
    weight: int
    italic: bool


class _Sorts(dict[int, str]):
    """A letter for each character (by its code) that tells what it is to the cutting of text.

    A pattern on these letters is compiled in no time, one on the Han characters themselves is not.
    """

    def __init__(self, han: bool) -> None:
        super().__init__()
        self._full = edges(_FULL_IN_HAN if han else _FULL)
        self._dashes = _DASHES if han else ""

    def __missing__(self, code: int) -> str:
        sort = self[code] = self._sort(chr(code))
        return sort

    def _sort(self, character: str) -> str:
        if character in _FORCED:
            return "n"
        if character.isspace() and character not in _NOT_BLANK:
            return "s"
        if character in self._dashes:
            return str(self._dashes.index(character))
        joined = _JOINED.match(character)
        if bisect(self._full, character) % 2:
            return "m" if joined else "q" if character in "’·" else "f"
        return "j" if joined else "a" if character.isascii() and character.isalpha() else "w"


_sorts = cache(_Sorts)
_TOKEN = re.compile(
    "(?:(?P<word>[ajw]+(?:(?<=a)q(?=a)[ajw]+)*)|(?P<full>[fqm][fqmj]*)|(?P<dash>0+|1+|2+|3+))(?P<after>s+)?|(?P<newline>n)|s+"
)
"""Words, stretches of full-width characters and dashes, in the letters of ``_Sorts``."""


def make_rows(spans: Sequence[Span], fonts: FontSet, rules: SpacingRules) -> list[Row]:
    """Cut and shape; one row for each stretch between forced breaks. Raises ``MissingGlyph``."""
    rows = [Row()]
    base = 0
    for index, span in enumerate(spans):
        han = writes_han_marks(span.language)
        drawn = drawn_text(span.text) if han and rules.normalise_width else span.text
        filler = _Filler(span, index, base, drawn, fonts)
        for match in _TOKEN.finditer(drawn.translate(_sorts(han))):
            word, full, dash, after, newline = match.groups()
            start = match.start()
            if full is not None:
                filler.add_full(rows[-1], drawn[start : start + len(full)], start)
            elif word is not None:
                filler.add(rows[-1], drawn[start : start + len(word)], start, False)
            elif dash is not None:
                filler.add(rows[-1], drawn[start : start + len(dash)], start, True)
            elif newline is not None:
                rows.append(Row())
            elif rows[-1].spaced:
                rows[-1].spaced[-1] = True
            if after is not None and rows[-1].spaced:
                rows[-1].spaced[-1] = True
        base += len(span.text)
    return [row for row in rows if row.atoms]


class _Filler:
    """Puts the tokens of one span into rows; what was shaped once is looked up."""

    __slots__ = ("base", "drawn", "fonts", "index", "known", "look", "same", "single", "span")

    def __init__(self, span: Span, index: int, base: int, drawn: str, fonts: FontSet) -> None:
        self.span, self.index, self.base, self.drawn, self.fonts = span, index, base, drawn, fonts
        self.look = _Look(span.language, span.role, span.weight, span.italic)
        known = fonts.caches.get(self.look)
        if known is None:
            known = fonts.caches[self.look] = ({}, {})
        self.known: dict[str, tuple[Atom, ...]] = known[0]
        self.single: dict[str, Atom] = known[1]
        """The tokens that are one character and one atom, drawn as typed: nearly all Han."""
        self.same = drawn == span.text

    def add_full(self, row: Row, text: str, start: int) -> None:
        """A stretch of Han, kana, Hangul and full-width marks, each character an atom."""
        if self.same or self.span.text.startswith(text, start):
            atoms = list(map(self.single.get, text))
            if None not in atoms:
                row.atoms += atoms  # type: ignore[arg-type]
                row.spans += [self.index] * len(text)
                row.starts += range(self.base + start, self.base + start + len(text))
                row.spaced += [False] * len(text)
                return
        if _JOINED.search(text):
            for piece in re.findall(f"[^{JOINED}][{JOINED}]*|[{JOINED}]+", text):
                self.add(row, piece, start, True)
                start += len(piece)
        else:
            for at, character in enumerate(text, start):
                self.add(row, character, at, True)

    def add(self, row: Row, text: str, start: int, full: bool) -> None:
        """One token. Raises ``MissingGlyph``."""
        source = text if self.same else self.span.text[start : start + len(text)]
        key = text if source == text else f"{source}\0{text}"
        atoms = self.known.get(key)
        if atoms is None:
            try:
                atoms = tuple(_make(source, text, full, self.look, self.fonts))
            except _NoFont as error:
                raise MissingGlyph(
                    error.cluster, start + error.offset, self.index, self.span.language, self.span.role
                ) from None
            self.known[key] = atoms
            if len(atoms) == 1 and len(key) == 1 and full:
                self.single[key] = atoms[0]
        start += self.base
        for atom in atoms:
            row.atoms.append(atom)
            row.spans.append(self.index)
            row.starts.append(start)
            row.spaced.append(False)
            start += len(atom.text)


class _NoFont(Exception):
    def __init__(self, cluster: str, offset: int) -> None:
        self.cluster, self.offset = cluster, offset


def _make(text: str, drawn: str, full: bool, look: _Look, fonts: FontSet) -> Iterator[Atom]:
    """Shape one token: the pieces it may be broken into, each in the first font that has it."""
    language = setting_language(look.language)
    chain = "Latn" if not full else language if language in HAN_LANGUAGES else fonts.han_language
    points, address = ((), False) if full else break_points(drawn)
    for start, end in zip((0, *points), (*points, len(drawn)), strict=True):
        parts = list(_by_font(drawn[start:end], start, chain, look, fonts))
        for n, (at, part, font) in enumerate(parts):
            joint = Joint.NONE
            if n == len(parts) - 1 and end < len(drawn):
                joint = Joint.FREE
                if address:
                    joint = Joint.ADDRESS_HYPHEN if part[-1] == "-" else Joint.ADDRESS
            kind = kind_of(part[0], full)
            script = "Hani" if full and kind is not Kind.HANGUL else script_of(part)
            source = text[at : at + len(part)]
            shape = font.shape(source, script, look.language, "" if part == source else part)
            if 0 in shape.gids:
                raise _NoFont(part, at)
            yield make_atom(shape, font, kind, part, joint=joint, divisible=not address)


def _by_font(text: str, offset: int, chain: str, look: _Look, fonts: FontSet) -> Iterator[tuple[int, str, Font]]:
    whole = fonts.choose(text, look.role, chain, look.weight, look.italic)
    if whole is not None:
        if inked(text):
            yield offset, text, whole
        return
    part, part_font, part_at, at = "", None, offset, offset
    for cluster in clusters(text):
        font = part_font
        if inked(cluster) or part_font is None:
            font = fonts.choose(cluster, look.role, chain, look.weight, look.italic)
        if font is None:
            raise _NoFont(cluster, at)
        if part_font is not None and font is not part_font:
            yield part_at, part, part_font
            part, part_at = "", at
        part, part_font = part + cluster, font
        at += len(cluster)
    if part_font is not None:
        yield part_at, part, part_font
