"""Takes `北京市知识产权局知识产权运用促进处二级调研员` apart: the organization and the position."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.organizations.endings_chinese import (
    ENVOY,
    bodies_end_pattern,
    body_end,
    place_pattern,
)
from publish.readers.press_text.organizations.units_chinese import is_plain_unit, may_have_units
from publish.readers.press_text.text.folding import HAN, fold_han

_SENIOR = re.compile(
    "(校长|院长|会长|董事长|理事长|总裁|秘书长|行长|馆长|社长|台长|主席|首席.{1,4}官|国际长|研发长|教务长|学务长|总务长|总经理|书记|负责人|合伙人|创始人|总干事)$"
)


_SEVERAL_FIELDS = re.compile(
    rf"([{HAN}]{{2,4}}(?:、[{HAN}]{{2,4}})*)、[{HAN}]{{2,10}}?(?:部|局|署|厅|委员会)(?=.{{2}})"
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
def _title_chain() -> re.Pattern[str]:
    heads = heads_form()
    modifiers = words.alternation("zh", "titles", "modifiers")
    return re.compile(rf"(?:(?:{modifiers})*(?:{heads})(?:级)?)+$")


@lru_cache(maxsize=1)
def heads_form() -> str:
    """Last words of positions: those listed, and those told by their form (首席承保官, 海洋学家)."""
    return words.alternation("zh", "titles", "heads") + rf"|首席[{HAN}]{{2,5}}官|[{HAN}]{{2}}学家"


@lru_cache(maxsize=1)
def head_pattern() -> re.Pattern[str]:
    """Matches a position's last word; most places are passed over by their first character."""
    listed = words.words("zh", "titles", "heads")
    first = "".join(sorted({word[0] for word in listed} | {"首"}))
    return re.compile(
        rf"(?=[{first}])(?:{words.alternation('zh', 'titles', 'heads')}|首席[{HAN}]{{2,5}}官)|[{HAN}]{{2}}学家"
    )


def ends_in_title(text: str) -> bool:
    """Whether the folded text ends in a position."""
    return _title_chain().search(text) is not None


_NO_FORMER = re.compile("前[海进沿线锋郭旗山门]|原[住子油料创始平阳野]")


def without_detail(folded: str) -> str:
    """`副校长（研究）` without what the bracket adds."""
    return re.sub("（[^（）]+）$", "", folded)


