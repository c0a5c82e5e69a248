"""Lines that say who wrote the text or took the pictures: `文 《今日货运》全媒体记者 王宁`, `By Anna Holm`."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin

_LONGEST = 70


@lru_cache(maxsize=1)
def _han() -> re.Pattern[str]:
    labels = words.alternation("zh-events", "chrome", "byline_labels")
    writers = words.alternation("zh-events", "chrome", "byline_writers")
    paper = rf"(?:《[^》]{{2,20}}》|[{HAN}]{{2,14}}?)?"
    kinds = words.alternation("zh-events", "chrome", "byline_kinds")
    return re.compile(
        rf"[\s（【|｜—-]*(?:(?:{labels})(?:\s*[/／|｜、&和]\s*(?:{labels}))*[\s：/／|｜]\s*)?"
        rf"(?:{paper}\s*(?:{kinds})*(?:{writers})[\s：/／|｜]+[{HAN}·]{{2,6}}.*"
        rf"|(?<=[\s：/／|｜])[{HAN}·]{{2,6}}(?:[\s、/／|｜].*)?)"
    )


_LATIN = re.compile(
    r"[\s(\[|–—-]*(?:(?:[Ww]ritten |[Rr]eported |[Tt]ext |[Ss]tory |[Ww]ords |[Pp]hotos? |[Ii]mages? )?[Bb]y"
    r"|(?:Reporter|Correspondent|Author|Text|Words|Photos?|Editor|Writer|Source)s?\s?:)\s+"
    r"(?:[A-ZÀ-Þ][\w.'-]*|and|&|[,/|;:]|\s)+(?:\s\d{1,2}(?:,\s20\d\d)?)?[)\]]?"
)


@lru_cache(maxsize=2048)
def is_byline(line: str) -> bool:
    """Whether a short line without a sentence names only those who wrote, photographed or edited."""
    if not 3 < len(line) <= _LONGEST:
        return False
    folded = fold_han(line)
    if compiled(r"[。；！？]|，[^，]{6}").search(folded):
        return False
    return _han().fullmatch(folded.rstrip()) is not None or _LATIN.fullmatch(fold_latin(line).rstrip()) is not None
