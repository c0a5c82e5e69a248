"""The titles behind a Chinese verb of signing: 签署《…》和《…》, 签署战略合作协议."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.chinese import subjects
from publish.readers.press_text.parties.launchers_chinese import launchers
from publish.readers.press_text.parties.titles_chinese import title_parties
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.programme.ceremonies import Named
from publish.readers.press_text.programme.signed_by_chinese import PAPER
from publish.readers.press_text.text.folding import HAN

_COUNTED = re.compile(
    "(?:[两二三四五六七八九十百\\d]+(?:余|多)?|多|若干)(?:份|项|个|单)|(?:一[个]?)?系列|一批|一揽子|诸多|许多|若干|有关|相关"
)
_PAPERS = words.alternation("zh-programme", "papers", "quoted")
_TITLE = f"(?:《[^》]+》|“[^”]{{2,40}}(?:{_PAPERS})”)"
_LISTED = re.compile(f"((?:{_TITLE}\\s*(?:[、和与及]|以及)*\\s*)+)")
_INSTRUMENT_AFTER = re.compile(rf"[{HAN}]{{0,10}}?(?:{PAPER})")
_PLAIN = re.compile(
    rf"((?:“[^”]{{2,40}}”|[{HAN}A-Za-z0-9（）/.\-—–·、 ]){{0,44}}?"
    rf"(?:{PAPER}|条约|议定书|宣言|声明|公约|倡议书|(?<=.{{4}}的)安排|(?:合作|互认)安排))(?!书|的签署|类|协|备忘录|意向书)"
)
_NEXT = re.compile(
    rf"(?:[和与及、]|以及)([{HAN}A-Za-z0-9（）“”·]{{2,44}}?(?:{PAPER}|条约|议定书|(?:联合|共同)(?:声明|公报|宣言)|宣言|行动计划))(?=[，。；、和与及]|以及|$)"
)


def _instrument_end(title: str) -> bool:
    return compiled(f"(?:{words.alternation('zh-events', 'ceremonies', 'instruments')})$").search(title) is not None


def titles_in_books(
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


def plain_titles(run: Run, sentence: str, base: int, act: re.Match[str], known: Collection[str]) -> list[Named]:
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
        r"的|(?:已|刚刚?)?签[署订]的|[一两二三四五六\d]+(?:份|项|个)(?:有关|关于)?|(?:合作|有关|关于)?(?=《)|相关|有关|双方|两[校院地国](?=合作|战略|友好)"
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
