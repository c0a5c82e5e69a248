"""Which party of one language is which in the other: by the words and places in their names, else by their order."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import permutations

from publish.readers.press_text.facts import Run
from publish.readers.press_text.names.romanization import pinyin
from publish.readers.press_text.names.spelled_alike import SoundMatches
from publish.readers.press_text.pairs.likeness import features, worth
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.text.folding import HAN, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_MOST = 4
"""So many parties are tried in every order."""
_CLEARLY = 0.12
"""By so much must another order fit better than that of the text."""


def in_order_of(first: Sequence[str], tag: str, second: Sequence[str], other: str) -> tuple[str, ...]:
    """`second` as `first` has them."""
    if not 2 <= len(first) == len(second) <= _MOST or is_han_language(tag) == is_han_language(other):
        return tuple(second)
    fits = [[_fit(a, tag, b, other) for b in second] for a in first]
    own = tuple(range(len(first)))
    best = max(permutations(own), key=lambda order: (sum(fits[i][j] for i, j in enumerate(order)), order == own))
    gain = sum(fits[i][j] for i, j in enumerate(best)) - sum(fits[i][i] for i in own)
    return tuple(second[j] for j in best) if gain > _CLEARLY else tuple(second)


@lru_cache(maxsize=1024)
def _fit(one: str, tag: str, two: str, other: str) -> float:
    a, b = features([Run(0, 0, one, tag), Run(0, 0, two, other)], SoundMatches((), {}, frozenset()))
    han, latin = (one, two) if is_han_language(tag) else (two, one)
    return worth(a, b) + 0.5 * _spelled_in(fold_han(han), fold_latin(latin))


def _spelled_in(han: str, latin: str) -> bool:
    """Whether the name begins with a place that the other name spells: 武汉大学, `Wuhan University`."""
    letters = compiled("[^a-z]").sub("", latin.lower())
    for length in (3, 2):
        begins = compiled(f"(?:国立|國立|中国|中國)?([{HAN}]{{{length}}})").match(han)
        if begins and "".join((pinyin(c) or ("",))[0] for c in begins[1]) in letters:
            return True
    return False
