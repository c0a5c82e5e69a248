"""Which of the first lines of a page are headlines, one a language; and which only name the house."""

from __future__ import annotations

import re
from collections import Counter

from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.caption_words import ends_as_caption, names_ceremony
from publish.readers.press_text.text.credits import credit_of
from publish.readers.press_text.text.datelines import is_dateline, names_body, names_column
from publish.readers.press_text.text.folding import HAN, comparable
from publish.readers.press_text.text.furniture import strip_label
from publish.readers.press_text.text.languages import language_of, script_of, split_runs
from publish.readers.press_text.text.line_kinds import POSITIONS, is_under_picture, neighbour


def find_title_lines(lines: list[str], kinds: list[str], japanese: bool) -> None:
    """Short lines before the first paragraph: the first of each language is a title, and so is its repeat."""
    first = next(
        (i for i, kind in enumerate(kinds) if kind in ("body", "bullet") and not _DAY_LINE.match(lines[i])), len(lines)
    )
    titled: dict[str, str] = {}
    for i in range(first):
        if kinds[i] != "short":
            continue
        if POSITIONS.search(lines[i]):
            continue  # who stands where in a picture
        if _COLUMN_ALONE.fullmatch(lines[i].strip()):
            kinds[i] = "heading"
            continue
        brief = len(lines[i].strip()) <= _LONGEST_CEREMONY
        if titled and (ends_as_caption(lines[i]) or (brief and names_ceremony(lines[i]))):
            continue
        if credit_of(strip_label(lines[i])):
            kinds[i] = "caption"
            continue
        if _names_page(lines, kinds, i):
            kinds[i] = "heading"
            continue
        if _is_column_in_both(lines, kinds, i, first):
            kinds[i] = "heading"
            continue
        scripts = {script_of(run.language, japanese) for run in split_runs(lines[i], 1)}
        if scripts - set(titled) or _subtitle(lines[i]):
            kinds[i] = "title"
            for script in scripts:
                titled.setdefault(script, strip_label(lines[i]))
    _find_author(lines, kinds, first)
    _find_title_with_a_stop(lines, kinds, first, titled, japanese)
    repeated = {comparable(title) for title in titled.values()}
    for i, kind in enumerate(kinds):
        said = comparable(strip_label(lines[i]))
        if kind == "short" and (said in repeated or (len(said) >= 8 and any(t.endswith(said) for t in repeated))):
            kinds[i] = "title"
    _late_titles(lines, kinds, titled, japanese)


_DAY_LINE = re.compile(r"\s*(?:Date|Time|日期|时间|時間|发布日期|發布日期)\s?[:：]\s?[\d(]")
"""`Date: 12 Mar 2018`: a line of the page, above the headline."""
_COLUMN_ALONE = re.compile(
    r"[A-Z][A-Za-z]{1,8} News|(?:Campus|University|College|Latest|Chamber|Company) News|Archives?"
)
"""`LU News`: the column of a page, whatever stands below."""
_COLUMN_IN_BOTH = re.compile(
    f"[{HAN}]{{2,8}}\\s*[|/｜／]?\\s*[A-Z][A-Z &'-]{{5,40}}|[A-Z][A-Z &'-]{{5,40}}\\s*[|/｜／]?\\s*[{HAN}]{{2,8}}"
)


def _is_column_in_both(lines: list[str], kinds: list[str], i: int, first: int) -> bool:
    """`嶺大發展 LINGNAN DEVELOPMENTS`: a column in capitals, with a headline in each language below."""
    if not _COLUMN_IN_BOTH.fullmatch(lines[i].strip()):
        return False
    below = [lines[j] for j in range(i + 1, first) if kinds[j] == "short"]
    return len({script_of(language_of(line)) for line in below}) > 1


_LONGEST_CEREMONY = 5
"""Characters of 签约仪式, 揭牌仪式, 会谈: longer lines that end so may be headlines."""
_LONGEST_NAME = 4
"""Characters of a line that may be nothing but its author's name."""


def _find_author(lines: list[str], kinds: list[str], first: int) -> None:
    """`2021-01-04 王立` and, below, 王立 alone: who wrote the text."""
    above = [line for line, kind in zip(lines[:first], kinds[:first], strict=True) if kind == "chrome"]
    for i in range(first):
        alone = compiled(rf"\s*[{HAN}·]{{2,4}}\s*").fullmatch(lines[i])
        if kinds[i] == "short" and alone and any(line.strip().endswith(lines[i].strip()) for line in above):
            kinds[i] = "chrome"


