"""Whose president receives the visitors: `访问某大学，校长……接待`, `visited X and was received by its Director`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.facts import PersonFact, Reading, Run
from publish.readers.press_text.offices.roles_english import is_body
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_HAN_VISITS = re.compile(
    r"(?:访问|到访|来到|走访|参访|造访)(?:了)?(?:位于[^，。]{2,12}的)?"
    rf"(?P<body>[{HAN}]{{2,20}}?(?:{words.alternation('zh', 'organizations', 'bodies')}))"
    r"(?:，|并|，并)(?:由|获|受到|受到了|与|会见了|得到)?$"
)
_LATIN_VISITS = re.compile(
    r"\b(?:visited|came to|paid a visit to|toured|led a delegation to)\s+(?:the\s+)?"
    r"(?P<body>[A-Z][\w'&-]*(?:\s(?:[A-Z][\w'&-]*|of|for|and|in)(?=[\s,]))*)"
    r"(?:,|\son\s(?:Lake|Mount)\s\w+|\son\s[\w\s,]{3,20}|\syesterday|\stoday)*\s?"
    r"(?:where\s\w+\s|and\s|,\s)(?:was|were)?\s?(?:warmly\s)?"
    r"(?:received by|welcomed by|met with|met)\s(?:the\s|its\s)?$"
)


def with_visited(people: Sequence[PersonFact], runs: Sequence[Run]) -> list[PersonFact]:
    """The people with the visited organization where a bare position directly after the visit is theirs."""
    return [_placed(person, runs) for person in people]


def _placed(person: PersonFact, runs: Sequence[Run]) -> PersonFact:
    organizations = dict(person.organizations)
    for tag, positions in person.positions.items():
        if tag in organizations or not positions:
            continue
        body = _before(positions[0], tag, runs)
        if body:
            organizations[tag] = body
    return person if len(organizations) == len(person.organizations) else replace(person, organizations=organizations)


def _before(position: Reading, tag: str, runs: Sequence[Run]) -> Reading | None:
    for run in runs:
        at = position.start - run.start
        if run.line != position.line or run.language != tag or not 0 <= at < len(run.text):
            continue
        han = is_han_language(tag)
        text = (fold_han(run.text) if han else fold_latin(run.text))[:at]
        found = (_HAN_VISITS if han else _LATIN_VISITS).search(text)
        if found is None:
            return None
        name = re.sub(r"\s(?:and|of|for|in)$", "", run.text[found.start("body") : found.end("body")])
        if not han and not is_body(name, ()):
            return None
        return Reading(name, run.line, run.start + found.start("body"), 0.75, "the organization that was visited")
    return None
