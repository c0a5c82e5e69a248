"""What was opened, launched or unveiled, in English text, where nobody signs: opened its office, X was inaugurated."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.between_english import between
from publish.readers.press_text.parties.english import subjects
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_english import is_place
from publish.readers.press_text.phrases.past_english import past
from publish.readers.press_text.programme.brought_out_english import WRITTEN, brought_out
from publish.readers.press_text.programme.ceremonies import Named

_PLACES_OPENED = words.alternation("en-programme", "openings", "houses")
_OPENED = Pattern(
    r"\bopened\s(?:its\s|their\s|the\s|an?\s)(?:new\s|first\s|second\s|joint\s)*(?P<title>(?:"
    rf"(?:[A-Z][\w'&-]*\s(?:for\s|of\s|and\s)?)+(?:{_PLACES_OPENED})"
    rf"|(?:{_PLACES_OPENED}|School|College|Museum)\s(?:for|of)\s[A-Z][\w'&-]*(?:\s(?:(?:and|of)\s)?[A-Z][\w'&-]*)*))"
    r"(?=[\s,.]|$)",
    needs="opened",
)
"""`today opened its China Office`: what a body opens is established."""
_EVENTS = words.alternation("en-programme", "openings", "events")
_ACTS = words.phrase_alternation("en-programme", "openings", "acts")
_PASSIVE = re.compile(
    rf"\b(?:The|A|An|the|a|an)\s+(?!(?:[\w-]+\s){{0,3}}(?:{_EVENTS}"
    rf"),)([^,.]{{3,120}}?)(?:,[^,.]{{3,60}},|,\s(?:which|jointly|co-|set|"
    r"established|founded|funded|built|created|developed|written|compiled|prepared|run|led|a\s|the\s)[^;]{3,200}?,)?\s+(?:(?:was|were)\s+(?:also\s+|jointly\s+|officially\s+"
    r"|formally\s+|then\s+|subsequently\s+|recently\s+|today\s+|yesterday\s+|solemnly\s+)*"
    rf"({_ACTS})|(?:went|came|go|goes)\s(?:online|live))\b"
)
_PLAQUE = re.compile(
    r"(?:plaques?|nameplates?|name plates?|signboard) (?:of|for) (?:the\s+|an?\s+)?(?:new\s+(?=[A-Z]))?"
)
_KIND = {
    "signed": "signing",
    "established": "establishment",
    "founded": "establishment",
    "formed": "establishment",
    "set up": "establishment",
    "inaugurated": "establishment",
    "opened": "establishment",
}


@lru_cache(maxsize=1)
def instrument() -> re.Pattern[str]:
    """Words of what can be signed, launched or established."""
    return re.compile(rf"\b(?:{words.phrase_alternation('en-events', 'ceremonies', 'instruments')})s?\b", re.I)


@lru_cache(maxsize=1)
def body_made() -> re.Pattern[str]:
    """The end of the name of what is founded or opened."""
    return re.compile(rf"\b(?:{words.phrase_alternation('en-events', 'ceremonies', 'bodies')})s?$", re.I)


def names_a_body(title: str) -> bool:
    """Whether a centre, a school or the like is named: `Silk School in Norland`."""
    name = compiled(r"\s(?:on|of|for|at|in)\s").split(compiled(r"\s*\([^()]*\)$").sub("", title))[0]
    located = name.rpartition(" ")
    return body_made().search(name) is not None or (
        is_place(located[2]) and located[2][:1].isupper() and body_made().search(located[0]) is not None
    )


_MADE_BY_ONE = words.alternation("en-programme", "openings", "of_makers")
_BOOK = re.compile(
    rf",?\s(?:(?:at|in|on|during|today|yesterday|here)\b|by\s[A-Z]|a\s(?:new\s|bilingual\s)?(?:{_MADE_BY_ONE}"
    r"))|[.,]?$"
)
"""`launched "Salt Roads: A History" at the City Library`: a quoted title that nothing more is said of."""


def is_book(sentence: str, verb: int, end: int, known: Collection[str]) -> bool:
    """Whether what a body brings out is a work, whose quoted title ends at `end`."""
    return _BOOK.match(sentence[end:]) is not None and bool(subjects(sentence[:verb], known, 1))


def opened_things(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """`A opened its China Office`."""
    found = []
    for opened in _OPENED.finditer(sentence):
        if subjects(sentence[: opened.start()], known, 1) and not past(sentence, opened.start()):
            start = base + opened.start("title")
            title = run.text[start : start + len(opened["title"])]
            found.append(Named(title, start, "establishment", run, (), 0.8))
    for doors in _OPENS_DOORS.finditer(sentence):
        if names_a_body(doors["title"]) and not past(sentence, doors.end("title")):
            start = base + doors.start("title")
            title = run.text[start : start + len(doors["title"])]
            found.append(Named(title, start, "establishment", run, (), 0.8))
    for plaque in _PLAQUE_FOR.finditer(sentence):
        if not past(sentence, plaque.start()):
            start = base + plaque.start("title")
            title = run.text[start : start + len(plaque["title"])]
            found.append(Named(title, start, "establishment", run, (), 0.85))
    for meant in _HELD_TO_LAUNCH.finditer(sentence):
        before = sentence[: meant.start()]
        if instrument().search(meant["title"]) and not past(sentence, meant.start()):
            start = base + meant.start("title")
            title = run.text[start : start + len(meant["title"])]
            founded = names_a_body(title) and _FOUNDS.search(meant[0]) is not None
            by = () if founded else subjects(before, known, 1)
            found.append(Named(title, start, "establishment" if founded else "launch", run, by, 0.8))
    return found


_FOUNDS = re.compile(r"\b(?:unveil|inaugurate|establishment|inauguration)\b")


_OPENS_DOORS = Pattern(
    r"\b[Tt]he\s(?:brand[- ])?(?:new\s|newly\s\w+\s)?"
    r"(?P<title>[A-Z][\w'’&-]*(?:\s(?:(?:of|for|and|the)\s){0,2}[A-Z][\w'’&-]*){1,8})"
    r"(?:\s\([^()]*\))?\s(?:today\s|officially\s|formally\s)*open(?:s|ed)\s(?:its\sdoors|to\sthe\spublic)\b",
    needs="opened|opens",
)
"""`The new Lund Cultural Centre opens its doors`."""
_PLAQUE_FOR = Pattern(
    r"\b(?:(?:[Tt]he|[Aa]|[Ii]ts)\s(?:commemorative\s|bronze\s|name\s?)?(?:plaque|nameplate|signboard)"
    r"\s(?:was|has been)\s(?:\w+ly\s|also\s|then\s)*(?:unveiled|put up|hung|presented|mounted|installed)\b[^.;,]{0,50}?"
    r"|(?:curtain|veil|cover|cloth|drape)\s(?:off|from|on|over)\s(?:the\s|its\s)?(?:plaque|nameplate|signboard))\s(?:for|of)\s(?:the\s|an?\s)(?:new(?:ly)?\s(?:[a-z-]+ed\s)?)?"
    r"(?P<title>[^,.;]{4,90}?)(?=[,.;]|\s(?:today|yesterday|during|which|by|on\s[A-Z\d]|at\sthe|in\s[A-Z])|$)",
    needs="nameplate|plaque|signboard",
)
"""`A plaque was unveiled at the university the same day for the Lund Branch of X`."""
_HELD_TO_LAUNCH = Pattern(
    r"(?:\s(?:(?:jointly|today|yesterday|together)\s)*(?:held|hosted|organi[sz]ed|staged)\s(?:an?|the)\s(?:[\w-]+\s){0,3}"
    r"(?:event|ceremony|reception|press conference|gathering|conference|forum)\b"
    r"|\b(?:event|ceremony|reception|press conference|gathering)\s(?:was|took)\s(?:held|hosted|staged|place)\b)"
    r"(?:(?!\bplan|\bhow\b|\bagree|\bpropos)[^.;,]){0,70}?"
    r"\sto\s(?:(?:officially|formally|jointly)\s)?(?:launch|unveil|release|inaugurate"
    r"|mark the (?:establishment|inauguration|launch) of)"
    r"\s(?:the|its|their|an?)\s(?:new\s)?"
    r"(?P<title>[A-Z][\w'’&-]*(?:\s(?:(?:of|for|and|on|the|in)\s){0,2}[A-Z][\w'’&-]*)+)(?=[,.;]|\s[a-z]|$)",
    needs="inaugurate|launch|mark the|release|unveil",
)
"""`A and B held an event at the Hall to launch the Green Kilns Programme`."""


_WORKS = words.phrase_alternation("en-programme", "openings", "works")
WORK = re.compile(
    rf"(?:(?:new|joint|bilingual|first|latest|annual|illustrated)\s)*(?:{_WORKS})\s"
    r'"([^"]{3,120})"',
    re.I,
)
"""`the report "X"`: what kind of work it is stands before its title."""
_ROOMS = words.alternation("en-programme", "openings", "rooms")
_MAY_OPEN = re.compile(
    rf"(?:\S+\s)(?:{_ROOMS})$",
    re.I,
)
_BOOKS = words.phrase_alternation("en-programme", "openings", "books")
_WORK = re.compile(
    rf"(?:[\w-]+\s){{0,6}}?(?:{_BOOKS})"
    r"\s\"(?P<title>[^\"]{3,80})\"",
    re.I,
)
"""`the Dutch edition of the novel "Letters from the Weir" was released`: the work has the title."""
_HISTORY = re.compile(r"\s(?:in\s(?:the\s)?(?:[A-Z][a-z]{2,8}\s)?\d|by\s|with\s|under\s|as\s|to\s|\w+\syears)")
_AT_EVENTS = words.alternation("en-programme", "openings", "at_events")
_HERE = re.compile(
    rf"\b(?:at the (?:\w+ )?(?:{_AT_EVENTS})"
    r"|on the same (?:day|occasion)|on the occasion|during the|on (?:site|the spot)"
    r"|(?:was|were) (?:also |officially |formally |jointly )*(?:released|launched|unveiled|inaugurated|signed))\b"
)


def _told(sentence: str, verb: re.Match[str]) -> str:
    """`The Centre was established, and the Guide was released`: told of the event, so no word of history."""
    here = (
        verb[2] in ("established", "founded", "formed", "set up")
        and _HERE.search(sentence)
        and not _HISTORY.match(sentence, verb.end())
    )
    return sentence[: verb.start(2)] + "inaugurated" + sentence[verb.end() :] if here else sentence


def _unquoted(title: str) -> str:
    """Without marks of quotation around the whole of it."""
    whole = title.count('"') != 2 or (title.startswith('"') and title.endswith('"'))
    return title.strip('"') if whole else title


def work_in_apposition(run: Run, sentence: str, base: int) -> list[Named]:
    """`a volume of case studies, Reeds for Straw: Nine Farms, was released`."""
    found = []
    for work in _apposition().finditer(sentence):
        if not past(sentence, work.end("title")):
            start, end = work.span("title")
            found.append(Named(run.text[base + start : base + end].strip('"“”'), base + start, "launch", run, (), 0.8))
    return found


@lru_cache(maxsize=1)
def _apposition() -> Pattern:
    works = words.phrase_alternation("en-events", "ceremonies", "works")
    return Pattern(
        rf"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\s(?:[\w-]+\s){{0,4}}(?:{works})(?:\s(?:of|on|about)\s[^,.;]{{3,60}})?,\s"
        r"(?P<title>[A-Z][^.;]{3,110}?),\s(?:was|were)\s(?:also\s|jointly\s|officially\s)*(?:released|published|launched|presented|unveiled)\b",
        needs="was|were",
    )


def passive_thing(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """`The X was launched`."""
    found = []
    for passive in _PASSIVE.finditer(sentence):
        work = WORK.match(passive[1])
        behind = passive[1][work.end() :] if work else ""
        if work and (not behind or WRITTEN.fullmatch(behind)) and not past(sentence, passive.end(1) + 1):
            start = base + passive.start(1) + work.start(1)
            parties = brought_out(sentence, passive.end(), known)
            found.append(Named(run.text[start : start + len(work[1])], start, "launch", run, parties, 0.85))
            continue
        if passive[2] == "opened" and not _MAY_OPEN.search(compiled(r"\s(?:for|of|in|at)\s").split(passive[1])[0]):
            continue  # a forum, an exhibition
        work = _WORK.fullmatch(passive[1])
        if work and passive[2] in ("released", "published", "launched", "unveiled"):
            start = base + passive.start(1) + work.start("title")
            if not past(_told(sentence, passive), passive.end(1) + 1):
                found.append(Named(run.text[start : start + len(work["title"])], start, "launch", run, (), 0.85))
            continue
        plaque = _PLAQUE.match(passive[1])
        named = compiled(r"\s(?:(?:(?:under|by|through|in)\s)?which|that|jointly|co-\w+ed|located|hosted)\b").split(
            _unquoted(_PLAQUE.sub("", passive[1]))
        )[0]
        title, parties = between(named, known)
        title = title if parties or passive[2] == "signed" else named  # Guide for People with Dementia
        body = names_a_body(title) and passive[2] != "signed"
        body = body or (passive[2] == "launched" and compiled(r"\bExhibition\b").search(title) is not None)
        if not (body or instrument().search(passive[1])) or past(_told(sentence, passive), passive.end(1) + 1):
            continue
        kind = "establishment" if passive[2] == "unveiled" and body else _KIND.get(passive[2] or "", "launch")
        start = base + passive.start(1) + (plaque.end() if plaque else 0)
        start += sentence[start - base] == '"' and not title.startswith('"')
        title = run.text[start : start + len(title)]
        if kind != "signing" and not compiled('[A-Z"“]').search(title):
            continue  # the programme was initiated
        parties = parties if kind == "signing" else brought_out(sentence, passive.end(), known) or parties
        found.append(Named(title, start, kind, run, parties, 0.85))
    return found
