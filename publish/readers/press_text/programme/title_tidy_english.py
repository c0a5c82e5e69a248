"""What stands around an English title and is no part of it: a short form, a price, how it was done, its kind."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.organizations.generic import is_generic
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.text.folding import fold_latin

_SHORT_FORM = re.compile(r"\s*\((?:hereinafter\s)?(?:the\s)?\"?([A-Z][\w&./-]*(?:\s[A-Z]\w+)?)\"?\)$")
_SHORT_THEN_PLACE = re.compile(r"\s*\((?:the\s)?\"?([A-Z][\w&-]*)\"?\)\s(?:at|in)\s[A-Z][\w' -]*$")
"""`Memorandum of Understanding (MOU) at Alder Hall`."""
_CALLED = re.compile(r"\s*\((?:hereinafter\s[^()]*|the\s[^()]*|\"[^()]*\")\)$")
_CURRENCIES = words.alternation("en-programme", "titles", "currencies")
_PRICE = re.compile(
    rf"\s*\((?:(?:[A-Z]{{2,3}}\s?)?[$€£¥]\s?\d[\d,.]*|(?:{_CURRENCIES})\s?\d[\d,.]*"
    r"|\d[\d,.]*\s(?:yuan|euros?|dollars|pounds|patacas)|free[\w\s]*)[^()]*\)$"
)
_HOW = words.phrase_alternation("en-programme", "titles", "how")
_ADVERB = re.compile(
    rf",?\s(?:and\s)?(?:{_HOW}|(?:by|via|over|through)\s(?:video|correspondence|an?\s|the\s(?:internet|phone)).*|exchanged\s.*"
    r")$"
    r"|\sfor\s(?:another|a\sfurther|an?\s(?:additional|second|third)|the\snext|(?:a\s)?(?:period|term)\sof)?\s?(?:[a-z]+|\d+)(?:\smore)?[\s-](?:years?|months?)(?:\sterm)?$"
    r"|\sto\s(?:this|that)\seffect$"
    r"|\s(?:between|by)\s(?:(?:the\stwo|(?:our|their)(?:\stwo)?|both|the\sthree)(?:\s[a-z]+)?|them)$"
    r"|\s(?:each|apiece|separately|individually)$"
    r"|(?<!sectors)(?<!industries)(?<!fields)\sof\s(?:the\stwo|both|the\sthree)\s[a-z]+$"
)
_IN_FIELDS = re.compile(
    r"(?P<paper>(?:[\w-]+\s){0,3}(?:agreements?|memorand(?:um|ums|a)(?:\sof\s(?:understanding|cooperation))?|MO[UC]s?|MoUs?|contracts?|protocols?"
    r"|letters?\sof\sintent|deals?|documents?)(?:\s\(MO[UC]s?\)|\s\(MoUs?\))?)\sin\s(?:several|various|multiple|many|different|a\s(?:number|range)\sof"
    r"|[a-z]+|\d+)\s(?:[a-z]+\s)?(?:fields|areas|sectors|aspects|disciplines|domains)$"
)
"""`memorandums in several fields`: that there are several is not in their name."""
_COUNT = re.compile(
    r"(?:(?:first|new)\s)?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s(?:new\s)?(?=[A-Z])"
)
_TEXT = re.compile(
    r"(?:texts?|copies|copy|originals?|(?:(?:new|updated|revised|amended|fresh|longer|expanded)\s)?(?:versions?|renewals?|extensions?|updates?|updating))"
    r"\sof\s(?:the\s|an?\s|their\s|its\s)?(?:existing\s|current\s|earlier\s|previous\s)?(?=\w)"
)
_PHASE = re.compile(r"(?:first|second|third|fourth|fifth|new|next|final|pilot) phase of (?:the )?(?=[A-Z])")
_TERM = re.compile(
    r"(?:(?:three|four|five|six|seven|eight|nine|ten|multi)-party\s)?(?:[a-z]+|\d+)-(?:year|month|day"
    r"|party)\s(?!plan|programme|program|project|action|course|scholarship)"
)
"""How long it runs is told back where the title in the other language says it too."""
_LEVEL = re.compile(r"(?:institution(?:al)?|university|college|faculty|school|department)[- ]level\s(?=\w)")
"""`institution-level exchange agreement`: how high it was signed is not in its name."""
_RANK = re.compile(
    r"(?:renewed|revised|updated|renewable|landmark|historic|long-awaited"
    r"|bilateral(?=\s[A-Z][a-z]+\s[A-Z])|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|latest|new|newly[ -]\w+)\s"
    r"(?=(?!phase|stage|edition|round|volume|batch|part|issue)(?:[\w-]+\s)?[A-Z])"
    r"|(?:new|first|second|third|latest|fresh|landmark|historic)\s(?=(?:[a-z-]+\s){0,3}(?:agreement|memorandum|contract|protocol|letter|deal|pact|accord)\b)"
)


@lru_cache(maxsize=1)
def _kind_before() -> re.Pattern[str]:
    """`the exhibition catalogue Light of Reeds`; `the project "Living Shores: Fishing with the Tide"`."""
    works = words.phrase_alternation("en-events", "ceremonies", "works")
    things = words.phrase_alternation("en-events", "ceremonies", "instruments")
    whole = rf"\"(?:[^\"]*:[^\"]*|[^\"]*\b(?i:{things}))\"$"  # a title with a subtitle, or one that says its kind
    kind = r"(?:[a-z][\w-]*\s){0,4}"
    return re.compile(
        rf"{kind}(?:{works})(?:,?\s(?:entitled|titled|called|named))?,?\s(?=[A-Z\"])|{kind}[a-z]\w*\s(?={whole})"
    )


_EVENTS = words.alternation("en-programme", "parties", "events")
_AND_EVENT = re.compile(
    rf"(?<=[\w)])\sand\s(?:the\s|an?\s)?(?:[\w-]+\s){{0,4}}?(?i:{_EVENTS}|round\s?table)(?:\s(?:on|of|for)\s\w.*)?$"
)
"""`the Arbitration Centre and Conference on Arbitration`: what else the ceremony was for."""
_ON_COOPERATION = re.compile(r"\s\(MO[UC]\)\son\s(?:their\s|mutual\s)?[Cc]o-?operation$")


_FOR_BOTH = re.compile(r"\sfor\sthe\s(?P<one>[A-Z]\w+(?:\s\w+)?)\sand\sthe\s(?P<other>[A-Z]\w+(?:\s\w+)?)$")


def _without_both(title: str) -> str:
    """`signed the handover certificate for the Embassy and the Foundation`: for whom they signed."""
    both = _FOR_BOTH.search(title)
    return title[: both.start()] if both and all(is_generic(name, "en") for name in both.groups()) else title


def tidied(item: Named) -> Named:
    """The title alone."""
    item = replace(item, title=_without_both(item.title)) if item.kind == "signing" else item
    title = _IN_FIELDS.sub(r"\g<paper>", _ON_COOPERATION.sub("", item.title))
    title = title if item.kind == "signing" else _AND_EVENT.sub("", title)
    while (shorter := _ADVERB.sub("", _without_aside(title))) != title:
        title = shorter
    count = _COUNT.match(title) if item.kind != "signing" else None
    start = count.end() if count else 0
    for lead in (_TEXT, _LEVEL, _PHASE, _TERM, _RANK, _kind_before()):
        begins = lead.match(fold_latin(title), start)
        start = begins.end() if begins else start
    title = title[start:]
    if start and title[:1] in '"“' and title[-1:] in '"”':
        title, start = title[1:-1], start + 1
    return replace(item, title=title, start=item.start + start) if title != item.title else item


def _without_aside(title: str) -> str:
    for aside in (_CALLED, _PRICE):
        title = aside.sub("", fold_latin(title)) and title[: len(aside.sub("", fold_latin(title)))]
    for aside in (_SHORT_FORM, _SHORT_THEN_PLACE):
        short = aside.search(fold_latin(title))
        capitals = compiled("[^A-Z]").sub("", short[1]) if short else ""
        if short and len(capitals) > 1 and _spells(capitals, title[: short.start()]):
            return title[: short.start()]
    return title


def _spells(short: str, full: str) -> bool:
    """Whether the capitals stand, in their order, among the first letters of the name."""
    first = iter([word[:1].upper() for word in compiled(r"\w+").findall(full)])
    return all(letter in first for letter in short)
