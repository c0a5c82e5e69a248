"""The body that a text means by its kind alone: the one of the sentence, of the paragraph, or of all before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import HostFact, Reading, Run
from publish.readers.press_text.organizations.bodies_named import han_bodies, latin_bodies
from publish.readers.press_text.organizations.same_names import same_organization
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_english import head_nouns, is_body, is_place
from publish.readers.press_text.phrases.pointers_chinese import pointer_pattern
from publish.readers.press_text.phrases.roles_english import is_role
from publish.readers.press_text.phrases.units_chinese import is_plain_unit
from publish.readers.press_text.text.folding import fold_han
from publish.readers.press_text.text.languages import is_han_language


def ends_of_kind(kind: str, tag: str) -> tuple[str, ...]:
    """The ends of names that the kind may stand for: 学校 for a 大学; an English noun for itself, in both spellings."""
    if is_han_language(tag):
        listed: dict[str, str] = words.table("zh")["organizations"]["short_for"]
        return tuple(listed.get(kind, kind).split())
    noun = kind.lower()
    return {"center": ("center", "centre"), "centre": ("centre", "center")}.get(noun, (noun,))


def nearest_of_kind(
    kind: str, tag: str, line: int, start: int, runs: Sequence[Run], hosts: Sequence[HostFact]
) -> Reading | None:
    """The body of the kind that is named next before, or that holds the event; None where two may be meant."""
    ends = ends_of_kind(kind, tag)
    found = sorted(
        (body for run in runs if run.language == tag and run.line <= line for body in _bodies(run, ends, tag)),
        key=lambda body: (body.line, body.start),
    )
    before = [body for body in found if (body.line, body.start + len(body.text)) <= (line, start)]
    within = [body for body in before if body.line == line]
    held = _one(host.names[tag] for host in hosts if tag in host.names and _is_of_kind(host.names[tag].text, ends, tag))
    for near in (
        _in_last_sentence(within, runs, tag, line, start),
        _in_last_sentence(within, runs, tag, line, None),
        before,
    ):
        if near:
            one = _one(near)
            if one and held and not _same(held.text, one.text) and _parted_by_stop(one, runs, tag, line, start):
                return held  # X of the Delta Foundation; …; Y, chair of the Foundation
            if one:
                return one
            break
    return held


def _parted_by_stop(body: Reading, runs: Sequence[Run], tag: str, line: int, start: int) -> bool:
    """Whether the place stands in another part of a list than the body."""
    run = next((r for r in runs if r.language == tag and r.line == line and r.start <= body.start), None)
    between = run.text[body.start - run.start : start - run.start] if run and body.line == line else ""
    return ";" in between or "；" in between


def _in_last_sentence(
    bodies: Sequence[Reading], runs: Sequence[Run], tag: str, line: int, start: int | None
) -> list[Reading]:
    """The bodies of the sentence of the place; without a place, of the last sentence before that names any."""
    if not bodies:
        return []
    run = next(r for r in runs if r.language == tag and r.line == line and r.start <= bodies[-1].start)
    text = fold_han(run.text) if is_han_language(tag) else run.text
    until = (bodies[-1].start + len(bodies[-1].text) if start is None else start) - run.start
    ends = [m.end() for m in _SENTENCE.finditer(text, 0, max(0, until))]
    begin = run.start + (ends[-1] if ends else 0)
    return [body for body in bodies if body.start >= begin]


_SENTENCE = re.compile(r"[。！？]|(?<![A-Z])(?<!Mr)(?<!Ms)(?<!Dr)(?<!Mrs)(?<!Prof)[.!?]\s")


def _one(bodies: Iterable[Reading]) -> Reading | None:
    """The one body that all of them name, under its longest name."""
    listed = sorted(bodies, key=lambda body: (-len(body.text), body.line, body.start))
    if listed and all(_same(listed[0].text, body.text) for body in listed):
        return listed[0]
    return None


def _same(long: str, short: str) -> bool:
    return long.endswith(short) or same_organization(long, short, ())


def _is_of_kind(name: str, ends: Sequence[str], tag: str) -> bool:
    if is_han_language(tag):
        return fold_han(name).endswith(tuple(ends)) and len(name) > max(map(len, ends))
    return " " in name and any(noun.lower() in ends for noun in head_nouns(name)[:1])


@lru_cache(maxsize=1)
def _kinds_alone() -> frozenset[str]:
    return words.word_set("zh", "organizations", "kinds_alone")


def _bodies(run: Run, ends: tuple[str, ...], tag: str) -> Iterator[Reading]:
    """The bodies of the kind in one run that have a name."""
    if is_han_language(tag):
        folded = fold_han(run.text)
        if any(end in folded for end in ends):
            for name, at in han_bodies(folded, ends):
                if not pointer_pattern().match(name) and not is_plain_unit(name) and name not in _kinds_alone():
                    yield Reading(run.text[at : at + len(name)], run.line, run.start + at)
        return
    if ends[0] in HOUSES:
        yield from (
            Reading(house[0], run.line, run.start + house.start())
            for house in _HOUSE.finditer(run.text)
            if ends[0] in house[0].lower() and len(house[0]) > len(ends[0])
        )
        return
    for noun in ends:
        if noun.capitalize() not in run.text:
            continue
        held = _of_meetings(noun).finditer(run.text) if "Meeting" in run.text or "Conference" in run.text else ()
        yield from (Reading(body[1], run.line, run.start + body.start(1)) for body in held)
        for name, at in latin_bodies(run.text, noun):
            for begin, end in apart(name, noun):
                each = name[begin:end]
                if " " in each and not is_place(each) and not is_role(each):
                    yield Reading(each, run.line, run.start + at + begin)


@lru_cache(maxsize=32)
def _of_meetings(noun: str) -> re.Pattern[str]:
    """`Delta University Alliance| Annual Meeting`: the body stands within the name of what it holds."""
    opening = r"(?!The\s|At\s|In\s)[A-Z][\w'&-]*\s"
    return re.compile(
        rf"({opening}(?:[A-Z][\w'&-]*\s){{0,6}}?{noun.capitalize()})\s(?:(?:Annual|General|Biennial)\s)+(?:Meeting|Conference)"
    )


HOUSES = ("confucius institute", "confucius classroom")
"""Kinds of bodies that are called by two words, and by where they are."""
_HOUSE = Pattern(
    r"(?:(?!The\s|At\s|In\s)[A-Z][\w'&-]*\s){0,5}Confucius\s(?:Institute|Classroom)(?:\s(?:at|of|in)\s(?:the\s)?[A-Z][\w'&-]*"
    r"(?:\s(?:(?:of|for|and|the|de|&)\s){0,2}[A-Z][\w'&-]*){0,6})?",
    needs="Confucius",
)
_OF = re.compile(r"\s(?:of|from|at)\s(?:the\s)?")


def apart(name: str, noun: str) -> Iterator[tuple[int, int]]:
    """`Delta Hospital and (the) Harbour Hospital` are two of the kind; `Institute of Law and Economics` is one."""
    begin = 0
    for joint in compiled(r"\sand\s(?:the\s)?").finditer(name):
        if noun in map(str.lower, head_nouns(name[joint.end() :])) and is_body(name[begin : joint.start()], ()):
            yield from (
                [(begin, joint.start())] if noun in map(str.lower, head_nouns(name[begin : joint.start()])) else []
            )
            begin = joint.end()
    if noun in map(str.lower, head_nouns(name[begin:])[:1]):
        yield begin, len(name)
    elif (of := _OF.search(name, begin)) and noun in map(str.lower, head_nouns(name[of.end() :])[:1]):
        yield of.end(), len(name)  # Members of the Norland Friendship Group
