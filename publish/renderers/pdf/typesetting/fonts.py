"""Fonts at one weight: metrics, shaping, and the subset to embed.

A ``Font`` is one face of a file pinned at one weight. Shaping is cached by text, so a word that
comes back costs a dictionary look-up. Every glyph ever shaped is remembered with its text in
``to_unicode``; that is the subset to embed and its ToUnicode map.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property, lru_cache
from itertools import groupby
from pathlib import Path
from typing import Literal
from unicodedata import normalize

import uharfbuzz as hb
from msgspec import Struct

from .characters import JOINERS, inked
from .composites import Composite

ProgramKind = Literal["cff", "truetype"]


class Shape(Struct, frozen=True):
    """A shaped piece of text: glyph ids, advances and offsets in font units, in visual order."""

    text: str
    gids: tuple[int, ...]
    advances: tuple[int, ...]
    offsets: tuple[tuple[int, int], ...] | None
    """(x, y) for each glyph, or None when all are zero."""
    clusters: tuple[int, ...]
    """Index into ``text`` of the first character each glyph stands for."""
    width: int
    tj: str
    """The inside of a TJ array that shows the glyphs at these advances: ``<0041>-20<0042>``."""
    faithful: bool
    """Whether the ToUnicode map gives back ``text`` for these glyphs; if not, ActualText must."""


@lru_cache(maxsize=64)
def _opened(path: Path, index: int) -> hb.Face:
    """A face of a file, opened once: what HarfBuzz finds out about it serves every weight."""
    return hb.Face(hb.Blob.from_file_path(str(path)), index)


class Font:
    """One face at one weight. ``key`` is its PostScript name, one for each instance."""

    def __init__(self, path: Path, index: int, weight: int, italic: bool) -> None:
        self._face = _opened(path, index)
        self.italic = italic
        self.weight: int = int.from_bytes(bytes(self._face.reference_table("OS/2").data)[4:6], "big") or weight
        self._axes = {axis.tag: axis for axis in self._face.axis_infos}
        if "wght" in self._axes:
            axis = self._axes["wght"]
            self.weight = int(min(max(weight, axis.min_value), axis.max_value))
        self._font = hb.Font(self._face)
        if self._axes:
            self._font.set_variations(self._location)
        self.units_per_em: int = self._face.upem
        self.to_unicode: dict[int, str] = {}
        self._composites: dict[int, Composite] = {}
        """Glyphs put together here, by numbers after those of the font."""
        self._letters: dict[tuple[tuple[tuple[int, int, int], ...], str], int] = {}
        self._shapes: dict[tuple[str, str, str, str, bool | None], Shape] = {}
        self._has: set[str] = set()
        self._advances: dict[int, int] = {}
        self._buffer = hb.Buffer()
        self._buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        self.space = self.shape(" ", "Latn", "en")
        """The word space; shaped first, so that no other blank claims its glyph in ToUnicode."""
        space = self.space.width / self.units_per_em
        self.word_space = space if 0.1 < space < 0.4 else 0.25
        """Width of a word space in ems; symbol fonts have blanks that are none."""
        self.hyphen = self.shape("-", "Latn", "en")
        """The hyphen of a divided word."""

    @property
    def _location(self) -> dict[str, float]:
        return {tag: float(self.weight) if tag == "wght" else axis.default_value for tag, axis in self._axes.items()}

    @cached_property
    def key(self) -> str:
        """PostScript name, weight included: two instances of one name would show as one in a PDF."""
        name = self._face.get_name(25) or self._face.get_name(6) or self._face.get_name(1) or "Font"
        stem = "".join(c for c in name.split("-")[0] if c.isalnum() and c.isascii())
        return f"{stem.removesuffix('Italic')}-{self.weight}{'Italic' if self.italic else ''}"

    @cached_property
    def family(self) -> str:
        """The family name in the font's name table."""
        return self._face.get_name(16) or self._face.get_name(1) or self.key

    @cached_property
    def program_kind(self) -> ProgramKind:
        """Which outlines ``subset`` returns: a bare CFF table or a TrueType file."""
        return "truetype" if "glyf" in self._face.table_tags else "cff"

    def _metric(self, tag: str) -> int:
        return int(self._font.get_metric_position_with_fallback(getattr(hb.OTMetricsTag, tag)))

    @cached_property
    def ascent(self) -> int:
        """Font units above the baseline."""
        return self._metric("HORIZONTAL_ASCENDER")

    @cached_property
    def descent(self) -> int:
        """Font units below the baseline, negative."""
        return self._metric("HORIZONTAL_DESCENDER")

    @cached_property
    def cap_height(self) -> int:
        """Height of the capitals in font units."""
        return self._metric("CAP_HEIGHT")

    @cached_property
    def x_height(self) -> int:
        """Height of the x in font units."""
        return self._metric("X_HEIGHT")

    @cached_property
    def bbox(self) -> tuple[int, int, int, int]:
        """The font's bounding box from its head table, in font units."""
        head = bytes(self._face.reference_table("head").data)
        x0, y0, x1, y1 = (int.from_bytes(head[i : i + 2], "big", signed=True) for i in (36, 38, 40, 42))
        return x0, y0, x1, y1

    @cached_property
    def italic_angle(self) -> float:
        """Degrees, negative where the letters lean right."""
        post = bytes(self._face.reference_table("post").data)
        return int.from_bytes(post[4:8], "big", signed=True) / 65536

    def has(self, text: str) -> bool:
        """Whether the font can draw every character of ``text``, composed or in parts."""
        if self._has.issuperset(text):
            return True
        for character in inked(text):
            if character not in self._has:
                if not (self._maps(character) or all(map(self._maps, normalize("NFD", character)))):
                    return False
                self._has.add(character)
        return True

    def _maps(self, character: str) -> bool:
        return bool(self._font.get_nominal_glyph(ord(character)))

    def advance(self, gid: int) -> int:
        """Natural advance of a glyph in font units, as the PDF's W array must give it."""
        known = self._advances.get(gid)
        if known is None:
            known = self._advances[gid] = int(self._font.get_glyph_h_advance(gid))
        return known

    def ink(self, gid: int) -> tuple[int, int]:
        """Left and right edge of the black of a glyph, in font units from its origin."""
        extents = self._font.get_glyph_extents(gid)
        if extents is None:
            return 0, 0
        return extents.x_bearing, extents.x_bearing + extents.width

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
        # From right to left each mark is a cluster of its own: it is copied out as a character of its own.
        buffer.cluster_level = hb.BufferClusterLevel.CHARACTERS if is_rtl else hb.BufferClusterLevel.DEFAULT
        buffer.language = language
        hb.shape(self._font, buffer)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        gids = tuple([info.codepoint for info in infos])
        clusters = tuple([info.cluster for info in infos])
        advances = tuple([p.x_advance for p in positions])
        offsets = tuple([(p.x_offset, p.y_offset) for p in positions])
        if is_rtl and self.program_kind == "truetype":
            gids, advances, clusters = self._spelled(drawn, gids, clusters, advances, offsets)
            offsets, faithful = ((0, 0),) * len(gids), drawn == text
        else:
            faithful = self._remember(drawn, gids, clusters) and drawn == text
        return Shape(
            text, gids, advances, offsets if any(map(any, offsets)) else None, clusters, sum(advances),
            self._tj(gids, advances, offsets), faithful,
        )  # fmt: skip

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
            faithful &= self.to_unicode.setdefault(gid, meant) == meant
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

    def _box(self, parts: tuple[tuple[int, int, int], ...]) -> tuple[int, int, int, int]:
        edges = [(0, 0, 0, 0)]
        for gid, x, y in parts:
            extents = self._font.get_glyph_extents(gid)
            if extents is not None and extents.width:
                left, top = x + extents.x_bearing, y + extents.y_bearing
                edges.append((left, top + extents.height, left + extents.width, top))
        edges = edges[1:] or edges
        left, bottom, right, top = zip(*edges, strict=True)
        return min(left), min(bottom), max(right), max(top)

    def _tj(self, gids: tuple[int, ...], advances: tuple[int, ...], offsets: tuple[tuple[int, int], ...]) -> str:
        if advances == tuple(map(self.advance, gids)) and not any(map(any, offsets)):
            return f"<{''.join([f'{gid:04X}' for gid in gids])}>" if gids else ""
        scale = 1000 / self.units_per_em
        parts: list[str] = ["<"]
        pending = 0.0
        for gid, advance, (x_offset, _) in zip(gids, advances, offsets, strict=True):
            shift = pending + x_offset
            if shift:
                parts.append(f">{-shift * scale:.6g}<")
            parts.append(f"{gid:04X}")
            pending = advance - x_offset - self.advance(gid)
        parts.append(f">{-pending * scale:.6g}" if pending else ">")
        return "".join(parts).replace("<>", "")

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
        from .subsetting import subset_program

        wanted = self.used_glyphs if gids is None else frozenset(gids) | {0}
        parts = {part for number in wanted & self._composites.keys() for part, _, _ in self._composites[number].parts}
        own = (wanted | parts) - self._composites.keys()
        program = subset_program(self._face, self._location, own, self.program_kind)
        if not self._composites:
            return program
        from .composites import with_composites

        return with_composites(program, int(self._face.glyph_count), list(self._composites.values()))
