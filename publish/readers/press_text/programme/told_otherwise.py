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
from publish.readers.press_text.parties.between_english import between
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.past_chinese import past as past_chinese
from publish.readers.press_text.phrases.past_english import past as past_english
from publish.readers.press_text.programme.houses_told import (
    house_in_full,
    with_house_alike,
    with_mentioned_house,
    without_country,
)
from publish.readers.press_text.programme.parties_each import one_of
from publish.readers.press_text.programme.title_ends_english import GENERIC_ONE, INTENDED, MANY, PAPER, STOP
from publish.readers.press_text.text.folding import HAN, comparable, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language
from publish.readers.press_text.text.sentences import sentences

_PAPERS_HAN = words.alternation("zh-programme", "papers", "signed")
_NO_WORD = words.phrase_alternation("en-programme", "papers", "not_before")


def told_in_both(agreements: Sequence[AgreementFact], blocks: Sequence[Block]) -> tuple[AgreementFact, ...]:
    """The agreements; a paper that one language only mentions has its title there, a name that a headline has it so."""
    runs = [run for block in blocks if block.kind in ("body", "bullet") for run in block.runs]
    titles = [run for block in blocks if block.kind == "title" for run in block.runs]
    heads = titles + [run for block in blocks if block.kind == "caption" for run in block.runs]
    made = with_mentioned_house(with_house_alike(agreements, runs), runs, titles)
    for tag in {run.language for run in runs}:
        own = [[run for run in group if run.language == tag] for group in (runs, heads, runs)]
        made = _with_mentioned(made, tag, *own)
    return tuple(_with_full(each, titles) for each in made)


def _with_mentioned(
    agreements: Sequence[AgreementFact], tag: str, runs: Sequence[Run], titles: Sequence[Run], all_runs: Sequence[Run]
) -> list[AgreementFact]:
    """Titles for what is signed in another language: as many as the text mentions besides, or one for all."""
    signed = [each for each in agreements if each.kind == "signing"]
    lacking = [each for each in signed if tag not in each.titles or _bare(each.titles[tag].text, tag)]
    if not lacking:
        return list(agreements)
    used = {comparable(each.titles[tag].text) for each in signed if tag in each.titles and each not in lacking}
    told = [
        m
        for m in _mentioned(runs, tag)
        if not any(u in comparable(m.text) or comparable(one_of(m.text)) in u for u in used)
    ]
    names = {tuple(sorted((t, comparable(r.text)) for t, r in each.titles.items() if t != tag)) for each in lacking}
    if not used and len(names) == 1:
        every = (told, _mentioned(titles, tag), _mentioned(all_runs, tag, signs=False), _bare_papers(runs, tag))
        longest = [max(found, key=lambda reading: len(reading.text)) for found in every if found]
        one = replace(longest[0], text=one_of(longest[0].text)) if longest and len(lacking) > 1 else None
        given = {id(each): one or longest[0] for each in lacking} if longest else {}
    else:
        told = list({comparable(m.text): m for m in reversed(told)}.values())[::-1]
        if len(told) != len(lacking) and not used:
            spoken = _mentioned(all_runs, tag, signs=False)
            told = list({comparable(m.text): m for m in reversed(spoken)}.values())[::-1]
        given = {id(each): m for each, m in zip(lacking, told, strict=True)} if len(told) == len(lacking) else {}
    return [replace(e, titles={**e.titles, tag: given[id(e)]}) if id(e) in given else e for e in agreements]


_BARE_PAPER = re.compile(
    r"\b(?:(?:[Ss]igned|[Ii]nked|[Cc]oncluded|[Uu]nder|[Bb]y|[Ww]ith|through)\s(?:an?|the)\s(?P<a>MoU|MOU|memorandum|agreement|contract|protocol)"
    r"|(?:An?|an?)\s(?P<b>MoU|MOU|memorandum|agreement|contract|protocol)\s(?:was\s|has\sbeen\s)?signed)\b"
)


def _bare_papers(runs: Sequence[Run], tag: str) -> list[Reading]:
    """`Under an MoU signed at Reed University`: no more than the kind, where the other language has the title."""
    found = []
    for run in runs if tag == "en" else ():
        text = fold_latin(run.text)
        for start, end in sentences(text, han=False):
            told = _BARE_PAPER.search(text, start, end)
            if told and _SIGNS.search(text, start, end) and not past_english(text[start:end], told.start() - start):
                group = "a" if told["a"] else "b"
                found.append(
                    Reading(
                        told[group], run.line, run.start + told.start(group), 0.5, "the paper of the other language"
                    )
                )
    return found[:1]


def _bare(title: str, tag: str) -> bool:
    """`agreement`: no more than what kind of paper it is."""
    return tag == "en" and GENERIC_ONE.fullmatch(title) is not None


