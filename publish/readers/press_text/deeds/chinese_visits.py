"""Who of those named in a Chinese sentence leads the guests, who comes along, and whom they meet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from publish.readers.press_text.deeds.clause import MASK, Done, Group, Hit, before, behind
from publish.readers.press_text.patterns import compiled

SHARED = ("attendee", "witness", "officiating", "host_reception")
"""What those do too who were brought along; who signs or speaks does it alone."""
_BRINGING = re.compile("(?:偕同|偕|携同|携|带同|率同|伴同|率领|带领|率)[^，。；、]{0,6}$")
_JOINTLY = re.compile("(?:联同|连同|会同|携手|联袂)[^，。；、]{0,6}$")
_TRAVEL = re.compile("[^。；]{0,24}?(?:一行|前往|赴|访问|[到来出]访|来到|抵达|拜[访会]|参访|走访|到(?![场会贺席]))")
_CAME = re.compile(
    "到访|访问(?!学者|学人|教授)|来访|来到|拜访|走访|拜会|抵达|前往|做客|此行|其间|访.{0,4}期间|访[华日韩美英法德俄]"
)
_HONOUR = re.compile("[^，。；]{0,14}?(?:荣誉|名誉|客座|大使|顾问|称号|特聘|兼职|讲座教授|院士|学位|勋章|奖|“)")
_NAMING = ("任命", "委任", "聘任", "聘请", "特聘")


def leader_of(text: str, groups: Sequence[Group], near: Group) -> Group | None:
    """A of `A偕B、C…`, where the group is those whom A brought."""
    if not _BRINGING.search(text[: near.start]):
        return None
    head = before(groups, near.start - 1)
    return head if head and not compiled("[，。；]").search(text[head.end : near.start]) else None


def joined_by(text: str, groups: Sequence[Group], near: Group) -> Group | None:
    """A of `A联同B接待`, where both do it."""
    head = before(groups, near.start - 1) if _JOINTLY.search(text[: near.start]) else None
    return head if head and not compiled("[，。；]").search(text[head.end : near.start]) else None


def called_on(text: str, groups: Sequence[Group], hit: Hit) -> Done:
    """`A拜会B`: who is called on receives."""
    host = behind(groups, hit.end)
    if host is None or text[hit.end : host.start].strip("了"):
        return []
    guest = before(groups, hit.start)
    near = guest and not compiled("[，。；]").search(text[guest.end : hit.start]) and hit.start - guest.end < 12
    return [("host_reception", host), *([("attendee", guest)] if guest and near else [])]


def travellers(text: str, groups: Sequence[Group]) -> Iterator[tuple[Group, Group, int]]:
    """`A偕B、C前往某校`: the head, those who came along, and where it is said."""
    for near in groups:
        head = leader_of(text, groups, near)
        if head and _TRAVEL.match(text, near.end):
            yield head, near, near.end


def headed(text: str, groups: Sequence[Group], group: Group) -> Done:
    """`A、B、C一行来到`: the first leads the others."""
    first, *others = group.members
    head = leader_of(text, groups, group)
    if head:
        return [("delegation_head", head)]
    alone, company = (Group(members, group.start, group.end) for members in ((first,), tuple(others)))
    return [("delegation_head", alone), *([("attendee", company)] if others else [])]


def on_a_visit(text: str, near: Group, hit: Hit) -> bool:
    """Whether who meets somebody is a guest there."""
    clause = max(text.rfind(mark, 0, near.start) for mark in "。；") + 1
    away = _CAME.search(text[near.end : hit.start]) or compiled("此行|访.{0,4}期间").search(text[clause : near.start])
    return away is not None and not compiled("率").search(text[near.end : hit.start])


def met_on_visit(text: str, groups: Sequence[Group], near: Group, hit: Hit) -> Done:
    """`A到访某会，会见B`: B receives."""
    met = behind(groups, hit.end)
    if met is None or text[hit.end : met.start].strip("了该校会院"):
        return []
    return [("attendee", near), ("host_reception", met)]


def awarded(text: str, groups: Sequence[Group], hit: Hit) -> Done:
    """`授予A名誉博士学位`, `任命他为…大使`: who is given it, and who gives it."""
    told = text[hit.start : hit.end]
    if told not in (*_NAMING, "授予", "颁授"):
        return []
    giver = before(groups, hit.start)
    object_ = compiled(f"(?:了)?(?:(?P<named>{MASK}+)|(?P<he>[他她其])(?!们))").match(text[hit.end :])
    if object_ is None:
        return []
    after = text[hit.end + object_.end() :]
    if not compiled("(?:先生|女士|教授|博士|等|、)*为?").match(after) or not _HONOUR.match(after):
        return []
    taker = behind(groups, hit.end) if object_["named"] else giver
    near = (
        giver if object_["named"] and giver and not compiled("[，。；]").search(text[giver.end : hit.start]) else None
    )
    return [("award", group) for group in (taker, near) if group]
