"""What somebody signed, launched or founded, in English text: `A and B signed X`, `A launched X`."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace

from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.between_english import between
from publish.readers.press_text.parties.english import CEREMONY_TO, WITH_FIRST, sides, with_whom
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.past_english import past
from publish.readers.press_text.programme.act_parties_english import makers, on_behalf, signers
from publish.readers.press_text.programme.act_verbs_english import ACT, before_verb
from publish.readers.press_text.programme.ceremonies import KINDS, Named
from publish.readers.press_text.programme.houses_english import located
from publish.readers.press_text.programme.openings_english import WORK, instrument, is_book, names_a_body
from publish.readers.press_text.programme.title_ends_english import (
    INTENDED,
    MANY,
    MORE_PAPERS,
    PAPER,
    STOP,
    each_title,
    off_campus,
    second_paper,
    without_place,
    without_town,
)

_CALLED = re.compile(
    r"(?:,|,?\s(?:called|named|titled|entitled|known\sas))\s(?:the\s)?\"?(?P<name>[A-Z][\w'’-]*(?:\s(?:(?:of|for|and|the|in|on)\s){0,2}[A-Z0-9][\w'’-]*)*)\"?"
    r"(?=[,.;]|$|\s(?:at|in|on|during|with|to|which)\b)"
)
_NAMED = re.compile(
    r"(?:[a-z][\w-]*\s){1,6}(?:called|named|titled|entitled|dubbed|known\sas)\s(?:the\s)?\"?(?P<name>[A-Z][^\",]*?)\"?$"
)
_SET_UP = re.compile(r"set|(?:co-)?found|creat")
_ADJECTIVE = re.compile(r"\b(?:the|their|its|newly|recently|copies\sof|duly|a|these|those|of)\s$")
_NEWLY = re.compile(r"\b(?:newly|the|the\s(?:recently|just|jointly|now|first))\s$")
_LISTED = re.compile(r"(?:[a-z-]+\s){0,3}[a-z]+s:\s(?:the|an?|\()")
"""`agreements: a Contract with A, a Protocol with B`: a list."""
_ON_BEHALF = re.compile(
    r"(?:for|on\sbehalf\sof)\s(?:the\s)?(?P<of>[A-Z][^,;]{2,80}?)\s(?:(?:an?|the|two|three|four)\s)(?=[a-zA-Z])"
)
_PLAQUE = re.compile(r"(?:plaques?|nameplates?|name plates?) (?:of|for) (?:(?:the|their|its|an?)\s+)?")
_QUOTED = re.compile(r'"([^"]+)"')
_QUOTED_PART = re.compile(rf'"[^"]{{1,24}}"\s{PAPER}')
"""`signed a "3+1" joint training agreement`: only the beginning of the title stands in marks."""
_QUOTED_THING = re.compile(
    r'"[^"]+"\s(?:[a-z-]+\s){0,2}(?:project|programme|program|initiative|plan|platform|campaign|fund|model|system|app'
    r"|index|series|course|scholarship|award|network|database|portal|service|brand)\b"
)
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
    for act in ACT.finditer(sentence):
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


@dataclass(frozen=True, slots=True)
class _Object:
    """What stands behind a verb: its title and where that begins, and the words of the sentence that hold it."""

    start: int
    title: str
    region: tuple[int, int]
    first: str = ""
    """B of `signed with B an agreement`."""
    of: str = ""
    """A of `signed on behalf of A an agreement`."""
    on_plaque: bool = False
    is_work: bool = False
    is_marked: bool = False
    """Whether quotation marks say where the title begins and ends."""
    parties: tuple[str, ...] = ()
    further: str = ""
    second: int = 0
    """Where the next title begins, where there are two; 0 where there are not."""


_LINKS = re.compile(r"\b(?:linking|combining|integrating|connecting|aligning|pairing)\s[\w\s-]{2,40}$")
"""`an agreement on linking litigation with mediation`: a with of the title."""
_SO_MANY = re.compile(r"\b(?:two|three|four|five|several)\s+$")


def _act(
    run: Run, sentence: str, base: int, act: re.Match[str], known: Collection[str], persons: Collection[str]
) -> list[Named]:
    """What one verb has for its object: nothing, one thing, or several that are joined."""
    kind = next(k for k in KINDS if act[k])
    if past(sentence, act.start()) or INTENDED.search(sentence[: act.start()]):
        return []
    if act["then"] and not CEREMONY_TO.search(sentence[: act.start()]):
        return []  # agreed to sign X and establish Y
    told = _object(sentence, act.end(), kind, known)
    if told is None or (kind != "signing" and _SO_MANY.search(act[0]) and not told.is_marked):
        return []  # has established five institutes
    if not _is_made(sentence, act, kind, told, known):
        return []
    title = located(told.title) if kind == "establishment" and not told.is_marked else told.title
    unveiled = told.on_plaque or act[0].lower().startswith("unveil")
    if told.on_plaque or (unveiled and names_a_body(title)):
        kind = "establishment"
    parties, verb = told.parties, act.start()
    if not parties and kind == "signing":
        parties = on_behalf(sentence, told.of, told.region, known) if told.of else ()
        parties = parties or signers(sentence, verb, title, told.start, told.region, told.first, known, persons)
    elif not parties:
        alone = not (unveiled and kind == "establishment")
        parties = makers(sentence, verb, told.region, told.first, known, persons, alone=alone)
    at, weight = base + told.start, 0.88 if told.is_marked else 0.82
    item = Named(run.text[at : at + len(title)], at, kind, run, parties, weight, told.further)
    if not told.second:
        return [item]
    return [item, *_further(run, sentence, base, told.second, item, before_verb(sentence, verb), known, persons)]


def _object(sentence: str, start: int, kind: str, known: Collection[str]) -> _Object | None:
    """What stands behind the verb that ends at `start`; None for several things of which it names none."""
    plaque = _PLAQUE.match(sentence, start)
    start = plaque.end() if plaque else start
    of = _ON_BEHALF.match(sentence, start) if kind == "signing" else None
    start = of.end() if of else start
    first = WITH_FIRST.match(sentence, start) if kind == "signing" else None
    start = first.end() if first else start
    work = WORK.match(sentence, start) if kind == "launch" else None
    start = work.start(1) - 1 if work else start  # released the report "X"
    found = _Object(start, "", (start, start), first[1] if first else "", "", plaque is not None, work is not None)
    found = replace(found, of=of["of"] if of else "")
    if named := _QUOTED_THING.match(sentence, start):
        return replace(found, title=named[0], is_marked=True)
    if not _QUOTED_PART.match(sentence, start) and (quoted := _QUOTED.match(sentence, start)):
        return replace(found, title=quoted[1], start=start + 1, region=(start + 1, start + 1), is_marked=True)
    if MANY.match(sentence, start) or _LISTED.match(sentence, start):
        return None
    stop = STOP.search(sentence, start)
    if stop and stop[0].startswith(" with") and _LINKS.search(sentence, start, stop.start()):
        stop = STOP.search(sentence, stop.end())
    region = compiled(r"[\s,]+$").sub("", sentence[start : stop.start() if stop else len(sentence)])
    region, second = second_paper(region)
    title, parties = between(region, known)
    further = region[len(title) :] if parties and region.startswith(title) else ""
    title = without_place(title if kind == "signing" else off_campus(title))
    title = without_town(title, stop[0]) if stop and kind == "signing" else title
    aside = _CALLED.match(sentence, start + len(title)) if kind != "signing" else None
    found = replace(
        found,
        title=title,
        region=(start, start + len(region)),
        parties=parties,
        further=further,
        second=start + second if second else 0,
    )
    own = _NAMED.match(title) if kind != "signing" else None
    if own:  # an online platform called the Reed Portal
        return replace(found, start=start + own.start("name"), title=own["name"], is_work=True)
    if aside and not compiled("[A-Z]").search(title):  # its new platform, the Reed Portal, at the forum
        return replace(found, start=aside.start("name"), title=aside["name"])
    return found


_OF_NO_NAME = re.compile(r"\b(?:PhD|Ph\.D\.?|MBA|EMBA|LLM|MSc|BSc|AI|IT|IP|TV|3D|VR|PPP)\b")
"""`launched a joint PhD programme`: no name."""


def _is_made(sentence: str, act: re.Match[str], kind: str, told: _Object, known: Collection[str]) -> bool:
    """Whether it is something that is signed, launched or founded, and has a name of its own."""
    title = told.title
    unveiled = told.on_plaque or act[0].lower().startswith("unveil")
    body = (kind == "establishment" or unveiled) and names_a_body(title)
    body = body or (told.on_plaque and compiled(r"[A-Z][\w&'’-]*\s[A-Z]").match(title) is not None)
    book = told.is_marked and kind == "launch"
    book = book and is_book(sentence, act.start(), told.start + len(title) + 1, known)
    if not (body or book or told.is_work or instrument().search(title)) or not 3 <= len(title) <= 260:
        return False
    if kind == "signing":
        return _SIMILAR.match(title) is None
    if kind == "establishment" and _SET_UP.match(act[0]):
        head = compiled(r"\s(?:on|of|for|at|in|and)\s").split(title)[0]
        if compiled(r"\b[A-Z][\w-]*(?<!s)$").search(head) is None:
            return False  # set up R&D centres: nothing with a name
    return told.is_marked or compiled(r"[A-Z]").search(_OF_NO_NAME.sub("", title)[1:]) is not None


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
    if other and not parties and title.endswith(other):
        title = compiled(r"\swith\s(?:the\s)?$").sub("", title[: -len(other)])
    at = base + start
    more = MORE_PAPERS.match(sentence, start + len(region)) if not second else None
    some = compiled(r"\swith\s(?:two|three|four|five|\d)\s").match(sentence, start + len(region))
    own = parties or (() if with_whom(region) or some else first.parties)
    item = Named(run.text[at : at + len(title)], at, first.kind, run, own, 0.8)
    following = start + second if second else more.end() if more else 0
    return [item, *(_further(run, sentence, base, following, first, before, known, persons) if following else ())]
