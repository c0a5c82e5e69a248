"""The office that stands before a Chinese name, taken apart into positions and the organization."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.offices.chinese import (
    CHIEF,
    ends_in_title,
    ministers_fields,
    split_office,
    without_detail,
)
from publish.readers.press_text.offices.lead_in_chinese import strip_lead_in
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.phrases.bodies_chinese import bodies_end_pattern, is_named_body
from publish.readers.press_text.phrases.pointers_chinese import pointer_pattern
from publish.readers.press_text.phrases.units_chinese import is_plain_unit
from publish.readers.press_text.text.folding import fold_han

JOINING = re.compile(r"\s*(?:、|和|与|及|以及|，\s*(?:以及|和|及)?)\s*")


_MINISTER = re.compile("[^省，、]{1,8}(?:大臣|部长|国务秘书)\\s?$")
_OPEN_FIELD = re.compile(f"(?:{words.alternation('zh', 'places', 'countries')})[^，、部长使相]{{2,8}}$")
_OTHERS = re.compile(r"的\s?[A-Z][A-Za-z. '-]+?\s?(?:和|与|及|以及|、)\s?")
"""`某律师行的 Ann Lee 和`: whoever else stands before."""
_BRACKETS = re.compile(r"（[^（）]{1,48}）$")
_WRITERS = re.compile("记者|通讯员|供稿|来源")
_DETAIL = re.compile(rf"(?:（[^（）]{{1,12}}）|\s?{CHIEF})$")
_HARD = re.compile(r"[—，。；：！？（）“”\n《》|｜]")


_CHARGE = re.compile("(?P<body>[^，、的]{2,20})(?P<held>(?:主管|分管|负责|主持)[^，、的]{1,14}的[^，、的]{2,10})")
_BEFORE_NAME = re.compile(
    rf"(?:拿督斯里|拿督|丹斯里|(?:(?:{words.phrase_alternation('en', 'honorifics', 'before_han')})\.?\s?)+)$"
)
_OF_WORK = re.compile("(?:总|副|联合|执行|动画)*(?:导演|编剧|监制|制片人|主演|演员|作者|译者|作曲|编舞|摄影师|指挥)")
_UNIT = re.compile("(?:[处司室部科组]|研究生院|学部|[^关联体派星]系)$")
_PARTY_OF = re.compile("([^，、的]{3,20})(?:党委|党组|纪委|团委|工会)")
_OWNER = re.compile("(?:[院所校局处会社馆室心司部行企]|(?<!率)团)$")


@lru_cache(maxsize=1)
def _joined() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before and behind the dash in 中国—东盟中心, 成都—珀斯友好协会."""
    named = "|".join(words.alternation("zh", "places", key) for key in ("countries", "cities", "joined_regions"))
    return re.compile(f"(?:{named})$"), re.compile(named)