def find_site_name(lines: list[str], kinds: list[str]) -> None:
    """`農業部` above the way to the page, with a headline below: whose page it is; or one word put between pictures."""
    often = Counter(line.strip() for line in lines if compiled(r"\s*[a-z][\w.-]{2,20}\s*").fullmatch(line))
    for i, line in enumerate(lines):
        if often[line.strip()] >= 3:
            kinds[i] = "chrome"
    stand = [i for i, kind in enumerate(kinds) if kind != "blank"][:4]
    if len(stand) < 3 or kinds[stand[0]] != "short" or kinds[stand[1]] != "chrome":
        return
    name = lines[stand[0]].strip()
    below = [lines[i] for i in stand[2:] if kinds[i] == "short" and len(lines[i].strip()) > _LONGEST_NAME]
    brief = len(name) <= 12 if compiled(f"[{HAN}]").search(name) else len(name.split()) <= 6
    if brief and any(script_of(language_of(line)) == script_of(language_of(name)) for line in below):
        kinds[stand[0]] = "chrome"


def _late_titles(lines: list[str], kinds: list[str], titled: dict[str, str], japanese: bool) -> None:
    """In a text of two blocks the second language has its title before its first paragraph."""
    seen: set[str] = set()
    for i, kind in enumerate(kinds):
        if kind == "body":
            seen.add(script_of(language_of(lines[i]), japanese))
        script = script_of(language_of(lines[i]), japanese)
        if kind != "short" or script in seen | set(titled) or is_under_picture(lines[i]):
            continue
        following = next((j for j in range(i + 1, len(kinds)) if kinds[j] == "body"), None)
        if following is not None and script_of(language_of(lines[following]), japanese) == script:
            if is_dateline(lines[i]) or (_names_page(lines, kinds, i)):
                kinds[i] = "heading"
                continue
            kinds[i] = "title"
            titled[script] = lines[i]


_ONE_SENTENCE = re.compile(rf"[A-Z][^.!?。]{{12,130}}\.|[{HAN}][^。！？]{{8,40}}。")


def _find_title_with_a_stop(
    lines: list[str], kinds: list[str], first: int, titled: dict[str, str], japanese: bool
) -> None:
    """`Harbour forum opens in Tianjin.` below the Chinese title, above the first paragraph, which is Chinese."""
    following = neighbour(kinds, first, 1) if first < len(lines) else None
    if not titled or following is None or kinds[first] != "body" or not _ONE_SENTENCE.fullmatch(lines[first].strip()):
        return
    script = script_of(language_of(lines[first]), japanese)
    other = script_of(language_of(lines[following]), japanese)
    again = any(
        kinds[i] == "body" and script_of(language_of(lines[i]), japanese) == script
        for i in range(following, len(lines))
    )
    if script not in titled and other in titled and kinds[following] == "body" and again and not _dated(lines[first]):
        kinds[first] = "title"
        titled[script] = lines[first].strip().rstrip(".。")


def _dated(line: str) -> bool:
    """Whether a sentence tells when: titles seldom do."""
    return compiled(r"\d{1,2}\s?[日号]|\b(?:19|20)\d\d\b|\b(?:On|on) (?:\d|[A-Z][a-z]+ \d)").search(line) is not None


def _names_page(lines: list[str], kinds: list[str], i: int) -> bool:
    """Whether a line says whose page it is, or which column of it, with the headline below."""
    if names_column(lines[i]):
        return _headed_below(lines, kinds, i, any_language=True)
    return names_body(lines[i]) and _headed_below(lines, kinds, i)


def _headed_below(lines: list[str], kinds: list[str], i: int, any_language: bool = False) -> bool:
    """Whether the next line is a headline too, in the same language."""
    below = neighbour(kinds, i, 1)
    while below is not None and kinds[below] == "chrome":
        below = neighbour(kinds, below, 1)
    return (
        below is not None
        and kinds[below] == "short"
        and not is_dateline(lines[below])
        and not names_body(lines[below])
        and (any_language or language_of(lines[below]) == language_of(lines[i]))
    )


def _subtitle(line: str) -> bool:
    return bool(compiled(r"\s*(——|—|–)\s*\S").match(line))
