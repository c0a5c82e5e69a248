"""Who signs, in English text: `between A and B`, `A and B signed`, `A signed … with B`, `on behalf of A and B`."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.parties.between_english import LINKED
from publish.readers.press_text.parties.body_lists_english import bodies_before
from publish.readers.press_text.parties.countries_english import countries
from publish.readers.press_text.parties.joint_english import joint_signers, name_and_body
from publish.readers.press_text.parties.signers_english import is_territory, may_sign
from publish.readers.press_text.parties.two_bodies_english import name_on_both_sides, without_abbreviation
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_place
from publish.readers.press_text.phrases.roles_english import is_role

WITH_FIRST = re.compile(r"with\s+(?:the\s+)?([A-Z][^,;]*?)\s+(?:an?|the|their|its)\s+(?:\w+-year\s+)?")
"""`signed with the Institute an MoU on X`: the other party before the title."""
_WITH = re.compile(r"\s+with\s+(?:the\s+)?((?:[A-Z]|\d+ )[^;]*)$")


def with_whom(region: str) -> str:
    """B in `agreement with B`; empty where there is none."""
    linked = LINKED.search(region)
    found = _WITH.search(region, linked.end() if linked else 0)
    return found[1] if found else ""


def sides(before: str, other: str, known: Collection[str], persons: Collection[str] = ()) -> tuple[str, ...]:
    """`A signed … with B`: both, where each is an organization."""
    others = _others(other, known)
    ours = subjects(before, known, 1) or _place_alone(before)
    if not ours and others:
        alone = compiled(r"(?:^|[.,;:–—-]\s)(?:The\s|the\s)?([A-Z][\w&'-]*)\s*(?:\([^)]*\))?\s*$").search(before)
        alone = alone or compiled(r"^(?:At|During|On|In)\s[^,;]*\s([A-Z][A-Z&]{2,})(?:\s\([^)]*\))?\s*$").search(before)
        if alone and not _surname(alone[1], persons) and not is_place(alone[1]):
            ours = (alone[1],)
    return (*ours, *others) if ours and others and len(ours) <= 3 else ()


def _last_two(name: str) -> list[str]:
    """`B and C` of `A, B and C`: the only `and` of a list stands before its last member."""
    joints = list(compiled(r",?\s+and\s+(?:the\s+)?(?=[A-Z])").finditer(name))
    return [name[: joints[-1].start()], name[joints[-1].end() :]] if joints else [name]


def _place_alone(before: str) -> tuple[str, ...]:
    """`The City of Granville signed … with B`."""
    alone = compiled(r"[.,;:]\s").split(before.strip())[-1].strip()
    alone = compiled("^the\\s", re.I).sub("", alone)
    return (alone,) if is_territory(alone) else ()


def _surname(word: str, persons: Collection[str]) -> bool:
    return word in ("He", "She", "They", "It", "Both", "We") or any(
        word.lower() in name.lower().split() for name in persons
    )


_JOINED = re.compile(r",\s+(?!Ltd|Inc)(?:and\s+)?(?:with\s+)?(?:the\s+)?|\s+and\s+(?:with\s+(?:the\s+)?|the\s+)")


def _two_bodies(part: str, known: Collection[str]) -> list[str]:
    """`Lund University` and `Reed University` of the two joined; one name that has an `and` stays whole."""
    joint = compiled(r"\sand\s(?=[A-Z])").search(part)
    if joint is None or part in known:
        return [part]
    both = [part[: joint.start()], part[joint.end() :]]
    whole = all(is_body(name, known) and len(name.split()) > 1 for name in both)
    return both if whole and name_on_both_sides(both[0], both[1], known) else [part]


def _fields_again(parts: list[str]) -> list[str]:
    """`Lund Chamber of Commerce, Industry and Tourism`: fields behind the comma, and no body."""
    merged: list[str] = []
    for part in parts:
        if (
            merged
            and _FIELDS.fullmatch(without_abbreviation(part.strip()))
            and compiled(r"\b(?:of|for)\s").search(merged[-1])
        ):
            merged[-1] += ", " + part
        else:
            merged.append(part)
    return merged


_FIELDS = re.compile(
    r"(?:Commerce|Industry|Industries|Tourism|Trade|Agriculture|Fisheries|Forestry|Shipping|Services|Culture|Sports?|Science|Technology|Navigation|Mines|Crafts|Investment)"
    r"(?:(?:,|,?\sand)\s(?:Commerce|Industry|Industries|Tourism|Trade|Agriculture|Fisheries|Forestry|Shipping|Services|Culture|Sports?|Science|Technology|Navigation|Mines|Crafts|Investment))*"
)


def _others(other: str, known: Collection[str]) -> tuple[str, ...]:
    """`B and the C` of `signed with B and the C on …`."""
    cut = compiled(
        r"\s(?:on|regarding|concerning|covering|spanning|focus(?:ing|ed)|allowing|enabling|providing|paving|during|in\sorder"
        r"|when|while|[—–-])\s"
    ).split(other)[0]
    cut = compiled(r"\s(?:for|to|in|at)\s(?=(?!the\s[A-Z])(?:the\s)?[a-z])").split(cut)[0]
    cut = compiled(r",?\srespectively\b.*$").sub("", cut)
    cut = compiled(r"\s\([A-Z]\w*\s[^()]*[A-Z][^()]*\)(?:\s(?:at|in)\s.*$)?").sub(
        "", cut
    )  # the council (Chair A B) at C
    parts = [p for p in _JOINED.split(cut) if p]
    parts = [each for part in parts for each in _two_bodies(part, known)]
    last = (
        compiled(r"\sand\s(?=[A-Z])").split(parts[-1])
        if len(parts) > 1 and not compiled(r",\s+and\s").search(cut)
        else []
    )
    if len(last) > 1 and all(may_sign(part, known) for part in last):
        parts = [*parts[:-1], *last]  # B, C and D
    parts = _fields_again(parts)
    whole = [without_abbreviation(part.strip()) for part in parts]
    if all(may_sign(part, known) for part in whole):
        return tuple(whole)
    first = without_abbreviation(compiled(r",(?!\s(?:Ltd|Inc))|\s(?:on|for|in|at|to|[—–-])\s").split(other)[0])
    return (first,) if may_sign(first, known) else ()


CEREMONY_TO = re.compile(
    r"\s(?:held|hosted|staged|organi[sz]ed)\s(?:a|an|the)\s[^,;]{0,60}?(?:ceremony|event|reception|meeting|conference)\s(?:[^,;]{0,40}\s)?"
    r"to(?:\s.*\sand)?\s*$"
)
"""`A held a ceremony today to sign X and establish Y`: both are done there."""
_MET_TO = re.compile(
    r"\s(?:met|came together|got together|gathered|convened|sat down|joined hands|teamed up|joined forces)\b"
    r"[^;]{0,60}?\sto\s*$"
    r"|\s(?:became|have\sbecome|formed|entered|strengthened|deepened|expanded|cemented)\b[^;]{0,60}?\s(?:by|with)\s*$"
    r"|\s(?:has|have)\s(?:recently\s|now\s|also\s)?(?:taken|brought|moved|extended|broadened|lifted|raised)\s[^;]{0,60}?\sby\s*$"
)
_TOGETHER_WITH = re.compile(r",\s(?:together|along|jointly)\swith\s((?:the\s)?[A-Z][^;]*?),?\s*$")
"""`A, together with B and C, signed`: a list."""
_JOINED_HANDS = re.compile(
    r"\s(?:joined\shands|teamed\sup|partnered|joined\sforces|came\stogether)\swith\s((?:the\s)?[A-Z](?:[^;,]|,\s(?:Ltd|Inc))*?),?\s(?:and|to)\s*$"
)
_PEOPLE_OF = re.compile(
    r"^(?:The\s)?(?:[Ss]enior\s|[Ll]eading\s)?(?:[Rr]epresentatives|[Dd]elegates|[Oo]fficials|[Ll]eaders|[Hh]eads|[Pp]residents|[Rr]ectors)"
    r"\s(?:of|from)\s(?:the\s)?(?=[A-Z][^;]*,\s[^;]*\sand\s)"
)
_DELEGATION = re.compile(
    r"^(?:.*,\s|(?:In|On|During)\s(?:[a-z]+\s)?[A-Z]?[\w\s]{2,24}?\s(?=the\s|a\s))?(?:[Aa]\s|[Tt]he\s)?(?:visiting\s)?(?:delegation|team|group|mission)\s(?:of|from)\s(?:the\s)?(?=[A-Z][^,]*$)"
)
"""`In late May the delegation of A signed X with B`: A."""
_ONLOOKERS = re.compile(r"^.*\b(?:saw|watched|witnessed|sees)\s(?:the\s)?(?=[A-Z])", re.S)
_REPRESENTED = re.compile(r",\s(?:each\s|both\s)?(?:duly\s)?represented\s(?:respectively\s)?by\s[^;]*?,?\s*$")


_GLAD = re.compile(
    r"\s(?:(?:is|are|was|were)\s(?:[a-z]+\s)?(?:delighted|pleased|proud|happy|honou?red|glad|excited)\sto\s(?:announce|report|confirm)"
    r"|(?:(?:today|yesterday)\s)?(?:announces?d?|confirms?|confirmed))\s(?:today\s)?(?:that\s)?(?:it|they)(?:\s(?:has|have|had))?"
    r"(?=\s(?:\w+\s)?$)"
)
"""`A is delighted to announce that it has today signed X with B`."""
_UNSPACED = re.compile(r"(?<=\w)\((?=[A-Z])|\)(?=[A-Za-z])")
"""`University(AU)and College(RC)concluded`."""


def _doers(before: str) -> str:
    """The clause without who looked on, who stood for whom, and the ceremony."""
    before = _UNSPACED.sub(lambda m: " (" if m[0] == "(" else ") ", before)
    before = _DELEGATION.sub("The ", before) if "of" in before or "from" in before else before
    before = _PEOPLE_OF.sub("", _TOGETHER_WITH.sub(r", \1", _JOINED_HANDS.sub(r" and \1 ", _GLAD.sub(" ", before))))
    return _MET_TO.sub(" ", CEREMONY_TO.sub(" ", _REPRESENTED.sub(" ", _ONLOOKERS.sub("", before))))


_SIGNS_TOO = re.compile(
    rf"[A-Z]\w+ of [A-Z]|[A-Z]{{3,6}}(?:\s[A-Z][a-z]+){{1,2}}$"
    rf"|(?:[A-Z][\w-]*\s){{0,3}}(?:{words.phrase_alternation('en-programme', 'parties', 'kinds_for')})\sfor\s[A-Z]"
)
"""`Port of Lund`, `CCPIT Lund`, `Center for Kilns`: bodies too."""


def subjects(before: str, known: Collection[str], least: int = 2) -> tuple[str, ...]:
    """`A and B signed`, `A, B and C signed`: the bodies that do the signing."""
    before = _doers(before)
    spans = bodies_before(before, len(before), known)
    found = [before[a:b] for a, b in spans]
    if len(spans) > 1 and not compiled(r"\b(?:and|with|&)\b").search(before[spans[0][1] : spans[-1][0]]):
        found = [*found[:-1], *_last_two(found[-1])]
    named = [name for name in found if not is_role(name)]
    if any(word in words.word_set("en", "stop", "verbs") for name in named for word in name.split()):
        return ()
    unsure = [name for name in named if not may_sign(name, known) and not _SIGNS_TOO.match(name)]
    joined = len(named) - len(unsure) > 1 and all(
        compiled(r"(?:[A-Z][\w&-]*\s?){2,4}").fullmatch(name) for name in unsure
    )
    if len(named) >= least and (not unsure or (least > 1 and joined)):
        return tuple(named)
    if least < 2:
        return ()
    return countries(before) or joint_signers(before, known) or name_and_body(before, known)


_APART = re.compile(r"\s+[—–-]\s+|\s*[—/×;]\s*")
_BESIDE = re.compile(
    rf"{_APART.pattern}|,\s+(?:and\s+)?(?!Ltd|Inc|Co\b|LLC|S\.A)|\s+(?:and|&|with)\s+(?:the\s+)?(?=[A-Z])"
)


def listed_bodies(text: str, known: Collection[str]) -> tuple[str, ...]:
    """`A — B`, `A, B and C`, `A / B` beside a title of a list; nothing where one of them is no body."""
    whole = [compiled("^the\\s", re.I).sub("", part.strip()) for part in _APART.split(text)]
    parts = [compiled("^the\\s", re.I).sub("", part.strip()) for part in _BESIDE.split(text)]
    for named in (whole, parts):
        names = [without_abbreviation(name) for name in named if name]
        if len(names) > 1 and all(compiled("[A-Z]").match(name) and not is_role(name) for name in names):
            sure = [is_body(name, known) or is_place(name) for name in names]
            if all(sure) or (named is whole and any(sure)):
                return tuple(names)
    return subjects(text, known)
