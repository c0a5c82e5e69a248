"""The order on paper of text that is written from right to left, after UAX #9.

Every character has a level: even ones run from left to right, odd ones from right to left. The levels of a whole row
are found first (rules W1 to I2; embeddings that were typed as invisible controls are passed over); words are cut where
the level changes, so that each piece is shaped in its own direction; and the pieces of each line are put in order (L2).
"""

from __future__ import annotations

from collections.abc import Sequence
from unicodedata import bidirectional

from msgspec.structs import replace

from .atoms import Atom, Kind, make_atom
from .characters import IGNORABLE, script_of
from .font_set import FontSet
from .languages import is_right_to_left
from .runs import Item
from .text import Span
from .tokens import Row

_NUMBERS = ("EN", "AN")
_NEUTRAL = ("B", "S", "WS", "ON")
_Unit = tuple[int, Item | None, Item]
"""Level, the item or None for the white after it, and the item that either belongs to."""
_PASSED_OVER = frozenset(("BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"))


def directed(row: Row, spans: Sequence[Span], fonts: FontSet) -> Row:
    """The same row with its words cut where the direction changes, and the level of each piece and gap."""
    text = "".join([span.text for span in spans])
    end = row.starts[-1] + len(row.atoms[-1].text)
    found = levels(text[row.starts[0] : end], 1 if is_right_to_left(spans[0].language) else 0)
    cut = Row()
    for n, atom in enumerate(row.atoms):
        at = row.starts[n] - row.starts[0]
        own = _inked_levels(atom.text, found[at : at + len(atom.text)])
        for first, beyond in _stretches(own):
            cut.atoms.append(_piece(atom, first, beyond, own[first], spans[row.spans[n]].language, fonts))
            cut.spans.append(row.spans[n])
            cut.starts.append(row.starts[n] + first)
            cut.spaced.append(False)
            cut.after.append(min(own[first], own[beyond] if beyond < len(own) else own[first]))
        cut.spaced[-1] = row.spaced[n]
        if n < len(row.atoms) - 1:
            beyond = at + len(atom.text)
            cut.after[-1] = found[beyond] if row.spaced[n] else min(found[beyond - 1], found[beyond])
    return cut


def _inked_levels(text: str, own: list[int]) -> list[int]:
    """The levels of a word, where what leaves no ink goes with the letter before it, or else with the first."""
    inked = [level for character, level in zip(text, own, strict=True) if character not in IGNORABLE]
    last = inked[0] if inked else own[0]
    out: list[int] = []
    for character, level in zip(text, own, strict=True):
        last = last if character in IGNORABLE else level
        out.append(last)
    return out


def _stretches(own: Sequence[int]) -> list[tuple[int, int]]:
    edges = [n for n in range(1, len(own)) if own[n] != own[n - 1]]
    return list(zip([0, *edges], [*edges, len(own)], strict=True))


def _piece(atom: Atom, first: int, beyond: int, level: int, language: str, fonts: FontSet) -> Atom:
    if level == 0 and first == 0 and beyond == len(atom.text):
        return atom
    key = ("directed", atom, first, beyond, level)
    found: Atom | None = fonts.caches.get(key)
    if found is None:
        drawn, text, kind, shape = atom.drawn[first:beyond], atom.text[first:beyond], atom.right.kind, atom.shape
        if kind is Kind.WORD:
            written = "" if drawn == text else drawn
            shape = atom.font.shape(text, script_of(drawn[0]), language, written, backwards=level % 2 == 1)
        joint = atom.right.joint if beyond == len(atom.text) else type(atom.right.joint).NONE
        found = make_atom(shape, atom.font, kind, drawn, joint=joint, divisible=atom.divisible, level=level)
        fonts.caches[key] = found
    return found


def visual_order(items: list[Item]) -> list[Item]:
    """The items from left to right, each with the white that follows it there (L2)."""
    if not any(item.atom.level or item.after for item in items):
        return items
    units: list[_Unit] = []
    for item in items:
        units.append((item.atom.level, item, item))
        units.append((item.after, None, item))
    units.pop()
    deepest = max(level for level, _, _ in units)
    for level in range(deepest, 0, -1):
        units = _turned(units, level)
    placed: list[Item] = []
    for _, own, source in units:
        if own is not None:
            placed.append(replace(own, white=0.0, spaced=False, inserted=False, loose=False, tight=False))
        elif placed:
            behind = placed[-1]
            behind.white += source.white
            behind.spaced |= source.spaced
            behind.inserted |= source.inserted
            behind.loose |= source.loose
            behind.tight |= source.tight
    if items[-1].spaced and not items[-1].atom.level % 2:
        placed[-1].spaced = True
    return placed


def _turned(units: list[_Unit], level: int) -> list[_Unit]:
    """The units with every stretch of this level or a deeper one turned round."""
    out: list[_Unit] = []
    stretch: list[_Unit] = []
    for unit in units:
        if unit[0] >= level:
            stretch.append(unit)
        else:
            out += [*reversed(stretch), unit]
            stretch = []
    return [*out, *reversed(stretch)]


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
