"""Whose president, where only the place tells: `仪式在青湾医院举行，院长……致辞`; officers whom a society elects."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.facts import HostFact, PersonFact, Reading, Run
from publish.readers.press_text.offices.lead_in_chinese import strip_lead_in
from publish.readers.press_text.organizations.bodies_named import han_bodies
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.people.elected import ELECTED_TO
from publish.readers.press_text.text.folding import HAN, fold_han
from publish.readers.press_text.text.languages import is_han_language

_BARE = re.compile("(?:常务|执行|党委|署理|代理)?副?([^副（]{2,3})")
_HELD = re.compile("[^，。；]{0,8}?(?:举行|举办|召开|揭牌|揭幕|开幕|签署|签约|签订|成立|落户|挂牌|启动|开展)")
_OFFICERS = re.compile(
    "(?:名誉|荣誉|永远|义务|常务|卸任|候任|上届|第[一二三])*副?(?:会长|理事长|主席|秘书长|秘书|司库|财政|财务主管|监事长|查账|总务)"
    r"|(?i:(?:(?:new|honorary|hon|outgoing|immediate past|deputy|vice|senior|executive|first|second|1st|2nd|3rd)[\s-])*"
    r"(?:president|chair(?:man|woman|person)?|treasurer|internal auditors?|secretary(?:[\s-]general)?))"
)
_ELECTS = Pattern(
    "选举|当选|推选|改选|换届|选出|会员周年大会|周年会员大会|会员大会|会[董员]就职|就职典礼|会印"
    r"|\b(?:re-?)?elected\b|\bGeneral Meeting\b",
    needs="选|换届|会员|就职|会印|elected|General Meeting",
)
_SOCIETY = re.compile(r"会$|\b(?:Chamber|Association|Society|Federation|Club|Union|Guild|Alumni)\b")


def venue_bodies(runs: Sequence[Run]) -> list[Reading]:
    """The bodies in whose rooms the event is said to be held."""
    kinds = {kind for listed in words.table("zh")["organizations"]["led_by"].values() for kind in str(listed).split()}
    found = []
    for run in runs:
        folded = fold_han(run.text) if is_han_language(run.language) else ""
        for name, at in han_bodies(folded, tuple(sorted(kinds))) if "在" in folded else ():
            if folded[at - 1 : at] == "在" and _HELD.match(folded, at + len(name)):
                found.append(Reading(run.text[at : at + len(name)], run.line, run.start + at, 0.7, "it is held there"))
    return found


def with_venue(people: Sequence[PersonFact], venues: Sequence[Reading]) -> list[PersonFact]:
    """Bare leaders of the only body of the kind in whose rooms the event is held."""
    return [_led(person, venues) for person in people] if venues else list(people)


def _led(person: PersonFact, venues: Sequence[Reading]) -> PersonFact:
    for tag, held in person.positions.items():
        if not is_han_language(tag) or tag in person.organizations or len(held) != 1:
            continue
        title = _BARE.fullmatch(fold_han(held[0].text))
        kinds = str(words.table("zh")["organizations"]["led_by"].get(title[1], "")).split() if title else []
        led = [r for r in venues if fold_han(r.text).endswith(tuple(kinds))] if kinds else []
        if len({fold_han(r.text) for r in led}) == 1:
            return replace(person, organizations={**person.organizations, tag: led[0]})
    return person


_OF_SCHOOL = re.compile("(?P<school>[^，、的]{2,10}学院)(?P<held>(?:常务|执行|署理)?副?(?:院长|教务长)|校?董事?会主席)")


def with_own_school(people: Sequence[PersonFact], runs: Sequence[Run]) -> list[PersonFact]:
    """旅游学院院长 where no university is named and the school itself opens a line: it stands for itself."""
    texts = [fold_han(run.text) for run in runs if is_han_language(run.language)]
    if any("大学" in text for text in texts):
        return list(people)
    return [_of_school(person, texts) for person in people]


def _of_school(person: PersonFact, texts: Sequence[str]) -> PersonFact:
    for tag, held in person.positions.items():
        told = _OF_SCHOOL.fullmatch(fold_han(held[0].text)) if is_han_language(tag) and held else None
        if told is None or tag in person.organizations:
            continue
        if any(compiled(rf"{told['school']}(?:[与和]|$|举)").match(text) for text in texts):
            first, cut = held[0], told.end("school")
            school = replace(first, text=first.text[:cut])
            position = replace(first, text=first.text[cut:], start=first.start + cut)
            positions = {**person.positions, tag: (position, *held[1:])}
            return replace(person, positions=positions, organizations={**person.organizations, tag: school})
    return person


def with_society(people: Sequence[PersonFact], hosts: Sequence[HostFact], runs: Sequence[Run]) -> list[PersonFact]:
    """The officers of the one society that holds its elections or its general meeting."""
    if not any(_ELECTS.search(fold_han(run.text)) for run in runs):
        return list(people)
    names = {tag: r for host in hosts for tag, r in host.names.items() if _SOCIETY.search(fold_han(r.text))}
    if len(hosts) != 1 or not names:
        names = _that_elects(runs)
    return [_of_society(person, names) for person in people]


_ELECTING = Pattern(
    rf"(?:^|[，。；、\s]|[选了年月日在]|召开|举行|出席)(?P<body>[{HAN}]{{2,16}}(?:学会|协会|商会|联合会|研究会|促进会|总会|公会|同学会|校友会|同乡会|联谊会|[^员事委大议]会))"
    "(?:（[^（）]{1,10}）)?(?:第.{1,4}[届次]|新一届|(?:昨日|今日|日前|近日|昨天|今天)?(?:（[^（）]{1,8}）)?(?:改选|选出|选举)"
    "|[^，。；]{0,6}(?:换届|选举|会员[代周大]|全国代表大会|年度会员|理事会))",
    needs="第|新一届|换届|选举|会员|代表大会|理事会|改选|选出",
)
"""`某某学会第八届理事会`, `某某商会新一届领导班子`."""


_ELECTING_LATIN = Pattern(
    r"\b(?:[Tt]he\s)?(?P<body>(?!The\s)(?:[A-Z][\w'’&-]*\s)*(?:Chamber|Association|Society|Federation|Club|Union|Guild|Institute|Council)"
    r"(?:\s(?:of|for|in)\s(?:the\s)?[A-Z][\w'’&-]*(?:(?:\sand)?\s[A-Z][\w'’&-]*)*)*)\s(?:\([A-Z][\w]*\)\s)?"
    r"(?:(?:has\s|have\s|today\s|yesterday\s|unanimously\s)*(?:re-?)?elected\b|(?:has\s)?(?:held|convened)\s(?:its|their)\s(?:\w+\s){0,3}"
    r"(?:AGM|(?:General|general)\s(?:Meeting|meeting|Assembly|assembly)|elections?))",
    needs="elected|held|convened",
)
"""`the Royal Society of Engineers elected`."""


def _that_elects(runs: Sequence[Run]) -> dict[str, Reading]:
    """The one society of which the text says that it elects, whoever is the host."""
    found: dict[str, tuple[str, Reading]] = {}
    for run in runs:
        han = is_han_language(run.language)
        for hit in _ELECTING.finditer(fold_han(run.text)) if han else _ELECTING_LATIN.finditer(run.text):
            at = hit.start("body") + (strip_lead_in(hit["body"]) if han else 0)
            text = run.text[at : hit.end("body")]
            found.setdefault(fold_han(text), (run.language, Reading(text, run.line, run.start + at, 0.7)))
    tags = [tag for tag, _ in found.values()]
    return dict(found.values()) if len(tags) == len(set(tags)) else {}


def _of_society(person: PersonFact, names: Mapping[str, Reading]) -> PersonFact:
    told = {
        tag: replace(society, confidence=0.7, reason="of the society that elects")
        for tag, society in names.items()
        if any(_OFFICERS.fullmatch(fold_han(held.text)) for held in person.positions.get(tag, ()))
    }
    others = (body for tag, body in person.organizations.items() if tag not in told)
    if not told or any(body.reason != ELECTED_TO for body in others):
        return person
    return replace(person, organizations={**told, **person.organizations})
