"""What was signed, launched or established, in English text: the Signing Ceremony for X, signed X with Y."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.offices.roles_english import chunks, is_body, is_place, is_role
from publish.readers.press_text.programme.ceremonies import KINDS, Named
from publish.readers.press_text.text.folding import fold_latin
from publish.readers.press_text.text.tokens import sentence_spans

_CEREMONY_LATIN = re.compile(
    r"\b(?:(?P<signing>signing ceremony (?:for|of)|signing of)|(?P<launch>(?:official )?(?:release|launch"
    r"|publication)(?: ceremony)?(?: of| for))|(?P<establishment>(?:establishment|inauguration|unveiling"
    r"|founding)(?: ceremony)?(?: of| for)))\s+",
    re.I,
)
_BODIES_MADE = re.compile(
    r"\b(?:centre|center|laboratory|lab|alliance|institute|base|school|academy|committee|office)s?$", re.I
)
_ACT_LATIN = re.compile(
    r"\b(?:(?P<signing>co-signed|signed|signs|sign|inked|concluded|renewed|entered into)|(?P<launch>launched"
    r"|released|unveiled|published)|(?P<establishment>inaugurated|established))\s+(?:up\s+)?(?:(?:online|jointly|officially|formally)\s+)?(?:(?:in|at)\s[A-Z][a-z]+\s(?=(?:a|an|the|two|three)\s))?(?P<count>(?:a|an"
    r"|the|two|three|four|five|several|their|its|this|new|respective|joint|\w+-(?:year|month|day))\s+)*"
)
_STOP_LATIN = re.compile(
    r",\s+(?:and\s+)?(?:witnessed|attended|joined|accompanied|followed)\b|"
    r",?\s+(?:and\s+)?(?:also\s+)?(?:released|launched|unveiled|announced|published)\b|"
    r",\s+(?:and\s+)?(?:the|which|with|to|in|on|at|a|under|aiming|marking|during|while|both|where|as|setting"
    r"|laying|covering|by)\b|\s(?:to|which|that|during|aimed|aiming|in the presence|at the|on behalf of|on their behalf"
    r"|here|under which|have"
    r" been|has been|was|were|is|are|took|marking|this|by|following|after|before|and\s(?:the\s(?:Release"
    r"|appointment|presentation|opening"
    r"|Establishment|Launch|Signing)|discussed|agreed|will|exchanged|held|visited|announced|took|both))\b|[.;]"
    r"(?=\s|$)|$"
)
_INSTRUMENT = re.compile(
    r"\b(?:" + "|".join(re.escape(w) for w in words.words("en-events", "ceremonies", "instruments")) + r")s?\b", re.I
)


@lru_cache(maxsize=1)
def _instrument_latin() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words.phrase_alternation('en-events', 'ceremonies', 'instruments')})s?\b", re.I)


def named_things(run: Run, known: Collection[str] = ()) -> list[Named]:
    """Every title the run names as signed, launched or established there."""
    text = fold_latin(run.text)
    found: list[Named] = []
    for begin, end in sentence_spans(text):
        sentence = text[begin:end]
        for opened in _OPENED.finditer(sentence):
            if _subject_latin(sentence[: opened.start()], known, 1) and not _past_latin(sentence, opened.start()):
                start = begin + opened.start("title")
                title = run.text[start : start + len(opened["title"])]
                found.append(Named(title, start, "establishment", run, (), 0.8))
        hits = [m for m in _CEREMONY_LATIN.finditer(sentence) if not _IN_TITLE.search(sentence[: m.start()])]
        for number, hit in enumerate(hits):
            limit = hits[number + 1].start() if number + 1 < len(hits) else len(sentence)
            item = _title_latin(run, sentence, begin, hit.end(), limit, hit.lastgroup or "signing")
            if item and (
                number
                or len(hits) > 1
                or _instrument_latin().search(item.title)
                or '"' in sentence[hit.end() : hit.end() + 6]
            ):
                found.append(item)
        for act in _ACT_LATIN.finditer(sentence):
            if (hits and hits[0].start() <= act.start() <= hits[-1].end() + 200) or re.match(
                "by\\s", sentence[act.end() :]
            ):
                continue
            item = _act_latin(run, sentence, begin, act, known)
            found += _each(item) if item else []
        for among in _AMONG_LATIN.finditer(sentence):
            title, parties = _parties_latin(re.sub(r"[\s,]+$", "", among["title"]))
            if _instrument_latin().search(title):
                start = begin + among.start("title")
                found.append(Named(run.text[start : start + len(title)], start, "signing", run, parties, 0.8))
        signed = _SIGNED_BY.search(sentence)
        if signed and _INSTRUMENT.search(signed["title"]) and not _past_latin(sentence, signed.start("by")):
            title, parties = _parties_latin(signed["title"].strip('"'))
            start = begin + signed.start("title") + signed["title"].startswith('"')
            parties = parties or _subject_latin(signed["by"], known)
            found.append(Named(run.text[start : start + len(title)], start, "signing", run, parties, 0.85))
            continue
        passive = re.search(
            r"\b(?:The|A|An|the|a|an)\s+([^,.]{3,90}?)\s+(?:was|were)\s+(?:also\s+|jointly\s+|officially\s+"
            r"|formally\s+)?(signed|launched|released|unveiled|established|inaugurated)\b",
            sentence,
        )
        if passive and _instrument_latin().search(passive[1]) and not _past_latin(sentence, passive.start(2)):
            kind = {"signed": "signing", "established": "establishment", "inaugurated": "establishment"}.get(
                passive[2], "launch"
            )
            title, parties = _parties_latin(passive[1].strip('"'))
            start = begin + passive.start(1) + (1 if passive[1].startswith('"') else 0)
            found.append(Named(run.text[start : start + len(title)], start, kind, run, parties, 0.85))
    return found


_OPENED = re.compile(
    r"\bopened\s(?:its\s|their\s|the\s|an?\s)(?:new\s|first\s|second\s)?(?P<title>(?:[A-Z][\w'&-]*\s(?:for\s|of\s|and\s)?)+(?:Office|Centre|Center|Depot"
    r"|Campus|Branch|Base|Laboratory|Lab|Institute|Plant|Factory|Hub|Station|Clinic|Academy|Warehouse|Facility))(?=[\s,.]|$)"
)
"""`today opened its China Office`: what a body opens is established."""
_IN_TITLE = re.compile(
    r"(?:agreement|memorandum|memorandum of \w+|mou|contract|letter of intent|declaration|protocol)\s"
    r"(?:on|for|regarding|concerning)\s+(?:the\s+)?(?:joint\s)?$",
    re.I,
)
"""`an agreement on the establishment of …`: what follows belongs to the title."""
_WITH_FIRST = re.compile(r"with\s+(?:the\s+)?([A-Z][^,;]*?)\s+(?:an?|the|their|its)\s+(?:\w+-year\s+)?")
"""`signed with the Institute an MoU on X`: the other party before the title."""
_SIGNED_BY = re.compile(
    r"\b(?:The|A|An|the|a|an)\s+(?P<title>[^,.;]{3,120}?)\s+(?:(?:was|were|is)\s+)?(?:also\s+|jointly\s+)?(?:co-)?signed\s"
    r"(?:(?:in|at|on)\s[^,;]{3,30}?\s)?(?:by|between)\s+(?P<by>[^;]+?)(?=,?\s(?:in|on|at|during|which|under|to)\s|[.;]\s|[.;]?$)"
)
_AMONG_LATIN = re.compile(
    r"\bsigned\b[^.;]{0,60}?,?\s(?:including|among (?:them|which)(?: were)?)\s(?:the|an?)\s(?P<title>[^.;]+?)"
    r"(?=[.;]\s|[.;]?$)"
)
"""Eight projects were signed, including the Agreement on X between A and B."""


def _each(item: Named) -> list[Named]:
    """`an exchange agreement and a memorandum on visits`: two titles joined."""
    joint = re.search(r"\s+and\s+(?:an?|the)\s+", item.title)
    if joint is None or item.kind != "signing" or re.search(r"\bbetween\b", item.title[: joint.start()]):
        return [item]
    left, right = item.title[: joint.start()], item.title[joint.end() :]
    if not (_instrument_latin().search(left) and _instrument_latin().search(right)):
        return [item]
    return [replace(item, title=left), *_each(replace(item, title=right, start=item.start + joint.end()))]


def _past_latin(sentence: str, at: int) -> bool:
    near = sentence[max(0, at - 45) : at + 30]
    near = re.sub(r"\b(announced (?:that )?(?:it|they|both|the two \w+) )(?:has|have|had)\b", r"\1", near)
    if re.search(rf"\b(?:{words.phrase_alternation('en-events', 'ceremonies', 'past')})\b", near, re.I):
        return True
    return re.search(
        r"\b(?:in|since)\s+(?:19|20)\d\d\b", sentence[max(0, at - 60) : at + 160]
    ) is not None and not re.search(r"\b(?:On|on)\s+\w+ \d", sentence)


def _title_latin(run: Run, sentence: str, base: int, start: int, limit: int, kind: str) -> Named | None:
    article = re.match(r"(?:the|a|an)\s+", sentence[start:limit], re.I)
    start += article.end() if article else 0
    quoted = re.match(r'"([^"]+)"', sentence[start:limit])
    if quoted:
        start, region = start + 1, quoted[1]
    else:
        stop = _STOP_LATIN.search(sentence, start, limit)
        region = sentence[start : stop.start() if stop else limit]
        region = re.sub(r"[\s,]+(?:and|the|,)*[\s,]*$", "", region)
        region = re.sub(r"[\s,]+and\s+the$|[\s,]+and$", "", region)
    title, parties = _parties_latin(region, keep=True)
    if len(title) < 4:
        return None
    at = base + start
    return Named(run.text[at : at + len(title)], at, kind, run, parties, 0.9)


def _act_latin(run: Run, sentence: str, base: int, act: re.Match[str], known: Collection[str]) -> Named | None:
    kind = act.lastgroup if act.lastgroup in KINDS else next(k for k in KINDS if act[k])
    if _past_latin(sentence, act.start()):
        return None
    start = act.end()
    first = _WITH_FIRST.match(sentence, start) if kind == "signing" else None
    start = first.end() if first else start
    quoted = re.match(r'"([^"]+)"', sentence[start:])
    parties: tuple[str, ...] = ()
    named = re.match(
        r'"[^"]+"\s(?:project|programme|program|initiative|plan|platform|campaign|fund)\b', sentence[start:]
    )
    if named:
        title = named[0]
    elif quoted:
        title, start = quoted[1], start + 1
    else:
        stop = _STOP_LATIN.search(sentence, start)
        region = re.sub(r"[\s,]+$", "", sentence[start : stop.start() if stop else len(sentence)])
        title, parties = _parties_latin(region)
    title = (
        re.sub(r"\s(?:in|at)\s(?:the\s)?(?!field|area|sector|fields|areas|areas)[a-z][\w ]*$", "", title)
        if not quoted
        else title
    )
    located = re.search(r"\s(?:in|at)\s([A-Z][\w ]*)$", title) if not quoted else None
    if located and is_place(located[1]):
        title = title[: located.start()]
    if not _instrument_latin().search(title) or len(title) > 260 or len(title) < 3:
        return None
    if kind != "signing" and not (quoted or named) and not re.search(r"[A-Z]", title[1:]):
        return None
    if act[0].lower().startswith("unveil") and _BODIES_MADE.search(re.split(r"\s(?:on|of|for)\s", title)[0]):
        kind = "establishment"
    other = first or (_WITH.search(region) if not quoted and not named else None)
    if other and not parties and kind == "signing":
        parties = _sides(sentence[: act.start()], other[1], known)
    if kind == "signing" or act[0].lower().startswith(("establish", "inaugurat")):
        parties = parties or _subject_latin(sentence[: act.start()], known)
    at = base + start
    return Named(run.text[at : at + len(title)], at, kind or "signing", run, parties, 0.88 if quoted else 0.82)


def _parties_latin(region: str, keep: bool = False) -> tuple[str, tuple[str, ...]]:
    """The title, and the parties in `between A and B` or `with B`; `keep` leaves them in the title."""
    between = re.search(r"\s+between\s+(?:the\s+)?(.+?)\s+and\s+(?:the\s+)?(.+)$", region)
    topic = re.search(r"\s+(?:on|for|regarding|concerning)\s+(?=[A-Z])", between[2]) if between else None
    if between and topic:
        return region, (between[1], between[2][: topic.start()])
    if between:
        return region if keep else region[: between.start()], (between[1], between[2])
    joined = re.search(r"\s+with\s+(?:the\s+)?([A-Z].+)$", region)
    if joined:
        return region if keep else region[: joined.start()], ()
    return region, ()


_WITH = re.compile(r"\s+with\s+(?:the\s+)?([A-Z].+)$")


def _sides(before: str, other: str, known: Collection[str]) -> tuple[str, ...]:
    """`A signed … with B`: both, where each is an organization."""
    ours = _subject_latin(before, known, 1)
    other = re.sub(r"\s*\([A-Z]+\)$", "", re.split(r",|\s(?:on|for|in|at|to)\s", other)[0])
    return (ours[0], other) if len(ours) == 1 and is_body(other, known) else ()


def _subject_latin(before: str, known: Collection[str], least: int = 2) -> tuple[str, ...]:
    """`A and B signed`, `A, B and C signed`: the bodies that do the signing."""
    clause = re.sub(r"(?:\s+(?:jointly|also|today|yesterday|officially|formally)(?:\s\([^)]*\))?)*\s*$", "", before)
    clause = re.sub(r"^.*?\d{4}\)?\s*[-–—:]+\s+", "", clause)  # a dateline
    pieces = [clause[a:b].strip() for a, b in chunks(clause)]
    pieces = [
        part
        for piece in pieces
        for part in re.split(r"\s+and\s+(?:the\s+)?(?=[A-Z])|^and\s+(?:the\s+)?", piece)
        if part
    ]
    named: list[str] = []
    for piece in reversed(pieces):
        name = re.sub(r"^(?:and\s+)?(?:the\s+)?", "", piece, flags=re.I)
        name = re.sub(r"\s*\([A-Z]+\)$", "", name)
        if not name[:1].isupper() or is_role(name) or re.match(r"(?:On|In|At|During|Under)\b", name):
            break
        if any(word in words.word_set("en", "stop", "verbs") for word in name.split()):
            break
        if not is_body(name, known) and not (named and re.match(r"[A-Z]\w+ of [A-Z]", name)):
            break
        named.insert(0, name)
    return tuple(named) if len(named) >= least else ()
