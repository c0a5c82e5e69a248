"""Lines that tell one thing of the event behind a label: `地点：国际会议中心`, `Moderator: …`."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.text.folding import HAN
from publish.readers.press_text.text.languages import EUROPEAN

_HAN_LABELS = (
    ("zh-events", "lines", "labels"),
    ("zh-events", "parts", "labels"),
    ("ja", "lines", "labels"),
    ("ja", "parts", "labels"),
)
_LATIN_LABELS = ("en-events", *sorted(EUROPEAN))


@lru_cache(maxsize=1)
def _label() -> Pattern:
    han = "|".join(words.alternation(*listed) for listed in _HAN_LABELS)
    hosting = "|".join(words.alternation("ja", "hosts", role) for role in words.table("ja")["hosts"])
    latin = "|".join(words.phrase_alternation(name, "lines", "labels") for name in _LATIN_LABELS)
    return Pattern(
        rf"[\s●•·◆■○【\[]*(?:(?:{han}|{hosting})(?:单位|單位|机构|機構|団体|機関|団体名|方|人|者)?|(?i:{latin})s?)"
        rf"[】\]]?\s*[:：]\s*[^\s/／|｜].*|[●◆■○【](?:{han}|{hosting})】?\s?[{HAN}\w].*",
        needs=":|■|◆|○|●|【|：",
    )


_WORD = r"[A-Z][A-Za-zÀ-ɏ'’.-]*"
_PERSON = re.compile(
    rf"[{HAN}·•‧]{{2,14}}\s*[（(]?(?={_WORD}\s?[A-Z]){_WORD}(?:\s{_WORD}){{0,3}}\s?[)）]?\s*(?:[，,：:|｜/／–—-]\s*|(?<=[\s)）]))"
    rf"[{HAN}][{HAN}（）()、·]*[，,]?\s*[（(/／|｜,，—–-]?\s*[A-Z][^{HAN}。.!?]*"
)


def is_person(line: str) -> bool:
    """`王明 Wang Ming，商会会长 President, Chamber of Commerce`: one of a list of guests in two languages."""
    return _PERSON.fullmatch(line) is not None


def is_labelled(line: str) -> bool:
    """Whether the line begins with a word for time, place, hosts or people of an event, and says which.

    Such a line is under no picture, though it is short.
    """
    return _label().fullmatch(line) is not None
