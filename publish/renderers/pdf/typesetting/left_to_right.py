"""What runs from left to right in whatever text it stands: addresses, telephone and other numbers in groups, measures.

UAX #9 turns the parts of such numbers round (5550-0100 in Arabic reads 0100-5550) and leaves it to higher protocols to
tell what is one thing (HL4, HL5). A range of years or of smaller numbers (1998-2004) reads as the text around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from .addresses import ADDRESS

_DIGIT = "[0-9٠-٩۰-۹]"
_TELEPHONE = r"(?<![\w.,])(?:\+|\(?0)\d[\d()/\u00a0\u202f .-]{5,}\d(?![\w])"
_GROUPED = rf"(?<![\w.,–-]){_DIGIT}+(?:-{_DIGIT}+)+(?![\w–-])"
_AMOUNT = r"(?<![\w.,])[$€£¥]?\d[\d.,\u00a0\u202f]*"
_UNIT = (
    r"(?:[MKkBT]|bn|mn|mm|cm|k?m[²³]?|km/h|mg|k?g|t|ha|[kMGT]?W|[kMGT]?Wp|[kMGT]?Wh|[kMGT]i?B|[kMG]?Hz|[kM]?V|m?[lL]|dB"
    r"|TEU|USD|EUR|GBP|CNY|RMB|HKD|JPY|SAR|AED|EGP|ILS)"
)
_MEASURE = rf"{_AMOUNT}[ \u00a0\u202f]?{_UNIT}(?![\w])"
_WHOLE = rf"{_AMOUNT}[+%]?(?:[ \u00a0\u202f][A-Za-z]+){{1,3}}"
_PART_OF_NUMBER = 7
"""So many digits in two groups are one number; with fewer they are a range."""
_YEARS = range(1000, 2200)


def from_left(text: str, first: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the stretches between two places begin and end. A text that is a number with its unit in Latin letters, and
    nothing else, is one."""
    if _compiled(_WHOLE).fullmatch(text, first, end):
        yield first, end
        return
    anything = rf"(?:{ADDRESS}|{_TELEPHONE}|{_GROUPED}|{_MEASURE})(?<![.,;:!?)\]])"
    for found in _compiled(anything).finditer(text, first, end):
        if not _is_range(found.group()):
            yield found.span()


def _is_range(number: str) -> bool:
    before, hyphen, after = number.partition("-")
    if not (hyphen and before.isdecimal() and after.isdecimal()):
        return False
    if int(before) in _YEARS and int(after) in _YEARS:
        return True
    return len(before) + len(after) < _PART_OF_NUMBER


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.ASCII)
