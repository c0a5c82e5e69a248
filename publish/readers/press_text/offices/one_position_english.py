"""Takes one English position apart: `Head of the IP Department of X`, `X Vice President`, `CEO of Arm Motors`."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text.offices.behind_at_english import behind_at
from publish.readers.press_text.offices.behind_of_english import behind_of
from publish.readers.press_text.offices.heads_english import of_short_name
from publish.readers.press_text.offices.of_region_english import of_region
from publish.readers.press_text.offices.parted import Parted
from publish.readers.press_text.offices.prefixed_english import behind_its_noun, prefixed
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.phrases.bodies_english import is_body, is_place
from publish.readers.press_text.phrases.fields_english import OF_WORK, office_of_state, own_committee, park_committee
from publish.readers.press_text.phrases.roles_english import is_role
from publish.readers.press_text.phrases.units_english import (
    BOARD_OF,
    CONGRESS,
    OF_OFFICE,
    OFFICE_OF_STATE,
    UNIT_OF_SHORT,
)


def split_role(role: str, known: Collection[str], later: bool, strong_only: bool = False) -> Parted:
    """One position apart from what it belongs to.

    `known` are names of organizations; `later` says that a body follows behind a comma, `strong_only` that of what
    stands behind an `of` only what is a body for certain counts.
    """
    parted = _of_fixed_form(role, known) or behind_at(role, known) or _of_an_organ(role, known)
    parted = parted or _standing_for(role, known, later, strong_only) or behind_of(role, known, later, strong_only)
    parted = parted or prefixed(role, known)
    if parted[:2] == (role, ""):
        parted = behind_its_noun(role, known) or parted
    return (role, "", 0) if _COUNTRY.fullmatch(parted[1]) or parted[1] in _ONLY_FIELDS else parted


_ONLY_FIELDS = frozenset(
    [
        "Administration",
        "Development",
        "Research",
        "Operations",
        "Finance",
        "Education",
        "Communications",
        "Security",
        "Procurement",
    ]
)
"""`Deputy CEO for Administration`: what for, no body."""
_COUNTRY = Pattern(
    r"(?:[A-Z][\w'-]+\s){0,3}(?:Republic|Kingdom|Sultanate|Emirate|Principality|Grand\sDuchy)"
    r"(?:\sof\s(?:the\s)?[A-Z][\w-]*(?:\s(?:and\s)?[A-Z][\w-]*){0,2})?(?:\s(?:in|to|for)\s[A-Z].*)?"
    r"|Russian\sFederation",
    needs="Republic|Kingdom|Sultanate|Emirate|Principality|Duchy|Russian",
)
"""`Chief Justice of the People's Republic of China`: an office of state is of no body."""


_GENERIC = Pattern(
    r"\s+of\s+(?:the|this|that|our)\s+(?:[a-z]+\s)?(?:company|group|university|association|chamber|council|school"
    r"|society|institute|firm|centre|center|bank|club|foundation|board|museum|hospital|academy|embassy)$",
    needs="that|the|this|our",
)


_PAVILION = Pattern(
    r"(?P<head>[^,]+?)\s(?:of|at|for)\s(?:the\s)?(?P<body>(?:[A-Z][\w'-]*\s){1,4}Pavilion(?:\s(?:at|of|in)\s(?:the\s)?[^,]+)?)",
    needs="Pavilion",
)
"""`Commissioner General of the China Pavilion at Expo 2020`: the fair is part of its name."""


_DESCRIBED = Pattern(
    r"(?P<head>[^,]+?)\s(?:of|at|with|from)\s(?:the\s|an?\s)?(?:[A-Z][a-z]+(?:-based)?\s)?(?:[a-z-]+\s(?:and\s)?){0,4}"
    r"(?:company|firm|start-?up|manufacturer|maker|publisher|brand|charity|think\stank|consultancy|broadcaster|airline|bank)\s"
    r"(?P<body>[A-Z][\w&.-]*(?:\s(?:and\s|&\s)?[A-Z][\w&.-]*){0,4})(?:\sin\s(?:the\s)?[A-Z][\w'-]*(?:\s[A-Z][\w'-]*)?)?",
    needs="company|firm|start|manufacturer|maker|publisher|brand|charity|think|consultancy|broadcaster|airline|bank",
)
"""`CEO of the Norland biotechnology company TechnoLab`: what it is stands before its name."""


_POLITBURO = Pattern(
    r"(?P<head>[^,]*?\b(?:Politburo|Political\sBureau)(?:\s(?:Standing\sCommittee\s)?[Mm]ember)?)\sof\s(?:the\s)?"
    r"(?P<body>(?:\S+\s){1,8}Central\sCommittee|Central\sCommittee\sof\s(?:the\s)?[^,]+)",
    needs="Polit",
)
"""`member of the Political Bureau of the CPC Central Committee`: the bureau is part of the office."""


_UNIT_OF_LETTERS = Pattern(
    r"(?!UN\b|EU\b|CPC\b|HKSAR\b|US\b|UK\b)(?P<body>[A-Z]{2,8}[a-z]?)\s"
    r"(?P<held>(?:Faculty|School|College|Department|Cent(?:er|re)|Institute|Division|Office)\s(?:of|for)\s[A-Z].*)",
    needs="Faculty|School|College|Department|Center|Centre|Institute|Division|Office",
)
"""`HKU Faculty of Law Dean`: letters for the body, the unit in the position."""


_HOUSE_ABROAD = Pattern(
    r"(?P<head>[^,]+?)\s(?:of|at|for)\s(?:the\s)?(?P<body>(?:Confucius\s(?:Institute|Classroom)|Luban\sWorkshop)s?\b[^,]*)",
    needs="Confucius|Luban",
)
"""`Director of the Confucius Institute at Lund University`: where the house is belongs to its name."""


def _of_fixed_form(role: str, known: Collection[str]) -> Parted | None:
    """Positions whose own words tell where they end: offices of state, short names before, kinds of body behind."""
    office = OFFICE_OF_STATE.fullmatch(role)
    if office:
        return office["head"], office["body"], office.start("body")
    within = _UNIT_OF_LETTERS.fullmatch(role)
    if within and is_role(within["held"]):
        return within["held"], within["body"], 0
    short = of_short_name(role, known)
    if short:
        return *short, 0
    region = of_region(role, known)
    if region:
        return region
    unit = UNIT_OF_SHORT.match(role)
    if unit:
        return role, unit["short"], unit.start("short")
    bureau = _POLITBURO.fullmatch(role)
    if bureau:
        return bureau["head"], bureau["body"], bureau.start("body")
    pavilion = _PAVILION.fullmatch(role)
    if pavilion:
        return pavilion["head"], pavilion["body"], pavilion.start("body")
    company = _DESCRIBED.fullmatch(role)
    if company and is_role(company["head"]):
        return company["head"], company["body"], company.start("body")
    house = _HOUSE_ABROAD.fullmatch(role)
    if house and is_role(house["head"]):
        return house["head"], house["body"], house.start("body")
    generic = _GENERIC.search(role) or OF_WORK.search(role)
    if generic and " our " in generic[0]:
        at = generic.start() + generic[0].index("our ")
        return role[: generic.start()], role[at:], at
    return (role[: generic.start()], "", 0) if generic else None


_SHORT_NAME = re.compile(r"(?!Ma?c[A-Z])[A-Z][a-z]+[A-Z][A-Za-z]*|[A-Z]{2,8}")
"""LawSoc, AmCham, ILO."""


_PLAIN_ORGAN = Pattern(
    r"(.*?\bof\s(?:the\s)?(?P<organ>(?:(?!municipal|provincial|national|city)[a-z]+\s){0,2}(?:board|council|committee"
    r"|presidium|senate)(?:\sof\s(?:directors|trustees|governors|management))?))\sof\s(?:the\s)?(?=[A-Z])",
    needs="board|committee|council|presidium|senate",
)
"""`member of the executive board|of the Foundation`."""


def _of_an_organ(role: str, known: Collection[str]) -> Parted | None:
    """`Chairman of the International Relations Committee|of LawSoc`, where the organ is no body of its own."""
    board = BOARD_OF.match(role) or _PLAIN_ORGAN.match(role)
    if board is None or not (is_body(role[board.end() :], known) or _SHORT_NAME.fullmatch(role, board.end())):
        return None
    organ = role[board.start("organ") :]
    own = CONGRESS.match(organ) or own_committee(organ) or office_of_state(organ) or is_place(organ.split()[0])
    if own or park_committee(role[role.index(" of ") + 4 :].removeprefix("the ")):
        return None
    return board[1], role[board.end() :].strip(), board.end()


_HEAD_OF_STATE = re.compile(r"\b(?:President|Premier|Prime Minister|King|Queen|Chancellor|Emperor|Sultan)$")
_STATE = re.compile(
    r"^(?:[A-Z]\w+\s){0,2}(?:Republic|Kingdom|Federation|Union|Commonwealth|State|Sultanate|Emirates)$"
    r"|^(?:[A-Z]\w+\s)*(?:Republic|Kingdom|State|Union|Commonwealth|Sultanate) of "
)
"""Of a country, no body."""


def _standing_for(role: str, known: Collection[str], later: bool, strong_only: bool) -> Parted | None:
    """`Representative of the Chairman of X`: whose office it is that somebody stands for is part of the position."""
    stands_for = OF_OFFICE.match(role)
    if stands_for is None or not is_role(role[stands_for.end() :]):
        return None
    at = stands_for.end()
    head, body, at_body = split_role(role[at:], known, later, strong_only)
    if is_place(body) or (_HEAD_OF_STATE.search(head) and _STATE.search(body)):
        return role, "", 0  # Adviser to the President of the Russian Federation
    return role[: at + role[at:].index(head) + len(head)], body, at + at_body
