"""Whose guests came: where nobody is said to hold the event, the body whose people received them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from publish.readers.press_text.facts import HostFact, PersonFact, Reading, Run
from publish.readers.press_text.text.folding import comparable, fold_han

_OF_STATE = re.compile(
    "(?:政府|[市省区县]委|常委会|人大|政协|部|国务院|外交部)$"
    r"|\b(?:Government|Ministry|Committee|Congress|Council|Department of State|Parliament|Cabinet|State)\b"
)


def receiving_host(
    people: Sequence[PersonFact], aliases: Iterable[tuple[str, str]], runs: Sequence[Run]
) -> tuple[HostFact, ...]:
    """The one body of all who received a delegation, by its full name where the text gives it; else none."""
    hosts = [p for p in people if p.organizations and any(part.kind == "host_reception" for part in p.parts)]
    guests = [p for p in people if any(part.kind == "delegation_head" for part in p.parts)]
    if not hosts or not guests:
        return ()
    names: dict[str, Reading] = {}
    for person in hosts:
        for tag, reading in person.organizations.items():
            known = names.setdefault(tag, reading)
            if comparable(known.text) != comparable(reading.text) or _OF_STATE.search(fold_han(reading.text)):
                return ()  # officials receive guests of others, at other places
    away = {comparable(r.text) for person in guests for r in person.organizations.values()}
    if any(comparable(reading.text) in away for reading in names.values()):
        return ()
    full = {comparable(short): name for name, short in aliases}
    return (HostFact({tag: _in_full(reading, tag, full, runs) for tag, reading in names.items()}, "host"),)


def _in_full(reading: Reading, tag: str, full: dict[str, str], runs: Sequence[Run]) -> Reading:
    name = full.get(comparable(reading.text))
    for run in runs:
        if name and run.language == tag and name in run.text:
            return Reading(name, run.line, run.start + run.text.index(name), 0.75, "whose people received the guests")
    return Reading(reading.text, reading.line, reading.start, 0.75, "whose people received the guests")