def _with_full(agreement: AgreementFact, titles: Sequence[Run]) -> AgreementFact:
    """With the names that the headlines have in full."""
    named = dict(agreement.titles)
    texts = {tag: fold_han(r.text) for tag, r in named.items() if is_han_language(tag)}
    says_more = any(_SAYS_MORE.search(_PLAIN.sub("", text)) for text in texts.values())
    for tag, reading in agreement.titles.items():
        own = [run for run in titles if run.language == tag]
        reading = without_country(reading, own) if tag in texts else reading
        if agreement.kind == "establishment":
            named[tag] = house_in_full(reading, own, tag)
        elif agreement.kind == "signing" and (tag in texts or says_more):
            named[tag] = _in_full(reading, own, tag)
    return replace(agreement, titles=named)


_PLAIN = re.compile(f"(?:全面|战略|深化|友好|合作|谅解|框架|协同|意向|双边|三方|多边|伙伴|关系|的|{_PAPERS_HAN}|合同)")
_SAYS_MORE = re.compile(f"[{HAN}]{{2}}")
"""捐赠意向备忘录 says what for, 战略合作协议 does not."""


@lru_cache(maxsize=1)
def _paper() -> re.Pattern[str]:
    documents = words.phrase_alternation("en-events", "ceremonies", "documents")
    return re.compile(
        rf"(?<![\w-])(?<![(\"])(?P<title>(?:(?!(?i:{_NO_WORD})\s)[A-Za-z][\w-]*\s){{0,4}}?(?!(?i:{_NO_WORD})\s)(?i:{documents})s?\b(?:\s\([A-Z][\w]{{1,6}}\))?)"
    )


_SIGNS = re.compile(
    r"\b(?:[Ss]ign(?:ed|s|ing|atures?)?|ink(?:ed|ing)|conclud\w+|renew(?:ed|al)|enter(?:ed|ing)?\sinto|put|reached|exchanged?|sealed|came\sto)\b"
)
_SIGNS_HAN = re.compile("签|缔结|达成|换文|订立")


def _mentioned(runs: Sequence[Run], tag: str, signs: bool = True) -> list[Reading]:
    """The words for papers in the sentences of signing, or in any."""
    found: list[Reading] = []
    han = is_han_language(tag)
    for run in runs if han or tag == "en" else ():
        for start, end in sentences(fold_han(run.text) if han else fold_latin(run.text), han):
            said = run.text[start:end]
            for at, title in _han(said, signs) if han else _latin(said, signs):
                found.append(Reading(title, run.line, run.start + start + at, 0.6, "the paper of the other language"))
    return found


def _latin(said: str, signs: bool) -> list[tuple[int, str]]:
    text = fold_latin(said)
    if signs and not _SIGNS.search(text):
        return []
    found = []
    for paper in _paper().finditer(text):
        before = text[: paper.start()]
        if (
            past_english(text.replace("last week", "this week"), paper.start())
            or INTENDED.search(before + " ")
            or MANY.match(paper["title"])
        ):
            continue
        stop = STOP.search(text, paper.start())
        region = compiled(r"[\s,]+$").sub("", text[paper.start() : stop.start() if stop else len(text)])
        region = compiled(
            r"\s(?:signing|launch|unveiling)\s(?:ceremony|event)\b|\sin\splace\b|\swith\s|\s(?:of|between|by)\s(?:the\s(?:two|three)|both)\b"
        ).split(region)[0]
        title = between(region if len(region) >= len(paper["title"]) else paper["title"])[0]
        title = compiled(r"\s(?:between|among)\s(?:the\s)?[A-Z]").split(title)[0]
        title = compiled(rf"\s(?:and|as\swell\sas)\s(?:an?|the)\s(?={PAPER})", re.I).split(title)[0]
        title = compiled(r"\s\(\W?[A-Z]\w{1,6}\W?\)$").sub("", title)
        if not GENERIC_ONE.fullmatch(title) and len(title) < 160:
            found.append((paper.start(), said[paper.start() : paper.start() + len(title)]))
    return found


def _han(said: str, signs: bool) -> list[tuple[int, str]]:
    text = fold_han(said)
    if (signs and not _SIGNS_HAN.search(text)) or past_chinese(text):
        return []
    books = compiled(rf"《(?P<title>[^》]{{2,60}}?(?:{_PAPERS_HAN}|合同|宣言|声明))》").finditer(text)
    plain = compiled(
        rf"(?:签[署订下]了?|的|份|项|达成了?)(?P<title>[{HAN}]{{2,14}}?(?:{_PAPERS_HAN}|合同))(?![签的])"
    ).finditer(text)
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
            if more and not compiled(r"\s(?:for|on|of)\s").search(
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
    for m in compiled(
        rf"《(?P<book>[^》]{{3,60}})》|(?:签[署订下]了?)(?P<plain>[{HAN}]{{4,24}}?(?:{_PAPERS_HAN}))"
    ).finditer(text):
        group = "book" if m["book"] else "plain"
        same = m[group] != short and m[group] == short.replace("的", "")
        longer = m["book"] and m["book"].endswith(short) and len(short) < 8
        if same or longer:
            return run.text[m.start(group) : m.end(group)], m.start(group)
    return None
