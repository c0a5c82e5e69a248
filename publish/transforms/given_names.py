"""Whether parts of a Latin name can be the given name of a name in Han characters, or the whole is a transcription.

There is no table of Cantonese or Hokkien readings here: a given name outside pinyin is told by its syllables, one to
a character (Mei Ling, Ka-ting, Minsu), which most European names cannot be cut into (Nagel, Johnson, Brown).
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from publish.transforms.pinyin import is_han, syllable

_SYLLABLE = (
    r"(?:(?:ngh|ng|nh|kh|ph|th|tr|ch|sh|zh|hs|tsz|ts|tz|sz|kw|gw|q|[b-df-hj-np-tv-z]|\b)"
    r"(?:[wy]?(?:uye|[aeiou]{1,3})|(?<=[lmthkvu])y)(?:ng|nh|ch|ck|[nmptkchwygb]|r\b|(?<!e)l)?|tsz|sz|ng)"
)
"""A syllable as Chinese, Korean and Vietnamese names are spelled with; loose, since spellings are. Inside a word it
begins with a consonant."""
_SOUNDS = {
    **dict.fromkeys("bpf", "bpvf"),
    **dict.fromkeys("dt", "dt"),
    **dict.fromkeys("gkh", "gkchqxj"),
    **dict.fromkeys("jqx", "gkcjqxszyh"),
    **dict.fromkeys("zcs", "cszjxtdg"),
    "m": "m",
    "n": "n",
    "l": "lr",
    "r": "rjlz",
    "y": "yjieau",
    "w": "wvou",
}
"""First letter of a pinyin syllable, and the letters that it transcribes."""


def can_be_given(tokens: list[str], at: int, count: int) -> bool:
    """Whether parts before or behind `at` (small letters) have as many syllables as the given name characters."""
    whole = re.compile(rf"(?: ?{_SYLLABLE}){{{count}}}")
    return any(whole.fullmatch(run) for run in _runs(tokens, at))


def is_one_syllable(word: str) -> bool:
    """Whether a word (small letters without marks) can be a syllable of a Chinese, Korean or Vietnamese name."""
    return bool(re.fullmatch(_SYLLABLE, word))


def is_given(word: str) -> bool:
    """Whether a word (small letters without marks) is a given name of European languages."""
    return word in _european()


@cache
def _european() -> frozenset[str]:
    lines = Path(__file__).with_name("given_names_european.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def spells_given(tokens: list[str], at: int, given: str) -> bool:
    """Whether parts before or behind `at` (small letters) are the pinyin of the characters of a given name."""
    reading = "".join(syllable(char).rstrip("1234").replace("ü", "v") for char in given)
    return any(run.replace(" ", "") == reading for run in _runs(tokens, at))


def _runs(tokens: list[str], at: int) -> Iterator[str]:
    for side in (tokens[at + 1 :], tokens[:at]):
        for start in range(len(side)):
            for end in range(start + 1, len(side) + 1):
                yield " ".join(side[start:end])


@lru_cache(maxsize=4096)
def is_transcription(han: str, latin: str) -> bool:
    """Whether a name in Han characters may be the sound of a part of the Latin one: 苏珊 Susan, 金贝尔 Kim Bell."""
    first = [syllable(char)[:1] for char in han if is_han(char)]
    sounds = [f"[{_SOUNDS[letter]}]" for letter in first if letter in _SOUNDS]
    return len(sounds) > 0 and bool(re.search(r"\b" + ".{0,4}?".join(sounds), latin))
