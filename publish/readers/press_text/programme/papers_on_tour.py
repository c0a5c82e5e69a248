"""Papers that a delegation signs at one house after another: each is of the house where it is, and of who travels.

`在甲大学，……双方签署合作备忘录。代表团其后与乙大学副校长会面，……双方签署合作备忘录`: two papers of one name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import AgreementFact, PersonFact, Readings, no_surer
from publish.readers.press_text.organizations.same_names import same_in_a_language
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_unit
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.text.folding import HAN, comparable, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_TWO = re.compile(
    r"双方|两[校院馆会所家]|\b(?:[Tt]he\stwo\s(?:sides|parties|universities|institutions)|[Bb]oth\ssides)\b"
)
_NAME = r"(?:the\s)?(?P<body>[A-Z][\w'’-]*(?:\s(?:(?:of|for|and|the)\s){0,2}[A-Z][\w'’-]*)*)"
_STATION_LATIN = Pattern(
    rf"\b(?:visited|toured|called\s(?:at|on)|went\sto|arrived\sat|travelled\sto|moved\son\sto|[Aa]t)\s{_NAME}"
    rf"|\bmet\s[^.;]{{3,80}}?\s(?:of|at|from)\s{_NAME.replace('body', 'met')}",
    needs="visited|toured|called|went|arrived|travelled|moved|at|At|met",
)


@lru_cache(maxsize=1)
def _station_han() -> re.Pattern[str]:
    ends = words.alternation("zh", "organizations", "bodies")
    body = f"[{HAN}]{{2,16}}?(?:{ends})(?!{ends})"
    return re.compile(
        f"(?:到访|访问|走访|拜访|造访|抵达|来到|前往|转赴|参访)了?(?P<visited>{body})|(?:^|[，。；])(?:[^，。；]{{0,6}})?在(?P<at>{body})，"
        f"|[与同和](?P<met>{body})(?!的)[^，。；]{{0,40}}?(?:会面|会谈|座谈|会晤)"
    )


def at_stations(found: Sequence[Named]) -> list[Named]:
    """What was found; papers of `the two universities` at several houses have each the house that is named last."""
    stations = {id(item): _station(item) for item in found if item.kind == "signing" and not item.parties}
    several: dict[str, set[str]] = {}
    for item in found:
        if house := stations.get(id(item), ""):
            several.setdefault(item.run.language, set()).add(comparable(house))
    return [
        replace(item, parties=(house,))
        if (house := stations.get(id(item), "")) and len(several[item.run.language]) > 1
        else item
        for item in found
    ]


def _station(item: Named) -> str:
    """The house that the paragraph names last before the sentence says that the two sides sign; empty for none."""
    han = is_han_language(item.run.language)
    before = fold_han(item.run.text[: item.start]) if han else fold_latin(item.run.text[: item.start])
    said = [*_TWO.finditer(before)]
    if not said or compiled(r"[。！]|[.!]\s").search(before, said[-1].end()):
        return ""
    places = [*(_station_han() if han else _STATION_LATIN).finditer(before[: said[-1].start()])]
    for place in reversed(places):
        group = place.lastgroup or ""
        start, end = place.span(group)
        name = item.run.text[start:end]
        if han or (is_body(place[group], ()) and not is_unit(place[group])):
            return name
    return ""


def with_travellers(agreements: Sequence[AgreementFact], people: Sequence[PersonFact]) -> tuple[AgreementFact, ...]:
    """The agreements; of those signed at several houses the body of the head of the delegation is the other party."""
    heads: list[Readings] = []
    for person in people:
        leads = person.organizations and any(part.kind == "delegation_head" for part in person.parts)
        if leads and not any(same_in_a_language(person.organizations, head, ()) for head in heads):
            heads.append(person.organizations)
    alone = [a for a in agreements if a.kind == "signing" and len(a.parties) == 1]
    houses = {comparable(next(iter(a.parties[0].values())).text) for a in alone}
    if len(heads) != 1 or len(houses) < 2:
        return tuple(agreements)
    head = no_surer(heads[0], 0.7, "whose head leads the delegation")
    return tuple(
        replace(a, parties=(*a.parties, head)) if a in alone and not same_in_a_language(a.parties[0], head, ()) else a
        for a in agreements
    )
