"""The name of a host in the language that does not call it host: the body that means the same in its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import HostFact, Reading, Readings, Run
from publish.readers.press_text.occasion.plainly_chinese import BLANK, plainly
from publish.readers.press_text.occasion.same_body import likeness
from publish.readers.press_text.occasion.sorts_of_body import sort_of
from publish.readers.press_text.phrases.roles_english import is_role
from publish.readers.press_text.text.folding import HAN, comparable, fold_han, fold_latin
from publish.readers.press_text.text.languages import EUROPEAN, is_han_language

_OTHERWISE = EUROPEAN | {"ja", "ko"}
_EARLY = 5
"""Paragraphs of a language in which its hosts are named, if only as who did something."""
_ALIKE = 0.72
"""So much of two names must say the same."""
_CLEARLY = 0.1
"""By so much must the best be more alike than any other body."""
_WHOLLY = 0.95
"""Two that are so much alike are both the host: the Embassy in London, in the UK."""
_WEIGHT = 0.6


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
        named = list(_bodies([run for run in runs if run.language == tag][:_EARLY])) if lacking else []
        for i in lacking:
            name = made[i].names[other]
            found = _alike(name, named, tag) or _of_people(name, tag, other, pairs)
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


def _alike(name: Reading, named: Sequence[Reading], tag: str) -> Reading | None:
    """The one body of the paragraphs whose name says the same."""
    worth: dict[str, tuple[float, int, Reading]] = {}
    for n, body in enumerate(named):
        like = likeness(body.text, name.text) if is_han_language(tag) else likeness(name.text, body.text)
        worth.setdefault(comparable(body.text), (like, -n, body))
    best = sorted(worth.values(), key=lambda each: (each[0], len(each[2].text), each[1]), reverse=True)
    if not best or best[0][0] < _ALIKE:
        return None
    first = best[0][2]
    for like, _, body in best[1:]:
        if best[0][0] - _CLEARLY < like < _WHOLLY and not _same(first.text, body.text):
            return None
    return first


def _same(one: str, other: str) -> bool:
    """One is said within the other: the same body in fewer or more words."""
    one, other = comparable(one), comparable(other)
    return one in other or other in one


def _bodies(runs: Sequence[Run]) -> Iterator[Reading]:
    for run in runs:
        for start, end in _in_han(run) if is_han_language(run.language) else _in_latin(run):
            yield Reading(
                run.text[start:end], run.line, run.start + start, _WEIGHT, "the same body in the other language"
            )


@lru_cache(maxsize=1)
def _han_end() -> re.Pattern[str]:
    return re.compile(f"(?:{words.alternation('zh', 'organizations', 'bodies')}|[部局署厅馆])(?!员|[长议])")


_BEGINS = re.compile(
    rf"(?:^|[^{HAN}（）A-Za-z·]|{BLANK}|(?<=[与和及同由在向为对于经到访谢了请的来至赴抵]))(?=[{HAN}A-Z])"
)
_LONGEST = 26


def _in_han(run: Run) -> Iterator[tuple[int, int]]:
    text = plainly(fold_han(run.text))
    begins = [found.end() for found in _BEGINS.finditer(text)]
    for end in (found.end() for found in _han_end().finditer(text)):
        for start in begins:
            if 3 < end - start <= _LONGEST and not _APART.search(text, start, end):
                yield start, end


_APART = re.compile(f"[，。；：、“”《》{BLANK}]")
_LATIN = re.compile(
    r"[A-ZÀ-Þ][\w'&/-]*(?:(?:\s(?:of|and|for|the|in|on|at|to|with))*"
    r"\s(?:\([A-Z][\w' &-]{1,24}\)(?=\s[A-Z]))?\s?[A-ZÀ-Þ][\w'&/-]*)*"
)
_JOINT = re.compile(r"\s(?:and|for|at|in|of|on|with|to)\s(?:the\s)?")


def _in_latin(run: Run) -> Iterator[tuple[int, int]]:
    """Every name, and every part of it that a small word parts from the rest."""
    text = fold_latin(run.text)
    for found in _LATIN.finditer(text):
        joints = list(_JOINT.finditer(text, found.start(), found.end()))
        for start in (found.start(), *(j.end() for j in joints)):
            for end in (found.end(), *(j.start() for j in reversed(joints))):
                start = start + 4 if text.startswith("The ", start) else start
                if end - start > 3 and not _is_other(text, start, end):
                    yield start, end


def _is_other(text: str, start: int, end: int) -> bool:
    """Whether it is an office, two bodies, or the body above the one that is meant."""
    if text.endswith(("under the ", "under "), 0, start) or " and the " in text[start:end]:
        return True
    return is_role(text[start:end].split(" of ")[0].split(" for ")[0])
