"""Which of many names stand in a text, without looking for each of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

_OPENINGS = (7, 3)
"""Names are told apart by this many characters first: a surname in Latin letters is borne by too many."""
_BEGINS = re.compile(r"[^\W_a-z]")
"""Names that begin in a small letter or a mark are few; all others stand where such a character does."""


@dataclass(slots=True)
class NameIndex:
    """Names by how they begin, the others in a list."""

    longer: dict[int, dict[str, list[str]]] = field(default_factory=dict)
    others: list[str] = field(default_factory=list)

    def add(self, name: str) -> None:
        """A further name."""
        opening = next((length for length in _OPENINGS if len(name) >= length), 0)
        if opening and _BEGINS.match(name):
            self.longer.setdefault(opening, {}).setdefault(name[:opening], []).append(name)
        else:
            self.others.append(name)

    def occurring(self, text: str) -> list[str]:
        """The names that stand somewhere in the text, in no order that means anything."""
        found = [name for name in self.others if name in text]
        for length, names in self.longer.items():
            for opening in names.keys() & _openings(text, length):
                found += [name for name in names[opening] if name in text]
        return found


@lru_cache(maxsize=1024)
def _openings(text: str, length: int) -> frozenset[str]:
    return frozenset([text[at : at + length] for at in _beginnings(text)])


@lru_cache(maxsize=1024)
def _beginnings(text: str) -> list[int]:
    return [found.start() for found in _BEGINS.finditer(text)]


def indexed(names: Iterable[str]) -> NameIndex:
    """An index of the names."""
    index = NameIndex()
    for name in dict.fromkeys(names):
        index.add(name)
    return index
