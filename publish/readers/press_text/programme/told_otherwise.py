"""Titles that a text gives elsewhere: a paper named in one language only, and a name that the headline has in full.

Where the one language says who signed what and the other only that `collaboration agreements were signed` or that `the
agreement was put in place`, the words for the paper are its title there; alone they would be none. Where the sentence
has `a memorandum of intent` and the headline `memorandum of intent for donation`, the headline names the paper.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import AgreementFact, Block, Reading, Run
from publish.readers.press_text.programme.parties_english import between
from publish.readers.press_text.programme.past_english import past as past_english
from publish.readers.press_text.programme.things_made_chinese import past as past_chinese
from publish.readers.press_text.programme.title_ends_english import GENERIC_ONE, INTENDED, MANY, STOP
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language
from publish.readers.press_text.text.sentences import sentences

_PAPERS_HAN = words.alternation("zh-programme", "papers", "signed")
_NO_WORD = words.phrase_alternation("en-programme", "papers", "not_before")


def told_in_both(agreements: Sequence[AgreementFact], blocks: Sequence[Block]) -> tuple[AgreementFact, ...]:
    """The agreements; the only one that is signed has its title in a language that does no more than mention it."""
    signed = [each for each in agreements if each.kind == "signing"]
    if len({tuple(sorted((t, r.text) for t, r in each.titles.items())) for each in signed}) != 1:
        return tuple(agreements)
    runs = [run for block in blocks if block.kind in ("body", "bullet") for run in block.runs]
    titles = [run for block in blocks if block.kind == "title" for run in block.runs]
    named = dict(signed[0].titles)
    for tag in {run.language for run in runs} - named.keys():
        own = [[run for run in group if run.language == tag] for group in (runs, titles, runs)]
        told = _mentioned(own[0], tag) or _mentioned(own[1], tag) or _mentioned(own[2], tag, signs=False)
        if told:
            named[tag] = told
    says_more = any(
        is_han_language(t) and _SAYS_MORE.search(_PLAIN.sub("", fold_han(r.text))) for t, r in named.items()
    )
    for tag, reading in named.items():
        named[tag] = (
            _in_full(reading, [run for run in titles if run.language == tag], tag)
            if is_han_language(tag) or says_more
            else reading
        )
    return tuple(replace(each, titles=named) if each.kind == "signing" else each for each in agreements)


_PLAIN = re.compile(f"(?:全面|战略|深化|友好|合作|谅解|框架|协同|意向|双边|三方|多边|伙伴|关系|的|{_PAPERS_HAN}|合同)")
_SAYS_MORE = re.compile(f"[{HAN}]{{2}}")
"""捐赠意向备忘录 says what for, 战略合作协议 does not."""


@lru_cache(maxsize=1)
def _paper() -> re.Pattern[str]:
    documents = words.phrase_alternation("en-events", "ceremonies", "documents")
    return re.compile(
        rf"(?<![\w-])(?<![(\"])(?P<title>(?:(?!(?:{_NO_WORD})\s)[A-Za-z][\w-]*\s){{0,4}}?(?!(?:{_NO_WORD})\s)(?i:{documents})s?\b(?:\s\([A-Z][\w]{{1,6}}\))?)"
    )


_SIGNS = re.compile(
    r"\b(?:[Ss]ign(?:ed|s|ing|atures?)?|ink(?:ed|ing)|conclud\w+|enter(?:ed|ing)?\sinto|put|reached|exchanged?|sealed|came\sto)\b"
)
_SIGNS_HAN = re.compile("签|缔结|达成|换文|订立")


def _mentioned(runs: Sequence[Run], tag: str, signs: bool = True) -> Reading | None:
    """The longest words for a paper in the sentences of signing, or in any."""
    found: list[Reading] = []
    for run in runs:
        han = is_han_language(tag)
        for start, end in sentences(fold_han(run.text) if han else fold_latin(run.text), han):
            said = run.text[start:end]
            for at, title in _han(said, signs) if han else _latin(said, signs) if tag == "en" else ():
                found.append(Reading(title, run.line, run.start + start + at, 0.6, "the paper of the other language"))
    return max(found, key=lambda reading: len(reading.text), default=None)


def _latin(said: str, signs: bool) -> list[tuple[int, str]]:
    text = fold_latin(said)
    if signs and not _SIGNS.search(text):
        return []
    found = []
    for paper in _paper().finditer(text):
        before = text[: paper.start()]
        if past_english(text, paper.start()) or INTENDED.search(before + " ") or MANY.match(paper["title"]):
            continue
        stop = STOP.search(text, paper.start())
        region = re.sub(r"[\s,]+$", "", text[paper.start() : stop.start() if stop else len(text)])
        region = re.split(r"\sin\splace\b", region)[0]
        title = between(region if len(region) >= len(paper["title"]) else paper["title"])[0]
        title = re.sub(r"\s\([A-Z]\w{1,6}\)$", "", title)
        if not GENERIC_ONE.fullmatch(title) and len(title) < 160:
            found.append((paper.start(), said[paper.start() : paper.start() + len(title)]))
    return found


def _han(said: str, signs: bool) -> list[tuple[int, str]]:
    text = fold_han(said)
    if (signs and not _SIGNS_HAN.search(text)) or past_chinese(text):
        return []
    books = re.finditer(rf"《(?P<title>[^》]{{2,60}}?(?:{_PAPERS_HAN}|合同|宣言|声明))》", text)
    plain = re.finditer(
        rf"(?:签[署订下]了?|的|份|项|达成了?)(?P<title>[{HAN}]{{2,14}}?(?:{_PAPERS_HAN}|合同))(?![签的])", text
    )
    return [(m.start("title"), said[m.start("title") : m.end("title")]) for m in (*books, *plain)]


_GOES_ON = re.compile(
    r"(?:\s\([A-Z]\w{1,6}\))?\s(?:for|on|of|regarding|concerning)\s[^,;:()]{3,80}?(?=\s(?:was\s|were\s)?(?:signed|inked|concluded|with|between|in|at)\b|[,;:.]|$)"
)


def _in_full(reading: Reading, titles: Sequence[Run], tag: str) -> Reading:
    """The title as the headline has it, where that says more of it."""
    for run in titles:
        if tag == "en":
            at = fold_latin(run.text).lower().find(fold_latin(reading.text).lower())
            more = _GOES_ON.match(fold_latin(run.text), at + len(reading.text)) if at >= 0 else None
            if more and not re.search(
                r"\s(?:for|on|of)\s",
                reading.text.split("of intent")[-1].split("of understanding")[-1].split("of cooperation")[-1],
            ):
                return replace(reading, text=run.text[at : more.end()], line=run.line, start=run.start + at)
        elif is_han_language(tag):
            full = _in_full_han(reading.text, run)
            if full:
                return replace(reading, text=full[0], line=run.line, start=run.start + full[1])
    return reading


def _in_full_han(title: str, run: Run) -> tuple[str, int] | None:
    text, short = fold_han(run.text), fold_han(title)
    for m in re.finditer(
        rf"《(?P<book>[^》]{{3,60}})》|(?:签[署订下]了?)(?P<plain>[{HAN}]{{4,24}}?(?:{_PAPERS_HAN}))", text
    ):
        group = "book" if m["book"] else "plain"
        same = m[group] != short and m[group] == short.replace("的", "")
        longer = m["book"] and m["book"].endswith(short) and len(short) < 8
        if same or longer:
            return run.text[m.start(group) : m.end(group)], m.start(group)
    return None
