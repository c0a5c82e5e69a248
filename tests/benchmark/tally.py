"""Right, wrong and missed values field by field, and the precision, recall and F1 they make."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from publish.readers.press_text.text.folding import comparable

FIELDS = (
    "titles",
    "dates",
    "places",
    "hosts",
    "host roles",
    "names",
    "positions",
    "organizations",
    "parts",
    "agreements",
    "agreement kinds",
    "parties",
    "attendance",
    "pairs",
    "captions",
)


@dataclass
class Tally:
    """Right, wrong and missed values of each field, with a line for each miss."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    lines: list[str] = field(default_factory=list)

    def compare(self, case: str, name: str, expected: Iterable[str], found: Iterable[str], same: Any = None) -> None:
        """Counts the values of one field that agree; each expected value is used once."""
        same = same or (lambda a, b: comparable(a) == comparable(b))
        left = [f for f in found if f]
        for value in (e for e in expected if e):
            hit = next((f for f in left if same(value, f)), None)
            if hit is None:
                self.missed[name] += 1
                self.lines.append(f"{case}: {name}: missed {value!r}")
            else:
                left.remove(hit)
                self.right[name] += 1
        for value in left:
            self.wrong[name] += 1
            self.lines.append(f"{case}: {name}: wrong {value!r}")

    def rows(self) -> list[tuple[str, float, float, float, int]]:
        """(field, precision, recall, F1, expected values)."""
        rows = []
        for name in FIELDS:
            right, wrong, missed = self.right[name], self.wrong[name], self.missed[name]
            if right + wrong + missed == 0:
                continue
            precision = right / (right + wrong) if right + wrong else 0.0
            recall = right / (right + missed) if right + missed else 1.0
            f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
            rows.append((name, precision, recall, f1, right + missed))
        return rows
