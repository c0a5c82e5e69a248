"""Names that both languages spell alike: found by sound before anything else is known."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from publish.readers.press_text.facts import Run
from publish.readers.press_text.names.chinese import surnames
from publish.readers.press_text.names.romanization import SYSTEMS, han_keys, latin_keys, plain, spellings, syllables
from publish.readers.press_text.names.shapes import cantonese_surnames, surname_spellings
from publish.readers.press_text.names.towns_english import town_follows
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language
from publish.readers.press_text.text.tokens import Token, given_names, heads, honorific_words, low, not_names, tokenize
from publish.readers.press_text.words import word_set

_UP_TO_FOUR = re.compile(f"[{HAN}]{{1,4}}")
_RARELY_NAMES = frozenset("和时同后过红要能官车药冰")
"""Surnames that are ordinary words far more often: taken only where the other language spells them."""


@dataclass(frozen=True, slots=True)
class Alike:
    """A Han name and a Latin name that spells it."""

    han: str
    latin: str
    confidence: float
    system: str


@dataclass(frozen=True, slots=True)
class SoundMatches:
    """Every name found by sound: the pairs, where they stand in Han runs, and the Latin spellings."""

    pairs: tuple[Alike, ...]
    spans: Mapping[tuple[int, int], Mapping[int, int]]
    """For each Han run (line, start): offset to end."""
    latin: frozenset[str]


def match_by_sound(runs: Iterable[Run]) -> SoundMatches:
    """Scans Han runs for names that some capitalised words of the Latin runs spell."""
    listed = list(runs)
    windows = {w for run in listed for w in _windows(fold_latin(run.text))}
    index = {system: _index(windows, system) for system, _ in SYSTEMS}
    characters = {c for run in listed if is_han_language(run.language) for c in fold_han(run.text)}
    openers = {system: _openers(characters, system, keys) for system, keys in index.items()}
    pairs: dict[tuple[str, str], Alike] = {}
    nobody: set[str] = set()
    spans: dict[tuple[int, int], dict[int, int]] = {}
    for run in listed:
        if is_han_language(run.language):
            spans[run.line, run.start] = _scan(fold_han(run.text), run.text, index, openers, pairs, nobody)
    kept = tuple(pair for pair in pairs.values() if not _overlong(pair, pairs))
    return SoundMatches(kept, spans, frozenset(pair.latin for pair in kept))


def _overlong(pair: Alike, pairs: Mapping[tuple[str, str], Alike]) -> bool:
    """`Republic of Somewhere Hou Qiming`: a word before a whole name that is no given name."""
    first, _, rest = pair.latin.partition(" ")
    return (pair.han, rest) in pairs and first not in given_names() and " " in rest


def _windows(text: str) -> set[str]:
    """Two to four capitalised words in a row that could spell a Han name."""
    if " " not in text:
        return set()
    found: set[str] = set()
    tokens = tokenize(text)
    rows = _rows(text, tokens)
    for i, first in enumerate(tokens):
        if rows[i] < 2:
            continue
        inside = i > 0 and rows[i - 1] > 1 and _opens_longer(tokens[i - 1].text)
        inside = inside and not town_follows(text, tokens[i - 1].start)
        for length in range(2, min(rows[i], 4) + 1):
            if length == 2 and inside and len(plain(first.text)) <= 5:
                continue  # the tail of a longer name: Wai Man of Leong Wai Man
            if length == 2 and rows[i] > 2 and _goes_on(tokens[i : i + 3]):
                continue  # the head of one: Leong Wai of Leong Wai Man
            window = tokens[i : i + length]
            words_ = [t.text.removesuffix("'s") for t in window]
            if any(w in not_names() and not syllables(w) and plain(w) not in cantonese_surnames() for w in words_):
                continue
            if all(w in not_names() for w in words_) or not _has_surname(words_):
                continue
            if _opens_body(text, tokens, i, i + length):
                continue
            found.add(" ".join(words_))
    return found


@lru_cache(maxsize=4096)
def _opens_longer(word: str) -> bool:
    """Whether a word before two that spell a name may be its surname: Leong of Leong Wai Man, not Perth of Perth Li."""
    if word in not_names() or word.endswith("'s"):
        return False
    return word not in word_set("en", "places", "names") or word in word_set("en", "names", "also_names")


def _rows(text: str, tokens: Sequence[Token]) -> list[int]:
    """For each token how many words that could spell a name stand in a row from there on, a space between them."""
    rows, following, begin = [], 0, -1
    for token in reversed(tokens):
        beside = text[token.end : begin] == " "
        following = (following + 1 if beside else 1) if _may_spell(token.text) else 0
        begin = token.start
        rows.append(following)
    return rows[::-1]


def _goes_on(three: Sequence[Token]) -> bool:
    """Three short words in a row, none of them a word of the language: one name of three syllables."""
    if three[2].text in not_names():
        return False
    return all(len(plain(token.text)) <= 5 for token in three) and len(syllables(three[1].text)) <= 1


def _opens_body(text: str, tokens: tuple[Token, ...], begin: int, end: int) -> bool:
    """`Tung Kong Chamber of Commerce`: the words before a word that only organizations bear."""
    titled = begin > 0 and tokens[begin - 1].text in honorific_words()
    bodies = word_set("en", "organizations", "bodies")
    while end < len(tokens) and tokens[end].text in word_set("en", "honorifics", "postnominals"):
        end += 1  # Siu Szeto Kit JP MBE Training Centre
    for at in range(end, min(end + 3, len(tokens))):
        if titled or text[tokens[at - 1].end : tokens[at].start] != " " or not tokens[at].capital:
            return False
        if tokens[at].low in bodies:
            return True
    return False


@lru_cache(maxsize=16384)
def _may_spell(word: str) -> bool:
    text = word.removesuffix("'s")
    honorific = text in honorific_words() and text != "Tan"  # Tan Sri, but Tan Siew Ling
    if not word[0].isupper() or (len(text) < 2 and text not in "UIO") or honorific or low(word) in heads():
        return False
    return bool(syllables(text)) or len(plain(text)) <= 8


def _has_surname(parts: list[str]) -> bool:
    ends = {plain(part) for part in parts}
    return bool(ends & surname_spellings() or ends & cantonese_surnames())


def _index(windows: set[str], system: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for window in sorted(windows):
        if system == "pinyin" and not all(syllables(part) for part in window.split()) and len(window.split()) == 2:
            continue
        for key in latin_keys(window, system):
            found.setdefault(key, []).append(window)
    return found


def _openers(characters: Iterable[str], system: str, keys: Iterable[str]) -> frozenset[str]:
    """The characters whose spelling begins one of the Latin names."""
    starts = {key[:length] for key in keys for length in (2, 3)}
    return frozenset(c for c in characters if any(s[:3] in starts or s[:2] in starts for s in spellings(c, system)))


def _scan(
    folded: str,
    text: str,
    index: Mapping[str, Mapping[str, list[str]]],
    openers: Mapping[str, Collection[str]],
    pairs: dict[tuple[str, str], Alike],
    nobody: set[str],
) -> dict[int, int]:
    """The names of one run; `nobody` gathers what begins no name, and is asked only once in a text."""
    spans: dict[int, int] = {}
    single = surnames() | _RARELY_NAMES
    opening = {character for each in openers.values() for character in each}
    at = 0
    while at < len(folded) - 1:
        four = folded[at : at + 4]
        if folded[at] not in opening or four in nobody:
            at += 1
            continue
        listed = folded[at] in single or folded[at : at + 2] in _COMPOUND
        found = _name_here(folded, text, at, index, openers, listed)
        if found is None:
            nobody.add(four)
        if found is None or (folded.find("在", max(0, at - 16), at) >= 0 and _sited(folded, at, found[0])):
            at += 1
            continue
        end, matches = found
        spans[at] = end
        for match in matches:
            pairs.setdefault((match.han, match.latin), match)
        at = end
    return spans


_SITED = re.compile(
    "(?:两|三|四|五)?个?(?:分?区|地区|一带|等地|等区|附近|两地|三地)?(?:分别|各|新|增)?(?:设立|设有|增设|开设|开办|开业|兴建|建立|建成|建设|营运|落成|设\\d)"
)


def _sited(folded: str, start: int, end: int) -> bool:
    """`在观塘及黄大仙设立5个站`: districts."""
    before = compiled(f"[在于](?:[{HAN}]{{2,4}}[、及和与])*$").search(folded[max(0, start - 16) : start])
    return before is not None and _SITED.match(folded, end) is not None


_COMPOUND = word_set("zh", "names", "compound")


_JOINING = "与和同及"


def _with_place(latin: str) -> bool:
    """`Shaoxing Yu`, which 与绍兴 is not: a town and what stands beside it."""
    return any(word in word_set("en", "places", "names") for word in latin.split())


def _name_here(
    folded: str,
    text: str,
    at: int,
    index: Mapping[str, Mapping[str, list[str]]],
    openers: Mapping[str, Collection[str]],
    listed: bool,
) -> tuple[int, list[Alike]] | None:
    """The name at an offset; one with a surname that is in no list (虎翼雄) only by three syllables of pinyin."""
    for system, confidence in SYSTEMS if listed else SYSTEMS[:1]:
        if folded[at] not in openers[system]:
            continue
        han = _UP_TO_FOUR.match(folded, at)
        for length in (4, 3, 2) if listed else (3,):
            if han is None or han.end() < at + length or (length == 2 and han[0][:2] in _COMPOUND):
                continue  # 欧阳 alone is no name
            keys = han_keys(folded[at : at + length], system)
            if not index[system].keys().isdisjoint(keys):
                latin = {w for key in keys for w in index[system].get(key, ())}
                if folded[at] in _JOINING and all(_with_place(name) for name in latin):
                    continue
                name = text[at : at + length]
                return at + length, [Alike(name, w, confidence, system) for w in sorted(latin)]
    return None
