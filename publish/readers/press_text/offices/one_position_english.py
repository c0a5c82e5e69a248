"""Takes one English position apart: `Head of the IP Department of X`, `X Vice President`, `CEO of Arm Motors`."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.offices.heads_english import GOES_ON, of_portfolio, of_short_name
from publish.readers.press_text.offices.of_region_english import of_region
from publish.readers.press_text.offices.prefixed_english import prefixed
from publish.readers.press_text.phrases.bodies_english import (
    field_before_body,
    is_body,
    is_place,
    is_strong_body,
    is_territorial,
    is_unit,
    unit_of,
)
from publish.readers.press_text.phrases.fields_english import (
    OF_WORK,
    field_of_state,
    has_field,
    is_field,
    leads_body,
    office_of_state,
    own_committee,
    park_committee,
)
from publish.readers.press_text.phrases.roles_english import PREPOSITION, is_role
from publish.readers.press_text.phrases.units_english import (
    BOARD_OF,
    CONGRESS,
    FIXED_OF,
    OF_OFFICE,
    OFFICE_OF_STATE,
    STATE,
    TERRITORY,
    UNIT_OF_SHORT,
)
from publish.readers.press_text.text.tokens import heads, not_names, tokenize

_AREAS = words.word_set("en", "titles", "areas")
_GENERIC = re.compile(
    r"\s+of\s+(?:the|this|that)\s+(?:[a-z]+\s)?(?:company|group|university|association|chamber|council|school"
    r"|society|institute|firm|centre|center|bank|club|foundation|board)$"
)


def proper(text: str) -> bool:
    """An organization's name without a telling word: capitalised throughout."""
    found = tokenize(text)
    joining = ("of", "and", "&", "for", "the", "in", "(", ")", "-", "'", ".")
    return any(t.capital for t in found) and all(t.capital or t.text in joining for t in found)


_GUESTS = re.compile(r"(?:representative|student|teacher|scholar|guest|artist|writer|delegate)s?$", re.I)
"""From a word that no list knows these rather come from a country than from an organization."""


_SHORT_NAME = re.compile(r"(?!Ma?c[A-Z])[A-Z][a-z]+[A-Z][A-Za-z]*|[A-Z]{2,8}")
"""LawSoc, AmCham, ILO."""


_PAVILION = re.compile(
    r"(?P<head>[^,]+?)\s(?:of|at|for)\s(?:the\s)?(?P<body>(?:[A-Z][\w'-]*\s){1,4}Pavilion(?:\s(?:at|of|in)\s(?:the\s)?[^,]+)?)"
)
"""`Commissioner General of the China Pavilion at Expo 2020`: the fair is part of its name."""


def split_role(role: str, known: Collection[str], later: bool, strong_only: bool = False) -> tuple[str, str, int]:
    """(position, organization, its offset) of one position with what it belongs to."""
    office = OFFICE_OF_STATE.fullmatch(role)
    if office:
        return office["head"], office["body"], office.start("body")
    short = of_short_name(role, known)
    if short:
        return *short, 0
    region = of_region(role, known)
    if region:
        return region
    unit = UNIT_OF_SHORT.match(role)
    if unit:
        return role, unit["short"], unit.start("short")
    pavilion = _PAVILION.fullmatch(role)
    if pavilion:
        return pavilion["head"], pavilion["body"], pavilion.start("body")
    generic = _GENERIC.search(role) or OF_WORK.search(role)
    if generic:
        return role[: generic.start()], "", 0
    plain = re.sub(r"\([^)]*\)", lambda bracket: "(" + "-" * (len(bracket[0]) - 2) + ")", role)
    for joint in re.finditer(r"\s+(?:at|from|with|for|in(?=\s+the\s+[A-Z]))\s+(?:the\s+)?", plain):
        body = role[joint.end() :]
        if joint[0].split()[0] in ("with", "for", "from") and GOES_ON.search(role[: joint.start()]):
            continue  # Vice President of the Association for Friendship with Foreign Countries
        if joint[0].strip().startswith("in") and not STATE.match(body):
            continue
        if joint[0].startswith(" from ") and (is_place(body) or TERRITORY.search(body)):
            return role[: joint.start()], "", 0
        if is_unit(body) and (inside := unit_of(body)):
            return _before_of(role[: joint.end() + inside]), body[inside:], joint.end() + inside
        if not (body[:1].isupper() or body[:1].isdigit()) or is_place(body) or is_unit(body):
            continue
        if joint[0].split()[0] == "for" and (
            " of " in role[: joint.start()]
            or not is_strong_body(PREPOSITION.split(body, maxsplit=1)[0])
            or (_PORTFOLIO.search(role[: joint.start()]) and not _EMPLOYER.search(body))
        ):
            continue
        if _GUESTS.search(role[: joint.start()]) and not is_body(body, known):
            return role[: joint.start()], "", 0
        inner = unit_of(body)
        if inner:
            return _before_of(role[: joint.end() + inner]), body[inner:], joint.end() + inner
        return role[: joint.start()], body.strip(), joint.end()
    board = BOARD_OF.match(role)
    if (
        board
        and (is_body(role[board.end() :], known) or _SHORT_NAME.fullmatch(role, board.end()))
        and not CONGRESS.match(role, board.start("organ"))
        and not own_committee(role[board.start("organ") :])
        and not office_of_state(role[board.start("organ") :])
        and not park_committee(role[role.index(" of ") + 4 :].removeprefix("the "))
        and not is_place(role[board.start("organ") :].split()[0])
    ):
        return board[1], role[board.end() :].strip(), board.end()
    stands_for = OF_OFFICE.match(role)
    if stands_for and is_role(role[stands_for.end() :]):
        at = stands_for.end()
        head, body, at_body = split_role(role[at:], known, later, strong_only)
        return role[: at + role[at:].index(head) + len(head)], body, at + at_body
    fixed = FIXED_OF.match(role)
    first = re.compile(r"\s+of\s+(?:the\s+)?").search(plain, fixed.end() if fixed else 0)
    if first:
        body = role[first.end() :].strip()
        purpose = re.search(r"\s+for\s+", body)
        if purpose and re.search(r"Government$", body[: purpose.start()]):
            return role, body[: purpose.start()], first.end()
        field = _field_of_work(role, first.end(), known) if "the" not in first[0] else None
        if field:
            return field
        inner = unit_of(body)
        if inner:
            return _before_of(role[: first.end() + inner]), body[inner:], first.end() + inner
        inner = field_before_body(body) if not later and " for " not in body else None
        if inner:
            return _before_of(role[: first.end() + inner]), body[inner:], first.end() + inner
        if _DEAN_OF.search(role):
            return role, "", 0
        minister = of_portfolio(role[: first.start()], body, known)
        if minister or field_of_state(role[: first.start()], first[0], body):
            return role, "", 0
        unlisted = not _FIELD_HEADS.search(role[: first.start()].lower()) and _unlisted_name(body)
        named = unlisted or (
            "the" in first[0]
            and len([t for t in tokenize(body) if t.capital]) >= 2
            and proper(body)
            and not is_place(body)
        )
        split = is_strong_body(body) if strong_only else (not later and (is_body(body, known) or named))
        if split and not is_unit(body):
            return role[: first.start()], body, first.end()
        head = role[: first.start()]
        if not later and (is_territorial(body) or _runs_company(head, body)):
            return head, body, first.end()
        return role, "", 0
    return prefixed(role, known)


