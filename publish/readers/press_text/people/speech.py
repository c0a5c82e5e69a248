"""Which words of a paragraph report what a person said."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.text.tokens import sentence_spans


@lru_cache(maxsize=2)
def _said(han: bool) -> re.Pattern[str]:
    if han:
        listed = words.alternation("zh-events", "said", "verbs")
        return re.compile(
            rf"(?:大使|主任|先生|女士|教授|博士|校长|会长|主席|院长|部长|总裁)?[^，。；]{{0,16}}?(?:{listed})"
        )
    listed = words.alternation("en-events", "said", "verbs")
    return re.compile(
        rf"\s*(?:,[^,.;]{{0,90}},)?\s*(?:also\s|further\s|then\s|has\s|in\s[^,.]{{0,40}},\s*)?(?:{listed})\b"
    )


_STOP = re.compile("；|$|\n")


@lru_cache(maxsize=1)
def _next_speaker() -> re.Pattern[str]:
    """The full stop before a sentence of Chinese in which somebody speaks who is not only a pronoun."""
    listed = words.alternation("zh-events", "said", "verbs")
    return re.compile(rf"。(?=(?!他|她|其|并|会上|双方)[^，。；：]{{2,24}}?(?:{listed}))")


def reports_speech(text: str, start: int, end: int, han: bool) -> tuple[int, int] | None:
    """(start, end) of the reported words where the person at `start`…`end` is said to speak, else nothing."""
    if not _said(han).match(text, end):
        return None
    if han:
        stop, other = _STOP.search(text, end), _next_speaker().search(text, end)
        return start, min(stop.start() if stop else len(text), other.end() if other else len(text))
    for begin, finish in sentence_spans(text):
        if begin <= start < finish:
            return begin, finish
    return None
