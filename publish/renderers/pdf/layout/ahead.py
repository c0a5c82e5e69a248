"""Texts set ahead: by another process, while this one composes what stands before them.

Fonts remember every glyph that they shaped and what it said first, by which the file tells what its glyphs say. So each
text comes with what the other process's fonts learned by it; where fonts here have learned something else meanwhile,
that text and those after it are set here after all. A book is the same, whoever set its texts.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from msgspec import Struct
from msgspec.structs import astuple

from publish.helper import HandOver
from publish.renderers.pdf.layout.set_lines import SetLine, SetRun, packed
from publish.renderers.pdf.typesetting import (
    Font,
    FontCatalogue,
    FontName,
    FontSet,
    MissingGlyph,
    ParagraphStyle,
    Span,
    typeset,
)

_AT_ONCE = 8
"""Texts that are handed over before the first of them is wanted: as many as an event of a day has."""


class Copy(Struct, frozen=True):
    """What a paragraph is set from; `width` is points."""

    spans: tuple[Span, ...]
    width: float
    style: ParagraphStyle


class Proof(Struct, frozen=True):
    """A text as it is sent: the fields of each line of each paragraph, where runs name their fonts, and what those
    learned by it."""

    paragraphs: tuple[tuple[tuple[Any, ...], ...], ...]
    learned: tuple[tuple[FontName, dict[int, str]], ...]


class SetAhead:
    """Texts that somebody else sets, in the order in which they will be asked for: each some paragraphs, with the keys
    by which their lines will be."""

    def __init__(self, fonts: FontSet, texts: Iterable[Sequence[tuple[Hashable, Copy]]], hand_over: HandOver) -> None:
        self._fonts, self._texts, self._hand_over = fonts, iter(texts), hand_over
        self._begun: deque[tuple[list[Hashable], Callable[[], Proof | None]]] = deque()
        self._expected: set[Hashable] = set()
        """The keys of all that was begun."""
        self._lines: dict[Hashable, tuple[SetLine, ...]] = {}
        self._ready = hand_over(partial(_begin, fonts.catalogue, fonts.han_language))
        for _ in range(_AT_ONCE):
            self._begin_next()

    def take(self, key: Hashable) -> tuple[SetLine, ...] | None:
        """The lines of a paragraph; None where it has to be set here."""
        while key in self._expected:
            keys, promise = self._begun.popleft()
            self._ready()
            self._take_in(keys, promise())
        return self._lines.pop(key, None)

    def _begin_next(self) -> None:
        text = next(filter(None, self._texts), None)
        if text:
            keys = [key for key, _ in text]
            self._expected.update(keys)
            self._begun.append((keys, self._hand_over(partial(_set, [copy for _, copy in text]))))

    def _take_in(self, keys: list[Hashable], proof: Proof | None) -> None:
        learned = [(self._fonts.font(*name), texts) for name, texts in proof.learned] if proof else []
        if proof is None or not all([font.agrees(texts) for font, texts in learned]):
            self._expected.clear()
            self._texts = iter(())
            return
        for font, texts in learned:
            font.to_unicode.update(texts)
        self._expected.difference_update(keys)
        for key, lines in zip(keys, proof.paragraphs, strict=True):
            self._lines[key] = tuple([_received(line, self._fonts) for line in lines])
        self._begin_next()


class _Setter:
    """The fonts of the process that sets, and how many of their glyphs were told of."""

    def __init__(self, catalogue: FontCatalogue, han_language: str) -> None:
        self.fonts = FontSet(catalogue, han_language)
        self.told: dict[FontName, int] = {}


_AT_WORK: list[_Setter] = []
"""The one that sets in this process, if any does."""


def _begin(catalogue: FontCatalogue, han_language: str) -> None:
    _AT_WORK[:] = [_Setter(catalogue, han_language)]


def _set(paragraphs: Sequence[Copy]) -> Proof | None:
    """Sets a text; None where it, and what follows, can be set only where the book is."""
    setter = _AT_WORK[0]
    try:
        set_lines = [typeset(each.spans, each.width, each.style, setter.fonts).lines for each in paragraphs]
    except MissingGlyph:  # told where it is known whose text it is
        return None
    opened = setter.fonts.opened
    if any([font.puts_letters_together for font in opened.values()]):  # and numbers them as they come
        return None
    learned = [(name, font.texts_since(setter.told.get(name, 0))) for name, font in opened.items()]
    setter.told = {name: len(font.to_unicode) for name, font in opened.items()}
    names = {font: name for name, font in opened.items()}
    sent = tuple([tuple([_sent(packed(line), names) for line in lines]) for lines in set_lines])
    return Proof(sent, tuple([(name, texts) for name, texts in learned if texts]))


def _sent(line: SetLine, names: Mapping[Font, FontName]) -> tuple[Any, ...]:
    """The fields of a line, where each run names its font."""
    runs = tuple([(names[run.font], *astuple(run)[1:]) for run in line.runs])
    return runs, *astuple(line)[1:]


def _received(line: tuple[Any, ...], fonts: FontSet) -> SetLine:
    return SetLine(tuple([SetRun(fonts.font(*run[0]), *run[1:]) for run in line[0]]), *line[1:])
