"""Who is said to hold the event in French, German or Spanish: organisé par la A et le B, veranstaltet von der A."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.hosting import Held

LANGUAGES = frozenset({"fr", "de", "es"})
_ROLES = ("co-host", "host", "supporter")
_BODY = r"[A-ZÀ-Þa-zà-þ][^,;.()«»“”\"]{2,120}"


@lru_cache(maxsize=16)
def _pattern(language: str, role: str) -> re.Pattern[str] | None:
    listed = words.phrase_alternation(language, "hosting", role)
    return re.compile(rf"(?<!\w)(?:{listed})(?!\w)(?P<rest>\s*{_BODY}(?:,\s{_BODY})*)", re.I) if listed else None


@lru_cache(maxsize=4)
def _joints(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands between two hosts, and the article before one."""
    grammar = words.table(language)["grammar"]
    joints = "|".join(map(re.escape, str(grammar["and"]).split()))
    articles = "|".join(re.escape(word) for word in str(grammar["articles"]).split())
    article = rf"\s*(?:(?:{articles})(?:(?<=['’])|\s+))?"
    return re.compile(rf"(?:,\s|\s(?:{joints})\s)(?=(?:{articles})(?:(?<=['’])|\s))"), re.compile(article, re.I)


def stated_hosts(run: Run) -> list[Held]:
    """The bodies behind the words of hosting, each with its kind."""
    found: list[Held] = []
    for role in _ROLES:
        pattern = _pattern(run.language, role)
        place = pattern.search(run.text) if pattern else None
        if place is None or any(place.start() <= held.start < place.end() for held in found):
            continue
        between, article = _joints(run.language)
        at = place.start("rest")
        cuts = [0, *(p for m in between.finditer(place["rest"]) for p in m.span()), len(place["rest"])]
        for begin, end in zip(cuts[::2], cuts[1::2], strict=True):
            piece = place["rest"][begin:end]
            lead = article.match(piece)
            begin += lead.end() if lead else 0
            name = re.split(
                r",\s|\s(?:s['’]est|a été|ont|wurde|wird|se celebró|tuvo|du \d|le \d|am \d|el \d)",
                place["rest"][begin:end],
            )[0]
            if re.search("[A-ZÀ-Þ]", name):
                found.append(Held(name.strip(), at + begin, role, run, 0.9))
    return found
