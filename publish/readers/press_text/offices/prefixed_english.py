"""Bodies that stand before the position: `CNIPA Commissioner`, `BOE Technology Group Vice President`."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_english import ends_in_body, is_body, is_place, is_unit
from publish.readers.press_text.phrases.fields_english import is_ordinary_word
from publish.readers.press_text.phrases.roles_english import LATER, PREPOSITION, is_role, without_article
from publish.readers.press_text.text.tokens import Token, heads, modifiers, not_names, tokenize


def prefixed(role: str, known: Collection[str]) -> tuple[str, str, int]:
    """`CNIPA Commissioner`, `BOE Technology Group Vice President`: the organization comes first."""
    if named := _by_name().match(role):
        office = role[named.end() :]
        return (office, named[1], 0) if is_role(office) else (role, "", 0)
    if (defined := _DEFINED.match(role)) and is_body(defined["body"], known) and is_role(role[defined.end() :]):
        body = without_article(defined["body"])
        return role[defined.end() :], body, role.index(body)
    opening = PREPOSITION.split(compiled(r"\s*\([^()]*\)$").sub("", role), maxsplit=1)[0]
    found, chain = office_chain(opening)
    short = _short_before(found, chain, known)
    if short:
        return role[found[1].start :], short, 0
    if 0 < chain < len(found):
        bare = compiled(r"'s$").sub("", opening[: found[chain - 1].end])
        alone = chain == 1 and bare.lower() in words.word_set("en", "organizations", "generic")
        alone = alone or _own_office(bare, known)
        alone = alone or found[0].low in LOWER
        if not alone and ((is_body(bare, known) and not is_unit(bare) and ends_in_body(bare)) or bare in known):
            unit = _UNIT_OF_UNIVERSITY.match(bare)
            end = unit.end(1) if unit else len(bare) - words_of_office(bare, known)
            return role[end + 1 if end < len(bare) else found[chain].start :], without_article(bare[:end]), 0
    return role, "", 0


def words_of_office(body: str, known: Collection[str]) -> int:
    """How many characters at the end of `Harbour Chamber of Commerce Immediate Past` are of the office behind it."""
    tail = _TAIL.search(body)
    before = body[: tail.start()] if tail else ""
    return len(body) - tail.start() if tail and " " in before and is_body(before, known) and not is_unit(before) else 0


_TAIL = re.compile(
    r"(?<!Municipal)(?<!Provincial)(?<!County)(?<!District)(?<!Party)(?<!Central)(?<!National)\s(?:Board|Company|Council|(?:(?:Standing|Executive|Advisory|Membership)\s)?Committee|Membership|(?:Immediate\s)?Past|Life|Hon"
    r"|Rotating|Section|Parliamentary|Private|Additional|Desk|Business\sDevelopment|Museum|Hospital|Court)$"
)
"""What stands before an office and is no end of a name that is one without it."""


def behind_its_noun(role: str, known: Collection[str]) -> tuple[str, str, int] | None:
    """`Harbour Bank|Chief Risk Officer`, `Union Hospital|Head of Radiology`: the noun of the body ends its name."""
    found = tokenize(PREPOSITION.split(role, maxsplit=1)[0])
    head = next((number for number, token in enumerate(found) if token.low in heads()), 0)
    nouns = [number for number in range(1, head) if found[number].capital and found[number].low in _own_nouns()]
    if not nouns or found[0].low in LOWER or not all(token.capital for token in found[: nouns[-1]]):
        return None
    name, rest = role[: found[nouns[-1]].end], role[found[nouns[-1]].end :].strip()
    named = [t for t in found[: nouns[-1]] if not is_ordinary_word(t.low) or t.low in _NAMING or is_place(t.text)]
    if rest.startswith(("'", "&", "and ")) or not named or all(t.low in _KIND_ONLY for t in named):
        return None
    if is_unit(name) or is_place(name) or not is_body(name, known) or not is_role(rest):
        return None
    return rest, without_article(name), 0


@lru_cache(maxsize=1)
def _own_nouns() -> frozenset[str]:
    """Kinds of bodies whose name ends in the word, where an office follows it."""
    return words.word_set("en", "organizations", "before_office")


_NAMING = ("national", "union", "royal", "imperial", "central", "people's")
_KIND_ONLY = frozenset(
    (
        "high",
        "private",
        "local",
        "commercial",
        "primary",
        "middle",
        "secondary",
        "children's",
        "family",
        "host",
        "women's",
        "rural",
        "community",
        "partner",
        "veterinary",
        "vocational",
        "elementary",
        "grammar",
        "boarding",
        "nursery",
        "district",
    )
)
"""What only says what kind of bank or school it is."""


_UNIT_OF_UNIVERSITY = Pattern(
    r"((?:[A-Z][\w'-]*\s){1,4}University)\s(?:(?:Law|Business|Medical|Graduate)\sSchool|(?:School|Faculty|College|Department)\sof\s)",
    needs="University",
)
"""`Delta University|School of Law Dean`."""


@lru_cache(maxsize=1)
def _by_name() -> re.Pattern[str]:
    """`UN Women Country Director`."""
    return re.compile(rf"({words.phrase_alternation('en', 'organizations', 'named')})(?:'s)?\s(?=[A-Za-z])")


_DEFINED = Pattern(
    r"(?P<body>[A-Z][^(),]+?)(?:'s\s\([A-Z][\w&-]*\)|\s\([A-Z][\w&-]*\)(?:'s)?)\s(?=[A-Za-z])", needs="("
)
"""`Delta Arbitration Commission's (DAC) Vice Chairman`."""
LOWER = ("assistant", "deputy", "associate", "vice", "acting", "senior", "junior", "former")
"""`Assistant FAO Representative`: the first word is of the position."""


def _short_before(found: tuple[Token, ...], chain: int, known: Collection[str]) -> str:
    """WHO of `WHO Liaison Officer`: an abbreviation before ordinary words of an office."""
    first = found[0].text if found else ""
    if chain == 1 < len(found) and _BRAND.fullmatch(first):
        return first
    if not 1 < chain < len(found):
        return ""
    abbreviated = first in known or (compiled(r"[A-Z]{2,8}|[A-Z][a-z]+[A-Z]{2,}").fullmatch(first) is not None)
    if not abbreviated or first in words.word_set("en-fields", "fields", "no_bodies"):
        return ""
    between = found[1:chain]
    return first if all(t.capital and is_ordinary_word(t.low) for t in between) else ""


_BRAND = re.compile(r"(?!Ma?c[A-Z])[A-Z][a-z]+(?:[A-Z]{2,}|[A-Z][a-z]{2,}|U)")
"""InvestHK, CyberPort, PolyU: a name that no ordinary word is spelled like."""


def _own_office(bare: str, known: Collection[str]) -> bool:
    """`China Office Manager`, `Research Centre Director`: a part of the body, which the text names elsewhere."""
    found = _PART.fullmatch(bare)
    if found is None or bare in known:
        return False
    named = [t for t in tokenize(found[1]) if t.capital]
    return is_place(found[1]) or all(
        t.text in not_names() and not compiled("[A-Z]{2,}").fullmatch(t.text) for t in named
    )


_PART = re.compile(
    r"((?:[A-Z][\w'-]*\s(?:and\s|&\s)?){1,4})(?:Office|Desk|Team|Unit|Division|Department|Section|Centre|Center|Laboratory|Lab)"
)


def _of_work(token: Token) -> bool:
    return token.low == "country" or token.low in words.word_set("en", "titles", "areas")


def _ends_a_body(token: Token) -> bool:
    return token.capital and token.low in (
        "bank",
        "university",
        "museum",
        "chamber",
        "foundation",
        "association",
        "hospital",
        "institute",
        "commission",
        "organization",
        "organisation",
        "academy",
        "federation",
        "fund",
        "programme",
    )


def office_chain(opening: str) -> tuple[tuple[Token, ...], int]:
    """The tokens of an opening, and where the position proper begins in them."""
    found = tokenize(opening)
    chain = len(found)
    while chain > 0 and (found[chain - 1].low in heads() | modifiers() or found[chain - 1].low in LATER):
        chain -= 1
    if 1 < chain < len(found) and _of_work(found[chain - 1]) and _ends_a_body(found[chain - 2]):
        chain -= 1  # Delta Development Bank|Country Director
    if 0 < chain < len(found) and found[chain].text in ("Group", "Club"):
        named = found[chain - 1]
        ordinary = named.text in not_names() or is_ordinary_word(named.low)
        chain += named.capital and not ordinary
    return found, chain
