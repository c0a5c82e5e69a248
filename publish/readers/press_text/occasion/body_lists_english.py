"""Lists of organizations in English running text: `the A of B and C, D and E`, `…, A and B co-hosted`."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text.occasion.parents_english import fields_joined, with_parents
from publish.readers.press_text.offices.bodies_english import is_body, is_place, is_territorial
from publish.readers.press_text.offices.commas_english import chunks
from publish.readers.press_text.offices.fields_english import is_field, is_ordinary_word
from publish.readers.press_text.offices.roles_english import is_role
from publish.readers.press_text.text.tokens import not_names

_ADVERBS = (
    r"(?:\s+(?:jointly|successfully|together|recently|also|proudly|has|have|had|officially|formally|today|yesterday"
    r"|respectively|both|each|on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|here)(?:\s\([^)]*\))?)+\s*$"
)
_DATELINE = re.compile(
    r"\((?:[A-Z\d][\w.'-]*,?\s){1,6}\d{4}\)\s*(?=[A-Z])|\[[^\]]{4,40}\]\s*(?=[A-Z])|"
    r"\W*(?:[A-Z\d][\w\s,.'/-]{2,40}\d{4}\)?|(?:[A-Z\d][\w.'-]*,?\s){0,4}(?:[A-Z][\w.'-]+|\d{1,2}),?)\s*"
    r"(?:\([^)]{2,20}\)\s*|\s/[^/]{2,20}/\s*)?(?:\s[-–—]+|--+|—+|:)\s*(?=[A-Z])"
)
"""`27 June, Oslo – `, `OSLO (3 May) — `, `Oslo, May 3, 2024:`, `(Oslo, 3 May 2024)` before the first sentence."""

_ON_A_DAY = re.compile(
    r"(?:On|In|At|This|Last)\s(?:the\s(?:morning|afternoon|evening|night)\sof\s)?(?:\d{1,2}(?:st|nd|rd"
    r"|th)?\s[A-Z][a-z]+(?:\s\d{4})?"
    r"|[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week"
    r"|month|year)"
    r"(?:\s\([^)]*\))?,?\s(?=(?:the\s)?[A-Z])"
)
"""`On 3 May the Society held`: the day before the body, with no comma."""
_TERRITORY = re.compile(r"(?:City|Town|County|Province|Municipality|Region|State|Republic|Kingdom|Government) of [A-Z]")


def bodies_before(text: str, verb: int, known: Collection[str]) -> list[tuple[int, int]]:
    """Where the organizations stand that are the subject of the verb: `…, A and B signed`."""
    begin = max((m.end() for m in re.finditer(r"[.!?]\s+(?=[A-Z])|\n", text[:verb])), default=0)
    region = re.sub(_ADVERBS, "", text[begin:verb].rstrip())
    region = fields_joined(_without_apposition(region, known))
    dateline = _DATELINE.match(region) or _ON_A_DAY.match(region)
    begin, region = (begin + dateline.end(), region[dateline.end() :]) if dateline else (begin, region)
    inner = [m.end() for m in re.finditer(r"\b(?:when|where|after|before|as|while)\s(?=(?:the\s)?[A-Z])", region)]
    begin, region = (begin + inner[-1], region[inner[-1] :]) if inner else (begin, region)
    region = re.sub(_ADVERBS, "", _before_first_verb(region))
    start = len(region)
    for a, b in reversed(chunks(region)):
        piece = region[a:b].strip()
        if re.match(
            r"(?:On|In|At|During|For|To|With|As|From|After|Under|Held|Hosted|Organi[sz]ed|Supported|Sponsored"
            r"|Funded|Ahead|Following|Before|Amid|Jointly|Co-\w+|Thanks|By|at|on|in|during|under|with|by)\b",
            piece,
        ) or not re.search("[A-Z]", piece):
            break
        opening = re.split(r"\s(?:and|&)\s", re.sub(r"^(?:and\s+)?(?:the\s+)?", "", piece, flags=re.I))[0]
        if not (
            is_body(opening, known)
            or _DEFINED.match(piece)
            or _FIELDS_OF_BODY.match(piece)
            or _TERRITORY.match(opening)
            or re.fullmatch(r"[A-Z][A-Z&]+(?:\s\w+)*", opening)
            or _is_one_body(piece, known)
        ) or is_role(opening):
            break
        start = a
    found = []
    for a, b in listed(region[start:], known):
        name = without_abbreviation(region[start + a : start + b])
        if name[:1].isupper() and not is_role(name):
            found.append((begin + start + a, begin + start + a + len(name)))
    return found


def _is_one_body(piece: str, known: Collection[str]) -> bool:
    """`the Lagoon Wetland and World Heritage Conservation Center`: two fields, one body."""
    name = re.sub(r"^(?:and\s+)?(?:the\s+)?", "", piece, flags=re.I)
    return re.fullmatch(r"(?:[A-Z][\w'-]*\s){1,4}and\s(?:[A-Z][\w'-]*\s?){2,6}", name) is not None and is_body(
        name, known
    )


_FIRST_VERB = re.compile(
    r"(?<=[\w).])\s(?:(?:today|yesterday|jointly|also|recently|officially|formally)\s)*(?:signed|held|opened|launched"
    r"|inaugurated|established|founded|set\sup|unveiled|released|renewed|celebrated|marked|concluded|exchanged"
    r"|published"
    r"|hosted|organi[sz]ed|entered\sinto|took\spart|donated|presented|announced)\s[^.;]*,?\s(?:and|then|and\sthen)$"
)


def _before_first_verb(region: str) -> str:
    """`A and B signed the agreement and` co-hosted a seminar: the subject stands before the first verb."""
    found = _FIRST_VERB.search(region)
    return region[: found.start()] if found else region


_DEFINED = re.compile(r"(?:and\s+)?(?:[Tt]he\s+)?[A-Z][^(),]{3,60}\s\([A-Z][A-Za-z]{1,9}\)")
"""A name with a short form of its own."""
_FIELDS_OF_BODY = re.compile(
    r"(?:and\s+)?(?:the\s+)?(?:[A-Z][\w'-]*\s){1,3}and\s(?:[A-Z][\w'-]*\s){1,3}"
    r"(?:Bureau|Department|Commission|Office|Committee|Administration|Ministry|Authority)\b"
)
"""`Northport Agriculture and Rural Affairs Bureau and …`: the first `and` stands between two fields."""


def _without_apposition(region: str, known: Collection[str]) -> str:
    """`…and ROSATOM, the State Atomic Energy Corporation,`, `…and Delta University, Portugal,`: who and where it is."""
    where = re.search(r"[\w)](,\s(?:in\s)?((?:the\s)?[A-Z][\w\s-]{2,24}),?)$", region)
    if where and is_place(where[2]):
        region = region[: where.start(1)]
    again = re.search(r"\b[A-Z]{3,}(?:\s\([^)]*\))?(, the [A-Z][^,]+,)$", region)
    return region[: again.start(1)] if again and is_body(again[1].strip(" ,"), known) else region


def without_abbreviation(name: str) -> str:
    """The name without its short form in brackets, and without the place behind that."""
    return re.sub(r"\s*\([^()]{1,24}\)(?:\s(?:in|on)\s(?:the\s)?[A-Z][\w\s-]*)?$", "", name)


def listed(region: str, known: Collection[str] = ()) -> list[tuple[int, int]]:
    """The members of `the A of B and C, D and E`: a list whose members are names of organizations."""
    pieces: list[tuple[int, int]] = []
    start = 0
    region = fields_joined(region)
    for joint in re.finditer(r",\s+and\s+|,\s+(?!Ltd|Inc|LLC|Limited|Co\b)|\s+and\s+|\s+&\s+(?=the\s)", region):
        if joint[0].strip() == "and" and not _name_on_both_sides(
            region[start : joint.start()], region[joint.end() :], known
        ):
            continue
        pieces.append((start, joint.start()))
        start = joint.end()
    pieces = with_parents(region, [*pieces, (start, len(region))])
    result = []
    for a, b in pieces:
        skipped = re.match(r"\s*(?:both\s+)?(?:jointly\s+)?(?:and\s+)?(?:the\s+)?", region[a:b], re.I)
        a += skipped.end() if skipped else 0
        while b > a and region[b - 1] in " ,;.":
            b -= 1
        b += region[b : b + 1] == "." and re.search(r"\b(?:Ltd|Inc|Co|Corp)$", region[a:b]) is not None
        if b > a:
            result.append((a, b))
    return result


SPOKEN_OF = re.compile(
    r"(?:hospital|university|museum|library|college|school|association|chamber|institute|foundation|company|academy"
    r"|embassy|consulate|bureau|council|society|federation|orchestra|hotel|gallery|theatre|theater|committee|bank)"
)
"""What stands for a body named before: `the Foundation and the hospital`."""


def _second_field(name: str) -> bool:
    """`X Press and Publication Bureau`, `Y Publishing and Media Group`: ordinary words go on with the name before."""
    found = re.fullmatch(r"((?:[A-Z]\w+\s){1,2})(?:Bureau|Department|Administration|Commission|Group|Committee)", name)
    return found is not None and all(
        (w in not_names() and not is_place(w)) or re.search("(?:tion|ment|ing|ture|ism|ance|ies)$", w)
        for w in found[1].split()
    )


def _strange(name: str) -> bool:
    """`Novo Berlin`: capitalised, and no ordinary word first."""
    return re.fullmatch(r"[A-ZÀ-Þ][\w'&-]+(?:\s[A-ZÀ-Þ][\w'&-]+){0,3}", name) is not None and (
        name.split()[0] not in not_names() and not is_role(name)
    )


_WHOLE = re.compile(
    r"\b(?:University|Hospital|Museum|Institute|Company|Corporation|Group|Association|Foundation|Bank|Ltd\.?|Library"
    r"|Academy|Orchestra|School|College|Center|Centre|Bureau|Council|Society|Agency|Press)$"
)


_COMPANY = re.compile(r"\b(?:Ltd|Inc|Corp|LLC|LLP|GmbH|PLC)\.?$")
_WHOLE_OF = re.compile(r"(?:Chamber of Commerce|Bank of \w+|Academy of Sciences|Institute of Technology)$")
_BODY_OF = re.compile(
    r"(?:[A-Z][\w'-]*\s){0,2}(?:Bank|Embassy|Consulate|University|Ministry|Department|Port|City|Institute|Academy"
    r"|Museum"
    r"|Chamber|Bureau|Consulate General|Association)\sof\s[A-Z]"
)
"""`the A Chamber of Commerce and Bank of B`: the second body opens as bodies do."""


_GROUP = re.compile(r"[A-ZÀ-Þ][\w-]+ (?:Group|Bank|Holdings?|Foundation|China|Asia)")
_BRAND = re.compile(r"(?:[A-Z]+[a-z]+[A-Z]\w*|[A-ZÀ-Þ]{2,})(?:\s[A-Z][\w-]+){0,2}")
"""BritCham Southwest, CCPIT Chongqing: a short form with its branch."""
_MISSION_IN = re.compile(
    r"\b(?:Embassy|Consulate|Consulate General|Mission|Office|Delegation)\sof\s(?:the\s)?"
    r"(?:(?:Republic|Kingdom|People's Republic|Federal Republic)\sof\s)?[A-Z]\w+(?:\s[A-Z]\w+)?"
    r"\s(?:xx|in|to)\s[A-Z]\w+(?:\s[A-Z]\w+)?$"
)
"""`Consulate General of Norland in Lund and …`: a mission's name ends with where it is (`xx`: masked)."""


