"""The office that stands directly before an English name."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from publish.readers.press_text import words
from publish.readers.press_text.names.english_name import EnglishName
from publish.readers.press_text.offices.behind_name_english import placed
from publish.readers.press_text.offices.english import opens_with_body, read_before
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.offices.region_english import PRESENCE, stop_verbs
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_english import is_body
from publish.readers.press_text.phrases.countries_english import joins_country
from publish.readers.press_text.phrases.roles_english import is_role, names_office
from publish.readers.press_text.text.tokens import Token, modifiers, not_names, tokenize

_BINDING = frozenset(("of", "the", "to", "for", "and", "in", "&", "at", "de", "d'"))


_NOT_OPENING = _BINDING | frozenset(
    ("by", "on", "with", "whose", "both", "while", "however", "its", "from", "as", "including", ")", "between")
)


_NOT_ROLE = words.word_set("en", "stop", "small")


_LISTING = re.compile(r",?\s(?:including|such as|namely|like)\s*$")


def office_before(text: str, floor: int, name: EnglishName, known: Collection[str]) -> tuple[Office, int]:
    """The position that stands directly before a name."""
    region = text[floor : name.begin]
    listing = _LISTING.search(region)
    if listing and names_office(compiled(r"[,;:]").split(region[: listing.start()])[-1].strip()):
        region = region[: listing.start()]  # Partners of X including A, B and C
    presence = [*PRESENCE.finditer(region)]
    if presence:
        floor, region = floor + presence[-1].end(), region[presence[-1].end() :]
    if _SUCCEEDS.search(region):
        return Office(), name.begin
    opened = _IN_BRACKET.search(region)
    if opened and text[name.end : name.end + 1] == ")" and is_role(opened["role"]):
        return _headed(region, opened, floor, known), floor + opened.start("role")
    owned = _OF_COMPANY.search(region)
    if owned and is_role(owned["rest"]):
        begin = floor + owned.start("rest")
        positions, _ = read_before(owned["rest"].rstrip(), known)
        held = tuple(placed(p, at, begin) for p, at in positions)
        return Office(held, (owned["body"], floor + owned.start("body"))), floor + owned.start("body")
    is_held = _IS_HELD_BY.search(region)
    if is_held and is_role(is_held["held"]):
        begin = floor + is_held.start("held")
        positions, body = read_before(is_held["held"], known)
        held = tuple(placed(p, at, begin) for p, at in positions)
        return Office(held, (body[0], begin + body[1]) if body else None), begin
    addressed = _ADDRESSED.search(region)
    region = region[: addressed.start("called")] if addressed else region
    comma = compiled(r",\s*$").search(region) is not None
    region = compiled(r"[,\s]+$").sub("", region)
    at = _phrase_start(region)
    if at is None:
        return Office(), name.begin
    phrase = region[at:]
    if not (is_role(phrase) or opens_with_body(phrase, known)):
        return Office(), name.begin
    if comma and _WHERE.match(phrase) and not is_role(phrase):
        return Office(), name.begin  # In St Mary's Cathedral, Father Ann Lee
    owned = compiled(r"[A-Z][\w-]*'s\s").match(phrase)
    told = owned or compiled(r"\b(?:the|its|their|\w+'s|by|(?:by|and|with|between)\san?)\s+$", re.I).search(region[:at])
    if comma and region[:at].strip() and not told:
        return Office(), name.begin
    if _EVENT_ROLE.fullmatch(phrase):
        return Office(), name.begin
    begin = floor + at
    positions, organization = read_before(phrase, known)
    return Office(
        tuple(placed(p, at, begin) for p, at in positions),
        (organization[0], begin + organization[1]) if organization else None,
    ), begin


def _phrase_start(region: str) -> int | None:
    """Where the words directly before the name begin that may be an office; None where there are none."""
    found = tokenize(_INTERIM.sub("pro tem", region))
    start = len(found)
    while start > 0 and _may_name_office(found[start - 1], found):
        start -= 1
    while start < len(found) and (found[start].low in _NOT_OPENING or not found[start].text.strip("-–—")):
        start += 1
    if start >= len(found):
        return None
    at = found[start].start
    excellency = _EXCELLENCY.match(region, at)
    at = excellency.end() if excellency else at
    return at + _latest_role(region[at:])


_EXCELLENCY = re.compile(r"(?:H\.\s?E\.|H\.E|HE|(?:His|Her)\sExcellency)\s(?=[A-Z])")
"""`H.E. |Consul General Wu Fang`."""
_IN_BRACKET = re.compile(r"\s?\((?P<role>[^()]{2,60}?)\s*$")
"""`the Harbour Authority (President |Kim Jin|)`."""


def _headed(region: str, opened: re.Match[str], floor: int, known: Collection[str]) -> Office:
    """The office within a bracket, with the body that stands before the bracket."""
    positions, _ = read_before(opened["role"], known)
    held = tuple(placed(p, at, floor + opened.start("role")) for p, at in positions)
    found = tokenize(region[: opened.start()])
    start = len(found)
    while start > 0 and (found[start - 1].capital or found[start - 1].low in _BINDING):
        start -= 1
    while start < len(found) and not found[start].capital:
        start += 1
    if start == len(found):
        return Office(held)
    at = found[start].start + (4 if found[start].text == "The" else 0)
    body = region[at : opened.start()]
    return Office(held, (body, floor + at) if is_body(body, known) else None)


_IS_HELD_BY = re.compile(r"(?:^|[.;]\s|\n)\s*(?:The|Its|Our)\s(?P<held>[^,;.:]{3,70}?)\s(?:is|remains)\s$")
"""`The HA Chief Executive is |Dr Ann Lee`."""
_WHERE = re.compile(r"(?:In|At|Inside|Outside|Within|Near|On|Before|Under|From)\s(?:the\s)?[A-Z]")
_ADDRESSED = re.compile(
    r"\b(?:Mayor|Provost|Governor|President|Chair\w*|Leader)\s(?:of|for)\s[^,;]{2,40}?"
    r"(?P<called>\s(?:Councillor|Alderman|Senator|Monsignor)\s*)$"
)
"""`Lord Mayor of Lund |Councillor Anna Holm`: how she is addressed, behind the office."""
_INTERIM = Pattern(r"\ba\.\s?i\.$", needs="a.")
"""`Chargé d'Affaires a.i. |Anna Holm`."""
_OF_COMPANY = re.compile(r"(?:[Tt]he\s)?(?P<body>(?:[A-Z][\w&()-]*\s)+(?:Co\.,\s)?(?:Ltd|Inc)\.)'s\s(?P<rest>[^,;]+)$")
"""`Oak Shipping Co., Ltd.'s Senior Vice President |Anna Holm`."""
_SUCCEEDS = re.compile(r"\b(?:in place of|instead of|in succession to|succeeding|replacing|taking over from|than)\s*$")
"""`elected Chairman in place of Karl Nord`: the office is another's."""


