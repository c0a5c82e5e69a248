"""Names that a list of Chinese text continues with: `合伙人刘大力和陈鲁明`, `专家张三、李四、王五等`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from publish.readers.press_text.names.chinese import Name, acts, hard_stop, name_at, opens_with_surname
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.people.beside_names_chinese import end_of_honorific, office_after_pattern
from publish.readers.press_text.people.named_after import COMPANY


def extend_lists(folded: str, names: dict[int, Name], confirmed: Mapping[int, int]) -> None:
    """`合伙人刘大力和陈鲁明`, `专家张三、李四、王五等`: a bare name that a list continues with."""
    queue = sorted(names)
    while queue:
        name = names[queue.pop(0)]
        end = end_of_honorific(folded, name.end)
        join = compiled(r"\s*(?:、|和|与|及|以及)\s*").match(folded[end:])
        if not join or end + join.end() in names:
            continue
        start = end + join.end()
        following = name_at(folded, start, confirmed, strict=True) or _listed(folded, start, confirmed)
        following = following or _attending(folded, start, confirmed)
        stops = following and (hard_stop(folded, following.end) or _acting(folded, following, join[0].strip()))
        if following is None or not stops or COMPANY.match(folded, following.end) or _inside(names, following):
            continue
        if _FIRM.match(folded, following.end):
            continue  # 康达律师事务所
        names[start] = replace(following, confidence=min(following.confidence, 0.85), reason="next in a list of names")
        queue.append(start)


_FIRM = re.compile("(?:联合)?(?:律师|会计师|税务师|建筑师|专利商标|专利|商标)?事务所|律师行")
_PART = re.compile("[部处司署厅局科室系院所组会团馆区市省县校办社界方者员家业学类型式]$|代表")
_ATTENDS = re.compile(
    "(?:分别|共同|一同|先后|应邀|等)?(?:出席|参加|主持|致辞|签署|签字|签约|见证|陪同|率团|率队|一行|到场|发言|揭牌|剪彩|颁奖|参观)"
)


_AT_WORK = re.compile(
    "在[^，。；、]{2,16}?(?:会见|接待|接见|会晤|出席|参加|主持|签署|迎接|与|同)"
    "|[同与和跟][^，。；、]{1,12}?(?:座谈|会谈|会面|见面|会见|会晤|交谈|交流|商谈|洽谈|合影|磋商|讨论|握手|话别)"
)
"""校领导朱环、吴季平|在会议中心接待来宾; 副院长魏万胜、张有成|同客人座谈."""


def _attending(folded: str, start: int, confirmed: Mapping[int, int]) -> Name | None:
    """`秘书长段立新和高岚出席`: a name of two characters before what people of a release do."""
    found = name_at(folded, start, confirmed)
    plain = found is not None and found.reason == "surname and given name" and opens_with_surname(folded, start)
    return found if found and plain and _ATTENDS.match(folded, found.end) else None


def _acting(folded: str, name: Name, joint: str) -> bool:
    """Whether the name does something; after 和 a name of two characters must do what people of a release do."""
    if joint == "、" and _AT_WORK.match(folded, name.end) and opens_with_surname(folded, name.start):
        return True
    if not acts(folded, name.end):
        return False
    return joint == "、" or (opens_with_surname(folded, name.start) and _ATTENDS.match(folded, name.end) is not None)


def _listed(folded: str, start: int, confirmed: Mapping[int, int]) -> Name | None:
    """`李相得、南景弼、申乐均、`: a rarer surname with two characters between two marks of a list."""
    last = folded[start - 1] in "和及与"
    found = name_at(folded, start, confirmed) if last or folded[start - 1] == "、" else None
    if found is None or found.reason != "surname and given name":
        return None
    rare = found.end == start + 3 and (
        folded[found.end : found.end + 1] in ("、", "等", "。", "；")
        or _NEXT_OFFICE.match(folded, found.end) is not None
    )
    if last:  # 洪波和苟人民等
        return found if rare and _PART.search(folded, start, found.end) is None else None
    acting = acts(folded, found.end) and not office_after_pattern().match(folded, found.end)
    return found if rare or (opens_with_surname(folded, start) and acting) else None


_NEXT_OFFICE = re.compile("，[^，。；、和与]{0,12}?(?:[院校所馆会处部局]长|主任|书记|主席|教授|院士)(?=[^，。；、])")
"""院士吴新涛、洪茂椿|，所长曹荣."""


def _inside(names: Mapping[int, Name], name: Name) -> bool:
    return any(n.start < name.end and name.start < n.end for n in names.values())
