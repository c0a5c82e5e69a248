"""Several papers of one English sentence that are counted first and told behind: by their parties, or by their titles.

`Three cooperation agreements were signed: one between A and B, and one between C and D`; `The following documents were
signed: the Memorandum on X, the Protocol on Y, and the Work Plan on Z`; `Agreements on X and on Y were signed`.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.english import between, sides, with_whom
from publish.readers.press_text.parties.signers_english import may_sign
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.past_english import past
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.programme.title_ends_english import INTENDED, PAPER

_SIGNED = r"(?:signed|inked|concluded|exchanged|reached|entered\sinto)"
_NUMBER = (
    r"(?:\d{1,2}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Aa]\s(?:number"
    r"|series)\sof|[Ss]everal|[Tt]he)"
)
_EACH_ONE = re.compile(
    rf"\b{_NUMBER}\s(?P<papers>(?:[\w-]+\s){{0,4}}?(?:{words.alternation('en-programme', 'papers', 'counted')}"
    rf"|memorandums)"
    r"(?:\sof\s(?:understanding|cooperation|intent))?)\b"
    r"[^.;:]{0,80}?(?::|,|\s[–—-])\s(?=one\s(?:was\s)?(?:signed\s)?(?:between|with|by)\s)"
)
_ONE = re.compile(
    r"\b(?:one|another|the\s(?:other|second|third|fourth|last|next)(?:\sone)?|a\s(?:second|third|fourth))\s(?:was\s|is\s)?(?:signed\s)?(?P<how>between|with|by)\s"
)
_PLURAL = (("memoranda", "memorandum"), ("agreements", "agreement"), ("contracts", "contract"), ("letters", "letter"))


_ANY_SIGNED = Pattern(rf"\b(?:{_SIGNED}|signing)\b", needs="concluded|entered|exchanged|inked|reached|sign")


def several_papers(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """Each of the papers; nothing where the sentence tells of another time."""
    if not _ANY_SIGNED.search(sentence):
        return []
    return (
        _each_between(run, sentence, base, known)
        or _titles(run, sentence, base, known)
        or _on_topics(run, sentence, base)
    )


def _each_between(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """`three agreements were signed: one between A and B, and one between C and D`."""
    counted = _EACH_ONE.search(sentence)
    if (
        counted is None
        or not compiled(rf"\b{_SIGNED}\b").search(sentence[: counted.end()])
        or past(sentence, counted.start())
    ):
        return []
    ones = list(_ONE.finditer(sentence, counted.end()))
    ends = [*(one.start() for one in ones[1:]), len(sentence)]
    found = []
    for one, end in zip(ones, ends, strict=True):
        region = compiled(r"(?:[\s,;.]|\sand)+$").sub("", sentence[one.end() : end])
        region = compiled(r"[,;]\s(?:which|while|under|aim\w*|all|both)\s.*$").sub("", region)
        if one["how"] == "with":
            parties = sides(sentence[: counted.start()], region, known)
        else:
            parties = between("x between " + compiled(r"^the\s").sub("", region), known)[1]
        if len(parties) > 1:
            said, start = _singular(counted["papers"]), base + counted.start("papers")
            found.append(Named(said, start, "signing", run, parties, 0.85, alone=True))
    return found if len(found) == len(ones) else []


def _singular(papers: str) -> str:
    for several, one in _PLURAL:
        papers = compiled(rf"\b{several}\b").sub(one, papers)
    return papers.removesuffix("s") if papers.endswith(("MoUs", "MOUs", "memorandums")) else papers


_LISTED = re.compile(
    rf"\b(?:documents|papers|agreements|memoranda|deals|outcomes|instruments|texts)\b[^.;:]{{0,60}}?\b{_SIGNED}\b[^.;:]{{0,80}}?"
    r"(?::|,\s(?:namely|including|among\s(?:them|which)(?:\swere)?|as\sfollows:?))\s(?P<list>[^\n]+?)\.?$"
    rf"|\b{_SIGNED}\s(?:the\sfollowing|{_NUMBER})\s[^.;:]{{3,60}}?(?::|,\s(?:namely|including))\s(?P<active>[^\n;]+?)\.?$"
)
_ITEM = re.compile(rf"(?:^|,\s(?:and\s)?|;\s(?:and\s)?|\sand\s)(?:the|an?)\s(?={PAPER})")


def _titles(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """`the following documents were signed: the Memorandum on X, the Protocol on Y, and the Work Plan on Z`."""
    listed = _LISTED.search(sentence)
    if listed is None or past(sentence, listed.start()) or INTENDED.search(sentence[: listed.start()]):
        return []
    group = "list" if listed["list"] else "active"
    at, region = listed.start(group), listed[group]
    if ";" in region or compiled(r"\([^()]*\s[–—-]\s[^()]*\)").search(region):
        return []  # a list of its own kind
    items = list(_ITEM.finditer(region))
    if len(items) < 2 or items[0].start() > 0:
        return []
    found = []
    for item, end in zip(items, [*(i.start() for i in items[1:]), len(region)], strict=True):
        said = compiled(r"[\s,.]+$").sub("", region[item.end() : end])
        title, parties = between(said, known)
        other = with_whom(said)
        if other and not parties and may_sign(other, known):
            parties = sides(sentence[: listed.start()], other, known)
        start = base + at + item.end()
        found.append(
            Named(run.text[start : start + len(title)], start, "signing", run, parties, 0.8, said[len(title) :])
        )
    return found


_ON_TOPICS = re.compile(
    r"(?:^|[.;,]\s|\b(?:and|the|two)\s)(?P<papers>(?:[A-Z]?[\w-]+\s){0,2}?(?:[Aa]greements|[Mm]emoranda(?:\sof\sunderstanding)?|MoUs|MOUs|[Pp]rotocols))\son\s"
    rf"(?P<one>[^.;:]{{4,80}}?)(?:,?\sand)\son\s(?P<two>[^.;:]{{4,80}}?)\s(?:were|have\sbeen)\s(?:\w+\s)?{_SIGNED}\b"
)


def _on_topics(run: Run, sentence: str, base: int) -> list[Named]:
    """`Agreements on X and on Y were signed`."""
    told = _ON_TOPICS.search(sentence)
    if told is None or past(sentence, told.start()):
        return []
    paper = _singular(told["papers"])
    start = base + told.start("papers")
    paper = (
        _singular(paper[:1].lower() + paper[1:]) if told["papers"][:1] != "M" or not told["papers"].isupper() else paper
    )
    paper = paper.replace("agreements", "agreement").replace("protocols", "protocol")
    return [Named(f"{paper} on {told[g]}", start + n, "signing", run, (), 0.7) for n, g in enumerate(("one", "two"))]
