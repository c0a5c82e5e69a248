"""The name that a text uses of a host whose full form has a short form inside: `World … Organization (WIPO) Office`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from publish.readers.press_text.facts import HostFact, Reading, Run
from publish.readers.press_text.text.folding import fold_han, fold_latin

_SHORT_WITHIN = re.compile(r".{4,}?\s?\((?P<short>[^()]{2,12})\)(?P<rest>\s?[^()]{2,})")


def in_use(hosts: Sequence[HostFact], runs: Sequence[Run]) -> tuple[HostFact, ...]:
    """The hosts, each by the short form and what follows it, where the text itself names it so elsewhere."""
    return tuple(
        replace(host, names={tag: _used(reading, tag, runs) for tag, reading in host.names.items()}) for host in hosts
    )


def _used(reading: Reading, tag: str, runs: Sequence[Run]) -> Reading:
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
