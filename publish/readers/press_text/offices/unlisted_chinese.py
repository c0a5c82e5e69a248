"""Bodies that no word of bodies ends: told by the office behind them, by Latin letters, by what a manager is for."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.offices.short_names_chinese import is_short_name
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.bodies_chinese import place_pattern
from publish.readers.press_text.phrases.units_chinese import is_plain_unit
from publish.readers.press_text.text.folding import HAN

_SENIOR = re.compile(
    "(校长|院长|会长|董事长|理事长|总裁|秘书长|行长|馆长|社长|台长|主席|首席.{1,4}官|国际长|研发长|教务长|学务长|总务长|总经理|书记|负责人|合伙人|创始人|总干事)$"
)


def unlisted_body(folded: str, limit: int, titled: bool) -> int:
    """The end of a body that no word of bodies ends: an office of a law firm, a name in Latin letters, a short name."""
    prefix = folded[:limit]
    if compiled(r"(?:[^，、]{4,16}(?:办公室|分所))$").match(prefix) and compiled("合伙人|律师").search(folded[limit:]):
        return limit  # 某某伦敦办公室管理合伙人
    if not titled:
        return 0
    if _TEMPLE.fullmatch(folded) or _PARTY.fullmatch(folded):
        return limit  # 云山寺|方丈
    if _COUNCIL.match(folded) and folded.startswith("理事会", limit):
        return limit + 3
    latin = compiled(r"[A-Z][A-Za-z0-9&.-]*[a-z][A-Za-z0-9&. -]*(?=[^\x00-\x7f]|$)").match(prefix)
    if latin and len(latin[0]) >= 4:
        return latin.end()
    if _OFFICE_OF_BRAND.fullmatch(prefix):
        return limit  # 三藩市驻华办公室Global SF行政主任
    if name := before_function(folded) if prefix else 0:
        return name
    if company := _before_division(folded):
        return company
    return limit if _SENIOR.search(folded) and len(prefix) >= 2 and is_short_name(prefix) else 0


_TEMPLE = re.compile(
    "[^，、的]{1,8}(?:寺|庙|宫|观|庵|禅院|精舍|教堂|堂)(?:名誉|副)?(?:方丈|住持|监院|首座|当家|道长|阿訇|伊玛目|主任司铎|主任牧师|教长)"
)

_PARTY = re.compile(
    "[^，、的]{1,10}(?<!反对)(?<!执政)(?<!在野)(?<!多数)(?<!少数)党"
    "(?:前|原|代理)?(?:副领袖|领袖|领导人|副党首|党首|党鞭|议会领袖|总书记|发言人)"
)
"""上院自民党|领袖; the leader of an opposition is of no body."""


def _before_division(folded: str) -> int:
    """`国通交通|运营管理部经理`: what stands before the division of a company; 0 where it is no name."""
    found = _DIVISION.match(folded)
    while found is not None:
        name, cut = found["name"], found.end("name")
        if is_plain_unit(found["unit"]):
            return cut if is_short_name(name) and not _NO_COMPANY.search(name) else 0
        found = compiled(_DIVISION.pattern.replace("{3,8}", f"{{{cut + 1},8}}")).match(folded) if cut < 8 else None
    return 0


_DIVISION = Pattern(
    rf"(?P<name>[{HAN}]{{3,8}}?)(?P<unit>[{HAN}]{{2,8}}部)(?:高级|资深|副|总|助理|执行)*(?:经理|总监|总裁|主管)$",
    needs="部",
)
_NO_COMPANY = re.compile(
    "[部处司室科局厅委会署前原驻]$|[的和与及、]|国际|部门|" + f"(?:{words.alternation('zh', 'places', 'cities')}|营业)$"
)
_COUNCIL = Pattern("(?:国际|世界|全球|亚洲|亚太|欧洲)[^，、的]{2,10}理事会", needs="理事会")
"""国际商事仲裁理事会|主席: a body by itself, where nothing before it is one."""
_OFFICE_OF_BRAND = Pattern(
    rf"[{HAN}]{{2,16}}(?:办公室|办事处|代表处|机构|平台|品牌|组织|中心|公司)\s?"
    r"[A-Z][A-Za-z0-9&.-]*(?:[a-z][A-Za-z0-9&.-]*|\s[A-Z][A-Za-z0-9&.-]*)+",
    needs="中心|代表处|公司|办事处|办公室|品牌|平台|机构|组织",
)


def before_own_head(folded: str, limit: int) -> int:
    """`北角文献馆馆长`: the kind of body said twice, at the end of its name and in the position."""
    kind = folded[limit - 1 : limit]
    return limit if limit >= 4 and kind in "馆园会署局社团台所" and f"{kind}长" in folded[limit:] else 0


def before_function(folded: str) -> int:
    """`某某物流法务总监`: a company's name before what a manager is manager of; 0 where there is none."""
    functions = words.alternation("zh", "titles", "functions")
    found = compiled(
        rf"([^，、的\s]{{3,12}}?)(?:{functions})+(?:高级|资深|首席|副|总)*(?:总监|总裁|经理|总经理|副总裁|主管|董事)$"
    ).match(
        folded,
    )
    if found is None:
        return 0
    name = found[1]
    if place_pattern().fullmatch(name) or compiled(
        "前$|原$|驻|部门|办公室|[部处科室]$|学生$|人员$|校友$|人才$|客户$"
    ).search(name):
        return 0
    return len(name) if compiled(f"(?:{functions}|联合|首席|高级|资深|执行)+").fullmatch(name) is None else 0
