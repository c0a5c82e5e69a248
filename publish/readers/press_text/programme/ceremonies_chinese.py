"""Ceremonies named in Chinese text: ……签约仪式、……发布仪式、……成立仪式."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.actors_chinese import actor
from publish.readers.press_text.parties.chinese import joined_bodies, subjects
from publish.readers.press_text.parties.signers_chinese import BY_BOTH, MAKING, is_body
from publish.readers.press_text.parties.titles_chinese import title_parties
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.past_chinese import past
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.programme.things_made_chinese import bare, made
from publish.readers.press_text.text.folding import HAN, fold_han

_HOLD_VERBS = words.alternation("zh-programme", "signing", "holds")
_HOLDS = f"(?<![文权生易贸作约工象事游农民航关府会党间])组织|(?:{_HOLD_VERBS})"
"""教科文组织 and the like hold nothing."""
_HELD_QUOTED = Pattern(f"(?:^|主办|举办|举行|召开|承办|组织)(?:了)?(“[^“”]{{3,}}”[{HAN}]{{1,6}})$", needs="“")


@lru_cache(maxsize=1)
def _ceremony() -> re.Pattern[str]:
    named = []
    for kind in ("establishment", "launch", "signing"):
        listed = "|".join(
            w
            for w in words.words("zh-events", "ceremonies", kind)
            if w.endswith(("式", "大会", "典礼", "成立暨", "启动会", "首映礼"))
        )
        also = "" if kind == "signing" else "(?:(?:合作)?(?:协议)?(?:签约|签署|签字)[暨及和与]?)?"  # 签约暨揭牌仪式
        named.append(f"(?P<{kind}>{also}(?:{listed}))")
    return re.compile("|".join(named))


def ceremonies(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """`……签约仪式、……发布仪式、……成立仪式相继举行`: the words before each ceremony are its title."""
    found, floor = [], 0
    for ceremony in _ceremony().finditer(sentence):
        region = sentence[floor : ceremony.start()]
        breaks = compiled(f"[。；：，、]|(?:{_HOLDS})(?:了)?|(?<=仪式)[和与及暨]|以及").finditer(region)
        begin = floor + max([0, *(m.end() for m in breaks if not _inside_title(region, m.start()))])
        title, start = _bare_title(run.text, sentence, base, begin, ceremony.start())
        if (
            ceremony.lastgroup == "signing"
            and sentence[begin - 1 : begin] == "、"
            and sentence[begin : begin + 1] not in "《“"
        ):
            clause = max(sentence.rfind(mark, floor, begin) + 1 for mark in "，；：。")  # A、B合作协议签约仪式
            wider, at = _bare_title(run.text, sentence, base, max(clause, floor), ceremony.start())
            title, start = (wider, at) if title_parties(wider) else (title, start)
        floor = ceremony.end()
        kind = ceremony.lastgroup or "signing"
        both = _TOO.match(fold_han(title)) if kind == "establishment" else None
        title, start = (title[both.end() :], start + both.end()) if both else (title, start)
        title = title[:-1] if kind == "establishment" and title.endswith("的") else title  # 某某中心的揭牌仪式
        if ceremony[0].endswith("启动会") and not _UNDERTAKEN.search(fold_han(title)):
            continue  # 2024年度启动会
        if _is_title(fold_han(title), kind, "”" in sentence[ceremony.start() - 1 : ceremony.start()]):
            named = Named(title, start, kind, run, title_parties(title) if kind == "signing" else (), 0.9)
            gift = _GIFT.fullmatch(fold_han(title)) if kind == "signing" and not named.parties else None
            if gift and is_body(gift["of"], known) and is_body(gift["to"], known):
                spans = [title[gift.start(group) : gift.end(group)] for group in ("of", "to")]
                at = gift.start("title")
                named = replace(named, title=title[at:], start=start + at, parties=tuple(spans))
            owners = _owners(sentence[begin : start - base], known) if kind == "signing" else ()
            holds = (
                compiled(f"(?:{_HOLDS})(?:了)?[“《]?$").search(sentence[: start - base]) if kind == "signing" else None
            )
            if holds and not owners:  # A与B合办协议签署仪式
                owners = subjects(run, sentence, base, holds.start(), known)
            if kind == "establishment" and _OF_ANOTHER.search(fold_han(title)):
                held = compiled(f"(?:{_HOLDS})(?:了)?[“《]?$").search(sentence[: start - base])
                owners = actor(run, sentence, base, held.start(), known) if held else ()
            found.append(replace(named, parties=named.parties or owners))
    return [*found, *(item for item in _first_of_two(run, sentence, base) if not any(item.overlaps(f) for f in found))]


@lru_cache(maxsize=1)
def _opened_and() -> Pattern:
    return Pattern(
        rf"(?:^|[，。；]|[在于](?:\d{{1,2}}月)?\d{{1,2}}日|上午|下午|举行|举办)“?(?P<title>[{HAN}A-Za-z·（）]{{4,30}}?(?:{made()}))”?"
        "(?:正式)?(?:揭牌|成立|挂牌|启用|落成)(?:仪式|典礼)?暨[^，。；]{2,40}?(?:仪式|典礼|大会|会议|活动|论坛|研讨会)",
        needs="暨",
    )


def _first_of_two(run: Run, sentence: str, base: int) -> list[Named]:
    """`某研究院揭牌暨共建协议签约仪式`: the first thing that the day's ceremony was for."""
    told = _opened_and().search(sentence)
    if told is None or past(sentence) or bare(told["title"]):
        return []
    at = base + told.start("title")
    return [Named(run.text[at : at + len(told["title"])], at, "establishment", run, (), 0.85)]


