"""Where the event was, in Chinese text: 在某地举行, 假某处揭幕, datelines, visits."""

from __future__ import annotations

import re
from collections.abc import Sequence

from publish.readers.press_text import words
from publish.readers.press_text.facts import Reading, Run
from publish.readers.press_text.occasion.cities import cities_han
from publish.readers.press_text.occasion.place_words_chinese import DATELINE, ENDS, place_patterns
from publish.readers.press_text.occasion.visited import visited_han
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.text.folding import HAN, fold_han

_OTHER_TIME = re.compile(
    r"(?<!\d)1\d{3}年|^.{0,8}(?:上|下|上一|下一|往)届|^首届(?:论坛|大会|活动|会议|展览|年会|峰会)|去年|明年"
)
"""`1955年，……在印度尼西亚举行`: where something else was, or the same at another time."""


_MASKED = re.compile(r"（(?![^）]*(?:\d{1,2}日|\d{4}年))[^（）]{2,30}）(?=期间|于|在)")
_WHAT_IT_IS = re.compile(
    f"^首都|^[{HAN}]{{4,16}}国（[^（）]{{2,12}}）(?=.{{2}})|^[{HAN}]{{1,3}}[埠区街路岛镇]的(?=.{{4}})|^位于[^的]{{1,12}}的|^[{HAN}]{{2,8}}?(?:城市|古都|古城|名城|之都|之城|水乡|重镇|首府|省会)"
    f"(?=(?:{cities_han()})市?$)"
)
"""首都北京, 海滨城市厦门: what kind of city it is."""
_VENUE_KINDS = words.alternation("zh-occasion", "places", "kinds")
_GENERIC = re.compile(f"(?:{_VENUE_KINDS})")
"""A venue that is only a kind, and no name."""
_NO_PLACES = words.alternation("zh-occasion", "places", "no_place")
_OFFICERS = words.alternation("zh-occasion", "places", "officers")
_NO_PLACE = re.compile(
    rf"{_NO_PLACES}|^此|^这里$|^当地$|[{HAN}]\s|设[欢宴]|这座|该市|(?:{_OFFICERS})(?![{HAN}]{{0,4}}(?:官邸|官舍|公署|办公|府|[厅室楼宅馆]))|\d月|\d日|\d年|报告(?!厅)|下$|中$|上$|合作(?!中心|组织|区)"
    r"|联合(?!国|大学|学院|会|社|总|书院|医院|广场|大厦|中心|利)"
)


_COMPANY = Pattern(
    rf"(?P<venue>.+?(?:{ENDS}|{cities_han()}))"
    r"(?P<joint>[与和同及为向就对])(?=.{2})",
    needs="与|为|及|同|向|和|对|就",
)
_FOR_WHOM = re.compile("(?<=.{2})(?<![华作认行人有])[为就](?=.{2})")
"""`在某地|为新厂办落成庆典`."""
_AHEAD = 12
"""Characters behind the verb that may tell that two did it: 于甲楼与乙院举行|备忘录签署仪式."""
_OF_TWO = re.compile("签|会[见晤谈面]|缔结|座谈|交接")
_POINTED = re.compile("[后前]者|对方|双方|[该其本]")
"""後者會址: a place named before."""


_VISITED = 0.7
"""How sure the house is that guests went to; what is less sure comes behind it."""


def generic_venue(name: str) -> bool:
    """使馆, 总部, 校园: a venue that is only a kind."""
    return _GENERIC.fullmatch(fold_han(name)) is not None


def city_opening(run: Run) -> Reading | None:
    """`12月5日，北京初雪。`: the city that the text opens with."""
    cities = cities_han()
    found = compiled(
        rf"(?:(?:\d{{4}}年)?\d{{1,2}}月\d{{1,2}}日(?:上午|下午|晚|晚上)?，)?(?:[{HAN}]{{0,6}}的)?(?P<p>{cities})"
    ).match(
        fold_han(run.text),
    )
    bodies = words.alternation("zh", "organizations", "bodies")
    if not found or compiled(f"[{HAN}]{{0,12}}?(?:{bodies})").match(fold_han(run.text)[found.end() :]):
        return None
    start = found.start("p")
    return Reading(run.text[start : found.end()], run.line, run.start + start, 0.7, "the city that the text opens with")


def place_han(run: Run) -> Reading | None:
    """Where the run says that the event was, the venue of the verb before the city of a dateline."""
    text = fold_han(run.text)
    text = _MASKED.sub(lambda m: "，" * len(m[0]), text)
    sure = [(pattern, weight) for pattern, weight in place_patterns() if weight > _VISITED]
    less = [(pattern, weight) for pattern, weight in place_patterns() if weight < _VISITED]
    place, gone = _said(run, text, sure), _visited(run, text)
    if place and gone and place.confidence == DATELINE and not _LATER.search(text, 0, gone.start - run.start):
        return gone
    return place or gone or _said(run, text, less)


def _said(run: Run, text: str, patterns: Sequence[tuple[str, float]]) -> Reading | None:
    for pattern, weight in patterns:
        for found in compiled(pattern).finditer(text):
            before = text[text.rfind("。", 0, found.start()) + 1 : found.start("p")]
            if compiled("[该本我]").match(found["p"]) or _OTHER_TIME.search(before) or _is_said(text, found.start("p")):
                continue
            place = _WHAT_IT_IS.sub("", found["p"])
            place = compiled(f"(?<=.{{4}})[内里]的[{HAN}]{{2,8}}$").sub("", place)
            place = compiled(f"(?<=^[{HAN}]{{2}})(?:总部|本部|办公室)$").sub("", place)
            place = _without_company(place, text[found.end("p") : found.end() + _AHEAD]).rstrip("就将")
            if not place or _NO_PLACE.search(place) or _POINTED.match(place):
                continue
            start = found.start("p") + found["p"].index(place)
            return Reading(
                run.text[start : start + len(place)], run.line, run.start + start, weight, "where it is said to be held"
            )
    return None


_LATER = re.compile("还|其后|后，|随后|期间|其间|之[前后]|此前|曾|将|计划|签|。.*。")
"""A visit besides, or at another time: the city of the dateline stays."""


def _is_said(text: str, at: int) -> bool:
    """Whether it stands in words that somebody says, who may speak of other days."""
    return (
        text.count("“", 0, at) > text.count("”", 0, at)
        and compiled("[说道称示出]：?“[^”]*$").search(text[:at]) is not None
    )


def _without_company(place: str, verb: str) -> str:
    """`在交易大厅|与某某公司签署`, `在北京饭店|为代表团举行`: the venue, without who else was there and for whom."""
    whom = _FOR_WHOM.search(place)
    place = place[: whom.start()] if whom else place
    found = _COMPANY.match(place)
    if (
        not found
        or ("、" in place and found["joint"] == "及")
        or (found["joint"] in "和与及" and not _OF_TWO.search(verb))
    ):
        return place
    return found["venue"]


def _visited(run: Run, text: str) -> Reading | None:
    """The body that guests are said to have visited."""
    for start, end in visited_han(text):
        before = text[text.rfind("。", 0, start) + 1 : start]
        if not _OTHER_TIME.search(before) and not _NO_PLACE.search(text[start:end]):
            return Reading(run.text[start:end], run.line, run.start + start, _VISITED, "where guests went")
    return None
