"""What a phrase of English names when it names a position: one that a person holds, or several share."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.fields_english import is_field
from publish.readers.press_text.text.tokens import heads, tokenize

PREPOSITION = re.compile(r"\s+(?:of|at|for|from|to|in|with|on)\s+", re.I)


LATER = frozenset(
    ["emeritus", "emerita", "magnificus", "magnifica", "general", "designate", "elect", "ii", "iii", "iv", "i"]
)
"""Words that may follow the head of a position."""


_ARTICLE = re.compile(r"^(?:the|a|an|our|its|their|his|her)\s+", re.I)


@lru_cache(maxsize=4096)
def without_article(text: str) -> str:
    """The phrase without `the`, `a`, `its` before it."""
    return _ARTICLE.sub("", text.strip()).strip()


_MANAGES = frozenset(("manager", "president", "director", "head", "officer", "counsel", "lead"))
"""`General Manager Innovation`: the area may follow these."""


_HEADS_UNIT = Pattern(
    r"(?:[A-Z][\w&-]*\s){0,4}(?:Faculty|School|College|Department|Cent(?:er|re)|Institute|Division|Office)\s(?:of|for)\s"
    r"(?:[A-Z][\w-]*,?\s|and\s|&\s){1,6}?(?:(?:Vice|Deputy|Associate|Assistant|Executive|Acting)[\s-])?(?P<head>[A-Z][a-z]+)",
    needs="Faculty|School|College|Department|Center|Centre|Institute|Division|Office",
)
"""`HKU Faculty of Law Dean`: the unit before the office."""


_WITH_FIELD = Pattern(
    r"(?:(?:Vice|Deputy|Senior|Executive|Associate|Assistant|Group|Regional|Managing|Pro|Global|First)[\s-])*"
    r"(?:President|Director|Manager|Head|Vice-Chancellor|Provost|Chancellor|Principal|Officer|Counsel|Rector)\s"
    r"(?P<field>[A-Z][^,;()]{3,60})",
    needs="President|Director|Manager|Head|Chancellor|Provost|Principal|Officer|Counsel|Rector",
)
"""`Vice President International Strategy and Partnerships`: what the office is for, without a word between."""


@lru_cache(maxsize=8192)
def is_role(chunk: str) -> bool:
    """Whether a stretch between commas begins with a position."""
    if (unit := _HEADS_UNIT.fullmatch(chunk)) and unit["head"].lower() in heads():
        return True
    opening = PREPOSITION.split(compiled(r"\s*\([^)]*\)").sub("", without_article(chunk)), maxsplit=1)[0]
    opening = compiled(r"\s(?:ad interim|a\.\s?i\.?)$").sub("", opening)
    found = [token.low for token in tokenize(opening)]
    while len(found) > 1 and (
        found[-1] in LATER
        or found[-1] in words.word_set("en", "titles", "regions")
        or (found[-2] in _MANAGES and found[-1] in words.word_set("en", "titles", "areas"))
    ):
        found.pop()
    if not found or found[0] == "other":  # other members of the Group: nobody that is named
        return False
    if (with_field := _WITH_FIELD.fullmatch(opening)) and is_field(with_field["field"]):
        return True
    if found[-1] in heads() or (found[-1] in ("mp", "mep", "mla", "mec") and " for " in chunk):
        return True
    if found[-1] == "assistant" and compiled(r"ssistant to (?:the )?[A-Z]").search(chunk):
        return True
    phrases = words.phrase_alternation("en", "titles", "phrases")
    return compiled(rf"\b(?:{phrases})s?$").search(opening.lower()) is not None


_OF_SEVERAL = Pattern(
    r"\b(?:(?P<ies>[Ss]ecretar)ies|(?P<s>[Dd]irector|[Cc]onsul|[Aa]ttorney|[Ss]olicitor|[Aa]uditor|[Gg]overnor"
    r"|[Cc]ommissioner|[Ii]nspector|[Cc]harg[ée])s)(?=[ -](?:[Gg]eneral|d'[Aa]ffaires)\b)|(?P<men>[Cc]hair(?:wo)?)men$",
    needs="ies|s|men",
)
"""Secretaries-General, Consuls General, Vice-Chairmen: positions that several share, by another word than the last."""


def _told_of_several(opening: str) -> str:
    """The position of one of several that is no plural by its last word; empty where it is none."""
    found = _OF_SEVERAL.search(opening)
    if found is None:
        return ""
    one = found["ies"] + "y" if found["ies"] else found["s"] if found["s"] else found["men"] + "man"
    return opening[: found.start()] + one + opening[found.end() :]


def is_plural(position: str) -> bool:
    """`partners from …`: a position that several share."""
    if _told_of_several(PREPOSITION.split(position, maxsplit=1)[0]):
        return True
    opening = [t.low for t in tokenize(PREPOSITION.split(position, maxsplit=1)[0])]
    return bool(opening) and opening[-1].endswith("s") and opening[-1][:-1] in words.word_set("en", "titles", "heads")


def names_office(position: str) -> bool:
    """Whether a position in the plural is an office that each holds: no mere experts, guests, members."""
    opening = [t.low for t in tokenize(PREPOSITION.split(position, maxsplit=1)[0])]
    board = opening[-1:] == ["members"] and len(opening) > 1
    return is_plural(position) and (board or opening[-1] not in words.word_set("en", "stop", "plural_nouns"))


def singular(position: str) -> str:
    """partners from … → partner: a shared position in the form one person holds it."""
    opening = PREPOSITION.split(position, maxsplit=1)[0]
    if one := _told_of_several(opening):
        return one + position[len(opening) :]
    return opening[:-1] + position[len(opening) :] if is_plural(position) else position
