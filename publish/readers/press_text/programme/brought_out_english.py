"""Who brought a work out, behind it: `the report "X" was launched at the fair by A in partnership with B`."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text.parties.actors_english import JOINED, bodies_alone

_BY = re.compile(
    r"\s(?:(?:today|yesterday|jointly|together|here|there|on\s\w+day)\s)*(?:(?:at|in|on|during)\s[^.;]{2,80}?,?\s(?:jointly\s|together\s)?)?by\s(?P<by>(?:the\s|The\s)?[A-Z][^;]{2,160}?)"
    r"(?=,?\s(?:in|on|at|during|which|under|to|for|with|and\s(?:will|is|was|aims))\s|[.;]\s|[.;]?$)"
)
"""`X was launched by A and B`."""
WRITTEN = re.compile(
    r",?\s(?:(?:co-)?(?:written|edited|compiled|prepared|authored|produced)\s)?by\s[A-Z][^;]*|,?\s(?:19|20)\d\d"
)
_ALSO_WITH = re.compile(
    rf"\sin\s(?:{JOINED})\swith\s(?P<who>(?:the\s)?[A-Z][^,;.]{{2,90}}?)"
    r"(?=,?\s(?:in|on|at|during|which|under|to|for)\s|[,;.]\s|[.;]?$)"
)


def brought_out(sentence: str, end: int, known: Collection[str]) -> tuple[str, ...]:
    """A and B of `was launched on the sidelines of the fair by A in partnership with B`."""
    by = _BY.match(sentence, end)
    parties = bodies_alone(by["by"], known) if by else ()
    more = _ALSO_WITH.match(sentence, by.end("by")) if by and parties else None
    return (*parties, *bodies_alone(more["who"], known)) if more else parties
