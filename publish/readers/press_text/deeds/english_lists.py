"""English lists of people behind a noun: `The panellists were A and B`, `Officiating at the forum were A and B`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from publish.readers.press_text.deeds.clause import MASK, Done, Group, Hit, before, behind
from publish.readers.press_text.deeds.english_subjects import LINK, WHO_IS, crossed, subject
from publish.readers.press_text.patterns import compiled

_AS = re.compile(r"\b(?:as|was|were|is|are)\s(?:the\s|an?\s|its\s|our\s|one of the\s|joint\s)?(?:[a-z]+\s)?$")
_PANEL = re.compile(r"\b(?:panel|discussion|dialogue|roundtable|conversation|debate)\b", re.I)
_GUESTS = re.compile(r"\s(?:the\s|all\s)?(?:distinguished\s)?(?:guests|participants|audience|attendees|delegates)\b")
_JOINING = {
    "moderating": "moderator", "chairing": "moderator", "presiding": "moderator", "speaking": "remarks",
    "addressing": "address", "welcoming": "welcome", "opening": "opening",
}  # fmt: skip


def listed_as(text: str, groups: Sequence[Group], hit: Hit, hits: Sequence[Hit]) -> Done:
    """Who stands behind a noun, or before it: `A was the moderator`."""
    following = behind(groups, hit.end)
    lead = text[hit.end : following.start] if following else ""
    told = text[hit.start : hit.end].lower()
    if told == "signing" and compiled(r"\b(?:the|this|of|at)\s$").search(text[: hit.start]):
        return []  # the witnesses of the signing were
    if hit.kind == "joining":
        return _joining(text, groups, hit, told, following, lead)
    if following:
        linked = LINK.match(lead)
        body = linked["np"] + linked["rest"] if linked else ""
        if linked and told.startswith("among"):
            at = hit.end + len(linked["np"])
            done = next((h for h in hits if hit.end <= h.start < at and h.form == "does"), None)
            hit = Hit(done.kind if done else hit.kind, hit.form, hit.start, hit.end)  # among those who spoke were
            body = linked["rest"]
        if (linked or told.endswith(" by")) and not crossed(body) and MASK not in body:
            kind = "panel" if told == "joined by" and _PANEL.search(text[: hit.start]) else hit.kind
            host = before(groups, hit.start) if hit.kind == "panel" and told.startswith("joined on") else None
            return [(kind, group) for group in [*([host] if host else []), *list_from(text, groups, following, hits)]]
        if _apposed(hit, told, lead) and not _LAUREATE.search(text[: hit.start]):
            return [(hit.kind, following)]
    floor = max(0, hit.start - 60)
    called = _AS.search(text[floor : hit.start])
    if called and hit.kind != "attendee":
        who = subject(text, groups, Hit(hit.kind, "does", floor + called.start(), hit.end))
        return [(hit.kind, who)] if who else []
    return []


_LAUREATE = re.compile(
    r"\b(?:Nobel|Turing|Fields|Pulitzer|Olympic|Oscar|Grammy|Booker|Pritzker|Lasker)\s(?:\w+\s){0,2}$"
)
"""Such a laureate is one since long."""


def _apposed(hit: Hit, told: str, lead: str) -> bool:
    """`moderator A`, `keynote speaker A`, `Guest of Honour A`."""
    if told.startswith(("guest", "chief")) and hit.kind == "officiating":
        return not lead.strip(" ,")
    single = hit.kind not in ("attendee", "panel", "officiating") or told in ("panelist", "panellist")
    return single and compiled(r"[\s,]*(?:the\s)?").fullmatch(lead) is not None


def list_from(text: str, groups: Sequence[Group], first: Group, hits: Sequence[Hit]) -> list[Group]:
    """The list behind `were`, also where it is broken by words that are no deed."""
    found = [first]
    for group in groups[groups.index(first) + 1 :]:
        gap = WHO_IS.sub("", text[found[-1].end : group.start])
        done = any(found[-1].end <= hit.start < group.start for hit in hits)
        if (
            done
            or not compiled(r",|;|\band\b").search(gap)
            or compiled(r"\b(?:who|which|while|by|(?<!together )with)\b").search(gap)
        ):
            break
        found.append(group)
    return found


def _joining(text: str, groups: Sequence[Group], hit: Hit, told: str, following: Group | None, lead: str) -> Done:
    """`Joining the panel were A and B`; `Speaking at the forum, A said`."""
    if not following or groups[0].start < hit.start or len(lead) > 140 or told == "delivering":
        return []
    if told == "opening" and text[: hit.start].strip():
        return []
    were = compiled(r"\b(?:was|were|is|are)\s(?:the\s)?$").search(lead)
    if not were and not (compiled(r",\s*(?:the\s)?$").search(lead) and not text[: hit.start].strip()):
        return []
    if _PANEL.search(lead) and told in ("joining", "speaking", "taking part", "participating"):
        return [("panel", following)]
    kind = _JOINING.get(told, "attendee")
    if kind == "welcome" and not were:
        return [(kind, following)] if _GUESTS.match(lead) else []
    return [] if kind == "opening" and not were else [(kind, following)]
