"""White space between two atoms: how much, how far it gives, and what a line break there costs."""

from __future__ import annotations

from math import inf

from msgspec import Struct
from msgspec.structs import force_setattr

from .atoms import MARKS, Joint, Kind, Side
from .text import SpacingRules

NEVER = inf
RELUCTANT = 1e6
"""A break that tears something apart; taken only when nothing else fits."""
UNWELCOME = 150.0
"""A break that parts a title from its name, a number from what it counts up."""
MID_PHRASE = 30.0
"""A break between two Han characters in a heading or a name, at the end of a phrase."""
MID_WORD, MID_WORD_IN_PROSE = 300.0, 80.0
"""The same in the middle of a word; in a heading another line is better."""
FREE = 0.0
ADDRESS_PENALTY = 30.0
ADDRESS_HYPHEN_PENALTY = 400.0


class Gap(Struct, frozen=True, eq=False):
    """Between two atoms, in ems of the left one."""

    natural: float
    shrink: float = 0.0
    word: float = 0.0
    """The three stretches are spent in this order: word spaces, Han–Latin space, between Han."""
    script: float = 0.0
    han: float = 0.0
    penalty: float = NEVER
    inserted: bool = False
    """White that nobody typed; it must not be copied out as a space."""
    stretch: float = 0.0
    """All three together."""

    def __post_init__(self) -> None:
        force_setattr(self, "stretch", self.word + self.script + self.han)


def gap(left: Side, right: Side, spaced: bool, rules: SpacingRules) -> Gap:
    """The gap between the right side of one atom and the left side of the next."""
    penalty = break_penalty(left, right, spaced, rules)
    if left.kind in MARKS or right.kind in MARKS:
        white = left.white + right.white
        if rules.squeeze_adjacent and left.kind in MARKS and right.kind in MARKS:
            # CLREQ 3.1.6.1: of two marks only the white that faces both ways stays, and that once.
            white = max(left.white, right.white) if left.white and right.white else 0.0
        if white:
            return Gap(white, min(white, rules.mark_shrink), 0.0, 0.0, rules.han_stretch, penalty)
        if not spaced:
            return Gap(0.0, penalty=penalty)
    if left.kind is Kind.WORD and right.kind is Kind.WORD:
        return _word_space(left.space, rules, penalty) if spaced else Gap(0.0, penalty=penalty)
    if Kind.HANGUL in (left.kind, right.kind):
        return _word_space(right.space, rules, penalty) if spaced else Gap(0.0, penalty=penalty)
    beside_han = Kind.HAN in (left.kind, right.kind)
    if rules.autospace and beside_han and (left.letter or right.letter):
        return Gap(rules.autospace, rules.autospace_shrink, 0.0, rules.autospace_stretch, 0.0, penalty, not spaced)
    if spaced:
        return _word_space(left.space, rules, penalty)
    stretches = left.kind in _STRETCHING and right.kind in _STRETCHING
    return Gap(0.0, 0.0, 0.0, 0.0, rules.han_stretch if stretches else 0.0, penalty)


_STRETCHING = (Kind.HAN, Kind.DASH)


def _word_space(width: float, rules: SpacingRules, penalty: float) -> Gap:
    return Gap(width, width * rules.word_shrink, width * rules.word_stretch, 0.0, 0.0, penalty)


def break_penalty(left: Side, right: Side, spaced: bool, rules: SpacingRules) -> float:
    """What it costs to end a line between these two: CLREQ 3.1.4, UAX #14 LB13 to LB31."""
    if left.bound or right.bound:
        return NEVER
    if left.joint is Joint.EMERGENCY:
        return RELUCTANT
    if spaced or left.joint is Joint.FREE:
        return FREE
    if left.joint in (Joint.ADDRESS, Joint.ADDRESS_HYPHEN):
        return ADDRESS_PENALTY if left.joint is Joint.ADDRESS else ADDRESS_HYPHEN_PENALTY
    if left.joint is Joint.HYPHEN:
        return rules.hyphen_penalty
    if left.kind is Kind.HANGUL and right.kind is Kind.HANGUL:
        return rules.hangul_break_penalty
    if left.kind is Kind.HANGUL and right.opening:
        return rules.hangul_break_penalty
    words = (Kind.WORD, Kind.HANGUL)
    return RELUCTANT if left.kind in words and right.kind in words else FREE
