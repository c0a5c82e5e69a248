"""Whose people a possessive tells: `WIPO's Ann Lee, Director`, `UM's Prof. A, Dean of the Faculty of Law`."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.phrases.bodies_english import is_body, is_place, is_unit
from publish.readers.press_text.phrases.roles_english import is_role

_WHOSE = Pattern(
    r"(?:^|[\s(])(?P<body>[A-Z][\w&-]*(?:\s(?:(?:of|for|and|the|&)\s){0,2}[A-Z][\w&-]*){0,6})(?:'s|(?<=s)')\s$",
    needs="'",
)
_PLACE_OF_BODY = re.compile(r"(?:Campus|Office|Branch|Cent(?:er|re)|Desk|Team)$")
_SEES = ("Bishop", "Archbishop", "Cardinal", "Auxiliary Bishop", "Bishop Emeritus")
_OF_SEE = re.compile(r"\sof\s(?P<see>[A-Z][\w'-]+(?:[\s-][A-Z][\w'-]+)?)(?=[\s,.;)]|$)")


def with_possessor(mention: Mention, text: str, earlier: Sequence[Mention], known: Collection[str]) -> Mention:
    """The mention with the body that a possessive before the name, or before the one listed with it, names."""
    body = _possessor(text, mention.begin, known) or _possessor(text, mention.start, known)
    last = earlier[-1] if earlier else None
    if body is None and last is not None and last.group == mention.group:
        body = _possessor(text, last.begin, known) or _possessor(text, last.start, known)
        body = body if body and last.office.organization == body else None
    office = mention.office
    if body is None or not (office.organization is None or office.inherited or _is_unit(mention, text)):
        return mention
    positions = office.positions
    if office.organization and positions and _is_unit(mention, text):
        name, at = office.organization
        positions = (*positions[:-1], (text[positions[-1][1] : at + len(name)], positions[-1][1]))
    return replace(mention, office=Office(positions, body))


def of_superior(mention: Mention, earlier: Mention | None) -> Mention:
    """`Chancellor Ann Lee and her deputy |Karl Moe`: the office without the word, in the body of whom it is told."""
    positions = mention.office.positions
    whose = _HIS.match(positions[0][0]) if positions else None
    if whose is None:
        return mention
    bare = (positions[0][0][whose.end() :], positions[0][1] + whose.end())
    body = mention.office.organization or (earlier.office.organization if earlier else None)
    return replace(mention, office=Office((bare, *positions[1:]), body, inherited=True))


_HIS = re.compile(r"(?:[Hh]is|[Hh]er|[Tt]heir)\s")


def _possessor(text: str, at: int, known: Collection[str]) -> tuple[str, int] | None:
    whose = _WHOSE.search(text, max(0, at - 90), at)
    if whose is None or is_place(whose["body"]) or is_role(whose["body"]):
        return None
    body = whose["body"].removeprefix("The ")
    sure = body in known or compiled("[A-Z]{2,}[a-z]?").fullmatch(body) is not None or is_body(body, known)
    return (body, whose.end("body") - len(body)) if sure else None


def _is_unit(mention: Mention, text: str) -> bool:
    """`Dean of the Women's Campus`: what the office names is a part of the body."""
    body, positions = mention.office.organization, mention.office.positions
    if not body or not positions:
        return False
    ends = positions[-1][1] + len(positions[-1][0])
    beside = compiled(r"\s(?:of|at|for)\s(?:the\s)?").fullmatch(text[ends : body[1]])
    return beside is not None and (is_unit(body[0]) or _PLACE_OF_BODY.search(body[0]) is not None)


def with_see(mention: Mention, text: str) -> Mention:
    """`Bishop Paul Meng of Hohhot`: the town is the see."""
    office = mention.office
    see = _OF_SEE.match(text, mention.end) if office.positions and office.positions[0][0] in _SEES else None
    if see is None or (office.organization and not office.inherited):
        return mention
    return replace(mention, office=Office(office.positions, (see["see"], see.start("see"))))