def _hard_marks(folded: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The marks at which the words about a person begin anew; no dash within the name of a body."""
    for mark in _HARD.finditer(folded, start, end):
        before, behind = _joined()
        within = mark[0] == "—" and folded[mark.end() : mark.end() + 1] != "—"
        if (
            not within
            or not before.search(folded[max(0, mark.start() - 7) : mark.start()])
            or not behind.match(folded, mark.end())
        ):
            yield mark


@lru_cache(maxsize=1)
def _bestowing() -> re.Pattern[str]:
    return re.compile("(?:" + words.alternation("zh", "titles", "bestowing") + r")[^，。；的]{0,14}$")


def office_before(
    run: Run, folded: str, floor: int, end: int, known: Collection[str], inner: bool, beside: bool = False
) -> tuple[Office, int]:
    """The office that stands directly before a name, and where it begins."""
    begin = max([floor, *(m.end() for m in _hard_marks(folded, floor, end))])
    if begin > floor and folded[begin - 1] == "》" and "《" in folded[floor:begin] and folded[begin] != "由":
        title = folded.rindex("《", floor, begin)  # 《今日货运》主编: the paper is the organization
        if _OF_WORK.fullmatch(folded[begin:end]):  # 开幕影片《河湾》导演: a work is none
            return Office(((run.text[begin:end], begin),), None), title
        if ends_in_title(folded[begin:end]) and end - begin <= 8 and folded[title - 1 : title] == "、":
            before, first = office_before(run, folded, floor, title - 1, known, inner, beside)
            if not before.positions:
                before = Office((), (run.text[title + 1 : begin - 1], title + 1))
                return Office(((run.text[begin:end], begin),), before.organization), title
            named = run.text[title:end]  # 北京大学教授、《国际政治研究》杂志主编: a second position
            return Office((*before.positions, (named, title)), before.organization, before.inherited), first
        if ends_in_title(folded[begin:end]) and end - begin <= 8:
            office = Office(((run.text[begin:end], begin),), (run.text[title + 1 : begin - 1], title + 1))
            return office, title
    brackets = _BRACKETS.search(folded, floor, begin) if folded[begin - 1 : begin] == "）" else None
    if brackets and brackets.start() > floor and not _WRITERS.search(brackets[0]):
        begin = max([floor, *(m.end() for m in _hard_marks(folded, floor, brackets.start()))])
    if floor and begin == floor:  # after another name in the same clause: 陆冰在使馆为芬兰汉学家……
        acted = [
            *re.finditer(
                "(?<=[^华称作成认因共协])[为向对与和同见给请](?!外|话|国|平|谐|济|盟|仁|学)", folded[begin:end]
            )
        ]
        if (
            acted
            and acted[-1][0] in "与和"
            and _MINISTER.match(folded[begin + acted[-1].end() : end])
            and _OPEN_FIELD.search(folded[begin : begin + acted[-1].start()])
        ):
            acted.pop()  # 会见某国基础设施与水管理大臣
        while acted and acted[-1][0] in "与和" and _between_fields(folded, begin + acted[-1].start()):
            acted.pop()  # 与某国贸易和投资商会会长
        begin += acted[-1].end() if acted and not JOINING.match(folded, begin, end) else 0
    joint = JOINING.match(folded, begin, end) if begin == floor else None
    begin = joint.end() if joint else begin
    others = [*_OTHERS.finditer(folded, begin, end)] if folded.find("的", begin, end) >= 0 else []
    begin = others[-1].end() if others else begin
    begin += len(folded[begin:end]) - len(folded[begin:end].lstrip())
    region = folded[begin:end]
    begin += strip_lead_in(region.rstrip("： ")) if region else 0
    pointed = _pointed(run, folded, floor, begin)
    inner, beside = inner or pointed is not None, beside or pointed is not None
    region = _BEFORE_NAME.sub("", folded[begin:end].rstrip("： ")).rstrip()
    whose = re.fullmatch("([^，、的]{2,20})的", region)
    if whose and is_named_body(whose[1]):
        return Office((), (run.text[begin : begin + len(whose[1])], begin)), begin
    party = _PARTY_OF.fullmatch(region)
    if party and is_named_body(party[1]):
        return Office((), _body_alone(run, begin, party[1], known)), begin  # 某某大学党委张三书记
    if (_names_body(region) or _UNIT.search(region)) and not ends_in_title(region):
        begin, region = begin + region.rfind("、") + 1, region[region.rfind("、") + 1 :]
        if pointed and is_plain_unit(region):
            return Office((), pointed), begin  # 本校语言中心张三主任
        return Office((), _body_alone(run, begin, region, known)), begin
    charge = _CHARGE.fullmatch(region)
    if charge and is_named_body(charge["body"]):  # 某某市政府分管教育的副市长
        at = begin + charge.start("held")
        return Office(
            ((run.text[at : begin + len(region)], at),), (run.text[begin : begin + charge.end("body")], begin)
        ), begin
    owned = region.rfind("的")
    if owned > 0 and not _OWNER.search(region[:owned]) and ends_in_title(region[owned + 1 :]):
        begin, region = begin + owned + 1, region[owned + 1 :]  # 拥有众多会员的某某联盟会长
    detail = _DETAIL.search(region)
    region = region[: detail.start()].rstrip() if detail else region
    if not region or not ends_in_title(region) or _bestowing().search(folded[max(0, begin - 16) : begin] + region[:1]):
        return Office(), begin
    items = [(m.start(), m.end()) for m in re.finditer("[^、]+", region)]
    while len(items) > 1 and _continues(region, items):
        items[-2:] = [(items[-2][0], items[-1][1])]
    used = [items[-1]]
    for item in reversed(items[:-1]):
        piece = region[item[0] : item[1]]
        if not ends_in_title(piece):
            break
        used.insert(0, item)
    office = _read_items(run, begin, region, used, known, inner, beside)
    if pointed and office.organization is None and used[0][0] == 0:
        office = replace(office, organization=pointed)
    if detail and office.positions:
        at = office.positions[-1][1]
        office = replace(office, positions=(*office.positions[:-1], (run.text[at : begin + detail.end()], at)))
    office, first = office, begin + used[0][0]
    if office.positions and folded[first - 1 : first] == "，" and first - 1 > floor:
        return _with_office_before_comma(run, folded, floor, first, known, office)
    return office, first


def _between_fields(folded: str, at: int) -> bool:
    """Whether the mark joins two fields in the name of one body: 贸易|和|投资."""
    fields = ministers_fields()
    before = any(folded[at - length : at] in fields for length in (2, 3))
    return before and any(folded[at + 1 : at + 1 + length] in fields | {"投资", "贸易", "发展"} for length in (2, 3))


def _with_office_before_comma(
    run: Run, folded: str, floor: int, first: int, known: Collection[str], office: Office
) -> tuple[Office, int]:
    """`某院院士，某大学教授张三`: an office before the comma that no name follows is the same person's."""
    piece = max([floor, *(m.end() for m in _hard_marks(folded, floor, first - 1))])
    before_comma = folded[piece : first - 1].rstrip()
    elected = re.search(
        words.alternation("zh", "titles", "bestowing") + "|连任|当选|选为|为[^，、]{2,8}$", before_comma
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


def _pointed(run: Run, folded: str, floor: int, begin: int) -> tuple[str, int] | None:
    """`该校|法学院院长`: the words that point at a body directly before an office."""
    before = _POINTED.search(folded, max(floor, begin - 6), begin)
    return (run.text[before.start() : before.end()].rstrip("的"), before.start()) if before else None


_POINTED = re.compile(pointer_pattern().pattern + "$")


def _names_body(region: str) -> bool:
    return is_named_body(region) or (len(region) >= 4 and bodies_end_pattern().search(region) is not None)


def _body_alone(run: Run, begin: int, region: str, known: Collection[str]) -> tuple[str, int] | None:
    """`某某大学国际交流处张三副处长`: the organization directly before a name."""
    body, at, _, _ = split_office(run.text[begin : begin + len(region)] + "主任", known, False)
    if body:
        return body, begin + at
    return (run.text[begin : begin + len(region)], begin) if _names_body(region) else None


def _continues(region: str, items: list[tuple[int, int]]) -> bool:
    """`荷兰农业、自然及食品质量部国务秘书`: the mark stands inside the name of a ministry."""
    first, last = (region[a:b] for a, b in items[-2:])
    first = first.rpartition("兼")[2] or first  # 副市长兼经济、能源和企业部部长
    opens = re.match(words.alternation("zh", "places", "countries"), first) is not None and 3 <= len(first) <= 8
    opens = opens or first in ministers_fields()
    return opens and not ends_in_title(first) and re.match(r"[^部局署厅]{2,10}[部局署厅]", last) is not None


def _read_items(
    run: Run,
    begin: int,
    region: str,
    used: list[tuple[int, int]],
    known: Collection[str],
    inner: bool,
    beside: bool,
) -> Office:
    positions: list[tuple[str, int]] = []
    organization: tuple[str, int] | None = None
    for number, (start, end) in enumerate(used):
        text = run.text[begin + start : begin + end]
        skip = pointer_pattern().match(fold_han(text)) if number else None
        start, text = (start + skip.end(), text[skip.end() :]) if skip else (start, text)  # …、我校兼职教授
        body, at, position, offset = split_office(
            text, known, (inner and number == 0) or organization is not None, beside or organization is not None
        )
        if body and organization is None and (number == 0 or not (inner or beside) or _only_ranks(positions)):
            organization = (body, begin + start + at)
        elif body and number:
            position, offset = text, 0
        for piece, shift in several_positions(position):
            positions.append((piece, begin + start + offset + shift))
    return Office(tuple(positions), organization)


_RANKS = re.compile("(?:.*[^\\W]{2}奖)?(?:得主|获得者|院士|导师|博士生导师|博导)")


def _only_ranks(positions: list[tuple[str, int]]) -> bool:
    """`博士生导师、清华大学教授`: what needs no organization."""
    return all(_RANKS.fullmatch(fold_han(text)) for text, _ in positions)


def several_positions(position: str) -> list[tuple[str, int]]:
    """`首席运营官兼知识产权管理人`, `党委书记和院长`: each is a position of its own."""
    found, start = [], 0
    folded = fold_han(position)
    for joint in re.finditer("[兼和及与暨]", folded):
        left, right = without_detail(folded[start : joint.start()]), folded[joint.end() :]
        if ends_in_title(left) and ends_in_title(right) and len(right) > 1:
            found.append((position[start : joint.start()], start))
            start = joint.end()
    return [*found, (position[start:].lstrip(), start)]
