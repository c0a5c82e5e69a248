"""Where the name of an organization ends in `北京市知识产权局知识产权运用促进处`."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.authorities_chinese import authority_end
from publish.readers.press_text.phrases.units_chinese import is_plain_unit

ENVOY = re.compile("(特使|大使|特别代表|公使|总领事|领事)$")


def _industries() -> frozenset[str]:
    return words.word_set("zh", "organizations", "industries")


def _either() -> frozenset[str]:
    return words.word_set("zh", "organizations", "parts_or_bodies")


@lru_cache(maxsize=1)
def bodies_pattern() -> re.Pattern[str]:
    """Matches the end of an organization’s name."""
    return re.compile(words.alternation("zh", "organizations", "bodies"))


def is_named_body(folded: str) -> bool:
    """Whether the folded text ends as names of organizations do, with something before that end."""
    found = bodies_end_pattern().search(folded)
    return found is not None and found.start() >= 2


@lru_cache(maxsize=1)
def bodies_end_pattern() -> re.Pattern[str]:
    """Matches a text that ends as an organization’s name does."""
    return re.compile(f"(?:{words.alternation('zh', 'organizations', 'bodies')})$")


@lru_cache(maxsize=1)
def place_pattern() -> re.Pattern[str]:
    """Matches a country, a city or a province at the beginning."""
    countries = words.alternation("zh", "places", "countries")
    cities = words.alternation("zh", "places", "cities")
    return re.compile(rf"(?:{countries}|{cities}|[^\s，。、]{{2}}[省市区县州])")


def body_end(folded: str, limit: int, known: Collection[str], inner: bool, beside: bool = False) -> int:
    """Where the organization in an office ends; 0 where none is named.

    `inner` says that a body stands before this one, `beside` that a neighbour in the list has an organization whose
    units may be named by what they are for.
    """
    best = strong = max(
        _known_end(folded, limit, known, inner),
        _university_end(folded, limit),
        authority_end(folded, limit, inner, beside),
    )
    for word, end in _body_ends(folded, limit):
        if _within_longer(word, folded, end, limit) or _of_a_unit(word, folded, end, limit, inner, beside, best):
            continue
        if word in _industries() and (strong or end < len(word) + 2 or not _of_company(folded, end, folded[end:limit])):
            continue
        if word == "委员会" and strong and _committee_of(folded, strong, end):
            continue
        if strong < end and _of_university(word, folded[:strong], folded[strong:end]):
            continue
        if word not in _either() or (word == "学院" and not best and end >= 6 and _OF_ITS_OWN.search(folded[:end])):
            best = strong = max(best, end)
            continue
        own = word in ("中心", "分会", "委员会", "秘书处") or _OF_MINISTRY.search(folded[:strong])
        second = word == "学院" and folded[:best].endswith("学院") and best < end
        if (not strong or own) and not second and (not inner or best or place_pattern().match(folded)):
            best = max(best, end)
    return best


@lru_cache(maxsize=1)
def _universities() -> re.Pattern[str]:
    listed = words.alternation("zh", "organizations", "universities_short")
    return re.compile(
        rf"(?:{listed})(?=副?监督|[^，、]{{1,12}}?(?:学院|学系|研究院|研究所|研究中心|图书馆|实验室|书院|校董会))"
    )


def _university_end(folded: str, limit: int) -> int:
    """北大|法学院院长: the end of a short name that many texts use without saying whose it is."""
    found = _universities().match(folded)
    return found.end() if found and found.end() <= limit else 0


def _known_end(folded: str, limit: int, known: Collection[str], inner: bool) -> int:
    """The end of the longest known name that the text begins with."""
    longest = 0
    for name in known:
        if not folded.startswith(name) or len(name) > limit:
            continue
        if inner and name.endswith(tuple(_either())):
            continue
        if compiled("[省市区县州]").match(folded[len(name) :]):
            continue  # 成都 of 成都市副市长
        if place_pattern().fullmatch(name) and not compiled("政府|特区").match(folded[len(name) :]):
            continue  # 香港 of 香港律政司专员
        longest = max(longest, len(name))
    return longest


def _within_longer(word: str, folded: str, end: int, limit: int) -> bool:
    """Whether what looks like the end of a body goes on as something else: 办|公室, 梁园区|副区长, 政府|事务."""
    rest = folded[end:limit]
    if word[-1] == "办" and folded.startswith("公室", end):
        return True
    if word.endswith("区") and compiled("(?:常务)?副?区长").match(folded[end:]):
        return True  # 梁园区副区长
    if word == "政府" and _GOVERNING.match(folded, end) and not ENVOY.search(folded):
        return True
    if word == "政府" and folded[end - 3] in "馆会" and _OF_GOVERNMENT.match(folded, end):
        return True
    if word == "医院" and folded.startswith("联网", end):
        return True  # 医院管理局九龙东医院联网总监
    if word == "公司" and folded[end - 3] == "行" and compiled("金融|业务|银行|客户|部").match(rest):
        return True  # 某某分行公司金融部
    if word not in _industries():
        return False
    if compiled("[^，、]{0,6}(?:学院|大学|学校)|研究(?!部)|协会|商会").match(rest):
        return True
    return end == limit and compiled("专家|师|委员|员|顾问").match(folded[end:]) is not None  # 蒙古国咨询专家


_OF_GOVERNMENT = re.compile("(?:副|首席|特别)*(?:总代表|特别代表|代表)")
"""世博会某馆|政府总代表: of the pavilion, the government's."""
_GOVERNING = re.compile(
    "(?:事务|关系|合作|法制|法治|采购|间|治理|管理|管治|律师|公关|研究|雇员|飞行|工作|政策|[与和及][^，、]{2,8}[部处司])"
)
"""政府事务, 政府律师: a field, and no government."""


