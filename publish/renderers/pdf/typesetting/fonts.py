"""Fonts at one weight: shaping, and the subset to embed.

A ``Font`` is one face of a file pinned at one weight. Shaping is cached by text, so a word that
comes back costs a dictionary look-up. Every glyph ever shaped is remembered with its text in
``to_unicode``; that is the subset to embed and its ToUnicode map.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby, islice
from pathlib import Path

import uharfbuzz as hb

from publish.renderers.pdf.composites import Composite
from publish.renderers.pdf.subsetting import Subset

from .characters import FROM_RIGHT, JOINERS, inked
from .faces import Face
from .shapes import Shape

_WITH_NUMBERS = frozenset(".,:/+-%#$€£،٫٬٪")
"""Marks that stand in numbers (UAX #9: ES, ET, CS), so that some take them for one wherever they stand."""

_DRAWN_AS = {"—": "―"}
"""Characters that faces of Han draw with the glyph of another beside Han."""

_OWN_SHAPES = 2
"""The space and the hyphen."""


class Font(Face):
    """A face that shapes text and remembers what it shaped."""

    def __init__(self, path: Path, index: int, weight: int, italic: bool) -> None:
        super().__init__(path, index, weight, italic)
        self.to_unicode: dict[int, str] = {}
        self._composites: dict[int, Composite] = {}
        """Glyphs put together here, by numbers after those of the font."""
        self._letters: dict[tuple[tuple[tuple[int, int, int], ...], str], int] = {}
        self._shapes: dict[tuple[str, str, str, str, bool | None], Shape] = {}
        self._buffer = hb.Buffer()
        self._buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        self._shapes_from_right: bool | None = None
        """What the buffer is set for."""
        self.space = self.shape(" ", "Latn", "en")
        """The word space; shaped first, so that no other blank claims its glyph in ToUnicode."""
        space = self.space.width / self.units_per_em
        self.word_space = space if 0.1 < space < 0.4 else 0.25
        """Width of a word space in ems; symbol fonts have blanks that are none."""
        self.hyphen = self.shape("-", "Latn", "en")
        """The hyphen of a divided word."""
        self._own = len(self.to_unicode)

    def shape(
        self, text: str, script: str, language: str, drawn: str = "", backwards: bool | None = None
    ) -> Shape:  # fmt: skip
        """Glyphs for ``text``; ``drawn`` are other characters to draw in its place, one for one.

        ``backwards`` is the direction it is written in, None to go by its letters.
        """
        key = (text, script, language, drawn, backwards)
        cached = self._shapes.get(key)
        if cached is None:
            cached = self._shapes[key] = self._shape(text, script, language, drawn or text, backwards)
        return cached

    def _shape(self, text: str, script: str, language: str, drawn: str, backwards: bool | None) -> Shape:
        buffer = self._buffer
        buffer.clear_contents()
        buffer.add_str(drawn)
        if script:
            buffer.script = script
        buffer.guess_segment_properties()
        if backwards is not None:
            buffer.direction = "rtl" if backwards else "ltr"
        is_rtl = buffer.direction == "rtl"
        if is_rtl is not self._shapes_from_right:
            # Each mark is a cluster of its own: it is copied out as a character of its own.
            levels = hb.BufferClusterLevel
            buffer.cluster_level = levels.CHARACTERS if is_rtl else levels.MONOTONE_CHARACTERS
            self._shapes_from_right = is_rtl
        buffer.language = language
        hb.shape(self._font, buffer)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        if len(infos) == len(drawn) == 1 and not is_rtl:
            return self._single(text, drawn, infos[0].codepoint, positions[0])
        gids = tuple([info.codepoint for info in infos])
        clusters = tuple([info.cluster for info in infos])
        advances = tuple([p.x_advance for p in positions])
        offsets = tuple([(p.x_offset, p.y_offset) for p in positions])
        displaced = any(map(any, offsets))
        if is_rtl and self.program_kind == "truetype":
            gids, advances, clusters = self._spelled(drawn, gids, clusters, advances, offsets)
            offsets, displaced, faithful = ((0, 0),) * len(gids), False, drawn == text
        else:
            # Of marks above or below a letter readers make lines of their own, or put spaces beside them.
            faithful = self._remember(drawn, gids, clusters) and drawn == text and 0 not in advances
        return Shape(
            text, gids, advances, offsets if displaced else None, clusters, sum(advances),
            self._tj(gids, advances, offsets, displaced), faithful,
        )  # fmt: skip

    def _single(self, text: str, drawn: str, gid: int, place: hb.GlyphPosition) -> Shape:
        """One character drawn with one glyph, as nearly all Han is: the same as of more, in half the time."""
        advance, x, y = place.x_advance, place.x_offset, place.y_offset
        meant = drawn if drawn.isalnum() else inked(drawn)
        faithful = self.to_unicode.setdefault(gid, meant) == meant != "" and drawn == text and advance != 0
        if x or y:
            tj = self._tj((gid,), (advance,), ((x, y),), True)
            return Shape(text, (gid,), (advance,), ((x, y),), (0,), advance, tj, faithful)
        tj = f"<{gid:04X}>" if advance == self.advance(gid) else self._tj((gid,), (advance,), ((0, 0),), False)
        return Shape(text, (gid,), (advance,), None, (0,), advance, tj, faithful)

    def _remember(self, text: str, gids: tuple[int, ...], clusters: tuple[int, ...]) -> bool:
        if len(gids) == len(text) and clusters == tuple(range(len(text))) and text.isalnum():
            return all([self.to_unicode.setdefault(g, c) == c for g, c in zip(gids, text, strict=True)])
        if not gids:
            return True
        starts = sorted(set(clusters))
        ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
        faithful = clusters == tuple(sorted(clusters))
        previous = -1
        for gid, cluster in zip(gids, clusters, strict=True):
            meant = inked(text[cluster : ends[cluster]]) if cluster != previous else ""
            previous = cluster
            faithful &= self.to_unicode.setdefault(gid, meant) == meant != ""
        return faithful

    def _spelled(
        self, text: str, gids: tuple[int, ...], clusters: tuple[int, ...], advances: tuple[int, ...],
        offsets: tuple[tuple[int, int], ...],
    ) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:  # fmt: skip
        """Glyph, advance and cluster of each letter of a text from right to left, letters whole; see ``composites``."""
        if not gids:
            return (), (), ()
        starts = sorted(set(clusters))
        ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
        found: list[tuple[int, int, int]] = []
        for cluster, group in groupby(zip(clusters, gids, advances, offsets, strict=True), key=lambda each: each[0]):
            parts, pen = [], 0
            for _, gid, advance, (x, y) in group:
                parts.append((gid, pen + x, y))
                pen += advance
            piece = text[cluster : ends[cluster]]
            bare = piece.strip(JOINERS)
            before, _, after = piece.partition(bare) if bare else ("", "", "")
            found += [(self._letter((), 0, joiner), 0, cluster) for joiner in reversed(after)]
            if bare in _WITH_NUMBERS:
                found.append((self._letter((), 0, FROM_RIGHT), 0, cluster))
            found.append((self._letter(tuple(parts), pen, inked(bare)), pen, cluster))
            found += [(self._letter((), 0, joiner), 0, cluster) for joiner in reversed(before)]
        letters, widths, order = zip(*found, strict=True) if found else ((), (), ())
        return letters, widths, order

    def _letter(self, parts: tuple[tuple[int, int, int], ...], advance: int, meant: str) -> int:
        """The glyph that shows these and says this; one of the font's own where it does."""
        if len(parts) == 1:
            gid, x, y = parts[0]
            if not x and not y and self.to_unicode.setdefault(gid, meant) == meant:
                return gid
        if (parts, meant) not in self._letters:
            number = self._letters[parts, meant] = int(self._face.glyph_count) + len(self._letters)
            self._composites[number] = Composite(parts, advance, self._box(parts))
            self._advances[number] = advance
            self.to_unicode[number] = meant
        return self._letters[parts, meant]

    def _tj(
        self, gids: tuple[int, ...], advances: tuple[int, ...], offsets: tuple[tuple[int, int], ...], displaced: bool
    ) -> str:
        known = self._advances
        natural = tuple([known[gid] if gid in known else self.advance(gid) for gid in gids])
        if not displaced and advances == natural:
            return f"<{''.join([f'{gid:04X}' for gid in gids])}>" if gids else ""
        scale = 1000 / self.units_per_em
        parts: list[str] = ["<"]
        pending = 0.0
        for gid, advance, own, (x_offset, _) in zip(gids, advances, natural, offsets, strict=True):
            shift = pending + x_offset
            if shift:
                parts.append(f">{-shift * scale:.6g}<")
            parts.append(f"{gid:04X}")
            pending = advance - x_offset - own
        parts.append(f">{-pending * scale:.6g}" if pending else ">")
        return "".join(parts).replace("<>", "")

    def turn(self, mark: str) -> Shape | None:
        """A mark of direction (``FROM_RIGHT``, ``FROM_LEFT``), without ink or width, where the font can be given one.

        Those who read a PDF take what stands left of a number or a name in Arabic for part of it, and put it before
        it, and so with what stands right of Arabic in English; a mark between them tells that it follows.
        """
        if self.program_kind != "truetype":
            return None
        gid = self._letter((), 0, mark)
        return Shape("", (gid,), (0,), None, (0,), 0, f"<{gid:04X}>", True)

    @property
    def used_glyphs(self) -> frozenset[int]:
        """Every glyph shaped so far, .notdef included."""
        return frozenset(self.to_unicode) | {0}

    def subset(self, gids: Iterable[int] | None = None) -> bytes:
        """The font program to embed, holding ``gids`` (default: all used) at this weight.

        For ``cff`` a bare CID-keyed CFF table whose CIDs are the original glyph ids (FontFile3,
        CIDFontType0C); for ``truetype`` a file whose glyph ids are the original ones (FontFile2 with
        CIDToGIDMap Identity).
        """
        return self.cutting(self.used_glyphs if gids is None else gids)()

    def cutting(self, gids: Iterable[int]) -> Subset:
        """What to cut for these glyphs, a job that can be handed to another process: those that are put together here
        are put together of the font's own."""
        gids = frozenset(gids) | {0}
        parts = {part for number in gids & self._composites.keys() for part, _, _ in self._composites[number].parts}
        own = frozenset((gids | parts) - self._composites.keys())
        return Subset(
            self.path, self.index, tuple(self._location.items()), own, self.program_kind,
            tuple(self._composites.values()), self._characters(own),
        )  # fmt: skip

    def _characters(self, gids: frozenset[int]) -> frozenset[int]:
        """The characters that these are the glyphs of; empty where one is drawn for something else (a ligature, or a
        form that the text around asks for)."""
        found = set()
        for gid in gids - {0}:
            text = self.to_unicode.get(gid, "")
            alike = text + _DRAWN_AS.get(text, "") if len(text) == 1 else ""
            own = next((code for code in map(ord, alike) if self._font.get_nominal_glyph(code) == gid), None)
            if own is None:
                return frozenset()
            found.add(own)
        return frozenset(found)

    def texts_since(self, count: int) -> dict[int, str]:
        """What glyphs say that were shaped after so many, those shaped for its own ends left out."""
        return dict(islice(self.to_unicode.items(), max(count, self._own), None))

    def agrees(self, texts: Mapping[int, str]) -> bool:
        """Whether none of these glyphs, shaped by the same font elsewhere, says something else here."""
        known = self.to_unicode
        return all([known.get(gid, text) == text for gid, text in texts.items()])

    @property
    def puts_letters_together(self) -> bool:
        """Whether glyphs of its own were made, numbered as they came."""
        return bool(self._letters)

    @property
    def is_used(self) -> bool:
        """Whether it has shaped more than it shapes for its own ends."""
        return len(self._shapes) > _OWN_SHAPES or len(self.to_unicode) > self._own
