"""Short names of bodies that only a senior position behind them tells: 澳大校长, 君合合伙人."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_chinese import place_pattern
from publish.readers.press_text.phrases.units_chinese import is_plain_unit


@lru_cache(maxsize=1)
def _only_modifies() -> re.Pattern[str]:
    before = words.alternation("zh", "honorifics", "before_offices")
    return re.compile(f"(?:{words.alternation('zh', 'titles', 'modifiers')}|{before})+")


def is_short_name(prefix: str) -> bool:
    """澳大校长, 君合合伙人: an abbreviated organization before a senior position."""
    if (
        len(prefix) > 10
        or place_pattern().fullmatch(prefix)
        or compiled(
            "[，、的]|^.{1,2}方$|双方$|^两[校院国地馆所会]$|[省市州县国]$|事务$|项目$|业务$|前$|时任|现任|本届|新任|上届|上任|下届|候任|名誉|荣誉"
            "|高等学校$|.[和与及]$"
        ).search(
            prefix,
        )
    ):
        return False
    if compiled(f"(?:{words.alternation('zh', 'organizations', 'departments')})$").search(prefix):
        return False
    if compiled(words.alternation("zh", "places", "countries")).match(prefix) and compiled("驻|前|原").search(prefix):
        return False
    if _only_modifies().fullmatch(prefix) or is_plain_unit(prefix) or is_plain_unit(prefix + "部"):
        return False
    return (
        compiled(
            "(?:国际|管理|高级|亚太区?|全球|中国区?|区域|大中华区?|执行|市场|商务|技术|联合|首席|创始|驻华|驻.{1,3}|特别|助理|普通|资深|权益|青年|专职|[一二三四五六]级)+"
        ).fullmatch(
            prefix,
        )
        is None
    )
