"""Lists of Chinese names whose office stands behind the last: 甲、乙副校长, 甲、乙、丙三位副会长."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from publish.readers.press_text.names.before_chinese import name_before
from publish.readers.press_text.names.chinese import Name, opens_with_surname
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.offices.titles_chinese import ends_in_title
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.people.beside_names_chinese import office_after_pattern, plain_honorific_pattern
from publish.readers.press_text.people.mentions import Mention

_JOINT = compiled("[、和与及]")
_ALL = Pattern(
    "[两二三四五六七八九十几][位名](?P<office>[^，。、；：]{2,8}?)"
    "(?=[，。；]|分别|陪同|出席|参加|一同|共同|先后|均|都|也|亦|及|等|主持|致辞|发言|为|担任)",
    needs="位|名",
)


def extend_back(folded: str, names: dict[int, Name], confirmed: Mapping[int, int]) -> None:
    """Adds the names before one that an office follows: |汪文、张平、|田良参赞."""
    for every in _ALL.finditer(folded):
        seed = name_before(folded, every.start(), confirmed) if _is_office(every) else None
        if seed and ends_in_title(folded[seed.start + 1 : seed.end]):
            continue
        apart = seed is not None and all(n.end <= seed.start or seed.end <= n.start for n in names.values())
        if seed and apart and seed.start and folded[seed.start - 1] in "、和与及" and seed.end == every.start():
            names[seed.start] = replace(seed, confidence=0.8, reason="in a list before the office of all")
    for last in sorted(names.values(), key=lambda name: -name.start):
        if last.start < 3 or folded[last.start - 1] not in "、和与及" or not _office_follows(folded, last.end):
            continue
        start = last.start
        while start > 2 and _JOINT.match(folded, start - 1) and all(n.end != start - 1 for n in names.values()):
            found = name_before(folded, start - 1, confirmed)
            if found is None or found.end != start - 1 or not opens_with_surname(folded, found.start):
                break
            if ends_in_title(folded[found.start + 1 : found.end]):
                break  # 黄大使、李明副校长
            if any(n.start < found.end and found.start < n.end for n in names.values()):
                break
            names[found.start] = replace(found, confidence=0.8, reason="in a list before the office of all")
            start = found.start


def _office_follows(folded: str, end: int) -> bool:
    held = office_after_pattern().match(folded, end)
    if held and plain_honorific_pattern().fullmatch(held[0]) is None:
        return True
    every = _ALL.match(folded, end)
    return every is not None and _is_office(every)


def _is_office(every: re.Match[str]) -> bool:
    return ends_in_title(every["office"]) and plain_honorific_pattern().search(every["office"]) is None


def shared_backwards(mentions: list[Mention], folded: str) -> list[Mention]:
    """The mentions, each of those before one with an office behind it holding that office too."""
    held = list(mentions)
    for number in range(len(held) - 1, -1, -1):
        mention = held[number]
        every = None if mention.office.positions else _ALL.match(folded, mention.end)
        if every and _is_office(every):
            text = mention.run.text[slice(*every.span("office"))]
            mention = replace(mention, office=Office(((text, every.start("office")),), mention.office.organization))
            held[number] = mention
        positions = mention.office.positions
        before = held[number - 1] if number else None
        if before is None or not positions or positions[0][1] < mention.end or before.office.positions:
            continue
        if _JOINT.fullmatch(folded, before.end, mention.start):
            body = before.office.organization or mention.office.organization
            held[number - 1] = replace(before, office=Office(positions, body, inherited=True))
            continue
    return held
