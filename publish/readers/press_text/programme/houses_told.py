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
from publish.readers.press_text.occasion.bodies_alike import body_alike, named_bodies
from publish.readers.press_text.parties.signers_chinese import is_body
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.past_english import past as past_english
from publish.readers.press_text.programme.openings_english import names_a_body
from publish.readers.press_text.text.folding import comparable, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language
from publish.readers.press_text.text.sentences import sentences

_KINDS = (
    "(?:base|centre|center|laboratory|lab|station|office|workstation|alliance|classroom|institute|platform|hub|network)"
)
_HOUSE = re.compile(
    r"\b(?:[Uu]nveil(?:ing|ed)|[Ii]naugurat(?:ion|ed)|[Oo]pening|[Oo]pened|[Ee]stablishment)\s(?:of\s)?(?:the\splaque\s(?:of|for)\s)?(?:an?|the|its|their)\s"
    rf"(?:new\s|joint\s(?=[A-Z]))?(?P<title>(?!plaque|name)(?:[a-z-]+\s){{1,4}}{_KINDS})\b"
    rf"|\b(?:[Aa]n?|[Tt]he)\s(?:new\s|joint\s(?=[A-Z]))?(?P<done>(?:[A-Z][\w-]*\s){{0,3}}(?:[a-z-]+\s){{1,3}}?{_KINDS})(?:\sof\s[^,;.]{{3,40}}?)?\s(?:was|were)\s(?:also\s|[a-z]+ly\s)?"
    r"(?:launched|unveiled|inaugurated|opened|established|set\sup|put\sinto\suse)\b"
)
"""`the unveiling of an academic exchange base`, `a Reed exchange base of the museum was launched`."""


_HEADED = re.compile(
    r"(?:Unveiling|Inauguration|(?:Grand\s|Official\s)?Opening|Establishment|Founding|Launch)(?:\sCeremony)?\sof\s(?:the\s|an?\s)?(?P<title>[A-Z][^,;:]{4,90})"
)
"""Opening of the Confucius Institute at Reed University: a headline."""


_WHY = "the house of the other language"


def with_house_alike(agreements: Sequence[AgreementFact], runs: Sequence[Run]) -> list[AgreementFact]:
    """The agreements; a house that one language opens has the name that means the same in the other."""
    tags = list(dict.fromkeys(run.language for run in runs))
    if (
        len(tags) != 2
        or is_han_language(tags[0]) == is_han_language(tags[1])
        or not {"en", "zh"} >= {tag.split("-")[0] for tag in tags}
    ):
        return list(agreements)
    named: dict[str, list[Reading]] = {}
    used = {comparable(r.text) for a in agreements for r in a.titles.values()}

    def in_both(agreement: AgreementFact) -> AgreementFact:
        if not _is_house(agreement) or len(agreement.titles) != 1:
            return agreement
        [(tag, known)] = agreement.titles.items()
        other = tags[1 - tags.index(tag)] if tag in tags else tag
        if other == tag:
            return agreement
        if other not in named:
            named[other] = list(named_bodies([run for run in runs if run.language == other]))
        same = body_alike(known, named[other], other)
        if same is None or comparable(same.text) in used or not _opens(same, runs):
            return agreement
        return replace(agreement, titles={**agreement.titles, other: replace(same, reason=_WHY)})

    return [in_both(agreement) for agreement in agreements]


_OPENS = re.compile(
    r"\b(?:establish|found|open|launch|inaugurat|unveil|plaque|creat|came into|born|set up|run|host|build|built|start)"
    r"|[成设建创]立|揭牌|揭幕|挂牌|启[动用]|开[馆幕业张]|落成|共[建设]|创办|设在|合办"
)


def _opens(name: Reading, runs: Sequence[Run]) -> bool:
    """Whether the sentence that names it says that something opens."""
    for run in runs:
        if run.holds(name):
            text = fold_han(run.text)
            for start, end in sentences(text, is_han_language(run.language)):
                if start <= name.start - run.start < end:
                    return _OPENS.search(text, start, end) is not None
    return False


def _is_house(agreement: AgreementFact) -> bool:
    """Something founded, or a base or a centre that is launched."""
    launched = agreement.kind == "launch" and any(
        compiled("(?:基地|中心|实验室|联盟|学院|研究院|工作站|办公室)$").search(fold_han(reading.text))
        for reading in agreement.titles.values()
    )
    return agreement.kind == "establishment" or launched


def with_mentioned_house(
    agreements: Sequence[AgreementFact], runs: Sequence[Run], titles: Sequence[Run]
) -> list[AgreementFact]:
    """`the unveiling of an academic exchange base`: what the other language names, if it is the only one."""
    lacking = [a for a in agreements if _is_house(a) and "en" not in a.titles]
    told = [
        Reading(m["title"], run.line, run.start + m.start("title"), 0.6, _WHY)
        for run in titles
        if lacking and run.language == "en" and (m := _HEADED.fullmatch(fold_latin(run.text)))
        if names_a_body(m["title"])
    ] or [
        Reading(m["title"] or m["done"], run.line, run.start + m.start(m.lastgroup or "title"), 0.6, _WHY)
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
