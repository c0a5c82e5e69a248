"""Who is there though no verb of theirs says so: who is met or dined, who stands behind `At the ceremony were`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from publish.readers.press_text.deeds.clause import Group, Hit
from publish.readers.press_text.deeds.english_lists import list_from

_MET = re.compile(
    r"\b(?:met|met\swith|meeting\swith|talks\swith|discussions?\swith|exchanges?\swith|views\swith|ideas\swith|dialogue\swith"
    r"|conversations?\swith|talked\s(?:to|with)|spoke\swith|chatted\swith|introduced\sto|posed\swith)\s(?:the\s|its\s|their\s)?$"
)
_PEOPLE = (
    r"(?:guests?|people|participants|attendees|visitors|dignitaries|officials|representatives|delegates|leaders|others"
    r"|friends|figures|personalities|members|staff|experts|scholars|diplomats|ambassadors|students|executives)"
)
_AMONG = re.compile(
    rf"\b{_PEOPLE}\b[^.;]{{0,80}},?\s(?:among\s(?:them|whom)|including|such\sas|notably|in\sparticular)(?:\s(?:were|was))?"
    r",?\s(?:the\s|its\s)?$"
)
"""`400 guests came, among them |A and B`."""
_AT = re.compile(
    r"(?:Also\s|On\s[A-Z]\w+,?\s)?(?:[Aa]t|[Ff]or|[Oo]n\shand\s(?:at|for))\s(?:the|this|its)\s[^,.;]{3,60}?\s(?:were|was)\s(?:also\s)?(?:the\s)?"
    r"|[^.;]{0,80}\bcame\s(?:the\s)?"
)
"""`At the signing were |A and B`, `From the management of X came |A`."""


def guests(
    text: str, groups: Sequence[Group], hits: Sequence[Hit], found: Sequence[Sequence[object]]
) -> Iterator[Group]:
    """The groups of whom nothing is told but that they are there."""
    if not groups:
        return
    opened = _AT.fullmatch(text, 0, groups[0].start)
    if opened and not any(hit.start < groups[0].start for hit in hits):
        yield from (g for g in list_from(text, groups, groups[0], hits) if not any(found[m] for m in g.members))
    for group in groups:
        if any(found[member] for member in group.members):
            continue
        if _MET.search(text, max(0, group.start - 60), group.start):
            yield group
        elif _AMONG.search(text, max(0, group.start - 160), group.start):
            yield from (g for g in list_from(text, groups, group, hits) if not any(found[m] for m in g.members))
