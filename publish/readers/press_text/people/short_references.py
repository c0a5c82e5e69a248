"""Offices at a body that is called by its kind alone: `Chairman of the Center`, `Museum Director`, 小组主席."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.facts import HostFact, PersonFact, Reading, Run
from publish.readers.press_text.offices.titles_chinese import ends_in_title, without_detail
from publish.readers.press_text.organizations.nearest import HOUSES, nearest_of_kind
from publish.readers.press_text.organizations.same_names import same_organization
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.phrases.bodies_english import head_nouns
from publish.readers.press_text.phrases.roles_english import is_role
from publish.readers.press_text.text.folding import fold_han
from publish.readers.press_text.text.languages import is_han_language

SHARED = "shared with a neighbour in the list"
_KINDS_HAN = words.alternation("zh", "organizations", "kinds_alone")
_KINDS = "|".join((*HOUSES, words.alternation("en", "organizations", "short_for")))
_HAN = re.compile(rf"(?!大学.*(?:教授|讲师)$)[该本我此]?(?P<kind>{_KINDS_HAN})(?P<office>.{{2,}})")
"""大学杰出教授 is a title of its own."""
_HAN_KIND = re.compile(rf"[该本我此]?(?P<kind>{_KINDS_HAN})")
_OF_KIND = Pattern(
    rf"(?P<office>.+?)\s(?:of|at|for|with)\s(?:the|this|that|said)\s(?P<kind>(?i:{_KINDS}))",
    needs="the|this|that|said",
)
_KIND_FIRST = re.compile(
    rf"(?P<kind>{words.alternation('en', 'organizations', 'short_before')})\s(?P<office>(?!.*\sof\s)\S.*)"
)

_OF_GROUP = re.compile(
    r"(?P<kind>Group)\s(?P<office>(?i:(?:(?:vice|deputy|co)[\s-])?(?:chair(?:man|woman|person)?|members?|secretary)))"
)
"""A parliamentary group or the like: the group of a `Group Chief Executive` is part of the office."""
_OF_UNIVERSITIES = Pattern(
    r"(?:University|College|School|Court|Club|Library|Bank)\s"
    r"(?:Librarian|Registrar|Secretary|Counsel|Treasurer|Bursar|Chaplain|Archivist|Clerk|Manager|Officer)",
    needs="ibrarian|Registrar|Secretary|Counsel|Treasurer|Bursar|Chaplain|Archivist|Clerk|Manager|Officer",
)
"""`University Librarian`: a title of its own."""
_OF_PEOPLE = re.compile(
    r"\b(?:Part(?:y|ies)|Parliament(?:ary)?|Friendship|Working|Expert|Study|Contact|Interest|Steering)\b"
)
"""A group that has members, where a company's `Group Chairman` is not of one."""
_MEMBERS = ("成员", "会员", "团员", "member", "members")
"""In English the kind stays with a mere member."""


def with_short_references(
    people: Sequence[PersonFact], hosts: Sequence[HostFact], runs: Sequence[Run]
) -> list[PersonFact]:
    """The people with the body named in full for the kind alone, which leaves the position."""
    named = [_in_full(person, hosts, runs) for person in people]
    changed = [new for new, old in zip(named, people, strict=True) if new is not old]
    return _with_neighbours(named, changed, runs) if changed else named


_NEXT = re.compile("(?:教授|先生|女士|博士|院士)?[、和及与]")


def _with_neighbours(
    people: Sequence[PersonFact], known: Sequence[PersonFact], runs: Sequence[Run]
) -> list[PersonFact]:
    """`出版社社长甲、|总编辑乙`: who stands next in the list with a bare office is of the same body."""
    ends: dict[tuple[int, int], tuple[str, Reading]] = {}
    for person in known:
        for tag, body in person.organizations.items():
            name = person.names.get(tag)
            run = _run_of(name, tag, runs) if name and is_han_language(tag) else None
            joint = _NEXT.match(fold_han(run.text), name.start - run.start + len(name.text)) if run and name else None
            if run and name and joint:
                ends[name.line, run.start + joint.end()] = (tag, body)
    return [_beside(person, ends) for person in people] if ends else list(people)


def _beside(person: PersonFact, ends: Mapping[tuple[int, int], tuple[str, Reading]]) -> PersonFact:
    for tag, held in person.positions.items():
        told = ends.get((held[0].line, held[0].start)) if held and tag not in person.organizations else None
        if told and told[0] == tag and _BARE.fullmatch(fold_han(held[0].text)):
            body = replace(told[1], confidence=0.7, reason=SHARED)
            person = replace(person, organizations={**person.organizations, tag: body})
    return person


_BARE = re.compile(
    "(?:党委|党组)?(?:常务|执行|名誉)?副?(?:[校院会馆社所]长|董事长|理事长|总裁|总经理|秘书长|主席|书记|监事长|总干事|总编辑?|主编|主任)"
)


def _run_of(reading: Reading, tag: str, runs: Sequence[Run]) -> Run | None:
    for run in runs:
        if run.language == tag and run.holds(reading):
            return run
    return None


