"""Where the title of an agreement ends in running English text, and what is no title."""

from __future__ import annotations

import re
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.parties.actors_english import JOINED
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_english import is_place
from publish.readers.press_text.phrases.fields_english import is_ordinary_word
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.programme.openings_english import instrument, names_a_body

AMONG = Pattern(
    r"\b(?:signed|[Ss]igning\sof)\b[^.;]{0,60}?,?\s(?:including|among (?:them|which)(?: were)?)"
    r"\s(?:the|an?)\s(?P<title>[^.;]+?)(?=[.;]\s|[.;]?$)",
    needs="signed|igning",
)
"""Eight projects were signed, including the Agreement on X between A and B."""
INTENDED = re.compile(
    r"\b(?:(?:agreed?s?|hope[sd]?|plan(?:s|ned)?|expect(?:s|ed)?|ready|intend(?:s|ed)?|want(?:s|ed)?|willing|prepar\w+"
    r"|due|set|scheduled|likely|about|wish(?:es|ed)?|aim(?:s|ed)?)\s(?:\w+ly\s)?to"
    rf"|\b(?:{words.phrase_alternation('en-programme', 'titles', 'wished')})\b(?:\sthat)?[^.;,]{{0,70}}?"
    r"|will|may|can|should|could|shall|soon)\s$"
)
"""`agreed to sign`: not yet."""
_SHORT_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
MONTHS = rf"(?:{words.alternation('en', 'dates', 'months')}|(?:{_SHORT_MONTHS})(?=\.?,?\s\d))"
DAYS = f"(?:{words.alternation('en', 'dates', 'weekdays')})"
_LEADS = words.phrase_alternation("en-programme", "papers", "ends_before")
_DOCUMENTS = words.phrase_alternation("en-events", "ceremonies", "documents")
PAPERS = re.compile(rf"\b(?:{_DOCUMENTS})s?\b|\b[Pp]apers?\sof\b", re.I)
PAPER = rf"(?:(?!(?:{_LEADS})\s)[\w-]+\s){{0,5}}?(?i:{_DOCUMENTS})s?\b"
_AND_VERBS = words.alternation("en-programme", "titles", "and_verbs")
_ACTS = words.phrase_alternation("en-programme", "titles", "acts")
_NEXT_DEED = (
    r",\s+(?:and\s+)?(?:represented|hosted|organi[sz]ed|jointly|co-\w+ed|witnessed|attended|joined|accompanied|followed)\b",
    rf",\s+and\s+(?:{_AND_VERBS})\w*\b",
    r",\s+(?:[a-z]{3,}ed|built|drawn|written|made|led|run|known|due|set|held)\s(?:by|for|in|at|to|on|from|as|under|up)\b",
    rf"(?<!\sof\sintent\sto),?\s+(?:and\s+)?(?:also\s+|then\s+|jointly\s+|officially\s+|formally\s+)*(?:{_ACTS})\b",
)
"""`X, witnessed by Y`, `X, and discussed`, `X and launched Y`: what else was done."""
_NEXT_CLAUSE = (
    r",?\s+(?:and|while|whereas)\s+(?=[A-Z](?:(?!\swhile\s|\swhereas\s)[^;]){2,140}?\s(?:co-)?(?:signed|inked|concluded|agreed|announced|launched|released|unveiled|published|presented)\s)",
    r",\s+(?=[A-Z][^;,]{2,100}?(?:,\s(?:Ltd|Inc)\b[^;,]{0,90}?)?\s(?:co-)?(?:signed|inked|concluded)\s)",
    rf",\s+(?:and\s+)?(?:(?:the|a)(?!\s{PAPER})|so|thus|thereby|which|with|to|in|on|at|under|during|while|both|where|as(?!\swell\sas\s(?:an?|the)\s{PAPER})|by|\w+ing)\b",
)
"""`X, and A and B signed Y`, `X, which aims at`: another clause."""
_EVENTS = words.alternation("en-programme", "parties", "events")
_HOW = (
    rf"\sin (?:{JOINED}|tandem)\swith\b",
    r"\s?\(?(?:hereinafter|hereafter)\b",
    r"\s(?:for|on\sbehalf\sof)\s(?:the\stwo|both|their|its|the\srespective)\s",
    r"\sfor\s(?:the\s)?[A-Z][^,;.]*\sand\s[^,;.]*\srespectively\b",
    r"\s(?:one\safter\s(?:the\sother|another)|in\sturn|in\ssuccession|back[\s-]to[\s-]back|side\sby\sside)\b",
    r",?\s+(?:and\s+)?(?:made|gave|delivered|shook|posed|exchanged|spoke|handed|awarded|thanked)\s",
    r"\s+and\s(?:to\s)?(?:establish|inaugurate|unveil|set\sup|launch|open|found)\s(?:the|an?|its|their)\s",
    r",\s(?:namely|viz|i\.e|that is|including)\b",
    r",\s(?:one|each|all|both|the first|the other)\s(?:with|between|on|of|for|by)\b",
    rf",?\s(?:together|along)\swith\s(?:an?|the)\s(?:[a-z-]+\s){{0,2}}(?i:{_EVENTS})s?\b",
    r",?\s(?:together|along|jointly)\swith\s(?:(?:its|their|other|several|various|many|\w+)\s)?(?:partners|bodies|agencies|others|organi[sz]ations|institutions|members|guests)\b",
    r"\s(?:the|that)\s(?:same|next|following|previous)\s(?:day|morning|afternoon|evening|week|month|year)\b",
    r"(?<=\))(?=[a-z])",
    r"\s(?:donated|given|offered|granted|funded|provided|financed|supported|sponsored|backed|brokered|drafted|initiated)\sby\b",
    r"\sand\s(?:then\s|also\s|[a-z]+ly\s)?(?!related|based|integrated|advanced|applied|limited|united)[a-z]{3,}ed"
    r"\s(?:the|an?|its|their|about|on|with|to|into|over|that|how|each|further|ways|views)\s",
    r"\sfor\sthe\s(?:one|other|former|latter)\b",
    r",?\s(?:focus(?:ing|ed)\son|covering|outlining|detailing|setting\sout|formali[sz]ing|paving|cementing|confirming)\s",
    r"\s(?:meant|intended|designed|seeking|geared|pledging|committing|promising|vowing|which|whereby)\s",
    r",\"",
    r"\sin(?:to)?\s(?:place|effect|force)\b",
    r"\s(?:worth|valued\sat|totalling|totaling|amounting\sto)\s",
    r"\s(?:signed|inked|concluded|initialled|reached|sealed)\s(?:today|yesterday|here|at|in|on|by|this|last)\b",
    r"\snow\s[a-z]+s\s",
    r"\s(?:on campus|on site|on the spot|in person|virtually)\b",
)
"""`X in partnership with A`, `X (hereinafter`, `X worth`, `X on site`, `X(MOU)in`: how, with whom."""
_REST = (
    r"\s(?:(?<!\sof\sintent\s)to(?!\s[A-Z][a-z]+(?:[,.;]|$|\son\sbehalf\b|\sin\sthe\spresence\b))|(?:(?:under|by|through)\s)?which|that|during|aimed|aiming"
    r"|in the presence"
    r"|in front of|at the|at an?|on behalf of|on their behalf"
    r"|here|under which|have|has|had|came|today|yesterday|jointly\s\w+ed|co-\w+ed|with a view|in order"
    r"|in (?:support|favou?r|recognition|celebration) of"
    r"|with the (?:view|aim|goal|purpose|support)"
    r"|was|were|is|are|took|marking|this|by|following|after|before|and\s(?:the\s(?:Release|release|unveiling|inauguration|launch|establishment|signing|founding|Unveiling|Inauguration"
    r"|appointment|presentation|opening"
    r"|Establishment|Launch|Signing)|discussed|agreed|signed|renewed|inked|will|exchanged|held|visited|announced|took|both))\b",
    rf"\s(?:on|in)\s(?:the\s\w+\sof\s)?(?:{MONTHS}|{DAYS}|\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?(?:{MONTHS}|[A-Z][a-z]{{2,3}}\b\.?))",
    r"(?<!together)(?<!along)\swith\s(?!(?:the\s)?(?:[A-Z]|\d+\s))",
    r"(?<!\bNo)(?<!\bLtd)(?<!\bInc)(?<!\bCo)(?<!\bCorp)[.;](?=\s|$)|\s[–—-]+\s(?=[a-z\d])|$",
)
"""A verb, a purpose, a day, the end of the sentence."""
STOP = re.compile("|".join((*_NEXT_DEED, *_NEXT_CLAUSE, *_HOW, *_REST)))
"""Where a title ends that no quotation marks end."""
MANY = re.compile(
    r"(?:(?:(?:nearly|almost|about|around|some|over|at least|up to|close to|roughly|as many as)\s)?"
    r"(?:(?!(?:19|20)\d\d\s)\d+|two|three|four|five|six|seven|eight|nine|ten|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|several|many|various|multiple"
    r"|(?:a\s)?(?:\w+\s)?(?:number|series|total|range|raft|batch|host|string|dozen|score|package)s?\sof)"
    r"|more than \d+|over \d+|some)\s",
    re.I,
)
_PAPERS = words.alternation("en-programme", "papers", "counted")
GENERIC = re.compile(
    r"(?:(?:new|relevant|related|respective|bilateral|cooperation|cooperative|collaboration|important|following|commercial)\s)*"
    rf"(?:{_PAPERS})(?:\s\([^)]*\))?(?:\sof\s(?:understanding|cooperation|intent))?(?:\s\([^)]*\))?"
    r"|(?:relevant|new) [\w\s]*|(?:[a-z]+ )*projects",
    re.I,
)
"""`cooperation agreements`: so many, without saying on what."""


