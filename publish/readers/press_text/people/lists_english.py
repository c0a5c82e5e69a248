"""What the members of an English list share: `from X, A, dean, and B, head`; `A, dean, and B, head, both of X`."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.offices.unjoined_english import without_unit
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.people.heads_of_units import heads_unit
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.phrases.bodies_english import is_body, is_strong_body, is_unit
from publish.readers.press_text.phrases.fields_english import is_field, leads_body
from publish.readers.press_text.phrases.local_offices_english import is_local_office

_FROM = Pattern(
    r"(?:^|[,;]|\band)\s*(?:and,?\s+)?(?:[Ff]rom|(?:[Rr]epresenting|[Ff]or)(?=\s[^,]*,\s*$))\s+(?:the\s+)?"
    r"(?P<body>[A-Z][^,;.]*)(?:,\s*|\s)$",
    needs="For|From|Representing|for|from|representing",
)
_PEOPLE_OF = re.compile(
    r"(?:^|[.;]\s|\band\s)(?:(?:[Tt]he\s)?(?P<body>[A-Z](?:[^,;.]|\.,\s(?=Ltd)|,\s(?=Ltd)|(?<=Ltd)\.)*?)(?:'s|s')\s(?:[a-z]+\s){0,2}(?:representatives|delegates"
    r"|delegation|team|officials|leaders|executives|members)),?\s(?:(?:including|namely|led by)\s)?(?:its\s|the\s)?$"
)
"""`Tide University's representatives, |Rector A and Dean B`."""
_TRAILING = re.compile(r"(?:,\s+|\s)(?:(?:both|all)\s+)?(?:of|from|at)\s+(?:the\s+)?$")


_DEPARTMENT = re.compile(r"Department of (?:the )?[A-Z]")
"""`from the Department of Health Dr A`: of whom else it would be, nothing says."""


def body_announced(text: str, floor: int, begin: int, known: Collection[str]) -> tuple[str, int] | None:
    """X of `and, from X, A, dean …` directly before a name."""
    found = _FROM.search(text[floor:begin]) or _PEOPLE_OF.search(text[floor:begin])
    if found is None:
        return None
    if not _DEPARTMENT.match(found["body"]) and (not is_body(found["body"], known) or is_unit(found["body"])):
        return None
    return without_unit(found["body"]), floor + found.start("body")


def with_body(mention: Mention, body: tuple[str, int] | None) -> Mention:
    """The mention with the organization of the list, where it names none of its own but a part of that one."""
    office = mention.office
    if body is None or (office.organization and not is_part(mention) and not _is_field(mention)):
        return mention
    positions = office.positions
    if office.organization:
        text, at = office.organization
        _, start = positions[-1]
        positions = (*positions[:-1], (mention.run.text[start : at + len(text)], start))
    return replace(mention, office=Office(positions, body, inherited=True))


def _is_field(mention: Mention) -> bool:
    """`Controller, Regulatory Affairs`: what stands behind the comma is the field of the office."""
    body, positions = mention.office.organization, mention.office.positions
    if not body or not positions or not is_field(body[0]):
        return False
    last, start = positions[-1]
    return mention.run.text[start + len(last) : body[1]].strip() == ","


def is_part(mention: Mention) -> bool:
    """`Head of the Library`: the only body named may be a part of the one that the list is of."""
    body, positions = mention.office.organization, mention.office.positions
    if not body or not positions or compiled(r"[A-Z]{2,}").fullmatch(body[0]):
        return False
    if is_strong_body(body[0]) or is_local_office(body[0]):
        return False
    last, start = positions[-1]
    return compiled(r"\s(?:of|at)\sthe\s").fullmatch(mention.run.text[start + len(last) : body[1]]) is not None


def share_backwards(mentions: list[Mention], text: str) -> None:
    """The body after the last office of a list is that of everybody in it who has none."""
    last = mentions[-1]
    body = last.office.organization
    if not body or not last.office.positions:
        return
    trailing = _TRAILING.search(text[: body[1]])
    if trailing is None or not (trailing[0].startswith(",") or _office_before(last)):
        return
    for number in range(len(mentions) - 2, -1, -1):
        earlier = mentions[number]
        own = earlier.office.organization and not is_part(earlier) and not _of_list_before(earlier, text)
        if earlier.group != last.group or own or not earlier.office.positions or _of_state(earlier):
            break
        if _of_list_before(earlier, text):
            earlier = replace(earlier, office=Office(earlier.office.positions, None))
        mentions[number] = with_body(earlier, body)


def _of_list_before(earlier: Mention, text: str) -> bool:
    """`A, x, and B, y, of X, and |C, z, and D, w, of Y`: C took the body that closed the list before."""
    body = earlier.office.organization
    if body is None or not earlier.office.inherited or body[1] >= earlier.begin:
        return False
    return (trailing := _TRAILING.search(text[: body[1]])) is not None and trailing[0].startswith(",")


_OFFICER = re.compile(
    r"(?:(?:Executive|Senior|Deputy|Vice|Assistant|Associate|Acting|Honorary|First|Second|Managing)[\s-])*"
    r"(?:President|Chairman|Chairwoman|Chairperson|Chair|Rector|Provost|Principal|Registrar"
    r"|(?:President|Principal|Rector|Provost) and (?:(?:Deputy|Pro)[- ])?Vice-Chancellor"
    r"|(?:Pro-)?Vice-Chancellor|Bursar|Dean|Director"
    r"|Secretary|General[\s-]Secretary|Advis[eo]r|Counsell?or|(?:Programme|Program|Project|Legal) Officer"
    r"|Governor|Secretary[\s-]General|Treasurer|General Manager|Manager|Head|CEO|CFO|COO|CTO|Chief \w+(?: \w+)? Officer"
    r"|(?:Honorary |Hon )?(?:Secretary|Treasurer)|(?:Committee|Council|Board|Executive Committee) Member"
    r"|Chief (?:Engineer|Economist|Accountant|Representative|Curator)|University Librarian)s?"
    r"(?:\s?\([^()]+\)|\s(?:for|of)\s.+)?",
    re.I,
)


def share_onwards(mentions: list[Mention]) -> None:
    """`A, President of X, B, Vice President, and C, Director of Finance`: officers listed behind one of a body."""
    last, earlier = mentions[-1], mentions[-2] if len(mentions) > 1 else None
    if earlier is None or last.group != earlier.group or last.office.organization or not last.office.positions:
        return
    body, held = earlier.office.organization, earlier.office.positions
    if body and _MISSION.search(body[0]) and all(_DIPLOMAT.fullmatch(p) for p, _ in last.office.positions):
        mentions[-1] = replace(last, office=Office(last.office.positions, body, inherited=True))
        return  # Deputy Chief of Mission of the Embassy of X A, Commercial Counsellor B
    if body and _ORGAN.fullmatch(body[0]):
        return  # Chairman of the Council, and B, President: of what the council is of
    officers = all(_OFFICER.fullmatch(p) and at > last.start and not _heads_other(p) for p, at in last.office.positions)
    officers = officers or (earlier.office.organization is not None and _listed_before(earlier, last))
    if body and _SCHOOL_HEADS.fullmatch(last.office.positions[0][0]) and _NO_SCHOOL.search(body[0]):
        return
    ends = last.office.positions[-1][1] + len(last.office.positions[-1][0])
    if _OF_GENERIC.match(last.run.text, ends):
        return  # A of the Bureau, and B, Principal of the school: of another one
    if body and _PART.search(body[0]) and all(heads_unit(p, False) for p, _ in last.office.positions):
        return  # director of the Institute of X; and B, director of the Affairs Office: both of the whole
    if body and held and officers and all(_OFFICER.match(p) for p, _ in held) and not _of_state(last):
        mentions[-1] = replace(last, office=Office(last.office.positions, body, inherited=True))


_MISSION = re.compile(r"\b(?:Embassy|Consulate|High Commission|Permanent Mission|Legation)\b")
_DIPLOMAT = re.compile(
    r"(?:[A-Z][\w-]+(?:\s(?:and|&)\s[A-Z][\w-]+)*\s){0,3}"
    r"(?:Minister[\s-]Counsell?or|Counsell?or|Attach[ée]|(?:First|Second|Third) Secretary"
    r"|Vice[\s-]Consul|Consul|Deputy Consul[\s-]General|Deputy Head of Mission|Deputy Chief of Mission)s?"
)
_SCHOOL_HEADS = re.compile(
    r"(?:(?:Acting|Interim|Deputy|Vice|Executive|Pro)[\s-])*(?:Principal|Headmaster|Headmistress|Head Teacher|Rector"
    r"|Provost|Vice-Chancellor|Dean)s?",
    re.I,
)
_NO_SCHOOL = re.compile(
    r"\b(?:Bureau|Ministry|Government|Department|Foundation|Ltd|Limited|Company|Corporation|Group|Bank|Consulate|Embassy"
    r"|Commission|Authority|Association|Chamber)\b"
)
_OF_GENERIC = re.compile(r"\s+of\s+(?:the|this|that|our)\s+(?:school|university|college|hospital|museum|institute)\b")
_ORGAN = re.compile(r"(?:[Tt]he )?(?:University )?(?:Council|Court|Senate|Board(?: of \w+)?)")
_PART = re.compile(
    r"^(?!.*\b(?:University|Academy)\b)(?:.*\b(?:College|School|Library|Cent(?:er|re)|Institute)|(?:Institute|School|Cent(?:er|re)|Faculty|College)\s(?:of|for)\s.+)$"
)


def _heads_other(position: str) -> bool:
    """`Chairman of Chinalco`: who leads something leads a body, though its name be unknown."""
    head, _, field = position.partition(" of ")
    return bool(field) and leads_body(head) and not is_field(field)


_OF_ORGAN = re.compile(
    r" of the (?:[A-Z]\w* )?(?:Board|Council|Court|Senate)"
    r"(?: and (?:the )?(?:[A-Z]\w* )?(?:Board|Council|Court|Senate))?$"
)


def _listed_before(earlier: Mention, last: Mention) -> bool:
    """`SSE Governor A, President B and Vice President C`: offices before the names, the body before the first."""
    body, held = earlier.office.organization, [*earlier.office.positions, *last.office.positions]
    if body is None or not all(_OFFICER.fullmatch(p) for p, _ in held):
        return False
    first = body[1] < min(
        (at for _, at in earlier.office.positions), default=0
    )  # UM Rector A, Director of the Y Office B
    whole = all(" of " not in p or _OF_ORGAN.search(p) or (first and heads_unit(p, False)) for p, _ in held)
    if not whole:
        return False
    before = all(at < last.start for _, at in last.office.positions)
    return before and all(at < earlier.start for _, at in earlier.office.positions) and (body[1] < earlier.start)


def _of_state(mention: Mention) -> bool:
    """`Consul General of Norland in Porthaven`: says itself of what it is."""
    return any(_STATE.search(position) for position, _ in mention.office.positions)


_STATE = re.compile(
    r"\b(?:Consul|Ambassador|Minister|Mayor|Governor|Envoy|Premier|President)\b.*\sof\s"
    r"|\b(?:Secretary|Minister|Commissioner) for (?:the )?[A-Z]"
    r"|^(?:Financial Secretary|Chief Secretary|Attorney[- ]General|Solicitor[- ]General)\b",
    re.I,
)


def _office_before(mention: Mention) -> bool:
    """`Consul Wu of the Consulate General`: the position stands before the name, the body behind it."""
    body = mention.office.organization
    return body is not None and all(at < mention.start for _, at in mention.office.positions) and body[1] >= mention.end
