"""Whom Chinese text says that people stand for: 王宁秘书长代表甲协会签署, 代表甲协会签署的是会长李敏, 几总统的代表."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.offices.titles_chinese import ends_in_title
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.people.beside_names_chinese import office_after_pattern
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.phrases.bodies_chinese import bodies_end_pattern, is_named_body
from publish.readers.press_text.text.folding import HAN

_ACTS = words.alternation("zh", "organizations", "doer_acts")
_BODY = rf"(?P<body>[{HAN}A-Za-z（）&·—-]{{2,24}}?)"
_BEFORE = re.compile(
    rf"代表(?![团处厅双各两]){_BODY}(?:先后|分别|一同|共同|在[^，。；]{{2,16}}?上)?(?:{_ACTS})[{HAN}]{{0,6}}?的(?:分别)?(?:是|为)$"
)
_BEHIND = re.compile(
    rf"\s*(?:先生|女士|博士|教授|老师|律师|院士|大使)?\s*(?:分别|共同|一同)?代表(?![团处厅双各两]){_BODY}(?=[，、；。]|(?:先后|分别|一同|共同|与|和|及|同|在[^，。；]{{2,20}}?上)?(?:{_ACTS})|欢迎|祝贺|感谢|致谢|向|对|[和与及]|$)"
)
_REPRESENTED = Pattern(rf"的(?:私人|特别|个人|全权)?(?:代表|特使|特别代表)(?=[、，和与及]|[{HAN}])", needs="代表|特使")


def with_represented(mentions: list[Mention], folded: str, known: Collection[str]) -> list[Mention]:
    """The mentions with the body that each is said to stand for, where no other is told."""
    if folded.find("代表") < 0:
        return mentions
    return [_with_body(mention, folded, known) for mention in mentions]


def _with_body(mention: Mention, folded: str, known: Collection[str]) -> Mention:
    office = mention.office
    if office.organization and not office.inherited:
        return mention
    first = min([mention.start, *(at for _, at in office.positions)])
    last = max([mention.end, *(at + len(text) for text, at in office.positions)])
    found = _BEFORE.search(folded, max(0, first - 48), first) or _BEHIND.match(folded, last)
    if found is None:
        return mention
    body = found["body"]
    if not (is_named_body(body) or body in known or body in words.word_set("zh", "organizations", "proper")):
        return mention
    signs = _SIGNS.search(compiled("[。；]").split(folded[found.start() : found.start() + 120])[0]) is not None
    if not signs:
        return mention  # on behalf of X names no employer
    named = mention.run.text[slice(*found.span("body"))]
    return replace(mention, office=Office(office.positions, (named, found.start("body")), True))


_SIGNS = re.compile("签[署订字约名下]|落笔|换文")


def is_represented(folded: str, end: int) -> bool:
    """Whether the name that ends there is only of somebody whom another represents: 总统孔戴|的代表."""
    return _REPRESENTED.match(folded, end) is not None


_IN_THEIR_PLACE = Pattern(r"\s*(?:将|谨|亦|并)?代表(?P<office>[^，。；、：“”与和同向及为的]{0,4})", needs="代表")
"""Four characters have no room for a body: where one is named the other is told as a person of the event."""


_OF_BODY = Pattern(r"\s*(?:将|谨|亦|并)?代表([^，。；、：“”与和同向及为的]{2,14})", needs="代表")


_POINTED = re.compile("[该本我其](?:[校院馆会司局所办部署厅处台社行]|中心|公司|集团|协会|基金会)")


def in_whose_place(gap: str, behind: str) -> bool:
    """Whether the words between two names say that the first stands for the second: 孙湘|代表主任|郭莉出席."""
    found = _IN_THEIR_PLACE.fullmatch(gap)
    body = _OF_BODY.fullmatch(gap)
    named = body and (bodies_end_pattern().search(body[1]) or _POINTED.fullmatch(body[1]))
    if named and office_after_pattern().match(behind):
        return True  # 孙湘一|代表联络办|郭莉副主任到会
    return found is not None and (not found["office"] or ends_in_title(found["office"]))
