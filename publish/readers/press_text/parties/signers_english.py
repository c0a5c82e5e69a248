"""What may sign or launch, in English text: a body, a place, a department of a place, a company by its trade."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body
from publish.readers.press_text.phrases.local_offices_english import is_territorial

NAME = r"[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2}"
_KIND = words.alternation("en-programme", "parties", "territories")
_TERRITORY = re.compile(rf"(?:{_KIND}|Municipal Government|City Council) of {NAME}|{NAME} (?:{_KIND})(?: of {NAME})?")
_PART_OF_PLACE = re.compile(
    r"(?:(?:[A-Z]\w+\s){1,3})?(?:Department|Bureau|Commission|Office|Administration|Committee)\s(?:of|for)\s[A-Z]"
)


_PROGRAMME = re.compile(r"(?:World|United\sNations|UN)\s(?:[A-Z][\w'’-]*\s){1,3}(?:Programme|Program|Fund)")


def is_territory(name: str) -> bool:
    """`City of Granville`, `Granville City`."""
    return _TERRITORY.fullmatch(name) is not None


def may_sign(name: str, known: Collection[str]) -> bool:
    """Whether it signs in its own name."""
    if is_body(name, known) or is_territory(name) or _PROGRAMME.fullmatch(name):
        return True
    return (is_territorial(name) and _PART_OF_PLACE.match(name) is not None) or _company().fullmatch(name) is not None


def with_full_stop(party: str, text: str) -> str:
    """`Norland Co., Ltd.` at the end of a sentence."""
    return party + "." if compiled(r"\b(?:Ltd|Inc|Co|Corp)$").search(party) and party + "." in text else party


@lru_cache(maxsize=1)
def _company() -> re.Pattern[str]:
    """`Norland Securities`."""
    trades = words.phrase_alternation("en-events", "ceremonies", "trades")
    return re.compile(rf"(?:[A-Z][\w'’&-]*\s){{1,4}}(?:{trades})")
