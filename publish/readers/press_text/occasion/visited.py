"""Where guests went: the body that a sentence says was visited, by its full name with the body above it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_body, is_place
from publish.readers.press_text.phrases.roles_english import is_role
from publish.readers.press_text.text.folding import HAN

_LATIN_NAME = (
    r"[A-ZÀ-Þ][\w'&-]*(?:(?:\s\([A-Z][\w' ]{1,20}\)(?=\s[A-Z]))?"
    r"(?:\s[A-ZÀ-Þ][\w'&-]*|\s(?:of|and|for|in|the)(?=\s(?:the\s)?[A-Z])(?!\sand\s(?:the|its|then)\b)"
    r"|\s(?:at|of)\s(?:the\s)?(?=(?:University|[A-Z][\w'-]+\sUniversity)\b)(?:University|[A-Z][\w'-]+\sUniversity)))*"
)


@lru_cache(maxsize=1)
def _latin() -> re.Pattern[str]:
    verbs = words.phrase_alternation("en-occasion", "places", "went")
    return re.compile(
        r"\b(?:paid\s(?:an?|his|her|their|its)\s(?:[\w-]+\s){1,4}?(?:visit|call)\s(?:to|on)"
        r"|(?:The|A|the|a)\s(?:[\w-]+\s){0,2}?visit\s(?:of|by)\s[^.,;]{3,70}?\sto"
        r"|(?:was|were)\s(?:\w+ly\s)?(?:received|welcomed|hosted)\s(?P<by>by)"
        rf"|{verbs}|(?:led(?!\sby)|brought|took|headed(?!\sby))\s(?:an?|the|his|her|their)\s[^.,]{{3,50}}?\sto|led\s(?!by\b)[^.,]{{3,50}}?\sto)\s(?:the\s)?(?P<name>{_LATIN_NAME})"
    )


@lru_cache(maxsize=1)
def _han() -> re.Pattern[str]:
    bodies = words.alternation("zh", "organizations", "bodies")
    ministries = words.alternation("zh", "organizations", "ministries")
    visits = words.alternation("zh-occasion", "places", "visited")
    went = words.alternation("zh-occasion", "places", "went")
    doing = words.alternation("zh-occasion", "places", "visiting")
    aside = rf"(?:（[A-Za-z&-]{{2,12}}）[{HAN}]{{1,12}}?)?"
    name = rf"(?P<NAME>(?![的了该本我访]|当地|有关|来访)[{HAN}]{{2,20}}?{aside}(?:{bodies}|法庭|{ministries})"
    name += f"|[{HAN}]{{1,2}}(?<![扩重巨加盛广强伟远壮最放正增浩宏庞])大(?=[，。、]))"
    inner = rf"[A-Za-z&-]{{2,12}}）[{HAN}]{{1,12}}?(?:{bodies})"
    ends = rf"(?=[，。、并与和及的进考开会交座\x01]|参[观加访]|（(?!{inner})|$)"
    return re.compile(
        rf"(?:(?<![来应])(?:{visits})(?!问团|谈|客|学)(?:了)?(?!团){name.replace('NAME', 'a')}{ends}"
        rf"|(?:{went})(?:了)?{name.replace('NAME', 'b')}(?=，|。|、|并|与|（|{doing})"
        rf"|(?:赴|到|在){name.replace('NAME', 'c')}(?={doing})"
        rf"|(?:到|赴|前往)(?P<d>[{HAN}─—-]{{4,24}}?(?:{bodies}))(?:（[^（）]{{2,12}}）)?的[{HAN}]{{2,6}}(?:校园|校区|园区|院区)(?={doing}))"
    )


@lru_cache(maxsize=1)
def _also_han() -> re.Pattern[str]:
    bodies = words.alternation("zh", "organizations", "bodies")
    return re.compile(
        rf"(?:（[^（）]{{2,30}}）)?(?:、|以及|和|与|及)([{HAN}]{{2,20}}?(?:{bodies}))(?=[，。、并与和及（进参考]|[{HAN}]{{2,4}}校区|$)"
    )


def visited_after(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """`先后到访A、B和C`: the bodies behind the first."""
    begin = max(text.rfind(mark, 0, start) for mark in "。！？；，") + 1
    found: list[tuple[int, int]] = []
    if compiled("先后|分别|依次|相继|陆续|接连").search(text[begin:start]):
        while more := _also_han().match(text, end):
            found.append(more.span(1))
            end = more.end(1)
    return found


_GUESTS = re.compile(
    "一行|率|带领|代表团|访问团|考察团|参访团|团长|师生|学生|来宾|嘉宾|先生|女士|大使|[长席员授督监士爵]"
)
_OTHERWISE = re.compile("期间|前往|来到|随后|[还并]|其后|访问|拜访|拜会|参观")
"""No name of a body has these."""
_ALSO = re.compile(
    r"(?:亦|也|还)(?:先后)?(?:到访|访问|来访|做客|走进|莅临|参访|走访|来到|前往|参观|拜访|拜会|考察|访|到|赴)?$"
    r"|\b(?:also|then|later|afterwards|subsequently)\s(?:\w+\s){1,3}(?:the\s)?$"
)


def is_besides(text: str, start: int) -> bool:
    """Whether what is named there was visited, too: `亦到访|B`, `also called at|B`."""
    return _ALSO.search(text[:start][-40:]) is not None


_GROUP = re.compile("(?<![驻盟国])(?:代表团|访问团|考察团|参访团)$")
"""Who comes, and not to whom."""
_LATER = re.compile("还|其后|后，|会后|随后|期间|其间|之[前后]|此前|曾|将|计划|欢迎|邀请|希望|感谢")


def visited_han(text: str) -> Iterator[tuple[int, int]]:
    """`一行来到某某大学`, `走访世界某某组织（WFO）中国办事处`: the first body in each sentence that says so."""
    since = 0
    while found := _han().search(text, since):
        since = found.end()
        group = found.lastgroup or "a"
        begin = max(text.rfind(mark, 0, found.start()) for mark in "。！？；") + 1
        head = text[begin : found.start()]
        if group != "a" and (not _GUESTS.search(head) or _LATER.search(head)):
            continue
        start, end = found.span(group)
        if _OTHERWISE.search(text[start:end]) or _GROUP.search(text[start:end]):
            since = start + 1  # 到海川大厦访问|某某商会
            continue
        situated = compiled("(?:位于|坐落于|设在|地处)[^的]{1,12}的").match(text[start:end])
        yield start + (situated.end() if situated else 0), end


def visited_latin(text: str) -> Iterator[tuple[int, int]]:
    """`came to the Lund Institute at the University of Norland`: the name as the sentence gives it."""
    for found in _latin().finditer(text):
        name = found["name"].rstrip(" '")
        if is_role(compiled(r"\s(?:of|for)\s").split(name)[0]):
            continue  # called on the Mayor of Lund
        if found["by"] and not is_body(name, ()):
            continue  # was received by Ann Lee
        city = _IN_CITY.search(name)
        if city and is_place(city[1]) and not _MISSION.search(name):
            name = name[: city.start()]
        yield found.start("name"), found.start("name") + len(name)


_AND_NAME = re.compile(rf"(?:\s\([^)]*\))?(?:,\s(?:and\s)?|\sand\s)(?:the\s)?(?P<name>{_LATIN_NAME})")


def visited_after_latin(text: str, end: int) -> Iterator[tuple[int, int]]:
    """`visited A (AU) and B`: the names behind the first, bodies or not."""
    while more := _AND_NAME.match(text, end):
        yield more.span("name")
        end = more.end("name")


_IN_CITY = re.compile(r"\sin\s([A-Z][\w'-]*(?:\s[A-Z][\w'-]*)?)$")
_MISSION = re.compile(r"\b(?:Embassy|Consulate|Office|Mission|Delegation|Chamber|Council|Representation)\b")
"""The Embassy of Norland in Lund: where it is belongs to its name."""
