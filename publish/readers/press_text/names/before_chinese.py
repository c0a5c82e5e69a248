"""Where a personal name begins that ends before an honorific or an office: 张勤|副局长."""

from __future__ import annotations

import re
from collections.abc import Mapping

from publish.readers.press_text import words
from publish.readers.press_text.names.chinese import (
    BODY,
    Name,
    given_form,
    heads_pattern,
    not_names,
    opens_with_surname,
    spelling_characters,
    surnames,
)
from publish.readers.press_text.names.followers_chinese import PUNCTUATION
from publish.readers.press_text.names.hyphened_chinese import hyphened_before
from publish.readers.press_text.names.lists_chinese import surname_at
from publish.readers.press_text.text.folding import HAN

_LONGEST = 80
"""No name is longer; searching further back would make long lines slow."""
_DOTTED = re.compile(rf"[{HAN}]{{1,8}}(?:·{{1,2}}[{HAN}]{{1,9}})+$")
_LATIN = re.compile(r"[A-ZÀ-Þ][A-Za-zÀ-ɏ'’.-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’.-]*){0,3}$")
_JAPANESE = re.compile(rf"(?:{words.alternation('zh', 'names', 'japanese')})[{HAN}]{{1,2}}$")


def name_before(text: str, end: int, confirmed: Mapping[int, int]) -> Name | None:
    """The name that ends at `end`, before an honorific: at a boundary, or as the other language bears out."""
    for start in range(max(0, end - 9), end - 1):
        if confirmed.get(start) == end:
            return Name(start, end, 0.98, "spelled the same in the other language")
    floor = max(0, end - _LONGEST)
    dotted = _DOTTED.search(text[floor:end]) if text.find("·", floor, end) >= 0 else None
    if dotted and heads_pattern().search(dotted[0].split("·")[0]):
        dotted = None
    if dotted and (dotted.start() == 0 or _opens(text, floor + dotted.start())):
        return Name(floor + dotted.start(), end, 0.9, "foreign name with a dot")
    hyphened = hyphened_before(text, end)
    if hyphened < end and (_opens(text, hyphened) or after_body(text, hyphened, end)):
        return Name(hyphened, end, 0.85, "foreign name with a hyphen")
    latin = _LATIN.search(text[floor:end].rstrip()) if text[end - 1] < "\u0250" or text[end - 1] == "’" else None
    if latin and latin[0] not in words.word_set("en", "honorifics", "postnominals"):
        return Name(floor + latin.start(), floor + latin.end(), 0.85, "Latin name with an honorific")
    japanese = _JAPANESE.search(text[max(floor, end - 6) : end])
    at = end - len(japanese[0]) if japanese and not BODY.search(japanese[0]) else end
    if at < end and (_opens(text, at) or after_body(text, at, end)):
        return Name(at, end, 0.85, "Japanese surname and given name")
    for length in (3, 2, 4):
        start = end - length
        if start < floor:
            continue
        if text[start] in "向于和与对" and _SPELLED_STATE.match(text, end) and _spelled(text, start + 1, end):
            continue  # 向|萨苏总统
        if text[end - 1] in "暨偕携及和与同" and text.startswith("夫人", end):
            continue  # 张平|及夫人
        if not given_form(text, start, length) or text[end - 1] in "局署厅处院所馆部委办副代":
            continue
        if not _opens(text, start) and not after_body(text, start, end):
            continue
        family = surname_at(text, start)
        word = not_names().match(text, start)
        posted = (
            word is not None and word.end() == end and length == 2 and _POST.search(text[max(0, start - 12) : start])
        )
        named = (family in surnames() or len(family) == 2) and (word is None or posted)
        if named and length - len(family) in (1, 2):
            return Name(start, end, 0.9, "name with an honorific")
    for length in (5, 4, 3, 2, *((1,) if _PEER.match(text, end) else ())):
        start = end - length
        if start >= floor and spelling_characters().issuperset(text[start:end]):
            if text[start:end] in _MODIFIERS or not_names().match(text, start) or _HYPHEN.search(text, 0, start):
                continue
            if not _opens(text, start) and not (start and _WHOLE_BODY.search(text, max(0, start - 8), start)):
                continue
            return Name(start, end, 0.75, "foreign name with an honorific")
    return None


_SPELLED_STATE = re.compile("总统|总理|首相|国王|女王|总督|主席|外长|议长|大使")


def _spelled(text: str, start: int, end: int) -> bool:
    return end - start >= 2 and spelling_characters().issuperset(text[start:end])


_HYPHEN = re.compile(f"[{HAN}][-－]$")
_PEER = re.compile("女?(?:勋爵|男爵)")
"""豪|勋爵: one character may be the name of a peer."""
_POST = re.compile("(?:使馆|领馆|领事馆)[^，。、的]{0,6}[处部科室组]$")
"""驻某国使馆教育处|沈阳|公参: a word that is no name elsewhere."""
_BODY_BEFORE = re.compile(
    rf"(?:{words.alternation('zh', 'organizations', 'bodies')}|[{HAN}][省市区县州道处部司]"
    rf"|[{HAN}]{{2}}[院系科室办所处组队署]"
    "|[学院局会司]党[委组]|[我本][校院会馆局司])$"
)
_MODIFIERS = words.word_set("zh", "titles", "modifiers")
_BUREAU = re.compile(f"[{HAN}]{{3}}(?:局|厅|署|委员会)$")
_WHOLE_BODY = re.compile(
    "(?:大学|学院|研究所|研究院|实验室|公司|集团|医院|协会|学会|基金会|律师事务所|中心|博物馆|办事处|办公室)$"
)
"""加纳大学|博阿滕|博士: directly before the name a body that needs no more."""
_MISSION = re.compile("(?:使馆|领馆|领事馆|代表团|代表处)$")
_DIPLOMAT = re.compile(
    "(?:公使衔|总领事衔)?(?:商务|政务|科技|教育|文化|新闻|领事|经济|经济商务|经商|法律|警务|农业|卫生)?(?:参赞|公使|领事|一秘|二秘|三秘|武官)"
    "|[一二三]等秘书"
)
_PART_OF_BODY = re.compile("[部处司署厅局科室系院所组会团队馆区市省县校办社]")


def after_body(text: str, start: int, end: int) -> bool:
    """Whether a plain name stands directly after an organization: 国家知识产权局|张勤|副局长."""
    before = text[max(0, start - 12) : start]
    plain = opens_with_surname(text, start) or text[start : start + 2] in words.word_set("zh", "names", "japanese")
    rare = text[start] in surnames() and end - start == 3
    rare = rare and (_WHOLE_BODY.search(before) or _BUREAU.search(before)) is not None
    rare = rare or (text[start] in surnames() and _MISSION.search(before) is not None and is_diplomat(text, end))
    if not plain and not rare:
        return False
    return _PART_OF_BODY.search(text, start, end) is None and _BODY_BEFORE.search(before) is not None


def is_diplomat(text: str, at: int) -> bool:
    """Whether an office that stands behind a name at an embassy stands there: 商务参赞, 一等秘书."""
    return _DIPLOMAT.match(text, at) is not None


_MARK = re.compile(PUNCTUATION)
_OPENING = (
    words.word_set("zh", "names", "before_name")
    | words.word_set("zh", "titles", "heads")
    | words.word_set("zh", "organizations", "openers")
)


def _opens(text: str, start: int) -> bool:
    """Whether a name may begin here: at the head of the text, after a mark, a joining word or an office."""
    if start == 0 or _MARK.match(text, start - 1):
        return True
    return any(text[at:start] in _OPENING for at in range(max(0, start - 8), start))
