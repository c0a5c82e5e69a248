"""Agreements that a text gives as lines of their own, below a sentence that ends `the parties signed:`."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, Run
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.programme.parties_chinese import subjects as signing_han
from publish.readers.press_text.programme.parties_chinese import title_parties
from publish.readers.press_text.programme.parties_english import between
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_LEAD_HAN = re.compile("(?:签署|签订|签约|签字)[^。；]{0,40}[：:]\\s*$")
_LEAD_LATIN = re.compile(r"\b(?:signed|sign|signing|inked|concluded)\b[^.;]{0,90}:\s*$", re.I)
_NUMBER = (
    r"\s*(?:[—–\-•·●▪◆*]+\s*|\(?\d{1,2}[.)、．]\s*|（[一二三四五六七八九十\d]{1,2}）\s*"
    r"|[一二三四五六七八九十]{1,2}、\s*)?"
)
_LINE_HAN = re.compile(
    rf"{_NUMBER}(?:(?P<by>[^《》，。；]{{4,60}}?)(?:共同)?(?:签署|签订)(?:了)?)?"
    rf"(?:《(?P<book>[^》]+)》|(?P<plain>[{HAN}A-Za-z0-9（）“”·—\-、 ]{{3,70}}?"
    r"(?:协议书|协议|协定|备忘录|意向书|合同)))"
    r"\s*(?:（[^）]{1,30}）)?[；;。，,、]?\s*$"
)


@lru_cache(maxsize=1)
def _line_latin() -> re.Pattern[str]:
    paper = words.phrase_alternation("en-events", "ceremonies", "documents")
    return re.compile(
        rf"{_NUMBER}(?:(?:the|an?)\s+)?(?P<title>[\"“]?(?:[\w'-]+\s){{0,4}}?(?i:{paper})\b.*?)(?:[\s;,]+and)?[\s;,.]*$"
    )


def listed_agreements(blocks: Sequence[Block], known: Mapping[str, Collection[str]]) -> list[Named]:
    """The titles of the lines below such a sentence, until a line that is none."""
    found: list[Named] = []
    open_tags: set[str] = set()
    for block in blocks:
        if block.kind in ("blank", "caption", "chrome"):
            continue
        for run in block.runs:
            han = is_han_language(run.language)
            item = None
            if run.language in open_tags:
                item = _line_han(run, known.get("han", ())) if han else _line_english(run, known.get("latin", ()))
            if item:
                found.append(item)
            elif (
                _LEAD_HAN.search(fold_han(run.text)) if han else _LEAD_LATIN.search(fold_latin(run.text))
            ) is not None:
                open_tags.add(run.language)
            else:
                open_tags.discard(run.language)
    return found


def _line_han(run: Run, known: Collection[str]) -> Named | None:
    text = fold_han(run.text)
    line = _LINE_HAN.match(text)
    if not line:
        return None
    group = "book" if line["book"] else "plain"
    start, end = line.span(group)
    by = signing_han(run, text, 0, line.end("by"), known, line.start("by")) if line["by"] else ()
    return Named(run.text[start:end], start, "signing", run, by or title_parties(run.text[start:end]), 0.9)


def _line_english(run: Run, known: Collection[str]) -> Named | None:
    line = _line_latin().match(fold_latin(run.text))
    if not line or len(line["title"]) > 320:
        return None
    start = line.start("title")
    title, parties = between(line["title"], known)
    whole = run.text[start : start + len(line["title"])].rstrip(" ;,.")
    return Named(whole[: len(title)], start, "signing", run, parties, 0.9, whole[len(title) :], alone=True)
