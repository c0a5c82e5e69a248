"""Headings in two languages on one line, and list items whose other language stands on a line below them."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language, language_of, split_runs

_JOINT = r"(?:\s*[/／|｜·:：—–-]\s*|\s+)"
_HAN_FIRST = re.compile(rf"\s*(?P<one>[^A-Za-z/／|｜]*[{HAN}][^A-Za-z/／|｜]*?){_JOINT}(?P<two>[A-Z][^{HAN}]*)")
_LATIN_FIRST = re.compile(rf"\s*(?P<one>[A-Z][^{HAN}]*?){_JOINT}(?P<two>[{HAN}][^A-Za-z/／|｜]*)")
_GLUED = re.compile(rf"\s*(?P<one>[^A-Za-z/／|｜]{{6,}}[{HAN}》”）])(?P<two>[A-Z][^{HAN}]*(?:\s[^{HAN}\s]+){{3,}})")
"""`本会签署备忘录Three-Way MOU Brings Us Closer`: the space between them was lost."""
_LONGEST_HEADING = 60
_ITEM_HAN, _ITEM_LATIN = 1, -1


def heading_runs(line: str, number: int, longest: int = _LONGEST_HEADING) -> tuple[Run, ...]:
    """`签约成果 / Outcomes` as two runs; nothing where the line is not a heading of that shape."""
    both = halves(line, longest)
    if not both:
        return ()
    return split_runs(both[0], number, line.index(both[0])) + split_runs(both[1], number, line.rindex(both[1]))


def halves(line: str, longest: int = _LONGEST_HEADING) -> tuple[str, str] | None:
    """The two halves of a short line that says the same in a Han and a Latin script."""
    if len(line) > longest:
        return None
    both = (
        _GLUED.fullmatch(line.rstrip()) or _HAN_FIRST.fullmatch(line.rstrip()) or _LATIN_FIRST.fullmatch(line.rstrip())
    )
    return (both["one"].strip(), both["two"].strip()) if both else None


@lru_cache(maxsize=1)
def _section() -> re.Pattern[str]:
    han = words.alternation("zh-events", "sections", "headings")
    latin = words.phrase_alternation("en-events", "sections", "headings")
    return re.compile(rf"(?:{han})$|\b(?:{latin})$", re.I)


def heads_what_follows(lines: list[str], kinds: list[str], i: int) -> bool:
    """Whether a short line in two languages is a heading: by words that head parts of a release, or by a list below.

    A line of the same shape that stands under a picture says who or what is in it.
    """
    both = halves(lines[i])
    if both is None:
        return False
    if any(_section().search(fold_latin(fold_han(half))) for half in both):
        return True
    below = next((j for j in range(i + 1, len(kinds)) if kinds[j] != "blank"), None)
    return below is not None and kinds[below] == "bullet" and compiled(r"\s[/／|｜]\s").search(lines[i]) is not None


_NUMBERED = re.compile(
    r"\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节節部]|\d{1,2}[.、])"
)
_ROMAN = re.compile(r"\s*(?:[IVX]{1,4}|[A-H]|\d{1,2})[.)、]\s|\s*(?:Part|Section|Chapter)\s\w+\b")
_LONGEST_NUMBERED = 24
"""Characters of a numbered heading in Han characters."""


def find_numbered_headings(lines: list[str], kinds: list[str], marked: Container[int]) -> None:
    """`一、会议概况` and, below it, `I. Overview`: a numbered line by itself above a paragraph heads it.

    What a release of our own says of its lines, those `marked`, stays.
    """
    stand = [i for i, kind in enumerate(kinds) if kind != "blank"]
    heading: set[str] = set()
    for place, i in enumerate(stand):
        if kinds[i] != "bullet" or i in marked or not _NUMBERED.match(lines[i]) or _script(lines[i]) != _ITEM_HAN:
            continue
        below = stand[place + 1] if place + 1 < len(stand) else None
        partner = below is not None and _script(lines[below]) == _ITEM_LATIN and _ROMAN.match(lines[below]) is not None
        partner = partner and below is not None and kinds[below] in ("short", "bullet")
        after = stand[place + 2 :][:1] if partner else stand[place + 1 :][:1]
        above = kinds[stand[place - 1]] if place else "blank"
        brief = len(lines[i].strip()) <= _LONGEST_NUMBERED and lines[i].rstrip()[-1:] not in "。；;，,：:！？"
        if brief and above != "bullet" and after and kinds[after[0]] in (("body", "short") if partner else ("body",)):
            kinds[i] = "heading"
            heading.add(lines[i].strip())
            if partner and below is not None:
                kinds[below] = "heading"
    for i in stand:
        if kinds[i] == "bullet" and i not in marked and lines[i].strip() in heading:
            kinds[i] = "heading"  # the same words stand elsewhere as one


def find_items_in_both(lines: list[str], kinds: list[str]) -> None:
    """The line in the other language right below an item of a list belongs to the list, and is no heading."""
    continued = False
    for i in range(1, len(lines)):
        if kinds[i] == "bullet":
            continued = continued and kinds[i - 1] == "continued"
        if kinds[i] not in ("short", "body", "caption*") or kinds[i - 1] != "bullet":
            continue
        if _script(lines[i]) * _script(lines[i - 1]) >= 0:
            continue
        indented = compiled(r"\s{2,}|\t").match(lines[i]) is not None
        after = i + 1 < len(kinds) and kinds[i + 1] == "bullet" and _script(lines[i + 1]) == _script(lines[i - 1])
        if indented or after or continued:
            kinds[i], continued = "continued", True
    for i, kind in enumerate(kinds):
        if kind == "continued":
            kinds[i] = "bullet"


def _script(line: str) -> int:
    """1 for a line in a Han script, -1 for Latin, 0 for one in both or neither."""
    tags = {is_han_language(run.language) for run in split_runs(line, 1)}
    if len(tags) != 1 or language_of(line) == "und":
        return 0
    return _ITEM_HAN if tags.pop() else _ITEM_LATIN
