"""Where a personal name begins and ends in Chinese text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.names.followers_chinese import PUNCTUATION, follower, follower_form
from publish.readers.press_text.text.folding import HAN

_LETTERS = words.alternation("en", "honorifics", "postnominals")
_LATIN_NAME = re.compile(
    rf"[A-Z][A-Za-zÀ-ɏ'’.-]*(?: (?!(?:{_LETTERS})(?![A-Za-z]))(?:[a-z]{{1,3}} )?[A-Z][A-Za-zÀ-ɏ'’.-]*){{0,4}}"
)
_LATIN_TITLE = re.compile(
    r"(?:(?:The Rt Hon|The Rt\. Hon|The Honourable|The Hon|Rt Hon|Sir|Dame|Mr|Ms|Mrs|Dr|Prof|Professor|H\.E)\.?\s)+"
)
DOTTED = re.compile(rf"[{HAN}]{{1,8}}(?:[－-][{HAN}]{{1,6}})?(?:·(?:[{HAN}]{{1,9}}(?:[－-][{HAN}]{{1,6}})?|[A-Z]\.?))+")


@dataclass(frozen=True, slots=True)
class Name:
    """A name found at an offset."""

    start: int
    end: int
    confidence: float
    reason: str


@lru_cache(maxsize=1)
def heads_pattern() -> re.Pattern[str]:
    """Matches the last word of a position."""
    return re.compile(words.alternation("zh", "titles", "heads"))


@lru_cache(maxsize=1)
def common_surnames() -> frozenset[str]:
    """Surnames that are seldom anything else."""
    return frozenset(str(words.table("zh")["names"]["common"]))


@lru_cache(maxsize=1)
def surnames() -> frozenset[str]:
    """Every one-character surname."""
    return common_surnames() | frozenset(str(words.table("zh")["names"]["rare"]))


@lru_cache(maxsize=1)
def compound_surnames() -> tuple[str, ...]:
    """Surnames of two characters."""
    return words.words("zh", "names", "compound")


@lru_cache(maxsize=1)
def _japanese() -> re.Pattern[str]:
    """A Japanese surname and one to three characters of given name, then a mark."""
    listed = words.alternation("zh", "names", "japanese")
    return re.compile(rf"(?:{listed})[{HAN}]{{1,3}}?(?={follower_form()})")


@lru_cache(maxsize=1)
def not_names() -> re.Pattern[str]:
    """Matches the beginning of a word that only looks like a name."""
    return re.compile("|".join(re.escape(w) for w in words.words("zh", "names", "not_names")))


@lru_cache(maxsize=1)
def _after_name() -> frozenset[str]:
    return frozenset(str(words.table("zh")["names"]["after_name"]))


@lru_cache(maxsize=1)
def spelling_characters() -> frozenset[str]:
    """Characters that spell foreign names."""
    return frozenset(str(words.table("zh")["names"]["transliteration"]))


def followed(text: str, end: int) -> bool:
    """Whether what stands at `end` is something that follows a name."""
    return follower(text, end) is not None


_HARD_STOP = re.compile(rf"{PUNCTUATION}|和|与|及|以及|等|先生|女士|阁下|博士|准将|上校|爵士|勋爵")


def hard_stop(text: str, end: int) -> bool:
    """Whether a mark, a joining word or the end of the text follows."""
    return end >= len(text) or _HARD_STOP.match(text, end) is not None


def name_at(text: str, start: int, confirmed: Mapping[int, int], *, strict: bool = False) -> Name | None:
    """The name that begins at `start` of folded `text`, after a position or in a list.

    `confirmed` maps offsets to ends of names that a spelling in the other language bears out.
    `strict` refuses names that only the place in the sentence speaks for.
    """
    if start in confirmed:
        return Name(start, confirmed[start], 0.98, "spelled the same in the other language")
    dotted = DOTTED.match(text, start) if text[start : start + 1] != "其" else None
    if (
        dotted
        and (heads := [*heads_pattern().finditer(dotted[0].split("·")[0])])
        and heads[-1].end() < dotted[0].index("·")
    ):
        return None  # a position stands before the name: it is found from there
    if dotted:
        end = _dotted_end(text, dotted)
        body = _DOTTED_BODY.search(text, text.index("·", start), end + 2)
        return None if body and body.start() < end else Name(start, end, 0.95, "foreign name with a dot")
    if text[start : start + 1].isascii():
        titled = _LATIN_TITLE.match(text, start)
        latin = _LATIN_NAME.match(text, titled.end() if titled else start)
        if latin and latin.end() - latin.start() >= 2 and not strict:
            point = re.search(r"(?<![ .][A-Z])(?<!Jr)(?<!Sr)\.$", latin[0])  # a full stop of half width
            return Name(latin.start(), latin.end() - (point is not None), 0.85, "Latin name after a position")
        return None
    japanese = _japanese().match(text, start)
    if japanese and not not_names().match(text, start) and not BODY.search(japanese[0]):
        return Name(start, japanese.end(), 0.85, "Japanese surname and given name")
    return _native(text, start, strict) or (None if strict else _transliterated(text, start))


BODY = re.compile("(?:大学|医院|学院|中学|小学|学校|公司|集团|银行|工厂)$")
"""中山大学, 松本医院: what bears a surname is a body."""
_DOTTED_BODY = re.compile(
    "公司|集团|基金会|大学|学院|学会|协会|研究所|医院|律师事务所|律所|银行|酒店|出版社|画廊|博物馆|美术馆"
)
"""罗莎·霍尔姆基金会上海代表处: named after a person."""


def _dotted_end(text: str, dotted: re.Match[str]) -> int:
    """A dotted name ends where the first thing that follows names begins."""
    first = text.index("·", dotted.start())
    for joint in re.compile("[和与及]").finditer(text, first, dotted.end()):
        if heads_pattern().search(text, joint.end(), dotted.end()):
            return joint.start() - (text[joint.start() - 1] == "等")  # 埃米尔·哈桑和主任玛丽娜·…: two names
    last = text.rindex("·", dotted.start(), dotted.end())
    if (
        dotted.end() - last <= (12 if re.search("[－-]", text[last : dotted.end()]) else 7)
        and hard_stop(text, dotted.end())
        and all(c in spelling_characters() or c in "－-" for c in text[last + 1 : dotted.end()])
    ):
        return dotted.end()
    for end in range(last + 2, dotted.end() + 1):
        if (
            text[end : end + 1] not in ("-", "－")
            and followed(text, end)
            and (end - last > 2 or hard_stop(text, end) or text[end : end + 1] in "为向对" or acts(text, end))
        ):
            return end
    spelled = last + 1
    while spelled < dotted.end() and text[spelled] in spelling_characters():
        spelled += 1
    return spelled if spelled > last + 1 else min(dotted.end(), last + 5)


_BODY_AND_HEAD = re.compile(r"([署局厅司馆院所校部社园台])(?:常务|执行)?副?\1长")
"""卫生署|署长: the end of a body and of the office of who leads it."""


_SPACED = re.compile(rf"[{HAN}] {{1,2}}[{HAN}](?! )")
"""王 强: a name of two characters set as wide as those of three."""


def _native(text: str, start: int, strict: bool) -> Name | None:
    if not_names().match(text, start):
        return None
    spaced = _SPACED.match(text, start)
    if spaced and text[start] in surnames() and not strict and followed(text, spaced.end()):
        return Name(start, spaced.end(), 0.8, "surname and given name set apart")
    family = next((c for c in compound_surnames() if text.startswith(c, start)), text[start : start + 1])
    if len(family) == 1 and family not in surnames():
        return None
    after = start + len(family)
    fits = [n for n in (1, 2) if given_form(text, after, n) and followed(text, after + n)]
    fits = [n for n in fits if not _BODY_AND_HEAD.match(text, after + n - 1)]
    if not fits:
        doubled = len(family) == 1 and text[after : after + 1] in common_surnames()
        if doubled and given_form(text, after, 3) and hard_stop(text, after + 3):  # 林郑月娥: husband's and own surname
            return Name(start, after + 3, 0.8, "two surnames and a given name")
        return None
    length = fits[-1]
    if len(fits) == 2 and _shorter(text, after):
        length = 1
    end = after + length
    stop = hard_stop(text, end)
    common = family in common_surnames() or len(family) == 2
    if strict and not (common and (stop or length == 2)):
        return None
    if not common and not stop and length == 1 and not acts(text, end):
        return None
    confidence = 0.9 if common and stop else 0.85 if common or stop else 0.7
    return Name(start, end, confidence, "surname and given name")


def _shorter(text: str, after: int) -> bool:
    """Whether of a given name of one or two characters the shorter is meant: 毕囡|陪同, but 张志和|、."""
    words_ = follower(text, after + 1) or 0, follower(text, after + 2) or 0
    if text[after + 1] in "和与" and re.match(
        "[，、。；]|今[日天（]|日前|近日|出席|表示|致辞|指出|介绍|强调|主持|发言", text[after + 2 :]
    ):
        return False
    if text[after + 2 : after + 3] in tuple("、，。；（") and text[after + 1] not in "等称说指示":
        return False  # 主席刘大为、: no verb before a mark
    return text[after + 1] in _after_name() or (words_[0] >= 2 and words_[1] == 1 and not hard_stop(text, after + 2))


def acts(text: str, end: int) -> bool:
    """Whether a word of two or more characters that follows names stands at `end`: 见证, 出席, 表示."""
    return (follower(text, end) or 0) >= 2


_ALL_HAN = re.compile(f"[{HAN}]+")


def given_form(text: str, start: int, length: int) -> bool:
    """Whether characters stand at `start` that may be a given name."""
    piece = text[start : start + length]
    return (
        len(piece) == length
        and _ALL_HAN.fullmatch(piece) is not None
        and piece
        not in (
            "女士",
            "先生",
            "小姐",
            "教授",
            "博士",
        )
    )


def _transliterated(text: str, start: int) -> Name | None:
    """卓丹廉, 凯布尔: two to five characters that spell foreign names, then a mark."""
    for end in range(min(len(text), start + 6), start + 1, -1):
        piece = text[start:end]
        stops = hard_stop(text, end) or (end - start >= 3 and followed(text, end))
        if all(c in spelling_characters() for c in piece) and not not_names().match(piece):
            joint = piece.find("及", 2)  # 佩特罗娃及约200名
            if stops and joint > 0:
                return Name(start, start + joint, 0.75, "spelled like a foreign name")
            if stops:
                return Name(start, end, 0.75, "spelled like a foreign name")
            if end - start == 2 and (acts(text, end) or text[end : end + 1] in "在与和向对"):
                return Name(start, end, 0.5, "spelled like a foreign name")
    return None
