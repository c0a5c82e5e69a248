"""Who is there though no verb of theirs says so: who is met, dined or greeted, who stands in `其中有甲`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from publish.readers.press_text.deeds.clause import MASK, Group, Hit

_WITH = re.compile("[与和同跟]$")
_WITHIN = re.compile(f"{MASK}[^，。；、{MASK}]{{0,4}}(?:亦|也|还|并|随后|先后|分别|曾|再|又)[与和同跟]{MASK}")
"""甲亦与乙、丙会面: all of them were taken for one list."""
_MET = re.compile(
    f"(?:等|一行|[^，。；{MASK}]{{0,6}}?)?(?:举行|进行|开展|展开|就[^，。；]{{1,24}})?(?:了)?[^，。；{MASK}]{{0,14}}?"
    "(?:会面|会谈|会晤|座谈|交流|见面|晤面|面谈|对话|交谈|洽谈|合影|交换意见|深入探讨)"
)
"""同甲、乙等会谈."""
_DINED = re.compile("(?:宴请|设宴招待|设宴款待|款待|招待|问候|看望|慰问|介绍了?)(?:了)?$")
_AMONG = re.compile("(?:其中|当中|席间|则|还|另外?|也|亦|方面)(?:还|也|则)?(?:有|包括|包含|是)(?:了)?$")
_CAME = re.compile(
    f"(?:[、等及和]|以及)[^。；{MASK}]{{0,90}}?(?:出席|参加|到场|列席|与会|莅临|观礼|在座|赴会)"
    f"|，[^，。；{MASK}]{{2,60}}(?:和|及|与)[^，。；{MASK}]{{2,40}}(?:代表|人士|嘉宾|领事|使节|官员|人员)(?:应邀|等)?(?:出席|参加|到场|与会)"
)
"""甲、乙，丙国和丁国总领事以及各界代表出席: the last of the list are not named."""


def guests(
    text: str, groups: Sequence[Group], hits: Sequence[Hit], found: Sequence[Sequence[object]]
) -> Iterator[Group]:
    """The groups of whom nothing is told but that they are there."""
    for group in groups:
        if any(found[member] for member in group.members):
            continue
        met = (_WITH.search(text, 0, group.start) or _WITHIN.search(text, group.start, group.end)) and _MET.match(
            text, group.end
        )
        came = _CAME.match(text, group.end)
        came = came if came and not any(group.end <= hit.start < came.end() - 2 for hit in hits) else None
        if met or came or _DINED.search(text, 0, group.start) or _AMONG.search(text, 0, group.start):
            yield group
