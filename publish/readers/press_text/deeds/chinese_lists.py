"""Lists of people in a Chinese sentence: what opens them, where they end, what is said of all in them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from publish.readers.press_text import words
from publish.readers.press_text.deeds.clause import MASK, Group, Hit, Span, behind
from publish.readers.press_text.patterns import compiled

BREAK = re.compile(
    r"[，,、；;](?:并|也|还|则|随后|最后|同时|其中|会上|会后|期间|当天|另外|此外)*"
    r"(?:由|在|向|为|对|请|特邀|邀请|与会|双方|获|受到|经|应)"
    r"|(?:^|[^（])(?:率团|访问|到访|来访|前往|来到|抵达)|[，,；;][^，。；、]{1,16}由$|，[^，]*[是在][^，]*，$"
    r"|[，；][^，；、]{0,8}(?:仪式|典礼|活动|会议|论坛)[^，；、]{0,4}(?:由|是)|[，；][^，；、]{2,30}是[^，；、]{2,30}，"
)
_TOLD_OF = re.compile("(?:的(?:分别|还|另)?|[者人])(?:[是为有]|包括)：?$")
_CEREMONY_KINDS = words.alternation("zh-deeds", "ceremonies", "kinds")
_CEREMONIES = words.alternation("zh-deeds", "ceremonies", "names")
_CEREMONY = re.compile(f"[^，。；]{{0,12}}(?:{_CEREMONIES}|(?:{_CEREMONY_KINDS})仪式)")
_BY_SEVERAL = re.compile(
    f"(?:[^，。；{MASK}]{{0,12}})(?:启动|揭牌|揭幕|剪彩|亮灯|奠基|动土|{_CEREMONY_KINDS})(?:仪式|典礼|礼)(?:则|随后|其后|便|亦|也|均|最后)*由"
)
"""`启动仪式则由A联同B、C主持`."""


def ends_here(text: str, spans: Sequence[Span], joined: Sequence[bool], hits: Sequence[Hit], last: int) -> bool:
    """Whether a list that `的是` opens ends here: behind `和`, or behind `、` only where the next acts."""
    first = max((k for k in range(last) if not joined[k]), default=0)
    opened = _TOLD_OF.search(text[: spans[first][0]]) is not None
    gaps = [text[spans[k - 1][2] : spans[k][0]] for k in range(first + 1, last + 1)]
    if not opened or gaps[-1] in ("和", "与", "及", "以及", "暨", "同"):
        return opened
    following = spans[last + 1][2]
    acts = any(hit.form == "does" and following <= hit.start < following + 3 for hit in hits)
    return acts and all(gap == "、" for gap in gaps)


def told_behind(text: str, hit: Hit, link: str) -> str:
    """`接待的还有` names those who are there too."""
    also = compiled("[还另也亦]").search(link) or compiled("(?:参[与加]|陪同|一同|在场)$").search(text[: hit.start])
    if hit.kind == "host_reception" and also:
        return "attendee"
    told = text[hit.start : hit.end]
    if hit.kind == "witness" and "签" not in told and any(word in told for word in ("揭", "启动", "开幕")):
        return "attendee"  # 到场见证揭牌的有
    return ceremony(text, hit)


def ceremony(text: str, hit: Hit) -> str:
    """Who 主持 a ceremony together officiate at it."""
    if hit.kind != "moderator":
        return hit.kind
    clause = max(text.rfind(mark, 0, hit.start) for mark in "，。；") + 1
    told = _CEREMONY.match(text[hit.end :]) or _BY_SEVERAL.match(text, clause, hit.start)
    return "officiating" if told else hit.kind


_NEXT_TO = re.compile("(?:等[^，。；]{0,4})?[^，。；]{0,4}")


def listed_as(text: str, groups: Sequence[Group], hits: Sequence[Hit], hit: Hit) -> list[tuple[str, Group]]:
    """Whoever is listed behind `讲者包括`, also where words that are no deed break the list."""
    first = behind(groups, hit.end)
    if first is None:
        return []
    gap = text[hit.end : first.start]
    if len(gap) > 44 or compiled("[。；]").search(gap) or any(hit.end <= h.start < first.start for h in hits):
        return []
    found = [first]
    for group in groups[groups.index(first) + 1 :]:
        between = text[found[-1].end : group.start]
        if any(found[-1].end <= h.start < group.start for h in hits) or "。" in between or BREAK.search(between):
            break
        if between == "，" and any(h.form == "does" and _NEXT_TO.fullmatch(text, group.end, h.start) for h in hits):
            break  # 签字的是甲和乙，丙、丁等见证
        found.append(group)
    kind = hit.kind
    if kind == "attendee" and "代表" in text[hit.start : hit.end]:  # 签署协议，双方代表分别为甲及乙
        signed = compiled("签[署字约订]").search(text[: hit.start].rpartition("。")[2])
        kind = "signatory" if signed else kind
    return [(kind, group) for group in found]