GENERIC_ONE = re.compile(
    r"(?:agreement|memorandum|mou|contract|protocol|document|deal|pact|declaration|letter)s?", re.I
)
"""`the agreement`: one that was named already."""


_AND = (
    r"(?:,?\s+(?:together|along)\s+with\s+|,\s+(?:and\s+)?|\s+and\s+|,?\s+as well as\s+|,?\s+plus\s+|,\s+alongside\s+"
    r"|,?\s+followed by\s+)"
)
_PLURALS = r"(?:[a-z-]+\s){0,2}?(?:agreements|memoranda|memorandums|mous|letters\sof\sintent|contracts|protocols)"
_SECOND = re.compile(
    rf"\b(?:between\s.*?\sand\s.*?|with\s.*?){_AND}(?:(?:an?|the)\s+(?={PAPER})|(?=(?:{_PLURALS})\b))",
    re.I,
)
_WITH_WHOM = re.compile(r"\b(?:between|with)\s(?=(?:the\s)?[A-Z])")
MORE_PAPERS = re.compile(
    rf"\swith\s(?:two|three|four|five|six|seven|eight|nine|ten|several|\d{{1,2}})\s[a-z][^,;.]*?(?:,?\sand\s|,\s)(?=(?:{_PLURALS})\b)"
)
"""`memoranda with two bodies from abroad and letters of intent with two more`: how many of the first."""


