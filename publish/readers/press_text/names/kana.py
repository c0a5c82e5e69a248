"""Japanese names beside their Latin spelling: katakana by its sound, a listed surname by its reading."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.names.romanization import plain, spellings
from publish.readers.press_text.names.transliteration import likeness_of_sounds
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import fold_han

KATAKANA = "\u30a1-\u30fa\u30fc"
_ROWS = {
    "": "アイウエオ", "k": "カキクケコ", "s": "サシスセソ", "t": "タチツテト", "n": "ナニヌネノ", "h": "ハヒフヘホ",
    "m": "マミムメモ", "r": "ラリルレロ", "g": "ガギグゲゴ", "z": "ザジズゼゾ", "d": "ダヂヅデド", "b": "バビブベボ",
    "p": "パピプペポ",
}  # fmt: skip
_SOUNDS = {
    character: row + vowel for row, line in _ROWS.items() for character, vowel in zip(line, "aiueo", strict=True)
}
_SOUNDS |= {"ヤ": "ya", "ユ": "yu", "ヨ": "yo", "ワ": "wa", "ヲ": "o", "ン": "n", "ヴ": "vu", "シ": "shi", "チ": "chi",
            "ツ": "tsu", "フ": "fu", "ジ": "ji", "ヂ": "ji", "ヅ": "zu", "ッ": "", "ー": ""}  # fmt: skip
_SMALL = {"ァ": "a", "ィ": "i", "ゥ": "u", "ェ": "e", "ォ": "o", "ャ": "ya", "ュ": "yu", "ョ": "yo", "ヮ": "wa"}


def is_katakana(name: str) -> bool:
    """Whether the name is spelled in katakana throughout."""
    return compiled(rf"[{KATAKANA}・･＝= ]+").fullmatch(name) is not None


@lru_cache(maxsize=4096)
def romanized(katakana: str) -> str:
    """`レイチェル` as `reicheru`: Hepburn without long vowels."""
    found = ""
    for character in unicodedata.normalize("NFKC", katakana):
        if character in _SMALL:
            glide = _SMALL[character]
            found = found[:-1] + (glide if not found.endswith(("hi", "ji")) or len(glide) < 2 else glide[1:])
        else:
            found += _SOUNDS.get(character, " ")
    return found


def kana_likeness(katakana: str, latin: str) -> float:
    """0…1: how well a name in katakana renders a Latin one; given name and surname are held against each other."""
    pieces = [romanized(piece) for piece in compiled("[・･＝= ]+").split(katakana) if piece]
    parts = [part for part in compiled(r"[\s-]+").split(latin) if len(part.strip(".")) > 1]
    if not pieces or not parts:
        return 0.0
    if len(pieces) < 2 or len(parts) < 2:
        whole = likeness_of_sounds("".join(pieces), "".join(parts))
        return max(whole, *(likeness_of_sounds(pieces[-1], part) for part in parts))
    return (likeness_of_sounds(pieces[0], parts[0]) + likeness_of_sounds(pieces[-1], parts[-1])) / 2


@lru_cache(maxsize=1)
def surnames() -> dict[str, tuple[str, ...]]:
    """Frequent surnames with their spellings in Latin letters."""
    listed = str(words.table("ja")["names"]["surnames"]).split()
    return {name: tuple(spelled.split(",")) for name, _, spelled in (entry.partition("=") for entry in listed)}


def surname_of(name: str) -> str:
    """The listed surname a name begins with, the longest; empty where none is."""
    return next((name[:length] for length in (3, 2, 1) if name[:length] in surnames() and len(name) > length), "")


@lru_cache(maxsize=1)
def _surnames_in_chinese() -> dict[str, tuple[str, ...]]:
    """The surnames of two characters or more as a Chinese text writes them, folded."""
    pairs = words.words("ja", "names", "in_chinese")
    written = str.maketrans({pair[0]: pair[1] for pair in pairs})
    return {fold_han(name.translate(written)): spelled for name, spelled in surnames().items() if len(name) > 1}


def read_alike_in_chinese(folded: str, latin: str) -> bool:
    """Whether a folded name in Chinese text is Japanese, its surname read as a word of the Latin name is spelled."""
    listed = _surnames_in_chinese()
    family = next((folded[:length] for length in (3, 2) if folded[:length] in listed and len(folded) > length), "")
    return bool(family) and bool(set(listed[family]) & _spelled(latin))


def _spelled(latin: str) -> set[str]:
    """The words of a Latin name as they are and without the letters of long vowels: Mouri, mori."""
    parts = {plain(part) for part in latin.split()}
    return parts | {compiled("o[uoh](?![aeiou])").sub("o", part).replace("uu", "u") for part in parts}


def read_apart(name: str, latin: str) -> bool:
    """Whether a listed surname is read as nothing in the Latin name, not even as the head of a longer surname."""
    family = surname_of(name)
    spelled = sorted(_spelled(latin))
    chinese = {s for system in ("pinyin", "wade-giles", "cantonese") for s in spellings(family, system)}
    if len(family) == 1 and chinese & set(spelled):
        return False  # 林 is Hayashi, but Lin of a person from Taiwan
    return bool(family) and not any(part.startswith(surnames()[family]) for part in spelled)


def read_alike(name: str, latin: str) -> bool:
    """Whether the surname of a Japanese name is read as a word of the Latin one is spelled."""
    family = surname_of(name)
    return bool(family) and bool(set(surnames()[family]) & _spelled(latin))
