"""Organizations that one language, or another sentence, tells of a person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from publish.readers.press_text.facts import HostFact, PersonFact, Reading, Readings, Run
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.people.within_university import heads_part, within_university
from publish.readers.press_text.phrases.bodies_chinese import bodies_end_pattern
from publish.readers.press_text.phrases.fields_english import field_of_state
from publish.readers.press_text.text.folding import comparable, fold_han
from publish.readers.press_text.text.languages import is_han_language

_UNIT_HAN = re.compile("(.{3,}?(?:学院|研究院|[处部系所办室科]))(?=(?:常务)?副?(?:[处部主院所科系]|负责))")
_UNIT_LATIN = re.compile(
    r" of (?:the )?((?:Office|School|Department|College|Faculty|Division|Section|Institute|Centre|Center)"
    r" (?:of|for) .+)$"
)


def told_across(
    people: Sequence[PersonFact], hosts: Sequence[HostFact], aliases: Sequence[tuple[str, str]], runs: Sequence[Run]
) -> list[PersonFact]:
    """The people with the organization of a colleague in the same unit, and with that of the other language."""
    units = _units(people)
    people = [_split(_of_unit(person, units)) for person in people]
    full = {comparable(short): comparable(long) for long, short in aliases}
    named = _named_in_both([*(h.names for h in hosts), *(p.organizations for p in people if not _of_part(p))], full)
    people = [within_university(_translated(person, named, full), named, full, runs) for person in people]
    return [_of_country(person, runs) for person in people]


_HEADS_HAN = re.compile("(?:前|候任|署理)?副?(?:总统|总理|首相|国王|女王)$")
_HEADS_LATIN = re.compile(r"(?:(?:Deputy|Vice|Former|Acting)[\s-])*(?:President|Prime Minister|Premier|King|Queen)")


def _of_country(person: PersonFact, runs: Sequence[Run]) -> PersonFact:
    """`President of the FSM`, whom the Chinese calls 总统: a country, which is no body but part of the office."""
    held = person.positions.get("en", ())
    body = person.organizations.get("en")
    heads = [p for tag, listed in person.positions.items() if is_han_language(tag) for p in listed]
    if body is None or len(held) != 1 or not any(_HEADS_HAN.search(fold_han(p.text)) for p in heads):
        return person
    if not compiled("[A-Z]{2,5}").fullmatch(body.text) or not _HEADS_LATIN.fullmatch(held[0].text):
        return person
    end = body.start + len(body.text)
    for run in runs:
        if run.line == body.line == held[0].line and run.start <= held[0].start < end <= run.start + len(run.text):
            whole = replace(held[0], text=run.text[held[0].start - run.start : end - run.start])
            others = {tag: reading for tag, reading in person.organizations.items() if tag != "en"}
            return replace(person, positions={**person.positions, "en": (whole,)}, organizations=others)
    return person


def _of_part(person: PersonFact) -> bool:
    """Whether one language may give the part for the whole: 书院院长 of a university, Master of the College."""
    held = [listed[0].text for tag, listed in person.positions.items() if is_han_language(tag) and listed]
    return any(heads_part(fold_han(text)) for text in held)


Units = Mapping[tuple[str, str], Mapping[str, Reading]]
"""(language, unit) -> the bodies whose unit people are said to be of."""


def _units(people: Iterable[PersonFact]) -> Units:
    found: dict[tuple[str, str], dict[str, Reading]] = {}
    for person in people:
        for tag, body in person.organizations.items():
            for unit in filter(None, (_unit(held.text, tag) for held in person.positions.get(tag, ()))):
                found.setdefault((tag, unit), {}).setdefault(comparable(body.text), body)
    return found


Named = Mapping[tuple[str, str, str], Mapping[str, Reading]]
"""(language, name, other language) -> the names there."""


def _named_in_both(bodies: Iterable[Readings], full: Mapping[str, str]) -> Named:
    """Each body under its full name; of several names for it the one that is given more often than all others."""
    found: dict[tuple[str, str, str], dict[str, list[Reading]]] = {}
    for names in bodies:
        for tag, reading in names.items() if len(names) > 1 else ():
            for other in names.keys() - {tag}:
                said, told = comparable(reading.text), comparable(names[other].text)
                same = found.setdefault((tag, full.get(said, said), other), {})
                same.setdefault(full.get(told, told), []).append(names[other])
    return {key: _usual(same) for key, same in found.items()}


def _usual(same: Mapping[str, Sequence[Reading]]) -> dict[str, Reading]:
    count = sum(len(listed) for listed in same.values())
    most = {name: listed[0] for name, listed in same.items() if 2 * len(listed) > count}
    return most or {name: listed[0] for name, listed in same.items()}


def _unit(position: str, tag: str) -> str:
    found = _UNIT_HAN.match(fold_han(position)) if is_han_language(tag) else _UNIT_LATIN.search(position)
    return comparable(found[1]) if found else ""


def _of_unit(person: PersonFact, units: Units) -> PersonFact:
    """`国际合作与交流处副处长刘洋`, where its 处长 was said to be of a university."""
    organizations = dict(person.organizations)
    for tag, held in person.positions.items():
        unit = _unit(held[0].text, tag) if held and tag not in organizations else ""
        same = list(units.get((tag, unit), {}).values()) if unit else []
        if len(same) == 1:
            organizations[tag] = replace(same[0], confidence=0.7, reason="of the same unit as a colleague")
    return person if organizations == person.organizations else replace(person, organizations=organizations)


_OF_CENTRE = re.compile(
    r"(?P<role>[^,]+?) of (?:the )?(?P<body>(?=[A-Z])[^,]*?\b(?:Cent(?:er|re)|Institute|Laborator\w+|Alliance)\b[^,]*)$"
)


def _split(person: PersonFact) -> PersonFact:
    """`Director of the Centre for X`, whom the Chinese calls 总监 of a body: the Centre is the organization."""
    han = next((tag for tag in person.organizations if is_han_language(tag)), "")
    if not han or not bodies_end_pattern().search(fold_han(person.organizations[han].text)):
        return person
    for tag, held in person.positions.items():
        found = _OF_CENTRE.fullmatch(held[0].text) if len(held) == 1 and tag not in person.organizations else None
        kind = compiled("(?:中心|研究院|研究所|实验室|联盟)$").search(fold_han(person.organizations[han].text))
        if found and kind and not is_han_language(tag) and not _unit(person.positions.get(han, held)[0].text, han):
            at = held[0].start + found.start("body")
            body = Reading(found["body"], held[0].line, at, 0.8, "a body in the other language too")
            return replace(
                person,
                positions={**person.positions, tag: (replace(held[0], text=found["role"]),)},
                organizations={**person.organizations, tag: body},
            )
    return person


def _translated(person: PersonFact, named: Named, full: Mapping[str, str]) -> PersonFact:
    """`Vice President Zhou`, where the Chinese names the university, whose English name others have."""
    if len(person.positions) < 2 or len(person.organizations) != 1:
        return person
    [(tag, known)] = person.organizations.items()
    other = next((t for t in person.positions if t not in person.organizations), "")
    said = comparable(known.text)
    told = named.get((tag, full.get(said, said), other), {})
    if not other or len(told) != 1 or not wants_body(person, other):
        return person
    name = comparable(next(iter(told.values())).text)
    back = named.get((other, full.get(name, name), tag), {})
    if back and full.get(said, said) not in back:
        return person
    if len(back) > 1:
        return person  # another body is told by that name too
    reading = replace(next(iter(told.values())), confidence=0.7, reason="as the other language says")
    return replace(person, organizations={**person.organizations, other: reading})


def wants_body(person: PersonFact, other: str) -> bool:
    """Whether the position in `other` may want an organization: no ambassador of a country, no minister for a field."""
    held = person.positions[other][0].text
    if is_han_language(other):
        return compiled("大使|部长|大臣|领事|市长|省长|代表$").search(fold_han(held)) is None
    head, joint, field = held.partition(" of ")
    if joint and field_of_state(head, joint, field):
        return False  # Director of Leisure and Cultural Services
    return (
        compiled(r"(?i)\b(?:Ambassador|Minister|(?:Secretary|Commissioner) for|Consul|Mayor|Governor)\b").search(held)
        is None
    )
