"""How surely a Chinese and an English name are one person's: a spelling, a sound, a surname with role and place."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

from publish.readers.press_text import words
from publish.readers.press_text.names.hyphenated_given import fit_given
from publish.readers.press_text.names.kana import (
    is_katakana,
    kana_likeness,
    read_alike,
    read_alike_in_chinese,
    surname_of,
)
from publish.readers.press_text.names.romanization import fit, plain, spellings
from publish.readers.press_text.names.shapes import chinese_shaped, japanese_surname, romaji
from publish.readers.press_text.names.spelled_alike import Alike
from publish.readers.press_text.names.transliteration import likeness, nickname
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.people.matching_signs import (
    chinese_surname,
    is_japanese,
    native,
    near_sound,
    opposed,
    role_agreement,
    same_family,
    shaped_chinese,
    western,
)
from publish.readers.press_text.people.naming import Named
from publish.readers.press_text.text.folding import comparable, fold_han

BEST_GUESS = 0.9
"""What does not go by a spelling is never surer."""


class Partners:
    """Lines that say the same, and who is named in them: of each person it is asked many times."""

    def __init__(self, lines: Mapping[int, set[int]]) -> None:
        self.lines = lines
        self._named: dict[int, set[int]] = {}
        self._beside: dict[int, set[int]] = {}

    def together(self, han: Named, latin: Named) -> bool:
        """Whether lines that say the same name both."""
        if id(han) not in self._beside:
            self._beside[id(han)] = {other for line in lines_of(han) for other in self.lines.get(line, ())}
        if id(latin) not in self._named:
            self._named[id(latin)] = lines_of(latin)
        return not self._beside[id(han)].isdisjoint(self._named[id(latin)])


def spelled_alike(
    han: Named, latin: Named, heard: Mapping[tuple[str, str], Alike], partners: Partners
) -> tuple[float, str]:
    """What a spelling says of two names: given together, the same, or the same sound."""
    one, other = comparable(han.name), comparable(latin.name)
    glosses = {comparable(m.gloss) for m in (*han.mentions, *latin.mentions) if m.gloss}
    if other in glosses or one in glosses:
        return 1.0, "the text gives both names together"
    if one == other:
        return 0.99, "same name"
    together = partners.together(han, latin)
    pair = heard.get((one, other))
    if pair and not opposed(han, latin):
        return pair.confidence + 0.01 * together, f"same sound ({pair.system})"
    if not together or opposed(han, latin):
        return 0.0, ""
    bare = compiled(r"\s").sub("", fold_han(han.name))
    sounding, system = fit(bare, latin.name)
    if sounding:
        return sounding, f"same sound ({system})"
    given = fit_given(bare, latin.name) if "-" in latin.name else 0.0
    return (given, "same given name, surname of the same sound") if given else (0.0, "")


def score(han: Named, latin: Named, heard: Mapping[tuple[str, str], Alike], partners: Partners) -> tuple[float, str]:
    """How sure it is that two names are one person's, and why; 0 where nothing says so."""
    alike = spelled_alike(han, latin, heard, partners)
    if not alike[0] and is_japanese(han) and not opposed(han, latin) and not partners.together(han, latin):
        return _japanese_apart(han, latin)
    if not alike[0] and not opposed(han, latin) and _japanese_in_chinese(han, latin):
        return 0.75 + 0.15 * partners.together(han, latin), "Japanese surname read as it is spelled"
    if alike[0] or not partners.together(han, latin) or opposed(han, latin):
        return alike
    if is_japanese(han):
        return _japanese(han, latin)
    if native(han.name) and chinese_shaped(latin.name.split()) and not western(latin.name):
        same = _same_surname(han, latin)
        southern = southern_surname(han, latin)
        return same if same[0] or not southern else (southern, "surname as in the South, same role and place")
    if southern := southern_surname(han, latin):
        return southern, "surname as it is spelled in the South, same role and place"
    if japanese_surname(fold_han(han.name)) and not all(romaji(part) for part in latin.name.split()):
        return 0.0, ""  # 比嘉健一 is no Anita Cheng, whatever the sound
    if _shares_word(han.name, latin.name):
        return 0.9, "the Chinese text spells a part of the name in Latin letters"
    return _foreign(han, latin)


def _japanese_in_chinese(han: Named, latin: Named) -> bool:
    """山口昌弘 of a Chinese text, Masahiro Yamaguchi."""
    read = read_alike_in_chinese(fold_han(han.name), latin.name) and all(romaji(p) for p in latin.name.split())
    return read and role_agreement(han, latin) >= 0


