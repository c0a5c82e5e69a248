"""Bodies behind `at`, `from`, `with`, `for` or `in the` in a position: `researcher at X`, `Consultant for Y`."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text.offices.heads_english import GOES_ON
from publish.readers.press_text.offices.parted import Parted, within, without_brackets
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.phrases.bodies_english import is_body, is_place, is_strong_body, is_unit, unit_of
from publish.readers.press_text.phrases.fields_english import is_field
from publish.readers.press_text.phrases.roles_english import PREPOSITION
from publish.readers.press_text.phrases.units_english import STATE, TERRITORY

_JOINT = Pattern(r"\s+(?:at|from|with|for|in(?=\s+the\s+[A-Z]))\s+(?:the\s+)?", needs="at|for|from|the|with")


def behind_at(role: str, known: Collection[str]) -> Parted | None:
    """The position apart from the body behind the first of the prepositions that a body follows."""
    for joint in _JOINT.finditer(without_brackets(role)):
        parted = _behind(role, joint, known)
        if parted:
            return parted
    return None


_GUESTS = re.compile(r"(?:representative|student|teacher|scholar|guest|artist|writer|delegate)s?$", re.I)
"""From a word that no list knows these rather come from a country than from an organization."""


_BRAND = re.compile(r"[a-z]{1,3}\d?[A-Z]\w{0,12}")
"""i3S, eMobility."""


def _behind(role: str, joint: re.Match[str], known: Collection[str]) -> Parted | None:
    head, body, word = role[: joint.start()], role[joint.end() :], joint[0].split()[0]
    if word in ("with", "for", "from") and GOES_ON.search(head):
        return None  # Vice President of the Association for Friendship with Foreign Countries
    if word == "in" and not STATE.match(body):
        return None
    if word == "from" and (is_place(body) or TERRITORY.search(body)):
        return head, "", 0
    inner = unit_of(body)
    if inner and is_unit(body):
        return within(role, joint.end(), body, inner)
    named = body[:1].isupper() or body[:1].isdigit() or _BRAND.fullmatch(body)
    if not named or is_place(body) or is_unit(body):
        return None
    if word == "for" and _is_purpose(head, body):
        return None
    if _GUESTS.search(head) and not is_body(body, known):
        return head, "", 0
    return within(role, joint.end(), body, inner) if inner else (head, body.strip(), joint.end())


_PORTFOLIO = re.compile(
    r"\b(?:Secretary|Minister|Commissioner|Senator|Undersecretary|Under-Secretary)(?:[- ]General)?$", re.I
)
_EMPLOYER = re.compile(
    r"^(?:[A-Z][\w'&-]*\s)*(?:Ministry|Chamber|Association|Society|Federation|Foundation|University|Institute|Company"
    r"|Union|Council|Committee|Commission|Bureau|Department|Organi[sz]ation|Club|Museum|Bank\sof)\b"
)
"""`Secretary for Financial Services and the Treasury`: what a secretary of state is for is no employer, unless this."""


_NAMED_CENTRE = re.compile(
    r"(?:[A-Z][a-z]+[-–][A-Z][\w-]*|[A-Z][\w'-]*\s[A-Z][\w'-]*)\s(?:[A-Z][\w'-]*\s(?:and\s)?){0,4}(?:Cent(?:er|re)|Institute|Laboratory|Library)"
)
"""`Director for the China-Norland Cooperation Centre`."""


def _is_purpose(head: str, body: str) -> bool:
    """Whether what stands behind `for` says what the office is for, not whose it is."""
    if _NAMED_CENTRE.fullmatch(body) and not is_unit(body):
        return False
    if " of " in head or is_field(body) or not is_strong_body(PREPOSITION.split(body, maxsplit=1)[0]):
        return True
    return _PORTFOLIO.search(head) is not None and _EMPLOYER.search(body) is None
