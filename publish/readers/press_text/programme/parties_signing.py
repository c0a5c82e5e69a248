"""Whose people sign: `Dean A of X and Director B of Y signed the agreement` makes X and Y its parties."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from publish.readers.press_text.facts import AgreementFact, PersonFact, Reading, Readings
from publish.readers.press_text.organizations.aliases import same_organization
from publish.readers.press_text.text.folding import comparable


def with_signatories(
    agreements: Sequence[AgreementFact], people: Sequence[PersonFact], aliases: Sequence[tuple[str, str]]
) -> tuple[AgreementFact, ...]:
    """The agreements; one that names no parties has the organizations of the two sides that sign it."""
    signing = [p for p in people if p.organizations and any(part.kind == "signatory" for part in p.parts)]
    names = [(comparable(a), comparable(b)) for a, b in aliases]
    return tuple(_signed_by(agreement, signing, names) for agreement in agreements)


def without_signatories(people: Sequence[PersonFact], agreements: Sequence[AgreementFact]) -> list[PersonFact]:
    """The people; where nothing is signed (a visitors' book, a history told) nobody is a signatory."""
    if any(agreement.kind == "signing" for agreement in agreements):
        return list(people)
    return [replace(p, parts=tuple(part for part in p.parts if part.kind != "signatory")) for p in people]


def _signed_by(
    agreement: AgreementFact, people: Sequence[PersonFact], aliases: Sequence[tuple[str, str]]
) -> AgreementFact:
    if agreement.kind != "signing" or agreement.parties:
        return agreement
    sides: list[Readings] = []
    for person in people:
        if _in_sentence(agreement, person) and not any(_same(person.organizations, s, aliases) for s in sides):
            sides.append(person.organizations)
    if len(sides) != 2:
        return agreement
    return replace(agreement, parties=tuple(_as_parties(side) for side in sides))


def _as_parties(side: Readings) -> dict[str, Reading]:
    reason = "whose people sign it"
    return {tag: replace(r, confidence=min(r.confidence, 0.8), reason=reason) for tag, r in side.items()}


def _in_sentence(agreement: AgreementFact, person: PersonFact) -> bool:
    """Whether a sentence that names the agreement says that the person signs."""
    return any(
        part.kind == "signatory"
        and title.line == part.reading.line
        and part.reading.start <= title.start <= part.reading.start + len(part.reading.text)
        for part in person.parts
        for title in agreement.titles.values()
    )


def _same(one: Mapping[str, Reading], other: Mapping[str, Reading], aliases: Sequence[tuple[str, str]]) -> bool:
    return any(same_organization(one[tag].text, other[tag].text, aliases) for tag in one.keys() & other.keys())
