"""One office at two bodies: `Chairman of X |and of Y`, `President of both X and Y`, 甲基金会、乙仲裁中心|主席某某."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from publish.readers.press_text.facts import PersonFact, Reading, Run
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.phrases.bodies_chinese import bodies_end_pattern
from publish.readers.press_text.phrases.bodies_english import is_body, is_place, is_unit
from publish.readers.press_text.text.folding import HAN, fold_han
from publish.readers.press_text.text.languages import is_han_language

_TWO = r"both\s(?:the\s)?(?P<one>[^,]+?)\sand\s(?:of\s)?(?:the\s)?(?P<other>[^,]+)"
_BOTH = Pattern(_TWO, needs="both")
_OF_BOTH = Pattern(rf"(?P<office>[^,]+?)\s(?:of|at|for)\s{_TWO}", needs="both")
_AND_OF = Pattern(r"(?P<one>[^,]+?)\sand\s(?:of|at)\s(?:the\s)?(?P<other>[^,]+)", needs="and")
_GOES_ON = re.compile(
    r"\s(?:\([A-Z][\w-]*\)\s)?and\s(?:of|at)\s(?:the\s)?"
    r"(?P<other>[A-Z][\w&'’-]*(?:\s(?:(?:of|for|in|and|&)\s(?:the\s)?)?[A-Z][\w&'’-]*)*)"
)
_BESIDE = re.compile(rf"(?:^|[，；。])(?P<one>[{HAN}]{{4,20}})、$")
"""，某某基金会、|某某仲裁中心主席: in a list whose members are parted by commas both are of the one that follows."""


def at_two_bodies(person: PersonFact, known: Mapping[str, Collection[str]], runs: Sequence[Run]) -> PersonFact:
    """The person with the second body of the one office that is told."""
    for tag, held in person.positions.items():
        if len(held) != 1 or person.further.get(tag):
            continue
        found = _two_named(held[0], person.organizations.get(tag), tag, known, runs)
        if found:
            office, one, other = found
            further = {**person.further, tag: {1: other}} if other else person.further
            person = replace(
                person,
                positions={**person.positions, tag: (office,)},
                organizations={**person.organizations, tag: one},
                further=further,
            )
    return person


def _two_named(
    held: Reading, body: Reading | None, tag: str, known: Mapping[str, Collection[str]], runs: Sequence[Run]
) -> tuple[Reading, Reading, Reading | None] | None:
    """(the office, its first body, the second or none)."""
    if is_han_language(tag):
        return _before(held, body, tag, runs) if body else None
    if body is None:
        both = _OF_BOTH.fullmatch(held.text)
        return (replace(held, text=both["office"]), *_each(held, both)) if both else None
    if both := _BOTH.fullmatch(body.text):
        return held, *_each(body, both)
    if both := _AND_OF.fullmatch(body.text):
        one, other = _each(body, both)
        return held, one, other if is_body(other.text, known["latin"]) and not is_unit(other.text) else None
    behind = _behind(body, tag, known["latin"], runs)
    return (held, body, behind) if behind else None


def _each(held: Reading, both: re.Match[str]) -> tuple[Reading, Reading]:
    one, other = (replace(held, text=both[body], start=held.start + both.start(body)) for body in ("one", "other"))
    return one, other


def _run_of(reading: Reading, tag: str, runs: Sequence[Run]) -> Run | None:
    """The run in which the reading stands, word for word."""
    for run in runs:
        at = reading.start - run.start
        if run.line == reading.line and run.language == tag and at >= 0 and run.text.startswith(reading.text, at):
            return run
    return None


def _behind(body: Reading, tag: str, known: Collection[str], runs: Sequence[Run]) -> Reading | None:
    run = _run_of(body, tag, runs)
    told = _GOES_ON.match(run.text, body.start - run.start + len(body.text)) if run else None
    if run is None or told is None:
        return None
    name = told["other"]
    if not is_body(name, known) or is_unit(name) or is_place(name):
        return None
    return replace(body, text=name, start=run.start + told.start("other"))


def _before(
    held: Reading, body: Reading, tag: str, runs: Sequence[Run]
) -> tuple[Reading, Reading, Reading | None] | None:
    run = _run_of(body, tag, runs)
    if run is None or held.start != body.start + len(body.text):
        return None
    told = _BESIDE.search(fold_han(run.text[: body.start - run.start]))
    if told is None or not bodies_end_pattern().search(told["one"]) or not bodies_end_pattern().search(body.text):
        return None
    first = replace(body, text=run.text[told.start("one") : told.end("one")], start=run.start + told.start("one"))
    return held, first, body
