"""Offices of one person in Chinese, one beside the other: `博士生导师、某某大学教授`, `董事长兼总裁`."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.offices.chinese import ministers_fields, split_office
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.offices.titles_chinese import ends_in_title, without_detail
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.pointers_chinese import pointer_pattern
from publish.readers.press_text.text.folding import HAN, fold_han

Items = list[tuple[int, int]]
"""Where the offices begin and end in the words before a name."""


def items_in(region: str) -> Items:
    """The offices directly before a name; what stands further before and is none is left out."""
    items = [(m.start(), m.end()) for m in compiled("[^、]+").finditer(region)]
    while len(items) > 1 and _continues(region, items):
        items[-2:] = [(items[-2][0], items[-1][1])]
    used = [items[-1]]
    for start, end in reversed(items[:-1]):
        if not ends_in_title(region[start:end]) or _SERVES.match(region, start, end) or _names_one(region[start:end]):
            break
        used.insert(0, (start, end))
    return used


_NAMES_ONE = Pattern(
    "(?:院长|校长|会长|主席|主任|秘书长|部长|局长|总裁|董事长|理事长|大臣|总理|总统|司长|处长)"
    "(?P<who>[^，、]{2,5})(?:大法官|法官|教授|博士|先生|女士|大使|总领事|律师|院士|议员|爵士|勋爵)$",
    needs="长|席|任|总|大臣",
)


def _names_one(item: str) -> bool:
    """院长优索法官: the words hold the name of another, which no list knew."""
    found = _NAMES_ONE.search(item)
    return found is not None and not compiled("[副首级兼及和与暨任]|资深|高级|终审|上诉|独立").search(found["who"])


_SERVES = re.compile(
    "(?:担任|出任|任|为)(?:代表团|访问团)?(?:名誉|执行)?副?(?:[团队]长|领队)$"
    "|[^、]{0,10}(?:方|单位|嘉宾|展商|客户|商户)代表$"
)
"""甲任团长、|副会长乙: what the one before is in the delegation."""
_OF_FIELDS = re.compile("[^部局署厅]{2,10}(?:部长|大臣)$")


_IN_FIELDS = re.compile(
    rf"(?:[部委署府行]|委员会|科学院|总局|总署|公司|集团|大学|银行|组织|法院|检察院|[^，、]{{2}}[省市局厅])[{HAN}]{{2,6}}$"
)
_OF_TWO_FIELDS = re.compile(
    "(?:[^、]{2,6}、)*[^、]{2,10}[与和及][^、]{2,10}(?P<kind>[司局处部厅])(?:署理|代理|常务)?副?(?P=kind)长"
)


def _continues(region: str, items: Items) -> bool:
    """`荷兰农业、自然及食品质量部国务秘书`: the mark stands inside the name of a ministry."""
    first, last = (region[a:b] for a, b in items[-2:])
    first = first.rpartition("兼")[2] or first  # 副市长兼经济、能源和企业部部长
    opens = compiled(words.alternation("zh", "places", "countries")).match(first) is not None and 3 <= len(first) <= 8
    fields = ministers_fields()
    if _IN_FIELDS.search(first) and _OF_TWO_FIELDS.fullmatch(last) and not ends_in_title(first):
        return True  # 外交部条约、法律与海洋司司长
    opens = opens or first in fields or (first[-2:] in fields and _OF_FIELDS.match(last) is not None)
    return opens and not ends_in_title(first) and compiled(r"[^部局署厅]{2,10}[部局署厅]").match(last) is not None


_IS_ALSO = re.compile("(?:也|亦|同时|并|也同时)是|同时(?:兼任|担任)")
"""某某大学教务长、也是|某某学会总干事."""


def read_items(
    run: Run,
    begin: int,
    used: Items,
    known: Collection[str],
    inner: bool,
    beside: bool,
) -> Office:
    """The positions of all of them, and the organization, which the first names as a rule."""
    positions: list[tuple[str, int]] = []
    organization: tuple[str, int] | None = None
    for number, (start, end) in enumerate(used):
        text = run.text[begin + start : begin + end]
        skip = (pointer_pattern().match(fold_han(text)) or _IS_ALSO.match(fold_han(text))) if number else None
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


_RANKS = re.compile(
    "(?:.*[^\\W]{2}奖)?(?:得主|获得者|院士|导师|博士生导师|博导)|[^，、]{0,4}(?:大律师|太平绅士|注册会计师)"
)


def _only_ranks(positions: list[tuple[str, int]]) -> bool:
    """`博士生导师、清华大学教授`: what needs no organization."""
    return all(_RANKS.fullmatch(fold_han(text)) for text, _ in positions)


def several_positions(position: str) -> list[tuple[str, int]]:
    """`首席运营官兼知识产权管理人`, `党委书记和院长`: each is a position of its own."""
    found, start = [], 0
    folded = fold_han(position)
    for joint in compiled("[兼和及与暨]").finditer(folded):
        left, right = without_detail(folded[start : joint.start()]), folded[joint.end() :]
        if ends_in_title(left) and ends_in_title(right) and len(right) > 1:
            found.append((position[start : joint.start()], start))
            start = joint.end()
    return [*found, (position[start:].lstrip(), start)]
