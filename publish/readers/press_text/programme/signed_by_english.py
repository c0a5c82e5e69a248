"""What was signed by whom, in English text, where the title comes first: `X was signed by A and B`, `signed: X; Y`."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.between_english import between
from publish.readers.press_text.parties.english import listed_bodies, sides, subjects, with_whom
from publish.readers.press_text.parties.signers_english import may_sign
from publish.readers.press_text.parties.spoken_for_english import spoken_for
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_english import is_place
from publish.readers.press_text.phrases.past_english import past
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.programme.openings_english import instrument
from publish.readers.press_text.programme.title_ends_english import (
    AMONG,
    GENERIC_ONE,
    MANY,
    PAPER,
    each_title,
    second_paper,
)
from publish.readers.press_text.text.folding import fold_latin

_SIGNED_BY = Pattern(
    r"\b(?:The|A|An|the|a|an)\s+(?P<title>[^,.;]{3,120}?),?\s+(?:(?:which\s)?(?:was|were|is)\s+)?(?:(?:also|jointly|then|subsequently|officially|formally|later|duly|recently|finally)\s+)*(?:(?:co-)?signed|exchanged|inked|concluded)\s"
    r"(?:\([A-Z]\w{1,6}\)\s)?(?:(?:today|yesterday|here)\s|(?:in|at|on)\s[^,;]{3,30}?\s)*(?:by|between)\s+(?P<by>[^;]+?)"
    r"(?=,?\s(?:(?:in|on|at)(?!\sthe\s(?:Ministry|University|Department|Faculty|School|Institute|Academy|Office|Bureau)\b)|during|which|while|whereas|under|to|for|aims|details|marks|will|sets)\s|,\s(?:the\stwo|both|they|it|each)\s"
    r"|(?<!Ltd)(?<!Inc)(?<!\bCo)[.;]\s|[.;]?$)",
    needs="concluded|exchanged|inked|signed",
)
_DONE = Pattern(
    rf"\b(?:The|A|An|the|a|an)\s(?P<title>{PAPER}[^;]*?)\s(?:was|were|has\sbeen|have\sbeen)\s"
    r"(?:(?:also|then|recently|jointly|officially|formally|subsequently|successfully|duly|later|today|yesterday|finally)\s)*"
    r"(?:(?:co-)?signed|exchanged|inked|concluded|reached|sealed|initialled|initialed|finali[sz]ed|renewed|extended|put\sinto\seffect)\b",
    needs="concluded|effect|exchanged|extended|finali|initial|inked|reached|renewed|sealed|signed",
)
_INVERTED = Pattern(
    rf"(?:^|,\s)(?:[Aa]lso\s|[Tt]hen\s)?[Ss]igned\s(?:[^.;,]{{2,60}}\s)?(?:was|were)\s(?:the|an?)\s(?P<title>{PAPER}[^;]*?)(?=[.;](?:\s|$)|$|,\s[a-z])",
    needs="signed",
)
"""`Also signed at the ceremony was a memorandum between A and B`."""
_FOLLOWED = Pattern(
    rf"(?:^|\s)(?:The|A|An|the|a|an)\s(?P<title>{PAPER}\s(?:between|among)\s[^;.]*?)\s(?:then\s|also\s"
    rf"|soon\s)?followed\b",
    needs="followed",
)
"""`A strategic cooperation agreement between A and B was recently signed at …`."""
OFFICERS = r"(?:the\s)?(?!(?:Vice\s|Deputy\s)?(?:Mayor|Governor)s?\b)[A-Z][\w-]*(?:\s[A-Z][\w-]*)*\s(?:of|for)\s"
"""`the Director of`: who signs for a body; a mayor signs for the town."""
_BY_OFFICERS = re.compile(rf"\s(?:today\s|here\s)?by\s{OFFICERS}")
_ENUMERATED = Pattern(
    r"\b(?:signed|inked|concluded|exchanged|(?:signing|exchange)\sof|entered\sinto|(?:was|were)\s(?:a\s)?(?:part(?:y|ies)|signator(?:y|ies))\sto)\b[^.;:]{0,60}:\s+"
    r"(?P<list>[^\n]+)$",
    needs=":",
)


def signed_by(run: Run, sentence: str, begin: int, known: Collection[str]) -> list[Named]:
    """`X was signed by A and B`."""
    signed = _SIGNED_BY.search(sentence)
    if not signed or compiled(r"\s(?:has|have)\sbeen$").search(signed["title"]):
        return _done(run, sentence, begin, known)
    if not instrument().search(signed["title"]):
        return _done(run, sentence, begin, known)  # a paper between A, B and the C was signed by D
    if past(sentence, signed.start("by")):
        return []
    lead = _LEADS_IN.match(signed["title"])
    cut = lead.end() if lead else 0
    title, parties = between(signed["title"][cut:].strip('"'), known)
    title = _without_purpose(title)
    start = begin + signed.start("title") + cut + signed["title"].startswith('"', cut)
    by = signed["by"]
    if sentence.startswith(" for ", signed.end("by")) and _KIND_ENDS.search(by):
        by += _TAIL.split(sentence[signed.end("by") :])[0]  # the Center for Kilns
    both = (
        between("x between " + by, known)[1]
        if compiled(r"(?:signed|exchanged|inked|concluded)\sbetween\s").search(signed[0])
        else ()
    )
    end = begin + signed.end("title")
    whose = run.text[start + len(title) : end] if parties and signed["title"].startswith(title) else ""
    parties = parties or both or spoken_for(sentence[signed.start("title") :], known) or subjects(signed["by"], known)
    return [Named(run.text[start : start + len(title)], start, "signing", run, parties, 0.85, whose)]


def _without_purpose(title: str) -> str:
    """`agreement` of `a new agreement to strengthen a partnership`, of `the agreement, the first of its kind,`."""
    purpose = _TO_DO.search(title)
    return title[: purpose.start()] if purpose and instrument().search(title[: purpose.start()]) else title


_TO_DO = re.compile(
    r",\s(?:the\s(?:first|second|third|latest|largest|only|fruit|result)|an?\s(?:first|landmark|historic|milestone|major))\b|\s(?:(?:under|by|through|in)\swhich|whereby|to|that|which|designed|intended|aim(?:ed|ing))\s(?=[a-z])|\s(?:donated|funded|provided|offered)\sby\s"
)
_LEADS_IN = re.compile(rf"(?:[\w-]+\s){{1,5}}(?:an?|the)\s(?={PAPER})")
"""`At the seminar a cooperation agreement was signed by`: where, before what."""
_KIND_ENDS = re.compile(rf"\b(?:{words.phrase_alternation('en-programme', 'parties', 'kinds_for')})$")
_TAIL = re.compile(
    r",?\s(?:on|in|at|during)\s(?=\d|[A-Z][a-z]+day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
    r"|,\s(?:which|with|under|while|in\sthe\spresence|witnessed)\b|[.;]\s|[.;]$|\s(?:today|yesterday|this\s(?:morning|afternoon|week))\b"
)


_SINCE = re.compile(r"\b(?:since|until|before|from\swhen)\s$")
"""`the progress made since the Memorandum was signed`."""


def _done(run: Run, sentence: str, begin: int, known: Collection[str]) -> list[Named]:
    """`A cooperation agreement between A and B was concluded today`."""
    done = _DONE.search(sentence) or _FOLLOWED.search(sentence) or _INVERTED.search(sentence)
    if (
        not done
        or _SINCE.search(sentence[: done.start()])
        or past(sentence, done.end() - 1)
        or compiled(r"\.\s|\s(?:was|were|which|that)\s").search(done["title"])
    ):
        return []
    if "," in done["title"] and not compiled(r"\b(?:between|among)\b").search(done["title"]):
        return []
    if second_paper(done["title"])[1]:
        return _each_done(run, done["title"], begin + done.start("title"), known)
    title, parties = between(_without_purpose(done["title"]), known)
    if MANY.match(title) or (
        done[0][:3].lower() == "the"
        and GENERIC_ONE.fullmatch(title)
        and not (parties or sentence.startswith(" by the ", done.end()))
    ):
        return []  # a number of agreements; `the agreement`, of which something else is told
    if (
        parties
        and all(is_place(name) or " " not in name for name in parties)
        and _BY_OFFICERS.match(sentence[done.end() :])
    ):
        title, parties = (
            done["title"],
            (),
        )  # the Minutes on X between Reed and Lund were signed by the officers of others
    by = compiled(
        r"\s(?:today\s|yesterday\s|[a-z]+ly\s|(?:in|at|on)\s[^,;.]{3,30}?\s)*(?P<how>by|between)\s(?P<by>[^;]+)"
    ).match(sentence[done.end() :])
    parties = parties or spoken_for(sentence[done.end() :], known)
    if by and not parties and by["how"] == "between":
        parties = between("x between " + _TAIL.split(by["by"])[0], known)[1]
    parties = (
        parties or (subjects(by["by"], known) if by else ()) or spoken_for("signed " + sentence[done.end() :], known)
    )
    parties = parties or _with_delegation(run, sentence, begin, done.end(), known)
    start = begin + done.start("title")
    end = begin + done.end("title")
    whose = run.text[start + len(title) : end] if parties and done["title"].startswith(title) else ""
    return [Named(run.text[start : start + len(title)], start, "signing", run, parties, 0.85, whose)]


def _each_done(run: Run, said: str, at: int, known: Collection[str]) -> list[Named]:
    """`An agreement between A and B, and a loan agreement for X, were signed`: each of them."""
    found: list[Named] = []
    while said:
        one, second = second_paper(said)
        title, parties = between(compiled(r"[\s,]+$").sub("", one), known)
        found.append(Named(run.text[at : at + len(title)], at, "signing", run, parties, 0.8))
        at, said = at + second, said[second:] if second else ""
    return found


_DELEGATION = re.compile(
    r"\b(?:delegation|delegates|team|mission|party)\s(?:of|from)\s(?:the\s)?(?P<body>[A-Z][\w&'’()-]*(?:\s(?:[A-Z][\w&'’()-]*|of|for|and|the|in))*)"
)


def _with_delegation(run: Run, sentence: str, begin: int, end: int, known: Collection[str]) -> tuple[str, ...]:
    """A and B of `A delegation of A was abroad. An agreement was signed with B`."""
    whom = compiled(r"\s(?:today\s|yesterday\s|there\s)?with\s(?:the\s)?(?P<who>[A-Z].*)").match(sentence[end:])
    guests = list(_DELEGATION.finditer(fold_latin(run.text[: begin + end])))
    if whom is None or not guests:
        return ()
    other = compiled(r"[,;]\s|[.;]?$|\s(?:in|on|at|during|by|to|for|under)\s(?!the\s[A-Z])").split(whom["who"])[0]
    ours = compiled(r"\s(?:of|for|and|the|in)$").sub("", guests[-1]["body"])
    short = compiled(r"[A-Z]{2,}(?:\([A-Z]+\))?").fullmatch(ours)
    return (ours, other) if may_sign(other, known) and (short or may_sign(ours, known)) and ours != other else ()


_UNDER = Pattern(
    rf"\b[Uu]nder\s(?:the\sterms\sof\s)?(?:an?|the)\s(?P<title>{PAPER}(?:\s\([^()]*\))?(?:\s(?:on|for)\s[a-z][^,;.]{{3,60}}?)?)\s"
    r"(?:(?:that|which)\swas\s)?(?:signed|inked|concluded|sealed)\s(?P<how>(?:today|yesterday|here|this\s\w+|at|in|on|by|between)\b[^;.]{0,200}?),\s"
    r"(?P<who>(?:the\s)?[A-Z][^;,]{2,140}?)\s(?:will|are\sto|is\sto|shall|agreed?|plan|have\sagreed)\b",
    needs="nder",
)
"""`Under the terms of an agreement signed yesterday, A and B will train nurses`."""


def under_which(run: Run, sentence: str, begin: int, known: Collection[str]) -> list[Named]:
    """What was signed that day, and what those who signed it will do under it."""
    told = _UNDER.search(sentence)
    if told is None or past(sentence, told.start("how")):
        return []
    at = begin + told.start("title")
    parties = subjects(told["who"] + " ", known)
    title = compiled(r"\s\([^()]*\)$").sub("", told["title"])
    return [Named(run.text[at : at + len(title)], at, "signing", run, parties, 0.75)]


def among_others(run: Run, sentence: str, begin: int, known: Collection[str]) -> list[Named]:
    """`Eight projects were signed, including the Agreement on X between A and B`."""
    found: list[Named] = []
    for among in AMONG.finditer(sentence):
        at, said = among.start("title"), compiled(r"[\s,]+$").sub("", among["title"])
        while said:
            one, second = second_paper(said)
            title, parties = between(one, known)
            if instrument().search(title):
                start = begin + at
                found.append(Named(run.text[start : start + len(title)], start, "signing", run, parties, 0.8))
            at, said = at + second, said[second:] if second else ""
    return found


_PARTS = re.compile(r"(?:\([^()]*\)|[^;()])+?(?=;|(?<=\)),?\sand\s|(?<=\)),\s|$)")
_SIGNERS = re.compile(r"\s\(([^()]*\s[–—-]\s[^()]*|[^()]*\sand\s[^()]*)\)$")
"""`an Agreement on X (A – B) and a Letter on Y (C – D)`."""


def enumerated(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """`Three agreements were signed: the A between …; the B; and the C.`"""
    listed = _ENUMERATED.search(sentence)
    found: list[Named] = []
    for part in _PARTS.finditer(listed["list"]) if listed else ():
        begin = 0
        while listed and (rest := part[0][begin:]):
            region, second = second_paper(rest)
            line = compiled(rf"[\s,;]*(?:and\s+)?(?:the\s+|an?\s+)?(?P<title>{PAPER}.*?)[\s.,]*$").match(region)
            if line:
                start = base + listed.start("list") + part.start() + begin + line.start("title")
                title, parties = between(line["title"], known)
                aside = _SIGNERS.search(title)
                parties = parties or (listed_bodies(aside[1], known) if aside else ())
                other = with_whom(line["title"])
                parties = parties or (sides(sentence[: listed.start()], other, known) if other else ())
                title = title[: aside.start()] if aside else title
                whole = run.text[start : start + len(line["title"])]
                item = Named(whole[: len(title)], start, "signing", run, parties, 0.85, whole[len(title) :])
                found += [item] if parties else each_title(item)
            if not second:
                break
            begin += second
    return found
