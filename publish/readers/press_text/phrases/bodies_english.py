"""What a phrase of English names when it names no position: an organization, a unit of one, a mere place."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.fields_english import (
    FIELD_OF_WORK,
    field_of_administration,
    is_field,
    office_of_state,
    own_committee,
    park_committee,
)
from publish.readers.press_text.phrases.local_offices_english import is_local_office
from publish.readers.press_text.phrases.named_english import named_bodies, work_of_university
from publish.readers.press_text.phrases.roles_english import PREPOSITION, without_article
from publish.readers.press_text.phrases.units_english import (
    ABBREVIATED,
    AT,
    BUREAU,
    COMMITTEE,
    COMMITTEE_OF_FIELD,
    CONGRESS,
    GENERIC_BOARD,
    GENERIC_OFFICE,
    GENERIC_UNIT,
    LEGAL_FORM,
    OF_SHORT,
    OF_UNIVERSITY,
    RESEARCH,
    SCHOOL,
)
from publish.readers.press_text.text.tokens import not_names, tokenize

_WEAK_BODIES = words.word_set("en", "organizations", "weak_bodies")


@lru_cache(maxsize=1)
def body_words() -> frozenset[str]:
    """Words that organizations are called by, without full stops."""
    return frozenset(word.rstrip(".") for word in words.words("en", "organizations", "bodies"))


@lru_cache(maxsize=1)
def _units() -> frozenset[str]:
    return words.word_set("en", "organizations", "departments")


def head_nouns(phrase: str) -> list[str]:
    """The last word before each preposition: `the University of Macau` gives university, macau."""
    found = []
    for piece in PREPOSITION.split(compiled(r"\([^)]*\)").sub(" ", phrase)):
        listed = [token.low for token in tokenize(piece) if token.text[0].isalnum()]
        if listed:
            found.append(listed[-1])
    return found


def _is_committee(bare: str) -> bool:
    """`International Exchange Committee`: an organ that its field names, of whatever body."""
    found = COMMITTEE_OF_FIELD.fullmatch(bare)
    return found is not None and is_field(found["field"].strip() + " Affairs")


def _is_named_school(bare: str) -> bool:
    """`Holly School`: no school of law, no graduate school."""
    found = compiled(r"((?:[A-Z][\w'-]+\s)+)(?:School|College)").fullmatch(bare)
    fields = not_names() | {"Graduate", "Undergraduate", "Postgraduate", "Doctoral", "Continuing", "Residential"}
    return found is not None and not any(word in fields for word in found[1].split())


_GRADUATE = re.compile(r"(?:Graduate|Postgraduate|Undergraduate) School of (?!.*\bUniversity\b)[A-Z]")
"""`Graduate School of Law`: of which university, other words tell."""


@lru_cache(maxsize=8192)
def is_unit(phrase: str) -> bool:
    """Whether the phrase names a part of an organization: `IP Department`, `College of Energy`."""
    bare = without_article(phrase)
    if bare in named_bodies():
        return False
    nouns = head_nouns(bare)
    if not nouns or office_of_state(bare) or is_local_office(bare):
        return False
    if _GRADUATE.match(bare):
        return True
    named = {token.low for token in tokenize(bare)}
    if compiled(r"^[A-Z]\S+ (?:Business|Law|Medical|Management) School$").search(bare):
        return False
    if _is_named_school(bare):
        return False
    if SCHOOL.search(bare):
        return False
    placed = compiled(r"((?:[A-Z]\S+ )+?)(?:[A-Z]\S+ )?School$").match(bare)
    if placed and is_place(placed[1]):  # Victoria Chinese School
        return False
    if named & {"provincial", "municipal", "state", "federal", "national", "ministry"}:
        return False
    if _is_of_state(bare):
        return False
    if nouns[0] in _units() and not named & {"university", "academy"}:
        return True
    if GENERIC_BOARD.match(bare) and not any(
        is_strong_body(bare[j.end() :]) for j in compiled(r"\bof (?:the )?").finditer(bare)
    ):
        return True
    if GENERIC_OFFICE.fullmatch(bare) or _is_committee(bare):
        return True
    return GENERIC_UNIT.match(bare) is not None and unit_of(bare) is None


def _is_of_state(bare: str) -> bool:
    """`Missouri Department of Commerce`: what would be a unit is a body behind the name of its state."""
    local = compiled(r"((?:[A-Z]\S+ )+?)(?:Department|Bureau|Office) of ").match(bare)
    return local is not None and is_place(local[1])


@lru_cache(maxsize=8192)
def unit_of(phrase: str) -> int | None:
    """Where in `College of Education of Zhejiang University` the organization begins, if a unit stands before it."""
    bare = without_article(phrase)
    university = OF_UNIVERSITY.match(bare)
    if university:
        return phrase.index(bare) + university.start("whole")
    inside = AT.match(bare) or BUREAU.match(bare) or OF_SHORT.match(bare) or RESEARCH.match(bare)
    if inside and not is_place(inside["whole"]):
        return phrase.index(bare) + inside.start("whole")
    if office_of_state(bare) or park_committee(bare):
        return None
    if not (GENERIC_UNIT.match(bare) or GENERIC_OFFICE.match(bare) or (head_nouns(bare) or [""])[0] in _units()):
        return None
    shift = phrase.index(bare)
    for joint in compiled(r"\s+(?:of|at|under)\s+(?:[Tt]he\s+)?").finditer(bare):
        article = " the " in joint[0].lower()
        if ABBREVIATED.fullmatch(bare[joint.start() :]) and (article or " " in bare[: joint.start()]):
            return shift + joint.end()
        if not _names_body_first(bare[joint.end() :]) and not _named_weakly(bare[joint.end() :]):
            continue
        if not article and field_of_administration(bare[joint.end() :]) is not None:
            continue
        if (
            is_strong_body(bare[joint.end() :])
            or is_local_office(bare[joint.end() :])
            or _named_weakly(bare[joint.end() :])
            or COMMITTEE.search(bare[joint.end() :])
        ) and joint.start() > 4:
            return shift + joint.end()
    return None


def _named_weakly(phrase: str) -> bool:
    """`International Maritime Arbitration Centre`: three words or more, the last of a body that might be a part."""
    first = PREPOSITION.split(phrase, maxsplit=1)[0].split()
    return (
        len(first) >= 3
        and all(w[:1].isupper() for w in first)
        and first[-1].lower() in _WEAK_BODIES
        and not is_unit(phrase)
    )


def _names_body_first(phrase: str) -> bool:
    """`General Bureau of Customs`, but not `International Cooperation of the General Bureau`."""
    if office_of_state(phrase) or is_local_office(phrase):
        return True
    first = FIELD_OF_WORK.sub("", PREPOSITION.split(phrase, maxsplit=1)[0])
    return is_strong_body(first) or COMMITTEE.search(first) is not None


@lru_cache(maxsize=8192)
def field_before_body(phrase: str) -> int | None:
    """Where in `Capacity Building of the World Customs Society` the organization begins after a field of work."""
    if (
        _names_body_first(phrase)
        or CONGRESS.match(phrase)
        or own_committee(phrase)
        or park_committee(phrase)
        or compiled(r"(?:Port|City|Town|County|State|Bank|Isle|House|Church)\sof\s").match(phrase)
    ):
        return None
    for joint in compiled(r"\s+of\s+(?:the\s+)?").finditer(phrase):
        if _names_body_first(phrase[joint.end() :]):
            return joint.end()
    return None


def is_body(phrase: str, known: Collection[str]) -> bool:
    """Whether the phrase names an organization."""
    bare = without_article(phrase)
    if bare in named_bodies() or bare in known or compiled(r"\s*\([^)]*\)$").sub("", bare) in known:
        return True
    if is_unit(phrase) or work_of_university(bare):
        return False
    if (LEGAL_FORM.search(bare) and bare[:1].isupper()) or is_local_office(bare) or _is_of_state(bare):
        return True
    named = [token.low for token in tokenize(bare) if token.capital]
    nouns = head_nouns(bare)
    if nouns and nouns[0] in _units() and set(named) & {"provincial", "municipal", "state", "federal", "national"}:
        return True
    if any(word in body_words() for word in named) or (bare[:1].isupper() and nouns and nouns[0] in body_words()):
        return True
    if compiled(r"[A-Z][\w']*(?:\s[A-Z][\w']*)*\s&\s[A-Z][\w']*(?:\s[A-Z][\w']*)*").fullmatch(bare):
        return True
    initials = compiled(r"[A-Z]{3,}(?:\s[A-Z]\w+)*|[A-Z]\w+\s[A-Z]{2,}").fullmatch(bare)
    return initials is not None and not is_place(bare)


def ends_in_body(phrase: str) -> bool:
    """Whether the last word tells the body: `Nordic Group`, but not `School Development`."""
    last = tokenize(phrase)[-1]
    return last.low in body_words() or not any(token.low in body_words() for token in tokenize(phrase))


@lru_cache(maxsize=4096)
def is_generic_body(name: str) -> bool:
    """A kind of organization with no name: `Foundation`, `the Council`."""
    found = [token.low for token in tokenize(without_article(name))]
    return len(found) == 1 and found[0] in body_words()


@lru_cache(maxsize=8192)
def is_strong_body(phrase: str) -> bool:
    """An organization in its own right, not a committee or an office."""
    if without_article(phrase) in named_bodies():
        return True
    if work_of_university(without_article(phrase)):
        return False
    named = [token.low for token in tokenize(without_article(phrase)) if token.capital]
    if len(named) > 2 and named[-1] == "press" and is_place(phrase.split()[0]):
        return True  # China Overland Press
    if any(word in body_words() and word not in _WEAK_BODIES for word in named):
        return True
    return len(named) > 1 and named[-1] in ("school", "college") and named[0] not in ("school", "college", "graduate")


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    """Names of countries of several words: Sao Tome and Principe, Costa Rica."""
    listed: dict[str, str] = words.table("countries")["countries"]
    return frozenset(name for names in listed.values() for name in names.split("|") if compiled("[ '-]").search(name))


@lru_cache(maxsize=4096)
def is_place(phrase: str) -> bool:
    """Only names of countries and cities: `Hong Kong`, `the UK`."""
    bare = without_article(phrase)
    if bare in _countries():
        return True
    found = [t for t in tokenize(bare) if t.capital]
    return bool(found) and len(found) <= 3 and all(t.text in words.word_set("en", "places", "names") for t in found)


@lru_cache(maxsize=4096)
def is_town(phrase: str) -> bool:
    """A place that is no country: `Sydney`."""
    listed: dict[str, str] = words.table("countries")["countries"]
    return is_place(phrase) and all(phrase not in names.split("|") for names in listed.values())


def proper(text: str) -> bool:
    """An organization's name without a telling word: capitalised throughout."""
    found = tokenize(text)
    joining = ("of", "and", "&", "for", "the", "in", "(", ")", "-", "'", ".")
    return any(t.capital for t in found) and all(t.capital or t.text in joining for t in found)
