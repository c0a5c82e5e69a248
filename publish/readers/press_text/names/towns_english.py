"""Names after towns that no list knows: `Mayor of Ulmstad Jorun Veklund`."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.roles_english import is_role

_HEADS_TOWN = re.compile(
    r"(?P<before>.*?)(?P<comma>,\s(?:and\s)?(?:the\s)?)?(?:\b(?:[Dd]eputy|[Vv]ice|[Ll]ord|[Aa]cting|[Hh]onorary|[Ee]xecutive)[\s-])*"
    r"\b(?:[Mm]ayor|[Mm]ayoress|[Gg]overnor|[Mm]agistrate|[Pp]refect|[Cc]onsul(?:[\s-][Gg]eneral)?(?:\sof\s[A-Z]\w+)?)"
    r"\s(?:of|in)\s(?:the\s(?:[Cc]ity|[Tt]own)\sof\s)?$",
    re.S,
)


def opens_town(word: str) -> bool:
    """San, New, Bad: first words of towns of two words or more."""
    return word in words.word_set("en", "places", "town_openers")


_OF_TOWN = re.compile(r"\b(?:[Mm]ayor|[Gg]overnor|[Mm]agistrate|[Pp]refect|[Cc]onsul[\s-][Gg]eneral)\s(?:of|in)\s$")


def town_follows(text: str, start: int) -> bool:
    """Whether the word that begins at `start` is rather the town than the name: mayor of |Jieyang Chen Dong."""
    return _OF_TOWN.search(text, max(0, start - 24), start) is not None


def after_town(before: str) -> bool:
    """Whether a sequence of capitalised words opens with a town and goes on with who heads it.

    `Lin Nan, Mayor of San Pedro Sula,` does not: the name has been given.
    """
    found = _HEADS_TOWN.match(before[-160:])
    if found is None:
        return False
    if not found["comma"]:
        return compiled(r"[A-Z][\w'-]+\s+\($").search(found["before"]) is None
    clause = compiled(r"[,;:]").split(found["before"])[-1].strip()
    if compiled(r"(?:On|In|At|By|For|After|Before|During|From)\s|[a-z]").match(clause) or not clause:
        return True
    tails = [clause, *(clause[j.end() :] for j in compiled(r"(?<=[a-z]\s)(?=[A-Z])").finditer(clause))]
    return any(is_role(tail) and compiled(r"\s(?:of|in|to)\s").search(tail) for tail in tails)
