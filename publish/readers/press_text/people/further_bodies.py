"""The body of a second office, which its words carry: 某协会会长、|某银行|总经理; `President of X, Chairman |of Y`."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from publish.readers.press_text.facts import PersonFact, Reading, Run
from publish.readers.press_text.offices.chinese import split_office
from publish.readers.press_text.offices.one_position_english import split_role
from publish.readers.press_text.offices.titles_chinese import ends_in_title, without_detail
from publish.readers.press_text.offices.unlisted_chinese import before_function
from publish.readers.press_text.organizations.generic import is_generic
from publish.readers.press_text.organizations.same_names import same_organization
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.people.at_two_bodies import at_two_bodies
from publish.readers.press_text.phrases.bodies_english import is_place, is_strong_body, is_unit
from publish.readers.press_text.phrases.pointers_chinese import is_pointer
from publish.readers.press_text.text.folding import fold_han
from publish.readers.press_text.text.languages import is_han_language

Known = Mapping[str, Collection[str]]
"""Names of organizations, in Han characters (folded) and in Latin letters, under `han` and `latin`."""
Span = tuple[int, int]


def with_further_bodies(people: Sequence[PersonFact], known: Known, runs: Sequence[Run]) -> list[PersonFact]:
    """The people with each later office apart from the body that stands in its words, and with a second body of one."""
    people = [at_two_bodies(person, known, runs) for person in people]
    return [_apart(person, known) if any(person.positions.values()) else person for person in people]


def _apart(person: PersonFact, known: Known) -> PersonFact:
    positions, organizations = dict(person.positions), dict(person.organizations)
    further = {tag: dict(bodies) for tag, bodies in person.further.items()}
    for tag, held in person.positions.items():
        listed = list(held)
        for rank in (rank for rank in range(1, len(held)) if rank not in further.get(tag, {})):
            parted = _parted(held[rank], tag, known)
            if parted is None or (tag not in organizations and _MINISTER.search(fold_han(held[rank].text))):
                continue
            listed[rank], body = parted
            if tag not in organizations or not same_organization(body.text, organizations[tag].text, ()):
                further.setdefault(tag, {})[rank] = body
        if tag not in organizations and 1 in further.get(tag, {}) and _GRADE.search(fold_han(held[0].text)):
            organizations[tag] = further[tag].pop(1)
        elif _is_of_second(tag, held, organizations):
            further.setdefault(tag, {})[1] = organizations.pop(tag)
        positions[tag] = tuple(listed)
    found = {tag: bodies for tag, bodies in further.items() if bodies}
    return replace(person, positions=positions, organizations=organizations, further=found)


_GRADE = re.compile(
    "(?:大法官|大检察官|级(?:高级)?(?:法官|检察官|巡视员|调研员|警监))$"
    r"|^(?:Grand\s|Associate\s)?(?:Chief\s)?(?:Justice|Judge|Procurator)(?:\sof\sthe\s(?:First|Second)\sRank)?"
    r"(?:\sof\s(?:the\s)?(?:PRC|People's\sRepublic\sof\sChina|China))?$"
)
"""A rank, which is of no body: the body of the office that follows is the judge's."""


def _is_of_second(tag: str, held: Sequence[Reading], organizations: Mapping[str, Reading]) -> bool:
    """`Vice Minister of Culture and head of |the Heritage Administration`: the first office is of no body."""
    if len(held) != 2 or tag not in organizations or organizations[tag].line != held[0].line:
        return False
    body, second = organizations[tag], held[1]
    between = held[0].start + len(held[0].text) <= body.start
    if is_han_language(tag):
        return between and body.start < second.start and _WHOLE_HAN.search(fold_han(held[0].text)) is not None
    return between and body.start > second.start > held[0].start and _WHOLE.match(held[0].text) is not None


