"""The parts of the event in order: opening, keynote, panel, signing, with their titles and speakers."""

from __future__ import annotations

import bisect
import math
import re
from collections.abc import Callable, Sequence

from publish.readers.press_text import words
from publish.readers.press_text.facts import AgreementFact, Block, Pair, PersonFact, Reading, SessionFact
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_SESSION_OF = {
    "opening": "opening",
    "welcome": "opening",
    "address": "opening",
    "keynote": "keynote",
    "speaker": "lecture",
    "closing": "closing",
    "panel": "panel",
    "moderator": "panel",
    "remarks": "remarks",
    "remarks_online": "remarks",
}
_SAYS_MORE = ("opening", "keynote", "panel", "lecture", "closing")
_USUAL_ORDER = ("opening", "remarks", "keynote", "lecture", "panel", "signing", "closing")
_THEME_HAN = re.compile(r"(?:聚焦|围绕|主题为|以)“([^”]{4,60})”")
_THEME_LATIN = re.compile(
    r"(?:theme of|themed|titled|entitled|focused on|on the topic of|on the theme of)\s+['\"]([^'\"]{4,100})['\"]", re.I
)

_PANEL = re.compile(
    f"{words.alternation('zh-events', 'session_kinds', 'panel')}"
    rf"|\b(?:{words.phrase_alternation('en-events', 'session_kinds', 'panel')})\b",
    re.I,
)


def find_sessions(
    people: Sequence[PersonFact], agreements: Sequence[AgreementFact], blocks: Sequence[Block], pairs: Sequence[Pair]
) -> tuple[SessionFact, ...]:
    """Sessions as the parts of the people and the agreements imply them, in the order of the paragraphs.

    A paragraph counts once for all its languages, so that the order is the same however they are arranged.
    """
    speakers: dict[str, list[int]] = {}
    first: dict[str, float] = {}
    place = _places(pairs)
    by_line = {block.number: block for block in blocks}
    discussed = any(part.kind == "panel" for person in people for part in person.parts)
    for index, person in enumerate(people):
        for part in person.parts:
            kind = _SESSION_OF.get(part.kind)
            if part.kind == "moderator" and not discussed and not _tells_of_panel(by_line[part.reading.line]):
                continue  # who leads through the whole ceremony
            if kind and not (
                kind == "remarks"
                and len(person.parts) > 1
                and any(_SESSION_OF.get(p.kind) in _SAYS_MORE for p in person.parts if p.kind != "moderator")
            ):
                if index not in speakers.setdefault(kind, []):
                    speakers[kind].append(index)
                first[kind] = min(first.get(kind, math.inf), place(part.reading))
    for agreement in agreements:
        speakers.setdefault("signing", [])
        first["signing"] = min(first.get("signing", math.inf), *map(place, agreement.titles.values()))
    return tuple(
        SessionFact(kind, _theme(by_line, people, speakers[kind], kind), tuple(speakers[kind]))
        for kind in sorted(speakers, key=lambda k: (first[k], _USUAL_ORDER.index(k)))
    )


def _tells_of_panel(block: Block) -> bool:
    return any(_PANEL.search(fold_han(run.text)) for run in block.runs)


def _places(pairs: Sequence[Pair]) -> Callable[[Reading], float]:
    """The rank of the paragraph a reading stands in; lines outside the body count with the paragraph before them."""
    starts = sorted((run.line, run.start, rank) for rank, pair in enumerate(pairs) for run in pair.runs.values())

    def place(reading: Reading) -> float:
        at = bisect.bisect_right(starts, (reading.line, reading.start, math.inf))
        return starts[at - 1][2] if at else -1

    return place


def _theme(
    blocks: dict[int, Block], people: Sequence[PersonFact], speakers: Sequence[int], kind: str
) -> dict[str, Reading]:
    """What a keynote or a panel is said to be about, in quotation marks."""
    found: dict[str, Reading] = {}
    if kind not in ("panel", "keynote", "lecture"):
        return found
    lines = {p.reading.line for i in speakers for p in people[i].parts if _SESSION_OF.get(p.kind) == kind}
    for line in sorted(lines):
        for run in blocks[line].runs:
            han = is_han_language(run.language)
            text = fold_han(run.text) if han else fold_latin(run.text)
            theme = (_THEME_HAN if han else _THEME_LATIN).search(text)
            if theme and run.language not in found:
                found[run.language] = Reading(
                    run.text[theme.start(1) : theme.end(1)],
                    line,
                    run.start + theme.start(1),
                    0.8,
                    "theme in quotation marks",
                )
    return found
