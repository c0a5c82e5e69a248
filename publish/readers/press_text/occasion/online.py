"""Where an event was that met on no spot: 线上, `online`, where the text says so and names no house or town."""

from __future__ import annotations

from collections.abc import Sequence

from publish.readers.press_text import words
from publish.readers.press_text.facts import Reading, Run
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.text.folding import fold_han, fold_latin
from publish.readers.press_text.text.languages import EUROPEAN, is_han_language

_LABEL_HAN = Pattern(
    r"^\W*(?:活动|会议|举办|讲座|论坛)?(?:形式|方式|地点|平台|会场)\s*：\s*(?P<p>线上|云端|网络|在线)(?!下|线下|[与和及、+＋]线下|[与和及、+＋]现场)",
    needs="线上|云端|网络|在线",
)
_HELD_HAN = Pattern(
    r"(?:在|于|以|通过|采用|采取|经由)?(?P<p>线上|云端)(?:直播|会议|视频|视讯|形式|方式|平台)*(?:成功|顺利|隆重|正式|如期)?"
    rf"(?:举行|举办|召开|进行|开讲|开幕|{words.alternation('zh-events', 'hosting', 'co-host')})(?!签)",
    needs="线上|云端",
)
_HYBRID_HAN = Pattern(
    r"线上线下|线下|线上[与和及、+＋]现场|现场[与和及、+＋]线上|主会场|分会场|[与和及]线上", needs="线|会场"
)
_LABEL_LATIN = Pattern(
    r"^\W*(?:Format|Venue|Place|Location|Mode|Where|Platform)\s*:\s*(?P<p>[Oo]nline|[Vv]irtual(?:ly)?)(?!\s(?:and|&|\+)|/)",
    needs="nline|irtual",
)
_HELD_LATIN = Pattern(
    r"\b(?:held|hosted|convened|conducted|staged|delivered|given|organi[sz]ed|took\splace|takes\splace)\s(?:entirely\s|fully\s|wholly\s)?"
    r"(?P<p>online|virtually)\b(?!\s(?:and|or|as\swell|with))",
    needs="online|virtually",
)
_HYBRID_LATIN = Pattern(
    r"\b(?:hybrid|in[ -]person|on[ -]site|offline|on\sthe\sspot)\b", needs="hybrid|person|site|offline|spot"
)
_WEIGHT = 0.6


def labelled_online(run: Run) -> Reading | None:
    """`Format: online`."""
    return _found(run, _LABEL_HAN, _LABEL_LATIN, 0.95)


def held_online(runs: Sequence[Run]) -> dict[str, Reading]:
    """In each language the word by which it says that the event was held so; none where some came in person."""
    found: dict[str, Reading] = {}
    for run in runs:
        han = is_han_language(run.language)
        if _HYBRID_HAN.search(fold_han(run.text)) if han else _HYBRID_LATIN.search(fold_latin(run.text)):
            return {}
        if run.language not in found and (said := _found(run, _HELD_HAN, _HELD_LATIN, _WEIGHT)):
            found[run.language] = said
    return found


def _found(run: Run, han: Pattern, latin: Pattern, weight: float) -> Reading | None:
    if run.language in EUROPEAN or run.language in ("ja", "ko"):
        return None
    told = han.search(fold_han(run.text)) if is_han_language(run.language) else latin.search(fold_latin(run.text))
    if told is None:
        return None
    start, end = told.span("p")
    return Reading(run.text[start:end], run.line, run.start + start, weight, "where it is said to be held")
