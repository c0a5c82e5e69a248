"""Names of houses that a text gives elsewhere: in a headline, in full or without the country, or in passing.

Where the one language has a Confucius Institute unveiled and the other only `Opening of the Confucius Institute at Reed
University` for a headline, or `the unveiling of an academic exchange base`, that is its name there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import AgreementFact, Reading, Run
from publish.readers.press_text.parties.signers_chinese import is_body
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.past_english import past as past_english
from publish.readers.press_text.programme.openings_english import names_a_body
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_HOUSE = re.compile(
    r"\b(?:[Uu]nveil(?:ing|ed)|[Ii]naugurat(?:ion|ed)|[Oo]pening|[Oo]pened|[Ee]stablishment)\s(?:of\s)?(?:the\splaque\s(?:of|for)\s)?(?:an?|the|its|their)\s"
    r"(?:new\s|joint\s(?=[A-Z]))?(?P<title>(?!plaque|name)(?:[a-z-]+\s){1,4}(?:base|centre|center|laboratory|station|office|workstation|alliance|classroom|institute|platform))\b"
)


_HEADED = re.compile(
    r"(?:Unveiling|Inauguration|(?:Grand\s|Official\s)?Opening|Establishment|Founding|Launch)(?:\sCeremony)?\sof\s(?:the\s|an?\s)?(?P<title>[A-Z][^,;:]{4,90})"
)
"""Opening of the Confucius Institute at Reed University: a headline."""


def with_mentioned_house(
    agreements: Sequence[AgreementFact], runs: Sequence[Run], titles: Sequence[Run]
) -> list[AgreementFact]:
    """`the unveiling of an academic exchange base`: what the other language names, if it is the only one."""
    lacking = [a for a in agreements if a.kind == "establishment" and "en" not in a.titles]
    told = [
        Reading(m["title"], run.line, run.start + m.start("title"), 0.6, "the house of the other language")
        for run in titles
        if lacking and run.language == "en" and (m := _HEADED.fullmatch(fold_latin(run.text)))
        if names_a_body(m["title"])
    ] or [
        Reading(m["title"], run.line, run.start + m.start("title"), 0.6, "the house of the other language")
        for run in runs
        if run.language == "en"
        for m in _HOUSE.finditer(fold_latin(run.text))
        if not past_english(fold_latin(run.text), m.start())
    ]
    if len(lacking) != 1 or len({reading.text for reading in told}) != 1:
        return list(agreements)
    return [replace(a, titles={**a.titles, "en": told[0]}) if a is lacking[0] else a for a in agreements]


def without_country(reading: Reading, titles: Sequence[Run]) -> Reading:
    """英国芦河大学孔子学院, where the headline begins with 芦河大学孔子学院."""
    country = _country().match(fold_han(reading.text))
    at = country.end() if country else 0
    bare = fold_han(reading.text)[at:]
    if at and any(fold_han(run.text).startswith(bare) for run in titles):
        return replace(reading, text=reading.text[at:], start=reading.start + at)
    return reading


@lru_cache(maxsize=1)
def _country() -> re.Pattern[str]:
    return re.compile(words.alternation("zh", "places", "countries"))


_BEHIND_HAN = "(?=揭牌|挂牌|成立|启用|开馆|开幕|落成|揭幕|开业|举行)"
_BEHIND_LATIN = re.compile(
    r"(?P<more>\s(?:at)\s(?:the\s)?[A-Z][^,;:]{2,80}?)\s(?:[Ii]s\s|[Ww]as\s|[Oo]fficially\s)?(?:[Ii]naugurat|[Oo]pen|[Uu]nveil|[Ee]stablish|[Ll]aunch|[Ff]ounded)"
)


def house_in_full(reading: Reading, titles: Sequence[Run], tag: str) -> Reading:
    """`Confucius Institute` as the headline has it: Confucius Institute at Reed University."""
    for run in titles:
        if tag == "en":
            at = run.text.find(reading.text)
            more = _BEHIND_LATIN.match(fold_latin(run.text), at + len(reading.text)) if at >= 0 else None
            if more:
                return replace(reading, text=run.text[at : more.end("more")], line=run.line, start=run.start + at)
        elif is_han_language(tag):
            whose = compiled(
                f"(?:^|[，：\\s])(?P<of>[^，：\\s]{{3,20}}){re.escape(fold_han(reading.text))}{_BEHIND_HAN}"
            ).search(
                fold_han(run.text),
            )
            led = compiled("^[^为]{2,12}为").match(whose["of"]) if whose else None
            if led:
                continue  # 司长为某某代表处揭幕
            if whose and is_body(whose["of"], ()) and not compiled("[首新]").search(whose["of"]):
                start, end = whose.start("of"), whose.end()
                return replace(reading, text=run.text[start:end], line=run.line, start=run.start + start)
    return reading
