"""Ceremonies named in English text: the Signing Ceremony for X, the release of Y, the inauguration of Z."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.actors_english import starters
from publish.readers.press_text.parties.between_english import between
from publish.readers.press_text.parties.english import subjects
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.past_english import past
from publish.readers.press_text.programme.ceremonies import KINDS, Named
from publish.readers.press_text.programme.houses_english import located
from publish.readers.press_text.programme.openings_english import instrument, names_a_body
from publish.readers.press_text.programme.paper_ceremonies_english import paper_ceremony
from publish.readers.press_text.programme.title_ends_english import MANY, STOP, each_title

_CEREMONY = Pattern(
    r"\b(?:(?P<signing>signing ceremony (?:was held )?(?:(?:on|in|at) (?!the )[^,.;:]{3,40}? )?(?:for|of)"
    r"|signing of)|(?P<launch>(?:official )?(?:release|launch(?:ing)?"
    r"|publication)(?: ceremony)?(?: of| for))|(?P<establishment>(?:establishment|inauguration|unveiling"
    r"|founding)(?: ceremony| conference| meeting| assembly)?(?: and (?:\w+ ){1,2}\w+)?(?: of| for)"
    r"|(?P<opening>(?:grand )?opening ceremony (?:of|for))))\s+",
    re.I,
    needs="signing|release|launch|publication|establishment|inauguration|unveiling|founding|opening",
)
_TOPIC_OF = re.compile(
    r"\b(?:on|for|regarding|concerning|to|support|promote|explore)\s+(?:the\s+)?(?:joint\s)?$",
    re.I,
)
"""`an agreement on the establishment of …`: what follows belongs to the title, or to what is yet to come."""

_CAME_FOR = re.compile(
    r"\b(?:hosted|welcomed|received|gathered|met|came together|assembled|convened|came|visited"
    r"|travell?ed to|flew to|arrived (?:in|at)|called at)\b"
    r"(?![^.;]*\b(?:prepar|talk|negotiat|way|call|hope|plan|propos|discuss|agree)\w*)[^.;]*\sfor\s(?:the\s)?$"
)
"""`A hosted B for the signing of an MoU`: what they met for was done."""


_HELD_SIGNING = re.compile(
    r"\s(?:(?:today|yesterday|jointly|together|recently|\([^()]*\))\s)*(?:held|hosted|staged|organi[sz]ed|announced|confirmed|celebrated|marked)\s(?:a|an|the|their)\s"
    r"(?:[a-z]+\s){0,2}?(?:(?:ceremony|event)\s(?:for|to\smark|to\scelebrate)\s)?(?:the\s|a\s)?$"
)
"""`A and B jointly held a ceremony for the signing of X`."""


_BECAME = re.compile(
    r"\s(?:(?:today|yesterday|jointly|together|officially|formally)\s)*(?:became|become|formed|forged|cemented|sealed|established|launched|strengthened|deepened)"
    r"\s[^;]{3,90}?\s(?:with|through|by)\s(?:the\s)?(?:official\s|formal\s)?$"
)
"""`A and B became sister ports with the signing of X`."""


_WITH = re.compile(r"(?:^|\s)(?:[Ww]ith|[Bb]y|[Tt]hrough)\s(?:the\s)?(?:\w+\s)?$")
_THEN_BECAME = re.compile(
    r"[^,;]{0,40},\s(?P<by>(?:the\s)?[A-Z][^,;]{2,90}?)\s(?:today\s|officially\s|formally\s)?(?:became|become|have\sbecome|entered|opened|established|began|started|forged|took|sealed|cemented)\b"
)
"""`With the signing of X on 3 May, A and B became sister cities`."""


def _bare(text: str) -> tuple[str, ...]:
    """Two towns by name."""
    both = compiled(
        r"(?:the\s)?([A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)\sand\s(?:the\s)?([A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)"
    ).fullmatch(text)
    return (both[1], both[2]) if both else ()


def _done_there(before: str) -> bool:
    """Whether the signing is what the ceremony or the meeting was for."""
    return (
        _BECAME.search(before) is not None
        or _CAME_FOR.search(before) is not None
        or _HELD_SIGNING.search(before) is not None
    )


_OF_SEVERAL = Pattern(
    r"\b(?P<what>[Ss]igning|[Pp]laque(?:[- ](?:unveiling|hanging))?|[Uu]nveiling"
    r"|[Ii]nauguration|[Oo]pening|[Ll]aunch(?:ing)?|[Ff]ounding)"
    r"\s(?:ceremon(?:y|ies)|event)\s(?:was\sheld\s)?(?:(?:in|at)\s[A-Z][\w ]{2,24}?\s)?(?:for|of)\s"
    r"(?:two|three|four|the)\s(?:[a-z-]+\s){0,3}[a-z]+"
    r"(?:,\snamely,?|,|:|\s[–—-]+)\s[Tt]he\s(?P<list>[A-Z][^;:]+?)"
    r"(?=,\s(?:both|all|each|which|who|in|at|on|with|under|during)\b|\sat\s|\son\s(?=\d)|[.](?:\s|$)|$)",
    needs="ceremon|event",
)


def _several(run: Run, sentence: str, base: int) -> list[Named]:
    """`a plaque ceremony for two new bodies, the X and the Y`."""
    told = _OF_SEVERAL.search(sentence)
    found: list[Named] = []
    at = 0
    for part in compiled(r"(,?\sand\sthe\s|,\sthe\s)").split(told["list"]) if told else ():
        start, at = at, at + len(part)
        if told and compiled("[A-Z]").match(part):
            body = names_a_body(part) or told["what"].lower().startswith("plaque")
            kind = "signing" if told["what"].lower() == "signing" else "establishment" if body else "launch"
            begin = base + told.start("list") + start
            found.append(Named(run.text[begin : begin + len(part)], begin, kind, run, (), 0.85))
    several = len(found) > 1 and not past(sentence, told.start() if told else 0)
    return found if several and all(instrument().search(i.title) or names_a_body(i.title) for i in found) else []


def ceremonies(run: Run, sentence: str, begin: int, known: Collection[str]) -> tuple[list[Named], tuple[int, int]]:
    """(what the ceremonies of the sentence were for, from where to where of the sentence they are told)."""
    found: list[Named] = []
    hits = [
        m
        for m in _CEREMONY.finditer(sentence)
        if not _TOPIC_OF.search(sentence[: m.start()]) or (m["signing"] and _done_there(sentence[: m.start()]))
    ]
    for number, hit in enumerate(hits):
        limit = hits[number + 1].start() if number + 1 < len(hits) else len(sentence)
        item = _title(run, sentence, begin, hit, limit, known)
        if item and hit["opening"] and (not names_a_body(item.title) or _BUILDING.search(item.title)):
            continue  # the opening ceremony of a forum founds nothing, nor that of a hostel
        if item and (
            number
            or len(hits) > 1
            or instrument().search(item.title)
            or '"' in sentence[hit.end() : hit.end() + 6]
            or sentence[item.start - begin - 1 : item.start - begin] == '"'
            or (item.kind != "signing" and names_a_body(item.title) and item.title[:1].isupper())
        ):
            found += _each_of_two(item, sentence[: hit.start()], known)
    found = found or _several(run, sentence, begin)
    found = [*paper_ceremony(run, sentence, begin, known), *found]
    return found, (hits[0].start(), hits[-1].end() + 200) if hits else (-1, -1)


def _each_of_two(item: Named, before: str, known: Collection[str]) -> list[Named]:
    """`A and B held a signing ceremony of X and a Y between C and D`: whose X is stands before it."""
    each = each_title(item)
    if len(each) == 1 or not item.between:
        return each
    held = _HELD_SIGNING.search(before)
    first = subjects(before[: held.start()], known) if held else ()
    return [*(replace(one, parties=first, between="") for one in each[:-1]), each[-1]]


_BUILDING = re.compile(r"\b(?:Hall|Building|Hostel|Residence|Residences|Hotel|Stadium|Gymnasium|Tower|Canteen)$")
_ANNOUNCED = re.compile(
    r"\s(?:(?:today|yesterday|jointly|also|officially|formally)\s)*(?:announced|declared|proclaimed|(?P<held>held|hosted|staged))"
    r"\s(?:today\s|yesterday\s)?(?:the|an?|its)\s(?:joint\s|grand\s|official\s|formal\s)?$"
)


def _announcers(before: str, known: Collection[str]) -> tuple[str, ...]:
    """`A and B announced the establishment of X`; `A held the inauguration ceremony of X`."""
    said = _ANNOUNCED.search(before)
    found = starters(before[: said.start()], known) if said else ()
    return () if said and said["held"] and len(found) > 1 else found


def _kind(ceremony: re.Match[str]) -> str:
    return next(kind for kind in KINDS if ceremony[kind])


def _title(run: Run, sentence: str, base: int, hit: re.Match[str], limit: int, known: Collection[str]) -> Named | None:
    """What stands behind `Signing Ceremony for`, up to the next ceremony or the end of the name."""
    kind = _kind(hit)
    if (
        _AT_ANOTHER.search(sentence[: hit.start()])
        or _TOLD_BACK.search(sentence[: hit.start()])
        or past(sentence, hit.start())
    ):
        return None
    start = _title_start(sentence, hit.end(), limit, kind)
    with_it = _WITH.search(sentence[: hit.start()]) is not None
    quoted = compiled(r'"([^"]+)"').match(sentence[start:limit])
    if MANY.match(sentence, start) and not quoted:
        return None
    if quoted:
        start, region = start + 1, quoted[1]
    else:
        stop = STOP.search(sentence, start, limit)
        region = sentence[start : stop.start() if stop else limit]
        then = _THEN_BECAME.search(region) if with_it else None
        region = region[: region.rindex(", ", 0, then.start("by"))] if then else region
        region = compiled(r"[\s,]+(?:and|the|,)*[\s,]*$").sub("", region)
        region = compiled(r"[\s,]+and\s+the$|[\s,]+and$").sub("", region)
    title, parties = between(region, known)
    behind = region[len(title) :] if parties and region.startswith(title) and "eremony" in hit[0] else ""
    if len(title) < 4 and not compiled("MO[UC]|MoU").fullmatch(title):
        return None
    if not parties and kind == "signing":
        parties = _signed_by(sentence[start + len(region) :], known)
        before = sentence[: hit.start()]
        became = _THEN_BECAME.match(sentence, start + len(region)) if not parties and with_it else None
        parties = subjects(became["by"], known) or _bare(became["by"]) if became else parties
        held = (_HELD_SIGNING.search(before) or _BECAME.search(before)) if not parties else None
        parties = subjects(sentence[: held.start()], known) if held else parties
    elif not parties:
        parties = _announcers(sentence[: hit.start()], known)
    title = located(title, towns=False) if kind == "establishment" and not quoted else title
    at = base + start
    return Named(run.text[at : at + len(title)], at, kind, run, parties, 0.9, behind)


_AT_ANOTHER = re.compile(r"\b(?:follow(?:ed|ing|s)?|after|since|marked|marks|mark)\s(?:\w+\s){0,2}$")
_TOLD_BACK = re.compile(
    r"\b(?:briefed|recalled|recalling|reviewed|looked\sback|recent\svisit|reflected|traced)\b"
    r"(?![^.;]*\b(?:announced|declared|held|witnessed|hosted)\b)"
)
_ARTICLE = re.compile(
    r"(?:the|a|an|its|their|our)\s+(?:(?:brand[- ])?(?:new|newly[ -]\w+|first|second|own|latest)\s+)?"
    r"(?:(?:plaque|nameplate|name plate) (?:of|for) (?:the\s+)?)?",
    re.I,
)
_KIND_BEFORE = re.compile(r'(?:[a-z][\w-]*\s){1,4}(?=")')
_BY = re.compile(r"\sby\s(?P<by>(?:the\s)?[A-Z][^;]*)")


def _title_start(sentence: str, start: int, limit: int, kind: str) -> int:
    """Behind an article, a plaque, and what kind of thing is launched."""
    article = _ARTICLE.match(sentence, start, limit)
    start = article.end() if article and not sentence.startswith("The ", start) else start
    before = _KIND_BEFORE.match(sentence, start, limit) if kind == "launch" else None
    return before.end() if before else start


def _signed_by(after: str, known: Collection[str]) -> tuple[str, ...]:
    by = _BY.match(after)
    if by is None:
        return ()
    return subjects(compiled(r"[,.]\s(?!Ltd|Inc)|\.$|\s(?:in|on|at|during)\s").split(by["by"])[0], known)
