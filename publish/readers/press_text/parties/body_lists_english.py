"""Lists of organizations in English running text: `the A of B and C, D and E`, `…, A and B co-hosted`."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.offices.commas_english import chunks
from publish.readers.press_text.parties.parents_english import fields_joined, with_parents
from publish.readers.press_text.parties.two_bodies_english import (
    TERRITORY_OF,
    name_on_both_sides,
    without_abbreviation,
)
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_place, is_town
from publish.readers.press_text.phrases.roles_english import is_role

_WEEKDAY = words.alternation("en", "dates", "weekdays")
_ADVERBS = (
    r"(?:\s+(?:jointly|successfully|together|recently|also|proudly|has|have|had|officially|formally|today|yesterday"
    rf"|respectively|both|each|on\s(?:{_WEEKDAY})|here)(?:\s\([^)]*\))?)+\s*$"
)
_DATELINE = re.compile(
    r"\((?:[A-Z\d][\w.'-]*,?\s){1,6}(?:\d{4}|[A-Z][a-z]+|\d{1,2})\)\s*(?=[A-Z])|\[[^\]]{4,40}\]\s*(?=[A-Z])|"
    r"(?:[^.;–—]{2,60}?\s[-–—]\s){2,3}(?=[A-Z])|[^.;:]{0,120}?\b(?:News|Newswire|Release)\b[^.;:]{0,140}?:\s(?=[A-Z])|"
    r"\W*(?:[A-Z\d][\w\s,.'/-]{2,40}\d{4}\)?|(?:[A-Z\d][\w.'-]*,?\s){0,4}(?:[A-Z][\w.'-]+|\d{1,2}),?)\s*"
    r"(?:\([^)]{2,20}\)\s*|\s/[^/]{2,20}/\s*)?(?:\s[-–—]+|--+|—+|:)\s*(?=[A-Z])"
)
"""`27 June, Oslo – `, `OSLO (3 May) — `, `Oslo, May 3, 2024:`, `(Oslo, 3 May 2024)` before the first sentence."""

_ON_A_DAY = re.compile(
    r"(?:On|In|At|This|Last)\s(?:the\s(?:morning|afternoon|evening|night)\sof\s)?(?:\d{1,2}(?:st|nd|rd"
    r"|th)?\s[A-Z][a-z]+(?:\s\d{4})?"
    r"|[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?"
    rf"|{_WEEKDAY}|week|month|year)"
    r"(?:\s\([^)]*\))?(?:\s(?:in|at)\s[A-Z][\w'’-]+)?,?\s(?=(?:the\s)?[A-Z])"
)
"""`On 3 May the Society held`: the day before the body, with no comma."""


def bodies_before(text: str, verb: int, known: Collection[str]) -> list[tuple[int, int]]:
    """Where the organizations stand that are the subject of the verb: `…, A and B signed`."""
    begin = max(
        (m.end() for m in compiled(r"(?<!Pvt)(?<!Pte)(?<!Sdn)(?<!Pty)[.!?]\s+(?=[A-Z])|\n").finditer(text[:verb])),
        default=0,
    )
    region = compiled(_ADVERBS).sub("", text[begin:verb].rstrip())
    region = fields_joined(_seat_joined(_without_apposition(region, known)))
    dateline = _DATELINE.match(region) or _ON_A_DAY.match(region)
    begin, region = (begin + dateline.end(), region[dateline.end() :]) if dateline else (begin, region)
    inner = [
        m.end()
        for m in compiled(r"\b(?:when|where|after|before|as|while|time\sthat)\s(?=(?:the\s)?[A-Z])").finditer(region)
    ]
    begin, region = (begin + inner[-1], region[inner[-1] :]) if inner else (begin, region)
    region = compiled(_ADVERBS).sub("", _before_first_verb(region))
    start = len(region)
    for a, b in reversed(chunks(region)):
        piece = region[a:b].strip()
        by_itself = compiled(
            r"(?:On|In|At|During|For|To|With|As|From|After|Under|Held|Hosted|Organi[sz]ed|Supported|Sponsored"
            r"|Funded|Ahead|Following|Before|Amid|Jointly|Co-\w+|Thanks|By|at|on|in|during|under|with|by)\b"
        ).match(piece)
        if by_itself or not compiled("[A-Z]").search(piece) or _TOLD_OF.search(piece):
            break
        opening = compiled(r"\s(?:and|&)\s").split(compiled(r"^(?:and\s+)?(?:the\s+)?", re.I).sub("", piece))[0]
        if not (
            is_body(opening, known)
            or _DEFINED.match(piece)
            or _FIELDS_OF_BODY.match(piece)
            or TERRITORY_OF.match(opening)
            or _OFFICE_OF.match(opening)
            or compiled(r"[A-Z][A-Z&]+(?:\s\w+)*|[A-Z][a-z]+[A-Z]\w*(?:\s[A-Z]\w+){0,2}").fullmatch(opening)
            or _is_one_body(piece, known)
        ) or is_role(opening):
            break
        start = a
    found = []
    for a, b in listed(region[start:], known):
        name = without_abbreviation(region[start + a : start + b])
        if (name[:1].isupper() or name.startswith("people's Government")) and not is_role(name):
            found.append((begin + start + a, begin + start + a + len(name)))
    return found


def _is_one_body(piece: str, known: Collection[str]) -> bool:
    """`the Lagoon Wetland and World Heritage Conservation Center`: two fields, one body."""
    name = compiled(r"^(?:and\s+)?(?:the\s+)?", re.I).sub("", piece)
    return compiled(r"(?:[A-Z][\w'-]*\s){1,4}and\s(?:[A-Z][\w'-]*\s?){2,6}").fullmatch(name) is not None and is_body(
        name, known
    )


_TOLD_OF = re.compile(r"\s(?:had|was|were|been)\s(?:been\s)?[a-z]+ed\b")
"""`two days after A had been opened`: a clause of its own."""
_OFFICE_OF = re.compile(
    r"(?:[A-Z][\w'-]*\s){0,4}(?:Department|Bureau|Office|Faculty|Division|Directorate|Secretariat|School|Section|Unit|Branch"
    r"|Registry)\s(?:of|for)\s"
    r"(?:the\s)?[A-Z]"
)
"""`The Department of Justice held`: who holds something is a body, though elsewhere it may be part of one."""
_VERBS = words.phrase_alternation("en-occasion", "hosts", "first_verbs")
_FIRST_VERB = re.compile(
    rf"(?<=[\w).])\s(?:(?:today|yesterday|jointly|also|recently|officially|formally)\s)*(?:{_VERBS}"
    r")\s[^.;]*,?\s(?:and|then|and\sthen)$"
)


def _before_first_verb(region: str) -> str:
    """`A and B signed the agreement and` co-hosted a seminar: the subject stands before the first verb."""
    found = _FIRST_VERB.search(region)
    return region[: found.start()] if found else region


_DEFINED = re.compile(r"(?:and\s+)?(?:[Tt]he\s+)?[A-Z][^(),]{3,60}\s\([A-Z][A-Za-z]{1,9}(?:\s[A-Z]+)?\)")
"""A name with a short form of its own."""
_FIELDS_OF_BODY = re.compile(
    r"(?:and\s+)?(?:the\s+)?(?:[A-Z][\w'-]*\s){1,3}and\s(?:[A-Z][\w'-]*\s){1,3}"
    r"(?:Bureau|Department|Commission|Office|Committee|Administration|Ministry|Authority)\b"
)
"""`Northport Agriculture and Rural Affairs Bureau and …`: the first `and` stands between two fields."""


def _without_apposition(region: str, known: Collection[str]) -> str:
    """`…and ROSATOM, the State Atomic Energy Corporation,`, `…and Delta University, Portugal,`: who and where it is."""
    where = compiled(r"[\w)](,\s(?:in\s)?((?:the\s)?[A-Z][\w\s-]{2,24}),?)$").search(region)
    if where and is_place(where[2]) and not (_SEAT_NAMED.search(region[: where.start(1)]) and is_town(where[2])):
        region = region[: where.start(1)]
    region = _LIES_IN.sub("", region)
    again = compiled(r"\b[A-Z]{3,}(?:\s\([^)]*\))?(, the [A-Z][^,]+,)$").search(region)
    return region[: again.start(1)] if again and is_body(again[1].strip(" ,"), known) else region


_LIES_IN = re.compile(r"(?<=[\w)]),\s(?:(?:located|situated|based)\s)?(?:in|on)\s(?:the\s)?[A-Z][^,;.]{3,100},\s*$")
"""`The Lund Museum, in the Harbour District of Lund, held`: where it stands."""
_SEAT_NAMED = re.compile(
    r"\b(?:Office|Consulate|Consulate[ -]General|Branch|Chapter|Bureau|Mission|University of [A-Z]\w+)$"
)
_SEAT = re.compile(
    r"(?:(?<=Office)|(?<=Consulate)|(?<=General)|(?<=Branch)|(?<=Bureau))(?P<comma>,)\s(?P<town>[A-Z]\w+(?:\s[A-Z]\w+)?)(?=\s\(|$)"
)


def _seat_joined(region: str) -> str:
    """`the Economic and Trade Office, Lund (Lund ETO)`, as long, with no comma: it is one name."""
    return _SEAT.sub(lambda m: m[0].replace(",", "'", 1) if is_town(m["town"]) else m[0], region)


_AND_OTHERS = re.compile(
    r",?\s(?:among(?:st)?\sothers|inter\salia|and\s(?:others|so\son|more|the\slike)|etc)[\s.,;]*$"
    r"|,?\s(?:and|as well as|along with|together with)\s"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|several|many|other|some"
    r"|a number of|\d{1,3})\s[a-z][\w\s-]*$"
)
"""`A, B and three law firms`: the others, who are not named."""


def listed(region: str, known: Collection[str] = ()) -> list[tuple[int, int]]:
    """The members of `the A of B and C, D and E`: a list whose members are names of organizations."""
    pieces: list[tuple[int, int]] = []
    start = 0
    region = fields_joined(region)
    for joint in compiled(r",\s+and\s+|,\s+(?!Ltd|Inc|LLC|Limited|Co\b)|\s+and\s+|\s+&\s+(?=the\s)").finditer(region):
        if joint[0].strip() == "and" and not name_on_both_sides(
            region[start : joint.start()], region[joint.end() :], known
        ):
            continue
        pieces.append((start, joint.start()))
        start = joint.end()
    pieces = with_parents(region, [*pieces, (start, len(region))])
    result = []
    for a, b in pieces:
        skipped = compiled(r"\s*(?:both\s+)?(?:jointly\s+)?(?:and\s+)?(?:the\s+)?", re.I).match(region[a:b])
        a += skipped.end() if skipped else 0
        others = _AND_OTHERS.search(region, a, b)
        b = others.start() if others else b
        while b > a and region[b - 1] in " ,;.":
            b -= 1
        b += region[b : b + 1] == "." and compiled(r"\b(?:Ltd|Inc|Co|Corp)$").search(region[a:b]) is not None
        if b > a:
            result.append((a, b))
    return result
