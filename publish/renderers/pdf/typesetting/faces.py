"""Faces of font files at one weight: names, metrics, coverage."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from unicodedata import normalize

import uharfbuzz as hb

from publish.renderers.pdf.subsetting import ProgramKind, opened

from .characters import inked


class Face:
    """One face of a file pinned at one weight. ``key`` is its PostScript name, one for each instance."""

    def __init__(self, path: Path, index: int, weight: int, italic: bool) -> None:
        self.path, self.index = path, index
        self._face = opened(path, index)
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
        self._has: set[str] = set()
        self._advances: dict[int, int] = {}

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
