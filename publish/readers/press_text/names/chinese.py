"""Where a personal name begins and ends in Chinese text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.names.chinese_name import Name
from publish.readers.press_text.names.dotted_chinese import DOTTED, DOTTED_BODY, dotted_at, dotted_end
from publish.readers.press_text.names.followers_chinese import (
    PUNCTUATION,
    acts,
    followed,
    hard_stop,
)
from publish.readers.press_text.names.glossed_chinese import named_in_han
from publish.readers.press_text.names.hyphened_chinese import hyphened_at
from publish.readers.press_text.names.lists_chinese import (
    common_surnames,
    compound_surnames,
    heads_pattern,
    not_names,
    opens_with_surname,
    spelling_characters,
    surnames,
)
from publish.readers.press_text.names.native_chinese import behind_office, given_form, native, parts_office
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.roles_english import is_role
from publish.readers.press_text.text.folding import HAN, HAN_CHARACTER

__all__ = [
    "BODY",
    "DOTTED",
    "PUNCTUATION",
    "Name",
    "acts",
    "common_surnames",
    "compound_surnames",
    "followed",
    "given_form",
    "hard_stop",
    "heads_pattern",
    "name_at",
    "not_names",
    "opens_with_surname",
    "spelling_characters",
    "surnames",
]

_LETTERS = words.alternation("en", "honorifics", "postnominals")
_LATIN_NAME = re.compile(
    r"[A-ZÀ-Þ][A-Za-zÀ-ɏ'’.-]*(?:\s?[(（][A-Z][a-z]+[)）](?= [A-Z]))?"
    rf"(?: (?!(?:{_LETTERS})(?![A-Za-z]))(?:[a-z]{{1,3}} )?[A-ZÀ-Þ][A-Za-zÀ-ɏ'’.-]*){{0,4}}"
)
_INITIALS = re.compile(
    rf"(?:[A-Z](?:\.|·)\s?){{1,3}}(?P<family>[{HAN}]{{2,6}}?)(?=[、，。；（()）]|等|和|与|及|先生|女士|博士|出席|致|表示|签)"
)
"""A.I.阿捷耶夫."""
_LATIN_TITLE = re.compile(rf"(?:(?:{words.phrase_alternation('en', 'honorifics', 'before_han')})\.?\s)+")


_GOES_ON = frozenset("在和与及等就对向从将并均都说")


@lru_cache(maxsize=1)
def _japanese_lengths() -> tuple[int, ...]:
    return tuple(sorted({len(surname) for surname in words.words("zh", "names", "japanese")}, reverse=True))


def _japanese_end(text: str, start: int) -> int:
    """Where a Japanese surname and one to three characters of given name end, before what follows names; else 0."""
    listed = words.word_set("zh", "names", "japanese")
    for length in _japanese_lengths():
        if text[start : start + length] not in listed:
            continue
        if acts(text, start + length) or text[start + length : start + length + 1] in _GOES_ON:
            return 0  # 高山|表示, 中山|在
        if length == 2 and text[start] in common_surnames() and acts(text, start + length):
            continue  # 董事长|高山|签约
        for end in range(start + length + 1, start + length + 4):
            if not HAN_CHARACTER.match(text, end - 1):
                break
            if followed(text, end):
                return end
    return 0


def name_at(text: str, start: int, confirmed: Mapping[int, int], *, strict: bool = False) -> Name | None:
    """The name that begins at `start` of folded `text`, after a position or in a list.

    `confirmed` maps offsets to ends of names that a spelling in the other language bears out.
    `strict` refuses names that only the place in the sentence speaks for.
    """
    if start in confirmed:
        return Name(start, confirmed[start], 0.98, "spelled the same in the other language")
    found = _name_by_form(text, start, strict)
    return None if found and parts_office(text, found.end) else found


@lru_cache(maxsize=4096)
def _name_by_form(text: str, start: int, strict: bool) -> Name | None:
    """The name by its own form; of one place it is asked by several rules, and again when the text is read again."""
    dotted = dotted_at(text, start) if text[start : start + 1] != "其" else None
    if dotted and dotted[0][0] in "和与及" and dotted[0][1] != "·":
        return None  # 大使|和卡文·琼斯: the next of a list
    if (
        dotted
        and (heads := [*heads_pattern().finditer(dotted[0].split("·")[0])])
        and heads[-1].end() < dotted[0].index("·")
    ):
        return None  # a position stands before the name: it is found from there
    if dotted:
        end = dotted_end(text, dotted)
        body = DOTTED_BODY.search(text, text.index("·", start), end + 2)
        return None if body and body.start() < end else Name(start, end, 0.95, "foreign name with a dot")
    initials = _INITIALS.match(text, start)
    if initials and all(c in spelling_characters() for c in initials["family"]) and followed(text, initials.end()):
        return Name(start, initials.end(), 0.85, "initials and a foreign name")
    if text[start : start + 1] < "\u0250":
        titled = _LATIN_TITLE.match(text, start)
        latin = _LATIN_NAME.match(text, titled.end() if titled else start)
        strict = strict and (latin is None or named_in_han(text, latin.end()) is None)
        if latin and latin.end() - latin.start() >= 2 and not strict and not is_role(latin[0]):
            point = compiled(r"(?<![ .][A-Z])(?<!Jr)(?<!Sr)\.$").search(latin[0])  # a full stop of half width
            return Name(latin.start(), latin.end() - (point is not None), 0.85, "Latin name after a position")
        return None
    japanese = _japanese_end(text, start)
    if japanese and not not_names().match(text, start) and not _HOLDS_BODY.search(text, start, japanese):
        return Name(start, japanese, 0.85, "Japanese surname and given name")
    return hyphened_at(text, start) or native(text, start, strict) or (None if strict else _transliterated(text, start))


BODY = re.compile("(?:大学|医院|学院|中学|小学|学校|公司|集团|银行|工厂)$")
"""中山大学, 松本医院: what bears a surname is a body."""
_HOLDS_BODY = re.compile(BODY.pattern.rstrip("$"))


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
            if end - start == 2 and (acts(text, end) or text[end : end + 1] in "在与和向对作致说称"):
                envoy = text.endswith(
                    ("大使", "领事", "公使", "参赞", "大臣", "秘书长", "部长", "总统", "总理"), 0, start
                )
                sure = envoy or (acts(text, end) and behind_office(text, start))
                return Name(start, end, 0.6 if sure else 0.5, "spelled like a foreign name")
    return None
