"""Given names of two syllables with a hyphen, as in Hong Kong: what tells a name whose surname is spelled otherwise.

`Andrew Yao Cho-fai` is 姚祖輝, the surname in pinyin; `Carrie Lam Cheng Yuet-ngor` is 林鄭月娥.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise, product

from publish.readers.press_text.names import cantonese
from publish.readers.press_text.names.romanization import plain, spellings
from publish.readers.press_text.names.shapes import cantonese_surnames, surname_spellings
from publish.readers.press_text.patterns import compiled

_JOINED = re.compile(r"[A-Z][a-z]{1,5}-[A-Za-z][a-z]{1,5}|[AEIO]-[a-z]{2,6}")
_SYSTEMS = ("pinyin", "wade-giles", "cantonese")


@lru_cache(maxsize=8192)
def surname_before_given(latin: str) -> str:
    """Yao of `Andrew Yao Cho-fai`, Yao of `Yao Cho-fai`; empty where the name has no such form."""
    parts = latin.split()
    for one, other in pairwise(parts):
        known = plain(one) in cantonese_surnames() or plain(one) in surname_spellings()
        if known and _JOINED.fullmatch(other) and all(map(_syllable, other.split("-"))):
            return one
    return ""


@lru_cache(maxsize=4096)
def _syllable(word: str) -> bool:
    """Whether a word may be a syllable of Chinese: Luc of Jean-Luc is none."""
    return compiled(r"[bcdfghjklmnpqrstwxyz]*[aeiouy]+(?:ng?|[mpktr])?").fullmatch(word.lower()) is not None


def fit_given(han: str, latin: str) -> float:
    """How surely a Latin name with such a given name is a Han name of three or four characters; 0 where it is not."""
    surname = surname_before_given(latin) if len(han) in (3, 4) else ""
    if not surname:
        return 0.0
    given = next(part for part in latin.split()[latin.split().index(surname) :] if "-" in part)
    one, other = (cantonese.alike(plain(part)) for part in given.split("-"))
    heard = [{cantonese.alike(s) for system in _SYSTEMS for s in spellings(c, system)} for c in han[-2:]]
    if one not in heard[0] or other not in heard[1]:
        return 0.0
    families = {plain(part) for part in latin.split() if part != given}
    spelled = {s for c, system in product(han[:-2], _SYSTEMS) for s in spellings(c, system)}
    spelled |= {s for c in han[:-2] for s in cantonese.spellings(c)}
    if spelled & families:
        return 0.94
    return 0.91 if plain(surname)[0] in {s[0] for s in spelled} else 0.0
