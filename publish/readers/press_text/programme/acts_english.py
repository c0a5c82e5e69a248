"""What somebody signed, launched or founded, in English text: `A and B signed X`, `A launched X`."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.actors_english import starters, with_partner
from publish.readers.press_text.parties.counted_english import counted, several_of_kind
from publish.readers.press_text.parties.english import (
    CEREMONY_TO,
    WITH_FIRST,
    behalf,
    between,
    sides,
    subjects,
    with_whom,
)
from publish.readers.press_text.parties.joint_english import joint_signers
from publish.readers.press_text.parties.spoken_for_english import spoken_for
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.past_english import past
from publish.readers.press_text.programme.ceremonies import KINDS, Named
from publish.readers.press_text.programme.houses_english import located
from publish.readers.press_text.programme.openings_english import WORK, instrument, is_book, names_a_body
from publish.readers.press_text.programme.parties_each import with_each
from publish.readers.press_text.programme.title_ends_english import (
    DAYS,
    GENERIC,
    INTENDED,
    MANY,
    STOP,
    each_title,
    off_campus,
    second_paper,
    without_place,
)

_ACT = re.compile(
    r"\b(?:(?P<signing>(?<=by )signing|(?<=by successfully )signing|co-signed|(?:put|set|affixed)\s(?:their|his|her)\s"
    r"(?:signatures?|names?)(?:\s(?:in|at)\s(?:[A-Z][\w'’-]*\s){1,4}?)?\s?(?<=\s)to|signed|signs|sign|inked|concluded|renewed|put(?=\s(?:a|an|the|their)\s[^.;,]{3,90}?\sin(?:to)?\s(?:place|effect|force))"
    r"|initialled|initialed|sealed|put\spen\sto\spaper\s(?:on|for)|signed\soff\son|entered into"
    r"|exchanged(?:\sthe|\stheir|\sa|\san)?(?:(?:\ssigned)?\s(?:copies|texts?|originals|instruments)\sof|\ssigned)(?=\s)"
    r"|joined(?=\s(?:the|a|an)\s(?:[A-Z][\w-]*\s){0,4}(?:Memorandum|Agreement|Accord|Declaration|Charter|Pact|Protocol|Compact)\b))|(?P<launch>launched|released|unveiled|published|issued(?=\s(?:the|a|an|their|its)\s))|(?P<establishment>inaugurated|established"
    r"|(?:co-)?founded|set\sup|created|(?P<then>(?<=and )(?:establish|inaugurate|unveil)(?= (?:the|an?) ))))\s+"
    rf"(?:up\s+)?(?:(?:online|jointly|officially|formally|here|today|yesterday)\s+)?(?:(?:on\s)?{DAYS},?\s+)?"
    r"(?:(?:in|at)\s(?:[A-Z][a-z]+,?\s){1,3}(?:on\s\w+day\s)?(?=(?:a|an|the|two|three)\s))?"
    r"(?P<count>(?:a|an|the|two|three|four|five|several|their|its|this|new|joint(?!\s(?:declaration|statement|communiqu))|respective|\w+-(?:year|month|day))\s+)*"
)
_CALLED = re.compile(
    r"(?:,|,?\s(?:called|named|titled|entitled|known\sas))\s(?:the\s)?\"?(?P<name>[A-Z][\w'’-]*(?:\s(?:(?:of|for|and|the|in|on)\s){0,2}[A-Z0-9][\w'’-]*)*)\"?"
    r"(?=[,.;]|$|\s(?:at|in|on|during|with|to|which)\b)"
)
_OF_CITIES = re.compile(r"\b(?:sister|twin|partner|friendship|friendly)[ -](?:city|cities|town|towns)\b|twinning", re.I)
_SET_UP = re.compile(r"set|(?:co-)?found|creat")
_ADJECTIVE = re.compile(r"\b(?:the|their|its|newly|recently|copies\sof|duly|a|these|those|of)\s$")
_NEWLY = re.compile(r"\b(?:newly|the|the\s(?:recently|just|jointly|now|first))\s$")
_LISTED = re.compile(r"(?:[a-z-]+\s){0,3}[a-z]+s:\s(?:the|an?|\()")
"""`agreements: a Contract with A, a Protocol with B`: a list."""
_SIMILAR = re.compile(r"(?:similar|such|previous|earlier|existing|comparable|identical)\s")
"""`a similar arrangement`: one spoken of."""
_BY_WHICH = re.compile(
    r"\b(?:(?:by|under|through|in|with|upon)\swhich\s(?:they|the\s(?:two|three|four|parties|sides)\b[\w\s]*|both(?:\s\w+)?)|thereby|thus)"
    r"\s(?:\w+ly\s|also\s)?$"
)
"""`an agreement by which they set up X`."""
_PASSIVE = re.compile(r"\b(?:was|were)\s(?:\w+ly\s|also\s)?$")


def acted(
    run: Run, sentence: str, begin: int, known: Collection[str], persons: Collection[str], told: tuple[int, int]
) -> list[Named]:
    """What each verb of the sentence has for its object; `told` is where ceremonies were read already."""
    found: list[Named] = []
    for act in _ACT.finditer(sentence):
        if told[0] <= act.start() <= told[1] or compiled("(?:by|between)\\s").match(sentence[act.end() :]):
            continue
        if (_ADJECTIVE if act["signing"] else _NEWLY).search(sentence[: act.start()]):
            continue  # with the signed agreement, the newly established centre
        if compiled("(?:and|with|in|on|while|as)\\s").match(sentence[act.end() :]) and _PASSIVE.search(
            sentence[: act.start()]
        ):
            continue  # X was unveiled and Y was launched
        items = [each for item in _act(run, sentence, begin, act, known, persons) for each in each_title(item)]
        further = found and (act["then"] or (act["establishment"] and _BY_WHICH.search(sentence[: act.start()])))
        shared = found[-1].parties if further else ()
        found += [replace(item, parties=shared) for item in items] if shared else items
    return found


def _act(
    run: Run, sentence: str, base: int, act: re.Match[str], known: Collection[str], persons: Collection[str]
) -> list[Named]:
    kind = next(k for k in KINDS if act[k])
    if past(sentence, act.start()) or INTENDED.search(sentence[: act.start()]):
        return []
    if act["then"] and not CEREMONY_TO.search(sentence[: act.start()]):
        return []  # agreed to sign X and establish Y
    start = act.end()
    plaque = compiled(r"(?:plaques?|nameplates?|name plates?) (?:of|for) (?:the\s+)?").match(sentence[start:])
    start += plaque.end() if plaque else 0
    first = WITH_FIRST.match(sentence, start) if kind == "signing" else None
    start = first.end() if first else start
    work = WORK.match(sentence, start) if kind == "launch" else None
    start = work.start(1) - 1 if work else start  # released the report "X"
    quoted = compiled(r'"([^"]+)"').match(sentence[start:])
    region, further, second = "", "", 0
    parties: tuple[str, ...] = ()
    named = compiled(
        r'"[^"]+"\s(?:[a-z-]+\s){0,2}(?:project|programme|program|initiative|plan|platform|campaign|fund|model|system|app'
        r"|index|series|course|scholarship|award|network|database|portal|service|brand)\b"
    ).match(
        sentence[start:],
    )
    if named:
        title = named[0]
    elif quoted:
        title, start = quoted[1], start + 1
    elif MANY.match(sentence, start) or _LISTED.match(sentence, start):
        return []
    else:
        stop = STOP.search(sentence, start)
        region = compiled(r"[\s,]+$").sub("", sentence[start : stop.start() if stop else len(sentence)])
        region, second = second_paper(region)
        title, parties = between(region, known)
        further = region[len(title) :] if parties and region.startswith(title) else ""
        title = without_place(title if kind == "signing" else off_campus(title))
        aside = _CALLED.match(sentence, start + len(title)) if kind != "signing" else None
        if aside and not compiled("[A-Z]").search(title):  # its new platform, the Reed Portal, at the forum
            start, title = aside.start("name"), aside["name"]
    unveiled = plaque is not None or act[0].lower().startswith("unveil")
    body = (kind == "establishment" or unveiled) and names_a_body(title)
    book = quoted is not None and kind == "launch" and is_book(sentence, act.start(), start + len(title) + 1, known)
    if not (body or book or work or instrument().search(title)) or len(title) > 260 or len(title) < 3:
        return []
    if (
        kind == "establishment"
        and _SET_UP.match(act[0])
        and not compiled(r"\b[A-Z][\w-]*(?<!s)$").search(compiled(r"\s(?:on|of|for|at|in|and)\s").split(title)[0])
    ):
        return []  # set up R&D centres: nothing with a name
    if kind != "signing" and not (quoted or named) and not compiled(r"[A-Z]").search(title[1:]):
        return []
    title = located(title) if kind == "establishment" and not (quoted or named) else title
    if kind == "signing" and _SIMILAR.match(title):
        return []
    if plaque or (unveiled and names_a_body(title)):
        kind = "establishment"
    before = sentence[_clause_start(sentence, act.start()) : act.start()]
    if (earlier := _ACT.search(before)) and compiled(r"\band\s(?:also\s|then\s)?$").search(before):
        before = before[: earlier.start()]  # A and B renewed X and signed Y
    other = first[1] if first else with_whom(region) or _partner(sentence[start + len(region) :])
    if kind == "signing" and not parties:
        parties = _counted(before, other)
    if other and not parties:
        parties = sides(before, other, known, persons)
    parties = parties or with_partner(before, known)
    if kind == "signing":
        of_cities = joint_signers(before, known, cities=True) if _OF_CITIES.search(title) else ()
        parties = parties or of_cities or subjects(before, known) or behalf(sentence[start:], known, before)
        parties = parties or spoken_for(sentence[_clause_start(sentence, act.start()) :], known)
        parties = parties or _several_others(before, title, sentence[start + len(region) :], known)
    elif not parties and first is None:
        parties = subjects(before, known) or (() if unveiled and kind == "establishment" else starters(before, known))
    at = base + start
    item = Named(run.text[at : at + len(title)], at, kind, run, parties, 0.88 if quoted else 0.82, further)
    if not second:
        return [item]
    return [item, *_further(run, sentence, base, start + second, item, before, known, persons)]


def _counted(before: str, other: str) -> tuple[str, ...]:
    """`Six websites, namely A, … and F, signed X with G`: all of them."""
    listed = counted(before)
    further = compiled(r",\s(?:which|who)\s.*$").sub("", other).strip(" ,.")
    return (*listed, further) if listed and further and further not in listed else listed


def _several_others(before: str, title: str, after: str, known: Collection[str]) -> tuple[str, ...]:
    """A, B and C of `A signed an MoU with each of B and C`; A and `eight Lund firms`, of whom no more is told."""
    others = with_each(after)
    if not others and not GENERIC.fullmatch(title):
        some = several_of_kind(after)
        others = (some,) if some else ()
    ours = (subjects(before, known, 1) or _alone(before)) if others else ()
    return (*ours, *others) if len(ours) == 1 else ()


def _alone(before: str) -> tuple[str, ...]:
    """ICBC Singapore of `At the forum ICBC Singapore signed`."""
    name = compiled(
        r"(?:^|[,.;]\s|\b[a-z]+\s)(?:[Tt]he\s)?(?P<name>[A-Z][\w&'’-]*(?:\s[A-Z][\w&'’-]*){0,3})\s*$"
    ).search(before)
    return (name["name"],) if name and compiled("[A-Z]{2}").search(name["name"]) else ()


_TOGETHER = re.compile(
    r"\s(?:in\s(?:partnership|collaboration|cooperation|co-operation|conjunction|association|tandem)|together|jointly)\swith\s(?:the\s)?"
    r"(?P<who>[A-Z][^.;]*)"
)


def _partner(after: str) -> str:
    """B of `launched X in partnership with B`."""
    found = _TOGETHER.match(after)
    return found["who"] if found else ""


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
        joints = [m.end() for m in compiled(joint).finditer(sentence[:verb])]
        after = [j for j in joints if earlier and j > earlier[-1]]
        if after:
            return max(after)
    return 0
