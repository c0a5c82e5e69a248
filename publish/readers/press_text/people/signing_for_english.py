"""Whom each represents in an English sentence: `A, Dean, signed for X, and B, Head, for Y`; `A, representing X`."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.phrases.bodies_english import is_body, is_place, is_unit
from publish.readers.press_text.text.tokens import heads

_NAMED = (
    r"(?:the\s)?(?P<body>[A-Z][\w&'-]*(?:\s(?:(?:of|for|and|in|&)\s)*(?:the\s)?[A-Z][\w&'-]*)*(?:(?<=\bCo)\.)?(?:,?\s(?:Ltd|Inc)\b\.?)?)"
    r"(?=[,;.]|\s(?:and|while|signed|signs|exchanged)\b|$)"
)
_REPRESENTS = re.compile(rf",\s(?:who\s)?(?:was\s|is\s)?represent(?:ing|ed|s)\s{_NAMED}")
_SIGNED_IT = r",?\s(?:who\s)?(?:co-?|counter)?(?:signed|initialled|inked)\s(?:(?:it|the|this|an?)\s(?:[\w-]+\s){0,5})?"
_SIGNED = Pattern(rf"{_SIGNED_IT}for\s{_NAMED}", needs="initialled|inked|signed")
_SIGNED_BY = re.compile(r"\b(?:signed|initialled|inked|exchanged),?\sby\s(?:the\s)?$")
_ON_BEHALF = Pattern(rf"{_SIGNED_IT}on\sbehalf\sof\s{_NAMED}", needs="behalf")
_ANOTHER = Pattern(rf",?\s(?:signed\s)?(?:for|on\sbehalf\sof)\s{_NAMED}", needs="behalf|for")
_WAS = _NAMED.replace("and|", "and|was|were|")
_SIGNING = re.compile(rf"(?:^|[.;]\s)Signing\s(?:[^,.;]{{2,50}}?\s)?(?:for|on\sbehalf\sof)\s{_WAS}\s(?:was|were)\s$")
_DID_SO = Pattern(
    rf",?\s(?:did\s(?:so|the\ssame|likewise)|followed\ssuit)\s(?:for|on\sbehalf\sof)\s{_NAMED}", needs="did|followed"
)
_BARE = re.compile(r"(?:[A-Z][\w-]*\s){0,2}[A-Z][\w-]*(?:\s(?:General|elect))?")
"""President, Deputy Secretary-General: an office that names no body; whoever signs for one has it there."""
_SIGNS = re.compile(r"\s(?:signed|inked|initialled|put their (?:names|signatures)|affixed)\b")
"""`Secretary A for X and President B for Y signed`."""


def with_signed_for(mentions: list[Mention], text: str, end: int, known: Collection[str]) -> list[Mention]:
    """The mentions, each that names no body with the one that the person signs for or represents."""
    changed = list(mentions)
    each = [_ANOTHER.match(text, mention.end) for mention in mentions]
    signed = bool(mentions) and (
        _SIGNED_BY.search(text[: mentions[0].begin]) is not None
        or (sum(told is not None for told in each) > 1 and _SIGNS.search(text, mentions[-1].end, end) is not None)
    )
    for number, mention in enumerate(mentions):
        behind = [at + len(held) for held, at in mention.office.positions if at >= mention.end]
        start = max([mention.end, *behind])
        stop = mentions[number + 1].begin if number + 1 < len(mentions) else end
        stop = stop if stop > start else end
        told = _REPRESENTS.match(text, start, stop) or _SIGNED.match(text, start, stop)
        bare = all(_BARE.fullmatch(held) for held, _ in mention.office.positions)
        told = told or (_ON_BEHALF.match(text, start, stop) if bare else None) or _DID_SO.match(text, start, stop)
        told = told or (_SIGNING.search(text[: mention.begin]) if number == 0 else None)
        told = told or (_ANOTHER.match(text, start, stop) if signed else None)
        signed = signed or (told is not None and any(way.made(told) for way in (_SIGNED, _ON_BEHALF, _DID_SO)))
        if told is None or (mention.office.organization and not mention.office.inherited):
            continue
        if told.re is not _REPRESENTS and not mention.office.positions:
            continue  # A signed for X: for whom, not of what he is
        body = compiled(r"\sand$").sub("", told["body"])
        if body.split()[0].lower() in heads():
            continue  # represented Minister Ohm
        if is_body(body, known) and not is_unit(body) and not is_place(body):
            office = replace(mention.office, organization=(body, told.start("body")), inherited=False)
            changed[number] = replace(mention, office=office)
    return changed
