"""What speaks for or against two names of one person beside their sound: form, honorifics, roles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.names import cantonese
from publish.readers.press_text.names.chinese import common_surnames, surnames
from publish.readers.press_text.names.hyphenated_given import surname_before_given
from publish.readers.press_text.names.romanization import han_keys, latin_keys, plain, spellings, syllables
from publish.readers.press_text.names.shapes import cantonese_surnames, chinese_shaped
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.people.naming import Named
from publish.readers.press_text.text.folding import fold_han
from publish.readers.press_text.text.tokens import given_names, tokenize


@dataclass(frozen=True, slots=True)
class Match:
    """Two namings of one person, how sure, and why."""

    han: Named
    latin: Named
    confidence: float
    reason: str


def native(name: str) -> bool:
    """Whether a Han name has the form of a Chinese one: a common surname and one or two characters."""
    folded = fold_han(name)
    return 2 <= len(folded) <= 3 and folded[0] in common_surnames() and "·" not in folded


def shaped_chinese(name: str) -> bool:
    """Three characters of which the first may be a surname, a rare one as well: 祁志豪."""
    folded = fold_han(name)
    return native(name) or (len(folded) == 3 and folded[0] in surnames() and "·" not in folded)


def is_japanese(named: Named) -> bool:
    """Whether only Japanese text names the person."""
    return all(mention.language == "ja" for mention in named.mentions)


def opposed(han: Named, latin: Named) -> bool:
    """女士 and Mr. are not one person."""
    woman = any("女士" in m.honorific or "夫人" in m.honorific for m in han.mentions)
    man = any("先生" in m.honorific for m in han.mentions)
    titles = {m.honorific.split()[0].rstrip(".") for m in latin.mentions if m.honorific}
    return bool(
        (woman and titles & {"Mr", "Sir", "Lord"})
        or (man and titles & {"Ms", "Mrs", "Miss", "Mme", "Madam", "Lady", "Dame", "Baroness"})
    )


@lru_cache(maxsize=4096)
def _meant(position: str) -> frozenset[str]:
    """English words that the last word of a Chinese position usually stands for."""
    tables: list[Mapping[str, str]] = [words.table(language)["titles"]["english"] for language in ("zh", "ja")]
    glosses = [gloss for table in tables for head, gloss in table.items() if position.endswith(fold_han(head))]
    return frozenset(word for gloss in glosses for word in gloss.split())


_BRACKET = Pattern(r"\s*[（(][^（）()]*[)）]$", needs=")|）")


_VICE_CHANCELLOR = Pattern(r"(?<!-)(?<!Pro )\bVice[ -]Chancellor\b(?! Emeritus)", needs="Chancellor")
"""Who heads a university; a Pro-Vice-Chancellor is the deputy."""


@lru_cache(maxsize=1)
def _of_other_languages() -> dict[str, str]:
    listed: dict[str, str] = words.table("en")["titles"]["of_other_languages"]
    return listed


def role_agreement(han: Named, latin: Named) -> float:
    """1 where the positions mean the same, -1 where both are known and do not, 0 where one is unknown."""
    held = [_BRACKET.sub("", fold_han(p)) for m in han.mentions for p, _ in m.office.positions]
    meant = {word for position in held for word in _meant(position)}
    told = [_VICE_CHANCELLOR.sub("President", p) for m in latin.mentions for p, _ in m.office.positions]
    spoken = {t.low for p in told for t in tokenize(p)}
    if "professor" in meant and any(m.honorific.startswith("Prof") for m in latin.mentions):
        spoken.add("professor")
    spoken |= {_of_other_languages().get(word, word) for word in spoken}
    heads_university = bool(spoken & {"vice-chancellor", "vice-chancellors"})  # 校長 in Hong Kong, 副校长 elsewhere
    spoken |= {part for word in spoken for part in word.split("-") if not word.startswith("vice-chancellor")}
    spoken |= {"chancellor"} if heads_university else set()
    if not meant or not spoken:
        return 0.0
    deputy = any("副" in p for p in held), bool(spoken & {"deputy", "vice", "associate"})
    if deputy[0] != deputy[1] and not heads_university:
        return -0.5 if meant & spoken else -1.0
    return 1.0 if meant & spoken else -1.0


@lru_cache(maxsize=4096)
def western(name: str) -> bool:
    """`Amanda Chan`: a given name of the West, whatever syllables its letters could be read as."""
    parts = name.split()
    return any(part in given_names() and len(syllables(part)) != 1 for part in (parts[0], parts[-1]))


@lru_cache(maxsize=8192)
def same_family(han: str, latin: str) -> bool:
    """Whether the Latin name begins or ends with a spelling of the Chinese surname, of whatever place."""
    folded = fold_han(han)
    if not shaped_chinese(han):
        return False
    listed: Mapping[str, str] = words.table("hokkien")["surnames"]
    spelled = set(listed.get(folded[:2], listed.get(folded[:1], "")).split())
    spelled |= {s for system in ("pinyin", "wade-giles") for s in spellings(folded[0], system)}
    spelled |= set(cantonese.spellings(folded[0]))
    parts = [plain(part) for part in latin.split()]
    capitals = [plain(part) for part in latin.split() if part.isupper() and len(part) > 1]
    return bool(spelled & ({parts[0], parts[-1]} | set(capitals)))


@lru_cache(maxsize=4096)
def chinese_surname(name: str) -> bool:
    """Whether a Latin name ends with a Chinese surname: `Winsy Choi`; or is spelled in pinyin throughout."""
    parts = name.split()
    last = plain(parts[-1])
    listed = last in cantonese_surnames() and last not in _WESTERN_TOO
    return chinese_shaped(parts) or listed or bool(surname_before_given(name))


_WESTERN_TOO = frozenset(
    ("lee", "law", "long", "lang", "young", "king", "may", "low", "hall", "park", "ray", "day", "fang")
)


def near_sound(han: str, latin: str) -> bool:
    """One character of three spelled otherwise (a slip, a rare reading)."""
    keys = latin_keys(latin, "pinyin")
    return any(_distance(a, b) <= 2 for a in han_keys(fold_han(han), "pinyin") for b in keys)


def _distance(a: str, b: str) -> int:
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        previous, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (x != y))
    return row[-1]