def split_office(text: str, known: Collection[str], inner: bool, beside: bool = False) -> tuple[str, int, str, int]:
    """(organization, offset, position, offset) of one office.

    `known` holds organizations of this text, folded; `inner` says that a neighbour in the list has
    an organization, so that laboratories and schools may be parts of that one; `beside` that it has one whose
    departments and committees may be named by what they are for.
    """
    folded = fold_han(text)
    if (
        folded[:1] in "前原" and len(folded) > 4 and not _NO_FORMER.match(folded)
    ):  # 前知识产权署署长: whole as the office, of that body
        body, at, _, cut = split_office(text[1:], known, inner, beside)
        if body and len(body) > 2 and cut == at + len(body):
            return body, at + 1, text, 0
    owned = re.match(r"([^的]{1,20}(?:[院所校局处会社馆室心司部]|(?<!率)团))的(?=[^的]{2,}$)", folded)
    if owned and ends_in_title(folded[owned.end() :]):
        return text[: owned.end(1)], 0, text[owned.end() :], owned.end()
    ministry = _SEVERAL_FIELDS.match(folded)
    if ministry and set(ministry[1].split("、")) <= ministers_fields() and ends_in_title(folded[ministry.end() :]):
        return text[: ministry.end()], 0, text[ministry.end() :], ministry.end()
    defined = re.match(r"([^（）]{4,})（[^（）]{1,24}）(?=[^（）]{2,}$)", folded)
    if (
        defined
        and not place_pattern().fullmatch(defined[0][len(defined[1]) + 1 : -1])
        and bodies_end_pattern().search(defined[1])
        and ends_in_title(folded[defined.end() :])
    ):
        within, _, _, offset = split_office(text[: defined.end(1)] + "主任", known, inner, beside)
        if within and offset < defined.end(1):  # 某某大学计算机学院（软件学院）院长
            return within, 0, text[offset:], offset
        return text[: defined.end(1)], 0, text[defined.end() :], defined.end()
    joints = re.finditer("(?<=.)[兼暨及](?=.{2})", folded)
    ends = (j for j in joints if ends_in_title(without_detail(folded[: j.start()])))
    joint = next((j for j in ends if ends_in_title(folded[j.end() :])), None)
    if joint:
        first = text[: len(without_detail(folded[: joint.start()]))]
        organization, at, _, offset = split_office(first, known, inner, beside)
        return organization, at, text[offset:], offset
    chain = _title_chain().search(folded)
    limit = chain.start() if chain else len(folded)
    cut = body_end(folded, limit, known, inner, beside)
    if cut == 0 and not inner:
        cut = _before_own_head(folded, limit)
    if (
        cut == 0
        and re.match(r"(?:[^，、]{4,16}(?:办公室|分所))$", folded[:limit])
        and re.search("合伙人|律师", folded[limit:])
    ):
        cut = limit  # 某某伦敦办公室管理合伙人: an office of a law firm
    if cut == 0:
        prefix = folded[:limit]
        latin = re.match(r"[A-Z][A-Za-z0-9&.-]*[a-z][A-Za-z0-9&. -]*(?=[^\x00-\x7f]|$)", prefix)
        if latin and len(latin[0]) >= 4 and chain:
            cut = latin.end()
        elif prefix and chain and (name := _before_function(folded, limit)):
            cut = name
        elif prefix and chain and _SENIOR.search(folded) and len(prefix) >= 2 and _is_short_name(prefix):
            cut = limit
    cut = _without_organ(folded, _without_unit(folded, cut, known))
    brand = re.match(r"\s?[A-Z][A-Za-z0-9&.-]*(?=[^\x00-\x7f]|$)", folded[cut:limit]) if cut else None
    cut += brand.end() if brand else 0  # 生物技术公司TechnoPhage
    if cut == 0 and chain:
        cut = _before_function(folded, limit)
    if re.fullmatch("副?(?:部长|大臣)", folded[cut:]) and folded[:cut].endswith(_fields()):
        cut = 0  # 教育科技部长: the fields of a minister
    if (
        re.sub("^(?:前|原|现任|新任|首届|本届|第.{1,2}届)", "", folded[:cut]) in _boards()
        or folded[:cut] in _BARE_KINDS
    ):
        cut = 0  # a board by itself is part of the position
    organization, position = text[:cut], text[cut:]
    if cut and organization.endswith("政府") and chain and ENVOY.search(folded) and limit > cut:
        return organization, 0, text, 0
    stripped = re.sub(r"^[（(][^（）()]{1,24}[)）]", "", position).lstrip(" 的")
    return organization, 0, stripped.rstrip(), cut + len(position) - len(stripped)


_BARE_KINDS = frozenset(["图书馆", "实验室", "出版社", "校友会", "档案馆", "体育馆", "校医院", "后勤集团", "研究生院"])
"""图书馆馆长: of whom the library is, other words tell."""


def _before_own_head(folded: str, limit: int) -> int:
    """`北角文献馆馆长`: the kind of body said twice, at the end of its name and in the position."""
    kind = folded[limit - 1 : limit]
    return limit if limit >= 4 and kind in "馆园会署局社团台所" and f"{kind}长" in folded[limit:] else 0


_OF_UNIVERSITY = re.compile(r"(.*(?:大学|(?<!科学)研究院))[^，、]{1,12}(?:研究所|实验室|学部|图书馆)$")
"""The institutes of an academy of sciences (科学院, 科学研究院) are bodies of their own."""
_OF_INSTITUTE = re.compile(r"(.*(?:研究所|医院|博物馆))[^，、]{1,14}(?:中心|实验室|图书馆)$")


_UNIT = re.compile("[^，、]{1,14}(?:中心|实验室|图书馆)$")
_OWN_UNIT = re.compile("(?:部|处|科|室|学院|学系|(?<!仲裁)委员会)$")
_WHOLE = re.compile("(?:所|馆|大学?|(?<!科)(?<!科学)(?<!工程)院)$")


def _without_unit(folded: str, cut: int, known: Collection[str]) -> int:
    """`茶科所加工中心主任`: the centre of an institute or a university that the text calls by a short name."""
    whole = [name for name in known if folded.startswith(name) and len(name) < cut]
    longest = max((len(name) for name in whole if _WHOLE.search(name)), default=0)
    if longest and _UNIT.fullmatch(folded[longest:cut]):
        return longest
    longest = max((len(name) for name in whole if may_have_units(name)), default=0)
    return longest if longest and _OWN_UNIT.search(folded[:cut]) and is_plain_unit(folded[longest:cut]) else cut


