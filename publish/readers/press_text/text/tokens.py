"""English text as tokens: words, honorifics, numbers and marks, with their offsets."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple

from publish.readers.press_text import words
from publish.readers.press_text.patterns import compiled

_TOKEN = re.compile(
    r"(?=[A-Z])(?:(?:T\.\s?H(?![a-z])|H\.\s?E(?![a-z])|H\.R\.H|Ph\.D|S\.E|U\.S|U\.K|U\.N|S\.A)\.?|(?:Mr|Ms|Mrs|Dr|Prof|Hon|Rt|Amb|Rev|Messrs|Ir|Eng|Engr|Arch"
    r"|Cllr|Mx|Mme|Mmes|Mlle|Mdm|Madame|Madam|Miss|Adv|Jr|Sr"
    r"|Esq|Co|Ltd|Inc|Corp|Pte|Pvt|Pty|Sdn|Bhd|Bros|Mfg|Intl|No|St)\.|Dato'(?=\s)"
    r"|[A-Z]\.(?=\s?[A-Z])(?!(?<=[IO]\.)\s(?:The|They|It|He|She|This|These|In|On|At|During|After)\s))"
    r"|d'[Aa]ffaires\b|(?:bin|binti|d|l|al)['-]?(?=[A-Z])|[A-Za-zÀ-ɏ][A-Za-z0-9_À-ɏ]*"
    r"(?:(?:-'|[-'&/])[A-Za-z0-9_À-ɏ]+)*|\d[\d.,]*[A-Za-z0-9]*|\S"
)


class Token(NamedTuple):
    """One word or mark at `start`…`end` of the folded text."""

    text: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def low(self) -> str:
        """Lower case, without a possessive and a closing point."""
        return low(self.text)


@lru_cache(maxsize=16384)
def low(word: str) -> str:
    """Lower case, without a possessive and a closing point."""
    return compiled(r"'s$|\.$").sub("", word.lower())


Tokens = tuple[Token, ...]


@lru_cache(maxsize=16384)
def tokenize(text: str) -> tuple[Token, ...]:
    """The tokens of folded text."""
    return tuple(map(Token._make, [(m[0], *m.span()) for m in _TOKEN.finditer(text)]))


def tokens_among(text: str, listed: Collection[str]) -> Iterator[Token]:
    """The tokens of folded text that are one of the words, one by one, for those who do not need all."""
    return (Token(m[0], *m.span()) for m in _TOKEN.finditer(text) if m[0] in listed)


def token_texts(text: str) -> list[str]:
    """The words and marks alone, for those who do not ask where they stand."""
    return _TOKEN.findall(text)


_LATER = ("designate", "elect", "emeritus")


_SEVERAL = {"chairmen", "spokesmen", "vice-chairmen"} | {
    f"{word}-general"
    for word in (
        "secretaries",
        "directors",
        "consuls",
        "attorneys",
        "solicitors",
        "auditors",
        "governors",
        "commissioners",
    )
}
"""Heads of positions in a plural that does not end in an s."""


@lru_cache(maxsize=1)
def heads() -> frozenset[str]:
    """Head words of positions with their plurals, lower case."""
    listed = words.word_set("en", "titles", "heads")
    joined = {f"{prefix}-{word}" for prefix in ("co", "vice", "deputy", "ex", "then", "pro", "sub") for word in listed}
    listed |= {word for word in joined if word.count("-") == 1}
    listed |= {f"{word}-{later}" for word in ("ambassador", "president", "chair", "chairman") for later in _LATER}
    return listed | {word + "s" for word in listed} | _SEVERAL


@lru_cache(maxsize=1)
def modifiers() -> frozenset[str]:
    """Words that stand before a head inside one position."""
    return words.word_set("en", "titles", "modifiers")


@lru_cache(maxsize=1)
def honorific_words() -> frozenset[str]:
    """Mr, Ms., Dr and the like, as they are written."""
    return words.word_set("en", "honorifics", "words")


@lru_cache(maxsize=1)
def honorific_phrases() -> re.Pattern[str]:
    """His Excellency and the like."""
    first = "".join(sorted({re.escape(phrase[0]) for phrase in words.phrases("en", "honorifics", "phrases")}))
    return re.compile(rf"(?=[{first}])(?:{words.phrase_alternation('en', 'honorifics', 'phrases')})(?![a-z])")


@lru_cache(maxsize=1)
def not_names() -> frozenset[str]:
    """Capitalised words that are no part of a name."""
    return words.word_set("en", "names", "not_names")


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """Frequent given names."""
    return words.word_set("en", "names", "given")


@lru_cache(maxsize=4096)
def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """The sentences of folded text as offsets; points after abbreviations do not end one."""
    spans, start = [], 0
    for mark in compiled(r"[.!?][\"')]*\s+(?=[\"'(]?[A-Z0-9])|[;；]\s+|\n").finditer(text):
        before = compiled(r"([A-Za-z0-9.]+)$").search(text[start : mark.start() + 1])
        word = before[1] if before else ""
        if mark[0].startswith(".") and _abbreviation(word, text[mark.end() : mark.end() + 40]):
            continue
        if mark[0].strip() in (";", "；"):
            continue
        spans.append((start, mark.start() + 1))
        start = mark.end()
    return (*spans, (start, len(text)))


def _abbreviation(word: str, following: str) -> bool:
    if compiled(r"(Co|Ltd|Inc|Corp|Bhd|Jr|Sr|Ph\.D|[BN]\.V|S\.A|A\.S|S\.p\.A|[eK]\.[VK]|S\.L)\.?").fullmatch(
        word.rstrip(".")
    ):
        if compiled(r"(?:[A-Z][\w'-]+\s){1,3}(?:Branch|Office)\b").match(following):
            return True  # Co., Ltd. Hong Kong Branch
        first = compiled(r"[\"']?(\w+)").match(following)
        return not (first and (first[1] in not_names() or first[1] in honorific_words()))
    if word in ("i.e.", "i.e", "e.g.", "e.g", "viz.", "viz"):
        return True
    if word.rstrip(".") in ("Pte", "Pvt", "Pty", "Sdn", "Bros", "Mfg", "Intl"):
        return True  # Pte. Ltd.
    if following[:1].isdigit() and compiled(r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?").fullmatch(word):
        return True  # on Oct. 12
    if word in ("a.i", "a.i.") and following[:1].isupper():
        return True  # Chargé d'Affaires a.i. Anna Holm
    if compiled(r"[IO]\.?").fullmatch(word) and compiled(
        r"(?:The|They|It|He|She|This|These|In|On|At|During|After)\s"
    ).match(following):
        return False  # …and Leong Mei I. The two sides signed: a syllable, no initial
    titled = (
        r"(Mr|Ms|Mrs|Dr|Prof|Hon|Rt|Amb|Rev|Messrs|Ir|Eng|Engr|Arch|Cllr|Gen|Col|Capt|Lt|Sen|St|No|H\.?\s?E"
        r"|(?:[A-Z]\.)*[A-Z]|U\.S|U\.K|S\.E|Mmes?|Mlle|Mdm|Adv|M|Mx)\.?"
    )
    if word.rstrip(".") in ("Madam", "Madame", "Miss"):
        return compiled(r"[A-Z][\w'-]+(?:\s[A-Z]|,|\swas\s)").match(following) is not None  # President Madam. Wei Yan
    return compiled(titled).fullmatch(word.rstrip(".")) is not None
