"""The numbers a text quotes: shares, sums, counts, each with the words it stands in, the languages together.

Dates, times, ages, editions, numbers of rooms and articles and the attendance are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from publish.readers.press_text import words
from publish.readers.press_text.facts import AttendanceFact, FigureFact, Pair, Reading, Run
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN, fold_han
from publish.readers.press_text.text.languages import EUROPEAN, is_han_language

_UNITS = {
    "万亿": 10**12, "萬億": 10**12, "兆": 10**12, "亿": 10**8, "億": 10**8, "万": 10**4, "萬": 10**4,
    "thousand": 10**3, "million": 10**6, "millions": 10**6, "billion": 10**9, "billions": 10**9, "trillion": 10**12,
    "milliard": 10**9, "milliards": 10**9, "Millionen": 10**6, "Milliarden": 10**9,
}  # fmt: skip
_SHARES = ("%", "％", "percent", "per cent", "pour cent", "Prozent")
_DIGITS = r"\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,]\d+)?"
_UNIT = "|".join(sorted((*_UNITS, *_SHARES), key=len, reverse=True))
_NUMBER = re.compile(
    rf"(?<![A-Za-z0-9.,/:#№+~-])(?<!第)(?<!\d )(?P<n>{_DIGITS})"
    rf"(?P<unit>\s?(?:{_UNIT})(?![a-z]))?(?![\d:/]|[.,]\d|-\d|[A-Za-z]|\s\d)"
)
_DECIMAL_COMMA = ("fr", "de", "es", "it", "pt", "ru")
_BEFORE_NONE = re.compile(
    r"(?:第|No\.|Nos\.|Room|Article|Art\.|Section|Gate|Tel\.?|Page|Aged?|age|编号|热线|电话|電話|传真|邮编|[号楼室])\s*[:：]?\s*$|"
    r"[\d年月日][-–—~至到]\s*$"
)
_AFTER_NONE = re.compile(
    r"\s*(?:[年月日号號时時点點分秒岁歲周週天室楼樓层層届屆版期章条條]|小时|分钟|周年|個月|个月|星期|年代|(?:st|nd|rd|th)\b|[ap]\.?m\b|o.clock|"
    r"(?:-|\s)?(?:years?|days?|hours?|minutes?|months?|weeks?|decades?|times|ans|jours|mois|heures|semaines|Jahre|Tage)\b)"
)
_HAN_CLAUSE = re.compile(r"[。；：！？;!?]|，(?!\d{3})|[,:](?!\d)")
_LATIN_CLAUSE = re.compile(r"[;:!?()]|,\s|\.(?=\s|$)|\s[-–—]\s")
_HAN_SAID = re.compile(rf"\s*[{HAN}·]{{0,12}}?(?:{words.alternation('zh-events', 'said', 'verbs')})[，,：:]\s?")
_LATIN_SAID = re.compile(
    r"\s*(?:(?:He|She|They|The\s[a-z]+|[A-Z][\w.]+(?:\s[A-Z][\w.]+){0,3})\s)?(?:also\s|then\s|further\s)?"
    rf"(?:{words.phrase_alternation('en-deeds', 'plain', 'reporting')})\s(?:(?:in (?:his|her|their)\s[a-z]+\s)?that\s)?"
)
"""She recalled that |trade had grown by 14 per cent: who says it is no part of the figure."""
_LEAST, _LONGEST = 8, 150


class _Number(NamedTuple):
    """A number of a paragraph: its worth, whether it is a share, its words and the clause it stands in."""

    worth: float
    share: bool
    value: Reading
    label: Reading


def find_figures(
    pairs: Sequence[Pair], attendance: AttendanceFact | None, languages: Sequence[str]
) -> tuple[FigureFact, ...]:
    """Every number quoted in the body, as the leading language orders them; the same number in two is one figure."""
    found: list[FigureFact] = []
    rank = {tag: number for number, tag in enumerate(languages)}
    for pair in pairs:
        listed = {
            tag: list(_numbers(run, attendance))
            for tag, run in sorted(pair.runs.items(), key=lambda r: rank.get(r[0], len(rank)))
        }
        left = {tag: list(numbers) for tag, numbers in listed.items()}
        for tag, numbers in listed.items():
            for number in numbers:
                if number not in left[tag]:
                    continue
                left[tag].remove(number)
                same = {tag: number, **_partners(number, tag, left)}
                for other, partner in same.items():
                    if other != tag:
                        left[other].remove(partner)
                found.append(FigureFact({t: n.value for t, n in same.items()}, {t: n.label for t, n in same.items()}))
    return tuple(found)


def _partners(number: _Number, tag: str, left: dict[str, list[_Number]]) -> dict[str, _Number]:
    found = {}
    for other, numbers in left.items():
        same = [n for n in numbers if (n.worth, n.share) == (number.worth, number.share)]
        if other != tag and same:
            found[other] = same[0]
    return found


def _numbers(run: Run, attendance: AttendanceFact | None) -> Iterator[_Number]:
    came = {r.line for r in attendance.readings.values()} if attendance else set()
    for mark in _NUMBER.finditer(run.text):
        worth, unit = _worth(mark, run.language), (mark["unit"] or "").strip()
        if attendance and run.line in came and worth == attendance.number:
            continue
        if not unit and (worth < 10 or compiled(r"(?:1[89]|20|21)\d\d").fullmatch(mark["n"])):
            continue
        if not unit and (_BEFORE_NONE.search(run.text[: mark.start()]) or _AFTER_NONE.match(run.text, mark.end())):
            continue
        if not unit and worth <= 31 and _by_month(run.text, mark):
            continue
        label = _clause(run, mark)
        value = Reading(mark[0].strip(), run.line, run.start + mark.start(), 0.95, "figure in the text")
        yield _Number(worth, unit in _SHARES, value, label)


def _worth(mark: re.Match[str], language: str) -> float:
    digits = compiled(r"[\s\u00a0\u202f]").sub("", mark["n"])
    decimal = language.split("-")[0] in _DECIMAL_COMMA and not compiled(r"\d{1,3}(?:,\d{3})+").fullmatch(digits)
    digits = digits.replace(",", "." if decimal else "")
    return round(float(digits) * _UNITS.get((mark["unit"] or "").strip(), 1), 6)


@lru_cache(maxsize=1)
def _months() -> re.Pattern[str]:
    listed = [str(words.table(name).get("dates", {}).get("months", "")) for name in ("en", *sorted(EUROPEAN))]
    named = "|".join(re.escape(month) for month in " ".join(listed).split())
    return re.compile(rf"\b(?:{named})\b\.?", re.I)


def _by_month(text: str, mark: re.Match[str]) -> bool:
    """`14 September`, `September 14 to 16`."""
    before, after = text[max(0, mark.start() - 24) : mark.start()], text[mark.end() : mark.end() + 24]
    month = _months().pattern
    if compiled(rf"(?:{month})\s*(?:\d{{1,2}}\s*(?:to|and|-|–)\s*)?$", re.I).search(before):
        return True
    return (
        compiled(rf"\s*(?:(?:to|and|-|–|au|bis)\s*\d{{1,2}}\s*)?(?:of\s+|de\s+)?(?:{month})", re.I).match(after)
        is not None
    )


def _clause(run: Run, mark: re.Match[str]) -> Reading:
    """The words between two marks that the number stands in; with those before, where they are few."""
    han = is_han_language(run.language)
    pattern, folded = (_HAN_CLAUSE, fold_han(run.text)) if han else (_LATIN_CLAUSE, run.text)
    cuts = [0, *(m.end() for m in pattern.finditer(folded, 0, mark.start()))]
    following = pattern.search(folded, mark.end())
    end = following.start() if following else len(run.text)
    start = cuts.pop()
    while cuts and _size(run.text[start : mark.start()] + run.text[mark.end() : end]) < _LEAST:
        start = cuts.pop()
    said = (_HAN_SAID if han else _LATIN_SAID).match(folded, start, mark.start())
    start = said.end() if said else start
    text = run.text[start:end]
    lead = len(text) - len(text.lstrip(" ，,、"))
    return Reading(text.strip(" ，,、"), run.line, run.start + start + lead, 0.95, "words the number stands in")


def _size(text: str) -> int:
    """Han characters, or words of Latin letters counted as two."""
    return len(compiled(f"[{HAN}\u3041-\u30ff]").findall(text)) + 2 * len(compiled(r"[A-Za-zÀ-ɏ]+").findall(text))


def quotable(figures: Sequence[FigureFact], languages: Sequence[str]) -> tuple[FigureFact, ...]:
    """The figures an event can hold: every language gives them, printed alike, in words that are not too many; once."""
    found: dict[str, FigureFact] = {}
    for figure in figures:
        printed = {_printed(reading.text) for reading in figure.values.values()}
        short = all(_size(label.text) <= _LONGEST for label in figure.labels.values())
        if set(figure.values) == set(languages) and len(printed) == 1 and short:
            found.setdefault(printed.pop(), figure)
    return tuple(found.values())


def _printed(text: str) -> str:
    share = compiled(rf"\s*(?:{'|'.join(_SHARES)})$").sub("%", text)
    return compiled(r"[,\s\u00a0\u202f]").sub("", share)
