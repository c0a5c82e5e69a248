"""Names within a run of capitalised words, where positions, places and organizations may stand beside them."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.names.behind_offices_english import addressed, heads_field, named_as_place
from publish.readers.press_text.names.english_name import FUNCTION_WORDS, ONE_NAME, EnglishName, make_name
from publish.readers.press_text.names.portfolios_english import is_portfolio, of_minister, of_portfolio
from publish.readers.press_text.names.romanization import plain, syllables
from publish.readers.press_text.names.shapes import (
    cantonese_surnames,
    chinese_shaped,
    hyphenated,
    japanese_shaped,
    may_be_surname,
    strength_of,
    vietnamese_shaped,
)
from publish.readers.press_text.names.towns_english import after_town, opens_town, town_follows
from publish.readers.press_text.names.within_bodies_english import in_organization
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.phrases.fields_english import is_field
from publish.readers.press_text.phrases.roles_english import is_role
from publish.readers.press_text.text.tokens import Token, Tokens, given_names, heads, modifiers, not_names


@lru_cache(maxsize=1)
def postnominals() -> frozenset[str]:
    """QC, PhD and the like, which follow a name."""
    return words.word_set("en", "honorifics", "postnominals")


def close_by(text: str, left: Token, right: Token) -> bool:
    """Whether only a space stands between two tokens."""
    return text[left.end : right.start] in (" ", "")


def names_in_sequence(text: str, tokens: Tokens, i: int, stop: int, confirmed: Collection[str]) -> list[EnglishName]:
    """Names within the tokens `i`…`stop`: what the other language bears out, else what is left of it."""
    borne_out = _borne_out(text, tokens, i, stop, confirmed)
    if borne_out:
        return [borne_out]
    start, reason = _after_head(text, tokens, i, stop)
    while (
        reason and start > i and stop - start > 2 and tokens[start].text in not_names() and is_portfolio(tokens[start])
    ):
        start += 1  # Dean for Student Affairs |Obinna Eze
    while start < stop and tokens[start].text in FUNCTION_WORDS and not reason and not _spelled(tokens[start:stop]):
        start += 1
    start += not reason and _opens_with_deed(text, tokens, start, stop)
    end = stop
    while end > start and tokens[end - 1].text in postnominals():
        end -= 1
    parts = [token.text for token in tokens[start:end] if token.capital]
    ordinary = [tokens[k].text for k in range(start, end) if is_ordinary(tokens, k, start, end)]
    if len(parts) == 3 and not reason and chinese_shaped(parts[1:]) and town_follows(text, tokens[start].start):
        start, parts, reason = start + 1, parts[1:], "after a position"  # mayor of Jieyang Chen Dong
    surname = len(parts) == 2 and ordinary == parts[1:] and may_be_surname(parts, text[tokens[end - 1].end :])
    if len(parts) == 1 and reason and start and addressed(tokens, start, end, stop):
        return [make_name(text, tokens, start, start, end, "", 0.8, ONE_NAME)]
    if not reason and len(ordinary) == len(parts) - 1 >= 1 and heads_field(text, tokens, i, stop):
        return [make_name(text, tokens, stop - 1, stop - 1, stop, "", 0.8, ONE_NAME)]
    whole = parts[0] in given_names() or chinese_shaped(parts) or vietnamese_shaped(parts) if parts else False
    whole = whole and not ordinary
    if not reason and not whole:
        found = _after_field(text, tokens, start, end)
        if found:
            return found
    as_place = bool(reason) and named_as_place(tokens, start, end, parts, ordinary)
    if ordinary and not surname and not as_place:
        return []
    if not 2 <= len(parts) <= 4 + vietnamese_shaped(parts) or not _may_be_name(
        text, tokens, start, end, parts, bool(reason)
    ):
        return []
    strength, why = strength_of(parts)
    if reason:
        strength, why = max(0.85, strength), reason
    if end < stop:
        strength, why = max(0.9, strength), "letters after the name"
    return [make_name(text, tokens, start, start, end, "", strength, why)]


def _opens_with_deed(text: str, tokens: Tokens, start: int, stop: int) -> bool:
    """`Accompanying Wang Li, …` at the head of a sentence."""
    if stop - start < 3 or start >= len(tokens):
        return False
    word = tokens[start].text
    opens = compiled(r"(?:^|[.!?;]\s|\n)$").search(text[: tokens[start].start]) is not None
    return opens and compiled(r"[A-Z][a-z]{3,}ing").fullmatch(word) is not None and word not in given_names()


def _borne_out(text: str, tokens: Tokens, i: int, stop: int, confirmed: Collection[str]) -> EnglishName | None:
    for a in range(i, stop):
        for b in range(min(stop, a + 4), a + 1, -1):
            if text[tokens[a].start : tokens[b - 1].end] in confirmed:
                if b < stop and tokens[b].text in not_names() and tokens[b].low not in heads():
                    continue
                return make_name(text, tokens, a, a, b, "", 0.98, "spelled the same in the other language")
    return None


def _after_head(text: str, tokens: Tokens, i: int, stop: int) -> tuple[int, str]:
    """Where a position that stands in the sequence, or directly before it, ends."""
    for k in range(stop - 1, i - 1, -1):
        if tokens[k].low in heads() and not _within_name(tokens, k, i, stop):
            return k + 1, "after a position"
    if i and tokens[i - 1].low in heads() and close_by(text, tokens[i - 1], tokens[i]):
        return i, "after a position"
    return i, ""


_NO_NAME = re.compile(
    r"[a-z]{3}(?:ional|ical|ology|ences|nics|tics|tion|tions|ography|ships?|emistry|ysics|matics|onomy|ometry|hetic|etics)$"
)
"""Ends of words that are of no name: Nutritional, Sciences, Chemistry."""


def _within_name(tokens: Tokens, k: int, i: int, stop: int) -> bool:
    """`Principal Yuen King Hang`, `Robert King`: a title that is a name as well, within one or at its end."""
    if k + 1 == stop and k > i and tokens[k].low in words.word_set("en", "names", "office_surnames"):
        return tokens[k - 1].text in given_names() and tokens[k - 1].text not in not_names()
    if tokens[k].low not in ("king", "queen", "prince", "bishop", "dean", "marshal", "page") or k == i or k + 1 == stop:
        return False
    before = tokens[k - 1]
    return before.text not in not_names() and before.low not in heads() | modifiers()


_KOREAN = re.compile(r"[A-Z][a-z]{1,5}-[A-Za-z][a-z]{1,5}")


def is_ordinary(tokens: Tokens, k: int, start: int, end: int) -> bool:
    """Whether a token is a word of no name: `Hong` of Hong Kong is, that of Zhu Hong is not."""
    word = tokens[k].text.removesuffix("'s")
    if word == "Park" and k == start and k + 1 < end and _KOREAN.fullmatch(tokens[k + 1].text):
        return False  # Park Won-joo
    if word == "I" and k == end - 1 and end - start == 3:
        return plain(tokens[start].text) not in cantonese_surnames()  # Lei Weng I, a syllable
    if word in ("Jan", "Mai", "Juli") and k + 1 < end and tokens[k + 1].text not in not_names():
        return False  # Jan Krüger, no month
    if word not in not_names():
        return _NO_NAME.search(word) is not None
    also = words.word_set("en", "names", "also_names")
    if word not in also:
        return True
    beside = [tokens[n].text for n in (k - 1, k + 1) if start <= n < end]
    if word == "Hong" and len(beside) == 2 and not {"Kong", "Thien"} & {*beside}:
        return False  # Ewe Hong Tat
    fixed = any({word, other} in ({"Hong", "Kong"}, {"Xi", "An"}) for other in beside)
    if end - start == 2 and not fixed and all(t.text in also for t in tokens[start:end]):
        return not chinese_shaped([t.text for t in tokens[start:end]])  # He Jun
    return fixed or not any(syllables(other) and other not in not_names() for other in beside)


def _spelled(tokens: Tokens) -> bool:
    """`He Ning`: a word that opens sentences as the surname of a name in pinyin."""
    parts = [token.text for token in tokens]
    return parts[0] in words.word_set("en", "names", "also_names") and chinese_shaped(parts)


@lru_cache(maxsize=1)
def _only_places() -> frozenset[str]:
    """Names of places that are no names of persons as well."""
    return words.word_set("en", "places", "names") - given_names() - words.word_set("en", "names", "also_names")


def _after_field(text: str, tokens: Tokens, start: int, end: int) -> list[EnglishName]:
    """`Minister of Culture Luo Shugang`: a name after the field, the place or the body of a position.

    A name that no list knows (`President of the Bar Anand Raj said`) has to be followed by a verb of speech.
    """
    places = _only_places()
    ordinary = {k for k in range(start, end) if is_ordinary(tokens, k, start, end)}
    if end - start > 2 and tokens[end - 1].text in words.word_set("en", "names", "word_surnames"):
        ordinary -= {end - 1} if tokens[end - 2].text in given_names() else set()  # the High Court Robert French
    for k in range(start, end):  # Consul General in New York Zhang Qiyue
        if k not in ordinary and tokens[k].text not in places:
            break
        ordinary.add(k)
    taught = max([start - 1, *ordinary]) + 1
    if end - taught > 2 and _taught(tokens[taught]):
        ordinary.add(taught)  # Dean of the Faculty of Arts and Humanities Joaquim Kuong
    elif end - taught > 2 and of_minister(text, tokens[start].start):
        ordinary |= of_portfolio(tokens, taught, end)
    first = max([start, *ordinary]) + 1
    for begin in range(first, end - 1):
        if begin == start + 1 and opens_town(tokens[start].text):
            continue  # Mayor of San Pedro Sula
        parts = [token.text for token in tokens[begin:end] if token.capital]
        named = 2 <= len(parts) <= 4 and (chinese_shaped(parts) or hyphenated(parts) or parts[0] in given_names())
        named = named or vietnamese_shaped(parts) or (begin == first and japanese_shaped(parts))
        named = named and tokens[end - 1].low not in words.word_set("en", "stop", "verbs")
        town = end - begin == 2 and _town_ends(text, tokens, start, begin, ordinary)
        unknown = (town or (begin == first and begin - 1 in ordinary)) and _unlisted(text, tokens, begin, end, town)
        if (named or unknown) and (tokens[begin].text not in FUNCTION_WORDS or _spelled(tokens[begin:end])):
            found = _may_be_name(text, tokens, begin, end, parts, titled=True)
            begin -= begin == first + 1 and _after_country(tokens, first)
            if found and _follows_office(text[: tokens[begin].start]):
                return [make_name(text, tokens, begin, begin, end, "", 0.85, "after a position")]
    return []


def _taught(token: Token) -> bool:
    """Humanities, Studies: a field that is taught, and nobody's name."""
    return (
        token.low.endswith(("ies", "ics", "ing", "ces", "ism", "ure", "ion"))
        and is_field(token.text)
        and (token.text not in given_names())
    )


