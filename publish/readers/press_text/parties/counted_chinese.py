"""Parties that a Chinese text lists and counts: 甲网、乙网、丙在线三家网站; the count vouches for each name."""

from __future__ import annotations

import re

from publish.readers.press_text.text.folding import HAN

_COUNTED = re.compile(
    r"(?P<list>[^，；：。《》“”]{3,160}?)(?:等|这|共)?(?P<count>[两二三四五六七八九十]|十[一二三四五六七八九]|\d{1,2})"
    rf"(?:家|所|个|大|间|市|县|省|校|地|方)(?P<kind>[{HAN}]{{0,18}}?)(?=，|[今昨][天日]|近日|日前|当[天日]|共同|联合|一同|分别|正式|[与同和在于]|$)"
)
_BETWEEN = re.compile("、|，?以及|[与和及]")
_NUMBERS = {character: number for number, character in enumerate("零一二三四五六七八九十")} | {"两": 2}


def counted(text: str) -> tuple[list[tuple[int, int]], int]:
    """(where the listed names stand, where the count ends) at the beginning of the text; nothing where they differ."""
    found = _COUNTED.match(text)
    if not found:
        return [], 0
    names, at = [], 0
    told = found["list"]
    for joint in [*_BETWEEN.finditer(told), None]:
        end = joint.start() if joint else len(told)
        names.append((at, end))
        at = joint.end() if joint else end
    whole = all(2 <= end - begin <= 24 for begin, end in names)
    return (names, found.end()) if whole and len(names) == number_of(found["count"]) else ([], 0)


def number_of(text: str) -> int:
    """A small number in digits or in Chinese."""
    if text.isdigit():
        return int(text)
    return sum(_NUMBERS[character] for character in text)


_OF_KIND = re.compile(
    r"(?P<first>[^，。；、与和同]{3,30})[与和同](?P<others>(?:[两二三四五六七八九十百]+|\d+)余?[家所个间名](?P<kind>[^，。；、的]{4,14}))"
)
_KINDS = re.compile("(?:企业|公司|机构|大学|高校|院校|学校|中学|医院|银行|商会|协会|单位|园区|港口|媒体)$")
"""八家澳门企业: parties of whom only the number and the kind is told."""


def several_of_kind(clause: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where A and 八家澳门企业 stand in `A与八家澳门企业`."""
    told = _OF_KIND.fullmatch(clause)
    if told is None or not _KINDS.search(told["kind"]):
        return None
    return told.span("first"), told.span("others")
