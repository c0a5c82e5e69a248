"""Captions told by what stands beside them: cells below pictures, sentences above the text, lines below the day."""

from __future__ import annotations

import re
from collections.abc import Container

from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.caption_words import ends_as_caption, tells_picture
from publish.readers.press_text.text.languages import is_han_language, language_of
from publish.readers.press_text.text.line_kinds import POSITIONS, neighbour

_PICTURE = re.compile(r"\s*(?:!\[[^\]]*\]\([^)]*\)|\|)[\s|]*")
_MARKED = re.compile(r"[:：]")
_SHORT_SENTENCE = re.compile(r"(?=.{4,30}$)[^，。；：！？\d]{3,29}。")
_DAY_ALONE = re.compile(
    r"\s*(?:20\d\d年\d{1,2}月\d{1,2}日\s*(?:[（(]?(?:星期|周|週)[一二三四五六日天][）)]?)?|Ends/[A-Z]\w+,.*20\d\d)\s*(?:香港時間.*)?"
)
_CLOCK = re.compile(r"\s*(?:香港[时時][间間]|Issued at|圖片|图片|即日新[闻聞]).*")
_ONE_SENTENCE = re.compile(r"[^。！？]{6,80}。")


def cells(line: str) -> list[tuple[int, str]]:
    """(where it starts, words) of each cell of `A | B |`, all in one script; nothing where it is no such line."""
    if compiled(r"\s[|｜]\s").search(line) is None or _MARKED.search(line):
        return []
    found = [(m.start(), m[0].rstrip()) for m in compiled(r"[^|｜\s][^|｜]*").finditer(line)]
    alike = len({is_han_language(language_of(words)) for _, words in found}) == 1 and all(
        3 < len(words) <= 60 for _, words in found
    )
    return found if len(found) > 1 and alike else []


def find_caption_groups(lines: list[str], kinds: list[str], marked: Container[int]) -> None:
    """Marks such lines as captions; what a release of our own says of its lines, those `marked`, stays."""
    for i, line in enumerate(lines):
        if kinds[i] in ("short", "body", "heading") and i not in marked and _below_pictures(lines, i):
            kinds[i] = "caption"
        elif kinds[i] == "body" and i not in marked and _SHORT_SENTENCE.fullmatch(line.strip()):
            _above_text(lines, kinds, i)
    _below_day(lines, kinds, marked)
    for i, line in enumerate(lines):
        if kinds[i] in ("body", "short", "heading") and i not in marked and _shows(line.strip()):
            kinds[i] = "caption"


_FROM_LEFT = re.compile(
    r"(?:(?:Front|Back|First|Second|Top|Bottom)(?:\srow)?,?\s(?:\(?from\s(?:the\s)?left\)?|left\sto\sright)|From\s(?:the\s)?left"
    r"(?:\sto\sright)?|\(?(?:L|Left)\sto\s(?:R|right)\)?|(?:Standing|Seated)\s(?:\(?from\sleft\)?))\s?[:,]\s.{4,600}"
)
_PRESENT = re.compile(
    r"(?=.{12,140}$)(?:[A-Z][\w.'-]*\s){1,6}(?:\([^)]{2,30}\)\s)?(?:and\s(?:[A-Z][\w.'-]*\s){1,5})?"
    r"(?:speaks?|delivers?|gives?|addresses|signs?|presents?|poses?|shakes?\shands|unveils?|cuts?|welcomes|greets)\s"
    r"(?:[^.]*\s)?(?:at|during|in|with|of)\s[^.]{4,80}\.?"
)
"""`Chancellor Holm speaks during the ceremony.`: what is seen is told in the present."""


def _shows(line: str) -> bool:
    return _FROM_LEFT.fullmatch(line) is not None or _PRESENT.fullmatch(line) is not None


def _below_pictures(lines: list[str], i: int) -> bool:
    found = cells(lines[i])
    if not found or any(compiled("[。；！？]").search(words) for _, words in found):
        return False
    return (i > 0 and _PICTURE.fullmatch(lines[i - 1]) is not None) or all(
        tells_picture(words) or ends_as_caption(words) for _, words in found
    )


def _above_text(lines: list[str], kinds: list[str], i: int) -> None:
    """`代表团合影。` and the short sentences beside it, between the headline and the first paragraph."""
    if any(kinds[j] in ("body", "bullet") and len(lines[j]) > _PARAGRAPH for j in range(i)) and not _opens(kinds, i):
        return
    group = [i]
    while (after := neighbour(kinds, group[-1], 1)) is not None and _is_sentence(lines, kinds, after):
        group.append(after)
    below = neighbour(kinds, group[-1], 1)
    if below is None or kinds[below] != "body" or len(lines[below]) < _PARAGRAPH:
        return
    if any(ends_as_caption(lines[j].strip().rstrip("。")) for j in group):
        for j in group:
            kinds[j] = "caption"


_PARAGRAPH = 50
"""Characters from which on a line is a paragraph of the text."""


def _opens(kinds: list[str], i: int) -> bool:
    above = neighbour(kinds, i, -1)
    return above is not None and kinds[above] in ("title", "chrome", "heading", "dated")


def _is_sentence(lines: list[str], kinds: list[str], i: int) -> bool:
    return kinds[i] == "body" and _SHORT_SENTENCE.fullmatch(lines[i].strip()) is not None


def _below_day(lines: list[str], kinds: list[str], marked: Container[int]) -> None:
    """Sentences by themselves below the day that closes a release, where another tells places in its picture."""
    for i, line in enumerate(lines):
        if not _DAY_ALONE.fullmatch(line) or not any(kinds[j] == "body" for j in range(i)):
            continue
        group = []
        for j in range(i + 1, len(lines)):
            if kinds[j] in ("blank", "chrome") or _CLOCK.fullmatch(lines[j]):
                continue
            if kinds[j] not in ("body", "caption", "short") or not _ONE_SENTENCE.fullmatch(lines[j].strip()):
                break
            if not is_han_language(language_of(lines[j])) or j in marked:
                break
            group.append(j)
        if any(POSITIONS.search(lines[j]) for j in group):
            for j in group:
                kinds[j] = "caption"
