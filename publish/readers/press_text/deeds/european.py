"""Who did what in a French, German or Spanish sentence: subjects before the verb, agents behind `par`, lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.deeds.clause import MASK, Group, Hit, Span, before, behind, groups_of, masked
from publish.readers.press_text.offices.beside_european import any_of
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.languages import EUROPEAN
from publish.readers.press_text.text.tokens import sentence_spans

_QUOTED = re.compile(r"«[^»]{1,400}»|„[^“”]{1,400}[“”]|\"[^\"]{1,400}\"")
_ABBREVIATED = re.compile(r"(?:\b(?:MM|Mmes|Mlles|Ing|Dres|Drs|Sres|Sras|Hr|Fr|bzw|ca|h\.c)|(?<!\d)\d{1,2})\.\s*$")
_WERE = "|".join(words.alternation(language, "grammar", "were") for language in sorted(EUROPEAN))
_LINK = re.compile(
    rf"(?:\s[^\W\d]+){{0,2}}?\s?(?:[:：]|\s(?:{_WERE})(?!\w))",
    re.I,
)
_SIGNING = re.compile(r"\bsign|\bunterzeichn|\bfirm|\bparaph", re.I)


def sentences(text: str) -> list[tuple[int, int]]:
    """(start, end) of each sentence; `MM. A et B` and `am 3. Mai` go on."""
    found: list[tuple[int, int]] = []
    for begin, end in sentence_spans(text):
        if found and _ABBREVIATED.search(text[found[-1][0] : found[-1][1]]):
            found[-1] = (found[-1][0], end)
        else:
            found.append((begin, end))
    return found


@lru_cache(maxsize=4)
def _lexicon(language: str) -> tuple[re.Pattern[str], dict[str, tuple[str, str]]]:
    """The pattern of all words, and for each the form and the kind."""
    kinds: dict[str, tuple[str, str]] = {}
    for form in ("does", "by", "are"):
        section = words.table(language)["deeds"][form]
        for kind, listed in section.items():
            for word in str(listed).split("|"):
                kinds.setdefault(word.lower(), (form, kind))
    spelled = (re.escape(w).replace(r"\ ", r"\s+").replace("'", "['’]") for w in sorted(kinds, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{'|'.join(spelled)})(?!\w)", re.I), kinds


@lru_cache(maxsize=4)
def _joined(language: str) -> re.Pattern[str]:
    """Between two people of one list: marks, `et`, articles and honorifics."""
    loose = "|".join((any_of(language, "grammar", "articles"), any_of(language, "grammar", "of_body")))
    joint, honorific = any_of(language, "grammar", "and"), any_of(language, "honorifics", "words")
    further = any_of(language, "deeds", "joining") if "joining" in words.table(language)["deeds"] else joint
    return re.compile(
        rf"\s*(?:\([^()]*\)\s*)?(?:[,;]|(?:{joint})|(?:{further})|\s)*(?:(?:{loose}|{honorific})\s*)*\s*", re.I
    )


def deeds_in(text: str, spans: Sequence[Span], language: str) -> list[list[tuple[str, int]]]:
    """For each span of a sentence what is said of the person: (kind, where)."""
    spans = [(_with_honorific(text, begin, language), name, end) for begin, name, end in spans]
    seen = masked(text, spans, _QUOTED)
    joined = [bool(i) and _in_list(seen[spans[i - 1][2] : spans[i][0]], language) for i in range(len(spans))]
    groups = groups_of(spans, joined)
    hits = list(_hits(seen, language))
    found: list[list[tuple[str, int]]] = [[] for _ in spans]
    for number, hit in enumerate(hits):
        for member in _doers(seen, groups, hits, hits[:number], hit):
            kind = hit.kind
            if kind == "witness" and hit.form == "by" and not _SIGNING.search(seen):
                kind = "attendee"  # en présence de
            found[member].append((kind, hit.start))
    return found


def _with_honorific(text: str, begin: int, language: str) -> int:
    """Where the honorifics begin that stand before a person; their full stops end no sentence."""
    found = compiled(rf"(?:(?<!\w)(?:{any_of(language, 'honorifics', 'words')})\s*)+$").search(text[:begin])
    return found.start() if found else begin


def _in_list(gap: str, language: str) -> bool:
    gap = compiled(r"^(?:,[^()]{0,40})?\s*[)\]]").sub("", gap)
    marked = compiled(r"[,;]").search(gap) is not None or compiled(
        rf"\s(?:{any_of(language, 'grammar', 'and')})\s"
    ).search(gap)
    loose = _joined(language)
    whole = loose.fullmatch(gap) is not None
    side = compiled(
        rf"{loose.pattern}(?:du côté [\w']+|pour [\w' ]+|enfin|puis)\s?,?\s?{loose.pattern}", re.I
    ).fullmatch(gap)
    return bool(marked) and len(gap) < 80 and (whole or side is not None)


def _hits(text: str, language: str) -> Iterator[Hit]:
    pattern, kinds = _lexicon(language)
    for each in pattern.finditer(text):
        form, kind = kinds[compiled(r"\s+").sub(" ", each[0].lower().replace("’", "'"))]
        yield Hit(kind, form, each.start(), each.end())


def _doers(
    text: str, groups: Sequence[Group], hits: Sequence[Hit], earlier: Sequence[Hit], hit: Hit
) -> tuple[int, ...]:
    """Who is meant: the group behind `par` and of lists, else the one before the verb, else the one behind it."""
    near, following = before(groups, hit.start), behind(groups, hit.end)
    if hit.form == "by":
        nearer = next((h for h in hits if following and hit.end <= h.start < following.start and h.form == "by"), None)
        if nearer and following:
            following = behind(groups, following.end)
            return following.members if following and hit.kind == "panel" else ()
        return following.members if following and _close(text[hit.end : following.start]) else ()
    if hit.form == "are":
        linked = _LINK.match(text, hit.end)
        return following.members if following and linked and following.start - linked.end() < 30 else ()
    said = compiled(r"[»”\"]\s*,?\s*$").search(text[: hit.start]) is not None
    if said and following and following.start - hit.end < 60:
        return following.members
    if text[hit.start : hit.end].lower().endswith("salué") and following and following.start - hit.end < 8:
        return ()  # a salué l'ambassadeur: greeted him
    if near and _subject(text, near, earlier, hit):
        return near.members
    if (
        following
        and (near is None or said)
        and compiled(rf"[^.;,{MASK}]{{0,50}}").fullmatch(text[hit.end : following.start])
    ):
        return following.members
    return ()


def _close(gap: str) -> bool:
    """Between `par` and the person: articles and honorifics, an apposition at most."""
    return len(gap) < 60 and not compiled(r"[.;:]\s|\s(?:et|und|y)\s").search(gap)


def _subject(text: str, near: Group, earlier: Sequence[Hit], hit: Hit) -> bool:
    """Whether those before the verb act: no other person's clause and no sentence ends between."""
    between = text[near.end : hit.start]
    if compiled(r"[;:]|\.\s").search(between) or len(between) > 170:
        return False
    agents = [h for h in earlier if h.form == "by" and h.start < near.start and near.start - h.end < 60]
    clause = not compiled(r",\s|\s(?:et|und|y)\s").search(between)
    return not (agents and not clause)
