"""Offices that stand behind a Chinese name: 甲（某某大学校长）, 主持人：甲，某某大学校长, 甲现任某某协会会长."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.names.before_chinese import name_before
from publish.readers.press_text.names.chinese import Name, name_at
from publish.readers.press_text.offices.beside_chinese import office_before
from publish.readers.press_text.offices.chinese import split_office
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.offices.titles_chinese import ends_in_title
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_chinese import is_named_body
from publish.readers.press_text.text.folding import HAN

_BRACKET = Pattern(r"\s?（([^（）；。，：]{4,40})）", needs="（")
_HOLDS = Pattern(
    r"(?:现任|现为|现担任|目前担任|系|是)([^（）；。，：]{4,40})(?=[，。；]|$)", needs="是|现为|现任|现担任|目前担任|系"
)
_BESIDE = re.compile(r"[，,]\s?([^（）；。，：]{4,40})(?=[；。，]|$)")
_LABEL = Pattern(rf"(?:^|[；。\n])\s*(?:{words.alternation('zh-events', 'parts', 'labels')})\s?[:：]\s?", needs=":|：")


_OPENING = re.compile(rf"(?:^|[；：。\n])\s?(?=[{HAN}·]{{2,16}}，)")
_HONORIFIC = re.compile("先生|女士|教授|博士|律师|医生|工程师|院士")


_FROM = Pattern(r"来自(?:于)?([^，。；、的]{3,24})的", needs="来自")
"""来自某某大学的甲教授."""
_UNDER = Pattern(
    rf"(?:^|(?<=[，。；]))在([{HAN}·]{{2,12}}?)(?:先生|女士|教授|博士)?的(?:主持|见证|陪同|带领|率领|共同见证|引导)下",
    needs="主持|带领|引导|率领|见证|陪同",
)


_GROUP = rf"(?P<who>[{HAN}·]{{2,10}}(?:、[{HAN}·]{{2,10}})*(?:[和及][{HAN}·]{{2,10}})?)"
_LEAD = (
    "(?P<office>(?:永远|名誉|荣誉|常务|执行|第一|创会)*副?(?:会长|理事长|主席|秘书长|司库|监事长|院长|校长|董事长|团长|召集人))"
    "(?:一职|职位)?"
)
FILLED = re.compile(
    rf"{_LEAD}(?:[续改转]|继续|分别|现)?由{_GROUP}(?:分别)?(?:出任|担任|接任|续任|兼任|连任|履新)(?=[，。；]|$)"
    rf"|{_LEAD.replace('office', 'post')}(?:分别)?(?:为|是){_GROUP.replace('who', 'held')}(?=[，。；]|$)"
)
"""`会长一职由甲出任`, `副会长为乙、丙`: who holds an office of the body that the text is about."""


def _holders(folded: str, confirmed: Mapping[int, int]) -> Iterator[Name]:
    """The names of those who are said to hold an office, where all of the list are names."""
    for filled in FILLED.finditer(folded) if compiled("[由为是]").search(folded) else ():
        group = "who" if filled["who"] else "held"
        pieces = [*compiled("[^、和及]+").finditer(filled[group])]
        ends = [filled.start(group) + piece.end() for piece in pieces]
        places = zip(ends, pieces, strict=True)
        names = [name_at(folded[:end], end - len(piece[0]), confirmed) for end, piece in places]
        if all(name and name.end == end for name, end in zip(names, ends, strict=True)):
            yield from (name for name in names if name)


def names_before_offices(folded: str, confirmed: Mapping[int, int]) -> Iterator[Name]:
    """Names that an office in brackets or after 现任 follows, and those after the label of what they do."""
    for pattern in (_BRACKET, _HOLDS):
        for found in pattern.finditer(folded):
            name = _holder(folded, found, confirmed)
            if name:
                yield name
    for opening in _OPENING.finditer(folded):
        name = name_at(folded, opening.end(), confirmed)
        beside = name and _BESIDE.match(folded, _named(folded, name.end))
        if name and beside and _is_office(beside[1]):
            yield name
    for found in _FROM.finditer(folded):
        name = name_at(folded, found.end(), confirmed) if is_named_body(found[1]) else None
        if name:
            yield name
    for found in _UNDER.finditer(folded):
        name = name_at(folded, found.start(1), confirmed)
        if name and name.end == found.end(1) and not ends_in_title(found[1]):
            yield name
    yield from _holders(folded, confirmed)
    for label in _LABEL.finditer(folded):
        name = name_at(folded, label.end(), confirmed)
        if name:
            yield name


def _named(folded: str, end: int) -> int:
    """Where a naming ends: after the honorific."""
    honorific = _HONORIFIC.match(folded, end)
    return honorific.end() if honorific else end


def _holder(folded: str, found: re.Match[str], confirmed: Mapping[int, int]) -> Name | None:
    return name_before(folded, found.start(), confirmed) if _is_office(found[1]) else None


def _is_office(text: str) -> bool:
    """Whether the words are an office with the body it is held in."""
    return ends_in_title(text) and bool(split_office(text, (), False)[0])


def office_behind(run: Run, folded: str, name: Name, known: Collection[str]) -> tuple[Office, int] | None:
    """The office behind a name, and where it ends."""
    alone = name.start == 0 or folded[name.start - 1] in "：；。\n"
    end = _named(folded, name.end)
    for pattern in (_BRACKET, _HOLDS, _BESIDE) if alone else (_BRACKET, _HOLDS):
        found = pattern.match(folded, end)
        if found and _is_office(found[1]):
            held = (
                folded[: found.start(1)].replace("担任", "现任") + folded[found.start(1) :]
            )  # what is held is not bestowed
            office, _ = office_before(run, held, found.start(1), found.end(1), known, False)
            return (office, found.end()) if office.positions else None
    return None
