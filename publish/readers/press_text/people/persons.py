"""Makes one fact of each person from all their namings in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from publish.readers.press_text.deeds.sections import kinds_of_lines
from publish.readers.press_text.facts import Block, Pair, Part, PersonFact, Reading, Run, Saying
from publish.readers.press_text.people.matching_signs import Match
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.people.naming import Named
from publish.readers.press_text.people.parts import office_end, office_start, parts_in_run, settle
from publish.readers.press_text.people.pronouns import name_by_pronoun
from publish.readers.press_text.people.same_surname import settle_ambiguous
from publish.readers.press_text.people.two_of_them import name_both
from publish.readers.press_text.text.folding import fold_han, fold_latin, in_order
from publish.readers.press_text.text.languages import is_han_language


def make_people(
    people: Sequence[Named], matches: Sequence[Match], pairs: Sequence[Pair], blocks: Sequence[Block]
) -> list[PersonFact]:
    """People in the order of first mention, those of two languages first matched as one."""
    matched = {id(m.han) for m in matches}
    people = [p for p in people if p.confidence >= 0.6 or id(p) in matched]
    settle_ambiguous(people, matches, pairs)
    name_both(people, blocks)
    name_by_pronoun(people, blocks)
    parts = _all_parts(people, kinds_of_lines(blocks))
    by_latin = {id(m.latin): m for m in matches}
    by_han = {id(m.han): m for m in matches}
    order = sorted(people, key=lambda p: min((m.run.line, m.start) for m in p.mentions))
    facts: list[PersonFact] = []
    done: set[int] = set()
    for person in order:
        if id(person) in done:
            continue
        match = by_han.get(id(person)) or by_latin.get(id(person))
        members = [match.han, match.latin] if match else [person]
        done |= {id(m) for m in members}
        facts.append(_fact(members, match, parts))
    return facts


def _fact(members: Sequence[Named], match: Match | None, parts: Mapping[int, list[Part]]) -> PersonFact:
    names: dict[str, Reading] = {}
    honorifics: dict[str, Reading] = {}
    positions: dict[str, tuple[Reading, ...]] = {}
    organizations: dict[str, Reading] = {}
    postnominals = ""
    for person, tag in [(member, tag) for member in members for tag in _languages(member)]:
        mentions = sorted((m for m in person.mentions if m.language == tag), key=lambda m: (m.run.line, m.start))
        full = max(mentions, key=lambda m: (len(m.name), -m.run.line))
        names[tag] = Reading(full.name, full.run.line, full.run.start + full.start, person.confidence, full.reason)
        if honorific := _honorific(mentions):
            honorifics[tag] = honorific
        postnominals = postnominals or next((m.postnominals for m in mentions if m.postnominals), "")
        if held := _best_office(mentions):
            positions[tag], organization = _office_readings(held)
            organizations |= {tag: organization} if organization else {}
        if match is None and len(members) == 1:
            names |= _named_in_brackets(person, mentions)
    names = _latin_as_english(names)
    if postnominals.split(" ")[0].strip(",") in _MEMBERS and "en" in names and not positions.get("en"):
        positions["en"] = (Reading(postnominals, names["en"].line, names["en"].start, 0.85, "letters after the name"),)
    return PersonFact(
        names,
        honorifics,
        postnominals,
        positions,
        organizations,
        settle([part for person in members for part in parts.get(id(person), ())], _speaks_in_chinese(members, parts)),
        _sayings(members),
        match.confidence if match else 1.0,
        match.reason if match else "",
    )


def _honorific(mentions: Sequence[Mention]) -> Reading | None:
    honored = next((m for m in mentions if m.honorific), None)
    if honored is None:
        return None
    start = honored.run.start + honored.start
    return Reading(honored.honorific, honored.run.line, start, 0.95, "before or after the name")


def _named_in_brackets(person: Named, mentions: Sequence[Mention]) -> dict[str, Reading]:
    """The name in the other language, of a person whom no text in that language names."""
    gloss = next((m for m in mentions if m.gloss), None)
    if gloss is None:
        return {}
    reading = Reading(gloss.gloss, gloss.run.line, gloss.run.start + gloss.end, 1.0, "given in brackets")
    return {"en" if person.han else "zh": reading}


def _speaks_in_chinese(members: Sequence[Named], parts: Mapping[int, list[Part]]) -> bool:
    """Whether a Chinese text names one who opens, greets or speaks."""
    return any(
        any(is_han_language(m.language) for m in person.mentions)
        and any(p.kind in ("opening", "address", "welcome") for p in parts.get(id(person), ()))
        for person in members
    )


def _languages(person: Named) -> list[str]:
    """The languages that name a person alike: French and English; of Han and Latin runs the one with the office."""
    first = max(person.mentions, key=lambda m: (bool(m.office.positions), m.name == person.name, -m.run.line)).language
    if person.han:
        japanese = {m.language for m in person.mentions if m.language == "ja" or m.language.startswith("zh")}
        return sorted(japanese, key=lambda tag: tag != first) if "ja" in japanese and len(japanese) > 1 else [first]
    return list(dict.fromkeys([first, *(m.language for m in person.mentions)]))


_MEMBERS = ("MP", "MEP", "TD", "MSP", "MLA", "MLC", "MHA")
"""Letters of those who sit in a parliament: an office that is said in no other way."""
_LATIN = re.compile(r"[A-Z][A-Za-zÀ-ɏ'’.-]*(?: [A-Za-zÀ-ɏ'’.-]+)+")


def _latin_as_english(names: dict[str, Reading]) -> dict[str, Reading]:
    """`秘书长Karin Holm` in a Chinese paragraph: that is the name in the other language, and no Chinese one."""
    han = [tag for tag, reading in names.items() if is_han_language(tag) and _LATIN.fullmatch(reading.text)]
    if len(names) == len(han) == 1:
        return {"en": names[han[0]]}
    return {tag: reading for tag, reading in names.items() if tag not in han}


def _best_office(mentions: Sequence[Mention]) -> Mention | None:
    held = [m for m in mentions if m.office.positions or m.office.organization]
    first = next((m for m in held if m.office.positions), None)
    if first and first.office.inherited:  # 副校长甲、乙…，…主任丙和乙: the later list is not of one office
        held = [m for m in held if m is first or not (m.office.inherited and m.office.positions)]
    if not held:
        return None
    return max(
        held,
        key=lambda m: (
            bool(m.office.organization) + bool(m.office.positions),
            not m.office.inherited,
            m.run.language == m.language,
            0 if m.office.inherited else sum(len(p) for p, _ in m.office.positions),
            _fullness(m, held),
            -m.run.line,
        ),
    )


def _fullness(mention: Mention, held: Sequence[Mention]) -> int:
    """How long the name of the body is, where a headline has it shorter (外交部驻澳公署); else nothing."""
    if mention.office.inherited or mention.office.organization is None:
        return 0
    name = fold_han(mention.office.organization[0])
    others = [fold_han(m.office.organization[0]) for m in held if m.office.organization]
    return len(name) if any(other != name and in_order(other, name) for other in others) else 0


def _office_readings(mention: Mention) -> tuple[tuple[Reading, ...], Reading | None]:
    run, office = mention.run, mention.office
    confidence = 0.7 if office.inherited else min(0.95, mention.confidence + 0.05)
    reason = "shared with a neighbour in the list" if office.inherited else "beside the name"
    positions = tuple(Reading(text, run.line, run.start + at, confidence, reason) for text, at in office.positions)
    organization = None
    if office.organization:
        text, at = office.organization
        organization = Reading(text, run.line, run.start + at, confidence, reason)
    return positions, organization


def _all_parts(people: Sequence[Named], listed_under: Mapping[int, str]) -> dict[int, list[Part]]:
    """For each person, what every sentence that names them says they did."""
    by_run: dict[tuple[int, int], tuple[Run, list[tuple[int, int, int, int]]]] = {}
    for person in people:
        offices = {(m.run.line, m.run.start, m.start): m for m in person.mentions}
        for run, start, end in person.later:
            mention = offices.get((run.line, run.start, start)) or _noble_mention(person, run, start, end)
            first = office_start(mention) if mention else start
            last = office_end(mention) if mention else end
            by_run.setdefault((run.line, run.start), (run, []))[1].append((first, start, max(end, last), id(person)))
        known = {(run.line, start) for run, start, _ in person.later}
        for mention in person.mentions:  # Latin names inside Chinese paragraphs
            if (mention.run.line, mention.start) not in known:
                listed = by_run.setdefault((mention.run.line, mention.run.start), (mention.run, []))[1]
                if all(abs(entry[1] - mention.start) > 8 or entry[3] != id(person) for entry in listed):
                    listed.append((office_start(mention), mention.start, office_end(mention), id(person)))
    found: dict[int, list[Part]] = {}
    for run, entries in by_run.values():
        entries.sort(key=lambda entry: entry[1])
        results = parts_in_run(run, [(a, b, c) for a, b, c, _ in entries])
        for (_, _, _, key), parts in zip(entries, results, strict=True):
            found.setdefault(key, []).extend(parts or _as_listed(run, listed_under.get(run.line, "")))
    kinds = {part.kind for parts in found.values() for part in parts}
    if {"delegation_head", "host_reception"} <= kinds:  # what is told to visitors is no talk
        found = {
            key: [Part("remarks", p.reading) if p.kind == "briefing" else p for p in ps] for key, ps in found.items()
        }
    return found


def _as_listed(run: Run, kind: str) -> list[Part]:
    """What the heading of a list says of those in it."""
    return [Part(kind, Reading(run.text.strip(), run.line, run.start, 0.8, "the line above the list"))] if kind else []


def _noble_mention(person: Named, run: Run, start: int, end: int) -> Mention | None:
    return next((m for m in person.mentions if m.run == run and m.start < end and start < m.end), None)


def _sayings(members: Sequence[Named]) -> tuple[Saying, ...]:
    """The sentences that begin with the person and report speech."""
    from publish.readers.press_text.people.speech import reports_speech, with_whole_quotations

    found: dict[tuple[int, int], Saying] = {}
    for person in members:
        for run, start, end in person.later:
            han = is_han_language(run.language)
            text = fold_han(run.text) if han else fold_latin(run.text)
            span = reports_speech(text, start, end, han)
            if span:
                a, b = with_whole_quotations(run.text, *span)
                reading = Reading(
                    run.text[a:b].strip(), run.line, run.start + a, 0.9, "speech reported beside the name"
                )
                found.setdefault((run.line, run.start + a), Saying(reading, run.language))
    return tuple(_each_once(found[key] for key in sorted(found)))


def _each_once(sayings: Iterable[Saying]) -> Iterator[Saying]:
    """Without those that an earlier one goes on to: `王立表示，……。他还说，……`."""
    line, end = -1, 0
    for saying in sayings:
        said = saying.reading
        if said.line != line or said.start >= end:
            line, end = said.line, said.start + len(said.text)
            yield saying