_WHOLE = re.compile(
    r"(?:[A-Z][\w-]*\s){0,3}(?i:(?:vice|deputy|first|prime|former|acting)[\s-]+){0,2}"
    r"(?:(?i:minister)\s(?:of|for)\s|(?i:minister)$"
    r"|(?i:ambassador|consul[- ]general|high commissioner|mayor|governor|premier)\b)"
)
_WHOLE_HAN = re.compile("(?:大使|总领事|[省市州县区]长|总理|首相|大臣)$")
"""Offices that are told whole, with what they are of."""
_MINISTER = re.compile("部(?:副?部长|大臣)$")
"""A ministry beside an office of no body stays with the minister, as it does where it is the only one."""


def _parted(held: Reading, tag: str, known: Known) -> tuple[Reading, Reading] | None:
    """(the office, the body); None where the words name no body, or only one that is no name."""
    spans = _han(held.text, known) if is_han_language(tag) else _latin(held.text, known["latin"])
    if spans is None:
        return None
    office, body = (replace(held, text=held.text[a:b], start=held.start + a) for a, b in spans)
    folded = fold_han(body.text)
    if (is_generic(body.text, tag) and folded not in known["han"]) or (is_han_language(tag) and is_pointer(folded)):
        return None
    return office, body


def _han(text: str, known: Known) -> tuple[Span, Span] | None:
    body, at, office, offset = split_office(text, known["han"], inner=True, beside=True)
    mission = body.startswith("常驻") or body.startswith("驻")
    if (
        (len(body) < 3 and fold_han(body) not in known["han"])
        or mission
        or (body.isascii() and body not in known["latin"])
        or offset < at + len(body)
    ):
        return None
    place = compiled("(?:中国|欧洲|亚洲|亚太|非洲|美洲|北美|拉美|全球|国际|大中华|海外)区?$").search(fold_han(body))
    if place and place.start() > 1 and _of_field(office):
        body, office, offset = body[: place.start()], text[at + place.start() :], at + place.start()
    if (
        fold_han(office) == "长官"
        or fold_han(office).startswith(("项目", "计划", "工程"))
        or not ends_in_title(without_detail(fold_han(office)))
    ):
        return None
    return (offset, offset + len(office)), (at, at + len(body))


def _of_field(office: str) -> bool:
    """公共事务副总裁: of a company, whose name ends before the field, or before where in the world it has it."""
    return before_function(f"某某某{fold_han(office)}") > 0


_BRANCH = Pattern(
    r"\sof\s(?:the\s)?(?P<branch>(?:[A-Z][\w'-]*\s){1,3}(?:Branch|Office|Chapter))$", needs="Branch|Office|Chapter"
)
_FORMER_ENVOY = Pattern(r"(?:[Ff]ormer|[Tt]hen)\s.*\b(?:Mission|Embassy|Consulate)\b", needs="ission|Embassy|Consulate")
_PORTFOLIO = re.compile(r"(?i:minister|secretary|senator|commissioner)\s(?:for|of)\s")
_LEGAL_FORM = re.compile(r"(?:Ltd|Inc|LLC|LLP|PLC|Limited|S\.A)\b")


def _latin(text: str, known: Collection[str]) -> tuple[Span, Span] | None:
    comma = text.find(", ")
    behind = text[comma + 2 :]
    if (
        comma > 0
        and not _PORTFOLIO.search(text[:comma])
        and is_strong_body(behind)
        and not is_unit(behind)
        and not _LEGAL_FORM.match(behind)
    ):
        return (0, comma), (comma + 2, len(text))
    office, body, at = split_role(text, known, later=False)
    if not body or body[0].islower() or is_place(body) or body in office or _FORMER_ENVOY.match(text):
        return None
    branch = _BRANCH.search(office) if at > len(office) else None
    if branch:
        office, at, body = office[: branch.start()], branch.start("branch"), text[branch.start("branch") :]
    elif _BRANCH.match(f" of {body}"):
        return None  # of the first body
    body = compiled(r"\s*\([A-Z][\w&-]*\)$").sub("", body)
    begin = text.find(office)
    return ((begin, begin + len(office)), (at, at + len(body))) if begin >= 0 else None
