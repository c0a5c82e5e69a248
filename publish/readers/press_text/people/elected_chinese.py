"""Whom a Chinese sentence says to be chosen, and for what: 选举甲为会长，乙、丙为副会长，聘请丁为顾问."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from publish.readers.press_text.names.chinese import Name, name_at
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.text.folding import HAN

Span = tuple[int, int]

_TITLED = "(?:教授|院士|博士|研究员|先生|女士|同志|医生|律师|法师|牧师)?"
_CHOOSE = "选举产生了?|选举|推选|推举|选出|聘请|聘任|任命|委任|增选|增补|同意|决定由|会议由|改由|由"
_WHO = rf"(?:(?!{_CHOOSE})[{HAN}·]){{2,12}}?{_TITLED}"
_LIST = rf"{_WHO}(?:、{_WHO})*(?:(?:和|及|以及){_WHO})?"
_OFFICE = (
    "(?:永远|名誉|荣誉|常务|执行|第一|创会|候任|联席|轮值)*副?(?:会长|理事长|主席|秘书长|司库|监事长|主任委员|主任|院长|校长|董事长"
    "|总裁|总干事|理事|常务理事|监事|会董|召集人|会督|社长|行长|局长|署长|馆长|顾问|成员|委员)"
)
_HOW = "(?:全票|再次|再度|再|重新|一致|继续|分别|共同|连续|当|被|获新|新获|获|成功|高票|均|亦|续|则)*"
_CHOSEN = "(?:选举?|推选|推举|聘|委任|任命|聘任)?"
_TAKES = "(?:当选(?:为)?|膺选(?:为)?|获选(?:为)?|荣膺|连任|续任|蝉联|出任|担任|兼任|任|为)"
_BODY = (
    rf"(?:(?P<body>[{HAN}]{{0,16}}?(?:大学|学会|协会|商会|联合会|总会|公会|律师会|理事会|委员会|局|署|公司|银行|集团|医院|博物馆|基金会))"
    "(?:（[^（）]{1,12}）)?的?(?:新任|现任|下届|新一届)?)?"
)
_TERM = "(?:新[一任]?届?|[本该]会|第.{1,4}[届任]|首[届任])*(?:的)?"
ELECTED = Pattern(
    rf"(?:^|(?<=[，；。、：])|(?={_CHOOSE}))(?:大会|会议|并|其中)?(?:一致|全票|再次|续)?(?:{_CHOOSE})*"
    rf"(?P<who>{_LIST})(?:等\d{{0,3}}[人位名]?)?{_HOW}{_CHOSEN}{_TAKES}{_TERM}{_BODY}"
    rf"(?P<office>{_OFFICE}(?:兼{_OFFICE})?)(?=[，。；、（]|$)",
    needs="连任|出任|担任|兼任|任|当选|为|膺选|获选|荣膺|蝉联",
)
_AFTER_OFFICE = Pattern(
    rf"(?:^|[，；。])(?P<office>{_OFFICE})[{HAN}]{{0,10}}：(?P<whos>{_LIST}{_HOW}(?:连任|留任|新任|当选|续任|蝉联|属新任|为新任)"
    rf"(?:[，；](?:而)?{_LIST}{_HOW}(?:属|为|是)?(?:连任|留任|新任|当选|续任|蝉联|新晋))*)(?=[，；。]|$)",
    needs="连任|留任|新任|当选|续任|蝉联",
)
"""`副会长八席亦告选定：甲、乙获连任，丙则属新任`."""
_GROUPS = re.compile(
    rf"(?:而)?(?P<who>{_LIST}){_HOW}(?:属|为|是)?(?:连任|留任|新任|当选|续任|蝉联|新晋)(?=[，；。]|$)[，；]?"
)
_LEAVES = Pattern(
    rf"(?:^|[，；。])(?P<who>{_WHO})(?:卸任|辞任|退任|任满|离任){_OFFICE}(?:一职|职务)?后?，?{_HOW}{_CHOSEN}{_TAKES}{_TERM}"
    rf"(?P<office>{_OFFICE})(?=[，。；（]|$)",
    needs="卸任|辞任|退任|任满|离任",
)
"""`甲卸任会长后，续任永远名誉会长`."""
_CHOICE = re.compile(
    "选举|当选|推选|改选|换届|选出|推举|增选|增补|聘任|任命|委任|获选|膺选|荣膺|连任|聘请|选定|续任|蝉联|卸任|留任"
)


def elections(folded: str) -> Iterator[tuple[re.Match[str], Span, Span]]:
    """Each choice that the text tells: what tells it, where who is chosen stands, where the office."""
    if not _CHOICE.search(folded):
        return
    at = 0
    while found := ELECTED.search(folded, at):
        at = found.end()
        sentence = max(folded.rfind(mark, 0, found.start() + 1) for mark in "。！？\n") + 1
        if _CHOICE.search(folded, sentence, found.end()):
            yield found, found.span("who"), found.span("office")
    for found in _LEAVES.finditer(folded):
        yield found, found.span("who"), found.span("office")
    for found in _AFTER_OFFICE.finditer(folded):
        for group in _GROUPS.finditer(folded, *found.span("whos")):
            yield found, group.span("who"), found.span("office")


def body_of(found: re.Match[str]) -> Span | None:
    """Where the body stands that the choice is made for, if it is told with the office."""
    return found.span("body") if found.groupdict().get("body") else None


def chosen(folded: str, confirmed: Mapping[int, int]) -> Iterator[Name]:
    """The names of those who are chosen, where all of the list are names."""
    for _, who, _ in elections(folded):
        yield from _all_named(folded, who, confirmed)


def _all_named(folded: str, who: Span, confirmed: Mapping[int, int]) -> list[Name]:
    names: list[Name] = []
    at, last = who
    while at < last:
        marks = [at + mark.start() for mark in compiled("[、和及]").finditer(folded[at:last])]
        ends = (end for end in (*marks, last) if end - at > 1)
        name = next((n for end in ends if (n := _name_to(folded, at, end, confirmed))), None)
        if name is None:
            return []
        names.append(replace(name, confidence=0.96, reason="chosen for an office"))
        joint = compiled(f"{_TITLED}(?:、|和|及|以及|$)").match(folded[:last], name.end)
        at = joint.end() if joint else last
    return names


def _name_to(folded: str, start: int, end: int, confirmed: Mapping[int, int]) -> Name | None:
    """The name that fills all from `start` to `end`, but for a title behind it."""
    titled = compiled(_TITLED + "$").search(folded[start:end])
    end -= len(titled[0]) if titled else 0
    name = name_at(folded[:end], start, confirmed)
    return name if name and name.end == end and name.confidence >= 0.8 else None
