"""Which font files there are and in which order they are tried: data, filled from a house style."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import rtoml
from msgspec import Struct


class FaceSource(Struct, frozen=True):
    """One face of a font file. ``file`` lies in ``package`` if one is named, else it is a path."""

    file: str
    package: str = ""
    index: int = 0
    italic: str = ""
    """The file with the true italics, beside ``file``; empty where the script has none."""
    emphasis: int = 0
    """Added to the weight in place of italics, where there are none (Han is not slanted)."""

    def path(self, *, italic: bool = False) -> Path:
        """Where the file lies. Raises ``FileNotFoundError`` if package or file is missing."""
        name = self.italic if italic and self.italic else self.file
        found = _folder(self.package) / name if self.package else Path(name)
        if not found.is_file():
            raise FileNotFoundError(f"font file {name!r} not found")
        return found


@cache
def _folder(package: str) -> Path:
    """Where a package lies, without importing it."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError(f"font package {package!r} is not installed")
    return Path(next(iter(spec.submodule_search_locations)))


class FontCatalogue(Struct, frozen=True):
    """Faces by name, and for each role a chain of face names by language or script.

    Chain keys: ``zh-Hans``, ``zh-Hant``, ``zh-HK``, ``ja``, ``ko`` (Han, kana, Hangul and full-width
    marks in that language), ``Latn`` (everything proportional), ``fallback`` (tried last).
    """

    faces: Mapping[str, FaceSource]
    roles: Mapping[str, Mapping[str, tuple[str, ...]]]

    def chain(self, role: str, key: str) -> tuple[str, ...]:
        """The face names to try, in order; a role or key that is not listed falls back to ``body``."""
        body = self.roles["body"]
        chains = self.roles.get(role, body)
        first = chains.get(key) or body.get(key) or ()
        last = chains.get("fallback") or body.get("fallback") or ()
        return tuple(dict.fromkeys((*first, *last)))


def catalogue_from_mapping(data: Mapping[str, Any]) -> FontCatalogue:
    """Read the ``[faces.*]`` and ``[roles.*]`` tables of a house style; see default_fonts.toml.

    Raises ``ValueError`` for a role that names an unknown face or when ``roles.body`` is missing.
    """
    faces = {name: FaceSource(**source) for name, source in data["faces"].items()}
    roles = {role: {key: tuple(names) for key, names in chains.items()} for role, chains in data["roles"].items()}
    unknown = {n for chains in roles.values() for names in chains.values() for n in names} - set(faces)
    if unknown or "body" not in roles:
        raise ValueError(f"font roles name unknown faces: {sorted(unknown)}" if unknown else "no role 'body'")
    return FontCatalogue(faces, roles)


@cache
def default_catalogue() -> FontCatalogue:
    """The Noto faces of the two wheels the project depends on."""
    text = Path(__file__).with_name("default_fonts.toml").read_text("utf-8")
    return catalogue_from_mapping(rtoml.loads(text))
