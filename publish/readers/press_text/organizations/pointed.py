"""Organizations that are only pointed at: 该校法学院院长, 我会副会长, 本馆馆长."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from publish.readers.press_text.facts import HostFact, PersonFact, Reading, Run
from publish.readers.press_text.organizations.bodies_named import han_bodies, latin_bodies
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.pointers_chinese import ends_of_kinds, is_pointer, pointer_pattern
from publish.readers.press_text.phrases.units_chinese import is_plain_unit
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_VISITS = re.compile("(?:访问|来访|到访|走访|参访|造访|做客|莅临|来到|抵达|到)了?$")
_GUESTS = re.compile("陪同(?:来访|到访|访问)|随(?:访|行|团)|同行|同来|代表团(?:的|其他)?(?:成员|人员)|团员|来访的")


def resolve_pointers(people: Sequence[PersonFact], hosts: Sequence[HostFact], runs: Sequence[Run]) -> list[PersonFact]:
    """The people with the bodies that are pointed at, and without one where it is unclear which it is."""
    pointing = {
        (reading.line, reading.start): (tag, reading)
        for person in people
        for tag, reading in person.organizations.items()
        if (is_pointer(fold_han(reading.text)) if is_han_language(tag) else _OUR.fullmatch(reading.text))
    }
    if not pointing:
        return list(people)
    bodies = [r for p in people for tag, r in p.organizations.items() if is_han_language(tag)]
    bodies = [r for r in bodies if not is_pointer(fold_han(r.text))]
    heads = [p for p in people if any(part.kind == "delegation_head" for part in p.parts)]
    senders = [r for p in heads for tag, r in p.organizations.items() if is_han_language(tag)]
    held = [r for host in hosts for tag, r in host.names.items() if is_han_language(tag)]
    held += list(_of_newsletters(runs))
    meant = {
        at: _meant(reading, [r for r in runs if r.language == tag], bodies, senders, held, _led(people, reading, tag))
        if is_han_language(tag)
        else _ours(reading, [r for r in runs if r.language == tag], _led(people, reading, tag))
        for at, (tag, reading) in pointing.items()
    }
    return [_with(person, meant) for person in people]


_OUR = Pattern(r"our\s(?P<kind>[a-z]+)", needs="our")


def _ours(pointer: Reading, runs: Sequence[Run], led: Sequence[Reading]) -> Reading | None:
    """`our museum`: the only museum that the text names and nobody else leads."""
    found = _OUR.fullmatch(pointer.text)
    kind = found["kind"] if found else ""
    others = {reading.text for reading in led}
    named = {
        part[1]: Reading(part[1], run.line, run.start + at + part.start(1))
        for run in runs
        for name, at in latin_bodies(fold_latin(run.text), kind)
        for part in compiled(r"(?:^|\sand\sthe\s)(.+?)(?=\sand\sthe\s|$)").finditer(name)
    }
    ours = [name for name in named if name not in others and not any(name != n and n.startswith(name) for n in named)]
    if len(ours) != 1:
        return None
    return replace(named[ours[0]], confidence=0.7, reason=f"“{pointer.text}” is the one that writes")


def _led(people: Sequence[PersonFact], pointer: Reading, tag: str) -> list[Reading]:
    """The bodies that others lead by the same office: 某某博物馆馆长甲、我馆馆长乙."""
    offices = {
        fold_han(position.text).lower()
        for person in people
        for position in person.positions.get(tag, ())[:1]
        if tag in person.organizations and person.organizations[tag].text == pointer.text
    } & _SOLE
    return [
        person.organizations[tag]
        for person in people
        if tag in person.organizations
        and person.organizations[tag].text != pointer.text
        and not is_pointer(fold_han(person.organizations[tag].text))
        and offices & {fold_han(position.text).lower() for position in person.positions.get(tag, ())}
    ]


_SOLE = frozenset(
    (
        "馆长",
        "校长",
        "院长",
        "会长",
        "理事长",
        "董事长",
        "行长",
        "局长",
        "社长",
        "所长",
        "台长",
        "园长",
        "director",
        "president",
        "rector",
        "principal",
        "chairman",
        "dean",
    )
)
_NEWSLETTER = re.compile(
    rf"(?:^|[\s|｜])([{HAN}]{{4,20}}?[会校院馆司社局])(?:电子报|电子通讯|通讯|会讯|会刊|校讯|院讯|新闻网|新闻中心)(?=\s|$|[A-Z])"
)


def _of_newsletters(runs: Sequence[Run]) -> Iterator[Reading]:
    """The body whose newsletter the text is, as a line of its own says."""
    for run in runs:
        found = _NEWSLETTER.search(fold_han(run.text)) if is_han_language(run.language) and len(run.text) < 60 else None
        if found:
            start, end = found.span(1)
            yield Reading(run.text[start:end], run.line, run.start + start)


def _with(person: PersonFact, meant: dict[tuple[int, int], Reading | None]) -> PersonFact:
    organizations = {
        tag: meant.get((reading.line, reading.start), reading) for tag, reading in person.organizations.items()
    }
    kept = {tag: reading for tag, reading in organizations.items() if reading is not None}
    return person if kept == person.organizations else replace(person, organizations=kept)


def _meant(
    pointer: Reading,
    runs: Sequence[Run],
    bodies: Iterable[Reading],
    senders: Sequence[Reading],
    hosts: list[Reading],
    led: Sequence[Reading],
) -> Reading | None:
    found = pointer_pattern().fullmatch(fold_han(pointer.text))
    kinds = tuple(ends_of_kinds()[found["kind"]].split()) if found else ()
    named = {fold_han(r.text) for r in (*bodies, *hosts) if fold_han(r.text).endswith(kinds)}
    places = [place for run in runs for place in _places(run, kinds, named) if not _is_academy(place, found)]
    before = [p for p in places if (p.line, p.start) < (pointer.line, pointer.start)]
    sent = [r for r in senders if fold_han(r.text).endswith(kinds)]
    leading = before[-1] if before and _led_by(pointer, before[-1], runs) else None
    if found and found["word"] in "本我" and leading:
        return replace(leading, confidence=0.75, reason="of whoever leads them")
    if found and found["word"] in "该贵":
        if sent and _of_guests(pointer, runs):
            return replace(sent[0], confidence=0.7, reason="of the delegation that comes")
        near = before[-1] if before else None
        return replace(near, confidence=0.75, reason=f"“{pointer.text}” points at it") if near else None
    ours = [r for r in hosts if fold_han(r.text).endswith(kinds) and not any(_same(r, other) for other in led)]
    visited = [p for p in places if _is_visited(p, runs)]
    guests = [p for p in places if _comes(p, runs)]
    others = [p for p in places if not any(_same(p, r) for r in (*sent, *led, *guests))]
    for choice in (_one(visited), _one(ours), _one(others)):
        if choice:
            return replace(choice, confidence=0.7, reason=f"“{pointer.text}” is the one that writes")
    return None


_LEADS = re.compile(r"[^，。；！？]{2,14}?(?:[带率]领|[带率携]同|偕同?|携|率)$")


def _led_by(pointer: Reading, body: Reading, runs: Sequence[Run]) -> bool:
    """`某大学林俊贤副校长带领|本校语言中心主任`: the school is that of whoever leads."""
    for run in runs:
        at, end = pointer.start - run.start, body.start + len(body.text) - run.start
        if run.line == pointer.line == body.line and 0 <= end <= at < len(run.text):
            return _LEADS.fullmatch(fold_han(run.text[end:at])) is not None
    return False


_COMES = re.compile(
    "[^。；！？]{0,40}?(?:一行|来访|来校|来院|来馆|来会|莅校|莅临|(?:访问|到访|来到|来)了?[我本][校院馆会局所])"
)


def _comes(place: Reading, runs: Sequence[Run]) -> bool:
    """Whether somebody of the body is said to come to the one that writes: 某大学代表甲一行来访."""
    return any(
        run.holds(place) and _COMES.match(fold_han(run.text), place.start - run.start + len(place.text)) is not None
        for run in runs
    )


def _same(one: Reading, other: Reading) -> bool:
    a, b = fold_han(one.text), fold_han(other.text)
    return a.endswith(b) or b.endswith(a)


def _one(readings: Iterable[Reading]) -> Reading | None:
    """The one body that all of the readings name, under its longest name."""
    listed = sorted(readings, key=lambda r: -len(r.text))
    return listed[0] if listed and all(_same(listed[0], r) for r in listed) else None


def _places(run: Run, kinds: tuple[str, ...], named: Iterable[str]) -> list[Reading]:
    """Where the run names bodies of the kinds, the longest name at each place."""
    folded = fold_han(run.text)
    found = {at: name for name, at in han_bodies(folded, kinds)}
    for name in named:
        for hit in compiled(re.escape(name)).finditer(folded):
            ends = {at + len(other) for at, other in found.items()}
            if hit.end() not in ends and len(name) > len(found.get(hit.start(), "")):
                found[hit.start()] = name
    return [
        Reading(run.text[at : at + len(name)], run.line, run.start + at)
        for at, name in sorted(found.items())
        if not pointer_pattern().match(name) and not is_plain_unit(name)
    ]


def _is_academy(place: Reading, found: re.Match[str] | None) -> bool:
    """某某科学院 is no school, though it ends as one."""
    return found is not None and found["kind"] == "校" and fold_han(place.text).endswith("科学院")


def _of_guests(pointer: Reading, runs: Sequence[Run]) -> bool:
    """Whether the sentence lists those who came with the delegation."""
    for run in runs:
        at = pointer.start - run.start
        if run.line == pointer.line and 0 <= at < len(run.text):
            return _GUESTS.search(compiled("[。！？]").split(fold_han(run.text[:at]))[-1]) is not None
    return False


def _is_visited(body: Reading, runs: Sequence[Run]) -> bool:
    for run in runs:
        at = body.start - run.start
        if run.line == body.line and 0 <= at < len(run.text):
            return _VISITS.search(fold_han(run.text[:at])) is not None
    return False
