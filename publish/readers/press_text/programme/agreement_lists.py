"""Agreements that a text gives as lines of their own, below `the parties signed:` or a heading such as `Outcomes`."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, Run
from publish.readers.press_text.parties.between_english import between
from publish.readers.press_text.parties.chinese import joined_bodies
from publish.readers.press_text.parties.chinese import subjects as signing_han
from publish.readers.press_text.parties.english import listed_bodies
from publish.readers.press_text.parties.titles_chinese import title_parties
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.phrases.past_chinese import past
from publish.readers.press_text.programme.agreements_european import listed_line as line_european
from publish.readers.press_text.programme.agreements_european import opens_list as opens_list_european
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.programme.parties_each import one_of
from publish.readers.press_text.programme.title_tidy_english import tidied
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_LEAD_HAN = re.compile("(?:签署|签订|签约|签字|署名|締結|缔结)[^。；]{0,40}[：:]\\s*$")
_LEAD_LATIN = Pattern(r"\b(?:signed|sign|signing|inked|concluded)\b[^.;]{0,90}:\s*$", re.I, needs=":")
_NUMBER = (
    r"\s*(?:[—–\-•·●▪◆*]+\s*|\(?\d{1,2}[.)、．]\s*|（[一二三四五六七八九十\d]{1,2}）\s*"
    r"|[一二三四五六七八九十]{1,2}、\s*)?"
)
_PAPERS = words.alternation("zh-programme", "papers", "listed")
_LINE_HAN = re.compile(
    rf"{_NUMBER}(?:(?P<by>[^《》，。；：:]{{4,60}}?)(?:\s*[：:]\s*|(?:共同)?(?:签署|签订)(?:了)?|(?=《)))?"
    rf"(?:《(?P<book>[^》]+)》|(?P<plain>[{HAN}A-Za-z0-9（）“”·—\-、 ]{{3,70}}?"
    rf"(?:{_PAPERS})))"
    r"\s*(?:（(?P<edition>第[^）]{1,6}[版期辑卷]|[^）]{0,4}\d{4}[^）]{0,4})）)?(?:（(?P<in>[^）]{1,60})）)?"
    r"(?:，(?P<done>[^，。；]{2,40}))?[；;。，,、]?\s*$"
)

_DONE_BY = re.compile("由(?P<by>[^，。；]+?)(?:双方|代表)?(?:共同|联合|正式|分别)*(?:签署|签订|签约|签字)")
"""《旅游合作备忘录》，由A与B签署."""
_STARTED_HAN = re.compile("发布|启动|首发|推出|上线|出版|揭幕")
_STARTED_LATIN = re.compile(r"\b(?:published|released|launched|unveiled|issued|rolled out|presented)\b")


@lru_cache(maxsize=1)
def _heads_list() -> re.Pattern[str]:
    han = words.alternation("zh-events", "sections", "agreements")
    latin = words.phrase_alternation("en-events", "sections", "agreements")
    return re.compile(rf"(?:{han})\W*$|(?:^|\b)(?:{latin})\W*$", re.I)


@lru_cache(maxsize=1)
def _signed_paper() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words.phrase_alternation('en-events', 'ceremonies', 'documents')})\b", re.I)


@lru_cache(maxsize=1)
def _line_latin() -> re.Pattern[str]:
    paper = words.phrase_alternation("en-events", "ceremonies", "documents")
    work = words.phrase_alternation("en-events", "ceremonies", "works")
    return re.compile(
        rf"{_NUMBER}(?:(?i:and)\s+)?(?:(?P<by>[A-Z][^:;]{{3,140}}?)\s*:\s+)?(?:(?i:the|an?)\s+)?"
        rf"(?P<title>[\"“]?(?:[\w'-]+\s){{0,4}}?(?i:{paper}|{work}|guidelines|guide|map|initiative|programme|program)\b.*?)"
        rf"(?P<edition>,\s(?:\w+\s){{1,2}}(?:edition|volume|issue))?"
        r"(?:\s*(?:\((?P<in>[^()]{5,140})\)|\s[—–]\s(?P<after>[A-Z][^:;]{4,140}?)))?"
        r"(?P<done>,\s(?:which\s|exchanged\s|signed\s|jointly\s|published\s|released\s|launched\s|by\s)[^;]{3,80}?)?"
        r"(?:[\s;,]+and)?[\s;,.]*$"
    )


def listed_agreements(blocks: Sequence[Block], known: Mapping[str, Collection[str]]) -> list[Named]:
    """The titles of the lines below such a sentence or heading, until a line that is none."""
    found: list[Named] = []
    open_tags: set[str] = set()
    papers: dict[str, Named] = {}
    every = {run.language for block in blocks for run in block.runs}
    for block in blocks:
        if block.kind in ("blank", "caption", "chrome", "credit"):
            continue
        if block.kind == "heading":
            headed = any(_heads_list().search(fold_latin(fold_han(run.text))) for run in block.runs)
            if headed or not _items(block, open_tags, known):
                open_tags = set(every) if headed else set()
                continue
        for run in block.runs:
            item = _item(run, known) if run.language in open_tags else None
            item = item or (_pair(run, papers[run.language], known) if run.language in papers else None)
            counted = _counted(run)
            if item:
                found.append(item)
            elif counted:
                papers[run.language] = counted
            elif _opens(run):
                open_tags.add(run.language)
            else:
                open_tags.discard(run.language)
                papers.pop(run.language, None)
    return found


_COUNTED_HAN = re.compile(
    rf"(?:签[署订]的?|签下的?|缔结的?)(?:(?P<number>[两二三四五六七八九十\d]+)[份项个])?(?P<title>[{HAN}]{{0,12}}?(?:{_PAPERS}))"
    r"(?:共有?|一?共计?|有|计有?|分别是?为?|包括|[两二三四五六七八九十\d]+[份项个]|如下)*[：:]\s*$"
)
_COUNTED_LATIN = re.compile(
    r"\b(?:two|three|four|five|six|\d)\s(?P<title>(?:[a-z-]+\s){0,3}(?:agreements|memoranda|memorandums|MoUs|MOUs|contracts)"
    r"(?:\sof\s(?:understanding|cooperation))?)\b[^.;]{0,80}\b(?:signed|inked|concluded|exchanged)\b[^.;]{0,60}:\s*$",
    re.I,
)
_PAIR_NUMBER = re.compile(rf"{_NUMBER}(?:[—–·•-]+\s*)?")


def _counted(run: Run) -> Named | None:
    """The paper of `当天签署的友好城市协议共有两份：`, whose lines tell only who signed each."""
    han = is_han_language(run.language)
    told = (_COUNTED_HAN if han else _COUNTED_LATIN).search(fold_han(run.text) if han else fold_latin(run.text))
    if told is None or (han and past(fold_han(run.text[: told.end()]))):
        return None
    title = run.text[told.start("title") : told.end("title")]
    return Named(title if han else one_of(title), told.start("title"), "signing", run, (), 0.85, alone=True)


def _pair(run: Run, paper: Named, known: Mapping[str, Collection[str]]) -> Named | None:
    """A line that names two and nothing else."""
    han = is_han_language(run.language)
    number = _PAIR_NUMBER.match(run.text)
    said = run.text[number.end() if number else 0 :].strip(" ;；。.,，")
    both = joined_bodies(said, known.get("han", ())) if han else listed_bodies(said, known.get("latin", ()))
    return replace(paper, parties=both) if len(both) == 2 else None


def _items(block: Block, open_tags: Collection[str], known: Mapping[str, Collection[str]]) -> bool:
    """Whether a short line is one more item of the list that is open."""
    return any(run.language in open_tags and _item(run, known) for run in block.runs)


def _opens(run: Run) -> bool:
    """Whether a line ends in the colon of a list of what was signed."""
    if is_han_language(run.language):
        text = fold_han(run.text)
        return bool(_LEAD_HAN.search(text)) or (_heads_list().search(text) is not None and text.endswith(("：", ":")))
    text = fold_latin(run.text)
    if opens_list_european(run):
        return True
    return bool(_LEAD_LATIN.search(text)) or (text.endswith(":") and _heads_list().search(text) is not None)


def _item(run: Run, known: Mapping[str, Collection[str]]) -> Named | None:
    if is_han_language(run.language):
        return _line_han(run, known.get("han", ()))
    return line_european(run) or _line_english(run, known.get("latin", ()))


def _line_han(run: Run, known: Collection[str]) -> Named | None:
    text = fold_han(run.text)
    line = _LINE_HAN.match(text)
    if not line:
        return None
    start, end = line.span("book" if line["book"] else "plain")
    by = signing_han(run, text, 0, line.end("by"), known, line.start("by")) if line["by"] else ()
    for group in ("by", "in"):
        by = by or (joined_bodies(run.text[slice(*line.span(group))], known) if line[group] else ())
    if line["in"] and not by and line["book"] is None and line["by"]:
        return None
    if line["done"] and not by and not _STARTED_HAN.search(line["done"]):
        inner = _DONE_BY.fullmatch(text, *line.span("done"))
        by = joined_bodies(run.text[slice(*(inner.span("by") if inner else line.span("done")))], known)
    how = (line["in"] or "") + (line["done"] or "")
    return replace(_han(run, start, end, by), kind="launch" if _STARTED_HAN.search(how) else "signing")


def _han(run: Run, start: int, end: int, parties: tuple[str, ...]) -> Named:
    title = run.text[start:end].strip("「」“”")
    start += run.text[start:end].index(title)
    return Named(title, start, "signing", run, parties or title_parties(title), 0.9)


def _line_english(run: Run, known: Collection[str]) -> Named | None:
    line = _line_latin().match(fold_latin(run.text))
    if not line or len(line["title"]) > 320:
        return None
    start = line.start("title")
    title, parties = between(line["title"], known)
    whole = run.text[start : start + len(line["title"])].rstrip(" ;,.")
    for group in ("by", "in", "after"):
        parties = parties or (listed_bodies(line[group], known) if line[group] else ())
    if line["in"] and not parties:
        whole = run.text[start : line.end("in") + 1]  # a bracket that belongs to the title
        title = whole if title == line["title"] else title
    if line["after"] and not parties:
        whole = run.text[start : line.end("after")]
        title = whole if title == line["title"] else title
    if not _signed_paper().search(line["title"]) and not _STARTED_LATIN.search(line["done"] or line["in"] or ""):
        return None  # a guide that nobody is said to have brought out
    kind = "launch" if _STARTED_LATIN.search(line["done"] or "") else "signing"
    whole = whole.strip('"“”')
    start = run.text.index(whole, start)
    title = title.strip('"“”')
    return tidied(Named(whole[: len(title)], start, kind, run, parties, 0.9, whole[len(title) :], alone=True))