def _name_on_both_sides(left: str, right: str, known: Collection[str]) -> bool:
    """`Ministry of Science and Technology` stays whole; `the A Office and the B Centre` are two."""
    if re.match(r"(?:the|its)\s+[A-Z]", right) or SPOKEN_OF.fullmatch(re.sub(r"^the\s|[\s,.;]+$", "", right)):
        return True
    following = re.split(r",|\sand\s", right)[0]
    if _second_field(following.strip(" ,.;")):
        return False
    bare = re.sub(r"^(?:The|the)\s", "", without_abbreviation(left.strip()))
    whole = f"{re.split(', ', bare)[-1]} and {re.split('[,(]', right)[0].strip()}"
    if whole in known and bare not in known:
        return False  # the University Museum and Art Gallery (UMAG)
    if bare in known and (following in known or is_body(following, ())):
        return True
    if (
        re.search(r"\((?:x+|[A-Z][\w&-]{1,9})\)\s*$", left)
        and right[:1].isupper()
        and not is_place(following.strip(" ,.;"))
    ):
        return True
    if is_body(left, ()) and re.search(
        r"^[A-Z]\S* .*(?:Government|University|Association|Federation|Ltd)\b", following
    ):
        return True
    if is_body(left, ()) and (_BODY_OF.match(following) or (_WHOLE_OF.search(left.strip()) and is_body(following, ()))):
        return True
    if _COMPANY.search(left.strip()) and right[:1].isupper():
        return True
    if _WHOLE.search(left.strip()) and _strange(following.strip(" ,.;")):
        return True
    if _MISSION_IN.search(left) and following[:1].isupper() and not is_place(following.strip(" ,.;")):
        return True
    if _BRAND.fullmatch(bare) and (_BRAND.fullmatch(following.strip(" ,.;")) or is_body(following, ())):
        return True
    if (_TERRITORY.match(bare) or is_territorial(bare)) and is_body(following, ()):
        return True
    if _strange(bare) and _GROUP.fullmatch(following.strip(" ,.;")):
        return not is_place(bare)
    if (
        re.search(r"\([A-Z][A-Za-z&-]+\)$", left.strip())
        and right[:1].isupper()
        and not is_place(following.strip(" ,.;"))
    ):
        return True
    place = re.search(r"\bof\s+(?:the\s+)?([A-Z]\w+)$", left)
    short = re.fullmatch(r"[A-Z][A-Z&]{2,}(?:\s\([^)]*\))?", following.strip(" ,"))
    if is_body(left, ()) and (short or (place and is_place(place[1]) and is_body(following, ()))):
        return True
    if not (is_body(left, ()) and is_body(following, ())):
        return False
    return not re.search(r"\b(?:of|for)\s+[\w\s-]{0,24}$", left) or _named_apart(following.strip(" ,.;"))


_OF_NATIONS = re.compile(r"\S+\s(?:Affairs|Relations|Studies|Languages?|Medicine|Culture|Arts?|Research|History)\b")


def _named_apart(name: str) -> bool:
    """`Beichen Securities`, `South Bay University`: no field that goes on behind `University of Technology and`."""
    first = re.split(r"\s(?:of|for|at|in|on|to)\s|,", name)[0]
    own = first.split()
    if len(own) < 2 or not is_body(first, ()) or _OF_NATIONS.match(name) or is_field(own[0]):
        return False
    return not is_ordinary_word(own[0].lower()) or (len(own) > 2 and not is_field(" ".join(own[:-1])))
