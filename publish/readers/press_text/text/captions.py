"""Photo captions with their credit, the two languages of one picture together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, Caption, Reading, Run
from publish.readers.press_text.text.languages import is_han_language

_CREDIT_HAN = re.compile(
    r"[（(\s]*(?:摄影|攝影|摄|攝|图片来源|圖片來源|图源|供图|供圖|照片提供)\s*[:：/]?\s*([^）)\s]{2,20})[）)]?\s*$|[（(]([^（()）\s]{2,12})\s*"
    r"(?:摄|攝|供图|供圖)[）)]?\s*$|(?<=\S)\s+([^（()）\s]{2,4})(?:摄|攝)[）)]?\s*$"
)
_CREDIT_LATIN = re.compile(
    r"[\s(\[]*(?:"
    + words.phrase_alternation("en-events", "captions", "credits")
    + r")\s*[:/]?\s+([A-Z][^)\]]{2,50})[)\]]?\s*$",
    re.I,
)


def find_captions(blocks: Sequence[Block]) -> tuple[Caption, ...]:
    """Every caption in the order of the text; two lines in two languages are one caption."""
    found: list[Caption] = []
    previous: Block | None = None
    for block in blocks:
        if block.kind == "blank":
            continue
        if block.kind == "caption" and block.runs:
            texts, credit = _texts(block.runs)
            together = (
                previous is not None and previous.kind == "caption" and found and not set(texts) & set(found[-1].texts)
            )
            if together and _scripts(texts) != _scripts(found[-1].texts):
                found[-1] = Caption({**found[-1].texts, **texts}, found[-1].credit or credit, found[-1].line)
            else:
                found.append(Caption(texts, credit, block.number))
        previous = block
    return tuple(found)


def without_credit(run: Run) -> Run:
    """The caption without the photographer, who has no part in the event."""
    mark = (_CREDIT_HAN if is_han_language(run.language) else _CREDIT_LATIN).search(run.text)
    return Run(run.line, run.start, run.text[: mark.start()], run.language) if mark and mark.start() > 2 else run


def _scripts(texts: Iterable[str]) -> set[bool]:
    return {is_han_language(tag) for tag in texts}


def _texts(runs: Sequence[Run]) -> tuple[dict[str, Reading], Reading | None]:
    texts: dict[str, Reading] = {}
    credit: Reading | None = None
    for run in runs:
        pattern = _CREDIT_HAN if is_han_language(run.language) else _CREDIT_LATIN
        mark = pattern.search(run.text)
        body = run.text
        if mark and mark.start() > 2:
            who = next(g for g in mark.groups() if g)
            credit = credit or Reading(who.strip(), run.line, run.start + mark.start(), 0.9, "credit of the photo")
            body = run.text[: mark.start()].rstrip(" （(")
        texts.setdefault(run.language, Reading(body, run.line, run.start, 0.95, "caption line"))
    return texts, credit
