"""Whose deed a verb of an English sentence is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from publish.readers.press_text import words
from publish.readers.press_text.deeds.clause import MASK, Done, Group, Hit, before, behind
from publish.readers.press_text.deeds.english_delegations import led, with_members
from publish.readers.press_text.deeds.english_lists import list_from, listed_as
from publish.readers.press_text.deeds.english_subjects import BE, crossed, subject
from publish.readers.press_text.deeds.english_visits import hosts, met, met_there, with_company
from publish.readers.press_text.patterns import compiled

_AGENT = re.compile(r"(?P<np>[^.;]{0,110}?)\b(?:by|from)\s(?P<rest>.*)$", re.S)
_GIVEN = re.compile(
    r"\b(?:were|was|is|are|then|also|delivered|given|made|presented|read|came|come|shared|offered|sent|followed)\b",
    re.I,
)
_LED_GROUPS = words.alternation("en-deeds", "delegations", "led")
_LED = re.compile(
    rf"\s?(?:[\w-]+[\s-]){{0,6}}?(?:{_LED_GROUPS})\b(?!\s(?:photo|picture|portrait|tour|discussion))",
    re.I,
)
_GROUPS = words.alternation("en-deeds", "delegations", "groups")
_GUESTS_LED = re.compile(r"\b(?:guests|dignitaries|attendees|participants)\b[^,.;]{0,60}\s(?:were|was)\s$", re.I)
"""`The guests officiating were led by A, B and C`: the first of many."""
_DELEGATION = re.compile(
    rf"\b(?:{_GROUPS})\b",
    re.I,
)
_WORK = re.compile(r"\b(?:research|project|development|study|working|expert|technical|design)\b", re.I)
_BOOK = re.compile(
    r"\s(?:up\b|(?:\w+\s){0,3}(?:visitors?|guest)\W{0,2}s?\s?book|(?:\w+\s){0,2}book of (?:visitors|guests|honou?r))"
)
_SIGNING = re.compile(r"\b(?:sign\w*|agreement|memorand\w+|mou|ceremony|unveil\w*|contract)\b", re.I)
_PRIZE = re.compile(r"\b(?:prize|award|medal|certificate|trophy|trophie|plaque|scholarship|diploma)s?\b", re.I)
_HOSTED = words.alternation("en-deeds", "hosted", "guests")
_MODERATED = words.alternation("en-deeds", "hosted", "sessions")
_HELD = re.compile(
    rf"\s(?:(?:the|a|an|its|this)\s)?(?:[\w-]+\s){{0,3}}?(?:{_MODERATED}|(?P<guests>{_HOSTED}))\b",
    re.I,
)
_CALLS = re.compile(
    r"(?:,\s(?:the\s)?[A-Z][^,.;]{2,80})?,?\s(?:today\s|yesterday\s|recently\s)*(?:visited|called\son|paid\san?\s(?:\w+\s)?(?:visit|call)\s(?:to|on)|came\sto)\s(?:the\s)?[A-Z]"
)
"""`A, accompanied by B, visited X`: A leads those who come."""
_NAMED = {"officiated": "officiating", "unveiled": "officiating", "hosted": "moderator"}


def doers(text: str, groups: Sequence[Group], hit: Hit, hits: Sequence[Hit]) -> Done:
    """Who did what the hit says, and under which kind it counts."""
    following = behind(groups, hit.end)
    lead = text[hit.end : following.start] if following else ""
    if hit.kind == "delegation_head" and text.startswith(("with ", "and "), hit.start):
        return with_company(text, groups, hit)
    if hit.form == "by":
        if following is None or not _told_by(text, hit, following) or crossed(lead) or _OTHERS_NAMED.fullmatch(lead):
            return []
        if hit.kind == "same" and any(hit.end <= other.start < following.start for other in hits):
            return []  # followed by a keynote speech by B
        if hit.kind == "delegation_head" and (guests := _GUESTS_LED.search(text[: hit.start])):
            kind = "officiating" if "officiating" in guests[0].lower() else "attendee"
            return [(kind, group) for group in list_from(text, groups, following, hits)]
        if text.startswith("accompanied by", hit.start):
            guest = before(groups, hit.start)
            home = _CALLS.match(text, list_from(text, groups, following, hits)[-1].end)
            if guest and home and compiled(r",?\s(?:was\s)?").fullmatch(text[guest.end : hit.start]):
                return [("delegation_head", guest), (_by_kind(text, hit), following)]
        if hit.kind == "delegation_head":
            return led(text, groups, following, hits)
        several = list_from(text, groups, following, hits) if hit.kind in ("panel", "speaker") else [following]
        return [(_by_kind(text, hit), group) for group in several]
    if hit.form == "are":
        return listed_as(text, groups, hit, hits)
    if following and hit.kind != "award" and _agents(lead, hit):
        return [(_NAMED.get(hit.kind, hit.kind), following)]
    if following and hit.kind == "remarks" and not lead.strip() and _quoted(text, hit):
        return [("remarks", following)]
    if following and _fronted(text, groups, hit, lead):
        return [(_NAMED.get(hit.kind, hit.kind), following)]
    return _active(text, groups, hits, hit, following, lead)


_OTHERS_NAMED = re.compile(
    r"\s(?:the\s)?(?:(?:Mr|Ms|Mrs|Dr|Prof|Professor|President|Rector)\.?\s)?[A-Z][\w'-]+"
    r"(?:(?:,\s|\sand\s|,\sand\s)(?:(?:Mr|Ms|Mrs|Dr|Prof|Professor|President|Rector)\.?\s)?[A-Z][\w'-]+)*,\s"
)
"""`Under the witness of Song and Fang, A signed`: told of others."""


def _quoted(text: str, hit: Hit) -> bool:
    """`"…," said A`; `Trade has doubled, said A`."""
    earlier = text[max(0, hit.start - 9) : hit.start].rstrip()
    said = text[hit.start : hit.end].lower() in ("said", "says", "added", "noted", "explained", "stressed")
    return earlier.endswith('"') or (said and earlier.endswith(","))


def _active(
    text: str, groups: Sequence[Group], hits: Sequence[Hit], hit: Hit, following: Group | None, lead: str
) -> Done:
    after = text[hit.end :]
    if hit.kind == "hosted":
        return _hosted(text, groups, hit)
    if hit.kind == "unveiled" and not compiled(r"\s(?:the|a|an|it|them)\b").match(after):
        return []
    if text.startswith("ribbon was", hit.start):
        return []
    if hit.kind == "award" and text.endswith(" to", hit.start, hit.end):
        return _presented(text, groups, following, lead)
    if (BE.search(text[max(0, hit.start - 60) : hit.start]) and hit.kind != "attendee") or (
        hit.kind == "delegation_head" and not text.endswith("delegation", 0, hit.end) and not _LED.match(after)
    ):
        return []
    who = subject(text, groups, hit)
    if who and following and hit.kind in ("officiated", "unveiled"):
        beside = compiled(r"[^,;.]{0,40}\s(?:together|along|jointly)\swith\s(?:the\s)?").fullmatch(lead)
        if beside:
            return [("officiating", who), ("officiating", following)]  # cut the ribbon together with B
    if who is None:
        told = text[hit.start : hit.end].lower()
        guest = before(groups, hit.start) if told in ("met", "met with") else None
        if guest and compiled(r"\bwhere (?:s?he|they|both)\s$").search(text[guest.end : hit.start]):
            return met_there(guest, met(text, hit, following, lead))
        return met(text, hit, following, lead) if told == "met with" else []
    if following and not lead.strip() and text.startswith("called on", hit.start):
        return met_there(who, [("host_reception", following)])
    if hit.kind == "delegation_head":
        return with_members(text, groups, hit, hits, who)
    if hit.kind == "signatory":
        return _signers(text, hit, who, following, lead)
    if hit.kind == "host_reception":
        return hosts(text, hit, who, following, lead)
    if (
        hit.kind == "award"
        and following
        and compiled(r"\b(?:to|on|from|by)\s(?:the\s)?$").search(lead)
        and len(lead) < 90
    ):
        return [("award", who), ("award", following)]
    return [(_NAMED.get(hit.kind, hit.kind), who)]


def _presented(text: str, groups: Sequence[Group], following: Group | None, lead: str) -> Done:
    """`Certificates were presented to A and B by C`."""
    if following is None or crossed(lead):
        return []
    giver = behind(groups, following.end)
    by = giver is not None and compiled(r",?\sby\s(?:the\s)?").fullmatch(text[following.end : giver.start])
    return [("award", group) for group in (following, giver if by else None) if group]


def _hosted(text: str, groups: Sequence[Group], hit: Hit) -> Done:
    """Who hosts a session leads it; who hosts guests or a dinner receives."""
    who = None if BE.search(text[max(0, hit.start - 60) : hit.start]) else subject(text, groups, hit)
    held = _HELD.match(text[hit.end :])
    return [("host_reception" if held["guests"] else "moderator", who)] if who and held else []


def _signers(text: str, hit: Hit, who: Group, following: Group | None, lead: str) -> Done:
    if _BOOK.match(text[hit.end :]):
        return []
    if text[hit.start : hit.end].lower() in ("sign", "signs"):  # a caption; else what they will do
        return [] if compiled(r"\([^)]*\)").sub("", text[who.end : hit.start]).strip() else [("signatory", who)]
    alone = following and not compiled(rf",?\s(?:as\s(?!(?:the\s)?{MASK})|\w+ing\b)").match(text[following.end :])
    if following and alone and compiled(r"[^,]\swith\s(?:the\s)?$").search(lead) and not crossed(lead):
        return [("signatory", who), ("signatory", following)]
    if (
        following
        and compiled(r"\s(?:for|on behalf of)\b").match(lead)
        and compiled(r"\b(?:and|while)\s$").search(lead)
        and compiled(r",?\s(?:for|on behalf of)\b").match(text[following.end :])
    ):
        return [("signatory", who), ("signatory", following)]  # A signed for X and B for Y
    return [("signatory", who)]


def _agents(lead: str, hit: Hit) -> bool:
    """`chaired by A`, `remarks from A`, `speeches were delivered by A`."""
    found = _AGENT.match(lead)
    if not found or crossed(found["rest"]):
        return False
    if hit.form == "speech":
        np = _GIVEN.sub("", found["np"])
        return "," not in np and not crossed(np)
    np = compiled(r"\b(?:at|jointly|\w+ly)\b").sub("", found["np"])
    if np.strip() or " from " in lead[: found.start("rest")]:
        short = compiled(r"\s(?:(?:at|in|on|for|over)\s(?:the\s)?)?(?:\w+\s?){0,5}").fullmatch(
            found["np"]
        ) and not compiled(r"\s(?:an?|the)\s").match(found["np"])
        if not (short and "by " in lead):
            return False
    return "," not in np and not crossed(np)


def _fronted(text: str, groups: Sequence[Group], hit: Hit, lead: str) -> bool:
    """`In his opening remarks, A said`; `Delivering the keynote speech, A …`."""
    touching = lead == " " and compiled(r"\s*in (?:his|her)\b", re.I).match(text)
    if groups[0].start < hit.start or not (touching or compiled(r",\s*$").search(lead)) or len(lead) > 120:
        return False
    opening = text[: hit.end].lower().lstrip()
    if compiled(r"\b(?:his|her|their)\b").search(opening):
        return True
    return hit.form == "speech" and compiled(r"(?:delivering|giving|making|in|presenting)\b").match(opening) is not None


_THE_DELEGATION = re.compile(
    r"[^,.;]{0,60},\s(?:the|this|an?|its|their)\s(?:[\w-]+\s){0,4}?(?:delegation|group|mission|party)\b"
)


def _told_by(text: str, hit: Hit, agent: Group) -> bool:
    """`represented by` tells of signing only where something is signed, `led by` of a delegation only with one."""
    if hit.kind == "delegation_head":
        earlier = text[max(0, hit.start - 90) : hit.end]
        led = _DELEGATION.search(earlier) or _THE_DELEGATION.match(text, agent.end)
        return led is not None and _WORK.search(earlier) is None
    return (
        text[hit.start : hit.end].lower() != "represented by"
        or compiled(r"\bsign(?:ed|ing)\b").search(text) is not None
    )


_SOCIAL = re.compile(
    r"\b(?:ceremony|reception|dinner|banquet|luncheon|lunch|gala|opening|exhibition|celebration|concert|visit|party|evening)\s$"
)


def _by_kind(text: str, hit: Hit) -> str:
    told = text[hit.start : hit.end].lower()
    if told == "presented by" and _PRIZE.search(text[: hit.start]):
        return "award"
    if told == "brought together" and _SOCIAL.search(text[: hit.start]):
        return "attendee"
    return "attendee" if told == "in the presence of" and not _SIGNING.search(text) else hit.kind
