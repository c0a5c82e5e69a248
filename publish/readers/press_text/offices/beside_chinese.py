"""The office that stands before a Chinese name, taken apart into positions and the organization."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.offices.chinese import split_office
from publish.readers.press_text.offices.items_chinese import items_in, read_items, several_positions
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.offices.opening_chinese import JOINING, last_mark, opening
from publish.readers.press_text.offices.quoted_chinese import of_quoted
from publish.readers.press_text.offices.titles_chinese import CHIEF, ends_in_title
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_chinese import bodies_end_pattern, is_named_body
from publish.readers.press_text.phrases.pointers_chinese import pointer_pattern
from publish.readers.press_text.phrases.units_chinese import is_plain_unit

_CHARGE = Pattern(
    "(?P<body>[^，、的]{2,20})(?P<held>(?:主管|分管|负责|主持)[^，、的]{1,14}的[^，、的]{2,10})", needs="的"
)
_IN_CHARGE_OF = Pattern("(?:主管|分管|负责|主持)[^，、的]{1,14}$", needs="主管|分管|负责|主持")
_BEFORE_NAME = Pattern(
    rf"(?:拿督斯里|拿督|丹斯里|(?:(?:{words.phrase_alternation('en', 'honorifics', 'before_han')})\.?\s?)+)$",
    needs="Dame|Dr|H.E|Hon|Mr|Ms|Prof|Sir|The|丹斯里|拿督",
)
_UNIT = re.compile("(?:[处司室部科组]|研究生院|学部|[^关联体派星]系)$")
_PARTY_OF = Pattern("([^，、的]{3,20})(?:党委|党组|纪委|团委|工会)", needs="党委|党组|团委|工会|纪委")
_OWNER = re.compile("(?:[院所校局处会社馆室心司部行企]|(?<!率)团)$")
_DETAIL = re.compile(rf"(?:（[^（）]{{1,12}}）|\s?{CHIEF})$")


@lru_cache(maxsize=1)
def _bestowing() -> re.Pattern[str]:
    return re.compile("(?:" + words.alternation("zh", "titles", "bestowing") + r")[^，。；的]{0,14}$")


@dataclass(frozen=True, slots=True)
class _Words:
    """The words that may hold an office: where they begin in the run, and the words up to the name, folded.

    `pointed` is the body that 该校 or the like points at directly before them.
    """

    run: Run
    begin: int
    region: str
    known: Collection[str]
    pointed: tuple[str, int] | None

    def taken(self, start: int, end: int) -> tuple[str, int]:
        """A part of the words as the text writes it, and its offset."""
        return self.run.text[self.begin + start : self.begin + end], self.begin + start


Placed = tuple[Office, int]
"""An office and where it begins."""


def office_before(
    run: Run, folded: str, floor: int, end: int, known: Collection[str], inner: bool, beside: bool = False
) -> Placed:
    """The office that stands directly before a name, and where it begins."""
    mark = last_mark(folded, floor, end)
    titled = _of_title(run, folded, floor, mark, end, known, inner, beside)
    titled = titled or of_quoted(run, folded, floor, mark, end, known)
    if titled:
        return titled
    begin = opening(folded, floor, mark, end)
    pointed = _pointed(run, folded, floor, begin, known)
    inner, beside = inner or pointed is not None, beside or pointed is not None
    region = _BEFORE_NAME.sub("", folded[begin:end].rstrip("：— ")).rstrip()
    held = _Words(run, begin, region, known, pointed)
    told = _only_body(held) or _in_charge(held)
    if told:
        return told
    office, first = _positions(_without_owner(held), folded, inner, beside)
    if office.positions and folded[first - 1 : first] == "，" and first - 1 > floor:
        return _with_office_before_comma(run, folded, floor, first, known, office)
    return office, first


_OF_WORK = re.compile("(?:总|副|联合|执行|动画)*(?:导演|编剧|监制|制片人|主演|演员|作者|译者|作曲|编舞|摄影师|指挥)")


def _of_title(
    run: Run, folded: str, floor: int, mark: int, end: int, known: Collection[str], inner: bool, beside: bool
) -> Placed | None:
    """《今日货运》主编: the paper is the organization; 开幕影片《河湾》导演: a work is none."""
    if mark <= floor or folded[mark - 1] != "》" or "《" not in folded[floor:mark] or folded[mark] == "由":
        return None
    title, position = folded.rindex("《", floor, mark), (run.text[mark:end], mark)
    if _OF_WORK.fullmatch(folded[mark:end]):
        return Office((position,), None), title
    if not ends_in_title(folded[mark:end]) or end - mark > 8:
        return None
    paper = (run.text[title + 1 : mark - 1], title + 1)
    if folded[title - 1 : title] != "、":
        held = tuple((text, mark + at) for text, at in several_positions(position[0]))
        return Office(held, paper), title
    before, first = office_before(run, folded, floor, title - 1, known, inner, beside)
    if not before.positions:
        return Office((position,), paper), title
    named = (run.text[title:end], title)  # 北京大学教授、《国际政治研究》杂志主编: a second position
    return Office((*before.positions, named), before.organization, before.inherited), first


def _only_body(held: _Words) -> Placed | None:
    """The organization directly before the name, without a position: `某某大学的张三`, `某某大学国际处张三处长`."""
    region, begin = held.region, held.begin
    whose = compiled("([^，、的]{2,20})的").fullmatch(region)
    if whose and is_named_body(whose[1]):
        return Office((), held.taken(0, len(whose[1]))), begin
    party = _PARTY_OF.fullmatch(region)
    if party and is_named_body(party[1]):
        return Office((), _body_alone(held.run, begin, party[1], held.known)), begin  # 某某大学党委张三书记
    if ends_in_title(region) or not (_names_body(region) or _UNIT.search(region)):
        return None
    last = region.rfind("、") + 1
    if held.pointed and is_plain_unit(region[last:]):
        return Office((), held.pointed), begin + last  # 本校语言中心张三主任
    return Office((), _body_alone(held.run, begin + last, region[last:], held.known)), begin + last


def _in_charge(held: _Words) -> Placed | None:
    """某某市政府|分管教育的副市长."""
    charge = _CHARGE.fullmatch(held.region)
    if charge is None or not is_named_body(charge["body"]):
        return None
    position = held.taken(charge.start("held"), len(held.region))
    return Office((position,), held.taken(0, charge.end("body"))), held.begin


def _without_owner(held: _Words) -> _Words:
    """拥有众多会员的|某某联盟会长."""
    owned = held.region.rfind("的")
    if (
        owned <= 0
        or _IN_CHARGE_OF.search(held.region[:owned])
        or _OWNER.search(held.region[:owned])
        or not ends_in_title(held.region[owned + 1 :])
    ):
        return held
    return replace(held, begin=held.begin + owned + 1, region=held.region[owned + 1 :])


def _positions(held: _Words, folded: str, inner: bool, beside: bool) -> Placed:
    """The offices that the words name; none where they are bestowed."""
    begin = held.begin
    detail = _DETAIL.search(held.region)
    region = held.region[: detail.start()].rstrip() if detail else held.region
    if not region or not ends_in_title(region) or _bestowing().search(folded[max(0, begin - 16) : begin] + region[:1]):
        return Office(), begin
    used = items_in(region)
    office = read_items(held.run, begin, used, held.known, inner, beside)
    if held.pointed and office.organization is None and used[0][0] == 0:
        office = replace(office, organization=held.pointed)
    if detail and office.positions:
        at = office.positions[-1][1]
        office = replace(office, positions=(*office.positions[:-1], held.taken(at - begin, detail.end())))
    return office, begin + used[0][0]


def _with_office_before_comma(
    run: Run, folded: str, floor: int, first: int, known: Collection[str], office: Office
) -> Placed:
    """`某院院士，某大学教授张三`: an office before the comma that no name follows is the same person's."""
    piece = last_mark(folded, floor, first - 1)
    before_comma = folded[piece : first - 1].rstrip()
    elected = compiled(words.alternation("zh", "titles", "bestowing") + "|连任|当选|选为|为[^，、]{2,8}$").search(
        before_comma
    )
    if not 4 <= len(before_comma) <= 36 or elected or not ends_in_title(before_comma):
        return office, first
    before, begin = office_before(run, folded, floor, first - 1, known, False)
    if not before.positions or before.organization is None or JOINING.match(folded, begin):
        return office, first
    if office.organization is None:
        return Office((*before.positions, *office.positions), before.organization), begin
    at = office.organization[1]
    text, start = office.positions[0]
    whole = (run.text[at : start + len(text)], at) if at < start else (text, start)
    return Office((*before.positions, whole, *office.positions[1:]), before.organization), begin