def _in_full(person: PersonFact, hosts: Sequence[HostFact], runs: Sequence[Run]) -> PersonFact:
    positions, organizations = dict(person.positions), dict(person.organizations)
    further = {tag: dict(bodies) for tag, bodies in person.further.items()}
    for tag, held in person.positions.items():
        listed = list(held)
        if later := _of_later(held, organizations.get(tag), tag, runs, hosts):
            further.setdefault(tag, {})[later] = organizations.pop(tag)
        for rank, reading in enumerate(held):
            first = organizations.get(tag)
            parted = _of_mere_kind(reading, first, tag, runs) if rank == 0 else _parted(reading, tag)
            body = nearest_of_kind(parted[1], tag, reading.line, reading.start, runs, hosts) if parted else None
            if parted is None or body is None or (parted[1] == "Group" and not _OF_PEOPLE.search(body.text)):
                continue
            listed[rank] = parted[0]
            body = replace(body, confidence=0.75, reason=f"“{parted[1]}” stands for it")
            if rank == 0 or first is None:
                organizations[tag] = body
            elif not same_organization(body.text, first.text, ()):
                further.setdefault(tag, {})[rank] = body
        positions[tag] = tuple(listed)
    if positions == person.positions and organizations == person.organizations:
        return person
    return replace(person, positions=positions, organizations=organizations, further=further)


def _of_later(
    held: Sequence[Reading], body: Reading | None, tag: str, runs: Sequence[Run], hosts: Sequence[HostFact]
) -> int:
    """Which office of `president of the alliance and rector of Reed University` the body is of; 0 for the first."""
    if (
        body is None
        or is_han_language(tag)
        or len(held) != 2
        or body.start < held[1].start
        or body.line != held[1].line
    ):
        return 0
    kind = _OF_KIND.fullmatch(held[0].text)
    told = kind["kind"] if kind else (found[1] if (found := _followed(held[0], tag, runs)) else "")
    if not told or told.lower() in head_nouns(body.text):
        return 0
    return int(nearest_of_kind(told, tag, held[0].line, held[0].start, runs, hosts) is not None)


def _of_mere_kind(held: Reading, body: Reading | None, tag: str, runs: Sequence[Run]) -> tuple[Reading, str] | None:
    """The office with the kind, where it stands in its words or was taken for the body."""
    if body and is_han_language(tag) and SHARED in (held.reason, body.reason):
        parted = _parted(held, tag)
        return parted if parted and not fold_han(body.text).endswith(parted[1]) else None
    if body and body.text.lower() in HOUSES:
        return held, body.text
    if body and (organ := _PARTY_OF.fullmatch(body.text)):
        return _with_organ(held, body, runs), organ["kind"]
    if body and not is_han_language(tag) and (found := _OF_KIND.fullmatch(held.text)):
        own = found["kind"].lower() in head_nouns(body.text) and is_role(found["office"])
        return (replace(held, text=found["office"]), found["kind"]) if own else None
    if body is None:
        return _parted(held, tag) or _preceded(held, tag, runs) or _followed(held, tag, runs)
    return (held, body.text.lstrip("该本我此")) if _is_kind(body.text, tag) else None


_PARTY_OF = re.compile(r"(?P<kind>University|College|School|Hospital|Academy|Institute)\s(?:CPC|Party)\sCommittee")


def _with_organ(held: Reading, body: Reading, runs: Sequence[Run]) -> Reading:
    """`Secretary of the University CPC Committee`: the committee stays with the office."""
    run = next((run for run in runs if run.line == held.line and 0 <= held.start - run.start < len(run.text)), None)
    end = body.start + len(body.text)
    return replace(held, text=run.text[held.start - run.start : end - run.start]) if run and end > held.start else held


_BEHIND = re.compile(rf"\s(?:of|at|for)\s(?:the|this|that)\s(?P<kind>{_KINDS})\b")


_ORGAN = re.compile("党委|纪委|团委|工会")
_OF_SCHOOL = re.compile("(?<![我本贵该学高])[校院]$")


def _preceded(held: Reading, tag: str, runs: Sequence[Run]) -> tuple[Reading, str] | None:
    """`校|党委书记`: of the school that is named before."""
    if not is_han_language(tag) or not _ORGAN.match(fold_han(held.text)):
        return None
    run = _run_of(held, tag, runs)
    found = _OF_SCHOOL.search(fold_han(run.text[: held.start - run.start])) if run else None
    return (held, found[0]) if found else None


def _followed(held: Reading, tag: str, runs: Sequence[Run]) -> tuple[Reading, str] | None:
    """`vice chair|of the foundation`, in small letters: the words behind the office."""
    if is_han_language(tag):
        return None
    end = held.start + len(held.text)
    for run in runs:
        if run.line == held.line and run.language == tag and 0 <= end - run.start < len(run.text):
            found = _BEHIND.match(run.text, end - run.start)
            return (held, found["kind"]) if found else None
    return None


def _is_kind(name: str, tag: str) -> bool:
    """A mere kind of body, where no other rule knew better."""
    return name.lower() in HOUSES or (is_han_language(tag) and _HAN_KIND.fullmatch(fold_han(name)) is not None)


def _parted(held: Reading, tag: str) -> tuple[Reading, str] | None:
    """(the office without the kind, the kind)."""
    if is_han_language(tag):
        found = _HAN.fullmatch(fold_han(held.text))
        if found is None or not (found["office"] in _MEMBERS or ends_in_title(without_detail(found["office"]))):
            return None
    else:
        found = _OF_KIND.fullmatch(held.text) or _KIND_FIRST.fullmatch(held.text) or _OF_GROUP.fullmatch(held.text)
        if found is None or not is_role(found["office"]) or _OF_UNIVERSITIES.match(held.text):
            return None
        if found["office"].lower() in _MEMBERS:
            return held, found["kind"]
    begin, end = found.span("office")
    return replace(held, text=held.text[begin:end], start=held.start + begin), found["kind"]
