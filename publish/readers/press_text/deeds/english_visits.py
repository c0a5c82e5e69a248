"""Who receives, who visits and who leads the visitors in an English sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from publish.readers.press_text import words
from publish.readers.press_text.deeds.clause import MASK, Done, Group, Hit, before
from publish.readers.press_text.patterns import compiled

_CAME = re.compile(r"\b(?:visited|came to|arrived|travell?ed to|went to|called on|toured|flew to|paid a visit)\b")
_VISIT = re.compile(r"\b(?:visit\w*|came to|arriv\w+|went to|called on|toured|delegation|mission|trip)\b", re.I)
_RECEIVED = re.compile(
    rf"\W{{0,2}}(?:\w+\s){{0,6}}?(?:delegation|visitors|guests from|group from|mission|team from|party|{MASK})"
    r"|\s(?:them|him|her|the guests)\b"
)
_VISITORS = re.compile(r"\s(?:his|her|its|the|their)\s(?:\w+\s){0,2}?(?:guests|visitors|callers|delegation)\b")
_GUESTS = re.compile(r"\s(?:the\s|all\s)?(?:distinguished\s)?(?:guests|participants|audience|attendees)\b")
_AND_SAID = re.compile(
    r"\s(?:the|his|her|its|their|all)\s(?:[\w'’-]+\s){0,5}?(?:delegation|delegates|visitors|guests|mission|party)"
    r"(?:\s(?:to|from)\s(?:the\s)?[A-Z][\w-]*)?"
    rf",?\sand\s(?:then\s|also\s)?(?:thanked|spoke|expressed|introduced|briefed|congratulated|praised|outlined|wished|gave"
    rf"|{words.phrase_alternation('en-deeds', 'plain', 'reporting')})\b"
)
"""`welcomed the visitors and thanked them`: in a speech."""
_AWARDS = words.alternation("en-deeds", "awards", "named")
_AWARDED = re.compile(
    rf"\s(?:the|an?|its)\s(?:[\w'-]+\s){{0,6}}?(?:{_AWARDS})\b",
    re.I,
)
_GREETED = re.compile(
    rf"\s(?:{MASK}|the\s(?:new\s)?(?:ambassador|minister|president|mayor|secretary|consul|commissioner|premier)\b)",
    re.I,
)


def with_company(text: str, groups: Sequence[Group], hit: Hit) -> Done:
    """`A and his delegation`, `A visited the school with a delegation`."""
    near = before(groups, hit.start)
    between = text[near.end : hit.start] if near else ""
    came = _CAME.search(between) and not compiled(r"\b(?:talks|met|meeting|held|by)\b").search(between)
    touching = text.startswith("and ", hit.start) and not between.strip(" ,")
    return [("delegation_head", near)] if near and (touching or came) and len(between) < 120 else []


def hosts(text: str, hit: Hit, who: Group, following: Group | None, lead: str) -> Done:
    """What it says of somebody that he met, received, welcomed or greeted others."""
    told, after = text[hit.start : hit.end].lower(), text[hit.end : hit.end + 90]
    if told == "met":
        near = following and not lead.strip() and compiled(r"[^.]{0,40}\bdelegation\b").match(text[following.end :])
        return [("host_reception", who)] if near else []
    if told == "met with":
        if not _VISIT.search(text[: hit.start]):
            return [("host_reception", who)]
        return met_there(who, met(text, hit, following, lead))
    if told == "welcomed" and (_GUESTS.match(after) or _GREETED.match(after)):
        return [("welcome", who)]
    if told == "welcomed" and _AND_SAID.match(text, hit.end):
        return [("welcome", who)]
    if told == "received" and _AWARDED.match(after):
        return [("award", who)]
    if told in ("received", "greeted") and _VISITORS.match(after):
        return [("host_reception", who)]
    if told in ("received", "welcomed", "greeted") and not _RECEIVED.match(after):
        return [("remarks", who)] if told == "welcomed" else []
    return [] if told == "greeted" and MASK in after[:60] else [("host_reception", who)]


def met_there(guest: Group, host: Done) -> Done:
    """Who visits and meets is there; who is met receives."""
    return [*host, ("attendee", guest)] if host else []


def met(text: str, hit: Hit, following: Group | None, lead: str) -> Done:
    """`A delegation visited X and met with B`."""
    came = _VISIT.search(text[: hit.start])
    return [("host_reception", following)] if came and following and len(lead) < 60 else []
