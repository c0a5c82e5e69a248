"""The verbs of English text for signing, launching and founding, and the clauses they stand in."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.programme.title_ends_english import DAYS, MONTHS

_SPOKEN = words.alternation("en-programme", "papers", "exchanged_in_words")
_PAPERS = words.phrase_alternation("en-programme", "papers", "exchanged")
ACT = Pattern(
    r"\b(?:(?P<signing>(?<=by )signing|(?<=by successfully )signing|co-signed|penned"
    r"|(?:put|set|affixed)\s(?:their|his|her)\s(?:signatures?|names?)(?:\s(?:in|at)\s(?:[A-Z][\w'’-]*\s){1,4}?)?\s?(?<=\s)to|signed|signs|sign|inked|concluded|renewed|put(?=\s(?:a|an|the|their)\s[^.;,]{3,90}?\sin(?:to)?\s(?:place|effect|force))"
    r"|initialled|initialed|sealed|put\spen\sto\spaper\s(?:on|for)|signed\soff\son|entered into"
    r"|entered(?=\s(?:an?|the)\s(?:[\w-]+\s){0,3}(?:memorandum|agreement|contract)\b)"
    r"|exchanged(?:\sthe|\stheir|\sa|\san)?(?:(?:\ssigned)?\s(?:copies|texts?|originals|instruments)\sof|\ssigned)(?=\s)"
    rf"|exchanged(?=\s(?:an?\s|the\s|their\s|two\s|three\s|several\s)?(?:(?!{_SPOKEN})[\w-]+\s){{0,3}}?(?:{_PAPERS})s?\b)"
    r"|joined(?=\s(?:the|a|an)\s(?:[A-Z][\w-]*\s){0,4}(?:Memorandum|Agreement|Accord|Declaration|Charter|Pact|Protocol|Compact)\b))|(?P<launch>launched|released|unveiled|published|issued(?=\s(?:the|a|an|their|its)\s))|(?P<establishment>inaugurated|established"
    r"|(?:co-)?founded|set\sup|created|(?P<then>(?<=and )(?:establish|inaugurate|unveil)(?= (?:the|an?) ))))\s+"
    rf"(?:up\s+)?(?:(?:online|jointly|officially|formally|here|today|yesterday)\s+)?(?:(?:on\s)?{DAYS},?\s+)?(?:on\s(?:\d{{1,2}}\s{MONTHS}|{MONTHS}\s\d{{1,2}})(?:,?\s\d{{4}})?,?\s+(?=an?\s|the\s|two\s|three\s))?"
    r"(?:(?:in|at)\s(?:[A-Z][a-z]+,?\s){1,3}(?:on\s\w+day\s)?(?=(?:a|an|the|two|three)\s))?"
    r"(?P<count>(?:a|an|the|two|three|four|five|several|their|its|this|new|joint(?!\s(?:declaration|statement|communiqu))|respective|\w+-(?:year|month|day))\s+)*",
    needs="sign|penned|put|affixed|inked|concluded|renewed|initial|sealed|entered|exchanged|joined|launched|released"
    "|unveil|published|issued|inaugurate|establish|founded|set|created",
)


def before_verb(sentence: str, verb: int) -> str:
    """What stands before the verb and tells who acts: `A and B` of `A and B renewed X and signed Y`."""
    before = sentence[clause_start(sentence, verb) : verb]
    earlier = ACT.search(before)
    return before[: earlier.start()] if earlier and _AND.search(before) else before


_AND = re.compile(r"\band\s(?:also\s|then\s)?$")


def clause_start(sentence: str, verb: int) -> int:
    """Where the clause of the verb begins in `A and B signed X, and C and D signed Y`."""
    earlier = [m.end() for m in ACT.finditer(sentence, 0, verb) if m.end() < verb]
    for joint in (r"[,;]\s+(?:and|while|whereas)\s+", r",\s+(?!Ltd|Inc|Co\b)(?=[A-Z])"):
        joints = [m.end() for m in compiled(joint).finditer(sentence[:verb])]
        after = [j for j in joints if earlier and j > earlier[-1]]
        if after:
            return max(after)
    return 0
