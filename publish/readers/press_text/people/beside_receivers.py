"""Colleagues of those who receive: `校长甲会见了代表团，国际处处长乙参加会见`, also in the sentence behind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from publish.readers.press_text.facts import PersonFact, Reading, Run
from publish.readers.press_text.people.heads_of_units import heads_unit
from publish.readers.press_text.text.folding import fold_han
from publish.readers.press_text.text.languages import is_han_language

_MEETS = re.compile(
    "[^。；！？]{0,24}?(?:会见|接待|接见|会晤|迎接|欢迎)了?[^。；！？]{0,24}?[，。](?P<listed>[^。；！？]{0,160})$"
)
_TAKES_PART = re.compile(
    "[^。；！？]{0,160}?(?:(?:参加|参与|出席)了?(?:此次|本次|上述|此项|相关|会议)?(?:会见|接待|会谈|座谈|会晤|活动|交流)|陪同(?:会见|参观|接待|出席)?[。，]|(?:会见|会谈)时?在座)"
)
_BODIES = re.compile("大学(?!教授)|公司|集团|协会|商会|政府|委员会|医院|局|厅|使馆|领馆")
_OF_GUESTS = re.compile("代表团|随行|随访|一行|来访|来宾方|外方|对方|[^我本]校(?!长|领导|办|党|友)|该|[^市省]方")
_LEADS = re.compile(
    "(?:党委|党组|常务|执行|第一)*副?(?:[校院馆所会]长|书记|主任|总裁|总经理|理事长|主席|教务长|秘书长)(?:助理)?"
)
_PART = re.compile("(?:学院|书院|研究院|研究所|中心|实验室)$")


def with_receivers_colleagues(people: Sequence[PersonFact], runs: Sequence[Run]) -> list[PersonFact]:
    """The people; who sits beside those who receive, and is of no body by name, is of the same one."""
    found = list(people)
    for number, person in enumerate(found):
        for tag, held in person.positions.items():
            if not is_han_language(tag) or not held:
                continue
            part = person.organizations.get(tag)
            if part and not (_PART.search(fold_han(part.text)) and part.line == held[0].line):
                continue
            whole = _with_part(held[0], part) if part else held[0]
            title = fold_han(whole.text)
            if not (heads_unit(title, True) or (part is None and _LEADS.fullmatch(title))):
                continue
            body = _of_receiver(whole, tag, found, runs)
            if body and not (part and fold_han(body.text).endswith(fold_han(part.text))):
                told = replace(body, confidence=0.7, reason="beside those who receive")
                positions = {**person.positions, tag: (whole, *held[1:])}
                found[number] = replace(person, positions=positions, organizations={**person.organizations, tag: told})
    return found


def _with_part(held: Reading, part: Reading) -> Reading:
    """书院院长 with the college before it; the position alone where the college is named elsewhere."""
    beside = part.start + len(part.text) == held.start
    return replace(held, text=part.text + held.text, start=part.start) if beside else held


def _of_receiver(position: Reading, tag: str, people: Sequence[PersonFact], runs: Sequence[Run]) -> Reading | None:
    run = next((r for r in runs if r.language == tag and r.holds(position)), None)
    if run is None:
        return None
    folded = fold_han(run.text)
    at = position.start - run.start
    hosts = [
        (name.start - run.start + len(name.text), person.organizations[tag])
        for person in people
        if tag in person.organizations
        and (name := person.names.get(tag)) is not None
        and name.line == run.line
        and run.start <= name.start < position.start
        and any(part.kind == "host_reception" for part in person.parts)
        and not _PART.search(fold_han(person.organizations[tag].text))
    ]
    if not hosts:
        return None
    end, body = max(hosts, key=lambda host: host[0])
    meets = _MEETS.fullmatch(folded[:at], end)
    if meets is None or _OF_GUESTS.search(meets["listed"]) or _BODIES.search(meets["listed"]):
        return None
    same = "。" not in folded[end:at]
    return body if same or _TAKES_PART.match(folded, at) else None
