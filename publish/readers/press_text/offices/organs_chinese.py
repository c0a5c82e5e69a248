"""Units and organs of a body that stay with the position: `某某大学|国际合作部部长`, `某某事务所|管理委员会主任`."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.units_chinese import is_plain_unit, may_have_units

_OF_UNIVERSITY = Pattern(
    r"(.*(?:大学|(?<!科学)研究院))[^，、]{1,12}(?:研究所|实验室|学部|图书馆)$", needs="图书馆|学部|实验室|研究所"
)
"""The institutes of an academy of sciences (科学院, 科学研究院) are bodies of their own."""
_OF_INSTITUTE = Pattern(r"(.*(?:研究所|医院|博物馆))[^，、]{1,14}(?:中心|实验室|图书馆)$", needs="医院|博物馆|研究所")


_UNIT = re.compile("[^，、]{1,14}(?:中心|实验室|图书馆)$|(?<=大).{4,}研究[所院]$")
_OWN_UNIT = re.compile("(?:部|处|科|室|学院|学系|(?<!仲裁)委员会)$")
_WHOLE = re.compile("(?:所|馆|大学?|(?<!科)(?<!科学)(?<!工程)(?<!国务)(?<!行政)院)$")


def without_unit(folded: str, cut: int, known: Collection[str]) -> int:
    """`茶科所加工中心主任`: the centre of an institute or a university that the text calls by a short name."""
    whole = [name for name in known if folded.startswith(name) and len(name) < cut]
    longest = max((len(name) for name in whole if _WHOLE.search(name)), default=0)
    if longest and _UNIT.fullmatch(folded, longest, cut):
        return longest
    longest = max((len(name) for name in whole if may_have_units(name)), default=0)
    return longest if longest and _OWN_UNIT.search(folded[:cut]) and is_plain_unit(folded[longest:cut]) else cut


_OWN_DIVISION = Pattern(
    "(.*(?:大学|学院|医院|公司|集团|协会|商会|学会|联合会|公会|银行|研究院|博物馆|促进会|贸促会|总会|发展局|促进局|交易所))([^，、]{2,10}部)$",
    needs="部",
)
_OF_STATE = re.compile(
    "(.*(?:科学院|工程院|中科院|社科院|农科院|总署|总局|[^干学]部|发改委|法院|检察院|[^监督主承举协联合包]办(?!公)|办公室))(.{2,}局)$"
)
_BUREAU_OF_STATE = re.compile(
    "(?P<ministry>.*(?:[^干学]部|[^邮当]局|署|厅|检察院|法院))"
    "(?:[^，、]{1,16}司)?(?:[^，、]{0,6}(?:港澳|台湾|台港澳|外事|外专|国际)[^，、]{0,8}办(?:公室)?|第[一二三四五六七八九十]{1,2}[^，、]{0,8}[厅庭])$"
)
"""教育部国际司港澳台办, 检察院第六检察厅: an office for a field within a ministry or a court, itself no body."""
_LIAISON = re.compile("(.*(?:中联办|联络办公室|联络办(?!公室))) ?([^，、]{1,10}[部室处])$")
_COUNCILS = (
    "校董会|校管会|院董会|校务委员会|校务会|校董局|董事局|董事会|监事会|理事会|谘议会|咨议会|评议会|顾问会|顾问委员会"
)
_SEVERAL_ORGANS = re.compile(f"(.{{2,}}?)(?:{_COUNCILS})(?:[暨兼及和与](?:{_COUNCILS}))+$")
"""某大校董会暨谘议会主席: of two organs of one body."""


_OWN_COMMITTEE = re.compile(
    "(.*(?:协会|学会|商会|公会|联合会|总会|同学会|校友会|工会|大学|医院|署))"
    "((?:(?!仲裁|调解)[^，、省市县区州港澳国的会]){1,6}(?:委员会|管委会|执委会|专委会))$"
)
"""某某协会资深委员会主席: what an association calls a committee is its own, whatever it is for."""
_CENTRE_OF_BUREAU = Pattern(
    "(.*(?:[^邮当]局|署|厅))([^，、的]{2,8}(?:活动|服务|信息|培训|文化|资讯|展览|体育|青年)中心)$", needs="中"
)
"""教育局外港活动中心主任."""
_OFFICE_OF = re.compile(
    "(.*(?:公司|集团|银行|航空|交易所|证券|保险|贸促会))(?:驻[^，、]{1,8}|[^，、]{2,6})(?:办事处|代表处|联络处|联络办)$"
)
"""海南航空柏林办事处: where a company sits elsewhere; of a foundation or a town it is a body."""


_OF_KIND = re.compile(
    "(?:香港|澳门)?(?:大学|中学|学校|医院|公司)(?=[^，、]{2,6}(?:委员会|联会|管理局|公会|协会|注册处))"
)
_COURT_OF_COMMISSION = Pattern(
    "(.*(?:仲裁委员会|仲裁委|贸仲委?|海仲委?|[北上深广]仲))仲裁[院庭]$", needs="仲裁院|仲裁庭"
)
"""贸仲|仲裁院副院长; of a chamber of commerce the court is a body."""


@lru_cache(maxsize=4096)
def without_organ(folded: str, cut: int) -> int:
    """`某某事务所管理委员会主任`: the organ of a body stays with the position."""
    court = _COURT_OF_COMMISSION.match(folded[:cut])
    if court:
        return court.end(1)
    if cut > 5 and folded[cut - 3 : cut] in ("政治局", "书记处"):
        return cut - 3  # 中共中央|政治局委员
    if _OF_KIND.match(folded):
        return cut  # 大学教育资助委员会: for all of a kind
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
    within = _BUREAU_OF_STATE.match(folded[:cut]) if folded[cut - 1 : cut] in ("办", "室", "厅", "庭") else None
    within = within or (_LIAISON.match(folded[:cut]) if folded[cut - 1 : cut] in ("部", "室", "处") else None)
    within = within or (_SEVERAL_ORGANS.match(folded[:cut]) if folded[cut - 1 : cut] in ("会", "局") else None)
    if within:
        return within.end(1)
    committee = _OWN_COMMITTEE.match(folded[:cut]) if folded[cut - 1 : cut] == "会" else None
    if committee:
        return committee.end(1)
    centre = _CENTRE_OF_BUREAU.match(folded[:cut])
    if centre:
        return centre.end(1)
    school = compiled(
        "(.{2,})(?:校董会|校董局|校管会|院董会|校务委员会|校务会|咨议会|谘议会|评议会|董事局|董事会|监事会)$"
    ).match(
        folded[:cut],
    )
    if school:
        return school.end(1)
    found = compiled(
        rf"(.*(?:公司|集团|事务所|银行|大学|学院|医院|协会|商会|学会|中学|小学|总署|基金会|联合会|总会|公会|联盟|总部|研究院|博物馆|交易所|法院|检察院|仲裁委员会|仲裁院|仲裁委|贸仲|海仲))(?:{organs})$"
    ).match(
        folded[:cut],
    )
    return found.end(1) if found else cut
