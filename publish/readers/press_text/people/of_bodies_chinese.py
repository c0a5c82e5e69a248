"""People named by their body alone: 某某研究所的田村浩二."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.names.chinese import Name, name_at
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN

_WHOSE = re.compile(rf"(?:{words.alternation('zh', 'organizations', 'bodies')})的\s?(?=[{HAN}]{{3,5}}|[A-Z])")


def of_bodies(folded: str, confirmed: Mapping[int, int]) -> list[Name]:
    """A whole name between a body's 的 and a mark."""
    found = []
    for whose in _WHOSE.finditer(folded) if "的" in folded else ():
        latin = folded[whose.end()].isascii()
        name = name_at(folded, whose.end(), confirmed, strict=not latin)
        if latin and name and " " not in folded[name.start : name.end]:
            continue
        if (
            name
            and name.end - name.start >= 3
            and compiled(r"\s?[，。；、（]|\s?和|与|及|等|$").match(folded[name.end :])
        ):
            found.append(replace(name, confidence=min(name.confidence, 0.8)))
    return found
