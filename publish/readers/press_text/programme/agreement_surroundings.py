"""What stands around an agreement in its sentence: who signs it, on what day, in what place."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, Run
from publish.readers.press_text.occasion.stated_dates import StatedDate, stated_dates
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_place
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.text.folding import comparable, fold_han


def without_persons(item: Named, persons: Collection[str]) -> Named:
    """Who signs is no party: 科尔与约翰内斯·霍尔姆代表两馆签署."""
    names = _called(frozenset(persons))
    signs = [compiled("([^与和同]{2,12}?)(?:分别)?[与和同]").match(fold_han(party)) for party in item.parties]
    item = replace(item, parties=tuple(_body_of(party, names) for party in item.parties))
    said = {comparable(party) for party in item.parties} | {comparable(m[1]) for m in signs if m}
    return replace(item, parties=()) if said & names else item


def _body_of(party: str, names: Collection[str]) -> str:
    """B of `Anna Berg of B`."""
    signer = compiled(
        r"(?:(?:Mr|Ms|Mrs|Dr|Prof|Professor)\.?\s)?([^,]{3,60}?)\s(?:of|from)\s(?:the\s)?(?=[A-Z])"
    ).match(party)
    named = signer is not None and any(comparable(signer[1]).endswith(name) for name in names if len(name) > 4)
    return party[signer.end() :] if signer and named else party


@lru_cache(maxsize=4)
def _called(persons: frozenset[str]) -> frozenset[str]:
    """The names, and the last part of each."""
    return frozenset(name for person in persons for name in (person, compiled("[·‧・ ]").split(person)[-1]))


_TOWN = r"(?:[A-Z][\w'’ .-]{2,30},\s)"
_DATELINE = re.compile(
    rf"\W{{0,3}}{_TOWN}{{0,2}}(?:\d{{1,2}}\s)?[A-Z][a-z]{{2,8}}\.?(?:\s\d{{1,2}})?(?:,?\s\d{{4}})?\)?\s*(?:–|—|-{{1,3}}|:)\s"
    r"|[（(【]?[^，。]{0,16}\d{1,2}月\d{1,2}[日号](?:电|讯|\s|[）)】]|——?)"
)


def _dateline_end(sentence: str) -> int:
    """Where a dateline ends that the sentence begins with: when it was sent, not when it was signed."""
    found = _DATELINE.match(sentence) or _DATELINE.match(fold_han(sentence))
    return found.end() if found else 0


@lru_cache(maxsize=16)
def _dates(run: Run) -> tuple[StatedDate, ...]:
    return tuple(stated_dates(run))


def _soon_after(date: StatedDate, day: tuple[int, int] | None) -> bool:
    """Whether it is one of the days that follow, on which a visit goes on."""
    return day is not None and date.month == day[0] and 0 < date.day - day[1] <= 3


_MONTH_ALONE = re.compile(r"(?:今年|本年|同年)\s*(\d{1,2})月(?!\s*\d{1,2}[日号])")


_REPORTED = re.compile(r"\s*(?:据悉|据了解|据介绍|早在)，?[^，]{0,6}\d{4}年")
"""据悉，2018年9月5日: told as what went before."""


_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")


def another_day(item: Named, day: tuple[int, int] | None, year: int) -> bool:
    """Whether the sentence that names it gives a date, and not that of the event."""
    begin = max(item.run.text.rfind(mark, 0, item.start) for mark in ("。", "！", "? ", ". ", "\n"))
    dateline = begin + 1 + _dateline_end(item.run.text[begin + 1 : item.start])
    if _TODAY.search(fold_han(item.run.text[begin + 1 : item.start])):
        return False
    if _REPORTED.match(fold_han(item.run.text[begin + 1 : item.start])):
        return True
    dates = [d for d in _dates(item.run) if dateline <= d.start < item.start]
    if dates:
        return bool(day) and all((d.month, d.day) != day and d.until != day and not _soon_after(d, day) for d in dates)
    month = _MONTH_ALONE.search(item.run.text, begin + 1, item.start)
    if month and day and int(month[1]) != day[0]:
        return True  # 本年2月には……意向書に調印
    said = compiled("[一二][〇○零一二三四五六七八九]{3}年").sub(
        lambda m: m[0].translate(_DIGITS), item.run.text[begin + 1 : item.start]
    )
    stated = compiled(r"(?<![\d-])((?:19|20)\d\d)\s*年(?!度|期|代)").findall(said)
    if not (day or year):  # 两校于2016年签署: the year alone is told of what is long past
        return (
            compiled(r"[于於在](?:19|20)\d\d年(?!\s*\d{1,2}\s*月)").search(item.run.text[begin + 1 : item.start])
            is not None
        )
    return bool(stated) and all(int(each) != year for each in stated)


@lru_cache(maxsize=1)
def _around() -> re.Pattern[str]:
    """The country, or the province, that stands before a town."""
    return re.compile(
        f"(?:(?:{words.alternation('zh', 'places', 'countries')})(?:[^市州省，]{{2,12}}[州省])?|[^市州省，]{{2,4}}省)"
        f"(?=[^市州省]{{2,10}}[市州省]$)"
    )


def bare_towns(item: Named, blocks: Sequence[Block]) -> Named:
    """河内市 of 越南河内市, where the text has it without its country too."""
    parties = tuple(_bare_town(party, blocks) for party in item.parties)
    return replace(item, parties=parties) if parties != item.parties else item


def _bare_town(party: str, blocks: Sequence[Block]) -> str:
    country = _around().match(fold_han(party)) if party[-1:] in ("市", "州", "省") else None
    if country is None:
        return party
    bare, of = party[country.end() :], party[: country.end()]
    alone = any(bare in block.text.replace(of + bare, "") for block in blocks)
    return bare if alone else party


_FIELDS = words.alternation("en-programme", "titles", "fields")
_TODAY = re.compile(r"今[天日晚晨]?\s*（|今[天日]上午|今[天日]下午|今[天日]|\btoday\s\(", re.I)
"""今日（十二月八日）: the text says itself that it is the day of which it tells."""
_FIRM = re.compile(r"\s(?:Group|Ltd|Inc|Bank|Corporation|Company|University|Museum|Hospital)\.?$")


def _without_town(party: str, places: Collection[str]) -> str:
    """A of `with A in Geneva`, where the event is held in Geneva; `Reed University in Chile` without the country."""
    abroad = compiled(
        r"(?P<body>.*\b(?:University|College|Hospital|Museum|School|Academy)\b.*)\sin\s(?P<where>[A-Z][\w ]+)"
    ).fullmatch(party)
    if abroad and is_place(abroad["where"]):
        return abroad["body"]
    for place in places:
        if party.endswith((f" in {place}", f" at {place}")) and not _HAS_PLACE.search(party):
            rest = party[: -len(place) - 4]
            return rest if _FIRM.search(rest) else party
    return party


_HAS_PLACE = re.compile(rf"\b(?:{words.phrase_alternation('en-programme', 'houses', 'in_places')})\b")
_FIELD = re.compile(rf"(?:the\s)?(?:{_FIELDS})\sof\b", re.I)


_OF_HOUSE = re.compile(
    r"\b(?:of|on|for)\s(?:the\s)?(?:[A-Z][\w-]*\s)+(?:Institute|Centre|Center|Laboratory|School|Classroom|College|Office)$"
)
"""`Agreement of the Confucius Institute at Reed University`: where the house is."""


def without_place(item: Named, places: Collection[str]) -> Named:
    """`signed the Memorandum on … in Geneva`: where it was signed is not in its title."""
    if item.run.text[max(0, item.start - 1) : item.start] in ('"', "“"):
        return item  # the place stands within the quoted name
    if item.kind == "establishment" and _HAS_PLACE.search(item.title):
        return item  # a consulate in a town
    item = replace(item, parties=tuple(_without_town(party, places) for party in item.parties))
    where = "in|at" if item.kind == "signing" else "in"  # the Institute at the University is a name
    for place in places:
        if _FIELD.match(place) or " of the " in place:
            continue  # Cooperation in the Field of Kilns, which a reader of places may take for one
        tail = compiled(rf"\s+(?:{where})\s+(?:the\s+)?{re.escape(place)}$", re.I).search(item.title)
        if tail and not _OF_HOUSE.search(item.title[: tail.start()]):
            return replace(item, title=item.title[: tail.start()])
    held = compiled(r"\s+at\s+(?:the\s+)?[A-Z][\w'& -]*$").search(item.title) if item.kind != "signing" else None
    if held and compiled(r"\s+(?:on\s(?:\d|[A-Z][a-z]+(?:\s\d|day))|today|yesterday)").match(
        item.run.text[item.start + len(item.title) :]
    ):
        return replace(item, title=item.title[: held.start()])  # unveiled the X at the Y on May 3
    return item
