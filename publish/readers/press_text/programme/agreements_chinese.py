"""What was signed, in Chinese text: ceremonies, 签署《…》, 签署……协议, 《…》由……签署."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.parties.actors_chinese import actor
from publish.readers.press_text.parties.chinese import subjects
from publish.readers.press_text.parties.signers_chinese import is_body, without_country
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.phrases.past_chinese import past
from publish.readers.press_text.programme.ceremonies import LONGEST, Named
from publish.readers.press_text.programme.ceremonies_chinese import ceremonies
from publish.readers.press_text.programme.houses_chinese import houses
from publish.readers.press_text.programme.openings_chinese import opened_things
from publish.readers.press_text.programme.products import products_chinese
from publish.readers.press_text.programme.several_papers_chinese import several_papers
from publish.readers.press_text.programme.sides_told_chinese import two_told
from publish.readers.press_text.programme.signed_by_chinese import signed_by
from publish.readers.press_text.programme.title_tidy_chinese import curled, tidied, with_owners
from publish.readers.press_text.programme.titles_signed_chinese import plain_titles, titles_in_books
from publish.readers.press_text.text.folding import HAN, fold_han

_AMONG = Pattern(
    rf"(?:签约|签署|签订)[^。；]{{0,40}}?包括(?P<parties>[{HAN}A-Za-z（）]{{2,24}}[与和][{HAN}A-Za-z（）]{{2,24}}?)?的?"
    r"(?P<title>[^，。；、的与和《》]{2,30}(?:协议|协定|备忘录|意向书|合同))(?=[，。；、等]|$)",
    needs="包括",
)


_DATELINE = re.compile(
    "\\s*(?:[【（(][^】）)]{0,22}[讯电日][】）)]|[^，。；：（）\\d]{0,14}\\d{1,2}月\\d{1,2}日[电讯]"
    "|(?:本[报台网刊站]|[^，。；：]{2,6}网)[^，。；：\\s]{0,12}讯)\\s*(?:[（(][^）)]{2,24}[）)])?[，：:\\s]*"
)
"""白港5月3日电, 本报讯（记者某某）."""


def named_things(run: Run, known: Collection[str] = ()) -> list[Named]:
    """Every title the run names as signed, launched or established there."""
    text = curled(fold_han(run.text))
    found: list[Named] = []
    for sentence in compiled("[^。！？]+[。！？]?").finditer(text):
        if len(sentence[0]) > LONGEST:
            continue
        dateline = _DATELINE.match(sentence[0]) if sentence.start() == 0 else None
        base = dateline.end() if dateline else sentence.start()
        said = text[base : sentence.end()]
        several = several_papers(run, said, base, known)
        if several:
            found += several + [h for h in houses(run, said, base, known) if not any(h.overlaps(f) for f in several)]
            continue
        held = ceremonies(run, said, base, known)
        found += held
        found += [f for f in _acts(run, said, base, known) if not any(f.overlaps(c) for c in held)]
    told = [named for item in found if (named := with_owners(item))]
    return [tidied(replace(item, parties=_each_whole(item.parties, known))) for item in told]


def _each_whole(parties: Collection[str], known: Collection[str]) -> tuple[str, ...]:
    """甲大学 and 附属医院 of 甲大学及其附属医院; towns without their country."""
    found: list[str] = []
    for party in parties:
        both = party.split("及其")
        whole = len(both) == 2 and all(is_body(fold_han(name), known) for name in both)
        found += [_city(name) for name in (both if whole else [party])]
    return tuple(found)


def _city(party: str) -> str:
    """成都市 of 中华人民共和国成都市."""
    return party[without_country(fold_han(party)) :]


_SIGN_VERBS = words.alternation("zh-programme", "signing", "verbs")
_PAPERS = words.alternation("zh-programme", "papers", "signed")
_PAPER_BEHIND = f"(?![署订定约字名收证])[{HAN}]{{0,14}}?(?:{_PAPERS}|合同|议定书)(?!书|类|的)"
"""与B另签三方合作备忘录."""
_SIGN = re.compile(
    f"(?:共同|正式|分别|现场|代表双方|联合|成功|合作|续|当场|一道|一同|一起)?({_SIGN_VERBS}|签(?=《|了?{_PAPER_BEHIND}))"
    "(?!仪式|暨)(?:了)?(?:一份|一项|为期.年的|首批|最新)?"
)
_TEXTS = re.compile(
    "[已经]签[署订]的《|(?:已?签[署订]的)?(?:《[^》]+》[、和与及]?)*[^，。；《》]{0,16}?(?:文本|签[署字]本|正本|副本)|(?<=了)[^，。；《》]{0,12}(?:协议书?|备忘录|意向书|协定|合同)(?=[，。；]|$)"
)
"""`A与B交换了《……协议》文本`: what was signed is handed over."""
_AND_WITH = re.compile(
    "(?:[，；]|(?<=[》”])、)(?:并且?|还|同时|随后|又|也|另|再)*[与和同]([^，；、与和同的]{3,30}?)(?:(?:共同|正式|分别|现场|联合|续|也|还|又|另外?|再|新|补|就[^，]{2,20})*)$"
)
_NOT_YET_WORDS = words.alternation("zh-programme", "signing", "not_yet")
_INTENDED = re.compile(f"(?!计划[署书生]|准备金|希望工程)(?:{_NOT_YET_WORDS})")
"""商定尽早签署: not yet; 世界粮食计划署 plans nothing."""
_SOON = re.compile("(?:^|[，；])(?:[双两各三][方校院馆地国]|我们|并|也|还)*(?:将|拟)(?:会|在|于)?[^，；、]{0,12}$")
"""双方将在近期签订: not yet."""
_OF_ANOTHER_TIME = re.compile(
    "(?:将|拟|可|要|能|期望|希望|未来|已|曾|(?<![随其然最会])后)(?:再|会|于|以|够|经|续)?$|仪式$"
)


def _acts(run: Run, sentence: str, base: int, known: Collection[str]) -> list[Named]:
    """What the sentence says was signed, opened or brought out; of what is told twice the first."""
    found: list[Named] = []
    for act in _SIGN.finditer(sentence):
        if not _elsewhere(sentence, act):
            found += _signed(run, sentence, base, act, found[-1] if found else None, known)
    found += _among(run, sentence, base, found)
    found = [replace(i, parties=two_told(run, sentence, base, i, known)) if _open(i) else i for i in found]
    told = signed_by(run, sentence, base, known)
    found = [f for f in found if f.parties or not any(t.parties and t.overlaps(f) for t in told)] + told
    for more in (opened_things, products_chinese, houses):
        for named in more(run, sentence, base, known):
            found += [] if any(named.overlaps(f) for f in found) else [named]
    return found


_BECOME = re.compile(
    "(?:正式)?(?:缔结为?|结为|结成|建立|确立)[^，。；]{2,20}，(?:并且?|还|同时|随后|又|也|共同|正式|现场|双方|两[市校国地港院馆](?:[市校港院馆]长)?)*$"
)
"""A与B缔结为友好港口，并签署X; 两市市长签署X."""
_ACCORD = re.compile("(?:高度|初步|广泛|一系列|多项|重要)*(?:一致|共识|默契|意见)")
"""达成一致并签订备忘录: the paper is that of the next verb."""
_SINCE = re.compile("[^，。；]{0,30}?(?:以来|至今|迄今)")
"""回顾签署备忘录以来的进展: signed before."""


def _elsewhere(sentence: str, act: re.Match[str]) -> bool:
    """Whether the verb stands within a title, or tells of what was done before or is only planned."""
    if sentence.count("《", 0, act.start()) > sentence.count("》", 0, act.start()):
        return True  # 《关于缔结友好城市的协议书》
    begin = max(sentence.rfind(mark, 0, act.start()) for mark in "，；") + 1
    when = compiled("(?:^|(?<=[，；]))[^，；]{2,8}$").search(sentence[: max(0, begin - 1)])
    begin -= len(when[0]) + 1 if when else 0
    clause = sentence[max(0, begin) : act.end()]  # 去年，双方签署: a time of its own before it counts too
    if past(clause) or _SOON.search(clause[: -len(act[0])]) or _INTENDED.search(clause[-16:]):
        return True
    if _OF_ANOTHER_TIME.search(sentence[max(0, act.start() - 3) : act.start()]):
        return True
    if act[1] == "达成" and _ACCORD.match(sentence, act.end()):
        return True
    if _SINCE.match(sentence, act.end()):
        return True
    return act[1] in ("交换", "互换") and not _TEXTS.match(sentence, act.end())


def _signed(
    run: Run, sentence: str, base: int, act: re.Match[str], last: Named | None, known: Collection[str]
) -> list[Named]:
    """What one verb has for its object; who signed it may be told with what was signed `last`."""
    kind = "launch" if act[1] in ("发布", "推出", "启动", "首发") else "signing"
    items = titles_in_books(run, sentence, base, act, kind, known)
    if not items and kind == "signing" and act[1] != "签约":
        items = plain_titles(run, sentence, base, act, known)
    also = compiled("(?:^|[，；])(?:并且?|还|同时|随后|又|也|共同|联合|正式|现场)*$").search(sentence[: act.start()])
    if also and last:  # A与B签署X，并签署Y
        items = [replace(i, parties=i.parties or last.parties) for i in items]
    elif also and kind == "signing" and not any(i.parties for i in items):  # A与B达成意向，并签署X
        both = actor(run, sentence, base, act.start(), known)
        both = () if any("代表" in name for name in both) else both
        become = _BECOME.search(sentence, 0, act.start()) if len(both) < 2 else None
        both = subjects(run, sentence, base, become.start(), known) if become else both
        items = [replace(i, parties=both if len(both) > 1 else ()) for i in items]
    other = _AND_WITH.search(sentence[: act.start()])
    if other and kind == "signing" and last and len(last.parties) > 1:
        at = base + other.start(1)  # A与B签署X，与C签署Y; A先后与B、C签署X，与D签署Y
        both = (last.parties[0], run.text[at : at + len(other[1])])
        items = [replace(i, parties=both if is_body(other[1], known) else i.parties or both) for i in items]
    return items


def _among(run: Run, sentence: str, base: int, found: Sequence[Named]) -> list[Named]:
    """`签署的协议有A与B的X`: those that stand in none found already."""
    more: list[Named] = []
    for among in _AMONG.finditer(sentence):
        start = base + among.start("title")
        pair = compiled("[与和]").split(among["parties"] or "", maxsplit=1)
        parties = tuple(p for p in pair if p) if len(pair) == 2 else ()
        title = run.text[start : start + len(among["title"])]
        if all(not (f.start < start + len(title) and start < f.start + len(f.title)) for f in (*found, *more)):
            more.append(Named(title, start, "signing", run, parties, 0.8))
    return more


def _open(item: Named) -> bool:
    return item.kind == "signing" and not item.parties
