"""Where a personal name stands in English text: after an honorific, or in a run of capitalised words."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.names.english_name import EnglishName, make_name
from publish.readers.press_text.names.english_sequences import close_by, names_in_sequence, postnominals
from publish.readers.press_text.names.hyphenated_given import surname_before_given
from publish.readers.press_text.names.romanization import syllables
from publish.readers.press_text.patterns import Pattern
from publish.readers.press_text.text.tokens import (
    Token,
    given_names,
    heads,
    honorific_phrases,
    honorific_words,
    not_names,
    tokenize,
)


def find_names(text: str, confirmed: Collection[str]) -> list[EnglishName]:
    """Candidate names of folded text in order; `confirmed` are spellings borne out by the other language."""
    tokens = tokenize(text)
    found: list[EnglishName] = []
    i = 0
    while i < len(tokens):
        if not tokens[i].capital:  # no name and no honorific begins small
            i += 1
            continue
        hon_end, honorific = _honorific(text, tokens, i)
        if hon_end > i and i and honorific in _NAMED_AFTER and _after_body(text, tokens, i):
            i = max(hon_end, _sequence_end(text, tokens, hon_end - 1))  # Universiti Tunku Abdul Rahman
            continue
        if hon_end > i and _holds_office(tokens, hon_end, honorific):
            i = hon_end  # H.E. Ambassador |Liu Fang
            continue
        if hon_end > i:
            name = _name_after(text, tokens, hon_end)
            if name and _HOUSE.match(text, tokens[name[1] - 1].end):
                i = max(name[1], _sequence_end(text, tokens, name[1] - 1))  # the Dr Ann Lee JP Memorial Library
                continue
            if name:
                stop = name[1]
                found.append(make_name(text, tokens, i, name[0], stop, honorific, 0.95, "honorific"))
                i = stop
                continue
            i = hon_end
            continue
        if i and _headline_verb(text, tokens, i):
            i += 1
            continue
        if not tokens[i].text.endswith("'s"):
            stop = _sequence_end(text, tokens, i)
            found += names_in_sequence(text, tokens, i, stop, confirmed)
            i = stop
            continue
        i += 1
    return [_with_given(text, name) for name in found]


_SOUTHERN = re.compile(r"[A-Z]{2,}(?:\s[A-Z][a-z]+){2}")
_GIVEN_BEHIND = re.compile(r",\s(?P<given>[A-Z][a-z]+)(?=,|;|\sand\s|\s\(|$)(?!\sand\s[A-Z]{2,}\s)")


def _with_given(text: str, name: EnglishName) -> EnglishName:
    """`CHAN Pui Yin, Pierre`: the English given name behind a comma is part of a name with its surname in capitals."""
    if text[name.end : name.end + 1] != "," or _SOUTHERN.fullmatch(name.text) is None:
        return name
    behind = _GIVEN_BEHIND.match(text, name.end)
    if behind is None or behind["given"] not in given_names():
        return name
    return replace(name, end=behind.end(), text=text[name.start : behind.end()])


def _holds_office(tokens: tuple[Token, ...], i: int, honorific: str) -> bool:
    """Whether an office stands between the honorific of an envoy and the name."""
    addressed = words.word_set("en", "titles", "addressed")
    return honorific.startswith("H") and i + 1 < len(tokens) and tokens[i].low in addressed and tokens[i + 1].capital


_HOUSE = re.compile(
    rf"(?:\s(?:{words.alternation('en', 'honorifics', 'postnominals')})(?=\s))*\s(?:[A-Z][a-z]+\s){{0,2}}"
    r"(?:Centre|Center|Library|Hall|Building|School|Museum|Foundation|Fund|Prize|Award|Scholarships?|Lectures?|Professorship"
    r"|Hospital|Park|Garden|Theatre|Gallery|Auditorium|Laboratory|Stadium|Pavilion|Block|Wing|Kindergarten|College)\b"
)
"""What a house or a prize that bears a name goes on with."""
_NAMED_AFTER = ("Tunku", "Tun", "Sir", "Lady", "Lord", "Dame", "Baron", "King", "Queen", "Tengku")


def _after_body(text: str, tokens: tuple[Token, ...], i: int) -> bool:
    """Whether the word before is the kind of a body that is named after somebody."""
    bodies = words.word_set("en", "organizations", "bodies")
    return tokens[i - 1].capital and tokens[i - 1].low in bodies and close_by(text, tokens[i - 1], tokens[i])


def _headline_verb(text: str, tokens: tuple[Token, ...], i: int) -> bool:
    """`Chinese Ambassador Visits UWACI`: a verb with a capital letter directly behind who does it."""
    verb = tokens[i].low.endswith(("s", "ed")) and tokens[i].low in words.word_set("en", "stop", "verbs")
    return verb and tokens[i - 1].capital and close_by(text, tokens[i - 1], tokens[i])


_ABBREVIATED = Pattern(r"H\.\s?E\.?|M\.", needs="H.|M.")


def _honorific(text: str, tokens: tuple[Token, ...], i: int) -> tuple[int, str]:
    """Where the honorifics that begin at token `i` end, and their words."""
    start, j = tokens[i].start, i
    while j < len(tokens):
        phrase = honorific_phrases().match(text, tokens[j].start)
        if phrase:
            while j < len(tokens) and tokens[j].start < phrase.end():
                j += 1
        elif tokens[j].text in honorific_words() or _ABBREVIATED.fullmatch(tokens[j].text):
            if _is_none(tokens, i, j):
                break
            j += 1
            if (
                tokens[j - 1].low in ("professor", "prof")
                and j < len(tokens)
                and tokens[j].low in ("emeritus", "emerita")
            ):
                j += 1  # Professor Emerita Joan Miller
        else:
            break
    return j, text[start : tokens[j - 1].end] if j > i else ""


def _is_none(tokens: tuple[Token, ...], first: int, at: int) -> bool:
    """Whether what may be an honorific is none here: a name, an office, a position."""
    word, before = tokens[at].text, tokens[at - 1].low if at else ""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if word in ("HE", "Hon", "M.", "The") and (following is None or not following.capital):
        return True
    if word in _KIN and (following is None or not following.capital or following.low in _NO_BROTHER or before == "the"):
        return True
    if word == "Tan" or (word == "HE" and at > first):
        return True
    if word in ("Justice", "Judge", "Lady") and before in ("for", "of", "chief"):
        return True  # Secretary for Justice
    if word in ("Professor", "Prof.", "Prof"):
        return before in ("associate", "assistant", "adjunct", "visiting", "chair")
    return word == "Lord" and following is not None and following.text in _OF_LORDS


_KIN = ("Father", "Sister", "Brother")
_NO_BROTHER = words.word_set("en", "names", "no_brother")
"""Sister City, Brother Industries: no monk's or nun's name."""
_OF_LORDS = ("Mayor", "Chancellor", "Justice", "Chief", "Advocate", "President", "Lieutenant", "Provost", "Speaker")
"""Offices of which Lord is the first word: Lord Chief Justice."""


def _is_headline_verb(tokens: tuple[Token, ...], j: int) -> bool:
    """A verb with a capital letter, before another word with one."""
    verb = tokens[j].low.endswith(("s", "ed")) and tokens[j].low in words.word_set("en", "stop", "verbs")
    return verb and j + 1 < len(tokens) and tokens[j + 1].capital


def _name_after(text: str, tokens: tuple[Token, ...], i: int) -> tuple[int, int] | None:
    """The tokens of a name after an honorific."""
    j = i
    while j < len(tokens) and j - i < 5:
        token = tokens[j]
        if j > i and not close_by(text, tokens[j - 1], token):
            break
        if token.capital and (token.text not in postnominals() or j == i):
            possessive = token.text.endswith("'s")
            if j > i + 1 and _is_headline_verb(tokens, j):
                break  # Mr. Liu Xin Attends Opening Ceremony
            if j > i and (
                (
                    token.text in not_names()
                    and not _name_like(token)
                    and not _word_surname(tokens, j)
                    and not _own_surname(tokens, j)
                )
                or (token.low in heads() and not _word_surname(tokens, j))
            ):
                break
            j += 1
            if possessive:
                break
        elif (j > i and _before_capital(tokens, j)) or (
            token.text == "of" and j > i and tokens[i - 1].text in words.word_set("en", "honorifics", "noble")
        ):
            j += 1
        else:
            break
    while j > i and not tokens[j - 1].capital:
        j -= 1
    return (i, j) if j > i else None


def _word_surname(tokens: tuple[Token, ...], j: int) -> bool:
    """`Mr. Peter Hall, `: a word of the language that is a surname as well, after a given name and before a mark."""
    ends = j + 1 >= len(tokens) or not tokens[j + 1].text[0].isalpha() or not tokens[j + 1].capital
    listed = words.word_set("en", "names", "word_surnames")
    before = tokens[j - 1].text
    given = before in given_names() or (before not in not_names() and tokens[j - 1].low not in heads())
    return ends and tokens[j].text.removesuffix("'s") in listed and given


def _own_surname(tokens: tuple[Token, ...], j: int) -> bool:
    """`Dr Ellen Ko Law Yin-ling`: a word of the language between a surname and a given name with a hyphen."""
    return j + 1 < len(tokens) and surname_before_given(f"{tokens[j].text} {tokens[j + 1].text}") != ""


def _name_like(token: Token) -> bool:
    return len(syllables(token.text)) in (1, 2) and token.text not in ("China", "Beijing", "Shanghai")


@lru_cache(maxsize=1)
def _particles() -> frozenset[str]:
    return words.word_set("en", "names", "particles")


def _sequence_end(text: str, tokens: tuple[Token, ...], i: int) -> int:
    """The end of a run of capitalised words, particles between them included."""
    j = i + 1
    while j < len(tokens) and close_by(text, tokens[j - 1], tokens[j]):
        token = tokens[j]
        if (token.text in honorific_words() and token.text not in ("Tan", "M.")) or honorific_phrases().match(
            text, token.start
        ):
            break
        if token.capital:
            if token.low.endswith(("s", "ed", "held")) and token.low in words.word_set("en", "stop", "verbs"):
                break  # Consul General Song Attends the Gala
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
