"""A paper told once more by who put their names to it: `副院长甲与某某大学校长乙在《谅解备忘录》上签字`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from publish.readers.press_text.facts import AgreementFact, PersonFact, Readings
from publish.readers.press_text.organizations.same_names import same_organization
from publish.readers.press_text.text.folding import comparable


def with_people_apart(
    agreements: Sequence[AgreementFact], people: Sequence[PersonFact], aliases: Sequence[tuple[str, str]]
) -> tuple[AgreementFact, ...]:
    """No person is a party; a paper that only such a sentence tells again is the one of that title before it."""
    names = [comparable(reading.text) for person in people for reading in person.names.values()]
    names = [name for name in names if len(name) > 1]
    aliases = [(comparable(full), comparable(short)) for full, short in aliases]
    made: list[AgreementFact] = []
    for agreement in agreements:
        parties = tuple(party for each in agreement.parties if (party := _without_people(each, names)))
        signed = parties != agreement.parties
        same = next((i for i, other in enumerate(made) if signed and _same_paper(other, agreement)), None)
        if same is None:
            made.append(replace(agreement, parties=parties) if signed else agreement)
        else:
            made[same] = replace(made[same], parties=_together(made[same].parties, parties, aliases))
    return tuple(made)


def _without_people(party: Readings, names: Sequence[str]) -> Readings:
    return {tag: r for tag, r in party.items() if not any(name in comparable(r.text) for name in names)}


def _same_paper(one: AgreementFact, other: AgreementFact) -> bool:
    shared = one.titles.keys() & other.titles.keys()
    return one.kind == other.kind and any(
        comparable(one.titles[tag].text) == comparable(other.titles[tag].text) for tag in shared
    )


def _together(
    parties: tuple[Readings, ...], others: tuple[Readings, ...], aliases: Sequence[tuple[str, str]]
) -> tuple[Readings, ...]:
    """The parties of both, each once."""

    def known(party: Readings) -> bool:
        return any(
            same_organization(party[tag].text, other[tag].text, aliases)
            for other in parties
            for tag in party.keys() & other.keys()
        )

    return (*parties, *(party for party in others if not known(party)))
