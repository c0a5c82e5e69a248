"""White space between two atoms: how much, how far it gives, and whether a line may break there."""

from __future__ import annotations

from dataclasses import dataclass

from .atoms import Kind, Side
from .text import SpacingRules


@dataclass(frozen=True, slots=True)
class Gap:
    """Between two atoms, in ems. The three stretches are spent in order, each up to its limit."""

    natural: float
    shrink: float
    word: float
    script: float
    han: float
    breakable: bool


_MARKS = (Kind.OPEN, Kind.CLOSE, Kind.STOP, Kind.MIDDLE)


def gap(left: Side, right: Side, spaced: bool, rules: SpacingRules) -> Gap:
    """The gap between the right side of one atom and the left side of the next."""
    white = left.white + right.white
    breakable = _breakable(left, right, spaced)
    if left.kind in _MARKS or right.kind in _MARKS:
        if rules.squeeze_adjacent and left.kind in _MARKS and right.kind in _MARKS and white > 0:
            kept = min(white, max(left.white, right.white)) if left.white and right.white else 0.0
            return Gap(kept, min(kept, rules.mark_shrink), 0.0, 0.0, 0.0, breakable)
        if white:
            return Gap(white, min(white, rules.mark_shrink), 0.0, 0.0, rules.han_stretch, breakable)
    if left.kind is Kind.WORD and right.kind is Kind.WORD:
        if not spaced:
            return Gap(0.0, 0.0, 0.0, 0.0, 0.0, False)
        return _word_space(left.space, rules, breakable)
    if Kind.HANGUL in (left.kind, right.kind):
        return _word_space(right.space, rules, breakable) if spaced else Gap(0, 0, 0, 0, 0, breakable)
    if (left.letter or right.letter) and rules.autospace:
        return Gap(rules.autospace, rules.autospace_shrink, 0.0, rules.autospace_stretch, 0.0, breakable)
    if spaced:
        return _word_space(left.space, rules, breakable)
    stretches = Kind.DASH not in (left.kind, right.kind) or left.kind is not right.kind
    return Gap(0.0, 0.0, 0.0, 0.0, rules.han_stretch if stretches else 0.0, breakable)


def _word_space(width: float, rules: SpacingRules, breakable: bool) -> Gap:
    return Gap(width, width * rules.word_shrink, width * rules.word_stretch, 0.0, 0.0, breakable)


def _breakable(left: Side, right: Side, spaced: bool) -> bool:
    if left.bound or right.bound:
        return False
    return spaced or left.kind is not Kind.WORD or right.kind is not Kind.WORD
