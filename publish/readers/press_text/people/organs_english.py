"""`Treasurer of the Council`: the organ is in the position, whatever body it is of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from publish.readers.press_text.facts import PersonFact, Run
from publish.readers.press_text.text.languages import is_han_language

_ORGAN = re.compile(r"(?:University )?(?:Council|Court|Senate)")
_JOINT = (" of the ", " of the University ")


def with_organs(people: Sequence[PersonFact], runs: Sequence[Run]) -> list[PersonFact]:
    """The people, none of them of a mere council, court or senate."""
    return [_with_organ(person, runs) for person in people]


def _with_organ(person: PersonFact, runs: Sequence[Run]) -> PersonFact:
    for tag, body in person.organizations.items():
        held = person.positions.get(tag, ())
        if is_han_language(tag) or not held or not _ORGAN.fullmatch(body.text) or held[-1].line != body.line:
            continue
        run = next((r for r in runs if r.line == body.line and 0 <= held[-1].start - r.start < len(r.text)), None)
        begin, at = held[-1].start, body.start
        if run and run.text[begin - run.start + len(held[-1].text) : at - run.start] in _JOINT:
            whole = run.text[begin - run.start : at - run.start + len(body.text)]
            kept = {other: named for other, named in person.organizations.items() if other != tag}
            positions = {**person.positions, tag: (*held[:-1], replace(held[-1], text=whole))}
            return replace(person, positions=positions, organizations=kept)
    return person
