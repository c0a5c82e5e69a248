"""Chinese text as long as it was, with datelines, days and asides in brackets made unreadable."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.text.folding import HAN

BLANK = "\x01"
"""Stands for every character that tells when, or is an aside."""
_DAY = (
    r"(?:(?:\d{4}|[二一][〇○零一二三四五六七八九]{3})年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月"
    r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]"
)
_SPAN = rf"{_DAY}(?:(?:至|到|-|–|—|~|～|、|和)(?:{_DAY}|\d{{1,2}}[日号]))?"
_CLOCK = (
    r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})[时点](?:半|[一三]刻|(?:\d{1,2}|[一二三四五六七八九十]{1,3})分|[正整])?"
)
_PARTS = words.alternation("zh-occasion", "dates", "parts_of_day")
_PART = f"(?:{_PARTS})"
_HOUR = rf"{_PART}?(?:{_CLOCK})?"
_BODY_END = "局会院学校司部心构处团所府馆系统业署社行集庭台联队园站厅委室"
_RELATIVE = (
    r"(?:[今昨前翌明当]\s?[日天晚晨早]?(?:（\d{1,2}(?:日|号)?）)[日天晚]?|[今昨前翌当][日天晚晨早](?:（\d{1,2}(?:日|号)?）)?"
    r"|[本上]周[一二三四五六日天末]?|[周星]期?[一二三四五六日天]|近日|日前|近期|目前|本月\d{1,2}日|\d{1,2}日|昨(?=[于在假]))"
)
_DATELINE = re.compile(
    rf"^\s*(?:[（【\[][^（）【】\[\]]{{2,30}}[）】\]]\s*)+|^[{HAN}/／\s]{{0,20}}?(?:{_DAY})?(?:电|讯|消息)(?:\s+|[（(][^（）]{{2,16}}[）)]\s*)"
    rf"|^[{HAN}]{{2,8}}[，\s]\s*{_DAY}\s*(?:电|讯)?\s*[—–-]+\s*|^{_DAY}[，\s]\s*[{HAN}]{{2,8}}(?:[—–-]{{2,}}|\s+[—–-]+|(?<=[电讯])[—–-])\s*"
)
"""【本报讯】, (海川，5月8日), 新华社海川5月8日电, 海川，5月8日——, 5月8日，海川——."""


@lru_cache(maxsize=1)
def _when() -> re.Pattern[str]:
    return re.compile(
        rf"(?:将|拟|已|计划)?(?:[于在])?(?:{_SPAN}){_HOUR}(?:起)?|(?<=[{_BODY_END}）{BLANK}])(?:将|拟|已)?(?:[于在])?{_RELATIVE}{_HOUR}"
        rf"|{_PART}{_CLOCK}"
        r"|(?:[今昨当][日天晚]|近日|日前)(?=[在于假]|共同|联合|携手|正式|隆重|合作|一起)"
    )


_WITHIN_NAMES = words.alternation("zh-occasion", "bodies", "within")


@lru_cache(maxsize=1)
def _aside() -> re.Pattern[str]:
    """`（简称“某会”）`, `（ABC）` behind a name; no `（深圳）` or `（集团）` within one."""
    within = rf"(?:{_WITHIN_NAMES})"
    cities = words.alternation("zh", "places", "cities")
    return re.compile(
        rf"\s?[（(](?!(?:{cities}|[{HAN}]{{2,3}}[省市区])[）)])(?!\d{{1,2}}[日号]?[）)])[^（）()]{{2,80}}[）)](?!{within})"
    )


def _blank(found: re.Match[str]) -> str:
    return BLANK * len(found[0])


@lru_cache(maxsize=256)
def plainly(folded: str) -> str:
    """The folded text, each character in its place."""
    text = _DATELINE.sub(_blank, folded, count=1)
    text = _aside().sub(_blank, text)
    return _when().sub(_blank, text)
