"""Loads the word lists: one data file a language, which an office may add to."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """The word list file `words/<name>.toml` as a table; empty when there is none."""
    file = files("publish.readers.press_text") / "words" / f"{name}.toml"
    if not file.is_file():
        return {}
    return tomllib.loads(file.read_text(encoding="utf-8"))


@cache
def words(name: str, section: str, key: str) -> tuple[str, ...]:
    """A list separated by white space, longest word first, so that alternations prefer the longest."""
    found = str(table(name).get(section, {}).get(key, "")).split()
    return tuple(sorted(dict.fromkeys(found), key=lambda word: (-len(word), word)))


@cache
def phrases(name: str, section: str, key: str) -> tuple[str, ...]:
    """A list separated by `|`, longest phrase first."""
    found = str(table(name).get(section, {}).get(key, "")).split("|")
    return tuple(sorted({phrase for phrase in found if phrase.strip()}, key=lambda p: (-len(p), p)))


@cache
def word_set(name: str, section: str, key: str) -> frozenset[str]:
    """A list as a set."""
    return frozenset(words(name, section, key))


@cache
def alternation(name: str, section: str, key: str) -> str:
    """A list as the body of a regular expression."""
    found = words(name, section, key)
    return "|".join(re.escape(word) for word in found) or r"(?!)"


@cache
def phrase_alternation(name: str, section: str, key: str) -> str:
    """A list of phrases as the body of a regular expression, white space free."""
    found = phrases(name, section, key)
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in found) or r"(?!)"