_EVENT_ROLE = re.compile(
    r"(?:the\s)?(?:(?:keynote|guest|main|opening)\s)?(?:speaker|moderator|host|panell?ist|presenter)s?", re.I
)


def _may_name_office(token: Token, found: Sequence[Token]) -> bool:
    """Whether a word before a name can belong to the person's office."""
    if token.capital or token.low in _BINDING or token.text in "&'-()" or token.low in modifiers():
        return True
    if is_role(token.text) or token.low.startswith("d'"):
        return True
    plain = token.text.isalpha() and token.text.islower()
    return plain and token.text not in stop_verbs() and token.text not in _NOT_ROLE and found[-1].text.islower()


_SECTIONS = frozenset(
    [
        "Economic",
        "Political",
        "Commercial",
        "Cultural",
        "Trade",
        "Press",
        "Education",
        "Educational",
        "Science",
        "Scientific",
        "Consular",
        "Defence",
        "Defense",
        "Military",
        "Legal",
        "Public",
        "Social",
        "Financial",
        "Information",
        "Media",
        "Security",
        "Police",
        "Agricultural",
        "Administrative",
        "Economy",
        "Commerce",
        "Culture",
        "Technology",
        "Finance",
        "Investment",
    ]
)
"""What the sections of an embassy are for."""
_OF_SECTION = re.compile(
    r"(?:[A-Z]\w+\s)?(?:Counsell?or|Attach[ée]|Consul|Officer|Advis[eo]r|Section|Secretary|Affairs)\b"
)


def _fields_of_minister(left: str, right: str) -> bool:
    """`Agriculture and Food Security Minister`: both are what the minister is of."""
    before = compiled(r"(?:^|\s)([A-Z]\w+)$").search(left)
    if before is not None and before[1] in _SECTIONS and _OF_SECTION.match(right):
        return True
    return (
        before is not None and before[1] in not_names() and compiled(r"Minister|Secretary$").search(right) is not None
    )


def _latest_role(phrase: str) -> int:
    """`China and UM Rector`: after an `and`, only what is a position by itself stays."""
    for joint in reversed([*compiled(r"\s+and\s+(?:the\s+)?").finditer(phrase)]):
        left, right = phrase[: joint.start()], phrase[joint.end() :]
        if joins_country(left, right):
            continue
        if is_role(right) and not is_role(left) and not _fields_of_minister(left, right):
            return joint.end()
    return 0
