"""Foreign names in Chinese text with a dot between their parts: 凯特·艾伦."""

from __future__ import annotations

import re

from publish.readers.press_text.names.followers_chinese import acts, followed, hard_stop
from publish.readers.press_text.names.lists_chinese import heads_pattern, spelling_characters
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN

DOTTED = re.compile(
    rf"[{HAN}]{{1,8}}(?:[－-][{HAN}]{{1,6}})?(?:·{{1,2}}(?:[{HAN}]{{1,9}}(?:[－-][{HAN}]{{1,6}})?|[A-Z]\.?))+"
)
DOTTED_BODY = re.compile(
    "公司|集团|基金会|大学|学院|学会|协会|研究所|医院|律师事务所|律所|银行|酒店|出版社|画廊|博物馆|美术馆"
)
"""罗莎·霍尔姆基金会上海代表处: named after a person."""
_UYGHUR = "－-不都合吾肉买江古逊依力孜提代帖开吐"
"""Characters that spell names only behind a dot: 凯赛尔·阿不都克热木."""


_QUOTED = re.compile(rf"(?:·{{1,2}}[{HAN}]{{1,9}})+(?:——|[—：:]|[^“”]{{0,24}}[”』」》])")
"""“法老·王——古埃及文明展”: what stands in quotation marks from its first character on is a title."""


_SPOKE = re.compile("在[^，。、]{0,8}(?:[上中]|致辞|致词|发言|讲话|演讲|会见|期间)")
"""爱丽丝·金|在论坛上致辞."""


def dotted_at(text: str, start: int) -> re.Match[str] | None:
    """The name with a dot that begins at `start`; its first part is no longer than two of `DOTTED`."""
    dot = text.find("·", start, start + 18)
    if dot <= start or (text[start - 1 : start] in tuple("“『「《") and _QUOTED.match(text, dot)):
        return None
    return DOTTED.match(text, start)


def dotted_end(text: str, dotted: re.Match[str]) -> int:
    """A dotted name ends where the first thing that follows names begins."""
    first = text.index("·", dotted.start())
    for joint in re.compile("[和与及]").finditer(text, first, dotted.end()):
        if heads_pattern().search(text, joint.end(), dotted.end()):
            return joint.start() - (text[joint.start() - 1] == "等")  # 埃米尔·哈桑和主任玛丽娜·…: two names
    last = text.rindex("·", dotted.start(), dotted.end())
    if (
        dotted.end() - last <= (12 if compiled("[－-]").search(text[last : dotted.end()]) else 7)
        and hard_stop(text, dotted.end())
        and all(c in spelling_characters() or c in _UYGHUR for c in text[last + 1 : dotted.end()])
    ):
        return dotted.end()
    opening = 5 if text.startswith("阿不都", last + 1) else 2
    for end in range(last + opening, dotted.end() + 1):
        if (
            text[end : end + 1] not in ("-", "－")
            and followed(text, end)
            and (
                end - last > 2
                or hard_stop(text, end)
                or text[end : end + 1] in "为向对的"
                or acts(text, end)
                or _SPOKE.match(text, end)
            )
        ):
            return end
    spelled = last + 1
    while spelled < dotted.end() and text[spelled] in spelling_characters():
        spelled += 1
    return spelled if spelled > last + 1 else min(dotted.end(), last + 5)
