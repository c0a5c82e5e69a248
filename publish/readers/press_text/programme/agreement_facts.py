"""An agreement as a fact, from what each language says of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from publish.readers.press_text.facts import AgreementFact, Reading
from publish.readers.press_text.parties.titles_chinese import title_parties
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.programme.parties_paired import in_order_of
from publish.readers.press_text.text.folding import comparable, fold_han
from publish.readers.press_text.text.languages import is_han_language


def _among(party: Mapping[str, Reading], main_parties: Sequence[Mapping[str, Reading]]) -> bool:
    return any(
        tag in main and comparable(main[tag].text) == comparable(reading.text)
        for main in main_parties
        for tag, reading in party.items()
    )


def _with_term(item: Named) -> Named:
    """`four-year agreement`, where the title in the other language has the years too."""
    term = compiled(r"\b\w+-(?:year|month|party)\s$").search(item.run.text[: item.start])
    return replace(item, title=term[0] + item.title, start=term.start()) if term else item


def _same_order(group: dict[str, Named], count: int) -> dict[str, Named]:
    """The parties of each language as those of the first one stand."""
    told = [tag for tag, item in group.items() if len(item.parties) == count]
    lead = told[0] if told else ""
    return {
        tag: replace(item, parties=in_order_of(group[lead].parties, lead, item.parties, tag))
        if tag in told[1:]
        else item
        for tag, item in group.items()
    }


def agreement_fact(group: dict[str, Named], main_parties: Sequence[dict[str, Reading]]) -> AgreementFact:
    """The fact of one agreement, named in one language or several; `main_parties` where it names none."""
    terms = any(
        compiled("[三四五六多]方|年期|为期.年|[一二三四五六七八九十\\d]年").search(fold_han(i.title))
        for i in group.values()
    )
    group = {tag: _with_term(item) if terms else item for tag, item in group.items()}
    only = len(group) == 1 and all(item.alone for item in group.values())
    if only or any(is_han_language(tag) and title_parties(item.title) for tag, item in group.items()):
        group = {tag: replace(item, title=item.title + item.between) for tag, item in group.items()}
    titles = {
        tag: Reading(i.title, i.run.line, i.run.start + i.start, i.weight, f"{i.kind} in the sentence")
        for tag, i in group.items()
    }
    kind = min(group.values(), key=lambda item: item.run.line).kind
    count = max(len(item.parties) for item in group.values())
    group = _same_order(group, count)
    parties: list[dict[str, Reading]] = []
    for rank in range(count):
        parties.append(
            {
                tag: Reading(i.parties[rank], i.run.line, i.run.start + i.start, 0.85, "party named beside the signing")
                for tag, i in group.items()
                if len(i.parties) == count
            }
        )
    if len(main_parties) == len(parties) == 2 and len(group) > 1 and all(_among(p, main_parties) for p in parties):
        parties = [dict(party) for party in main_parties]  # the same two, named in both languages
    if not parties and kind == "signing" and len(main_parties) == 2:
        parties = [dict(party) for party in main_parties]
    return AgreementFact(titles, kind, tuple(parties))
