"""Which candidate names of an English sentence are people: by the position after them, a list, a verb of speech."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.names.english_name import FUNCTION_WORDS, ONE_NAME, EnglishName
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_place
from publish.readers.press_text.phrases.fields_english import is_field
from publish.readers.press_text.phrases.roles_english import is_plural, is_role
from publish.readers.press_text.text.tokens import given_names, heads, not_names

POSTNOMINAL = re.compile(r"(?:,?\s+(?:" + words.alternation("en", "honorifics", "postnominals") + r")\b\.?)+")


_LIST_GAP = re.compile(r"\s*(?:,|;|and|&|,\s*and|;\s*and|和|、|及|以及|as well as|,\s*as well as)\s*(?:the\s)?", re.I)


_SINGLE = re.compile(
    r"(?=[A-Z])(?:(?:(?<=^)|(?<=[.,;]\s)|(?<=\band\s))([A-Z][a-z]{3,})(?=,\s(?:an?|the)\s[a-z])"
    r"|(?<=\band\s)([A-Z][a-z]{3,})(?=,\s[A-Z])"
    r"|(?:(?<=^)|(?<=[a-z][.,;]\s))([A-Z][a-z]{3,})(?=,\s(?:(?:acting|deputy|vice|honorary|former|senior|executive)\s)*"
    rf"(?:{words.phrase_alternation('en', 'titles', 'behind_single_names')})\b)"
    r"|(?<=[,;]\s)([A-Z][a-z]{3,})(?=,\s(?:the\s)?[A-Z][a-z]+\s))"
)


def with_single_names(text: str, names: list[EnglishName], known: Collection[str]) -> list[EnglishName]:
    """`Sukarno, a student representative, …`: people of one name, told by the position after it."""
    found = list(names)
    for single in _SINGLE.finditer(text):
        start, end = single.span(single.lastindex or 0)
        word = text[start:end]
        taken = any(n.begin < end and start < n.end for n in names)
        if taken or word in not_names() or word in FUNCTION_WORDS or word in known or word.lower() in heads():
            continue
        if single.lastindex == 4 and not _after_office(text[:start]):
            continue
        if single.lastindex in (3, 4) and (is_place(word) or any(word in n.text.split() for n in names)):
            continue
        if _apposition(text[end:]) and not compiled(r"\b(?:in|at|from|of|to|for|near)\s$").search(text[:start]):
            found.append(EnglishName(start, start, end, word, "", 0.8, "one name with a position after it"))
    return sorted(found, key=lambda name: name.begin)


def _after_office(before: str) -> bool:
    """Whether what stands before is another item of a list: A, Federal President, |Kurz, Federal Chancellor."""
    if before.endswith("; "):
        return True
    segment = compiled(r"[,;.]\s").split(before[:-2])[-1]
    return is_role(segment)


def chosen_names(
    text: str, begin: int, end: int, names: list[EnglishName], known: Collection[str]
) -> list[EnglishName]:
    """The candidates of one sentence that enough speaks for; a list of names vouches for its members."""
    kept: list[EnglishName] = []
    strong = sum(name.strength >= 0.8 for name in names)
    for number, name in enumerate(names):
        stop = names[number + 1].begin if number + 1 < len(names) else end
        single = name.reason in ("one name with a position after it", ONE_NAME)
        single = single or (
            bool(name.honorific) and len(name.text) > 3 and _introduced(text[name.end : stop], name, names)
        )
        single = single or (_rank(name) in _ADDRESSES and len(name.text) > 3 and _held_before(text[begin : name.begin]))
        if (" " not in name.text and not single and _rank(name) not in noble_honorifics()) or name.text in known:
            continue
        if not name.honorific and _is_field_of_unit(text, name):
            continue
        strength = name.strength
        if (strength < 0.8 and (_apposition(text[name.end : stop]) or _belongs(text[name.end : stop], known))) or (
            strength < 0.8 and _behind_office(text[begin : name.begin], text[name.end : stop])
        ):
            strength = 0.85
        elif strength < 0.8 and strong >= 2 and _in_list(text, name, names):
            strength = 0.8
        elif 0.6 <= strength < 0.8 or (strength < 0.8 and _acts(text[name.end : stop])):
            strength += 0.25 if _acts(text[name.end : stop]) else 0.0
        if strength >= 0.8 or (strength >= 0.65 and _acts(text[name.end : stop])):
            kept.append(replace(name, strength=min(strength, 0.98)))
    return [name for name in kept if not _bracketed(text, begin, name, kept)]


_FIELD_BEFORE = re.compile(
    r"\b(?:School|Faculty|College|Department|Institute|Division|Office|Cent(?:er|re)|Academy|Professor|Dean|Bureau|Unit"
    r"|Laboratory|Section|Chair)\s(?:of|for|in)\s(?:the\s)?(?:[A-Z][\w'-]*,?\s){1,5}(?:and|&)\s$"
)


_FIELD_OF_LABORATORY = re.compile(
    r"\b(?:Laboratory|Institute|School|Faculty|Department|College|Cent(?:er|re))\s(?:of|for)\s(?:[A-Z][\w-]*\s){1,3}(?:and|&)\s$"
)


def _is_field_of_unit(text: str, name: EnglishName) -> bool:
    """`Faculty of Health and |Social Sciences`: what is taught there, nobody."""
    if not text[: name.begin].endswith((" and ", " & ")):
        return False
    if not is_field(name.text) and (name.strength >= 0.6 or not _FIELD_OF_LABORATORY.search(text[: name.begin])):
        return False
    return _FIELD_BEFORE.search(text, max(0, name.begin - 120), name.begin) is not None


def _bracketed(text: str, begin: int, name: EnglishName, names: list[EnglishName]) -> bool:
    """`Dr A (Public Health Laboratory - Ivo de Carneri, Pemba)`: what stands in the bracket of a name belongs to it."""
    opened = text.rfind("(", begin, name.begin)
    if opened < 0 or ")" in text[opened : name.begin] or not text[opened + 1 : name.begin].strip():
        return False
    return any(text[other.end : opened].strip() in ("", ",") for other in names if other.end <= opened)


@lru_cache(maxsize=1)
def noble_honorifics() -> frozenset[str]:
    """Lord, Lady and the like, which are part of the name."""
    return words.word_set("en", "honorifics", "noble")


def bears_title(name: EnglishName) -> bool:
    """`Lord Wilson`, `Lord Davidson of Glen Clova`: the title is part of the name; before a given name it is none."""
    first = name.text.split()[0]
    own = " of " not in name.text and " " in name.text and first in given_names()
    return _rank(name) in noble_honorifics() and not own and not name.honorific.endswith("First Lady")


def _rank(name: EnglishName) -> str:
    """The last of the words before the name: Lord of `the Rt Hon. Lord`."""
    return name.honorific.rpartition(" ")[2]


def titled_start(name: EnglishName) -> int:
    """Where a name begins of which the title is a part: at Lord, not at the Rt Hon. before it."""
    return name.begin + len(name.honorific) - len(_rank(name))


def _apposition(after: str) -> bool:
    """`, president of …`, `(President, …)`: a position follows, not the next name of a list."""
    inside = compiled(r"\s*\(([^(),;]+)[,;)]").match(after)
    if inside and is_role(inside[1]):
        return True
    if compiled(r",\s(?:who\s)?represent(?:ing|ed)\s(?:the\s)?[A-Z]").match(after):
        return True
    found = compiled(r"\s*,\s*([^,;.]+)").match(compiled(r"\s*\([^)]*\)").sub("", after))
    return found is not None and is_role(found[1]) and not compiled(r"(?:and\s)").match(found[1])


_BY_OFFICE = re.compile(
    r"(?:^(?:[^,;]{4,40},\s)?|,\s|\b(?:by|from|was|were|is|are|with|and|while|to|included?|including)\s)"
    r"(?:[Tt]he|its|their|our)\s"
    r"(?P<role>[A-Za-z][^,;.:()]{2,80}(?:,\s[A-Z][a-z]+\sand\s[A-Z][^,;.:()]{2,40})?),\s$"
)

_STOPS = re.compile(
    r"\s*(?:[.;]|$|,?\s(?:and|who)\s|,\s(?:the|its|as well as|on|at|in|[a-z]+ed|gave|spoke|were|was)\b)"
)


def _behind_office(before: str, after: str) -> bool:
    """`received by the Deputy Mayor, |Chukwuma Obi.`: a name of no list between an office and a mark."""
    told = _BY_OFFICE.search(before)
    stops = _STOPS.match(after)
    return told is not None and stops is not None and is_role(told["role"]) and not is_plural(told["role"])


_ADDRESSES = ("Dr", "Dr.", "Mr", "Mr.", "Ms", "Ms.", "Mrs", "Mrs.", "Prof", "Prof.", "Professor")
_OFFICE_OF = re.compile(
    r"(?:^|,\s|\b(?:and|by|with|the)\s)(?P<role>[A-Z][^,;.]{2,40}\sof\s(?:the\s)?[A-Z][^,;.]{2,60})\s$"
)


def _held_before(before: str) -> bool:
    """`CEO of JFK Hospital |Dr. Brown`: an office with its body directly before the surname."""
    held = _OFFICE_OF.search(before)
    return held is not None and is_role(compiled(r"\sand\s(?:the\s)?").split(held["role"])[-1])


def _introduced(after: str, name: EnglishName, names: list[EnglishName]) -> bool:
    """`Ms Wuyun, a herder from …`: a person of one name, no surname of somebody named in full beside it."""
    full = any(other is not name and name.text in other.text.split() for other in names)
    return not full and _apposition(compiled(r"^\s*,\s*(?:an?|the)\s").sub(", ", after))


def _belongs(after: str, known: Collection[str]) -> bool:
    """`… of the Institute of X`: a body that only a person can be of, after a name of two words."""
    found = compiled(r"\s+(?:of|from)\s+(?:the\s+)?([A-Z][^,;.]*)").match(after)
    return found is not None and is_body(compiled(r"\s(?:and|who|to|with)\s").split(found[1])[0], known)


def _bare_gap(gap: str) -> str:
    return compiled(r"\s*\([^)]*\)").sub("", compiled(POSTNOMINAL).sub("", gap))


def _in_list(text: str, name: EnglishName, names: list[EnglishName]) -> bool:
    before = any(
        _LIST_GAP.fullmatch(_bare_gap(text[other.end : name.begin])) for other in names if other.end <= name.begin
    )
    after = any(
        _LIST_GAP.fullmatch(_bare_gap(text[name.end : other.begin])) for other in names if other.begin >= name.end
    )
    return before or after


def _acts(after: str) -> bool:
    found = compiled(r"\s*(?:also\s|then\s|further\s)?([a-z]+)").match(after)
    return found is not None and found[1] in words.word_set("en-events", "said", "verbs")
