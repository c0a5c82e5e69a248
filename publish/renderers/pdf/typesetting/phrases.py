"""Where a line may end in scripts that put no space between words: phrases of Japanese and Chinese, words of Thai.

The models are those BudouX carries: a weight for every short group of characters around a place, summed up. The
files are read here rather than by budoux, which keeps to yes and no: how certain a place is decides between two
headings as well. What readers of an event take for one word stands in ``phrases.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.util import find_spec
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

import rtoml

from .characters import clusters
from .languages import setting_language

_WINDOWS = {
    "UW1": (-3, -2), "UW2": (-2, -1), "UW3": (-1, 0), "UW4": (0, 1), "UW5": (1, 2), "UW6": (2, 3),
    "BW1": (-2, 0), "BW2": (-1, 1), "BW3": (0, 2),
    "TW1": (-3, 0), "TW2": (-2, 1), "TW3": (-1, 2), "TW4": (0, 3),
}  # fmt: skip
"""The characters each group of weights looks at, counted from the place."""
BETWEEN_WORDS = 0.6
"""How bad a place is between two words of one phrase; 0 is the end of a phrase, 1 the middle of a word."""


class Model:
    """One model: sums of weights, in the model's own units; above 0 a line may end."""

    def __init__(self, path: Path) -> None:
        import msgspec

        weights = msgspec.json.decode(path.read_bytes(), type=dict[str, dict[str, int]])
        self._windows = [(weights[name], *span) for name, span in _WINDOWS.items() if name in weights]
        self._base = -sum(sum(group.values()) for group in weights.values()) / 2

    def sums(self, text: str) -> list[float]:
        """For every place in ``text`` from that after the first character on."""
        size, found = len(text), []
        for at in range(1, size):
            total = self._base
            for group, start, end in self._windows:
                if at + start >= 0 and at + end <= size:
                    total += group.get(text[at + start : at + end], 0)
            found.append(total)
        return found


@cache
def model(name: str) -> Model | None:
    """A model by the name of its file; None where budoux is not installed."""
    spec = find_spec("budoux")
    if spec is None or spec.origin is None:
        return None
    path = Path(spec.origin).parent / "models" / f"{name}.json"
    return Model(path) if path.is_file() else None


@cache
def _data() -> dict[str, Any]:
    return rtoml.loads(Path(__file__).with_name("phrases.toml").read_text("utf-8"))


@cache
def _uncut(language: str) -> tuple[str, dict[str, list[str]]]:
    """What no heading breaks inside: the characters that lean on the one before them, and the words of the list by
    their first characters, the longest first."""
    data, group = _data(), language.split("-")[0]
    words: dict[str, list[str]] = {}
    for word in sorted(data["words"].get(group, []), key=len, reverse=True):
        words.setdefault(word[0], []).append(word)
    return data["leaning"][group], words


def _uncut_in(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Start and end of each. Looked for here: a pattern of all words takes longer to compile than most headings to
    set."""
    leaning, words = _uncut(language)
    at = 0
    while at < len(text):
        size = 2 if text[at + 1 : at + 2] in leaning and at + 1 < len(text) and text[at] != "\n" else 0
        if not size:
            size = next((len(word) for word in words.get(text[at], ()) if text.startswith(word, at)), 0)
        if size:
            yield at, at + size
        at += size or 1


@lru_cache(maxsize=4096)
def break_costs(text: str, language: str) -> tuple[float, ...] | None:
    """How bad it is to end a line before each character of ``text``: 0 not at all, 1 in the middle of a word.

    The first is before the second character. None for languages without a model.
    """
    key = setting_language(language)
    served = _data()["models"].get(key)
    known = model(served["phrases"]) if served else None
    if known is None:
        return None
    certain = served["certain"]
    costs = [1.0 - min(max(total, 0.0) / certain, 1.0) for total in known.sums(text)]
    words = model(served["words"]) if "words" in served else None
    for n, total in enumerate(words.sums(text) if words else ()):
        between = _between_words(text[n], text[n + 1], total / certain)
        costs[n] = min(costs[n], between) if between < 1.0 or costs[n] == 1.0 else max(costs[n], BETWEEN_WORDS)
    for n, (before, after) in enumerate(pairwise(text)):
        if before.isspace() and not after.isspace():
            costs[n] = 0.0  # a space typed where none is needed parts what belongs apart
    for start, end in _uncut_in(text, key):
        for n in range(start, end - 1):
            costs[n] = 1.0
    return tuple(costs)


@lru_cache(maxsize=16384)
def thai_words(text: str) -> tuple[int, ...]:
    """Offsets in ``text`` before which a word of Thai begins."""
    known = model("th") if _THAI.search(text) else None
    if known is None:
        return ()
    places = set(accumulate(map(len, clusters(text))))
    sums = known.sums(text)
    for start, end in _uncut_in(text, "th"):
        places.difference_update(range(start + 1, end))
        if end - start > 2:  # a word of the list begins and ends a word
            for at in {start, end} & {*range(1, len(text))}:
                sums[at - 1] = 1.0
    return tuple(
        at
        for at in sorted(places - {len(text)})
        if sums[at - 1] > 0 and _THAI.match(text[at - 1]) and _THAI.match(text[at])
    )


_THAI = re.compile("[\u0e01-\u0e4e]")


def _between_words(before: str, after: str, certainty: float) -> float:
    """The cost of a place within a phrase: between two words, but not before a particle or an ending."""
    if _is_hiragana(after):
        return 1.0
    if _is_katakana(after) != _is_katakana(before):
        return BETWEEN_WORDS
    return 1.0 - (1.0 - BETWEEN_WORDS) * min(max(certainty, 0.0), 1.0)


def _is_hiragana(character: str) -> bool:
    return "\u3041" <= character <= "\u309f"


def _is_katakana(character: str) -> bool:
    return "\u30a1" <= character <= "\u30ff"