_OF_ANOTHER = re.compile("(?:代表处|办事处|联络处|联络站|分会|分院|分中心|分公司|分馆|分校|分行|校区|总部|工作站)$")
"""Houses of those who open them: A举行上海代表处揭幕仪式."""
_GIFT = Pattern(
    f"(?P<of>[{HAN}]{{4,20}}?)(?:捐资|捐赠|资助|赞助|捐助|支持|捐款)(?P<to>[{HAN}]{{4,20}}?)(?P<title>(?:战略|项目|公益)?(?:合作|捐赠|捐资|资助|赞助)[{HAN}]{{0,4}}协议书?)",
    needs="协议",
)
"""某某研究院捐资某某博物院合作框架协议: who gives, and to whom."""
_UNDERTAKEN = re.compile(f"[{HAN}”]{{3}}(?:项目|计划|行动|工程|活动|平台|课程|系列|基金)$")
_TOO = re.compile("[^“”《》]{2,20}?(?:合作|签约|签字|会议|大会|论坛|活动|庆典|年会|周年|典礼|开业|启动|发布)暨(?=.{5})")
"""昆沪会展合作暨某某中心揭牌仪式: what else the ceremony was for."""


def _owners(before: str, known: Collection[str]) -> tuple[str, ...]:
    """A and B of `A与B的《……协议》签约仪式`."""
    owned = compiled("(?P<by>.{5,60}?)(?:(?:之间)?的[“《]?|《)").fullmatch(before)
    return joined_bodies(owned["by"], known) if owned else ()


def _is_title(title: str, kind: str, quoted: bool) -> bool:
    """Whether the words before a ceremony name what was signed, launched or founded."""
    if len(title) < (3 if quoted else 4) or compiled("出席|参加|见证|本次|此次|在|随后|期间").match(title):
        return False
    if kind == "signing" and compiled("(?:揭牌|挂牌|成立|启动|开幕|发布|揭幕|开馆)(?:仪式)?[暨和及]").search(title):
        return False  # 某某学院揭牌暨校企合作签约仪式: the day's own ceremony
    if title.endswith(("在", "于", "为", "出席", "参加", "见证", "主持", "暨", "会议", "周年")):
        return False
    if kind == "signing":
        made = words.alternation("zh-events", "ceremonies", "instruments")
        if not quoted and compiled("(?:合作|投资|重点|招商|产业)项目$").search(title):
            return False  # a ceremony for several projects
        if compiled("(?:战略|友好|项目|校企|校地|全面|深化|框架|双方|双边|两地|经贸)*合作").fullmatch(title):
            return False  # 战略合作签约仪式: of papers that are told elsewhere, or not at all
        return quoted or compiled(rf"(?:{made}|合作)(?:[\d.]+)?(?:（[^）]*）)?$").search(title) is not None
    return True


def _inside_title(text: str, at: int) -> bool:
    return text.count("《", 0, at) > text.count("》", 0, at) or text.count("“", 0, at) > text.count("”", 0, at)


def _bare_title(original: str, sentence: str, base: int, begin: int, end: int) -> tuple[str, int]:
    """The words between, without 《》 and what leads in to them."""
    book = compiled("《([^》]+)》").search(sentence[begin:end]) or compiled("“([^”]{3,})”$").search(sentence[begin:end])
    held = _HELD_QUOTED.search(sentence[begin:end])
    if held:  # 共同主办“X计划”二期启动仪式
        start = base + begin + held.start(1)
        return original[start : start + len(held[1])], start
    if book:
        start = base + begin + book.start(1)
        return original[start : start + len(book[1])], start
    lead = compiled(
        r"(?:并|还|会上|当天|期间|现场|同时|同期|活动期间|和|与|暨|以及|，)+(?:举行|举办|进行)?(?:了)?"
    ).match(
        sentence[begin:end],
    )
    begin += lead.end() if lead else 0
    both = compiled(BY_BOTH).match(sentence[begin:end])
    begin += both.end() if both else 0
    owned = compiled(f"[^“”]{{2,}}?(?:{MAKING}|主办|承办|协办|支持|举办)的").match(sentence[begin:end])
    begin += owned.end() if owned else 0
    opened = sentence[begin:end].startswith("“") and "”" in sentence[begin + 1 : end - 1]  # “创新云图”平台
    return original[base + begin : base + end].strip(" " if opened else " “”"), base + begin
