"""Where the event was, as the text states it.

The house that a verb of holding names goes before the body that was visited, that before the town of a dateline; a
house that a later sentence names (where the ceremony took place, which hall was full) goes before its town; a country
that guests came to gives way to the town where they met. The town behind a house stays where every town has such one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, HostFact, Reading, Run
from publish.readers.press_text.occasion.cities import is_city_han, is_place, same_city
from publish.readers.press_text.occasion.hanging import hangs_over
from publish.readers.press_text.occasion.headlines import headlines
from publish.readers.press_text.occasion.korean import place_korean
from publish.readers.press_text.occasion.labels_in_both import places_in_both
from publish.readers.press_text.occasion.online import held_online, labelled_online
from publish.readers.press_text.occasion.places_chinese import city_opening, generic_venue, place_han
from publish.readers.press_text.occasion.places_elsewhere import dateline_european, place_european, place_japanese
from publish.readers.press_text.occasion.places_english import place_latin, titled_place
from publish.readers.press_text.occasion.places_told import place_told
from publish.readers.press_text.occasion.places_within import house_within
from publish.readers.press_text.occasion.plainly_english import plainly_english
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import comparable, fold_han
from publish.readers.press_text.text.languages import EUROPEAN, is_han_language


def find_places(blocks: Sequence[Block]) -> tuple[dict[str, Reading], dict[str, str]]:
    """Where the event was, in each language, and the full name of a place given by one character.

    The venue that a verb of holding names goes before the city of a dateline, a venue of the headline before the
    city of the body; a venue that is only a kind (使馆, 校园) gives way to the city.
    """
    found = places_in_both(blocks)
    runs = [run for b in blocks if b.kind in ("body", "bullet") for run in b.runs]
    for run in runs:
        if run.language not in found:
            place = labelled_online(run) or _place_of(run)
            if place:
                found[run.language] = place
    for run in (run for b in blocks if b.kind in ("body", "heading") for run in b.runs):
        if run.language in EUROPEAN and run.language not in found and (town := dateline_european(run)):
            found[run.language] = town
    for run in headlines(blocks):
        _by_headline(run, found)
    _with_venue(runs[: 2 * _EARLY], found)
    _held_after_visit(runs[: 2 * _EARLY], found)
    for run in runs[: 2 * _EARLY]:
        if run.language not in found and (told := place_told(run)) and not hangs_over(told.text):
            found[run.language] = told
            _with_venue(runs[: 2 * _EARLY], found)
    found = found or held_online(runs)
    anywhere = [*headlines(blocks), *runs][: 4 * _EARLY]
    for tag in sorted({run.language for run in runs} - set(found)):
        others = (same_city(place, anywhere, tag, plainly_english) for place in found.values())
        if other := next((same for same in others if same), None):
            found[tag] = other
    for tag in [tag for tag in found if is_han_language(tag) and generic_venue(found[tag].text)]:
        city = next((c for run in runs if run.language == tag for c in [city_opening(run)] if c), None)
        found[tag] = city or found[tag]
    table: dict[str, str] = words.table("zh")["places"]["normalise"]
    normal = {tag: table[fold_han(r.text)] for tag, r in found.items() if fold_han(r.text) in table}
    return found, normal


_HELD = 0.8
"""How sure a place is that a verb of holding names; what was visited is less."""


_OWN_WAYS = EUROPEAN | {"ja"}


def _place_of(run: Run) -> Reading | None:
    place = _any_place_of(run)
    return place if place and not hangs_over(place.text) else None


def _any_place_of(run: Run) -> Reading | None:
    if run.language == "ja":
        return place_japanese(run) or place_han(run)
    if run.language == "ko":
        return place_korean(run)
    if run.language in EUROPEAN:
        return place_european(run) or place_latin(run)
    return place_han(run) if is_han_language(run.language) else place_latin(run)


def _by_headline(run: Run, found: dict[str, Reading]) -> None:
    """What the headline says, where the body says nothing, or only the city and the headline the venue."""
    tag = run.language
    if not is_han_language(tag):
        if tag not in found and (place := titled_place(run)):
            found[tag] = place
        return
    place = place_han(run)
    if place is None or hangs_over(place.text):
        return
    venue = compiled(f"(?:{words.alternation('zh', 'organizations', 'bodies')}|[馆厅院园场店楼])$").search(
        fold_han(place.text)
    )
    if tag not in found or (venue and place.confidence >= _HELD and _is_city(found[tag].text)):
        found[tag] = place


def _with_venue(runs: Sequence[Run], found: dict[str, Reading]) -> None:
    """The house in the city, where a later paragraph says that it was held there: 香港, then 灣仔香港會議展覽中心."""
    for run in runs:
        city = found.get(run.language)
        if city is None or run.line < city.line or run.language in _OWN_WAYS or not _is_city(city.text):
            continue
        if house := house_within(run):
            found[run.language] = house
            continue
        if run.line == city.line or comparable(city.text) not in comparable(run.text):
            continue
        place = _place_of(run)
        if place and place.confidence >= _HELD and _is_within(city.text, place.text):
            found[run.language] = place


def _held_after_visit(runs: Sequence[Run], found: dict[str, Reading]) -> None:
    """`visited the Harbour Campus`, and then `the ceremony was held at the Old Library`: where it was held."""
    for run in runs:
        visited = found.get(run.language)
        if visited is None or run.line <= visited.line or visited.confidence > _ABROAD or run.language in _OWN_WAYS:
            continue
        if visited.confidence > _WENT and fold_han(visited.text) not in _lands():
            continue
        if is_han_language(run.language) and fold_han(visited.text) not in _lands():
            continue  # who was visited is said where they met
        place = _place_of(run)
        if place and place.confidence >= _HELD:
            found[run.language] = place


_ABROAD = 0.72
"""How sure a country is to which guests are said to have gone."""
_WENT = 0.7
"""How sure a place is that guests are said to have come to."""


@lru_cache(maxsize=1)
def _lands() -> frozenset[str]:
    """Countries by their Chinese names: the town where they met says more."""
    return frozenset(words.table("countries")["countries"])


def _is_within(city: str, place: str) -> bool:
    return comparable(city) in comparable(place) and len(place) > len(city) + 2


def _is_city(name: str) -> bool:
    return is_place(name.title()) or is_city_han(name) or fold_han(name) in words.table("zh")["places"]["normalise"]


_VISITS = re.compile(r"访问|来访|到访|接待|邀请|代表团|\b(?:visit\w*|delegation|received|invitation)\b")


def with_host_place(places: dict[str, Reading], hosts: Sequence[HostFact], runs: Sequence[Run]) -> dict[str, Reading]:
    """The places, and the body visited where a language names none: guests come to their host."""
    named = [host for host in hosts if host.role in ("host", "co-host")]
    if len(named) != 1:
        return places
    names = named[0].names
    if any(reading.confidence >= _STATED for reading in names.values()) and not any(
        tag in names and _same(reading, names[tag]) for tag, reading in places.items()
    ):
        return places  # who sent the delegation out may be said to hold it
    if any(_OF_A_PLACE.search(fold_han(reading.text)) for reading in names.values()):
        return places  # a city or its government: it is not where one comes to
    at_host = [tag for tag, reading in places.items() if tag in names and _same(reading, names[tag])]
    if places and not at_host:
        return places
    visited = at_host or any(_VISITS.search(fold_han(run.text)) for run in runs[:_EARLY])
    return {**{tag: reading for tag, reading in names.items() if visited}, **places}


_EARLY = 4
_STATED = 0.9
"""How sure a host is who stands behind `by`."""
_OF_A_PLACE = re.compile(r"(?:[市省县区州]|政府)$|\b(?:Government|Province|County|Prefecture)\b|\bCity(?:$|\sof\b)")


def _same(place: Reading, host: Reading) -> bool:
    return comparable(compiled(r"\s*[(（][^()（）]*[)）]$").sub("", place.text)) == comparable(host.text)
