"""Who did what in a Chinese sentence: the people before the word, or behind `讲者包括`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.deeds.chinese_guests import guests
from publish.readers.press_text.deeds.chinese_hits import hits_in
from publish.readers.press_text.deeds.chinese_lists import BREAK, ceremony, ends_here, listed_as, told_behind
from publish.readers.press_text.deeds.chinese_visits import (
    SHARED,
    awarded,
    called_on,
    headed,
    joined_by,
    leader_of,
    met_on_visit,
    on_a_visit,
    travellers,
)
from publish.readers.press_text.deeds.clause import (
    MASK,
    Group,
    Hit,
    Span,
    before,
    groups_of,
    masked,
    respectively,
    without_reported,
)
from publish.readers.press_text.patterns import Pattern, compiled

_QUOTED = re.compile(r"《[^》]{1,120}》|“[^”]{1,300}”")
_JOINED = re.compile(r"[、，,；;和与及暨&/]|以及|或")
_AFTER_NAMES = words.alternation("zh-deeds", "plain", "after_names")
_TITLED = re.compile(rf"^(?:{_AFTER_NAMES}|[（(][^）)]*[）)]|\s)+")
_OPENED = re.compile("(?:包括|包含|还有|另有|选出|推选|(?:者|人|嘉宾|成员)[有为是])(?:了)?")
_BEHIND = Pattern(
    f"[^，。；]{{0,12}}?的(?:[^，。；{MASK}]{{0,6}}?|，[一中甲双]方)(?:还|另|也|亦|分别)*(?:有|包括|是|为)(?:了)?",
    needs="为|包括|是|有",
)
"""`出席活动的还有`, `与甲对谈的是`, `签字的，一方是`."""
_ADVERBIAL = re.compile(
    "(?:出席|参加|参与|莅临|列席|见证|主持|观看)[^，]{0,24}$|代表(?:.{0,16})$"
    "|在[^，]{1,24}(?:上|中|时|后|下|期间|前|里|间)|[就围以为向对给与同][^，]{1,24}$|(?:担任|任)[^，]{0,10}$|^等(?:\\w{1,8})?"
    "|[和与及、][^，]{0,10}(?:等|代表|嘉宾|人士)"
)
_TOGETHER = re.compile("(?:[，、]|并|还|随后|会后|其后|还将|再)(?:与|和|同|联同|会同|携手|携|偕)$")
"""`甲出席活动，并与乙一道剪彩`: both do what follows."""
_GUEST = re.compile("[与和同](?:来访|到访|到校|远道而来|专程前来)的?$")
"""`甲与来访的乙签署`: both sign."""
_OF_THEM = ("witness", "moderator", "delegation_head", "host_reception")
"""`在甲的主持下`, `受到甲的接待`; but 甲的小说 is not 甲."""
_TALKED = re.compile("座谈|会面|会谈|展开交流|进行交流|深入交流")
_BEFORE_VERBS = words.alternation("zh-deeds", "plain", "before_verbs")
_FILLER = re.compile(f"(?:{_BEFORE_VERBS})*+(?:(?:[就围对为与向以在]|代表|出席|参加)[^，]{{0,28}})?")


@lru_cache(maxsize=8)
def _listed_words(section: str, key: str) -> str:
    return words.alternation("zh-deeds", section, key)


def deeds_in(text: str, spans: Sequence[Span]) -> list[list[tuple[str, int]]]:
    """For each span of a sentence what is said of the person: (kind, where)."""
    spans = [(_with_office(text, begin, name), name, end) for begin, name, end in spans]
    seen = masked(text, spans, _QUOTED)
    hits = hits_in(seen)
    joined = [bool(i) and _in_list(seen, spans[i - 1][2], spans[i][0], hits) for i in range(len(spans))]
    found: list[list[tuple[str, int]]] = [[] for _ in spans]
    for i in range(2, len(spans)):
        listed = joined[i] and joined[i - 1] and seen[spans[i - 1][2] : spans[i][0]] == "，"
        if listed and ends_here(seen, spans, joined, hits, i - 1):
            joined[i] = False  # 签字的是甲和乙，丙、丁等见证
    for i in range(1, len(spans)):
        if seen[spans[i - 1][2] : spans[i][0]] in ("与", "和", "同") and _TALKS.match(seen, spans[i][2]):
            joined[i] = False  # 甲与乙一行座谈: the one at home, and who leads the guests
            found[i - 1].append(("host_reception", spans[i][2]))
    groups = groups_of(spans, joined)
    for i, (begin, name, _) in enumerate(spans):
        if _CHAIR.match(text, begin, name) and not _OF_SHOWS.search(text[:begin]):
            found[i].append(("moderator", begin))
    for head, others, at in travellers(seen, groups):
        for member in head.members:
            found[member].append(("delegation_head", at))
        for member in others.members:
            found[member].append(("attendee", at))
    for hit in hits:
        for kind, group in _doers(seen, groups, hits, hit):
            for member in group.members:
                found[member].append((kind, hit.start))
    for group in [*guests(seen, groups, hits, found)]:
        for member in group.members:
            found[member].append(("attendee", group.end))
    without_reported(found, lambda said, at: _one_more(seen, said, at))
    for group in groups:
        if compiled("[^，。；]{0,4}分别").match(seen[group.end : group.end + 8]):
            respectively(group, found)
    return found


def _one_more(text: str, said: int, at: int) -> bool:
    """Whether a deed stands beside a speech, not in it: `表示欢迎，并主持……`; `讲话后签署……`."""
    clause = max(text.rfind(mark, 0, at) for mark in "，；：") + 1
    lead = text[clause:at]
    if text.startswith(("讲话", "发言", "宣读", "交流发言", "大会发言", "致贺", "道贺"), said):
        return True
    return (
        compiled("(?:并|还|随后|会后|其后|最后|同时|现场)").match(lead) is not None
        or compiled("并[^，]{0,10}$").search(lead) is not None
    )


_OBJECT_VERB = re.compile("(?:欢迎|感谢|会见|接待|拜会|祝贺|邀请)(?:了)?")
_CHAIR = Pattern("(?:论坛|会议|对话|活动|仪式|环节|讨论|圆桌)?(?:主持人|司仪)", needs="主持人|司仪")
_OF_SHOWS = re.compile("(?:著名|知名|电视|节目|央视|卫视|金牌|电台|新闻)$")
_TALKS = re.compile("(?:等)?一行(?:举行|进行|开展|深入)?(?:了)?(?:座谈|会谈|会面|会晤|交流|洽谈)")


def _with_office(text: str, begin: int, name: int) -> int:
    """Where the office before a name begins; it does not hold `成员还包括`."""
    opened = [found.end() for found in _OPENED.finditer(text, begin, name)]
    begin = opened[-1] if opened else begin
    while begin < name and text[begin] in "对与和及向为由以在、，；":
        begin += 1
    verb = _OBJECT_VERB.match(text, begin, name)
    return verb.end() if verb else begin


def _in_list(text: str, start: int, end: int, hits: Sequence[Hit]) -> bool:
    if start >= end:
        return True
    gap = _TITLED.sub("", text[start:end])
    if any(start <= hit.start < end for hit in hits) or len(gap) > 70:
        return False
    if compiled(r"[等]?(?:\s|（|）|[A-Z]{2,4})*").fullmatch(gap):
        return True
    return _JOINED.search(gap) is not None and BREAK.search(gap) is None and "。" not in gap


def _doers(text: str, groups: Sequence[Group], hits: Sequence[Hit], hit: Hit) -> list[tuple[str, Group]]:
    """Who did what is told, and as what each of them did it."""
    if hit.form == "are":
        return listed_as(text, groups, hits, hit)
    behind_it = _BEHIND.match(text[hit.end :])
    if behind_it:
        kind = told_behind(text, hit, behind_it[0])
        return listed_as(text, groups, hits, Hit(kind, "are", hit.start, hit.end + behind_it.end()))
    near = before(groups, hit.start)
    if hit.kind == "delegation_head" and text[hit.start : hit.end].endswith("一行") and text[hit.start] in "一等":
        touching = near and not text[near.end : hit.start].strip("等）（、先生女士")
        return headed(text, groups, near) if near and touching else []
    if hit.kind == "called_on":
        return called_on(text, groups, hit)
    if hit.kind == "award" and (given := awarded(text, groups, hit)):
        return given
    return _done_by(text, groups, hit, near) if near and _reaches(text, near, hits, hit) else []


def _reaches(text: str, near: Group, hits: Sequence[Hit], hit: Hit) -> bool:
    """Whether what is told may be of those named before it: in the same clause, or carried on into the next."""
    clause = max(text.rfind(mark, 0, hit.start) for mark in "，。；：？！") + 1
    if near.end > clause:
        return _clear(text[near.end : hit.start], hit)
    if _carries(text[clause : hit.start], text[near.end : clause]):
        return True
    idle = not any(near.end <= other.start < hit.start for other in hits)
    return idle and _goes_on(text[near.end : hit.start])


def _done_by(text: str, groups: Sequence[Group], hit: Hit, near: Group) -> list[tuple[str, Group]]:
    """Those named before it, or who leads them, receives them or stands beside them."""
    if hit.kind == "attendee" and _visited(text, hit, near):
        return [("host_reception", near)]
    if hit.kind == "host_reception" and text[hit.start : hit.end] in ("会见", "会晤") and on_a_visit(text, near, hit):
        return met_on_visit(text, groups, near, hit)
    head = leader_of(text, groups, near)
    if head:
        return [(hit.kind, head), *([(hit.kind, near)] if hit.kind in SHARED else [])]
    if other := joined_by(text, groups, near):
        return [(ceremony(text, hit), other), *_as_said(text, hit, near, several=True)]
    together = _TOGETHER.search(text[: near.start])
    together = together or (_GUEST.search(text[: near.start]) if hit.kind == "signatory" else None)
    other = before(groups, near.start - 1) if together else None
    if other and not compiled("[。；]").search(text[other.end : near.start]):
        other = leader_of(text, groups, other) or other
        return [*_as_said(text, hit, other), *_as_said(text, hit, near)]
    who = _subject_of(text, groups, near)
    if who is not near and hit.kind == "award" and compiled("[向为给予]$").search(text[: near.start]):
        return [("award", group) for group in (who, near) if group]
    return _as_said(text, hit, who) if who else []


def _visited(text: str, hit: Hit, near: Group) -> bool:
    """`甲一行拜访某会，与乙座谈交流`: who is visited receives."""
    earlier = text[: near.start]
    talked = _TALKED.match(text, hit.start) is not None and earlier.endswith(("与", "同", "和"))
    return talked and compiled("一行|率团|代表团").search(earlier) is not None


def _subject_of(text: str, groups: Sequence[Group], near: Group) -> Group | None:
    """The group itself, or whoever acts upon it: `甲会见乙`, `甲向乙颁发`."""
    earlier = before(groups, near.start - 1)
    if earlier and text[earlier.end : near.start] == "代表":
        return earlier  # 甲代表校长乙致辞
    lead = compiled(r"(?:了|来访的|到访的|出席的|与会的)$").sub("", text[: near.start].rstrip())
    if compiled(f"(?:{_listed_words('others', 'doers')})$").search(lead):
        return near
    if not compiled(f"(?:{_listed_words('others', 'objects')})$").search(lead):
        return near
    earlier = before(groups, near.start - 1)
    return earlier if earlier and not compiled("[。；]").search(text[earlier.end : near.start]) else None


def _carries(lead: str, between: str) -> bool:
    """Whether a clause without people goes on about those of the clause before it."""
    if compiled(rf"(?:{_listed_words('others', 'subjects')})").match(lead):
        return False
    if compiled("[。；]").search(between) or len(between) > 90:
        return False
    if compiled(rf"[，：](?![与和同及])[^，]*(?:{_listed_words('others', 'subjects')})[^，]*，").search(between):
        return False
    return _FILLER.fullmatch(lead.strip()) is not None


def _goes_on(lead: str) -> bool:
    """`甲、乙，某会代表某某先后发言`: a list whose last name was not understood; 先后 wants several."""
    several = compiled("(?:先后|分别|均|都|等(?:[^，]{0,6}))(?:也|还|在会上)?$").search(lead)
    others = compiled(f"(?:{_listed_words('others', 'subjects')})(?:先后|分别|均|都)").search(lead)
    return len(lead) < 50 and several is not None and others is None and lead[:1] in "，、和及与"


def _clear(lead: str, hit: Hit) -> bool:
    """Whether nothing between the people and the word brings another subject."""
    if len(lead) > 40 or (lead.startswith("的") and hit.kind not in _OF_THEM):
        return False
    told = _ADVERBIAL.sub("", lead)
    if compiled(rf"(?:{_listed_words('others', 'subjects')})$").search(told.rstrip("分别共同先后均也都还并")):
        shared = hit.kind in ("attendee", "host_reception", "witness", "officiating")
        return shared and compiled("等|及|和|、|以及|与").match(lead) is not None
    return True


def _as_said(text: str, hit: Hit, who: Group, *, several: bool = False) -> list[tuple[str, Group]]:
    kind = ceremony(text, hit) if several or len(who.members) > 1 else hit.kind
    if kind == "host_reception" and compiled("(?:参[与加]|陪同)$").search(text[: hit.start]):
        kind = "attendee"
    if kind == "host_reception" and text[hit.start : hit.end] == "会见" and compiled("受$").search(text[: hit.start]):
        return []
    return [(kind, who)]
