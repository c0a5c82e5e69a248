"""Who held the event, and how; the languages put together by name, role and rank.

Whom careful readers call a host, by some 180 annotated releases: who is said to hold, host, organize, give or put
on the event, alone or with others (举行仪式 counts; a paper that two bodies sign does not, even at the seat of one);
the body that guests visit or whose head receives them; the mission whose envoy gives a dinner in its house; the body
whose house opens, whose anniversary, yearly meeting or open day it is. Nobody, where papers are signed or a plaque is
unveiled and no more is said; nor who moderates a ceremony, nor the bodies of a tour besides the one that is told. Whom
one language calls host is host in the other by the name it has there, wherever the paragraphs give it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from publish.readers.press_text.facts import Block, HostFact, Run
from publish.readers.press_text.occasion import (
    hosts_chinese,
    hosts_english,
    hosts_european,
    hosts_japanese,
    implied_hosts_chinese,
    implied_hosts_english,
    korean,
    labelled_hosts_chinese,
    labelled_hosts_english,
)
from publish.readers.press_text.occasion.body_cut_chinese import LATIN
from publish.readers.press_text.occasion.headlines import first_paragraph, headlines
from publish.readers.press_text.occasion.hosting import Held, is_told, settled
from publish.readers.press_text.occasion.labels_in_both import hosts_in_both
from publish.readers.press_text.occasion.paired_hosts import paired_hosts
from publish.readers.press_text.text.folding import comparable
from publish.readers.press_text.text.languages import EUROPEAN, is_han_language

_FIRST = 7
"""Hosts are named in the first paragraphs; later ones speak of other events."""


def find_hosts(
    blocks: Sequence[Block], known: Mapping[str, set[str]], persons: Collection[str] = ()
) -> tuple[HostFact, ...]:
    """The hosts in each language, paired by role and rank; none of the `persons`, by their folded names.

    Who hosts a ceremony may be the one who moderates it.
    """
    first = first_paragraph(blocks)
    lines = [run for b in blocks if b.kind in ("body", "bullet", "heading") and b.number >= first for run in b.runs]
    found: dict[str, list[Held]] = {}
    for tag, host in hosts_in_both(blocks):
        found.setdefault(tag, []).append(host)
    both = {host.run.line for several in found.values() for host in several}
    lines = [run for run in lines if run.line not in both]
    for run in (run for b in blocks if b.kind in ("body", "bullet", "heading", "title") for run in b.runs):
        if run.line in both:
            continue
        if run.language == "ja":
            found.setdefault(run.language, []).extend(hosts_japanese.labelled_hosts(run))
        elif is_han_language(run.language):
            found.setdefault(run.language, []).extend(labelled_hosts_chinese.labelled_hosts(run))
        else:
            found.setdefault(run.language, []).extend(labelled_hosts_english.labelled_hosts(run, known["latin"]))
    labelled = any(found.values())
    seen: dict[str, int] = {}
    for run in lines:
        seen[run.language] = seen.get(run.language, 0) + 1
        if seen[run.language] <= _FIRST:
            had = found.setdefault(run.language, [])
            named = {comparable(held.name) for held in had}
            told = [h for h in _stated(run, known, is_told(had)) if comparable(h.name) not in persons]
            had += [h for h in told if not _named(h.name, named)]
    seen.clear()
    for run in lines:
        seen[run.language] = seen.get(run.language, 0) + 1
        if seen[run.language] <= _FIRST and not is_told(found.get(run.language, ())):
            named = {comparable(held.name) for held in found[run.language]}
            found[run.language] = [
                *(h for h in _implied(run, known) if comparable(h.name) not in named),
                *found[run.language],
            ]
    found = {tag: settled(held) for tag, held in found.items() if held}
    for run in headlines(blocks):
        if run.language not in found and (held := _headlined(run, known)):
            found[run.language] = held
    return _by_script(paired_hosts(found, labelled))


def _by_script(hosts: tuple[HostFact, ...]) -> tuple[HostFact, ...]:
    """Without Latin names of Chinese sentences, where the other language has the name: they are no Chinese ones."""
    return tuple(
        HostFact(
            {t: r for t, r in host.names.items() if not (is_han_language(t) and LATIN.fullmatch(r.text))}, host.role
        )
        if len(host.names) > 1
        else host
        for host in hosts
    )


def _named(name: str, named: Collection[str]) -> bool:
    """Whether the name, or each name of a list with spaces, has been read already."""
    return comparable(name) in named or all(comparable(part) in named for part in name.split())


def _headlined(run: Run, known: Mapping[str, set[str]]) -> list[Held]:
    if is_han_language(run.language):
        return implied_hosts_chinese.headlined_hosts(run, known["han"])
    return implied_hosts_english.headlined_hosts(run, known["latin"])


def _stated(run: Run, known: Mapping[str, set[str]], told: bool) -> list[Held]:
    if run.language == "ja":
        return [] if told else hosts_japanese.stated_hosts(run)
    if run.language == "ko":
        return [] if told else korean.hosts_korean(run)
    if run.language in EUROPEAN:
        return [] if told else hosts_european.stated_hosts(run)
    if is_han_language(run.language):
        return hosts_chinese.stated_hosts(run, known["han"], told)
    return hosts_english.stated_hosts(run, known["latin"], told)


def _implied(run: Run, known: Mapping[str, set[str]]) -> list[Held]:
    if is_han_language(run.language):
        return implied_hosts_chinese.implied_host(run, known["han"])
    return implied_hosts_english.implied_host(run, known["latin"])
