"""Places that sign, and people who sign for bodies: `the City of X and Y University`, `representatives of A and B`."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.parties.signers_english import NAME, is_territory, may_sign
from publish.readers.press_text.parties.territories_english import without_where
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_place
from publish.readers.press_text.phrases.fields_english import is_ordinary_word
from publish.readers.press_text.phrases.roles_english import is_role

_OPENING = re.compile(r"^(?:[^,]*\s)?(?:[a-z][^,]*|\d[^,]*|[A-Z]\w+ [a-z]\w*[^,]*),\s+(?=\S)")
_PEOPLE_WORDS = words.alternation("en-programme", "parties", "people")
_PEOPLE = re.compile(
    rf"^(?:the\s)?(?:(?:senior|two|leading|official)\s)?(?:{_PEOPLE_WORDS})\s(?:of|from)\s(?:the\s)?",
    re.I,
)
_PLACES = words.alternation("en-programme", "parties", "places")
_CITIES = re.compile(
    rf"^(?:the\s)?(?:(?:two|twin|sister)\s)?(?:{_PLACES})"
    r"\sof\s",
    re.I,
)
_ADVERBS = re.compile(
    r"[\s,]+(?:today|yesterday|jointly|formally|officially|also|then|recently|have|both|respectively)$"
)
_LONG_NAME = re.compile(r"(?:[A-Z][\w'’-]+\s)+(?:of|for)(?:\s[A-Z][\w'’-]+)+")
_JOINTS = re.compile(r",\s+and\s+(?:the\s+)?|,\s+(?!Ltd|Inc|Co\b)(?:the\s+)?|\s+and\s+(?:the\s+)?")


_MAYOR = r"(?:Vice\s|Deputy\s|Lord\s)?(?:Mayor|Governor)\s(?:[A-Z][\w'’.-]*\s){1,3}of\s(?:the\sCity\sof\s)?"
_PLACE = r"[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?"
_MAYORS = re.compile(rf"\b{_MAYOR}(?P<a>{_PLACE})(?:,\s{_PLACE},)?\sand\s{_MAYOR}(?P<b>{_PLACE})(?:,\s{_PLACE})?,?\s*$")
"""`Mayor Ann Lee of Lund and Mayor Wang Ming of Alder`: the two towns."""
_NAME = r"(?:[A-Z][\w'’.-]*\s?){2}"
_MAYORS_OF = re.compile(
    rf"\b(?:Vice\s|Deputy\s|Lord\s)?Mayor\sof\s(?P<a>[A-Z][\w'’-]+)\s{_NAME}\s?and\s"
    rf"(?:Vice\s|Deputy\s|Lord\s)?Mayor\sof\s(?P<b>[A-Z][\w'’-]+)\s{_NAME},?\s*(?:$|,)"
)
"""`Mayor of Lund Ann Lee and Mayor of Alder Wang Ming`."""
_LEADS_IN = re.compile(
    r"(?:At|On|In|During|After|Before|Following|With|Under|As|For|By|To|From|Also|Later|Earlier|Together|Jointly|Alongside)\b"
)


def joint_signers(before: str, known: Collection[str], cities: bool = False) -> tuple[str, ...]:
    """Who signs in the clause before the verb, each a body or a place; nothing where one is neither.

    `cities` says that what is signed is an agreement of cities, so that bare names are theirs.
    """
    clause = compiled(r"[.;:]\s").split(before)[-1].strip(" ,")
    mayors = (_MAYORS.search(clause) or _MAYORS_OF.search(clause)) if "ayor" in clause else None
    if mayors:
        return mayors["a"], mayors["b"]
    while shorter := _ADVERBS.sub("", clause):
        if shorter == clause:
            break
        clause = shorter
    clause = without_where(clause) if cities else clause
    opening = _OPENING.match(clause)
    for text in (clause[opening.end() :], clause) if opening else (clause,):
        parties = _parties(text, known, cities)
        if parties:
            return parties
    return ()


_NAME_AND_BODY = re.compile(
    r"^(?:[A-Z][^.;–—-]{2,40}\s[–—-]+\s)?(?:(?:[Oo]n|[Ii]n)\s[^,]{3,30},\s)?(?:[Tt]he\s)?(?P<a>(?:[A-Z][\w'’&-]*\s?){1,6}?)(?:\s\([^()]*\))?\s?(?<=\s)and\s(?:the\s)?"
    r"(?P<b>(?:[A-Z][\w'’&-]*\s?){1,6})$"
)


def name_and_body(before: str, known: Collection[str]) -> tuple[str, ...]:
    """`Tate and Reed Harbour Group` at the head of a sentence: a name of one word beside that of a body."""
    clause = before.strip(" ,")
    while (shorter := _ADVERBS.sub("", clause)) != clause:
        clause = shorter
    found = _NAME_AND_BODY.match(clause) if " and " in clause else None
    if found is None:
        return ()
    names = [found["a"].strip(), found["b"].strip()]
    bodies = [name for name in names if may_sign(name, known)]
    others = [name for name in names if name not in bodies]
    if len(bodies) != 1 or not compiled(r"[A-Z][\w'’&-]+").fullmatch(others[0]) or _LEADS_IN.match(others[0]):
        return ()
    told = is_place(others[0]) or is_role(others[0]) or is_role(bodies[0]) or is_ordinary_word(others[0].lower())
    return () if told else tuple(names)


def _parties(text: str, known: Collection[str], cities: bool) -> tuple[str, ...]:
    theirs = False
    for lead in (_PEOPLE, _CITIES):
        told = lead.match(text)
        text = text[told.end() :] if told else text
        theirs = theirs or (told is not None and lead is _PEOPLE)
        cities = cities or (told is not None and lead is _CITIES)
    parts = [compiled(r"^the\s", re.I).sub("", part) for part in _JOINTS.split(text) if part]
    named = [part for rank, part in enumerate(parts) if not (rank and _is_country_of(parts, rank))]
    if any(_LEADS_IN.match(name) for name in named):
        return ()  # At the forum, the Chamber
    fits = [may_sign(name, known) or (cities and _is_name(name)) for name in named]
    fits = [fit or (theirs and _LONG_NAME.fullmatch(name) is not None) for fit, name in zip(fits, named, strict=True)]
    return tuple(named) if len(named) > 1 and all(fits) and not any(is_role(name) for name in named) else ()


def _is_country_of(parts: list[str], rank: int) -> bool:
    """`the City of Granville, France`: the country of the place before it."""
    return is_place(parts[rank]) and not is_territory(parts[rank]) and is_territory(parts[rank - 1])


def _is_name(name: str) -> bool:
    return compiled(NAME).fullmatch(name) is not None
