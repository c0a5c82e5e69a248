"""Vietnamese names: family name first, at home and mostly abroad (Nguyễn Xuân Phúc)."""

from functools import cache
from pathlib import Path

from publish.transforms.given_names import is_one_syllable
from publish.transforms.surnames_spelled import plain_letters

_PARTS = 3
"""A Vietnamese name that stands alone is told by its family name and as many parts as this."""


def is_family_first(tokens: list[str], stated: str | None) -> bool | None:
    """Whether a Latin name has its family name first, as the same name in Vietnamese tells (`stated`) or its words;
    None where they tell nothing."""
    plain = [plain_letters(token) for token in tokens]
    family = plain_letters(stated.split()[0]) if stated and " " in stated.strip() else ""
    if family and family in _telling() | _others():
        if plain[0] == family:
            return True
        return False if plain[-1] == family else None
    is_told = len(plain) >= _PARTS and plain[0] in _telling() and all(map(is_one_syllable, plain))
    return True if is_told else None


@cache
def _telling() -> frozenset[str]:
    return frozenset(_lines().partition("# Others")[0].split())


@cache
def _others() -> frozenset[str]:
    return frozenset(_lines().partition("# Others")[2].split())


@cache
def _lines() -> str:
    text = Path(__file__).with_name("surnames_vietnamese.txt").read_text(encoding="utf-8")
    return text.partition("# Telling")[2]
