"""Whose people sign: `Dean A of X and Director B of Y signed the agreement` makes X and Y its parties."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from publish.readers.press_text.facts import AgreementFact, Block, PersonFact, Reading, Readings, no_surer
from publish.readers.press_text.organizations.same_names import same_in_a_language
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.programme.parties_each import says_each
from publish.readers.press_text.programme.signers_called import LOOKING_ON, called_before
from publish.readers.press_text.text.folding import comparable, fold_han
from publish.readers.press_text.text.languages import is_han_language


def with_signatories(
    agreements: Sequence[AgreementFact],
    people: Sequence[PersonFact],
    aliases: Sequence[tuple[str, str]],
    blocks: Sequence[Block],
) -> tuple[AgreementFact, ...]:
    """The agreements; one that names no parties has the organizations of the two sides that sign it.

    One that somebody signs with several, one after the other, is as many.
    """
    signing = [p for p in people if p.organizations and any(part.kind == "signatory" for part in p.parts)]
    names = [(comparable(a), comparable(b)) for a, b in aliases]
    by_line = {block.number: block.text for block in blocks}
    signed = [(agreement, _signed_by(agreement, signing, names, agreements, by_line)) for agreement in agreements]
    signed = [(before, _with_all(after, signing, names, agreements)) for before, after in signed]
    return tuple(each for before, after in signed for each in _each_apart(before, after, by_line))


def _with_all(
    agreement: AgreementFact,
    people: Sequence[PersonFact],
    aliases: Sequence[tuple[str, str]],
    agreements: Sequence[AgreementFact],
) -> AgreementFact:
    """The agreement; where its parties are two of three or four whose people sign it together, all of them sign."""
    again = sum(1 for other in agreements if any(other.titles.get(t) == r for t, r in agreement.titles.items()))
    if agreement.kind != "signing" or len(agreement.parties) != 2 or again > 1:
        return agreement
    signers = [person for person in people if _in_sentence(agreement, person)]
    others = [each for each in agreements if each.kind == "signing" and each.titles != agreement.titles]
    if any(_in_sentence(each, person) for each in others for person in signers):
        return agreement  # two papers of one sentence
    signing = [person.organizations for person in signers]
    sides = _sides(signing, aliases)
    if not any(all(tag in each for each in signing) for tag in agreement.titles):
        return agreement  # the same people, told in either language
    among = [any(same_in_a_language(party, side, aliases) for side in sides) for party in agreement.parties]
    if len(sides) == len(signing) and len(sides) in (3, 4) and all(among):
        return replace(agreement, parties=tuple(_as_parties(side) for side in sides))
    return agreement


def _each_apart(before: AgreementFact, after: AgreementFact, by_line: Mapping[int, str]) -> list[AgreementFact]:
    """`A先后与B、C签订`: one with each, where those who sign tell the parties."""
    first, *others = after.parties or ({},)
    told = any(
        says_each(by_line.get(title.line, ""), title.start, is_han_language(tag)) for tag, title in after.titles.items()
    )
    if before.parties or len(others) < 2 or not told:
        return [after]
    return [replace(after, parties=(first, other)) for other in others]


def without_signatories(people: Sequence[PersonFact], agreements: Sequence[AgreementFact]) -> list[PersonFact]:
    """The people; where nothing is signed (a visitors' book, a history told) nobody is a signatory."""
    if any(agreement.kind == "signing" for agreement in agreements):
        return list(people)
    return [
        replace(person, parts=tuple(p for p in person.parts if p.kind != "signatory" or _PAPER.search(p.reading.text)))
        for person in people
    ]


_PAPER = re.compile(
    "代表.{1,6}(?:签[约字]|簽[約字])|见证(?:了)?(?:此次|本次)?签约|見證(?:了)?簽約|协议|協議|备忘录|備忘錄|合同|协定|協定|意向书|意向書|议定书|文件"
    r"|signed (?:for|on behalf of)\b"
    "|agreement|memorand|contract|protocol|letter of intent|accord|mou|document|declaration|pact|signator",
    re.I,
)
"""Words of a sentence that tells of signing more than a book of guests."""


def _signed_by(
    agreement: AgreementFact,
    people: Sequence[PersonFact],
    aliases: Sequence[tuple[str, str]],
    agreements: Sequence[AgreementFact],
    by_line: Mapping[int, str],
) -> AgreementFact:
    if agreement.kind != "signing":
        return agreement
    signing = [p for p in people if _in_sentence(agreement, p) or called_before(agreement, p, by_line)]
    organizations = [person.organizations for person in signing]
    sides = _sides(organizations, aliases)
    if len(sides) != 2:
        told = [_sides([{t: o[t]} for o in organizations if t in o], aliases) for t in agreement.titles]
        whole = [each for each in told if len(each) == 2]
        sides = [{**a, **b} for a, b in zip(whole[0], whole[-1], strict=True)] if whole else sides
    if len(sides) != 2 and len(signing) > 2:
        near = _sides([person.organizations for person in _before_title(agreement, signing, agreements)], aliases)
        sides = near if len(near) == 2 else sides
    if len(sides) != 2 and not (len(sides) == len(signing) and not agreement.parties and len(sides) > 2):
        return agreement
    if agreement.parties:
        return replace(agreement, parties=_in_other_language(agreement.parties, sides))
    return replace(agreement, parties=tuple(_as_parties(side) for side in sides))


def with_named_signers(
    agreements: Sequence[AgreementFact],
    people: Sequence[PersonFact],
    aliases: Sequence[tuple[str, str]],
    blocks: Sequence[Block],
) -> tuple[AgreementFact, ...]:
    """The agreements; one without parties has the bodies of all the people whom its sentence names before the title."""
    names = [(comparable(a), comparable(b)) for a, b in aliases]
    by_line = {block.number: block.text for block in blocks}
    first: dict[tuple[str, int], int] = {}
    for each in agreements:
        for tag, title in each.titles.items():
            first[tag, title.line] = min(title.start, first.get((tag, title.line), title.start))
    return tuple(_of_named(each, people, names, by_line, first) for each in agreements)


def _of_named(
    agreement: AgreementFact,
    people: Sequence[PersonFact],
    aliases: Sequence[tuple[str, str]],
    by_line: Mapping[int, str],
    first: Mapping[tuple[str, int], int],
) -> AgreementFact:
    if len(agreement.parties) > 1 or agreement.kind != "signing":
        return agreement
    for tag, title in agreement.titles.items():
        before = compiled(r"[。！？；]|(?<=[a-z]{2})[.!?;]\s").split(by_line.get(title.line, "")[: title.start])[-1]
        if LOOKING_ON.search(fold_han(before)) or first[tag, title.line] < title.start:
            continue
        found = [(before.find(p.names[tag].text), p) for p in people if tag in p.names and p.names[tag].text in before]
        named = [person for _, person in sorted(found, key=lambda each: each[0])]
        sides = _sides([p.organizations for p in named if p.organizations], aliases)
        if agreement.parties:
            others = [side for side in sides if not same_in_a_language(side, agreement.parties[0], aliases)]
            return replace(agreement, parties=(*map(_as_parties, others[:1]), *agreement.parties))
        if len(named) == len(sides) > 1:
            return replace(agreement, parties=tuple(_as_parties(side) for side in sides))
    return agreement


def _before_title(
    agreement: AgreementFact, people: Sequence[PersonFact], agreements: Sequence[AgreementFact]
) -> list[PersonFact]:
    """Those named between the title before, in the same line, and this one: `A与B签署X；C与D签署Y`."""
    for tag, title in agreement.titles.items():
        if not is_han_language(tag):
            continue  # there who signs may stand behind the title
        ends = [
            other.titles[tag].start + len(other.titles[tag].text)
            for other in agreements
            if tag in other.titles and other.titles[tag].line == title.line and other.titles[tag].start < title.start
        ]
        begin = max(ends, default=0)
        near = [
            p for p in people if any(r.line == title.line and begin <= r.start < title.start for r in p.names.values())
        ]
        if len(near) == 2:
            return near
    return []


def _sides(organizations: Sequence[Readings], aliases: Sequence[tuple[str, str]]) -> list[Readings]:
    sides: list[Readings] = []
    for each in organizations:
        if not any(same_in_a_language(each, side, aliases) for side in sides):
            sides.append(each)
    return sides


def _in_other_language(parties: Sequence[Readings], sides: Sequence[Readings]) -> tuple[Readings, ...]:
    """Two parties named in one language only, with the names that their signers' organizations have in the other."""
    pairs = list(zip(parties, sides, strict=True)) if len(parties) == 2 else []
    if not pairs or not all(_may_be_one(party, side) for party, side in pairs):
        return tuple(parties)
    added = set.intersection(*({*side} - {*party} for party, side in pairs))
    return tuple({**party, **_as_parties({tag: side[tag] for tag in added})} for party, side in pairs)


def _may_be_one(party: Readings, side: Readings) -> bool:
    """Whether no language speaks against it."""
    texts = [(comparable(party[tag].text), comparable(side[tag].text)) for tag in party.keys() & side.keys()]
    return all(a in b or b in a for a, b in texts)


def _as_parties(side: Readings) -> dict[str, Reading]:
    return no_surer(side, 0.8, "whose people sign it")


def _in_sentence(agreement: AgreementFact, person: PersonFact) -> bool:
    """Whether a sentence that names the agreement says that the person signs."""
    return any(
        part.kind == "signatory"
        and title.line == part.reading.line
        and part.reading.start <= title.start <= part.reading.start + len(part.reading.text)
        for part in person.parts
        for title in agreement.titles.values()
    )
