"""Letters of all Latin alphabets as the letters they are made of, and back: Hoàng Ngọc Giao is read as Hoàng Ngoc Giao.

The reader's patterns know the letters of Western Europe (ISO 8859-1). Those of Vietnam, Turkey, Poland, Romania, Wales,
Nigeria and the rest, and letters whose marks are characters of their own (NFD), are read as their plain letters; every
value that is found gets the letters of the text again.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import lru_cache
from typing import Any

from publish.readers.press_text.facts import (
    AgreementFact,
    Block,
    Facts,
    HostFact,
    OrganizationFact,
    PersonFact,
    Reading,
    Run,
)

_MARKS = "\u0300-\u036f"
_APART = re.compile(rf"[A-Za-zÀ-ɏɓɔɖɗəɛɣʋḀ-ỿ][{_MARKS}]+")
_BEYOND = re.compile(r"[\u0100-\u0151\u0154-\u0177\u0179-\u024f\u0253-\u0257\u0259\u025b\u0263\u028b\u02bb\u02bcḀ-ỿ]")
"""All but œ and Ÿ, which French needs."""
_STRUCK = str.maketrans("ĐđŁłĦħŦŧıŊŋƏəƁɓƊɗƉɖƘƙƳƴƆɔƐɛƔɣƲʋʻʼ", "DdLlHhTtiNnEeBbDdDdKkYyOoEeGgVv''")
"""Letters that Unicode does not take apart."""


_HIDDEN_CHARACTERS = "\u00ad\u200b\u2060\ufeff"
_HIDDEN = re.compile(f"[{_HIDDEN_CHARACTERS}]")
"""Soft hyphens and spaces without width, which part words only at the end of a line."""
_FIXED_SPACE = re.compile("[\u00a0\u2007\u202f]")
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff\u00a0\u2007\u202f]")
_MOVED = re.compile(f"{_APART.pattern}|{_HIDDEN.pattern}")


@dataclass(frozen=True, slots=True)
class PlainLines:
    """The lines of a text, each with its plain letters and where each of them stands in the line."""

    text: str
    lines: tuple[str, ...]
    offsets: tuple[tuple[int, ...], ...]
    """For each line where each plain letter and the end stand; empty where none moved."""


def plain_lines(text: str) -> PlainLines | None:
    """The text in plain letters; nothing when it has no others."""
    if text.isascii() or (
        _BEYOND.search(text) is None and _APART.search(text) is None and _UNSEEN.search(text) is None
    ):
        return None
    lines = re.split(r"(\r\n|\n|\r)", text)
    read = [_plain(line) for line in lines]
    return PlainLines("".join(plain for plain, _ in read), tuple(lines[::2]), tuple(at for _, at in read[::2]))


def _plain(line: str) -> tuple[str, tuple[int, ...]]:
    """A line in plain letters, and where they stand if marks went."""
    line = _FIXED_SPACE.sub(" ", line)
    if _APART.search(line) is None and _HIDDEN.search(line) is None:
        return _BEYOND.sub(lambda m: _letter(m[0]), line), ()
    letters: list[str] = []
    offsets: list[int] = []
    end = 0
    for apart in _MOVED.finditer(line):
        letters += [_letter(c) for c in line[end : apart.start()]]
        offsets += range(end, apart.start())
        if not _HIDDEN.match(apart[0]):
            letters.append(_letter(unicodedata.normalize("NFC", apart[0])[0]))
            offsets.append(apart.start())
        end = apart.end()
    letters += [_letter(c) for c in line[end:]]
    return "".join(letters), (*offsets, *range(end, len(line)), len(line))


@lru_cache(maxsize=2048)
def _letter(character: str) -> str:
    if _BEYOND.match(character) is None:
        return character
    base = unicodedata.normalize("NFD", character)[0].translate(_STRUCK)
    return base if base.isascii() else character


def with_letters(facts: Facts, plain: PlainLines) -> Facts:
    """What was read from the plain letters, in the letters of the text."""
    written: Facts = _Letters(facts, plain).given(facts)
    return written


def _seen(text: str) -> str:
    """A name as it is seen: without soft hyphens, with spaces that may break."""
    return _FIXED_SPACE.sub(" ", _HIDDEN.sub("", text))


class _Letters:
    """Gives values the letters of the lines they stand in; lines are numbered in reading order."""

    def __init__(self, facts: Facts, plain: PlainLines) -> None:
        places = [number - 1 for number in facts.order]
        self.lines = [plain.lines[at] for at in places]
        self.offsets = [plain.offsets[at] for at in places]
        self.plain = [_plain(line)[0] for line in self.lines]
        found: dict[str, set[str]] = {}
        for line in plain.lines:
            for word in re.findall(rf"[\w{_MARKS}'-]+", line):
                found.setdefault(_plain(word)[0], set()).add(word)
        self.named = False
        """Whether the value belongs to a name, which has no hidden characters."""
        self.words = {word: next(iter(own)) for word, own in found.items() if len(own) == 1 and own != {word}}

    def given(self, value: Any) -> Any:
        """The value with the letters of the text in all that it is made of."""
        if isinstance(value, Reading):
            return self._reading(value)
        if isinstance(value, Run):
            return self._from_the_edge(replace(value, **self._stretch(value.line, value.start, value.text)))
        if isinstance(value, Block):
            return replace(value, text=self.lines[value.number - 1], runs=self.given(value.runs))
        if isinstance(value, Mapping):
            return {key: self._told(each) if isinstance(each, str) else self.given(each) for key, each in value.items()}
        if isinstance(value, tuple):
            return tuple(self.given(each) for each in value)
        if isinstance(value, PersonFact | OrganizationFact | HostFact | AgreementFact) and not self.named:
            self.named = True
            made = self.given(value)
            self.named = False
            return made
        if is_dataclass(value) and not isinstance(value, type):
            return replace(value, **{field.name: self.given(getattr(value, field.name)) for field in fields(value)})
        return value

    def _from_the_edge(self, run: Run) -> Run:
        """With the hidden characters that a line begins with."""
        before = self.lines[run.line - 1][: run.start]
        hidden = len(before) - len(before.rstrip(_HIDDEN_CHARACTERS))
        if not hidden or before[:-hidden].strip():
            return run
        return replace(run, text=before[-hidden:] + run.text, start=run.start - hidden)

    def _reading(self, reading: Reading) -> Reading:
        if not 1 <= reading.line <= len(self.lines):
            return replace(reading, text=self._told(reading.text))
        found = replace(reading, **self._stretch(reading.line, reading.start, reading.text))
        return replace(found, text=_seen(found.text)) if self.named and _UNSEEN.search(found.text) else found

    def _stretch(self, line: int, start: int, text: str) -> dict[str, Any]:
        """The text of a line that its plain letters from `start` on stand for, and where it starts."""
        plain, offsets = self.plain[line - 1], self.offsets[line - 1]
        at = start if plain.startswith(text, start) else plain.find(text)
        if not text or at < 0:
            return {"text": self._told(text), "start": offsets[start] if start < len(offsets) else start}
        first, last = (offsets[at], offsets[at + len(text)]) if offsets else (at, at + len(text))
        moved = offsets[start] if start < len(offsets) else start
        return {"text": self.lines[line - 1][first:last], "start": moved}

    def _told(self, text: str) -> str:
        """Words put together by the reader, each as the text writes it if it writes it in one way."""
        return re.sub(r"[\w'-]+", lambda m: self.words.get(m[0], m[0]), text)
