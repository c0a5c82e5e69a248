"""Offices that a clause tells or adds: `who is Dean of X`, `who also serves as Chairman of X`; titles of judges."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from publish.readers.press_text.names.english_name import EnglishName
from publish.readers.press_text.offices.after_english import read_after
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.offices.region_english import office_region_end
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.roles_english import is_role

_ALSO = Pattern(
    r"\s*,?\s*who\s(?:is\s(?:also|concurrently)|(?:also|concurrently)\s(?:serves|served|acts|works|doubles)"
    r"|doubles|serves\s(?:also|concurrently))\s(?:as\s|of\s)?(?:an?\s|the\s)?",
    needs="who",
)
_WHO_IS = re.compile(
    r"\s*,\s*who\s(?:is|was|serves\sas|served\sas|works\sas|acts\sas)\s(?:currently\s|now\s|then\s)?(?:an?\s|the\s|its\s)?(?:new\s)?(?=\w)"
)
_BENCH = ("Judge", "Justice", "Mr Justice", "Mr. Justice", "Madam Justice", "Lord Justice")


def also_held(text: str, start: int, stop: int, known: Collection[str]) -> tuple[tuple[tuple[str, int], ...], int]:
    """The positions of a clause that adds some, and where it ends; none and the offset itself without one."""
    opening = _ALSO.match(text, start, stop)
    if opening is None:
        return (), start
    begin = opening.end()
    owner = compiled(r"(?:[\w-]+\s){0,4}?[\w-]+'s\s").match(text[begin:stop])
    begin += owner.end() if owner else 0
    end = office_region_end(text, begin, stop)
    positions, body, _ = read_after(text[begin:end], known)
    if positions and body and body[1] > positions[-1][1]:  # its own body stays in its words
        at = positions[-1][1]
        positions = [*positions[:-1], (text[begin + at : begin + body[1] + len(body[0])], at)]
    return tuple((position, at + begin) for position, at in positions), end if positions else start


def told_by_clause(text: str, start: int, stop: int, known: Collection[str]) -> tuple[Office, int] | None:
    """The office of `Libby Lee, who is Acting Secretary for Health`, and where it ends."""
    opening = _WHO_IS.match(text, start, stop)
    if opening is None:
        return None
    end = office_region_end(text, opening.end(), stop)
    more = compiled(r"\sand\s(?:is|was|has|had|who|whose)\b").search(text[opening.end() : end])
    end = opening.end() + more.start() if more else end
    region = text[opening.end() : end]
    if not is_role(compiled(r"[,;]").split(region)[0]):
        return None
    positions, organization, _ = read_after(region, known)
    if not positions:
        return None
    at = opening.end()
    body = (organization[0], organization[1] + at) if organization else None
    return Office(tuple((position, offset + at) for position, offset in positions), body), end


def as_judge(office: Office, name: EnglishName) -> Office:
    """`Judge Luo of the High Court`: the title before the name is the office."""
    if office.organization and not office.positions and name.honorific in _BENCH:
        return replace(office, positions=((name.honorific, name.begin),))
    return office
