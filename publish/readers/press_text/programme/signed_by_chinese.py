"""What was signed, where the Chinese title comes first: 《……协议》由A与B签署, A与B的……协议今日签署, 在……上签字."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.offices.titles_chinese import ends_in_title
from publish.readers.press_text.parties.actors_chinese import actor
from publish.readers.press_text.parties.chinese import joined_bodies, subjects
from publish.readers.press_text.parties.signers_chinese import is_body
from publish.readers.press_text.parties.spoken_for_chinese import spoken_for
from publish.readers.press_text.parties.titles_chinese import title_parties
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.past_chinese import past
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.text.folding import HAN, fold_han

_PAPERS = words.alternation("zh-programme", "papers", "signed")
PAPER = f"{_PAPERS}|合同(?!能源|金?额|总额|文本)"
"""Last words of what is signed."""
_TITLE = (
    rf"(?:《(?P<book>[^》]{{3,60}})》|(?P<plain>[{HAN}A-Za-z0-9（）“”—–·、]{{2,70}}?(?:{PAPER})"
    "|交接证书|移交证书|会谈纪要))"
)
_WHEN = (
    r"(?:[今昨][天日]|同日|近日|日前|当[天日]|于?(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:上午|下午|晚上?)?|上午|下午|晚上?"
    r"|[在于][^，。；《》]{2,24}?|经[^，。；《》]{2,24}?|正式|顺利|成功|同时|随后|如期|当场|现场|终于|也|亦|已)*"
)
_DONE = "(?:签署|签订|签约|签定|签妥|签下|签立|订立|草签|签字|达成|缔结|换签|续签|敲定)"
_BEEN_SIGNED = Pattern(
    rf"(?:^|(?<=[，。；]))(?:并将|而)?{_TITLE}，?{_WHEN}(?:完成|获得?|得以)?{_DONE}(?:完毕|生效)?(?=[，。；]|$)",
    needs="《|证书|纪要|协定|协议|合同|备忘录|意向书|换文",
)
_SIGNED_BY = Pattern(
    r"(?:^|[，。；])(?:该|此|上述|其中|当中)?《?(?P<title>[^，。；《》由]{1,60}?(?:协议书|协议|协定|备忘录|意向书|合同))》?(?:[在于][^，。；由]{2,30}，?)?由"
    r"(?P<by>[^。；]{4,80}?)(?:共同|正式|联合|分别|现场|代表双方)*(?:签署|签订|签字|签约|签下|签名)(?!的|仪式)",
    needs="由",
)
_ON_PAPER = re.compile(
    rf"(?:在|于|为|就)(?:该|此|这)?(?:[两一二三四五六七八九十\d]+(?=份|项))?(?:份|项)?{_TITLE}(?:文本|文件|书)?(?:上|中)?(?:分别|共同|先后|正式|郑重|一同)*"
    "(?:签字|签了[字名]|签署|签名|署名|落笔|签上|签下|签约)(?!仪式|后|前)"
)
_WITNESSED = re.compile("^(?:双方|该|此|上述|这|上)|见证|出席|签约|仪式|主持|[并就]|代表")


def signed_by(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """`《……协议》由A与B签署`, `A与B的……协议今日签署`, `A与B的代表在……协议上签字`."""
    found = _each_with(run, sentence, base, known) or _owned_books(run, sentence, base, known)
    for m in _SIGNED_BY.finditer(sentence):
        both = spoken_for(run, m["by"], base + m.start("by"), known)
        if past(m["by"]) or (not both and _named_before(run, m["title"], base + m.start("title"))):
            continue
        start = base + m.start("title")
        verb = m.end("by")
        parties = title_parties(m["title"]) or both
        parties = parties or subjects(run, sentence[:verb], base, verb, known, m.start("by"))
        parties = parties or _of_officers(run, m["by"], base + m.start("by"), known)
        parties = () if _ANY_PAPER.fullmatch(m["title"]) and not both else parties  # perhaps the one named before
        found.append(Named(run.text[start : start + len(m["title"])], start, "signing", run, parties, 0.9))
    for m in _BEEN_SIGNED.finditer(sentence):
        if past(m[0]):
            continue
        for at in _parted(m):
            named = _been_signed(run, sentence, base, at, known)
            found += [named] if named and not any(named.overlaps(f) for f in found) else []
    for m in _ON_PAPER.finditer(sentence):
        start, end = m.span("book" if m["book"] else "plain")
        if past(sentence[max(0, m.start() - 12) : m.end()]) or compiled("将|拟|愿|待").search(
            sentence[m.start() - 6 : m.start()]
        ):
            continue
        parties = title_parties(sentence[start:end]) or spoken_for(run, sentence, base, known)
        parties = parties or subjects(run, sentence, base, m.start(), known)
        for a, b in _each_paper(sentence, start, end) if m["plain"] else [(start, end)]:
            named = Named(run.text[base + a : base + b], base + a, "signing", run, parties, 0.85)
            found += [named] if not any(named.overlaps(f) for f in found) else []
    return found


_ANY_PAPER = re.compile("(?:合作)?(?:协议|协定|备忘录|意向书|合同)")


def _named_before(run: Run, title: str, at: int) -> bool:
    """该协议由……签署: of a paper that was named before; so is 合作协议 where the paragraph has a paper before it."""
    if compiled("双方|会上|(?:该|此|上述)(?:协议|协定|备忘录|意向书|合同)$").match(title):
        return True
    return _ANY_PAPER.fullmatch(title) is not None and compiled(PAPER).search(fold_han(run.text[:at])) is not None


_NEXT_PAPER = re.compile(f"(?:{PAPER})(?P<joint>以及|[、和与及])")


def _each_paper(sentence: str, start: int, end: int) -> list[tuple[int, int]]:
    """战略合作协议书 and 联合培养协议书 of 在战略合作协议书及联合培养协议书上签字."""
    joints = [m.span("joint") for m in _NEXT_PAPER.finditer(sentence, start, end)]
    return list(zip([start, *(b for _, b in joints)], [*(a for a, _ in joints), end], strict=True))


def _of_officers(run: Run, by: str, at: int, known: Collection[str]) -> tuple[str, ...]:
    """A and B of 由A副校长某某与B市长某某签署: whose officers they are."""
    pieces = compiled("与|和|、|及").split(by)
    found = [next((p[:end] for end in range(len(p) - 3, 1, -1) if _officer(p, end, known)), "") for p in pieces]
    if not 1 < len(found) < 5 or not all(found):
        return ()
    starts = [by.index(piece) for piece in pieces]
    found = [whole[1] if (whole := _WITHIN.fullmatch(body)) else body for body in found]
    return tuple(run.text[at + s : at + s + len(f)] for s, f in zip(starts, found, strict=True))


_WITHIN = re.compile("(.{2,16}?大学)[^大]{1,14}(?:学院|系|学部|中心|研究所|研究院|实验室|处|部|办公室|书院)")
"""青禾大学农学院 of 青禾大学农学院院长: the school within the body belongs to the office."""


def _officer(piece: str, end: int, known: Collection[str]) -> bool:
    """Whether a body ends there, and an office behind it before a name."""
    if not is_body(piece[:end], known):
        return False
    return any(ends_in_title(piece[end:at]) for at in range(end + 2, len(piece) - 1))


_WITH = re.compile(
    "(?<![同并])[与和同](?P<by>[^，。；、《》与和同]{3,30}?)(?:之间)?(?:达成|签[署订下])?的(?:一份)?《(?P<book>[^》]{3,60})》"
)
_IN_ALL = re.compile(
    "(?:^|[，；])(?:其中|当[天日]|会上|现场|此次|共|有|的|[两二三四五六七八九十\\d]+[项份个]|协议|合约|文件)*由"
    "(?P<by>[^，。；：《》]{3,30}?)(?:共同|正式|分别|现场)*(?:签署|签订)[：，]|"
    "(?P<verb>(?:共|分别|先后|又)*(?:签署|签订)(?:了)?(?:[两二三四五六七八九十\\d]+[项份个][^，。；：《》]{0,10})?[：，])"
)


def _each_with(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """`由A签署：一是与B的《X》，二是与C的《Y》`: each with its own other side."""
    if "的《" not in sentence or not (told := _IN_ALL.search(sentence)):
        return []
    at = told.start("by")
    ours: tuple[str, ...] = (run.text[base + at : base + told.end("by")],) if told["by"] else ()
    ours = ours or actor(run, sentence, base, told.start("verb"), known)
    found = []
    for m in _WITH.finditer(sentence, told.end() - 1):
        start, other = base + m.start("book"), run.text[base + m.start("by") : base + m.end("by")]
        if len(ours) == 1 and is_body(m["by"], known) and not past(sentence[told.end() : m.start()]):
            found.append(Named(run.text[start : start + len(m["book"])], start, "signing", run, (ours[0], other), 0.9))
    return found


def _parted(m: re.Match[str]) -> list[tuple[int, int, bool]]:
    """Where each title stands of 甲与乙友好协议、“丙”借展协议在某地签署, and whether it is in marks."""
    if m["book"]:
        return [(*m.span("book"), True)]
    start, end = m.span("plain")
    pieces = compiled("、").split(m["plain"])
    if len(pieces) > 1 and all(compiled(f"(?:{PAPER})$").search(piece) for piece in pieces):
        cuts = [start + sum(len(p) + 1 for p in pieces[:rank]) for rank in range(len(pieces))]
        return [(at, at + len(piece), False) for at, piece in zip(cuts, pieces, strict=True)]
    return [(start, end, False)]


_OWNED_BOOK = re.compile(
    f"(?:^|[，；：、]|以及|及|其中(?:有|包括)?|包括|分别是|分别为|有|和)(?P<by>[^，。；：《》]{{2,30}}?[与和同][^，。；：《》]{{2,40}}?)(?:之间)?的《(?P<book>[^》]{{2,60}}?(?:{PAPER}))》"
)


def _owned_books(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """`见证了6份备忘录的签署，其中有A与B的《X》，以及C与D的《Y》`."""
    if "的《" not in sentence or "签" not in sentence or past(sentence):
        return []
    found = []
    for m in _OWNED_BOOK.finditer(sentence):
        lead = compiled("(?:以及|及|其中|包括|有|和)+").match(m["by"])
        start = m.start("by") + (lead.end() if lead else 0)
        both = joined_bodies(run.text[base + start : base + m.end("by")], known)
        at = base + m.start("book")
        if len(both) > 1:
            found.append(Named(run.text[at : at + len(m["book"])], at, "signing", run, both, 0.9))
    return found


def _been_signed(run: Run, sentence: str, base: int, at: tuple[int, int, bool], known: Collection[str]) -> Named | None:
    """`A与B的……协议近日签订`: whose paper it is stands before the title."""
    start, end, book = at
    owners: tuple[str, ...] = ()
    owned = (
        compiled("(?P<by>.{4,70}?)(?:之间|双方|三方)?的(?P<rest>.{2,})").match(sentence[start:end])
        if not book
        else None
    )
    if owned:
        owners = joined_bodies(run.text[base + start : base + start + owned.end("by")], known)
        start += owned.start("rest") if owners else 0
    title = sentence[start:end]
    if past(sentence[start:end]) or _WITNESSED.search(title) or ("、" in title and not book):
        return None
    return Named(
        run.text[base + start : base + end], base + start, "signing", run, owners or title_parties(title), 0.85
    )
