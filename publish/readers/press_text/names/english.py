"""Where a personal name stands in English text, and what speaks for its being one."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.names.romanization import syllables
from publish.readers.press_text.names.shapes import chinese_shaped, may_be_surname, strength_of
from publish.readers.press_text.text.tokens import Token, heads, honorific_phrases, honorific_words, not_names, tokenize

FUNCTION_WORDS = words.word_set("en", "names", "function_words")


@dataclass(frozen=True, slots=True)
class EnglishName:
    """A name at `start`…`end`; `begin` is where its honorific begins."""

    begin: int
    start: int
    end: int
    text: str
    honorific: str
    strength: float
    reason: str


def find_names(text: str, confirmed: Collection[str], tokens: tuple[Token, ...] | None = None) -> list[EnglishName]:
    """Candidate names of folded text in order; `confirmed` are spellings borne out by the other language."""
    tokens = tokens if tokens is not None else tokenize(text)
    found: list[EnglishName] = []
    i = 0
    while i < len(tokens):
        hon_end, honorific = _honorific(text, tokens, i)
        if hon_end > i:
            name = _name_after(text, tokens, hon_end)
            if name:
                stop = name[1]
                found.append(_make(text, tokens, i, name[0], stop, honorific, 0.95, "honorific"))
                i = stop
                continue
            i = hon_end
            continue
        if tokens[i].capital and not tokens[i].text.endswith("'s"):
            stop = _sequence_end(text, tokens, i)
            found += _in_sequence(text, tokens, i, stop, confirmed)
            i = stop
            continue
        i += 1
    return found


def _honorific(text: str, tokens: tuple[Token, ...], i: int) -> tuple[int, str]:
    """Where the honorifics that begin at token `i` end, and their words."""
    start, j = tokens[i].start, i
    while j < len(tokens):
        phrase = honorific_phrases().match(text, tokens[j].start)
        if phrase:
            while j < len(tokens) and tokens[j].start < phrase.end():
                j += 1
        elif tokens[j].text in honorific_words() or re.fullmatch(r"H\.\s?E\.?|M\.", tokens[j].text):
            if tokens[j].text == "HE" and j > i:
                break
            if tokens[j].text in ("HE", "Hon", "Tan", "M.", "The") and not (
                j + 1 < len(tokens) and tokens[j + 1].capital
            ):
                break
            if tokens[j].text == "Tan":
                break
            if (
                tokens[j].text == "Lord"
                and j + 1 < len(tokens)
                and tokens[j + 1].text in ("Mayor", "Chancellor", "Justice")
            ):
                break  # an office
            j += 1
        else:
            break
    return j, text[start : tokens[j - 1].end] if j > i else ""


def _name_after(text: str, tokens: tuple[Token, ...], i: int) -> tuple[int, int] | None:
    """The tokens of a name after an honorific."""
    j = i
    while j < len(tokens) and j - i < 5:
        token = tokens[j]
        if j > i and not _close(text, tokens[j - 1], token):
            break
        if token.capital and (token.text not in _postnominals() or j == i):
            possessive = token.text.endswith("'s")
            if j > i and ((token.text in not_names() and not _name_like(token)) or token.low in heads()):
                break
            j += 1
            if possessive:
                break
        elif (token.text in _particles() and j > i and j + 1 < len(tokens) and tokens[j + 1].capital) or (
            token.text == "of" and j > i and tokens[i - 1].text in words.word_set("en", "honorifics", "noble")
        ):
            j += 1
        else:
            break
    while j > i and not tokens[j - 1].capital:
        j -= 1
    return (i, j) if j > i else None


def _name_like(token: Token) -> bool:
    return len(syllables(token.text)) in (1, 2) and token.text not in ("China", "Beijing", "Shanghai")


@lru_cache(maxsize=1)
def _postnominals() -> frozenset[str]:
    return words.word_set("en", "honorifics", "postnominals")


@lru_cache(maxsize=1)
def _particles() -> frozenset[str]:
    return words.word_set("en", "names", "particles")


def _close(text: str, left: Token, right: Token) -> bool:
    return text[left.end : right.start] in (" ", "")


def _sequence_end(text: str, tokens: tuple[Token, ...], i: int) -> int:
    """The end of a run of capitalised words, particles between them included."""
    j = i + 1
    while j < len(tokens) and _close(text, tokens[j - 1], tokens[j]):
        token = tokens[j]
        if (token.text in honorific_words() and token.text not in ("Tan", "M.")) or honorific_phrases().match(
            text, token.start
        ):
            break
        if token.capital:
            j += 1
            if token.text.endswith("'s"):
                break
        elif _before_capital(tokens, j):
            j += 1
        else:
            break
    return j


def _before_capital(tokens: tuple[Token, ...], j: int) -> bool:
    """`van der Leyn`: particles up to the next capitalised word."""
    if tokens[j].text not in _particles():
        return False
    while j < len(tokens) and tokens[j].text in _particles():
        j += 1
    return j < len(tokens) and tokens[j].capital


def _in_sequence(
    text: str, tokens: tuple[Token, ...], i: int, stop: int, confirmed: Collection[str]
) -> list[EnglishName]:
    """Names within a run of capitalised words: what the other language bears out, else what is left of it."""
    for a in range(i, stop):
        for b in range(min(stop, a + 4), a + 1, -1):
            if text[tokens[a].start : tokens[b - 1].end] in confirmed:
                if b < stop and tokens[b].text in not_names() and tokens[b].low not in heads():
                    continue
                return [_make(text, tokens, a, a, b, "", 0.98, "spelled the same in the other language")]
    start, reason = i, ""
    for k in range(stop - 1, i - 1, -1):
        if tokens[k].low in heads():
            start, reason = k + 1, "after a position"
            break
    while start < stop and tokens[start].text in FUNCTION_WORDS and not reason:
        start += 1
    end = stop
    postnominal = False
    while end > start and tokens[end - 1].text in _postnominals():
        end, postnominal = end - 1, True
    if not reason and start == i and i and tokens[i - 1].low in heads() and _close(text, tokens[i - 1], tokens[i]):
        reason = "after a position"
    parts = [token.text for token in tokens[start:end] if token.capital]
    ordinary = [t.text for t in tokens[start:end] if t.text in not_names()]
    surname = len(parts) == 2 and ordinary == parts[1:] and may_be_surname(parts, text[tokens[end - 1].end :])
    if len(parts) == 1 and reason and start and _addressed(tokens, start, end, stop):
        return [_make(text, tokens, start, start, end, "", 0.8, ONE_NAME)]
    if not reason and len(ordinary) == len(parts) - 1 >= 1 and _heads_field(text, tokens, i, stop):
        return [_make(text, tokens, stop - 1, stop - 1, stop, "", 0.8, ONE_NAME)]
    if not 2 <= len(parts) <= 4 or (ordinary and not surname):
        return []
    capitals = sum(not re.search("[a-z]", part) and len(part) > 1 for part in parts)
    if capitals == len(parts) and not chinese_shaped(parts):
        return []
    if _in_organization(text, tokens, start, end, bool(reason)):
        return []
    if any(t.text.endswith("'s") for t in tokens[start : end - 1]) or (
        not re.search("[a-z]", "".join(parts)) and len(parts) > 3
    ):
        return []
    strength, why = strength_of(parts)
    if reason:
        strength, why = max(0.85, strength), reason
    if postnominal:
        strength, why = max(0.9, strength), "letters after the name"
    return [_make(text, tokens, start, start, end, "", strength, why)]


ONE_NAME = "one name after a position"


def _addressed(tokens: tuple[Token, ...], start: int, end: int, stop: int) -> bool:
    """`Prime Minister Marin`: a word of no other use after a position of which names of one word follow."""
    word, before = tokens[start], tokens[start - 1]
    if end != stop or end - start != 1 or before.low not in words.word_set("en", "titles", "addressed"):
        return False
    ordinary = word.text in not_names() or word.text in words.word_set("en", "places", "names") or word.low in heads()
    plain_word = re.fullmatch(r"[A-ZÀ-Þ][a-zà-ÿ'-]{2,}", word.text) is not None
    ordinary = ordinary or word.low in words.word_set("en", "stop", "verbs")
    return plain_word and not ordinary and word.low not in words.word_set("en", "titles", "areas")


_OFFICE_OF = re.compile(
    r"\b(?:Minister|Secretary|Commissioner|Secretary General) (?:of|for) (?:the (?:Ministry of )?)?$"
)


def _heads_field(text: str, tokens: tuple[Token, ...], begin: int, stop: int) -> bool:
    """`Minister of Agriculture Rasulov`: a word of no other use after the field of a minister."""
    word = tokens[stop - 1].text
    if not re.fullmatch(r"[A-ZÀ-Þ][a-zà-ÿ'-]{2,}", word) or word in not_names():
        return False
    known = words.word_set("en", "places", "names") | words.word_set("en", "organizations", "bodies")
    return word not in known and _OFFICE_OF.search(text[: tokens[begin].start]) is not None


_FIRM = re.compile(
    r"\s+(?:law|accounting|consulting)?\s*(?:firm|group|company|university|foundation|institute|hotel|office"
    r"|bank|club|hospital|museum|school)\b",
    re.I,
)


_OF_PLACE = re.compile(r"\b(?:University|College|City|Municipality|Province|County|District|Port|Bank|Museum)\sof\s$")
"""`University of Sam Tung`: what follows names a place."""


def _in_organization(text: str, tokens: tuple[Token, ...], start: int, end: int, titled: bool) -> bool:
    """`King & Wood Mallesons`, `Hui Zhong law firm`: part of an organization's name."""
    before = tokens[start - 1].text if start else ""
    following = text[tokens[end - 1].end :]
    if before == "&" or re.match(r"\s*&\s*[A-Z]", following):
        return True
    if titled:
        return False
    if _OF_PLACE.search(text[: tokens[start].start]):
        return True
    if _FIRM.match(following):
        return True
    parts = [t.text for t in tokens[start:end]]
    return before in ("of", "at", "from", "for") and strength_of(parts)[0] < 0.8


def _make(
    text: str,
    tokens: tuple[Token, ...],
    begin: int,
    start: int,
    stop: int,
    honorific: str,
    strength: float,
    reason: str,
) -> EnglishName:
    end = tokens[stop - 1].end
    if text[:end].endswith("'s"):
        end -= 2
    return EnglishName(
        tokens[begin].start, tokens[start].start, end, text[tokens[start].start : end], honorific, strength, reason
    )
