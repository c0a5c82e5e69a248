"""What `respectively` gives to each of a list of people: `A and B, Chair and Secretary of X respectively`."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from publish.readers.press_text.offices.after_english import read_after
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.people.parallel_english import in_parallel
from publish.readers.press_text.phrases.bodies_english import is_body, is_place, proper
from publish.readers.press_text.phrases.roles_english import is_plural, is_role, singular

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
