"""How a Chinese name may be spelled in Latin letters, and whether a spelling fits a name.

Pinyin with every reading of each character (ü as v, yu or u), Wade-Giles by rule from pinyin, and Cantonese as Hong
Kong and Macao spell it; surname first or last.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from importlib.util import find_spec
from itertools import product
from pathlib import Path

from publish.readers.press_text import words
from publish.readers.press_text.names import cantonese
from publish.readers.press_text.patterns import Pattern, compiled
from publish.readers.press_text.text.folding import simplify
from publish.readers.press_text.text.tokens import given_names

_SURNAME_READINGS = {
    "单": "shan",
    "解": "xie",
    "仇": "qiu",
    "区": "ou",
    "查": "zha",
    "曾": "zeng",
    "盖": "ge",
    "朴": "piao",
    "任": "ren",
    "缪": "miao",
    "乐": "yue",
    "尉": "yu",
    "万": "wan",
    "员": "yun",
    "翟": "zhai",
    "折": "she",
    "黑": "he",
    "逄": "pang",
    "召": "shao",
    "秘": "bi",
    "覃": "qin",
}
_WADE = (
    ("zh", "ch"),
    ("j", "ch"),
    ("q", "ch"),
    ("x", "hs"),
    ("z", "ts"),
    ("c", "ts"),
    ("r", "j"),
    ("b", "p"),
    ("d", "t"),
    ("g", "k"),
)
_WADE_BUZZING = {
    "zhi": "chih",
    "chi": "chih",
    "shi": "shih",
    "ri": "jih",
    "zi": "tzu",
    "ci": "tzu",
    "si": "szu",
}
_WADE_FINALS = (("ong", "ung"), ("ian", "ien"), ("ie", "ieh"), ("ui", "uei"), ("yan", "yen"), ("you", "yu"))


@lru_cache(maxsize=8192)
def pinyin(character: str) -> tuple[str, ...]:
    """Every reading of a character without tones, ü as v."""
    listed = _readings().get(str(ord(character)), "") if len(character) == 1 else ""
    readings = [_without_tone(syllable) for syllable in listed.split(",") if syllable]
    surname = _SURNAME_READINGS.get(simplify(character))
    return tuple(dict.fromkeys(readings + ([surname] if surname else [])))


@lru_cache(maxsize=1)
def _readings() -> dict[str, str]:
    """Code point -> readings with tones. Opened beside pypinyin: importing it loads phrases for 0.2 s, unused here."""
    package = find_spec("pypinyin")
    assert package is not None and package.origin is not None
    found: dict[str, str] = json.loads(Path(package.origin).with_name("pinyin_dict.json").read_bytes())
    return found


def _without_tone(syllable: str) -> str:
    bare = unicodedata.normalize("NFD", syllable).replace("u\u0308", "v")
    return "".join(c for c in bare if not unicodedata.combining(c))


@lru_cache(maxsize=8192)
def wade_giles(syllable: str) -> tuple[str, ...]:
    """Wade-Giles spellings of a pinyin syllable, without apostrophes."""
    spelled = syllable
    for modern, old in _WADE:
        if spelled.startswith(modern) and not (modern in "zc" and spelled[1:2] == "h"):
            spelled = old + spelled[len(modern) :]
            break
    spellings = {spelled, _WADE_BUZZING.get(syllable, spelled)}
    for modern, old in _WADE_FINALS:
        spellings |= {s[: -len(modern)] + old for s in spellings if s.endswith(modern)}
    spellings |= {s.replace("v", "u") for s in spellings}
    spellings |= {s[:-1] + "o" for s in spellings if s in ("ke", "he", "ge")}
    spellings |= {"ho", "ko"} if syllable in ("he", "ge") else set()
    return tuple(sorted(spellings))


_NO_LETTER = re.compile(r"[^a-z]")
_LYU = Pattern(r"^([ln])(yu|ue?(?=e))", needs="u")


@lru_cache(maxsize=16384)
def plain(word: str) -> str:
    """A Latin word for comparing: lower case, no accents, hyphens or apostrophes; ü, lyu as v."""
    lowered = word.lower().replace("ü", "v")
    if not lowered.isascii():
        lowered = "".join(c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c))
    lowered = _NO_LETTER.sub("", lowered)
    return _LYU.sub(r"\1v", lowered)


@lru_cache(maxsize=8192)
def syllables(word: str) -> tuple[str, ...]:
    """The pinyin syllables of a word, empty when it is not made of pinyin."""
    text = plain(word)
    pieces = tuple(part for part in compiled(r"[-'’]").split(word.lower()) if part)
    if len(pieces) > 1 and all(len(syllables(piece)) == 1 for piece in pieces):
        return tuple(plain(piece) for piece in pieces)
    return _cut(text, 4)


def _cut(text: str, limit: int) -> tuple[str, ...]:
    if not text or not limit:
        return ()
    known = _pinyin_syllables()
    for length in range(min(6, len(text)), 0, -1):
        if text[:length] in known:
            if length == len(text):
                return (text,)
            rest = _cut(text[length:], limit - 1)
            if rest:
                return (text[:length], *rest)
    return ()


@lru_cache(maxsize=1)
def _pinyin_syllables() -> frozenset[str]:
    listed = words.table("pinyin").get("syllables", "")
    return frozenset(str(listed).split())


@lru_cache(maxsize=8192)
def spellings(character: str, system: str) -> tuple[str, ...]:
    """Latin spellings of one character in `pinyin`, `wade-giles` or `cantonese`."""
    if system == "pinyin":
        return tuple(dict.fromkeys(s for r in pinyin(character) for s in _pinyin_variants(r)))
    if system == "wade-giles":
        return tuple(dict.fromkeys(s for r in pinyin(character) for s in wade_giles(r)))
    return tuple(dict.fromkeys(cantonese.alike(s) for s in cantonese.spellings(character)))


def _pinyin_variants(reading: str) -> tuple[str, ...]:
    return (reading, reading.replace("v", "u"), reading.replace("v", "yu")) if "v" in reading else (reading,)


@lru_cache(maxsize=16384)
def han_keys(name: str, system: str) -> frozenset[str]:
    """Every spelling of a Han name run together, surname first."""
    per_character = [spellings(character, system) for character in name]
    if not all(per_character) or not 2 <= len(name) <= 4:
        return frozenset()
    return frozenset("".join(choice) for choice in product(*per_character))


@lru_cache(maxsize=8192)
def latin_keys(name: str, system: str) -> frozenset[str]:
    """A Latin name run together with the surname moved to the front, for each order it may have."""
    parts = [plain(part) for part in compiled(r"\s+").split(name.strip()) if plain(part)]
    if not 2 <= len(parts) <= 4:
        return frozenset()
    orders = [parts, [parts[-1], *parts[:-1]]]
    if len(parts) >= 3:  # Winnie Cheung Kwok-fun, Cheung Kwok Fun Winnie: an English name besides
        orders += [parts[1:]] if _is_besides(parts[0], parts, name) else []
        orders += [parts[:-1], [parts[-1], *parts[1:-1]]] if _is_besides(parts[-1], parts, name) else []
    if system == "cantonese":
        orders = [[cantonese.alike(part) for part in order] for order in orders]
    return frozenset("".join(order) for order in orders if len(order) >= 2)


def _is_besides(part: str, parts: Sequence[str], name: str) -> bool:
    """Of three short words none is an English name besides, unless it is known for one: Chan Ka Meng."""
    whole = len(parts) == 3 and "-" not in name and all(len(each) <= 5 for each in parts)
    return not whole or part.capitalize() in given_names()


SYSTEMS = (("pinyin", 0.98), ("wade-giles", 0.9), ("cantonese", 0.92))


def fit(han: str, latin: str) -> tuple[float, str]:
    """How well a Latin name spells a Han name: (confidence, system); 0 when it does not."""
    for system, confidence in SYSTEMS:
        if han_keys(han, system) & latin_keys(latin, system):
            return confidence, system
    return 0.0, ""