def _pointed(run: Run, folded: str, floor: int, begin: int, known: Collection[str]) -> tuple[str, int] | None:
    """`该校|法学院院长`: the words that point at a body directly before an office."""
    side = _ON_SIDE.search(folded, max(floor, begin - 30), begin)
    if side and (side["body"] in known or is_named_body(side["body"])):
        return run.text[slice(*side.span("body"))], side.start("body")
    before = _POINTED.search(folded, max(floor, begin - 6), begin)
    return (run.text[before.start() : before.end()].rstrip("的"), before.start()) if before else None


_ON_SIDE = re.compile(
    "(?:^|[，。；、])(?:代表)?(?P<body>[^，。；、的]{2,20}?)(?:一方|方面|管理层|领导层|团队)?(?:的)?(?:签[字约署]人?|出席|到场|与会|代表)*(?:的|者)?(?:是|为|[则亦还更另]有|包括)$"
)
"""新仲一方是|首席执行官林淑慧."""
_POINTED = re.compile(pointer_pattern().pattern + "$")


def _names_body(region: str) -> bool:
    if is_named_body(region) or compiled("[省市区县州](?:人民)?(?:政府|人大|政协)").fullmatch(region):
        return True
    return len(region) >= 4 and bodies_end_pattern().search(region) is not None


def _body_alone(run: Run, begin: int, region: str, known: Collection[str]) -> tuple[str, int] | None:
    """`某某大学国际交流处张三副处长`: the organization directly before a name."""
    body, at, _, _ = split_office(run.text[begin : begin + len(region)] + "主任", known, False)
    if body:
        return body, begin + at
    return (run.text[begin : begin + len(region)], begin) if _names_body(region) else None
