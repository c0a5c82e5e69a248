"""The body of a person in one language by what its name in the other means.

`The Vice President of Reed University signed`, where the Chinese has 我校副校长 and names 芦河大学 elsewhere; `Reed
University in Germany`, where the Chinese has 德国芦河大学 and the English text elsewhere no more than the name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from publish.readers.press_text.facts import PersonFact, Reading, Run
from publish.readers.press_text.occasion.bodies_alike import WHOLLY, body_alike, named_bodies
from publish.readers.press_text.occasion.same_body import likeness
from publish.readers.press_text.people.told_across import wants_body
from publish.readers.press_text.text.folding import comparable, fold_han
from publish.readers.press_text.text.languages import is_han_language


def named_across(
    people: Sequence[PersonFact], aliases: Sequence[tuple[str, str]], runs: Sequence[Run]
) -> list[PersonFact]:
    """The people, each with the name that the paragraphs of the other language have for the body."""
    named: dict[str, list[Reading]] = {}
    full = {comparable(short): long for long, short in aliases}

    def alike(known: Reading, other: str) -> Reading | None:
        if other not in named:
            named[other] = list(named_bodies([run for run in runs if run.language == other]))
        known = replace(known, text=full.get(comparable(known.text), known.text))
        return body_alike(known, named[other], other, WHOLLY)

    def in_other(person: PersonFact) -> PersonFact:
        if len(person.positions) != 2 or len({is_han_language(tag) for tag in person.positions}) != 2:
            return person
        if len(person.organizations) == 2:
            return _well_cut(person, alike)
        if len(person.organizations) != 1:
            return person
        [(tag, known)] = person.organizations.items()
        other = next((t for t in person.positions if t != tag), tag)
        if len(person.positions[other]) > 1 or not wants_body(person, other):
            return person
        found = alike(known, other)
        return replace(person, organizations={**person.organizations, other: found}) if found else person

    return [in_other(person) for person in people]


_OVER = re.compile(
    r"(?P<name>.*?)(?:\s\([^()]*\))?\s(?:and\s(?:his|her|their|its)\b|in\s(?:the\s)?[A-Z][a-z]+$).*"
    r"|.{1,6}[与和及](?P<han>.*)"
)
"""What a name is not: `Reed University and his team`, `Reed University in Germany`, 会与芦河大学."""


def _well_cut(person: PersonFact, alike: Callable[[Reading, str], Reading | None]) -> PersonFact:
    """Without the words that hang on to a name whose rest is what the other language says."""
    (han, latin) = sorted(person.organizations, key=lambda tag: not is_han_language(tag))
    bodies = dict(person.organizations)
    for tag, other in ((han, latin), (latin, han)):
        over = _OVER.fullmatch(fold_han(bodies[other].text))
        rest = over and (over["name"] or over["han"])
        if rest and likeness(bodies[han].text, bodies[latin].text) < WHOLLY:
            found = alike(bodies[tag], other)
            if found and comparable(found.text) == comparable(rest):
                reading = replace(bodies[other], text=found.text, line=found.line, start=found.start)
                return replace(person, organizations={**bodies, other: reading})
    return person
