"""Characters by what a typesetter does with them: classes, after CLREQ 3.1.3 and UAX #14."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect
from functools import lru_cache

IDEOGRAPHS = (
    "\u2e80-\u2fdf\u3005-\u3007\u3012\u3013\u3020-\u3029\u3031-\u303b\u3041-\u3096\u3099-\u30fa\u30fc-\u30ff"
    "\u3105-\u312f\u3131-\u318e\u3190-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uf900-\ufaff"
    "\U00016fe0-\U00018cff\U0001aff0-\U0001b2ff\U0001f200-\U0001f2ff\U00020000-\U0003ffff"
)
OPENING = "（［｛「『〈《【〔〖〘〚〝｟｢"
CLOSING = "）］｝」』〉》】〕〗〙〛〞〟｠｣"
STOPS = "，、。：；！？．｡､﹐﹑﹒﹔﹕﹖﹗"
MIDDLE = "·・･‧"
QUOTES_OPEN = "“‘"
QUOTES_CLOSE = "”’"
FULLWIDTH_ASCII = "\uff01-\uff5e\uffe0-\uffe6"
HANGUL = "\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff"
SMALL = "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿー々〻ゝゞヽヾ〜゠～"
"""What may not begin a line besides marks: small kana, iteration and length marks (JLREQ 3.1.7)."""

GLUE = "\u00a0\u202f\u2007"
"""Spaces that keep what stands on either side of them on one line."""
LATIN_OPENING = "([{“‘«‹¡¿„‚$£€¥#@§¶" + GLUE
LATIN_CLOSING = ")]}”’»›,.;:!?%‰…°′″·—–" + GLUE
VARIATIONS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
JOINED = VARIATIONS + "\u3099\u309a\u1160-\u11ff\ud7b0-\ud7ff"
"""Selectors, kana voicing marks and the later jamo of a syllable: one piece with what they follow."""
JOINERS = "\u200c\u200d"
"""Characters without ink that belong to the spelling of Persian and Urdu words."""
FROM_RIGHT, FROM_LEFT = "\u200f", "\u200e"
"""The right-to-left mark and the left-to-right mark."""
IGNORABLE = frozenset(
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)
"""Characters that steer the setting and leave no ink; they are neither drawn nor copied out."""
LEADING = "\u0e40\u0e41\u0e42\u0e43\u0e44\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4"
"""Vowels of Thai and Lao that are written before the consonant they follow in speech."""
LEANING = "\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46\u0eaf\u0eb0\u0eb2\u0eb3\u0ebd\u0ec6\u17d6\u17d7"
"""Vowels and signs of Thai, Lao and Khmer that are letters to Unicode, but never begin a line."""
NOT_STACKING = "\u0bcd\u0e3a\u0eba\u103a"
"""Signs like those that stack consonants (Tamil pulli, Thai and Lao pinthu, Burmese asat), which do not."""
_VARIATION = re.compile(f"[{VARIATIONS}]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""The blocks of scripts that are written from right to left (DerivedBidiClass.txt)."""
_JOINING = re.compile(f"[\u200d{VARIATIONS}\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]")


def ranges(members: str) -> list[tuple[str, str]]:
    """First and last character of each range of a character class."""
    return [(first, last or first) for first, last in re.findall("(.)(?:-(.))?", members, re.DOTALL)]


def edges(members: str) -> list[str]:
    """Where the ranges of a character class begin and where they are over, in turn. A character is in one of them where
    an odd number of edges stands before it or at it (``bisect``)."""
    found: list[str] = []
    for first, last in sorted(ranges(members)):
        over = chr(ord(last) + 1)
        if found and first <= found[-1]:
            found[-1] = max(found[-1], over)
        else:
            found += [first, over]
    return found


_IDEOGRAPHIC = edges(IDEOGRAPHS)


def is_ideograph(character: str) -> bool:
    """A Han character, kana, or another sign that fills a square; a pattern for them takes 2 ms to compile."""
    return bisect(_IDEOGRAPHIC, character) % 2 == 1


def clusters(text: str) -> list[str]:
    """Split into what a reader takes for one character: a base with its marks, a ZWJ sequence."""
    found: list[str] = []
    for character in text:
        joined = found and (
            unicodedata.category(character) in ("Mn", "Mc", "Me")
            or character in IGNORABLE
            or character in LEANING
            or found[-1][-1] in LEADING
            or _stacks(found[-1][-1])
            or _JOINING.match(character)
            or found[-1][-1] == "\u200d"
            or not inked(found[-1])
            or (_is_flag(character) and _is_flag(found[-1]))
        )
        if joined:
            found[-1] += character
        else:
            found.append(character)
    return found


def _stacks(character: str) -> bool:
    """A sign that puts the next consonant under the one before it (UAX #29 GB9c; ccc 9 is Virama)."""
    return character > "\u0900" and unicodedata.combining(character) == 9 and character not in NOT_STACKING


def _is_flag(text: str) -> bool:
    return len(text) == 1 and "\U0001f1e6" <= text <= "\U0001f1ff"


def inked(text: str) -> str:
    """``text`` without the characters that leave no ink."""
    if text.isascii() or text.isalnum():
        return text
    return _VARIATION.sub("", "".join(c for c in text if c not in IGNORABLE))


@lru_cache(maxsize=4096)
def is_alphanumeric(character: str) -> bool:
    """Whether Han–Latin space is due beside it: letters and digits yes, marks no."""
    return unicodedata.category(character)[0] in "LNM" or character in "%‰+&@#$£€°"


def is_hangul(character: str) -> bool:
    """A Hangul syllable or jamo."""
    return "\u1100" <= character <= "\u11ff" or "\ua960" <= character <= "\ua97f" or "\uac00" <= character <= "\ud7ff"


def holds_right_to_left(text: str) -> bool:
    """Whether a letter of a script written from right to left is in it."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def script_of(word: str) -> str:
    """The four-letter script HarfBuzz is told, that of the first letter; empty lets HarfBuzz look."""
    first = word[0] if word.isascii() else next(filter(str.isalpha, word), word[0])
    return "Latn" if first < "\u0250" else ""
