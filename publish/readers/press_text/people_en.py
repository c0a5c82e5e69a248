"""Finds the people that one run of English (or other Latin) text names, with their offices."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import lru_cache

from . import words
from .facts import Run
from .folding import HAN, fold_latin
from .mentions import Mention, Office
from .names_en import FUNCTION_WORDS, EnglishName, find_names
from .offices_en import read_after, read_before
from .roles_en import chunks, is_body, is_place, is_role, is_unit, singular
from .tokens_en import Token, heads, modifiers, not_names, sentence_spans, tokenize

_GLOSS = re.compile(rf"\s*\(\s*([{HAN}]{{2,5}}(?:·[{HAN}]+)?)\s*(?:女士|先生)?\)")
_POSTNOMINAL = re.compile(r"(?:,?\s+(?:" + words.alternation("en", "honorifics", "postnominals") + r")\b\.?)+")
_LIST_GAP = re.compile(r"\s*(?:,|;|and|&|,\s*and|;\s*and|和|、|及|以及|as well as|,\s*as well as)\s*(?:the\s)?", re.I)


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    return words.word_set("en", "stop", "verbs")


@lru_cache(maxsize=1)
def _phrases() -> re.Pattern[str]:
    return re.compile(words.phrase_alternation("en", "stop", "phrases"), re.I)


def find_people(run: Run, confirmed: Collection[str], known: Collection[str]) -> list[Mention]:
    """Mentions that suffice to know a person by, in the order of the text.

    `confirmed` are spellings that a name in the other language bears out; `known` are names of
    organizations and their abbreviations.
    """
    folded = fold_latin(run.text)
    names = _with_single(folded, find_names(folded, confirmed), known)
    spans = sentence_spans(folded)
    mentions: list[Mention] = []
    for number, (begin, end) in enumerate(spans):
        inside = [name for name in names if begin <= name.start < end]
        mentions += _in_sentence(run, folded, begin, end, _chosen(folded, begin, end, inside, known), known, number)
    return mentions


_SINGLE = re.compile(
    r"(?:(?<=^)|(?<=[.,;]\s)|(?<=\band\s))([A-Z][a-z]{3,})(?=,\s(?:an?|the)\s[a-z])|(?<=\band\s)([A-Z][a-z]{3,})(?=,\s[A-Z])"
)


def _with_single(text: str, names: list[EnglishName], known: Collection[str]) -> list[EnglishName]:
    """`Sukarno, a student representative, …`: people of one name, told by the position after it."""
    found = list(names)
    for single in _SINGLE.finditer(text):
        start, end = single.span(1) if single[1] else single.span(2)
        word = text[start:end]
        taken = any(n.begin < end and start < n.end for n in names)
        if taken or word in not_names() or word in FUNCTION_WORDS or word in known or word.lower() in heads():
            continue
        if _apposition(text[end:]) and not re.search(r"\b(?:in|at|from|of|to|for|near)\s$", text[:start]):
            found.append(EnglishName(start, start, end, word, "", 0.8, "one name with a position after it"))
    return sorted(found, key=lambda name: name.begin)


def _chosen(text: str, begin: int, end: int, names: list[EnglishName], known: Collection[str]) -> list[EnglishName]:
    """The candidates of one sentence that enough speaks for; a list of names vouches for its members."""
    kept: list[EnglishName] = []
    strong = sum(name.strength >= 0.8 for name in names)
    for number, name in enumerate(names):
        single = name.reason == "one name with a position after it"
        if (" " not in name.text and not single and name.honorific not in _noble()) or name.text in known:
            continue
        stop = names[number + 1].begin if number + 1 < len(names) else end
        strength = name.strength
        if strength < 0.8 and (_apposition(text[name.end : stop]) or _belongs(text[name.end : stop], known)):
            strength = 0.85
        elif strength < 0.8 and strong >= 2 and _in_list(text, name, names):
            strength = 0.8
        elif 0.6 <= strength < 0.8 or (strength < 0.8 and _acts(text[name.end : stop])):
            strength += 0.25 if _acts(text[name.end : stop]) else 0.0
        if strength >= 0.8 or (strength >= 0.65 and _acts(text[name.end : stop])):
            kept.append(replace(name, strength=min(strength, 0.98)))
    return kept


@lru_cache(maxsize=1)
def _noble() -> frozenset[str]:
    return words.word_set("en", "honorifics", "noble")


def _apposition(after: str) -> bool:
    """`, president of …`: a position follows, not the next name of a list."""
    found = re.match(r"\s*(?:\([^)]*\))?\s*,\s*([^,;.]+)", after)
    return found is not None and is_role(found[1]) and not re.match(r"(?:and\s)", found[1])


def _belongs(after: str, known: Collection[str]) -> bool:
    """`… of the Institute of X`: a body that only a person can be of, after a name of two words."""
    found = re.match(r"\s+(?:of|from)\s+(?:the\s+)?([A-Z][^,;.]*)", after)
    return found is not None and is_body(re.split(r"\s(?:and|who|to|with)\s", found[1])[0], known)


def _bare_gap(gap: str) -> str:
    return re.sub(r"\s*\([^)]*\)", "", re.sub(_POSTNOMINAL, "", gap))


def _in_list(text: str, name: EnglishName, names: list[EnglishName]) -> bool:
    before = any(
        _LIST_GAP.fullmatch(_bare_gap(text[other.end : name.begin])) for other in names if other.end <= name.begin
    )
    after = any(
        _LIST_GAP.fullmatch(_bare_gap(text[name.end : other.begin])) for other in names if other.begin >= name.end
    )
    return before or after


def _acts(after: str) -> bool:
    found = re.match(r"\s*(?:also\s|then\s|further\s)?([a-z]+)", after)
    return found is not None and found[1] in words.word_set("en-events", "said", "verbs")


def _in_sentence(
    run: Run, text: str, begin: int, end: int, names: list[EnglishName], known: Collection[str], sentence: int
) -> list[Mention]:
    mentions: list[Mention] = []
    floor, group = begin, sentence * 100
    for number, name in enumerate(names):
        stop = names[number + 1].begin if number + 1 < len(names) else end
        before, start_before = _before(text, floor, name, known)
        if not mentions or not _listed(text[mentions[-1].end : name.begin]):
            group += 1
        after_name, postnominals, gloss = _attached(text, name.end)
        stop = _next_role_start(text, after_name, stop, number + 1 < len(names))
        region_end = _region_end(text, after_name, stop)
        after, plural = _after(text, after_name, region_end, known)
        office = _joined_office(before, after)
        start = name.begin if name.honorific in _noble() else name.start
        floor = region_end if after.positions or after.organization else after_name
        mention = Mention(
            run,
            "en" if run.language.startswith(("zh", "ja")) else run.language,
            start,
            name.end,
            run.text[start : name.end],
            name.strength,
            name.reason,
            name.honorific if start == name.start else "",
            postnominals,
            _original(run, office),
            (),
            group,
            gloss,
            start_before if before.positions else name.begin,
        )
        mentions.append(mention)
        if plural:
            _share(mentions)
    return mentions


def _attached(text: str, end: int) -> tuple[int, str, str]:
    """What is part of the naming after the name: letters (QC), the name in Han characters, an age."""
    postnominals, gloss = "", ""
    letters = _POSTNOMINAL.match(text, end)
    if letters:
        postnominals, end = letters[0].strip(" ,"), letters.end()
    bracket = _GLOSS.match(text, end)
    if bracket:
        gloss, end = bracket[1], bracket.end()
    return end, postnominals, gloss


def _next_role_start(text: str, start: int, stop: int, more: bool) -> int:
    """`…, UM Rector Yonghua Song`: a position directly before the next name belongs to that name."""
    if not more:
        return stop
    region = text[start:stop]
    last = max(region.rfind(","), region.rfind(";"), region.rfind(" and "))
    if last >= 0 and not re.search(r"[,;]\s*$|\band\s*$", region):
        tail = re.sub(r"^(?:[,;]|\s*and\b)\s*(?:and\s+)?(?:the\s+)?", "", region[last:])
        if tail.strip() and is_role(tail.strip()):
            return start + last
    return stop


def _region_end(text: str, start: int, stop: int) -> int:
    """The office after a name ends at a verb, a semicolon or a phrase that begins something else."""
    region = text[start:stop]
    cut = len(region)
    for mark in re.finditer(r";|:|\s[-–—]+\s|。|；|，|、|[\u4e00-\u9fff]", region):
        cut = min(cut, mark.start())
        break
    aside = re.search(r",\s+(?:at|in|on|during|among|as|for|with|to|by|under|after|before|while)\s", region)
    if aside:
        cut = min(cut, aside.start())
    phrase = _phrases().search(region)
    if phrase:
        cut = min(cut, phrase.start())
    for token in tokenize(region):
        if token.start >= cut:
            break
        if token.text in _verbs() and not re.search(r"\b(?:of|for|the|and)\s$", region[: token.start]):
            cut = token.start
            break
    point = re.search(r"\.\s*$", region[:cut])
    if point and not re.search(r"(?:Ltd|Inc|Co|Corp)\.\s*$", region[:cut]):
        cut = point.start()
    trimmed = re.sub(r"(?:[\s,;&]+(?:and|as well as|the|by|with|while|to|who|also|both|,|&)?)+$", "", region[:cut])
    trimmed = re.sub(r"\s+(?:and|as well as|by|with|while|of|from|at|for)$", "", trimmed)
    return start + len(trimmed)


def _after(text: str, start: int, end: int, known: Collection[str]) -> tuple[Office, bool]:
    region = text[start:end]
    opening = re.match(r"\s*,\s*(?:the\s+|an?\s+)?|\s+(?=(?:from|of)\s+(?:the\s+)?[A-Z])|\s*\((?=[A-Z])", region)
    if not opening or not region.strip(" ,"):
        return Office(), False
    body = region[opening.end() :]
    shift = start + opening.end()
    if opening[0].strip().startswith("("):
        body = body.split(")")[0]
        if not (is_role(body) or is_body(body, known)):
            proper = re.fullmatch(r"(?:[A-Z][\w'&-]*)(?:\s(?:[A-Z][\w'&-]*|of|and|&))+", body) and not is_place(body)
            return (Office((), (body, shift)) if proper else Office()), False
    plain = re.match(r"(?:from|of)\s+(?:the\s+)?", body)
    if plain:
        pieces = [body[plain.end() :][a:b].strip() for a, b in chunks(body[plain.end() :])]
        name = pieces[0] if pieces else ""
        if is_unit(name) and len(pieces) > 1 and is_body(pieces[1], known):
            return Office((), (pieces[1], shift + body.index(pieces[1]))), False
        name = re.split(r"\s(?:and|as well as|together with)\s(?=[a-z])", name)[0]
        return (Office((), (name, shift + plain.end())), False) if is_body(name, known) else (Office(), False)
    positions, organization, plural = read_after(body, known)
    if (
        organization
        and end >= len(text.rstrip())
        and not re.match(r"\s*[-–—•·*▪■●◆○]", text)
        and not re.search(r"[.!?\"')]$", text.rstrip())
        and not is_body(organization[0], known)
    ):
        organization = None  # the text breaks off in the middle of the name
    if not positions and not (organization and is_body(organization[0], known)):
        return Office(), False
    return Office(
        tuple((_clean(p), at + shift) for p, at in positions),
        (organization[0], organization[1] + shift) if organization else None,
    ), plural


_BINDING = frozenset(("of", "the", "to", "for", "and", "in", "&", "at", "de"))
_NOT_OPENING = _BINDING | frozenset(
    ("by", "on", "with", "both", "while", "however", "its", "from", "as", "including", ")", "between")
)
_NOT_ROLE = frozenset(
    [
        "and",
        "or",
        "by",
        "with",
        "from",
        "a",
        "an",
        "including",
        "named",
        "such",
        "as",
        "that",
        "on",
        "where",
        "when",
        "while",
        "both",
        "between",
        "featured",
        "featuring",
        "feature",
        "invited",
        "included",
        "include",
        "namely",
        "like",
        "than",
        "under",
        "over",
        "into",
        "after",
        "before",
        "during",
        "than",
        "thanks",
        "alongside",
        "also",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "several",
    ]
)


def _before(text: str, floor: int, name: EnglishName, known: Collection[str]) -> tuple[Office, int]:
    """The position that stands directly before a name."""
    region = text[floor : name.begin]
    comma = re.search(r",\s*$", region) is not None
    region = re.sub(r"[,\s]+$", "", region)
    found = tokenize(region)
    start = len(found)
    while start > 0 and _may_name_office(found[start - 1], found, start):
        start -= 1
    while start < len(found) and found[start].low in _NOT_OPENING:
        start += 1
    if start >= len(found):
        return Office(), name.begin
    at = found[start].start
    at += _latest_role(region[at:])
    phrase = region[at:]
    if not is_role(phrase) or (comma and not re.search(r"\b(?:the|its|their)\s+$", region[:at], re.I)):
        return Office(), name.begin
    if _EVENT_ROLE.fullmatch(phrase):
        return Office(), name.begin
    begin = floor + at
    positions, organization = read_before(phrase, known)
    return Office(
        tuple((_clean(p), begin + at) for p, at in positions),
        (organization[0], begin + organization[1]) if organization else None,
    ), begin


_EVENT_ROLE = re.compile(
    r"(?:the\s)?(?:(?:keynote|guest|main|opening)\s)?(?:speaker|moderator|host|panell?ist|presenter)s?", re.I
)


def _may_name_office(token: Token, found: Sequence[Token], place: int) -> bool:
    """Whether a word before a name can belong to the person's office."""
    if token.capital or token.low in _BINDING or token.text in "&'-()" or token.low in modifiers():
        return True
    if is_role(token.text):
        return True
    plain = token.text.isalpha() and token.text.islower()
    return plain and token.text not in _verbs() and token.text not in _NOT_ROLE and found[-1].text.islower()


