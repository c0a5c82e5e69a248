"""Who signs on a visit, in Chinese text: A率团赴某地与B签署, `在B，双方签署`, `在B，代表团与校方签署`."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text.facts import Run
from publish.readers.press_text.offices.titles_chinese import ends_in_title
from publish.readers.press_text.parties.signers_chinese import is_body
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.text.folding import HAN, fold_han

_TEAM = "(?:代表团|访问团|考察团|参访团|交流团|工作组|团)"
_LED_ABROAD = Pattern(
    rf"(?P<lead>[^，。；]{{4,50}}?)(?:于?\d{{1,2}}月\d{{1,2}}日|[今昨]日|近日|日前)*(?:率领?|带领|带)[^，。；与和]{{0,12}}?{_TEAM}"
    rf"[^，。；与和同]{{0,24}}?(?:，(?:并|期间|当天|随后)*|并|时)?(?<![共一合会])[与和同](?P<other>[{HAN}A-Za-z（）·]{{3,30}}?)"
    "(?:共同|正式|分别|现场|在[^，。；]{2,12}|就[^，。；]{2,24})*$",
    needs="率|带领|带",
)
"""某中心某某副主任率团赴意大利与某大学签署."""
_AT_HOUSE = Pattern(
    rf"(?:^|[，。；])(?:随后|其后|[次翌]日|当[天日]|之后|接着|最后|期间)*，?在(?P<house>[{HAN}A-Za-z（）·]{{3,24}}?)(?:访问|考察|参访)?(?:期间|时)?，"
    rf"(?:双方|两[校院馆司会所]|{_TEAM}(?:一行)?[与同和](?:[校院馆司会]方|该[校院馆所]|对方)|[与同和](?:[校院馆]方|该[校院馆所]|对方)"
    rf"|[^，。；]{{2,24}}?[与同和](?:(?P=house)|该[校院馆会所])[^，。；]{{0,6}}?(?:副?[校院馆会所]长|理事长|书记|主席|主任))"
    "[^，。；]{0,20}$",
    needs="在",
)
"""`在某大学，双方签署`: one of the two is named as a place."""
_CAMPUS = re.compile(f"(?<=大学)[{HAN}]{{1,8}}(?:校区|校园)$")
_GUEST = re.compile(
    rf"(?:^|[，。；：\s])(?:[^，。；：]{{0,12}}?(?:日|天|午|[讯电]|：))?(?P<body>[{HAN}A-Za-z（）]{{3,30}}?)(?:[^，。；]{{0,12}}?){_TEAM}(?!结)"
)


def on_visit(run: Run, sentence: str, base: int, verb: int, known: Collection[str]) -> tuple[str, ...]:
    """A and B, where the words before the verb say that A came to B, or led a group to it; else nobody."""
    before = sentence[:verb]
    led = _LED_ABROAD.search(before)
    if led:
        whose = body_of_officer(led["lead"], known)
        other = base + led.start("other")
        if whose and is_body(led["other"], known):
            at = base + led.start("lead") + whose[0]
            return (run.text[at : at + whose[1] - whose[0]], run.text[other : other + len(led["other"])])
    there = _AT_HOUSE.search(before)
    if there is None or not is_body(there["house"], known):
        return ()
    at = base + there.start("house")
    campus = _CAMPUS.search(there["house"])
    house = run.text[at : at + (campus.start() if campus else len(there["house"]))]
    guest = _guest(fold_han(run.text[:at]), run, known)
    if not guest:
        return (house,)  # the other of the two is told of elsewhere
    return (guest, house) if guest not in house and house not in guest else ()


_LEAD = re.compile(
    r"(?:[^，。；]{0,20}?(?:日电|讯|消息)\s*|(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:至\d{1,2}日)?(?:上午|下午|晚)?|近日|日前|[今昨](?:日|天)|由|，|\s|）)+"
)


def body_of_officer(text: str, known: Collection[str]) -> tuple[int, int] | None:
    """Where the body stands at the head of 某中心某某副主任, 某市副市长某某; None where none does."""
    lead = _LEAD.match(text)
    start = lead.end() if lead else 0
    for end in range(min(len(text) - 2, start + 30), start + 2, -1):
        if is_body(text[start:end], known) and any(
            ends_in_title(text[at:to])
            for at in range(end, min(end + 5, len(text)))
            if at == end or at > end + 1
            for to in range(at + 2, min(len(text), at + 14) + 1)
        ):
            return (start, end)
    return None


def _guest(before: str, run: Run, known: Collection[str]) -> str:
    """Whose delegation was told of last."""
    for told in reversed(list(_GUEST.finditer(before))):
        at = told.start("body")
        if is_body(told["body"], known):
            return run.text[at : at + len(told["body"])]
        whose = body_of_officer(before[at : told.end()], known)
        if whose:
            return run.text[at + whose[0] : at + whose[1]]
    return ""
