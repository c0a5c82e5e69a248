"""What was opened, launched or unveiled, in Chinese text: 为……揭牌, 共同启用……, ……正式发布."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.launchers_chinese import launchers
from publish.readers.press_text.parties.signers_chinese import is_body
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.past_chinese import past
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.programme.things_made_chinese import bare, made, started
from publish.readers.press_text.programme.unveilings_chinese import unveiled
from publish.readers.press_text.text.folding import HAN


def opened_things(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """Everything the sentence says was opened, founded, launched or released without being signed."""
    found = _settling(run, sentence, base, known) if "落户" in sentence else []
    found += [n for n in _opened(run, sentence, base) if not any(n.overlaps(f) for f in found)]
    found += [
        _hung_up(n, sentence, base) for n in unveiled(run, sentence, base) if not any(n.overlaps(f) for f in found)
    ]
    for launch in _quoted_launch().finditer(sentence):
        before = sentence[max(sentence.rfind("，", 0, launch.start()), 0) : launch.start()]
        if not past(before) and not compiled("将|拟|期望|希望|已$").search(before):
            start, end = (base + at for at in launch.span("t" if launch["t"] else "within"))
            named = Named(run.text[start:end], start, "launch", run, (), 0.85)
            found += [] if any(named.overlaps(f) for f in found) else [named]
    for told in _PROCLAIMED.finditer(sentence):
        if not past(sentence[: told.end()]) and not compiled("将|拟|建议|曾$").search(sentence[: told.start()][-8:]):
            start, end = base + told.start("title"), base + told.end("title")
            named = Named(run.text[start:end], start, "launch", run, (), 0.8)
            found += [] if any(named.overlaps(f) for f in found) else [named]
    found += [n for n in _told_together(run, sentence, base) if not any(n.overlaps(f) for f in found)]
    return [replace(n, parties=n.parties or launchers(run, sentence, base, n.start - base, known)) for n in found]


_HOUSES = words.alternation("zh-programme", "openings", "houses_of_branches")
_AT_HOUSE = re.compile(
    rf"”?(?:(?:[、和与及]|以及)“[^“”]{{3,40}}”)*[^，。；“”]{{0,6}}?[在于](?P<at>[^，。；、“”]{{2,24}}?(?:{_HOUSES}))"
    "(?:同时|正式|双双|隆重|也|同日|当天)*(?:挂牌|揭牌)"
)
_OF_ANOTHER = Pattern(
    f"(?P<of>[{HAN}]{{2,16}}?(?:大学|学院|医院|研究院|研究所|集团|公司))[{HAN}]{{0,12}}?"
    "(?:基地|教学医院|附属医院|教研中心|研究中心|培训中心|诊疗中心|工作站|工作室|分中心|分院|实验室|教学点|实训中心)$",
    needs="公司|医院|大学|学院|研究|集团",
)


def _hung_up(item: Named, sentence: str, base: int) -> Named:
    """`A大学教学医院在B医院挂牌`: B's house has become a place of A's."""
    at = _AT_HOUSE.match(sentence, item.start - base + len(item.title))
    of = _OF_ANOTHER.fullmatch(item.title) if at else None
    if at is None or of is None or item.kind != "establishment" or of["of"] in at["at"] or at["at"] in of["of"]:
        return item
    return replace(item, parties=(item.run.text[base + at.start("at") : base + at.end("at")], of["of"]))


@lru_cache(maxsize=1)
def _quoted_launch() -> Pattern:
    return Pattern(
        rf"(?:启动|推出|发布|上线|开通)(?:了)?(?:一?[个项套款]|全新的?|首个|首期|[^，。；“”《》]{{2,16}}的)?(?:(?P<t>“[^”]{{2,30}}”[{HAN}]{{0,6}}?"
        rf"(?:{started()})(?:[一二三四五]期|第[一二三四五]阶段)?(?!计划|行动|项目|工程))|“(?P<within>[^“”]{{2,28}}?(?:{started()}))”(?=[，。；、！]|$|并|和|与))",
        needs="“",
    )


_PROCLAIMED = Pattern(
    "(?:发表|发布|通过|宣读|发出)(?:了)?(?:一份)?[“《](?P<title>[^”》]{2,30}(?:倡议|倡议书|宣言|共识|公报|约章|公约))[”》](?=[，。；、]|$|并)",
    needs="倡议|宣言|共识|公报|约章|公约",
)
"""与会城市一同发表了“云泽倡议”."""
_WORKS = words.alternation("zh-programme", "openings", "works")


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return (
        (
            "establishment",
            re.compile(
                rf"(?:共同|联合|正式|宣布|宣告|隆重|发起|(?<=，)[并还](?=(?:启用|开设|设立|成立|组建)了?[^“])|在[^，。；]{{2,12}})(?:启用|开设|设立|成立|组建)(?:了)?"
                rf"(?P<title>[{HAN}A-Za-z0-9“”·]{{2,30}}?(?:{made()}))(?=”?(?:[，。；、！]|$|并|[和与及][^，。；、]{{0,24}}(?:{made()})(?:[，。；]|$)))"
            ),
        ),
        (
            "establishment",
            re.compile(
                rf"(?:设立|成立|启用|开设|共设|合设|合建|共建|组建|创办|创立|揭牌成立)(?:了)?“(?P<title>[{HAN}A-Za-z0-9·]{{2,30}}?(?:{made()}))(?=”(?:[，。；、！]|$|并))"
            ),
        ),
        (
            "establishment",
            re.compile(
                rf"为(?:新近?(?:成立|设立|落成|建成|揭幕|开设|建)的?|全新的?|其|旗下的?)*(?P<title>[{HAN}A-Za-z0-9“”·]{{2,30}}?(?:{made()}))”?"
                "(?:举行|举办)(?:了)?(?:隆重的?|盛大的?)?(?:成立|揭牌|落成|启用|开幕|揭幕|挂牌)(?:典礼|仪式|庆典)"
            ),
        ),
        (
            "launch",
            re.compile(
                rf"(?:共同|联合|正式|携手|宣布)(?:启动|推出|发布|上线|开通)(?:了)?(?P<title>[{HAN}A-Za-z0-9]{{3,28}}?"
                rf"(?:{started()}))(?=[，。；、！]|$|并)"
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
        rf"(?:^|[，。；])[^，。；“]{{0,8}}?“?(?P<title>[{HAN}A-Za-z0-9·]{{3,30}}?(?:{made()}))”?"
        rf"(?:[今昨][天日]|当[天日]|同日|也|还|成功)*(?P<now>正式|宣布)?落户(?:于|在)?(?P<by>[{HAN}]{{2,20}}?(?:{bodies}))"
        r"(?P<then>，[^。]{0,20}?(?:揭牌|挂牌|启用|启动|成立))?(?=[，。；举仪并]|$)"
    )


def _settling(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """`某某中心落户某某大学，并举行揭牌仪式`: founded at the body it settles at."""
    found = []
    for m in _settled().finditer(sentence):
        if (m["now"] or m["then"]) and not past(m[0]) and not bare(m["title"]) and is_body(m["by"], known):
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
            planned = compiled("(?:将|拟|计划(?!署)|打算|准备)[^，；。]*$").search(clause[: -len(m["title"])])
            if (
                m["title"].startswith("的")
                or planned
                or past(clause)
                or compiled("将|拟|已|曾|年|后$").search(before)
                or bare(m["title"])
            ):
                continue
            start = base + m.start("title")
            title = run.text[start : start + len(m["title"])].strip("“”「」『』")
            found.append(Named(title, start + m["title"].startswith("“"), kind, run, (), 0.8))
            further = _founded_too().match(sentence, m.end()) if kind == "establishment" else None
            if further:  # 设立创新园和产业基金
                at = base + further.start("title")
                found.append(Named(run.text[at : at + len(further["title"])], at, kind, run, (), 0.8))
    return found


@lru_cache(maxsize=1)
def _founded_too() -> re.Pattern[str]:
    return re.compile(rf"”?[和与及]“?(?P<title>[{HAN}A-Za-z0-9·（）]{{0,24}}?(?:{made()}))(?=”?(?:[，。；、！]|$|并))")


_TOLD = re.compile(words.alternation("zh-programme", "openings", "at_the_event"))
_YET_TO_COME = re.compile("将|拟(?!定)|可|希望|计划(?=[于在与启推成设])")
_TOLD_BEFORE = re.compile("已[与同经于在]?|曾|\\d{4}年(?!\\d{1,2}月)|近年|多年|一直|长期")


@lru_cache(maxsize=1)
def _coordinated() -> Pattern:
    lead = "(?<=，)(?:并|还|同时|也|又|随后|共同|联合|携手|合作|合力|一道|由此|正式|现场|宣布)*"
    return Pattern(
        rf"{lead}(?:(?P<found>启用|开设|设立|成立|组建)(?:了)?(?P<body>[{HAN}A-Za-z0-9“”·]{{3,30}}?(?:{made()}))"
        rf"|(?:启动|推出|发布|上线|开通)(?:了)?(?P<work>[{HAN}A-Za-z0-9“”·]{{3,28}}?(?:{started()}|白皮书|蓝皮书|标准)))"
        r"(?=”?(?:[，。；！]|$|并|(?:[和与及]|以及)))",
        needs="上线|发布|启动|启用|开设|开通|成立|推出|组建|设立",
    )


def _told_together(run: Run, sentence: str, base: int) -> list[Named]:
    """`签署A，推出B，并设立C`: clauses of one sentence that share who acts, and when."""
    found = []
    for m in _coordinated().finditer(sentence):
        title = m["body"] or m["work"]
        before = sentence[: m.start()]
        if not _TOLD.search(before) or past(sentence[: m.end()]) or _TOLD_BEFORE.search(before) or bare(title):
            continue
        if _YET_TO_COME.search(before[-24:] + m[0][: -len(title)]):
            continue
        start = base + m.start("body" if m["body"] else "work")
        whole = run.text[start : start + len(title)]
        named = Named(whole.strip("“”「」『』") if title.endswith("”") else whole, start, "launch", run, (), 0.8)
        named = replace(named, kind="establishment") if m["found"] else named
        found.append(replace(named, start=start + (named.title != whole and title.startswith("“"))))
    return found
