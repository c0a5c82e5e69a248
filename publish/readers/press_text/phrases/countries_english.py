"""Countries whose English names hold an `and`: Trinidad and Tobago."""

from __future__ import annotations

from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled


@lru_cache(maxsize=1)
def _halves() -> tuple[tuple[str, str], ...]:
    listed: dict[str, str] = words.table("countries")["countries"]
    named = {name for names in listed.values() for name in names.split("|") if " and " in name}
    halves = (compiled(" and (?:the )?").split(name) for name in sorted(named))
    return tuple((first, second) for first, second in halves)


def joins_country(left: str, right: str) -> bool:
    """Whether the `and` between two phrases stands within the name of a country."""
    return any(left.endswith(first) and right.startswith(second) for first, second in _halves())
