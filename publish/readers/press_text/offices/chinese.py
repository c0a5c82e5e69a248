"""Takes `北京市知识产权局知识产权运用促进处二级调研员` apart: the organization and the position."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.offices.organs_chinese import without_organ, without_unit
from publish.readers.press_text.offices.titles_chinese import chain_start, ends_in_title, without_detail
from publish.readers.press_text.offices.unlisted_chinese import before_function, before_own_head, unlisted_body
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_chinese import (
    ENVOY,
    bodies_end_pattern,
    body_end,
    is_named_body,
    place_pattern,
)
from publish.readers.press_text.text.folding import HAN, fold_han

_SEVERAL_FIELDS = Pattern(
    rf"([{HAN}]{{2,4}}(?:、[{HAN}]{{2,4}})*)、[{HAN}]{{2,10}}?(?:部|局|署|厅|委员会)(?=.{{2}})", needs="、"
)


@lru_cache(maxsize=1)
def ministers_fields() -> frozenset[str]:
    """What a ministry is for, before a mark within its name: 文化、社区及青年部."""
    return words.word_set("zh", "titles", "cabinet") | words.word_set("zh", "organizations", "fields")


def _boards() -> frozenset[str]:
    return words.word_set("zh", "organizations", "boards")


@lru_cache(maxsize=1)
def _fields() -> tuple[str, ...]:
    return (*words.words("zh", "organizations", "industries"), *words.words("zh", "titles", "cabinet"))


@lru_cache(maxsize=1)
def _fields_alone() -> re.Pattern[str]:
    """Several fields and nothing else: they name no body."""
    fields = "|".join(sorted({*_fields(), "贸易", "投资", "商务", "技术", "创新", "产业"}))
    return re.compile(rf"(?:{fields})(?:[与和及、]?(?:{fields}))+")


_NO_FORMER = re.compile("前[海进沿线锋郭旗山门]|原[住子油料创始平阳野]")


Parted = tuple[str, int, str, int]
"""(organization, offset, position, offset) of one office."""


def split_office(text: str, known: Collection[str], inner: bool, beside: bool = False) -> Parted:
    """One office apart.

    `known` holds organizations of this text, folded; `inner` says that a neighbour in the list has
    an organization, so that laboratories and schools may be parts of that one; `beside` that it has one whose
    departments and committees may be named by what they are for.
    """
    for told in (_around_letters, _head_of, _formerly, _acting, _said_apart, _also_called, _defined, _two_positions):
        if parted := told(text, fold_han(text), known, inner, beside):
            return parted
    return _at_the_end_of_the_body(text, fold_han(text), known, inner, beside)


_AROUND_LETTERS = Pattern(r"(?P<first>[^（）]{2,})（[A-Za-z]{2,10}）(?P<rest>[^（）]{3,})", needs="（")


def _around_letters(text: str, folded: str, known: Collection[str], inner: bool, beside: bool) -> Parted | None:
    """国际商会（ICC）仲裁院|主席: the letters of the parent within the name of the body."""
    around = _AROUND_LETTERS.fullmatch(folded)
    if around is None:
        return None
    first, rest = around.end("first"), around.start("rest")
    body, at, _, cut = split_office(text[:first] + text[rest:], known, inner, beside)
    if at or not first < len(body) == cut:
        return None
    cut += rest - first
    return text[:cut], 0, text[cut:], cut


_HEAD_OF = Pattern("(?P<body>[^，、的前原副代理助署]{2,10}?[局署厅])长", needs="厅|局|署")


def _head_of(text: str, folded: str, known: Collection[str], inner: bool, beside: bool) -> Parted | None:
    """旅游局长: the last character of the body is the first of the office."""
    heads = _HEAD_OF.fullmatch(folded)
    if heads is None or folded[-3] == folded[-2] or folded.endswith(("总局长", "分局长")):
        return None
    cut = heads.end("body")
    return text[:cut], 0, text[cut - 1 :], cut - 1


def _formerly(text: str, folded: str, known: Collection[str], inner: bool, beside: bool) -> Parted | None:
    """前知识产权署署长: whole as the office, of that body."""
    begin = 2 if folded.startswith("署理") else 1
    if (folded[:1] not in "前原" and begin == 1) or len(folded) <= 4 or _NO_FORMER.match(folded):
        return None
    body, at, _, cut = split_office(text[begin:], known, inner, beside)
    return (body, at + begin, text, 0) if len(body) > 2 and cut == at + len(body) else None


_ACTING = Pattern(
    "(?P<body>[^，、]{2,12}政府)(?P<held>(?:署理|代理|暂代|候任)[^，、]{2,16})", needs="署理|代理|暂代|候任"
)


def _acting(text: str, folded: str, known: Collection[str], inner: bool, beside: bool) -> Parted | None:
    """香港特区政府|署理民政事务局局长: what stands before the bureau says that it heads it for a time."""
    acting = _ACTING.fullmatch(folded)
    if acting is None or not ends_in_title(acting["held"]):
        return None
    cut = acting.start("held")
    return text[:cut], 0, text[cut:], cut


def _said_apart(text: str, folded: str, known: Collection[str], inner: bool, beside: bool) -> Parted | None:
    """`某某学院的|院长`; 文化、社区及青年部|部长."""
    owned = _OWNED.match(folded)
    if owned and ends_in_title(folded[owned.end() :]):
        return text[: owned.end(1)], 0, text[owned.end() :], owned.end()
    ministry = _SEVERAL_FIELDS.match(folded)
    if ministry and set(ministry[1].split("、")) <= ministers_fields() and ends_in_title(folded[ministry.end() :]):
        return text[: ministry.end()], 0, text[ministry.end() :], ministry.end()
    return None


def _also_called(text: str, folded: str, known: Collection[str], inner: bool, beside: bool) -> Parted | None:
    """市二院（青阳医院）|党委书记: the short name first, the whole in the bracket."""
    called = _CALLED.match(folded)
    if called is None or bodies_end_pattern().search(called[1]) or not is_named_body(called[2]):
        return None
    if place_pattern().fullmatch(called[2]) or not ends_in_title(folded[called.end() :]):
        return None
    return text[: called.end()], 0, text[called.end() :], called.end()


_CALLED = Pattern("([^（）、，]{2,6}院)（([^（）]{4,20})）(?=[^（）]{2,12}$)", needs="（")


def _defined(text: str, folded: str, known: Collection[str], inner: bool, beside: bool) -> Parted | None:
    """`某某计算机学院（软件学院）|院长`: a bracket that ends the body, and is no place within its name."""
    defined = _DEFINED.match(folded)
    if defined and _sited(defined[1], defined[0][len(defined[1]) + 1 : -1]) and ends_in_title(folded[defined.end() :]):
        return text[: defined.end()], 0, text[defined.end() :], defined.end()
    if (
        defined is None
        or place_pattern().fullmatch(defined[0][len(defined[1]) + 1 : -1])
        or not bodies_end_pattern().search(defined[1])
        or not ends_in_title(folded[defined.end() :])
    ):
        return None
    within, _, _, offset = split_office(text[: defined.end(1)] + "主任", known, inner, beside)
    if within and offset < defined.end(1):  # 某某大学计算机学院（软件学院）院长
        return within, 0, text[offset:], offset
    return text[: defined.end(1)], 0, text[defined.end() :], defined.end()


def _sited(body: str, bracket: str) -> bool:
    """`某某组织促进办公室（中国·北京）`, `某某大学（广州）`: the place tells it from others of its name."""
    places = compiled("[·、—-]").split(bracket)
    named = all(place_pattern().fullmatch(place) for place in places)
    return (
        named
        and compiled(".{4}(?:办公室|办事处|代表处|联络处)$|.{2}(?:大学|学院|学校|中学|医院)$").search(body) is not None
    )


def _two_positions(text: str, folded: str, known: Collection[str], inner: bool, beside: bool) -> Parted | None:
    """`某某公司董事长兼总裁`: the body stands before the first."""
    joints = compiled("(?<=.)[兼暨及和与](?=.{2})").finditer(folded)
    ends = (j for j in joints if ends_in_title(without_detail(folded[: j.start()])))
    joint = next((j for j in ends if ends_in_title(folded[j.end() :])), None)
    if joint is None:
        return None
    first = text[: len(without_detail(folded[: joint.start()]))]
    organization, at, _, offset = split_office(first, known, inner, beside)
    return organization, at, text[offset:], offset


def _at_the_end_of_the_body(text: str, folded: str, known: Collection[str], inner: bool, beside: bool) -> Parted:
    chain = chain_start(folded)
    limit = len(folded) if chain is None else chain
    cut = body_end(folded, limit, known, inner, beside) or (0 if inner else before_own_head(folded, limit))
    cut = cut or unlisted_body(folded, limit, chain is not None)
    cut = without_organ(folded, without_unit(folded, cut, known))
    cut -= folded[cut - 1 : cut] in tuple("前原") and is_named_body(folded[: cut - 1])  # 某某学院|前董事局主席
    brand = compiled(r"\s?[A-Z][A-Za-z0-9&.-]*(?=[^\x00-\x7f]|$)").match(folded[cut:limit]) if cut else None
    cut += brand.end() if brand else 0  # 生物技术公司TechnoPhage
    branch = _BRANCH.match(folded, cut, limit) if folded[cut - 1 : cut] in _WITH_BRANCHES else None
    cut = branch.end() if branch else cut
    if cut == 0 and chain is not None:
        cut = before_function(folded)
    if _of_the_position(folded, cut):
        cut = 0
    if _DEPARTMENT_OF_JUSTICE.match(folded):
        cut = folded.index("司") + 1
    organization, position = text[:cut], text[cut:]
    if cut and organization.endswith("政府") and chain is not None and ENVOY.search(folded) and limit > cut:
        return organization, 0, text, 0
    stripped = _SAME_BODY.sub("", position).lstrip(" 的")
    return organization, 0, stripped.rstrip(), cut + len(position) - len(stripped)


_SAME_BODY = Pattern(
    r"^\s?[（(](?:[^（）()]{1,24}|[A-Za-z][A-Za-z0-9&',. -]{1,79}"
    r"(?:[，,]?\s?(?:以下)?[简簡下]称?稱?[^（）()]{1,12})?)[)）]",
    needs=")|）",
)
"""The name of the body in another language, or its short name, between it and the position."""
_BRANCH = Pattern(
    f"(?<=学)[{HAN}]{{2,6}}分校|(?<=社)[{HAN}]{{2,6}}分社|(?<=[组筹执]委会)办公室|(?<=大学)(?:医疗|医院)(?:系统|集团)",
    needs="分校|分社|办公室|系统|集团",
)
_WITH_BRANCHES = ("学", "社", "会")


@lru_cache(maxsize=4096)
def _of_the_position(folded: str, cut: int) -> bool:
    """教育科技|部长: the fields of a minister; 理事会|主席, 图书馆|馆长: by itself the body is part of the position."""
    if compiled("副?(?:部长|大臣)").fullmatch(folded[cut:]) and folded[:cut].endswith(_fields()):
        return True
    if compiled("事务(?:国务)?(?:部长|大臣|秘书)").fullmatch(folded[cut:]):
        return True  # 内阁和议会|事务部长
    if cut and _fields_alone().fullmatch(folded[:cut]):
        return True  # 贸易投资|理事
    campus = _CAMPUS.fullmatch(folded[:cut])
    if campus and (not campus["place"] or place_pattern().fullmatch(campus["place"])):
        return True  # 马来西亚分校|校长
    if _OWN_ORGAN.fullmatch(folded[:cut]):
        return True  # 校学位委员会副主任
    if folded[:cut] == "大学" and re.fullmatch("[^院部系处所]{2,5}", folded[cut:]):
        return True  # 大学杰出教授
    return _TERM.sub("", folded[:cut]) in _boards() or folded[:cut] in (*_BARE_KINDS, *_BARE_PARTY)


_CAMPUS = re.compile(f"女校|(?P<place>[{HAN}]{{2,6}})(?:分校|校区)")
_OWN_ORGAN = re.compile(f"[校院局馆][{HAN}]{{2,8}}(?:委员会|办公室|中心)")
"""An organ of the school that is not named."""
_DEPARTMENT_OF_JUSTICE = Pattern(
    "(?:[^，、]{0,8}政府|(?:香港|澳门)(?:特别行政区|特区)?)律政司司长$", needs="律政司司长"
)
"""香港特区政府律政司|司长, as 律政司司长 alone is the office; 政务司 and 财政司 are no bodies."""
_OWNED = Pattern(r"([^的]{1,20}(?:[院所校局处会社馆室心司部]|(?<!率)团))的(?=[^的]{2,}$)", needs="的")
_DEFINED = Pattern(r"([^（）]{4,})（[^（）]{1,24}）(?=[^（）]{2,}$)", needs="（")
_TERM = Pattern("^(?:前|原|现任|新任|首届|本届|第.{1,2}届)", needs="前|原|新任|本届|现任|第|首届")
_BARE_PARTY = ("团委", "党委", "纪委", "党组", "省委", "市委", "区委", "县委", "州委", "镇委")
_BARE_KINDS = frozenset(["图书馆", "实验室", "出版社", "校友会", "档案馆", "体育馆", "校医院", "后勤集团", "研究生院"])
"""图书馆馆长: of whom the library is, other words tell."""