def _town_ends(text: str, tokens: Tokens, start: int, begin: int, ordinary: Collection[int]) -> bool:
    """Whether the words before `begin` are the town that somebody is mayor of."""
    length = 1 + opens_town(tokens[start].text)
    plain = not any(k >= begin - 1 for k in ordinary)
    return plain and begin == start + length and after_town(text[: tokens[start].start])


def _after_country(tokens: Tokens, first: int) -> bool:
    """`President of Portugal Aníbal António …`: a given name that no list knows, directly after a country."""
    places = words.word_set("en", "places", "names")
    ordinary = tokens[first].text in places or tokens[first].low in words.word_set("en", "organizations", "bodies")
    return tokens[first - 1].text in places and not ordinary and len(tokens[first].text) > 3


_COMPANY = re.compile(
    r"Limited|Ltd\.?|Inc\.?|Incorporated|Corporation|Corp\.?|Company|PLC|plc|LLC|GmbH|Holdings?|Group"
)
"""Words that end the name of a company: `Executive Director of Fjord Holdings Limited |Pansy Ho`."""


def _unlisted(text: str, tokens: Tokens, begin: int, end: int, town: bool) -> bool:
    """Two or three words of no other use before a verb of speech, or after a country and before a mark."""
    particles = words.word_set("en", "names", "particles")
    capitals = [token for token in tokens[begin:end] if token.text not in particles or token.capital]
    if not 2 <= len(capitals) <= 3:
        return False
    bodies, verbs = words.word_set("en", "organizations", "bodies"), words.word_set("en", "stop", "verbs")
    if any(not t.capital or t.low in bodies or t.low in verbs or t.low in heads() for t in capitals):
        return False
    following = text[tokens[end - 1].end :]
    verb = compiled(r"\s([a-z]+)\b").match(following)
    if verb and verb[1] in words.word_set("en-events", "said", "verbs"):
        return True
    told = (
        town
        or tokens[begin - 1].text in ("Protocol", "Mission", "Staff", "Cabinet", "Government")
        or _COMPANY.fullmatch(tokens[begin - 1].text) is not None
        or tokens[begin - 1].text in words.word_set("en", "places", "names")
        or is_field(tokens[begin - 1].text)
        or (is_portfolio(tokens[begin - 1]) and of_minister(text, tokens[begin].start))
    )
    acting = verb is not None and verb[1] in verbs
    return told and (acting or compiled(r"[,;.]|\sand\s").match(following) is not None)


