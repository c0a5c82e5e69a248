"""What stays together on a line: numbers with their units, dates, times, titles with names."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache
from pathlib import Path
from typing import Any

import rtoml

_SIGNS = frozenset("0123456789０１２３４５６７８９第№年月;:!?»«")
_WORTH_A_LOOK = r"[一百千][一百千万萬]|\s[·|]\s|[a-zäöüа-я]\. |M[a-z]+ |[IVX] в|ว่าด้วย"
"""A text in which there is none of the signs, nor this, needs nothing bound."""
_NUMERALS = str.maketrans("二三四五六七八九十", "一一一一一一一一一")
"""Read as one, they need no classes of characters in the patterns, of which each takes 0.3 ms to compile."""
_LIKE = {"ja": "zh"}
"""Languages that share the patterns of another."""


@cache
def _written() -> dict[str, Any]:
    return rtoml.loads(Path(__file__).with_name("bindings.toml").read_text("utf-8"))


@cache
def _pattern(name: str) -> re.Pattern[str] | None:
    patterns = _written().get(name)
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns)) if patterns else None


@cache
def _only_where(name: str) -> re.Pattern[str]:
    return re.compile(_written()["only_where"].get(name, ""))


def bound_stretches(text: str, languages: Collection[str]) -> list[tuple[int, int, bool]]:
    """Start and end of everything in ``text`` that a line should not break inside of, in any of its languages.

    The third value is False where a break is only unwelcome.
    """
    text = text.translate(_NUMERALS)
    if _SIGNS.isdisjoint(text) and not re.search(_WORTH_A_LOOK, text):
        return []
    own = dict.fromkeys(_LIKE.get(bare, bare) for bare in (tag.split("-")[0].lower() for tag in languages))
    return [
        (*match.span(), name != "gently")
        for name in (*own, "always", "gently")
        if _only_where(name).search(text) and (pattern := _pattern(name))
        for match in pattern.finditer(text)
    ]
