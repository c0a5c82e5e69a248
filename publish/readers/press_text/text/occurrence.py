"""Which of many names stand in a text, without looking for each of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

_OPENINGS = (7, 3)
"""Names are told apart by this many characters first: a surname in Latin letters is borne by too many."""


@dataclass(slots=True)
class NameIndex:
    """Names by how they begin."""

    longer: dict[int, dict[str, list[str]]] = field(default_factory=dict)
    short: list[str] = field(default_factory=list)

    def add(self, name: str) -> None:
        """A further name."""
        opening = next((length for length in _OPENINGS if len(name) >= length), 0)
        if opening:
            self.longer.setdefault(opening, {}).setdefault(name[:opening], []).append(name)
        else:
            self.short.append(name)

    def occurring(self, text: str) -> list[str]:
        """The names that stand somewhere in the text, in no order that means anything."""
        found = [name for name in self.short if name in text]
        for length, names in self.longer.items():
            for opening in _openings(text, length) & names.keys():
                found += [name for name in names[opening] if name in text]
        return found


@lru_cache(maxsize=1024)
def _openings(text: str, length: int) -> frozenset[str]:
    return frozenset([text[at : at + length] for at in range(len(text) - length + 1)])


def indexed(names: Iterable[str]) -> NameIndex:
    """An index of the names."""
    index = NameIndex()
    for name in dict.fromkeys(names):
        index.add(name)
    return index
