"""Fills the phrases of a language in plain text: `[{organization} ][{department} ]{title}`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

_OPTIONAL = re.compile(r"\[([^\[\]]*)\]|([^\[\]]+)")
_SLOT_OR_WORDS = re.compile(r"\{\w+\}|[^{}]+")
_SLOT = re.compile(r"\{(\w+)\}|([^{}]+)")
#: What joins parts of a phrase, and so never begins one; East Asian, Latin and Arabic marks.
_JOINING = ", ，、:：;；—،؛"


def fill(pattern: str, slots: Mapping[str, str]) -> str:
    """The text of a phrase."""
    return "".join(piece for _, piece in parts(pattern, slots))


def parts(pattern: str, slots: Mapping[str, str]) -> list[tuple[str, str]]:
    """The parts of a phrase: which slot each fills, or "" for words between them, and its text.

    Parts in brackets appear only if their slots are filled; a phrase never begins with the mark that should join its
    parts. Where nothing stands between slots, words that would collide are kept apart by a space:
    国家知识产权局专利局副局长, but IP Office IT 部部长."""
    found: list[tuple[str, str]] = []
    ends_in_slot = False
    for tokens in _groups(pattern):
        if not all(slots.get(slot) for slot, _ in tokens if slot):
            continue
        for slot, literal in tokens:
            piece = slots[slot] if slot else literal
            if not found:
                piece = piece.lstrip(_JOINING) if not slot else piece
            elif slot and ends_in_slot and _collide(found[-1][1][-1], piece[0]):
                found.append(("", " "))
            if piece:
                found.append((slot, piece))
                ends_in_slot = bool(slot)
    if found:
        found[-1] = (found[-1][0], found[-1][1].rstrip())
    return found


def _collide(last: str, first: str) -> bool:
    """Whether the one after the other needs a space: Latin after Latin; Han after a Latin full stop, where a
    reader of the copied text misses it."""
    return last.isascii() and (first.isascii() or not last.isalnum())


@cache
def _groups(pattern: str) -> tuple[tuple[tuple[str, str], ...], ...]:
    """The parts that appear together or not at all, each a row of (slot, words): one of the two is empty."""
    rows: list[str] = []
    for bracketed, plain in _OPTIONAL.findall(pattern):
        rows += [bracketed] if bracketed else _SLOT_OR_WORDS.findall(plain)
    return tuple(tuple(_SLOT.findall(row)) for row in rows)
