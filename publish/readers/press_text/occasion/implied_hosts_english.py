"""Who holds the event in English text where nobody is said to: who is visited, who celebrates, who opens it."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.bodies_after_by import bodies_after, is_named
from publish.readers.press_text.occasion.hosting import Held
from publish.readers.press_text.occasion.hosts_english import subject_hosts
from publish.readers.press_text.occasion.visited_hosts_english import is_named_body, who_is_visited
from publish.readers.press_text.occasion.whose_event_english import (
    ANNIVERSARY,
    AT_MEETING,
    FOR_EVENT_OF,
    MARK,
    MARKS,
    MEETING_OF,
    OPENED_HOUSE,
    OPENING_OF_ITS,
    OWN_MEETING,
    RECEIVED_BY,
    RECEIVED_BY_HEAD,
    TWINNED,
)
from publish.readers.press_text.parties.body_lists_english import listed
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_generic_body, is_place
from publish.readers.press_text.phrases.body_names_english import BODY_NAME
from publish.readers.press_text.phrases.roles_english import is_role
from publish.readers.press_text.text.folding import fold_latin

_INVITED = re.compile(
    r"\b[Aa]t the (?:kind )?invitation of\s+(?:the\s+)?"
    rf"({BODY_NAME})"
)
_OPENS = re.compile(
    r"\b(?:opened|launched|inaugurated|unveiled)\s(?:\w+ly\s|today\s|online\s)?(?:(?:its|their|the"
    r"|an?)\s(?:doors\s(?:of|to)\s|(?!first\sday|door))|\")"
    r"|\b(?:today|yesterday|here)\s(?:launched|unveiled|released|introduced|inaugurated|opened)\s(?=[A-Z])"
    r"|\b(?:presented|awarded|bestowed|conferred)\s(?:\w+ly\s|today\s)?(?:its|their|the)\s"
    r"[A-Z][^,.;]{0,60}?\b(?:Prize|Award|Medal)s?\b"
)
"""`A and B opened the depot`, `A launched "The Book"`: what a body opens it holds."""
_PRODUCT = re.compile(
    r"\s(?:launched|unveiled|introduced|released|launches|unveils|introduces|releases)\s"
    r"(?=[A-Z][\w-]*(?:\s[\w-]+){0,4}?,\s(?:its|the|an?)\s|(?:its|the)\s(?:new|latest|next|first|second|third|fourth)\b)"
)
_COMPANY_ENDS = words.alternation("en-occasion", "bodies", "companies")
_COMPANY = re.compile(rf"\b(?:{_COMPANY_ENDS})\.?$")
"""`Lund Pumps Ltd. today launched Flow 3, its new pump`: a company with its product."""
_HOUSE = (
    r"\bat\s(?:the\s)?((?:[A-Z][\w'&-]*\s)(?:(?:[A-Z][\w'&-]*|of|and|for)\s){0,5}?"
    r"(?:Hospital|Museum|Gallery|Library|University|College|Institute|School)(?:\sof(?:\s[A-Z]\w+){1,2})?)"
)
_OWN_HOUSE = re.compile(
    r"\b(?:inaugurated|unveiled|held|opened|signed|launched|took\splace|gathered|were)\s(?:today\s|yesterday\s)?"
    + _HOUSE
)
_OWN_HEAD = re.compile(
    r"(?:^|[.;]\s)(?:(?:Vice|Deputy|Executive)[\s-])?(?:President|Director|Dean|Principal|Curator|Superintendent)"
    r"(?:\s[A-Z][\w'-]+){2,3}\s(?:chaired|presided|hosted|moderated|welcomed|opened)\b"
)
_FOR_OPENING = re.compile(
    _HOUSE + r"(?:\s\([^)]*\))?[^.;,]{0,40}?\sfor\sthe\s(?:opening|launch|inauguration|preview)\sof\b"
)
"""Guests were `at the Lund Museum for the opening of`, whose own people welcome them."""
_HEADLINE_VERBS = words.alternation("en-occasion", "hosts", "headline_verbs")
_HEADLINED = re.compile(
    rf"\s(?:{_HEADLINE_VERBS})\s(?!(?:in|at|on|to|with|for|as)\s)",
    re.I,
)
_RECEIVES = re.compile(
    r"\b(?:received|welcomed|welcomes|receives)\s(?:an?|the)\s[^.,;]{0,30}?\b(?:delegation|group|mission|visitors)\b"
    r"|\b(?:received|welcomed|hosted)\s[A-Z][\w.'-]+(?:\s[A-Z][\w.'-]+){1,3},\s(?:the\s)?(?:[A-Z][\w'-]*\s){0,4}?"
    r"(?:Minister|Ambassador|Consul|Governor|Mayor|President|Secretary|Commissioner|Premier|Chancellor|Rector)\b"
    r"|\b(?:received|welcomed|hosted)\s(?:the\s|several\s|senior\s)?(?:representatives|guests|officials|visitors|members|leaders)\s(?:of|from)\b"
)
_HONOURED = re.compile(
    r"\b(?:(?:was|were|is|are)\s(?:\w+ly\s)?(?:honou?red|pleased|delighted|happy|glad|proud|privileged)\sto"
    r"|had\sthe\s(?:honou?r|pleasure|privilege)\s(?:of|to))\s(?:receiv|welcom|host)(?:e|ing)?\s"
)
"""`The Centre was honoured to receive`: whose guests came."""
_THANKED = re.compile(
    r"\bthank(?:ed|s)?\s(?=(?:the\s)?[A-Z][^.;]{3,80}?\sfor\s(?:(?:its|their|the)\s(?:\w+\s){0,3}?"
    r"(?:hospitality|reception|welcome)|(?:receiving|welcoming|hosting|inviting|its\sinvitation|the\sinvitation))\b)"
)
"""`thanked the City Government for receiving the delegation`."""
_GUESTS = (
    r"(?=(?:[^.;]|(?<=\b[MD][rs])\.|(?<=Prof)\.){0,200}?\b(?:delegations?|group|party|team|visitors?|guests?|entourage|mission|counterparts?|colleagues"
    r"|visiting|companions)\b)"
)
_HEAD = (
    r"(?:(?:Executive|Deputy|Vice|Honorary|Acting|Founding|Managing|Permanent|Standing|Senior|First)[\s-]){0,2}"
    r"(?:President|Director|Director[- ]General|Rector|Chairman|Chairperson|Chairwoman|Chair|Dean|Principal|Curator"
    r"|Chief Executive(?: Officer)?|CEO|Secretary[- ]General|Chancellor|Vice-Chancellor|Provost|Superintendent|Head)"
)
_MET = (
    r"(?:(?:today|yesterday|recently)\s(?:\([^)]*\)\s)?|on\s\w+\s\w+\s)?"
    r"(?:\w+ly\s)?(?:received|welcomed|greeted|hosted|met\swith|met|held\stalks\swith|entertained|showed\saround)\s"
)
_HEAD_RECEIVES = re.compile(
    rf",\s(?:the\s)?{_HEAD}(?:\sand\s{_HEAD})?\sof\s(?:[Tt]he\s)?([A-Z][\w&'-]*(?:\s(?:[A-Z][\w&'-]*|of|and|for|in))*?)"
    rf"(?:\s\([^)]*\))?,\s(?:on\s[^,.]{{3,25}},\s)?{_MET}{_GUESTS}"
    rf"|(?:^|[.;]\s|,\s)(?:the\s)?([A-Z][\w&'-]*(?:\s(?:[A-Z][\w&'-]*|of|and|for))*?)(?:'s)?\s{_HEAD}\s(?:[A-Z][\w.'-]*\s){{2,4}}{_MET}{_GUESTS}"
    rf"|(?:^|[.;]\s){_HEAD}\s(?:[A-Z][\w.'-]*\s){{2,4}}of\s(?:the\s)?([A-Z][\w&'-]*(?:\s(?:[A-Z][\w&'-]*|of|and|for))*?)\s{_MET}{_GUESTS}"
)
"""`Ann Lee, President of the Chamber, received the delegation`, `Lund Museum Director Per Holm welcomed guests`."""
_MISSIONS_NAMED = words.phrase_alternation("en-occasion", "hosts", "missions")
_CAPITALS = r"[A-Z][\w'-]*"
_SEAT_IN = rf"(?:\sin\s(?:the\s)?{_CAPITALS})?"
_AT_OWN_SEAT = re.compile(
    r"\b(?:Ambassador|Consul[ -]General|Consul|Chargé d'Affaires|Minister Counsellor)(?:\s[^.;]{3,60}?)?\s"
    r"(?:hosted|held|gave|gives|threw|hosts|holds|laid\son|organi[sz]ed)\s[^.;]{3,80}?\s(?:at|in)\sthe\s"
    rf"((?:{_CAPITALS}\s(?:of\s(?:the\s)?)?){{1,6}}?(?:{_MISSIONS_NAMED})(?:\sof\s(?:the\s)?{_CAPITALS}(?:\s{_CAPITALS})?)?"
    rf"{_SEAT_IN}"
    rf"|(?:Embassy|Consulate[ -]General)\sof\s(?:the\s)?{_CAPITALS}(?:\s(?:of\s)?{_CAPITALS}){{0,3}}{_SEAT_IN})"
)
"""`Ambassador Lee gave a dinner at the Norland Embassy in Lund`: an envoy receives for the mission."""
_OF_STATE = re.compile(
    r"\b(?:Government|Committee|Congress|Parliament|Council|City|Province|Party|Municipality|State|Senate|Republic)\b"
)


def _heads_house(text: str, known: Collection[str]) -> tuple[int, int] | None:
    """The body whose head received guests; officials of state receive the guests of others, too."""
    for found in _HEAD_RECEIVES.finditer(text):
        start, end = found.span(found.lastindex or 1)
        if (
            is_body(text[start:end], known)
            and not is_generic_body(text[start:end])
            and not _OF_STATE.search(text[start:end])
        ):
            return start, end
    return None


WHOSE_HEAD = 0.7
"""How sure a host is whose head received the guests; what all people tell goes before."""


def headlined_hosts(run: Run, known: Collection[str]) -> list[Held]:
    """`Lund University Establishes Centre for Health` as a headline: whose news it is."""
    text = fold_latin(run.text)
    verb = _HEADLINED.search(text)
    held = subject_hosts(run, text, verb.start(), "host", known) if verb else []
    return held if len(held) == 1 and is_body(held[0].name, known) else []  # A and B establish: they sign, at nobody's


def _body_of_person(held: Held) -> Held:
    """`President Holm of Lund University received`: the university."""
    of = compiled(r"([A-Z]\w+)\s[^,]{3,40}?\sof\s(?:the\s)?(?=[A-Z])").match(held.name)
    if not of or not is_role(of[1]):
        return held
    return replace(held, name=held.name[of.end() :], start=held.start + of.end())


def implied_host(run: Run, known: Collection[str]) -> list[Held]:
    """Where nobody is said to hold the event: who was visited, or who celebrated."""
    text = fold_latin(run.text)
    if held := _who_opens(run, text, known) or _whose_product(run, text, known):
        return held
    found = (_OWN_HEAD.search(text) and _OWN_HOUSE.search(text)) or _FOR_OPENING.search(text)
    found = found or ANNIVERSARY.search(text) or _INVITED.search(text) or _AT_OWN_SEAT.search(text)
    if not found and (held := who_is_visited(run, text, known) or _behind(RECEIVED_BY, run, text, known)):
        return held
    for said in (
        FOR_EVENT_OF,
        OPENING_OF_ITS,
        RECEIVED_BY_HEAD,
        OWN_MEETING,
        MEETING_OF,
        AT_MEETING,
        OPENED_HOUSE,
        MARK,
        MARKS,
    ):
        found = found or said.search(text)
    if found:
        return _named(run, text, found, known)
    thanked = _behind(_THANKED, run, text, known)
    if len(thanked) == 1:
        return thanked
    house = _heads_house(text, known)
    return [Held(run.text[slice(*house)], house[0], "host", run, WHOSE_HEAD)] if house else []


def _who_opens(run: Run, text: str, known: Collection[str]) -> list[Held]:
    """The bodies that open, receive or honour."""
    for act in (*_OPENS.finditer(text), *_RECEIVES.finditer(text), *_HONOURED.finditer(text)):
        held = [_body_of_person(h) for h in subject_hosts(run, text, act.start(), "host", known)]
        named = all(is_body(h.name, known) and not is_generic_body(h.name) for h in held)
        if held and named and not text[: act.start()].endswith(" also "):
            return [replace(h, role="co-host") for h in held] if len(held) > 1 else held
    return []


def _whose_product(run: Run, text: str, known: Collection[str]) -> list[Held]:
    """The company that brings out a product."""
    for act in _PRODUCT.finditer(text):
        held = subject_hosts(run, text, act.start(), "host", known)
        if len(held) == 1 and _COMPANY.search(held[0].name):
            return held
    return []


def _behind(said: re.Pattern[str], run: Run, text: str, known: Collection[str]) -> list[Held]:
    """The bodies named behind what says that they receive or are thanked."""
    by = said.search(text)
    return bodies_after(run, text, by.end(), "host", known, False)[0] if by else []


def _named(run: Run, text: str, found: re.Match[str], known: Collection[str]) -> list[Held]:
    """The body, or the two, whose name was found."""
    the = len("The ") if found[1].startswith("The ") else 0
    start, name = found.start(1) + the, compiled(r"(?:\s(?:and|of|for|in))+$").sub("", found[1][the:].strip())
    both = listed(name, known)
    if len(both) > 1:
        return [Held(run.text[start + a : start + b], start + a, "co-host", run, 0.75) for a, b in both]
    twinned = found.re is MARK and is_place(name) and " and " not in name and TWINNED.search(text, found.end())
    lettered = compiled(r"\s\([A-Z]{2,8}\)").match(text, found.end(1)) is not None
    if found.re is OPENING_OF_ITS and len(name.split()) > 1 and is_named(name):
        lettered = True
    if not lettered and not is_named_body(name, known) and not twinned:
        return []
    return [Held(run.text[start : start + len(name)], start, "host", run, 0.75)]
