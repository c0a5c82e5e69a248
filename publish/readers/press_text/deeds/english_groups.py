"""The people of an English sentence in lists."""

from __future__ import annotations

import re
from collections.abc import Sequence

from publish.readers.press_text.deeds.clause import Group, Hit, Span
from publish.readers.press_text.deeds.english_delegations import INCLUDED
from publish.readers.press_text.deeds.english_subjects import BE, BODY_ACTS, LINK, WHO_IS, verbs_in
from publish.readers.press_text.patterns import compiled

_HONORIFIC = re.compile(
    r"(?:\b(?:H\.?\s?E|Mr|Ms|Mrs|Mdm|Dr|Prof|Professor|Sir|Dame|Miss|Hon|Ir|Madam|Councillor|Judge|Justice|Ambassador"
    r"|curator|translator|author|director)\.?\s)+$"
)
_BLOCK = re.compile(
    r"\b(?:by|with|who|which|while|where|when|whom|that|in the presence|under the witness|in turn|then|under|to|both"
    r"|respectively|included|includes|comprised|consisted)\b|(?<!well )\bas\s(?:the\s)?$",
    re.I,
)
_LED_BY = re.compile(r"\b(?:led|headed)\sby\s(?:the\s)?(?:Hon(?:ou?rable|\.)?\s)?$")
_FRONTED = re.compile(
    r"\s*(?:(?:after|following)\s[^,]{0,60}\b(?:by|from)\s(?:our\s|its\s)?(?:the\s)?$"
    r"|(?:[^,]{0,40},\s)?(?:witnessed by|in the presence of|under the (?:joint )?witness of|accompanied by)\s"
    r"(?:the\s)?)",
    re.I,
)


def with_honorific(text: str, begin: int) -> int:
    """Where the honorific before a person begins, else where the person does."""
    honored = _HONORIFIC.search(text[max(0, begin - 24) : begin])
    return begin - len(honored[0]) if honored else begin


def listed(text: str, start: int, end: int, hits: Sequence[Hit]) -> bool:
    """Between two names of a list: the rest of an office and joining words, nothing done."""
    if start >= end:
        return True
    gap = compiled(r"\([^)]*\)|,\s(?:by|via|through)\s(?:\w+\s)?(?:video|link|zoom|webcast)(?=,)").sub(
        "", text[start:end]
    )
    gap = WHO_IS.sub("", gap) if ", who " in gap else gap
    if not compiled(r",|;|\band\b|&|\b(?:together|along) with\b").search(gap) or len(gap) > 260:
        return False
    if any(start <= hit.start < end and (hit.form != "are" or LINK.match(text[hit.end : end])) for hit in hits):
        return False
    return not _BLOCK.search(compiled(r"\b(?:together|along) with\b").sub("", gap)) and not verbs_in(gap)


def split(text: str, groups: Sequence[Group], spans: Sequence[Span], hits: Sequence[Hit]) -> list[Group]:
    """Lists of which a part is named with `by` and the rest is subject of the verb behind them."""
    found: list[Group] = []
    for group in groups:
        cut = (
            _heads(text, group, spans)
            or _fronted_agents(text, group, spans, hits)
            or _moderator_alone(text, group, spans)
            or _agents_then_subject(text, group, hits)
        )
        if cut:
            found.append(Group(group.members[:cut], group.start, spans[group.members[cut - 1]][2]))
            found.append(Group(group.members[cut:], spans[group.members[cut]][0], group.end))
        else:
            found.append(group)
    return found


def _heads(text: str, group: Group, spans: Sequence[Span]) -> int:
    """`led by A, also included B, C`: how many lead."""
    if len(group.members) < 2 or not _LED_BY.search(text[max(0, group.start - 30) : group.start]):
        return 0
    gaps = [text[spans[a][2] : spans[b][0]] for a, b in zip(group.members, group.members[1:], strict=False)]
    return next((number for number, gap in enumerate(gaps, 1) if INCLUDED.search(gap)), 0)


def _agents_then_subject(text: str, group: Group, hits: Sequence[Hit]) -> int:
    """`moderated by A, and B spoke`: the last of a list that `by` opens is the subject of the verb right behind it."""
    if len(group.members) < 2 or not compiled(r"\b(?:by|from)\s(?:the\s)?$").search(
        text[max(0, group.start - 20) : group.start]
    ):
        return 0
    verb = next((hit for hit in hits if hit.start >= group.end and hit.form in ("does", "speech")), None)
    touching = verb and verb.start - group.end <= 2 and not text[group.end : verb.start].strip()
    return (
        len(group.members) - 1 if verb and touching and not BE.search(text[max(0, verb.start - 60) : verb.start]) else 0
    )


def _moderator_alone(text: str, group: Group, spans: Sequence[Span]) -> int:
    """`In the panel, moderated by A, B, C and D compared notes`: one moderates, the others are subjects."""
    if len(group.members) < 2 or not compiled(r",\s(?:moderated|chaired|hosted) by\s(?:the\s)?$").search(
        text[max(0, group.start - 30) : group.start]
    ):
        return 0
    first, second = group.members[:2]
    return 0 if compiled(r"\band\b|&").search(text[spans[first][2] : spans[second][0]]) else 1


def _fronted_agents(text: str, group: Group, spans: Sequence[Span], hits: Sequence[Hit]) -> int:
    """`Witnessed by A, B and C signed`: how many of the list are agents of what opens the sentence; 0 if none."""
    if len(group.members) < 2 or not _FRONTED.fullmatch(text[: group.start]):
        return 0
    verb = next((hit for hit in hits if hit.start >= group.end), None)
    if verb is None or verb.form not in ("does", "speech") or len(text[group.end : verb.start]) > 60:
        return 0
    if BODY_ACTS.fullmatch(text, group.end, verb.start):
        return 0  # Witnessed by A and B, UM signed
    ends = [(spans[a][2], spans[b][0]) for a, b in zip(group.members, group.members[1:], strict=False)]
    commas = [number for number, (a, b) in enumerate(ends, 1) if not compiled(r"\band\b|&|;").search(text[a:b])]
    return commas[-1] if commas else 0
