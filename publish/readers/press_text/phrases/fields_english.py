"""Fields, works and offices of state in English positions: words that look like organizations and are none."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.tokens import not_names, tokenize

_WORKED_ON, _WORK = (words.alternation("en", "organizations", f"work_{part}") for part in ("on", "done"))
FIELD_OF_WORK = re.compile(rf"\b(?:{_WORKED_ON})s?\s(?:(?:and|&)\s[A-Z][a-z]+\s)?(?:{_WORK})\b")
"""`Department of Enterprise Management`: what it deals with, no enterprise."""

_WORKS_MADE = words.alternation("en", "organizations", "works_made")
OF_WORK = re.compile(
    rf"\s+of\s+(?:(?:the|an?|its|this)\s+)?(?:[\w-]+\s+){{0,3}}?(?:{_WORKS_MADE})\s+[\"“].*$"
    r"|\s+of\s+[\"“][^\"”]+[\"”]$",
    re.I,
)
"""`director of the opening film "The Weir"`: a work, of which somebody is director or author."""

_OWN_COMMITTEE = re.compile(
    r"(?:[A-Z][\w'-]+\s(?:and\s)?){2,6}(?:Committee|Commission|Council|Board)\s+of\s+(?:the\s+)?(?=[^,]*"
    r"\b(?:Court|Procuratorate|Government|Congress|Ministry|State Council|Parliament|Consultative Conference)\b)"
)
_OFFICE_OF_STATE = re.compile(
    r"(?:[A-Z]\w+ ){0,2}(?:Liaison|Representative|Commissioner's|Information|Economic and Trade) Office"
    r" of (?:the )?[^,]*?Government\b"
    r"|Office of the Commissioner of the Ministry\b"
    r"|(?:[A-Z]\w+,?\s(?:and\s)?){1,7}(?:Affairs|Work|Exchange and Cooperation) Office of (?:the )?[^,;]*?"
    r"\b(?:Government|State Council|Central Committee|(?:Municipal|Provincial|Party) Committee)\b"
    r"|National Committee of (?:the )?CPPCC\b"
    r"|(?!(?:Party|Youth|CPC|General|Student|First|Second|Third)\s)(?:[A-Z][\w'-]*\s){1,3}"
    r"(?:Sub-?)?[Bb]ranch of (?:the )?(?=[A-Z])[^,;]*?\b(?:Bank|Company|Corporation|Group|Council|Association"
    r"|Federation|Chamber|Society|Commission|Union|Academy|Insurance|Limited|Ltd|[A-Z]{3,8})\b"
)
_STATE_OFFICE = re.compile(r"(?:Director|Commissioner|Controller|Postmaster|Registrar)(?:[- ]General)?$")


def own_committee(phrase: str) -> bool:
    """`International Tax Expert Committee of the Supreme Court`: a committee of state with a name of its own."""
    found = _OWN_COMMITTEE.match(phrase)
    opening = phrase.split(" ", 1)[0]
    return found is not None and opening not in ("Standing", "Executive", "Party", "Advisory", "Steering", "Leading")


def office_of_state(phrase: str) -> bool:
    """`Liaison Office of the Central People's Government …`, `Delta Branch of the Bank of X`: they act as bodies."""
    return _OFFICE_OF_STATE.match(phrase) is not None


def field_of_state(head: str, joint: str, body: str) -> bool:
    """`Director of Leisure and Cultural Services`: the title names the field of a department, no body."""
    named = [t.text for t in tokenize(body) if t.capital]
    plain = "the" not in joint and " and " in body and body.endswith(("Services", "Hygiene", "Works", "Supplies"))
    return (
        plain
        and _STATE_OFFICE.search(head) is not None
        and len(named) <= 5
        and all(
            word in not_names() or compiled("(?:al|ies|ices|ure|iene|ment|ing|ort|ood|tion)$").search(word)
            for word in named
        )
    )


_PARK = re.compile(
    r"(?:Administrati(?:ve|on)|Management|Administrative Management) (?:Committee|Commission|Board) of (?:the )?"
    r"[A-Z][^,]*?(?:Area|Park|Zone|Cluster|New District|Free Port|Garden|Reserve|Base|Island)\b"
)
_ADMINISTERED = re.compile(
    r"(?:[A-Z][\w-]+ ){1,2}(?:Administration|Service|Services|Exchange|Press|Union)(?= of (?:the )?[A-Z])"
)


def park_committee(phrase: str) -> bool:
    """`Administrative Committee of Delta Development Area`: the body that runs a park, no organ of one."""
    return _PARK.match(phrase) is not None


def field_of_administration(phrase: str) -> int | None:
    """`Medical Administration of the Health Commission`: a field, as the body follows; where its name ends."""
    found = _ADMINISTERED.match(phrase)
    following = _BODY_FOLLOWS.match(phrase, found.end()) if found else None
    return found.end() if found and following else None


_BODY_FOLLOWS = re.compile(
    r" of the (?:[A-Z][\w'-]+ ){0,4}?(?:Commission|Bureau|Ministry|Department|Authority|Administration|Council"
    r"|Association|Government|Committee|University|Hospital|Board|Agency)\b"
)


def without_parent(name: str) -> str:
    """`Institute of Tea Science (ITS) of the Academy of X`: the name ends where its short form stands."""
    found = compiled(r"(.{8,}?)\s*\((?P<short>[A-Z]{3,8})\)\s+(?:of|under|at)\s+(?:the\s+)?[A-Z]").match(name)
    if found is None:
        return name
    initials = "".join(word[0] for word in compiled(r"\b[A-Z]\w*").findall(found[1]))
    return found[1] if initials == found["short"] else name


_ABSTRACT = re.compile(
    r"[a-z]{2,}(?:tions?|sions?|ments?|ships?|ances?|ences?|ics|ology|ologies|ities|ity|graphy|acy|keeping|building"
    r"|making|raising|banking|nursing|mining|farming|manufacturing|processing|engineering)"
)
_ADJECTIVE = re.compile(r"[a-z]{3,}(?:al|ary|ive|ic|ional|able|ible|ate|ory)")
_LEADS = re.compile(
    r"(?:^|\s)(?:(?<!Vice )(?<!Vice-)(?<!Deputy )President|CEO|COO|Chief Executive(?: Officer)?"
    r"|(?<!Vice )(?<!Vice-)Chair(?:man|woman|person)?"
    r"|(?:Co-)?[Ff]ounder|Owner|(?<!Deputy )(?<!Assistant )General Manager|Managing Director|Partner)$",
    re.I,
)


_GOVERNMENT = re.compile(
    r"(?<!\w)Government(?=\s(?:and|&)\s|\s(?:Relations|Affairs|Policy|Services|Programs|Programmes)\b)"
    r"|(?<=and )Government$"
)
"""`Government and Policy`: whom one deals with, no government."""


@lru_cache(maxsize=4096)
def is_field(phrase: str) -> bool:
    """`Freshwater Programs`, `Legal and Compliance`: a field of work in plain words, no body of that name."""
    found = [t for t in tokenize(_GOVERNMENT.sub("Policy", phrase)) if t.text[0].isalnum()]
    if not found or len(found) > 7 or any(not t.capital and t.text not in ("and", "the", "in") for t in found):
        return False
    last = found[-1].low
    if last not in words.word_set("en-fields", "fields", "nouns") and not _ABSTRACT.fullmatch(last):
        return False
    places = words.word_set("en", "places", "names")
    bodies = words.word_set("en", "organizations", "bodies") - words.word_set("en-fields", "fields", "nouns")
    return all(_plain(t.low) and t.text not in places and t.low not in bodies for t in found if t.capital)


def _plain(word: str) -> bool:
    listed = words.word_set("en-fields", "fields", "nouns") | words.word_set("en-fields", "fields", "before")
    return (
        word in listed
        or word.capitalize() in not_names()
        or bool(_ABSTRACT.fullmatch(word) or _ADJECTIVE.fullmatch(word))
    )


def is_ordinary_word(word: str) -> bool:
    """Whether a word may say of what an office is: Liaison, Country, Legal."""
    areas = words.word_set("en", "titles", "areas")
    return word in ("liaison", "country", "field", "desk", "duty") or word in areas or _plain(word)


def leads_body(head: str) -> bool:
    """Whether the position is that of one who runs a company or an association, not a field of its work."""
    return _LEADS.search(head) is not None


@lru_cache(maxsize=4096)
def has_field(head: str) -> bool:
    """`Legal Director`, `Sales Manager`: the position says its field itself; what it is of is a body."""
    return any(t.low in words.word_set("en-fields", "fields", "nouns") for t in tokenize(head)[:-1])
