"""What the event is called, what it belongs to, and where it was."""

from __future__ import annotations

import re
from collections.abc import Sequence

from publish.readers.press_text import words
from publish.readers.press_text.facts import Block, Reading, Run
from publish.readers.press_text.occasion.stated_dates import stated_dates
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.bodies_english import is_place
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.furniture import strip_label
from publish.readers.press_text.text.languages import is_han_language


def find_titles(blocks: Sequence[Block]) -> dict[str, Reading]:
    """The headline in each language, from the title lines; the first without a label to be preferred."""
    found: dict[str, Reading] = {}
    for block in blocks:
        if block.kind != "title":
            continue
        for run in block.runs:
            text = _STOP.sub("", _DATELINE.sub("", strip_label(run.text)))
            at = run.text.find(text)
            if run.language not in found and text and not _no_title(run, text):
                found[run.language] = Reading(text, run.line, run.start + max(0, at), 0.95, "title line")
            elif run.language in found and _is_tail(text, found[run.language].text):
                at = max(0, run.text.find(text))
                found[run.language] = Reading(text, run.line, run.start + at, 0.95, "title line, repeated")
    return found


def _is_tail(text: str, title: str) -> bool:
    """`16 November Harbour forum opens` and, below, the headline alone."""
    return (
        len(text) >= 8 and title.endswith(text) and compiled(r"[\d\s./年月日一二十-]{2,12}|\d").match(title) is not None
    )


_STOP = re.compile(r"(?<=[^\W\d_]{3})(?<!Ltd)(?<!Inc)(?<!Corp)[.。]$")
_DATELINE = re.compile(
    r"^[A-ZÀ-Þ][\w'’./À-ÿ -]{2,40},\s(?:(?:le|the|den)\s)?(?:\d{1,2}[./]\d{1,2}[./]20\d{2}"
    r"|\d{1,2}\.?\s[A-Za-zÀ-ÿ]+\s20\d{2}"
    r"|[A-Z][a-z]+\s\d{1,2},\s20\d{2})\s*[-–—:]\s*(?=\S{3})"
)
"""`Berne, 12.03.2021 - `: where and when, before the title."""


def _no_title(run: Run, text: str) -> bool:
    """A date or a number on a line of its own."""
    if compiled(r"(?:No|Ref)\.?\s?[\w/-]+|第?\d+[号期]").fullmatch(text.strip()):
        return True
    return any(d.end - d.start >= len(run.text.strip()) - 12 for d in stated_dates(run)) and len(text) < 40


def split_series(titles: dict[str, Reading]) -> dict[str, Reading]:
    """What stands around the bar in `Series: headline | occasion`: the series or occasion."""
    found: dict[str, Reading] = {}
    for tag, title in titles.items():
        label = compiled(r"([^:：|｜]{2,40}?)\s*[:：]\s*[^|｜]+[|｜]").match(title.text)
        if label:
            found[tag] = Reading(label[1], title.line, title.start, 0.9, "before the colon of the title")
    return found


def find_event_names(blocks: Sequence[Block]) -> tuple[dict[str, Reading], dict[str, Reading]]:
    """(event names, parent events) from the first sentences of the body."""
    names: dict[str, Reading] = {}
    parents: dict[str, Reading] = {}
    bodies = [run for b in blocks if b.kind == "body" for run in b.runs]
    seen: dict[str, int] = {}
    for run in bodies:
        seen[run.language] = seen.get(run.language, 0) + 1
        if seen[run.language] > 2 or run.language in names:
            continue
        name = _name_han(run) if is_han_language(run.language) else _name_latin(run)
        if name:
            parent, own = _without_parent(name)
            names[run.language] = own
            if parent:
                parents[run.language] = parent
        if run.language not in parents and not is_han_language(run.language):
            fair = compiled(
                r"\bat the ((?:\d{4}\s+)?(?:[A-Z][\w&-]*|for|of|in|on|and)(?:\s(?:[A-Z][\w&-]*|for|of|in|on"
                r"|and))*\s?(?:\([A-Z]+\))?),"
            ).search(
                fold_latin(run.text),
            )
            if fair and compiled(r"Fair|Expo|Exhibition|Conference|Congress|Summit|Week|Forum").search(fair[1]):
                parents[run.language] = Reading(
                    run.text[fair.start(1) : fair.end(1)],
                    run.line,
                    run.start + fair.start(1),
                    0.85,
                    "the event stood in it",
                )
    return names, parents


