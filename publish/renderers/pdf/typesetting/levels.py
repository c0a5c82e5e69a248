"""The level of every character of a text that is written from right to left, or that holds such text (UAX #9).

Rules W1 to I2. Embeddings that were typed as invisible controls are passed over; what is a text of its own is an
isolate (BD8) without them: words in a language of the other direction, and what runs `from_left` anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from unicodedata import bidirectional

from .languages import is_right_to_left
from .left_to_right import from_left
from .text import Span

_NUMBERS = ("EN", "AN")
_NEUTRAL = ("B", "S", "WS", "ON")
_PASSED_OVER = frozenset(("BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"))
_OBJECT = "\ufffc"
"""What an isolate is to the text around it: one neutral character."""
_BETWEEN = " \u00a0\u202f/·,،;؛"
"""Marks at the edges of a stretch in another language that belong to the text around it."""
_Stretch = tuple[int, int]


def levels_of(spans: Sequence[Span], first: int, end: int) -> list[int]:
    """The levels of the characters from `first` to `end` of the joined text of the spans; the first span's language
    tells the direction of the paragraph."""
    base = int(is_right_to_left(spans[0].language))
    text = "".join([span.text for span in spans])[first:end]
    isolates: list[_Stretch] = []
    at = -first
    for is_other, group in groupby(spans, lambda span: int(is_right_to_left(span.language)) != base):
        beyond = at + sum([len(span.text) for span in group])
        stretch = (max(at, 0), min(beyond, len(text)))
        if is_other:
            isolates += _trimmed(text, *stretch)
        elif base:
            isolates += from_left(text, *stretch)
        at = beyond
    return _with_isolates(text, base, isolates)


def _trimmed(text: str, first: int, end: int) -> Iterator[_Stretch]:
    while first < end and text[first] in _BETWEEN:
        first += 1
    while end > first and text[end - 1] in _BETWEEN:
        end -= 1
    if first < end:
        yield first, end


def _with_isolates(text: str, base: int, isolates: Sequence[_Stretch]) -> list[int]:
    if not isolates:
        return levels(text, base)
    around, at = [], 0
    for first, end in isolates:
        around += [text[at:first], _OBJECT]
        at = end
    outer = iter(levels("".join([*around, text[at:]]), base))
    found, at = [], 0
    for first, end in isolates:
        found += [next(outer) for _ in range(first - at)]
        next(outer)
        inside = text[first:end]
        within = _inside(inside) if base else _with_isolates(inside, 1, list(from_left(inside, 0, end - first)))
        found += [level + 2 * base for level in within]
        at = end
    return [*found, *outer]


def _inside(text: str) -> list[int]:
    """The levels of an isolate from left to right; all of it is one stretch where no letter runs the other way, also
    Arabic digits, between which marks would turn (W2, N1)."""
    turns = any([bidirectional(character) in ("R", "AL") for character in text])
    return levels(text, 0) if turns else [0] * len(text)


def levels(text: str, base: int) -> list[int]:
    """The level of every character of a paragraph whose own level is ``base``.

    >>> levels("abc אבג 12", 0)
    [0, 0, 0, 0, 1, 1, 1, 1, 2, 2]
    """
    kinds = [bidirectional(character) or "L" for character in text]
    shown = [n for n, kind in enumerate(kinds) if kind not in _PASSED_OVER]
    around = "R" if base else "L"
    resolved = _weak([kinds[n] for n in shown], around)
    resolved = _brackets("".join([text[n] for n in shown]), resolved, around)
    resolved = _neutrals(resolved, around)
    found = [base] * len(text)
    for n, kind in zip(shown, resolved, strict=True):
        found[n] = _LEVELS[base][kind]
    for n, kind in enumerate(kinds):
        if kind in _PASSED_OVER:
            found[n] = found[n - 1] if n else base
    return found


_LEVELS = ({"L": 0, "R": 1, "EN": 2, "AN": 2}, {"L": 2, "R": 1, "EN": 2, "AN": 2})
"""I1 and I2."""


def _weak(kinds: list[str], around: str) -> list[str]:
    """W1 to W7."""
    out: list[str] = []
    strong = around
    for kind in kinds:
        kind = (out[-1] if out else around) if kind == "NSM" else kind
        strong = kind if kind in ("L", "R", "AL") else strong
        out.append("AN" if kind == "EN" and strong == "AL" else kind)
    for n in range(1, len(out) - 1):
        before, after = out[n - 1], out[n + 1]
        if before == after and (
            (out[n] == "ES" and before == "EN") or (out[n] == "CS" and before in _NUMBERS)
        ):  # fmt: skip
            out[n] = before
    for n, kind in enumerate(out):
        if kind == "EN":
            for step in (-1, 1):
                at = n + step
                while 0 <= at < len(out) and out[at] == "ET":
                    out[at] = "EN"
                    at += step
    strong = around
    for n, kind in enumerate(out):
        out[n] = "R" if kind == "AL" else "ON" if kind in ("ES", "ET", "CS") else kind
        strong = out[n] if out[n] in ("L", "R") else strong
        if kind == "EN" and strong == "L":
            out[n] = "L"
    return out


def _brackets(text: str, kinds: list[str], around: str) -> list[str]:
    """N0: a pair of brackets goes with what it holds."""
    waiting: list[int] = []
    pairs: list[tuple[int, int]] = []
    for n, character in enumerate(text):
        if kinds[n] != "ON":
            continue
        if character in _CLOSING_OF:
            waiting.append(n)
        elif character in _CLOSING_OF.values():
            opened = next((k for k in reversed(waiting) if _CLOSING_OF[text[k]] == character), None)
            if opened is not None:
                del waiting[waiting.index(opened) :]
                pairs.append((opened, n))
    for first, last in sorted(pairs):
        inside = {_direction(kind) for kind in kinds[first + 1 : last]} - {""}
        if not inside:
            continue
        side = around
        if around not in inside:
            before = next((found for kind in reversed(kinds[:first]) if (found := _direction(kind))), around)
            side = before
        kinds[first] = kinds[last] = side
    return kinds


_CLOSING_OF = {"(": ")", "[": "]", "{": "}", "⁅": "⁆", "⟨": "⟩", "⟦": "⟧", "⟪": "⟫", "⌈": "⌉", "⌊": "⌋"}


def _direction(kind: str) -> str:
    return "R" if kind in ("R", *_NUMBERS) else kind if kind == "L" else ""


def _neutrals(kinds: list[str], around: str) -> list[str]:
    """N1 and N2: what is neither goes with both its neighbours, or else with the paragraph."""
    out = list(kinds)
    n = 0
    while n < len(out):
        if out[n] not in _NEUTRAL:
            n += 1
            continue
        end = n
        while end < len(out) and out[end] in _NEUTRAL:
            end += 1
        before = _direction(out[n - 1]) if n else around
        after = _direction(out[end]) if end < len(out) else around
        out[n:end] = [before if before == after else around] * (end - n)
        n = end
    return out
