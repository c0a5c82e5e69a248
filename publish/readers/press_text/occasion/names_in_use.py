"""The name that a text uses of a host whose full form has a short form inside: `World … Organization (WIPO) Office`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import HostFact, Reading, Run
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import fold_han, fold_latin

_SHORT_WITHIN = re.compile(r".{4,}?\s?\((?P<short>[^()]{2,12})\)(?P<rest>\s?[^()]{2,})")

_IN_CAPITAL = re.compile(
    r"(?P<mission>[A-Z][\w\s'-]*\b(?:Embassy|High Commission)(?:\sof\s[\w\s']+)?)\sin\s[A-Z]\w+(?:\s[A-Z]\w+)?"
)
"""`the Norland Embassy in Lund`, which may be called the Embassy in Sweden, too."""


def in_use(hosts: Sequence[HostFact], runs: Sequence[Run]) -> tuple[HostFact, ...]:
    """The hosts, each by the short form and what follows it, where the text itself names it so elsewhere."""
    return tuple(
        replace(host, names={tag: _used(reading, tag, runs) for tag, reading in host.names.items()}) for host in hosts
    )


def _used(reading: Reading, tag: str, runs: Sequence[Run]) -> Reading:
    seated = _IN_CAPITAL.fullmatch(fold_latin(reading.text))
    if seated:
        return _of_country(reading, seated["mission"], tag, runs)
    if compiled(r"[A-Z][a-z]{3,}").fullmatch(reading.text) and (full := _school(reading, tag, runs)):
        return full
    found = _SHORT_WITHIN.fullmatch(fold_latin(fold_han(reading.text)).replace("（", "(").replace("）", ")"))
    if not found:
        return reading
    start, end = found.span("rest")
    name = reading.text[slice(*found.span("short"))] + reading.text[start:end]
    for run in runs:
        if run.language == tag and name in run.text:
            at = run.start + run.text.index(name)
            return Reading(name, run.line, at, reading.confidence, reading.reason)
    return reading


def _of_country(reading: Reading, mission: str, tag: str, runs: Sequence[Run]) -> Reading:
    """The mission by the country that it is in, where the text calls it so elsewhere: not by its town."""
    named = compiled(rf"\b{re.escape(mission)}\sin\s(?:the\s)?(?P<where>[A-Z][\w'-]*(?:\s[A-Z][\w'-]*)?)")
    for run in runs:
        for found in named.finditer(fold_latin(run.text)) if run.language == tag else ():
            if found["where"] in _lands():
                return replace(
                    reading, text=run.text[slice(*found.span())], line=run.line, start=run.start + found.start()
                )
    return reading


def _school(reading: Reading, tag: str, runs: Sequence[Run]) -> Reading | None:
    """Lund: `Lund University`, where the text calls it so and no other body by that name."""
    named = compiled(rf"\b{reading.text}\s(?:University|College|Institute|Museum|Hospital|Academy)\b")
    called = {
        found[0]: (run, found.start()) for run in runs if run.language == tag for found in named.finditer(run.text)
    }
    for name, (run, at) in called.items() if len(called) == 1 else ():
        return replace(reading, text=name, line=run.line, start=run.start + at)
    return None


@lru_cache(maxsize=1)
def _lands() -> frozenset[str]:
    listed: dict[str, str] = words.table("countries")["countries"]
    return frozenset(name for names in listed.values() for name in names.split("|"))
