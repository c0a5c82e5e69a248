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
        last = min(stop.start() if stop else len(text), other.end() if other else len(text))
        return start, last
    for begin, finish in sentence_spans(text):
        if begin <= start < finish:
            return begin, finish
    return None


_QUOTATION_MARKS = (("“", "”"), ("「", "」"), ("『", "』"), ("《", "》"), ("（", "）"), ("(", ")"))
_STOPS = "。！？.!?"


def with_whole_quotations(text: str, begin: int, finish: int) -> tuple[int, int]:
    """The stretch with what it opens closed, and with the beginning of what it closes."""
    for opening, closing in _QUOTATION_MARKS:
        depth = lowest = 0
        for character in text[begin:finish]:
            depth += (character == opening) - (character == closing)
            lowest = min(lowest, depth)
        if lowest < 0 and (at := text.rfind(opening, 0, begin)) >= 0 and closing not in text[at:begin]:
            begin = at
        if depth > lowest and (at := text.find(closing, finish)) >= 0 and opening not in text[finish:at]:
            finish = _behind(text, at)
    if text.count('"', begin, finish) % 2:
        if text.count('"', 0, begin) % 2:
            begin = text.rindex('"', 0, begin)
        elif (at := text.find('"', finish)) >= 0:
            finish = _behind(text, at)
    return begin, finish


def _behind(text: str, at: int) -> int:
    """Where what ends with the mark at `at` ends, with the stop behind it."""
    return at + 1 + (text[at + 1 : at + 2] != "" and text[at + 1] in _STOPS)


@lru_cache(maxsize=1)
def _spoke() -> re.Pattern[str]:
    listed = words.alternation("zh-events", "said", "verbs")
    return re.compile(
        rf"[^，,：:。]{{0,80}}(?:{listed})[。；;]?"
        r"|[^“\"]{0,300}\b(?:deliver(?:ed|s)|gave|gives|made|makes)\s(?:[\w-]+\s){0,5}(?:remarks|speech(?:es)?"
        r"|address(?:es)?)(?:\s(?:respectively|online|by\svideo|in\sturn|there|(?:at|during)\sthe\s[\w ]{3,40}))?\."
    )


_STILL = re.compile("他|她|其|并|会上")


def told(said: str) -> str:
    """The words without `王立致辞。`, `Lee delivered remarks.`: that somebody spoke, and nothing of what was said.

    What follows is the same speech only where it says so: `他指出，……`.
    """
    if _spoke().fullmatch(said):
        return ""
    first = said.find("。") + 1
    if first and _spoke().fullmatch(said, 0, first):
        return said[first:] if _STILL.match(said, first) else ""
    return said
