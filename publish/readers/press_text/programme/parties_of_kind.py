"""Parties of whom it is only said what they are (两馆, `the two governments`): the two of the kind in the text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import AgreementFact, Block, Reading, Run
from publish.readers.press_text.organizations.bodies_named import han_bodies, latin_bodies
from publish.readers.press_text.parties.signers_chinese import is_body as may_sign
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body
from publish.readers.press_text.phrases.pointers_chinese import pointer_kinds
from publish.readers.press_text.phrases.roles_english import is_role
from publish.readers.press_text.text.folding import comparable, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language
from publish.readers.press_text.text.sentences import sentences

_COUNT = {"双": 2, "两": 2, "二": 2, "三": 3, "two": 2, "both": 2, "three": 3}


@lru_cache(maxsize=1)
def _han() -> re.Pattern[str]:
    return re.compile(rf"(?P<count>[两三双])(?:国|地|市|省)?(?P<kind>政府|{pointer_kinds()}|方|家|单位)(?![之级案面])")


@lru_cache(maxsize=1)
def _latin() -> re.Pattern[str]:
    kinds = words.alternation("en-programme", "parties", "kinds")
    return re.compile(rf"\b(?P<count>two|both|three)\s(?P<kind>{kinds})\b", re.I)


def with_two_of_kind(agreements: Sequence[AgreementFact], blocks: Sequence[Block]) -> tuple[AgreementFact, ...]:
    """The agreements; one that names no parties but says of what kind they are has those of the kind."""
    runs = [run for block in blocks if block.kind in ("body", "bullet") for run in block.runs]
    return tuple(_of_kind(each, runs) if each.kind == "signing" and not each.parties else each for each in agreements)


def _of_kind(agreement: AgreementFact, runs: Sequence[Run]) -> AgreementFact:
    found: dict[str, list[Reading]] = {}
    for tag, title in agreement.titles.items():
        own = [run for run in runs if run.language == tag and run.line <= title.line]
        count, kind = _said(title, own[-1]) if own and own[-1].line == title.line else (0, "")
        named = (_just_before(own, title, count) if kind in _ANY else _named(own, tag, kind)) if kind else []
        if named and len(named) == count:
            found[tag] = named
    if not found:
        return agreement
    count = len(next(iter(found.values())))
    found = {tag: named for tag, named in found.items() if len(named) == count}
    parties = tuple({tag: named[rank] for tag, named in found.items()} for rank in range(count))
    return replace(agreement, parties=parties)


_ANY = frozenset(
    ("方", "家", "单位", "sides", "parties", "organizations", "organisations", "bodies", "partners", "institutions")
)
_BACK = 3
"""So many sentences back those are named whom 双方 means."""


@lru_cache(maxsize=1)
def _all_kinds() -> tuple[str, ...]:
    return tuple(words.words("zh", "organizations", "bodies"))


def _just_before(runs: Sequence[Run], title: Reading, count: int) -> list[Reading]:
    """The bodies of the nearest sentence before that names so many."""
    told: list[tuple[Run, int, int]] = []
    for run in runs[-2:]:
        spans = sentences(_folded(run), is_han_language(run.language))
        told += [(run, a, b) for a, b in spans if run.line < title.line or b <= title.start - run.start]
    here = [
        (run, a, title.start - run.start)
        for run in runs[-1:]
        for a, b in sentences(_folded(run), is_han_language(run.language))
        if a <= title.start - run.start < b and _says_before(run, a, title.start - run.start)
    ]
    for rank, (run, begin, end) in enumerate((*here, *reversed(told[-_BACK:]))):
        named: dict[str, Reading] = {}
        piece = Run(run.line, run.start + begin, run.text[begin:end], run.language)
        for name, at in _bodies_any(piece):
            named.setdefault(comparable(name), Reading(name, run.line, piece.start + at, 0.7, "named just before"))
        if len(named) == count:
            return list(named.values())
        if named and rank >= len(here):
            return []  # others, or more of them
    return []


def _says_before(run: Run, begin: int, title: int) -> bool:
    """Whether `both sides` stands before the title."""
    han, text = is_han_language(run.language), _folded(run)
    told = (_han() if han else _latin()).search(text, begin, title)
    return told is not None and (han or not text.endswith(("with ", "of "), begin, told.start()))


def _folded(run: Run) -> str:
    return fold_han(run.text) if is_han_language(run.language) else fold_latin(run.text)


def _bodies_any(run: Run) -> list[tuple[str, int]]:
    if is_han_language(run.language):
        spans: list[tuple[int, int]] = []
        for name, at in han_bodies(fold_han(run.text), _all_kinds()):
            if spans and spans[-1][1] == at:  # 蓝港汽车集团 + 有限公司
                spans[-1] = (spans[-1][0], at + len(name))
            else:
                spans.append((at, at + len(name)))
        return [(run.text[a:b], a) for a, b in spans if may_sign(fold_han(run.text[a:b]), ())]
    found = []
    for name, at in latin_bodies(fold_latin(run.text)):
        of = compiled(r"\sof\s(?:the\s)?").search(name)
        if of and is_role(name[: of.start()]):  # Chairman of the Council of Trade
            name, at = name[of.end() :], at + of.end()
        joint = compiled(r"\sand\s(?:the\s)?").search(name)
        pieces = [(0, joint.start()), (joint.end(), len(name))] if joint else [(0, len(name))]
        whole = all(is_body(name[a:b], ()) for a, b in pieces)
        found += [(name[a:b], at + a) for a, b in (pieces if whole else [(0, len(name))])]
    return found


def _said(title: Reading, run: Run) -> tuple[int, str]:
    """(how many, of what kind) the sentence of the title says that they are."""
    han = is_han_language(run.language)
    text = fold_han(run.text) if han else fold_latin(run.text)
    at = title.start - run.start
    for begin, end in sentences(text, han):
        if begin <= at < end:
            told = (_han() if han else _latin()).search(text, begin, end)
            return (_COUNT[told["count"].lower()], told["kind"].lower()) if told else (0, "")
    return 0, ""


_COUNTED = re.compile("[第次届三两各]|会议")
"""第18次中日韩三局: no name of one of them."""


def _named(runs: Sequence[Run], tag: str, kind: str) -> list[Reading]:
    """The bodies of the kind, each once, in the order of the text."""
    found: dict[str, Reading] = {}
    for run in runs:
        listed = [(name, at) for name, at in _bodies(run, tag, kind) if not _COUNTED.search(name)]
        for name, at in listed:
            key = comparable(name)
            if not any(key in other or other in key for other in found):
                reading = Reading(
                    run.text[at : at + len(name)], run.line, run.start + at, 0.75, "of the kind that signs"
                )
                found[key] = reading
    return list(found.values())


def _bodies(run: Run, tag: str, kind: str) -> list[tuple[str, int]]:
    if not is_han_language(tag):
        return [
            (name[a:b], at + a)
            for name, at in latin_bodies(fold_latin(run.text), _singular(kind))
            for a, b in _each(name, _singular(kind))
        ]
    pointed: Mapping[str, str] = words.table("zh")["organizations"]["pointed"]
    return han_bodies(fold_han(run.text), tuple(pointed.get(kind, kind).split()))


def _each(name: str, kind: str) -> list[tuple[int, int]]:
    """`Lund Museum and the Oslo Museum` are two."""
    joint = compiled(r"\sand\s(?:the\s)?").search(name)
    both = joint and all(
        compiled(rf"\b{kind}\b", re.I).search(side) for side in (name[: joint.start()], name[joint.end() :])
    )
    if joint and is_role(name[: joint.start()].split()[0]):
        return [(joint.end(), len(name))]  # represented by President Ann Reed and Lund University by
    return [(0, joint.start()), (joint.end(), len(name))] if joint and both else [(0, len(name))]


def _singular(kind: str) -> str:
    return compiled("ies$").sub("y", kind) if kind.endswith("ies") else kind.removesuffix("s")