_PORTFOLIO = re.compile(
    r"\b(?:Secretary|Minister|Commissioner|Senator|Undersecretary|Under-Secretary)(?:[- ]General)?$", re.I
)
_EMPLOYER = re.compile(
    r"^(?:[A-Z][\w'&-]*\s)*(?:Ministry|Chamber|Association|Society|Federation|Foundation|University|Institute|Company"
    r"|Union|Council|Committee|Commission|Bureau|Department|Organi[sz]ation|Club|Museum|Bank\sof)\b"
)
"""`Secretary for Financial Services and the Treasury`: what a secretary of state is for is no employer, unless this."""


def _field_of_work(role: str, start: int, known: Collection[str]) -> tuple[str, str, int] | None:
    """`Director of Freshwater Programs of WWF`: the field stays with the position; the body is behind it, if any."""
    head = _before_of(role[:start])
    joint = re.compile(r"\s+(?:of|at|with|from|for)\s+(?:the\s+)?").search(role, start)
    if _FIELD_HEADS.search(head.lower()) or has_field(head):
        return None
    if not is_field(role[start : joint.start() if joint else len(role)]):
        return None
    if joint is None:
        return None if leads_body(head) else (role, "", 0)
    body = role[joint.end() :]
    if is_unit(body) or not body[:1].isupper():
        inner = unit_of(body)
        return (_before_of(role[: joint.end() + inner]), body[inner:], joint.end() + inner) if inner else None
    if is_body(body, known) or (proper(body) and not is_place(body) and not is_field(body)):
        return role[: joint.start()], body, joint.end()
    return None


_FIELD_HEADS = re.compile(
    r"\b(?:professor|lecturer|scholar|researcher|teacher|student|ambassador|minister|secretary|mayor|governor|magistrate"
    r"|consul|envoy"
    r"|king|queen|prince|princess|member|doctor|bishop|senator|expert|specialist|candidate|historian|lord|lady)$"
)


def _unlisted_name(body: str) -> bool:
    """`AmBiz Southport`, `Arm Motors`: a name with a word that is no ordinary one."""
    found = [t for t in tokenize(body) if t.text[0].isalnum()]
    strange = [t for t in found if t.capital and t.text not in not_names() and t.low not in heads()]
    return (
        bool(strange)
        and all(t.capital or t.text in ("and", "of", "for") for t in found)
        and not is_place(body)
        and (len(found) >= 2 or bool(re.search("[A-Z].*[A-Z]", body)))
    )


_RUNS = re.compile(
    r"(?:\b(?:CEO|COO|CFO|CTO|CIO|CMO|chief\s[\w\s-]*officer|chief executive|general counsel|general manager"
    r"|(?:managing|design|artistic|art|brand|product|regional|country|programme|hr|legal|marketing|sales|finance|financial|commercial|technical|creative|operations|hr)\sdirector"
    r"|partner|founder|co-founder|owner|anchor|editor-in-chief))$",
    re.I,
)


_BRAND = re.compile(r"[a-z]{1,6}-?[A-Z][\w&-]*(?:\s[A-Z][\w&.-]*){0,3}")
"""lux-Airport, eMobility Nord: a brand that begins with a small letter."""


def _runs_company(head: str, body: str) -> bool:
    """`Chief Executive Officer of X`: a position that only companies have, before a name that no word tells."""
    if _BRAND.fullmatch(body):
        return _RUNS.search(head) is not None
    named = [t for t in tokenize(body) if t.capital]
    if not named or not proper(body) or is_place(body) or is_unit(body) or named[-1].low in _AREAS:
        return False
    return _RUNS.search(head) is not None


_DEAN_OF = re.compile(r"(?:^|\s)Dean of (?:the )?(?:[A-Z]\w+ ){1,2}(?:Hub|Thrust|Cluster|Stream)$")
"""`Dean of Information Hub`: a part of the university, however it calls them."""


def _before_of(text: str) -> str:
    return re.sub(r"\s+(?:of|at|under)\s+(?:the\s+)?$", "", text)
