"""Houses that open at the event, in Chinese text: an office, a consulate, a centre, a laboratory, a headquarters.

某某代表处揭牌, 为“某某考试”韩国总部揭牌, 某某总领事馆开馆仪式在……举行, 某某实验室成立活动. What is recalled
(成立于1998年, 自成立以来, 刚刚成立的) opens nothing; 成立 and 设立 by themselves need a word of the day beside them.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.chinese import joined_bodies
from publish.readers.press_text.parties.signers_chinese import MAKING, is_body
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.programme.things_made_chinese import bare, made
from publish.readers.press_text.text.folding import HAN, fold_han

_MORE = words.alternation("zh-programme", "houses", "kinds")
_SURE = words.alternation("zh-programme", "houses", "opens")
_FOUNDS = words.alternation("zh-programme", "houses", "founds")
_NOW = words.alternation("zh-programme", "houses", "at_the_event")
_THEN = words.alternation("zh-programme", "houses", "recalled")
_NOT_YET = words.alternation("zh-programme", "houses", "not_yet")
_LEAD_WORDS = words.alternation("zh-programme", "houses", "lead_in")
_RITE = "(?:仪式|式|典礼|礼|活动|大会|庆典|会议|招待会|酒会)"


@lru_cache(maxsize=1)
def _houses() -> str:
    return f"(?:{made()}|{_MORE})"


@lru_cache(maxsize=1)
def _any() -> re.Pattern[str]:
    return re.compile(f"{_SURE}|{_FOUNDS}")


@lru_cache(maxsize=1)
def _told() -> re.Pattern[str]:
    """The end of the name, and what is said to happen to it."""
    between = (
        r"(?:今[天日晨晚]|昨[天日]|同[日天期]|当[日天晚]|近日|日前|\d{1,2}月\d{1,2}日|\d{1,2}日|上午|下午|晚上?|也|亦|还|又|的|主持|共同|联合|同时|随[后之即]"
        r"|首批|[两三四五六七八九十\d]{1,2}[家个所间座]|同时|正式|隆重|顺利|成功|宣布|宣告|双双|一[同道起]|现场|举[行办]|[（(][^（）]{2,30}[)）]"
        r"|由[^，。；、]{2,40}?(?=主持|共同|一[同道起]|揭)|[在于][^，。；、年“”《》]{2,24}?)*"
    )
    return re.compile(
        rf"(?P<end>{_houses()})(?P<quote>[”」])?(?:，(?=[在于今昨当近]))?(?P<mid>{between})"
        rf"(?:(?P<rite>(?:{_SURE}|{_FOUNDS}){_RITE})|(?P<sure>{_SURE})(?=[，。；！、]|$|并|暨(?!.{{0,12}}签))|(?P<weak>{_FOUNDS})(?=[，。；！]|$|并))"
    )


@lru_cache(maxsize=1)
def _held_for() -> re.Pattern[str]:
    return re.compile(rf"举[行办](?:了)?(?P<name>[{HAN}（）]{{2,24}}?{_houses()})$")


def houses(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """Every house of which the sentence says that it opened at the event."""
    if not _any().search(sentence):
        return []
    found: list[Named] = []
    for told in _told().finditer(sentence):
        start, owners = _start(run, sentence, base, told.end("end"), known)
        end = told.end("end")
        if start < 0 or _recalled(sentence, start, told):
            continue
        title = run.text[base + start : base + end]
        if told["weak"] and not compiled(_NOW).search(
            sentence[:start][-40:] + told[0] + sentence[told.end() : told.end() + 16]
        ):
            continue
        inner = _held_for().search(told["mid"]) if told["rite"] else None
        if inner:  # A今日在某地举行B揭幕仪式
            owners = (title,) if is_body(sentence[start:end], known) else ()
            start = told.start("mid") + inner.start("name")
            title = run.text[base + start : base + told.end("mid")]
        named = Named(title, base + start, "establishment", run, owners, 0.8)
        found += [] if any(named.overlaps(f) for f in found) else [named]
    return found


def _recalled(sentence: str, start: int, told: re.Match[str]) -> bool:
    """Whether it is told of another time, or wished for."""
    clause = max(sentence.rfind(mark, 0, start) for mark in "，；。") + 1
    near = _NAMES.sub("", sentence[max(clause, start - 14) : start]) + told["mid"]
    after = sentence[told.end() : told.end() + 6]
    before = sentence[max(0, clause - 14) : clause]
    return (
        compiled(rf"{_THEN}|{_NOT_YET}").search(near) is not None
        or compiled(r"(?:去年|\d{4}年(?!\d{1,2}月)|自|此前|早在)[^，]{0,10}，$").search(before) is not None
        or compiled(r"于\d|以来|[一二三四五六七八九十百\d]+周?年|之?[际后前初]|至今").match(after) is not None
    )


_NAMES = re.compile("计划署|促进(?:会|委员会|中心)|研究(?:院|所|中心|会|室)|支持单位|[研讨]讨会|推进会|关于")
_LEAD = re.compile(
    rf"(?:{_LEAD_WORDS}|[在于]?[^，。；：、“”在于]{{0,12}}?(?:仪式|会议|大会|论坛|活动|典礼|现场|期间|揭牌)[上中]|(?:\d{{4}}年)?(?:\d{{1,2}}月)?\d{{1,2}}日(?:上午|下午|晚上?)?|\s)+"
)
_TOGETHER = re.compile("(?:联合|共同|携手|和|与|及)+(?=为|举行|举办|宣布|见证)")
_FOR = Pattern(f"^[^“”《》]*(?<![华作成称])为(?!期|了|主|首)(?=[{HAN}A-Za-z“（]{{2}})", needs="为")
_SAID = re.compile("^[^“”]*(?:宣布|宣告|见证了?|举行了?|举办了?|参加了?|出席了?|主持了?|迎来了?|包括|包含)(?=.)")
_OWNED = re.compile(
    f"^(?P<by>(?:[^“”]|（“[^“”]*”）){{2,50}}?)(?:正式)?(?:{MAKING}|(?P<held>(?:联合|共同)?(?:主办|承办|协办|支持|举办))|(?P<under>辖下|旗下|属下|下属|下辖|所属|附属))的(?=.{{4}})"
)
_NO_NAME = re.compile(
    "^(?:[的（在于该此本其各与和同由对向从将把给被让请使]|这|所有|多家|一批|两[个家所]|首[个家]$)|[了是有在于]|参观|访问|考察|走访|^.{0,3}$"
)


def _start(run: Run, sentence: str, base: int, end: int, known: Collection[str]) -> tuple[int, tuple[str, ...]]:
    """Where the name begins that ends there, and who founded it where that is told; -1 where there is no name."""
    quote = sentence.rfind("“", 0, end)
    inside = quote >= 0 and "”" not in sentence[quote:end]
    begin = quote + 1 if inside else _clause(sentence, end)
    owners: tuple[str, ...] = ()
    if not inside:
        for cut in (_LEAD.match, _TOGETHER.match, _SAID.match, _FOR.match, _LEAD.match):
            found = cut(sentence[begin:end])
            begin += found.end() if found else 0
        too = compiled("[^“”]{2,20}暨(?=.{4})").match(sentence[begin:end])
        begin += too.end() if too else 0
        owned = _OWNED.match(sentence[begin:end])
        if owned:
            by = run.text[base + begin : base + begin + owned.end("by")]
            by = compiled(r"[（(][^（）()]*[)）]$").sub("", by) if owned["under"] else by
            owners = (
                ()
                if owned["held"]
                else joined_bodies(by, known) or ((by,) if owned["under"] and is_body(fold_han(by), known) else ())
            )
            begin += owned.end()
    name = sentence[begin:end]
    if (
        not 4 <= len(name) <= 44
        or _NO_NAME.search(name)
        or bare(name)
        or compiled("[，。；：、]").search(name.replace("、", "") if "“" in name else name)
    ):
        return -1, ()
    if compiled(f"(?:[新该此联合首个研究国际合作总驻外本]|代表|中国)*{_houses()}").fullmatch(name):
        return -1, ()
    if name.count("“") != name.count("”"):
        return -1, ()
    return begin, owners


def _clause(sentence: str, end: int) -> int:
    """Where the clause begins in which the name stands; marks within quotation marks and brackets count for nothing."""
    depth = 0
    for at in range(end - 1, -1, -1):
        depth += (sentence[at] in "”）") - (sentence[at] in "“（")
        if depth <= 0 and sentence[at] in "，。；：、！？":
            return at + 1
    return 0
