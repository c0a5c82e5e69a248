"""Longer Chinese words that only open with what looks like a personal name: funds, schools, streets, companies."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.text.folding import HAN

_NAMED_AFTER = Pattern(
    rf"[{HAN}]?(?:慈善|教育|文化|医学)?(?:纪念|基金|奖学金|讲座教授席|讲座基金|书院|中学|小学)",
    needs="中学|书院|基金|奖学金|小学|纪念|讲座教授席",
)
"""林远章纪念基金: a body named after a person."""


_HONOURED, _FOR, _HOUSES = (
    words.alternation("zh", "honorifics", key) for key in ("honoured", "house_fields", "houses")
)
_IN_HONOUR = re.compile(rf"(?:(?:{_HONOURED}|[A-Z]{{2,4}})\s?)+(?:{_FOR})*(?:{_HOUSES})")
"""萧洁太平绅士MBE|培训中心: with what follows a name, the name of a house."""
_QUOTED = re.compile(rf"[{HAN}]{{0,14}}(?:中心|楼|堂|馆|院|基金|奖|计划|学校|中学|小学|厅|室|讲座|教席|公园)”")
"""“李陈慧芳手术中心”: opened under the name of who gave for it."""


def part_of_word(folded: str, start: int, end: int) -> bool:
    """A spelling may fit the middle of a longer word: 王丁 in 国王丁… is left to the other rules."""
    rest = folded[end : end + 6]
    if _NAMED_AFTER.match(rest) or _IN_HONOUR.match(folded, end):
        return True
    if folded[start - 1 : start] == "“" and _QUOTED.match(folded, end):
        return True
    return rest.startswith(
        (
            *("大学", "市", "省", "区", "县", "公司", "集团", "路", "街", "大厦", "奖", "杯", "中心", "族", "自治"),
            *("律师事务所", "律师行", "律所", "会计师事务所", "银行", "基金会", "博物馆", "美术馆", "出版社"),
        )
    )


def in_honour(folded: str, end: int) -> bool:
    """Whether a name that ends there is that of a house: 萧洁女士|纪念堂."""
    return _IN_HONOUR.match(folded, end) is not None


COMPANY = Pattern(rf"（[{HAN}]{{2,6}}）[{HAN}]{{0,10}}?(?:公司|集团|银行|企业|工厂|律师事务所)", needs="（")
"""费斯卡（中国）有限公司: what looks like a name opens that of a company."""

_CREDIT = re.compile("摄|供图|[图文][：:/／]|记者|通讯员|撰稿|责编|编辑[：:]|审核|来源[：:]")


def in_credit(folded: str, start: int) -> bool:
    """`（记者 周然 摄）`: who took the picture or wrote the text."""
    opened = folded.rfind("（", max(0, start - 24), start)
    if opened < 0 or "）" in folded[opened:start]:
        return False
    closed = folded.find("）", start, start + 24)
    return closed >= 0 and _CREDIT.search(folded, opened, closed) is not None
