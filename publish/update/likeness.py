"""How far two entries say the same: by their words, in each language, and by what they are about."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from publish.model.release import BLOCK_KEYS
from publish.transforms.pinyin import is_han, plain_readings
from publish.update.trees import Entries, bare, spelled

#: From here on two entries are taken for one.
ALIKE = 0.55
_PICTURES = 0.7
"""Captions follow a pattern (X delivers a speech); less than this is another picture."""
_WORDS = ("text", "heading", "quote", "caption", "title", "name", "label", "summary", "topic")
_ONE_LANGUAGE = 0.75
"""How much it counts that one language says the same where the other does not."""


def words(entry: Any) -> dict[str, str]:
    """What an entry is known by, in each language."""
    if not isinstance(entry, dict):
        return {}
    said: Any = next((entry[key] for key in _WORDS if entry.get(key)), {})
    texts = said.items() if isinstance(said, dict) else [("", said)]
    return {tag: spelled(text) for tag, text in texts if not isinstance(text, dict | list)}


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Letters and figures only, of one width and case."""
    return "".join(char for char in unicodedata.normalize("NFKC", text).casefold() if char.isalnum())


@lru_cache(maxsize=8192)
def _couples(text: str) -> frozenset[str]:
    plain = folded(text)
    return frozenset(plain[n : n + 2] for n in range(max(1, len(plain) - 1))) if plain else frozenset()


def texts_alike(one: str, other: str) -> float:
    """From 0 to 1: the couples of neighbouring letters that both have (Dice's coefficient)."""
    if folded(one) == folded(other):
        return 1.0
    mine, theirs = _couples(one), _couples(other)
    return 2 * len(mine & theirs) / (len(mine) + len(theirs)) if mine and theirs else 0.0


def words_alike(one: Mapping[str, str], other: Mapping[str, str]) -> float:
    """The same for texts in several languages: what most of it says, or one language alone."""
    shared = [tag for tag in one if tag in other]
    if not shared:
        return 0.0
    each = {tag: texts_alike(one[tag], other[tag]) for tag in shared}
    size = {tag: len(_couples(one[tag])) + len(_couples(other[tag])) for tag in shared}
    mean = sum(each[tag] * size[tag] for tag in shared) / (sum(size.values()) or 1)
    return max(mean, _ONE_LANGUAGE * max(each.values()))


def alike(collection: str, one: Any, other: Any, *, same_id: bool) -> float:
    """How far two entries of a collection are the same thing; from ALIKE on they are taken for it. `same_id` tells
    that both have one id, which counts where ids come from names."""
    if not isinstance(one, dict) or not isinstance(other, dict):
        return 1.0 if same_id else 0.0
    if collection == "people":
        return _people(one, other, same_id)
    if collection in ("organizations", "venue/rooms"):
        return 1.0 if _one_name(one, other) else 0.6 if same_id else 0.0
    if collection == "sessions":
        return _sessions(one, other, same_id)
    found = words_alike(words(one), words(other))
    if collection == "figures":
        if spelled(one.get("value")) == spelled(other.get("value")):
            return 0.5 + found / 2
        return found if found >= _PICTURES else 0.0
    if collection == "release/body":
        return _blocks(one, other, found)
    if collection == "agreements" and one.get("parties") and other.get("parties"):
        return found if set(one["parties"]) == set(other["parties"]) else found - 0.2
    return found


def _blocks(one: dict[str, Any], other: dict[str, Any], found: float) -> float:
    if block_kind(one) != block_kind(other):
        return 0.0
    if not words(one) and not words(other):
        return 1.0
    return found if block_kind(one) != "photo" or found >= _PICTURES else 0.0


def block_kind(block: Mapping[str, Any]) -> str | None:
    """Whether it is a paragraph (`text`), a heading, a quote or a photo; None for what is no block of a release."""
    return next((key for key in BLOCK_KEYS if key in block), None)


def _one_name(one: dict[str, Any], other: dict[str, Any]) -> bool:
    mine, theirs = words(one), words(other)
    return any(folded(mine[tag]) == folded(theirs[tag]) != "" for tag in mine if tag in theirs)


def _sessions(one: dict[str, Any], other: dict[str, Any], same_id: bool) -> float:
    if spelled(one.get("kind")) != spelled(other.get("kind")):
        return 0.0
    mine = {bare(name) for field in ("speakers", "agreements") for name in one.get(field) or ()}
    theirs = {bare(name) for field in ("speakers", "agreements") for name in other.get(field) or ()}
    shared = len(mine & theirs) / len(mine | theirs) if mine or theirs else 0.6
    titles = words_alike(words(one), words(other))
    return 0.35 + 0.35 * max(shared, titles) + 0.2 * min(shared, titles) + (0.1 if same_id else 0.0)


def _people(one: dict[str, Any], other: dict[str, Any], same_id: bool) -> float:
    """One name in either language is enough, or two that one would take for each other, in one office."""
    if _one_name(one, other):
        return 0.9 + (0.05 if same_id else 0.0) + (0.05 if _one_office(one, other) else 0.0)
    mine, theirs = words(one), words(other)
    close = any(mistakable(mine[tag], theirs[tag]) for tag in mine if tag in theirs)
    return 0.7 if close and (_one_office(one, other) or same_id) else 0.0


def _one_office(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return bool(_offices(one) & _offices(other))


def _offices(person: dict[str, Any]) -> set[tuple[str, str]]:
    """The offices of a person: each with its body, or the body alone where no title is told."""
    found: set[tuple[str, str]] = set()
    for each in person.get("positions") or ():
        if not isinstance(each, dict):
            continue
        body = spelled(each.get("organization"))
        title = each.get("title")
        titles = [folded(spelled(text)) for text in title.values()] if isinstance(title, dict) else []
        found |= {(body, text) for text in titles if text} or ({(body, "")} if body else set())
    return found


def mistakable(one: str, other: str) -> bool:
    """Whether one name is the other with a letter or a sound wrong."""
    mine, theirs = folded(one), folded(other)
    if not mine or not theirs:
        return False
    if all(map(is_han, mine + theirs)):
        if len(mine) != len(theirs):
            return abs(len(mine) - len(theirs)) == 1 and min(len(mine), len(theirs)) > 1 and _one_edit(mine, theirs)
        apart = [pair for pair in zip(mine, theirs, strict=True) if pair[0] != pair[1]]
        return len(apart) == 1 or all(set(plain_readings(a)) & set(plain_readings(b)) for a, b in apart)
    return _one_edit(mine, theirs) or (min(len(mine), len(theirs)) > 8 and texts_alike(one, other) >= 0.8)


def _one_edit(one: str, other: str) -> bool:
    """Whether one letter put in, taken out, changed, or two exchanged make one of the other."""
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    a, b = one[start:], other[start:]
    return a[1:] == b or a == b[1:] or a[1:] == b[1:] or (a[:2] == b[:2][::-1] and a[2:] == b[2:])


def signature(entry: Any) -> str:
    """What two entries share that say exactly the same."""
    return _flat(entry)


def _flat(value: Any) -> str:
    if isinstance(value, Entries | dict):
        return "{" + ",".join(f"{key}:{_flat(each)}" for key, each in sorted(value.items())) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(_flat, value)) + "]"
    return spelled(value)
