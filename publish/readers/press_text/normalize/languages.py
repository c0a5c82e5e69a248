"""Facts in the languages of the event: a Latin name in a text that is Chinese alone is the name there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from publish.readers.press_text.facts import Facts, PersonFact

Value = TypeVar("Value")


def in_languages(facts: Facts) -> Facts:
    """People and organizations with nothing in a language that the text is not in."""
    return replace(
        facts,
        people=tuple(_person(person, facts.languages) for person in facts.people),
        organizations=tuple(replace(body, names=_within(body.names, facts.languages)) for body in facts.organizations),
    )


def _person(person: PersonFact, languages: Sequence[str]) -> PersonFact:
    return replace(
        person,
        names=_within(person.names, languages),
        honorifics=_within(person.honorifics, languages),
        positions=_within(person.positions, languages),
        organizations=_within(person.organizations, languages),
        further=_within(person.further, languages),
    )


def _within(values: Mapping[str, Value], languages: Sequence[str]) -> Mapping[str, Value]:
    """What is said in another language counts for the leading one, where that says nothing."""
    if all(tag in languages for tag in values):
        return values
    kept = {tag: value for tag, value in values.items() if tag in languages}
    return kept or {languages[0]: next(iter(values.values()))}
