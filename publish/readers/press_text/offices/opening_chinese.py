"""Where the words about a person begin in Chinese text: behind a mark, a deed, a joining word, what leads in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.names.lists_chinese import spelling_characters, surnames
from publish.readers.press_text.offices.chinese import ministers_fields
from publish.readers.press_text.offices.lead_in_chinese import strip_lead_in
from publish.readers.press_text.offices.titles_chinese import ends_in_title
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.text.folding import HAN

JOINING = re.compile(r"\s*(?:、|和|与|及|以及|，\s*(?:以及|和|及)?)\s*")


_HARD = re.compile(r"[—，。；：！？（）“”\n《》|｜]|(?<=日)\s?[-–]\s")


@lru_cache(maxsize=1)
def _joined() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before and behind the dash in 中国—东盟中心, 成都—珀斯友好协会."""
    named = "|".join(words.alternation("zh", "places", key) for key in ("countries", "cities", "joined_regions"))
    return re.compile(f"(?:{named})$"), re.compile(named)


def hard_marks(folded: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The marks at which the words about a person begin anew; no dash within the name of a body."""
    for mark in _HARD.finditer(folded, start, end):
        before, behind = _joined()
        within = mark[0] == "—" and folded[mark.end() : mark.end() + 1] != "—"
        spelled = spelling_characters().issuperset(folded[max(start, mark.start() - 2) : mark.start()])
        if within and spelled and _TWIN_TOWNS.match(folded, mark.end()):
            continue
        if (
            not within
            or not before.search(folded[max(0, mark.start() - 7) : mark.start()])
            or not behind.match(folded, mark.end())
        ):
            yield mark


_TWIN_TOWNS = re.compile(f"[{HAN}]{{2,6}}?(?:大学|理工学院|研究中心|应用技术大学)")
"""埃尔兰根—纽伦堡大学: one university of two towns."""


def last_mark(folded: str, floor: int, end: int) -> int:
    """Where the words behind the last mark begin; `floor` where there is none."""
    return max([floor, *(mark.end() for mark in hard_marks(folded, floor, end))])


def opening(folded: str, floor: int, begin: int, end: int) -> int:
    """Where the words about the person at `end` begin, who stands behind the mark at `begin`."""
    begin = _before_brackets(folded, floor, begin)
    if floor and begin == floor:
        begin = _behind_deed(folded, begin, end)
    joint = JOINING.match(folded, begin, end) if begin == floor else None
    begin = joint.end() if joint else begin
    others = [*_OTHERS.finditer(folded, begin, end)] if folded.find("的", begin, end) >= 0 else []
    begin = others[-1].end() if others else begin
    another = _OF_ANOTHER.match(folded, begin, end)
    begin = another.end() if another else begin
    begin += len(folded[begin:end]) - len(folded[begin:end].lstrip())
    region = folded[begin:end]
    return begin + (strip_lead_in(region.rstrip("： ")) if region else 0)


_OF_ANOTHER = re.compile(
    "[^，、的]{2,12}(?:主席|会长|理事长|总裁|董事长|校长|院长|部长|局长|市长|省长|大臣|总统|总理|秘书长|总经理|行长|馆长|书记)"
    "(?![团级副助办代峰论单会联和与及兼暨])[^，、的与和长席]{2,7}[与和](?=[^，。]{4})"
)
"""国际足联主席因凡蒂尼与|国家体育总局副局长: another, whose name is not known."""
_BRACKETS = re.compile(r"（[^（）]{1,48}）$")
_WRITERS = re.compile("记者|通讯员|供稿|来源")


def _before_brackets(folded: str, floor: int, begin: int) -> int:
    """`某某大学（某地）|校长`: a bracket directly before the office stands within the words about the person."""
    brackets = _BRACKETS.search(folded, floor, begin) if folded[begin - 1 : begin] == "）" else None
    if brackets is None or brackets.start() <= floor or _WRITERS.search(brackets[0]):
        return begin
    return last_mark(folded, floor, brackets.start())


_ACTED = Pattern(
    "(?<=[^华称作成认因共协])[为向对与和同见给请]"
    "(?!外|话|国(?!家[^，、际的]{2,8}?(?:局|馆|院|委|部|署|中心|大学))|自然|生物圈|平|谐|济|盟|仁|学)",
    needs="与|为|同|向|和|对|给|见|请",
)
_MINISTER = re.compile("[^省，、]{1,8}(?:大臣|部长|国务秘书)\\s?$")
_OPEN_FIELD = re.compile(f"(?:{words.alternation('zh', 'places', 'countries')})[^，、部长使相]{{2,8}}$")
_OTHERS = re.compile(r"的\s?[A-Z][A-Za-z. '-]+?\s?(?:和|与|及|以及|、)\s?")
"""`某律师行的 Ann Lee 和`: whoever else stands before."""


def _behind_deed(folded: str, begin: int, end: int) -> int:
    """After another name in the same clause: 陆冰在使馆为|芬兰汉学家……"""
    acted = [*_ACTED.finditer(folded[begin:end])]
    if acted and acted[-1][0] in "与和" and _of_minister(folded, begin, acted[-1], end):
        acted.pop()
    while acted and acted[-1][0] in "与和" and _between_fields(folded, begin + acted[-1].start()):
        acted.pop()  # 与某国贸易和投资商会会长
    while acted and acted[-1][0] in "与和" and _of_laboratory(folded, begin, acted[-1], end):
        acted.pop()
    return begin + (acted[-1].end() if acted and not JOINING.match(folded, begin, end) else 0)


_LABORATORY = re.compile(
    "[^，、]{2,14}(?:实验室|研究所|研究院|研究中心|工程中心|学院|学系)(?:[^，、]{0,4}主任|[^，、]{0,4}[院所]长|系主任)"
)


def _of_laboratory(folded: str, begin: int, joint: re.Match[str], end: int) -> bool:
    """模拟|与|混合信号集成电路重点实验室主任: two fields of one laboratory, where nobody's name can stand before."""
    before = folded[begin : begin + joint.start()]
    named = before[:1] in surnames() or ends_in_title(before)
    return 2 <= len(before) <= 6 and not named and _LABORATORY.match(folded, begin + joint.end(), end) is not None


def _of_minister(folded: str, begin: int, joint: re.Match[str], end: int) -> bool:
    """会见某国基础设施|与|水管理大臣: both are what the minister is for."""
    behind, before = folded[begin + joint.end() : end], folded[begin : begin + joint.start()]
    return _MINISTER.match(behind) is not None and _OPEN_FIELD.search(before) is not None


def _between_fields(folded: str, at: int) -> bool:
    """Whether the mark joins two fields in the name of one body: 贸易|和|投资."""
    fields = ministers_fields()
    before = any(folded[at - length : at] in fields for length in (2, 3))
    return before and any(folded[at + 1 : at + 1 + length] in fields | {"投资", "贸易", "发展"} for length in (2, 3))
