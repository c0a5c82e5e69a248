"""Setting a line: atoms and white space to positioned glyph runs.

Spaces that were typed become space glyphs, so they are copied out. White that nobody typed between
Han and Latin must not be: readers of PDF take any gap over a tenth of an em for a space. The word
beside it is therefore set with the white inside a run whose ActualText says the word alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from .atoms import Atom, Joint
from .division import part_of
from .font_set import FontSet
from .galley import Galley
from .justification import NONE, Share, share
from .lines import Line
from .runs import Item, hyphen_run, runs_of
from .text import ParagraphStyle, Span

LOOKS_LIKE_A_SPACE = 0.095
"""White from which PDF readers guess a space between two glyphs, in ems (poppler: a tenth)."""
LOOKS_TURNED_ROUND = 0.42
"""Overlap of two glyphs' boxes, in ems, from which readers put them on different lines."""


class Place(Struct, frozen=True):
    """Where a line goes in its column: points from the left edge, points of room, how it ends."""

    indent: float
    room: float
    ends: bool
    """It is the last of its row, so it is not justified."""
    from_right: bool = False
    """The text runs from right to left: what room is left over is left at the left."""


def set_line(
    galley: Galley, spans: Sequence[Span], first: int, last: int, place: Place,
    style: ParagraphStyle, fonts: FontSet,
) -> Line:  # fmt: skip
    """The line of the atoms ``first`` to ``last``."""
    row, rules = galley.row, style.spacing
    joined, kerning = _joined(galley, spans, first, last, fonts)
    natural = galley.natural(first, last) + kerning
    need = place.room - natural
    shares = NONE
    if style.alignment == "justify" and ((need > 0.001 and not place.ends) or need < -0.001):
        shares = share(galley, first, last, need, rules)
    items, added = _items(galley, first, last, joined, shares)
    width = natural + added
    x = place.indent
    if style.alignment in ("center", "right") or (place.from_right and shares is NONE):
        x += (place.room - width) / (2 if style.alignment == "center" else 1)
    text = "".join([item.text + " " if item.spaced else item.text for item in items])
    body = x if rules.trim_line_start else x + row.atoms[first].left.white * galley.sizes[first]
    if row.after:
        from .bidirectional import visual_order

        items = visual_order(items)
    runs = runs_of(items, spans, body)
    divided = row.atoms[last].hyphen > 0 and last < len(row.atoms) - 1
    if divided:
        runs.append(hyphen_run(runs[-1], x + width))
    return Line(
        tuple(runs), x, width, natural, place.room,
        max([run.font.ascent * run.size / run.font.units_per_em for run in runs]),
        min([run.font.descent * run.size / run.font.units_per_em for run in runs]),
        text, row.starts[first], row.starts[last] + len(row.atoms[last].text), divided, place.ends,
    )  # fmt: skip


def _joined(
    galley: Galley, spans: Sequence[Span], first: int, last: int, fonts: FontSet
) -> tuple[dict[int, tuple[int, Atom]], float]:
    """Pieces of one word that share the line, shaped as one: first piece to last piece and shape.

    The second value is what the joining did to the width, in points.
    """
    row = galley.row
    joined: dict[int, tuple[int, Atom]] = {}
    kerning = 0.0
    n = first
    while n <= last:
        atom, m = row.atoms[n], n
        if atom.whole is not None:
            while m < last and row.atoms[m + 1].whole is atom.whole and row.atoms[m + 1].part > row.atoms[m].part:
                m += 1
            if m > n:
                end = row.atoms[m].part + len(row.atoms[m].text)
                one = _part(atom.whole, atom.part, end, spans[row.spans[n]].language, fonts)
                joined[n] = (m, one)
                pieces = sum(row.atoms[k].body for k in range(n, m + 1))
                kerning += (one.body - pieces) * galley.sizes[n]
        n = m + 1
    return joined, kerning


def _part(whole: Atom, start: int, end: int, language: str, fonts: FontSet) -> Atom:
    if start == 0 and end == len(whole.text):
        return whole
    key = ("part", whole, start, end)
    found: Atom | None = fonts.caches.get(key)
    if found is None:
        found = fonts.caches[key] = part_of(whole, start, end, language, Joint.NONE)
    return found


def _items(
    galley: Galley, first: int, last: int, joined: dict[int, tuple[int, Atom]], shares: Share
) -> tuple[list[Item], float]:
    """The pieces of the line with the white after each, and the points added to the natural white."""
    row, gaps, sizes = galley.row, galley.gaps, galley.sizes
    atoms, of_span, spaced = row.atoms, row.spans, row.spaced
    word, script, han, shrink = shares.word, shares.script, shares.han, shares.shrink
    items: list[Item] = []
    added = 0.0
    n = first
    while n <= last:
        atom, m = atoms[n], n
        if n in joined:
            m, atom = joined[n]
        item = Item(atom, of_span[n], 0.0, spaced[m])
        if atom.plain:
            while (
                m < last and atoms[m + 1].plain and not spaced[m] and gaps[m] is gaps[n]
                and of_span[m + 1] == item.span and atoms[m + 1].font is atom.font
            ):  # fmt: skip
                m += 1
            if m > n:
                item.block = atoms[n : m + 1]
                item.inner = gaps[n].han * han * sizes[n]
                item.loose = gaps[n].han * han > LOOKS_LIKE_A_SPACE
                item.spaced = spaced[m]
                added += item.inner * (m - n)
        items.append(item)
        if row.after:
            item.after = row.after[m]
        if m < last:
            between, size = gaps[m], sizes[m]
            item.white = between.natural * size
            item.inserted = between.inserted
            if shares is not NONE:
                more = size * (
                    between.word * word + between.script * script + between.han * han - between.shrink * shrink
                )
                item.white += more
                added += more
                item.loose |= between.han * han > LOOKS_LIKE_A_SPACE
            overlap = atom.right.white * size + atoms[m + 1].left.white * sizes[m + 1] - item.white
            item.tight = overlap > LOOKS_TURNED_ROUND * size
        n = m + 1
    if last == len(atoms) - 1:
        items[-1].spaced = False
    return items, added
