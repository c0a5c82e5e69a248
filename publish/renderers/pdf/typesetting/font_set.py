"""The fonts of one document: chains of faces opened when they are needed."""

from __future__ import annotations

from typing import Any, TypeAlias

from .font_catalogue import FontCatalogue, default_catalogue
from .fonts import Font
from .languages import setting_language

FontName: TypeAlias = tuple[str, int, bool]
"""Face of the catalogue, weight and whether italic: another process opens the same font by it."""


class FontSet:
    """The fonts of one document: opened when first asked for, shared by every paragraph.

    Not safe to share between threads. ``han_language`` says which Han face serves Han text in a span
    whose own language writes none (a Chinese name in an English sentence).
    """

    def __init__(self, catalogue: FontCatalogue | None = None, han_language: str = "zh-Hans") -> None:
        self.catalogue = catalogue or default_catalogue()
        self.han_language = setting_language(han_language)
        self._fonts: dict[FontName, Font] = {}
        self._chains: dict[tuple[str, str, int, bool], list[Font]] = {}
        """The fonts of each chain opened so far; the rest of the chain waits until it is needed."""
        self._kept: dict[int, tuple[object, dict[Any, Any]]] = {}
        self.caches: dict[Any, Any] = {}
        """Room for the modules of this package to keep what they have worked out with these fonts."""

    def kept(self, style: object) -> dict[Any, Any]:
        """A dictionary for this very style, so that it need not be hashed each time."""
        found = self._kept.get(id(style))
        if found is None:
            found = self._kept[id(style)] = (style, {})  # held, so that its id is not given away again
        return found[1]

    def font(self, face: str, weight: int = 400, italic: bool = False) -> Font:
        """The font for a face of the catalogue."""
        source = self.catalogue.faces[face]
        if italic and not source.italic:
            weight, italic = weight + source.emphasis, False
        key = (face, weight, italic)
        if key not in self._fonts:
            font = Font(source.path(italic=italic), source.index, weight, italic)
            # A file without the weight asked for serves the weight it has.
            self._fonts[key] = self._fonts.setdefault((face, font.weight, italic), font)
        return self._fonts[key]

    def choose(self, cluster: str, role: str, key: str, weight: int, italic: bool) -> Font | None:
        """The first font of the chain that has every character of ``cluster``, or None."""
        wanted = (role, key, weight, italic)
        opened = self._chains.setdefault(wanted, [])
        for font in opened:
            if font.has(cluster):
                return font
        for face in self.catalogue.chain(role, key)[len(opened) :]:
            opened.append(self.font(face, weight, italic))
            if opened[-1].has(cluster):
                return opened[-1]
        return None

    @property
    def opened(self) -> dict[FontName, Font]:
        """All fonts opened so far, each by the first of its names."""
        names = {font: name for name, font in reversed(self._fonts.items())}
        return {name: font for font, name in reversed(names.items())}

    @property
    def in_use(self) -> tuple[Font, ...]:
        """The fonts that have shaped more than they shape for their own ends, as they were opened."""
        return tuple({id(font): font for font in self._fonts.values() if font.is_used}.values())

    @property
    def used(self) -> tuple[Font, ...]:
        """The fonts that have shaped something, in a fixed order."""
        fonts = {font.key: font for font in self._fonts.values() if font.to_unicode}
        return tuple(fonts[key] for key in sorted(fonts))