def _latest_role(phrase: str) -> int:
    """`China and UM Rector`: after an `and`, only what is a position by itself stays."""
    for joint in reversed([*re.finditer(r"\s+and\s+(?:the\s+)?", phrase)]):
        left, right = phrase[: joint.start()], phrase[joint.end() :]
        if is_role(right) and not is_role(left):
            return joint.end()
    return 0


def _clean(position: str) -> str:
    return re.sub(r"\s+", " ", position.strip(" ,;")) if "\n" in position else position.strip(" ,;")


def _joined_office(before: Office, after: Office) -> Office:
    """An office on both sides of the name is one; the one after it adds what is missing."""
    if not before.positions:
        return after
    if after.positions and [p for p, _ in before.positions] in (
        ["Ambassador"],
        ["Captain"],
        ["General"],
        ["Professor"],
    ):
        return after
    if not after.positions:
        return Office(before.positions, before.organization or after.organization)
    same = [p for p in after.positions if p[0].lower() not in {q[0].lower() for q in before.positions}]
    return Office((*before.positions, *same), before.organization or after.organization)


def _original(run: Run, office: Office) -> Office:
    """The words of the text itself for offsets into its folded form; abbreviations in end brackets go."""
    positions = tuple((_end(run.text[at : at + len(text)] or text), at) for text, at in office.positions)
    organization = office.organization
    if organization:
        text = run.text[organization[1] : organization[1] + len(organization[0])] or organization[0]
        organization = (_end(re.sub(r"\s*[(（][“\"']?[A-Z][\w .&“”\"'’-]{0,24}[)）]\s*$", "", text)), organization[1])
    return Office(positions, organization, office.inherited)


def _end(text: str) -> str:
    text = text.strip(" ,;:")
    if text.endswith(".") and not re.search(r"(?:Ltd|Inc|Co|Corp|S\.A|U\.S)\.$", text):
        text = text[:-1]
    return text


def _listed(gap: str) -> bool:
    """Whether two names stand in one list: between them only offices and joining words."""
    if re.search(r"[.!?]\s+[A-Z]", gap) and not re.search(r"(?:Ltd|Inc|Co)\.", gap):
        return False
    return not any(token.text in _verbs() for token in tokenize(gap))


def _share(mentions: list[Mention]) -> None:
    """`Mr. A and Mr. B, partners from X`: those before without an office hold it too."""
    last = mentions[-1]
    office = Office(tuple((singular(p), at) for p, at in last.office.positions), last.office.organization)
    mentions[-1] = replace(last, office=office)
    for number in range(len(mentions) - 2, -1, -1):
        earlier = mentions[number]
        if earlier.group != last.group or earlier.office.positions:
            break
        mentions[number] = replace(earlier, office=replace(office, inherited=True))
