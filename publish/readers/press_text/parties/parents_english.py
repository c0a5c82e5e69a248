"""Bodies in English lists that have commas in their names: fields of a school, the university or academy above."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_place
from publish.readers.press_text.phrases.local_offices_english import is_local_office

_WITH_FIELDS = words.alternation("en-occasion", "bodies", "with_fields")
_FIELDS = re.compile(
    rf"\b(?P<head>{_WITH_FIELDS}) (?:of|for|xxx|on|xx)"
    r"(?P<fields>(?: [A-Z][\w-]*){1,3}(?:, (?:the )?[A-Z][\w-]*(?: [A-Z][\w-]*){0,2}){1,4}"
    r",? and [A-Z][\w-]*(?: [A-Z][\w-]*)?)"
    r"(?=,| and\b|\.|$| of\b| \(| in\b)"
)
_MINISTRY = frozenset(("Ministry", "Agency", "Secretariat", "Directorate", "Commission", "Administration"))
_FIELD_END = re.compile(
    r"(?:tion|sion|ment|ing|ture|ism|ance|ence|ies|ogy|try|ics|ity|fare|omy|ade|ort|orts|ervice|ervices)$"
)
_PARENT = re.compile(
    r"\s*(?:Ministry|Chinese Academy|National (?:Bureau|Administration|Commission)|State (?:Bureau|Administration)"
    r"|University of|(?:[A-Z][\w'-]+\s){1,4}(?:University|Academy of [A-Z]\w+|Government))\b"
)
_PARTS = words.alternation("en-occasion", "bodies", "parts")
_PART = re.compile(rf"\s*(?:and\s+)?the\s+(?:[\w'-]+\s){{0,4}}?(?:{_PARTS})\b")
_OF_STATE = re.compile(r"\s*(?:and\s+)?the\s+(?:[\w'-]+\s){0,6}?(?:Bureau|Administration)\s*$")
"""What stands under no university."""
_UNIT = re.compile(r"\s*(?:and\s+)?(?:the\s+)?(?:School|College|Faculty|Department|Division|Institute) of [A-Z]")
_UNIVERSITY = re.compile(r"\s*the\s+(?:University of [A-Z]|(?:[A-Z][\w'-]+\s){1,4}University\b)")
_INSTITUTE = re.compile(
    r"\s*(?:[\w'-]+\s){0,4}?(?:Institute|Observator(?:y|ies)|Laboratory|Gardens?|Cent(?:er|re)|Museum)\b"
)
_ACADEMY = re.compile(r"\s*(?:(?:[A-Z][\w'-]+\s){1,3})?Academy of [A-Z]\w+")
_OF_UNIVERSITY = re.compile(
    r"\s*(?:and\s+)?(?:the\s+)?(?:[\w'&-]+\s){0,5}?(?:University|School|Faculty|College|Department|Institute"
    r"|Cent(?:er|re)|Library)\b"
)
_UNIVERSITY_SELF = re.compile(r"\s*(?:[Tt]he\s+)?(?:University of [A-Z]|(?:[A-Z][\w'-]+\s){1,4}University\b)")
_SHORT = re.compile(r"\(([A-Z])[A-Za-z]{1,9}\)\s*$")


def fields_joined(region: str) -> str:
    """`Division of Nursing, Midwifery and Social Work` as one stretch of equal length, with no comma or `and`."""

    def plain(found: re.Match[str]) -> str:
        fields = [
            compiled("^the ").sub("", field) for field in compiled(r", and |, | and ").split(found["fields"].strip())
        ]
        if any((is_body(field, ()) and not _ONE_WORD.fullmatch(field)) or is_place(field) for field in fields):
            return found[0]
        if found["head"] in _MINISTRY and not all(_is_field(field) for field in fields):
            return found[0]  # the Ministry of Education, Orion and Lyra
        return found[0].replace(",", "_").replace(" and ", " xxx ")

    return _FIELDS.sub(plain, region)


_BRANCH = re.compile(
    r"\s*[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){0,2}\s"
    r"(?:Branch|Sub-?[Bb]ranch|Chapter|Campus|Representative Office)\s*(?:\([^)]*\)\s*)?$"
)
"""`Bank of Lund Limited, Oslo Branch`."""
_ONE_WORD = re.compile(r"[A-Z][a-z]+")
"""`Television` beside `Culture`: a field like the others."""


def _is_field(name: str) -> bool:
    """`Trade`, `Rural Development`, `Water`: what a ministry is for."""
    last = compiled(r"[\s-]").split(name.strip())[-1].lower()
    listed = words.word_set("en-fields", "fields", "nouns") | words.word_set("en-fields", "fields", "of_state")
    return last in listed or _FIELD_END.search(last) is not None


def with_parents(region: str, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """`the Institute of X, Ministry of Y and the Z`: a body without an article is the one above it."""
    joined: list[tuple[int, int]] = []
    for a, b in pieces:
        comma = joined and compiled(r",\s+").fullmatch(region[joined[-1][1] : a])
        if comma and (
            _BRANCH.match(region[a:b])
            or _above(region[slice(*joined[-1])], region[a:b])
            or _lies_in(region[slice(*joined[-1])], region[a:b])
        ):
            joined[-1] = (joined[-1][0], b)
        else:
            joined.append((a, b))
    return joined


def _lies_in(part: str, place: str) -> bool:
    """`the Education Bureau of Lake District, Lund`: where the district is."""
    return compiled(r"\b(?:District|County|Town|Township|Subdistrict|Branch)$").search(part.strip()) is not None and (
        is_place(place) or compiled(r"\s*[A-Z][\w'-]+\s*").fullmatch(place) is not None
    )


def _above(part: str, whole: str) -> bool:
    part = compiled(r"^\s*The\s").sub("the ", part)
    if (_OF_STATE.match(part) or is_local_office(part)) and _UNIVERSITY_SELF.match(whole):
        return False
    if _PART.match(part) and _PARENT.match(whole):
        return True
    if _UNIT.match(part) and (_UNIVERSITY.match(whole) or _PARENT.match(whole)):
        return True
    if part.rstrip().endswith(")") and _OF_UNIVERSITY.match(part) and _UNIVERSITY_SELF.match(whole):
        return True  # the University Museum (UM), The University of Norland
    short = _SHORT.search(whole)
    of_academy = _INSTITUTE.match(part) and _ACADEMY.match(whole)
    return bool(of_academy and short and short[1] == compiled(r"^(?:and\s+)?(?:the\s+)?").sub("", part.strip())[:1])
