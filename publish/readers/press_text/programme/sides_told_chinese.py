"""The two sides of something signed, where another clause of the Chinese sentence names them."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.chinese import subjects
from publish.readers.press_text.parties.signers_chinese import is_body
from publish.readers.press_text.parties.spoken_for_chinese import spoken_for
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.programme.ceremonies import Named

_TOGETHER_VERBS = words.alternation("zh-programme", "signing", "after_parties")
_BOTH_BEFORE = re.compile(
    rf"(?:^|[，；])(?P<a>[^，；。与和]{{2,24}}?)(?:将|拟|还|正式|计划)*[与和向](?P<b>[^，；。]{{3,24}}?)(?={_TOGETHER_VERBS})"
    r"[^。]*?，双方"
)


_HELD_AND = re.compile(
    "(?:[在于][^，；]{2,24})?(?:共同|联合)?(?:举行|举办)[^，；。]{0,30}(?:[式会谈坛动论]|典礼|交流)，(?:会上|期间|并|现场|共同|正式|一同)*$"
)


_BECOME = re.compile(
    "(?:正式)?(?:缔结为?|结为|结成|建立|确立)[^，。；]{2,20}，(?:双方|两[市校国地港院馆司会](?:的?(?:副?[市校港院馆会]长|负责人|代表|领导))?)(?:并|共同|正式|现场|分别)*$"
)
"""A与B结为友好城市，两市市长签署X."""


def two_told(run: Run, sentence: str, base: int, item: Named, known: Collection[str]) -> tuple[str, ...]:
    """Who held the ceremony, whom others signed for, or who the two sides are."""
    signed = compiled("(?:签署|签订|签下|签定)了?[《“]?$").search(sentence[: max(0, item.start - base)])
    held = _HELD_AND.search(sentence[: signed.start()]) if signed else None
    if held and (ours := subjects(run, sentence, base, held.start(), known)):
        return ours  # A、B和C举行签约仪式，签下X
    become = _BECOME.search(sentence, 0, signed.start()) if signed else None
    if become and (ours := subjects(run, sentence, base, become.start(), known)):
        return ours
    return spoken_for(run, sentence, base, known) or _two_before(run, sentence, base, item, known)


def _two_before(run: Run, sentence: str, base: int, item: Named, known: Collection[str]) -> tuple[str, ...]:
    """`A与B将设立X，双方签署Y`: who the two sides are is said in the sentence."""
    told = _BOTH_BEFORE.search(sentence, 0, max(0, item.start - base))
    if told is None or not all(is_body(told[group], known) for group in "ab"):
        return ()
    return tuple(run.text[base + told.start(group) : base + told.end(group)] for group in "ab")
