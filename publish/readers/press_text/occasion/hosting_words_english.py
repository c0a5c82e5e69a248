"""The words by which English text says who holds an event: after `by`, and before what was held."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words

_BY = (" by", " of", " from", " between", " with")


_HELP = words.alternation("en-occasion", "hosts", "help")
_TOGETHER = words.phrase_alternation("en-occasion", "hosts", "done_together")
_JOINTLY_BY = rf"(?:{_TOGETHER})\s(?:jointly|together|in\standem|collaboratively)\sby|jointly\s(?:{_TOGETHER})\sby"
"""`sponsored jointly by`, `jointly presented by`."""
_WITH_HELP = (
    rf"(?:with|thanks\sto|through)\s(?:the\s)?(?:[a-z]+\s){{0,2}}?(?:{_HELP})\s(?:of|from|by)"
    rf"|(?:{_HELP})\s(?:came|comes|coming|(?:was|is|were)\s(?:provided|given|lent|offered))\s(?:from|by)"
)
"""`with the technical assistance from`."""


@lru_cache(maxsize=1)
def latin_by() -> re.Pattern[str]:
    """`hosted by`, `with the help of`: what stands before who has a part in the event, each kind a group."""
    named = []
    for role in ("co-host", "co-organizer", "supporter", "guide", "organizer", "organized", "sponsored", "host"):
        listed = [p for p in words.phrases("en-events", "hosting", role) if p.endswith(_BY)]
        more = {"supporter": [_WITH_HELP], "co-host": [_JOINTLY_BY]}.get(role, [])
        if listed:
            named.append(f"(?P<{role.replace('-', '_')}>" + "|".join([*map(_with_day, listed), *more]) + ")")
    return re.compile(r"(?<![\w-])(?:" + "|".join(named) + r")\s+", re.I)


def _with_day(phrase: str) -> str:
    """`held by`, and `held today by`, `held here on Friday by`."""
    verb, _, last = phrase.rpartition(" ")
    day = (
        r"(?:\s(?:today|yesterday|here|recently|annually|yearly|regularly|this\s(?:year|time|week|month)|again"
        r"|(?-i:in\s[A-Z]\w+(?:\s[A-Z]\w+)?)|on\s(?:\w+\s){1,2}?\w+))*"
    )
    if verb in _WITH_ADJUNCT and last == "by":
        day = f"(?:{day}|{_ADJUNCT})"
    return re.escape(verb) + (day if last == "by" else "") + r"\s" + last


_WITH_ADJUNCT = frozenset(
    ("organized", "organised", "hosted", "held", "staged", "convened", "presented", "put on", "given", "laid on")
)
_ADJUNCT = (
    r"\s(?:within|in|at|on|as|under|for|to)\s(?:(?!by\s)[^,.;:()\s]+\s){1,14}?(?:(?!\w*ed\b|run\b|given\b|made\b|works?\b"
    r"|paintings?\b|speech|address|lectures?\b|performances?\b|talks?\b|remarks\b|visits?\b|films?\b|reports?\b|written\b)"
    r"[^,.;:()\s]+(?=\sby\s(?:the\s|The\s)?(?-i:[A-Z])))"
)
"""`organised at the museum as part of the festival by`: where and what for, before `by`."""


_GIVEN = words.alternation("en-occasion", "hosts", "given")


@lru_cache(maxsize=1)
def latin_active() -> re.Pattern[str]:
    """`hosted the`, `gave a dinner`: what stands behind who holds the event, each kind a group."""
    named = []
    for role in ("co-host", "co-organizer", "host"):
        listed = [p for p in words.phrases("en-events", "hosting", role) if not p.endswith(_BY)]
        if listed:
            named.append(f"(?P<{role.replace('-', '_')}>" + "|".join(re.escape(p) for p in listed) + ")")
    passive = "".join(rf"(?<!\b{word}\s)" for word in ("was", "were", "is", "be", "been", "being"))
    gives = (
        rf"(?:gave|laid\son|threw|mounted|put\son|arranged|ran)(?=\s(?:an?|its|their)\s[^.;,]{{0,50}}?\b(?:{_GIVEN}"
        rf")\b)|(?:welcomed|invited|treated)(?=\s[^.;,]{{3,60}}?\sto\s(?:(?:its|their)\s|an?\s|the\s|)(?:[\w-]+\s){{0,4}}?(?:{_GIVEN})\b)"
    )
    return re.compile(
        r"\b" + passive + "(?i:" + "|".join(named) + f"|(?P<given>{gives})"
        r")\b(?!\s+by)\s+(?:(?:in|at)\s(?:the\s)?[A-Z][^,.;]{1,40}?\s(?=(?:an?|the|its|their)\s))?(?=(?:an?|the|its|this|their|such|more|over|nearly|some|about)\s|[\"'A-Z\d]|(?:it|them)[.;,])"
    )
