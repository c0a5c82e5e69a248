"""Heads of units who sit beside those who receive: `院长甲会见了代表团，国际部主任乙、护理部主任丙参加会谈`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from publish.readers.press_text.facts import PersonFact, Reading, Run
from publish.readers.press_text.people.heads_of_units import heads_unit
from publish.readers.press_text.text.folding import fold_han
from publish.readers.press_text.text.languages import is_han_language

_MEETS = re.compile(
    "[^。；！？]{0,24}?(?:会见|接待|接见|会晤|迎接|欢迎)了?[^，。；！？]{0,14}，(?P<listed>[^。；！？]{0,80})$"
)
_BODIES = re.compile("大学|公司|集团|协会|商会|政府|委员会|医院|局|厅|使馆|领馆")
_OF_GUESTS = re.compile("代表团|随行|随访|一行|来访|来宾方|外方|对方|[^我]校|该")


def with_receivers_colleagues(people: Sequence[PersonFact], runs: Sequence[Run]) -> list[PersonFact]:
    """The people; heads of units behind the clause that says who receives are of the same body."""
    found = list(people)
    for number, person in enumerate(found):
        for tag, held in person.positions.items():
            if not is_han_language(tag) or tag in person.organizations or not held:
                continue
            body = _of_receiver(held[0], tag, found, runs) if heads_unit(fold_han(held[0].text), True) else None
            if body:
                told = replace(body, confidence=0.7, reason="beside those who receive")
                found[number] = replace(person, organizations={**person.organizations, tag: told})
    return found


def _of_receiver(position: Reading, tag: str, people: Sequence[PersonFact], runs: Sequence[Run]) -> Reading | None:
    run = next(
        (
            r
            for r in runs
            if r.line == position.line and r.language == tag and 0 <= position.start - r.start < len(r.text)
        ),
        None,
    )
    if run is None:
        return None
    text = fold_han(run.text)[: position.start - run.start]
    hosts = [
        (name.start - run.start + len(name.text), person.organizations[tag])
        for person in people
        if tag in person.organizations
        and (name := person.names.get(tag)) is not None
        and name.line == run.line
        and run.start <= name.start < position.start
        and any(part.kind == "host_reception" for part in person.parts)
    ]
    if not hosts:
        return None
    end, body = max(hosts, key=lambda host: host[0])
    meets = _MEETS.fullmatch(text, end)
    if meets is None or _OF_GUESTS.search(meets["listed"]) or _names_other(meets["listed"]):
        return None
    return body


def _names_other(listed: str) -> bool:
    """Whether somebody of another body is in the list: then the unit may be that one's."""
    return _BODIES.search(listed) is not None
