"""Offices that a clause adds: `who also serves as Chairman of X`; a judge whose title is the office."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from publish.readers.press_text.names.english_name import EnglishName
from publish.readers.press_text.offices.english import read_after
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.offices.region_english import office_region_end

_ALSO = re.compile(
    r"\s*,?\s*who\s(?:is\s(?:also|concurrently)|(?:also|concurrently)\s(?:serves|served|acts|works|doubles)"
    r"|doubles|serves\s(?:also|concurrently))\s(?:as\s|of\s)?(?:an?\s|the\s)?"
)
_BENCH = ("Judge", "Justice", "Mr Justice", "Mr. Justice", "Madam Justice", "Lord Justice")


def also_held(text: str, start: int, stop: int, known: Collection[str]) -> tuple[tuple[tuple[str, int], ...], int]:
    """The positions of a clause that adds some, and where it ends; none and the offset itself without one."""
    opening = _ALSO.match(text, start, stop)
    if opening is None:
        return (), start
    begin = opening.end()
    owner = re.match(r"(?:[\w-]+\s){0,4}?[\w-]+'s\s", text[begin:stop])
    begin += owner.end() if owner else 0
    end = office_region_end(text, begin, stop)
    positions, _, _ = read_after(text[begin:end], known)
    return tuple((position, at + begin) for position, at in positions), end if positions else start


def as_judge(office: Office, name: EnglishName) -> Office:
    """`Judge Luo of the High Court`: the title before the name is the office."""
    if office.organization and not office.positions and name.honorific in _BENCH:
        return replace(office, positions=((name.honorific, name.begin),))
    return office
