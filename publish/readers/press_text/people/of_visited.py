"""Whose president, sentences later: `访问青石大学。校长……`, `visited Lund Museum. … Director Holm explained`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.facts import HostFact, PersonFact, Reading, Readings, Run
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.people.heads_of_units import heads_unit
from publish.readers.press_text.text.folding import comparable, fold_han, fold_latin, in_order
from publish.readers.press_text.text.languages import is_han_language

_HAN_LEADS = re.compile("(?:常务|执行|党委)?副?([^副（]{2,3})")
_LATIN_LEADS = re.compile(
    r"(?:(?:Executive|Senior|Deputy|Vice|Associate|Assistant|Acting)[\s-])*(President|Rector|Chancellor|Vice-Chancellor"
    r"|Provost|Principal|Director|Director-General|Curator|Chair(?:man|woman)?|Secretary[\s-]General)"
)
_SCHOOLS = ("University", "College", "School", "Academy", "Institute")
_HOUSES = ("Museum", "Library", "Hospital", "Institute", "Gallery", "Centre", "Center", "Observatory", "Theatre")
_SOCIETIES = ("Chamber", "Association", "Society", "Federation", "Foundation", "Council", "Union")
_LED = {
    "President": (*_SCHOOLS, *_SOCIETIES, "Hospital"),
    "Director": _HOUSES,
    "Director-General": (*_HOUSES, *_SOCIETIES),
    "Curator": ("Museum", "Gallery"),
}


def with_host(people: Sequence[PersonFact], hosts: Sequence[HostFact], runs: Sequence[Run]) -> list[PersonFact]:
    """Bare leaders of the only body that is visited, and heads of units named in the sentence with one of them."""
    if len(hosts) != 1:
        return list(people)
    visited = {tag: name for tag, name in hosts[0].names.items() if any(_visits(run, tag, name) for run in runs)}
    if not any(_said_of(person, visited) or _leads_guests(person) for person in people):
        return list(people)  # nobody is said to be of either side: whose president is left open
    led = [_led_by(person, visited) for person in people]
    lines = {
        (tag, held.line)
        for person, tags in zip(people, led, strict=True)
        for tag in tags
        for held in person.positions[tag]
    }
    return [_placed(person, visited, tags, lines) for person, tags in zip(people, led, strict=True)]


def _said_of(person: PersonFact, visited: Readings) -> bool:
    return any(
        tag in person.organizations and _same(person.organizations[tag].text, host.text)
        for tag, host in visited.items()
    )


def _leads_guests(person: PersonFact) -> bool:
    """Who leads the visitors from a body of their own: then the bare president of the sentences after is the host's."""
    return bool(person.organizations) and any(part.kind == "delegation_head" for part in person.parts)


def _same(body: str, host: str) -> bool:
    """The host's name, or its first letters: HQU of Huaqiao University."""
    short = body.isupper() and 2 < len(body) <= 6 and host.startswith(body[0])
    return comparable(body) == comparable(host) or (short and in_order(body, host.upper()))


def _visits(run: Run, tag: str, host: Reading) -> bool:
    if run.language != tag:
        return False
    if is_han_language(tag):
        return (
            compiled(
                f"(?:访问|到访|来访|走访|参访|造访|做客|来到)(?:了)?(?:{re.escape(fold_han(host.text))}|[我本][校院馆会局所])"
            ).search(
                fold_han(run.text),
            )
            is not None
        )
    name = re.escape(fold_latin(host.text))
    return (
        compiled(rf"\b(?:visit(?:ed|s)?(?: to)?|came to|delegation to|toured) (?:the )?{name}").search(
            fold_latin(run.text)
        )
        is not None
    )


def _led_by(person: PersonFact, visited: Readings) -> list[str]:
    """The languages in which the person has the bare position of one who leads the visited body."""
    return [
        tag
        for tag, host in visited.items()
        if tag not in person.organizations
        and person.positions.get(tag)
        and _leads(person.positions[tag][0].text, host, tag)
    ]


def _leads(position: str, host: Reading, tag: str) -> bool:
    if is_han_language(tag):
        title = _HAN_LEADS.fullmatch(fold_han(position))
        kinds = str(words.table("zh")["organizations"]["led_by"].get(title[1], "")).split() if title else []
        return fold_han(host.text).endswith(tuple(kinds)) if kinds else False
    bare = _LATIN_LEADS.fullmatch(position)
    led = (
        _LED.get(bare[1], _SCHOOLS if "Chair" not in bare[1] and "Secretary" not in bare[1] else _SOCIETIES)
        if bare
        else ()
    )
    return any(compiled(rf"\b{kind}\b").search(host.text) for kind in led)


def _placed(person: PersonFact, visited: Readings, tags: Sequence[str], lines: set[tuple[str, int]]) -> PersonFact:
    found = list(tags)
    for tag in visited:
        held = person.positions.get(tag, ())
        beside = held and tag not in person.organizations and (tag, held[0].line) in lines
        if beside and tag not in found and not person.organizations and heads_unit(held[0].text, is_han_language(tag)):
            found.append(tag)
    if not found:
        return person
    reason = "of the body that is visited"
    told = {tag: replace(visited[tag], confidence=0.7, reason=reason) for tag in found}
    return replace(person, organizations={**person.organizations, **told})
