"""The words that positions end in: 主任, 副秘书长, 首席财务官CFO."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN

CHIEF = "(?<=[官裁理监长])(?:C[A-Z]{1,2}O|[SE]?VP|GM|MD)(?![A-Za-z])"
"""首席财务官|CFO: the office once more in letters."""


@lru_cache(maxsize=1)
def _title_chain() -> re.Pattern[str]:
    heads = heads_form()
    modifiers = words.alternation("zh", "titles", "modifiers")
    return re.compile(rf"(?:(?:{modifiers})*(?:{heads})(?:级)?)+$")


_RANK = "(?<![会以之论台年月日学初高港澳])[上中少]校(?![长监董友方园区庆际内外历名本舍服务教风])"
"""上校: a rank, and no part of 会上校长."""


@lru_cache(maxsize=1)
def heads_form() -> str:
    """Last words of positions: those listed, and those told by their form (首席承保官, 海洋学家)."""
    return words.alternation("zh", "titles", "heads") + rf"|首席[{HAN}]{{2,5}}官|[{HAN}]{{2}}学家|{_RANK}"


@lru_cache(maxsize=1)
def head_pattern() -> re.Pattern[str]:
    """Matches a position's last word; most places are passed over by their first character."""
    listed = words.words("zh", "titles", "heads")
    first = "".join(sorted({word[0] for word in listed} | set("首上中少")))
    return re.compile(
        rf"(?=[{first}])(?![会院校]董事)(?!(?<![学大副])监督)"
        rf"(?:{words.alternation('zh', 'titles', 'heads')}|首席[{HAN}]{{2,5}}官)(?!(?<=长)官[^员方网邸])(?!(?<=会董)事)"
        rf"|[{HAN}]{{2}}学家|{_RANK}"
    )


@lru_cache(maxsize=4096)
def ends_in_title(text: str) -> bool:
    """Whether the folded text ends in a position; of one name it is asked many times."""
    return text.rstrip("\n")[-1:] in _last_of_titles() and chain_start(text) is not None


@lru_cache(maxsize=4096)
def chain_start(folded: str) -> int | None:
    """Where the positions begin that the text ends in."""
    chain = _title_chain().search(folded)
    return chain.start() if chain else None


@lru_cache(maxsize=1)
def _last_of_titles() -> frozenset[str]:
    return frozenset(word[-1] for word in words.words("zh", "titles", "heads")) | set("官家级校")


def without_detail(folded: str) -> str:
    """`副校长（研究）` without what the bracket adds."""
    return compiled("（[^（）]+）$").sub("", folded)
