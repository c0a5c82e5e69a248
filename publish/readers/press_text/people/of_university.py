"""Vice-Chancellors, Provosts and Deans without a university, in a text about one: its bulletin names it but once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from publish.readers.press_text.facts import HostFact, PersonFact, Reading, Run
from publish.readers.press_text.organizations.bodies_named import han_bodies, latin_bodies
from publish.readers.press_text.organizations.same_names import same_organization
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import comparable, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_LATIN = re.compile(
    r"(?:(?:[Ff]ormer|[Tt]hen|Acting|Interim|Executive|Senior|Deputy|Associate|Assistant|Founding|Emeritus|Pro)[\s-])*"
    r"(?:(?:Pro-)?Vice[- ]Chancellor|(?:Vice[- ]|Pro-)?Rector|(?:Vice[- ]|Pro-)?Provost|(?:Pro-)?Chancellor|Registrar"
    r"|(?:University )?Librarian|University Treasurer|Council Chair(?:man|woman)?"
    r""
    r"|(?:Chair(?:man|woman|person)?|Treasurer|Deputy Chair(?:man)?|Vice[- ]Chair(?:man)?|[Mm]ember)"
    r" of the (?:University )?(?:Council|Court|Senate)"
    r"|(?:President|Rector) and Vice[- ]Chancellor|Vice[- ]Chancellor(?:/| and )(?:President|Rector)"
    r"|Vice[- ]President ?\([^()]*(?:Academic|Research|Teaching|Student|Learning|Education|Knowledge)[^()]*\)"
    r"|Dean of (?:the )?(?:(?:Faculty|School|College|Graduate|Student|Undergraduate|Business|Law|Medic|Engineering)\b.*"
    r"|Students|Science|Arts|Law|Engineering|Medicine|Education|Business)"
    r"|Head of (?:the )?Department of .+"
    r"|Chair Professor of .+)(?: ?\([^()]*\))?"
)
_HAN = re.compile(
    "(?:前|原|首任|创校|候任)?(?:署理|代理|常务|首席|高级|协理|助理|执行|荣休|名誉)*副?(?:校长|校监|教务长|学务长)(?:（[^（）]*）)?"
    "|校(?:董会|务委员会|董事会)副?主席|[^，、]{2,12}(?:讲座教授|学系(?:系)?主任)"
)
_SCHOOLS_ELSEWHERE = re.compile("[中小]学校长|我校|本校|贵校|该校")
_OWN_LATIN = re.compile(r"\b[Oo]ur [Uu]niversity\b")
_DOES = re.compile(
    r"\s*(?:\([^()]*\)|（[^（）]*）)?\s*(?:[于与和同在今昨近携]|日前|\d|举|主办|承办|联合|合办|宣布|签|欢迎|迎[来接]|设立|成立|庆祝|推出"
    r"|,?\s?(?:the\s)?(?:signed|held|hosted|hosts|holds|signs|has|have|today|yesterday|announced|launched|launches|celebrated"
    r"|celebrates|unveiled|unveils|opened|opens|organi[sz]ed|welcomed|welcomes|received|co-|jointly|was|will|and|on|established"
    r"|inaugurated|conferred|confers|awarded|recently)\b)"
)
"""What a line that is about the university goes on with; no delegation of it."""


def with_university(
    people: Sequence[PersonFact],
    hosts: Sequence[HostFact],
    runs: Sequence[Run],
    aliases: Sequence[tuple[str, str]],
) -> list[PersonFact]:
    """The people; who heads a university or a part of one is of the only one that the text is about."""
    if not any(_wants(person, tag) or _leads_part(person, tag) for person in people for tag in person.positions):
        return list(people)
    spoken = [(comparable(full), comparable(short)) for full, short in aliases]
    own = {}
    for tag in {run.language for run in runs}:
        told = [run for run in runs if run.language == tag]
        university = _only_one(told, tag, spoken) if told else None
        if university and _of_its_own(university, tag, told, hosts, people, spoken):
            own[tag] = university
    if not own:
        return list(people)
    people = [_placed(person, own) for person in people]
    return [_beside_others(person, people, own) for person in people]


_PART_HAN = re.compile(
    "[^，、]{1,10}(?:学院|书院|研究生院)(?:署理|代理|常务|临时|创院)?副?院长"
    "|(?:学生|校友|国际|环球|全球|教务|研究生|学术)[^，、]{0,6}处(?:署理)?副?(?:处长|总监)"
)
"""Heads of parts: of the university where somebody else of it is told in the same line."""


def _beside_others(person: PersonFact, people: Sequence[PersonFact], own: dict[str, Reading]) -> PersonFact:
    for tag, university in own.items():
        held = person.positions.get(tag, ())
        if not is_han_language(tag) or not held or tag in person.organizations:
            continue
        lines = {p.positions[tag][0].line for p in people if _is_of(p, tag, university)}
        if held[0].line in lines and _PART_HAN.fullmatch(fold_han(held[0].text)):
            told = replace(university, confidence=0.7, reason="of the only university, beside others of it")
            return replace(person, organizations={**person.organizations, tag: told})
    return person


def _leads_part(person: PersonFact, tag: str) -> bool:
    held = person.positions.get(tag, ()) if is_han_language(tag) and tag not in person.organizations else ()
    return bool(held) and _PART_HAN.fullmatch(fold_han(held[0].text)) is not None


def _is_of(person: PersonFact, tag: str, university: Reading) -> bool:
    body = person.organizations.get(tag)
    return bool(person.positions.get(tag)) and body is not None and _same(body.text, university.text, ())


def _wants(person: PersonFact, tag: str) -> bool:
    """Whether the office is one of a university, and no body is told."""
    held = person.positions.get(tag, ())
    if not held or tag in person.organizations:
        return False
    if is_han_language(tag):
        return _HAN.fullmatch(fold_han(held[0].text)) is not None
    return _LATIN.fullmatch(held[0].text) is not None


def _only_one(runs: Sequence[Run], tag: str, aliases: Sequence[tuple[str, str]]) -> Reading | None:
    """The university under the longest of its names, where the text names no other one."""
    han = is_han_language(tag)
    found: list[Reading] = []
    for run in runs:
        folded = fold_han(run.text) if han else fold_latin(run.text)
        if (_SCHOOLS_ELSEWHERE if han else _OWN_LATIN).search(folded):
            return None
        for name, at in han_bodies(folded, ("大学",)) if han else latin_bodies(folded, "university"):
            found.append(Reading(run.text[at : at + len(name)], run.line, run.start + at))
    if not found:
        return None
    longest = max(found, key=lambda r: (len(r.text), -r.line))
    return longest if all(_same(r.text, longest.text, aliases) for r in found) else None


def _same(one: str, other: str, aliases: Sequence[tuple[str, str]]) -> bool:
    return same_organization(fold_han(one), fold_han(other), aliases)


def _of_its_own(
    university: Reading,
    tag: str,
    runs: Iterable[Run],
    hosts: Sequence[HostFact],
    people: Sequence[PersonFact],
    aliases: Sequence[tuple[str, str]],
) -> bool:
    """Whether it hosts the event or a line begins with what it does, and nobody is said to be of another one."""
    han = is_han_language(tag)
    others = [p.organizations[tag].text for p in people if tag in p.organizations]
    shape = compiled("大学?$" if han else r"\bUniversity\b|^[A-Z][A-Za-z]{0,5}U$")
    if any(shape.search(fold_han(name)) and not _same(name, university.text, aliases) for name in others):
        return False
    if any(tag in host.names and _same(host.names[tag].text, university.text, aliases) for host in hosts):
        return True
    full = comparable(university.text)
    names = {full, *(short for long, short in aliases if long == full)}
    for run in runs:
        text = comparable(run.text).removeprefix("the ")
        name = max((name for name in names if text.startswith(name)), key=len, default="")
        if name and _DOES.match(fold_han(text[len(name) :])):
            return True
    return False


def _placed(person: PersonFact, own: dict[str, Reading]) -> PersonFact:
    told = {
        tag: replace(university, confidence=0.7, reason="of the only university that the text is about")
        for tag, university in own.items()
        if _wants(person, tag)
    }
    return replace(person, organizations={**person.organizations, **told}) if told else person
