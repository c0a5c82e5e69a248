"""Where the name begins that a bracket behind it shortens: 和|香港大学（港大）, 主办单位为|某某局（简称）."""

from __future__ import annotations

import re

from publish.readers.press_text.offices.lead_in_chinese import strip_lead_in
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.phrases.bodies_chinese import bodies_end_pattern
from publish.readers.press_text.text.folding import HAN, HAN_ONLY, in_order

_HOSTED_BY = Pattern(
    f"[{HAN}]*?(?:主办|主辦|承办|承辦|协办|協辦|合办|合辦|支持|组织|組織|举办|舉辦)(?:单位|單位|机构|機構|方|者)(?:分别|分別)?(?:[为為是有由]|包括)",
    needs="单位|單位|方|机构|機構|者",
)
_JOINT = re.compile(
    "(?:以及|[和与及由同对向在到赴]|访问|来访|到访|走访|参访|拜访|来自|欢迎|邀请|参观|来到|前往|携手)了?(?=.{3})"
)


def name_begins(before: str, short: str) -> int:
    """The offset in the folded text before a bracket at which the name begins that is `short` in the bracket."""
    hosted = _HOSTED_BY.match(before)
    start = hosted.end() if hosted and len(before) - hosted.end() >= 4 else 0
    opening = strip_lead_in(before[start:])
    if opening and _may_be(before[start + opening :], short):
        start += opening
    for joint in _JOINT.finditer(before, start):
        left, right = before[start : joint.start()], before[joint.end() :]
        if _may_be(right, short) and (not left or bodies_end_pattern().search(left) or len(joint[0]) > 1):
            start = joint.end()
    return start


def _may_be(name: str, short: str) -> bool:
    """Whether the rest is still a name that the short form fits: of Han characters, in their order."""
    if len(name) < 4 or bodies_end_pattern().search(name) is None:
        return False
    return in_order(short, name) if HAN_ONLY.fullmatch(short) else True
