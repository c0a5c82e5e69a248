"""Whose leaders stand side by side in a Chinese list: `院长甲、党委书记乙、副院长丙` are of one house."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from publish.readers.press_text.facts import PersonFact, Reading, Run
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN, fold_han
from publish.readers.press_text.text.languages import is_han_language

_RANK = f"(?:[{HAN}]{{2,6}}(?:分校|校区)|女校)?(?:常务|执行|荣誉|名誉|永远|署理|代理|候任|第一|资深|党委|党组)*副?"
_HOUSES = tuple(
    re.compile(_RANK + f"(?:{leads})")
    for leads in (
        "校长(?:助理)?|书记|教务长|纪委书记|校务委员会主任",
        "院长(?:助理)?|书记|纪委书记",
        "会长|秘书长|理事长|监事长|司库|财政|总务|常务理事",
        "馆长(?:助理)?|书记",
        "董事长|总裁|总经理|书记|总会计师|总工程师",
        "所长|书记",
        "行长|书记",
    )
)
"""The offices that lead a school, a hospital or institute, a society, a museum, a company."""
_JOINT = re.compile(
    r"(?:教授|博士|先生|女士|院士|同志|医生|律师)?(?:（[^（）]{1,30}）)?\s?(?:、|和|与|及|以及|，|，?以及)?\s?"
)
_Place = tuple[int, int, int]
"""Where a naming begins and ends in its run, and whose it is."""


def with_listed(people: Sequence[PersonFact], runs: Sequence[Run]) -> list[PersonFact]:
    """The people; of two leaders side by side who has no organization is of that of the other."""
    found = list(people)
    for run in runs:
        if not is_han_language(run.language) or not compiled("[、和与及]").search(run.text):
            continue
        places = sorted(_places(run, found))
        pairs = [(a, b) for a, b in itertools.pairwise(places) if _beside(run, a, b)]
        for one, other in [*pairs, *((b, a) for a, b in reversed(pairs))]:
            told = found[one[2]].organizations.get(run.language)
            person = found[other[2]]
            if told and not person.organizations and _of_one_house(found[one[2]], person, run.language):
                body = replace(told, confidence=0.65, reason="of the house of whom it is listed with")
                found[other[2]] = replace(person, organizations={run.language: body})
    return found


def _places(run: Run, people: Sequence[PersonFact]) -> Iterator[_Place]:
    for number, person in enumerate(people):
        name = person.names.get(run.language)
        if name is None:
            continue
        if name.text not in run.text:
            continue
        offices = [(r.start - run.start, len(r.text)) for r in person.positions.get(run.language, ()) if _in(run, r)]
        first = run.text.find(name.text)
        while first >= 0:
            last = first + len(name.text)
            start, end = first, last
            for at, length in offices:
                start = at if 0 <= first - at - length <= 2 else start
                end = at + length if 0 <= at - last <= 12 else end
            yield start, end, number
            first = run.text.find(name.text, last)


def _in(run: Run, reading: Reading) -> bool:
    return reading.line == run.line and 0 <= reading.start - run.start < len(run.text)


def _beside(run: Run, one: _Place, other: _Place) -> bool:
    return one[1] <= other[0] and _JOINT.fullmatch(fold_han(run.text[one[1] : other[0]])) is not None


def _of_one_house(one: PersonFact, other: PersonFact, tag: str) -> bool:
    held = (
        [fold_han(r.text) for r in one.positions.get(tag, ())[:1]],
        [fold_han(r.text) for r in other.positions.get(tag, ())],
    )
    if not held[0] or len(held[1]) != 1 or compiled("政府|委员会").search(one.organizations[tag].text):
        return False
    return any(house.fullmatch(held[0][0]) and house.fullmatch(held[1][0]) for house in _HOUSES)
