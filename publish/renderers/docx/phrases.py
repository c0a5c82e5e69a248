"""Fills the phrases of a language: `{name}[, {position}]` becomes pieces, and what is empty takes its comma along."""

import re
from collections.abc import Mapping
from functools import cache

from publish.renderers.docx.flow import Piece, Shown, Words

_JOINING = frozenset(("", *",，、:：;；—،؛"))
_TOKEN = re.compile(r"\[([^\[\]]*)\]|\{(\w+)\}|([^\[\]{}]+)")


@cache
def _tokens(pattern: str) -> tuple[tuple[str | None, str | None, str | None], ...]:
    return tuple((optional, slot, text) for optional, slot, text in _split(pattern))


def _split(pattern: str) -> list[tuple[str | None, str | None, str | None]]:
    return [(found[1], found[2], found[3]) for found in _TOKEN.finditer(pattern)]


def fill(pattern: str, language: str, slots: Mapping[str, tuple[Piece, ...]]) -> tuple[Piece, ...]:
    """The pieces of a phrase. Parts in brackets appear only if their slots are filled; a phrase of which nothing
    is filled is empty, and one never begins with the punctuation that should join its parts. Where nothing stands
    between slots, words that would collide are kept apart by a space: S.p.A. 主席."""
    pieces: list[Piece] = []
    filled = ends_in_slot = False
    for optional, slot, text in _tokens(pattern):
        inner: list[Piece] = [Words(text, language)] if text else list(slots.get(slot or "", ()))
        written = optional or (f"{{{slot}}}" if slot else text or "")
        if optional is not None:
            inner = _optional(optional, language, slots)
            if inner and not filled:
                inner = _without_lead(inner)
        if not inner:
            continue
        if ends_in_slot and written.startswith("{") and _collide(_text(pieces[-1]), _text(inner[0])):
            pieces.append(Words(" ", language))
        pieces += inner
        filled = filled or not text
        ends_in_slot = written.endswith("}")
    return tuple(pieces) if filled else ()


def _collide(before: str, after: str) -> bool:
    """Whether the one after the other needs a space: Latin after Latin; Han after a Latin full stop, where Word puts
    no space between scripts as it does after a letter."""
    last, first = before[-1:], after[:1]
    return bool(last and first) and last.isascii() and (first.isascii() or not last.isalnum())


def _text(piece: Piece) -> str:
    return piece.text if isinstance(piece, Words) else piece.value if isinstance(piece, Shown) else ""


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
    opens = isinstance(first, Words) and first.text.strip() in _JOINING
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
