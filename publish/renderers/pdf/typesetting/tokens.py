"""Spans to a row of atoms: what stands next to what, with the typed spaces between."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from .atoms import Atom, Kind, kind_of, make_atom
from .characters import (
    CLOSING,
    FULLWIDTH_ASCII,
    HANGUL,
    IDEOGRAPHS,
    IGNORABLE,
    MIDDLE,
    OPENING,
    QUOTES_CLOSE,
    QUOTES_OPEN,
    clusters,
    script_of,
)
from .fonts import Font, FontSet
from .languages import HAN_LANGUAGES, setting_language, writes_han_marks
from .text import MissingGlyph, Span

_FULL = IDEOGRAPHS + FULLWIDTH_ASCII + OPENING + CLOSING + "、。｡､\u3000\ufe30-\ufe6f" + HANGUL
_AMBIGUOUS = "—…⋯‥" + QUOTES_OPEN + QUOTES_CLOSE + MIDDLE
_FULL_IN_HAN = _FULL + _AMBIGUOUS + "\u2460-\u24ff\u25a0-\u25ff\u2605\u2606\u203b\u2190-\u2193"


def _pattern(full: str) -> re.Pattern[str]:
    full = full.replace("[", r"\[").replace("]", r"\]")
    joined = "\ufe00-\ufe0f\U000e0100-\U000e01ef\u3099\u309a"
    return re.compile(
        rf"(?P<space>[^\S\n\u2028\u2029\u00a0\u202f\u2007\u3000]+)|(?P<newline>[\n\u2028\u2029])"
        rf"|(?P<dash>(?:—+|…+|⋯+|‥+)(?<=[{full}]))|(?P<full>[{full}][{joined}]*)"
        rf"|(?P<word>(?:[^\s{full}]|[\u00a0\u202f\u2007]|(?<=[A-Za-z])’(?=[A-Za-z]))+)"
    )


_IN_HAN = _pattern(_FULL_IN_HAN)
_ELSEWHERE = _pattern(_FULL)


@dataclass(slots=True)
class Row:
    """The atoms of a paragraph in reading order, as parallel lists."""

    atoms: list[Atom] = field(default_factory=list)
    spans: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    """Offset of the atom in the joined text of the spans."""
    spaced: list[bool] = field(default_factory=list)
    """Whether a typed space follows the atom."""
    forced: set[int] = field(default_factory=set)
    """Atoms after which a line break was typed."""
    length: int = 0


def make_row(spans: Sequence[Span], fonts: FontSet) -> Row:
    """Cut and shape. Raises ``MissingGlyph``."""
    row = Row()
    base = 0
    for index, span in enumerate(spans):
        han = writes_han_marks(span.language)
        for match in (_IN_HAN if han else _ELSEWHERE).finditer(span.text):
            what, text = match.lastgroup, match.group()
            if what == "space":
                if row.spaced:
                    row.spaced[-1] = True
            elif what == "newline":
                if row.atoms:
                    row.forced.add(len(row.atoms) - 1)
            else:
                start = match.start()
                for atom in _atoms(text, what != "word", span, index, start, fonts):
                    row.atoms.append(atom)
                    row.spans.append(index)
                    row.starts.append(base + start)
                    row.spaced.append(False)
                    start += len(atom.text)
        base += len(span.text)
    row.length = base
    return row


def _atoms(text: str, full: bool, span: Span, index: int, start: int, fonts: FontSet) -> tuple[Atom, ...]:
    key = (text, full, span.language, span.role, span.weight, span.italic)
    found: tuple[Atom, ...] | None = fonts.caches.get(key)
    if found is None:
        found = tuple(_make(text, full, span, index, start, fonts))
        fonts.caches[key] = found
    return found


def _make(text: str, full: bool, span: Span, index: int, start: int, fonts: FontSet) -> Iterator[Atom]:
    language = setting_language(span.language)
    if full:
        chain = language if language in HAN_LANGUAGES else fonts.han_language
        pieces = [text]
    else:
        chain = "Latn"
        pieces = [text]
    at = start
    for piece in pieces:
        for part, font in _by_font(piece, chain, span, index, at, fonts):
            kind = kind_of(part[0], full)
            script = "Hani" if full else script_of(part[0])
            yield make_atom(font.shape(part, script, span.language), font, kind, part)
        at += len(piece)


def _by_font(text: str, chain: str, span: Span, index: int, start: int, fonts: FontSet) -> Iterator[tuple[str, Font]]:
    whole = fonts.choose(text, span.role, chain, span.weight, span.italic)
    if whole is not None:
        yield text, whole
        return
    part, part_font, at = "", None, start
    for cluster in clusters(text):
        kept = "".join(c for c in cluster if c not in IGNORABLE)
        font = fonts.choose(kept or " ", span.role, chain, span.weight, span.italic)
        if font is None:
            raise MissingGlyph(cluster, at, index, span.language, span.role)
        if part_font is not None and font is not part_font:
            yield part, part_font
            part = ""
        part, part_font = part + cluster, font
        at += len(cluster)
    if part_font is not None:
        yield part, part_font


__all__ = ["Kind", "Row", "make_row"]
