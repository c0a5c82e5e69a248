"""What was signed, launched or established, in Japanese: AとBは…協定を締結した, 「…覚書」に署名, 共同声明が採択."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.programme.ceremonies import KINDS, LONGEST, Named

_BRACKET = "[「『][^「」『』]{2,60}[」』]"
_DAY = r"[^、。「」]{0,6}?(?:(?:\d{4}|令和\d{1,2})年)?\d{1,2}月\d{1,2}日(?:付け?|[（(].[）)])?(?:に|で)?、?(?:正式に)?"
_JOINT = re.compile("、|及び|および|並びに|ならびに|と(?!し|も|い)")
_BETWEEN = re.compile(
    r"(?P<one>[^、。「」『』とは]{2,30})と(?P<two>[^、。「」『』は]{2,30}?)(?:の間|との間|とのあいだ|のあいだ)(?:で|の|における)"
)
_OWNED = re.compile(
    r"(?:[^、。「」『』はが]{0,16}、)?(?P<one>[^、。「」『』とはがの]{2,24})と(?P<two>[^、。「」『』とはが]{2,24}?)(?:と)?の(?:間の)?(?=[^、。]{2,}$)"
)
"""`AとBとの覚書`: whose it is."""
_WITH = re.compile(r"(?:^|[、は])(?P<other>[^、。「」『』は]{2,30}?)との?(?:間で)?、?(?=[^、。]{0,60}$)")
_LEADS = words.alternation("ja", "sentences", "lead_ins")
_LEAD = re.compile(rf"^(?:{_LEADS})[、，]?")
_WHERE = re.compile(r"^[^、。はが]{1,24}(?:で|において|では|にて|に際し|の席上|の中で|に合わせて|日|日に)[、，]")


_LISTED = re.compile("及び|および|並びに|ならびに")
_OF_COUNTRY = re.compile(r"^[\u30a1-\u30ff一-龯]{2,10}(?:の(?=.{3})|(?<!大学)(?<!学部)・(?=[一-龯]))")
"""`フランスの`, `台湾・` before the name of a party."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    """(kind, active, passive): what is named stands before を or に, before が, は or も."""
    made = []
    for kind in KINDS:
        ends = "documents" if kind == "signing" else "made"
        things = words.alternation("ja", "agreements", ends)
        named = (
            rf"(?:(?P<plain>(?:{_BRACKET}[^「」『』、。をにがはも]{{0,16}}?|[^「」『』、。をはが]{{0,50}}?)(?:{things}))"
            rf"|(?P<quoted>{_BRACKET}(?:(?:、|および|及び|と|並びに|ならびに){_BRACKET})*))"
        )
        active = words.alternation("ja", "agreements", kind)
        passive = words.alternation("ja", "agreements", kind + "_passive")
        made.append(
            (
                kind,
                re.compile(
                    rf"{named}(?:の[^、。「」のをに]{{1,6}})?(?:を|に|への)(?:{_DAY}|[^、。「」]{{0,8}})?(?:{active})"
                ),
                re.compile(
                    rf"{named}(?:が|は|も|への|の)(?:、[^。「」]{{4,70}}?の署名(?:により|によって|で|をもって)|[^、。「」]{{0,12}})?(?:{passive})"
                ),
            )
        )
    return tuple(made)


@lru_cache(maxsize=1)
def _past() -> re.Pattern[str]:
    return re.compile(words.alternation("ja", "agreements", "past"))


@lru_cache(maxsize=1)
def _bodies() -> re.Pattern[str]:
    return re.compile(f"(?:{words.alternation('ja', 'organizations', 'endings')}|社|学部|学院|研究科|研究院)$")


@lru_cache(maxsize=1)
def _acts() -> re.Pattern[str]:
    forms = (words.alternation("ja", "agreements", kind + voice) for kind in KINDS for voice in ("", "_passive"))
    return re.compile("|".join(forms))


def named_things(run: Run) -> list[Named]:
    """Every title the run names as signed, launched or established there."""
    found: list[Named] = []
    for sentence in compiled("[^。！？]+[。！？]?").finditer(run.text):
        if len(sentence[0]) > LONGEST or not _acts().search(sentence[0]):
            continue
        items: list[Named] = []
        for kind, active, passive in _patterns():
            for pattern in (active, passive):
                items += _found(run, sentence[0], sentence.start(), kind, pattern, items)
        found += sorted(items, key=lambda item: item.start)
    return found


def _found(run: Run, sentence: str, base: int, kind: str, pattern: re.Pattern[str], others: list[Named]) -> list[Named]:
    found: list[Named] = []
    for m in pattern.finditer(sentence):
        if _past().search(sentence[: m.start()]) or compiled("する|予定|たい").match(sentence[m.end() :]):
            continue
        if m[0].endswith(("た", "だ")) and compiled("[一-龯ァ-ヶ]").match(sentence[m.end() :]):
            continue  # 協定を結んだ機関: said of somebody
        begin, stop = m.span("plain" if m["plain"] else "quoted")
        owned = _OWNED.match(sentence, begin, stop) if kind == "signing" and m["plain"] else None
        whose = _all_bodies([owned["one"], owned["two"]]) if owned else ()
        for start, end in _titles(sentence, owned.end() if owned and whose else begin, stop):
            title = sentence[start:end]
            if kind != "signing" and (len(title) < 4 or not compiled("[「『]|[一-龯ァ-ヶA-Z]{4}").search(title)):
                continue
            if title[:1] in "「『" and title[-1:] in "」』" and len(compiled("[「『]").findall(title)) == 1:
                start, end = start + 1, end - 1
            parties = (whose or _parties(sentence, start)) if kind == "signing" else ()
            named = Named(run.text[base + start : base + end], base + start, kind, run, parties, 0.85)
            if len(named.title) >= 2 and not any(named.overlaps(f) for f in (*others, *found)):
                found.append(named)
    return found


def _titles(sentence: str, start: int, end: int) -> list[tuple[int, int]]:
    """One title, or those of `「A」と「B」`; without who signs it and what leads in to it."""
    text = sentence[start:end]
    partner = _PARTNER.match(text)
    if (
        partner
        and (_bodies().search(partner["who"]) or _COMPANY.match(partner["who"]))
        and len(text) - partner.end() >= 2
    ):
        start += partner.end()
        text = sentence[start:end]
    cut = max(
        (text.rfind(mark) + len(mark) for mark in ("との間で", "の間で", "のあいだで、", "のあいだで") if mark in text),
        default=0,
    )
    start += cut
    lead = compiled("[^「」『』]{1,16}?(?:において|にて|で)(?=.{4})").match(sentence[start:end])
    start += lead.end() if lead else 0
    lead = compiled(
        "(?:新たに|共同で|新しい|正式に|それぞれ|相互に|[^「」]{2,24}?(?=[「『].*[」』]$)(?<=[ので]))+"
    ).match(
        sentence[start:end],
    )
    start += lead.end() if lead else 0
    books = list(compiled(_BRACKET).finditer(sentence[start:end]))
    if len(books) > 1:
        return [(start + b.start(), start + b.end()) for b in books]
    several = [m for m in _SEVERAL.finditer(sentence, start, end) if _ends_in_document(sentence[start : m.start()])]
    if several and not books:
        cuts = [start, *(at for m in several for at in m.span()), end]
        return list(zip(cuts[::2], cuts[1::2], strict=True))
    return [(start, end)]


_PARTNER = re.compile(r"(?P<who>[^「」『』、。はが]{2,40}?)と(?:の間で|は|も)?、?(?!の間)")
_SEVERAL = re.compile("および|及び|並びに|ならびに|と(?!の|も|し)")


def _ends_in_document(title: str) -> bool:
    """Whether the words before `および` are a title by themselves: 学術交流協定および覚書."""
    return compiled(f"(?:{words.alternation('ja', 'agreements', 'documents')})$").search(title) is not None


def _parties(sentence: str, at: int) -> tuple[str, ...]:
    """`AとBは`, `AとBの間で`, `AはBと`: whoever signs; nothing where one of them is no body."""
    before = compiled(r"[（(][^（）()]*[）)]").sub("", sentence[:at])
    between = _BETWEEN.search(before)
    if between:
        return _all_bodies([between["one"], between["two"]])
    text = before
    while lead := _LEAD.match(text) or _WHERE.match(text):
        text = text[lead.end() :]
    subject = compiled(r"(?P<names>[^。「」『』]{2,120}?)(?:の(?:両者|両国|両校|両市|三者|代表))?[はが]").match(text)
    if not subject:
        return ()
    names = [part for part in _JOINT.split(compiled("（[^）]*）").sub("", subject["names"])) if part]
    parties = _all_bodies(names)
    if len(parties) > 1:
        return parties
    other = _WITH.search(text[subject.end() - 1 :])
    return _all_bodies([*names, other["other"]]) if other and len(names) == 1 else ()


def _all_bodies(names: list[str]) -> tuple[str, ...]:
    names = [part for name in names for part in _LISTED.split(_OF_COUNTRY.sub("", name)) if part]
    return tuple(names) if len(names) > 1 and all(_bodies().search(n) or _COMPANY.match(n) for n in names) else ()


_COMPANY = re.compile("(?:株式|有限|合同|合資)会社.")


def named_in_full(found: Sequence[Named], titles: Sequence[Run]) -> list[Named]:
    """A mere 覚書 is the one that another sentence or the headline gives its name."""
    signed = [item for item in found if item.run.language == "ja" and item.kind == "signing"]
    told = [item for item in signed if not _is_bare(item.title)]
    heads = [item for run in titles if run.language == "ja" for item in named_things(run) if not _is_bare(item.title)]
    others = {frozenset(item.parties) for item in told}
    own = [item for item in signed if item.parties and told and frozenset(item.parties) not in others]
    bare = [item for item in signed if _is_bare(item.title) and item not in own]  # the 覚書 of others is another one
    kept = [item for item in found if item not in bare]
    if not bare or told or len(heads) != 1:
        return kept if told else list(found)
    full = heads[0]
    parties = max((item.parties for item in (full, *bare)), key=len)
    return [replace(full, parties=parties) if item is bare[0] else item for item in found if item not in bare[1:]]


def _is_bare(title: str) -> bool:
    """覚書, 協定書, 同協定: what kind of document it is and no more."""
    kinds = words.alternation("ja", "agreements", "documents")
    return compiled(f"(?:同|本|この|当該)?(?:{kinds})(?:書|文)?|文書").fullmatch(title) is not None
