"""The subject of a Chinese clause whose verb of hosting is not its first: `A与B签署《…》，并联合举办`."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.occasion.plainly_chinese import BLANK
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.text.folding import HAN

AND_THEN = re.compile("(?:并|并且|同时|还|又|也|随后|现场|当天|会后|期间|当日|同日)+")
_VERBS = words.alternation("zh-occasion", "hosts", "first_verbs")
_FIRST_VERB = Pattern(
    rf"(?<=[局会院学校司部心构处团所府馆系统业署社）{BLANK}])(?:[于在](?:\d|[^，]{{2,20}}(?=签))[^，]*|在(?:京|沪|穗|深|渝|蓉|汉|宁|杭|港|澳)|[今昨][日天]|近日|日前|正式|共同|联合|{BLANK})*"
    rf"(?:{_VERBS})(?:了)?(?=[《“\d一-鿿]).*[，、](?:并|并且|同时|还|又|也|随后|现场|当天|会后|期间|当日|同日)*$",
    needs="、|，",
)
"""A与B签署《…》，并（联合举办）: the subject stands before the first verb."""
_FOR_ITS = Pattern(
    rf"(?<=[局会院学校司部心构处团所府馆系统业署社）{BLANK}])(?:[今昨][日天晚]|近日|日前|{BLANK}+)?(?:特别|特|专门)?[为就](?!主题|主线|口号)[{HAN}“《][^，]+$",
    needs="为|就",
)
"""某某大学为新成立的中心（举行典礼）: whose ceremony it is, not for what."""


def subject_alone(clause: str) -> str:
    """The clause up to its first verb, and without what the event is for."""
    return clause if len(clause) > 300 else _FOR_ITS.sub("", _FIRST_VERB.sub("", clause))
