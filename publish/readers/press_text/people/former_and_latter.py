"""Who signs for the former, who for the latter: of two bodies that the words before name side by side."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.phrases.bodies_english import is_body, is_place, is_unit
from publish.readers.press_text.phrases.roles_english import is_role

_WHICH = Pattern(
    r",?\s(?:who\s)?(?:(?:(?:co-?)?signed|initialled|inked|spoke|did\sso)\s(?:(?:it|the\s\w+)\s)?)?"
    r"(?:for|on\sbehalf\sof|represent(?:ing|ed))\sthe\s(?P<which>former|latter)\b",
    needs="former|latter",
)
_WORD = r"[A-Z][\w&'’-]*"
_NAME = rf"{_WORD}(?:\s(?:(?:of|for|in|on|de|&)\s(?:the\s)?)?{_WORD})*"
_TWO = re.compile(rf"(?P<former>{_NAME})(?:\s\([A-Z][\w-]*\))?\sand\s(?:with\s)?(?:the\s)?(?P<latter>{_NAME})")
_FAR = 500
"""The two bodies stand in so many characters before."""


def with_former_and_latter(mentions: list[Mention], text: str, known: Collection[str]) -> list[Mention]:
    """The mentions without a body, each with the one of the two that the person is said to sign for."""
    if "the former" not in text and "the latter" not in text:
        return mentions
    mentions = with_what_either_is(mentions, text)
    changed = list(mentions)
    for number, mention in enumerate(mentions):
        told = _WHICH.match(text, mention.end)
        if told is None or not mention.office.positions or mention.office.organization:
            continue
        two = _two_before(text, mention.begin, known)
        if two:
            body = (two[told["which"]], two.start(told["which"]))
            changed[number] = replace(mention, office=replace(mention.office, organization=body, inherited=False))
    return changed


def _two_before(text: str, end: int, known: Collection[str]) -> re.Match[str] | None:
    """The last two bodies before that stand side by side."""
    found = None
    for two in _TWO.finditer(text, max(0, end - _FAR), end):
        if all(is_body(two[k], known) and not is_unit(two[k]) and not is_place(two[k]) for k in ("former", "latter")):
            found = two
    return found


_ALSO = Pattern(
    r",\sthe\s(?P<which>former|latter)\s(?:(?:also|being|is|currently|concurrently)\s)+(?:an?\s|the\s)?"
    r"(?P<held>[^,;.()]{3,70})(?=[,;.)])",
    needs="former|latter",
)
"""`A and B, the latter also an IOC Member`."""


def with_what_either_is(mentions: list[Mention], text: str) -> list[Mention]:
    """The mentions, one of the last two before the words with the office that these tell."""
    changed = list(mentions)
    for told in _ALSO.finditer(text):
        before = [number for number, mention in enumerate(mentions) if mention.end <= told.start()]
        if len(before) < 2 or not is_role(told["held"]) or told.start() - mentions[before[-1]].end > 40:
            continue
        number = before[-1] if told["which"] == "latter" else before[-2]
        office = changed[number].office
        positions = (*office.positions, (told["held"], told.start("held")))
        changed[number] = replace(changed[number], office=replace(office, positions=positions))
    return changed
