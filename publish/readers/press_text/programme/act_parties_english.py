"""Who signed, launched or founded what an English sentence names, where the name itself does not say it."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text.parties.actors_english import JOINED, starters, with_partner
from publish.readers.press_text.parties.counted_english import counted, several_of_kind
from publish.readers.press_text.parties.english import sides, subjects, with_whom
from publish.readers.press_text.parties.joint_english import joint_signers
from publish.readers.press_text.parties.spoken_for_english import behalf, spoken_for
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.programme.act_verbs_english import before_verb, clause_start
from publish.readers.press_text.programme.parties_each import with_each
from publish.readers.press_text.programme.title_ends_english import GENERIC

_OF_CITIES = re.compile(r"\b(?:sister|twin|partner|friendship|friendly)[ -](?:city|cities|town|towns)\b|twinning", re.I)


def signers(
    sentence: str, verb: int, title: str, start: int, region: tuple[int, int], first: str, known: Collection[str],
    persons: Collection[str],
) -> tuple[str, ...]:  # fmt: skip
    """Who signed the title that starts there, in a region of the sentence; `first` is the other side told before it."""
    before = before_verb(sentence, verb)
    other = _other(sentence, region, first)
    of = _FOR_WHOM.search(sentence[verb:]) or _FOR_WHOM_FIRST.search(before)
    of = of or _FOR_WHOM_LAST.match(sentence[region[1] :])
    if of and (with_b := of.groupdict().get("with") or other):
        parties = sides(f"The {of['of']} ", with_b, known)
        if parties:
            return parties
    parties = _counted(before, other) or (sides(before, other, known, persons) if other else ())
    parties = parties or with_partner(before, known)
    parties = parties or (joint_signers(before, known, cities=True) if _OF_CITIES.search(title) else ())
    parties = parties or subjects(before, known) or behalf(sentence[start:], known, before)
    parties = parties or spoken_for(sentence[clause_start(sentence, verb) :], known)
    return parties or _several_others(before, title, sentence[region[1] :], known)


_FOR_WHOM = re.compile(
    r"\bon\sbehalf\sof\s(?:the\s)?(?P<of>[A-Z][^,;.]{2,80}?),?\swith\s(?:the\s)?(?P<with>[A-Z][^,;.]{2,80}?)(?=[,;.]|$)"
)
"""`signed an arrangement on behalf of A, with B`."""
_FOR_WHOM_FIRST = re.compile(
    r"\b[Oo]n\sbehalf\sof\s(?:the\s)?(?P<of>[A-Z](?:(?!\sand\s)[^,;.]){2,80}?),\s*(?:[^,;.]{0,60}\s)?$"
)
"""`Ann Lee, on behalf of A, signed with B`."""
_FOR_WHOM_LAST = re.compile(r",?\son\sbehalf\sof\s(?:the\s)?(?P<of>[A-Z](?:(?!\sand\s)[^,;.]){2,80}?)(?=[,;.]|$)")
"""`Ann Lee signed with B on behalf of A`."""


def on_behalf(sentence: str, of: str, region: tuple[int, int], known: Collection[str]) -> tuple[str, ...]:
    """A, B and C of `signed on behalf of A an agreement with each of B and C`."""
    others = with_each(sentence[region[1] :])
    if others:
        return (of, *others)
    other = _other(sentence, region, "")
    return sides(f"The {of} ", other, known) if other else ()


def makers(
    sentence: str, verb: int, region: tuple[int, int], first: str, known: Collection[str], persons: Collection[str],
    alone: bool,
) -> tuple[str, ...]:  # fmt: skip
    """Who launched or founded what stands in a region of the sentence; one body by itself only where it may be."""
    before = before_verb(sentence, verb)
    other = _other(sentence, region, first)
    parties = (sides(before, other, known, persons) if other else ()) or with_partner(before, known)
    if parties or first:
        return parties
    return subjects(before, known) or (starters(before, known) if alone else ())


def _other(sentence: str, region: tuple[int, int], first: str) -> str:
    """The other side: told before the title, behind it, or as a partner."""
    start, end = region
    return first or with_whom(sentence[start:end]) or _partner(sentence[end:])


def _counted(before: str, other: str) -> tuple[str, ...]:
    """`Six websites, namely A, … and F, signed X with G`: all of them."""
    listed = counted(before)
    further = compiled(r",\s(?:which|who)\s.*$").sub("", other).strip(" ,.")
    return (*listed, further) if listed and further and further not in listed else listed


def _several_others(before: str, title: str, after: str, known: Collection[str]) -> tuple[str, ...]:
    """A, B and C of `A signed an MoU with each of B and C`; A and `eight Lund firms`, of whom no more is told."""
    others = with_each(after)
    if not others and not GENERIC.fullmatch(title):
        some = several_of_kind(after)
        others = (some,) if some else ()
    ours = (subjects(before, known, 1) or _alone(before)) if others else ()
    return (*ours, *others) if len(ours) == 1 else ()


def _alone(before: str) -> tuple[str, ...]:
    """ICBC Singapore of `At the forum ICBC Singapore signed`."""
    name = compiled(
        r"(?:^|[,.;]\s|\b[a-z]+\s)(?:[Tt]he\s)?(?P<name>[A-Z][\w&'’-]*(?:\s[A-Z][\w&'’-]*){0,3})\s*$"
    ).search(before)
    if name is None:
        return ()
    article = compiled(r"\b[Tt]he\s$").search(before[: name.start("name")])
    return (name["name"],) if compiled("[A-Z]{2}").search(name["name"]) or article else ()


_TOGETHER = re.compile(
    rf",?\s(?:(?:worth|valued\sat|totalling|totaling)\s[^,;]{{3,40}}?|in\s(?:{JOINED}|tandem)|together|jointly|along)\swith\s"
    r"(?:(?:(?:its|their|other)\s)?partners\s(?:including|such\sas|like)\s)?(?:the\s)?"
    r"(?P<who>[A-Z][^.;]*)"
)


def _partner(after: str) -> str:
    """B of `launched X in partnership with B`."""
    found = _TOGETHER.match(after)
    return found["who"] if found else ""
