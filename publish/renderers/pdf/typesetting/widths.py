"""Full-width and half-width: which character to draw for the one that was typed.

People type ``,`` and ``(`` in Chinese text and １２ where they mean 12. In Han text the marks are
drawn full-width and the letters and digits proportional; decimals, times, addresses and Latin
phrases keep theirs. Every character is replaced by one character, so offsets stay and the source
text is what is copied out.
"""

from __future__ import annotations

import re

from .addresses import addresses
from .characters import CLOSING, FULLWIDTH_ASCII, OPENING, QUOTES_CLOSE, QUOTES_OPEN, STOPS, is_ideograph

_FULL_WIDTH = str.maketrans(",;:!?()", "，；：！？（）")
_PROPORTIONAL = {
    code: code - 0xFEE0
    for code in range(0xFF01, 0xFF5F)
    if chr(code - 0xFEE0).isalnum() or chr(code) in "．＠＃＄％＆＋－＊／＝＿"
} | {0xFFE0: 0xA2, 0xFFE1: 0xA3, 0xFFE5: 0xA5}
_CANDIDATE = re.compile(r"[,;:!?(]")
_WIDE = re.compile(rf"[{FULLWIDTH_ASCII}]")
_MARKS = frozenset(OPENING + CLOSING + STOPS + QUOTES_OPEN + QUOTES_CLOSE)


def drawn_text(text: str) -> str:
    """``text`` of a Han-writing language as it should be drawn; the same length.

    >>> drawn_text("世界知识产权组织(WIPO),９:30开始, see (a, b).")
    '世界知识产权组织（WIPO），9:30开始, see (a, b).'
    """
    if _WIDE.search(text):
        text = _proportional(text)
    if not _CANDIDATE.search(text) or not any(map(is_ideograph, text)):
        return text
    drawn = list(text)
    kept = {n for start, end in addresses(text) for n in range(start, end)}
    _widen_parentheses(text, drawn, kept)
    for n, character in enumerate(text):
        if character in ",;:!?" and n not in kept and _in_han(drawn, n):
            drawn[n] = character.translate(_FULL_WIDTH)
    return "".join(drawn)


def _proportional(text: str) -> str:
    """Letters, digits and signs as in Latin; but ＝ between two foreign names in kana is a hyphen of theirs."""
    shown = text.translate(_PROPORTIONAL)
    if "＝" not in text:
        return shown
    return "".join(
        "＝" if typed == "＝" and _is_kana(text[n - 1 : n]) and _is_kana(text[n + 1 : n + 2]) else drawn
        for n, (typed, drawn) in enumerate(zip(text, shown, strict=True))
    )


def _is_kana(character: str) -> bool:
    return "ァ" <= character <= "ー"


def _in_han(drawn: list[str], at: int) -> bool:
    """A mark belongs to Han text when it follows Han, or stands directly before Han."""
    before, after = _beyond(drawn, at, -1), _beyond(drawn, at, 1)
    if _is_neighbour(before):
        return True
    follows = drawn[at + 1] if at + 1 < len(drawn) else ""
    return bool(follows and before and _is_neighbour(follows) and is_ideograph(after or follows))


def _is_neighbour(character: str) -> bool:
    """A Han character, or a mark of Han text."""
    return character in _MARKS or is_ideograph(character)


def _beyond(drawn: list[str], at: int, step: int) -> str:
    at += step
    while 0 <= at < len(drawn) and drawn[at] == " ":
        at += step
    return drawn[at] if 0 <= at < len(drawn) else ""


def _widen_parentheses(text: str, drawn: list[str], kept: set[int]) -> None:
    """Widen both of a pair, or neither: if Han is inside, or stands on either side."""
    open_at: list[int] = []
    for n, character in enumerate(text):
        if character == "(":
            open_at.append(n)
        elif character == ")" and open_at:
            start = open_at.pop()
            outside = _beyond(drawn, start, -1) + _beyond(drawn, n, 1)
            if start in kept and n in kept:
                continue
            if any(map(is_ideograph, text[start:n])) or any(map(_is_neighbour, outside)):
                drawn[start], drawn[n] = "（", "）"
