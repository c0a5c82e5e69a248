"""The body of a person in the language that gives only the office: the one that means the same there.

`The Vice President of Reed River University signed`, where the Chinese has 我校副校长 and names 芦河大学 elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from publish.readers.press_text.facts import PersonFact, Reading, Run
from publish.readers.press_text.occasion.bodies_alike import WHOLLY, body_alike, named_bodies
from publish.readers.press_text.people.told_across import wants_body
from publish.readers.press_text.text.folding import comparable
from publish.readers.press_text.text.languages import is_han_language


def named_across(
    people: Sequence[PersonFact], aliases: Sequence[tuple[str, str]], runs: Sequence[Run]
) -> list[PersonFact]:
    """The people, each with the name that the paragraphs of the other language have for the body."""
    named: dict[str, list[Reading]] = {}
    full = {comparable(short): long for long, short in aliases}

    def in_other(person: PersonFact) -> PersonFact:
        if len(person.organizations) != 1 or len(person.positions) != 2:
            return person
        [(tag, known)] = person.organizations.items()
        other = next((t for t in person.positions if t != tag), tag)
        if is_han_language(tag) == is_han_language(other) or not wants_body(person, other):
            return person
        if len(person.positions[other]) > 1:
            return person
        if other not in named:
            named[other] = list(named_bodies([run for run in runs if run.language == other]))
        known = replace(known, text=full.get(comparable(known.text), known.text))
        found = body_alike(known, named[other], other, WHOLLY)
        return replace(person, organizations={**person.organizations, other: found}) if found else person

    return [in_other(person) for person in people]
