"""Who did what in an English sentence: subjects before their verb, agents behind `by`, lists behind `were`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from publish.readers.press_text import words
from publish.readers.press_text.deeds.clause import Group, Hit, Span, groups_of, masked, respectively, without_reported
from publish.readers.press_text.deeds.english_groups import listed, split, with_honorific
from publish.readers.press_text.deeds.english_guests import guests
from publish.readers.press_text.deeds.english_hits import hits_in
from publish.readers.press_text.deeds.english_verbs import doers

_QUOTED = re.compile(r'"[^"]{1,300}"')


_BOTH = re.compile(r"(?:the two|the pair|both [a-z]+s)\b", re.I)
"""They are not in the list before them: `A met with B, and the two signed`."""
_TELLING = re.compile(r"\b(?:that|how|what|why|whether|if|would|which|could|should|will)\b|:")


def _goes_on(text: str, said: int, at: int) -> bool:
    """Whether the words between open no report: `thanked the hosts and signed …`."""
    reports = words.phrases("en-deeds", "plain", "reporting")
    return not text.startswith(reports, said) and _TELLING.search(text[said:at]) is None


def _joined(text: str, seen: str, last: Span, span: Span, hits: Sequence[Hit]) -> bool:
    """Whether a person stands in one list with the one before."""
    if span[0] == last[0]:
        return True  # the two of them
    return not _BOTH.match(text, span[0]) and listed(seen, last[2], span[0], hits)


_SPOKEN = {"speaker", "briefing", "remarks", "keynote", "address"}
_TOPIC = re.compile(r"(?:,\s[A-Z][^,.;]{2,80})?,?\s(?:about|on)\s")
_LIKEWISE = re.compile(r",?\s(?:did (?:so|the same|likewise)|followed suit)\b")
_FURTHER = re.compile(r"(?:[,;]|\band|\bwhile)\s(?:the\s)?$")


def _gapped(text: str, groups: Sequence[Group], found: list[list[tuple[str, int]]]) -> None:
    """`A talked about trade and B, Chair of the Group, about energy`: the verb is told once."""
    for last, group in pairwise(groups):
        likewise = _LIKEWISE.match(text, group.end)
        told = [deed for deed in found[last.members[0]] if likewise or deed[0] in _SPOKEN]
        idle = not any(found[member] for member in group.members)
        if told and idle and likewise:
            for member in group.members:
                found[member].append((told[-1][0], group.end))
        if told and idle and _TOPIC.match(text, group.end) and _FURTHER.search(text[last.end : group.start]):
            for member in group.members:
                found[member].append((told[-1][0], group.end))


def deeds_in(text: str, spans: Sequence[Span]) -> list[list[tuple[str, int]]]:
    """For each span of a sentence what is said of the person: (kind, where)."""
    spans = [(with_honorific(text, begin), name, end) for begin, name, end in spans]
    seen = masked(text, spans, _QUOTED)
    hits = hits_in(seen)
    joined = [bool(i) and _joined(text, seen, spans[i - 1], spans[i], hits) for i in range(len(spans))]
    groups = split(seen, groups_of(spans, joined), spans, hits)
    found: list[list[tuple[str, int]]] = [[] for _ in spans]
    last = ""
    for hit in hits:
        told = doers(seen, groups, hit, hits)
        for kind, group in told:
            for member in group.members if kind != "same" or last else ():
                found[member].append((last if kind == "same" else kind, hit.start))
        last = next((kind for kind, _ in told if kind != "same"), last)
    _gapped(seen, groups, found)
    for group in [*guests(seen, groups, hits, found)]:
        for member in group.members:
            found[member].append(("attendee", group.start))
    without_reported(found, lambda said, at: _goes_on(seen, said, at))
    if "respectively" in seen:
        for group in groups:
            respectively(group, found)
    return found
