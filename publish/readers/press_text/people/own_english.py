"""Whose office `its Chair` is: of the body that the sentence, or the one before, names last."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.people.lists_english import is_part, with_body
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.people.of_kind_english import is_of_kind, of_kind
from publish.readers.press_text.phrases.bodies_english import is_body, is_generic_body, is_place, is_unit
from publish.readers.press_text.phrases.roles_english import is_role

_ITS = re.compile(r"\b(?:[Ii]ts|[Tt]heir)\s+(?:then\s+|new\s+|first\s+|own\s+)?$")
_OPENING = re.compile(r"(?:The|(?:At|In|On|From|With|By|For|Of|To)(?:\sthe)?|[A-Z]\w+ing\s(?:for|with|of)(?:\sthe)?)\s")
_SENT = re.compile(
    r"\b(?:delegation|group|mission|team|party)\s(?:from|of)\s(?:the\s)?"
    r"(?P<body>[A-Z][\w&'-]*(?:\s(?:of|for|and|&|the)(?=\s[A-Z])|\s[A-Z][\w&'-]*)*)[^.;,]{0,40},?\s"
    r"(?:which\swas\s)?(?:led|headed)\sby\s(?:its\s|the\s)?$"
)
"""`a delegation from X headed by Wong Wing-sze, Council Chairman`."""
_ACCOMPANIED = re.compile(r"\b(?:joined|accompanied|assisted|flanked) by\b")
_ANEW = re.compile(
    r":\s[A-Z]|,\s(?:had|has|was|were|met|visited|received|welcomed|signed|held|hosted|toured|took|spoke|gave|paid|saw)\b"
)
"""`A, flanked by B, received three diplomats: |Consul C`: whoever comes then is of another side."""
_JOINED_BY = re.compile(_ACCOMPANIED.pattern + r"|\b(?:together|along) with\b|\balongside\b")
_NAME = re.compile(
    r"[A-Z][\w&.'-]*(?:\s(?:(?:of|for|and|in|on|de|&)\s(?:the\s)?|the\s)?\(?[A-Z][\w&.'-]*\)?)*(?:,\s(?:Ltd|Inc)\b\.?)?",
)


def with_own(mention: Mention, text: str, begin: int, earlier: Sequence[Mention], known: Collection[str]) -> Mention:
    """The mention with the body that `its` before the office stands for: the one named last in the sentence."""
    office = mention.office
    if not office.positions or (office.organization and not is_part(mention)):
        return mention
    kind = is_of_kind(office.positions[0][0])
    mention, told_kind = of_kind(mention, text)
    if told_kind:
        return mention
    office = mention.office
    first = min(at for _, at in office.positions)
    if earlier and _ITS.fullmatch(compiled(r"^,?\sand\s").sub("", text[earlier[-1].end : first])):
        return with_body(mention, earlier[-1].office.organization) if earlier[-1].office.organization else mention
    by = _JOINED_BY if office.organization is None else _ACCOMPANIED
    joined = [m.end() + begin for m in by.finditer(text[begin : mention.start])]
    if not joined and office.organization:
        return mention
    if joined and _ANEW.search(text, joined[-1], mention.start):
        joined = []
    if joined:  # A of X met them, joined by B, Director, and C, Secretary
        told = [m.office.organization for m in earlier if m.end <= joined[-1] and m.office.organization]
        plain = earlier and all(m.office.inherited or not m.office.organization for m in earlier if m.end > joined[-1])
        if told and (plain or earlier[-1].end <= joined[-1]):
            return with_body(mention, told[-1])
        return mention
    sent = _SENT.search(text[begin : min(first, mention.start)])
    if sent and is_body(sent["body"], known) and not is_place(sent["body"]):
        sender = (sent["body"], begin + sent.start("body"))
        return replace(mention, office=Office(office.positions, sender, inherited=True))
    inside = any(compiled(r"\s(?:of|for)\sits\s").search(position) for position, _ in office.positions)
    if not kind and not inside and _ITS.search(text[begin:first]) is None:
        return mention
    body = _named_last(text, begin, first if first < mention.begin else mention.begin, known)
    while body is None and begin and _ITS_OPENS.match(text[begin:first]):
        before = _sentence_before(text, begin)
        body, begin, first = _named_last(text, before, begin, known), before, begin
    if earlier and earlier[-1].office.organization and (body is None or earlier[-1].office.organization[1] >= body[1]):
        body = earlier[-1].office.organization
    if body is None:
        return mention
    return replace(mention, office=Office(office.positions, body, inherited=True))


_ITS_OPENS = re.compile(r"\s*(?:Its|Their)\s")


def _sentence_before(text: str, begin: int) -> int:
    """Where the sentence before the one at `begin` begins, in the same paragraph."""
    line = text.rfind("\n", 0, max(0, begin - 1)) + 1
    return (
        max((m.end() for m in compiled(r"[.!?]\s+(?=[A-Z])").finditer(text[line : max(line, begin - 2)])), default=0)
        + line
    )


def _named_last(text: str, begin: int, end: int, known: Collection[str]) -> tuple[str, int] | None:
    """The last body in the sentence before an offset."""
    found: tuple[str, int] | None = None
    for place in _NAME.finditer(text, begin, end):
        opening = _OPENING.match(place[0])
        name = (
            compiled(r"\s*\([^)]*\)?$").sub("", place[0][opening.end() :] if opening else place[0]).removesuffix("'s")
        )
        if (
            name
            and not is_place(name)
            and not is_role(name)
            and (is_generic_body(name) or (is_body(name, known) and not is_unit(name)))
        ):
            found = (name, place.start() + (opening.end() if opening else 0))
    return found
