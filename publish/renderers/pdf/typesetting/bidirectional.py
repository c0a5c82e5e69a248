"""The order on paper of text that is written from right to left, after UAX #9.

Every character has a level: even ones run from left to right, odd ones from right to left. The levels of a whole row
are found first (`levels`); words are cut where the level changes, so that each piece is shaped in its own direction;
and the pieces of each line are put in order (L2).
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from .atoms import Atom, Kind, make_atom
from .characters import IGNORABLE, script_of
from .font_set import FontSet
from .levels import levels_of
from .runs import Item
from .text import Span
from .tokens import Row

_Unit = tuple[int, Item | None, Item]
"""Level, the item or None for the white after it, and the item that either belongs to."""


def directed(row: Row, spans: Sequence[Span], fonts: FontSet) -> Row:
    """The same row with its words cut where the direction changes, and the level of each piece and gap."""
    found = levels_of(spans, row.starts[0], row.starts[-1] + len(row.atoms[-1].text))
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
            shape = atom.font.shape(text, script_of(drawn), language, written, backwards=level % 2 == 1)
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
