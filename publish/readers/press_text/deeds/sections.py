"""Programmes set as lists: a line `主旨演讲 Keynote` or `Panelists:` says what those in the lines behind it did."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block
from publish.readers.press_text.text.folding import fold_han

_PROSE = 110
"""A line of this many characters is a paragraph, which ends a list."""


@lru_cache(maxsize=1)
def _labels() -> tuple[tuple[str, re.Pattern[str]], ...]:
    found = []
    for kind, listed in words.table("zh-deeds")["labels"].items():
        han = "|".join(map(re.escape, sorted(listed.split(), key=lambda word: -len(word))))
        latin = words.phrase_alternation("en-deeds", "labels", kind)
        label = re.compile(
            rf"\W{{0,3}}(?:(?:{han})(?:环节|部分|人员|名单|嘉宾)*(?:\s*[/|:：]?\s*[A-Z][A-Za-z &-]*)?"
            rf"|(?:{latin})(?:\s*[/|:：]?\s*[\u4e00-\u9fff]{{2,8}})?)\s*(?:[:：].{{0,60}})?$",
            re.I,
        )
        found.append((kind, label))
    return tuple(found)


def kinds_of_lines(blocks: Sequence[Block]) -> dict[int, str]:
    """Line -> what the list it stands in says of its people."""
    found: dict[int, str] = {}
    current = ""
    for block in blocks:
        text = fold_han(block.text).strip()
        if not text:
            continue
        label = next((kind for kind, pattern in _labels() if len(text) < 90 and pattern.match(text)), "")
        if label:
            current = "" if label == "moderator" else label  # one moderates
            found[block.number] = label
        elif block.kind == "title" or (block.kind == "body" and (len(text) > _PROSE or re.search("[。！？]$", text))):
            current = ""
        elif current:
            found[block.number] = current
    return found
