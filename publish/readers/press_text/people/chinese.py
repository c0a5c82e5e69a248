"""Finds the people that one run of Chinese text names, with their offices."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.names.chinese import Name, opens_with_surname, spelling_characters
from publish.readers.press_text.offices.beside_chinese import office_before
from publish.readers.press_text.offices.items_chinese import several_positions
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.offices.opening_chinese import JOINING
from publish.readers.press_text.offices.titles_chinese import ends_in_title
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.people.behalf_chinese import in_whose_place, is_represented, with_represented
from publish.readers.press_text.people.behind_chinese import office_behind
from publish.readers.press_text.people.beside_names_chinese import (
    GLOSS,
    SAID,
    end_of_honorific,
    office_after_pattern,
    office_behind_pattern,
    plain_honorific_pattern,
)
from publish.readers.press_text.people.both_names_chinese import with_han_names, without_glosses
from publish.readers.press_text.people.finding_chinese import collect_names
from publish.readers.press_text.people.held_before_chinese import held_before, sentence_start
from publish.readers.press_text.people.in_order_chinese import in_order
from publish.readers.press_text.people.lists_chinese import extend_lists
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.people.neighbours_chinese import of_other_kind, takes_none, with_neighbours_body
from publish.readers.press_text.people.shared_behind_chinese import extend_back, shared_backwards
from publish.readers.press_text.phrases.pointers_chinese import pointer_kinds
from publish.readers.press_text.text.folding import HAN, fold_han


@lru_cache(maxsize=1)
def _noble() -> frozenset[str]:
    return words.word_set("zh", "honorifics", "noble")


def find_people(run: Run, confirmed: Mapping[int, int], known: Collection[str], alone: bool) -> list[Mention]:
    """Mentions that suffice to know a person by, in the order of the text.

    `confirmed` maps offsets to ends of names spelled the same in the other language; `known` are
    folded names of organizations; `alone` says that no other language bears anything out.
    """
    folded = fold_han(run.text)
    names = collect_names(folded, confirmed, alone)
    extend_lists(folded, names, confirmed)
    extend_back(folded, names, confirmed)
    ordered = sorted(names.values(), key=lambda name: name.start)
    return _with_offices(run, folded, ordered, known)


def _with_offices(run: Run, folded: str, names: list[Name], known: Collection[str]) -> list[Mention]:
    mentions: list[Mention] = []
    floor, group, every = 0, 0, False
    names = [n for n in names if not is_represented(folded, n.end) and folded[n.start : n.end] not in known]
    names = without_glosses(names, folded)
    for name in names:
        previous = mentions[-1] if mentions else None
        gap = folded[floor : name.start]
        if previous is not None and in_whose_place(gap, folded[name.end : name.end + 8]):
            continue
        joined = previous is not None and JOINING.match(gap) is not None and not compiled("[。；！？]").search(gap)
        shared = _shared(previous, gap) if previous and joined and JOINING.fullmatch(gap) else None
        every = bool(shared) and (every or _EVERY.search(folded[: mentions[-1].begin]) is not None)
        office, begin = held_before(run, folded, floor, name, previous, joined, known)
        if shared and not office.positions:
            own = not every and (_office_follows(folded, name.end) or _SCHOLAR.match(folded, name.end))
            told = own if isinstance(own, str) else own[0] if own else ""
            elsewhere = compiled("大使|特使|部长|[省市]长").search(told) or of_other_kind(told, shared.organization)
            body = None if elsewhere else shared.organization
            office = Office(() if own else shared.positions, body, inherited=True)
        if office.positions and office.organization is None and not joined and not takes_none(office):
            office = _of_visitors(run, folded, office, begin)
        last = floor
        if previous is None or not joined or not _only_joined(folded[floor:begin]):
            group += 1
        floor = _end_of_naming(folded, name.end)
        sentence = sentence_start(folded, name)
        if folded.find("时任", sentence, name.start) >= 0 and _AT_THE_TIME.search(folded[sentence : name.start]):
            continue
        earlier = _earlier(run, folded, last, begin if office.organization else name.start, known, office)
        begin = earlier[1] if earlier[0].positions else begin
        behind = office_behind(run, folded, name, known)
        if behind and (not office.positions or office.inherited):
            (office, floor), begin = behind, name.start
        mention = _with_earlier(_mention(run, folded, name, office, group, begin), earlier[0])
        mentions.append(with_neighbours_body(folded, previous, mention))
    mentions = shared_backwards(with_han_names(mentions, folded), folded)
    return in_order(with_represented(mentions, folded, known), folded, known)


def _earlier(run: Run, folded: str, floor: int, at: int, known: Collection[str], office: Office) -> tuple[Office, int]:
    """The office before the mark at which the words about a person begin, and where that begins."""
    if office.positions or office.inherited or at - 1 <= floor or folded[at - 1] != "、":
        return Office(), at
    return office_before(run, folded, floor, at - 1, known, False)


def _with_earlier(mention: Mention, earlier: Office) -> Mention:
    """`某协会秘书长、某教区丁林主教`, `前法官、John Hart 勋爵`: an office before the mark that nobody else holds."""
    if not earlier.positions or (earlier.organization is None and mention.office.organization):
        return mention
    positions = (*earlier.positions, *mention.office.positions)
    return replace(mention, office=Office(positions, earlier.organization, mention.office.inherited))


def _of_visitors(run: Run, folded: str, office: Office, begin: int) -> Office:
    """The office in the body whose visit the text told before it."""
    visited = _VISITED.search(folded, 0, begin)
    ours = (run.text[slice(*visited.span("whose"))], visited.start("whose")) if visited else None
    return replace(office, organization=ours)


def _office_follows(folded: str, end: int) -> str:
    """`许朝友副总领事、邹晓明商务领事`: the office of the person's own after the name."""
    found = office_after_pattern().match(folded, end)
    return found[0] if found and plain_honorific_pattern().fullmatch(found[0]) is None else ""


