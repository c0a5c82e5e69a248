"""Who holds the event in English text where guests went somewhere: the body at which they called."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.hosting import Held
from publish.readers.press_text.occasion.visited import is_besides, visited_after_latin, visited_latin
from publish.readers.press_text.parties.body_lists_english import listed
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body

_VISITED = 0.75
"""How sure such a host is."""
_CAMPUS_OF = re.compile(r"(?:[A-Z]\w+\s){1,3}[Cc]ampus\sof\s(?:[Tt]he\s)?(?=[A-Z])")
_HOUSE_ALONE = re.compile(
    r"\b(?:Building|Tower|Hall|Hotel|Plaza|Mansion|House|Pavilion|Stadium|Gymnasium|Arena"
    r"|Auditorium|Theat(?:re|er)|Square|Park"
    r"|(?:Convention|Conference|Congress|Exhibition|Sports)\sCent(?:re|er))(?:\sin\s[A-Z][\w ]*)?$"
)
"""Guests come to a building; it receives nobody."""
_BEFORE = re.compile(
    r"\b(?:that|last|the\sprevious) year\b|\b[Dd]uring (?:his|her|their|its|the|this) (?:stay|visit|trip|tour)\b"
    r"|\bthe year before\b|\bhad\s(?:received|visited|been|signed|come)\b"
)
"""Who came to whom at another time."""


def is_named_body(name: str, known: Collection[str]) -> bool:
    """Whether it is a body by its words, or has a short form in it as only names have."""
    return is_body(name, known) or compiled(r"\b(?:[A-Z]{2,}|[A-Z][a-z]+[A-Z]\w*)\b").search(name) is not None


def who_is_visited(run: Run, text: str, known: Collection[str]) -> list[Held]:
    """The bodies at which guests called, of the first place that names any."""
    for start, end in visited_latin(text):
        campus = _CAMPUS_OF.match(text[start:end])
        start += campus.end() if campus else 0
        if _HOUSE_ALONE.search(text[start:end]) or is_besides(text, start):
            continue
        if not _BEFORE.search(text[text.rfind(". ", 0, start) + 1 : start]) and is_named_body(text[start:end], known):
            each = [(start + a, start + b) for a, b in listed(text[start:end], known)]
            more = list(visited_after_latin(text, end))
            each += more if all(is_body(text[a:b], known) for a, b in more) else []
            return [Held(run.text[a:b], a, "host", run, _VISITED) for a, b in each]
    return []
