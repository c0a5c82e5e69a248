"""`the Foundation`, 协会: an organization called by its kind alone is the one of that kind named before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import HostFact, PersonFact, Reading, Run
from publish.readers.press_text.offices.lead_in_chinese import strip_lead_in
from publish.readers.press_text.organizations.bodies_named import latin_bodies
from publish.readers.press_text.organizations.nearest import apart, nearest_of_kind
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_generic_body, is_unit, unit_of
from publish.readers.press_text.phrases.roles_english import is_role, without_article
from publish.readers.press_text.text.folding import HAN, fold_han
from publish.readers.press_text.text.languages import is_han_language


def resolve(
    people: Sequence[PersonFact],
    hosts: Sequence[HostFact],
    named: Iterable[str],
    runs: Sequence[Run],
    venues: Sequence[Reading] = (),
) -> list[PersonFact]:
    """The people with full names of organizations where a kind alone was said; without one where it is unclear.

    `named` are short names that the text itself defines; those stay. `venues` are bodies in whose rooms the event is
    held: a kind alone is rather theirs.
    """
    kept = set(named)
    full: dict[str, dict[str, Reading]] = {}
    for source in [*(h.names for h in hosts), *(p.organizations for p in people)]:
        for tag, reading in source.items():
            if not is_generic(reading.text, tag):
                full.setdefault(tag, {}).setdefault(reading.text, reading)
    return [_resolved(person, full, kept, runs, venues, hosts) for person in people]


def _resolved(
    person: PersonFact,
    full: dict[str, dict[str, Reading]],
    kept: set[str],
    runs: Sequence[Run],
    venues: Sequence[Reading],
    hosts: Sequence[HostFact],
) -> PersonFact:
    organizations = {}
    for tag, reading in person.organizations.items():
        if _of_some_place(reading.text, tag):
            fits = [r for name, r in full.get(tag, {}).items() if fold_han(name).endswith(fold_han(reading.text))]
            fits = [r for r in fits if r.text != reading.text] or _in_text(reading, tag, runs)
            if len({r.text for r in fits}) == 1:
                reading = replace(fits[0], confidence=0.8, reason=f"“{reading.text}” stands for it")
            organizations[tag] = reading
            continue
        if reading.text in kept or not is_generic(reading.text, tag):
            organizations[tag] = reading
            continue
        held = {r.text: r for r in venues if is_han_language(tag) and _ends_with(r.text, reading.text, tag)}
        fits = list(held.values()) if len(held) == 1 else []
        fits = fits or _just_named(reading, tag, runs)
        fits = fits or [r for name, r in full.get(tag, {}).items() if _ends_with(name, reading.text, tag)]
        fits = fits or _in_text(reading, tag, runs)
        fits = fits if len(fits) == 1 else _nearest(fits, reading) if is_han_language(tag) else []
        if not fits and (
            near := nearest_of_kind(_kind(reading.text, tag), tag, reading.line, reading.start, runs, hosts)
        ):
            fits = [near]
        if len(fits) == 1:
            reason = f"“{reading.text}” stands for it"
            organizations[tag] = Reading(fits[0].text, reading.line, reading.start, 0.8, reason)
        elif not fits and not is_han_language(tag):
            organizations[tag] = replace(reading, confidence=0.6, reason="only the kind of organization is said")
    return person if organizations == person.organizations else replace(person, organizations=organizations)


def _kind(name: str, tag: str) -> str:
    return fold_han(name).lstrip("本该贵我全") if is_han_language(tag) else _bare(name)


def _just_named(reading: Reading, tag: str, runs: Sequence[Run]) -> list[Reading]:
    """`an agreement with the Delta Hospital Centre … the Centre's Director`: what the same paragraph names before."""
    if is_han_language(tag):
        return []
    kind = _bare(reading.text).lower()
    for run in runs:
        at = reading.start - run.start
        if run.language == tag and run.line == reading.line and 0 <= at < len(run.text):
            before = [
                (name[inner:], where + inner)
                for name, where in latin_bodies(run.text[:at], kind)
                for inner in [unit_of(name) or 0]
                if not (is_generic(name, tag) or is_unit(name) or is_role(name))
            ]
            if before and len(list(apart(before[-1][0], kind))) > 1:
                return []  # Delta Hospital and Harbour Hospital … President of the Hospital
            return [Reading(before[-1][0], run.line, run.start + before[-1][1])] if before else []
    return []


def _nearest(fits: Sequence[Reading], reading: Reading) -> list[Reading]:
    """Of several the one that the same paragraph names last before."""
    before = [r for r in fits if r.line == reading.line and r.start < reading.start]
    last = max(before, key=lambda r: r.start, default=None)
    beside = last and any(r.start + len(r.text) + 1 == last.start for r in before)  # 甲法院与乙法院……法院院长
    return [last] if last and not beside else []


_COMPANY = re.compile(f"(?:公司|集团|{words.alternation('zh', 'organizations', 'industries')})$")


def _ends_with(name: str, short: str, tag: str) -> bool:
    if is_han_language(tag):
        folded, kind = fold_han(name), fold_han(short)
        branch = compiled(rf"{re.escape(kind)}[{HAN}]{{1,8}}(?:分会|支会|区会|分行|分公司|代表处|办事处)$").search(
            folded
        )
        if compiled("[子分]公司$").search(folded):
            return False
        return folded.endswith(kind) or branch is not None or (kind == "公司" and _COMPANY.search(folded) is not None)
    # `the University` is not the Law School of some university
    return compiled(rf"(?:[A-Z][\w'&-]*\s)*(?i:{re.escape(without_article(short))})\b").match(name) is not None


def _in_text(reading: Reading, tag: str, runs: Sequence[Run]) -> list[Reading]:
    """Full names that open a clause: `华庭基金会向……`, `the Huating Foundation donated`."""
    found: dict[str, Reading] = {}
    short = re.escape(fold_han(reading.text) if is_han_language(tag) else reading.text)
    pattern = (
        rf"(?:^|[，。；、]|由|的|与|和|来到|走访|到访|访问|参观|前往|走进|莅临|抵达)([{HAN}]{{2,12}}?{short})(?![{HAN}]?[会局])"
        if is_han_language(tag)
        else (
            rf"\b((?:[A-Z][\w'&-]*\s)+{short}(?:\s(?:of|for)\s(?:the\s)?[A-Z][\w'&-]*(?:\s(?:and\s)?[A-Z][\w'&-]*)*)?"
            rf"|{short}\s(?:at|of)\s(?:the\s)?(?:University\sof\s[A-Z]|[A-Z][\w'&-]*\s(?:[A-Z][\w'&-]*\s)*University)"
            r"(?:[\w'&-]*(?:\s[A-Z][\w'&-]*)*))(?![\w-])"
        )
    )
    for run in runs:
        if run.language == tag and run.line <= reading.line:
            for m in compiled(pattern).finditer(fold_han(run.text) if is_han_language(tag) else run.text):
                begin = m.start(1) + (strip_lead_in(m[1]) if is_han_language(tag) else 0)
                name = compiled("^(?:The|the) ").sub("", run.text[begin : m.end(1)])
                if (
                    len(name) > len(reading.text)
                    and not is_generic(name, tag)
                    and not compiled("[与和及该本我]|^第.{1,3}[所家个座]|[子分]公司$|代表团|到访|访问").search(
                        fold_han(name)
                    )
                ):
                    found.setdefault(name, Reading(name, run.line, run.start + begin))
    return list(found.values())


def _bare(name: str) -> str:
    return compiled("^(?:The|the) ").sub("", name)


def _of_some_place(name: str, tag: str) -> bool:
    """律师会, the Law Society: every place has one; which it is the text says elsewhere."""
    if is_han_language(tag):
        return fold_han(name) in ("律师会", "大律师公会", "律师公会", "律师协会", "消委会", "红十字会", "总商会")
    return _bare(name) in ("Law Society", "Bar Association", "Bar Council", "Red Cross", "Chamber of Commerce")


@lru_cache(maxsize=4096)
def is_generic(name: str, tag: str) -> bool:
    """Whether the name is a mere kind of organization."""
    if not is_han_language(tag):
        return is_generic_body(name) or _bare(name) in words.phrases("en", "organizations", "called_by_kind")
    folded = compiled("^(?:本|该|贵|我|全)").sub("", fold_han(name))
    return folded in words.word_set("zh", "organizations", "bodies") and folded not in words.word_set(
        "zh", "organizations", "proper"
    )
