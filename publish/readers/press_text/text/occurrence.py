"""Which of many names stand in a text, without looking for each of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

_OPENING = 3
"""Names are told apart by this many characters first."""


@dataclass(slots=True)
class NameIndex:
    """Names by how they begin."""

    longer: dict[str, list[str]] = field(default_factory=dict)
    short: list[str] = field(default_factory=list)

    def add(self, name: str) -> None:
        """A further name."""
        if len(name) < _OPENING:
            self.short.append(name)
        else:
            self.longer.setdefault(name[:_OPENING], []).append(name)

    def occurring(self, text: str) -> list[str]:
        """The names that stand somewhere in the text, in no order that means anything."""
        if not self.longer and not self.short:
            return []
        near = [name for opening in _openings(text) & self.longer.keys() for name in self.longer[opening]]
        near = [name for name in near if name in text]
        return near + [name for name in self.short if name in text]


@lru_cache(maxsize=1024)
def _openings(text: str) -> frozenset[str]:
    return frozenset(text[at : at + _OPENING] for at in range(len(text) - _OPENING + 1))


def indexed(names: Iterable[str]) -> NameIndex:
    """An index of the names."""
    index = NameIndex()
    for name in dict.fromkeys(names):
        index.add(name)
    return index
