"""The pieces a line is made of, shaped: a Han character, a mark, a word or a part of one."""

from __future__ import annotations

from enum import IntEnum, auto

from msgspec import Struct
from msgspec.structs import force_setattr

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
    is_hangul,
)
from .fonts import Font
from .shapes import Shape


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


MARKS = frozenset((Kind.OPEN, Kind.CLOSE, Kind.STOP, Kind.MIDDLE))


class Joint(IntEnum):
    """How a piece of a word hangs on to the next piece of the same word."""

    NONE = auto()
    FREE = auto()
    """After a typed hyphen or dash."""
    ADDRESS = auto()
    HYPHEN = auto()
    """A break here draws a hyphen."""
    EMERGENCY = auto()
    """Only when the word is wider than the line."""
    ADDRESS_HYPHEN = auto()
    """After a hyphen of an address, where it may be taken for ours."""


class Side(Struct, frozen=True):
    """All that an atom is to its neighbour on one side; equal sides space and break alike."""

    kind: Kind
    white: float
    """White inside the glyph on this side, in ems: what squeezing and trimming may take."""
    letter: bool
    """A letter or digit of a word stands here, so Han–Latin space is due."""
    bound: bool
    """No line may break here: an opening mark on its right side, a closing mark on its left."""
    space: float
    """Width of a word space in this font, in ems."""
    joint: Joint = Joint.NONE
    opening: bool = False
    """A word begins here with an opening bracket."""


_numbers: dict[Side, int] = {}


class Atom(Struct, frozen=True, eq=False):
    """A shaped piece. ``body`` is its width without the white sides, in ems."""

    text: str
    drawn: str
    shape: Shape
    font: Font
    left: Side
    right: Side
    body: float
    whole: Atom | None = None
    """The word this is a piece of, from its ``part``-th character."""
    part: int = 0
    divisible: bool = True
    """Whether a hyphen may be put into it; not into addresses."""
    hyphen: float = 0.0
    """Width in ems of the hyphen it shows at a line's end."""
    level: int = 0
    """Of UAX #9: it is written from right to left where it is odd."""
    plain: bool = False
    """A Han character that can be set with its neighbours at one go."""
    left_number: int = 0
    right_number: int = 0

    def __post_init__(self) -> None:
        plain = self.left.kind is Kind.HAN and self.shape.faithful
        force_setattr(self, "plain", plain)
        force_setattr(self, "left_number", _numbers.setdefault(self.left, len(_numbers)))
        force_setattr(self, "right_number", _numbers.setdefault(self.right, len(_numbers)))


_KINDS = {
    character: kind
    for kind, members in (
        (Kind.DASH, "—…⋯‥～〜"),
        (Kind.MIDDLE, MIDDLE),
        (Kind.STOP, STOPS),
        (Kind.CLOSE, CLOSING + QUOTES_CLOSE),
        (Kind.OPEN, OPENING + QUOTES_OPEN),
    )
    for character in members
}


def kind_of(character: str, full_width: bool) -> Kind:
    """Kind of a character that stands alone; ``full_width`` when it is set in a Han face."""
    if not full_width:
        return Kind.WORD
    return _KINDS.get(character) or (Kind.HANGUL if is_hangul(character) else Kind.HAN)


def make_atom(
    shape: Shape, font: Font, kind: Kind, drawn: str, *,
    joint: Joint = Joint.NONE, whole: Atom | None = None, part: int = 0, divisible: bool = True,
    level: int = 0,
) -> Atom:  # fmt: skip
    """Judge a shaped piece: its kind decides the rules, its ink where the white is."""
    white_left, white_right = _white(shape, font, kind)
    first, last = drawn[0], drawn[-1]
    if kind is Kind.WORD:
        bound_left, bound_right = first in LATIN_CLOSING, last in LATIN_OPENING
        letter_left, letter_right = is_alphanumeric(first), is_alphanumeric(last)
        if last == "." and len(drawn) > 1:  # S.p.A.主席: the point is part of the name
            letter_right = is_alphanumeric(drawn[-2])
    else:
        bound_left = kind in (Kind.CLOSE, Kind.STOP, Kind.MIDDLE, Kind.DASH) or first in SMALL
        bound_right = kind is Kind.OPEN
        letter_left = letter_right = False
    space = font.word_space
    left = Side(kind, white_left, letter_left, bound_left, space, opening=drawn[0] in "([{")
    right = Side(kind, white_right, letter_right, bound_right, space, joint)
    hyphen = font.hyphen.width / font.units_per_em if joint is Joint.HYPHEN else 0.0
    body = shape.width / font.units_per_em - white_left - white_right
    return Atom(shape.text, drawn, shape, font, left, right, body, whole, part, divisible, hyphen, level)


def _white(shape: Shape, font: Font, kind: Kind) -> tuple[float, float]:
    """Where a full-width mark is white: the right half of ，, the left of （, a quarter each side of ·.

    Read from the ink, so that the centred marks of traditional Chinese need no rule of their own.
    """
    if kind not in MARKS or len(shape.gids) != 1:
        return 0.0, 0.0
    em = font.units_per_em
    width = shape.width / em
    if width < 0.9:
        return 0.0, 0.0
    ink_left, ink_right = (edge / em for edge in font.ink(shape.gids[0]))
    half = width / 2
    if ink_right <= half + 0.03:
        return 0.0, half
    if ink_left >= half - 0.03:
        return half, 0.0
    quarter = half / 2
    fits = ink_left >= quarter - 0.02 and ink_right <= width - quarter + 0.02
    return (quarter, quarter) if fits else (0.0, 0.0)
