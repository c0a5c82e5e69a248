"""Photo captions with their credit, the two languages of one picture together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

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
            texts, credits = _marked(block) if block.mark and block.mark.language else _texts(block.runs)
            if found and previous and _same_picture(previous, block, found[-1], texts):
                found[-1] = Caption({**found[-1].texts, **texts}, {**credits, **found[-1].credits}, found[-1].line)
            else:
                found.append(Caption(texts, credits, block.number))
        previous = block
    return tuple(found)


def _same_picture(previous: Block, block: Block, caption: Caption, texts: Mapping[str, Reading]) -> bool:
    """Two lines in two scripts are the words of one picture, unless the file says which belong together."""
    if previous.kind != "caption" or set(texts) & set(caption.texts):
        return False
    if block.mark and block.mark.thing:
        return previous.mark is not None and previous.mark.thing == block.mark.thing
    return _scripts(texts) != _scripts(caption.texts)


def _marked(block: Block) -> tuple[dict[str, Reading], dict[str, Reading]]:
    """The words of a caption whose file keeps the credit apart."""
    assert block.mark
    run, credit = block.runs[0], block.mark.credit
    credits = {run.language: Reading(credit, run.line, 0, 0.95, "credit of the photo")} if credit else {}
    return {run.language: Reading(run.text, run.line, run.start, 0.95, "caption line")}, credits


def without_credit(run: Run) -> Run:
    """The caption without the photographer, who has no part in the event."""
    mark = (_CREDIT_HAN if is_han_language(run.language) else _CREDIT_LATIN).search(run.text)
    return Run(run.line, run.start, run.text[: mark.start()], run.language) if mark and mark.start() > 2 else run


def _scripts(texts: Iterable[str]) -> set[bool]:
    return {is_han_language(tag) for tag in texts}


def _texts(runs: Sequence[Run]) -> tuple[dict[str, Reading], dict[str, Reading]]:
    texts: dict[str, Reading] = {}
    credits: dict[str, Reading] = {}
    for run in runs:
        pattern = _CREDIT_HAN if is_han_language(run.language) else _CREDIT_LATIN
        mark = pattern.search(run.text)
        body = run.text
        if mark and mark.start() > 2:
            who = next(g for g in mark.groups() if g)
            reading = Reading(who.strip(), run.line, run.start + mark.start(), 0.9, "credit of the photo")
            credits.setdefault(run.language, reading)
            body = run.text[: mark.start()].rstrip(" （(")
        texts.setdefault(run.language, Reading(body, run.line, run.start, 0.95, "caption line"))
    return texts, credits
