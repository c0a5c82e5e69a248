"""`Treasurer of the Council`: the organ is in the position, whatever body it is of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from publish.readers.press_text.facts import PersonFact, Run
from publish.readers.press_text.text.languages import is_han_language

_ORGAN = re.compile(
    r"(?:(?P<whole>University|[A-Z]{2,7}|[A-Z][A-Za-z ]*University(?: of [A-Z][A-Za-z ]+)?) )?(?:Council|Court|Senate)"
)
_BEHIND = re.compile(r" of the (?:University )?(?P<organ>Council|Court|Senate)\b(?! of)")


def with_organs(people: Sequence[PersonFact], runs: Sequence[Run]) -> list[PersonFact]:
    """The people, none of them of a mere council, court or senate."""
    return [_with_organ(person, runs) for person in people]


def _with_organ(person: PersonFact, runs: Sequence[Run]) -> PersonFact:
    for tag, body in person.organizations.items():
        held = person.positions.get(tag, ())
        named = None if is_han_language(tag) or not held else _ORGAN.fullmatch(body.text)
        run = next((r for r in runs if r.holds(held[-1])), None) if named else None
        if run is None or named is None:
            continue
        begin = held[-1].start - run.start
        behind = _BEHIND.match(run.text, begin + len(held[-1].text))
        if behind is None or not body.text.endswith(behind["organ"]):
            continue
        positions = {**person.positions, tag: (*held[:-1], replace(held[-1], text=run.text[begin : behind.end()]))}
        kept = {other: name for other, name in person.organizations.items() if other != tag}
        whole = named["whole"]  # HLU of HLU Council, where the position says only the Council
        kept |= {tag: replace(body, text=whole)} if whole and whole != "University" else {}
        return replace(person, positions=positions, organizations=kept)
    return person
