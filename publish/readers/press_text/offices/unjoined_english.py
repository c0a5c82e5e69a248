"""Offices and bodies told by their form: `Vice Minister Norland Ministry of Culture`, `Department of Health`."""

from __future__ import annotations

import re

from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_strong_body, is_unit
from publish.readers.press_text.phrases.roles_english import is_role

_RUNS_ON = re.compile(
    r"(?:(?:[Vv]ice|[Dd]eputy|[Aa]ssistant|[Ee]xecutive|[Ss]enior|[Mm]anaging|[Gg]eneral|[Aa]ssociate|[Aa]cting|[Ff]ormer)[\s-])*"
    r"(?:[Mm]inister|[Dd]irector(?:[\s-][Gg]eneral)?|[Pp]resident|[Cc]hair(?:man|woman|person)?|[Pp]rofessor|[Ss]ecretary[\s-][Gg]eneral"
    r"|[Mm]anager|[Dd]ean|[Rr]ector|CEO|[Hh]ead|[Pp]artner|[Ff]ounder|[Ee]ditor-in-[Cc]hief|[Cc]urator|[Cc]ommissioner)\s"
    r"(?=[A-Z])(?!General\b|Emerit|of\b)"
)


def run_on(bare: str) -> int:
    """Where in `Vice Minister Norland Ministry of Culture` the body begins that no word joins to the position."""
    found = _RUNS_ON.match(bare)
    body = bare[found.end() :] if found else ""
    named = len(body.split()) >= 2 and is_strong_body(body) and not is_unit(body) and not is_role(body)
    return found.end() if found and named else 0


_OF_STATE = (
    r"Department\s(?:of|for)\s(?:the\s)?(?:Foreign|State|Health|Education|Justice|Trade|Transport"
    r"|Agriculture|Finance|Defen[cs]e|Commerce|Energy|Labou?r|Business|Enterprise|Housing|Culture|Tourism|Interior|Home"
    r"|Environment|Social|Public|Rural|Communications|Infrastructure)\b[^,]*"
)
_AT_STATE_DEPARTMENT = re.compile(rf"\s(?:at|in|from)\sthe\s(?P<body>{_OF_STATE})$")


def of_state_department(position: str) -> re.Match[str] | None:
    """`Director for Asia at the Department of Foreign Affairs`: a ministry in some countries."""
    return _AT_STATE_DEPARTMENT.search(position)


_UNIT_BEHIND = re.compile(
    r"\s(?:Bureau|Office|Department|School|Faculty|Division|Section|Cent(?:er|re)|Graduate School|Library)"
    r"\s(?:of|for)\s"
)


def without_unit(name: str) -> str:
    """`Tide University School of Law` without the school, where somebody is from there and no office is told."""
    behind = _UNIT_BEHIND.search(name)
    return name[: behind.start()] if behind and compiled(r"\bUniversity$").search(name[: behind.start()]) else name
