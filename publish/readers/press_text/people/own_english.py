"""Whose office `its Chair` is, and what `respectively` gives to each of a list."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from publish.readers.press_text.offices.after_english import read_after
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.people.lists_english import is_part, with_body
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.people.of_kind_english import is_of_kind, of_kind
from publish.readers.press_text.people.parallel_english import in_parallel
from publish.readers.press_text.phrases.bodies_english import is_body, is_generic_body, is_place, is_unit, proper
from publish.readers.press_text.phrases.roles_english import is_plural, is_role, singular

_ITS = re.compile(r"\b(?:[Ii]ts|[Tt]heir)\s+(?:then\s+|new\s+|first\s+|own\s+)?$")
_OPENING = re.compile(r"(?:The|(?:At|In|On|From|With|By|For|Of|To)(?:\sthe)?|[A-Z]\w+ing\s(?:for|with|of)(?:\sthe)?)\s")
_SENT = re.compile(
    r"\b(?:delegation|group|mission|team|party)\s(?:from|of)\s(?:the\s)?"
    r"(?P<body>[A-Z][\w&'-]*(?:\s(?:of|for|and|&|the)(?=\s[A-Z])|\s[A-Z][\w&'-]*)*)[^.;,]{0,40},?\s"
    r"(?:which\swas\s)?(?:led|headed)\sby\s(?:its\s|the\s)?$"
)
"""`a delegation from X headed by Wong Wing-sze, Council Chairman`."""
_JOINED_BY = re.compile(r"\b(?:joined|accompanied|assisted|flanked) by\b")
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
    joined = [m.end() + begin for m in _JOINED_BY.finditer(text[begin : mention.start])]
    if not joined and office.organization:
        return mention
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


_AFTER = re.compile(r",?\s*(?:who\s)?(?:(?:are|were|as)\s)?(?P<first>respectively,?\s)?(?:the\s)?(?=[A-Za-z])")
_ENDS = re.compile(
    r"(?P<last>,?\srespectively)|[,;.](?=\s|$)"
    r"|\s(?=(?:who|attended|spoke|signed|were|was|delivered|gave|led|joined)\b)|$"
)
_REPRESENTED = re.compile(
    r"(?P<bodies>[A-Z][^;.]*?),?\s(?:were\s)?represented\s(?:respectively\s)?by\s(?:its\s|their\s)?(?:[\w.' -]*?)$"
)


def respectively(mentions: list[Mention], text: str, end: int, known: Collection[str]) -> list[Mention]:
    """`A and B, President and Secretary of X respectively`; `Presidents of X and Y respectively`: to each his own."""
    if not mentions:
        return mentions
    place = text.find("respectively", mentions[0].start, end)
    if place < 0:
        return in_parallel(_representing(mentions, text, end), text)
    before = [number for number, mention in enumerate(mentions) if mention.end <= place]
    if not before:
        return mentions
    last = before[-1]
    group = [n for n in before if _adjoining(mentions, text, n, last)]
    if len(group) < 2:
        return mentions
    behalf = _BEHALF.match(text, mentions[last].end, end)
    if behalf:
        return _of_bodies(mentions, group, behalf["bodies"], behalf.start("bodies"))
    offices = _stated(text, mentions[last].end, end, len(group), known)
    if offices is None:
        return _represented(mentions, group, text, end)
    changed = dict(zip(group, offices, strict=True))
    return [replace(m, office=changed[n]) if n in changed else m for n, m in enumerate(mentions)]


_REPRESENTING = Pattern(
    r",?\s(?:who\s)?represent(?:ing|ed)\s(?:the\s)?(?P<bodies>[A-Z][^,;.()]*\sand\s[^,;.()]*)", needs="represent"
)


def _representing(mentions: list[Mention], text: str, end: int) -> list[Mention]:
    """`A and B, representing X and Y`: as many bodies as names."""
    for last, mention in enumerate(mentions):
        told = _REPRESENTING.match(text, mention.end, end)
        group = [n for n in range(last + 1) if _adjoining(mentions, text, n, last)] if told else []
        if told and len(group) > 1:
            return _of_bodies(mentions, group, told["bodies"], told.start("bodies"))
    return mentions


def _of_bodies(mentions: list[Mention], group: Sequence[int], listed: str, start: int) -> list[Mention]:
    """Each of the group with the body in his place of the list, where they are as many and nobody has one."""
    bodies = _bodies(listed, len(group))
    own = [mentions[n].office for n in group]
    if bodies is None or any(
        office.organization and not office.inherited and not start <= office.organization[1] < start + len(listed)
        for office in own
    ):
        return mentions
    changed = list(mentions)
    for number, (name, at) in zip(group, bodies, strict=True):
        bare = compiled(r"^(?:The|the)\s").sub("", name)
        office = replace(changed[number].office, organization=(bare, start + at + len(name) - len(bare)))
        changed[number] = replace(changed[number], office=office)
    return changed


_BEHALF = re.compile(
    r"[^.;]{0,120}?\s(?:on behalf of|for|in the name of|representing)\s(?:the\s)?"
    r"(?P<bodies>[A-Z][^,;.()]*\sand\s[^,;.()]*?),?\srespectively\b"
)


def _stated(text: str, start: int, end: int, count: int, known: Collection[str]) -> list[Office] | None:
    """The offices behind the last name, where they are as many as the names."""
    opening = _AFTER.match(text, start, end)
    if opening is None:
        return None
    for ending in _ENDS.finditer(text, opening.end(), end):
        if opening["first"] or ending["last"]:
            offices = _each(text[opening.end() : ending.start()], count, opening.end(), known)
            if offices or ending["last"]:
                return offices
    return None


def _represented(mentions: list[Mention], group: Sequence[int], text: str, end: int) -> list[Mention]:
    """`X and Y, represented by A and Director B respectively`."""
    first = mentions[group[0]]
    begin = max(text.rfind(". ", 0, first.begin), text.rfind("; ", 0, first.begin)) + 1
    told = _REPRESENTED.search(text[begin : first.begin])
    after = compiled(r"[^,;.]{0,4}respectively").match(text[mentions[group[-1]].end : end])
    if told is None or after is None:
        return mentions
    return _of_bodies(mentions, group, told["bodies"], begin + told.start("bodies"))


def _bodies(listed: str, count: int) -> list[tuple[str, int]] | None:
    """`X and the Y Trade and Investment Agency` as so many bodies, however many of its joints are within names."""
    joints = [*compiled(r",\s*and\s+|,\s*|\s+and\s+").finditer(listed)]
    for chosen in itertools.combinations(joints, count - 1):
        starts, ends = [0, *(j.end() for j in chosen)], [*(j.start() for j in chosen), len(listed)]
        found = [(listed[a:b], a) for a, b in zip(starts, ends, strict=True)]
        if all(is_body(name, ()) or (proper(name) and not is_place(name)) for name, _ in found):
            return found
    return None


_JOINED = re.compile(r"(?:\s*,)?\s*(?:and\s+)?(?:[A-Z][a-z]{1,4}\.?\s+|(?:[A-Z][\w-]+\s){1,3})?")


def _adjoining(mentions: Sequence[Mention], text: str, number: int, last: int) -> bool:
    """Whether only joining words stand between the names from one to the last."""
    gaps = ((mentions[n].end, mentions[n + 1].start) for n in range(number, last))
    return all(_JOINED.fullmatch(text[start:end]) for start, end in gaps)


def _each(held: str, count: int, shift: int, known: Collection[str]) -> list[Office] | None:
    parts = _parted(held)
    if len(parts) == count and all(is_role(part) for part, _ in parts):
        read = [read_after(part, known) for part, _ in parts]
        shared = read[-1][1]
        offices = []
        for (_, at), (positions, body, _) in zip(parts, read, strict=True):
            own = (body[0], body[1] + shift + at) if body else None
            if own is None and shared:
                own = (shared[0], shared[1] + shift + parts[-1][1])
            offices.append(Office(tuple((p, o + shift + at) for p, o in positions), own))
        return offices
    plural = compiled(r"(?P<role>[\w\s-]+?)\s(?:of|at|from)\s(?:the\s)?(?P<bodies>.+)").match(held)
    if plural is None or not is_plural(plural["role"]):
        return None
    bodies = _parted(plural["bodies"])
    if len(bodies) != count:
        return None
    role = (singular(plural["role"]), shift)
    start = shift + plural.start("bodies")
    return [
        Office(
            (role,),
            (compiled(r"^the\s").sub("", name), start + at + len(name) - len(compiled(r"^the\s").sub("", name))),
        )
        for name, at in bodies
    ]


def _parted(listed: str) -> list[tuple[str, int]]:
    """The members of `A, B and C` with their offsets."""
    found, start = [], 0
    for joint in [*compiled(r",\s*and\s+(?:the\s)?|,\s*|\s+and\s+(?:the\s)?").finditer(listed)]:
        found.append((listed[start : joint.start()], start))
        start = joint.end()
    return [*found, (listed[start:], start)]
