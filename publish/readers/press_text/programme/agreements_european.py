"""What was signed, launched or established, in French and other European languages with a list of their words.

`A et B ont signé un accord de coopération`, `un mémorandum entre A et B a été signé`, `A a lancé la Plateforme`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.programme.ceremonies import KINDS, LONGEST, Named
from publish.readers.press_text.text.folding import fold_latin
from publish.readers.press_text.text.tokens import sentence_spans

_ADVERBIAL = re.compile(
    r"\b(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|am|el)\s+)*\d{1,2}(?:er|\.)?\s(?:de\s)?[^\W\d]+(?:\s\d{4})?"
    r"|\b(?:à|in|en)\s[A-ZÀ-Þ][\w'’-]+"
)
"""`vendredi 12 mars 2021 à Abidjan`, between the verb and what was signed."""
_HONORIFIC = re.compile(r"^(?:(?:MM?\.|Mmes?|Mlle|Mr|Mrs|Ms|Dre?\.?|Prof\.|Herrn?|Frau|Sra?\.|Don|Doña|S\.E\.)\s)+")


@dataclass(frozen=True, slots=True)
class _Words:
    """The patterns of one language."""

    acts: dict[str, re.Pattern[str]]
    been: re.Pattern[str]
    paper: re.Pattern[str]
    made: re.Pattern[str]
    article: str
    between: re.Pattern[str]
    joint: re.Pattern[str]
    partner: re.Pattern[str]
    stop: re.Pattern[str]
    lead: re.Pattern[str]
    follows: re.Pattern[str]
    not_yet: re.Pattern[str]
    opening: re.Pattern[str]
    held: re.Pattern[str]
    head: re.Pattern[str]


def is_told(language: str) -> bool:
    """Whether there are words of agreements for the language."""
    return bool(words.table(language.split("-")[0]).get("agreements"))


@cache
def _words(language: str) -> _Words:
    def listed(key: str) -> str:
        return words.phrase_alternation(language, "agreements", key)

    article = rf"(?:(?:{listed('articles')})(?<=['’])|(?:{listed('articles')})\s+)"
    between = rf"\1\\s+(?:(?:{listed('adverbs')})\\s+)?"  # ont ensuite signé
    verbs = {kind: compiled(r"\b(ont|a)\\s\+").sub(between, listed(kind)) for kind in KINDS}
    acts = {kind: re.compile(rf"\b(?:{verbs[kind]})\b", re.I) for kind in KINDS}
    told = f"{listed('signing')}|{listed('passive')}"
    paper = rf"(?-i:[a-zà-ÿ’'-]+\s){{0,2}}?(?:{listed('documents')})\b"
    return _Words(
        acts,
        re.compile(rf"\b(?:{listed('passive')})\b", re.I),
        re.compile(paper, re.I),
        re.compile(rf"(?-i:[a-zà-ÿ’'-]+\s){{0,2}}?(?:{listed('made')})\b", re.I),
        article,
        re.compile(rf"\s(?:{listed('between')})\s+{article}?", re.I),
        re.compile(rf",?\s+(?:{listed('and')})\s+{article}?|,\s+{article}?(?=(?-i:[A-ZÀ-Þ]))", re.I),
        re.compile(rf"\s+(?:{listed('with')})\s+{article}?", re.I),
        re.compile(rf",?\s(?:{listed('stop')})(?:\s|(?<=['’]))|,\s(?!{article}?(?-i:[A-ZÀ-Þ]))"
            rf"|\sde\s\w+\s(?:ans|mois)(?!\w)|[;:]|[.](?=\s|$)|$", re.I),
        re.compile(rf"(?:{told})\b[^.;]{{0,90}}:\s*$|\b(?:{listed('headings')})\s*:?\s*$", re.I),
        re.compile(rf"[^;:.]{{0,90}}?(?:,|(?:,?\s(?:{listed('and')})))\s+(?:\w+\s)?{article}", re.I),
        re.compile(rf"\b(?:{listed('not_yet')})\s*$", re.I),
        re.compile(rf"\b(?:{listed('openings')})\s(?:de\s(?:la\s|l['’])|du\s|des\s|d['’])"
            rf"(?=(?:{listed('made')})\b)", re.I),
        re.compile(rf"\b(?:{listed('held')})\b", re.I),
        re.compile(rf"^(?:{article})?(?:{listed('heads')})e?\sd(?:e\s(?:la\s|l['’])?|u\s|es\s|['’])", re.I),
    )  # fmt: skip


def named_things(run: Run) -> list[Named]:
    """Every title the run names as signed, launched or established there."""
    own = _words(run.language.split("-")[0])
    text = fold_latin(run.text)
    found: list[Named] = []
    for begin, end in sentence_spans(text):
        if end - begin <= LONGEST:
            found += _in_sentence(run, text[begin:end], begin, own)
    return found


def _in_sentence(run: Run, sentence: str, base: int, own: _Words) -> list[Named]:
    found: list[Named] = []
    acts = sorted((m.start(), m.end(), kind) for kind, act in own.acts.items() for m in act.finditer(sentence))
    for number, (start, end, kind) in enumerate(acts):
        if own.not_yet.search(sentence[:start]):
            continue
        limit = acts[number + 1][0] if number + 1 < len(acts) else len(sentence)
        before = sentence[acts[number - 1][1] if number else 0 : start]
        subjects = _subjects(sentence[: acts[0][0]] if number else before, own)
        found += _after(run, sentence, base, end, limit, kind, subjects, own)
    for passive in own.been.finditer(sentence):
        kind = next((k for k in KINDS if own.acts[k].search(passive[0]) or _stem(k, passive[0], own)), "signing")
        item = _before(run, sentence, base, passive.start(), kind, own)
        if item and not any(item.overlaps(f) for f in found):
            found.append(item)
    for opening in own.opening.finditer(sentence) if own.held.search(sentence) else ():
        title = _whole(sentence[opening.end() :], own, own.made)  # la cérémonie d'inauguration du Bureau
        if compiled(r"[A-ZÀ-Þ]").search(title) and not own.not_yet.search(sentence[: opening.start()]):
            at = base + opening.end()
            item = Named(run.text[at : at + len(title)], at, "establishment", run, (), 0.8)
            found += [] if any(item.overlaps(f) for f in found) else [item]
    return found


def _stem(kind: str, passive: str, own: _Words) -> bool:
    """Whether `a été lancée` is the passive of an act of this kind: its last word begins alike."""
    last = passive.split()[-1][:5].lower()
    return compiled(rf"\b{re.escape(last)}", re.I).search(own.acts[kind].pattern.replace("\\", "")) is not None


def _after(
    run: Run, sentence: str, base: int, at: int, limit: int, kind: str, subjects: tuple[str, ...], own: _Words
) -> list[Named]:
    """The titles behind the verb: `un accord sur X et une convention avec B`."""
    found: list[Named] = []
    partner = ""
    with_first = rf"{own.partner.pattern}(?P<with>[A-ZÀ-Þ][^,;]*?),?\s+(?={own.article}{own.paper.pattern})"
    first = compiled(with_first, re.I).match(sentence[at:])
    if first and kind == "signing":
        partner, at = first["with"], at + first.end()
    thing = own.paper if kind == "signing" else own.made
    titled = re.compile(rf"(?:^|[\s,])(?:\w+\s+)?(?P<article>{own.article})(?={thing.pattern})", re.I)
    for lead in titled.finditer(sentence[at:limit]):
        start = at + lead.end()
        if found and start < found[-1].start - base + len(found[-1].title):
            continue
        if not found and len(_ADVERBIAL.sub(" ", sentence[at : at + lead.start("article")]).split()) > 4:
            break
        if found and not own.follows.fullmatch(sentence[found[-1].start - base + len(found[-1].title) : start]):
            continue
        whole = _whole(sentence[start:limit], own, thing)
        title, parties = _sides(whole, own)
        if kind != "signing" and not compiled(r"[A-ZÀ-Þ]").search(title):
            continue
        others = partner or _with_whom(title, own)
        if others and not partner:
            title = title[: own.partner.search(title).start()]  # type: ignore[union-attr]
        others = own.head.sub("", others)
        if others and not parties and subjects:
            parties = (*subjects, *_named(others, own))
        parties = parties or (subjects if len(subjects) > 1 else ())
        title = compiled(r"^plaque(?:\scommémorative)?\s(?:du\s|de\s(?:la\s|l['’])|d['’])").sub("", title)
        if kind != "signing" and " " not in title:
            continue
        title = compiled(r"\s(?:des|entre\sles)\s(?:deux|trois)\s\w+$").sub("", title)
        at_title = base + start + title.startswith(('"', "«"))
        title = title.strip(' "«»')
        parties = parties if kind == "signing" else ()
        found.append(Named(run.text[at_title : at_title + len(title)], at_title, kind, run, parties, 0.82))
    return found


def _whole(rest: str, own: _Words, thing: re.Pattern[str]) -> str:
    """The title up to where the sentence goes on, or to the next title."""
    head = thing.match(rest)
    assert head
    further = re.compile(rf"(?:,|\s\w{{1,3}})\s+{own.article}(?={thing.pattern})", re.I).search(rest, head.end())
    stop = own.stop.search(rest, head.end())
    ends = [m.start() for m in (further, stop) if m]
    return rest[: min(ends)].rstrip(" ,.")


def _before(run: Run, sentence: str, base: int, verb: int, kind: str, own: _Words) -> Named | None:
    """`Une convention entre A et B a été signée`."""
    thing = own.paper if kind == "signing" else own.made
    titled = rf"(?:^|[\s,])(?:{own.article})(?P<title>{thing.pattern}[^,;:]*)"
    lead = list(compiled(titled, re.I).finditer(sentence[:verb]))
    if not lead:
        return None
    first = next((m for m in lead if own.between.search(m["title"])), lead[0])
    title, parties = _sides(first["title"].rstrip(), own)
    if kind != "signing" and not compiled(r"[A-ZÀ-Þ]").search(title):
        return None
    start = base + first.start("title")
    return Named(run.text[start : start + len(title)], start, kind, run, parties if kind == "signing" else (), 0.8)


def _sides(title: str, own: _Words) -> tuple[str, tuple[str, ...]]:
    """The title, and the parties of `entre A et B`; they stay in a title that goes on behind them."""
    lead = own.between.search(title)
    if not lead or not compiled(r"[A-ZÀ-Þ]").match(title[lead.end() :]):
        return title, ()
    parties = _named(title[lead.end() :], own)
    return (title[: lead.start()], parties) if len(parties) > 1 else (title, ())


def _named(text: str, own: _Words) -> tuple[str, ...]:
    """`A, B et C` as three; what is no name is none."""
    parts = [_HONORIFIC.sub("", part.strip(" ,")).split(",")[0] for part in own.joint.split(text)]
    named = all(compiled(r"(?!(?:Ils?|Elles?|On|Nous)$)[A-ZÀ-Þ]").match(part) for part in parts)
    return tuple(parts) if named else ()


def _with_whom(title: str, own: _Words) -> str:
    found = own.partner.search(title)
    rest = title[found.end() :] if found else ""
    return rest if compiled(r"[A-ZÀ-Þ]").match(rest) else ""


def _subjects(before: str, own: _Words) -> tuple[str, ...]:
    """`Ce jour, A et B`: the names before the verb, from the last clause that holds any."""
    clause = compiled(r"\s+(?:\w+ment|\w+ly)$").sub("", before.strip(" ,"))
    opening = compiled(r"[^,]{3,60},\s+(?=\S)").match(clause)
    pieces = [clause[opening.end() :], clause] if opening else [clause]
    for piece in pieces:
        bare = compiled(rf"^{own.article}", re.I).sub("", piece)
        names = _named(bare, own)
        if names and all(len(name.split()) <= 12 for name in names):
            return names
    return ()


def opens_list(run: Run) -> bool:
    """Whether a line ends in the colon of a list of what was signed, or heads one."""
    if not is_told(run.language):
        return False
    return _words(run.language.split("-")[0]).lead.search(fold_latin(run.text)) is not None


def listed_line(run: Run) -> Named | None:
    """One line of such a list."""
    if not is_told(run.language):
        return None
    own = _words(run.language.split("-")[0])
    text = fold_latin(run.text)
    number = r"\s*(?:[—–\-•·*]+\s*|\(?\d{1,2}[.)]\s*)?"
    line = compiled(rf"{number}{own.article}?(?P<title>{own.paper.pattern}.*?)[\s;,.]*$", re.I).match(text)
    if not line:
        return None
    title, parties = _sides(line["title"], own)
    start = line.start("title")
    return Named(run.text[start : start + len(title)], start, "signing", run, parties, 0.9)
