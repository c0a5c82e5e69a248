"""Houses that open at the event, in English text: an office, a consulate, a centre, a laboratory, a headquarters.

`The Consulate General of A in B was inaugurated`, `unveiled the nameplate for the X headquarters of Y`, `the opening of
the Z Centre took place`. What is recalled (`founded in 1998`, `which opened last year`) opens nothing; a verb that as
often tells of the past (`was founded`) needs a word of the day beside it.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.actors_english import bodies_alone
from publish.readers.press_text.patterns import Pattern, compiled, each_of
from publish.readers.press_text.phrases.bodies_english import is_place
from publish.readers.press_text.programme.ceremonies import Named

_HOUSES = words.phrase_alternation("en-programme", "houses", "kinds")
_IN_PLACES = words.phrase_alternation("en-programme", "houses", "in_places")
_EVENTS = words.alternation("en-programme", "parties", "events")
_SURE = words.phrase_alternation("en-programme", "houses", "opens")
_FOUNDS = words.phrase_alternation("en-programme", "houses", "founds")
_NOW = words.phrase_alternation("en-programme", "houses", "at_the_event")
_THEN = words.phrase_alternation("en-programme", "houses", "recalled")
_HOW = r"(?:(?:also|jointly|today|yesterday|then|subsequently|recently|finally|here|newly|[a-z]{3,9}ly)\s)*"
_PLATE = r"(?:name[- ]?plates?|plaques?|sign\s?boards?|name\sboards?|tablets?)"


@lru_cache(maxsize=1)
def _any() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_HOUSES})\b", re.I)


_VERBS = each_of(words.phrases("en-programme", "houses", "opens") + words.phrases("en-programme", "houses", "founds"))


@lru_cache(maxsize=1)
def _told() -> Pattern:
    """Each way to say that a house opens; the name stands before it or behind it."""
    return Pattern(
        rf"(?P<after>\s(?:(?:was|were|is|are|has\sbeen|have\sbeen)\s{_HOW}(?:(?P<sure>{_SURE})|(?P<weak>{_FOUNDS}))"
        rf"|{_HOW}(?P<rite>held\s(?:its|their)\s(?i:(?:official\s|formal\s|grand\s)?(?:plaque[- ])?(?:unveiling"
        rf"|inauguration|opening)(?:\sceremony)?))"
        rf"|{_HOW}(?P<comes>(?:came|comes|has\scome)\sinto\s(?:being|existence|operation)|opened\s(?:its\sdoors|to\sthe\spublic|officially|formally))"
        rf"|{_HOW}(?P<plain>(?:opened|opens)(?=\s(?:on|in|at|today|yesterday|with|this|here)\b|\.?$)))\b)"
        rf"|\b(?P<plate>(?:unveil\w*|hung|hang\w*|reveal\w*)\s(?:of\s)?(?:the|its|a|an|their)\s(?:[a-z]+\s)?{_PLATE}\s(?:of|for|at)"
        rf"|{_PLATE}\s(?:unveiling|inauguration)(?:\sceremony)?\s(?:of|for))\s"
        r"|\b(?P<act>(?:cut\s(?:the\sribbons?|a\sribbon)\s(?:for|at|on|of|to\s(?:open|inaugurate))|inaugurated|declared\sopen|unveiled"
        r"|(?P<opened>opened|founded|established|set\sup)))\s(?=the|an?|its|their|[A-Z]\w+'s)"
        rf"|\b(?P<event>(?:opening|inauguration|founding|establishment|launch|inaugural|unveiling)(?:\sceremony|\sassembly|\sconference)?"
        rf"(?:\s(?:of|for)|(?<=ceremony)\s[^.;:]{{3,70}}?\sfor(?=\s(?:its|their|the)\s)))\s(?=the|an?|its|their|[A-Z])",
        needs=f"{_VERBS}|held|into|open|unveil|hung|hang|reveal|inaugur|cut|found|establish|set|launch",
    )


def houses(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """Every house of which the sentence says that it opened at the event."""
    if not _told().possible(sentence) or not _any().search(sentence) or compiled(rf"\b(?:{_THEN})\b").search(sentence):
        return []
    found: list[Named] = []
    for told in _told().finditer(sentence):
        span = _before(sentence, told.start()) if told["after"] else _behind(sentence, told.end())
        if span is None or _PAST.search(sentence, max(0, span[0] - 60), min(len(sentence), told.end() + 120)):
            continue
        weak = told["weak"] or told["plain"] or told["opened"]
        if told["event"] and not _held(sentence, told, span[1]):
            continue
        if (weak and not _event_day().search(sentence)) or _NOT_DONE.search(sentence, 0, min(told.start(), span[0])):
            continue
        by = _BY.match(sentence, told.end()) if told["after"] else None
        parties = bodies_alone(by["by"], known) if by else ()
        title = run.text[base + span[0] : base + span[1]]
        if sentence.count('"', 0, span[0]) % 2 and sentence[span[0] - 1 : span[0]] != '"':
            continue  # within the quoted name of something else
        named = Named(title, base + span[0], "establishment", run, parties, 0.8)
        found += [] if any(named.overlaps(f) for f in found) else [named]
    return found


@lru_cache(maxsize=1)
def _event_day() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{_NOW})\b|\b[Oo]n\s(?:the\s\w+\sof\s)?(?:\w+day\b|\d{{1,2}}\s[A-Z]|[A-Z][a-z]{{2,8}}\s\d)", re.I
    )


_PAST = re.compile(
    r"\b(?:in|since|as\searly\sas|back\sin|from)\s(?:[A-Z][a-z]{2,8}\s)?(?:1[6-9]|20)\d\d\b|\blast\s(?:year|month|week|\w+ber|spring|autumn)\b"
    r"|\b(?:years?|months|weeks|decades?)\s(?:ago|later|earlier)\b|\b(?:previously|earlier|already|formerly|once|first\sopened)\b"
    r"|\b(?:had|has)\s(?:\w+\s)?been\s(?:open|in)\b|\bhad\b"
)
_NOT_DONE = re.compile(
    r"\b(?:will|would|shall|should|could|may|might|to\sbe|plans?|planned|propos\w+|suggest\w*|hop\w+|expect\w*|prepar\w+|discuss\w*"
    r"|if|before|once|after|since|until|support(?:s|ed|ing)?|promot\w+|agree[sd]?|toward?s?|appl\w+\sfor|includ\w+\sthe|call\w*\sfor)\b(?![^,]*,)[^,;]*$",
    re.I,
)
_BY = re.compile(
    r"\s(?:(?:today|yesterday|jointly|together|here|there|on\s\w+day)\s)*by\s(?P<by>(?:the\s)?[A-Z][^;]{2,160}?)"
    r"(?=,?\s(?:in|on|at|during|which|under|to|for|with)\s|[.;]\s|[.;]?$)"
)
_ARTICLE = re.compile(
    r"(?:^|(?<=\s))(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir"
    r"|(?:(?<=inaugurated\s)|(?<=opened\s)|(?<=unveiled\s))[A-Z]\w+'s)\s(?:(?:brand[- ])?new(?:ly[- ][a-z]+)?\s|first\s"
    r"|joint\s(?=[A-Z]))*"
)
_NO_NAME = re.compile(
    r"\b(?:was|were|is|are|has|have|had|which|that|who|where|said|and\sthen|while|when)\b|[;:!?]"
    r"|(?<!\bof)(?<!\bfor)(?<!\band)(?<!\bin)(?<!\bat)(?<!\bon)(?<!\bto)(?<!\bwith)(?<!\bbetween)(?<!\bby)\s(?:the|an?)\s"
)
_APPOSITION = re.compile(
    r",\s(?:an?|the|jointly|co-\w+|set|which|established|founded|funded|built|initiated|located|based|run|led)\s[^;]{3,160},$"
)


_CALLED = re.compile(r"\b[a-z]+\b[^,;.]*,\s(?:the\s)?(?P<name>[A-Z][^,;]{3,90}),?$")
"""`the first centre of A, the B Centre, opened`."""
_CLAUSES = re.compile(r"[,;:]\s(?!Ltd|Inc)|\s[–—-]+\s")


def _before(sentence: str, end: int) -> tuple[int, int] | None:
    """Where the subject of the verb stands, if it names a house."""
    called = _CALLED.search(sentence, 0, end)
    if called and _names_house(called["name"]):
        return called.span("name")
    aside = _APPOSITION.search(sentence, 0, end)
    end = aside.start() if aside else end
    begin = max((m.end() for m in _CLAUSES.finditer(sentence, 0, end)), default=0)
    for article in [*_ARTICLE.finditer(sentence, begin, end), None]:
        start = article.end() if article else begin
        plate = _OF_PLATE.match(sentence, start, end)
        start = plate.end() if plate else start
        if article and _OF_ANOTHER.search(sentence, begin, article.start()):
            continue  # hosted by the Centre
        if article is None and not (
            sentence[start : start + 1].isupper() and _CAPITALS.fullmatch(sentence, start, end)
        ):
            return None
        if sentence[start : start + 1] in ("'", '"') and sentence[end - 1 : end] in ("'", '"'):
            start, end = start + 1, end - 1
        if not _NO_NAME.search(sentence, start, end) and _names_house(sentence[start:end]):
            return start, end
    return None


_OF_PLATE = re.compile(rf"{_PLATE}\s(?:of|for)\s(?:(?:the|an?)\s)?(?:new\s(?=[A-Z]))?")
_OF_ANOTHER = re.compile(r"\b(?:by|of|at|in|on|with|for|to|from|between|and|under|into|near)\s$")
_TOKEN = rf"(?:[\"]?[A-Z0-9(][^\s,;:]*|(?i:{_HOUSES})\b)"
_CAPITALS = re.compile(rf"{_TOKEN}(?:\s(?:(?:of|for|and|the|in|at|on|de|du|la|to)\s){{0,2}}{_TOKEN})*")
_LOWER = re.compile(
    rf"[A-Z][\w'-]*(?:\s[a-z][\w-]*){{1,4}}?\s(?:{_HOUSES})(?:\s(?:for|of|on)\s(?:the\s)?[\w-]+(?:\s(?:and\s)?[\w-]+){{0,3}})?(?=[.,;]|\s(?:in|at|on|by|with|which|today)\b|$)"
)
"""`the Sino-Dutch joint laboratory for data law`."""


def _behind(sentence: str, at: int) -> tuple[int, int] | None:
    """Where what is opened stands, behind the verb."""
    article = _ARTICLE.match(sentence, at)
    start = article.end() if article else at
    plate = _OF_PLATE.match(sentence, start)
    start = plate.end() if plate else start
    name = _CAPITALS.match(sentence, start)
    end = name.end() if name else start
    if not name or not _names_house(sentence[start:end]):
        lower = _LOWER.match(sentence, start)
        end = lower.end() if lower else start
    title = sentence[start:end].rstrip(".\"'")
    title = located(title)
    title = compiled(rf"\sand\s(?:the\s)?(?=[^,]*\b(?:{_EVENTS})s?\b).*$").sub("", title)
    title = compiled(r"\s(?:on|in|at)\s(?:\d|[A-Z][a-z]+\s\d|[A-Z][a-z]+day\b).*$").sub("", title)
    return (start, start + len(title)) if _names_house(title) else None


def located(title: str, towns: bool = True) -> str:
    """The name without where the house stands, unless that is how such a house is named; `towns` may be cut as well."""
    while (
        (where := _WHERE.search(title))
        and not _IN_PLACE.search(title[: where.start()])
        and _names_house(title[: where.start()])
        and (where["at"] or where["building"] or (towns and (" " not in where["place"] or is_place(where["place"]))))
    ):
        title = title[: where.start()]
    return title


_WHERE = re.compile(
    r"\s(?:(?P<at>at)|in)\s(?:the\s)?(?P<place>[A-Z][\w'’-]*(?:(?!\s(?:in|at)\s)[^()])*?(?P<building>(?:Building|Room|Block|Hall)\s(?:\d|[A-Z]\b).*|\b(?:Center|Centre|Hall|Building|Park|Hotel|Campus"
    r"|District|City|Province|Town|County|Tower|Plaza|Zone|Area))?)$"
)
_IN_PLACE = re.compile(rf"\b(?:{_IN_PLACES})\b", re.I)


@lru_cache(maxsize=1)
def _ends() -> re.Pattern[str]:
    return re.compile(rf"\b(?i:{_HOUSES})$")


@lru_cache(maxsize=1)
def _event() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_EVENTS}|(?:Summer|Winter|Spring|Autumn)\s(?:School|Academy|Camp))s?$|^doors\b")


def _names_house(title: str) -> bool:
    """Whether the head of the name is a house, and it has a name of its own."""
    bare = compiled(r"\s*\([^()]*\)").sub("", title).strip('"')
    if not compiled(r'["A-Z0-9]').match(title) or len(bare) > 140:
        return False
    heads = [
        compiled(r"\s(?:on|of|for|at|in)\s").split(bare)[0],
        bare,
        compiled(r"\s(?:in|at|of)\s(?:the\s)?[A-Z][^,]*$").sub("", bare),
    ]
    before, _, last = bare.rpartition(" ")
    heads += (
        [before] if before and last[:1].isupper() and is_place(last) else []
    )  # Norwegian Consulate General Shanghai
    if any(_event().search(part) for part in heads[:2]):
        return False
    head = next((h for h in heads if _ends().search(h)), "")
    named = compiled(rf"\b(?i:{_HOUSES}|joint|new|international|national|research|the|of|for|training)\b").sub("", bare)
    return bool(head) and compiled(r"[A-Z]").search(named) is not None


def _held(sentence: str, told: re.Match[str], end: int) -> bool:
    """`The opening of X took place`, `the ribbon-cutting marked the opening of X`, not `after the opening of X`."""
    behind = compiled(
        r"[^.;]{0,60}?\b(?:took\splace|was\s(?:also\s)?(?:held|celebrated|marked|announced|declared|witnessed))\b"
    ).match(
        sentence[end:],
    )
    before = compiled(
        r"\b(?:mark(?:ed|s|ing)?|celebrat(?:e|ed|es|ing)|witness(?:ed|ing)?|saw|sees|announc(?:ed|ing)|declar(?:ed|ing)|attended|held|officiated\sat"
        r"|presided\sover|hosted|concluded\swith|included|culminated\sin|for)\s(?:the|its|their|an?)?\s?(?:(?:official|formal|grand|joint|soft)\s)?$"
    ).search(
        sentence[: told.start()],
    )
    return behind is not None or before is not None
