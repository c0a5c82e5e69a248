"""Folds text for comparison, never changing its length, so that offsets hold in the original."""

from __future__ import annotations

import re
from functools import lru_cache

from publish.readers.press_text.patterns import Pattern, compiled

HAN = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3007\U00020000-\U0002fa1f"
HAN_CHARACTER = re.compile(f"[{HAN}]")
HAN_ONLY = re.compile(f"[{HAN}]+")

_FULL_WIDTH = {",": "，", ":": "：", ";": "；", "(": "（", ")": "）", "!": "！", "?": "？"}
_LIKE = str.maketrans(
    {
        "•": "·",
        "・": "·",
        "‧": "·",
        "．": "·",
        "∙": "·",
        "﹒": "·",
        "⋅": "·",
        "ᐧ": "·",
        "･": "·",
        "᛫": "·",
        "●": "·",
        "\u00a0": " ",
        "\u3000": " ",
        "\u2002": " ",
        "\u2003": " ",
        "\t": "；",
        "「": "“",
        "」": "”",
        "『": "“",
        "』": "”",
        "〝": "“",
        "〞": "”",
        "〈": "《",
        "〉": "》",
        "︰": "：",
        "﹔": "；",
        "，": "，",
        "﹐": "，",
    }
)
_HALF_WIDTH = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "“": '"',
        "”": '"',
        "＂": '"',
        "\u00a0": " ",
        "\u3000": " ",
        "\u2009": " ",
        "\u202f": " ",
        "\t": ";",
        "\u2011": "-",
        "\u2010": "-",
        "，": ",",
        "；": ";",
        "：": ":",
        "（": "(",
        "）": ")",
        "。": ".",
        "！": "!",
        "？": "?",
        "、": ",",
        "｜": "|",
        "＆": "&",
        "／": "/",
    }
)
_NARROW = {wide: wide - 0xFEE0 for wide in range(ord("Ａ"), ord("ｚ") + 1)}
_NEAR_HAN = re.compile(f"[,:;()!?](?:(?<=[{HAN}》”’）)\u3001\uff0c0-9%％].)|(?=[{HAN}《“]))")
_NUMBER_COMMA = re.compile(r"[，：](?<=\d.)(?=\d)")
"""The mark before what stands beside it: the search passes over all other characters at once."""
_HAN_ENDS = f"(?<=[{HAN}》”’\"'）)」』])"
_STOP = re.compile(rf"{_HAN_ENDS}\.(?=\s|[”’\"'」』）)]|$)")
"""A half-width full stop after Chinese: what follows is white space, a closing mark or nothing."""
_STOP_WITHIN = re.compile(rf"{_HAN_ENDS}\.(?=[{HAN}《“「\"\d])")
_NAME_POINT = re.compile(f"(?<=[{HAN}])(?<![一二三四五六七八九十])\\.(?=[{HAN}])")
_SPACED_POINT = Pattern(f"(?<=[{HAN}])(?: ·|· )(?=[{HAN}])", needs="·")
"""`安娜• 贝伦`: white space on one side of the point of a name."""
_CLOSING = Pattern(r"（[^（）()]*\)", needs="（")


@lru_cache(maxsize=1)
def _simplified() -> dict[int, str]:
    """Traditional to simplified, one character for one, from the tables of OpenCC."""
    from importlib.resources import files

    found: dict[int, str] = {}
    text = (files("opencc") / "dictionary" / "TSCharacters.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        traditional, _, simplified = line.partition("\t")
        if len(traditional) == 1 and simplified:
            found[ord(traditional)] = simplified.split(" ")[0]
    return found | _OLD_FORMS


_OLD_FORMS = {ord(old): new for old, new in zip("衞靑尙鄕淸緖", "卫青尚乡清绪", strict=True)}
"""Forms of Hong Kong, Korea and of old print that the tables do not give."""


@lru_cache(maxsize=1)
def _japanese_forms() -> dict[int, str]:
    """Characters as Japan simplified them to their old forms, from the tables of OpenCC."""
    from importlib.resources import files

    found: dict[int, str] = {}
    text = (files("opencc") / "dictionary" / "JPVariants.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        old, _, modern = line.strip().partition("\t")
        if len(modern) == 1 and len(old) == 1:
            found.setdefault(ord(modern), old)
    return found


def old_forms(text: str) -> str:
    """Japanese text in the characters that Chinese shares: 沢 as 澤, 広 as 廣."""
    return text.translate(_japanese_forms())


@lru_cache(maxsize=32768)
def simplify(text: str) -> str:
    """Traditional characters as simplified ones, character for character."""
    return text.translate(_simplified())


@lru_cache(maxsize=8192)
def fold_han(text: str) -> str:
    """Chinese text in simplified characters with full-width punctuation; same length."""
    folded = simplify(text).translate(_LIKE)
    if "." in folded:
        folded = _stops(folded)
    if "·" in folded:
        folded = _SPACED_POINT.sub("··", folded)
    folded = _NEAR_HAN.sub(lambda match: _FULL_WIDTH[match[0]], folded)
    folded = _NUMBER_COMMA.sub(lambda match: "," if match[0] == "，" else ":", folded)
    return _CLOSING.sub(lambda match: match[0][:-1] + "）", folded)


def _stops(text: str) -> str:
    """Half-width full stops full-width. Between characters one is a stop where the text ends with one and has no
    full-width stop, else the point of a name: 典礼举行.两校签约. but 沙夏.文森特。"""
    stopped = _STOP.sub("。", text)
    within = "。" not in text and stopped.rstrip().endswith(("。", "。”", "。」"))
    return _STOP_WITHIN.sub("。", stopped) if within else _NAME_POINT.sub("·", stopped)


@lru_cache(maxsize=8192)
def fold_latin(text: str) -> str:
    """Text in Latin letters with straight quotes and half-width punctuation; same length."""
    folded = text.translate(_HALF_WIDTH)
    return folded.translate(_NARROW)


@lru_cache(maxsize=16384)
def comparable(text: str) -> str:
    """For telling whether two values are equal: width, case and white space do not count."""
    folded = fold_latin(simplify(text)).replace("《", '"').replace("》", '"')
    return compiled(r"\s+").sub(" ", folded).strip().casefold()


def in_order(short: str, long: str) -> bool:
    """Whether the characters of the short text stand in the long one in that order: 澳理工 in 澳门理工学院."""
    rest = iter(long)
    return all(character in rest for character in short)
