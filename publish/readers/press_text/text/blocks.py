"""Parses the lines of a press text: title, body, bullet, caption, page chrome; nothing is dropped."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, Mark, Run
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.caption_groups import find_caption_groups
from publish.readers.press_text.text.captions import caption_runs
from publish.readers.press_text.text.datelines import is_dateline, names_issuer
from publish.readers.press_text.text.furniture import is_contact, is_end
from publish.readers.press_text.text.guest_lines import find_guest_lines
from publish.readers.press_text.text.headings import (
    find_items_in_both,
    find_numbered_headings,
    heading_runs,
    heads_what_follows,
)
from publish.readers.press_text.text.kind_alone import LONGEST_LINE, kind_alone
from publish.readers.press_text.text.languages import is_japanese, split_runs
from publish.readers.press_text.text.line_kinds import neighbour, shows_picture
from publish.readers.press_text.text.short_lines import settle_short_lines
from publish.readers.press_text.text.title_lines import find_site_name, find_title_lines

_NO_MARKS: Mapping[int, Mark] = MappingProxyType({})
_SENTENCE_END = re.compile(r"[。！？]|[.!?]\s|\s")


def parse_lines(text: str, marks: Mapping[int, Mark] = _NO_MARKS) -> tuple[Block, ...]:
    """Every line of `text` as a block, numbered from 1; the text is the lines joined again.

    `marks` says of some lines, by their number, what the file says of them.
    """
    lines = compiled(r"\r\n|\n|\r").split(text)
    kinds = [_kind_as_marked(line, marks.get(number)) for number, line in enumerate(lines, 1)]
    own = {number - 1 for number, mark in marks.items() if mark.language}
    find_numbered_headings(lines, kinds, own)
    find_items_in_both(lines, kinds)
    japanese = is_japanese(lines)
    last = max((i for i, kind in enumerate(kinds) if kind in ("body", "bullet")), default=len(kinds))
    for i, kind in enumerate(kinds[:last]):
        if kind == "short" and i < 12 and (is_dateline(lines[i]) or (japanese and names_issuer(lines[i]))):
            kinds[i] = "dated"
    _find_pictures_in_tables(lines, kinds)
    find_site_name(lines, kinds)
    find_title_lines(lines, kinds, japanese)
    kinds = ["heading" if kind == "dated" else kind for kind in kinds]
    headings = {number - 1 for number, mark in marks.items() if mark.kind == "short"}
    headings |= {i for i, kind in enumerate(kinds) if kind == "short" and heads_what_follows(lines, kinds, i)}
    headings |= find_guest_lines(lines, kinds)
    signed = _days_signed(lines, kinds)
    _find_signature(lines, kinds)
    _find_captions_at_the_foot(lines, kinds, own)
    find_caption_groups(lines, kinds, own)
    settle_short_lines(lines, kinds, headings)
    kinds = ["body" if i in signed else kind for i, kind in enumerate(kinds)]
    _place_credits(kinds)
    return tuple(
        Block(number, line, kind, _runs(line, number, kind, marks.get(number)), marks.get(number))
        for number, (line, kind) in enumerate(zip(lines, kinds, strict=True), 1)
    )


def _kind_as_marked(line: str, mark: Mark | None) -> str:
    kind = kind_alone(line)
    if mark is None or not mark.kind or kind == "blank" or (kind, mark.kind) == ("bullet", "body"):
        return kind
    return mark.kind if mark.language or kind in ("short", "body", "bullet") else kind


_CELL = re.compile(r"\s*[^|｜]{2,40}?\s[|｜]\s*")


def _find_pictures_in_tables(lines: list[str], kinds: list[str]) -> None:
    """Cells of a table, one a line, right below cells without a word: what stands under its pictures."""
    for i in range(1, len(lines)):
        above = lines[i - 1].strip()
        if kinds[i] == "short" and _CELL.fullmatch(lines[i]) and (above in ("|", "｜") or kinds[i - 1] == "caption"):
            kinds[i] = "caption"


_ONE_PICTURE = re.compile(r"[^。！？]{6,60}。|[A-Z](?:[^.!?]|(?<=\b[A-Z])\.|(?<=Mr|Ms|Dr)\.|(?<=Prof)\.){20,180}\.")


@lru_cache(maxsize=1)
def _asking() -> re.Pattern[str]:
    han = words.alternation("zh-events", "chrome", "asking")
    return re.compile(f"{han}|{words.phrase_alternation('en-events', 'chrome', 'asking')}", re.I)


def _find_captions_at_the_foot(lines: list[str], kinds: list[str], marked: Container[int]) -> None:
    """Sentences by themselves below whom to ring: the pictures that come with the release.

    What a release of our own says of its lines, those `marked`, stays.
    """
    below = False
    for i, line in enumerate(lines):
        if is_contact(line):
            below = True
        elif kinds[i] == "body" and below and i not in marked and _is_one_picture(line):
            kinds[i] = "caption*"
        elif kinds[i] not in ("blank", "chrome", "caption"):
            below = False


def _is_one_picture(line: str) -> bool:
    return _ONE_PICTURE.fullmatch(line.strip()) is not None and _asking().search(line) is None


_DAY = re.compile(
    r"\s*(?:[12]\d{3}|[〇○零一二三四五六七八九]{4})\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日\s*"
)


def _days_signed(lines: list[str], kinds: list[str]) -> set[int]:
    """`2026年6月1日` below the last paragraph, with the house that signs or the day in the other language beside it."""
    last = max((i for i, kind in enumerate(kinds) if kind in ("body", "bullet")), default=-1)
    found = set()
    for i in range(last + 1, len(kinds)):
        near = [neighbour(kinds, i, -1), neighbour(kinds, i, 1)]
        beside = any(j is not None and j > last and kinds[j] == "short" for j in near)
        if kinds[i] == "chrome" and _DAY.fullmatch(lines[i]) and beside:
            found.add(i)
    return found


def _find_signature(lines: list[str], kinds: list[str]) -> None:
    """Short lines after `– End –`, and those around an address to write to, are under no picture."""
    last = max((i for i, line in enumerate(lines) if kinds[i] == "body" and not is_contact(line)), default=-1)
    foot = [i for i, line in enumerate(lines) if is_end(line) or (is_contact(line) and i > last)]
    if not foot:
        return
    begin = foot[0]
    while begin > last + 1 and kinds[begin - 1] in ("short", "blank") and not shows_picture(lines[begin - 1]):
        begin -= 1
    for i in range(begin, len(lines)):
        kinds[i] = "body" if kinds[i] == "short" else kinds[i]


def _place_credits(kinds: list[str]) -> None:
    """A line that only says who took the photos belongs to the caption above it, or right below it; where there is
    none, it says something of no picture that is told of."""
    for i, kind in enumerate(kinds):
        if kind == "credit":
            above = neighbour(kinds, i, -1)
            beside = above is not None and kinds[above] == "caption"
            kinds[i] = "caption" if beside or kinds[i + 1 : i + 2] == ["caption"] else "credit"


_TWO_TITLES, _LONGEST_TITLES = 24, 240
"""Characters that a headline in two languages has at least and at most."""


def _runs(line: str, number: int, kind: str, mark: Mark | None = None) -> tuple[Run, ...]:
    if kind in ("blank", "chrome", "credit"):
        return ()
    if mark and mark.language:
        words_ = line.strip()
        return (Run(number, line.index(words_), words_, mark.language),)
    if kind == "caption":
        return caption_runs(line, number)
    if kind == "heading" and (both := heading_runs(line, number)):
        return both
    if kind == "title" and len(line) > _TWO_TITLES and (both := heading_runs(line, number, _LONGEST_TITLES)):
        return both
    return tuple(run for start, end in _pieces(line) for run in split_runs(line[start:end], number, start))


def _pieces(line: str) -> Iterator[tuple[int, int]]:
    """The whole line, or where it is too long for one paragraph, pieces that end with a sentence if they can."""
    start = 0
    while len(line) - start > LONGEST_LINE:
        ends = [m.end() for m in _SENTENCE_END.finditer(line, start + LONGEST_LINE // 2, start + LONGEST_LINE)]
        end = ends[-1] if ends else start + LONGEST_LINE
        yield start, end
        start = end
    yield start, len(line)
