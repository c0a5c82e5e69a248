"""What the short lines are that remain: captions without a mark, headings, or plain text.

A line is under a picture when its form says so beyond doubt (who stands where, who took the photo, words that stand
under pictures only), when it stands below the mark that an image left, or when it is the other language of such a
line beside it. Two short lines in two languages are no picture: titles of parts, mottoes and lists look the same.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.caption_words import (
    ends_as_caption,
    is_name_doing,
    names_ceremony,
    names_somebody,
    set_off,
    shows_thing,
    tells_picture,
)
from publish.readers.press_text.text.credits import credit_of
from publish.readers.press_text.text.folding import HAN, comparable
from publish.readers.press_text.text.furniture import asks_to_call, is_image
from publish.readers.press_text.text.languages import is_han_language, language_of
from publish.readers.press_text.text.line_kinds import neighbour, shows_picture

_CAPTIONS = ("caption", "caption*")


def settle_short_lines(lines: Sequence[str], kinds: list[str], headings: set[int]) -> None:
    """Gives every short line its kind; those of `headings` are headings."""
    _find_unmarked_captions(lines, kinds, headings)
    first = next((i for i, kind in enumerate(kinds) if kind in ("body", "bullet")), len(kinds))
    text = {i for i, kind in enumerate(kinds) if kind == "short" and i > first and _is_text(lines, kinds, i)}
    text |= {i for i in _in_lists(lines, kinds, headings) if i > first}
    for i, kind in enumerate(kinds):
        if kind == "short":
            followed = i in headings or any(k in ("body", "bullet") for k in kinds[i + 1 :])
            kinds[i] = "heading" if followed and (i in headings or i not in text) else "body"
        elif kind == "caption*":
            kinds[i] = "caption"


def _find_unmarked_captions(lines: Sequence[str], kinds: list[str], headings: set[int]) -> None:
    counted = Counter(comparable(line) for line in lines if line.strip())
    first = next((i for i, kind in enumerate(kinds) if kind in ("body", "title")), 0)
    _find_guests(lines, kinds)
    shorts = [i for i, kind in enumerate(kinds) if kind == "short"]
    pictured = any(shows_picture(lines[i]) for i in shorts)
    bracketed = any(_shown_in_brackets(lines[i]) for i in shorts)
    for i in shorts:
        if i in headings:
            continue
        told = shows_picture(lines[i]) or _stands_below_image(lines, kinds, i)
        told = told or (
            i > first and (tells_picture(lines[i]) or shows_thing(lines[i]) or credit_of(lines[i]) is not None)
        )
        told = told or (is_name_doing(lines[i]) and any(lines[i].strip() in b for b in lines if b != lines[i]))
        inner = set_off(lines[i])
        told = told or (inner != "" and (bracketed or _SHOWN_ALONE.fullmatch(lines[i].strip()) is not None))
        told = told or (inner != "" and (tells_picture(inner) or ends_as_caption(inner)))
        told = told or (counted[comparable(lines[i])] > 1 and not _is_part_of_list(lines[i]))
        if told or (pictured and names_ceremony(lines[i])):
            kinds[i] = "caption*"
    _find_other_language(lines, kinds, shorts, headings)


def _find_guests(lines: Sequence[str], kinds: list[str]) -> None:
    """Two offices with a name, one below the other or below its other language, are guests and in no picture."""
    named = [i for i, kind in enumerate(kinds) if kind == "short" and names_somebody(lines[i])]
    for i in named:
        near = [j for j in named if i < j <= i + 2 and all(line.strip() for line in lines[i:j])]
        for j in range(i, near[-1] + 2) if near else ():
            if j < len(kinds) and kinds[j] == "short":
                kinds[j] = "body"


def _find_other_language(lines: Sequence[str], kinds: list[str], shorts: Sequence[int], headings: set[int]) -> None:
    """The line beside a caption that says the same in the other language, and says it to no other line."""
    for i in shorts:
        if kinds[i] != "short" or i in headings or _is_part_of_list(lines[i]):
            continue
        near = [j for j in (neighbour(kinds, i, -1), neighbour(kinds, i, 1)) if j is not None]
        han = is_han_language(language_of(lines[i]))
        for j in near:
            if (
                kinds[j] in _CAPTIONS
                and is_han_language(language_of(lines[j])) != han
                and not _taken(lines, kinds, j, i)
            ):
                kinds[i] = "caption*"
                break


def _taken(lines: Sequence[str], kinds: list[str], caption: int, other: int) -> bool:
    """Whether a caption has its other language on its other side, or in its own line."""
    han = is_han_language(language_of(lines[other]))
    beyond = neighbour(kinds, caption, caption - other if abs(caption - other) == 1 else (1 if caption > other else -1))
    if compiled(f"[{HAN}][^A-Za-z]*[|｜/][^A-Za-z]*[A-Za-z]").search(lines[caption]):
        return True
    return beyond is not None and kinds[beyond] in _CAPTIONS and is_han_language(language_of(lines[beyond])) == han


def _stands_below_image(lines: Sequence[str], kinds: list[str], i: int) -> bool:
    above = neighbour(kinds, i, -1)
    return above is not None and kinds[above] == "chrome" and is_image(lines[above])


def _shown_in_brackets(line: str) -> bool:
    """（研讨会现场）: where one caption stands in brackets, so do the others."""
    inner = set_off(line)
    return inner != "" and ends_as_caption(inner)


_SHOWN_ALONE = re.compile(r"[(（](?:[Tt]he|[Aa]t the)\s[A-Z][\w' ]{3,40}[)）]")
"""`(the Seminar)`: what is seen, in brackets."""
_ITEM = re.compile(
    r"\s*(?:\d{1,2}[:：.时時点點]\s?\d{0,2}|\d{1,2}\s?(?:am|pm|h|Uhr)\b|[IVXivx]{1,4}[.)、]\s|[（(]?\d{1,2}[.)）、]"
    r"|[（(]?[一二三四五六七八九十]{1,3}[)）、.]|第[一二三四五六七八九十\d]{1,3}[章节節项項条條部]"
    r"|(?:First|Second|Third|Fourth|Fifth|Finally)(?:ly)?[,:]|(?:Step|Part)\s\w{1,4}\b)"
)
"""A time, a number, a letter before an item."""


def _is_part_of_list(line: str) -> bool:
    """`09:00 Opening ceremony`, `II. Results`, `会长：杨帆`: a line of a programme, of a list, behind a label."""
    return (
        _ITEM.match(line) is not None
        or compiled(r"[^\s:：]{1,12}(?:\s[^\s:：]{1,12}){0,3}[:：]\s?\S").match(line.strip()) is not None
    )


_QUOTED = re.compile(r"\s*[“\"「『].+[”\"」』]\s*")
_CLAUSES = re.compile(r"[，；]|;\s|,\s.+,\s")


def _is_text(lines: Sequence[str], kinds: Sequence[str], i: int) -> bool:
    """A motto, a label with what it says, clauses: words that head nothing."""
    line = lines[i]
    if asks_to_call(line):
        return False
    if compiled(r"\s*\d{1,2}[:：]\d\d").match(line) or _QUOTED.fullmatch(line) or _CLAUSES.search(line):
        return True
    if _is_part_of_list(line) and not compiled(
        r"\s*(?:[IVX]{1,4}\.|[（(]?[一二三四五六七八九十\d]{1,3}[)）、.])\s?\S"
    ).match(line):
        return True
    above = i - 1
    while above >= 0 and kinds[above] in ("short", "heading") and lines[above].strip():
        above -= 1
    return above >= 0 and compiled("[:：]\\s*$").search(lines[above]) is not None


_FEWEST = 3
"""Short lines in one language, one below the other, that are a list."""


def _in_lists(lines: Sequence[str], kinds: Sequence[str], headings: set[int]) -> set[int]:
    """Short lines in rows of several without a blank line between: a list, below the heading that each language has."""
    found: set[int] = set()
    i = 0
    while i < len(lines):
        end = i
        while end < len(lines) and kinds[end] == "short" and end not in headings:
            end += 1
        by_script: dict[bool, list[int]] = {}
        for j in range(i, end):
            by_script.setdefault(is_han_language(language_of(lines[j])), []).append(j)
        for listed in by_script.values():
            if len(listed) >= _FEWEST:
                found |= set(listed[0 if _is_part_of_list(lines[listed[0]]) else 1 :])
        i = end + 1
    return found
