"""What was opened, launched or unveiled, in Chinese text: 为……揭牌, 共同启用……, ……正式发布."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.programme.parties_chinese import launchers
from publish.readers.press_text.programme.signers_chinese import MAKING, is_body
from publish.readers.press_text.text.folding import HAN


@lru_cache(maxsize=1)
def _made() -> str:
    return words.alternation("zh-events", "ceremonies", "bodies")


@lru_cache(maxsize=1)
def _started() -> str:
    return words.alternation("zh-events", "ceremonies", "undertakings")


def past(clause: str) -> bool:
    """Whether the clause speaks of another time."""
    return re.search(words.alternation("zh-events", "ceremonies", "past"), clause) is not None


def opened_things(run: Run, sentence: str, base: int, known: Collection[str] = ()) -> list[Named]:
    """Everything the sentence says was opened, founded, launched or released without being signed."""
    found = _settling(run, sentence, base, known) if "落户" in sentence else []
    found += [n for n in _opened(run, sentence, base) if not any(n.overlaps(f) for f in found)]
    found += [n for n in _unveiled(run, sentence, base) if not any(n.overlaps(f) for f in found)]
    for launch in _quoted_launch().finditer(sentence):
        before = sentence[max(sentence.rfind("，", 0, launch.start()), 0) : launch.start()]
        if not past(before) and not re.search("将|拟|期望|希望|已$", before):
            start, end = (base + at for at in launch.span("t" if launch["t"] else "within"))
            named = Named(run.text[start:end], start, "launch", run, (), 0.85)
            found += [] if any(named.overlaps(f) for f in found) else [named]
    found += [n for n in _told_together(run, sentence, base) if not any(n.overlaps(f) for f in found)]
    return [replace(n, parties=n.parties or launchers(run, sentence, base, n.start - base, known)) for n in found]


@lru_cache(maxsize=1)
def _quoted_launch() -> re.Pattern[str]:
    return re.compile(
        rf"(?:启动|推出|发布|上线|开通)(?:了)?(?:一?[个项套款]|全新的?|首个|首期)?(?:(?P<t>“[^”]{{2,30}}”[{HAN}]{{0,6}}?"
        rf"(?:{_started()})(?:[一二三四五]期|第[一二三四五]阶段)?)|“(?P<within>[^“”]{{2,28}}?(?:{_started()}))”(?=[，。；、！]|$|并|和|与))"
    )


_WORKS = words.alternation("zh-programme", "openings", "works")


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return (
        (
            "establishment",
            re.compile(
                rf"(?:共同|联合|正式|宣布|宣告|隆重|发起|(?<=，)[并还](?=(?:启用|开设|设立|成立|组建)了?[^“])|在[^，。；]{{2,12}})(?:启用|开设|设立|成立|组建)(?:了)?"
                rf"(?P<title>[{HAN}A-Za-z0-9“”·]{{2,30}}?(?:{_made()}))(?=”?(?:[，。；、！]|$|并))"
            ),
        ),
        (
            "establishment",
            re.compile(
                rf"(?:设立|成立|启用|开设)(?:了)?“(?P<title>[{HAN}A-Za-z0-9·]{{2,30}}?(?:{_made()}))(?=”(?:[，。；、！]|$|并))"
            ),
        ),
        (
            "establishment",
            re.compile(
                rf"为(?:新近?(?:成立|设立|落成|建成|揭幕|开设|建)的?|全新的?|其|旗下的?)*(?P<title>[{HAN}A-Za-z0-9“”·]{{2,30}}?(?:{_made()}))”?"
                "(?:举行|举办)(?:了)?(?:隆重的?|盛大的?)?(?:成立|揭牌|落成|启用|开幕|奠基|揭幕|挂牌)(?:典礼|仪式|庆典)"
            ),
        ),
        (
            "launch",
            re.compile(
                rf"(?:共同|联合|正式|携手|宣布)(?:启动|推出|发布|上线|开通)(?:了)?(?P<title>[{HAN}A-Za-z0-9]{{3,28}}?"
                rf"(?:{_started()}))(?=[，。；、！]|$|并)"
            ),
        ),
        (
            "launch",
            re.compile(
                rf"发布(?:了)?(?P<title>[{HAN}A-Za-z0-9]{{4,28}}?(?:{_WORKS})"
                r"(?:（[^）]{2,14}）)?)(?=[，。；！]|$)"
            ),
        ),
    )


@lru_cache(maxsize=1)
def _settled() -> re.Pattern[str]:
    bodies = words.alternation("zh", "organizations", "bodies")
    return re.compile(
        rf"(?:^|[，。；])[^，。；“]{{0,8}}?“?(?P<title>[{HAN}A-Za-z0-9·]{{3,30}}?(?:{_made()}))”?"
        rf"(?:[今昨][天日]|当[天日]|同日|也|还|成功)*(?P<now>正式|宣布)?落户(?:于|在)?(?P<by>[{HAN}]{{2,20}}?(?:{bodies}))"
        r"(?P<then>，[^。]{0,20}?(?:揭牌|挂牌|启用|启动|成立))?(?=[，。；举仪并]|$)"
    )


def _settling(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """`某某中心落户某某大学，并举行揭牌仪式`: founded at the body it settles at."""
    found = []
    for m in _settled().finditer(sentence):
        if (m["now"] or m["then"]) and not past(m[0]) and not _bare(m["title"]) and is_body(m["by"], known):
            at, by = base + m.start("title"), run.text[base + m.start("by") : base + m.end("by")]
            title = run.text[at : at + len(m["title"])]
            found.append(Named(title, at, "establishment", run, (by,), 0.8))
    return found


def _opened(run: Run, sentence: str, base: int) -> list[Named]:
    """`A与B共同启用……基地`."""
    found = []
    for kind, pattern in _patterns():
        for m in pattern.finditer(sentence):
            clause = sentence[max(sentence.rfind(mark, 0, m.start()) for mark in "，；。") + 1 : m.end()]
            before = sentence[max(0, m.start() - 3) : m.start()] + clause[-len(m[0]) : -len(m["title"])]
            planned = re.search("(?:将|拟|计划|打算|准备)[^，；。]*$", clause[: -len(m["title"])])
            if planned or past(clause) or re.search("将|拟|已|曾|年|后$", before) or _bare(m["title"]):
                continue
            start = base + m.start("title")
            title = run.text[start : start + len(m["title"])].strip("“”「」『』")
            found.append(Named(title, start + m["title"].startswith("“"), kind, run, (), 0.8))
    return found


_TOLD = re.compile(words.alternation("zh-programme", "openings", "at_the_event"))
_YET_TO_COME = re.compile("将|拟(?!定)|可|希望|计划(?=[于在与启推成设])")
_TOLD_BEFORE = re.compile("已[与同经于在]?|曾|\\d{4}年(?!\\d{1,2}月)|近年|多年|一直|长期")


@lru_cache(maxsize=1)
def _coordinated() -> re.Pattern[str]:
    lead = "(?<=，)(?:并|还|同时|也|又|随后|共同|联合|正式|现场|宣布)*"
    return re.compile(
        rf"{lead}(?:(?P<found>启用|开设|设立|成立|组建)(?:了)?(?P<body>[{HAN}A-Za-z0-9“”·]{{3,30}}?(?:{_made()}))"
        rf"|(?:启动|推出|发布|上线|开通)(?:了)?(?P<work>[{HAN}A-Za-z0-9“”·]{{3,28}}?(?:{_started()}|白皮书|蓝皮书|标准)))"
        r"(?=”?(?:[，。；！]|$|并|(?:[和与及]|以及)))"
    )


def _told_together(run: Run, sentence: str, base: int) -> list[Named]:
    """`签署A，推出B，并设立C`: clauses of one sentence that share who acts, and when."""
    found = []
    for m in _coordinated().finditer(sentence):
        title = m["body"] or m["work"]
        before = sentence[: m.start()]
        if not _TOLD.search(before) or past(sentence[: m.end()]) or _TOLD_BEFORE.search(before) or _bare(title):
            continue
        if _YET_TO_COME.search(before[-24:] + m[0][: -len(title)]):
            continue
        start = base + m.start("body" if m["body"] else "work")
        whole = run.text[start : start + len(title)]
        named = Named(whole.strip("“”「」『』") if title.endswith("”") else whole, start, "launch", run, (), 0.8)
        named = replace(named, kind="establishment") if m["found"] else named
        found.append(replace(named, start=start + (named.title != whole and title.startswith("“"))))
    return found


def _bare(title: str) -> bool:
    """`联合实验室`: a kind of body with no name of its own."""
    return re.fullmatch(f"(?:新|该|此|联合|首个|研究|国际|合作)*(?:{_made()}|{_started()})", title) is not None


_ACTS = words.alternation("zh-programme", "openings", "acts")
_UNVEILED = re.compile(
    rf"(?:^|[，。；、“]|—(?!.*—))(?P<title>(?:[{HAN}]{{1,6}}—(?=[{HAN}]{{2}}))?[^，。；、“”—]{{3,40}}?)”?"
    r"(?:今天|今日|昨日|昨天)?(?:[在于][^，。；、“”]{2,14}?)?(?:正式|隆重|宣布|宣告|当天|同时|也|同日|在会上)*"
    rf"(?P<act>{_ACTS})(?=[，。；！]|$|并)"
)
_QUOTED_WHEN = (
    r"(?:今天|今日|昨日|昨天)?(?:[亦也还]?[在于](?!近日|日前|不久|此前|去年|今年|\d{4}年)[^，。；、“”]{2,14}?)?"
    "(?:正式|隆重|当天|当日|同时|同步|亦|也|还|同日|在会上|双双|宣布|宣告|随后)*"
)
_ACTS_QUOTED = words.alternation("zh-programme", "openings", "acts_of_quoted")
_UNVEILED_QUOTED = re.compile(
    rf"(?:^|.)“(?P<title>[^”]{{3,40}})”{_QUOTED_WHEN}(?P<act>{_ACTS_QUOTED})(?=[，。；！]|$|并)"
)
_ACTS_PARTLY_QUOTED = words.alternation("zh-programme", "openings", "acts_of_partly_quoted")
_NAMED_LAUNCH = re.compile(
    rf"(?P<title>“[^”]{{2,30}}”[{HAN}]{{2,12}}?){_QUOTED_WHEN}(?P<act>{_ACTS_PARTLY_QUOTED})(?=[，。；！]|$|并)"
)
"""“云端之桥”数字展厅正式上线: the kind of thing stands behind its name."""
_SEEN = re.compile(
    r"(?:见证了?|为)[^，。；“”]{0,60}“(?P<title>[^”]{3,40})”(?:的|主持|举行|举办)?(?P<act>启动|发布|首发|揭幕|上线|推介|诞生)"
    r"(?:仪式|典礼)?(?=[，。；！]|$)"
)
"""见证了图片展“……”的启动; 为“……”主持推介仪式."""
_RELEASED = re.compile(
    r"《(?P<title>[^》]{3,50})》(?:[^，。；《》]{0,8})?(?:在[^，。；]{2,14})?(?:正式|同步|隆重|首次|全球|同时|也)*"
    r"(?P<act>发布|首发|问世|出版)(?=[，。；！]|$|并)"
)
_THERE = re.compile(
    "”?(?:启动|揭牌|首发|开通|成立|设立)，$|(?:会上|[仪论活典]?[式坛动礼]上|大会上|期间|现场|当[天日]|同[天日]|[会大][议会]宣布|随后)(?:，|$)|[会坛式动][上中]，"
)
"""会上，……联盟成立: what is founded there and then."""
_STARTED_THERE = ((), ("启动",))
_GIFT = (
    "(?:(?:并|还|随后|同时|共同)?(?:宣布|宣告|见证了?)(?=.{4})|(?:双方|两校|会上|嘉宾|两国|还|共同|一同|随后|并|一起"
    "|[^，。；“”]{0,60}?(?:共同|一起|一同|分别|现场|领导|嘉宾|代表|先生|女士|教授|院士))*为(?=.{3}))"
)


_STARTS = words.alternation("zh-programme", "openings", "launches")


def _unveiled(run: Run, sentence: str, base: int) -> list[Named]:
    found: list[Named] = []
    hits = [
        m
        for pattern in (_SEEN, _UNVEILED_QUOTED, _NAMED_LAUNCH, _RELEASED, _UNVEILED)
        for m in pattern.finditer(sentence)
    ]
    for m in hits:
        title = m["title"]
        if m.re is _UNVEILED:
            lead = re.match(_GIFT, title)
            if not lead and m["act"].startswith("揭牌"):
                lead = re.match("[^“”]{2,24}(?<!华)为(?=.{3})", title)  # 许某为某某学院揭牌
            title = title[lead.end() :] if lead else title
            owned = re.match(f"[^“”]{{2,}}?{MAKING}的", title)
            title = title[owned.end() :] if owned else title
        ends = words.alternation("zh-events", "ceremonies", "instruments")
        start = base + m.end("title") - len(title)
        if past(sentence[max(0, m.start("title") - 4) : m.end("act")]) or _bare(re.split("[为给]", title)[-1]):
            continue
        if m.re in (_UNVEILED, _NAMED_LAUNCH) and not re.search(f"(?:{ends}|{_made()})(?:（[^）]*）)?$", title):
            continue
        there = m["act"] in ("成立", "启动") and _THERE.search(sentence[: m.start() + 1])
        if (
            m.re is not _RELEASED
            and m["act"] in ("成立", "发布", *_STARTED_THERE[m.re is _UNVEILED])
            and not there
            and not re.search("正式|隆重|宣", m[0])
        ):
            continue
        if m.re is _RELEASED and re.search("将|拟|曾|已$", sentence[max(0, m.start() - 6) : m.start()]):
            continue
        kind = "launch" if re.search(_STARTS, m["act"]) else "establishment"
        named = Named(run.text[start : start + len(title)], start, kind, run, (), 0.8)
        found += [] if any(named.overlaps(f) for f in found) else [named]
    return found
