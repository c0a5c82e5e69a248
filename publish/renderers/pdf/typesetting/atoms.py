"""The unbreakable pieces a line is made of, shaped: a Han character, a mark, a word or part of one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, auto

from .characters import (
    CLOSING,
    LATIN_CLOSING,
    LATIN_OPENING,
    MIDDLE,
    OPENING,
    QUOTES_CLOSE,
    QUOTES_OPEN,
    SMALL,
    STOPS,
    is_alphanumeric,
)
from .fonts import Font, Shape


class Kind(IntEnum):
    """What an atom is to its neighbours."""

    HAN = auto()
    HANGUL = auto()
    WORD = auto()
    OPEN = auto()
    CLOSE = auto()
    STOP = auto()
    MIDDLE = auto()
    DASH = auto()


@dataclass(frozen=True, slots=True)
class Side:
    """All that matters of an atom to the neighbour on one side; equal sides space and break alike."""

    kind: Kind
    white: float
    """White inside the glyph on this side, in ems: what squeezing and trimming may take."""
    letter: bool
    """A letter or digit stands here, so Han–Latin space is due."""
    bound: bool
    """No line may break here: an opening mark on its right side, a closing mark on its left."""
    space: float
    """Width of a word space in this font, in ems."""


@dataclass(frozen=True, slots=True)
class Atom:
    """A shaped piece. ``body`` is its width without the white sides, all in ems."""

    text: str
    shape: Shape
    font: Font
    left: Side
    right: Side
    body: float


def kind_of(character: str, full_width: bool) -> Kind:
    """Kind of a character that stands alone; ``full_width`` when it is set in a Han face."""
    if not full_width:
        return Kind.WORD
    for kind, members in (
        (Kind.OPEN, OPENING + QUOTES_OPEN),
        (Kind.CLOSE, CLOSING + QUOTES_CLOSE),
        (Kind.STOP, STOPS),
        (Kind.MIDDLE, MIDDLE),
        (Kind.DASH, "—…⋯‥"),
    ):
        if character in members:
            return kind
    return Kind.HANGUL if "\u1100" <= character <= "\u11ff" or "\uac00" <= character <= "\ud7ff" else Kind.HAN


def make_atom(shape: Shape, font: Font, kind: Kind, drawn: str) -> Atom:
    """Judge a shaped piece: its kind decides the rules, its ink where the white is."""
    em = font.units_per_em
    width = shape.width / em
    left, right = _white(shape, font, kind)
    space = font.shape(" ", "Latn", "en").width / em if font.has(" ") else 0.25
    first, last = drawn[0], drawn[-1]
    if kind is Kind.WORD:
        bound_left, bound_right = first in LATIN_CLOSING, last in LATIN_OPENING
    else:
        bound_left = kind in (Kind.CLOSE, Kind.STOP, Kind.MIDDLE, Kind.DASH) or first in SMALL
        bound_right = kind is Kind.OPEN
    letters = kind is Kind.WORD
    return Atom(
        shape.text,
        shape,
        font,
        Side(kind, left, letters and is_alphanumeric(first), bound_left, space),
        Side(kind, right, letters and is_alphanumeric(last), bound_right, space),
        width - left - right,
    )


def _white(shape: Shape, font: Font, kind: Kind) -> tuple[float, float]:
    """Where a full-width mark is white: the right half of ，, the left of （, a quarter each side of ·."""
    if kind not in (Kind.OPEN, Kind.CLOSE, Kind.STOP, Kind.MIDDLE) or len(shape.gids) != 1:
        return 0.0, 0.0
    em = font.units_per_em
    width = shape.width / em
    if width < 0.9:
        return 0.0, 0.0
    ink_left, ink_right = (edge / em for edge in font.ink(shape.gids[0]))
    half = width / 2
    if ink_right <= half + 0.02:
        return 0.0, half
    if ink_left >= half - 0.02:
        return half, 0.0
    quarter = half / 2
    fits = ink_left >= quarter - 0.02 and ink_right <= width - quarter + 0.02
    return (quarter, quarter) if fits else (0.0, 0.0)
