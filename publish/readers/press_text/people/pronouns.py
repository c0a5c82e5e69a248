"""`He said`, `In her speech, she stressed`, 她表示: the one person of whom the text has just spoken."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from publish.readers.press_text.facts import Block, Run
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.people.naming import Named
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language
from publish.readers.press_text.text.sentences import sentences

_HAN = Pattern(
    r"(?:^|(?<=[。！？；，”]))(?:同时|随后|会上|此外|最后|接着|为此|对此)?，?([他她])(?![们人国山乡者方])",
    needs="他|她",
)
_LATIN = re.compile(
    r"(?=[AaBbHhSs])(?:^|(?<=[.!?;,][\"' ])|(?<=[.!?;,] [\"'])|(?<=[.!?;,][\"'] ))"
    r"(?:[Aa]nd |[Bb]ut )?\b([Hh]e|[Ss]he)\b(?='|\s[a-z])"
)
_MALE = re.compile(r"先生|\bMr\b|\bSir\b|\bLord\b|His Excellency")
_FEMALE = re.compile(r"女士|小姐|太太|\bM(?:r?s|iss)\b|\bDame\b|\bLady\b|Her Excellency")

Naming = tuple[int, int, Named]
Spoken = tuple[list[Named], list[Named]]
"""Whom the sentence before spoke of, and the one before that."""


def name_by_pronoun(people: Sequence[Named], blocks: Sequence[Block]) -> None:
    """Adds pronouns to what names a person; one that may stand for several people names nobody."""
    for han in (True, False):
        last: Spoken = ([], [])
        namings = _by_run([person for person in people if person.han == han])
        for block in blocks:
            if block.kind in ("body", "bullet"):
                for run in block.runs:
                    if is_han_language(run.language) == han and run.language != "ja":
                        last = _in_run(run, namings.get((run.line, run.start), []), last, han)


def _by_run(people: Sequence[Named]) -> Mapping[tuple[int, int], list[Naming]]:
    found: dict[tuple[int, int], list[Naming]] = {}
    for person in people:
        for run, start, end in {(r.line, r.start, a): (r, a, b) for r, a, b in person.later}.values():
            found.setdefault((run.line, run.start), []).append((start, end, person))
    return found


def _in_run(run: Run, namings: list[Naming], spoken: Spoken, han: bool) -> Spoken:
    """Names the pronouns of a paragraph; gives whom its last sentences spoke of."""
    text = fold_han(run.text) if han else fold_latin(run.text)
    for begin, end in sentences(text, han):
        inside = sorted(
            (n for n in namings if begin <= n[0] < end and not _quoted(text, n[0], han)), key=lambda n: n[0]
        )
        for start, stop, male in _pronouns(text, begin, end, han):
            here = _distinct(person for at, _, person in inside if at < start)
            person = _meant(here, male) if here else _meant(spoken[0], male) or _meant(spoken[1], male)
            if person:
                person.later.append((run, start, stop))
                inside.append((start, stop, person))
        named = _distinct(person for _, _, person in sorted(inside, key=lambda n: n[0]))
        spoken = (named, spoken[0] if named != spoken[0] else spoken[1])
    return spoken


def _meant(people: Sequence[Named], male: bool) -> Named | None:
    """The only one of them whom the pronoun fits."""
    fit = [person for person in people if _male(person) in (None, male)]
    return fit[0] if len(fit) == 1 and (len(people) == 1 or all(_male(p) is not None for p in people)) else None


def _male(person: Named) -> bool | None:
    """What the honorifics beside the name say; nothing where there is none."""
    worn = " ".join(mention.honorific for mention in person.mentions)
    if _FEMALE.search(worn):
        return False
    return True if _MALE.search(worn) else None


def _distinct(people: Iterator[Named]) -> list[Named]:
    return list({id(person): person for person in people}.values())


def _pronouns(text: str, begin: int, end: int, han: bool) -> Iterator[tuple[int, int, bool]]:
    for found in (_HAN if han else _LATIN).finditer(text, begin, end):
        if not _quoted(text, found.start(1), han):
            yield found.start(1), found.end(1), found[1].lower() in ("he", "他")


def _quoted(text: str, at: int, han: bool) -> bool:
    """Whether others' words stand there: who is named in them does not speak."""
    if han:
        return text.count("“", 0, at) > text.count("”", 0, at)
    return text.count('"', 0, at) % 2 == 1
