"""Gathers the mentions of each person in one language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, Run
from publish.readers.press_text.names.english_name import ONE_NAME
from publish.readers.press_text.names.romanization import plain
from publish.readers.press_text.names.spelled_alike import SoundMatches
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.people import chinese, english, european, japanese
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.people.role_lines import role_line
from publish.readers.press_text.people.rosters import roster_mentions
from publish.readers.press_text.people.told_names import Persons, plain_names
from publish.readers.press_text.phrases.pointers_chinese import is_pointer
from publish.readers.press_text.text.bylines import is_byline
from publish.readers.press_text.text.captions import without_credit
from publish.readers.press_text.text.folding import comparable, fold_han, fold_latin, old_forms
from publish.readers.press_text.text.furniture import asks_to_call, is_contact
from publish.readers.press_text.text.languages import EUROPEAN, is_han_language
from publish.readers.press_text.text.occurrence import NameIndex, indexed


@dataclass(slots=True)
class Named:
    """One person as one language names them: the mentions that create them, then all namings."""

    name: str
    han: bool
    mentions: list[Mention] = field(default_factory=list)
    later: list[tuple[Run, int, int]] = field(default_factory=list)

    @property
    def confidence(self) -> float:
        """The best of the mentions."""
        return max(mention.confidence for mention in self.mentions)


def find_mentions(blocks: Sequence[Block], sounds: SoundMatches, known_names: Mapping[str, set[str]]) -> list[Mention]:
    """Every mention that creates a person, in every run of the text.

    `known_names` maps `han` and `latin` to names of organizations; it grows with what is found, and
    the second reading of the text uses it.
    """
    blocks = [block for block in blocks if block.kind not in ("chrome", "credit") and not is_byline(block.text)]
    listed = {block.number: entry for block in blocks if (entry := roster_mentions(block) or role_line(block))}
    runs = [
        without_credit(run) if block.kind == "caption" else run
        for block in blocks
        for run in block.runs
        if not _is_desk(block.text) and block.number not in listed
    ]
    alone = len({is_han_language(run.language) for run in runs}) < 2
    nobody = Persons({})
    first = [_in_run(run, sounds, known_names, nobody, alone) for run in runs]
    first, runs = [*first, *listed.values()], [*runs, *(mentions[0].run for mentions in listed.values())]
    learnt, persons = _learn(first, known_names), plain_names(first)
    found = [
        _in_run(run, sounds, known_names, persons, alone)
        if run.line not in listed and _tells_more(run, mentions, learnt, persons)
        else mentions
        for run, mentions in zip(runs, first, strict=True)
    ]
    _learn(found, known_names)
    return [mention for mentions in found for mention in mentions]


_NUMBER = Pattern(r"(?:\+|\(?00)\d{2,3}[)\s-]{1,2}[\d\s-]{6,}", needs="+|00")


def _is_desk(line: str) -> bool:
    """`Contact: Ann Lee, +852 …`: whom the press may ring has no part in the event."""
    told = is_contact(line) or asks_to_call(line) or (len(line) <= 160 and _NUMBER.search(line) is not None)
    return told and not compiled(r"。(?=.)|[a-z](?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bProf)\.\s+[A-Z]").search(
        line
    )


def _learn(found: Sequence[Sequence[Mention]], known_names: Mapping[str, set[str]]) -> NameIndex:
    """Adds the organizations of the mentions to those known; gives the new ones."""
    learnt = NameIndex()
    parts = words.words("zh", "organizations", "parts_or_bodies")
    named = {(_own_organization(m), is_han_language(m.language)) for mentions in found for m in mentions}
    whole = indexed(name for name, han in sorted(named) if han and name and not name.endswith(parts))
    for name, han in sorted(named):
        known = known_names["han" if han else "latin"]
        part = han and name.endswith(parts) and any(name.startswith(other) for other in whole.occurring(name))
        if name and name not in known and not part:  # 澳大书院 is no more than a part where 澳大 is named
            known.add(name)
            learnt.add(name)
    return learnt


def _own_organization(mention: Mention) -> str:
    organization = mention.office.organization
    if organization is None or mention.office.inherited or is_pointer(fold_han(organization[0])):
        return ""
    return fold_han(organization[0]) if is_han_language(mention.language) else organization[0]


def _tells_more(run: Run, mentions: Sequence[Mention], learnt: NameIndex, persons: Persons) -> bool:
    """Whether a name learnt from the whole text stands in the run, elsewhere than where it was taken for one."""
    han = is_han_language(run.language)
    text = fold_han(run.text) if han else fold_latin(run.text)
    taken = Counter(_own_organization(mention) for mention in mentions)
    if any(text.count(name) > taken[name] for name in learnt.occurring(text)):
        return True
    if run.language == "ja":
        named = Counter(fold_han(old_forms(compiled(r"\s").sub("", mention.name))) for mention in mentions)
        text = fold_han(old_forms(run.text))
        surname = any(mention.name in persons.families for mention in mentions)
        return surname or any(text.count(name) > named[name] for name in persons.unspaced)
    named = Counter(fold_han(mention.name) for mention in mentions) if han else Counter()
    return han and any(text.count(name) > named[name] for name in persons.index.occurring(text))


def _in_run(
    run: Run, sounds: SoundMatches, known: Mapping[str, set[str]], persons: Persons, alone: bool
) -> list[Mention]:
    if run.language == "ja":
        heard = sounds.spans.get((run.line, run.start), {})
        return japanese.find_people(run, persons.unspaced, persons.families, heard)
    if run.language in EUROPEAN:
        return european.find_people(run)
    if not is_han_language(run.language):
        return english.find_people(run, sounds.latin, known["latin"])
    spans = sounds.spans.get((run.line, run.start), {})
    confirmed = {start: end for start, end in spans.items() if end <= len(run.text)}
    again = _named_again(fold_han(run.text), persons, confirmed)
    borne_out = {**{at: end for at, (end, _) in again.items()}, **confirmed}
    han = [
        replace(m, confidence=again[m.start][1], reason="named elsewhere in the text") if m.start in again else m
        for m in chinese.find_people(run, borne_out, known["han"], alone)
    ]
    if not compiled(r"[A-Z][a-z]+ [A-Z]").search(run.text):
        return han
    latin = [m for m in english.find_people(run, (), known["latin"]) if not _covered(run, m, han)]
    return sorted(han + latin, key=lambda mention: mention.start)


_ALONE = re.compile("(?:^|[，。；、由在与和及])[|](?:[，。；、与和及等率]|一行|表示|指出|强调|介绍|认为|分别)[^|]?$")
"""What has to stand around a name of two characters: 由赵伟与."""


def _named_again(folded: str, persons: Persons, confirmed: Mapping[int, int]) -> dict[int, tuple[int, float]]:
    """Where people who are known from elsewhere in the text stand: start to (end, confidence)."""
    found: dict[int, tuple[int, float]] = {}
    for name in sorted(persons.index.occurring(folded), key=lambda name: (-len(name), name)):
        start = folded.find(name)
        while start >= 0:
            stop = start + len(name)
            alone = len(name) > 2 or _ALONE.search(folded[max(0, start - 2) : start] + "|" + folded[stop:][:2])
            taken = [*confirmed.items(), *((at, end) for at, (end, _) in found.items())]
            if alone and all(end <= start or at >= stop for at, end in taken):
                found[start] = (stop, persons.confidence[name])
            start = folded.find(name, stop)
    return found


def _covered(run: Run, mention: Mention, han: Sequence[Mention]) -> bool:
    """Latin words in Chinese text that a Han name or a bracket already accounts for."""
    before = run.text[: mention.start].rstrip()
    if before.endswith(("(", "（", "《", "“", '"', "·")):
        return True
    return any(m.start < mention.end and mention.start < m.end for m in han) or mention.confidence < 0.8


def gather(mentions: Sequence[Mention]) -> list[Named]:
    """One `Named` for each name, in the order of first mention; shorter forms join longer ones."""
    found: dict[tuple[bool, str], Named] = {}
    for mention in mentions:
        han = is_han_language(mention.language)
        key = (han, _key(mention, han))
        if key not in found:
            found[key] = Named(mention.name, han)
        found[key].mentions.append(mention)
    people = list(found.values())
    index: dict[tuple[bool, str], list[Named]] = {}
    for person in people:
        for part in _parts(person.name):
            index.setdefault((person.han, part), []).append(person)
    gone: set[int] = set()
    for person in sorted(people, key=lambda p: len(p.name)):
        near = {id(p): p for part in _parts(person.name) for p in index[person.han, part] if _longer(p, person)}
        longer = [p for p in near.values() if id(p) not in gone and _part_of(person.name, p.name)]
        if len(longer) == 1:
            longer[0].mentions += person.mentions
        if len(longer) == 1 or (longer and all(m.reason == ONE_NAME for m in person.mentions)):
            gone.add(id(person))  # a surname that two people bear is no third person
    return [person for person in people if id(person) not in gone]


def _longer(one: Named, other: Named) -> bool:
    more = "·" in fold_han(one.name) or one.name.count(" ") > other.name.count(" ")
    return more and len(one.name) > len(other.name)


def _parts(name: str) -> set[str]:
    """What a shorter form of the name would be made of."""
    return ({*fold_han(name).split("·")} | {plain(part) for part in name.split()}) - {""}


def _key(mention: Mention, han: bool) -> str:
    text = comparable(mention.name)
    if mention.language == "ja" and not compiled("[A-Za-z]").search(text):
        return compiled(r"\s").sub("", comparable(old_forms(text)))
    return text if han else " ".join(sorted(plain(part) for part in text.split() if plain(part)))


def _part_of(short: str, long: str) -> bool:
    """`Vincent Cable` of `John Vincent Cable`; `文森特` of `沙夏·文森特`."""
    if "·" in fold_han(long):
        parts, tail = compiled("[·＝=]+").split(fold_han(long)), compiled("[·＝=]+").split(fold_han(short))
        return tail == parts[-len(tail) :] or fold_han(short) in parts
    short_parts, long_parts = short.split(), long.split()
    if len(short_parts) == 1 and len(long_parts) > 1:
        return plain(short) in (plain(long_parts[0]), plain(long_parts[-1]))
    return 2 <= len(short_parts) < len(long_parts) and {plain(p) for p in short_parts} <= {plain(p) for p in long_parts}
