"""The lines of a text that is being changed: where they begin and end, and what is put in and taken out."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise


class Lines:
    """A text and the splices to make in it; places are those of the text as it was."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.line_end = "\r\n" if "\r\n" in text else "\n"
        self._splices: list[tuple[int, int, str]] = []

    def splice(self, start: int, end: int, new: str) -> None:
        """Put something in the place of a stretch."""
        self._splices.append((start, end, new))

    def drop(self, start: int, end: int) -> None:
        """Take whole lines out; where blank lines stood on both sides, one of them goes too."""
        stop = self.stop(end)
        stop = stop + len(self.line_end) if stop < len(self.text) else stop
        above = self.text[:start].rstrip(" ").endswith(("\n\n", "\n\r\n"))
        below = not self.text[stop : self.stop(stop)].strip()
        if above and below and start > 0:
            start = self.start(start - 1)
        self.splice(start, stop, "")

    def start(self, at: int) -> int:
        """Where the line begins that holds a place."""
        return self.text.rfind("\n", 0, at) + 1

    def stop(self, at: int) -> int:
        """The end of the line, before its line end."""
        found = self.text.find("\n", at)
        stop = len(self.text) if found < 0 else found
        return stop - 1 if stop > at and self.text[stop - 1] == "\r" else stop

    def column(self, at: int) -> int:
        """How far a place stands in its line."""
        return at - self.start(at)

    def stand_apart(self, spans: Sequence[tuple[int, int]]) -> bool:
        """Whether most neighbours have a blank line between them."""
        gaps = [self.text[a[1] : b[0]] for a, b in pairwise(spans)]
        blank = sum(bool(re.search(r"\n[ \t\r]*\n", gap)) for gap in gaps)
        return blank * 2 > len(gaps)

    def result(self) -> str:
        """The text with all splices made; those at one place in the order they came, with the line ends of the text."""
        out, at = [], 0
        dropped = sorted((start, end) for start, end, new in self._splices if end > start and not new)
        settled = [(*self._settled(start, end, new, dropped), new) for start, end, new in self._splices]
        for start, end, new in sorted(settled, key=lambda splice: splice[:2]):
            out += [self.text[at:start], new.replace("\n", self.line_end)]
            at = max(at, end)
        return "".join([*out, self.text[at:]])

    def _settled(self, start: int, end: int, new: str, dropped: list[tuple[int, int]]) -> tuple[int, int]:
        """New lines that would go behind lines that are dropped go behind what stays above those."""
        if start != end or not new.startswith("\n"):
            return start, end
        while (number := bisect_left(dropped, (start, start)) - 1) >= 0 and start <= dropped[number][1]:
            start = dropped[number][0] - len(self.line_end)
        return start, start
