"""Where people stand in Chinese text: after positions, before honorifics, in lists, where a spelling bears them out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.names.before_chinese import after_body, is_diplomat, name_before
from publish.readers.press_text.names.chinese import (
    Name,
    acts,
    name_at,
    opens_with_surname,
    spelling_characters,
)
from publish.readers.press_text.names.dotted_chinese import dotted_at
from publish.readers.press_text.names.followers_chinese import hard_stop
from publish.readers.press_text.names.unknown_chinese import of_foreign_office, unknown_form
from publish.readers.press_text.offices.titles_chinese import CHIEF, head_pattern
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.people.behind_chinese import names_before_offices
from publish.readers.press_text.people.beside_names_chinese import (
    SAID,
    office_after_pattern,
    plain_honorific_pattern,
    weak_titles,
)
from publish.readers.press_text.people.elected_chinese import chosen
from publish.readers.press_text.people.named_after import COMPANY, in_credit, in_honour, part_of_word
from publish.readers.press_text.people.of_bodies_chinese import of_bodies
from publish.readers.press_text.phrases.bodies_chinese import is_named_body
from publish.readers.press_text.text.folding import HAN

_LONGER = ("员", "处", "团", "行", "事务所", "协会", "学会", "会议", "大会", "公会", "联合会", "工作")


_GLOSSED = re.compile(rf"(?:^|[，。；、：\s])([{HAN}]{{2,5}})(?=[（(]\s*[A-Z][a-z]+ [A-Z])")
"""A name with its letters in a bracket: 李静（Li Jing）."""


_TITLED_GLOSS = Pattern(
    rf"(?P<name>[{HAN}]{{2,7}}?)(?P<title>教授|博士|先生|女士|院士|将军|大使|爵士|勋爵)?"
    r"\s?（\s?(?:(?:Prof|Dr|Mr|Ms|Mrs|Sir|H\.E|Hon|Frau|Herr)\.?\s?)*[A-ZÀ-Þ][\w'’.-]+\s(?:[a-z]{1,3}\s)?[A-ZÀ-Þ][^（）\d，,]{1,40}）",
    needs="（",
)
"""前任校长|格律斯科|教授（Prof. Dr. Karl-Dieter Grüske）: any characters between an office and the letters."""


def _glossed(folded: str) -> Iterator[Name]:
    """Names of no known form between an office and the name in Latin letters."""
    for title in head_pattern().finditer(folded) if "（" in folded else ():
        found = _TITLED_GLOSS.match(folded, title.end())
        if found and spelling_characters().issuperset(found["name"][0]) and not head_pattern().search(found["name"]):
            yield Name(*found.span("name"), 0.9, "between an office and the name in Latin letters")


@lru_cache(maxsize=1)
def _bestowed() -> Pattern:
    return Pattern(words.alternation("zh", "titles", "bestowed"), needs="头衔|奖|称号|聘书|证书")


def collect_names(folded: str, confirmed: Mapping[int, int], alone: bool) -> dict[int, Name]:
    """Every name of folded text that something speaks for, by its offset."""
    found = [*_confirmed_names(folded, confirmed), *_behind_titles(folded, confirmed, alone)]
    for before, end in _before_honorifics(folded, confirmed):
        found = [n for n in found if n.start != end or n.confidence > 0.95]  # 李斐副校长充分肯定
        found.append(before)
    found += _dotted_names(folded, confirmed)
    for glossed in _GLOSSED.finditer(folded) if "（" in folded or "(" in folded else ():
        name = name_at(folded, glossed.start(1), confirmed)
        if name and name.end == glossed.end(1):
            found.append(name)
    at = {name.start for name in found}
    found += [name for name in _glossed(folded) if name.start not in at]
    found += _speakers(folded, confirmed, alone) + of_bodies(folded, confirmed)
    found += names_before_offices(folded, confirmed)
    found += chosen(folded, confirmed)
    return _without_overlap([name for name in found if not _is_none(folded, name)])


def _confirmed_names(folded: str, confirmed: Mapping[int, int]) -> Iterator[Name]:
    for start, end in confirmed.items():
        whole = dotted_at(folded, start)
        further = whole is not None and whole.end() > end and folded[end] in "-－"
        stop = whole.end() if whole and further else end  # 安娜·贝尔-霍尔姆
        if not part_of_word(folded, start, stop):
            yield Name(start, stop, 0.98, "spelled the same in the other language")


def _behind_titles(folded: str, confirmed: Mapping[int, int], alone: bool) -> Iterator[Name]:
    """校长|王敏: names that stand behind an office; a word that alone is none needs a surer name."""
    for title in head_pattern().finditer(folded):
        if _bestowed().match(folded, title.end()) or folded.startswith(_LONGER, title.end()):
            continue
        if title[0].endswith("官") and folded.startswith("邸", title.end()):
            continue  # 领事官|邸
        gap = _GAP.match(folded, title.end())
        start = gap.end() if gap else title.end()
        weak = title[0] in weak_titles() and not _POSTED.search(folded, max(0, title.start() - 16), title.start())
        name = name_at(folded, start, confirmed, strict=weak)
        loose = None
        if name is None and weak and title[0].endswith(("代表", "负责人", "委员", "官员")):
            loose = name_at(folded, start, confirmed) if _of_a_body(folded, title.start()) else None
        if loose is not None and (title[0].endswith("代表") or loose.end - start >= 3):
            ends = hard_stop(folded, loose.end) or folded[loose.end : loose.end + 1] in ("将", "把")
            name = loose if ends and loose.end - start > 1 else None
        if name is None and not weak:
            name = of_foreign_office(folded, start, confirmed)
            name = name if name or alone else unknown_form(folded, start, confirmed)
        if name and not _bestowed().match(folded, name.end):
            yield name


def _before_honorifics(folded: str, confirmed: Mapping[int, int]) -> Iterator[tuple[Name, int]]:
    """王敏|先生, 李斐|副校长: names that stand before a form of address or an office, and where that ends."""
    for honorific in office_after_pattern().finditer(folded):
        if folded.startswith(("事务所", "行", "协会", "助理", "团", "单位", "夫人"), honorific.end()):
            continue
        before = name_before(folded, honorific.start(), confirmed)
        if before is None:
            continue
        joint = before.confidence < 0.95 and before.end - before.start > 2 and folded[before.end - 1] in "和与及同"
        if joint and name_at(folded, honorific.end(), confirmed):
            continue  # 王强|和|副院长李丽
        if honorific[0] == "律师" and before.confidence < 0.95 and not opens_with_surname(folded, before.start):
            continue  # 为东陵律师提供: the lawyers of a place
        if plain_honorific_pattern().fullmatch(honorific[0]) or _stands_alone(folded, before, honorific.end()):
            yield before, honorific.end()


_GAP = re.compile(
    r"\s{0,2}（[^（）]{1,12}）\s?(?:拿督斯里|拿督|丹斯里)?|\s?"
    + CHIEF
    + r"\s?(?![A-Za-z])|\s{1,2}|：\s?|—{1,2}|拿督斯里|拿督|丹斯里"
)
_TRAVELS = re.compile(
    "[来赴抵访在返离](?:[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼港澳台蓉穗深汉杭华黔滇]|我[省市国校院县区])"
    "(?:访问|考察|参加|出席|参观|调研|交流|投资|指导|视察|进行|期间|洽谈|开展|参会|作客|做客|学习|工作|讲学)"
)
_BODY = re.compile("(?:大学|学院|协会|学会|商会|基金会|公司|集团|银行|医院|中学|委员会|研究[院所])$")
"""代表明江大学: no name ends so."""


def _is_none(folded: str, name: Name) -> bool:
    if "驻" in folded[name.start + 1 : name.end]:
        return True  # 加纳驻华|大使
    if name.confidence < 0.95 and _TRAVELS.match(folded, name.start):
        return True  # 总理|来川访问
    if COMPANY.match(folded, name.end) or in_credit(folded, name.start) or in_honour(folded, name.end):
        return True
    return name.confidence < 0.95 and _BODY.search(folded, name.start, name.end) is not None


def _of_a_body(folded: str, end: int) -> bool:
    """某某学会|代表: a body or a department directly before the word."""
    before = compiled("[，。；：、]").split(folded[max(0, end - 24) : end])[-1]
    return is_named_body(before) or compiled(f"[{HAN}]{{3}}[部处司]$").search(before) is not None


_POSTED = Pattern(rf"驻[{HAN}]{{1,14}}$", needs="驻")
"""驻华|代表: a post, where 代表 alone would be anybody."""
_BRAND = re.compile("(?:品牌|车企|汽车|酒店)$")
_OF_BODY = re.compile(
    "公司|集团|品牌|汽车|酒店|基金会|大学|学院|奖|的总裁|的首席|的董事|律师|事务所|律所|银行|中心|咨询|资本|科技|出版社|画廊|乐团|博物馆|美术馆"
)


_NO_WORD = re.compile(f"[^{HAN}A-Za-z·]")
_BEFORE_DOT = re.compile(rf"[{HAN}]{{1,8}}(?:[－-][{HAN}]{{1,6}})?(?=·{{1,2}}[{HAN}])")


def _dotted_names(folded: str, confirmed: Mapping[int, int]) -> list[Name]:
    """`国际部主管沙夏·文森特`, `，沙夏·文森特表示`: foreign names with a dot; brands and companies have it as well."""
    found = []
    for dotted in _BEFORE_DOT.finditer(folded) if "·" in folded else ():
        titles = [*head_pattern().finditer(dotted[0])]
        body = compiled(
            r".*(?:公司|集团|大学|中心|[^社][协学商公总奥]会|联合会|委员会|奥委会|银行|学院|研究[院所]|医院|基金会|政府|[^格]署)(?=.)"
        ).match(
            dotted[0],
        )
        skip = max(titles[-1].end() if titles else 0, body.end() if body else 0)
        begin = dotted.start() + skip
        opened = skip > 0 or begin == 0 or _NO_WORD.match(folded, begin - 1) is not None
        begin += folded[begin] in ("由请邀经与和同跟" if skip else "由请邀经") and begin + 2 <= dotted.end()
        foreign = [
            n for n, c in enumerate(folded[begin : dotted.end()]) if c not in spelling_characters() and c not in "－-"
        ]
        if foreign and (not opened or len(foreign) > 1):
            begin += foreign[-1] + 1
        if folded[begin] in "和与及同" and folded.find("·", begin) - begin > 2:
            begin, opened = begin + 1, True  # 大使和卡文·琼斯
            opened = folded[begin - 1] in "和与及由请邀是有为"
        name = name_at(folded, begin, confirmed) if begin < dotted.end() else None
        if name is None or _BRAND.search(folded[:begin]) or _OF_BODY.match(folded, name.end):
            continue
        titled = office_after_pattern().match(folded, name.end)
        if opened or titled or acts(folded, name.end) or name.confidence > 0.95:
            found.append(name)
    return found


def _stands_alone(folded: str, name: Name, end: int) -> bool:
    """`郑泽光大使` at the head of a clause; `和东亚司司长` is no name before a position. The position ends at `end`."""
    opening = name.start == 0 or folded[name.start - 1] in "，。；：、！？“”（）\n 由"
    opening = opening or folded.endswith(("首先", "随后", "其后", "接着", "最后"), 0, name.start)
    if name.confidence <= 0.95 and compiled("[省市区县州镇乡局部厅处院校会馆署司]$").search(
        folded[name.start : name.end]
    ):
        return False  # 云溪县副县长: a place
    if name.confidence <= 0.95 and name.end - name.start == 2 and compiled("[州省市县区]长").match(folded[name.end :]):
        return False  # 石荷州长
    told = name.confidence > 0.95 or name.reason.startswith("Japanese")
    plain = compiled("[部处司署厅局科室系院所组会团]").search(folded[name.start : name.end]) is None
    opening = opening or (plain and (folded[name.start - 1] in "和与及" or folded.endswith("夫人", 0, name.start)))
    sure = opens_with_surname(folded, name.start) or (name.confidence >= 0.9 and is_diplomat(folded, name.end))
    sure = sure or (acts(folded, end) and name.start > 0 and folded[name.start - 1] in "，。；\n")
    return told or after_body(folded, name.start, name.end) or (opening and sure)


def _speakers(folded: str, confirmed: Mapping[int, int], alone: bool) -> list[Name]:
    """`张三表示`: only where no other language could bear the name out, and the name is plain."""
    if not alone:
        return []
    found = []
    for clause in compiled(rf"(?:^|[。；])(?=[{HAN}]{{2,3}}(?:{SAID}))").finditer(folded):
        if opens_with_surname(folded, clause.end()):
            name = name_at(folded, clause.end(), confirmed, strict=True)
            if name:
                found.append(replace(name, confidence=0.7))
    return found


def _without_overlap(found: list[Name]) -> dict[int, Name]:
    kept: list[Name] = []
    for name in sorted(found, key=lambda n: (-n.confidence, n.start, -n.end)):
        if all(name.end <= other.start or name.start >= other.end for other in kept):
            kept.append(name)
    return {name.start: name for name in kept}
