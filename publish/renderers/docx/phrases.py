"""Fills the phrases of a language: `{name}[, {position}]` becomes pieces, and what is empty takes its comma along."""

import re
from collections.abc import Mapping
from functools import cache

from publish.renderers.docx.flow import Piece, Words

_TOKEN = re.compile(r"\[([^\[\]]*)\]|\{(\w+)\}|([^\[\]{}]+)")


@cache
def _tokens(pattern: str) -> tuple[tuple[str | None, str | None, str | None], ...]:
    return tuple((optional, slot, text) for optional, slot, text in _split(pattern))


def _split(pattern: str) -> list[tuple[str | None, str | None, str | None]]:
    return [(found[1], found[2], found[3]) for found in _TOKEN.finditer(pattern)]


def fill(pattern: str, language: str, slots: Mapping[str, tuple[Piece, ...]]) -> tuple[Piece, ...]:
    """The pieces of a phrase. Parts in brackets appear only if their slots are filled; a phrase of which nothing
    is filled is empty, and one never begins with the punctuation that should join its parts."""
    pieces: list[Piece] = []
    filled = False
    for optional, slot, text in _tokens(pattern):
        if optional is not None:
            inner = _optional(optional, language, slots)
            if inner and not filled:
                inner = _without_lead(inner)
            pieces += inner
            filled = filled or bool(inner)
        elif slot:
            pieces += slots.get(slot, ())
            filled = filled or bool(slots.get(slot))
        elif text:
            pieces.append(Words(text, language))
    return tuple(pieces) if filled else ()


def _optional(pattern: str, language: str, slots: Mapping[str, tuple[Piece, ...]]) -> list[Piece]:
    names = [slot for _, slot, _ in _tokens(pattern) if slot]
    if not all(slots.get(name) for name in names):
        return []
    return [
        piece
        for _, slot, text in _tokens(pattern)
        for piece in (slots[slot] if slot else (Words(text or "", language),))
    ]


def _without_lead(pieces: list[Piece]) -> list[Piece]:
    first = pieces[0]
    opens = isinstance(first, Words) and first.text.strip() in {",", "，", "、", ":", "：", ";", "；", "—", ""}
    return pieces[1:] if opens else pieces


def join(parts: list[tuple[Piece, ...]], between: str, language: str, last: str | None = None) -> tuple[Piece, ...]:
    """Parts with words between them; empty parts are passed over."""
    filled = [part for part in parts if part]
    out: list[Piece] = []
    for position, part in enumerate(filled):
        if position:
            is_last = last is not None and position == len(filled) - 1
            out.append(Words(last if is_last and last is not None else between, language))
        out += part
    return tuple(out)
