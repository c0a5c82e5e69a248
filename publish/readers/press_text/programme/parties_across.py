"""The names of parties in the language that does not tell them: who means the same there, or stands beside that one.

`甲与乙签署合作备忘录` in the one language, `the MoU was signed` and, elsewhere, `A and B` in the other.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import AgreementFact, Reading, Readings, Run
from publish.readers.press_text.occasion.bodies_alike import ACTS, WHOLLY, body_alike, named_bodies
from publish.readers.press_text.occasion.cities import cities_han, is_city_han
from publish.readers.press_text.occasion.same_body import likeness
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_place
from publish.readers.press_text.text.folding import HAN, comparable, fold_han, fold_latin
from publish.readers.press_text.text.languages import EUROPEAN, is_han_language

_SURE = 0.8
"""A place is the same place only where so much of both names says the same."""
_WEIGHT = 0.6


def named_across_languages(
    agreements: Sequence[AgreementFact],
    aliases: Sequence[tuple[str, str]],
    runs: Sequence[Run],
    persons: Collection[str] = (),
) -> tuple[AgreementFact, ...]:
    """The agreements, with the names that the other language of the text has for their parties.

    `persons` are the names of people (as `comparable` gives them), who stand beside bodies and are none.
    """
    tags = [tag for tag in dict.fromkeys(run.language for run in runs) if tag not in EUROPEAN]
    if len(tags) != 2 or is_han_language(tags[0]) == is_han_language(tags[1]):
        return tuple(agreements)
    surnames = frozenset(word for name in persons for word in name.split())
    texts = {tag: _Names([run for run in runs if run.language == tag], tag, surnames) for tag in tags}
    full = {comparable(short): long for long, short in aliases}
    made: list[AgreementFact] = []
    for agreement in agreements:
        parties = list(agreement.parties)
        for tag, other in (tags, tags[::-1]):
            parties = [_corrected(party, tag, other, texts[tag]) for party in parties]
            if any(tag not in party and other in party for party in parties):
                parties = _told(parties, tag, other, texts[tag], full)
        made.append(replace(agreement, parties=tuple(parties)) if parties != list(agreement.parties) else agreement)
    return tuple(made)


def _corrected(party: Readings, tag: str, other: str, names: _Names) -> Readings:
    """The party; where its two names have nothing in common, with the one that says the same, if the text has it."""
    if tag not in party or other not in party or _like(party[tag].text, party[other].text) > 0:
        return party
    same = names.alike(party[other])
    if same is None or _like(same.text, party[other].text) < WHOLLY:
        return party
    return {**party, tag: same}


def _like(one: str, other: str) -> float:
    return likeness(other, one) if one.isascii() else likeness(one, other)


def _told(parties: Sequence[Readings], tag: str, other: str, names: _Names, full: Mapping[str, str]) -> list[Readings]:
    """The parties, each with its name in the language `tag`, where that can be told."""
    found = [party.get(tag) for party in parties]
    for rank, party in enumerate(parties):
        if found[rank] is not None or other not in party:
            continue
        known = party[other]
        same = names.alike(replace(known, text=full.get(comparable(known.text), known.text)))
        used = [comparable(each.text) for each in found if each]
        found[rank] = None if same and comparable(same.text) in used else same
    if len(found) == 2 and (found[0] is None) != (found[1] is None):
        at = 0 if found[0] is None else 1
        found[at] = names.beside(found[1 - at], _is_place(parties[at][other].text))
    return [
        {**party, tag: replace(same, confidence=min(_WEIGHT, party[other].confidence))}
        if same and tag not in party
        else party
        for party, same in zip(parties, found, strict=True)
    ]


class _Names:
    """What may be names of bodies and places in the runs of one language."""

    def __init__(self, runs: Sequence[Run], tag: str, surnames: Collection[str]) -> None:
        self._surnames = surnames
        self._runs = runs
        self._tag = tag
        self._bodies: list[Reading] | None = None

    def _named(self) -> list[Reading]:
        if self._bodies is None:
            self._bodies = list(named_bodies(self._runs))
        return self._bodies

    def alike(self, name: Reading) -> Reading | None:
        """The body or the place that means the same."""
        if is_han_language(self._tag):
            country = self._country_han(name.text)
            return country or body_alike(name, self._named(), self._tag) or self._place_han(name.text)
        return self._country_latin(name.text) or body_alike(_town(name), self._named(), self._tag)

    def _country_latin(self, han: str) -> Reading | None:
        listed = _countries().get(fold_han(han))
        for run in self._runs if listed else ():
            told = compiled(rf"\b{listed}\b(?!\s[A-Z])").search(run.text)
            if told:
                return self._reading(run, *told.span())
        return None

    def _country_han(self, latin: str) -> Reading | None:
        listed = sorted((han for han, name in _countries().items() if name == latin), key=lambda han: (-len(han), han))
        for run in self._runs if listed else ():
            told = compiled("|".join(listed) + "国?").search(fold_han(run.text))
            if told:
                return self._reading(run, *told.span())
        return None

    def _place_han(self, latin: str) -> Reading | None:
        best: tuple[float, Reading] | None = None
        for run in self._runs:
            for told in _places_han().finditer(fold_han(run.text)):
                like = likeness(told[0], latin, _SURE)
                if like >= _SURE and (best is None or (like, len(told[0])) > (best[0], len(best[1].text))):
                    best = (like, self._reading(run, *told.span()))
        return best[1] if best else None

    def beside(self, name: Reading | None, places: bool) -> Reading | None:
        """B, where the runs have `A and B` or `B and A`."""
        if name is None:
            return None
        han = is_han_language(self._tag)
        said = compiled(r"[（(][^（）()]*[)）]$").sub("", name.text).strip()
        for run in self._runs:
            text = fold_han(run.text) if han else fold_latin(run.text)
            at = text.find(fold_han(said) if han else fold_latin(said))
            while at >= 0:
                both = (_BEHIND_HAN if han else _BEHIND_LATIN).match(text, at + len(said))
                fits = [n for n in self._in(run) if both and n.start == run.start + both.end()]
                before = (_BEFORE_HAN if han else _BEFORE_LATIN).search(text[:at])
                fits += [n for n in self._in(run) if before and n.start + len(n.text) == run.start + before.start()]
                fits = [n for n in fits if (places and _is_place(n.text)) or _one(n.text, han)]
                fits = [n for n in fits if comparable(n.text) not in self._surnames]
                if fits:
                    return max(fits, key=lambda n: len(n.text))
                at = text.find(said, at + 1)
        return None

    def _in(self, run: Run) -> list[Reading]:
        return [n for n in self._named() if run.holds(n)]

    def _reading(self, run: Run, start: int, end: int) -> Reading:
        return Reading(
            run.text[start:end], run.line, run.start + start, _WEIGHT, "the same place in the other language"
        )


_BEHIND_HAN = compiled("(?:（[^（）]{1,20}）)?[与和同及跟]")
_BEFORE_HAN = compiled("(?:（[^（）]{1,20}）)?[与和同及跟]$")
_BEHIND_LATIN = compiled(r"(?:\s\([^()]{1,20}\))?\s(?:and|with)\s(?:the\s)?")
_BEFORE_LATIN = compiled(r"(?:\s\([^()]{1,20}\))?\s(?:and|with)\s(?:the\s)?$")


_ACTS = compiled(rf"\b(?:{ACTS})\b")


def _one(name: str, han: bool) -> bool:
    """Whether it is one body, and nothing less."""
    if han:
        return not compiled("[与和同及、]").search(name)
    if _ACTS.search(name) or is_place(name) or is_place(compiled(r".*\s(?:in|at|on|with)\s").sub("", name)):
        return False
    joint = compiled(r"\sand\s(?:the\s)?").search(name)
    if joint and is_body(name[: joint.start()], ()) and is_body(name[joint.end() :], ()):
        return False
    return is_body(name, ()) or " " not in name


def _is_place(name: str) -> bool:
    return (
        is_place(name)
        if name.isascii()
        else is_city_han(name) or compiled(".+[市省州县区]").fullmatch(name) is not None
    )


def _town(name: Reading) -> Reading:
    """大庆市 of 黑龙江省大庆市."""
    town = compiled(rf"[{HAN}]{{2,8}}?[省国州区]([{HAN}]{{2,8}}市)").fullmatch(fold_han(name.text))
    return replace(name, text=town[1]) if town else name


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    """Chinese name -> the name in English."""
    listed: dict[str, str] = words.table("countries")["countries"]
    return {han: compiled("[|]").split(latin)[0] for han, latin in listed.items()} | {"中国": "China"}


@lru_cache(maxsize=1)
def _places_han() -> re.Pattern[str]:
    """泉浦市, 广州, 巴西."""
    countries = words.alternation("zh", "places", "countries")
    return re.compile(
        rf"(?:{countries})(?!驻|语|政府|大使)|(?:{cities_han()})市?(?![{HAN}]{{0,8}}(?:大学|学院|公司|医院|委员会))"
        rf"|(?:(?<=[与和同及由、，。在])|(?<![{HAN}]))(?:[{HAN}]{{2,8}}?)[市省州县区](?![{HAN}]{{0,8}}(?:大学|学院|公司|医院|委员会))"
    )
