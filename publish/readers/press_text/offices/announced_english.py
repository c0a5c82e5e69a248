"""Offices that English text announces before the names: `the Chairman of X, Mr A, and the President of Y, Ms B`.

Hong Kong releases and citations of guests are written so throughout; the commas around a name would else
give each office to the wrong neighbour.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text.names.english_name import EnglishName
from publish.readers.press_text.offices.after_english import read_after
from publish.readers.press_text.offices.english import read_before
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.offices.region_english import stop_verbs
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_unit
from publish.readers.press_text.phrases.roles_english import PREPOSITION, is_role
from publish.readers.press_text.text.tokens import tokenize

_OPENING = re.compile(
    r"(?:^|[,;:]|\s)\s*(?:(?:and|both|as well as)\s+)?(?:(?:the|The|an?|its|their|our)\s+)?"
    r"(?:(?:two|three|four)\s+)?(?=[A-Z]|(?<=\b[Tt]he\s)[a-z]|(?<=\b(?:its|our)\s)[a-z]|(?<=\btheir\s)[a-z])"
)
_NAMED_BEFORE = re.compile(r"\b(?:Mr|Ms|Mrs|Dr|Prof|Professor|Sir|Dame|Miss)\.?\s(?:[A-Z][\w'-]+\s?)+,\s*(?:the\s)?$")
_NAMED = re.compile(r"(?:Mr|Ms|Mrs|Dr|Prof|Professor|Sir|Dame|Miss)\.?\s[A-Z]")
_LONE_BODY = re.compile(
    r"\s*(?!(?:In|At|On|From|For|With|By|Inside|Near|After|Before|During|Under)\s)(?:[Tt]he\s)?"
    r"(?P<body>(?:[A-Z][\w'&-]*|of|the|and|for|in)(?:\s(?:[A-Z][\w'&-]*|of|the|and|for|in))+)\s?"
)
"""`Delta Church, |The Revd Ann Lee` in a list of one guest a line."""
_CALLED = re.compile(r"(?<=,\s)(?:Senator|Councillor|Judge|Justice)\s$")
"""`the Attorney General of X, |Senator Ann Lee`: how she is addressed."""
OF_FIELDS = re.compile(
    r"\bthe\s(?:[A-Z][a-z]+\s)?(?:Minister|Secretary)\s(?:of|for)\s[A-Z][a-z]+,\s(?:[A-Z][a-z]+\s)*and\s(?:[A-Z][a-z]+\s?){1,3},\s$"
)
"""`the Minister of Health, Labour and Social Affairs, |Ann Lee`."""
_COUNTED = re.compile(r"\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Bb]oth(?:\sthe)?)\s$")
"""`its two |Vice Ministers, Mr A and Ms B`."""
_JOINED = re.compile(r"[,;:]|\band\b|\bas well as\b|\b(?:the|an?|its|their|our|two|three|four)\s$", re.I)
_JOINT = re.compile(r"\s(?:and|as well as)\s(?:the|its|their)\s")


def _others(phrase: str) -> bool:
    """`Delta Government and the |Chairman of X`: who else came stands before the office."""
    joint = _JOINT.search(PREPOSITION.split(phrase, maxsplit=1)[0])
    return joint is not None and not is_role(phrase[: joint.start()]) and is_role(phrase[joint.end() :])


_CLOSING = re.compile(r",\s*$")
_DEFINITE = re.compile(r"\b(?:[Tt]he|its|their|our)\s")
_DEFINITE_END = re.compile(r"\b(?:[Tt]he|its|their|our)\s$")
"""`were the |Mayor of Lund, Anna Holm, the |director …`: an article tells the office of a name without a Mr or Ms."""


def announced_office(text: str, floor: int, name: EnglishName, known: Collection[str]) -> tuple[Office, int] | None:
    """The office that ends with a comma before an honorific and a name, and where it begins; None if there is none."""
    region = text[floor : name.begin]
    called = _CALLED.search(region)
    region = region[: called.start()] if called else region
    closing = _CLOSING.search(region)
    if closing is None:
        return None
    told = bool(name.honorific or called or OF_FIELDS.search(region))
    phrase = region[: closing.start()]
    if not (told or (" " in name.text and _DEFINITE.search(phrase))):
        return None
    begin = _role_start(phrase)
    if not told and (begin is None or not _DEFINITE_END.search(phrase[:begin])):
        return None
    if begin is None:
        body = _LONE_BODY.fullmatch(phrase) if not text[: name.begin - len(region)].strip() else None
        whole = body is not None and is_body(body["body"], known) and not is_unit(body["body"])
        return (Office((), (body["body"], floor + body.start("body"))), name.begin) if body and whole else None
    positions, organization, plural = read_after(phrase[begin:], known)
    if not positions or (plural and not _COUNTED.search(text[: floor + begin])):
        return None
    if organization is None:
        positions, organization = read_before(phrase[begin:], known)
    shift = floor + begin
    office = Office(
        tuple((position, at + shift) for position, at in positions),
        (organization[0], organization[1] + shift) if organization else None,
    )
    return office, shift


def _role_start(phrase: str) -> int | None:
    """Where the office begins: at the head of the sentence or clause, or after the last verb, with `the` or a comma."""
    verbs = [t.end for t in tokenize(phrase) if t.text in stop_verbs() or t.text in ("by", "included", "including")]
    first = max(verbs, default=0)
    for opening in _OPENING.finditer(phrase, first):
        joined = _JOINED.search(opening[0])
        if not joined and opening.start() > first:
            continue
        if _NAMED.match(phrase, opening.end()):
            continue  # Mr So and the Governor of X, Mr Le
        if _NAMED_BEFORE.search(phrase[: opening.end()]):
            return None  # Mr Wong, the Chairman of X, Mr Lee: the office is the other's
        if _others(phrase[opening.end() :]):
            continue
        if is_role(phrase[opening.end() :]) and not compiled(r"[.;]\s").search(phrase[opening.end() :]):
            return opening.end()
    return None
