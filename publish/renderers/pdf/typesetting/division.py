"""Words cut into pieces: where a hyphen may stand, or, when a word is wider than its line, anywhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec.structs import replace

from .atoms import Atom, Joint, Kind, make_atom
from .characters import clusters, script_of
from .font_set import FontSet
from .hyphenation import SHORTEST, division_points
from .text import Span
from .tokens import Row


def hyphenated(row: Row, spans: Sequence[Span], fonts: FontSet, wider_than: float = 0.0) -> Row:
    """The same row with its words cut at the hyphenation points of their language: those wider than so many points."""

    if row.after:
        return row  # a hyphen would have to stand inside the line

    def pieces(atom: Atom, span: Span) -> tuple[Atom, ...]:
        if atom.right.kind is not Kind.WORD or atom.whole or not atom.divisible or len(atom.drawn) < SHORTEST:
            return (atom,)
        if atom.body * span.size <= wider_than:
            return (atom,)
        key = ("hyphens", atom, span.language)
        found: tuple[Atom, ...] | None = fonts.caches.get(key)
        if found is None:
            points = division_points(atom.drawn, span.language)
            found = fonts.caches[key] = _cut(atom, points, Joint.HYPHEN, span.language)
        return found

    return _replaced(row, [pieces(a, spans[s]) for a, s in zip(row.atoms, row.spans, strict=True)])


def shattered(row: Row, spans: Sequence[Span], room: float) -> Row:
    """The same row with every word wider than ``room`` points cut between any two characters."""

    def pieces(atom: Atom, span: Span) -> tuple[Atom, ...]:
        if atom.right.kind is not Kind.WORD or atom.body * span.size <= room:
            return (atom,)
        points: list[int] = []
        for cluster in clusters(atom.drawn)[:-1]:
            points.append((points[-1] if points else 0) + len(cluster))
        return _as_wide_as_joined(_cut(atom, points, Joint.EMERGENCY, span.language), span.language)

    if all(a.body * spans[s].size <= room for a, s in zip(row.atoms, row.spans, strict=True)):
        return row

    return _replaced(row, [pieces(a, spans[s]) for a, s in zip(row.atoms, row.spans, strict=True)])


def _as_wide_as_joined(pieces: tuple[Atom, ...], language: str) -> tuple[Atom, ...]:
    """The pieces with the width that each adds to those before it where that is more: letters may join or be kerned."""
    widths = [part_of(pieces[0], 0, piece.part - pieces[0].part + len(piece.drawn), language).body for piece in pieces]
    added = [widths[0], *(after - before for before, after in pairwise(widths))]
    return tuple(
        replace(piece, body=more) if more > piece.body else piece for piece, more in zip(pieces, added, strict=True)
    )


def _replaced(row: Row, pieces_of: Iterable[tuple[Atom, ...]]) -> Row:
    cut = Row()
    for n, pieces in enumerate(pieces_of):
        at = row.starts[n]
        for piece in pieces:
            cut.atoms.append(piece)
            cut.spans.append(row.spans[n])
            cut.starts.append(at)
            cut.spaced.append(False)
            if row.after:
                cut.after.append(piece.level)
            at += len(piece.text)
        cut.spaced[-1] = row.spaced[n]
        if row.after:
            cut.after[-1] = row.after[n]
    return cut


def _cut(atom: Atom, points: Sequence[int], joint: Joint, language: str) -> tuple[Atom, ...]:
    if not points:
        return (atom,)
    bounds = [0, *points, len(atom.drawn)]
    return tuple(
        part_of(atom, start, end, language, atom.right.joint if end == bounds[-1] else joint)
        for start, end in pairwise(bounds)
    )


def part_of(atom: Atom, start: int, end: int, language: str, joint: Joint = Joint.NONE) -> Atom:
    """The characters from ``start`` to ``end`` of a word (or piece of one), shaped on their own."""
    if atom.whole is not None:
        atom, start, end = atom.whole, atom.part + start, atom.part + end
    text, drawn = atom.text[start:end], atom.drawn[start:end]
    shape = atom.font.shape(text, script_of(drawn), language, "" if drawn == text else drawn, atom.level % 2 == 1)
    return make_atom(shape, atom.font, Kind.WORD, drawn, joint=joint, whole=atom, part=start, level=atom.level)
