"""Papers told together and their parties apart: `signed memoranda with two bodies`; `X signed for A, Y for B`."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from publish.readers.press_text.facts import AgreementFact, Block, PersonFact, Reading, Run
from publish.readers.press_text.parties import spoken_for_chinese, spoken_for_english
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language
from publish.readers.press_text.text.sentences import sentences

_NUMBERS = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "two": 2, "three": 3, "four": 4, "five": 5}
_WITH_SOME_HAN = re.compile(r"[与和同跟](?P<count>[两二三四五2-5])[个家所间](?!人)")
_WITH_SOME_LATIN = re.compile(r"\bwith\s(?P<count>two|three|four|five|[2-5])\s[a-z]")
_FURTHER = 4
"""In so many paragraphs from there on it is told who the others are."""


def with_each_other(
    agreements: Sequence[AgreementFact],
    people: Sequence[PersonFact],
    blocks: Sequence[Block],
    known: Mapping[str, Collection[str]],
) -> tuple[AgreementFact, ...]:
    """The agreements; one signed with two bodies whom the next sentences name is two agreements."""
    made: list[AgreementFact] = []
    for agreement in agreements:
        apart = (
            _apart(agreement, people, blocks, known)
            if agreement.kind == "signing" and len(agreement.parties) < 3
            else []
        )
        made += apart or [agreement]
    return tuple(made)


def _apart(
    agreement: AgreementFact,
    people: Sequence[PersonFact],
    blocks: Sequence[Block],
    known: Mapping[str, Collection[str]],
) -> list[AgreementFact]:
    others: dict[str, list[Reading]] = {}
    for tag, title in agreement.titles.items():
        runs = [r for b in blocks if b.kind in ("body", "bullet") for r in b.runs if r.language == tag]
        runs = [run for run in runs if run.line >= title.line][:_FURTHER]
        count = _count(title, runs[0]) if runs and runs[0].line == title.line else 0
        for run in runs if count else ():
            named = _signed_for(run, count, known)
            if named and tag not in others:
                others[tag] = named
    if not others:
        return []
    count = len(next(iter(others.values())))
    others = {tag: named for tag, named in others.items() if len(named) == count}
    ours = [p.organizations for p in people if p.organizations and _signs(p, agreement)]
    main = [{tag: replace(r, confidence=0.8) for tag, r in ours[0].items()}] if ours else []
    return [
        replace(agreement, parties=(*main, {tag: named[rank] for tag, named in others.items()}))
        for rank in range(count)
    ]


def _count(title: Reading, run: Run) -> int:
    """With how many the sentence says that it was signed."""
    han = is_han_language(run.language)
    text = fold_han(run.text) if han else fold_latin(run.text)
    at = title.start - run.start
    for begin, end in sentences(text, han):
        if begin <= at < end:
            told = (_WITH_SOME_HAN if han else _WITH_SOME_LATIN).search(text, begin, end)
            return (_NUMBERS.get(told["count"]) or int(told["count"])) if told else 0
    return 0


def _signed_for(run: Run, count: int, known: Mapping[str, Collection[str]]) -> list[Reading]:
    """The bodies of a sentence that tells who signed for each, where there are as many."""
    han = is_han_language(run.language)
    text = fold_han(run.text) if han else fold_latin(run.text)
    for begin, end in sentences(text, han):
        names = (
            spoken_for_chinese.signed_for(run, text[begin:end], begin, known.get("han", ()))
            if han
            else spoken_for_english.spoken_for(text[begin:end], known.get("latin", ()), 1)
        )
        if len(names) == count:
            at = [run.text.find(name, begin) for name in names]
            return [
                Reading(name, run.line, run.start + max(0, a), 0.8, "for whom somebody signed")
                for name, a in zip(names, at, strict=True)
            ]
    return []


def _signs(person: PersonFact, agreement: AgreementFact) -> bool:
    """Whether the sentence of a title says that the person signs."""
    return any(
        part.kind == "signatory"
        and part.reading.line == title.line
        and part.reading.start <= title.start <= part.reading.start + len(part.reading.text)
        for part in person.parts
        for title in agreement.titles.values()
    )
