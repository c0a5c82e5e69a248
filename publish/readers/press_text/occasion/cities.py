"""Cities by name in both languages, and where a text of one language speaks of the city that the other names."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Reading, Run
from publish.readers.press_text.names.romanization import pinyin
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_place as is_place_listed
from publish.readers.press_text.text.folding import comparable, fold_han
from publish.readers.press_text.text.languages import is_han_language


@lru_cache(maxsize=1)
def _named() -> dict[str, tuple[str, ...]]:
    """Chinese name -> names in English, of cities abroad and of countries."""
    table: dict[str, str] = words.table("cities")["cities"]
    return {han: tuple(latin.split("|")) for han, latin in table.items()}


@lru_cache(maxsize=1)
def _countries() -> dict[str, tuple[str, ...]]:
    table: dict[str, str] = words.table("countries")["countries"]
    return {han: tuple(latin.split("|"))[:1] for han, latin in table.items()}


@lru_cache(maxsize=1)
def cities_han() -> str:
    """Every city known by its Chinese name, as the body of a regular expression, longest first."""
    listed = {*words.words("zh", "places", "cities"), *_named()}
    return "|".join(re.escape(name) for name in sorted(listed, key=lambda name: (-len(name), name)))


@lru_cache(maxsize=1)
def _whole_han() -> re.Pattern[str]:
    return re.compile(rf"(?:{cities_han()})市?")


def is_city_han(name: str) -> bool:
    """Only a city: 成都, 成都市."""
    return _whole_han().fullmatch(fold_han(name)) is not None


@lru_cache(maxsize=1)
def _latin_names() -> frozenset[str]:
    return frozenset(name for names in _named().values() for name in names)


def is_place(phrase: str) -> bool:
    """Only names of countries and cities: `Hong Kong`, `Port Vila`."""
    return is_place_listed(phrase) or phrase in _latin_names()


def same_city(place: Reading, runs: Sequence[Run], tag: str, plain: Callable[[str], str]) -> Reading | None:
    """The city that another language names, where the runs of this language speak of going or being there.

    `plain` blanks what stands in an English text for no place: seats of missions, fields, quotations.
    """
    if is_han_language(tag):
        return _han_of(place.text, [run for run in runs if run.language == tag])
    return _latin_of(place.text, [run for run in runs if run.language == tag], plain)


_BY_ITSELF = "(?:在|于|到|来|赴|抵|至|集|聚|访|位于)"


@lru_cache(maxsize=1)
def _going_han() -> re.Pattern[str]:
    return re.compile(f"{_BY_ITSELF}(?:[^，。、在]{{0,6}}(?:首都|首府|城市))?(?P<p>{cities_han()})")


def _han_of(latin: str, runs: Sequence[Run]) -> Reading | None:
    name = _bare(latin)
    for run in runs:
        for found in _going_han().finditer(fold_han(run.text)):
            if _spelled(found["p"], name):
                start = found.start("p")
                return _reading(run, start, found.end())
    names = {piece.strip() for piece in latin.split(",")}
    for table in (_named(), _countries()):
        known = [han for han, spellings in table.items() if names & set(spellings)]
        for run in runs if known else ():
            found_ = compiled(f"{_BY_ITSELF}(?P<p>{'|'.join(known)})(?![驻语文籍的])").search(fold_han(run.text))
            if found_:
                return _reading(run, found_.start("p"), found_.end())
    return None


def _latin_of(han: str, runs: Sequence[Run], plain: Callable[[str], str]) -> Reading | None:
    folded = fold_han(han)
    folded = words.table("zh")["places"]["normalise"].get(folded, folded)
    found = compiled(rf"(?:[^，。]{{0,6}}(?:首都|首府|城市))?({cities_han()})").match(folded)
    if found is None:
        return None
    spellings = _named().get(found[1], ()) or tuple(_pinyin(found[1]))
    listed = "|".join(re.escape(name) for name in sorted(spellings, key=lambda s: (-len(s), s)))
    going = re.compile(
        rf"\b(?:[Ii]n|[Aa]t|(?:came|went|comes?|travel+ed|trip|visit|flew|returned)\sto)\s(?:[a-z]+\s(?:city|capital)\sof\s)?(?P<p>{listed})(?![\w'-]|\s[A-Z])"
    )
    opening = re.compile(rf"\W*(?P<p>{listed})(?=\s*[,(–—-]|\s/)", re.I)
    for run in runs:
        text = plain(run.text)
        place = opening.match(text) or going.search(text)
        if place and not _BEFORE.search(text[text.rfind(". ", 0, place.start()) + 1 : place.start()]):
            return _reading(run, place.start("p"), place.end("p"))
    return None


_BEFORE = re.compile(r"\b(?:earlier|previously|last|since|founded|established|formerly|including|born|will)\b")


def _reading(run: Run, start: int, end: int) -> Reading:
    return Reading(run.text[start:end], run.line, run.start + start, 0.55, "the city that the other language names")


def _bare(latin: str) -> str:
    return compiled(r"[\s'.-]").sub("", comparable(latin))


def _spelled(city: str, name: str) -> bool:
    if city in _named():
        return name in {_bare(latin) for latin in _named()[city]}
    return name in {spelling.lower() for spelling in _pinyin(city)}


@lru_cache(maxsize=256)
def _pinyin(city: str) -> frozenset[str]:
    spellings = {""}
    for character in city:
        spellings = {s + r for s in spellings for r in pinyin(character)}
    return frozenset(spelling.capitalize() for spelling in spellings)