def _japanese(han: Named, latin: Named) -> tuple[float, str]:
    """Katakana by its sound; characters by the surname, where its reading is listed."""
    if is_katakana(han.name):
        like = kana_likeness(han.name, latin.name)
        return (min(0.95, 0.4 + 0.55 * like), "the same sound in kana") if like >= 0.62 else (0.0, "")
    if read_alike(han.name, latin.name):
        return 0.88 + (0.04 if role_agreement(han, latin) > 0 else 0.0), "surname read as it is spelled"
    unread = not surname_of(han.name) and all(romaji(part) for part in latin.name.split())
    if unread and role_agreement(han, latin) > 0:
        return 0.6, "role and place"
    return 0.0, ""


def _japanese_apart(han: Named, latin: Named) -> tuple[float, str]:
    """The same where the two names stand in paragraphs that are no partners, as in lists: the sound has to be surer."""
    sounding, system = fit(compiled(r"\s").sub("", fold_han(han.name)), latin.name)
    if sounding and role_agreement(han, latin) >= 0:
        return sounding - 0.05, f"same sound ({system})"  # 孫 仕龍, Sun Shilong
    if is_katakana(han.name):
        like = kana_likeness(han.name, latin.name)
        return (0.35 + 0.5 * like, "the same sound in kana") if like >= 0.75 else (0.0, "")
    if read_alike(han.name, latin.name) and role_agreement(han, latin) >= 0:
        return 0.7 + 0.1 * (role_agreement(han, latin) > 0), "surname read as it is spelled"
    return 0.0, ""


def _foreign(han: Named, latin: Named) -> tuple[float, str]:
    """A foreign name in characters, by its consonants: in full, or shaped like a Chinese name."""
    if shaped_chinese(han.name) and chinese_surname(latin.name) and not same_family(han.name, latin.name):
        return 0.0, ""  # 祁志豪 is no Winsy Choi
    like = likeness(han.name, latin.name)
    role = role_agreement(han, latin)
    if shaped_chinese(han.name) or native(han.name):
        alike = nickname(fold_han(han.name), latin.name)
        if alike >= (0.55 if role >= 0 else 0.75):
            return min(
                0.85, 0.35 + 0.45 * alike + 0.12 * max(role, -0.5)
            ), "a Chinese name after the sound of the foreign one"
    chinese = native(han.name) or (like < 0.75 and shaped_chinese(han.name))
    if like < (0.6 if chinese else 0.45):
        return 0.0, ""
    role = max(role, -0.25) if like >= 0.7 else role
    score = 0.6 * like * (0.6 if chinese else 1.0) + 0.2 * role + 0.18 + (0.1 if like >= 0.85 else 0.0)
    score += 0.03 * _as_long(han.name, latin.name)
    return min(score, 0.9), "sounds like the foreign name" if like >= 0.6 else "role and place"


def _as_long(han: str, latin: str) -> bool:
    """Whether a part of the foreign name has a syllable for each character: 素拉育 rather than 咋戈拉提 for Surayud."""
    return any(len(compiled("[aeiouy]+").findall(plain(part))) == len(han) for part in latin.split())


def _same_surname(han: Named, latin: Named) -> tuple[float, str]:
    """A given name with a rare reading or a slip of the pen: surname, place and role have to agree."""
    family = set(spellings(fold_han(han.name)[0], "pinyin"))
    if not family & {plain(part) for part in (latin.name.split()[0], latin.name.split()[-1])}:
        return 0.0, ""
    role, near = role_agreement(han, latin), near_sound(han.name, latin.name)
    if role < 0 or not (near or role > 0):
        return 0.0, ""
    return (0.8 if near and role > 0 else 0.65), "same surname and place" + (", same role" if role > 0 else "")


def southern_surname(han: Named, latin: Named) -> float:
    """`Raymond Goh` for 吴: Hokkien and other spellings of surnames, where the roles agree as well."""
    folded = fold_han(han.name)
    listed: Mapping[str, str] = words.table("hokkien")["surnames"]
    spelled = listed.get(folded[:2], listed.get(folded[:1], "")).split() if native(han.name) else []
    parts = [plain(part) for part in latin.name.split()]
    given = {"".join(part) for part in itertools.product(*(spellings(c, "pinyin") for c in folded[1:]))}
    if parts[0] in spelled and "".join(parts[1:]) in given:
        return 0.9  # 陈伟明, Tan Wei Ming
    return 0.75 if same_family(han.name, latin.name) and role_agreement(han, latin) > 0 else 0.0


def _shares_word(han: str, latin: str) -> bool:
    words_ = {w.lower() for w in compiled("[A-Za-z]{2,}").findall(han)}
    return bool(words_ & {w.lower() for w in latin.split()})


def lines_of(person: Named) -> set[int]:
    """The lines that name a person, the surname alone included."""
    return {m.run.line for m in person.mentions} | {run.line for run, _, _ in person.later}
