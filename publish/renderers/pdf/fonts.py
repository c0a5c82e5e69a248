"""The fonts of the booklet: the shipped catalogue, with the faces and chains of the house style laid over it."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import asdict

from publish.errors import UsageError
from publish.house_style import HouseStyle
from publish.model import Event
from publish.model.languages import is_east_asian
from publish.renderers.pdf.typesetting import FaceSource, FontCatalogue, FontSet, default_catalogue


def font_set(event: Event, style: HouseStyle) -> FontSet:
    """The fonts for an event. Raises UsageError where the style names a face or a file that is not there."""
    han = next((tag for tag in event.languages if is_east_asian(tag)), "zh-Hans")
    return FontSet(_catalogue(style), han_language=han)


def _catalogue(style: HouseStyle) -> FontCatalogue:
    shipped, booklet = default_catalogue(), style.booklet
    if not booklet.faces and not booklet.fonts:
        return shipped
    faces = dict(shipped.faces)
    for name, face in (booklet.faces or {}).items():
        file = face.file if face.package else str(Path(style.folder) / face.file)
        italic = face.italic if face.package or not face.italic else str(Path(style.folder) / face.italic)
        faces[name] = FaceSource(**{**asdict(face), "file": file, "italic": italic})
        _check(name, faces[name])
    roles = {role: dict(chains) for role, chains in shipped.roles.items()}
    for role, chains in (booklet.fonts or {}).items():
        roles[role] = {**roles.get(role, {}), **chains}
        unknown = [name for chain in chains.values() for name in chain if name not in faces]
        if unknown:
            raise UsageError(f"The fonts of the style “{style.name}” name a face that is not described: {unknown[0]}.")
    return FontCatalogue(faces, roles)


def _check(name: str, face: FaceSource) -> None:
    try:
        face.path()
    except FileNotFoundError as fault:
        raise UsageError(f"The face “{name}” of the style cannot be found: {fault}.") from None
