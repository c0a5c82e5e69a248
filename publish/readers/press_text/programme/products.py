"""Products by their names: 发布新一代回收系统Tidal 3; `launched Tidal 3, its third-generation pump`."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.actors_english import starters
from publish.readers.press_text.parties.launchers_chinese import launchers
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.phrases.past_english import past
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.text.folding import HAN


@lru_cache(maxsize=1)
def _han() -> Pattern:
    kinds = words.alternation("zh-events", "ceremonies", "products")
    return Pattern(
        rf"(?<!将)(?<!拟)(?:发布|推出)(?:了|其)?(?P<kind>[{HAN}A-Za-z0-9]{{0,24}}?(?:{kinds}))"
        r"\s?[“「]?(?P<title>[A-Z][A-Za-z0-9 .+-]{1,30}?)[”」]?(?=[，。；]|$|并)",
        needs="发布|推出",
    )


@lru_cache(maxsize=1)
def _latin() -> Pattern:
    kinds = words.phrase_alternation("en-events", "ceremonies", "products")
    return Pattern(
        r"\b(?:launched|unveiled|released|introduced|debuted|presented)\s(?P<title>[A-Z][\w-]*(?:\s(?:[A-Z][\w-]*|\d[\w.]*)){0,4}),"
        rf"\s(?:its|the|an?|their)\s[^,.;]{{0,80}}?\b(?:{kinds})\b",
        needs="debuted|introduced|launched|presented|released|unveiled",
    )


def products_chinese(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """What a body brings out under a name in Latin letters."""
    found = []
    for m in _han().finditer(sentence):
        start, end = m.span("title")
        by = launchers(run, sentence[: m.start("kind")], base, m.start("kind"), known)
        found.append(Named(run.text[base + start : base + end].strip(), base + start, "launch", run, by, 0.8))
    return found


def products_english(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """What a body brings out, said behind its name to be a product."""
    found = []
    for m in _latin().finditer(sentence):
        by = starters(sentence[: m.start()], known)
        if by and not past(sentence, m.start()):
            start, end = m.span("title")
            found.append(Named(run.text[base + start : base + end], base + start, "launch", run, by, 0.8))
    return found
