"""Programmes set as lists: a line `主旨演讲 Keynote` or `Panelists:` says what those in the lines behind it did."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import fold_han

_PROSE = 110
"""A line of this many characters is a paragraph, which ends a list."""


@lru_cache(maxsize=1)
def _labels() -> re.Pattern[str]:
    """One pattern for the labels of both languages, with a group for each kind: han_keynote, latin_keynote."""
    listed = words.table("zh-deeds")["labels"]
    eastern = {kind: sorted(each.split(), key=lambda word: -len(word)) for kind, each in listed.items()}
    han = "|".join(f"(?P<han_{kind}>{'|'.join(map(re.escape, each))})" for kind, each in eastern.items())
    latin = "|".join(f"(?P<latin_{kind}>{words.phrase_alternation('en-deeds', 'labels', kind)})" for kind in listed)
    return re.compile(
        rf"\W{{0,3}}(?:(?:(?i:{han}))(?:环节|部分|人员|名单|嘉宾)*(?:\s*[/|:：]?\s*[A-Za-z][A-Za-z &-]*)?"
        rf"|(?i:{latin})(?:\s*[/|:：]?\s*[\u4e00-\u9fff]{{2,8}})?)\s*(?:[:：].{{0,60}})?$"
    )


def kinds_of_lines(blocks: Sequence[Block]) -> dict[int, str]:
    """Line -> what the list it stands in says of its people."""
    found: dict[int, str] = {}
    current = ""
    for block in blocks:
        text = fold_han(block.text).strip()
        if not text:
            continue
        found_label = _labels().match(text) if len(text) < 90 else None
        label = (found_label.lastgroup or "").partition("_")[2] if found_label else ""
        if label:
            current = "" if label == "moderator" else label  # one moderates
            found[block.number] = label
        elif block.kind == "title" or (
            block.kind == "body" and (len(text) > _PROSE or compiled("[。！？]$").search(text))
        ):
            current = ""
        elif current:
            found[block.number] = current
    return found
