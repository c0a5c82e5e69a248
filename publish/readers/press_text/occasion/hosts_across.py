"""A host that only one language calls so: the body of the same meaning in the first paragraphs of the other."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.cities import cities_han, in_latin
from publish.readers.press_text.occasion.hosting import Held
from publish.readers.press_text.occasion.plainly_chinese import plainly
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_EARLY = 4
"""Paragraphs of a language in which its hosts are named, if only as who did something."""
_NO_HOST = ("supporter", "guide")
_NAME = re.compile(r"[A-ZÀ-Þ][\w'&-]*(?:(?:\s(?:of|and|for|the|in|to|on))*\s[A-ZÀ-Þ][\w'&-]*)*")


def hosts_across(
    found: Mapping[str, list[Held]], runs: Sequence[Run], known: Mapping[str, set[str]]
) -> dict[str, list[Held]]:
    """The hosts of each language, and in the language that names none those that it names otherwise."""
    made = {tag: list(held) for tag, held in found.items()}
    tags = list(dict.fromkeys(run.language for run in runs))
    for tag in tags:
        if any(h.role not in _NO_HOST for h in made.get(tag, ())):
            continue
        other = next((t for t in tags if is_han_language(t) != is_han_language(tag) and made.get(t)), "")
        hosts = [h for h in made.get(other, ()) if h.role not in _NO_HOST]
        if not hosts or "ja" in (tag, other):
            continue
        bodies = list(_bodies([run for run in runs if run.language == tag][:_EARLY], known))
        partners = [_partner(host, bodies, is_han_language(tag)) for host in hosts]
        if partners and all(partners) and len({p.name for p in partners if p}) == len(partners):
            made.setdefault(tag, [])[:0] = [p for p in partners if p]
    return made


def _partner(host: Held, bodies: Sequence[Held], han: bool) -> Held | None:
    alike = {
        body.name: body
        for body in reversed(bodies)
        if (means(body.name, host.name) if han else means(host.name, body.name))
    }
    if len(alike) > 1:  # A and the A Office: the name that says no more
        shortest = min(alike, key=len)
        alike = {shortest: alike[shortest]} if all(shortest in name for name in alike) else {}
    return replace(next(iter(alike.values())), role=host.role) if alike else None


def _bodies(runs: Sequence[Run], known: Mapping[str, set[str]]) -> Iterator[Held]:
    for run in runs:
        spans = _han_bodies(run, known["han"]) if is_han_language(run.language) else _latin_bodies(run, known["latin"])
        for start, end in spans:
            yield Held(run.text[start:end], start, "host", run, _ACROSS)


_ACROSS = 0.6


@lru_cache(maxsize=1)
def _han_name() -> re.Pattern[str]:
    bodies = words.alternation("zh", "organizations", "bodies")
    begin = "(?:^|[，。、；“与和同及由在向为]|[\\x01])(?:(?:近日|日前|[今昨][天日])，?)?"
    where = f"{cities_han()}|{words.alternation('zh', 'places', 'countries')}|[{HAN}]{{2}}"
    return re.compile(rf"{begin}(?P<n>(?:{where})[{HAN}]{{0,16}}?(?:{bodies}))(?![{HAN}]{{0,6}}?(?:{bodies}))")


def _han_bodies(run: Run, known: Collection[str]) -> Iterator[tuple[int, int]]:
    text = plainly(fold_han(run.text))
    for found in _han_name().finditer(text):
        yield found.span("n")
    for name in known:
        if len(name) > 3 and name in text:
            yield text.index(name), text.index(name) + len(name)


def _latin_bodies(run: Run, known: Collection[str]) -> Iterator[tuple[int, int]]:
    text = fold_latin(run.text)
    for found in _NAME.finditer(text):
        start = found.start() + (4 if found[0].startswith("The ") else 0)
        if is_body(text[start : found.end()], known):
            yield start, found.end()


def means(han: str, latin: str) -> bool:
    """Whether an English name says what the Chinese one says: its place, its kind, the words that a glossary has."""
    folded, low = fold_han(han), f" {fold_latin(latin).lower()} "
    place = compiled(rf"(?:{cities_han()}|{words.alternation('zh', 'places', 'countries')})").match(folded)
    if place and not in_latin(place[0], latin):
        return False
    meant = matched = 0
    for word, glosses in words.table("glossary")["zh-en"].items():
        if word in folded:
            meant += 1
            matched += any(compiled(rf"\b{re.escape(gloss)}\b").search(low) is not None for gloss in glosses.split("|"))
    if matched < meant - (1 if meant > 3 else 0):
        return False
    kind = sort_of(han)
    if not kind or kind != sort_of(latin):
        return False
    return place is not None or matched >= 2


@lru_cache(maxsize=512)
def sort_of(name: str) -> str:
    """The sort of body (an association, a mission) that a name in either language tells."""
    folded = fold_han(name).lower()
    return next((kind for kind, pattern in _sorts() if pattern.search(folded)), "")


@lru_cache(maxsize=1)
def _sorts() -> tuple[tuple[str, re.Pattern[str]], ...]:
    made = []
    for kind, listed in words.table("kinds").items():
        parts = [part if ord(part.strip("^$")[0]) > 0x2E7F else rf"\b{part}" for part in listed.split("|")]
        made.append((kind, re.compile("|".join(parts).replace(r"\b^", "^"))))
    return tuple(made)
