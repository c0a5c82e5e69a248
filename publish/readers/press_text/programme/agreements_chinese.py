"""What was signed, in Chinese text: ceremonies, 签署《…》, 签署……协议, 《…》由……签署."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.actors_chinese import actor
from publish.readers.press_text.parties.chinese import launchers, subjects, title_parties
from publish.readers.press_text.parties.signers_chinese import is_body, without_country
from publish.readers.press_text.parties.spoken_for_chinese import spoken_for
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.past_chinese import past
from publish.readers.press_text.programme.ceremonies import LONGEST, Named
from publish.readers.press_text.programme.ceremonies_chinese import ceremonies
from publish.readers.press_text.programme.houses_chinese import houses
from publish.readers.press_text.programme.openings_chinese import opened_things
from publish.readers.press_text.programme.products import products_chinese
from publish.readers.press_text.programme.several_papers_chinese import several_papers
from publish.readers.press_text.programme.signed_by_chinese import PAPER as _PAPER
from publish.readers.press_text.programme.signed_by_chinese import signed_by
from publish.readers.press_text.programme.title_tidy_chinese import curled, tidied, with_owners
from publish.readers.press_text.text.folding import HAN, fold_han

_AMONG = Pattern(
    rf"(?:签约|签署|签订)[^。；]{{0,40}}?包括(?P<parties>[{HAN}A-Za-z（）]{{2,24}}[与和][{HAN}A-Za-z（）]{{2,24}}?)?的?"
    r"(?P<title>[^，。；、的与和《》]{2,30}(?:协议|协定|备忘录|意向书|合同))(?=[，。；、等]|$)",
    needs="包括",
)


def named_things(run: Run, known: Collection[str] = ()) -> list[Named]:
    """Every title the run names as signed, launched or established there."""
    text = curled(fold_han(run.text))
    found: list[Named] = []
    for sentence in compiled("[^。！？]+[。！？]?").finditer(text):
        if len(sentence[0]) > LONGEST:
            continue
        base = sentence.start()
        several = several_papers(run, sentence[0], base, known)
        if several:
            found += several + [
                h for h in houses(run, sentence[0], base, known) if not any(h.overlaps(f) for f in several)
            ]
            continue
        held = ceremonies(run, sentence[0], base, known)
        found += held
        found += [f for f in _acts(run, sentence[0], base, known) if not any(f.overlaps(c) for c in held)]
    told = [named for item in found if (named := with_owners(item))]
    return [tidied(replace(item, parties=tuple(map(_city, item.parties)))) for item in told]


def _city(party: str) -> str:
    """成都市 of 中华人民共和国成都市."""
    return party[without_country(fold_han(party)) :]


_SIGN_VERBS = words.alternation("zh-programme", "signing", "verbs")
_SIGN = re.compile(
    f"(?:共同|正式|分别|现场|代表双方|联合|成功|合作|续|当场|一道|一同|一起)?({_SIGN_VERBS})(?!仪式|暨)(?:了)?(?:一份|一项|为期.年的|首批|最新)?"
)
_TEXTS = re.compile(
    "[已经]签[署订]的《|(?:已?签[署订]的)?(?:《[^》]+》[、和与及]?)*[^，。；《》]{0,16}?(?:文本|签[署字]本|正本|副本)|(?<=了)[^，。；《》]{0,12}(?:协议书?|备忘录|意向书|协定|合同)(?=[，。；]|$)"
)
"""`A与B交换了《……协议》文本`: what was signed is handed over."""
_AND_WITH = re.compile(
    "(?:[，；]|(?<=[》”])、)(?:并且?|还|同时|随后|又|也|另)*[与和同]([^，；、与和同的]{3,30}?)(?:(?:共同|正式|分别|现场|联合|续|也|还|就[^，]{2,20})*)$"
)
_NOT_YET_WORDS = words.alternation("zh-programme", "signing", "not_yet")
_INTENDED = re.compile(_NOT_YET_WORDS)
"""商定尽早签署: not yet."""
_SOON = re.compile("(?:^|[，；])(?:[双两各三][方校院馆地国]|我们|并|也|还)*(?:将|拟)(?:会|在|于)?[^，；、]{0,12}$")
"""双方将在近期签订: not yet."""
_COUNTED = re.compile("(?:[两二三四五六七八九十百\\d]+(?:余|多)?|多|若干)(?:份|项|个|单)|系列")
_PAPERS = words.alternation("zh-programme", "papers", "quoted")
_TITLE = f"(?:《[^》]+》|“[^”]{{2,40}}(?:{_PAPERS})”)"
_LISTED = re.compile(f"((?:{_TITLE}\\s*(?:[、和与及]|以及)*\\s*)+)")
_INSTRUMENT_AFTER = re.compile(rf"[{HAN}]{{0,10}}?(?:{_PAPER})")
_PLAIN = re.compile(
    rf"((?:“[^”]{{2,40}}”|[{HAN}A-Za-z0-9（）/.\-—–·、 ]){{0,44}}?"
    rf"(?:{_PAPER}|条约|议定书|宣言|声明|公约|倡议书))(?!书|的签署|类|协)"
)
_NEXT = re.compile(rf"[和与及、]([{HAN}A-Za-z0-9（）]{{2,24}}?(?:{_PAPER}))(?=[，。；、和与及]|$)")


def _instrument_end(title: str) -> bool:
    return compiled(f"(?:{words.alternation('zh-events', 'ceremonies', 'instruments')})$").search(title) is not None


def _acts(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    found: list[Named] = []
    for act in _SIGN.finditer(sentence):
        if sentence.count("《", 0, act.start()) > sentence.count("》", 0, act.start()):
            continue  # 《关于缔结友好城市的协议书》
        kind = "launch" if act[1] in ("发布", "推出", "启动") else "signing"
        begin = max(sentence.rfind(mark, 0, act.start()) for mark in "，；") + 1
        when = compiled("(?:^|(?<=[，；]))[^，；]{2,8}$").search(sentence[: max(0, begin - 1)])
        begin -= len(when[0]) + 1 if when else 0
        clause = sentence[max(0, begin) : act.end()]  # 去年，双方签署: a time of its own before it counts too
        if (
            past(clause)
            or _SOON.search(clause[: -len(act[0])])
            or _INTENDED.search(clause[-16:])
            or compiled(
                "(?:将|拟|可|要|能|期望|希望|未来|已|曾|(?<![随其然最会])后)(?:再|会|于|以|够|经|续)?$|仪式$"
            ).search(
                sentence[max(0, act.start() - 3) : act.start()],
            )
        ):
            continue
        if act[1] in ("交换", "互换") and not _TEXTS.match(sentence, act.end()):
            continue
        items = _titles_in_books(run, sentence, base, act, kind, known)
        if not items and kind == "signing" and act[1] != "签约":
            items = _plain_titles(run, sentence, base, act, known)
        also = compiled("(?:^|[，；])(?:并且?|还|同时|随后|又|也|共同|联合)+$").search(sentence[: act.start()])
        if also and found:  # A与B签署X，并签署Y
            items = [replace(i, parties=i.parties or found[-1].parties) for i in items]
        elif also and kind == "signing" and not any(i.parties for i in items):  # A与B达成意向，并签署X
            both = actor(run, sentence, base, act.start(), known)
            items = [replace(i, parties=both if len(both) > 1 else ()) for i in items]
        other = _AND_WITH.search(sentence[: act.start()])
        if other and kind == "signing" and found and len(found[-1].parties) == 2:
            at = base + other.start(1)  # A与B签署X，与C签署Y
            both = (found[-1].parties[0], run.text[at : at + len(other[1])])
            items = [replace(i, parties=i.parties or both) for i in items]
        found += items
    for among in _AMONG.finditer(sentence):
        start = base + among.start("title")
        pair = compiled("[与和]").split(among["parties"] or "", maxsplit=1)
        parties = tuple(p for p in pair if p) if len(pair) == 2 else ()
        title = run.text[start : start + len(among["title"])]
        if all(not (f.start < start + len(title) and start < f.start + len(f.title)) for f in found):
            found.append(Named(title, start, "signing", run, parties, 0.8))
    found = [replace(i, parties=_two_told(run, sentence, base, i, known)) if _open(i) else i for i in found]
    told = signed_by(run, sentence, base, known)
    found = [f for f in found if f.parties or not any(t.parties and t.overlaps(f) for t in told)] + told
    for opened in opened_things(run, sentence, base, known):
        if not any(opened.overlaps(f) for f in found):
            found.append(opened)
    found += [p for p in products_chinese(run, sentence, base, known) if not any(p.overlaps(f) for f in found)]
    return found + [h for h in houses(run, sentence, base, known) if not any(h.overlaps(f) for f in found)]


_TOGETHER_VERBS = words.alternation("zh-programme", "signing", "after_parties")
_BOTH_BEFORE = re.compile(
    rf"(?:^|[，；])(?P<a>[^，；。与和]{{2,24}}?)(?:将|拟|还|正式|计划)*[与和向](?P<b>[^，；。]{{3,24}}?)(?={_TOGETHER_VERBS})"
    r"[^。]*?，双方"
)


def _open(item: Named) -> bool:
    return item.kind == "signing" and not item.parties


_HELD_AND = re.compile(
    "(?:[在于][^，；]{2,24})?(?:共同|联合)?(?:举行|举办)[^，；。]{0,16}(?:仪式|活动|典礼|会议|会谈)，(?:并|现场|共同|正式|一同)*$"
)


def _two_told(run: Run, sentence: str, base: int, item: Named, known: Collection[str]) -> tuple[str, ...]:
    signed = compiled("(?:签署|签订|签下|签定)了?[《“]?$").search(sentence[: max(0, item.start - base)])
    held = _HELD_AND.search(sentence[: signed.start()]) if signed else None
    if held and (ours := subjects(run, sentence, base, held.start(), known)):
        return ours  # A、B和C举行签约仪式，签下X
    return spoken_for(run, sentence, base, known) or _two_before(run, sentence, base, item, known)


def _two_before(run: Run, sentence: str, base: int, item: Named, known: Collection[str]) -> tuple[str, ...]:
    """`A与B将设立X，双方签署Y`: who the two sides are is said in the sentence."""
    told = _BOTH_BEFORE.search(sentence, 0, max(0, item.start - base))
    if told is None or not all(is_body(told[group], known) for group in "ab"):
        return ()
    return tuple(run.text[base + told.start(group) : base + told.end(group)] for group in "ab")


def _titles_in_books(
    run: Run, sentence: str, base: int, act: re.Match[str], kind: str, known: Collection[str]
) -> list[Named]:
    """`签署《…》和《…》`, `签署6项协议，包括：《…》、《…》`."""
    rest = sentence[act.end() :]
    books = compiled(f"[^，。；《“]{{0,14}}?{_LISTED.pattern}").match(rest) or compiled(
        f"[^。；《]{{0,24}}?(?:包括|分别为|分别是|即|：)[^。；《]{{0,6}}{_LISTED.pattern}"
    ).match(rest)
    found: list[Named] = []
    for book in compiled(_TITLE).finditer(books[1]) if books else ():
        start = base + act.end() + books.start(1) + book.start() + 1  # type: ignore[union-attr]
        title = run.text[start : start + len(book[0]) - 2]
        if compiled("之?后(?!续)").match(rest[books.end() :]):  # type: ignore[union-attr]
            break  # 继发布《…》后: done before
        last = book.end() == len(books[1])  # type: ignore[index]
        if last and (named := _INSTRUMENT_AFTER.match(rest, books.end())) and not _instrument_end(book[0][1:-1]):  # type: ignore[union-attr]
            start -= 1  # 《瓷与光》借展协议: the title of something else stands within
            title = run.text[start : start + len(book[0]) + len(named[0])]
        parties = title_parties(title) or subjects(run, sentence, base, act.start(), known)
        parties = parties if kind == "signing" else launchers(run, sentence, base, start - base, known)
        found.append(Named(title, start, kind, run, parties, 0.95))
    clause = sentence[max(sentence.rfind(mark, 0, act.start()) for mark in "，；") + 1 : act.end()]
    if kind == "signing" and "分别" in clause and len(found) > 1 and len(found[0].parties) == len(found) + 1:
        first, *others = found[0].parties  # A分别与B、C签署《X》《Y》
        found = [replace(item, parties=(first, other)) for item, other in zip(found, others, strict=True)]
    return found


def _plain_titles(run: Run, sentence: str, base: int, act: re.Match[str], known: Collection[str]) -> list[Named]:
    """`签署战略合作协议和……备忘录`: titles without marks; a mere number of agreements is none."""
    plain = _PLAIN.match(sentence, act.end())
    if not plain or compiled("(?:份|项)$|^(?:仪式|过)").search(plain[1]):
        return []
    clause = sentence[max(sentence.rfind(mark, 0, act.start()) for mark in "，；") + 1 : act.start()]
    if plain[1].startswith("的") and (
        not compiled("根据|按照|依照|依据").match(clause)
        or compiled(r"\d年").search(clause)
        or compiled("的(?:有关|相关)?(?:协议书?|协定|备忘录|合同)").fullmatch(plain[1])
    ):
        return []  # 双方签署的协议: one that is spoken of, perhaps of another day
    if compiled("(?:多达|共计?|达|超过?|近|逾)?\\d+余?[份项个]").match(sentence[plain.end() :]):
        return []
    if _COUNTED.match(plain[1]) and not compiled("关于|有关|“").search(plain[1]):
        return []
    skip = compiled(
        r"的|[一两二三四五六\d]+(?:份|项|个)(?:有关|关于)?|(?:合作|有关|关于)?(?=《)|相关|有关|双方|两[校院地国](?=合作|战略|友好)"
    ).match(
        plain[1],
    )
    start = plain.start(1) + (skip.end() if skip else 0)
    title = _unquoted(run.text[base + start : base + plain.end(1)])
    parties = title_parties(title) or subjects(run, sentence, base, act.start(), known)
    found = [Named(title, base + start, "signing", run, parties, 0.85)] if len(title) >= 2 else []
    end = plain.end(1)
    while (further := _NEXT.match(sentence, end)) and not compiled("签[署订]").search(further[1]):
        at = further.start(1)
        found.append(Named(run.text[base + at : base + further.end(1)], base + at, "signing", run, parties, 0.85))
        end = further.end(1)
    return found


def _unquoted(title: str) -> str:
    """Without marks of quotation around the whole of it."""
    inner = title[1:-1]
    whole = title[:1] in "“「" and title[-1:] in "”」" and not compiled("[“”「」]").search(inner)
    return inner if whole else title