def second_paper(region: str) -> tuple[str, int]:
    """`the MoU between A and B and the Exchange Agreement`: the first title, and where the second begins; else 0.

    `an MoU with B and an Agreement on X with C` has two as well.
    """
    whom = _WITH_WHOM.search(region)
    found = _SECOND.match(region[whom.start() :]) if whom else None
    if found is None or whom is None:
        return region, 0
    at = whom.start() + found.end()
    return compiled(r"(?:,|\s+(?:and|as well as|an?|the))+\s*$", re.I).sub("", region[:at].rstrip()), at


def each_title(item: Named) -> list[Named]:
    """`an exchange agreement, a protocol on X and a memorandum on visits`: several titles joined."""
    if item.kind != "signing":
        return _each_started(item)
    joint = compiled(rf"{_AND}(?:an?|the)\s+(?={PAPER})", re.I).search(
        item.title,
    )
    if joint is None or compiled(r"\bbetween\b").search(item.title[: joint.start()]):
        return [item]
    left, right = item.title[: joint.start()], item.title[joint.end() :]
    if not instrument().search(left):
        return [item]
    return [replace(item, title=left), *each_title(replace(item, title=right, start=item.start + joint.end()))]


_STARTED_TOO = re.compile(
    r"(?:,\s+(?:and\s+)?|\s+and\s+|\s+as well as\s+)(?:an?|the|its|their)\s+(?:(?:new|first)\s+)?"
    r"(?=[A-Z]|(?:[a-z-]+\s){0,3}(?:fund|centre|center|laboratory|institute|school|base|office|alliance|park|scholarship|platform)$)"
)
_OF_OTHERS = re.compile(r"\b(?:of|between|among|with|linking|on)\b")


def _each_started(item: Named) -> list[Named]:
    """`launched the Green Platform and the Data Atlas`: each, where both are of a kind that is launched or founded."""
    for joint in _STARTED_TOO.finditer(item.title):
        left, right = item.title[: joint.start()], item.title[joint.end() :]
        made = [instrument().search(side) or names_a_body(side) for side in (left, right)]
        if all(made) and not _OF_OTHERS.search(left):
            other = replace(item, title=right, start=item.start + joint.end())
            return [replace(item, title=left), *_each_started(other)]
    return [item]


_ROOMS = words.alternation("en-programme", "titles", "scenes")


def off_campus(title: str) -> str:
    """`inaugurated the Kiln Centre on its main campus`: where a centre stands is not in its name."""
    return compiled(r"\s(?:on|at)\s(?:the|its|their)\s(?:[\w'’-]+\s){0,4}(?:campus|premises|grounds)$").sub("", title)


_FOUNDS = re.compile(
    r"\b(?:on|for|of)\s(?:(?:the\s)?(?:joint\s)?(?:establishment|construction|opening|creation|development|founding)\sof"
    r"|(?:jointly\s)?(?:setting\sup|establishing|building|opening|creating|developing|founding|constructing|locating|hosting))\s"
)


def without_place(title: str) -> str:
    """`an agreement in Geneva`, `at the forum`: where it was signed is not in its title."""
    title = compiled(rf"\s(?:at (?:the\s)?|in (?:the\s)?(?=(?:[a-z]+ ){{0,2}}(?:{_ROOMS})\b))[a-z][\w ]*$").sub(
        "", title
    )
    located = compiled(r"\s(?:in|at)\s([A-Z][\w ]*)$").search(title)
    if located and _FOUNDS.search(title[: located.start()]):
        return title  # on setting up a centre in a town
    return title[: located.start()] if located and is_place(located[1]) else title


def without_town(title: str, stop: str) -> str:
    """`on cooperation in San Marino Sula`, where a day stands behind it: the town in which it was signed."""
    town = compiled(r"\sin\s(?P<town>[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*){0,3})$").search(title)
    if town is None or not _ON_A_DAY.match(stop):
        return title
    fields = all(is_ordinary_word(word.lower()) for word in town["town"].split())
    return title if fields else title[: town.start()]


_ON_A_DAY = re.compile(r"\s(?:on|in)\s(?:the\s\w+\sof\s)?[A-Z\d]")
