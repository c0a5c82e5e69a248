"""What was signed, in English text: the Signing Ceremony for X, signed X with Y, X was signed by A and B."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text.facts import Run
from publish.readers.press_text.programme.ceremonies import KINDS, LONGEST, Named
from publish.readers.press_text.programme.openings_english import (
    WORK,
    instrument,
    is_book,
    names_a_body,
    opened_things,
    passive_thing,
    past,
)
from publish.readers.press_text.programme.parties_english import (
    WITH_FIRST,
    behalf,
    between,
    sides,
    subjects,
    with_whom,
)
from publish.readers.press_text.programme.parties_joint import joint_signers
from publish.readers.press_text.programme.title_ends_english import (
    AMONG,
    DAYS,
    GENERIC,
    INTENDED,
    MANY,
    PAPER,
    STOP,
    each_title,
    second_paper,
    without_place,
)
from publish.readers.press_text.text.folding import fold_latin
from publish.readers.press_text.text.tokens import sentence_spans

_CEREMONY = re.compile(
    r"\b(?:(?P<signing>signing ceremony (?:for|of)|signing of)|(?P<launch>(?:official )?(?:release|launch(?:ing)?"
    r"|publication)(?: ceremony)?(?: of| for))|(?P<establishment>(?:establishment|inauguration|unveiling"
    r"|founding)(?: ceremony| conference| meeting| assembly)?(?: and (?:\w+ ){1,2}\w+)?(?: of| for)"
    r"|(?P<opening>(?:grand )?opening ceremony (?:of|for))))\s+",
    re.I,
)
_ACT = re.compile(
    r"\b(?:(?P<signing>(?<=by )signing|(?<=by successfully )signing|co-signed|(?:put|set|affixed)\s(?:their|his|her)\s"
    r"(?:signatures?|names?)\sto|signed|signs|sign|inked|concluded|renewed"
    r"|entered into)|(?P<launch>launched|released|unveiled|published)|(?P<establishment>inaugurated|established"
    r"|(?:co-)?founded|set\sup|created))\s+"
    rf"(?:up\s+)?(?:(?:online|jointly|officially|formally|here|today|yesterday)\s+)?(?:(?:on\s)?{DAYS},?\s+)?"
    r"(?:(?:in|at)\s(?:[A-Z][a-z]+,?\s){1,3}(?:on\s\w+day\s)?(?=(?:a|an|the|two|three)\s))?"
    r"(?P<count>(?:a|an|the|two|three|four|five|several|their|its|this|new|joint|respective|\w+-(?:year|month|day))\s+)*"
)
_OF_CITIES = re.compile(r"\b(?:sister|twin|partner|friendship|friendly)[ -](?:city|cities|town|towns)\b|twinning", re.I)
_SET_UP = re.compile(r"set|(?:co-)?found|creat")
_TOPIC_OF = re.compile(
    r"\b(?:on|for|regarding|concerning|to|support|promote|explore)\s+(?:the\s+)?(?:joint\s)?$",
    re.I,
)
"""`an agreement on the establishment of …`: what follows belongs to the title, or to what is yet to come."""
_SIGNED_BY = re.compile(
    r"\b(?:The|A|An|the|a|an)\s+(?P<title>[^,.;]{3,120}?)\s+(?:(?:was|were|is)\s+)?(?:also\s+|jointly\s+)?(?:co-)?signed\s"
    r"(?:(?:in|at|on)\s[^,;]{3,30}?\s)?(?:by|between)\s+(?P<by>[^;]+?)(?=,?\s(?:in|on|at|during|which|under|to|for|aims|details|marks|will)\s|[.;]\s|[.;]?$)"
)
_PASSIVE = re.compile(r"\b(?:was|were)\s(?:\w+ly\s|also\s)?$")


def named_things(run: Run, known: Collection[str] = (), persons: Collection[str] = ()) -> list[Named]:
    """Every title the run names as signed, launched or established there."""
    text = fold_latin(run.text)
    found: list[Named] = []
    for begin, end in sentence_spans(text):
        if end - begin > LONGEST:
            continue
        for item in _in_sentence(run, text[begin:end], begin, known, persons):
            if not re.match(
                r"(?:in|at|on|by|between|to|with|for|\w+day|today)\s|[^\w\"“«]", item.title
            ) and not GENERIC.fullmatch(fold_latin(item.title)):
                found.append(item)
    return found


def _in_sentence(run: Run, sentence: str, begin: int, known: Collection[str], persons: Collection[str]) -> list[Named]:
    found = opened_things(run, sentence, begin, known)
    hits = [m for m in _CEREMONY.finditer(sentence) if not _TOPIC_OF.search(sentence[: m.start()])]
    for number, hit in enumerate(hits):
        limit = hits[number + 1].start() if number + 1 < len(hits) else len(sentence)
        item = _title(run, sentence, begin, hit, limit, known)
        if item and hit["opening"] and not names_a_body(item.title):
            continue  # the opening ceremony of a forum founds nothing
        if item and (
            number
            or len(hits) > 1
            or instrument().search(item.title)
            or '"' in sentence[hit.end() : hit.end() + 6]
            or (item.kind == "establishment" and names_a_body(item.title) and item.title[:1].isupper())
        ):
            found.append(item)
    for act in _ACT.finditer(sentence):
        if (hits and hits[0].start() <= act.start() <= hits[-1].end() + 200) or re.match(
            "(?:by|between)\\s", sentence[act.end() :]
        ):
            continue
        if re.match("(?:and|with|in|on|while|as)\\s", sentence[act.end() :]) and _PASSIVE.search(
            sentence[: act.start()]
        ):
            continue  # X was unveiled and Y was launched
        for item in _act(run, sentence, begin, act, known, persons):
            found += each_title(item)
    found += _enumerated(run, sentence, begin, known)
    for among in AMONG.finditer(sentence):
        title, parties = between(re.sub(r"[\s,]+$", "", among["title"]), known)
        if instrument().search(title):
            start = begin + among.start("title")
            found.append(Named(run.text[start : start + len(title)], start, "signing", run, parties, 0.8))
    signed = _SIGNED_BY.search(sentence)
    if signed and instrument().search(signed["title"]) and not past(sentence, signed.start("by")):
        title, parties = between(signed["title"].strip('"'), known)
        start = begin + signed.start("title") + signed["title"].startswith('"')
        both = between("x between " + signed["by"], known)[1] if re.search(r"signed\sbetween\s", signed[0]) else ()
        parties = parties or both or subjects(signed["by"], known)
        return [*found, Named(run.text[start : start + len(title)], start, "signing", run, parties, 0.85)]
    return found + passive_thing(run, sentence, begin, known)


_ENUMERATED = re.compile(r"\b(?:signed|inked|concluded)\b[^.;:]{0,60}:\s+(?P<list>[^\n]+)$")


def _enumerated(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """`Three agreements were signed: the A between …; the B; and the C.`"""
    listed = _ENUMERATED.search(sentence)
    found: list[Named] = []
    for part in re.finditer(r"[^;]+", listed["list"]) if listed else ():
        line = re.match(rf"\s*(?:and\s+)?(?:the\s+|an?\s+)?(?P<title>{PAPER}.*?)[\s.,]*$", part[0])
        if line and listed:
            start = base + listed.start("list") + part.start() + line.start("title")
            title, parties = between(line["title"], known)
            whole = run.text[start : start + len(line["title"])]
            found.append(Named(whole[: len(title)], start, "signing", run, parties, 0.85, whole[len(title) :]))
    return found


def _kind(ceremony: re.Match[str]) -> str:
    return next(kind for kind in KINDS if ceremony[kind])


def _title(run: Run, sentence: str, base: int, hit: re.Match[str], limit: int, known: Collection[str]) -> Named | None:
    """What stands behind `Signing Ceremony for`, up to the next ceremony or the end of the name."""
    start, kind = hit.end(), _kind(hit)
    if re.search(
        r"\b(?:follow(?:ed|ing|s)?|after|since|marked|marks|mark)\s(?:\w+\s){0,2}$", sentence[: hit.start()]
    ) or past(sentence, hit.start()):
        return None
    article = re.match(
        r"(?:the|a|an|its|their|our)\s+(?:(?:brand[- ])?(?:new|newly[ -]\w+|first|second|own|latest)\s+)?"
        r"(?:(?:plaque|nameplate|name plate) (?:of|for) (?:the\s+)?)?",
        sentence[start:limit],
        re.I,
    )
    start += article.end() if article else 0
    quoted = re.match(r'"([^"]+)"', sentence[start:limit])
    if MANY.match(sentence, start) and not quoted:
        return None
    if quoted:
        start, region = start + 1, quoted[1]
    else:
        stop = STOP.search(sentence, start, limit)
        region = sentence[start : stop.start() if stop else limit]
        region = re.sub(r"[\s,]+(?:and|the|,)*[\s,]*$", "", region)
        region = re.sub(r"[\s,]+and\s+the$|[\s,]+and$", "", region)
    title, parties = between(region, known, keep=True)
    if len(title) < 4:
        return None
    at = base + start
    return Named(run.text[at : at + len(title)], at, kind, run, parties, 0.9)


def _act(
    run: Run, sentence: str, base: int, act: re.Match[str], known: Collection[str], persons: Collection[str]
) -> list[Named]:
    kind = next(k for k in KINDS if act[k])
    if past(sentence, act.start()) or INTENDED.search(sentence[: act.start()]):
        return []
    start = act.end()
    plaque = re.match(r"(?:plaques?|nameplates?|name plates?) (?:of|for) (?:the\s+)?", sentence[start:])
    start += plaque.end() if plaque else 0
    first = WITH_FIRST.match(sentence, start) if kind == "signing" else None
    start = first.end() if first else start
    work = WORK.match(sentence, start) if kind == "launch" else None
    start = work.start(1) - 1 if work else start  # released the report "X"
    quoted = re.match(r'"([^"]+)"', sentence[start:])
    region, further, second = "", "", 0
    parties: tuple[str, ...] = ()
    named = re.match(
        r'"[^"]+"\s(?:[a-z-]+\s){0,2}(?:project|programme|program|initiative|plan|platform|campaign|fund|model|system|app'
        r"|index|series|course|scholarship|award|network|database|portal|service|brand)\b",
        sentence[start:],
    )
    if named:
        title = named[0]
    elif quoted:
        title, start = quoted[1], start + 1
    elif MANY.match(sentence, start):
        return []
    else:
        stop = STOP.search(sentence, start)
        region = re.sub(r"[\s,]+$", "", sentence[start : stop.start() if stop else len(sentence)])
        region, second = second_paper(region)
        title, parties = between(region, known)
        further = region[len(title) :] if parties and region.startswith(title) else ""
        title = without_place(title)
    unveiled = plaque is not None or act[0].lower().startswith("unveil")
    body = (kind == "establishment" or unveiled) and names_a_body(title)
    book = quoted is not None and kind == "launch" and is_book(sentence, act.start(), start + len(title) + 1, known)
    if not (body or book or work or instrument().search(title)) or len(title) > 260 or len(title) < 3:
        return []
    if (
        kind == "establishment"
        and _SET_UP.match(act[0])
        and not re.search(r"\b[A-Z][\w-]*(?<!s)$", re.split(r"\s(?:on|of|for|at|in)\s", title)[0])
    ):
        return []  # set up R&D centres: nothing with a name
    if kind != "signing" and not (quoted or named) and not re.search(r"[A-Z]", title[1:]):
        return []
    if plaque or (unveiled and names_a_body(title)):
        kind = "establishment"
    before = sentence[_clause_start(sentence, act.start()) : act.start()]
    if (earlier := _ACT.search(before)) and re.search(r"\band\s(?:also\s|then\s)?$", before):
        before = before[: earlier.start()]  # A and B renewed X and signed Y
    other = first[1] if first else with_whom(region)
    if other and not parties and kind == "signing":
        parties = sides(before, other, known, persons)
    if kind == "signing":
        parties = parties or subjects(before, known) or behalf(sentence[start:], known)
        parties = parties or (joint_signers(before, known, cities=True) if _OF_CITIES.search(title) else ())
    elif not parties and first is None:
        parties = subjects(before, known)
    at = base + start
    item = Named(run.text[at : at + len(title)], at, kind, run, parties, 0.88 if quoted else 0.82, further)
    if not second:
        return [item]
    return [item, *_further(run, sentence, base, start + second, item, before, known, persons)]


def _further(
    run: Run, sentence: str, base: int, start: int, first: Named, before: str, known: Collection[str],
    persons: Collection[str],
) -> list[Named]:  # fmt: skip
    """The second title of `an MoU with B and an Agreement on X with C`, each with its own other side."""
    end = STOP.search(sentence, start)
    region, second = second_paper(sentence[start : end.start() if end else len(sentence)].rstrip(" ,"))
    title, parties = between(region, known)
    other = with_whom(region)
    if other and not parties and first.kind == "signing":
        parties = sides(before, other, known, persons)
    title = without_place(title) if parties else region
    at = base + start
    own = parties or (() if with_whom(region) else first.parties)
    item = Named(run.text[at : at + len(title)], at, first.kind, run, own, 0.8)
    return [item, *(_further(run, sentence, base, start + second, first, before, known, persons) if second else ())]


def _clause_start(sentence: str, verb: int) -> int:
    """Where the clause of the verb begins in `A and B signed X, and C and D signed Y`."""
    earlier = [m.end() for m in _ACT.finditer(sentence, 0, verb) if m.end() < verb]
    for joint in (r"[,;]\s+(?:and|while|whereas)\s+", r",\s+(?!Ltd|Inc|Co\b)(?=[A-Z])"):
        joints = [m.end() for m in re.finditer(joint, sentence[:verb])]
        after = [j for j in joints if earlier and j > earlier[-1]]
        if after:
            return max(after)
    return 0
