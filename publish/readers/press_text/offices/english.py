"""Takes `Head of the IP Department, JETRO Beijing Office` apart: positions and the organization."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.offices.one_position_english import split_role
from publish.readers.press_text.offices.prefixed_english import LOWER, office_chain, words_of_office
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_english import (
    is_body,
    is_generic_body,
    is_place,
    is_unit,
)
from publish.readers.press_text.phrases.local_offices_english import is_local_office
from publish.readers.press_text.phrases.roles_english import PREPOSITION, is_plural, is_role, without_article
from publish.readers.press_text.text.tokens import heads

Found = list[tuple[str, int]]
_SENIOR = words.word_set("en", "titles", "senior")
_AREAS = words.word_set("en", "titles", "areas")
_ORGAN = re.compile(r"(?:the )?(?:(?:Standing|Executive) )?(?:Secretariat|Presidium|Committee|Council|Board)")


def positions_of(bare: str, known: Collection[str], later: bool, settled: bool) -> tuple[Found, tuple[str, int] | None]:
    """The positions of one stretch, each with what belongs to it; the first organization is the person's."""
    found: Found = []
    organization: tuple[str, int] | None = None
    listed = _several(bare)
    for number, (text, at) in enumerate(listed):
        last = number + 1 == len(listed)
        position, body, at_body = split_role(text, known, later, strong_only=later and not last)
        if found and is_plural(position) and (position[:1].isdigit() or not is_plural(found[0][0])):
            break  # and representatives of …: others
        if body and not last and _ORGAN.fullmatch(body):
            position, body = text, ""  # Member of the Secretariat and Director of …
        if body and (organization or settled):
            position = text
        elif body:
            organization = (body, at + at_body)
        found.append((position, at + max(0, text.find(position))))
    return found, organization


OF_UNIVERSITY = re.compile(
    r"\b(?:President|Principal|Rector|Warden|Provost|Master|Chief Executive|Head) and (?:(?:Pro|Deputy|Acting)[ -])?"
    r"Vice[ -]Chancellor\b"
    r"|\bVice[ -]Chancellor and (?:President|Principal|Rector|Warden|Provost|Master|Chief Executive|CEO)\b",
    re.I,
)
"""`President and Vice-Chancellor`: the one office of who heads a university."""


_JOINT = Pattern(
    r"\s*(?:,\s*)?\b(?:and|as well as|cum)\b\s+(?:(?:concurrently|also|currently|now)\s+)?|\s+&\s+|\s*/\s*(?=[A-Z])",
    needs="and|as well as|&|/|cum",
)


def _several(role: str) -> Found:
    """`Chairman and CEO of X`, `Member of A and Director of B`: each position by itself."""
    found, start = [], 0
    for joint in _JOINT.finditer(role):
        left, right = role[start : joint.start()], role[joint.end() :]
        one = OF_UNIVERSITY.finditer(left + role[joint.start() : joint.end()] + right)
        if any(office.start() < len(left) < office.end() for office in one):
            continue
        if is_role(left) and is_role(_first(right)) and not PREPOSITION.match(" " + right):
            found.append((left, start))
            start = joint.end()
            article = compiled(r"(?:the|an?)\s+(?=\w)").match(role[start:])
            start += article.end() if article else 0
    return [*found, (role[start:], start)]


def _first(right: str) -> str:
    """`Electronic Engineering|and Secretary General of X`: what stands before a further `and`, which may be no role."""
    right = right.partition("/")[0]
    opening = PREPOSITION.split(right, maxsplit=1)[0]
    joint = compiled(r"\s(?:and|as well as|&)\s").search(opening)
    return right if joint is None or is_role(opening[: joint.start()]) else opening[: joint.start()]


def read_before(phrase: str, known: Collection[str]) -> tuple[Found, tuple[str, int] | None]:
    """Positions and organization in what stands directly before a name: `UM Rector`, `Secretary General of X`."""
    positions: Found = []
    organization: tuple[str, int] | None = None
    short = _WITH_SHORT.fullmatch(phrase)
    if short and is_role(short["role"]) and is_body(short["body"], known):
        return [(short["role"], short.start("role"))], (short["body"], short.start("body"))
    cut = opens_with_body(phrase, known)
    if cut:
        return [(phrase[cut:].strip(), cut)], (compiled(r"'s$").sub("", phrase[:cut].strip()), 0)
    for text, at in _several(phrase):
        position, body, at_body = split_role(text, known, later=False)
        if not body:
            position, body = _abbreviated(position)
        if body and organization is not None and body != organization[0]:
            positions.append((text, at))  # with the other body in its words
            continue
        positions.append((position, at + max(0, text.find(position))))
        if body and organization is None:
            when = _WHEN.match(body)
            organization = (body[when.end() :], at + at_body + when.end()) if when else (body, at + at_body)
    return positions, organization


_WHEN = re.compile(r"(?:outgoing|incoming|former|current|new|then|incumbent)\s(?=[A-Z])")
"""`outgoing Chamber president`: of the Chamber."""


_WITH_SHORT = re.compile(r"(?:[Tt]he\s)?(?P<body>[A-Z][^(),]*?)\s?\([A-Z][\w&.-]{1,12}\)(?:'s)?\s(?P<role>\w[^(),]*)")
"""`Tide University (TU) President`, `the Port Council of Lund (PCL) Secretary General`."""


_PORT = re.compile(r"(?:Port|City|Town|Borough)\sof\s[A-Z]")


def opens_with_body(phrase: str, known: Collection[str]) -> int:
    """Where in `Bank of Norland Vice President` the position begins; 0 where no body with an `of` stands first."""
    bare = without_article(phrase)
    found, chain = office_chain(bare)
    if is_role(phrase) or not 0 < chain < len(found) or found[-1].low not in heads():
        return 0
    body = bare[: found[chain - 1].end]
    if not PREPOSITION.search(body) or is_unit(body):
        return 0
    if (
        not is_local_office(body)
        and not _PORT.match(body)
        and not is_body(PREPOSITION.split(body, maxsplit=1)[0], known)
    ):
        return 0
    cut = words_of_office(body, known)
    return phrase.index(bare) + (len(body) - cut + 1 if cut else found[chain].start)


def _abbreviated(role: str) -> tuple[str, str]:
    """AmCham China President: capitalised words before a senior position name the organization."""
    two = OF_UNIVERSITY.search(role)
    if two and two.end() == len(role) and " and " in two[0]:
        cut = two.start() + two[0].index(" and ")
        position, body = _abbreviated(role[:cut])
        return position + role[cut:], body
    if PREPOSITION.search(role):
        return role, ""
    found, chain = office_chain(role)
    senior = len(found) > 0 and found[-1].low in _SENIOR and found[-1].low != "minister"
    own = bool(found) and found[0].low in LOWER  # Deputy Financial Secretary
    if 0 < chain < len(found) and senior and not own and all(t.capital or t.text == "&" for t in found[:chain]):
        prefix = role[: found[chain - 1].end]
        if prefix == "The":
            return role[found[chain].start :], ""
        if (
            not is_unit(prefix)
            and not is_generic_body(prefix)
            and found[chain - 1].low not in _AREAS
            and not is_place(prefix)
        ):
            return role[found[chain].start :], compiled(r"'s$").sub("", prefix)
    return role, ""