def _follows_office(before: str) -> bool:
    """Whether the clause so far is a position with what it belongs to: `Consul General of China in New York`."""
    before = compiled(r"(?:\bCo\.,?\s)?\b(Ltd|Inc|Co)\.\s$").sub(r"\1 ", before)
    clause = compiled(r"[,;:]|(?<![A-Z])\.\s").split(before)[-1]
    tails = [clause, *(clause[joint.end() :] for joint in compiled(r"\band\s|(?<=[a-z)]\s)(?=[A-Z])").finditer(clause))]
    return any(compiled(r"\s(?:of|for|to|in|at)\s").search(tail) and is_role(tail) for tail in tails)


def _may_be_name(text: str, tokens: Tokens, start: int, end: int, parts: list[str], titled: bool) -> bool:
    """Neither an abbreviation, nor a part of an organization's name, nor what is somebody's."""
    capitals = sum(not compiled("[a-z]").search(part) and len(part) > 1 for part in parts)
    if capitals == len(parts) and (len(parts) > 3 or not chinese_shaped(parts)):
        return False
    if any(t.text.endswith("'s") for t in tokens[start : end - 1]):
        return False
    if all(part in words.word_set("en", "places", "names") for part in parts):
        return False
    if tokens[end - 1].low in words.word_set("en", "stop", "verbs") and not chinese_shaped(parts):
        return parts[0] in given_names()  # Founders Cup Final Held: a headline
    return not in_organization(text, tokens, start, end, titled)
