"""Where one line changes from one language to another; in one pass, for a line may be a whole text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from publish.readers.press_text.text.folding import HAN, HAN_CHARACTER

KANA = re.compile("[\u3041-\u30ff\uff66-\uff9f]")
LATIN_WORD = re.compile("[A-Za-zÀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'’.&-]*")
_SEPARATORS = re.compile(r"\s*[|｜]\s*|\s+//?\s+|\s+[—–-]{1,2}\s+")
_NEXT = re.compile(rf"(?<=[。！？!?”\"’）)\s{HAN}])(?=[“\"‘]?[A-Z])")
_RUN = re.compile(rf"[^{HAN}\u3041-\u30ff。；、]+")


_GLOSS = re.compile(rf"(?<=[A-Za-zÀ-ɏ.])\s?[（(][{HAN}·•・]{{2,12}}[)）]")
"""A name once more in Han characters, within a Latin sentence."""


class _Counts:
    """How many Han characters, kana, Latin words and brackets stand before each offset of a text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.han = [m.start() for m in HAN_CHARACTER.finditer(text)]
        self.kana = [m.start() for m in KANA.finditer(text)]
        words = [(m.start(), m[0][0].islower()) for m in LATIN_WORD.finditer(text)]
        self.words = [start for start, _ in words]
        self.small = [start for start, small in words if small]
        self.opened = [at for at, c in enumerate(text) if c in "（("]
        self.closed = [at for at, c in enumerate(text) if c in "）)"]

    def script(self, start: int, end: int) -> int:
        """1 for Han, -1 for Latin, 0 for a mixture or neither."""
        han = _within(self.han, start, end) + _within(self.kana, start, end)
        latin = _within(self.words, start, end)
        if han > latin:
            return 1
        return -1 if latin > 0 and han * 4 < latin else 0

    def balanced(self, end: int) -> bool:
        """Whether no bracket is open at `end`."""
        return bisect_left(self.opened, end) <= bisect_left(self.closed, end)

    def sentence(self, start: int, end: int) -> bool:
        """Whether the Latin words from `start` to `end` are a sentence, or most of the text."""
        words = _within(self.words, start, end)
        inside = LATIN_WORD.match(self.text, start) is not None and start not in self.words[slice(*self._near(start))]
        if words + inside < 4:
            return False
        last = self.text[max(start, end - 80) : end].rstrip()
        ends = last.endswith((".", "!", "?", '"', "”", "’")) or end - start == len(self.text)
        small = _within(self.small, start, end) > 0 or (inside and self.text[start].islower())
        return (ends and small) or end - start > 2 * len(self.han) + len(self.text) // 4

    def _near(self, at: int) -> tuple[int, int]:
        place = bisect_left(self.words, at)
        return place, place + 1


def _within(places: Sequence[int], start: int, end: int) -> int:
    return bisect_left(places, end) - bisect_left(places, start)


def language_change(text: str) -> tuple[int, int] | None:
    """Where the first language ends and the second begins, if the line holds two."""
    if len(HAN_CHARACTER.findall(text)) + len(KANA.findall(text)) < 2 or len(LATIN_WORD.findall(text)) < 2:
        return None
    if ("(" in text or "（" in text) and HAN_CHARACTER.search(_GLOSS.sub("", text)) is None:
        return None  # Mr. Wu Fang (吴方), President of X
    counts = _Counts(text)
    return _at_separator(counts) or _at_sentence(counts) or _after_opening(counts)


def _at_separator(counts: _Counts) -> tuple[int, int] | None:
    text = counts.text
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    for found in _SEPARATORS.finditer(text):
        start, end = found.span()
        sides = counts.script(0, start) * counts.script(end, len(text))
        if first < start and end < last and sides < 0:
            return start, end
    return None


def _at_sentence(counts: _Counts) -> tuple[int, int] | None:
    end = 0
    for change in _NEXT.finditer(counts.text):
        at = change.start()
        if at >= end:  # one stretch of Latin is measured once
            run = _RUN.match(counts.text, at)
            end = run.end() if run else at
        if end > at and bisect_left(counts.han, at) >= 2 and counts.balanced(at) and counts.sentence(at, end):
            return at, at
    return None


def _after_opening(counts: _Counts) -> tuple[int, int] | None:
    opening = _RUN.match(counts.text)
    if opening is None or not counts.balanced(opening.end()) or not counts.sentence(0, opening.end()):
        return None
    rest = opening.end(), len(counts.text)
    han = _within(counts.han, *rest)
    return _before_quote(counts.text, opening.end()) if han >= 2 and han > _within(counts.words, *rest) else None


def _before_quote(text: str, at: int) -> tuple[int, int]:
    while at > 0 and text[at - 1] in "《“「（(0123456789 ":
        at -= 1
    return at, at
