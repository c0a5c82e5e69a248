"""Several papers of one English sentence that are counted first and told behind: by their parties, or by their titles.

`Three cooperation agreements were signed: one between A and B, and one between C and D`; `The following documents were
signed: the Memorandum on X, the Protocol on Y, and the Work Plan on Z`; `Agreements on X and on Y were signed`.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.between_english import between
from publish.readers.press_text.parties.english import sides, subjects, with_whom
from publish.readers.press_text.parties.signers_english import may_sign
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.past_english import past
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.programme.title_ends_english import DAYS, INTENDED, MONTHS, PAPER

_SIGNED = r"(?:signed|inked|concluded|exchanged|reached|entered\sinto)"
_NUMBER = (
    r"(?:\d{1,2}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Aa]\s(?:number"
    r"|series)\sof|[Ss]everal|[Tt]he)"
)
_EACH_ONE = re.compile(
    rf"\b{_NUMBER}\s(?P<papers>(?:[\w-]+\s){{0,4}}?(?:{words.alternation('en-programme', 'papers', 'counted')}"
    rf"|memorandums)"
    r"(?:\sof\s(?:understanding|cooperation|intent))?)\b"
    r"[^.;:]{0,80}?(?::|,|\s[–—-])\s(?:including\s|among\sthem\s|of\swhich\s)?(?=one\s(?:was\s)?(?:signed\s)?(?:between|with|by)\s)"
)
_ONE = re.compile(
    r"\b(?:one|another|the\s(?:other|second|third|fourth|last|next)(?:\sone)?|a\s(?:second|third|fourth))\s(?:was\s|is\s)?(?:signed\s)?(?P<how>between|with|by)\s"
)
_MANY = (
    "agreements|memoranda(?:\\sof\\s(?:understanding|cooperation))?|memorandums(?:\\sof\\s(?:understanding|cooperation))?|MoUs|MOUs"
    "|letters\\sof\\sintent|contracts|protocols"
)
_PLURAL = (("agreements", "agreement"), ("contracts", "contract"), ("protocols", "protocol"))
"""A title stands as in the text: so `memoranda` and `letters of intent` stay as they are."""


_ANY_SIGNED = Pattern(rf"\b(?:{_SIGNED}|signing)\b", needs="concluded|entered|exchanged|inked|reached|sign")


def several_papers(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """Each of the papers; nothing where the sentence tells of another time."""
    if not _ANY_SIGNED.search(sentence):
        return []
    return (
        _each_between(run, sentence, base, known)
        or _and_another(run, sentence, base, known)
        or _pairs_between(run, sentence, base, known)
        or _pairs_signing(run, sentence, base)
        or _titles(run, sentence, base, known)
        or _one_on_each(run, sentence, base, known)
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
            parties = sides(
                _SIGNS.sub("", sentence[: counted.start()]), compiled(r"^the\s").sub("", _DAY.sub("", region)), known
            )
        else:
            parties = between("x between " + compiled(r"^the\s").sub("", region), known)[1]
        if len(parties) > 1:
            said, start = _singular(counted["papers"]), base + counted.start("papers")
            found.append(Named(said, start, "signing", run, parties, 0.85, alone=True))
    return found if len(found) == len(ones) else []


_SIGNS = re.compile(rf"\s(?:(?:has|have|also|then|today|yesterday)\s)*{_SIGNED}\s*$")
_DAY = re.compile(rf"\s(?:today|yesterday|on\s(?:\d{{1,2}}\s{MONTHS}|{MONTHS}\s\d{{1,2}}|{DAYS})(?:,?\s\d{{4}})?).*$")
_ANOTHER = Pattern(
    rf"\b{_SIGNED}\s(?:an?|one|the)\s(?P<paper>{PAPER})\swith\s(?P<one>(?:the\s)?[A-Z][^.;]+?),?\s(?:and|as\swell\sas)\s"
    r"(?:another|a\s(?:second|similar|further))(?:\sone)?\swith\s(?P<two>(?:the\s)?[A-Z][^.;]+)",
    needs="with",
)


def _and_another(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """`A signed an agreement with B on X and another with C`: the second paper has the words of the first."""
    told = _ANOTHER.search(sentence)
    if told is None or past(sentence, told.start()):
        return []
    start = base + told.start("paper")
    each = [sides(sentence[: told.start()], _DAY.sub("", told[group]), known) for group in ("one", "two")]
    if not all(len(parties) == 2 for parties in each):
        return []
    return [Named(told["paper"], start, "signing", run, parties, 0.8, alone=True) for parties in each]


_PAIRS = Pattern(
    rf"(?:^|[.;,]\s|\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|\d|and|[Tt]he)\s)(?P<papers>(?:(?!{_NUMBER}\s)[A-Z]?[a-z-]+\s){{0,2}}?(?:{_MANY}))\s"
    rf"(?:were|have\sbeen)\s(?:\w+\s)?{_SIGNED}\s[^.;]{{0,60}}?\b(?P<list>between\s(?:the\s)?[A-Z][^.;]+)",
    needs="between",
)
_NEXT_PAIR = re.compile(r",?\s(?:and|as\swell\sas)\sbetween\s|,\sbetween\s")


def _pairs_between(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """`MoUs were exchanged between A and B, and between C and D`."""
    told = _PAIRS.search(sentence)
    if told is None or past(sentence, told.start("papers")):
        return []
    region = compiled(
        r"(?:,?\s(?:in\sthe\spresence|at\sthe|during|which|while|under|to|aim\w*|witnessed)\b|,\s(?:in|on|at)\s).*$"
    ).sub("", told["list"])
    pieces = _NEXT_PAIR.split(compiled(r"^between\s").sub("", region))
    every = [between("x between " + compiled(r"^the\s").sub("", _DAY.sub("", p)), known)[1] for p in pieces]
    if not all(len(parties) > 1 for parties in every):
        return []
    paper, start = told["papers"], base + told.start("papers")
    paper = _singular(paper) if len(every) > 1 else paper
    return [Named(paper, start, "signing", run, parties, 0.8, alone=len(every) > 1) for parties in every]


_ONE_NAME = r"(?:the\s)?[A-ZÀ-Þ][\w'’&-]*(?:\s(?:of\s)?[A-ZÀ-Þ][\w'’&-]*){0,5}(?:\s\([^()]{2,30}\))?"
_COUPLE = rf"{_ONE_NAME}(?:\sand\s|\swith\s){_ONE_NAME}"
_COUPLES = Pattern(
    rf"(?:^|[,;]\s|:\s|\d,?\s)(?P<couples>{_COUPLE}(?:,\s{_COUPLE}){{0,4}}(?:,\sand|,?\sas\swell\sas|;\sand)\s{_COUPLE}),?\s(?:also\s|then\s|respectively\s)?"
    rf"{_SIGNED}\s(?P<papers>(?:[A-Z]?[a-z-]+\s){{0,2}}?(?:{_MANY})(?:\son\s[^.;,]{{4,80}}?)?)(?=[.;,]|$|\s(?:at|during|in|yesterday|today)\s)",
    needs="agreements|memoranda|memorandums|MoUs|MOUs|letters|contracts|protocols",
)


def _pairs_signing(run: Run, sentence: str, base: int) -> list[Named]:
    """`A and B, and C and D, signed agreements on X`: a paper of each couple."""
    told = _COUPLES.search(sentence)
    if told is None or past(sentence, told.start("papers")):
        return []
    couples = [c.group(0) for c in compiled(_COUPLE).finditer(told["couples"])]
    every = [
        tuple(compiled(r"^the\s|\s\([^()]*\)$").sub("", name) for name in compiled(r"\sand\s|\swith\s").split(couple))
        for couple in couples
    ]
    paper, start = told["papers"], base + told.start("papers")
    paper = paper if " on " in paper else _singular(paper)
    return [Named(paper, start, "signing", run, parties, 0.8, alone=True) for parties in every]


def _singular(papers: str) -> str:
    for several, one in _PLURAL:
        papers = compiled(rf"\b{several}\b").sub(one, papers)
    return papers.removesuffix("s") if papers.endswith(("MoUs", "MOUs", "memorandums")) else papers


_LISTED = re.compile(
    rf"\b(?:documents|papers|agreements|memoranda|memorandums|MoUs|MOUs|deals|outcomes|instruments|texts)\b[^.;:]{{0,60}}?\b{_SIGNED}\b[^.;:]{{0,80}}?"
    r"(?::|\s(?:are|were|is|include|included|comprise):?(?=\s(?:the|an?)\s)|,\s(?:namely|including|among\s(?:them|which)(?:\swere)?|as\sfollows:?))\s(?P<list>[^\n]+?)\.?$"
    rf"|\b{_SIGNED}\s(?:the\sfollowing|{_NUMBER})\s[^.;:]{{3,60}}?(?::|,\s(?:namely|including))\s(?P<active>[^\n;]+?)\.?$"
)
_ITEM = re.compile(rf"(?:(?:^|,\s(?:and\s)?|;\s(?:and\s)?|\sand\s)(?:the|an?)\s|,\sand\s)(?={PAPER})")


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


_TOPIC = r"(?:on|for|concerning|regarding|covering|about)"
_ONE_ON = Pattern(
    rf"\b(?P<count>[Tt]wo|[Tt]hree)\s(?P<papers>(?:(?!{_SIGNED}|two|three)[\w-]+\s){{0,3}}?(?:{_MANY}))\b[^.;:]{{0,90}}?(?:,|:|\s[–—-])\sone\s{_TOPIC}\s",
    needs="one",
)
_NEXT_ON = re.compile(rf"(?:\sand|,|;)\s(?:one|another|the\s(?:other|second|third))\s{_TOPIC}\s")
_BY_WHOM = re.compile(rf"{_SIGNED}\s(?:[^.;]{{0,30}}?\s)?(?:by|between)\s(?P<by>(?:the\s)?[A-Z][^.;]+)")
_THEY_SIGNED = re.compile(rf"\s(?:\w+ly\s|also\s|then\s)?{_SIGNED}\s$")


def _one_on_each(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """`Two memoranda, one on X and one on Y, were signed`: so many of one name."""
    told = _ONE_ON.search(sentence)
    if told is None or past(sentence, told.start("papers")) or INTENDED.search(sentence[: told.start()]):
        return []
    count = 2 if told["count"].lower() == "two" else 3
    if len(_NEXT_ON.findall(sentence, told.end())) != count - 1:
        return []
    signing = _THEY_SIGNED.search(sentence[: told.start()])
    parties = subjects(sentence[: signing.start()], known) if signing else ()
    by = _BY_WHOM.search(sentence, told.start()) if not parties else None
    parties = between("x between " + compiled(r"^the\s").sub("", _DAY.sub("", by["by"])), known)[1] if by else parties
    one = Named(_singular(told["papers"]), base + told.start("papers"), "signing", run, parties, 0.8, alone=True)
    return [one] * count


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
