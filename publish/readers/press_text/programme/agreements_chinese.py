"""What was signed, launched or established, in Chinese text: ceremonies, 签署《…》, …揭牌."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.programme.ceremonies import KINDS, Named
from publish.readers.press_text.text.folding import HAN, fold_han

_AMONG_HAN = re.compile(
    rf"(?:签约|签署|签订)[^。；]{{0,40}}?包括(?P<parties>[{HAN}A-Za-z（）]{{2,24}}[与和][{HAN}A-Za-z（）]{{2,24}}?)?的?"
    r"(?P<title>[^，。；、的与和]{2,30}(?:协议|协定|备忘录|意向书|合同))(?=[，。；、等]|$)"
)


@lru_cache(maxsize=1)
def _ceremony_han() -> re.Pattern[str]:
    named = []
    for kind in KINDS:
        listed = [w for w in words.words("zh-events", "ceremonies", kind) if w.endswith("仪式")]
        named.append(f"(?P<{kind}>{'|'.join(listed)})")
    return re.compile("|".join(named))


def _past_han(clause: str) -> bool:
    return re.search(words.alternation("zh-events", "ceremonies", "past"), clause) is not None


def named_things(run: Run, known: Collection[str] = ()) -> list[Named]:
    """Every title the run names as signed, launched or established there."""
    text = fold_han(run.text)
    found: list[Named] = []
    for sentence in re.finditer("[^。！？]+[。！？]?", text):
        base = sentence.start()
        ceremonies = _ceremonies_han(run, sentence[0], base)
        found += ceremonies
        taken = [(c.start, c.start + len(c.title)) for c in ceremonies]
        found += [f for f in _acts_han(run, sentence[0], base, known) if not any(a <= f.start < b for a, b in taken)]
    return found


def _ceremonies_han(run: Run, sentence: str, base: int) -> list[Named]:
    """`……签约仪式、……发布仪式、……成立仪式相继举行`: the words before each ceremony are its title."""
    found, floor = [], 0
    for ceremony in _ceremony_han().finditer(sentence):
        region = sentence[floor : ceremony.start()]
        breaks = re.finditer("[。；：，、]|(?:举行|举办)(?:了)?|(?<=仪式)[和与及]|以及", region)
        begin = floor + max([0, *(m.end() for m in breaks if not _inside_title(region, m.start()))])
        title, start = _bare_title(run.text, sentence, base, begin, ceremony.start())
        floor = ceremony.end()
        kind = ceremony.lastgroup or "signing"
        if (
            len(title) >= 4
            and not re.match("出席|参加|见证|本次|此次|在|随后|期间", fold_han(title))
            and not title.endswith(("出席", "参加", "见证", "主持"))
        ):
            found.append(Named(title, start, kind, run, _parties_han(title), 0.9))
    return found


def _inside_title(text: str, at: int) -> bool:
    return text.count("《", 0, at) > text.count("》", 0, at)


def _bare_title(original: str, sentence: str, base: int, begin: int, end: int) -> tuple[str, int]:
    """The words between, without 《》 and what leads in to them."""
    book = re.search("《([^》]+)》", sentence[begin:end])
    if book:
        start = base + begin + book.start(1)
        return original[start : start + len(book[1])], start
    lead = re.match(
        r"(?:并|还|会上|当天|期间|现场|同时|同期|活动期间|和|与|以及|，)+(?:举行|举办|进行)?(?:了)?",
        sentence[begin:end],
    )
    begin += lead.end() if lead else 0
    return original[base + begin : base + end].strip(" “”"), base + begin


_SIGN = re.compile(
    "(?:共同|正式|分别|现场|代表双方|联合|成功|合作|续|当场)?(签署|签订|签定|缔结|续签|达成|发布|推出|启动|签了|签约)(?:了)?(?:关于|一份|一项|有关|为期.年的|多项|两项|首批|最新)?"
)


_INSTRUMENT_AFTER = re.compile(rf"[{HAN}]{{0,10}}?(?:协议书|协议|协定|备忘录|意向书|合同)")


def _instrument_end(title: str) -> bool:
    return re.search(f"(?:{words.alternation('zh-events', 'ceremonies', 'instruments')})$", title) is not None


def _acts_han(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    found: list[Named] = []
    for act in _SIGN.finditer(sentence):
        kind = "launch" if act[1] in ("发布", "推出", "启动") else "signing"
        clause = sentence[
            max(sentence.rfind("，", 0, act.start()), sentence.rfind("；", 0, act.start())) + 1 : act.end()
        ]
        if _past_han(clause) or re.search(
            "将|拟|可|要|能|期望|希望|未来|已|曾|后|仪式$", sentence[max(0, act.start() - 3) : act.start()]
        ):
            continue
        rest = sentence[act.end() :]
        books = re.match(r"[^，。；《]{0,14}?((?:《[^》]+》(?:[、和与及]|以及)?)+)", rest)
        if books:
            for book in re.finditer("《([^》]+)》", books[1]):
                start = base + act.end() + books.start(1) + book.start(1)
                title = run.text[start : start + len(book[1])]
                last = book.end() == len(books[1])
                if last and (named := _INSTRUMENT_AFTER.match(rest, books.end())) and not _instrument_end(book[1]):
                    start -= 1  # 《瓷与光》借展协议: the title of something else stands within
                    title = run.text[start : start + len(book[0]) + len(named[0])]
                found.append(
                    Named(
                        title,
                        start,
                        kind,
                        run,
                        _parties_han(title) or _subjects_han(run, sentence, base, act.start(), known),
                        0.95,
                    )
                )
            continue
        if kind == "signing" and act[1] not in ("签约",):
            plain = re.match(
                rf"([{HAN}A-Za-z0-9（）“”/.\- ]{{0,40}}?(?:协议书|协议|协定|备忘录|意向书|合同|条约|议定书|宣言|声明))",
                rest,
            )
            second = (
                re.match(
                    rf"[和与及]([{HAN}A-Za-z0-9]{{2,24}}?(?:协议书|协议|协定|备忘录|意向书|合同))(?=[，。；、]|$)",
                    rest[plain.end() :],
                )
                if plain
                else None
            )
            if plain and second:
                at = act.end() + plain.end() + second.start(1)
                found.append(Named(run.text[base + at : base + at + len(second[1])], base + at, kind, run, (), 0.85))
            if plain and not re.search("[的]?(?:份|项)$", plain[1]):
                skip = re.match(r"的|[一两二三四五六\d]+(?:份|项|个)(?:有关|关于)?|(?:合作|有关|关于)?(?=《)", plain[1])
                start = act.end() + (skip.end() if skip else 0)
                title = run.text[base + start : base + act.end() + len(plain[1])].strip("“”")
                if len(title) >= 3:
                    found.append(
                        Named(
                            title,
                            base + start,
                            kind,
                            run,
                            _parties_han(title) or _subjects_han(run, sentence, base, act.start(), known),
                            0.85,
                        )
                    )
    for among in _AMONG_HAN.finditer(sentence):
        start = base + among.start("title")
        pair = re.split("[与和]", among["parties"] or "", maxsplit=1)
        parties = tuple(p for p in pair if p) if len(pair) == 2 else ()
        title = run.text[start : start + len(among["title"])]
        if all(not (f.start < start + len(title) and start < f.start + len(f.title)) for f in found):
            found.append(Named(title, start, "signing", run, parties, 0.8))
    found += _signed_by_han(run, sentence, base, known)
    found += _opened_han(run, sentence, base)
    found += _unveiled_han(run, sentence, base)
    for launch in re.finditer(
        r"(?:启动|推出|发布|上线)(?:了)?(?P<t>“[^”]{2,30}”(?:计划|项目|平台|行动|工程|倡议|指南|报告|系统|基金)(?:[一二三四五]期|第[一二三四五]阶段)?)",
        sentence,
    ):
        before = sentence[max(sentence.rfind("，", 0, launch.start()), 0) : launch.start()]
        if not _past_han(before) and not re.search("将|拟|期望|希望|已$", before):
            start = base + launch.start("t")
            found.append(Named(run.text[start : start + len(launch["t"])], start, "launch", run, (), 0.85))
    return found


_SIGNED_BY = re.compile(
    r"(?:^|[，。；])(?:该|此|上述)?《?(?P<title>[^，。；《》由]{3,60}?(?:协议书|协议|协定|备忘录|意向书|合同))》?(?:[在于][^，。；由]{2,20})?由"
    r"(?P<by>[^。；]{4,80}?)(?:共同|正式|联合|分别|现场|代表双方)*(?:签署|签订)(?!的)"
)


def _signed_by_han(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """`《……协议》由A与B签署`."""
    found = []
    for m in _SIGNED_BY.finditer(sentence):
        if _past_han(m["by"]) or re.match("双方|会上", m["title"]):
            continue
        start = base + m.start("title")
        verb = m.end("by")
        parties = _parties_han(m["title"]) or _subjects_han(run, sentence[:verb], base, verb, known, m.start("by"))
        found.append(Named(run.text[start : start + len(m["title"])], start, "signing", run, parties, 0.9))
    return found


_MADE = "办事处|代表处|联络处|分公司|校区|园区|基地|中心|实验室|研究院|工作站|联络站|分院|分馆|工厂|门诊部|诊所"
_OPENED = re.compile(
    rf"(?:共同|联合|正式|宣布|隆重|在[^，。；]{{2,12}})(?:启用|开设|设立|成立)(?:了)?(?P<title>[{HAN}A-Za-z0-9“”·]{{2,30}}?(?:{_MADE}))(?=[，。；、！]|$|并)"
)


_LAUNCHED = re.compile(
    rf"(?:共同|联合|正式|携手|宣布)(?:启动|推出|发布|上线|开通)(?:了)?(?P<title>[{HAN}A-Za-z0-9]{{3,28}}?"
    r"(?:网络|平台|计划|基金|数据库|专线|航线|指数|倡议|系统|门户|走廊))(?=[，。；、！]|$|并)"
)


def _opened_han(run: Run, sentence: str, base: int) -> list[Named]:
    """`A与B共同启用……基地`."""
    found = []
    for m in (*_OPENED.finditer(sentence), *_LAUNCHED.finditer(sentence)):
        kind = "establishment" if m.re is _OPENED else "launch"
        clause = sentence[max(sentence.rfind(mark, 0, m.start()) for mark in "，；。") + 1 : m.end()]
        if not _past_han(clause) and not re.search("将|拟|已|曾|年|后$", clause[-len(m[0]) - 3 : -len(m[0])]):
            start = base + m.start("title")
            title = run.text[start : start + len(m["title"])].strip("“”")
            found.append(Named(title, start + m["title"].startswith("“"), kind, run, (), 0.8))
    return found


_UNVEILED = re.compile(
    r"(?:^|[，。；、“—])(?P<title>[^，。；、“”—]{3,40}?)”?(?:今天|今日|昨日|昨天)?(?:在[^，。；、“”]{2,14}?)?(?:正式|隆重|当天|同时|也|同日|在会上)*(?P<act>揭牌|揭牌成立|宣告成立|宣布成立|正式成立|成立|正式启动"
    r"|正式上线|正式发布)(?=[，。；！]|$|并)"
)


def _unveiled_han(run: Run, sentence: str, base: int) -> list[Named]:
    found = []
    for m in _UNVEILED.finditer(sentence):
        title = m["title"]
        lead = re.match("(?:双方|两校|会上|嘉宾|两国|还|共同|一同|随后|并|一起)*为(?=.{4})", title)
        title = title[lead.end() :] if lead else title
        ends = words.alternation("zh-events", "ceremonies", "instruments")
        if _past_han(sentence[max(0, m.start("title") - 4) : m.end("act")]) or not re.search(
            f"(?:{ends}|{_MADE})(?:（[^）]*）)?$", title
        ):
            continue
        if m["act"] in ("成立", "发布") and not re.search("正式|隆重|宣", m[0]):
            continue
        kind = "launch" if re.search("启动|上线|发布", m["act"]) else "establishment"
        start = base + m.end("title") - len(title)
        found.append(Named(run.text[start : start + len(title)], start, kind, run, (), 0.8))
    return found


def _parties_han(title: str) -> tuple[str, ...]:
    """`A与B……协议`: both bodies in the title."""
    bodies = words.alternation("zh", "organizations", "bodies")
    found = re.match(
        rf"(.{{2,24}}?(?:{bodies}|部))(?:与|和|、|—|-)(.{{2,30}}(?:{bodies}|部(?=关于)))(?=.)", fold_han(title)
    )
    return (title[: len(found[1])], title[found.start(2) : found.end(2)]) if found else ()


def _subjects_han(
    run: Run, sentence: str, base: int, verb: int, known: Collection[str], start: int = 0
) -> tuple[str, ...]:
    """`A与B签署`, `A、B、C签署`: the bodies that do the signing."""
    begin = max(start, sentence.rfind("，", 0, verb) + 1)
    clause = re.sub(r"(?:共同|正式|分别|现场|联合|成功|在[^、]{0,12})+$", "", sentence[begin:verb])
    bodies = words.alternation("zh", "organizations", "bodies")
    pieces = [(m.start(), m.end()) for m in re.finditer(rf"[^、]*?(?:{bodies})(?=与|和|同|、|$)|[^、与和同]+$", clause)]
    named = []
    for start, end in pieces:
        lead = re.match("(?:与|和|同|由)", clause[start:end])
        start += lead.end() if lead else 0
        named_body = re.search(f"(?:{bodies})$", clause[start:end]) is not None and 2 < end - start <= 26
        if not named_body and clause[start:end] not in known:
            return ()
        named.append(run.text[base + begin + start : base + begin + end])
    return tuple(named) if len(named) >= 2 else ()
