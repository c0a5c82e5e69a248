"""Who signed which paper, where a text tells of several: the signatories named in the clause of its title.

`邵校长与谭校长签署《备忘录》；倪院长与白院长签署《协议》`: each pair signed the paper of its own clause.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from publish.readers.press_text.facts import AgreementFact, Facts, PersonFact, Reading
from publish.readers.press_text.names.lists_chinese import surname_at
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.people.beside_names_chinese import office_after_pattern
from publish.readers.press_text.text.folding import fold_han
from publish.readers.press_text.text.languages import is_han_language

_CLAUSE = r"[。；！？;]|\.(?=\s)"
_JOINT = r"[》”\"’]?\s*(?:、|，|,|和|与|與|及|以及|and|as well as|\s)*(?:the|an?)?\s*[《“\"‘]?"


def signers_of(fact: AgreementFact, facts: Facts) -> list[int]:
    """The places of those in `facts.people` who signed the paper; empty where the text leaves it open."""
    signing = [other for other in facts.agreements if other.kind == "signing"]
    signers = [i for i, person in enumerate(facts.people) if any(part.kind == "signatory" for part in person.parts)]
    if fact.kind != "signing":
        return []
    if len(signing) == 1:
        return signers
    return [i for i in signers if _named_beside(facts.people[i], fact, facts)]


def _named_beside(person: PersonFact, fact: AgreementFact, facts: Facts) -> bool:
    """Whether a clause that names the paper, and no other paper before it, names the person before the paper."""
    return any(
        tag in person.names and _names(_before(title, _titles(tag, facts), facts), person.names[tag].text, tag)
        for tag, title in fact.titles.items()
    )


def _titles(tag: str, facts: Facts) -> list[Reading]:
    return [fact.titles[tag] for fact in facts.agreements if tag in fact.titles]


def _before(title: Reading, others: Sequence[Reading], facts: Facts) -> str:
    """The words of the clause before the title, behind any other title in it; titles joined by `and` are one list."""
    line = next((block.text for block in facts.blocks if block.number == title.line), "")
    begin = max([0, *(found.end() for found in compiled(_CLAUSE).finditer(line, 0, title.start))])
    at = title.start
    for other in sorted((o for o in others if o.line == title.line), key=lambda o: -o.start):
        end = other.start + len(other.text)
        if not begin <= other.start < at or end > at:
            continue
        if compiled(_JOINT).fullmatch(line, end, at) is None:
            return line[end:at]
        at = other.start
    return line[begin:at]


def _names(clause: str, name: str, tag: str) -> bool:
    """Whether the clause names the person: in full, or by the family name with an honorific or an office."""
    if not is_han_language(tag):
        parts = [part for part in name.split() if len(part) > 1] or [name]
        family = "|".join(sorted({re.escape(parts[0]), re.escape(parts[-1])}))
        return compiled(rf"(?<!\w)(?:{family})(?!\w)").search(clause) is not None
    folded, clause = fold_han(name), fold_han(clause)
    family = re.escape(surname_at(folded, 0))
    called = compiled(f"(?:^|[，、与和及由]){family}").finditer(clause)
    return folded in clause or any(office_after_pattern().match(clause, found.end()) for found in called)
