"""What was unveiled, in Chinese text: 某某中心揭牌, “……”平台正式上线, 《……》首发."""

from __future__ import annotations

import re

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.signers_chinese import BY_BOTH, MAKING
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.past_chinese import past
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.programme.things_made_chinese import bare, made
from publish.readers.press_text.text.folding import HAN

_ACTS = words.alternation("zh-programme", "openings", "acts")
_UNVEILED = Pattern(
    rf"(?:^|[，。；：、“]|—(?!.*—))(?P<title>(?:[{HAN}]{{1,6}}—(?=[{HAN}]{{2}}))?[^，。；、“”—]{{3,40}}?)”?"
    r"(?:今天|今日|昨日|昨天|同日|同天|当天|当日|日前|近日|(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚)?)?[亦也还]?(?:[在于][^，。；、“”]{2,14}?|[在于][^，。；、“”（）]{2,20}（[^（）]{2,40}）)?"
    r"(?:正式|隆重|宣布|宣告|当天|同时|同步|也|亦|同日|在会上|共同|联合|成功)*"
    rf"(?P<act>{_ACTS})(?=[，。；！]|$|并)",
    needs="上线|举行落成典礼|启动|启用|开通|成立|投入|挂牌|揭牌|正式发布",
)
_QUOTED_WHEN = (
    r"(?:今天|今日|昨日|昨天)?(?:[亦也还]?[在于](?!近日|日前|不久|此前|去年|今年|\d{4}年)[^，。；、“”（）]{2,24}?(?:（[^（）]{2,40}）)?)?"
    "(?:正式|隆重|当天|当日|同时|同步|亦|也|还|同日|在会上|双双|宣布|宣告|随后)*"
)
_ACTS_QUOTED = words.alternation("zh-programme", "openings", "acts_of_quoted")
_UNVEILED_QUOTED = Pattern(
    rf"(?:^|.)“(?P<title>[^”]{{3,40}})”{_QUOTED_WHEN}(?P<act>{_ACTS_QUOTED})(?=[，。；！]|(?<=揭牌)、|$|并)", needs="“"
)
_ACTS_PARTLY_QUOTED = words.alternation("zh-programme", "openings", "acts_of_partly_quoted")
_NAMED_LAUNCH = re.compile(
    rf"(?P<title>“[^”]{{2,30}}”[{HAN}]{{2,12}}?){_QUOTED_WHEN}(?P<act>{_ACTS_PARTLY_QUOTED})(?=[，。；！]|$|并)"
)
"""“云端之桥”数字展厅正式上线: the kind of thing stands behind its name."""
_SEEN = Pattern(
    r"(?:见证了?|为)[^，。；“”]{0,60}“(?P<title>[^”]{3,40})”(?:的|主持|举行|举办)?(?P<act>启动|发布|首发|揭幕|上线|推介|诞生)"
    r"(?:仪式|典礼)?(?=[，。；！]|$)",
    needs="“",
)
"""见证了图片展“……”的启动; 为“……”主持推介仪式."""
_RELEASED = re.compile(
    r"《(?P<title>[^》]{3,50})》(?:[^，。；《》]{0,8})?(?:在[^，。；]{2,14})?(?:正式|同步|隆重|首次|全球|同时|也)*"
    r"(?P<act>发布|首发|问世|出版)(?=[，。；！]|$|并)"
)
_SERIES = Pattern(
    rf"“(?P<title>[^”]{{3,40}}(?:译丛|丛书|文库|书系|文丛|套书|全集|画册|图录|绘本|教材|词典|辞典|图典|影像志|纪录片))”(?:（[^）]{{2,12}}）)?{_QUOTED_WHEN}"
    "(?P<act>揭幕|首发|问世|发布|首映|亮相|上市|出版)(?=[，。；！]|$|并)",
    needs="“",
)
"""“……译丛”（第一辑）揭幕."""
_THERE = re.compile(
    "”?(?:启动|揭牌|首发|开通|成立|设立)，$|(?:会上|[仪论活典]?[式坛动礼]上|大会上|期间|现场|当[天日]|同[天日]|[会大][议会]宣布|随后)(?:，|$)|[会坛式动][上中]，"
)
"""会上，……联盟成立: what is founded there and then."""
_AT_EVENT = re.compile("[在于][^，。；]{0,10}[会式坛动礼]上")
_STARTED_THERE = ((), ("启动",))
_GIFT = (
    "(?:(?:并|还|随后|同时|共同)?(?:宣布|宣告|见证了?)(?=.{4})|(?:双方|两校|会上|嘉宾|两国|还|共同|一同|随后|并|一起"
    "|[^，。；“”]{0,60}?(?:共同|一起|一同|分别|现场|领导|嘉宾|代表|先生|女士|教授|院士))*为(?=.{3}))"
)


