"""The other people of a sentence that has a moderator of a panel, and of the sentence behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.deeds.clause import Span
from publish.readers.press_text.patterns import Pattern, compiled

Deeds = list[list[tuple[str, int]]]


@lru_cache(maxsize=2)
def _panel(han: bool) -> re.Pattern[str]:
    if han:
        return re.compile(words.alternation("zh-deeds", "panels", "nouns"))
    return re.compile(rf"\b(?!talks\b)(?:{words.phrase_alternation('en-deeds', 'panels', 'nouns')})s?\b", re.I)


_MODERATED = {
    True: Pattern("主持", needs="主持"),
    False: Pattern(
        r"\b(?:moderated|moderating|moderator|chaired|hosted by|facilitated|led a (?:panel|discussion|roundtable))\b",
        re.I,
        needs="moderat|chaired|hosted by|facilitated|led a",
    ),
}
_TALKED = {
    True: re.compile(words.alternation("zh-deeds", "panels", "talked")),
    False: re.compile(rf"\b(?:{words.phrase_alternation('en-deeds', 'panels', 'talked')})\b", re.I),
}
_LISTED = {
    True: re.compile("讲者|讲员|主讲嘉宾|对话嘉宾|与谈|嘉宾|演讲嘉宾"),
    False: re.compile(
        r"\s*(?:the\s|other\s|its\s)*(?:speakers?|participants|discussants|panell?ists|they were joined|joining)\b",
        re.I,
    ),
}
_SEMINAR = {
    True: re.compile("研讨会|座谈会|分享会|交流会|工作坊"),
    False: re.compile(r"\b(?:session|seminar|workshop|symposium)\b", re.I),
}
_KEYNOTES = {
    True: re.compile("(?:[^，。]{0,8}，)?(?:在|随后的)?(?:主旨|主题|特邀)(?:演讲|报告|发言)(?:环节|部分|阶段|单元)"),
    False: re.compile(
        r"\s*(?:(?:in|at|during)\s)?(?:the|a)\s(?:[\w-]+\s){0,2}?keynote\s(?:session|speeches|segment|part)\b", re.I
    ),
}
_IN_PANEL = re.compile(
    "(?:随后的?|在)?[^，。]{0,16}(?:圆桌|对话|讨论|对谈|沙龙|研讨)(?:对话|讨论|论坛|交流|环节|会议?)*?"
    "(?:环节|中|上|阶段|部分)，"
)
_SOFT = {"attendee", "speaker", "briefing", "talker", "remarks"}
_WHOLE = {
    True: re.compile("致辞|致词|开幕[辞词]|欢迎[辞词]|主旨演讲"),
    False: re.compile(r"\b(?:opening|welcom\w+|keynote) (?:remarks|address\w*|speech\w*)\b", re.I),
}
"""Speeches of a whole meeting: who moderates a sentence with them does not moderate a panel within it."""


def with_panels(text: str, earlier: str, spans: Sequence[Span], deeds: Deeds, han: bool) -> Deeds:
    """The deeds of one sentence; who is listed beside the moderator of a discussion is on its panel."""
    here = any(kind == "moderator" for told in deeds for kind, _ in told) and _about_panel(text, spans, han)
    if not here and _seminar(text, han):
        return [
            [("panel", at) if kind in ("speaker", "briefing", "talker") else (kind, at) for kind, at in told]
            for told in deeds
        ]
    before = _follows(earlier, text, han)
    if _keynotes(text, spans, han):
        return [[("keynote", 0)] if {kind for kind, _ in told} <= _SOFT | {"address"} else told for told in deeds]
    if not (here or before or _within_panel(text, spans, han)):
        return deeds
    return [_on_panel(told, here) for told in deeds]


def _on_panel(told: list[tuple[str, int]], here: bool) -> list[tuple[str, int]]:
    kinds = {kind for kind, _ in told}
    if not kinds and here:
        return [("panel", 0)]
    if kinds and kinds <= _SOFT:
        return [("panel", told[0][1])]
    return told


def _keynotes(text: str, spans: Sequence[Span], han: bool) -> bool:
    """`In the keynote session, A and B spoke`; `主旨演讲环节邀请到了甲、乙`."""
    lead = text[: min((begin for begin, _, _ in spans), default=0)]
    return _KEYNOTES[han].match(lead) is not None


def _seminar(text: str, han: bool) -> bool:
    """`研讨会由甲主持，讲者有乙、丙`: who speak at what somebody moderates, where nobody opens it."""
    moderated = _MODERATED[han].search(text) and _LISTED[han].search(text)
    return bool(moderated and _SEMINAR[han].search(text)) and not _WHOLE[han].search(text)


def _about_panel(text: str, spans: Sequence[Span], han: bool) -> bool:
    """Whether what is moderated is a discussion: the words beside the verb say so."""
    plain = _without(text, spans)
    for verb in _MODERATED[han].finditer(plain):
        near = plain[max(0, verb.start() - (60 if han else 110)) : verb.end() + (16 if han else 60)]
        found = _panel(han).search(near)
        if found and not (not han and found[0].lower() in ("session", "talk")):
            return True
    return False


def _without(text: str, spans: Sequence[Span]) -> str:
    for begin, _, end in spans:
        text = text[:begin] + "\ue000" * (end - begin) + text[end:]
    return text


def _follows(earlier: str, text: str, han: bool) -> bool:
    """`The panel was moderated by A. The speakers were B and C.`"""
    if not earlier or not _MODERATED[han].search(earlier) or not _panel(han).search(earlier):
        return False
    if _LISTED[han].match(text):
        return not _WHOLE[han].search(earlier)
    return _TALKED[han].search(text) is not None and _panel(han).search(text) is not None


def _within_panel(text: str, spans: Sequence[Span], han: bool) -> bool:
    """`In the panel discussion, A, B and C shared …`; `圆桌对话环节，甲、乙、丙……`."""
    first = min((begin for begin, _, _ in spans), default=0)
    lead = text[:first]
    if han:
        found = _IN_PANEL.match(lead)
        return found is not None and found.end() >= first - 30
    named = compiled(r"(?:[^,]{0,30},\s)?(?:in|at|during|on)\s(?:the|a|an)\s[^,]{0,60}?,", re.I).match(lead)
    plain = named is not None and not compiled(r"session|talk", re.I).search(named[0])
    return plain and named is not None and _panel(False).search(named[0]) is not None