_OWN_DIVISION = re.compile(
    "(.*(?:大学|学院|医院|公司|集团|协会|商会|学会|联合会|公会|银行|研究院|博物馆))([^，、]{2,10}部)$"
)
_OF_STATE = re.compile("(.*(?:科学院|工程院|中科院|社科院|农科院|总署|总局|[^干学]部|发改委|法院|检察院))(.{2,}局)$")


_OFFICE_OF = re.compile(
    "(.*(?:公司|集团|银行|航空|交易所|证券|保险|贸促会|(?<!特区)(?<!行政区)(?<!中央)(?<!中央人民)政府))(?:驻[^，、]{1,8}|[^，、]{2,6})(?:办事处|代表处|联络处|联络办)$"
)
"""海南航空柏林办事处, 昆明市政府驻沪办事处: where a company or a town sits elsewhere; of a foundation it is a body."""


def _without_organ(folded: str, cut: int) -> int:
    """`某某事务所管理委员会主任`: the organ of a body stays with the position."""
    organs = words.alternation("zh", "organizations", "organs")
    elsewhere = _OFFICE_OF.match(folded[:cut]) if folded[cut - 1 : cut] in ("处", "办") else None
    if elsewhere:
        return elsewhere.end(1)
    own = _OWN_DIVISION.match(folded[:cut])
    if own and is_plain_unit(own[2]):
        return own.end(1)  # 某某大学国际合作部部长
    within = _OF_UNIVERSITY.match(folded[:cut]) or _OF_INSTITUTE.match(folded[:cut])
    if within:
        return within.end(1)
    academy = _OF_STATE.match(folded[:cut]) if folded[cut - 1 : cut] == "局" else None
    if academy and is_plain_unit(academy[2][:-1] + "部"):
        return academy.end(1)  # 中国科学院国际合作局副局长
    school = re.match("(.{2,})(?:校董会|校管会|院董会|校务委员会|董事局|董事会|监事会)$", folded[:cut])
    if school:
        return school.end(1)
    found = re.match(
        rf"(.*(?:公司|集团|事务所|银行|大学|学院|医院|协会|商会|学会|中学|小学|总署|基金会|联合会|总会|公会|联盟))(?:{organs})$",
        folded[:cut],
    )
    return found.end(1) if found else cut


def _before_function(folded: str, limit: int) -> int:
    """`某某物流法务总监`: a company's name before what a manager is manager of; 0 where there is none."""
    functions = words.alternation("zh", "titles", "functions")
    found = re.match(
        rf"([^，、的\s]{{3,12}}?)(?:{functions})+(?:高级|资深|首席|副|总)*(?:总监|总裁|经理|总经理|副总裁|主管|董事)$",
        folded,
    )
    if found is None:
        return 0
    name = found[1]
    if place_pattern().fullmatch(name) or re.search("前$|原$|驻|部门|办公室|[部处科室]$", name):
        return 0
    return len(name) if re.fullmatch(f"(?:{functions}|联合|首席|高级|资深|执行)+", name) is None else 0


@lru_cache(maxsize=1)
def _only_modifies() -> re.Pattern[str]:
    before = words.alternation("zh", "honorifics", "before_offices")
    return re.compile(f"(?:{words.alternation('zh', 'titles', 'modifiers')}|{before})+")


def _is_short_name(prefix: str) -> bool:
    """澳大校长, 君合合伙人: an abbreviated organization before a senior position."""
    if (
        len(prefix) > 10
        or place_pattern().fullmatch(prefix)
        or re.search(
            "[，、的]|^.{1,2}方$|双方$|^两[校院国地馆所会]$|[省市州县国]$|事务$|项目$|业务$|前$|时任|现任|本届|新任|名誉|荣誉",
            prefix,
        )
    ):
        return False
    if re.search(f"(?:{words.alternation('zh', 'organizations', 'departments')})$", prefix):
        return False
    if re.match(words.alternation("zh", "places", "countries"), prefix) and re.search("驻|前|原", prefix):
        return False
    if _only_modifies().fullmatch(prefix) or is_plain_unit(prefix):
        return False
    return (
        re.fullmatch(
            "(?:国际|管理|高级|亚太区?|全球|中国区?|区域|大中华区?|执行|市场|商务|技术|联合|首席|创始|驻华|驻.{1,3}|特别|助理|普通|资深|权益|青年|专职|[一二三四五六]级)+",
            prefix,
        )
        is None
    )
