"""Chinese names, the surname first: where the given name ends."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.names.chinese_name import Name
from publish.readers.press_text.names.followers_chinese import acts, followed, follower, hard_stop
from publish.readers.press_text.names.lists_chinese import (
    common_surnames,
    heads_pattern,
    not_names,
    surname_at,
    surnames,
)
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN, HAN_ONLY

_SELDOM = frozenset("向于和时方从成应同关安全高常明金白万")
"""Surnames that after 代表 or 专家 are rather the first character of a word."""
_BODY_AND_HEAD = re.compile(r"([署局厅司馆院所校部社园台])(?:常务|执行)?副?\1长")
"""卫生署|署长: the end of a body and of the office of who leads it."""


_AND_WIFE = re.compile("[暨偕携]夫人")
_SPACED = re.compile(rf"[{HAN}] {{1,2}}[{HAN}](?! )")
"""王 强: a name of two characters set as wide as those of three."""


_NO_GIVEN_NAME = frozenset(
    "国者员性化式型人家区市省县城校院系所站团队组界业品展节会部委局厅署处科办方案室的了后前时等及和与上下中位们届名"
)


def parts_office(text: str, end: int) -> bool:
    """Whether a name that ends there would take the first character of an office: 郭莉副|主任, 陈明大|主教."""
    if text[end - 1] == "大" and text.startswith(("律师", "法官", "主教"), end):
        return True  # 陈刚|大律师
    if text[end - 1] == "警" and text.startswith(("上将", "中将", "少将", "准将"), end):
        return True
    rest = heads_pattern().match(text, end)
    if rest is None:
        return False
    whole = heads_pattern().match(text, end - 1)
    return text[end - 1] in "副代总" or (whole is not None and whole.end() >= rest.end() and whole[0] not in rest[0])


def _word_as_name(text: str, start: int) -> Name | None:
    """处长|高峰|，: a word that people are named by as well, directly between an office and a mark."""
    end = start + 2
    listed = text[start:end] in words.word_set("zh", "names", "words_as_names")
    held = listed and any(text[at:start] in _sure_heads() for at in range(max(0, start - 6), start - 1))
    marked = text[end : end + 1] in tuple("，、；。（") or acts(text, end)
    return Name(start, end, 0.75, "a word that is a name as well, behind an office") if held and marked else None


def _word_and_one(text: str, start: int) -> Name | None:
    """书记|成长林|、: a name that begins like a word, directly behind an office, before a mark or a verb."""
    end = start + 3
    begins = not_names().match(text, start)
    held = any(text[at:start] in _sure_heads() for at in range(max(0, start - 6), start - 1))
    named = (
        begins is not None
        and begins.end() == start + 2
        and held
        and text[start] in surnames()
        and given_form(text, start + 1, 2)
        and text[end - 1] not in _NO_GIVEN_NAME
        and (text[end : end + 1] in tuple("，、；。（") or acts(text, end) or _SPEAKS.match(text, end))
    )
    return Name(start, end, 0.75, "surname and given name behind an office") if named else None


def behind_office(text: str, start: int) -> bool:
    """Whether the name at `start` stands directly behind an office."""
    return any(text[at:start] in _sure_heads() for at in range(max(0, start - 6), start - 1))


_SPEAKS = re.compile(
    "(?:说|称|指出|认为|讲)[，：“]|在(?:致辞|致词|讲话|发言|会上|仪式|开幕|会谈|座谈|接受|总结|主旨|演讲|会见|讲|开场|闭幕|贺信|贺词|论坛|[^，。、]{1,14}?(?:欢迎|会见|接见|会晤|主持|致辞|宣布|签署|设宴|宴请|接待))|[与和同向对][^，。]{0,20}(?:会谈|会面|座谈|交谈|签署|表示|致以|介绍)"
)


@lru_cache(maxsize=1)
def _sure_heads() -> frozenset[str]:
    """书记, 校长: offices that no kind of work or of people follows, as it does 代表 and 专家."""
    heads = words.word_set("zh", "titles", "heads")
    others = ("议员", "行政长官", "特首")
    return frozenset(head for head in heads if head[-1] in "长记任席裁理授使事监" or head in others)


def native(text: str, start: int, strict: bool) -> Name | None:
    """The Chinese name that begins at `start`; `strict` as in `name_at`."""
    if not_names().match(text, start):
        return _word_as_name(text, start) or _word_and_one(text, start)
    spaced = _SPACED.match(text, start)
    if spaced and text[start] in surnames() and not strict and followed(text, spaced.end()):
        return Name(start, spaced.end(), 0.8, "surname and given name set apart")
    family = surname_at(text, start)
    if len(family) == 1 and family not in surnames():
        return None
    after = start + len(family)
    fits = [n for n in (1, 2) if given_form(text, after, n) and followed(text, after + n)]
    fits = [n for n in fits if not _AND_WIFE.match(text, after + n - 1)]
    fits = [n for n in fits if not _BODY_AND_HEAD.match(text, after + n - 1)]
    fits = [n for n in fits if not parts_office(text, after + n)]
    if not fits:
        doubled = len(family) == 1 and text[after : after + 1] in common_surnames()
        doing = acts(text, after + 3) and heads_pattern().match(text, after + 3) is None
        ends = hard_stop(text, after + 3) or text[after + 3 : after + 4].isdigit() or doing
        if doubled and given_form(text, after, 3) and ends:  # 林郑月娥: husband's and own surname
            return Name(start, after + 3, 0.8, "two surnames and a given name")
        return None
    length = fits[-1]
    if len(fits) == 2 and _shorter(text, after):
        length = 1
    end = after + length
    if text[end - 1] in "局署厅处" or (text[end - 1] in "所馆部委" and heads_pattern().match(text, end)):
        return None  # 金管局总裁, 国合处
    stop = hard_stop(text, end)
    common = family in common_surnames() or len(family) == 2
    doing = common and family not in _SELDOM and acts(text, end)
    if strict and not (common and (stop or length + len(family) > 2 or doing)):
        return None
    told = (
        acts(text, end)
        or text.startswith(("的陪同", "的带领", "的率领", "的主持", "的见证"), end)
        or (_SPEAKS.match(text, end) is not None and behind_office(text, start))
    )
    if not common and not stop and length == 1 and not told:
        return None
    confidence = 0.9 if common and stop else 0.85 if common or stop else 0.7
    return Name(start, end, confidence, "surname and given name")


def _shorter(text: str, after: int) -> bool:
    """Whether of a given name of one or two characters the shorter is meant: 毕囡|陪同, but 张志和|、."""
    if text[after + 1] in "和与" and text[after + 2 : after + 3] in tuple("及和与"):
        return False  # 涂瑞和|及其同事
    words_ = follower(text, after + 1) or 0, follower(text, after + 2) or 0
    if text[after + 1] in "和与" and compiled(
        "[，、。；]|今[日天（]|日前|近日|出席|表示|致辞|指出|介绍|强调|主持|发言"
    ).match(text[after + 2 :]):
        return False
    if text[after + 2 : after + 3] in tuple("、，。；（") and text[after + 1] not in "等称说指示":
        return False  # 主席刘大为、: no verb before a mark
    return text[after + 1] in _after_name() or (words_[0] >= 2 and words_[1] == 1 and not hard_stop(text, after + 2))


def given_form(text: str, start: int, length: int) -> bool:
    """Whether characters stand at `start` that may be a given name."""
    piece = text[start : start + length]
    return (
        len(piece) == length
        and HAN_ONLY.fullmatch(piece) is not None
        and piece
        not in (
            "女士",
            "先生",
            "小姐",
            "教授",
            "博士",
            "公使",
            "大使",
            "参赞",
            "领事",
        )
    )


@lru_cache(maxsize=1)
def _after_name() -> frozenset[str]:
    return frozenset(str(words.table("zh")["names"]["after_name"]))
