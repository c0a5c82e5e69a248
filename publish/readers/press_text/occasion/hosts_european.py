"""Who is said to hold the event in French, German or Spanish: organisé par la A et le B, veranstaltet von der A."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.hosting import Held
from publish.readers.press_text.offices.beside_european import any_of, nouns
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.tokens import sentence_spans

_ROLES = ("co-host", "host", "co-organizer", "supporter")
_BODY = r"[A-ZÀ-Þa-zà-þ][^,;.()«»“”\"]{2,120}(?:\s\([A-Z]{2,8}\))?"


_BETWEEN = {
    ("fr", "host"): r"|(?:accueilli|reçu|organisé|inauguré|offert|donné)e?s?\s(?:[^,.;]{1,30}?\s)?par(?=\sl)",
    ("es", "host"): r"|(?:organizad|acogid|recibid|ofrecid)[oa]s?\s(?:[^,.;]{1,30}?\s)?por(?=\s[el])",
}
"""`accueillis l'après-midi par l'Université`: words between verb and `par`."""


@lru_cache(maxsize=16)
def _pattern(language: str, role: str) -> re.Pattern[str] | None:
    listed = words.phrase_alternation(language, "hosting", role)
    listed = compiled(r"\bde(?=\||$)").sub("d(?:e|u|es)", listed)
    return (
        re.compile(
            rf"(?<!\w)(?:{listed}{_BETWEEN.get((language, role), '')})(?!\w)(?P<rest>\s*{_BODY}(?:,\s{_BODY})*)", re.I
        )
        if listed
        else None
    )


@lru_cache(maxsize=4)
def _joints(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands between two hosts, and the article before one."""
    grammar = words.table(language)["grammar"]
    joints = "|".join(map(re.escape, str(grammar["and"]).split()))
    listed = [*str(grammar["articles"]).split(), *str(grammar["of_body"]).split(), "l’", "d’"]
    articles = "|".join(re.escape(word).replace("_", r"\s") for word in sorted(listed, key=len, reverse=True))
    article = rf"\s*(?:(?:{articles})(?:(?<=['’])|\s+))?"
    return re.compile(rf"(?:,\s|\s(?:{joints})\s)(?=(?:{articles})(?:(?<=['’])|\s))"), re.compile(article, re.I)


def stated_hosts(run: Run) -> list[Held]:
    """The bodies behind the words of hosting, each with its kind."""
    found: list[Held] = []
    text = run.text.replace("’", "'")
    for role in _ROLES:
        pattern = _pattern(run.language, role)
        place = pattern.search(text) if pattern else None
        if place is None or any(place.start() <= held.start < place.end() for held in found):
            continue
        between, article = _joints(run.language)
        at = place.start("rest")
        said = place["rest"][: _next_role(place["rest"], run.language)]
        cuts = [0, *(p for m in between.finditer(said) for p in m.span()), len(said)]
        for begin, end in zip(cuts[::2], cuts[1::2], strict=True):
            piece = said[begin:end]
            lead = article.match(piece)
            begin += lead.end() if lead else 0
            name = compiled(r"\s(?:et|und|y|sowie)$").sub("", _STOP.split(said[begin:end])[0].rstrip(" ,"))
            person = nouns(run.language).head.match(name) or _honoured(run.language).match(name)
            if compiled("[A-ZÀ-Þ]").search(name) and not person:
                found.append(Held(name.strip(), at + begin, role, run, 0.9))
    if helped := _HELPED.search(run.text):
        found.append(Held(helped["name"], helped.start("name"), "supporter", run, 0.9))
    if not any(held.role in ("host", "co-host") for held in found):
        found = [*_subjects(run), *found]
    return found if any(held.role in ("host", "co-host") for held in found) else []


@lru_cache(maxsize=4)
def _honoured(language: str) -> re.Pattern[str]:
    """`Mme X`: a person, who is received by and is no host."""
    return re.compile(rf"(?:{any_of(language, 'honorifics', 'words')}|{any_of(language, 'honorifics', 'plural')})\s")


_HELPED = re.compile(
    r"von (?:der|dem|den) (?P<name>[A-ZÄÖÜ][^,;.]{3,60}?) (?:unterstützt|gefördert) (?:wurde|wird|worden)"
)


def _next_role(text: str, language: str) -> int:
    """Where the words of another kind of hosting begin."""
    patterns = [words.phrase_alternation(language, "hosting", role) for role in _ROLES]
    found = compiled(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", re.I).search(text)
    return found.start() if found else len(text)


_STOP = re.compile(
    r",\s|\s\([A-Z]|\s(?:s['’]est|se sont|a été|ont|a|est|sont|avait|et réalisée?|et organisée?|avec l|avec le"
    r"|en présence|wurde|wird"
    r"|unterstützt|hat|haben|mit|se celebró|tuvo|du \d|le \d|am \d|el \d|à la?\s|au\s|in\s)"
)


def _subjects(run: Run) -> list[Held]:
    """`Le Musée de X (MX) a accueilli …`: the bodies that a sentence begins with and that held something."""
    known = nouns(run.language)
    listed = words.phrase_alternation(run.language, "hosting", "held")
    between, article = _joints(run.language)
    text = compiled(r"^[A-ZÀ-Þ][^–—.]{2,70}\s[–—-]\s|^[A-ZÀ-Þ][\w ]+,\s\d{1,2}\.\s\w+\s\d{4}\.\s").sub(
        lambda m: " " * len(m[0]),
        run.text,
    )
    for begin, end in sentence_spans(text)[:2]:
        sentence = text[begin:end]
        found = compiled(
            rf"\s*(?:(?:Le|Ce|Am|El|Du|Lors|Hier|Avec|Dans|Sous|En|Mercredi|Lundi|Mardi|Jeudi|Vendredi)\s[^,]{{2,90}},\s)?(?P<who>[^,;.:«»\"]{{4,160}}?)(?:\s\([A-Z]{{2,8}}\))?(?:,\s[^,]{{4,140}},)?\s(?:{listed})(?!\w)"
        ).match(
            sentence,
        )
        if not found:
            continue
        who, names = found["who"], []
        cuts = [0, *(p for m in between.finditer(who) for p in m.span()), len(who)]
        for a, b in zip(cuts[::2], cuts[1::2], strict=True):
            lead = article.match(who[a:b])
            a += lead.end() if lead else 0
            if known.body.match(who[a:b].split(" ", 1)[-1]) or known.body.match(who[a:b]):
                names.append((who[a:b], begin + found.start("who") + a))
        names = [(n, at) for n, at in names if compiled("[A-ZÀ-Þ]").search(n) and not known.head.match(n)]
        if names:
            names = [(compiled(r"\s\([A-Z]{2,8}\)$").sub("", n.strip()), at) for n, at in names]
            return [Held(n, at, "host" if len(names) < 2 else "co-host", run, 0.85) for n, at in names]
    return []
