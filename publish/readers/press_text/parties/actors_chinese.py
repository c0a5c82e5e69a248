"""The one body that launches, founds or publishes, in Chinese text: `A今日发布X`, `A举行论坛，并与B签署Y`."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.offices.titles_chinese import ends_in_title
from publish.readers.press_text.parties.signers_chinese import is_body
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN

_LEAD = re.compile(
    "(?:[^，。（）]{2,14}\\d{1,2}月\\d{1,2}日[电讯]\\s*(?:（(?:记者|通讯员)[^（）]{2,16}）)?|（[^（）]{2,24}）|【[^】]{2,20}】|[在于]?[^，、在于]{0,12}(?:仪式|会议|大会|论坛|活动|晚宴|会谈|典礼)[上后中期间]+|期间|当[天日]|随后|会上|现场|此外|另外|同时|其间"
    r"|[今昨]（?\d{0,2}）?[天日]|近日|日前|最后|据悉|消息|讯|\s|[在于]?(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:上午|下午|晚)?|，)*"
)
_SHORT_FORM = re.compile(
    rf"（[A-Z][A-Za-z&.-]{{1,11}}）(?=[{HAN}]{{2,16}})(?![在于今昨与和]|[^，]{{0,3}}(?:签|举|发布|主办|联合))"
)
_THEN = words.alternation("zh-programme", "parties", "then")
_NAME_ENDS = re.compile(rf"{_THEN}|[于在还也又亦并为（\d]|$")
_GOES_ON = re.compile("(?:并且?|还|同时|随后|又|也|亦|另外?|其后|会上|现场|当[天日]|宣布|正式|以及|及|首次)*")

_GOES_ON_TELLING = re.compile(
    f"并|还|同时|随后|又|也|在|于|与|和|[{HAN}]{{0,3}}(?:签署|签订|举[行办]|发布|推出|启动|成立|设立)"
)
"""A clause without a subject of its own: 并于会上签署X."""
_SIGNED = re.compile("签署|签订|签约|续签|缔结")
"""Who signs is told there: one of several who go on to launch."""
_SIGNED_WITH = re.compile("[与和同][^，。；]{2,40}(?:签署|签订|签约|续签|缔结)")
"""A今日与B签署X，成立Y: Y is of both."""
_TWO = re.compile("(.{3,}?)(?:与|和|及|携手|联合|联同|、(?!.*[与和及、]))(.{3,})")


def actor(run: Run, sentence: str, base: int, verb: int, known: Collection[str]) -> tuple[str, ...]:
    """Who stands at the head of the clause of the verb, or of the clause that this one goes on from; else nobody."""
    end = verb
    while True:
        begin = _clause(sentence, end)
        if end < verb and sentence[verb : verb + 1] != "签" and _SIGNED_WITH.search(sentence, begin, end):
            return ()
        found = _head(sentence, begin, end, known)
        if found:
            return tuple(run.text[base + a : base + b] for a, b in found)
        own = _GOES_ON.fullmatch(sentence, begin, end) or (end < verb and _GOES_ON_TELLING.match(sentence, begin, end))
        if begin == 0 or not own or (end < verb and _SIGNED.search(sentence, begin, end)):
            return ()
        end = begin - 1


def head_of(run: Run, sentence: str, base: int, known: Collection[str]) -> tuple[str, ...]:
    """Who stands at the head of the sentence."""
    found = _head(sentence, 0, len(sentence), known) or []
    return tuple(run.text[base + a : base + b] for a, b in found)


def officer_of(run: Run, sentence: str, base: int, known: Collection[str]) -> tuple[str, ...]:
    """Whose officer stands at the head of the sentence: 某大学校长某某今天到访, 其后与B签署X."""
    lead = _LEAD.match(sentence)
    start = lead.end() if lead else 0
    for end in range(min(len(sentence), start + 30), start + 3, -1):
        if sentence[start:end] in known and is_body(sentence[start:end], known):
            offices = range(end + 2, min(len(sentence), end + 14) + 1)
            if any(ends_in_title(sentence[end:at]) for at in offices):
                return (run.text[base + start : base + end],)
    return ()


def _clause(sentence: str, end: int) -> int:
    """Where the clause begins that ends there; commas in brackets count for nothing."""
    depth = 0
    for at in range(end - 1, -1, -1):
        depth += (sentence[at] == "）") - (sentence[at] == "（")
        if sentence[at] in "，；：" and depth <= 0:
            return at + 1
    return 0


def _head(sentence: str, begin: int, end: int, known: Collection[str]) -> list[tuple[int, int]]:
    lead = _LEAD.match(sentence, begin, end)
    start = lead.end() if lead else begin
    stops = [stop.start() for stop in _NAME_ENDS.finditer(sentence, start, end)]
    aside = _SHORT_FORM.match(sentence, stops[0], end) if stops else None
    if aside:  # 某某计划署（WFP）中国办公室
        stops = [*(stop for stop in stops if stop >= aside.end()), *stops[:1]]
    for stop in (*stops, end):
        if 2 <= stop - start <= 60:
            joint = _TWO.fullmatch(sentence, start, stop)
            spans = [joint.span(1), joint.span(2)] if joint else [(start, stop)]
            if all(b - a <= 34 and _may_act(sentence[a:b], known) for a, b in spans):
                return spans
    return []


def _may_act(name: str, known: Collection[str]) -> bool:
    """A body; 论坛 and 大会 are what is held."""
    return (
        "、" not in name
        and name[0] not in "与和同由在为对向从"
        and not name.startswith(("包括", "其中", "例如"))
        and not compiled("代表团|访问团|考察团|走访|到访|参访|[参访观考][问观察看]了|[走看]了").search(name)
        and is_body(name, known)
        and not compiled(f"(?:{words.alternation('zh-events', 'events', 'nouns')})$").search(name)
    )
