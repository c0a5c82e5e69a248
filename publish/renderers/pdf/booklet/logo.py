"""The logo of the office that publishes the booklet."""

from __future__ import annotations

from pathlib import Path

from publish.errors import UsageError
from publish.renderers.pdf.booklet.desk import Desk
from publish.renderers.pdf.layout.geometry import MILLIMETRE
from publish.renderers.pdf.layout.graphics import Picture
from publish.renderers.pdf.layout.slices import Slice
from publish.renderers.pdf.tagging import RasterImage, StructureElement, load_image

#: Most pixels to a point of its height, and how much wider than high it may be.
_DENSITY, _WIDEST = 6, 6


def height_of_logo(desk: Desk) -> float:
    """How high the logo stands, in points; nothing where the style has none."""
    return desk.style.cover.logo * MILLIMETRE if desk.house.letterhead.logo else 0.0


def logo(desk: Desk, parent: StructureElement, *, flush_right: bool) -> Slice:
    """The logo as a figure. Raises UsageError where the style's file cannot be read."""
    letterhead, height = desk.house.letterhead, height_of_logo(desk)
    image = _load(desk, height)
    width = min(height * image.width / image.height, desk.measure)
    alt = letterhead.logo_alt or letterhead.office
    said = alt.best(desk.leading, desk.languages) or (desk.leading, desk.house.name)
    element = parent.add("Figure", alt=said[1], lang=said[0])
    left = desk.measure - width if flush_right else 0.0
    return Slice(width * image.height / image.width, (Picture(image, width, height, element, left),))


def _load(desk: Desk, height: float) -> RasterImage:
    name = desk.house.letterhead.logo or ""
    pixels = int(height * _DENSITY)
    if name in desk.pictures:
        return desk.pictures[name]
    try:
        image = load_image(Path(desk.house.folder) / name, most_pixels=(pixels * _WIDEST, pixels))
        return desk.pictures.setdefault(name, image)
    except OSError:
        raise UsageError(f"The logo “{name}” of the style “{desk.house.name}” cannot be read.") from None