_STARTS = words.alternation("zh-programme", "openings", "launches")


def unveiled(run: Run, sentence: str, base: int) -> list[Named]:
    """Everything the sentence says was unveiled, founded or brought out, the name first."""
    found: list[Named] = []
    hits = [
        (pattern, m)
        for pattern in (_SEEN, _SERIES, _UNVEILED_QUOTED, _NAMED_LAUNCH, _RELEASED, _UNVEILED)
        for m in pattern.finditer(sentence)
    ]
    for pattern, m in hits:
        title = m["title"]
        if pattern is _UNVEILED:
            lead = compiled(_GIFT).match(title)
            if not lead and m["act"].startswith("揭牌"):
                lead = compiled("[^“”]{2,24}(?<!华)为(?=.{3})").match(title)  # 许某为某某学院揭牌
            title = title[lead.end() :] if lead else title
            said = compiled("(?:并)?(?:宣布|宣告)").match(title)
            title = title[said.end() :] if said else title
            together = compiled(BY_BOTH).match(title)
            title = title[together.end() :] if together else title
            owned = compiled(f"[^“”]{{2,}}?{MAKING}的").match(title)
            title = title[owned.end() :] if owned else title
        ends = words.alternation("zh-events", "ceremonies", "instruments")
        start = base + m.end("title") - len(title)
        if past(sentence[max(0, m.start("title") - 4) : m.end("act")]) or bare(compiled("[为给]").split(title)[-1]):
            continue
        if pattern in (_UNVEILED, _NAMED_LAUNCH) and not compiled(f"(?:{ends}|{made()})(?:（[^）]*）)?$").search(title):
            continue
        there = m["act"] in ("成立", "启动") and (_THERE.search(sentence[: m.start() + 1]) or _AT_EVENT.search(m[0]))
        if (
            pattern not in (_RELEASED, _SERIES)
            and m["act"] in ("成立", "发布", *_STARTED_THERE[pattern is _UNVEILED])
            and not there
            and not compiled("正式|隆重|宣").search(m[0])
        ):
            continue
        if pattern is _RELEASED and compiled("将|拟|曾|已$").search(sentence[max(0, m.start() - 6) : m.start()]):
            continue
        kind = "launch" if compiled(_STARTS).search(m["act"]) else "establishment"
        named = Named(run.text[start : start + len(title)], start, kind, run, (), 0.8)
        both = [*_beside(named, sentence, base), named] if pattern is _UNVEILED_QUOTED else [named]
        found += [each for each in both if not any(each.overlaps(f) for f in found)]
    return found


_BESIDE = re.compile("“(?P<title>[^”]{3,40})”(?:[、和与及]|以及)“$")


def _beside(last: Named, sentence: str, base: int) -> list[Named]:
    """“X” of `“X”与“Y”同时挂牌`."""
    before = _BESIDE.search(sentence[: last.start - base])
    if before is None:
        return []
    start = base + before.start("title")
    title = last.run.text[start : start + len(before["title"])]
    more = Named(title, start, last.kind, last.run, last.parties, last.weight)
    return [*_beside(more, sentence, base), more]
