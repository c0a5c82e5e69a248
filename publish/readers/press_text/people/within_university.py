"""`master of Pearl College`, whom the Chinese calls 珍珠书院院长 of the university: the College is in the position."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from publish.readers.press_text.facts import PersonFact, Reading, Run
from publish.readers.press_text.text.folding import comparable, fold_han
from publish.readers.press_text.text.languages import is_han_language

_HEADS_PART = re.compile(
    "(?P<part>.+(?:学院|书院|研究院|研究所|中心|实验室|图书馆|博物馆|医院))(?:常务|执行|署理|代理|联席|创院)?副?(?:院长|所长|主任|馆长|总监)"
)
_PART = re.compile(
    r"\b(?:College|Institute|School|Faculty|Cent(?:er|re)|Laboratory|Library|Museum|Hospital|Hall|Academy)\b"
)
_JOINT = re.compile(r"(?: of| at|,)(?: the)? ")


def heads_part(position: str) -> bool:
    """Whether a folded Chinese position is that of the head of a college, an institute or the like."""
    return _HEADS_PART.fullmatch(position) is not None


def within_university(
    person: PersonFact,
    named: Mapping[tuple[str, str, str], Mapping[str, Reading]],
    full: Mapping[str, str],
    runs: Sequence[Run],
) -> PersonFact:
    """The person with the university as organization in both languages, where the Chinese says that it is the whole."""
    han = next((tag for tag in person.organizations if is_han_language(tag)), "")
    whole = fold_han(person.organizations[han].text) if han else ""
    held = person.positions.get(han, ())
    if not held or not whole.endswith(("大学", "大")) or not any(heads_part(fold_han(one.text)) for one in held):
        return person
    for tag, part in person.organizations.items():
        if is_han_language(tag) or not _PART.search(part.text) or "Universit" in part.text:
            continue
        said = comparable(person.organizations[han].text)
        told = list(named.get((han, full.get(said, said), tag), {}).values())
        held_there = person.positions.get(tag, ())
        whole_ones = [(n, with_part) for n, one in enumerate(held_there) if (with_part := _with_part(one, part, runs))]
        if len(told) == 1 and whole_ones and not _PART.search(told[0].text.split(",")[0].removeprefix("University")):
            number, position = whole_ones[0]
            return replace(
                person,
                positions={**person.positions, tag: (*held_there[:number], position, *held_there[number + 1 :])},
                organizations={**person.organizations, tag: replace(told[0], confidence=0.7, reason="as in Chinese")},
            )
    return person


def _with_part(held: Reading, part: Reading, runs: Sequence[Run]) -> Reading | None:
    """The position up to the end of the part that stands directly behind it."""
    run = next((r for r in runs if r.line == held.line == part.line and 0 <= held.start - r.start < len(r.text)), None)
    if run is None:
        return None
    begin, end, at = held.start - run.start, held.start - run.start + len(held.text), part.start - run.start
    return replace(held, text=run.text[begin : at + len(part.text)]) if _JOINT.fullmatch(run.text[end:at]) else None
