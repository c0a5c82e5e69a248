"""Who leads a delegation and who comes along, in an English sentence: `led by A, and included B and C`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from publish.readers.press_text.deeds.clause import Done, Group, Hit, behind
from publish.readers.press_text.deeds.english_lists import list_from

INCLUDED = re.compile(
    r",?\s(?:which\s|that\s|and\s)?(?:also\s)?(?:included?|includes|including|comprised|comprises|comprising"
    r"|consist(?:ed|s|ing)\s(?:\w+\s){0,3}of|made\sup\sof|composed\sof)\s(?:also\s)?(?:the\s)?"
)
"""`led by A, and included B`: those who come along."""
_MEMBERS = re.compile(r"(?:\s[\w-]+){0,8}?" + INCLUDED.pattern)


def led(text: str, groups: Sequence[Group], head: Group, hits: Sequence[Hit]) -> Done:
    """`led by A, and included B and C`: A leads, the others come along."""
    company = behind(groups, head.end)
    leads = _first_leads(text, head)
    if company is None or not INCLUDED.match(text[head.end : company.start]):
        return leads
    others = list_from(text, groups, company, hits)
    return [*leads, *(("attendee", group) for group in others)]


def _first_leads(text: str, head: Group) -> Done:
    """`led by Rector A and Vice Rector B`: the second comes along, if they do not lead jointly."""
    first, *others = head.members
    if not others or re.search(r"\b(?:jointly|co-)(?:\w+\s)*$", text[max(0, head.start - 20) : head.start]):
        return [("delegation_head", head)]
    alone, company = (Group(members, head.start, head.end) for members in ((first,), tuple(others)))
    return [("delegation_head", alone), ("attendee", company)]


def with_members(text: str, groups: Sequence[Group], hit: Hit, hits: Sequence[Hit], head: Group) -> Done:
    """`A led the delegation, which comprised B and C`."""
    company = behind(groups, hit.end)
    if company is None or not _MEMBERS.fullmatch(text[hit.end : company.start]):
        return [("delegation_head", head)]
    others = list_from(text, groups, company, hits)
    return [("delegation_head", head), *(("attendee", group) for group in others)]
