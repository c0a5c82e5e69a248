"""Hosts of English sentences with no `hosted by`: who teams up, whose event it is said to be, who is thanked."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.bodies_after_by import bodies_after, short_removed
from publish.readers.press_text.occasion.hosting import Held
from publish.readers.press_text.occasion.labelled_hosts_english import role_of
from publish.readers.press_text.parties.body_lists_english import bodies_before, listed
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body
from publish.readers.press_text.phrases.body_names_english import BODY_NAME

ROLE_NOUN = (
    r"(?P<role>(?:co-?)?(?:organi[sz]er|host)s?|(?:title\s|main\s|lead\s|gold\s|exclusive\s|sole\s"
    r"|official\s)?(?:supporter|sponsor)s?"
    r"|(?:media\s|academic\s|official\s|strategic\s)?support(?:ing)?\s(?:organi[sz]ation|unit|partner|institution"
    r"|bod)(?:s|y|ies)?|(?:event|venue|knowledge|technical|academic|strategic|official|media)\spartners?"
    r"|(?:organi[sz]ing|hosting|undertaking|implementing)\s(?:organi[sz]ation|unit|partner|institution|bod(?:y(?!\w)|ies))s?"
    r"|(?:guiding|guidance|advis(?:ing|ory))\s(?:organi[sz]ation|unit|institution|authorit|bod)(?:s|y|ies)?)"
)
_ROLES_ARE = re.compile(
    rf"(?:^|[.;]\s|,\s(?:and|while)\s|,\s(?=whose\s))(?:[Tt]he\s|[Ii]ts\s|whose\s)?(?:event's\s|joint\s|main\s)?(?i:{ROLE_NOUN})"
    r"(?:\s(?:of|for)\sthe\s\w+|\sthis\s(?:year|time))?\s(?:are|were|was|is|includes?|included)\s(?=(?:the\s)?[A-Z])"
)
"""`Co-hosts were A, B and C`."""
_TEAM_VERBS = words.phrase_alternation("en-occasion", "hosts", "teamed")
_TEAMED = re.compile(rf"\s(?:(?:has|have|also|again|recently|today)\s)*(?:{_TEAM_VERBS})\swith\s")
_HOLD_VERBS = words.phrase_alternation("en-occasion", "hosts", "to_hold")
_TO_HOLD = re.compile(rf"\s(?:to|in)\s(?:jointly\s|co-?)?(?:{_HOLD_VERBS})\s")
_JOINTLY_WITH = re.compile(
    r"\b(?:jointly\s|co-)(?:presented|organi[sz]ed|hosted|held|curated|staged|sponsored)\swith\s"
    r"|\b(?:presented|organi[sz]ed|hosted|held|staged)\s(?:jointly|together|in\s(?:partnership|collaboration"
    r"|cooperation|association))\swith\s"
)
_OPEN_VERBS = words.alternation("en-occasion", "hosts", "opened")
_OPENED = re.compile(rf"(?<!was)(?<!were)\s(?:today\s|yesterday\s|officially\s)*(?:{_OPEN_VERBS})\s")
_THANKING = words.phrase_alternation("en-occasion", "hosts", "thanking")
_THANKED = re.compile(
    rf"(?:^|[.;]\s|,\s)(?:(?:The\s(?:{_THANKING}"
    r")|We|Organi[sz]ers)\s(?:would\slike\sto\s|wish(?:es)?\sto\s|also\s|warmly\s)*"
    r"thank(?:s|ed)?\s|(?:[Ww]ith\s|[Mm]any\s|[Ss]pecial\s)*[Tt]hanks\s(?:are\sdue\s|go\s)?to\s)"
    r"(?:(?:our|its|the|event|this\syear's|all|main|gold|title|generous)\s)*"
    r"(?P<noun>(?:sponsor|supporter|partner)s?,?\s)?(?=(?:the\s)?[A-Z])"
)
_FOR_SUPPORT = re.compile(r",?\sfor\s(?:their|its)\s(?:\w+\s){0,2}(?:support|sponsorship|contributions?)\b")


@lru_cache(maxsize=1)
def _apposed() -> re.Pattern[str]:
    nouns = words.alternation("en-events", "events", "nouns")
    return re.compile(
        rf",\s(?:the\s|a\s|an\s|which\s(?:is|was)\sthe\s)?(?:joint\s|main\s)?(?i:{ROLE_NOUN})\sof\s(?:the|this)\s"
        rf"(?:[\w'-]+\s){{0,4}}?(?:{nouns})s?,"
    )


def told_otherwise(run: Run, text: str, known: Collection[str]) -> list[Held]:
    """Who holds or supports the event by what the sentences say of them."""
    return [
        *_teamed(run, text, known),
        *_jointly(run, text, known),
        *_with_who_acted(run, text, known),
        *_nouns(run, text, known),
        *_thanked(run, text, known),
    ]


def _before(run: Run, text: str, verb: int, role: str, known: Collection[str]) -> list[Held]:
    found = [(a, short_removed(run.text[a:b])) for a, b in bodies_before(text[:verb], verb, known)]
    return [Held(name, a, role, run, 0.85) for a, name in found]


def _teamed(run: Run, text: str, known: Collection[str]) -> list[Held]:
    """`A teamed up with B to hold the forum`."""
    for found in _TEAMED.finditer(text):
        end = next((m.start() for m in compiled(r"[.;]\s|$").finditer(text[found.end() :])), 0) + found.end()
        doing = _TO_HOLD.search(text, found.end(), end)
        if not doing:
            continue
        ours = _before(run, text, found.start(), "co-host", known)
        theirs = bodies_after(run, text[: doing.start()], found.end(), "co-host", known)[0]
        if ours and theirs:
            return [*ours, *theirs]
    return []


def _jointly(run: Run, text: str, known: Collection[str]) -> list[Held]:
    """`A opened the show, jointly presented with B`."""
    for found in _JOINTLY_WITH.finditer(text):
        begin = max((m.end() for m in compiled(r"[.!?]\s+(?=[A-Z])").finditer(text[: found.start()])), default=0)
        theirs = bodies_after(run, text, found.end(), "co-host", known, False)[0]
        for verb in _OPENED.finditer(text, begin, found.start()) if theirs else ():
            ours = _before(run, text, verb.start(), "co-host", known)
            if ours:
                return [*ours, *theirs]
    return []


_ORGANIZED_WITH = re.compile(
    r"\b(?:was|were|is)\s(?:jointly\s)?(?:organi[sz]ed|held|hosted|presented|staged|convened)\s(?:jointly|together|in\s\w+)\swith\s"
)
_WHICH_IT = re.compile(r"\bwhich\sit\s(?:hosted|organi[sz]ed|held|hosts|holds|is\s(?:hosting|holding))\b")
_SUBJECT_DONE = re.compile(r"\s(?:has\s)?(?:today\s|yesterday\s|recently\s)?[a-z]{2,}ed\b")


def _with_who_acted(run: Run, text: str, known: Collection[str]) -> list[Held]:
    """`A opened the centre. It was organized jointly with B`, `signed by A before the talk which it held`."""
    with_ = _ORGANIZED_WITH.search(text)
    theirs = bodies_after(run, text, with_.end(), "co-host", known, False)[0] if with_ else []
    if with_ and theirs:
        begin = max((m.end() for m in compiled(r"[.!?]\s+(?=[A-Z])").finditer(text[: with_.start()])), default=0)
        for verb in _SUBJECT_DONE.finditer(text, 0, begin):
            if ours := _before(run, text, verb.start(), "co-host", known):
                return [*ours, *theirs]
    its = _WHICH_IT.search(text)
    if its:
        begin = max((m.end() for m in compiled(r"[.!?]\s+(?=[A-Z])").finditer(text[: its.start()])), default=0)
        by = re.compile(r"\bby\s(?=(?:[Tt]he\s)?[A-Z])").search(text, begin, its.start())
        named = bodies_after(run, text, by.end(), "host", known, False)[0] if by else []
        return named if len(named) == 1 else []
    return []


def _nouns(run: Run, text: str, known: Collection[str]) -> list[Held]:
    """`Co-hosts were A and B`, `A, host of the forum,`."""
    held: list[Held] = []
    for found in _ROLES_ARE.finditer(text):
        held += bodies_after(run, text, found.end(), role_of(found["role"]), known, False)[0]
    for found in _ITS_ROLE.finditer(text):
        held += bodies_after(run, text, found.end(), role_of(found["role"]), known, False)[0]
    held += _which(run, text, known)
    held += [h for found in _EVENT_OF.finditer(text) for h in _whose_event(run, text, found, known)]
    for found in _LENDING.finditer(text):
        held += [
            Held(
                run.text[found.start("names") + a : found.start("names") + b],
                found.start("names") + a,
                "supporter",
                run,
                0.85,
            )
            for a, b in listed(found["names"], known)
        ]
    for found in _HOUSE_WHICH.finditer(text):
        start, end = found.span("name")
        held += [Held(run.text[start:end], start, "organized", run, 0.85)]
    for found in _WHICH_RAN.finditer(text):
        held += _before(run, text, found.start(), "organized", known)
    for found in _apposed().finditer(text):
        held += _before(run, text, found.start(), role_of(found["role"]), known)
    return [h for h in held if is_body(h.name, known) or h.weight == _BRAND]


_ITS_ROLE = re.compile(rf",\s(?:and\s)?its\s(?i:{ROLE_NOUN})\s(?=(?:the\s)?[A-Z])")
"""`Its host was A, its co-organizer B`."""
_WHICH = re.compile(
    r"\b(?:which|that)\s(?P<names>(?:the\s)?[A-Z][^.;\"]{3,160}?)\s(?:(?:jointly|together)\s)?"
    r"(?:co-?)?(?:organi[sz]ed?|host(?:ed)?|present(?:ed)?|held|hold|staged?|arranged?)"
    r"(?=[.,;]|\s(?:together|jointly|every|each|annually|on|in|at|for|with)\b)"
)


_BRAND = 0.8
"""How sure the short name of a host is that says not what body it is."""


def _whose_event(run: Run, text: str, found: re.Match[str], known: Collection[str]) -> list[Held]:
    if held := _before(run, text, found.end("names"), "host", known):
        return held
    start, end = found.span("names")
    brand = compiled(r"[A-Z][a-z]{3,}").fullmatch(text, start, end)
    named = brand and compiled(rf"{brand[0]}\s(?:University|College|President|Rector|Director|Chairman)").search(text)
    return [Held(run.text[start:end], start, "host", run, _BRAND)] if named else []


_NOUNS_HELD = "|".join(words.words("en-events", "events", "nouns"))
_EVENT_OF = re.compile(
    rf"\b(?:an?|the)\s(?:[\w-]+\s){{0,3}}?(?:{_NOUNS_HELD})\s(?P<names>(?:the\s)?[A-Z][\w&'-]*(?:\s(?:of\s(?:the\s)?|for\s|and\s)?[A-Z][\w&'-]*){{0,7}})"
    r"\s(?:had\s)?(?:co-)?(?:hosted|held|organi[sz]ed|gave|staged|arranged)(?=\s(?:on|in|at|for|to|with|there|that)\b|[.,;])"
)
"""`at a ceremony Lund University hosted on its campus`."""


_LENDING = re.compile(
    r"\bwith\s(?P<names>(?:the\s)?[A-Z][^.;]{3,120}?)\s(?:lending|giving|providing|offering)\s(?:\w+\s){0,2}?"
    r"(?:support|sponsorship|help|assistance|funding)\b"
)
"""`with A and B lending support`."""
_NOUNS = "|".join(words.words("en-events", "events", "nouns"))
_WHICH_RAN = re.compile(
    r",\s(?:which|who)\s(?:had\s|has\s|also\s|itself\s|then\s|is\s)*"
    r"(?:co-?ordinated|organi[sz]ed|hosted|held|staged|hosting|arranged|ran|put\s(?:on|together)|planned)\s(?:the|an?|its)\s"
    rf"(?:[\w-]+\s){{0,2}}?(?:{_NOUNS}|evening|day|night|afternoon|programme|trip|tour)s?\b"
)
"""`Lund Institute, which co-ordinated the evening,`."""


_HOUSE_WHICH = re.compile(
    rf"\bat\s(?:the\s)?(?P<name>{BODY_NAME})(?:\s\([A-Z][\w-]*\))?,\swhich\s(?:also\s|itself\s|then\s)?"
    rf"(?:organi[sz]ed|hosted|held|staged|put\son)\s(?:the|an?|its)\s(?:[\w-]+\s){{0,2}}?(?:{_NOUNS})s?\b"
)
"""`founded at the Lund Museum, which also held a forum`."""


def _which(run: Run, text: str, known: Collection[str]) -> list[Held]:
    """`the exhibition, which A and B organize together`."""
    for found in _WHICH.finditer(text):
        named = [(a, b) for a, b in listed(found["names"], known)]
        bodies = [(a, short_removed(found["names"][a:b])) for a, b in named]
        if bodies and all(is_body(name, known) for _, name in bodies):
            base, role = found.start("names"), "co-host" if len(bodies) > 1 else "host"
            return [Held(run.text[base + a : base + a + len(n)], base + a, role, run, 0.85) for a, n in bodies]
    return []


def _thanked(run: Run, text: str, known: Collection[str]) -> list[Held]:
    """`The chamber thanks A and B for their support`, `With thanks to our sponsors A and B`."""
    for found in _THANKED.finditer(text):
        held, end = bodies_after(run, text, found.end(), "supporter", known)
        if held and (found["noun"] or _FOR_SUPPORT.match(text, end)):
            return held
    return []
