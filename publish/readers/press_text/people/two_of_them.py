"""`The two mayors signed`, `两位校长见证`: the two of whom the text says that they hold the office."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from publish.readers.press_text.facts import Block, Run
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.people.naming import Named
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_HAN = Pattern(
    "(?:两人|二人)(?=共同|分别|代表|签|见证|还|也|亦)|两位(?P<office>[\u4e00-\u9fff]{2,3}?)(?=共同|分别|先后|一同|一起|代表|签|见证|出席|还|也|亦|均|在|为)",
    needs="两人|两位|二人",
)
_LATIN = Pattern(
    r"\b(?:the two|both) (?P<office>[a-z]+(?:-[a-z]+)?)s\b"
    r"|\b(?:the two|the pair)(?= (?:then |also |jointly )?(?:signed|unveiled|witnessed|cut|exchanged|inked)\b)",
    re.I,
    needs="both|the pair|the two",
)


def name_both(people: Sequence[Named], blocks: Sequence[Block]) -> None:
    """Adds such words to what names the two; where not exactly two hold the office they name nobody."""
    for block in blocks:
        if block.kind not in ("body", "bullet", "caption"):
            continue
        for run in block.runs:
            for office, start, end in _told(run):
                same = [p for p in people if p.han == is_han_language(run.language)]
                two = [p for p in same if (_holds(p, office, run) if office else _just_named(p, run, start, 1))]
                if not office and len(two) != 2:
                    two = [p for p in same if _just_named(p, run, start, 2)]
                for person in two if len(two) == 2 else ():
                    person.later.append((run, start, end))


def _told(run: Run) -> Iterator[tuple[str, int, int]]:
    han = is_han_language(run.language)
    for found in (_HAN if han else _LATIN).finditer(fold_han(run.text) if han else fold_latin(run.text)):
        yield (found["office"] or "").lower(), found.start(), found.end()


def _just_named(person: Named, run: Run, start: int, back: int) -> bool:
    """Whether the sentence so far (`back` is 1) or with the one before it (2) names the person."""
    text = fold_han(run.text) if person.han else fold_latin(run.text)
    ends = [mark.start() for mark in compiled(r"。" if person.han else r"[a-z)]\.\s").finditer(text[:start])]
    floor = ends[-back] if len(ends) >= back else 0
    return any(r == run and floor <= a < start for r, a, _ in person.later)


def _holds(person: Named, office: str, run: Run) -> bool:
    for mention in person.mentions:
        if (mention.run.line, mention.run.start) > (run.line, run.start):
            continue
        for text, _ in mention.office.positions:
            if person.han:
                held = fold_han(text)
                if held.endswith(office) and not held.endswith("副" + office):
                    return True
            elif compiled(rf"{re.escape(office)}\b").match(fold_latin(text).lower()):
                return True
    return False
