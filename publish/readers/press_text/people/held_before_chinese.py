"""The office before a Chinese name, in a list or a delegation: what stands there may be of the body named above."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.names.chinese import Name
from publish.readers.press_text.offices.beside_chinese import office_before
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.offices.titles_chinese import ends_in_title
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.people.delegations_chinese import delegation
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.people.neighbours_chinese import takes_none
from publish.readers.press_text.phrases.units_chinese import may_have_units
from publish.readers.press_text.text.folding import fold_han

_MEMBERS = Pattern(
    "(?:(?:代表团|访问团|考察团|参访团|访团)的?(?:其他|主要|随行|其余)?(?:成员|人员)|团员|随团(?:人员)?的?|随行人员)(?:还|亦|也|另|尚|主要|分别)*(?:包括|有)[^。；！？]*$",
    needs="包括|有",
)
"""The list of those who came, no body named: units in it are of the delegation's own body."""
_SEVERAL = Pattern(
    "[两二三四五六七八九十几][位名](?P<office>[^，。；：、（]{2,14})(?:：|（(?:包括|分别为|有|为)?)\\s?$", needs="：|（"
)
"""三位前院长：甲教授、乙教授; 五名副会长（包括甲、乙）."""


def held_before(
    run: Run, folded: str, floor: int, name: Name, previous: Mention | None, joined: bool, known: Collection[str]
) -> tuple[Office, int]:
    """The office before the name, and where it begins; in a delegation or a list it may be one of the body above."""
    begin = sentence_start(folded, name)
    outer = delegation(run, folded, begin, name.start)
    inner, beside = outer is not None, False
    if outer is None:
        beside = folded.find("团", begin, name.start) >= 0 and _MEMBERS.search(folded[begin : name.start]) is not None
        if previous is not None and not _sibling(previous.office, folded[floor : name.start]):
            inner = joined and (
                _has_parts(previous.office) or _has_laboratory(previous.office, folded[floor : name.start])
            )
    whole = outer or (previous.office.organization if previous is not None and joined else None)
    beside = beside or (whole is not None and may_have_units(fold_han(whole[0])))
    beside = beside or (whole is None and joined and previous is not None and _of_nobody(previous.office))
    office, start = office_before(run, folded, floor, name.start, known, inner, beside)
    several = None if office.positions else _SEVERAL.search(folded, floor, name.start)
    if several and ends_in_title(several["office"]):
        office, start = office_before(run, folded, floor, several.end("office"), known, inner, beside)
    if outer and office.positions and office.organization is None and not takes_none(office):
        office = Office(office.positions, outer, inherited=True)
    return office, start


def sentence_start(folded: str, name: Name) -> int:
    """Where the sentence begins that names somebody."""
    return max(folded.rfind(mark, 0, name.start) for mark in "。！？\n") + 1


def _of_nobody(office: Office) -> bool:
    """副院长甲、|校园文化中心主任乙: whose they are is not said, and units in the list are theirs."""
    return office.organization is None and any(
        fold_han(text).endswith(("校长", "院长", "院长助理", "校长助理", "系主任", "处长", "办公室主任"))
        for text, _ in office.positions
    )


_WITH_PARTS = re.compile("(?:大学|学院|研究院|科学院|公司|集团|医院|银行|政府|法院|检察院)$")


def _has_parts(office: Office) -> bool:
    """Whether a school or laboratory named next in the list may belong to this one's organization."""
    if office.organization is None:
        return False
    name = fold_han(office.organization[0])
    kind = name in words.word_set("zh", "organizations", "bodies")  # 乐团: a kind, no short name
    return (
        len(name) <= 4 and not kind and not compiled("[局会部厅署司处室院所团社店厂馆队]$").search(name)
    ) or _WITH_PARTS.search(name) is not None


def _has_laboratory(office: Office, gap: str) -> bool:
    """某某研究所所长甲、|重点实验室主任乙."""
    return office.organization is not None and "实验室" in gap and fold_han(office.organization[0]).endswith("研究所")


def _sibling(office: Office, gap: str) -> bool:
    """`国际教育学院院长…、外国语学院院长助理…`: a school named after a school is no part of it."""
    return office.organization is not None and fold_han(office.organization[0])[-2:] in gap
