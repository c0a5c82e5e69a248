"""What cannot be part of an organization's name, whatever rule found it: verbs before it, a word for what it does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import HostFact, PersonFact, Reading
from publish.readers.press_text.phrases.bodies_chinese import place_pattern
from publish.readers.press_text.text.folding import fold_han
from publish.readers.press_text.text.languages import is_han_language

_DESCRIBED = re.compile(
    r"(?:(?:the|its|our|local|official|main|fellow|parent|sister|partner|event|lead)\s)*"
    r"(?:co-?)?(?:organi[sz]er|host|sponsor|supporter|operator|publisher|developer|maker|producer|partner|company|firm"
    r"|university|association|member|manufacturer|owner|contractor|provider|supplier)s?\s(?=[A-Z])"
)
"""`general manager of organizer |Tide Exhibition Co., Ltd.`"""
_JOINS = re.compile("[^，。；]{0,6}[与同和跟向对为由请邀]")


def with_plain_bodies(people: Sequence[PersonFact], hosts: Sequence[HostFact]) -> list[PersonFact]:
    """The people with names of organizations that begin with the name."""
    named = [
        reading
        for source in (*(h.names for h in hosts), *(p.organizations for p in people))
        for reading in source.items()
    ]
    han = {fold_han(reading.text) for tag, reading in named if is_han_language(tag)}
    longest_first = sorted(han, key=lambda name: (-len(name), name))
    return [_plain(person, longest_first) for person in people]


_DATELINE = re.compile(r"[\u4e00-\u9fff]{2,6}\s[–—-]{1,2}\s(?=[\u4e00-\u9fff]{4})")
"""`上海 – |某某大学`: where the news is from."""


def _plain(person: PersonFact, named: Iterable[str]) -> PersonFact:
    changed = {}
    for tag, reading in person.organizations.items():
        cut = _deed(fold_han(reading.text), named) if is_han_language(tag) else _description(reading.text)
        changed[tag] = _behind(reading, cut) if cut else reading
    return person if changed == person.organizations else replace(person, organizations=changed)


def _behind(reading: Reading, cut: int) -> Reading:
    return replace(reading, text=reading.text[cut:], start=reading.start + cut)


def _description(name: str) -> int:
    found = _DESCRIBED.match(name)
    return found.end() if found else 0


def _deed(folded: str, named: Iterable[str]) -> int:
    """Where in 参与澳大, 盼日后同总领馆 the body begins that the text names elsewhere; the longest names come first."""
    dateline = _DATELINE.match(folded)
    if dateline:
        return dateline.end()
    for other in named:
        before = folded.removesuffix(other)
        if before == folded or not before or place_pattern().match(before):
            continue
        if _JOINS.fullmatch(before) or _deeds().fullmatch(before):
            return len(before)
    return 0


@lru_cache(maxsize=1)
def _deeds() -> re.Pattern[str]:
    verbs = sorted((w for w in words.words("zh", "names", "followers") if len(w) > 1), key=lambda w: (-len(w), w))
    return re.compile(f"(?:{'|'.join(map(re.escape, verbs))})+")