def _name_han(run: Run) -> Reading | None:
    text = fold_han(run.text)
    nouns = words.alternation("zh-events", "events", "nouns")
    for pattern, weight in (
        (
            rf"(?:主办|承办|协办|举办|召开|举行|支持|合办|发起)的(?P<n>[^，。；]{{1,70}}?(?:{nouns})”?)(?=在|于|，|隆重|成功|圆满|正式|顺利|拉开|举行|举办|召开|开幕)",
            0.95,
        ),
        (
            rf"(?:^|，|日|日晚|日上午|日下午)(?P<n>[^，。；]{{4,60}}?(?:{nouns})[”》]?)(?=在[^，。]{{1,30}}?(?:举行|举办|召开|开幕|启动"
            rf"|落幕|闭幕)|于[^，。]{{1,30}}?(?:举行|举办|召开|开幕)|(?:成功|隆重|正式|顺利|圆满)?(?:举行|举办|召开|开幕))",
            0.85,
        ),
        (rf"(?:举办|举行|召开|主办)(?:了)?(?P<n>[“《][^”》]{{4,50}}[”》](?:{nouns})?)", 0.85),
        (rf"(?:举办|举行|召开|主办)(?:了)?(?P<n>[^，。；的]{{4,40}}?(?:{nouns}))(?=[，。])", 0.75),
    ):
        found = compiled(pattern).search(text)
        if found:
            start, end = found.span("n")
            dated = compiled(r"(?:\d{4}年)?\d{1,2}月\d{1,2}日，?").match(text[start:end])
            start += dated.end() if dated else 0
            lead = compiled(r"[\s\-–—：]+").match(text[start:end])
            start += lead.end() if lead else 0
            raw = run.text[start:end]
            if raw[:1] in "“《「『" and raw[-1:] in "”》」』":
                start, raw = start + 1, raw[1:-1]
            if len(raw) >= 4:
                return Reading(raw, run.line, run.start + start, weight, "named where the event is said to be held")
    return None


_NAME_LATIN = (
    (
        re.compile(
            r"(?:seminar|forum|event|conference|roundtable|symposium|workshop|webinar|dinner|reception|lecture"
            r"|dialogue|exhibition|gala)\s*(?:[-–—:,]|titled|entitled|themed|on|called|named)\s*['\"]"
            r"([^'\"]{6,120}?)['\"]",
            re.I,
        ),
        0.85,
    ),
    (
        re.compile(
            r"\b(?:co-hosted|hosted|organized|organised|held|convened|launched|gave|staged|hosts|holds)\s+(?:the|a|an"
            r"|its|their)\s+((?:(?:\d+(?:st|nd|rd|th)|\d{4}|[A-Z][\w&'-]*|of|on|in|for|the|and|to|with|&|-"
            r"|through)\s?){2,30})(?=[.,;]|\s(?:at|in|on|with|to|which|jointly|during)\b|$)"
        ),
        0.85,
    ),
    (
        re.compile(
            r"\b[Tt]he\s\"([^\"]{6,120})\"\s+(?:was|were|took place|opened|kicked off|concluded|closed|has been)\b"
        ),
        0.85,
    ),
    (
        re.compile(
            r"\b(?:[Aa]n?|[Tt]he)\s+((?:\d+(?:st|nd|rd|th)\s|\d{4}\s)?(?:[A-Z][\w&'-]*)(?:\s(?:[A-Z][\w&'-]*"
            r"|of|on|in|for|the|and|&|to))*)(?:,[^,]{3,60},|\s\([^)]+\))?\s+(?:was|were|took place|opened"
            r"|kicked off|concluded|closed|has been)\b"
        ),
        0.85,
    ),
)


def _name_latin(run: Run) -> Reading | None:
    text = fold_latin(run.text)
    for pattern, weight in _NAME_LATIN:
        for found in pattern.finditer(text):
            raw = compiled(r"\s+(?:of|on|in|for|the|and|to|with)$").sub("", found[1].strip())
            tail = compiled(r"\s(?:in|at)\s(?:the\s)?([A-Z][\w-]*(?:\s[A-Z][\w-]*)?)$").search(raw)
            raw = raw[: tail.start()] if tail and is_place(tail[1]) else raw
            nouns = words.alternation("en-events", "events", "nouns")
            if pattern is _NAME_LATIN[0][0] or compiled(rf"\b(?:{nouns})s?\b", re.I).search(raw):
                start = found.start(1)
                return Reading(
                    run.text[start : start + len(raw)],
                    run.line,
                    run.start + start,
                    weight,
                    "named where the event is said to be held",
                )
    return None


def _without_parent(name: Reading) -> tuple[Reading | None, Reading]:
    """`2024年……交易会(服贸会)……专题活动`: the fair, and the event within it."""
    folded = fold_han(name.text)
    fairs, nouns = (words.alternation("zh-events", "events", key) for key in ("fairs", "nouns"))
    found = compiled(
        rf"((?:\d{{4}}年?)?(?:第.{{1,4}}届)?[{HAN}A-Za-z ]{{2,24}}?(?:{fairs})(?:（[^）]{{1,12}}）)?)"
        rf"[—\-·:：“ ]*(.{{4,}}(?:{nouns}))$"
    ).match(
        folded,
    )
    if not found or found[2].startswith("暨"):
        return None, name
    at = found.start(2)
    parent_at = len(compiled(r"(?:\d{4}年)?").match(folded)[0])  # type: ignore[index]
    parent = Reading(
        name.text[parent_at : found.end(1)],
        name.line,
        name.start + parent_at,
        0.85,
        "the fair that the event belongs to",
    )
    return parent, Reading(name.text[at:].strip("“”"), name.line, name.start + at, name.confidence, name.reason)


# -- place --------------------------------------------------------------------------------------
