"""How many came, in the words of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import AttendanceFact, Block, Reading, Run
from publish.readers.press_text.occasion.attendance_elsewhere import LANGUAGES, attendance_elsewhere
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_NUMBER_WORDS = {
    "hundred": 100,
    "one hundred": 100,
    "a hundred": 100,
    "two hundred": 200,
    "three hundred": 300,
    "five hundred": 500,
    "fifty": 50,
    "sixty": 60,
    "forty": 40,
    "thirty": 30,
    "twenty": 20,
    "eighty": 80,
    "seventy": 70,
    "ninety": 90,
    "a thousand": 1000,
    "one thousand": 1000,
}
_HAN_DIGITS = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_HAN_UNITS = {"百": 100, "千": 1000, "十": 10}


_HAN_NUMBER = (
    "[一二两三四五六七八九]?千(?:[一二三四五六七八九]百)?(?:[一二三四五六七八九]十)?|[一二两三四五六七八九]?百"
    "(?:[一二三四五六七八九]十)?|[一二三四五六七八九]十"
)


@lru_cache(maxsize=1)
def _han() -> re.Pattern[str]:
    before = words.alternation("zh-events", "attendance", "before")
    after = words.alternation("zh-events", "attendance", "after")
    nouns = words.alternation("zh-events", "attendance", "nouns")
    return re.compile(
        rf"(?P<before>(?:{before}))?\s*(?P<n>\d+(?:,\d{{3}})*(?!,)|{_HAN_NUMBER})\s*"
        rf"(?P<after>{after})?\s*(?:名|位|个|人次)?(?P<over>以上)?(?:的)?"
        rf"(?P<who>(?:来自[^\d，。；“”]{{2,40}}?的)?[^\d，。；“”]{{0,16}}?(?:{nouns})(?!团|处))"
    )


@lru_cache(maxsize=1)
def _latin() -> re.Pattern[str]:
    before = words.phrase_alternation("en-events", "attendance", "before")
    nouns = words.alternation("en-events", "attendance", "nouns")
    numbers = "|".join(sorted(_NUMBER_WORDS, key=len, reverse=True))
    return re.compile(
        rf"(?:(?P<before>{before})\s+(?:a\s+total\s+of\s+)?)?(?P<n>\d+(?:,\d{{3}})*(?!,)|{numbers})(?P<plus>\+)?\s+(?:"
        rf"(?!of\b|per\b|years?\b|with\b|over\b|more\b|nearly\b|\d|(?<!,\s)and\s(?!other))[\w'&-]+,?\s+){{0,6}}?"
        rf"(?P<who>{nouns})\b"
        rf"|\b(?:audience|crowd|gathering|turnout|attendance) of (?:(?P<about>{before})\s+)?"
        rf"(?P<crowd>\d+(?:,\d{{3}})*|{numbers})\b",
        re.I,
    )


def find_attendance(blocks: Sequence[Block]) -> AttendanceFact | None:
    """The number of those who came, from a sentence that says they came."""
    found: dict[str, tuple[Reading, int, str]] = {}
    for block in blocks:
        if block.kind not in ("body", "bullet"):
            continue
        for run in block.runs:
            tag = run.language
            if tag not in found:
                hit = _told(run)
                if hit:
                    found[tag] = hit
    if not found:
        return None
    numbers = [number for _, number, _ in found.values()]
    number = max(set(numbers), key=lambda n: (numbers.count(n), n))
    agreeing = {tag: hit for tag, hit in found.items() if hit[1] == number}
    qualifier = next((q for _, _, q in agreeing.values() if q), "")
    return AttendanceFact(number, qualifier, {tag: hit[0] for tag, hit in agreeing.items()})


def _told(run: Run) -> tuple[Reading, int, str] | None:
    if run.language in LANGUAGES and (told := attendance_elsewhere(run)):
        return told
    return _in_han(run) if is_han_language(run.language) else _in_latin(run)


def _in_han(run: Run) -> tuple[Reading, int, str] | None:
    text = fold_han(run.text)
    for sentence in compiled("[^。！？；]+").finditer(text):
        for found in _han().finditer(sentence[0]):
            if not _came_han(sentence[0], found):
                continue
            number = _han_number(found["n"])
            if number < 10:
                continue
            start = sentence.start() + found.start()
            words_ = run.text[start : sentence.start() + found.end()]
            qualifier = _qualifier(found["before"], found["after"] or found["over"])
            return Reading(words_, run.line, run.start + start, 0.95, "number of those who came"), number, qualifier
    return None


def _qualifier(before: str | None, after: str | None) -> str:
    if before in ("近", "将近"):
        return "nearly"
    if before in ("约", "大约"):
        return "about"
    return "more than" if after or before in ("超", "超过", "逾", "超逾") else ""


_OF_MORE = words.alternation("zh-events", "attendance", "of_more")


def _came_han(sentence: str, found: re.Match[str]) -> bool:
    before = sentence[max(0, found.start() - 4) : found.start()]
    if (
        compiled(r"[第前年月全%]\s*$|\d$|占据?$").search(before)
        or sentence.startswith(tuple("次类均口室号"), found.end())
        or sentence.startswith(("年", "周年"), found.end("n"))
        or sentence.startswith(("会议室", "教室", "展厅", "房间"), found.end("n"))
    ):
        return False
    if compiled("[^，。；]{0,6}(?:报名|预约|登记|注册)").match(sentence[found.end("n") :]):
        return False  # who enrolled, not who came
    if compiled("[家所国支项省市县届场座篇]").match(found["who"]):
        return False
    verbs = words.alternation("zh-events", "attendance", "verbs")
    near = sentence[max(0, found.start() - 40) : found.end() + 40]
    return compiled(verbs).search(near) is not None and not compiled(_OF_MORE).search(near)


def _han_number(text: str) -> int:
    if text[0].isdigit():
        return int(text.replace(",", ""))
    total, current = 0, 1
    for character in text:
        if character in _HAN_DIGITS:
            current = _HAN_DIGITS[character]
        else:
            total, current = total + current * _HAN_UNITS[character], 1
    return total


def _in_latin(run: Run) -> tuple[Reading, int, str] | None:
    text = fold_latin(run.text)
    verbs = words.alternation("en-events", "attendance", "verbs")
    for sentence in compiled(r"(?:[^.!?]|\.(?!\s))+").finditer(text):
        for found in _latin().finditer(sentence[0]):
            came = compiled(rf"\b(?:{verbs})\b", re.I).search(sentence[0]) or _with_those(sentence[0], found)
            if compiled(r"\sinto\b").match(sentence[0][found.end() :]):
                continue  # brought into a conversation over the years
            if not came or compiled(r"top\s+$|%|\btop \d*$").search(sentence[0][: found.start()][-6:]):
                continue
            if compiled(
                r"\b(each year|every year|annually|since (?:[\w' -]{1,50}\b)?\d{4}|last year"
                r"|so far|in total over|has trained)\b",
                re.I,
            ).search(
                sentence[0],
            ):
                continue
            told = found["n"] or found["crowd"]
            number = _latin_number(told)
            if number < 10 or compiled("(?:19|20)\\d\\d").fullmatch(told):
                continue
            start = sentence.start() + found.start()
            qualifier = _english_qualifier(found)
            reading = Reading(
                run.text[start : sentence.start() + found.end()],
                run.line,
                run.start + start,
                0.95,
                "number of those who came",
            )
            return reading, number, qualifier
    return None


def _with_those(sentence: str, found: re.Match[str]) -> bool:
    """`… was held in Lyon with 120 participants`."""
    if found["crowd"]:  # of the event, not of a lecture after it
        return compiled(r"\b(?:afterwards|later that|the next day|the following day)\b", re.I).search(sentence) is None
    if compiled(
        r"(?:\s(?:of|from)\s[^.,;]{2,90}?)?\s(?:were|was)\s(?:at|on hand|there|welcomed|received|invited)\b"
    ).match(
        sentence[found.end() :],
    ):
        return True
    nouns = r"(?:participants|attendees|guests|delegates)\b"
    before = sentence[: found.start()]
    if compiled(r"\b(?:welcoming|audience of|in front of|before|told|addressing)\s*$", re.I).search(before):
        return compiled(r"\b(?:guests|people|participants|delegates|students|attendees)\b").search(found[0]) is not None
    opened = compiled(r"\bheld\b.*\bwith\s*$|^\s*with\s*$", re.I).search(before)
    return opened is not None and compiled(nouns).search(found[0]) is not None


def _latin_number(text: str) -> int:
    return int(text.replace(",", "")) if text[0].isdigit() else _NUMBER_WORDS[text.lower()]


def _english_qualifier(found: re.Match[str]) -> str:
    before = (found["before"] or found["about"] or "").lower()
    if before in ("more than", "over", "upwards of", "in excess of") or found["plus"]:
        return "more than"
    if before in ("nearly", "almost", "close to"):
        return "nearly"
    return "about" if before in ("about", "around", "approximately", "some") else before
