"""Who signs or launches where the text says 两位市长 or `the two presidents`, or names the heads of the two hosts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.facts import AgreementFact, Block, HostFact, PersonFact, Reading, no_surer
from publish.readers.press_text.organizations.same_names import same_in_a_language
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import comparable, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_HEADS = words.alternation("zh-programme", "parties", "heads")
_HEADS_HAN = re.compile(f"(?:两位|两名|双方|二位|两[校国地市院馆会局省县区]的?)(?P<head>副?(?:{_HEADS}))")
_HEADS_LATIN = re.compile(
    r"\b(?:[Tt]he\stwo|[Bb]oth)\s(?P<head>[Mm]ayor|[Rr]ector|[Pp]resident|[Mm]inister|[Gg]overnor|[Dd]irector|[Dd]ean|[Cc]hair"
    r"(?:man|person)?|CEO|[Pp]rincipal|[Cc]hancellor|[Vv]ice-?[Cc]hancellor|[Ss]ecretary)s\b"
)
_PLACE_HAN = re.compile("(?P<place>.{2,}?[市省县区州])(?:人民政府)?副?(?:市长|省长|县长|区长|州长)$")
_PLACE_LATIN = re.compile(
    r"(?:Vice |Deputy |Lord )?(?:Mayor|Governor) of (?:the )?(?P<place>.+)$"
    r"|(?P<before>[A-Z][\w'’ -]+?) (?:Vice |Deputy )?(?:Mayor|Governor)$"
)


def two_heads(text: str, language: str) -> str:
    """The office of the two who act in the sentence, or nothing."""
    han = is_han_language(language)
    found = _HEADS_HAN.search(fold_han(text)) if han else _HEADS_LATIN.search(fold_latin(text))
    return found["head"] if found else ""


_ALL_HEADS = re.compile(
    r"\b(?:[Tt]he\s)?heads\sof\sthe\s(?P<n>two|three|four)\s[a-z]+\b|[三四][国校院局馆方]的?(?:局长|校长|院长|馆长|厅长|部长|主席|会长|首长|负责人)(?=.{0,6}签)"
    r"|(?P<han>[三四])位(?:局长|校长|院长|馆长|厅长|部长|主席|会长)(?=.{0,6}签)"
)
_HEAD = re.compile("[局厅署部院校馆会]长|长官|主席|总裁|行长")
_COUNTS = {"two": 2, "three": 3, "four": 4, "三": 3, "四": 4}


def with_all_heads(
    agreements: Sequence[AgreementFact], people: Sequence[PersonFact], blocks: Sequence[Block]
) -> tuple[AgreementFact, ...]:
    """The agreements; what `the heads of the three offices` sign has for parties those whose heads hold one office."""
    by_line = {block.number: block.text for block in blocks}
    return tuple(each if each.parties else _by_all_heads(each, people, by_line) for each in agreements)


def _by_all_heads(agreement: AgreementFact, people: Sequence[PersonFact], by_line: Mapping[int, str]) -> AgreementFact:
    for tag, title in agreement.titles.items():
        told = _ALL_HEADS.search(fold_han(_sentence(by_line.get(title.line, ""), title.start) + "签"))
        count = _COUNTS[told["n"] or told["han"] or told[0][0]] if told else 0
        held: dict[str, list[PersonFact]] = {}
        for person in people if count else ():
            for reading in person.positions.get(tag, ())[:1]:
                bare = is_han_language(tag) and _HEAD.fullmatch(fold_han(reading.text))
                held.setdefault("" if bare else reading.text.split(" of ")[0], []).append(person)
        for doing in held.values():
            bodies = [person.organizations for person in doing if person.organizations]
            names = {comparable(body[tag].text) for body in bodies if tag in body}
            if len(doing) == len(names) == count:
                return replace(agreement, parties=tuple(no_surer(body, 0.75, "whose head signs") for body in bodies))
    return agreement


def with_two_heads(
    agreements: Sequence[AgreementFact], people: Sequence[PersonFact], blocks: Sequence[Block]
) -> tuple[AgreementFact, ...]:
    """The agreements; what the two mayors sign has for parties the two of whom the text gives mayors."""
    by_line = {block.number: block.text for block in blocks}
    return tuple(each if each.parties else _by_heads(each, people, by_line) for each in agreements)


def _by_heads(agreement: AgreementFact, people: Sequence[PersonFact], by_line: Mapping[int, str]) -> AgreementFact:
    for tag, title in agreement.titles.items():
        head = two_heads(_sentence(by_line.get(title.line, ""), title.start), tag)
        cities = agreement.kind == "signing" and (
            _OF_CITIES.search(fold_han(title.text)) is not None
            or _TWO_MAYORS.search(fold_han(_sentence(by_line.get(title.line, ""), title.start))) is not None
        )
        if not head and not cities:
            continue
        if head:
            doing = [person for person in people if _holds(person, tag, head)]
        else:  # 李市长与马丁副市长签署友好城市协议
            named = [person for person in people if _named_before(agreement, person, by_line)]
            doing = [person for person in named if _holds(person, tag, _MAYOR[is_han_language(tag)], deputies=True)]
        sides = [side for person in doing if (side := _whose(person))]
        if len(sides) == 2:
            return replace(agreement, parties=tuple(sides))
    return agreement


def _sentence(text: str, start: int) -> str:
    return compiled(r"[。！？]|(?<![A-Z])[.!?]\s").split(text[:start])[-1]


_OF_CITIES = re.compile(
    r"友好城市|友城|姐妹[市城]|姊妹[市城]|结好|(?:[Ss]ister|[Tt]win|[Pp]artner|[Ff]riendship)[ -](?:[Cc]it|[Tt]own)"
    r"|[Tt]winning"
)
_TWO_MAYORS = re.compile(
    r"市长[^，。]{2,12}[^。；]{0,40}[与和同][^。；]{0,40}市长|\b[Mm]ayor\b[^.;]{3,90}\sand\s[^.;]{0,60}\b[Mm]ayor\b"
)
_MAYOR = {True: "市长", False: "mayor"}


def _holds(person: PersonFact, tag: str, head: str, deputies: bool = False) -> bool:
    held = [r.text for r in person.positions.get(tag, ())]
    if deputies:
        return any(compiled(rf"{head}$|\b{head}\b", re.I).search(fold_han(each)) for each in held)
    if is_han_language(tag):
        return any(compiled(f"(?<![副助])(?:代理?)?{head}$").search(fold_han(each)) for each in held)
    return any(
        compiled(rf"(?<!Vice )(?<!Deputy )(?<!Vice-)(?<!Assistant )\b{head}\b", re.I).search(each) for each in held
    )


def _whose(person: PersonFact) -> dict[str, Reading]:
    """The body, or the place of a mayor whose office names no body."""
    if person.organizations:
        return {tag: replace(r, confidence=min(r.confidence, 0.8)) for tag, r in person.organizations.items()}
    found: dict[str, Reading] = {}
    for tag, readings in person.positions.items():
        for held in readings[:1]:
            han = is_han_language(tag)
            place = _PLACE_HAN.match(fold_han(held.text)) if han else _PLACE_LATIN.match(held.text)
            group = "before" if place and not han and place["before"] else "place"
            if place:
                at = place.start(group)
                said = held.text[at : place.end(group)]
                found[tag] = Reading(said, held.line, held.start + at, 0.75, "whose mayor signs")
    return found


def with_heads_of_hosts(
    agreements: Sequence[AgreementFact],
    people: Sequence[PersonFact],
    hosts: Sequence[HostFact],
    aliases: Sequence[tuple[str, str]],
    blocks: Sequence[Block],
) -> tuple[AgreementFact, ...]:
    """The agreements; what two people launch, of whom one leads one of the two hosts, is launched by the hosts."""
    held = [host for host in hosts if host.role in ("host", "co-host")]
    if len(held) != 2:
        return tuple(agreements)
    names = [(comparable(a), comparable(b)) for a, b in aliases]
    sides = tuple(no_surer(host.names, 0.75, "the two who held the event") for host in held)
    by_line = {block.number: block.text for block in blocks}

    def theirs(agreement: AgreementFact) -> bool:
        doing = [p for p in people if _named_before(agreement, p, by_line)]
        bodies = [p.organizations for p in doing if p.organizations]
        of_hosts = [any(same_in_a_language(body, host.names, names) for host in held) for body in bodies]
        return len(doing) == 2 and bool(of_hosts) and all(of_hosts)

    return tuple(
        replace(each, parties=sides) if each.kind == "launch" and not each.parties and theirs(each) else each
        for each in agreements
    )


def _named_before(agreement: AgreementFact, person: PersonFact, by_line: Mapping[int, str]) -> bool:
    """Whether the sentence names the person before the title."""
    for tag, title in agreement.titles.items():
        before = _sentence(by_line.get(title.line, ""), title.start)
        name = person.names.get(tag)
        if name is not None and (
            name.text in before or compiled(rf"\b{re.escape(name.text.split()[-1])}\b").search(before)
        ):
            return True
    return False
