"""Heads of units listed beside somebody whose body another sentence tells.

`accompanied by Martins, Director of the Global Affairs Office Wang Ruibing`, `由馬許願、全球事務總監王瑞兵陪同`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from publish.readers.press_text.facts import PersonFact, Reading, Run
from publish.readers.press_text.people.heads_of_units import heads_unit
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_JOINT_HAN = re.compile("(?:先生|女士|教授|博士)?(?:、|和|与|及|以及)$")
_JOINT_LATIN = re.compile(r"(?P<last>[A-Z][\w'-]+),?\s(?:and\s)?(?:the\s|its\s)?$")


def with_known_neighbours(people: Sequence[PersonFact], runs: Sequence[Run]) -> list[PersonFact]:
    """The people; who heads a unit and stands in a list behind somebody has the body of that one."""
    found = list(people)
    for number, person in enumerate(found):
        told = {}
        for tag, held in person.positions.items():
            listed = bool(held) and tag in person.names and tag not in person.organizations
            body = _of_neighbour(held[0], person, runs, found, tag) if listed else None
            if body:
                told[tag] = replace(body, confidence=0.7, reason="of the one named before in the list")
        if told:
            found[number] = replace(person, organizations={**person.organizations, **told})
    return found


def _of_neighbour(
    position: Reading, own: PersonFact, runs: Sequence[Run], people: Sequence[PersonFact], tag: str
) -> Reading | None:
    """The body of whoever stands directly before the position; none where that is who holds it."""
    han = is_han_language(tag)
    unit = heads_unit(fold_han(position.text) if han else position.text, han)
    run = next((r for r in runs if unit and r.language == tag and r.holds(position)), None)
    if run is None:
        return None
    before = (fold_han(run.text) if han else fold_latin(run.text))[: position.start - run.start]
    joint = (_JOINT_HAN if han else _JOINT_LATIN).search(before)
    if joint is None or _ends(before, joint, own.names[tag].text, han):
        return None
    named = [
        (person.organizations[tag], person.positions.get(tag, ()))
        for person in people
        if person is not own
        and tag in person.organizations
        and tag in person.names
        and _ends(before, joint, person.names[tag].text, han)
    ]
    if len(named) != 1:
        return None
    body, held = named[0]
    return None if _in_this_sentence(body, run, before) and not _told_apart(body, held, run, before) else body


def _told_apart(body: Reading, held: Sequence[Reading], run: Run, before: str) -> bool:
    """`某医院院长甲与某中心主任乙签署，副院长丙、|医务处处长丁`: the neighbour's office stands apart from the body."""
    start = held[0].start - run.start if held and held[0].line == run.line else -1
    end = body.start - run.start + len(body.text)
    return 0 < end < start <= len(before) and "，" in before[end:start]


def _in_this_sentence(body: Reading, run: Run, before: str) -> bool:
    """Whether the list itself names the body of the neighbour: then the rules of lists have decided."""
    start = body.start - run.start
    return body.line == run.line and 0 <= start < len(before) and re.search(r"[.。;；]\s?", before[start:]) is None


def _ends(before: str, joint: re.Match[str], name: str, han: bool) -> bool:
    """Whether the words before the joint end in the name: in full, of a Latin one the family name."""
    return before[: joint.start()].endswith(fold_han(name)) if han else joint["last"] in name.split()