_EVERY = re.compile("[一二两三四五六七八九十几多\\d][位名]$")
"""两位|副校长甲教授和乙教授: both of them are."""


def _shared(mention: Mention, gap: str) -> Office | None:
    """What the next of a list has as well: `甲副校长与乙` not the office, which stands behind the name."""
    held = mention.office.positions
    if not held or held[0][1] < mention.end:
        return mention.office
    return Office((), mention.office.organization) if "与" not in gap else None


_SCHOLAR = re.compile("教授|院士")
"""课程主任甲教授和乙教授: the second need not direct the course."""


def _only_joined(text: str) -> bool:
    return len(text) < 24 and not compiled(SAID).search(text) and not compiled("[。；]").search(text)


def _mention(run: Run, folded: str, name: Name, office: Office, group: int, begin: int) -> Mention:
    end, honorific, gloss = name.end, "", ""
    bracket = GLOSS.match(folded, end)
    if bracket:
        gloss, end = bracket[1].strip(), bracket.end()
    spaced = office_behind_pattern().match(folded, end)
    name_end = name.end
    if spaced:
        honorific = run.text[spaced.start(1) : spaced.end(1)]
        latin = compiled("[A-Za-z.]+").fullmatch(folded[name.start : name.end]) is not None
        if (spaced[1] in _noble() and not _of_two_parts(folded[name.start : name.end])) or (
            latin and plain_honorific_pattern().fullmatch(spaced[1])
        ):
            name_end, honorific = spaced.end(1), honorific if spaced[1] not in _noble() else ""
        elif not plain_honorific_pattern().fullmatch(spaced[1]) and not office.positions:
            held = several_positions(honorific)
            office = replace(office, positions=tuple((text, spaced.start(1) + at) for text, at in held))
        after = GLOSS.match(folded, spaced.end())
        gloss = gloss or (after[1].strip() if after else "")
    behind = end_of_honorific(folded, name.end)
    also = _ALSO.match(folded, behind) or (_CONCURRENTLY.match(folded, behind) if office.positions else None)
    if also and ends_in_title(also["held"]) and (also["too"] or not office.positions):
        office = replace(
            office, positions=(*office.positions, (run.text[slice(*also.span("held"))], also.start("held")))
        )
    if honorific and not plain_honorific_pattern().fullmatch(fold_han(honorific)):
        honorific = ""
    return Mention(
        run,
        run.language,
        name.start,
        name_end,
        compiled(rf"(?<=[{HAN}])\s+(?=[{HAN}])").sub("", run.text[name.start : name_end]),
        name.confidence,
        name.reason,
        honorific,
        "",
        office,
        (),
        group,
        gloss,
        begin=begin,
    )


def _of_two_parts(name: str) -> bool:
    """`海伦·豪`, `李国宝`: surname and given name, which need no title to make a name, as `豪勋爵` does."""
    if compiled("[· ]").search(name):
        return True
    return len(name) > 2 and opens_with_surname(name, 0) and not spelling_characters().issuperset(name)


def _end_of_naming(folded: str, end: int) -> int:
    """Where what stands behind a name ends: the honorific, and what the person is besides."""
    end = end_of_honorific(folded, end)
    besides = _CONCURRENTLY.match(folded, end)
    return besides.end() if besides and ends_in_title(besides["held"]) else end


_VISITED = re.compile(
    rf"(?:访问|来访|到访|造访|走访|参访|莅临|来到|做客)了?(?P<whose>[我本](?:{pointer_kinds()}))(?:，|。)(?:受到|获|由)?$"
)
"""`来访我院，院长……`: then the president is ours."""
_AT_THE_TIME = re.compile(r"(?:\d{4}年|当年|当时|彼时)[^。！？]{0,30}时任[^，。、；]{0,16}$")
"""`2011年中心时任院长夏敏`: of another time than the event."""
_ALSO = Pattern("（(?P<too>兼任?|并任)?(?P<held>[^（）]{2,18})）", needs="（")
"""`曹峥（兼任项目协调员）`, `杜延思先生（义务司库）`."""
_CONCURRENTLY = Pattern(
    "(?P<too>兼任?)(?!任)(?P<held>[^，。；、（）兼]{2,16}?(?:[长任席]|总监|主管))(?=[，。；、]|以?及|和|与|等|$)",
    needs="兼",
)
"""`黄煜教授兼国际事务处署理处长`."""
