"""Bodies behind the `of` of a position: `CEO of Arm Motors`, and what is none: `Minister of Culture`."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.offices.heads_english import of_portfolio
from publish.readers.press_text.offices.parted import Parted, before_of, within, without_brackets
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_english import (
    field_before_body,
    is_body,
    is_place,
    is_strong_body,
    is_unit,
    proper,
    unit_of,
)
from publish.readers.press_text.phrases.fields_english import field_of_state, has_field, is_field, leads_body
from publish.readers.press_text.phrases.local_offices_english import is_territorial
from publish.readers.press_text.phrases.named_english import work_of_university
from publish.readers.press_text.phrases.units_english import FIXED_OF
from publish.readers.press_text.text.tokens import heads, not_names, tokenize

_AREAS = words.word_set("en", "titles", "areas")
_OF = re.compile(r"\s+of\s+(?:the\s+)?")


@dataclass(frozen=True, slots=True)
class _Of:
    """A position around its first `of`: what stands before it, the preposition, what follows, and where that begins."""

    role: str
    head: str
    joint: str
    body: str
    start: int


def behind_of(role: str, known: Collection[str], later: bool, strong_only: bool) -> Parted | None:
    """The position apart from the body behind `of`; whole where that is no body; None where no `of` is in it."""
    fixed = FIXED_OF.match(role)
    first = _OF.search(without_brackets(role), fixed.end() if fixed else 0)
    if first is None:
        return None
    of = _Of(role, role[: first.start()], first[0], role[first.end() :].strip(), first.end())
    parted = _further_in(of, known, later)
    if parted:
        return parted
    owned = _OWNED_UNIT.fullmatch(of.body)
    if owned and is_strong_body(owned["body"]):
        return role, owned["body"], of.start
    if not _is_in_title(of, known) and _is_body_of(of, known, later, strong_only):
        return of.head, of.body, of.start
    return role, "", 0


_OWNED_UNIT = Pattern(
    r"(?P<body>[A-Z][^,]{4,})(?:'s?\s\([A-Z][\w&-]*\)|\s\([A-Z][\w&-]*\)'s|'s|(?<=s)')\s(?:[A-Z][\w'-]*,?\s(?:and\s|&\s|of\s)?){0,6}"
    r"(?:Bureau|Department|Division|Office|Section|Unit|School|Faculty|College|Committee|Cent(?:er|re)|Secretariat|Team)"
    r"(?:\s(?:of|for)\s[A-Z][^,]*)?",
    needs="'",
)
"""`Director of the Supreme Court's Trade Division`: the unit stays with the office, though the body stands between."""


def _further_in(of: _Of, known: Collection[str], later: bool) -> Parted | None:
    """What stands directly behind the `of` is a unit or a field; the body comes after it."""
    purpose = compiled(r"\s+for\s+").search(of.body)
    if purpose and compiled(r"Government$").search(of.body[: purpose.start()]):
        return of.role, of.body[: purpose.start()], of.start
    field = _field_of_work(of.role, of.start, known) if "the" not in of.joint else None
    if field:
        return field
    inner = unit_of(of.body) or (field_before_body(of.body) if not later and " for " not in of.body else None)
    return within(of.role, of.start, of.body, inner) if inner else None


def _is_in_title(of: _Of, known: Collection[str]) -> bool:
    """`Dean of Information Hub`, `Minister of Culture`, `Director of Cultural Services`: the title names its field."""
    if _DEAN_OF.search(of.role) or of_portfolio(of.head, of.body, known):
        return True
    if "the" not in of.joint and work_of_university(of.body):
        return True
    if _TOWN.match(of.body) and _RULES_TOWN.search(of.head):
        return True
    return field_of_state(of.head, of.joint, of.body)


def _is_body_of(of: _Of, known: Collection[str], later: bool, strong_only: bool) -> bool:
    named = _is_named(of)
    split = is_strong_body(of.body) if strong_only else (not later and (is_body(of.body, known) or named))
    if split and not is_unit(of.body):
        return True
    return not later and (is_territorial(of.body) or _runs_company(of.head, of.body) or _company_of_town(of))


_LEADS_COMPANY = re.compile(
    r"(?:^|\s)(?:President|Vice[\s-]President|Chairman|Chairwoman|Chairperson|CEO|Chief Executive)$"
)
_NO_COMPANY = frozenset(
    ("region", "area", "pacific", "east", "west", "north", "south", "islands", "island", "republic", "kingdom")
)


def _company_of_town(of: _Of) -> bool:
    """`President of Shanghai Electric`: a town and a word of a trade, which is neither a region nor a field of work."""
    town, _, rest = of.body.partition(" ")
    if not rest or " " in rest or not rest[:1].isupper() or not _LEADS_COMPANY.search(of.head) or not is_place(town):
        return False
    return not (is_place(of.body) or is_place(rest) or rest.lower() in _NO_COMPANY or is_field(of.body))


def _is_named(of: _Of) -> bool:
    """`CEO of Arm Motors`, `Chair of the Blue River`: a name, though no word of it says that it is a body's."""
    if not _FIELD_HEADS.search(of.head.lower()) and _unlisted_name(of.body):
        return True
    several = len([t for t in tokenize(of.body) if t.capital]) >= 2
    return "the" in of.joint and several and proper(of.body) and not is_place(of.body)


def _field_of_work(role: str, start: int, known: Collection[str]) -> Parted | None:
    """`Director of Freshwater Programs of WWF`: the field stays with the position; the body is behind it, if any."""
    head = before_of(role[:start])
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
        return within(role, joint.end(), body, inner) if inner else None
    if is_body(body, known) or (proper(body) and not is_place(body) and not is_field(body)):
        return role[: joint.start()], body, joint.end()
    return None


_FIELD_HEADS = re.compile(
    r"\b(?:professor|lecturer|scholar|researcher|teacher|student|ambassador|minister|secretary|mayor|governor|magistrate"
    r"|consul|envoy"
    r"|king|queen|prince|princess|member|doctor|bishop|senator|expert|specialist|candidate|historian|lord|lady)$"
)


@lru_cache(maxsize=4096)
def _unlisted_name(body: str) -> bool:
    """`AmBiz Southport`, `Arm Motors`: a name with a word that is no ordinary one."""
    found = [t for t in tokenize(body) if t.text[0].isalnum()]
    strange = [t for t in found if t.capital and t.text not in not_names() and t.low not in heads()]
    return (
        bool(strange)
        and all(t.capital or t.text in ("and", "of", "for") for t in found)
        and not is_place(body)
        and (len(found) >= 2 or bool(compiled(r"[A-Z].*[A-Z]").search(body)))
    ) or compiled(r"[A-Z]\w{0,12}\+").fullmatch(body) is not None


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


_TOWN = Pattern(
    r"(?:City|Town|Village|Borough|District|County|Municipality|Province|State)\sof\s(?:[A-Z][\w'-]*\s?)+$",
    needs="City|Town|Village|Borough|District|County|Municipality|Province|State",
)
_RULES_TOWN = Pattern(
    r"\b(?:[Mm]ayor|[Gg]overnor|[Mm]agistrate|[Pp]refect|[Rr]eeve)$", needs="ayor|overnor|agistrate|refect|eeve"
)
"""`Vice Mayor of the City of Granville`."""


_DEAN_OF = Pattern(r"(?:^|\s)Dean of (?:the )?(?:[A-Z]\w+ ){1,2}(?:Hub|Thrust|Cluster|Stream)$", needs="Dean of")
"""`Dean of Information Hub`: a part of the university, however it calls them."""
