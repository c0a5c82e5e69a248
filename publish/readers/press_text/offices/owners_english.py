"""Whose unit an English position names: `Dean of MPU's Faculty of Law`, `Co-chair of the INBAR Board of Trustees`.

The unit stays with the position; the owner is the organization.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_place, is_strong_body, is_unit
from publish.readers.press_text.phrases.roles_english import is_role
from publish.readers.press_text.text.tokens import given_names, not_names

_OWNED = re.compile(
    r"(?P<owner>[A-Z][\w&.-]*(?:\s(?:of\s|for\s|and\s|&\s|the\s)*[A-Z][\w&.-]*)*(?:,?\s(?:Ltd|Inc|Limited|LLC|Corp)\.?)*)(?:'s|(?<=s)')\s(?P<unit>[A-Z].*)"
)
_POSSESSED = re.compile(_OWNED.pattern.replace(r"\s(?P<unit>[A-Z].*)", r"\s(?P<unit>[A-Za-z].*)"))
_GOVERNS = re.compile(
    r"\b(?:[Gg]overnor|[Mm]ayor|[Mm]agistrate|[Pp]refect|[Mm]inister|[Aa]mbassador|[Pp]arty [Ss]ecretary"
    r"|[Ss]ecretary for)\b"
)
"""`Yangpu's deputy district governor`: of a place, whether or not it is listed."""
_PART = re.compile(
    r"(?:[A-Z][\w&-]*\s(?:and\s|&\s)?){0,4}(?:Department|Division|Faculty|School|College|Office|Cent(?:er|re)|Laboratory"
    r"|Institute|Library|Branch|Section|Unit|Team|Board|Council|Committee|Secretariat|Bureau|Programme|Program)\b"
)
_PREFIXED = Pattern(
    r"(?P<owner>(?!UN\b|EU\b|CPC\b|HKSAR\b|US\b|UK\b)[A-Z][A-Za-z]*[A-Z][A-Za-z]*)\s(?P<unit>(?:[A-Z][\w&-]*\s){0,3}?"
    r"(?:(?:Faculty|School|College|Department|Division|Board)\b.*|(?<=\s)Council$|(?<=\s)Campus$))",
    needs="Campus|Board|College|Council|Department|Division|Faculty|School",
)
_FACULTY = Pattern(r"(?P<owner>[A-Z][a-z]{3,})\s(?P<unit>Faculty\sof\s.+)", needs="Faculty")
_ROLE_OF = re.compile(r"(?P<role>.+?)\s(?:of|at|in|from)\s(?:the\s)?(?=[A-Z])")


_PARTY = Pattern(r"\s(?:delegation|team|contingent|party)$", needs="delegation|team|contingent|party")
_SENT = Pattern(
    r"(?:(?:large|small|joint|high-level)\s)?(?:delegation|team|group|party)\s(?:from|of)\s(?:the\s)?(?=[A-Z])",
    needs="delegation|team|group|party",
)
_ABROAD = Pattern(
    r"(?P<body>[A-Z].*\b(?:University|College|Polytechnic|Technology|Academy|School|Hospital|Museum|Sciences)\b[^,()]*?)"
    r"(?:\s\([A-Z][\w-]{1,9}\))?\sin\s(?:the\s)?(?P<country>[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,2})",
    needs="in",
)
"""`Reed University (RU) in New Zealand`: where it is, is no part of its name."""
_OF_TWO = Pattern(r"(?P<first>.+?)\s(?:and|as\swell\sas)\sof\s(?:the\s)?(?=[A-Z])", needs="of")
"""`Chairman of the Arbo Foundation and of CAJAC`: the first of two bodies."""


def owned(text: str, office: Office, known: Collection[str]) -> Office:
    """The office with the owner of the unit as its organization, where the words name one."""
    if office.organization is None:
        return _in_positions(office, known)
    body, at = office.organization
    if (abroad := _ABROAD.fullmatch(body)) and is_place(abroad["country"]):
        body = abroad["body"]
        office = Office(office.positions, (body, at), office.inherited)
    if sent := _SENT.match(body):  # a delegation from the University of Macau
        body, at = body[sent.end() :], at + sent.end()
        office = Office(office.positions, (body, at), office.inherited)
    if party := _PARTY.search(body):  # A, Vice President, a Delta University delegation came
        body = body[: party.start()]
        office = Office(office.positions, (body, at), office.inherited)
    two = _OF_TWO.match(body)
    if two:
        body = two["first"]
        office = Office(office.positions, (body, at), office.inherited)
    country = compiled(r"([A-Z][\w-]+(?:\s[A-Z][\w-]+)?)'s?\s").match(body)
    if country and is_place(country[1]):
        body, at = body[country.end() :], at + country.end()
        office = Office(office.positions, (body, at), office.inherited)
    found = _OWNED.fullmatch(body)
    if found is None or not _owns(found, known):
        found = _PREFIXED.fullmatch(body)
        found = found if found and (found["owner"] in known or found["owner"].isupper()) else _FACULTY.fullmatch(body)
        if found is None:
            return office
    for number, (position, start) in enumerate(office.positions):
        if compiled(r"\s(?:of|at|in|from)\s(?:the\s)?").fullmatch(text[start + len(position) : at]):
            whole = (text[start : at + len(body)], start)
            positions = (*office.positions[:number], whole, *office.positions[number + 1 :])
            return Office(positions, (found["owner"], at), office.inherited)
    return office


def _in_positions(office: Office, known: Collection[str]) -> Office:
    """`Head of NFGA's Department of X`; `INBAR's Director of Global Policy`."""
    for number, (position, at) in enumerate(office.positions):
        whose = _POSSESSED.fullmatch(position)
        if whose and is_role(whose["unit"]) and not is_place(whose["owner"]) and not _GOVERNS.search(whose["unit"]):
            bare = (whose["unit"], at + whose.start("unit"))
            positions = (*office.positions[:number], bare, *office.positions[number + 1 :])
            return Office(positions, (whose["owner"], at), office.inherited)
        if whose and is_role(whose["unit"]) and (is_place(whose["owner"]) or _GOVERNS.search(whose["unit"])):
            bare = (whose["unit"], at + whose.start("unit"))
            return Office((*office.positions[:number], bare, *office.positions[number + 1 :]), None, office.inherited)
        role = _ROLE_OF.match(position)
        found = _OWNED.fullmatch(position, role.end()) if role else None
        if found and _owns(found, known):
            return Office(office.positions, (found["owner"], at + found.start("owner")), office.inherited)
    return office


def _is_part(unit: str, sure: bool = False) -> bool:
    """A department or the like; `Shanghai Office` acts as a body. `sure` where the owner is a body for certain."""
    placed = compiled(r"((?:[A-Z][\w'-]*\s)+)(?:Office|Branch|Centre|Center)").fullmatch(unit)
    if placed and is_place(placed[1]):
        return False
    return is_unit(unit) or (_PART.match(unit) is not None and (sure or not is_strong_body(unit)))


def _owns(found: re.Match[str], known: Collection[str]) -> bool:
    owner, unit = found["owner"], found["unit"]
    if is_role(owner) or (unit.startswith("Liaison Office") and "Government" in owner):
        return False  # the President's Office; the Central Government's Liaison Office in X
    if _owner(owner, known):
        return _is_part(unit, owner.isupper() or owner in known)
    named = owner not in not_names() and owner not in given_names() and not is_place(owner) and owner not in _NO_OWNERS
    return named and " " not in owner and is_unit(unit)


_NO_OWNERS = frozenset(("King", "Queen", "People", "Children", "Women", "Men", "Girls", "Boys", "Workers", "Master"))


def _owner(name: str, known: Collection[str]) -> bool:
    return not is_place(name) and (
        name in known or compiled("[A-Z].*[A-Z]").search(name.split()[0]) is not None or is_body(name, known)
    )
