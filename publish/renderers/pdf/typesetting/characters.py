"""Characters by what a typesetter does with them: classes, after CLREQ 3.1.3 and UAX #14."""

from __future__ import annotations

import re
import unicodedata
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

LATIN_OPENING = "([{“‘«‹¡¿„‚$£€¥#@§¶"
LATIN_CLOSING = ")]}”’»›,.;:!?%‰…°′″"
COMBINING = re.compile(r"[\u200d\ufe00-\ufe0f\U000e0100-\U000e01ef\U0001f3fb-\U0001f3ff]")
IGNORABLE = frozenset("\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff")


def clusters(text: str) -> list[str]:
    """Split into what a reader takes for one character: a base with its marks, a ZWJ sequence."""
    found: list[str] = []
    for character in text:
        joined = found and (
            unicodedata.category(character) in ("Mn", "Mc", "Me")
            or COMBINING.match(character)
            or found[-1][-1] == "\u200d"
        )
        if joined:
            found[-1] += character
        else:
            found.append(character)
    return found


@lru_cache(maxsize=4096)
def is_alphanumeric(character: str) -> bool:
    """Whether Han–Latin space is due beside it: letters and digits yes, marks no."""
    return unicodedata.category(character)[0] in "LNM" or character in "%‰+&@#$£€°"


@lru_cache(maxsize=4096)
def script_of(character: str) -> str:
    """The four-letter script HarfBuzz is told; empty lets HarfBuzz look."""
    if character < "\u0250":
        return "Latn"
    return ""
