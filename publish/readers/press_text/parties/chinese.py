"""Who signs, in Chinese text: `A与B签署`, `由A、B、C签署`, `A与B……协议`."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.actors_chinese import actor, head_of, officer_of
from publish.readers.press_text.parties.counted_chinese import counted, several_of_kind
from publish.readers.press_text.parties.signers_chinese import acts, is_body, is_somebody
from publish.readers.press_text.parties.visits_chinese import body_of_officer, on_visit
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.text.folding import HAN, fold_han

_JOINT = re.compile(
    "、|，?以及|联同|会同(?!书)|偕同|与|和|(?<![共一合不相会协随陪如联等])同(?!济|仁|学|方|业|盟|胞|煤|时|年|日|月|期)|跟(?!踪|单)|暨|(?:携手|牵手|联手)(?=[^，。；]{3})|及(?!其)"
)
_LEAD = re.compile(
    "(?:【[^】]{2,20}】|[^，。（）()]{2,10}\\d{1,2}月\\d{1,2}日[电讯](?:[（(](?:记者|通讯员)[^（）()]{2,12}[)）])?|（[^（）]{2,12}[讯电]）|[（(][^（）()]{2,20}日[^（）()]{0,6}[）)]|“(?=[^”]+$)|[在于]?[^，、在于]{0,12}(?:仪式|会议|大会|论坛|活动|晚宴|会谈|期间|当天|现场|会)[上后中](?<!中(?=[东国心华文小央医部欧亚非拉美日韩俄]))|(?:期间|当[天日]|随后|其[后间]|随即|继而|接着|此后|之后|今[天日]|昨[天日]|近日|日前|[会活]上)"
    r"|[（(]?\d{1,2}(?:[.、·]|[）)])\s*|[①-⑳•●·*–—-]\s*|（?[一二三四五六七八九十]{1,2}(?:、|）)|[一二三四五六]是|其[一二三四五]，?"
    r"|[在于]?(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:上午|下午|晚)?|根据|按照|依照|依据|(?:其中)?包括|包含|例如|比如|由|与|和|同(?!济|仁|学|方|业|盟|胞|煤)|及|并|经|据悉|最后|此外|其中|另有|另外|京[澳港沪]双方)+"
)
_TRAIL = re.compile(
    "(?:(?<=.[^第])[三四五多两][方校]|(?:的|双方|各方|相关|主要)+(?:代表|负责人|领导)|(?<=[院校司团会馆局所市府])代表|等(?:[两三四五六七八九十\\d]+余?[家所个方国])?(?:地|单位|机构|方|高校|院校|学校|大学|企业|公司|部门|组织|团体|媒体|商会|协会|学会|国家|城市)?|[两三四五六七八九十\\d]{1,3}家(?:单位|机构|企业|公司|高校|院校)|宣布|同意|决定|共同|发起|倡议|先后|相继|陆续|逐一|一道|一同|一起|合作|(?:通过|以|采取|采用|经由?)(?:线上|网上|在线|云端|视频|远程|通讯|书面|函件|邮寄|电子)[^，。；、与和]{0,8}|正式|分别|现场|联合|成功|携手|当场|再次?|各自?|又|也|还|另外?|(?<=[学院会司局馆所市府])[新补]|(?<![合兼吞])并且?|双方|代表(?:双方|两校|各方|各自[^，]{0,4})|以线上[^，]{0,8}|(?:就|围绕|针对)[^，]{2,30}"
    "|[今昨][（(]\\d{1,2}[）)][天日]|今[天日]?|昨[天日]?|近日|日前|当[天日晚]|周[一二三四五六日]|星期[一二三四五六日天]|上午|下午|晚上?|[（(][^（）()]*[）)]|[在于](?:[^、，与和同暨]{1,16})|于?(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:上午|下午|晚)?)+$"
)
_GROUP = Pattern(
    f"[{HAN}]{{3,20}}旗下(?:[{HAN}]{{0,4}}(?:子公司|公司|企业|品牌|平台))?(?=[{HAN}A-Za-z]{{4}})", needs="旗下"
)
"""中煤集团旗下核心企业平朔公司: whose company it is stands before its name."""
_TRADES = words.alternation("zh-programme", "parties", "trades")
_KIND = Pattern(f"[{HAN}]{{0,6}}(?:{_TRADES})", needs="企业|制造商|厂商|品牌|开发商|服务商|车企|运营商|零售商")
"""运动品牌凌跃: what kind of company it is stands before its name."""


@lru_cache(maxsize=1)
def _nameless() -> re.Pattern[str]:
    return re.compile(rf"(?:{words.alternation('zh', 'organizations', 'bodies')})(?:[与和、]|[于在]|$)")


def subjects(run: Run, sentence: str, base: int, verb: int, known: Collection[str], start: int = 0) -> tuple[str, ...]:
    """`A与B签署`, `A、B、C签署`: the bodies that do the signing; none where one of them is no body."""
    begin = max(start, *(_outside(sentence, mark, verb) for mark in "，；：—"))
    visit = on_visit(run, sentence, base, verb, known)
    if visit:
        return visit
    clause = _FIRST_DEED.sub("", sentence[begin:verb])
    clause = clause[: len(clause) - len(_tail(clause))]
    others = _WITH.fullmatch(clause)
    listed = _counted(run, sentence[:verb], base, max(start, _before(sentence, begin)) if others else begin, known)
    if listed:
        return listed
    if others and begin > start:  # A举行记者会，宣布与B签署
        both = _host_and_others(run, sentence, base, begin, others, known)
        if both:
            return both
    for accepted in (is_body, acts):
        pieces = _divided(clause, known, accepted)
        if len(pieces) > 1 and any(is_body(clause[a:b], known) for a, b in pieces):
            named = [(a, b) for a, b in pieces if not clause[a].isdigit()]
            return tuple(run.text[base + begin + a : base + begin + b] for a, b in named)
    return _with_several(run, base + begin, clause, known)


_FIRST_DEED = Pattern(
    "(?:[在于][^，。；]{2,14})?(?:共同|联合|合作|携手)*(?:举[办行]|召开|主办)[^，。；]{2,30}(?:并且?|时|期间)(?:正式|现场|共同|分别)*$",
    needs="举办|举行|召开|主办",
)
"""A与B共同举办研讨会并签署X."""


def _with_several(run: Run, base: int, clause: str, known: Collection[str]) -> tuple[str, ...]:
    """A and 八家澳门企业 of `A与八家澳门企业`."""
    lead = _LEAD.match(clause)
    at = lead.end() if lead else 0
    told = several_of_kind(clause[at:])
    if told is None or not is_body(clause[at : at + told[0][1]], known):
        return ()
    return tuple(run.text[base + at + a : base + at + b] for a, b in told)


def _before(sentence: str, begin: int) -> int:
    """Where the clause before begins."""
    return max(_outside(sentence, mark, max(0, begin - 1)) for mark in "，；：")


def _short(name: str) -> str:
    """（浸大） behind a name."""
    aside = compiled(f"[（(][{HAN}A-Za-z]{{2,8}}[)）]$").search(name)
    return aside[0] if aside else ""


def _counted(run: Run, told: str, base: int, begin: int, known: Collection[str]) -> tuple[str, ...]:
    """A, B, C and D of `A、B、C三家网站今日与D签署`."""
    lead = _LEAD.match(told[begin:])
    begin += lead.end() if lead else 0
    spans, end = counted(told[begin:])
    if any(is_somebody(told[begin + a : begin + b]) for a, b in spans):
        return ()
    rest = told[begin + end :] if spans else ""
    rest = rest[: len(rest) - len(_tail(rest))]
    with_whom = _WITH.fullmatch(rest.lstrip("，"))
    if not spans or (rest and not with_whom):
        return ()
    names = [(begin + a, begin + b - len(_short(told[begin + a : begin + b]))) for a, b in spans]
    if with_whom:
        at = begin + end + len(rest) - len(rest.lstrip("，")) + with_whom.start("others")
        pieces = _divided(with_whom["others"], known, is_body) if _JOINT.search(with_whom["others"]) else []
        pieces = pieces or ([(0, len(with_whom["others"]))] if is_body(with_whom["others"], known) else [])
        if not pieces:
            return ()
        names += [(at + a, at + b) for a, b in pieces]
    return tuple(run.text[base + a : base + b] for a, b in names)


_WITH = re.compile(
    "(?:[今昨]（?\\d{0,2}）?[天日]|(?:\\d{1,2}月)?\\d{1,2}日(?:上午|下午|晚)?|当[天日]|日前|近日|[于在][^，与和同、]{2,24}(?=[与和同])|先后|相继|陆续|宣布|宣告|并且?|同时|还|也|又|亦|随后|其[后间]|随即|继而|接着|之后|分别|现场|当场|会上|另外?|[^，]{0,4}?宣布)*(?:与|和|同(?!济|仁|学|方|业|盟|胞|煤))(?P<others>[^，]+)"
)


def _host_and_others(
    run: Run, sentence: str, base: int, begin: int, others: re.Match[str], known: Collection[str]
) -> tuple[str, ...]:
    """A and B, C of `A举行论坛，并分别与B、C签署`."""
    first = _on_behalf(run, sentence, base, begin, known)
    first = first or actor(run, sentence, base, begin - 1, known) or head_of(run, sentence, base, known)
    first = first or officer_of(run, sentence, base, known) or _whose_delegation(run, base, begin, known)
    first = first or _came(run, sentence[: begin - 1], base, known)
    at = others.start("others")
    told = others["others"]
    if compiled("[该此]|对方").match(told):
        return ()  # 与该院签署: one named before
    pieces = [(0, len(told))] if is_body(told, known) and not _JOINT.search(told) else _divided(told, known, is_body)
    pieces = pieces or ([(0, len(told))] if is_body(told, known) else [])
    named = tuple(run.text[base + begin + at + a : base + begin + at + b] for a, b in pieces)
    return (first[0], *named) if first and named and first[0] not in named else ()


_CAME = re.compile("来访|到访|来[校院馆]|拜访|访问")


def _came(run: Run, told: str, base: int, known: Collection[str]) -> tuple[str, ...]:
    """A of `A校长某某来访，同我校签订`."""
    whose = body_of_officer(told, known) if _CAME.search(told) else None
    return (run.text[base + whose[0] : base + whose[1]],) if whose else ()


_ON_BEHALF = re.compile(f"代表(?![团处])(?P<body>[{HAN}A-Za-z（）]{{2,24}})，$")


def _on_behalf(run: Run, sentence: str, base: int, begin: int, known: Collection[str]) -> tuple[str, ...]:
    """B of `A主任某某代表B，与C分别签订`."""
    told = _ON_BEHALF.search(sentence[:begin]) if "代表" in sentence else None
    if told is None or not is_body(told["body"], known):
        return ()
    return (run.text[base + told.start("body") : base + told.end("body")],)


_DELEGATION = re.compile("(?P<body>[^，。；：、]{3,26}?)(?:代表团|访问团|考察团|参访团)")
_ITS_DELEGATION = re.compile("(?:^|[，。])(?:随后|期间|当[天日]|其间|访问期间|该)*(?:代表团|访问团|考察团|参访团)")


def _whose_delegation(run: Run, base: int, begin: int, known: Collection[str]) -> tuple[str, ...]:
    """A of `A代表团在外访问。代表团走访C，同B签下X`."""
    text = fold_han(run.text[: base + begin])
    if not _ITS_DELEGATION.match(text[base:]):
        return ()
    for told in reversed(list(_DELEGATION.finditer(text, 0, base))):
        lead = _LEAD.match(told["body"])
        start = told.start("body") + (lead.end() if lead else 0)
        if is_body(text[start : told.end("body")], known):
            return (run.text[start : told.end("body")],)
    return ()


_BESIDE = re.compile(r"\s*(?:—+|–|/|／|×|&|＆|;|；)\s*|\s+-\s+")


def joined_bodies(text: str, known: Collection[str]) -> tuple[str, ...]:
    """`A — B`, `A、B`, `A / B` beside a title of a list; nothing where one of them is no body."""
    told = text.strip(" ：:")
    joined = _BESIDE.sub("、", fold_han(told))
    told = told if len(told) == len(joined) else joined
    for accepted in (is_body, acts):
        pieces = _divided(joined, known, accepted)
        if len(pieces) > 1 and any(is_body(joined[a:b], known) for a, b in pieces):
            return tuple(told[a:b] for a, b in pieces)
    return ()


def _divided(
    clause: str, known: Collection[str], accepted: Callable[[str, Collection[str]], bool]
) -> list[tuple[int, int]]:
    """The clause cut at the joints that have a party on either side; nothing where one piece is no party."""
    pieces, at = [], 0
    for joint in _JOINT.finditer(clause):
        if joint[0] == "同" and _nameless().match(clause, joint.end()):
            continue  # 会同书院: part of a name
        piece = _trimmed(clause, at, joint.start(), known)
        if piece[0] < piece[1] and accepted(clause[piece[0] : piece[1]], known):
            pieces.append(piece)
            at = joint.end()
        elif joint[0] == "、":
            return []
    last = _trimmed(clause, at, len(clause), known)
    if last[0] >= last[1] or not accepted(clause[last[0] : last[1]], known):
        return []
    return [*pieces, last]


def _outside(sentence: str, mark: str, verb: int) -> int:
    """After the last such mark before the verb that is not within brackets."""
    depth = 0
    for at in range(verb - 1, -1, -1):
        depth += (sentence[at] == "）") - (sentence[at] == "（")
        if sentence[at] == mark and depth <= 0 and not sentence.startswith("以及", at + 1):
            return at + 1
    return 0


def _tail(clause: str) -> str:
    found = _TRAIL.search(clause)
    if found and compiled(f"（(?:{words.alternation('zh', 'places', 'cities')})）").fullmatch(found[0]):
        return ""  # 香港中文大学（深圳）
    return found[0] if found else ""


def _trimmed(clause: str, start: int, end: int, known: Collection[str]) -> tuple[int, int]:
    """One party without what leads in to it, and without where, when and how behind it."""
    lead = _LEAD.match(clause[start:end])
    start += lead.end() if lead else 0
    speaker = compiled(f"代表(?![处团])(?=[{HAN}]{{2,}})").search(clause[start:end])
    start += speaker.end() if speaker else 0
    end -= len(_tail(clause[start:end]))
    group = _GROUP.match(clause[start:end])
    start += group.end() if group else 0
    kind = _KIND.match(clause[start:end])
    if kind and clause[start + kind.end() : end] in known:
        start += kind.end()
    return start, end
