"""Names in Latin letters that Chinese text follows with the name in Chinese: Anna Holm（安娜·霍尔姆）."""

from __future__ import annotations

import re

from publish.readers.press_text.names.dotted_chinese import DOTTED
from publish.readers.press_text.names.lists_chinese import (
    heads_pattern,
    not_names,
    opens_with_surname,
    spelling_characters,
    surnames,
)
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.phrases.bodies_chinese import is_named_body, place_pattern
from publish.readers.press_text.text.folding import HAN

HAN_GLOSS = Pattern(
    rf"(?<=[A-Za-zÀ-ÿ.])\s?(?:先生|女士|教授|博士)?\s?[（(]\s?([{HAN}][{HAN}·－-]{{1,14}})\s?[）)]", needs="（|("
)
_PLACED = re.compile("[左右中前后][一二三四五六七八九十起至者排]")
"""（左三）: where in the picture."""


def named_in_han(folded: str, end: int) -> tuple[int, int] | None:
    """Where the Chinese name stands in the bracket behind the Latin name that ends there."""
    gloss = HAN_GLOSS.match(folded, end)
    if gloss is None:
        return None
    text = gloss[1]
    if DOTTED.fullmatch(text):
        return gloss.span(1)
    if (
        _PLACED.match(text)
        or heads_pattern().search(text)
        or is_named_body(text)
        or place_pattern().fullmatch(text)
        or not_names().match(text)
    ):
        return None
    spelled = spelling_characters().issuperset(text.replace("-", "").replace("－", "")) and 2 <= len(text) <= 9
    family = text[0] in surnames() or opens_with_surname(text, 0)
    return gloss.span(1) if spelled or (family and 2 <= len(text) <= 4) else None