def _of_a_unit(word: str, folded: str, end: int, limit: int, inner: bool, beside: bool, best: int) -> bool:
    """Whether it ends a unit of a body that is named before, or by the neighbour."""
    if inner and not best and _ATTACHED.match(folded):
        return True  # 暨南大学…、附属第一医院护理部主任
    rest = folded[end:limit]
    if compiled("[司处室厅]|[科部]$").match(rest) or (beside and not best and is_plain_unit(folded[:end])):
        return True
    if (
        word == "学院"
        and _FIELDS.fullmatch(folded[:end])
        and compiled("(?:常务|执行|临时|署理|代理|暂代|创院|首任|联席)*副?院长(?!助理)").match(folded[end:])
    ):
        return True
    alone = inner and not best and not place_pattern().match(folded)
    if word == "中心" and alone and end <= 12:
        return True  # 某某医院内科主任……、卒中中心护士长: of the hospital
    if word == "学校" and alone and folded[end - 4 : end - 2] == "高等":
        return True  # 健康科学高等学校副校长: a school of the institute that the list is of
    if word == "孔子学院" and inner and end == 4:
        return True
    of_field = word in ("科学院", "研究院") and _FIELDS.fullmatch(folded[: end - len(word)] + "学院") is not None
    return inner and of_field  # 城大…、人文社会科学院院长


def _committee_of(folded: str, strong: int, end: int) -> bool:
    """律师协会|涉外法律服务委员会主任: a committee of the body; one of arbitration is its own."""
    if strong <= 2:
        return False  # 大学教育资助委员会: a kind of bodies, and no body
    arbitrates = folded[end - 5 : end - 3] == "仲裁"
    return not arbitrates and _WITH_COMMITTEES.search(folded[:strong]) is not None and is_plain_unit(folded[strong:end])


def _of_university(word: str, university: str, unit: str) -> bool:
    """澳门大学|应用物理研究所所长: an institute of the university, unless a town tells that it is a body of its own."""
    return word in _OF_SCHOLARS and _UNIVERSITY.search(university) is not None and not place_pattern().match(unit)


_OF_SCHOLARS = ("研究所", "研究院", "高等学校", "实验室")
_UNIVERSITY = re.compile("(?:大学|.{2}(?<!科)学院)$")


_OF_ITS_OWN = re.compile("(?:职业|职业技术|师范|应用技术|专科|理工|医学|农林|财经|警官|体育|音乐|美术|外国语)学院$")
"""轻工职业学院: a college that gives degrees itself, with its town before."""


def _of_company(folded: str, end: int, rest: str) -> bool:
    """Whether a trade ends the name of a company: 北辰证券|国际业务部总经理, not 英国科技创新部部长."""
    if compiled("[^科部司处]{0,8}$").match(rest):
        return True
    division = compiled("[^科部司处]{2,8}部").fullmatch(rest) is not None and is_plain_unit(rest)
    return (
        division and place_pattern().match(folded) is None and not compiled("副?部长").match(folded[end + len(rest) :])
    )


_ATTACHED = re.compile("附属|附设|直属|下属|所属")
_WITH_COMMITTEES = re.compile("(?:[^员委]会|大学|公司|集团|联盟|医院|银行)$")


_OF_MINISTRY = re.compile(r"(?:[^学]部|总局|[省市]\S{0,6}[厅局委])$")
"""商务部某某研修学院: the college of a ministry is a body of its own, that of a university is not."""


_FIELDS = re.compile(f"(?:[理工文法医商药农]|(?:{words.alternation('zh', 'organizations', 'fields')})+)学院")
"""理学院, 经济管理学院: a school named by its field alone is part of a university."""


def _body_ends(folded: str, limit: int) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    for end in range(2, limit + 1):
        for word in _bodies_by_end().get(folded[end - 1 : end], ()):
            split = word == "学校" and folded[: end - 2].endswith("大")  # 大学|校长
            if folded.endswith(word, 0, end) and not split:
                found.append((word, end))
                break
    return found


@lru_cache(maxsize=1)
def _bodies_by_end() -> dict[str, list[str]]:
    """The last words of organizations by their last character, the longest first."""
    found: dict[str, list[str]] = {}
    for word in words.words("zh", "organizations", "bodies"):
        found.setdefault(word[-1], []).append(word)
    return found
