"""Units that are told to be parts of a body by their names alone: 国际关系委员会, 发展合作部, 食品学院."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words

_STATE = re.compile("(?:[部委厅署]|政府|国务院|人大|政协|议会|联合国|欧盟|东盟|局)$")
"""Beside one of these in a list a 部 or 委员会 may be another of the kind."""


@lru_cache(maxsize=1)
def _plain_unit() -> re.Pattern[str]:
    fields = {
        word
        for section, key in (
            ("organizations", "unit_fields"),
            ("organizations", "fields"),
            ("titles", "functions"),
            ("titles", "cabinet"),
        )
        for word in words.words("zh", section, key)
    }
    listed = "|".join(sorted(fields, key=lambda word: (-len(word), word)))
    year, ends = "(?:[\\d一二三四五六七八九十百]{1,4}周年)?", words.alternation("zh", "organizations", "unit_ends")
    return re.compile(f"{year}(?:{listed})+(?:{ends})")


@lru_cache(maxsize=4096)
def is_plain_unit(folded: str) -> bool:
    """Whether the name consists of what a unit is for and the kind of unit, and so names no body of its own."""
    return len(folded) >= 3 and _plain_unit().fullmatch(folded) is not None


def may_have_units(body: str) -> bool:
    """Whether plain units named after the body in a list are rather its own."""
    return _STATE.search(body) is None


def opens_with_unit(position: str) -> bool:
    """`商事法律服务中心副主任`: whether the folded position is that of the head of a plain unit."""
    return any(is_plain_unit(position[:cut]) for cut in range(3, len(position) - 1))
