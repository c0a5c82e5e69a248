"""The two sides of whom it was just told that they met: 陈某与某商会会长洛某举行会谈。会谈后，双方签署X."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from publish.readers.press_text.facts import AgreementFact, Block, PersonFact, Readings, no_surer
from publish.readers.press_text.organizations.same_names import same_in_a_language
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import comparable, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language
from publish.readers.press_text.text.sentences import sentences

_TWO = re.compile(
    r"双方|两[校院馆会机家地](?!学术)|\b[Tt]he\stwo\s(?:sides|parties|bodies|institutions)\b|\b[Bb]oth\s(?:sides|parties)\b"
)
_MET = re.compile(
    r"会谈|会见|会晤|座谈|会面|工作会议|\b(?:met|meets|held\stalks|talked|held\sa\smeeting|had\sa\smeeting|received|conferred)\b"
)
_BACK = 2
"""In so many sentences before it is told who met."""


def with_talking_sides(
    agreements: Sequence[AgreementFact],
    people: Sequence[PersonFact],
    blocks: Sequence[Block],
    aliases: Sequence[tuple[str, str]],
) -> tuple[AgreementFact, ...]:
    """The agreements; one of `the two sides` that names no parties is of the bodies of the two who met just before."""
    by_line = {block.number: block.text for block in blocks}
    names = [(comparable(a), comparable(b)) for a, b in aliases]
    return tuple(
        _of_talks(each, people, by_line, names) if each.kind == "signing" and not each.parties else each
        for each in agreements
    )


def _of_talks(
    agreement: AgreementFact,
    people: Sequence[PersonFact],
    by_line: Mapping[int, str],
    aliases: Sequence[tuple[str, str]],
) -> AgreementFact:
    for tag, title in agreement.titles.items():
        han = is_han_language(tag)
        text = by_line.get(title.line, "")
        text = fold_han(text) if han else fold_latin(text)
        told = [(a, b) for a, b in sentences(text, han) if a <= title.start]
        if not told or not _TWO.search(text, told[-1][0], title.start):
            continue
        for begin, end in reversed(told[-1 - _BACK : -1]):
            if _MET.search(text, begin, end):
                bodies = _bodies(text[begin:end], tag, people)
                if len(bodies) == 2 and not same_in_a_language(bodies[0], bodies[1], aliases):
                    return replace(
                        agreement, parties=tuple(no_surer(body, 0.75, "of the two who met") for body in bodies)
                    )
                break
    return agreement


def _bodies(sentence: str, tag: str, people: Sequence[PersonFact]) -> list[Readings]:
    """The bodies of the people whom the sentence names, if each has one."""
    named = []
    for person in people:
        name = person.names.get(tag)
        folded = (fold_han(name.text) if is_han_language(tag) else fold_latin(name.text)) if name else ""
        at = sentence.find(folded) if folded else -1
        if at < 0 and folded and not is_han_language(tag):
            last = compiled(rf"\b{re.escape(folded.split()[-1])}\b").search(sentence)
            at = last.start() if last else -1
        if at >= 0:
            named.append((at, person.organizations))
    named.sort(key=lambda each: each[0])
    return [bodies for _, bodies in named] if all(bodies for _, bodies in named) else []
