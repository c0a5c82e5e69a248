"""What several steps of parsing ask of a line: what stands beside it, whether it is under a picture."""

from __future__ import annotations

import re

from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.text.caption_words import ends_as_caption
from publish.readers.press_text.text.credits import credit_of
from publish.readers.press_text.text.headings import halves
from publish.readers.press_text.text.languages import script_of, split_runs


def neighbour(kinds: list[str], i: int, step: int) -> int | None:
    """The next line that is not blank, above (`step` -1) or below (1)."""
    j = i + step
    while 0 <= j < len(kinds) and kinds[j] == "blank":
        j += step
    return j if 0 <= j < len(kinds) else None


POSITIONS = Pattern(
    r"[左右中前后後](?<![先以之][后後])(?<![以之此目][前中])(排|起|侧|側|边|邊)?[一二三四五六七八九十\d]?[）)]|(左|右)起"
    r"|[从從由自](左[至到]右|右[至到]左)|from (the )?(left|right)|"
    r"\((left|right|centre"
    r"|center|middle)\)"
    r"|\((\w+ )?(left|right)( \w+)?\)|\d(st|nd|rd|th) from",
    re.I,
    needs=")|）|起|左|右|left|right|st from|nd from|rd from|th from",
)


def is_under_picture(line: str) -> bool:
    """What may stand under a picture by itself: its usual words, or two languages on one line."""
    both = len({script_of(run.language) for run in split_runs(line, 1)}) > 1
    return both or shows_picture(line)


def shows_picture(line: str) -> bool:
    """What speaks by itself for a caption: places in the picture, its photographer, its usual words in any half."""
    if POSITIONS.search(line) or credit_of(line) or ends_as_caption(line):
        return True
    both = halves(line, _LONGEST)
    return both is not None and any(ends_as_caption(half) for half in both)


_LONGEST = 120
"""Characters of a line that says in two languages what a picture shows."""
