"""What was signed, launched or established: title, kind and parties in each language."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from . import words
from .facts import AgreementFact, Block, Pair, Reading, Run
from .folding import HAN, comparable, fold_han, fold_latin
from .languages import is_han_language
from .roles_en import is_body, is_role
from .tokens_en import sentence_spans

KINDS = ("signing", "launch", "establishment")


@dataclass(frozen=True, slots=True)
class _Found:
    title: str
    start: int
    kind: str
    run: Run
    parties: tuple[str, ...]
    weight: float


def find_agreements(
    blocks: Sequence[Block],
    pairs: Sequence[Pair],
    main_parties: Sequence[dict[str, Reading]],
    places: Collection[str] = (),
) -> tuple[AgreementFact, ...]:
    """Agreements in the order of the text, paired across languages by paragraph, kind and rank.

    `main_parties` are the two sides of the event, for `双方签署` and `the two sides signed`.
    """
    found: list[_Found] = []
    for block in blocks:
        if block.kind in ("body", "bullet"):
            for run in block.runs:
                found += _in_han(run) if is_han_language(run.language) else _in_latin(run)
    found = _distinct([_without_place(item, places) for item in found])
    return tuple(_fact(group, main_parties) for group in _paired(found, pairs))


def _without_place(item: _Found, places: Collection[str]) -> _Found:
    """`signed the Memorandum on … in Geneva`: where it was signed is not in its title."""
    for place in places:
        tail = re.search(rf"\s+(?:in|at)\s+(?:the\s+)?{re.escape(place)}$", item.title)
        if tail:
            return replace(item, title=item.title[: tail.start()])
    return item


def _distinct(found: Sequence[_Found]) -> list[_Found]:
    """The same thing named twice in one language counts once; a bare `协议` is the one named before."""
    kept: list[_Found] = []
    for item in found:
        key = comparable(item.title)
        same = [k for k in kept if k.run.language == item.run.language and _alike(comparable(k.title), key)]
        if not same:
            kept.append(item)
        elif _generic(comparable(same[0].title)) and not _generic(key):
            kept[kept.index(same[0])] = item
    return kept


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if short in ("mou", "themou"):
        return "memorandum" in long or "mou" in long
    return short in long or (_generic(short) and short.split(" ")[-1] in long)


def _generic(title: str) -> bool:
    return title in (
        "协议",
        "备忘录",
        "合作协议",
        "agreement",
        "mou",
        "memorandum",
        "the agreement",
        "合同",
        "agreements",
        "谅解备忘录",
        "合作备忘录",
    )


# -- Chinese ------------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _ceremony_han() -> re.Pattern[str]:
    named = []
    for kind in KINDS:
        listed = [w for w in words.words("zh-events", "ceremonies", kind) if w.endswith("仪式")]
        named.append(f"(?P<{kind}>{'|'.join(listed)})")
    return re.compile("|".join(named))


def _past_han(clause: str) -> bool:
    return re.search(words.alternation("zh-events", "ceremonies", "past"), clause) is not None


def _in_han(run: Run) -> list[_Found]:
    text = fold_han(run.text)
    found: list[_Found] = []
    for sentence in re.finditer("[^。！？]+[。！？]?", text):
        base = sentence.start()
        ceremonies = _ceremonies_han(run, sentence[0], base)
        found += ceremonies
        taken = [(c.start, c.start + len(c.title)) for c in ceremonies]
        found += [f for f in _acts_han(run, sentence[0], base) if not any(a <= f.start < b for a, b in taken)]
    return found


def _ceremonies_han(run: Run, sentence: str, base: int) -> list[_Found]:
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
            found.append(_Found(title, start, kind, run, _parties_han(title), 0.9))
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


def _acts_han(run: Run, sentence: str, base: int) -> list[_Found]:
    found: list[_Found] = []
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
                found.append(
                    _Found(
                        title,
                        start,
                        kind,
                        run,
                        _parties_han(title) or _subjects_han(run, sentence, base, act.start()),
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
                found.append(_Found(run.text[base + at : base + at + len(second[1])], base + at, kind, run, (), 0.85))
            if plain and not re.search("[的]?(?:份|项)$", plain[1]):
                skip = re.match(r"的|[一两二三四五六\d]+(?:份|项|个)(?:有关|关于)?|(?:合作|有关|关于)?(?=《)", plain[1])
                start = act.end() + (skip.end() if skip else 0)
                title = run.text[base + start : base + act.end() + len(plain[1])].strip("“”")
                if len(title) >= 3:
                    found.append(
                        _Found(
                            title,
                            base + start,
                            kind,
                            run,
                            _parties_han(title) or _subjects_han(run, sentence, base, act.start()),
                            0.85,
                        )
                    )
    for among in _AMONG_HAN.finditer(sentence):
        start = base + among.start("title")
        pair = re.split("[与和]", among["parties"] or "", maxsplit=1)
        parties = tuple(p for p in pair if p) if len(pair) == 2 else ()
        title = run.text[start : start + len(among["title"])]
        if all(not (f.start < start + len(title) and start < f.start + len(f.title)) for f in found):
            found.append(_Found(title, start, "signing", run, parties, 0.8))
    found += _unveiled_han(run, sentence, base)
    for launch in re.finditer(
        r"(?:启动|推出|发布|上线)(?:了)?(?P<t>“[^”]{2,30}”(?:计划|项目|平台|行动|工程|倡议|指南|报告|系统|基金)(?:[一二三四五]期|第[一二三四五]阶段)?)",
        sentence,
    ):
        before = sentence[max(sentence.rfind("，", 0, launch.start()), 0) : launch.start()]
        if not _past_han(before) and not re.search("将|拟|期望|希望|已$", before):
            start = base + launch.start("t")
            found.append(_Found(run.text[start : start + len(launch["t"])], start, "launch", run, (), 0.85))
    return found


_UNVEILED = re.compile(
    r"(?:^|[，。；、“])(?P<title>[^，。；、“”]{3,40}?)”?(?:正式|隆重|当天|同时|也|同日|在会上)*(?P<act>揭牌|揭牌成立|宣告成立|宣布成立|正式成立|成立|正式启动"
    r"|正式上线|正式发布)(?=[，。；！]|$|并)"
)


def _unveiled_han(run: Run, sentence: str, base: int) -> list[_Found]:
    found = []
    for m in _UNVEILED.finditer(sentence):
        title = m["title"]
        ends = words.alternation("zh-events", "ceremonies", "instruments")
        if _past_han(sentence[max(0, m.start("title") - 4) : m.end("act")]) or not re.search(
            f"(?:{ends})(?:（[^）]*）)?$", title
        ):
            continue
        if m["act"] in ("成立", "发布") and not re.search("正式|隆重|宣", m[0]):
            continue
        kind = "launch" if re.search("启动|上线|发布", m["act"]) else "establishment"
        start = base + m.start("title")
        found.append(_Found(run.text[start : start + len(title)], start, kind, run, (), 0.8))
    return found


def _parties_han(title: str) -> tuple[str, ...]:
    """`A与B……协议`: both bodies in the title."""
    bodies = words.alternation("zh", "organizations", "bodies")
    found = re.match(
        rf"(.{{2,24}}?(?:{bodies}|部))(?:与|和|、|—|-)(.{{2,30}}(?:{bodies}|部(?=关于)))(?=.)", fold_han(title)
    )
    return (title[: len(found[1])], title[found.start(2) : found.end(2)]) if found else ()


def _subjects_han(run: Run, sentence: str, base: int, verb: int) -> tuple[str, ...]:
    """`A与B签署`: the bodies that do the signing."""
    begin = sentence.rfind("，", 0, verb) + 1
    clause = re.sub(r"(?:共同|正式|分别|现场|联合|成功|在.{0,12})+$", "", sentence[begin:verb])
    bodies = words.alternation("zh", "organizations", "bodies")
    found = re.search(
        rf"([{HAN}（）A-Za-z]{{2,24}}?(?:{bodies}))(?:与|和|同)([{HAN}（）A-Za-z]{{2,24}}?(?:{bodies}))$", clause
    )
    if not found:
        return ()
    at = base + begin
    return run.text[at + found.start(1) : at + found.end(1)], run.text[at + found.start(2) : at + found.end(2)]


# -- English ------------------------------------------------------------------------------------

_CEREMONY_LATIN = re.compile(
    r"\b(?:(?P<signing>signing ceremony (?:for|of)|signing of)|(?P<launch>(?:official )?(?:release|launch"
    r"|publication)(?: ceremony)?(?: of| for))|(?P<establishment>(?:establishment|inauguration|unveiling"
    r"|founding)(?: ceremony)?(?: of| for)))\s+",
    re.I,
)
_BODIES_MADE = re.compile(
    r"\b(?:centre|center|laboratory|lab|alliance|institute|base|school|academy|committee|office)s?$", re.I
)
_ACT_LATIN = re.compile(
    r"\b(?:(?P<signing>co-signed|signed|signs|sign|inked|concluded|renewed|entered into)|(?P<launch>launched"
    r"|released|unveiled|published)|(?P<establishment>inaugurated|established))\s+(?:up\s+)?(?:(?:online|jointly|officially|formally)\s+)?(?:(?:in|at)\s[A-Z][a-z]+\s(?=(?:a|an|the|two|three)\s))?(?P<count>(?:a|an"
    r"|the|two|three|four|five|several|their|its|this|new|respective|joint|\w+-(?:year|month|day))\s+)*"
)
_STOP_LATIN = re.compile(
    r",\s+(?:and\s+)?(?:the|which|with|to|in|on|at|a|under|aiming|marking|during|while|both|where|as|setting"
    r"|laying|covering|by)\b|\s(?:to|which|that|during|aimed|aiming|in the presence|at the|on behalf of|on their behalf"
    r"|here|under which|have"
    r" been|has been|was|were|is|are|took|marking|this|by|following|after|before|and\s(?:the\s(?:Release"
    r"|Establishment|Launch|Signing)|discussed|agreed|will|exchanged|held|visited|announced|took|both))\b|[.;]"
    r"(?=\s|$)|$"
)
_INSTRUMENT = re.compile(
    r"\b(?:" + "|".join(re.escape(w) for w in words.words("en-events", "ceremonies", "instruments")) + r")s?\b", re.I
)


@lru_cache(maxsize=1)
def _instrument_latin() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words.phrase_alternation('en-events', 'ceremonies', 'instruments')})s?\b", re.I)


def _in_latin(run: Run) -> list[_Found]:
    text = fold_latin(run.text)
    found: list[_Found] = []
    for begin, end in sentence_spans(text):
        sentence = text[begin:end]
        hits = [m for m in _CEREMONY_LATIN.finditer(sentence)]
        for number, hit in enumerate(hits):
            limit = hits[number + 1].start() if number + 1 < len(hits) else len(sentence)
            item = _title_latin(run, sentence, begin, hit.end(), limit, hit.lastgroup or "signing")
            if item and (
                number
                or len(hits) > 1
                or _instrument_latin().search(item.title)
                or '"' in sentence[hit.end() : hit.end() + 6]
            ):
                found.append(item)
        for act in _ACT_LATIN.finditer(sentence):
            if hits and hits[0].start() <= act.start() <= hits[-1].end() + 200:
                continue
            item = _act_latin(run, sentence, begin, act)
            found += _each(item) if item else []
        for among in _AMONG_LATIN.finditer(sentence):
            title, parties = _parties_latin(re.sub(r"[\s,]+$", "", among["title"]))
            if _instrument_latin().search(title):
                start = begin + among.start("title")
                found.append(_Found(run.text[start : start + len(title)], start, "signing", run, parties, 0.8))
        passive = re.search(
            r"\b(?:The|A|An|the|a|an)\s+([^,.]{3,90}?)\s+(?:was|were)\s+(?:also\s+|jointly\s+|officially\s+"
            r"|formally\s+)?(signed|launched|released|unveiled|established|inaugurated)\b",
            sentence,
        )
        if passive and _instrument_latin().search(passive[1]) and not _past_latin(sentence, passive.start(2)):
            kind = {"signed": "signing", "established": "establishment", "inaugurated": "establishment"}.get(
                passive[2], "launch"
            )
            title, parties = _parties_latin(passive[1].strip('"'))
            start = begin + passive.start(1) + (1 if passive[1].startswith('"') else 0)
            found.append(_Found(run.text[start : start + len(title)], start, kind, run, parties, 0.85))
    return found


_AMONG_LATIN = re.compile(
    r"\bsigned\b[^.;]{0,60}?,?\s(?:including|among (?:them|which)(?: were)?)\s(?:the|an?)\s(?P<title>[^.;]+?)"
    r"(?=[.;]\s|[.;]?$)"
)
"""Eight projects were signed, including the Agreement on X between A and B."""
_AMONG_HAN = re.compile(
    rf"(?:签约|签署|签订)[^。；]{{0,40}}?包括(?P<parties>[{HAN}A-Za-z（）]{{2,24}}[与和][{HAN}A-Za-z（）]{{2,24}}?)?的?"
    r"(?P<title>[^，。；、的与和]{2,30}(?:协议|协定|备忘录|意向书|合同))(?=[，。；、等]|$)"
)


def _each(item: _Found) -> list[_Found]:
    """`an exchange agreement and a memorandum on visits`: two titles joined."""
    joint = re.search(r"\s+and\s+(?:an?|the)\s+", item.title)
    if joint is None or item.kind != "signing" or re.search(r"\bbetween\b", item.title[: joint.start()]):
        return [item]
    left, right = item.title[: joint.start()], item.title[joint.end() :]
    if not (_instrument_latin().search(left) and _instrument_latin().search(right)):
        return [item]
    return [replace(item, title=left), *_each(replace(item, title=right, start=item.start + joint.end()))]


def _past_latin(sentence: str, at: int) -> bool:
    near = sentence[max(0, at - 45) : at + 30]
    if re.search(rf"\b(?:{words.phrase_alternation('en-events', 'ceremonies', 'past')})\b", near, re.I):
        return True
    return re.search(
        r"\b(?:in|since)\s+(?:19|20)\d\d\b", sentence[max(0, at - 60) : at + 160]
    ) is not None and not re.search(r"\b(?:On|on)\s+\w+ \d", sentence)


def _title_latin(run: Run, sentence: str, base: int, start: int, limit: int, kind: str) -> _Found | None:
    article = re.match(r"(?:the|a|an)\s+", sentence[start:limit], re.I)
    start += article.end() if article else 0
    quoted = re.match(r'"([^"]+)"', sentence[start:limit])
    if quoted:
        start, region = start + 1, quoted[1]
    else:
        stop = _STOP_LATIN.search(sentence, start, limit)
        region = sentence[start : stop.start() if stop else limit]
        region = re.sub(r"[\s,]+(?:and|the|,)*[\s,]*$", "", region)
        region = re.sub(r"[\s,]+and\s+the$|[\s,]+and$", "", region)
    title, parties = _parties_latin(region, keep=True)
    if len(title) < 4:
        return None
    at = base + start
    return _Found(run.text[at : at + len(title)], at, kind, run, parties, 0.9)


def _act_latin(run: Run, sentence: str, base: int, act: re.Match[str]) -> _Found | None:
    kind = act.lastgroup if act.lastgroup in KINDS else next(k for k in KINDS if act[k])
    if _past_latin(sentence, act.start()):
        return None
    start = act.end()
    quoted = re.match(r'"([^"]+)"', sentence[start:])
    parties: tuple[str, ...] = ()
    named = re.match(
        r'"[^"]+"\s(?:project|programme|program|initiative|plan|platform|campaign|fund)\b', sentence[start:]
    )
    if named:
        title = named[0]
    elif quoted:
        title, start = quoted[1], start + 1
    else:
        stop = _STOP_LATIN.search(sentence, start)
        region = re.sub(r"[\s,]+$", "", sentence[start : stop.start() if stop else len(sentence)])
        title, parties = _parties_latin(region)
    title = (
        re.sub(r"\s(?:in|at)\s(?:the\s)?(?!field|area|sector|fields|areas|areas)[a-z][\w ]*$", "", title)
        if not quoted
        else title
    )
    if not _instrument_latin().search(title) or len(title) > 260 or len(title) < 3:
        return None
    if kind != "signing" and not (quoted or named) and not re.search(r"[A-Z]", title[1:]):
        return None
    if act[0].lower().startswith("unveil") and _BODIES_MADE.search(title):
        kind = "establishment"
    parties = parties or _subject_latin(sentence[: act.start()])
    at = base + start
    return _Found(run.text[at : at + len(title)], at, kind or "signing", run, parties, 0.88 if quoted else 0.82)


def _parties_latin(region: str, keep: bool = False) -> tuple[str, tuple[str, ...]]:
    """The title, and the parties in `between A and B` or `with B`; `keep` leaves them in the title."""
    between = re.search(r"\s+between\s+(?:the\s+)?(.+?)\s+and\s+(?:the\s+)?(.+)$", region)
    topic = re.search(r"\s+(?:on|for|regarding|concerning)\s+(?=[A-Z])", between[2]) if between else None
    if between and topic:
        return region, (between[1], between[2][: topic.start()])
    if between:
        return region if keep else region[: between.start()], (between[1], between[2])
    joined = re.search(r"\s+with\s+(?:the\s+)?([A-Z].+)$", region)
    if joined:
        return region if keep else region[: joined.start()], ()
    return region, ()


def _subject_latin(before: str) -> tuple[str, ...]:
    pair = re.search(
        r"(?:^|[,.]\s)(?:the\s+)?([A-Z][^,.]{2,60}?)\s+and\s+(?:the\s+)?([A-Z][^,.]{2,60}?)\s*(?:jointly|also"
        r"|today|officially|formally)?\s*$",
        before,
        re.I,
    )
    if pair and (is_body(pair[1], ()) or is_body(pair[2], ())) and not is_role(pair[1]):
        return pair[1], pair[2]
    return ()


# -- both ---------------------------------------------------------------------------------------


def _paired(found: Sequence[_Found], pairs: Sequence[Pair]) -> list[dict[str, _Found]]:
    """Items of paired paragraphs in the same order and of the same kind are one."""
    by_tag: dict[str, list[_Found]] = {}
    for item in found:
        by_tag.setdefault(item.run.language, []).append(item)
    if not by_tag:
        return []
    lead = max(by_tag, key=lambda tag: (len(by_tag[tag]), is_han_language(tag)))
    groups = [{lead: item} for item in by_tag[lead]]
    partner = {(a.line, b.line) for p in pairs for a in p.runs.values() for b in p.runs.values()}
    for tag, items in by_tag.items():
        if tag == lead:
            continue
        free = list(groups)
        for item in items:
            near = [g for g in free if (g[lead].run.line, item.run.line) in partner]
            kinds = [g for g in near if g[lead].kind == item.kind] or [g for g in free if g[lead].kind == item.kind]
            if kinds:
                kinds[0][tag] = item
                free.remove(kinds[0])
            else:
                groups.append({tag: item})
    return groups


def _fact(group: dict[str, _Found], main_parties: Sequence[dict[str, Reading]]) -> AgreementFact:
    titles = {
        tag: Reading(i.title, i.run.line, i.run.start + i.start, i.weight, f"{i.kind} in the sentence")
        for tag, i in group.items()
    }
    kind = next(iter(group.values())).kind
    count = max(len(item.parties) for item in group.values())
    parties: list[dict[str, Reading]] = []
    for rank in range(count):
        parties.append(
            {
                tag: Reading(i.parties[rank], i.run.line, i.run.start + i.start, 0.85, "party named beside the signing")
                for tag, i in group.items()
                if len(i.parties) == count
            }
        )
    if not parties and kind == "signing" and len(main_parties) == 2:
        parties = [dict(party) for party in main_parties]
    return AgreementFact(titles, kind, tuple(parties))
