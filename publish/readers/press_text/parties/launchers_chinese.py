"""Who starts or founds something, in Chinese text: `A与B联合发布X`, `A发布X，并联合B启动Y`."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.actors_chinese import actor
from publish.readers.press_text.parties.chinese import subjects
from publish.readers.press_text.parties.signers_chinese import is_body
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.text.folding import HAN

_START_VERBS = words.alternation("zh-programme", "parties", "start_verbs")
_STARTS = re.compile(
    f"(?:共同|联合|携手|正式|并|还|也|亦|又|同时|随后|宣布|宣告)*(?:{_START_VERBS})(?:了)?[^，。；、“”《》]{{0,14}}$"
    "|(?:共同|一同|一起|联合|携手)*为(?:新[^，。；“”]{0,8}的?)?$"
)


_PARTNER = Pattern(
    f"(?<=，)(?:并|还|也|又|同时|随后|另外)*(?:联合|携手|联手|会同|联同)(?P<who>[^，。；、“”《》]{{2,24}}?)(?:共同|正式|一起|一同)*(?:{_START_VERBS})(?:了)?[^，。；、“”《》]{{0,14}}$",
    needs="联合|携手|联手|会同|联同",
)
"""A发布X，并联合三家单位启动Y."""


_WITH_OTHERS = Pattern(
    f"(?:^|[，；日天]|[上下]午)(?P<one>[{HAN}（）A-Za-z]{{3,24}}?)(?:联合|携手|会同|联同|同|与|和)(?P<other>[{HAN}]{{2,20}}?)等"
    "(?:[一二三四五六七八九十\\d多数]+[家个所余])?(?:合作|有关|相关)?(?:伙伴|单位|机构|部门|组织|企业|高校|各方)+(?:一道|一起|共同|联合)*，?"
    "(?:[在于][^，。；]{1,16})?(?:共同|联合)?$",
    needs="等",
)
"""A同B等合作伙伴一道，在某地发布X."""


def launchers(run: Run, sentence: str, base: int, title: int, known: Collection[str]) -> tuple[str, ...]:
    """Who starts what stands at `title`, behind the verb: several bodies, or one."""
    before = sentence[:title].rstrip("“《")
    starts = _STARTS.search(before)
    if starts is None:
        return ()
    several = _WITH_OTHERS.search(before, 0, starts.start())
    if several and all(is_body(several[side], known) for side in ("one", "other")):
        spans = [several.span(side) for side in ("one", "other")]
        return tuple(run.text[base + a : base + b] for a, b in spans)
    partner = _PARTNER.search(before)
    if partner:
        first = actor(run, sentence, base, partner.start(), known)
        at = base + partner.start("who")
        other = (run.text[at : at + len(partner["who"])],) if is_body(partner["who"], known) else ()
        return (*first, *other) if len(first) == 1 else ()
    verb = starts.start()
    return subjects(run, sentence, base, verb, known) or actor(run, sentence, base, verb, known)
