"""The name of a host in the language that does not call it host: the body that means the same in its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from publish.readers.press_text.facts import HostFact, Reading, Readings, Run
from publish.readers.press_text.occasion.bodies_alike import body_alike, named_bodies
from publish.readers.press_text.occasion.same_body import likeness
from publish.readers.press_text.occasion.sorts_of_body import sort_of
from publish.readers.press_text.text.folding import comparable, fold_han
from publish.readers.press_text.text.languages import EUROPEAN, is_han_language

_EARLY = 5
"""Paragraphs of a language in which its hosts are named, if only as who did something."""


def hosts_completed(hosts: Sequence[HostFact], bodies: Iterable[Readings], runs: Sequence[Run]) -> tuple[HostFact, ...]:
    """The hosts, each with the name that the other language has for it; `bodies`: what is known in both.

    Only for a language that calls nobody a host: where both do, who is missing in one may be left out on purpose.
    """
    tags = [
        tag for tag in dict.fromkeys(run.language for run in runs) if tag not in EUROPEAN and tag not in ("ja", "ko")
    ]
    if len(tags) != 2 or is_han_language(tags[0]) == is_han_language(tags[1]):
        return tuple(hosts)
    if all(len(host.names) > 1 for host in hosts):
        return tuple(hosts)
    pairs = [names for names in bodies if all(tag in names for tag in tags)]
    made = list(hosts)
    for tag, other in (tags, tags[::-1]):
        if any(tag in host.names for host in hosts):
            continue  # it says itself who hosts, and means only them
        lacking = [i for i, host in enumerate(made) if host.role in ("host", "co-host") and other in host.names]
        lacking = [i for i in lacking if not _labelled(made[i].names[other], runs)]
        used: set[str] = set()
        named = list(named_bodies([run for run in runs if run.language == tag][:_EARLY])) if lacking else []
        for i in lacking:
            name = made[i].names[other]
            found = body_alike(name, named, tag) or _of_people(name, tag, other, pairs)
            if found and comparable(found.text) not in used:
                used.add(comparable(found.text))
                found = replace(found, confidence=min(found.confidence, name.confidence))
                made[i] = replace(made[i], names={**made[i].names, tag: found})
    return tuple(made)


_LABEL = re.compile(
    r"(?:[办持导助起]|(?i:host|organi[sz]er|supporter|sponsor)s?)(?:单位|方|机构|商|者|团体|部门)?\s*[:：|｜][^。]*$"
)


def _labelled(name: Reading, runs: Sequence[Run]) -> bool:
    """Whether it stands on a line with a label (主办单位：), which speaks for its own language only."""
    return any(
        run.line == name.line and _LABEL.search(fold_han(run.text)[: max(0, name.start - run.start)]) for run in runs
    )


def _of_people(name: Reading, tag: str, other: str, pairs: Sequence[Readings]) -> Reading | None:
    """What the other language calls the body of people who are of it in this one."""
    full = comparable(name.text)
    told = [
        names[tag] for names in pairs if full == (its := comparable(names[other].text)) or full.startswith(f"{its} ")
    ]
    if len({comparable(reading.text) for reading in told}) != 1:
        return None
    pair = (told[0].text, name.text) if is_han_language(tag) else (name.text, told[0].text)
    return told[0] if likeness(*pair) > 0 or not _says_kind(*pair) else None


def _says_kind(han: str, latin: str) -> bool:
    """Whether either name has words that could be found in the other: then two that share none are two bodies."""
    return sort_of(han) != sort_of(latin)
