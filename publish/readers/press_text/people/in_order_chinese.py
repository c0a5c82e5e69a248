"""Who signs for which of several bodies, told in the same order.

甲市政府、乙委员会签订……，市长张三、主任李四分别代表双方签字.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from publish.readers.press_text.offices.lead_in_chinese import strip_lead_in
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.offices.opening_chinese import JOINING
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.phrases.bodies_chinese import is_named_body

_FOR_EACH = re.compile(
    "(?:先生|女士|教授|博士|院士)?(?:等)?(?:分别|各自|依次)?代表(?:签约|协议|合作|所在|各自)?(?:[双两三四五六七八各]方|[双两三四五六七八各](?:校|院|家|地|市|国)|单位|机构)"
)
_SIGNED = re.compile(
    "(?P<bodies>[^，。；：]{5,90}?)(?:先后|分别|共同|联合|正式|现场|随后|今[日天]|昨[日天]|当[日天]|在[^，。；、]{2,16})*"
    "(?:签[订署约下定]|达成|缔结|订立|共建|合作|就[^，。；]{2,24}(?:签|达成))"
)
_JOINT = re.compile("[、和与及]|以及")


def in_order(mentions: list[Mention], folded: str, known: Collection[str]) -> list[Mention]:
    """The mentions with the bodies of a sentence that names as many as people sign for "all sides"."""
    if folded.find("代表") < 0:
        return mentions
    changed = list(mentions)
    for last, mention in enumerate(mentions):
        if _FOR_EACH.match(folded, mention.end) is None:
            continue
        group = _listed_with(mentions, last, folded)
        begin = max(folded.rfind(mark, 0, mentions[group[0]].start) for mark in "。；！？\n") + 1
        held = [mentions[n].office for n in group]
        if len(group) < 2 or any(office.organization and not office.inherited for office in held):
            continue
        bodies = _bodies(folded, begin, mentions[group[0]].begin, len(group), known)
        for number, (start, end) in zip(group, bodies, strict=False):
            body = (mention.run.text[start:end], start)
            changed[number] = replace(mentions[number], office=Office(mentions[number].office.positions, body, True))
    return changed


def _listed_with(mentions: Sequence[Mention], last: int, folded: str) -> list[int]:
    """The members of the list that the mention ends."""
    first = last
    while first and JOINING.fullmatch(folded, mentions[first - 1].end, mentions[first].begin):
        first -= 1
    return list(range(first, last + 1))


def _bodies(folded: str, begin: int, end: int, count: int, known: Collection[str]) -> list[tuple[int, int]]:
    """So many bodies that sign, however many of the marks between them are within their names; else none."""
    signed = _SIGNED.match(folded, begin, end)
    if signed is None:
        return []
    start, stop = begin + strip_lead_in(signed["bodies"]), signed.end("bodies")
    for chosen in itertools.combinations([*_JOINT.finditer(folded, start, stop)], count - 1):
        starts, ends = [start, *(j.end() for j in chosen)], [*(j.start() for j in chosen), stop]
        found = list(zip(starts, ends, strict=True))
        if all(is_named_body(folded[a:b]) or folded[a:b] in known for a, b in found):
            return found
    return []
